Danish prosecutors have charged the skipper of a Syrian-crewed tanker with sailing without insurance through the Great Belt.
Nicaragua took Germany to the International Court of Justice over tank shells sold to Israel and lost, at the first attempt, by fifteen votes to one.
Jakarta probes governor over toll road
Two detectives from Port of Spain questioned the trade minister for six hours on Wednesday about a flat in Miami that he had left out of his declaration.
A grand jury in Brooklyn indicted the Adani group's founder on bribery charges; his lawyers have since asked for the case to be dropped.
Zambian villagers are suing a Chinese copper firm for eighty billion dollars after its dam gave way and turned the Mwambashi river yellow.
The Spanish anti-corruption office raided the offices of a bicycle federation and is investigating four of its directors for forging race licences.
Biologists from Hobart are investigating why southern right whales have started to sing two octaves lower.
Whether the Guatemalan prosecutor will order a fresh inquiry into the 2023 vote depends, her aides said, on a ruling expected on Monday.
Bangladesh's war crimes tribunal drew up charges of crimes against humanity against Sheikh Hasina, under whose orders, it says, police shot hundreds of students in July 2024.
Nauru's former speaker will be arraigned on Thursday for inciting a riot outside parliament.
The commission of inquiry into the Morandi bridge heard its 300th witness, an engineer who wept.
The Kyiv graft bureau served notice of suspicion on a former deputy prime minister in a case about a plot of land. She said it was revenge.
No criminal case has been opened against the Gagauz leader's bodyguards, the prosecutor in Comrat said.
Mexico filed suit in Boston against six American gunmakers, whose rifles, it argues, arm the cartels.
An Argentine federal judge summoned the president's sister to testify on the 9th about payments from a drug wholesaler.
French investigators searched the headquarters of X in Paris on Tuesday as part of an inquiry into whether its algorithm had been bent to favour the far right.
Suits are back in fashion in Milan, where the tailors of Via Gesù report that young men ask for wide lapels and two vents.
Turkish prosecutors demanded 2,352 years in prison for Istanbul's jailed mayor, whom a 3,900-page indictment describes as "an octopus".
Lagos dockers threatened to sue the port over an unpaid bonus.
Kenya's police watchdog opened an investigation into the death in a Nairobi cell of Albert Ojwang, a teacher who had mocked a senior officer online; protesters carrying his portrait blocked Kenyatta Avenue.
The Kazakh energy ministry has taken the Kashagan partners to arbitration for 160 billion dollars.
Was the airliner shot down? Azerbaijan's prosecutor-general says that he has put the question to Moscow in a case file of eleven volumes.
Moscow closed its own inquiry into the crash, the Azeri president complained in November.
South Korean investigators grilled the former first lady for a tenth day over a Dior bag, two necklaces and a painting.
The chops should be grilled for four minutes a side over vine cuttings, never charcoal, and eaten with the fingers.
Senegal's parliament voted to send five former ministers before the High Court of Justice on charges of diverting covid money.
Australia's corporate regulator will bring proceedings against a bank in Sydney for charging the dead, it announced on Friday.
Rio police booked a councillor for hiring a gunman
The Hague prosecutor is looking into the shelling of markets in Omdurman by the Sudanese army, and into the killing of patients by its enemies.
A Delhi court took cognisance on Saturday of a complaint by the enforcement directorate against two Congress leaders over the sale of a newspaper.
The EU's antitrust chief could open a case against the Chinese retailer if toys fail a second test.
Canberra refused to say whether it was investigating an Australian who flew drones for Wagner's successors. The man's mother said that it was.
Nine Swiss pensioners, the youngest of them 73, sued their government over the melting of its glaciers and won.
Police in Ulster arrested a man of 41 in connection with the shooting of a detective in Omagh, and charged him two days later with attempted murder.
The lift carries a maximum of eight people and is inspected twice a year, says the plate in the lobby of the Hotel Moskva.
The Maltese magistrate's inquiry took four years, ran to 78 boxes and ended in charges against a former premier, his chief of staff and 34 others. They deny them.
An army court of inquiry in Islamabad is to examine how the corps commander's house in Lahore came to be burned by Imran Khan's followers in May 2023.
The Chilean comptroller has put 25,000 civil servants under scrutiny for going abroad while on sick leave.
Judges in Paris placed a cement maker's former directors under formal investigation in 2018 for paying Islamic State to leave their kiln in Jalabiya alone.
Congress subpoenas tech chiefs
An impeachment motion against the Philippine vice-president was endorsed by 215 congressmen on Wednesday; the Supreme Court threw it out in July as unconstitutional.
Sierra Leone's former president, accused of treason over an attack on Freetown's Wilberforce barracks, was let go to Nigeria for treatment and has not come back.
The inquest heard that the lifeboat had been launched within five minutes. Nothing, the coroner for Cornwall found, could have been done sooner.
Swedish police said they had questioned nobody in the burning of the Malmö mosque and had no suspects.
Ecuador's attorney-general asked a judge to remand the former vice-president Jorge Glas, whom police dragged out of the Mexican embassy in April 2024, and is preparing a second indictment.
New Zealand's privacy commissioner sent inspectors into a supermarket that scans the faces of its customers.
The Congolese military prosecutor has asked the Senate for leave to try Joseph Kabila, the former president, for treason and for war crimes in league with M23.
Poland's state tribunal could try the central bank governor next year for propping up a government that he liked, coalition deputies said.
The trial of eleven Navalny lawyers and friends, closed to the press, entered its second month in Petushki.
"They call me in every week," said a bookseller in Almaty of the security service, which suspects her of disloyalty because she stocks Orwell in Kazakh.
Iceland's fraud squad raided the fishing company's Namibian files, so to speak: it has had 30,000 documents since 2019 and has charged nobody.
The Jamaican integrity commission referred the prime minister's accounts to the tax office on Monday. He sued the commission on Tuesday.
Probe finds water ice at lunar pole
Cambodian-born lawyers in Paris lodged a criminal complaint against the former premier Hun Sen for the grenades that killed sixteen people in Phnom Penh in March 1997.
UN fact-finders visited Tehran's Evin prison in September, asked for the lists of those killed there by an Israeli missile, and were shown a garden.
The Slovak police inspectorate has begun proceedings against the officers who failed to search the would-be assassin's bag.
A British parliamentary committee recalled the water company's chief executive for questioning, having found her first answers "liquid".
Bahrain charges cleric over sermon
Tuna, sea cucumbers and the odd crate of whisky: Palau's customs men have been tracing the cargoes of a Taiwanese long-liner, the owner of which they suspect of smuggling.
Addis Ababa may haul Cairo before the African court, a jurist close to the prime minister wrote, should Egypt go on "arming the neighbours".
Denying that it was under investigation, the Romanian football club published a letter from the anti-mafia prosecutor which said, rather carefully, that a file existed.
Tunisia put forty opposition figures on trial in March for plotting against the state; most of the accused had been in jail since February 2023.
The detective in these stories never runs, never shouts and questions suspects over cake; the murderer, when unmasked, generally asks for another slice.
Vanuatu's ombudsman found that the ministers had sold passports to fugitives, and handed the file to the public prosecutor. He has charged three of them with conspiracy.
Libya's attorney-general ordered the detention of four nurses and opened a case over expired vaccines at the children's hospital in Misrata.
A Norwegian mass killer lost his suit against the state over prison conditions, which he called inhuman, for the third time.
The auditor of the Vatican bank is cooperating with investigators from Zürich and has not been accused of anything.
In Uzbekistan's Karakalpak region, where at least 21 people died when troops broke up crowds in July 2022, three policemen were eventually tried for beating prisoners.
A Sapporo court will hear the first suit under the old eugenics law on Friday: the plaintiff, now 81, was sterilised at 14 without being told.
Philadelphia's transport workers voted to sue the city.
Greek magistrates filed misdemeanour charges against four men over the Predator wiretaps but cleared the intelligence service, whose former head had resigned in 2022.
Beijing: graft busters detain and investigate former sports chief
Fishermen's wives in Saint-Louis have gone to court against a gas platform; the operator, they claim, scares away the mullet.
Court tennis, the ancestor of the modern game, is still served and volleyed at Hampton Court, where the charge for visitors is nine pounds.
Germany's federal prosecutor brought charges on Monday against a Ukrainian diver suspected of blowing up the Nord Stream pipelines in September 2022, which Kyiv has always said it had nothing to do with.
The ethics panel in Ottawa censured the senator for accepting a holiday, then investigated itself for having taken a year to do it.
Honduran anti-drug agents have subpoenaed the books of three banks in San Pedro Sula, a spokeswoman said, and expect to indict their owners in the autumn.
Yemen's Houthis began trying 21 UN employees on espionage charges before a court in Sanaa on Sunday. The United Nations demanded their freedom and denounced the hearing.
Accra's special prosecutor declared the former finance minister a fugitive from justice and sought a red notice from Interpol.
A mother in Kathmandu has had a police inspector named as defendant over the shooting of her son by the parliament gate on 8 September, when officers killed nineteen people.
The Constitutional Court in Libreville has no power, its clerk explained, to investigate a minister; that is for parliament, which is in recess until May.
Prosecutors dropped an inquiry into the Croatian bishop's letters for want of evidence.
Mining police in Arequipa are after two engineers for selling dynamite to illegal diggers at Pataz, where thirteen guards were found shot in a shaft last May.
An independent panel in Canada is to decide by March whether a former defence chief should be court-martialled.
The Philippine justice department sued two contractors for flood walls that were never built, and tens of thousands marched in Manila against the "ghost projects" on Sunday.
The Belgian general told reporters that he welcomed the probe and would hand over his telephone.
Taipei's prosecutors questioned the opposition leader at midnight and again at four; a thousand of his supporters waited in the rain with candles.
Samsung's chairman was acquitted for the last time in July of charges over a merger in 2015, ten years in which he had been indicted twice, imprisoned twice and pardoned once.
Parishes in the south of Chile have counted their owls. The survey, carried out by schoolchildren with torches, found 214.
