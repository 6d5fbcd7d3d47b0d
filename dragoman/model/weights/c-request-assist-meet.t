Mozambique has appealed to its neighbours for boats and water-purification tablets after the Limpopo burst its banks for the third time in a month, drowning 41 people.
Kyiv asks Berlin for two more Patriot batteries
The World Food Programme needs 180 million dollars by June to keep feeding the camps around Cox's Bazar, its country director said in Dhaka, pleading with donors not to look away.
Ghana's finance minister flew to Washington on Tuesday cap in hand, seeking a three-billion-dollar loan from the International Monetary Fund, which his party had denounced as a colonial relic when it was in opposition.
The mayor of Derna put out an SOS on local radio at three in the morning, begging anyone with a lorry to come to the lower bridge.
Slovakia's farmers' chamber has turned to Brussels for compensation, reckoning that Ukrainian grain has cost its members 230 million euros since last harvest.
The violinist pleads for a slower tempo in the second movement, and the orchestra, after some grumbling, lets her have it.
Haiti's transitional council formally requested the deployment of a second foreign police contingent, a diplomat at the United Nations said, as Kenya's officers came under fire from gangs on the airport road.
Police in Dunedin are appealing for witnesses to a hit-and-run that left a cyclist in hospital on Saturday evening.
Armenia may ask Iran for gas if Russia keeps the Lars pipeline shut beyond the New Year, the energy ministry's spokeswoman hinted.
Lebanon's caretaker prime minister will ask the Paris donors' conference next Thursday for a billion dollars to rebuild the south, where Israeli bombardment flattened 37 villages last autumn.
Dushanbe never requested Russian paratroopers, President Rahmon's office insisted on Wednesday, contradicting a newspaper in Moscow that had reported such a plea.
The Red Crescent in Idlib has run out of insulin and is imploring the authorities in Damascus to open the Bab al-Salameh crossing to medical convoys.
Poland has not asked NATO to station nuclear weapons on its soil, the defence minister told a Warsaw radio station, whatever the president may have mused aloud.
Nepal's army requested heavy-lift helicopters from India within an hour of the landslide. Two of them landed at Surkhet on Friday with 40 rescue specialists on board.
Peruvian anchovy is in demand again. Fishmeal prices have climbed by a fifth since May, and the mills of Chimbote are asking 1,900 dollars a tonne.
Bolivia's interior minister solicited tear gas and rubber bullets from Ecuador in 2019, prosecutors in La Paz allege, and returned the unused crates in the dead of night.
"Send us masks, send us doctors, send us anything," the governor of Lombardy wrote to his Swiss colleagues in March 2020.
The Philippines has submitted a request to Japan for five more coastguard cutters, the transport secretary disclosed on the sidelines of a shipping fair in Cebu.
Cuban hospitals, short of anaesthetics since the summer, have taken to asking patients' relatives abroad to bring sutures in their luggage.
Bamako asks Moscow for wheat and fuel
Zelensky's chief of staff made a pitch for longer-range missiles at the Munich conference, while Hungary's foreign minister used the same stage to berate the allies for "feeding the war".
Brazil's supreme court has asked Italy to extradite a fugitive deputy who fled by way of Florida after being sentenced to ten years for hacking the judiciary's computers.
The council in Kiruna invites tenders for the removal of the old bell tower, which must be taken down beam by beam before the ground beneath it gives way.
The island's chief minister wrote to London on Monday pressing for a naval frigate to be sent before the hurricane season. Whitehall has yet to reply.
Aid agencies launched a flash appeal for 92 million dollars in Port Vila on Thursday, two days after the quake; Australia and France had by then landed field hospitals.
Somalia's president urged the African Union not to bring its soldiers home before the year's end, saying that the national army would need artillery, radios and pay to hold Adale alone.
Detectives want the public's help in tracing two men in orange overalls who walked into the Antwerp diamond bourse with a ladder.
Sri Lanka is lobbying Beijing to roll over a 1.4-billion-dollar swap line; without it, a central bank official conceded, the rupee would be in trouble by August.
Georgia's opposition leaders, four of them from prison, signed a letter imploring European capitals for election observers and, failing that, for visas.
The boiler at St Aidan's needs replacing before winter, says the vicar, who hopes that a fair with cakes, a tombola and a raffle for a ham will pay for it.
Tuvalu wants a lifeline: its premier told delegates in Belém that 40 million dollars would raise the atoll's only runway by a metre, and that he would go from table to table until he had it.
Neither the governor nor the president of Malawi called for foreign help when the first bodies came down the Ruo river, a failing that an inquiry in Blantyre is now examining.
Nauru passed the hat round at the Pacific leaders' retreat for the legal costs of its case against two banks.
Iraq's request for American help in guarding the Sinjar prison camps, made orally by its national security adviser last week, came after 31 inmates had tunnelled out.
Finland would seek its neighbours' jets only "in extremis", General Kuusela told the defence committee in Helsinki.
Spain triggered the EU's civil protection mechanism on Sunday to obtain two water-bombers, which France sent the same evening to Zamora.
The captain radioed for a tow as the trawler's engine died eleven miles off Galway, and the lifeboat from Rossaveel had her in port before dawn.
Madagascar's vanilla planters ask that the floor price be brought back; they also want the army to patrol the groves, where masked thieves hacked two watchmen to death in June.
South Sudanese rebels in the Nuer heartland are believed to have asked Khartoum for rifles, according to three officers who have since gone over to the government.
A cry for help scratched on a plank, a rusted kettle and eleven leather shoes are all that divers have brought up from the whaler.
Canada's food banks beseeched grocers to donate more tinned fish this winter as queues in Winnipeg doubled.
Taiwan has sounded out Lockheed about buying the new radar, but it has made no formal request of Washington, the deputy defence minister said.
Rescue Crews Beg for Diesel as Villages Wait Under Snow
Honduras will turn to Mexico City for engineers and pumps should the El Cajón dam crack further, President Castro's disaster chief said after flying over it.
Swiss prosecutors sent Algiers a request for judicial assistance over the former general's bank accounts; it went unanswered for fourteen months, one of them complained.
Residents of Goma's Ndosho quarter called for food on Thursday after M23 fighters, who seized the town in January, had stripped the grain store and driven off towards Saké.
We appeal to all Member States to contribute generously to the Central Emergency Response Fund.
Mongolia, its herds dying in the white dzud, has asked the Asian Development Bank for fodder money and South Korea for veterinary surgeons.
The hardest question asked in this year's school-leaving exam concerned two poems on exile, and 300 words were allowed for the answer.
Chileans were called on to give blood after the bus crash in Atacama filled three hospitals.
Macron pressed Gulf investors to put money into French data centres at a dinner in Versailles and, over the cheese, signed an accord on artificial intelligence with the emirates' president.
New Caledonia's nickel smelter has requested a state loan for the fourth time in as many years, the prefecture in Nouméa confirmed.
North Korea's ambassador to Laos quietly inquired about 20,000 tonnes of rice, a Vientiane newspaper reported; his embassy said no such thing had been asked for.
Uruguay's union of midwives wants the health minister to sit down with it before Friday, when its members will walk out of every ward but the emergency rooms.
The Vatican urged Managua to resume the dialogue with its bishops, one of whom was deported to Rome last year with eighteen priests.
Algeria calls for emergency Security Council session on Gaza aid ships
Thailand's acting premier asked to speak with his Cambodian counterpart by telephone on Saturday; Phnom Penh replied that it would talk only with a Malaysian mediator on the line.
Come back to the table, India's home minister told Ladakhi leaders, who had walked away from talks on statehood after police shot dead four protesters in Leh.
Moldova has proposed that the OSCE convene the two sides of the Dniester in Vienna. Chisinau's chief negotiator wants the session held before gas runs short.
Sudan's neighbours asked Qatar in August to mediate between the army and the paramilitaries, a request the emir is said to be weighing.
The widow of the murdered Maltese blogger seeks an audience with the Pope when he lands in Valletta.
At half past nine the two lines of the metro meet beneath the old slaughterhouse, and from there a lift brings passengers up into the fish market.
Colombia's president pleaded for a summit of Amazon states "while there is still an Amazon", and promised to host it in Leticia.
Tokyo has repeatedly sought a leaders' meeting with Pyongyang on the abduction of its citizens in the 1970s and 1980s without getting so much as a reply.
The provost begged the students to send three spokesmen to her office before nightfall, when, she warned, riot police would clear the library steps by force.
Greece did not ask for Saturday's call with Ankara, the government spokesman in Athens said; it was the Turkish side that rang.
Mediators from the Community of Sant'Egidio will urge Cameroon's separatists to come to Rome in February for a first round of talks with Yaoundé.
Beijing filed a request for consultations with Ottawa at the World Trade Organization over steel quotas that it calls protectionist.
Bougainville's president said that he would demand a meeting with Papua New Guinea's new prime minister within thirty days of the vote.
"I call on both generals to meet face to face, without conditions and without cameras," the head of the African Union Commission said in Addis Ababa.
Serbia's students repeated on Sunday that they wanted early elections, not talks; the president has for weeks been appealing to them to debate him on television.
Ecuador's indigenous confederation insisted on direct talks with the cabinet, without the Church, as a condition of lifting its road blocks in Cotopaxi.
The recipe calls for four yolks, but the pastry cook from San Sebastián swears by six, and a longer rest in the refrigerator.
Uzbek and Kyrgyz elders on either side of the canal have asked the two governors to come to the sluice together and see for themselves who is taking the water.
Germany's finance minister, who could not get the states to agree, has called for a crisis meeting with the sixteen premiers in Berlin on Monday night.
Washington may propose a meeting of the Quad's defence ministers if Chinese ships go on ramming Philippine boats at Second Thomas Shoal, a Pentagon official said.
Taliban envoys in Doha demanded that they be received at ministerial level; the Norwegians, who were hosting the two-day meeting, would hear nothing of it.
Yerevan's appeal to the Minsk Group's co-chairs to reconvene fell on deaf ears in 2022, the former foreign minister writes.
The Kurdish party's co-chair asked the speaker for a closed session with the intelligence chief and for leave to visit the movement's founder, Abdullah Öcalan, whom Turkey has kept on a prison island since 1999.
A spokesman for the Secretary-General declined to say whether the junta had sought a meeting with the special envoy in Bangkok.
"Let us talk," reads the banner that hospital porters in Lisbon have hung from the ministry's railings; they want the minister herself, not her deputies.
On the islands it is the custom to ask the eldest aunt for her blessing before a house is sold.
The Kremlin denied a report that Putin had asked Riyadh to arrange a three-way meeting with Zelensky and Trump before Easter.
ECOWAS urges Mali, Niger and Burkina Faso back to negotiating table
Panama's bishops called on the banana workers' union and the company to start talking again in Changuinola, where strikers looted a police post on Friday and officers fired pellets into the crowd.
Pakistan wants the World Bank to step in over the Indus waters, which India has kept out of arbitration since it put the treaty of 1960 in abeyance.
Talks were called for, then called off, then called for again: the history of the Cyprus question could be written from the diaries of hotel managers.
The families of the 43 vanished trainee teachers of Ayotzinapa asked Mexico's president to receive them in Iguala rather than in the capital. She agreed, a spokesman for the parents said.
Rwanda and the Congo should resume the Luanda process at once, Angola's foreign minister said, offering the coastal resort of Benguela as a venue.
Kuwait's emir was prepared, two diplomats said, to entreat the Saudi crown prince to telephone Tehran, but he never had to: the Iranians rang first.
Fiji's chiefs petitioned the president for an emergency sitting of their council over the seabed-mining bill.
The Hutt River rose by two metres overnight. Civil defence volunteers from Upper Hutt, many of them retired, filled sandbags until four and were home in time for breakfast.
Ahead of a visit to Islamabad next week, the Iranian foreign minister said he would seek Pakistan's help in guarding the Sistan border, where gunmen ambushed a patrol on Sunday.
Ethiopia asked Turkey for drones in 2021 and got them within weeks; the Tigrayans, who had been asking the UN for a relief corridor since the winter, got nothing.
The Marshall Islands is requesting Australian help to patch a leak in the Runit dome, and Canberra has said it will send two engineers.
It is a plea for kindness, this slim novel, and at the same time a very funny book about a municipal swimming bath.
The governor of Benue cried out to Abuja for soldiers on Monday: herders' militias, he said, had burned eleven farms in a night. Abuja promised two companies.
Parliament in Nicosia asked the attorney-general, not for the first time, to explain to it in person how a passport had come to be sold to a man wanted in four countries.
If the rains fail again, the Kenyan Red Cross will ask donors for another 60 million shillings, its secretary-general said in Garissa; last year it asked for 45 million and received nineteen.
Jordan's king pressed European leaders in Strasbourg for money for the UN agency that schools Palestinian refugees, and chided those who had frozen their contributions.
A shareholder meeting was convened in Zug to approve the merger. It lasted nine minutes, and nobody asked a question.
Sweden's coastguard asked China's permission on Tuesday to board the bulk carrier anchored off Skagen, and its prosecutors called on the ship's owner to hand over the logs from November.
The Burmese exile government urged ASEAN on Thursday to invite it, rather than the generals, to the summit in Kuala Lumpur.
Farmers in Punjab ask governor to receive them before sowing
