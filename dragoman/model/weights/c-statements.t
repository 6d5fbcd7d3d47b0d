We condemn in the strongest terms the drone strike by the Rapid Support Forces on the displaced persons' camp at Abu Shouk, which took the lives of 75 worshippers. We call on the RSF to end its siege of El Fasher.
The Foreign Secretary spoke today to Foreign Minister Prasert of Thailand. She expressed her concern at the clashes on the border with Cambodia and urged both countries to return to the ceasefire agreed in Kuala Lumpur.
I am appalled by the attack on the Médecins Sans Frontières hospital in Old Fangak, where two bombs fell on the pharmacy.
The Government of Canada is deeply disturbed by the sentencing of Jimmy Lai to twenty years' imprisonment and renews its appeal to the Hong Kong authorities for his immediate release.
"Let me be clear: the arrest of my colleague Ms Gökçe is an attack on every lawyer in Türkiye," the president of the bar in Diyarbakir writes.
The Permanent Mission of the Republic of Kenya presents its compliments to the Secretariat and has the honour to transmit the names of its delegation to the session on plastics.
Members of the Security Council strongly condemned the cross-border raid of 12 March by unidentified gunmen on Banibangou in Niger. They expressed their condolences to the families of the 44 victims and stressed that the perpetrators should be brought to justice.
The High Commissioner for Human Rights called on El Salvador to lift the state of exception, under which some 88,000 people have been detained since 2022.
Australia rejects China's accusations regarding the Royal Australian Navy's passage through the Spratlys and asks the People's Liberation Army to conduct itself safely: on Sunday one of its fighters released flares within 70 metres of our aircraft.
We, the mothers of Baloch missing persons, demand that the Government of Pakistan produce our sons, whom men of the Frontier Corps dragged from their beds.
The Embassy regrets that the Ministry has chosen to publish an incomplete account of the meeting of 4 May, and denies that the Ambassador made the remarks attributed to him.
Amnesty International today urged Vietnam to drop all charges against Pham Doan Trang, a writer serving nine years for "propaganda", and to let her see a doctor of her own choosing.
The African Union Commission notes the declaration of a curfew in Antananarivo and calls upon the defence forces to refrain from meddling in politics.
On the instructions of my Government I must inform you that Uruguay will not take part in the conference at Cartagena.
The United States welcomes the release of seven political prisoners by Nicaragua and reiterates its demand for the unconditional release of all those unjustly held by the Murillo-Ortega regime.
The Office thanks all bidders for their interest. Tenders for the supply of office paper closed at noon on 3 June; the award will be announced in due course.
France condemns with the utmost firmness the execution by Iran of Mehran Bahramian, hanged on Saturday in Isfahan for his part in the protests of 2022. France reiterates its constant opposition to the death penalty.
Pope Leo, at the end of the Angelus: "I ask those who hold power in Mozambique, and those who hold weapons there, to think of Palma's children."
We are gravely concerned that Georgian police used water cannon laced with chemicals against demonstrators on Rustaveli Avenue, as alleged by doctors, and we call for an independent international investigation.
Ministers of the Gulf Cooperation Council affirmed their rejection of Iran's continuing occupation of the three islands of Greater Tunb, Lesser Tunb and Abu Musa, which belong to the United Arab Emirates.
Human Rights Watch said that Azerbaijani authorities should immediately free Bahruz Samadov, a doctoral student jailed for fifteen years for "treason".
The claims published by the so-called Panel of Experts are baseless, and the Government of Rwanda rejects them in full. Rwanda has never supplied M23 with surface-to-air missiles.
The Special Envoy held consultations in Naypyidaw from 8 to 10 April. He pressed the authorities to halt air strikes on earthquake-hit townships, asked to see Daw Aung San Suu Kyi, and was refused.
I welcome the decision of the Court in Strasbourg, and I thank the judges; I also call on Russia to pay what it owes to the families of Beslan.
Norway is contributing 150 million kroner to the UN's winter plan for Ukraine, and we encourage others to do likewise.
My thoughts are with the people of Afghanistan after last night's earthquake in Kunar. The UN is appealing for 139 million dollars, and I ask Member States to respond swiftly.
The Commission will convene again in September to consider the draft guidelines on sustainable tourism, comments on which may be submitted until the end of August.
The Ministry summoned the Ambassador of the Russian Federation this morning and handed him a note of protest at the violation of Estonian airspace by three MiG-31 fighters near Vaindloo.
Reporters Without Borders filed a complaint with the International Criminal Court on Monday against unnamed Israeli officers for the killing of Anas al-Sharif and five colleagues in their tent.
As a former prisoner of that regime I can only repeat: do not shake hands with Lukashenko.
Zambia categorically denies having permitted the export of uranium to any State under sanctions, and expects an apology from the newspaper concerned.
Beijing urges Washington to honour the three joint communiqués, cease all arms sales to Taiwan and stop sending the wrong signals to separatists, the foreign ministry's spokesman told Wednesday's briefing. China firmly opposes the transit of Lai Ching-te through New York.
We are outraged. Twelve of our fellow teachers lie in Khartoum's cells for asking to be paid, and the governor who put them there is invited to Geneva to speak about schools.
The Holy See's representative implored the parties to let the mediators of Sant'Egidio resume their work.
In response to questions: the Prime Minister has not asked President Trump for an exemption, nor does he intend to.
The International Olympic Committee's executive board declined Indonesia's bid for the 2036 Games on account of Jakarta's refusal of visas to Israeli gymnasts.
The leaders reiterated their call for all States to refrain from deep-sea mining until the science is in and instructed officials to report to them in Honiara.
Germany and France jointly condemn Tuesday's detention of the leader of the Bashkir movement, and demand access to him for consular officers.
The Minister is pleased to announce that the heritage railway will reopen on 1 May with two restored carriages and a tea car.
The Islamic Emirate does not accept the arrest warrants of the so-called court in The Hague, its spokesman Zabihullah Mujahid posted, and considers the decision an insult to Muslims.
The Council deplores the continued refusal of the Democratic People's Republic of Korea to receive the Special Rapporteur, and calls for dialogue.
Sixteen aid groups working in Gaza, Oxfam and Caritas among them, appealed to donor governments to make Israel reopen Zikim and accused it of using hunger as a weapon.
We hold the Government fully responsible for the life of Bobi Wine's driver, shot by soldiers in Kawempe last night.
Let us sit down together, said the Chairperson of the Commission, turning to the delegations of Khartoum and Abu Dhabi, neither of which looked up.
The Government of India has seen the report of the US Commission on International Religious Freedom, which it regards as motivated and biased; it has no comment on the Commission's request to visit Manipur.
On behalf of the students of Ho, I beg the Vice-Chancellor to have the soldiers taken off the campus, where they flogged two of us on Sunday.
The United Kingdom calls for an urgent meeting of the Contact Group and, together with Denmark, offers to host it.
The Inter-American Commission granted precautionary measures in favour of three Warao leaders and asked Guyana to protect them from the miners who set fire to their boats.
Slovenia's foreign ministry strongly disapproves of the bill on NGOs passed in Banja Luka, expects it to be withdrawn, and has so informed Mr Dodik's envoy.
The Registrar recalls that oral proceedings in the case concerning the sovereignty over Sapodilla Cayes will open on Monday at 10 a.m. and be streamed live.
Italy's request to the Commission for twelve months' more time to spend its recovery funds has been noted; no decision has been taken.
Ukraine's parliament appeals to the parliaments of the world to recognise as genocide the deportation of the Crimean Tatars by the Soviet authorities in May 1944.
As bishops of this wounded land we cannot bless a referendum held under the guns of two armies, and we shall not attend its inauguration.
The Secretary condemned the Chinese ministry's "cynical" export ban on dual-use goods for Japan, and told his opposite number in Tokyo over the telephone that allies would be supplied.
Having examined your letter of 2 February, we regret that we are unable to meet your request for emergency funding, as the facility for fragile States has been exhausted, the Bank wrote to Bissau.
Our union does not ask for charity; it asks that the mine at Marikana keep the promise it signed after police killed 34 of our brothers on 16 August 2012.
The spokesperson: the High Representative has not yet condemned the events in Tunis because she is awaiting the report of the delegation. She will speak to Minister Nafti this afternoon.
Caracas repudiates Washington's seizure of the tanker Skipper, an act of international piracy, and will take the matter to every court there is.
Stop arming both sides, fifty Nobel laureates told the Emirates, Iran, Turkey and Egypt in a text about Sudan published in four languages.
The Government of Sint Maarten asks the Kingdom for a cutter, two helicopters and, above all, for an answer to its three previous requests.
Egypt rejects in any form the displacement of the Palestinian people from their land, President Sisi told the visiting King of Spain, who voiced his support for that position.
The Tibetan Centre reports that police in Derge arrested upwards of a thousand monks and villagers who had knelt before officials, begging them to spare their monasteries from a dam.
Sweden requests consular access to Mr Djalali. This request, made for the forty-second time, has again gone unanswered in Tehran, whose courts condemned him to death in 2017 for spying.
The Joint Commission met in Abuja on 6 and 7 November. The two sides reviewed progress on the gas pipeline and agreed to hold the next session in Rabat.
We do not recognise the authority of a parliament elected at gunpoint, the Kachin Independence Organisation declared. Nor shall we send delegates to its so-called peace forum.
The Trinidadian Red Cross asks the public for tinned milk, nappies and torches; please, no more clothes.
His Excellency congratulated the Sultan on the national day of Oman and wished the brotherly people further progress.
The undersigned chambers of commerce ask that the toll be postponed, that the bridge at Rosso be opened at night and that His Excellency receive us before Ramadan.
Save the Children said on Thursday that it had received no reply from the Israeli authorities to fifteen requests to bring insulin into Gaza since March, and deplored "silence as policy".
If the generals open fire again we shall ask the Council to act, Ambassador Wu warned; if they talk, we shall ask it to help.
The Faroese government takes note of the European Parliament's wish that it end the pilot-whale drive, and cannot comply.
Christian Aid's partner in Beira reports that the brickworks has reopened, that forty women have found work there and that the first thousand bricks went to the new clinic.
Tonight I say to the regime in Minsk: open the prisons. And to my own government in Warsaw I say: open the border.
The Syrian foreign ministry denounces the incursion of Israeli vehicles into Beit Jinn, in which thirteen civilians died, and urges the Council to compel the occupier to withdraw to the line of 1974.
The Secretariat has received from Sudan an application for the inscription of the pyramids of Nuri, and from Bahrain one for a garden.
New Zealand, Fiji and Tonga register their objection to the dumping of treated water from Fukushima, and have asked Japan for samples. Japan, for its part, has agreed to provide them.
