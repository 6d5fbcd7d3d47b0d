Tens of doctors' associations across India want the Bengal health secretary sacked over the rape of a trainee in a Kolkata hospital, and the state's governor has asked for a report.
EU tells Georgia to scrap foreign agents law
Mali's teachers are pushing for the abolition of the contract system under which, their union says, a village schoolmaster may be dismissed by text message.
The Venice Commission recommended that Hungary restore its judges' right to refer cases to Luxembourg, a recommendation that the justice minister brushed aside as "homework from strangers".
Bring back our girls' school, villagers in Bamyan begged the Taliban governor, who shut it in 2022 and has since turned it into a barracks.
Seven former prime ministers of Nepal's rival parties jointly urged the president to call fresh elections by March.
In a pastoral letter read out on Palm Sunday, Nicaragua's exiled bishops asked for "nothing more than the law": free courts, an honest count and an end to banishment.
Change is in the air at Covent Garden, where the new director wants shorter intervals, cheaper seats in the slips and a good deal more Janáček.
The opposition stopped short of calling for the premier's head, but its leader in Wellington said that four ministers ought to consider their positions.
Washington will press Bogotá to alter its policy on coca eradication when the secretary of state visits in July, two aides said.
Some of the Kenyan president's own senators may yet demand that he drop the housing levy, which drew crowds into the streets of Kisumu and Nyeri in June.
Peru's ombudsman asked Congress to repeal the amnesty it passed in August for soldiers who massacred villagers in Ayacucho during the war against the Shining Path.
Resign, resign! The chant rolled through the rain outside the Slovak government office on Friday, where organisers put the turnout at 60,000.
Ankara's bar association insists on the repeal of the "insult" article. It has been used since 2014 to try 160,000 people.
Unions representing Guinean bauxite miners called upon the junta to honour its promise of a return to civilian rule by December, and to lift the ban on demonstrations imposed in 2022.
Canada's highest court gave Ottawa eighteen months to rewrite the Indian Act's registration rules.
UN experts exhort Riyadh to end male guardianship
The demand for lithium has outrun every forecast, and the salt flats of Jujuy now lie under a chequerboard of turquoise ponds.
Nobody in the ruling Colorado party has asked for the vice-president to go, its chairman in Asunción said, denying a report in a Brazilian magazine.
"We want Article 370 back, word for word," Omar Dar, a lawyer in Srinagar, told the bench on the third day of hearings.
More than ninety Iranian film-makers have put their names to a petition for the abolition of the censor's office; within hours three of the signatories were arrested in Tehran.
Malaysia's anti-graft commission should answer to parliament, not to the prime minister, argues the Bar Council, which has been making the same demand since 2016.
Albania's doctors, forbidden to emigrate for five years after they qualify, sought on Monday the law's annulment by the constitutional court.
Hong Kong activists living in Leeds lobbied MPs to close the territory's trade office, accusing its staff of spying on them.
What the Basque dockers are after is a 35-hour week; what they got on Wednesday was a court order to unload two container ships by midnight.
The Constitutional Court in Bangui has called on no one to stand down, its president made clear, contrary to what a party close to the opposition had put about.
Women in Kinshasa's markets ask council for lower stall fees
Zimbabwe's war veterans, in a statement that stunned the ruling party, pleaded with President Mnangagwa to drop his bid to stay in office until 2030 and to sack the ministers behind it.
The tide waits for nobody at Saint-Malo. Twice a day it returns, climbing twelve metres in six hours, and drivers who ignore the signs are ordered, by the sea itself, to abandon their cars.
Under pressure from the Fund to float its currency, Ethiopia let the birr slide by a third; investors had been clamouring for the step since 2020.
Samoa's electoral commissioner asked MPs to move polling day to a weekday, as churches had requested.
Hamas must free every hostage at once, the German chancellor said in Tel Aviv after talks with Israel's president, and Israel must let the lorries through.
Pull your troops back behind the river, Bishkek told Dushanbe on Thursday night as mortar fire between the two armies emptied the village of Ak-Sai.
The Arakan Army has ordered the regime's last battalion on Ramree island to lay down its arms by noon on Sunday.
Tunisia's journalists' union demanded the immediate release of two radio presenters whom police arrested in their studio on Saturday under a decree on "false news".
Free our dad, twins ask Belarus leader
Guyana petitioned the International Court of Justice to order Venezuelan soldiers off the islet of Ankoko, which Caracas occupied in 1966.
Striking nurses in Accra ignored an injunction directing them to go back to their wards on Monday.
For the sake of the children trapped in El Fasher, Unicef's director implored the Rapid Support Forces to let food convoys through the berm.
Sweden's defence minister asked the Kremlin to "call off its saboteurs" at a press conference in Karlskrona, where divers had found a third cut cable.
Yield on the ten-year Turkish bond rose by half a point, its steepest climb since April, as traders bet that the central bank would hold its nerve.
Manila told Beijing on Tuesday to keep its fishing militia out of Sabina Shoal, the foreign ministry said, and summoned the Chinese ambassador to hear as much in person.
Neither the archbishop nor the mayor has asked the squatters to leave the cathedral close in Ghent.
The African Commission on Human Rights is to request that Cairo stay the execution of six men convicted of bombing a tourist bus in 2018, a commissioner said.
Lift the siege, the Syrian Druze leader Hikmat al-Hijri told Damascus from Sweida in an audio message; a truce broke down there in July after Bedouin gunmen had burned thirty villages.
Customs officers at Entebbe told the ivory dealer to open the third crate.
The High Court in Suva ordered the navy to hand back a fishing vessel it had impounded off Rotuma, finding that the crew had broken no law.
The G7 reaffirmed its demand that Russia quit the Zaporizhzhia nuclear station and withdraw its guns from the dykes around it.
Bahraini police used loudhailers to bid the crowd go home, which it did.
Pretoria would call on Israel to comply with the Court's orders, "as it has done each month", a spokesman said, when the Council meets on the 24th.
Washington never instructed Kyiv to spare Russia's refineries, a national security official maintained; Ukrainian drones set fire to two of them that week.
Put the knife down, the constable shouted in Malay, and the man did.
Ransom of two million dollars demanded for Catholic sisters seized in Enugu
Paraguay's Congress asked Brasília to stop spying on its negotiators at the Itaipú dam and, failing an apology, wanted the ambassador brought home.
The relatives called on the kidnappers, through a Hausa-language radio station, to show mercy and let the old chief go.
A ceasefire plea from the Patriarch went unheeded: shelling resumed along the Oskil before the bells of Izium had stopped ringing.
A cold demanded its due from the tenor, and the premiere in Lyon was sung by an understudy who had driven through the night from Turin.
Unless Bogotá objects, the Organization of American States could ask both navies to keep a cable's length apart, said its secretary-general.
Taiwan's president appealed to Beijing to stop sending warplanes over the median line, saying that he would meet its leaders on an equal footing.
The Red Cross renews its call upon the parties in Myanmar to spare hospitals, three of which the air force bombed in Sagaing this month.
"Give the old man back his passport," eleven Nobel laureates wrote to the king of Bahrain about a poet who has been barred from leaving the island since 2020.
Exactly whom the junta wants the Chinese to pressure is no secret: the Kokang rebels, who refused in September to give Lashio up.
A mother from Homs, writing to the Dutch justice ministry, requested that her son be returned from the al-Hol camp, where Kurdish guards have held him since he was nine.
Prosecutors in Podgorica asked for thirteen years for the former chief judge. The sentence will be read out on the 5th.
The gulls of Whitby beg with such skill that a fishmonger on the pier has given three of them names and a tab.
Tokyo's governor urged commuters to stay at home on Thursday as the typhoon drew near, and the subway company obliged by closing at eight.
The Security Council requests the Secretary-General to report to it within ninety days on the options for a follow-on presence in Haiti.
Islamist preachers in Maiduguri exhorted worshippers to stay away from the polls, the electoral officer there complained.
The United Arab Emirates asked the International Court of Justice to throw out Sudan's case, which accuses it of abetting genocide against the Masalit by arming the Rapid Support Forces.
Vote for anyone but him, the former president told a rally in Lusaka of the man whom she had raised to office.
Croatia's president has asked the Constitutional Court whether he may refuse to swear in a minister.
Police told residents of Mariestad to keep windows shut and doors locked until the gas cloud passed.
Iceland's foreign minister called on her colleagues to be honest about the Arctic: "We have run out of time to be polite."
Yemen's Houthis exhort Muslims everywhere to fast on Friday for Gaza
The coach asked his forwards to press higher, and before half-time they had won the ball back four times in the Argentinian half.
Interpol has been asked by Kuala Lumpur to find the financier; a red notice for him, first sought in 2016, was withdrawn on a technicality.
A letter in which twelve Gulf rulers urge Washington to keep its distance from any strike on Iran was handed over by Oman's ambassador on Monday.
Chad's opposition has called on its followers to boycott the referendum, and shops in Moundou and Sarh stayed shut on Thursday in answer to its summons.
New Zealand's human rights commissioner wants an inquiry into how the police came to keep photographs of 53,000 young Maori.
The general, who used to order tanks about, now orders bulbs: his garden near Samarkand holds 240 kinds of tulip.
Amnesty asked Lagos why it had razed the waterfront settlement of Ilaje while an injunction was in force, and urged the governor to rehouse its 9,000 people.
Colombian rebels told villagers of Catatumbo to leave within two days. Some 300 families had reached Cúcuta by Sunday, the ombudsman said, asking the army for tents.
The union of Greek seamen called on its members not to load the vessel, which it believes to be carrying shells for Haifa. Nobody has loaded it so far.
Judges in Islamabad ordered the interior ministry to explain in writing why the poet's brother had been taken from his bookshop.
Beijing urged its citizens in Mali on Wednesday to go home while they still could.
One clause of the treaty orders the shorelines, another the islands, and the third, which nobody reads, the fishing of sturgeon.
If no majority is found, the king will ask the liberals to try, a palace official in Brussels said; he would rather not ask the nationalists.
Rabbis in Jerusalem called on the army to stop drafting seminary students, the attorney-general asked it to draft more of them, and the chief of staff asked both to leave him alone.
Kenya's interior secretary requested, politely the first time and with a deadline the second, that the Somali businessman close his airstrip at Mandera.
Vietnam's request to be treated as a market economy has been before the Commerce Department since 2023.
Wanted: one lighthouse keeper, willing to live for six months with 400 seals, no telephone and a cook who was once sommelier to a duke.
The European Parliament recommended, by 412 votes to 155, that member states ban the youth wing of the Grey Wolves; Ankara called the resolution "null and void".
Jakarta's residents asked a court to declare the air they breathe unlawful, and, to general surprise, it did.
Montenegro wants Serbia to hand over a fugitive clan boss and to stop, as it put it, lending him a ministry's car.
Boeing's engineers asked management as early as 2011 to redesign the valve, the court in Virginia was told.
Two of the four Gospels order the temptations differently, and medieval painters, who had to choose, generally followed Matthew.
