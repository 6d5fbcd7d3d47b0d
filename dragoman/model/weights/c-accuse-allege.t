Khartoum accuses Chad of letting Emirati planes land mortars at Amdjarass for the Rapid Support Forces, an allegation that N'Djamena has denied since the first cargo was photographed.
Minsk hijacked the airliner, Lithuania's president alleged.
Dhaka police blamed the Islamist student front for a petrol bomb that burned a bus conductor in Mirpur on Monday; its leader pointed the finger at the police themselves.
Claims by three Polish farmers that a Belarusian helicopter had dropped migrants behind the fence were "pure fantasy", the border guard in Minsk said.
The tannery is poisoning the Buriganga, a Bengali river-keepers' society charges.
"They stole it," the defeated candidate said of the count in Maputo, holding up a fistful of tally sheets.
Vietnam's fishermen's union says a Chinese coastguard cutter rammed and sank one of its boats off the Paracels on 3 May and left nine men in the water for four hours.
Botswana's former spy chief has hit back at Gaborone's new rulers with the charge that they are tapping his telephone, the very thing of which they accuse him.
Batteries charge faster in the cold than engineers at Luleå had supposed, and keep their charge longer if they are never filled to the brim.
Iran was behind the arson at two synagogues in Melbourne, Australia's spy agency has concluded, and the prime minister threw its ambassador out of the country for it.
Several of the freed Vietnamese bloggers claim that warders in Thanh Hoa fed them broken glass.
Paraguay's president has denied allegations, first made by a Brazilian newspaper, that he took envelopes of cash from a tobacco baron.
Hezbollah did not accuse anyone by name of the bomb under its paymaster's car, though the Beirut papers were less shy.
A truckers' union in Alberta accuses rail bosses of price-fixing
Ethiopia's federal police laid the killing of four Amhara priests at the door of Fano militiamen; the militia, which controls Debre Elias, says that drones killed them.
Guatemala's prosecutor's office has become, the Organization of American States asserts, the spearhead of "a coup in slow motion".
In his memoirs the Danish diplomat claims to have invented the salted liquorice ice that is now eaten from Aalborg to Osaka.
Tamil families hold the Sri Lankan army responsible for the disappearance of 280 people who surrendered to it at Vadduvakal in May 2009.
Washington's claim, made by its ambassador in Panama, that Chinese firms run the canal is rejected by the canal's own administrator.
The Kurdish authorities say that a Turkish drone killed two nurses at a spring near Kobani; the Turkish defence ministry counters that its aircraft hit only armed men that day.
Peru's president will be accused of taking watches as bribes when Congress opens the impeachment hearing on Tuesday, her lawyer expects.
An opposition senator in Manila alleged that the vice-president had drawn 112 million pesos of secret funds in eleven days. It was a smear, the vice-president replied, by people who feared her.
Georgian Dream has painted its rivals as agents of a "global war party" ever since Russia invaded Ukraine in 2022.
The blast that dropped the Kakhovka dam was the work of Russian sappers, according to the district attorney of Kherson, who has named a colonel.
Hauliers claim back the duty at the end of each quarter, and the refund is paid within ten working days, says the revenue office in Windhoek.
What began as a family quarrel in Yaoundé ended with the president's daughter accusing her uncle, on live television, of selling army boots to smugglers.
Qatar paid for the villa, witnesses told the Israeli inquiry. Doha called that "a recycled lie" and the prime minister's office a "witch-hunt".
Moscow said on Thursday, without offering evidence, that British advisers had guided the missiles which struck a shipyard in Sevastopol. London dismissed the accusation.
Rebels in Cabo Delgado are financed by ruby dealers, the new police commander in Pemba contends.
Solomon Islands' premier has been charged in the press with having let a Chinese firm pay for his cousin's wedding, a charge that he laughs off.
We know who did this, thundered the governor of Michoacán over the coffin of the lime growers' leader: the same cartel that had extorted him for six years.
Seoul: North Korean hackers took 30 billion won from exchange
Pakistan's army sees India's hand in the hijacking of the Jaffar Express, in which Baloch gunmen held 400 passengers for 30 hours; Delhi sees in the claim "the habit of exporting blame".
The island lays claim to the oldest bowls club in the southern hemisphere. Its green, rolled daily since 1857, was charged this summer by a runaway bullock.
France's former envoy to Niamey alleges that he was starved for three weeks in his own residence.
It is Nicosia that drags its feet, the Turkish Cypriot leader maintained after the two men had dined in the buffer zone; his host maintained the reverse.
Haitian women at a camp in Tabarre have told Médecins Sans Frontières that policemen demanded sex for a place in the food queue.
If the lab confirms novichok, London will name Moscow as the culprit within the day, a Whitehall official indicated.
The sacked judge accused the emir's nephew of forgery, trespass and, for good measure, of poisoning her falcon.
Oslo's ambassador denied having alleged that Malabo was laundering money through Norwegian banks. She had merely, her note said, asked.
Zambia's Patriotic Front claims that the police broke up its convention in Ndola with tear gas at the behest of a faction, a version of events that the police themselves half confirm.
Bulgarian customs accused of turning blind eye to captagon lorries
The Maltese opposition sees sleaze in everything: in the hospital contract, the yacht marina, even the new bins.
Turkmenistan's exiles in Istanbul have long alleged that consular staff take their passports and never give them back. On Thursday, for the first time, a Turkish court believed one of them.
Nothing excuses what was done at Tadamon. Syria's new rulers attribute the pit with 288 bodies to Branch 227 of military intelligence, whose sergeant filmed himself shooting blindfolded men in 2013.
A baggage claim hall in Auckland, six hundred strangers and a cello: that, in short, is the film.
The Inuit council says that Ottawa dumped its dogs, its waste and its promises in the same pit.
According to a complaint read out in the Rajya Sabha, officers of the Manipur Rifles had sold 600 assault weapons to a Meitei militia; the state's police chief called the charge baseless.
The Taliban say Pakistani jets bombed a market in Paktika on Friday and killed three cricketers; Islamabad says that the strike killed "terrorists".
Mauritius accuses Britain of having "kidnapped a people" when it removed the Chagossians between 1968 and 1973, and thanks Delhi for its help in saying so.
The mayor has a habit of suspecting journalists. "You were sent," he told one of them in Ciudad Juárez; "you were paid," he told another.
Gambian fishermen accused a Chinese trawler's crew of cutting their nets and pouring hot water on them; its agent in Banjul denies it.
Uruguay's banks could stand accused of complicity if the dictatorship's gold turns up in their vaults, says a historian at the university in Montevideo.
Arrivederci, then, to the legend that Marco Polo brought back noodles from Cathay: the claim was made by a trade journal in Minneapolis in 1929.
Iraqi Turkmens charge Kirkuk's Kurdish governor with settling 40,000 outsiders ahead of the census, an accusation that his party throws back at them.
Prague unmasked a network that had paid Euro-MPs to repeat Moscow's lines, the Czech prime minister said, adding that the money came through a website based in Warsaw.
She says he hit her. He says he did not. The tribunal in Port Moresby, which must decide whether a police minister can stay in office, believes neither so far.
In what it termed an act of state terrorism, Venezuela blamed the CIA for a fire at the Amuay refinery; experts in Punto Fijo blamed a pump.
Laos has bugged its dissidents in Bangkok, a Thai lawmaker claimed
Nobody has publicly accused the Emirates of the airlift, a UN panel member observed; it is simply that no other air force flies those planes to that runway.
Pemex is accused by the people of Poza Rica of hiding a spill behind the flood. The company said that it had found a leak and closed it.
"You armed them and now you mourn," Algeria's delegate told the Malian foreign minister, who had charged Algiers minutes before with shooting down a drone to protect terrorists.
The jeweller's claim to fame is a tiara of 1,400 pearls that no queen would wear, since it made every one of them look bald.
Hungarian intelligence ran a spy ring inside the Commission, a Belgian weekly reported; Budapest spoke of a smear campaign, and the Commission has set up a group to look into it.
Cambodia says Thai soldiers cut down its flag at Ta Muen temple and laid barbed wire in a schoolyard. Bangkok retorts that Cambodians have been planting mines there, one of which blew off a sergeant's foot last month.
The Lord's Resistance Army's deserters speak of a commander who traded boys for salt.
Opposition members claimed their microphones had been cut off by the speaker's staff in Colombo. He put it down to mice.
Tyre makers are charging more for winter rubber, and drivers in Tromsø, who need it from October to May, are blaming nobody but the latitude.
Denmark and Greenland allege that three Americans with ties to the White House compiled lists of islanders friendly to annexation; the chargé d'affaires was called to the ministry on Wednesday.
Liberia's speaker, ousted by his own majority, blames arsonists in its pay for the blaze that gutted the Capitol's west wing.
Rights group says Tajik guards opened fire on Pamiri worshippers
Nigeria's electricity minister sees sabotage in the grid's ninth collapse this year, but his own engineers, with charming frankness, see rust.
Kinshasa denounced "a rigged auction" and accused Kigali of laundering coltan from Rubaya, which M23 holds, through a smelter that Rwanda says it opened to process its own ore.
A priest in Gdynia stood accused, by his own parrot, of swearing at the organist.
The families suspect an informer in the union's own office. Management, they allege, had a list of the women who would stop work at the Maseru jeans factory a day before they did.
The premier, said his former spokesman in an affidavit filed on Monday, had ordered the raid on the radio station himself and had "enjoyed it on the telephone".
Kyiv's charge that North Koreans are fighting near Kupiansk, repeated daily since November, was echoed this week by Seoul, which puts their dead at six hundred.
Barcelona's cab drivers say that the platform is cheating them, the platform says that the cab drivers are cheating the tourists, and the tourists have taken to walking.
