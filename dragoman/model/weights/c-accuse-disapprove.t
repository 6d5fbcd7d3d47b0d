Beijing expressed its "strong dissatisfaction" on Wednesday after a Czech delegation led by the Senate's vice-president landed in Taipei.
Berlin calls in Chinese envoy over laser aimed at survey plane
Few in Quito had a kind word for the bishops' silence. "Shameful," said a Shuar leader; "cowardly," added the rector of the Catholic university.
India took exception to a remark by Turkey's president about Kashmir, which its foreign ministry described as gratuitous, and postponed a visit by his trade minister.
The ombudsman of Catalonia slammed the prison service for keeping a man of 84 in solitary confinement.
Hundreds of retired Israeli officers have signed a letter deploring the conduct of the war, the army radio reported, and the chief of staff has lashed out at them as "armchair colonels".
The critic, who slammed the door as he left, slammed the film in three lines and gave a whole page to the popcorn.
Caribbean leaders voiced dismay on Friday that Washington had revoked the visas of two ministers for hiring Cuban doctors.
Angolan bishops, in an unusually sharp homily, rebuked the police for firing on taxi drivers who blocked roads in Luanda over fuel prices.
France has yet to condemn the coup in Bissau.
The Afghan ministry for vice and virtue took Herat's tailors to task for sewing clothes "in the Western manner".
Nairobi will lodge a formal protest with Kampala over fishermen beaten by Ugandan marines off Migingo island, the foreign secretary said.
Brazil's vice-president did not criticise Caracas by name; he said only that elections without published counts "leave a bad taste".
Scorn was heaped on Tonga's noble for proposing to sell passports again: a former premier called him an auctioneer, and the archbishop, more gently, forgetful.
Tehran decried the seizure of a tanker off Malaysia as piracy.
In a note verbale handed to the Burmese chargé d'affaires, Thailand protested against mortar rounds that landed in a cassava field in Tak and injured two pickers.
Poles who live near the Baltic pipe landfall are unhappy with the contractors, whom the village head of Pogorzelica says she no longer greets in the street.
"A stain on the conscience of this continent" was how South Africa's archbishop spoke of the deaths at the disused mine in Stilfontein, where police had cut off food to illegal diggers.
The wine left a stain that neither salt nor soda would shift. The laundress at Maison Boulle blames the tannin.
Bulgaria's president, a former air force general, has been a steady critic of arms shipments to Kyiv, which he reproached again on Sunday for "dragging Europe along".
Washington's decision to pull out of the Paris accord drew a torrent of reproof, from Suva to Svalbard.
Cairo is worried by Ethiopia's plan for a naval base on the Red Sea, two officials said, and may complain to the Security Council.
Pacific bishops lament slow pace of mining clean-up
Saudi Arabia strongly denounced the storming of the Aqsa compound by an Israeli minister and several dozen settlers under police guard.
Nobody comes out of the report well. It faults the engineers, the ministry that paid them and, more than either, the inspectors at Valparaíso who never once climbed the crane.
The Dutch king's remarks on slavery were too little for Suriname's Maroon chiefs, who said as much to his face in Paramaribo on Tuesday.
Lithuania accused Hungary of selfishness for blocking the sanctions package, and Poland's prime minister, not to be outdone, spoke of "the Trojan pony on the Danube".
Environmentalists howled, fishermen shrugged and the port authority of Gwadar pressed on with the breakwater.
Asked about the arrest of her predecessor, Moldova's president said that she had no complaint to make of the courts.
China's embassy in Wellington complained to the speaker about a Uyghur exhibition in the parliament building, a complaint that he has framed and hung in his lavatory.
Heavy snow was to blame for the power cuts, the utility in Sapporo said; some 60,000 homes had their electricity back by noon.
Russia's foreign ministry voiced outrage at what it called the desecration of Soviet graves near Tartu, while in Tallinn the interior minister accused it of weeping "crocodile tears with a calculator in hand".
It is not enough, said the mothers of the Plaza de Mayo of the apology that the navy's new commander offered them.
Ivorian cocoa growers grumble that the board in Abidjan pays them a third of the world price; on Monday some of them tipped their beans into the lagoon.
Kosovo's prime minister came in for a dressing-down from the American ambassador over his closure of Serbian post offices.
Bhutan's newspaper of record seldom scolds anyone. Last week it scolded the whole cabinet, by name and in alphabetical order, for missing a funeral.
The coach criticised his defenders' marking after the 3-1 loss in Porto Alegre but praised the goalkeeper, who had saved two penalties.
Mexico's foreign secretary objected in the strongest terms to the drone that the CIA has been flying over Sinaloa, American officials confirmed, since the spring.
Papua's church council has raised concerns about Indonesian soldiers billeted in schools in Nduga, from which 4,000 people have fled.
By calling her a cabaret singer, the minister has insulted half the nation's grandmothers, sniffed a columnist on *La Nación*.
Ankara will hear plenty of criticism when the Council of Europe debates its jailing of mayors next month.
Cyprus denied having rebuked the British high commissioner over flights from Akrotiri; he had, its government said, been offered coffee.
Shame on you, a Labor senator told the prime minister across the chamber in Canberra, and walked out with two colleagues.
The Pope bemoaned "the indifference of the well fed" on his return flight from Juba. He named no country.
Critics of Djibouti's long-serving president deride the vote as a coronation with ballot boxes.
The state's auditor lambasted Puerto Rico's grid operator on Thursday: poles bought for a storm seven years ago were still lying, she found, in a car park in Ponce.
Japan conveyed its displeasure to Seoul through diplomatic channels over a survey ship near Takeshima, the islets that Korea calls Dokdo and has policed since 1954.
A chorus of boos met the finance minister at the farm show in Hamilton; the agriculture spokesman for the opposition was offered a calf.
"You have abandoned us," an elder shouted at the visiting under-secretary in Pibor, where no food had been dropped for nine weeks.
Tirana's theatre lovers have not forgiven the mayor for pulling down the National Theatre at dawn in May 2020 with actors still inside.
Under the oaks of the Alentejo the black pigs gorge themselves until February, and the ham that comes of it has no rival, whatever the Spaniards may say against it.
Sanctions are a blunt tool that hurts shopkeepers and spares generals, a UN rapporteur said in Caracas after a twelve-day visit, faulting Washington and Brussels by turns.
The Malian junta took a swipe at its neighbours on the coast. "Puppets do not choose their strings," its spokesman said on television.
Hanoi summoned the Cambodian ambassador on Tuesday to express its concern over the Funan canal, for which a Chinese builder will provide half of the money.
Senators from both parties tore into the airline's chairman for five hours and got, one of them sighed, five minutes of answers.
Tunis signed the pact in Rome to polite applause and was roundly abused for it in Valletta, where the foreign minister said that it left his island "holding the lifebelt".
Ulaanbaatar's mayor finds fault with the miners, the miners with the railway and the railway with the Chinese customs post, behind which 900 lorries of coal were waiting on Sunday.
The United Nations is alarmed at reports of Dinka youths being pressed into the army in Bor and of girls being handed to officers "as wives".
Finland's president regretted Washington's boycott of the climate talks, which he called "an own goal with our ball".
Dock leaves soothe the sting of a nettle, or so grandmothers say; a trial at the university in Uppsala could find nothing for it.
Morocco recalled its ambassador to Mauritania for consultations on Thursday, upset at a reception in Nouakchott for the leader of the Polisario Front.
Albania and Greece traded barbs after the jailing of a Greek-minority mayor for vote-buying.
No blame attaches to the pilot, the coroner in Dunedin ruled.
Trinidad's prime minister reserved her harshest words for Caricom, "a club where the bill is always ours", and thanked Washington for sinking a boat that it said had carried drugs.
Ukraine's human rights commissioner reacted with fury to the "filtration" of families at the Novoazovsk checkpoint by Russian troops, who strip men to the waist and look for tattoos.
Bangladeshi editors have protested in a joint statement against the freezing of the accounts of two newspapers.
The bloc could condemn Tbilisi's crackdown as early as Monday, but an Irish diplomat expects Budapest to hold the text up.
Disgust is the only word, said the Samoan rugby captain of a film in which soldiers dance in the ruins of a school in Rafah.
The opposition in Lomé mocked the new constitution as a throne with no end date; a rapper who set the joke to music was picked up on Sunday.
Not one Arab capital raised its voice when Jordan shut the Brotherhood's offices, an absence that the movement's paper noted with bitterness.
US Chamber attacks Delhi's e-commerce rules
Lava attacks the roots first, then the trunk, and leaves behind a hollow mould in which, on the slopes of Kilauea, ferns soon find a footing.
In a diplomatic slap, Ottawa's note of protest was returned unopened; Canada had objected to the caning of one of its citizens in Singapore's Changi prison.
Hungarian teachers deplore the law, the ministry deplores the teachers' tone, and pupils at a grammar school in Szeged have struck a medal for both.
Lesotho's textile workers are bitterly disappointed in Washington, where a trade scheme that kept 12,000 of them in work was allowed to lapse.
Unesco's director-general condemned the killing of Yahya Subaih, a reporter shot outside a restaurant in Gaza hours after the birth of his daughter.
Antigua's premier frowned upon the passport ban but would not denounce it. "We are," he said, "a small boat."
The old bridge condemned in 2014 still stands, and lovers still fasten padlocks to it. The city of Zadar means to replace it with one in glass.
The mufti of Chechnya chastised parents whose daughters had "gone about in Moscow with their heads bare".
Kigali poured cold water on a Belgian proposal for EU monitors and reproached Brussels for behaving as if it were still 1959.
Prince Faisal used his speech at the Manama security forum to upbraid Iran for its missiles and Israel for its settlements, and afterwards dined with the Iranian envoy.
Whoever pays the ferryman, islanders on Rarotonga complain, it is never the company that sank the ferry.
Even allies found the Argentinian president's attack on the governors, whom he called degenerates, hard to stomach.
Sarajevo's foreign minister will have stern words for his Croatian colleague at their lunch on Friday about a nuclear waste dump on the Una.
Her first novel was savaged by the reviewers of Vienna and sold, all the same, 90,000 copies.
The Kremlin would be the first to deplore a widening of the war, its spokesman said drily, an hour after four missiles had hit a tram depot in Kharkiv.
Bolsonaro's sons have heaped abuse upon the judge. In July one of them compared him to a gang boss; in August the other, from Texas, thanked Washington for cancelling his visa.
The rapporteur's tone was mild, her verdict was not: Eritrea's indefinite conscription, she wrote, "amounts to enslavement".
Paris is said to be furious with Canberra again, this time over a speech on New Caledonia in which Australia's minister for the Pacific used the word "colony" twice.
Stir the onions often, for they burn easily, and do not be put off by the smell of the asafoetida, of which cooks in Mysore complain and which they would not be without.
Tibetan exiles in Dharamsala deplored the renaming of fifteen peaks by China's civil affairs ministry as theft with a map.
The health workers' federation is up in arms about a decree that lets soldiers run clinics in Oromia, and it has written to the WHO to say so.
Colombo's bishop was asked whether he condemned the police. "I was at the hospital," he said. "I have not yet had time to condemn anyone."
