"""Time expressions: one line a case, "what is said | published | quote | value | first | last". A quote of "-" means no expression at all is found."""

import random
import re
import time
from datetime import date, timedelta
from itertools import pairwise

import pytest

from dragoman.knowledge.tables import cells, rows
from dragoman.mentions.dates import ends, find, read_on, reckonings
from dragoman.mentions.dates.feasts import countries, falls, feasts
from dragoman.types import Basis, Entity, EntityKind, Granularity, Sentence, Span, When, Word

# 22 March 2024 is a Friday. Empty days mean: names no day that can be known.
CASES = """
# full dates, however written
The embassy opened on May 3, 2024, in the rain. | 2024-06-01 | May 3, 2024 | 2024-05-03 | 2024-05-03 | 2024-05-03
The embassy opened on 3 May 2024. | 2024-06-01 | 3 May 2024 | 2024-05-03 | 2024-05-03 | 2024-05-03
The embassy opened on the 3rd of May, 2024. | 2024-06-01 | the 3rd of May, 2024 | 2024-05-03 | 2024-05-03 | 2024-05-03
Records dated 2024-03-18 were leaked. | 2024-06-01 | 2024-03-18 | 2024-03-18 | 2024-03-18 | 2024-03-18
The log says 2024-03-18T09:30:00Z. | 2024-06-01 | 2024-03-18T09:30:00Z | 2024-03-18T09:30:00 | 2024-03-18 | 2024-03-18
Signed 18.03.2024 in Vienna. | 2024-06-01 | 18.03.2024 | 2024-03-18 | 2024-03-18 | 2024-03-18
Signed 3/18/2024 in Vienna. | 2024-06-01 | 3/18/2024 | 2024-03-18 | 2024-03-18 | 2024-03-18
Signed 02/03/2024 in Vienna. | 2024-03-05 | 02/03/2024 | 2024-03-02 | 2024-03-02 | 2024-03-02
Signed 02/03/2024 in Boston. | 2024-02-05 | 02/03/2024 | 2024-02-03 | 2024-02-03 | 2024-02-03
The pact of Sept. 9, 1993, is void. | 2024-03-22 | Sept. 9, 1993 | 1993-09-09 | 1993-09-09 | 1993-09-09
ON MARCH 5, 2022, THE BRIDGE FELL. | 2024-03-22 | MARCH 5, 2022 | 2022-03-05 | 2022-03-05 | 2022-03-05
It has been that way since the attacks of 9/11. | | 9/11 | 2001-09-11 | 2001-09-11 | 2001-09-11
They met on Monday, March 18, to talk. | 2024-03-22 | Monday, March 18 | 2024-03-18 | 2024-03-18 | 2024-03-18
They met on Monday (18 March) to talk. | 2024-03-22 | Monday (18 March) | 2024-03-18 | 2024-03-18 | 2024-03-18
They met on Saturday, March 18, for talks about the port. | 2024-03-22 | Saturday, March 18 | 2023-03-18 | 2023-03-18 | 2023-03-18
# ranges are one expression
The drills ran May 3-5 off the coast. | 2024-06-01 | May 3-5 | 2024-05-03/2024-05-05 | 2024-05-03 | 2024-05-05
The drills ran between 3 and 5 May. | 2024-06-01 | 3 and 5 May | 2024-05-03/2024-05-05 | 2024-05-03 | 2024-05-05
The drills ran from March to May 2020. | 2024-06-01 | March to May 2020 | 2020-03/2020-05 | 2020-03-01 | 2020-05-31
The raid came on the night of 5-6 June. | 2024-06-10 | the night of 5-6 June | 2024-06-05/2024-06-06 | 2024-06-05 | 2024-06-06
He will tour the region from April 19 to April 26. | 2024-04-20 | April 19 to April 26 | 2024-04-19/2024-04-26 | 2024-04-19 | 2024-04-26
The strike lasted from November to February. | 2024-03-22 | November to February | 2023-11/2024-02 | 2023-11-01 | 2024-02-29
The war of 1941-43 ruined the port. | 2024-03-22 | 1941-43 | 1941/1943 | 1941-01-01 | 1943-12-31
He ruled from 1999 to 2008. | 2024-03-22 | 1999 to 2008 | 1999/2008 | 1999-01-01 | 2008-12-31
Talks were held between May 28 and June 2, 2023. | 2024-03-22 | May 28 and June 2, 2023 | 2023-05-28/2023-06-02 | 2023-05-28 | 2023-06-02
The vote was postponed from May to June 2023. | 2024-03-22 | May | 2023-05 | 2023-05-01 | 2023-05-31
Polls were open on May 3 and 5. | 2024-06-01 | 5 | 2024-05-05 | 2024-05-05 | 2024-05-05
Raids on 3 and 7 May killed two. | 2024-06-01 | 3 | 2024-05-03 | 2024-05-03 | 2024-05-03
# weekdays turn with the verb
Troops crossed the river on Friday. | 2024-03-22 | Friday | 2024-03-22 | 2024-03-22 | 2024-03-22
Troops crossed the river on Monday. | 2024-03-22 | Monday | 2024-03-18 | 2024-03-18 | 2024-03-18
Troops will cross the river on Monday. | 2024-03-22 | Monday | 2024-03-25 | 2024-03-25 | 2024-03-25
Ministers will meet on Friday. | 2024-03-22 | Friday | 2024-03-22 | 2024-03-22 | 2024-03-22
The premier will fly out on Tuesday, aides said Wednesday. | 2024-03-22 | Tuesday | 2024-03-26 | 2024-03-26 | 2024-03-26
The premier will fly out on Tuesday, aides said Wednesday. | 2024-03-22 | Wednesday | 2024-03-20 | 2024-03-20 | 2024-03-20
A vote is scheduled for Thursday. | 2024-03-22 | Thursday | 2024-03-28 | 2024-03-28 | 2024-03-28
Police raided the office last Monday. | 2024-03-22 | last Monday | 2024-03-18 | 2024-03-18 | 2024-03-18
Police raided the office last Friday. | 2024-03-22 | last Friday | 2024-03-15 | 2024-03-15 | 2024-03-15
They open the border next Tuesday. | 2024-03-22 | next Tuesday | 2024-03-26 | 2024-03-26 | 2024-03-26
The deal expires this Friday. | 2024-03-18 | this Friday | 2024-03-22 | 2024-03-22 | 2024-03-22
Shells fell Monday night. | 2024-03-22 | Monday night | 2024-03-18TNI | 2024-03-18 | 2024-03-18
Crowds gathered on Thursday evening. | 2024-03-22 | Thursday evening | 2024-03-21TEV | 2024-03-21 | 2024-03-21
He was seen early on Monday. | 2024-03-22 | early on Monday | 2024-03-18 | 2024-03-18 | 2024-03-18
The court sat on Friday last week. | 2024-03-22 | Friday last week | 2024-03-15 | 2024-03-15 | 2024-03-15
Markets are closed on Mondays. | 2024-03-22 | Mondays | XXXX-WXX-1 | |
Troops crossed the river on Monday. | | Monday | XXXX-WXX-1 | |
# days counted from publication
It happened earlier today. | 2024-03-22 | earlier today | 2024-03-22 | 2024-03-22 | 2024-03-22
It happened yesterday. | 2024-03-22 | yesterday | 2024-03-21 | 2024-03-21 | 2024-03-21
It happened the day before yesterday. | 2024-03-22 | the day before yesterday | 2024-03-20 | 2024-03-20 | 2024-03-20
It starts tomorrow. | 2024-02-28 | tomorrow | 2024-02-29 | 2024-02-29 | 2024-02-29
The king speaks tonight. | 2024-03-22 | tonight | 2024-03-22TNI | 2024-03-22 | 2024-03-22
Shots were heard this morning. | 2024-03-22 | this morning | 2024-03-22TMO | 2024-03-22 | 2024-03-22
Shots were heard last night. | 2024-03-22 | last night | 2024-03-21TNI | 2024-03-21 | 2024-03-21
It happened yesterday. | | yesterday | XXXX-XX-XX | |
Rebels left two days ago. | 2024-03-22 | two days ago | 2024-03-20 | 2024-03-20 | 2024-03-20
Rebels left three weeks ago. | 2024-03-22 | three weeks ago | 2024-W09 | 2024-02-26 | 2024-03-03
Rebels left five months ago. | 2024-03-22 | five months ago | 2023-10 | 2023-10-01 | 2023-10-31
Rebels left two years ago. | 2024-03-22 | two years ago | 2022 | 2022-01-01 | 2022-12-31
Rebels left a few days ago. | 2024-03-22 | a few days ago | XXXX-XX-XX | |
# weeks, months, years
Envoys met last week. | 2024-03-22 | last week | 2024-W11 | 2024-03-11 | 2024-03-17
Envoys will meet next week. | 2024-03-22 | next week | 2024-W13 | 2024-03-25 | 2024-03-31
Envoys will meet next month. | 2024-03-22 | next month | 2024-04 | 2024-04-01 | 2024-04-30
Envoys will meet later this month. | 2024-03-22 | later this month | 2024-03 | 2024-03-22 | 2024-03-31
Envoys met earlier this month. | 2024-03-22 | earlier this month | 2024-03 | 2024-03-01 | 2024-03-22
Envoys met late last year. | 2024-03-22 | late last year | 2023 | 2023-09-01 | 2023-12-31
This year marks the 75th anniversary of the treaty. | 2024-03-22 | This year | 2024 | 2024-01-01 | 2024-12-31
The country accepted 40,000 refugees this year. | 2024-03-22 | this year | 2024 | 2024-01-01 | 2024-03-22
The ship left over the weekend. | 2024-03-22 | the weekend | 2024-W11-WE | 2024-03-16 | 2024-03-17
The ship will leave at the weekend. | 2024-03-22 | the weekend | 2024-W12-WE | 2024-03-23 | 2024-03-24
The ship was in port this weekend. | 2024-03-19 | this weekend | 2024-W11-WE | 2024-03-16 | 2024-03-17
The ship left last weekend. | 2024-03-22 | last weekend | 2024-W11-WE | 2024-03-16 | 2024-03-17
The vote, once set for May 12, was moved to May 19. | 2024-03-22 | May 19 | 2024-05-19 | 2024-05-19 | 2024-05-19
The army said its May exercises were called off. | 2024-03-22 | May | 2024-05 | 2024-05-01 | 2024-05-31
He pressed for polls later this year. | 2024-03-22 | later this year | 2024 | 2024-03-22 | 2024-12-31
Guards came in the early hours of Sunday. | 2024-03-22 | the early hours of Sunday | 2024-03-17 | 2024-03-17 | 2024-03-17
The council will vote at 3 p.m. (1900 GMT) Monday. | 2024-03-22 | 3 p.m. (1900 GMT) Monday | 2024-03-25T15:00 | 2024-03-25 | 2024-03-25
In 2021 the port closed, and by the end of the year ships were gone. | 2024-03-22 | the end of the year | 2021 | 2021-09-01 | 2021-12-31
# months and days without a year
Fighting flared in March. | 2024-03-22 | March | 2024-03 | 2024-03-01 | 2024-03-31
Fighting flared in March. | 2024-02-10 | March | 2023-03 | 2023-03-01 | 2023-03-31
Voters will go to the polls in November. | 2024-03-22 | November | 2024-11 | 2024-11-01 | 2024-11-30
Fighting flared in late February. | 2024-03-22 | late February | 2024-02 | 2024-02-21 | 2024-02-29
Fighting flared in mid-June 2023. | 2024-03-22 | mid-June 2023 | 2023-06 | 2023-06-11 | 2023-06-20
They left by the end of May 2023. | 2024-03-22 | the end of May 2023 | 2023-05 | 2023-05-21 | 2023-05-31
Planes struck the port on December 7. | 2024-03-22 | December 7 | 2023-12-07 | 2023-12-07 | 2023-12-07
The court will rule on December 7. | 2024-03-22 | December 7 | 2024-12-07 | 2024-12-07 | 2024-12-07
Planes struck the port on December 7. | | December 7 | XXXX-12-07 | |
Planes struck in March and April 2020. | 2024-03-22 | March | 2020-03 | 2020-03-01 | 2020-03-31
Crowds met in October last year. | 2024-03-22 | October last year | 2023-10 | 2023-10-01 | 2023-10-31
Guards fired on the 5th, a monitor said. | 2024-03-22 | the 5th | 2024-03-05 | 2024-03-05 | 2024-03-05
Guards fired on the 28th, a monitor said. | 2024-03-22 | the 28th | 2024-02-28 | 2024-02-28 | 2024-02-28
The last week of May 2023 was quiet. | 2024-03-22 | The last week of May 2023 | 2023-05 | 2023-05-25 | 2023-05-31
# years and longer: a year stays a year
The mission began in 2009. | 2024-03-22 | 2009 | 2009 | 2009-01-01 | 2009-12-31
The 2019 protests were larger. | 2024-03-22 | 2019 | 2019 | 2019-01-01 | 2019-12-31
The mission began in early 2024. | 2024-03-22 | early 2024 | 2024 | 2024-01-01 | 2024-04-30
Growth slowed in the first quarter of 2025. | 2025-06-01 | the first quarter of 2025 | 2025-Q1 | 2025-01-01 | 2025-03-31
Growth slowed in Q3 2023. | 2024-03-22 | Q3 2023 | 2023-Q3 | 2023-07-01 | 2023-09-30
Growth slowed in the second half of 2022. | 2024-03-22 | the second half of 2022 | 2022-H2 | 2022-07-01 | 2022-12-31
Unrest grew in the spring of 2019. | 2024-03-22 | the spring of 2019 | 2019-SP | 2019-03-01 | 2019-05-31
Unrest grew in the winter of 2019-20. | 2024-03-22 | the winter of 2019-20 | 2019-WI | 2019-12-01 | 2020-02-29
Unrest grew last summer. | 2024-03-22 | last summer | 2023-SU | 2023-06-01 | 2023-08-31
Unrest grew in the 1990s. | 2024-03-22 | the 1990s | 199 | 1990-01-01 | 1999-12-31
Unrest grew in the late 1980s. | 2024-03-22 | the late 1980s | 198 | 1987-01-01 | 1989-12-31
The canal was dug in the 19th century. | 2024-03-22 | the 19th century | 18 | 1800-01-01 | 1899-12-31
The temple burned in 480 BC. | 2024-03-22 | 480 BC | BC0480 | |
Aid rose in fiscal 2023. | 2024-03-22 | fiscal 2023 | FY2023 | |
The protests of May '68 are taught. | 2024-03-22 | May '68 | 1968-05 | 1968-05-01 | 1968-05-31
Prices fell at the end of the year. | 2024-03-22 | the end of the year | 2024 | 2024-09-01 | 2024-12-31
# stretches
Twelve ships were hit in the past two months. | 2024-03-22 | the past two months | P2M | 2024-01-22 | 2024-03-22
The army grew over the past two decades. | 2024-03-22 | the past two decades | P2DE | 2004-03-22 | 2024-03-22
They will train for the next three days. | 2024-03-22 | the next three days | P3D | 2024-03-22 | 2024-03-25
The route has been shut since 2019. | 2024-03-22 | 2019 | 2019 | 2019-01-01 | 2024-03-22
The route has been shut since last Monday. | 2024-03-22 | last Monday | 2024-03-18 | 2024-03-18 | 2024-03-22
Nobody has crossed since the ministry lifted its lockdown. | 2024-03-22 | - | | |
The group vowed to answer within 48 hours. | 2024-03-22 | 48 hours | PT48H | 2024-03-22 | 2024-03-24
# lengths date nothing
The navies began 10-day drills. | 2024-03-22 | 10-day | P10D | |
They fought for three months. | 2024-03-22 | three months | P3M | |
A two-year-old boy was hurt. | 2024-03-22 | two-year-old | P2Y | |
The army fired a rocket for the first time in two months. | 2024-03-22 | two months | P2M | |
They held the town for half a year. | 2024-03-22 | half a year | P.5Y | |
They held the town for two and a half years. | 2024-03-22 | two and a half years | P2.5Y | |
The siege took several weeks. | 2024-03-22 | several weeks | PXW | |
The convoy took three weeks to arrive. | 2024-03-22 | three weeks | P3W | |
Flights leave every day. | 2024-03-22 | every day | XXXX-XX-XX | |
# fixed days of the year
Guns fell silent on Christmas Day 2022. | 2024-03-22 | Christmas Day 2022 | 2022-12-25 | 2022-12-25 | 2022-12-25
Guns fell silent on New Year's Eve. | 2024-03-22 | New Year's Eve | 2023-12-31 | 2023-12-31 | 2023-12-31
Drones struck on Ukraine's Independence Day. | 2024-03-22 | Independence Day | 2023-08-24 | 2023-08-24 | 2023-08-24
The town marked its Independence Day. | 2024-03-22 | - | | |
# hours keep the day
The blast came at 10 a.m. on Monday. | 2024-03-22 | 10 a.m. on Monday | 2024-03-18T10:00 | 2024-03-18 | 2024-03-18
The blast came on March 18 at 10:30 p.m. in Kyiv. | 2024-03-22 | March 18 at 10:30 p.m. | 2024-03-18T22:30 | 2024-03-18 | 2024-03-18
The blast came at 10:30. | 2024-03-22 | 10:30 | XXXX-XX-XXT10:30 | |
# vague
He is now in exile. | 2024-03-22 | now | PRESENT_REF | |
He was recently freed. | 2024-03-22 | recently | PAST_REF | |
He may run in the future. | 2024-03-22 | the future | FUTURE_REF | |
# no dates at all
Prime Minister May may sign the accord, aides to May said. | 2024-03-22 | - | | |
The rebels march on, and the march goes on. | 2024-03-22 | - | | |
They marched in the March for Our Homes, and The Sun wrote about it. | 2024-03-22 | - | | |
He sat down, and Sat nav failed. | 2024-03-22 | - | | |
He second-guessed a second plan for a second time. | 2024-03-22 | - | | |
The council adopted Resolution 2397. | 2024-03-22 | - | | |
UNSCR 2021 binds every member. | 2024-03-22 | - | | |
Decree No. 1718 was repealed. | 2024-03-22 | - | | |
An F-16 and a Su-27 met over Route 1950. | 2024-03-22 | - | | |
Flight 2005 carried 1800 people. | 2024-03-22 | - | | |
More than 2000 soldiers and 1500 tanks crossed. | 2024-03-22 | - | | |
The fine was $2000, later cut to €1,950. | 2024-03-22 | - | | |
The home side won 3-2 and 21-19. | 2024-03-22 | - | | |
The 5th Division holds the hill. | 2024-03-22 | - | | |
The fall of the city stunned the market for springs. | 2024-03-22 | - | | |
Aunt April and little June visited August Weber. | 2024-03-22 | - | | |
They met on Black Friday at the Sunday Times. | 2024-03-22 | - | | |
The village marked the 40th anniversary. | 2024-03-22 | - | | |
On February 30 nothing happens. | 2024-03-22 | February | 2024-02 | 2024-02-01 | 2024-02-29
# more weekdays
Rebels seized the mine on Sunday. | 2024-03-22 | Sunday | 2024-03-17 | 2024-03-17 | 2024-03-17
Talks resume this coming Monday. | 2024-03-22 | this coming Monday | 2024-03-25 | 2024-03-25 | 2024-03-25
Police raided the office this past Monday. | 2024-03-22 | this past Monday | 2024-03-18 | 2024-03-18 | 2024-03-18
The two sides will meet on Monday and Tuesday. | 2024-03-22 | Tuesday | 2024-03-26 | 2024-03-26 | 2024-03-26
He is due in court on Monday. | 2024-03-22 | Monday | 2024-03-25 | 2024-03-25 | 2024-03-25
Monday's attack killed nine. | 2024-03-22 | Monday | 2024-03-18 | 2024-03-18 | 2024-03-18
Protesters marched from Monday to Wednesday. | 2024-03-22 | Monday to Wednesday | 2024-03-18/2024-03-20 | 2024-03-18 | 2024-03-20
Clashes went on from Friday to Sunday. | 2024-03-25 | Friday to Sunday | 2024-03-22/2024-03-24 | 2024-03-22 | 2024-03-24
The envoys will be there Monday through Thursday. | 2024-03-22 | Monday through Thursday | 2024-03-25/2024-03-28 | 2024-03-25 | 2024-03-28
Starting Monday, ships need permits. | 2024-03-22 | Monday | 2024-03-25 | 2024-03-25 | 2024-03-25
The border shuts from next Monday. | 2024-03-22 | next Monday | 2024-03-25 | 2024-03-25 | 2024-03-25
He must leave by Friday. | 2024-03-20 | Friday | 2024-03-22 | 2024-03-22 | 2024-03-22
They met on Tuesday of last week. | 2024-03-22 | Tuesday of last week | 2024-03-12 | 2024-03-12 | 2024-03-12
They will meet on Tuesday next week. | 2024-03-22 | Tuesday next week | 2024-03-26 | 2024-03-26 | 2024-03-26
A bomb went off late Monday. | 2024-03-22 | late Monday | 2024-03-18 | 2024-03-18 | 2024-03-18
A bomb went off early Tuesday morning. | 2024-03-22 | early Tuesday morning | 2024-03-19TMO | 2024-03-19 | 2024-03-19
The paper of 15 March said the fleet had sailed on Monday. | 2024-03-15 | Monday | 2024-03-11 | 2024-03-11 | 2024-03-11
They held a vigil on Friday, 13 October 2023. | 2024-03-22 | Friday, 13 October 2023 | 2023-10-13 | 2023-10-13 | 2023-10-13
The raid was on Wednesday 20 March. | 2024-03-22 | Wednesday 20 March | 2024-03-20 | 2024-03-20 | 2024-03-20
The bishop speaks every Friday. | 2024-03-22 | every Friday | XXXX-WXX-5 | |
He died the Sunday before last. | 2024-03-22 | Sunday before last | 2024-03-10 | 2024-03-10 | 2024-03-10
Sheffield Wednesday beat Leeds. | 2024-03-22 | - | | |
Shares of Monday.com fell. | 2024-03-22 | - | | |
The Bloody Sunday inquiry took years. | 2024-03-22 | years | PXY | |
# more of what is counted
The army will reply in three days. | 2024-03-22 | three days | 2024-03-25 | 2024-03-25 | 2024-03-25
Polls will open in two weeks' time. | 2024-03-22 | two weeks' | 2024-W14 | 2024-04-01 | 2024-04-07
They fled a fortnight ago. | 2024-03-22 | a fortnight ago | 2024-W10 | 2024-03-04 | 2024-03-10
They fled 10 days ago. | 2024-03-22 | 10 days ago | 2024-03-12 | 2024-03-12 | 2024-03-12
The plant closed two and a half years ago. | 2024-03-22 | two and a half years ago | 2021-09 | 2021-09-01 | 2021-09-30
Prices are up from a month earlier. | 2024-03-22 | a month earlier | 2024-02 | 2024-02-01 | 2024-02-29
Shells fell in the last 24 hours. | 2024-03-22 | the last 24 hours | PT24H | 2024-03-21 | 2024-03-22
Two villages fell in the past week. | 2024-03-22 | the past week | P1W | 2024-03-15 | 2024-03-22
The raids have gone on for the past three years. | 2024-03-22 | the past three years | P3Y | 2021-03-22 | 2024-03-22
Rain is forecast over the next six months. | 2024-03-22 | the next six months | P6M | 2024-03-22 | 2024-09-22
The firm will pay within a month. | 2024-03-22 | a month | P1M | 2024-03-22 | 2024-04-22
More arrests are likely in the coming days. | 2024-03-22 | the coming days | PXD | |
Attacks rose in recent months. | 2024-03-22 | recent months | PXM | |
They died one day after the blast. | 2024-03-22 | one day after | XXXX-XX-XX | |
I saw him the other day. | 2024-03-22 | - | | |
The week before last was calm. | 2024-03-22 | The week before last | 2024-W10 | 2024-03-04 | 2024-03-10
The summit is planned for the week after next. | 2024-03-22 | the week after next | 2024-W14 | 2024-04-01 | 2024-04-07
The law was passed the year before last. | 2024-03-22 | the year before last | 2022 | 2022-01-01 | 2022-12-31
# parts of weeks, months and years
Envoys met earlier this week. | 2024-03-22 | earlier this week | 2024-W12 | 2024-03-18 | 2024-03-22
Envoys will meet later this week. | 2024-03-20 | later this week | 2024-W12 | 2024-03-20 | 2024-03-24
Envoys met late last week. | 2024-03-22 | late last week | 2024-W11 | 2024-03-15 | 2024-03-17
Envoys will meet early next month. | 2024-03-22 | early next month | 2024-04 | 2024-04-01 | 2024-04-10
The bridge fell at the end of last month. | 2024-03-22 | the end of last month | 2024-02 | 2024-02-21 | 2024-02-29
The games will be held in mid-April. | 2024-03-22 | mid-April | 2024-04 | 2024-04-11 | 2024-04-20
The bridge fell in late March. | 2024-04-05 | late March | 2024-03 | 2024-03-21 | 2024-03-31
The bridge fell in early May 2023. | 2024-03-22 | early May 2023 | 2023-05 | 2023-05-01 | 2023-05-10
The bridge fell in the middle of last year. | 2024-03-22 | the middle of last year | 2023 | 2023-05-01 | 2023-08-31
The quake struck early on 5 May local time. | 2024-05-08 | early on 5 May local time | 2024-05-05 | 2024-05-05 | 2024-05-05
The quake struck at 3:40 a.m. local time on Monday. | 2024-03-22 | 3:40 a.m. local time on Monday | 2024-03-18T03:40 | 2024-03-18 | 2024-03-18
The quake struck on Monday local time. | 2024-03-22 | Monday local time | 2024-03-18 | 2024-03-18 | 2024-03-18
The quake struck on March 18 at 22:15 Moscow time. | 2024-03-22 | March 18 at 22:15 Moscow time | 2024-03-18T22:15 | 2024-03-18 | 2024-03-18
Raids peaked in the first week of March. | 2024-03-22 | the first week of March | 2024-03 | 2024-03-01 | 2024-03-07
Raids peaked in the first three months of 2023. | 2024-03-22 | the first three months of 2023 | 2023-01/2023-03 | 2023-01-01 | 2023-03-31
Raids peaked in the last two weeks of May 2023. | 2024-03-22 | the last two weeks of May 2023 | 2023-05-18/2023-05-31 | 2023-05-18 | 2023-05-31
Raids peaked in the first 10 days of March. | 2024-03-22 | the first 10 days of March | 2024-03-01/2024-03-10 | 2024-03-01 | 2024-03-10
The talks were in the week of March 11. | 2024-03-22 | the week of March 11 | 2024-W11 | 2024-03-11 | 2024-03-17
Deaths fell in the week ending 17 March 2024. | 2024-03-22 | the week ending 17 March 2024 | 2024-W11 | 2024-03-11 | 2024-03-17
Deaths fell in the week to March 17. | 2024-03-22 | the week to March 17 | 2024-W11 | 2024-03-11 | 2024-03-17
The strikes will be held in the week beginning 8 April. | 2024-03-22 | the week beginning 8 April | 2024-W15 | 2024-04-08 | 2024-04-14
Exports rose in January-March 2023. | 2024-03-22 | January-March 2023 | 2023-01/2023-03 | 2023-01-01 | 2023-03-31
# months told by last, next and this
The port was seized last December. | 2024-03-22 | last December | 2023-12 | 2023-12-01 | 2023-12-31
The port was seized last March. | 2024-03-22 | last March | 2023-03 | 2023-03-01 | 2023-03-31
Voters choose a new house next May. | 2024-03-22 | next May | 2024-05 | 2024-05-01 | 2024-05-31
Voters choose a new house this November. | 2024-03-22 | this November | 2024-11 | 2024-11-01 | 2024-11-30
The port was seized this past January. | 2024-03-22 | this past January | 2024-01 | 2024-01-01 | 2024-01-31
The port was seized in March this year. | 2024-03-22 | March this year | 2024-03 | 2024-03-01 | 2024-03-31
The port was seized on 3 April last year. | 2024-03-22 | 3 April last year | 2023-04-03 | 2023-04-03 | 2023-04-03
The port was seized in early last October. | 2024-03-22 | early last October | 2023-10 | 2023-10-01 | 2023-10-10
# quarters, seasons, decades
Sales fell in the first half of last year. | 2024-03-22 | the first half of last year | 2023-H1 | 2023-01-01 | 2023-06-30
Sales fell in the second quarter of last year. | 2024-03-22 | the second quarter of last year | 2023-Q2 | 2023-04-01 | 2023-06-30
Sales fell in the fourth quarter. | 2024-03-22 | the fourth quarter | 2023-Q4 | 2023-10-01 | 2023-12-31
Sales fell in Q1 of 2023. | 2024-03-22 | Q1 of 2023 | 2023-Q1 | 2023-01-01 | 2023-03-31
Sales fell last quarter. | 2024-03-22 | last quarter | 2023-Q4 | 2023-10-01 | 2023-12-31
Third-quarter sales fell. | 2024-03-22 | Third-quarter | 2023-Q3 | 2023-07-01 | 2023-09-30
The rains failed last winter. | 2024-03-22 | last winter | 2023-WI | 2023-12-01 | 2024-02-29
The army plans a push this spring. | 2024-03-22 | this spring | 2024-SP | 2024-03-01 | 2024-05-31
Prices will rise next summer. | 2024-03-22 | next summer | 2024-SU | 2024-06-01 | 2024-08-31
Fires raged in summer 2023. | 2024-03-22 | summer 2023 | 2023-SU | 2023-06-01 | 2023-08-31
Fires raged in late autumn 2022. | 2024-03-22 | late autumn 2022 | 2022-FA | 2022-11-01 | 2022-11-30
The state broke up in the mid-1990s. | 2024-03-22 | the mid-1990s | 199 | 1994-01-01 | 1996-12-31
The state broke up in the early 2000s. | 2024-03-22 | the early 2000s | 200 | 2000-01-01 | 2003-12-31
The state broke up in the nineties. | 2024-03-22 | the nineties | 199 | 1990-01-01 | 1999-12-31
Many fled in the last decade. | 2024-03-22 | the last decade | P1DE | 2014-03-22 | 2024-03-22
The Arab Spring began in Tunis. | 2024-03-22 | - | | |
The Prague Spring was crushed. | 2024-03-22 | - | | |
Temperatures were in the 30s. | 2024-03-22 | - | | |
The victims were men in their 20s and a woman in her fifties. | 2024-03-22 | - | | |
# more ranges and stretches
The drill runs from May 3 to 5. | 2024-05-01 | May 3 to 5 | 2024-05-03/2024-05-05 | 2024-05-03 | 2024-05-05
The drill ran April 28-May 2. | 2024-06-01 | April 28-May 2 | 2024-04-28/2024-05-02 | 2024-04-28 | 2024-05-02
The drill ran 28 February–1 March. | 2024-03-22 | 28 February–1 March | 2024-02-28/2024-03-01 | 2024-02-28 | 2024-03-01
The truce held from Dec. 31 to Jan. 2. | 2024-03-22 | Dec. 31 to Jan. 2 | 2023-12-31/2024-01-02 | 2023-12-31 | 2024-01-02
Talks were held on 14 to 16 June 2023. | 2024-03-22 | 14 to 16 June 2023 | 2023-06-14/2023-06-16 | 2023-06-14 | 2023-06-16
Borders were closed between 2014 and 2019. | 2024-03-22 | 2014 and 2019 | 2014/2019 | 2014-01-01 | 2019-12-31
He led the guard from 2014 until last year. | 2024-03-22 | 2014 until last year | 2014/2023 | 2014-01-01 | 2023-12-31
The area has been closed since March 2022. | 2024-03-22 | March 2022 | 2022-03 | 2022-03-01 | 2024-03-22
The area has been closed since early 2023. | 2024-03-22 | early 2023 | 2023 | 2023-01-01 | 2024-03-22
The area has been closed since the 1990s. | 2024-03-22 | the 1990s | 199 | 1990-01-01 | 2024-03-22
The area has been closed since 24 February 2022. | 2024-03-22 | 24 February 2022 | 2022-02-24 | 2022-02-24 | 2024-03-22
The gas must flow by 2030. | 2024-03-22 | 2030 | 2030 | 2030-01-01 | 2030-12-31
# more lengths, and counts of days, that date nothing
A three-week siege ended. | 2024-03-22 | three-week | P3W | |
The unions called a 24-hour strike. | 2024-03-22 | 24-hour | PT24H | |
The minister began a two-day visit. | 2024-03-22 | two-day | P2D | |
Both sides agreed a 30-day ceasefire. | 2024-03-22 | 30-day | P30D | |
The five-year plan was approved. | 2024-03-22 | The five-year | P5Y | |
A judge gave him a six-month ban. | 2024-03-22 | six-month | P6M | |
On day 100 of the war shells fell. | 2024-03-22 | - | | |
On the 100th day of the war shells fell. | 2024-03-22 | - | | |
It was the second day of talks. | 2024-03-22 | - | | |
The war is in its third year. | 2024-03-22 | - | | |
He was arrested for the third time. | 2024-03-22 | - | | |
# anniversaries are not dates
Leaders marked the 75th anniversary of the treaty. | 2024-03-22 | - | | |
It was the second anniversary of the invasion. | 2024-03-22 | - | | |
Crowds marked the first anniversary of the coup. | 2024-03-22 | - | | |
Crowds marked the anniversary on Monday. | 2024-03-22 | Monday | 2024-03-18 | 2024-03-18 | 2024-03-18
The party marked its 60th birthday. | 2024-03-22 | - | | |
They marked 75 years since the founding. | 2024-03-22 | 75 years | P75Y | |
The town mourned a year after the flood. | 2024-03-22 | a year after | | |
# names that hold a month, a number or a day
The March 23 Movement took the town. | 2024-03-22 | - | | |
The 26th of July Movement won. | 2024-03-22 | - | | |
The October Revolution is taught. | 2024-03-22 | - | | |
The April 6 Youth Movement was banned. | 2024-03-22 | - | | |
The Black September group struck. | 2024-03-22 | - | | |
The Good Friday Agreement held. | 2024-03-22 | - | | |
The Easter Rising is taught. | 2024-03-22 | - | | |
They sailed to Easter Island and Christmas Island. | 2024-03-22 | - | | |
The Tet Offensive is taught. | 2024-03-22 | - | | |
The Yom Kippur War is taught. | 2024-03-22 | - | | |
They read Project 2025 and Vision 2030. | 2024-03-22 | - | | |
Horizon 2020 funds were spent. | 2024-03-22 | - | | |
He votes on Article 1985 of the code. | 2024-03-22 | - | | |
Two Boeing 1900 jets in 2000 villages. | 2024-03-22 | - | | |
The server 10.11.12.13 runs 24/7. | 2024-03-22 | - | | |
A 2/3 majority and 1/3 of seats are needed. | 2024-03-22 | - | | |
Mar Roxas and Jan Egeland spoke. | 2024-03-22 | - | | |
The First Lady recalled the Second World War. | 2024-03-22 | - | | |
Some 2,024 people and 1,945 tents. | 2024-03-22 | - | | |
The January 6 attack led to trials. | 2024-03-22 | January 6 | 2021-01-06 | 2021-01-06 | 2021-01-06
The October 7 attack led to war. | 2026-03-22 | October 7 | 2023-10-07 | 2023-10-07 | 2023-10-07
The Sept. 11 attacks led to war. | 2024-03-22 | Sept. 11 | 2001-09-11 | 2001-09-11 | 2001-09-11
Troops landed on D-Day. | 2024-03-22 | D-Day | 1944-06-06 | 1944-06-06 | 1944-06-06
# feasts of the western and eastern churches
Police clashed with crowds on Good Friday. | 2024-04-05 | Good Friday | 2024-03-29 | 2024-03-29 | 2024-03-29
Shops were shut on Easter Monday. | 2024-04-05 | Easter Monday | 2024-04-01 | 2024-04-01 | 2024-04-01
Bombs went off on Easter Sunday 2019. | 2024-04-05 | Easter Sunday 2019 | 2019-04-21 | 2019-04-21 | 2019-04-21
The truce will end before Easter. | 2024-03-22 | Easter | 2024-03-31 | 2024-03-31 | 2024-03-31
The truce was signed at Easter last year. | 2024-03-22 | Easter last year | 2023-04-09 | 2023-04-09 | 2023-04-09
Shells fell on Orthodox Easter. | 2024-05-10 | Orthodox Easter | 2024-05-05 | 2024-05-05 | 2024-05-05
Shells fell on Orthodox Christmas. | 2024-03-22 | Orthodox Christmas | 2024-01-07 | 2024-01-07 | 2024-01-07
The pope spoke on Ash Wednesday. | 2024-03-22 | Ash Wednesday | 2024-02-14 | 2024-02-14 | 2024-02-14
The pope will speak on Palm Sunday. | 2024-03-22 | Palm Sunday | 2024-03-24 | 2024-03-24 | 2024-03-24
The pope was ill during Holy Week. | 2024-04-05 | Holy Week | 2024-03-24/2024-03-30 | 2024-03-24 | 2024-03-30
The band fled on the eve of Good Friday. | 2024-04-05 | the eve of Good Friday | 2024-03-28 | 2024-03-28 | 2024-03-28
# feasts of the moon
Trains were full for the Lunar New Year. | 2024-03-22 | Lunar New Year | 2024-02-10 | 2024-02-10 | 2024-02-10
Trains were full for Chinese New Year 2023. | 2024-03-22 | Chinese New Year 2023 | 2023-01-22 | 2023-01-22 | 2023-01-22
Prices fell after Tet. | 2024-03-22 | Tet | 2024-02-10 | 2024-02-10 | 2024-02-10
Families met over Seollal. | 2024-03-22 | Seollal | 2024-02-10 | 2024-02-10 | 2024-02-10
Families met over Chuseok. | 2024-03-22 | Chuseok | 2023-09-29 | 2023-09-29 | 2023-09-29
Families will meet for the Mid-Autumn Festival. | 2024-08-22 | Mid-Autumn Festival | 2024-09-17 | 2024-09-17 | 2024-09-17
Smog rose after Diwali. | 2024-03-22 | Diwali | 2023-11-12 | 2023-11-12 | 2023-11-12
The truce was to begin on Eid al-Fitr. | 2024-04-15 | Eid al-Fitr | 2024-04-10 | 2024-04-10 | 2024-04-10
Pilgrims died on Eid al-Adha 2023. | 2024-03-22 | Eid al-Adha 2023 | 2023-06-28 | 2023-06-28 | 2023-06-28
Shells fell at the start of Ramadan. | 2024-03-22 | the start of Ramadan | 2024-03-11 | 2024-03-11 | 2024-03-11
Shells fell on the first day of Ramadan. | 2024-03-22 | the first day of Ramadan | 2024-03-11 | 2024-03-11 | 2024-03-11
Shells fell during Ramadan. | 2024-04-22 | Ramadan | 2024-03-11/2024-04-09 | 2024-03-11 | 2024-04-09
Shells fell last Ramadan. | 2024-02-22 | last Ramadan | 2023-03-23/2023-04-20 | 2023-03-23 | 2023-04-20
A bomb hit the Ashura march. | 2023-08-05 | Ashura | 2023-07-28 | 2023-07-28 | 2023-07-28
Families ate together for Eid. | 2024-04-15 | - | | |
Prisoners were freed for Nowruz. | 2024-03-22 | Nowruz | 2024-03-20 | 2024-03-20 | 2024-03-20
Rockets fell on the first night of Passover. | 2024-05-05 | Passover | 2024-04-23/2024-04-29 | 2024-04-23 | 2024-04-29
Rockets fell on Rosh Hashanah. | 2024-03-22 | Rosh Hashanah | 2023-09-16/2023-09-17 | 2023-09-16 | 2023-09-17
Rockets fell on Yom Kippur. | 2024-03-22 | Yom Kippur | 2023-09-25 | 2023-09-25 | 2023-09-25
Rockets fell during Hanukkah 2022. | 2024-03-22 | Hanukkah 2022 | 2022-12-19/2022-12-26 | 2022-12-19 | 2022-12-26
# days kept by states
The strike began on Thanksgiving. | 2024-03-22 | Thanksgiving | 2023-11-23 | 2023-11-23 | 2023-11-23
The strike began on Thanksgiving Day 2022. | 2024-03-22 | Thanksgiving Day 2022 | 2022-11-24 | 2022-11-24 | 2022-11-24
The strike began on Canadian Thanksgiving. | 2024-03-22 | Thanksgiving | 2023-10-09 | 2023-10-09 | 2023-10-09
The strike began on Labor Day. | 2024-03-22 | Labor Day | 2023-09-04 | 2023-09-04 | 2023-09-04
The strike will begin on Memorial Day. | 2024-03-22 | Memorial Day | 2024-05-27 | 2024-05-27 | 2024-05-27
Thousands marched on Martin Luther King Jr. Day. | 2024-03-22 | Martin Luther King Jr. Day | 2024-01-15 | 2024-01-15 | 2024-01-15
Flags flew for China's National Day. | 2024-03-22 | National Day | 2023-10-01 | 2023-10-01 | 2023-10-01
Flags flew for India's Republic Day. | 2024-03-22 | Republic Day | 2024-01-26 | 2024-01-26 | 2024-01-26
Jets flew over Moscow for Russia's Victory Day. | 2024-03-22 | Victory Day | 2023-05-09 | 2023-05-09 | 2023-05-09
Jets flew over Dhaka for Bangladesh's Victory Day. | 2024-03-22 | Victory Day | 2023-12-16 | 2023-12-16 | 2023-12-16
He spoke on South Korea's Liberation Day. | 2024-03-22 | Liberation Day | 2023-08-15 | 2023-08-15 | 2023-08-15
The North fired rockets on the Day of the Sun. | 2024-05-22 | Day of the Sun | 2024-04-15 | 2024-04-15 | 2024-04-15
Flags flew on National Day. | 2024-03-22 | - | | |
The town marked Victory Day. | 2024-03-22 | - | | |
Veterans marched on Anzac Day 2023. | 2024-03-22 | Anzac Day 2023 | 2023-04-25 | 2023-04-25 | 2023-04-25
She spoke on World AIDS Day. | 2024-03-22 | World AIDS Day | 2023-12-01 | 2023-12-01 | 2023-12-01
# years of other reckonings
The order is dated Juche 113. | 2024-06-22 | Juche 113 | 2024 | 2024-01-01 | 2024-12-31
The order is dated Juche 113 (2024). | 2024-06-22 | Juche 113 (2024) | 2024 | 2024-01-01 | 2024-12-31
The order of March 15, Juche 113 (2024), was read out. | 2024-06-22 | March 15, Juche 113 (2024) | 2024-03-15 | 2024-03-15 | 2024-03-15
The Juche idea guides the Juche Tower. | 2024-03-22 | - | | |
The budget for Minguo 113 was passed. | 2024-06-22 | Minguo 113 | 2024 | 2024-01-01 | 2024-12-31
The budget for ROC year 113 was passed. | 2024-06-22 | ROC year 113 | 2024 | 2024-01-01 | 2024-12-31
It was the 113th year of the Republic. | 2024-06-22 | the 113th year of the Republic | 2024 | 2024-01-01 | 2024-12-31
It was the 5th year of the Republic. | 2024-06-22 | - | | |
The law was passed in Reiwa 6. | 2024-06-22 | Reiwa 6 | 2024 | 2024-01-01 | 2024-12-31
The law was passed in Heisei 30. | 2024-06-22 | Heisei 30 | 2018 | 2018-01-01 | 2018-12-31
The decree of Ramadan 1445 stands. | 2024-06-22 | Ramadan 1445 | 2024-03-11/2024-04-09 | 2024-03-11 | 2024-04-09
The decree of Shawwal 1444 stands. | 2024-06-22 | Shawwal 1444 | 2023-04-22/2023-05-20 | 2023-04-22 | 2023-05-20
The decree of 10 Muharram 1445 stands. | 2024-06-22 | 10 Muharram 1445 | 2023-07-28 | 2023-07-28 | 2023-07-28
The decree was issued in 1445 AH. | 2024-06-22 | 1445 AH | 2023-07-19/2024-07-07 | 2023-07-19 | 2024-07-07
The army will vote in the month of Safar. | 2024-06-22 | the month of Safar | 2024-08-07/2024-09-04 | 2024-08-07 | 2024-09-04
The Iranian year 1403 began with rain. | 2024-06-22 | Iranian year 1403 | 2024-03-20/2025-03-20 | 2024-03-20 | 2025-03-20
The village of Safar and Rajab Ali were hit. | 2024-06-22 | - | | |
# fiscal years: no days unless the country is told
Spending rose in fiscal 2024. | 2024-06-22 | fiscal 2024 | FY2024 | |
Spending rose in FY2024. | 2024-06-22 | FY2024 | FY2024 | |
Spending rose in FY24. | 2024-06-22 | FY24 | FY2024 | |
Spending rose in the 2023-24 financial year. | 2024-06-22 | the 2023-24 financial year | FY2024 | |
Spending rose in the 2024 fiscal year. | 2024-06-22 | the 2024 fiscal year | FY2024 | |
Spending rose in fiscal year 2023/24. | 2024-06-22 | fiscal year 2023/24 | FY2024 | |
Spending rose in the third quarter of fiscal 2024. | 2024-06-22 | the third quarter of fiscal 2024 | FY2024-Q3 | |
Spending rose in U.S. fiscal 2024. | 2024-06-22 | fiscal 2024 | FY2024 | 2023-10-01 | 2024-09-30
Spending rose in India's 2023-24 financial year. | 2024-06-22 | 2023-24 financial year | FY2024 | 2023-04-01 | 2024-03-31
Spending rose in Japan's fiscal 2024. | 2024-06-22 | fiscal 2024 | FY2024 | 2024-04-01 | 2025-03-31
Spending will rise in the next fiscal year. | 2024-06-22 | the next fiscal year | FYXXXX | |
# reports without a date: what the text itself fixes
So far this year, 2024, nine ships sank. | | this year | 2024 | 2024-01-01 | 2024-12-31
So far this year (2024) nine ships sank, two more than last year. | | last year | 2023 | 2023-01-01 | 2023-12-31
The court met on Monday, 18 March 2024. | | Monday, 18 March 2024 | 2024-03-18 | 2024-03-18 | 2024-03-18
The court met on Monday, 18 March. | | Monday, 18 March | XXXX-03-18 | |
In 2024 the court met on Monday, 18 March. | | Monday, 18 March | 2024-03-18 | 2024-03-18 | 2024-03-18
In 2023 he fled; the court met on Monday, 18 March. | | Monday, 18 March | 2024-03-18 | 2024-03-18 | 2024-03-18
Third-quarter sales fell. | | Third-quarter | XXXX-Q3 | |
The court met last week. | | last week | XXXX-WXX | |
The court met last Ramadan. | | last Ramadan | | |
The court met at Easter. | | Easter | XXXX-XX-XX | |
The court met at Easter 2023. | | Easter 2023 | 2023-04-09 | 2023-04-09 | 2023-04-09
Shells fell in the Muslim holy month of Ramadan. | 2024-04-22 | the Muslim holy month of Ramadan | 2024-03-11/2024-04-09 | 2024-03-11 | 2024-04-09
Shells fell at the beginning of the holy month of Ramadan. | 2024-04-22 | the beginning of the holy month of Ramadan | 2024-03-11 | 2024-03-11 | 2024-03-11
Shells fell on the 27th of Ramadan. | 2024-04-22 | the 27th of Ramadan | 2024-04-06 | 2024-04-06 | 2024-04-06
Envoys came in the last 10 days of Ramadan. | 2024-04-22 | the last 10 days of Ramadan | 2024-03-31/2024-04-09 | 2024-03-31 | 2024-04-09
Tariq Ramadan met Ramadan Kadyrov. | 2024-04-22 | - | | |
Kyiv was shelled on Independence Day. | 2024-03-22 | Independence Day | 2023-08-24 | 2023-08-24 | 2023-08-24
The U.S. Embassy in Kyiv shut on Independence Day. | 2024-03-22 | - | | |
Families ate on Ethiopian Christmas. | 2024-03-22 | Christmas | 2024-01-07 | 2024-01-07 | 2024-01-07
She laid a wreath on Holocaust Remembrance Day. | 2024-03-22 | - | | |
She laid a wreath on Israel's Memorial Day. | 2024-06-22 | Memorial Day | 2024-05-13 | 2024-05-13 | 2024-05-13
Crowds burned flags on Quds Day. | 2024-05-22 | Quds Day | 2024-04-05 | 2024-04-05 | 2024-04-05
The law was passed last Christmas. | 2024-03-22 | last Christmas | 2023-12-25 | 2023-12-25 | 2023-12-25
The law will be passed by next Easter. | 2024-04-22 | next Easter | 2025-04-20 | 2025-04-20 | 2025-04-20
The Thai law of 2567 BE stands. | 2024-06-22 | 2567 BE | 2024 | 2024-01-01 | 2024-12-31
Output fell in the last fiscal year. | 2024-06-22 | the last fiscal year | FYXXXX | |
Output fell in Japan's last fiscal year. | 2024-06-22 | last fiscal year | FY2023 | 2023-04-01 | 2024-03-31
The war raged from Good Friday to Easter Monday. | 2024-04-05 | Good Friday to Easter Monday | 2024-03-29/2024-04-01 | 2024-03-29 | 2024-04-01
The truce lasted from Christmas to New Year's Day. | 2024-03-22 | Christmas to New Year's Day | 2023-12-25/2024-01-01 | 2023-12-25 | 2024-01-01
The blockade has lasted since Easter. | 2024-04-22 | Easter | 2024-03-31 | 2024-03-31 | 2024-04-22
# as reports write
At least 12 people were killed on Saturday when a drone hit a bus. | 2024-05-06 | Saturday | 2024-05-04 | 2024-05-04 | 2024-05-04
The minister will travel to Ankara on Thursday for two days of talks. | 2024-05-06 | Thursday | 2024-05-09 | 2024-05-09 | 2024-05-09
The court is expected to rule by the end of the week. | 2024-05-06 | the end of the week | 2024-W19 | 2024-05-10 | 2024-05-12
A ceasefire took effect at midnight on Sunday. | 2024-05-06 | midnight on Sunday | 2024-05-05T24:00 | 2024-05-05 | 2024-05-05
The attack, which came two days before the election, killed six. | 2024-05-06 | two days before | XXXX-XX-XX | |
Police have arrested 40 people since Friday. | 2024-05-06 | Friday | 2024-05-03 | 2024-05-03 | 2024-05-06
The army said on Monday it had shot down 20 drones overnight. | 2024-05-06 | Monday | 2024-05-06 | 2024-05-06 | 2024-05-06
Elections are due in late 2025. | 2024-05-06 | late 2025 | 2025 | 2025-09-01 | 2025-12-31
The rebels took the capital in a lightning offensive last December. | 2024-05-06 | last December | 2023-12 | 2023-12-01 | 2023-12-31
The president will visit Tokyo on June 3-5. | 2024-05-06 | June 3-5 | 2024-06-03/2024-06-05 | 2024-06-03 | 2024-06-05
He has been held since his arrest on Jan. 17. | 2024-05-06 | Jan. 17 | 2024-01-17 | 2024-01-17 | 2024-01-17
Inflation slowed to 3.4 percent in April from 3.5 percent in March. | 2024-05-15 | March | 2024-03 | 2024-03-01 | 2024-03-31
The pact was signed in the summer of 2015. | 2024-05-06 | the summer of 2015 | 2015-SU | 2015-06-01 | 2015-08-31
The tariffs take effect on July 1. | 2024-05-06 | July 1 | 2024-07-01 | 2024-07-01 | 2024-07-01
The tariffs took effect on July 1. | 2024-05-06 | July 1 | 2023-07-01 | 2023-07-01 | 2023-07-01
Thousands have fled in the past 48 hours. | 2024-05-06 | the past 48 hours | PT48H | 2024-05-04 | 2024-05-06
The bodies were found a week later. | 2024-05-06 | a week later | XXXX-WXX | |
The curfew will run from 8 p.m. to 6 a.m. until May 15. | 2024-05-06 | May 15 | 2024-05-15 | 2024-05-15 | 2024-05-15
Talks resumed on Tuesday, May 7, 2024, in Cairo. | 2024-05-10 | Tuesday, May 7, 2024 | 2024-05-07 | 2024-05-07 | 2024-05-07
The embargo will last for 90 days. | 2024-05-06 | 90 days | P90D | |
Voters went to the polls on Sunday. | 2024-05-06 | Sunday | 2024-05-05 | 2024-05-05 | 2024-05-05
Voters will go to the polls this Sunday. | 2024-05-06 | this Sunday | 2024-05-12 | 2024-05-12 | 2024-05-12
The last such attack was in August 2021. | 2024-05-06 | August 2021 | 2021-08 | 2021-08-01 | 2021-08-31
The group was founded in the early 1980s. | 2024-05-06 | the early 1980s | 198 | 1980-01-01 | 1983-12-31
He fled in 1994, when the genocide began. | 2024-05-06 | 1994 | 1994 | 1994-01-01 | 1994-12-31
The 35-year-old was jailed for 10 years. | 2024-05-06 | 10 years | P10Y | |
It was the deadliest attack in two decades. | 2024-05-06 | two decades | P2DE | |
The third round of talks opens next week. | 2024-05-06 | next week | 2024-W20 | 2024-05-13 | 2024-05-19
Exports fell 4 percent in the year to March. | 2024-05-06 | March | 2024-03 | 2024-03-01 | 2024-03-31
A year ago the two armies went to war. | 2024-05-06 | A year ago | 2023 | 2023-01-01 | 2023-12-31
The ship sank a year ago on Monday. | 2024-05-06 | Monday | 2024-05-06 | 2024-05-06 | 2024-05-06
He won 52 percent in 2,024 precincts. | 2024-05-06 | - | | |
The Seventh Fleet sent two ships. | 2024-05-06 | - | | |
The Third World needs a second chance. | 2024-05-06 | - | | |
The AfD won 20.24 percent, up 5.5. | 2024-05-06 | - | | |
She was the first woman to lead the May Fourth society. | 2024-05-06 | - | | |
G7 and G20 leaders met the P5+1. | 2024-05-06 | - | | |
The B-52 and MiG-29 flew at 1500 feet. | 2024-05-06 | - | | |
Israel occupied the land in the 1967 Six-Day War. | 2024-05-06 | 1967 | 1967 | 1967-01-01 | 1967-12-31
Residents of Kharkiv marked Orthodox Easter under fire. | 2024-05-06 | Orthodox Easter | 2024-05-05 | 2024-05-05 | 2024-05-05
The mosque was bombed during Friday prayers on May 3. | 2024-05-06 | May 3 | 2024-05-03 | 2024-05-03 | 2024-05-03
The parade will be held on May 9, Victory Day. | 2024-05-06 | May 9 | 2024-05-09 | 2024-05-09 | 2024-05-09
Moscow will mark Victory Day with a parade. | 2024-05-06 | Victory Day | 2024-05-09 | 2024-05-09 | 2024-05-09
Taiwan's president will speak on National Day. | 2024-09-06 | National Day | 2024-10-10 | 2024-10-10 | 2024-10-10
Pyongyang held a parade on the Day of the Shining Star. | 2024-03-06 | Day of the Shining Star | 2024-02-16 | 2024-02-16 | 2024-02-16
The truce covered the Eid al-Adha holiday. | 2024-06-20 | Eid al-Adha | 2024-06-16 | 2024-06-16 | 2024-06-16
Gunmen attacked during Diwali celebrations. | 2024-11-06 | Diwali | 2024-10-31 | 2024-10-31 | 2024-10-31
The strike will begin the day after Thanksgiving. | 2024-11-06 | Thanksgiving | 2024-11-28 | 2024-11-28 | 2024-11-28
The Fed is to meet on Sept. 17-18. | 2024-08-06 | Sept. 17-18 | 2024-09-17/2024-09-18 | 2024-09-17 | 2024-09-18
The budget for the fiscal year ending March 2025 was passed. | 2024-06-06 | March 2025 | 2025-03 | 2025-03-01 | 2025-03-31
The plan for FY2025-26 was published. | 2024-06-06 | FY2025-26 | FY2026 | |
Spending for the 2025 budget year rose. | 2024-06-06 | the 2025 budget year | FY2025 | |
The US fiscal year 2023 ended in debt. | 2024-06-06 | fiscal year 2023 | FY2023 | 2022-10-01 | 2023-09-30
They met again on the 15th and the 20th of that month. | 2024-05-06 | the 15th | 2024-04-15 | 2024-04-15 | 2024-04-15
The raid took place in the small hours of Saturday. | 2024-05-06 | the small hours of Saturday | 2024-05-04 | 2024-05-04 | 2024-05-04
The blast occurred around 9:30 p.m. (1830 GMT) on Friday. | 2024-05-06 | 9:30 p.m. (1830 GMT) on Friday | 2024-05-03T21:30 | 2024-05-03 | 2024-05-03
Earlier on Monday, troops entered the town. | 2024-05-06 | Earlier on Monday | 2024-05-06 | 2024-05-06 | 2024-05-06
Later on Tuesday, he flew to Doha. | 2024-05-08 | Later on Tuesday | 2024-05-07 | 2024-05-07 | 2024-05-07
The next day he was freed. | 2024-05-06 | The next day | XXXX-XX-XX | |
In the two months to 31 January, prices rose. | 2024-05-06 | 31 January | 2024-01-31 | 2024-01-31 | 2024-01-31
From April to June last year, 90 died. | 2024-05-06 | April to June last year | 2023-04/2023-06 | 2023-04-01 | 2023-06-30
The deadline was moved from Monday to Friday. | 2024-05-08 | Friday | 2024-05-10 | 2024-05-10 | 2024-05-10
He spoke for 45 minutes. | 2024-05-06 | 45 minutes | PT45M | |
The accord runs until 2030. | 2024-05-06 | 2030 | 2030 | 2030-01-01 | 2030-12-31
The 2022-23 season was cancelled. | 2024-05-06 | 2022-23 | 2022/2023 | 2022-01-01 | 2023-12-31
He resigned on Tuesday, a day after the vote. | 2024-05-09 | a day after | XXXX-XX-XX | |
He resigned on Tuesday, a day earlier than planned. | 2024-05-09 | Tuesday | 2024-05-07 | 2024-05-07 | 2024-05-07
Troops entered on March 3 and left a week later. | 2024-05-09 | a week later | 2024-W10 | 2024-03-04 | 2024-03-10
Troops entered on March 3 and left two days later. | 2024-05-09 | two days later | 2024-03-05 | 2024-03-05 | 2024-03-05
Troops entered on March 3, a day earlier than the treaty allowed. | 2024-05-09 | March 3 | 2024-03-03 | 2024-03-03 | 2024-03-03
Troops entered on March 3 and the following week took the port. | 2024-05-09 | the following week | 2024-W10 | 2024-03-04 | 2024-03-10
Both met twice in the same week. | 2024-05-09 | the same week | 2024-W19 | 2024-05-06 | 2024-05-12
The first phase runs until the end of June. | 2024-05-09 | the end of June | 2024-06 | 2024-06-21 | 2024-06-30
It was the hottest June on record. | 2024-07-09 | June | 2024-06 | 2024-06-01 | 2024-06-30
He has ruled since a coup in 1999. | 2024-05-09 | 1999 | 1999 | 1999-01-01 | 1999-12-31
She has been in office since winning the 2019 election. | 2024-05-09 | 2019 | 2019 | 2019-01-01 | 2019-12-31
The toll was the highest since 2019. | 2024-05-09 | 2019 | 2019 | 2019-01-01 | 2024-05-09
The toll was the highest since the war began in 2014. | 2024-05-09 | 2014 | 2014 | 2014-01-01 | 2014-12-31
The bank expects growth in 2024 and 2025. | 2024-05-09 | 2025 | 2025 | 2025-01-01 | 2025-12-31
They plan six launches between now and December. | 2024-05-09 | December | 2024-12 | 2024-12-01 | 2024-12-31
They will sign it in the second half of May. | 2024-05-09 | the second half of May | 2024-05 | 2024-05-16 | 2024-05-31
They will sign it in the first half of June. | 2024-05-09 | the first half of June | 2024-06 | 2024-06-01 | 2024-06-15
They will meet on the sidelines of the May 20-22 summit. | 2024-05-09 | May 20-22 | 2024-05-20/2024-05-22 | 2024-05-20 | 2024-05-22
The 20 May vote was put off. | 2024-05-09 | The 20 May | 2024-05-20 | 2024-05-20 | 2024-05-20
The visit, from 28 to 30 May, is his first. | 2024-05-09 | 28 to 30 May | 2024-05-28/2024-05-30 | 2024-05-28 | 2024-05-30
Polling takes place in seven phases from April 19 to June 1. | 2024-05-09 | April 19 to June 1 | 2024-04-19/2024-06-01 | 2024-04-19 | 2024-06-01
He was born in May 1961. | 2024-05-09 | May 1961 | 1961-05 | 1961-05-01 | 1961-05-31
Born 4 August 1961, he was jailed twice. | 2024-05-09 | 4 August 1961 | 1961-08-04 | 1961-08-04 | 1961-08-04
(KCNA, May 9) The drill was held. | 2024-05-10 | May 9 | 2024-05-09 | 2024-05-09 | 2024-05-09
PYONGYANG, May 9 (KCNA) -- The drill was held. | 2024-05-10 | May 9 | 2024-05-09 | 2024-05-09 | 2024-05-09
Pyongyang, May 9 Juche 113(2024) (KCNA) -- The drill was held. | 2024-05-10 | May 9 Juche 113(2024) | 2024-05-09 | 2024-05-09 | 2024-05-09
The drill, the 11th this year, was held at 0545 local time. | 2024-05-10 | this year | 2024 | 2024-01-01 | 2024-05-10
The 10th round of talks ended. | 2024-05-10 | - | | |
The third-largest city fell. | 2024-05-10 | - | | |
The plane, bought in '09, crashed. | 2024-05-10 | '09 | 2009 | 2009-01-01 | 2009-12-31
The law of 1 Muharram 1446 AH is in force. | 2024-08-10 | 1 Muharram 1446 AH | 2024-07-08 | 2024-07-08 | 2024-07-08
The order was signed on 5 Shawwal. | 2024-05-10 | 5 Shawwal | 2024-04-14 | 2024-04-14 | 2024-04-14
A bomb killed nine on the eve of Eid al-Fitr. | 2024-05-10 | the eve of Eid al-Fitr | 2024-04-09 | 2024-04-09 | 2024-04-09
Rockets flew on the first day of Passover. | 2024-05-10 | Passover | 2024-04-23/2024-04-29 | 2024-04-23 | 2024-04-29
The festival of Nowruz 1403 was quiet. | 2024-05-10 | Nowruz 1403 | 2024-03-20 | 2024-03-20 | 2024-03-20
He spoke at the Tet parade. | 2024-05-10 | Tet | 2024-02-10 | 2024-02-10 | 2024-02-10
In the Christmas Islands case the court ruled. | 2024-05-10 | - | | |
Easter Seals and Holiday Inn gave money. | 2024-05-10 | - | | |
Victory Day was marked in Minsk and Moscow. | 2024-05-20 | - | | |
On Australia Day 2023 crowds marched. | 2024-05-20 | Australia Day 2023 | 2023-01-26 | 2023-01-26 | 2023-01-26
They were killed at a July 4 parade. | 2022-07-10 | July 4 | 2022-07-04 | 2022-07-04 | 2022-07-04
They were killed at a Fourth of July parade. | 2022-07-10 | Fourth of July | 2022-07-04 | 2022-07-04 | 2022-07-04
The July 7 bombings killed 52. | 2024-05-20 | July 7 | 2005-07-07 | 2005-07-07 | 2005-07-07
The Nov. 13, 2015, attacks killed 130. | 2024-05-20 | Nov. 13, 2015 | 2015-11-13 | 2015-11-13 | 2015-11-13
The Hamas-led October 7 massacre led to war. | 2024-05-20 | October 7 | 2023-10-07 | 2023-10-07 | 2023-10-07
The town has been under fire since Oct. 7. | 2024-05-20 | Oct. 7 | 2023-10-07 | 2023-10-07 | 2024-05-20
Its next session is on the third Monday of June. | 2024-05-20 | the third Monday of June | 2024-06-17 | 2024-06-17 | 2024-06-17
The vote was held on the last Sunday of April 2023. | 2024-05-20 | the last Sunday of April 2023 | 2023-04-30 | 2023-04-30 | 2023-04-30
The vote is every second Tuesday. | 2024-05-20 | every second Tuesday | XXXX-WXX-2 | |
The mine closed at the turn of the century. | 2024-05-20 | - | | |
He took power half a century ago. | 2024-05-20 | half a century ago | 1974 | 1974-01-01 | 1974-12-31
He took power a decade ago. | 2024-05-20 | a decade ago | 201 | 2010-01-01 | 2019-12-31
He took power a quarter of a century ago. | 2024-05-20 | a quarter of a century ago | 1999 | 1999-01-01 | 1999-12-31
"""


def cases() -> list[tuple[str, ...]]:
    """The rows of the table."""
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in CASES.strip().splitlines() if not line.startswith("#")]
    assert all(len(row) == 6 for row in rows)
    return rows


def alone(text: str) -> Sentence:
    return Sentence(0, Span(0, len(text)))


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize(("text", "published", "quote", "value", "first", "last"), cases())
def test_case(text: str, published: str, quote: str, value: str, first: str, last: str) -> None:
    found = find(alone(text), text, day(published))
    if quote == "-":
        assert found == ()
        return
    match = [w for w in found if w.quote == quote]
    assert match, [w.quote for w in found]
    when = match[0]
    assert (when.value or "", when.first, when.last) == (value, day(first), day(last))
    assert when.span.of(text) == quote
    assert (when.first is None) == (when.granularity is None)


def test_table_is_long_enough() -> None:
    assert len(cases()) >= 450


# previous day | text | published | quote | value | first | last
TOLD = """
2024-03-10 | The town fell a day earlier. | 2024-03-22 | a day earlier | 2024-03-09 | 2024-03-09 | 2024-03-09
2024-03-10 | The rebels fled the next day. | 2024-03-22 | the next day | 2024-03-11 | 2024-03-11 | 2024-03-11
2024-03-10 | The rebels fled the following week. | 2024-03-22 | the following week | 2024-W11 | 2024-03-11 | 2024-03-17
2024-03-10 | Three others died that day. | 2024-03-22 | that day | 2024-03-10 | 2024-03-10 | 2024-03-10
2024-03-10 | The rebels came back three weeks later. | 2024-06-22 | three weeks later | 2024-W13 | 2024-03-25 | 2024-03-31
2024-03-10 | The town had fallen the previous year. | 2024-06-22 | the previous year | 2023 | 2023-01-01 | 2023-12-31
1950-06-27 | In July the line broke. | | July | 1950-07 | 1950-07-01 | 1950-07-31
1950-06-27 | On 5 September the line broke. | | 5 September | 1950-09-05 | 1950-09-05 | 1950-09-05
1950-12-27 | On 4 January the line broke. | | 4 January | 1951-01-04 | 1951-01-04 | 1951-01-04
1950-06-27 | The line broke on Friday. | | Friday | 1950-06-30 | 1950-06-30 | 1950-06-30
1950-06-27 | On the 30th the line broke. | | the 30th | XXXX | |
 | The rebels fled the next day. | | the next day | XXXX-XX-XX | |
 | The rebels fled two days later. | 2024-03-22 | two days later | XXXX-XX-XX | |
 | Output fell from a year earlier. | 2024-03-22 | a year earlier | 2023 | 2023-01-01 | 2023-12-31
 | They came the day after the vote. | 2024-03-22 | the day after | XXXX-XX-XX | |
"""


@pytest.mark.parametrize("line", TOLD.strip("\n").splitlines())
def test_counted_from_the_day_told_of(line: str) -> None:
    previous, text, published, quote, value, first, last = (cell.strip() for cell in line.split("|"))
    if value == "XXXX":  # "On the 30th the line" is followed by no word that ends it: left out rather than guessed
        assert find(alone(text), text, day(published), day(previous)) == ()
        return
    when = find(alone(text), text, day(published), day(previous))[0]
    assert (when.quote, when.value, when.first, when.last) == (quote, value, day(first), day(last))


def undated(body: str) -> list[str | None]:
    """The values of all dates of a report without a date, sentence by sentence."""
    at, thread, values = 0, None, []
    for index, piece in enumerate(body.split(". ")):
        found, thread = read_on(Sentence(index, Span(at, at + len(piece))), body, None, thread)
        values += [w.value for w in found]
        at += len(piece) + 2
    return values


def test_the_thread_runs_on_from_sentence_to_sentence() -> None:
    body = "In 1941 the siege began. By June it was over. The next year brought famine. On 9 September 1943 ships came. Two days later they left."
    values = undated(body)
    assert values == ["1941", "1941-06", "1942", "1943-09-09", "1943-09-11"]


def test_an_undated_report_may_say_its_year() -> None:
    """What "this year" is holds on, whatever years are told of after it; a weekday and a day of the month choose no year by themselves."""
    body = "So far this year, 2024, nine ships sank. In 2014 two did. Last year the toll was four. On Monday, 18 March, one sank."
    values = undated(body)
    assert values[:4] == ["2024", "2024", "2014", "2023"]


def test_a_past_year_just_told_of_holds_the_months_after_it() -> None:
    text = "In 2014 the army seized the port, and in May the council voted."
    assert [w.value for w in find(alone(text), text, date(2024, 3, 22))] == ["2014", "2014-05"]


def parsed(*words: list[str]) -> tuple[str, Sentence]:
    """A text and its sentence from lists of word, lemma, tag, head and relation."""
    made: list[Word] = []
    at = 0
    for form, lemma, tag, head, relation in words:
        made.append(Word(Span(at, at + len(form)), form, lemma, "X", tag, int(head), relation, "none"))
        at += len(form) + 1
    text = " ".join(word.text for word in made)
    return text, Sentence(0, Span(0, len(text)), tuple(made))


# word lemma tag head relation; the Monday that is meant on Friday 22 March 2024
TENSES = """
Kim Kim NNP 1 nsubj; left leave VBD -1 root; Monday Monday NNP 1 obl = 2024-03-18
Kim Kim NNP 2 nsubj; will will MD 2 aux; leave leave VB -1 root; Monday Monday NNP 2 obl = 2024-03-25
Kim Kim NNP 2 nsubj; is be VBZ 2 aux; leaving leave VBG -1 root; Monday Monday NNP 2 obl = 2024-03-25
Kim Kim NNP 2 nsubj; has have VBZ 2 aux; left leave VBN -1 root; Monday Monday NNP 2 obl = 2024-03-18
Kim Kim NNP 1 nsubj; plans plan VBZ -1 root; to to TO 3 mark; leave leave VB 1 xcomp; Monday Monday NNP 3 obl = 2024-03-25
Kim Kim NNP 1 nsubj; flew fly VBD -1 root; to to TO 3 mark; meet meet VB 1 advcl; Ri Ri NNP 3 obj; Monday Monday NNP 3 obl = 2024-03-18
Talks talk NNS 1 nsubj; resume resume VBP -1 root; Monday Monday NNP 1 obl = 2024-03-25
Talks talk NNS 2 nsubj; were be VBD 2 aux; scheduled schedule VBN -1 root; for for IN 4 case; Monday Monday NNP 2 obl = 2024-03-25
"""


@pytest.mark.parametrize("line", TENSES.strip().splitlines())
def test_tense_of_the_governing_verb(line: str) -> None:
    words, _, monday = line.partition(" = ")
    text, sentence = parsed(*(word.split() for word in words.split("; ")))
    assert [w.value for w in find(sentence, text, date(2024, 3, 22))] == [monday]


def test_names_found_by_the_model_are_no_months() -> None:
    text = "Voters turned from May in the south."
    person = Entity(EntityKind.PERSON, Span(19, 22), 3, 3)
    assert find(Sentence(0, Span(0, len(text)), (), (person,)), text, date(2024, 3, 22)) == ()


def test_basis_and_granularity() -> None:
    text = "On 3 May 2023 they met, on Monday they left, and by June 2023 all was over."
    found = find(alone(text), text, date(2024, 3, 22))
    assert [(w.basis, w.granularity) for w in found] == [
        (Basis.EXPLICIT, Granularity.DAY),
        (Basis.RELATIVE, Granularity.DAY),
        (Basis.EXPLICIT, Granularity.MONTH),
    ]


def test_a_range_has_two_ends() -> None:
    text = "It ran 3-5 May 2024."
    (when,) = find(alone(text), text, None)
    assert [(w.quote, w.value) for w in ends(when)] == [("3", "2024-05-03"), ("5 May 2024", "2024-05-05")]
    assert ends(ends(when)[0]) == (ends(when)[0],)


def check(text: str, base: int = 0) -> tuple[When, ...]:
    """Reads any text and holds what must hold of it: quotes are slices, in order, days are both known or neither."""
    body = "#" * base + text
    found = find(Sentence(0, Span(base, base + len(text))), body, date(2024, 2, 29), date(2024, 2, 28))
    for when in found:
        assert when.span.of(body) == when.quote and when.quote.strip() == when.quote != ""
        assert (when.first is None) == (when.last is None)
        assert when.first is None or when.last is None or when.first <= when.last
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    return found


PIECES = (
    "May March Sun Monday 5 31 99 2024 480 BC , . - – ( ) / : the a last next of in early late mid- end day week months year century 1990s '68 "
    "Easter Ramadan 1445 Juche 113 FY24 fiscal 2023-24 Thanksgiving Lunar New Year's Tet Independence Day Ukraine eve week "
    "ago later before after two 10 a.m. at on and to from between half quarter first Q1 FY 0 9999 0000 İ K ſ ² ٣ since until every night spring "
    "fall       😀 é 'd ’s day's 1,000 12:30 9/11 31/31/99 2024-02-30"
).split()


def test_random_text_never_raises() -> None:
    random_words = random.Random(7)
    for _ in range(3000):
        check(
            random_words.choice((" ", "", "-", ", ")).join(random_words.choice(PIECES) for _ in range(random_words.randrange(1, 14))), random_words.randrange(3)
        )
    for _ in range(500):
        check(
            "".join(
                chr(random_words.choice((random_words.randrange(32, 127), random_words.randrange(0xD800), random_words.randrange(0xE000, 0x110000))))
                for _ in range(60)
            )
        )


@pytest.mark.parametrize("edge", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_ends_of_the_calendar(edge: date) -> None:
    for text in (row[0] for row in cases()):
        find(alone(text), text, edge, edge)


@pytest.mark.parametrize(
    "piece",
    [
        "the ",
        "late ",
        "5 ",
        "5-",
        "May ",
        "May 5, ",
        "a ",
        "in the ",
        "1941-",
        "10:30 ",
        " ",
        "first ",
        "two days ",
        "Monday, ",
        "the end of ",
        "soldiers walked home slowly ",
        "Easter ",
        "the eve of ",
        "Ukraine Independence Day ",
        "10 Ramadan ",
        "fiscal 2023-",
        "the first three months of ",
        "A U.S. ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    text = (piece * (20_000 // len(piece) + 1))[:20_000]
    best = 9.9
    for _ in range(3):
        start = time.process_time()
        find(alone(text), text, date(2024, 3, 22))
        best = min(best, time.process_time() - start)
    assert best < 2, f"{best:.3f} s"  # generous for loaded machines: quadratic patterns take many seconds


# feast | days on which it fell
FELL = """
Easter | 1990-04-15 2000-04-23 2008-03-23 2011-04-24 2024-03-31 2025-04-20 2030-04-21
Orthodox Easter | 1990-04-15 2000-04-30 2008-04-27 2013-05-05 2024-05-05 2025-04-20
Ash Wednesday | 2023-02-22 2024-02-14
Passover | 2000-04-20 2016-04-23 2023-04-06 2024-04-23 2025-04-13
Rosh Hashanah | 1999-09-11 2013-09-05 2023-09-16 2024-10-03 2025-09-23
Yom Kippur | 2023-09-25 2024-10-12
Hanukkah | 2022-12-19 2023-12-08 2024-12-26
Purim | 2023-03-07 2024-03-24
Thanksgiving | 1990-11-22 2023-11-23 2024-11-28
Labor Day | 2023-09-04 2024-09-02
Memorial Day | 2023-05-29 2024-05-27
Martin Luther King Day | 2023-01-16 2024-01-15
Lunar New Year | 1990-01-27 2000-02-05 2023-01-22 2024-02-10 2025-01-29
Seollal | 1997-02-08 2024-02-10 2025-01-29
Tet | 2007-02-17 2024-02-10
Chuseok | 1990-10-03 2023-09-29 2024-09-17 2025-10-06
Diwali | 2021-11-04 2022-10-24 2023-11-12 2024-10-31
Eid al-Fitr | 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30
Eid al-Adha | 2015-09-24 2022-07-09 2023-06-28 2024-06-16 2025-06-06
Nowruz | 1991-03-21 1996-03-20 2023-03-21 2024-03-20 2025-03-21
Quds Day | 2023-04-14 2024-04-05
"""


@pytest.mark.parametrize("line", FELL.strip().splitlines())
def test_feasts_fall_where_they_fell(line: str) -> None:
    name, _, days = line.partition(" | ")
    for text in days.split():
        assert date.fromisoformat(text) in [first for kept in feasts()[name] if kept.default for first, _ in falls(kept, int(text[:4]))]


def test_the_table_of_feasts() -> None:
    codes = set(countries().values())
    for row in rows("festivals.tsv"):
        assert re.fullmatch(
            r"[0-9]{2}-[0-9]{2}|(?:easter|orthodox|israel) -?[0-9]+|hebrew [0-9]+ [0-9]+|nth [0-9]+ [0-6] -?[1-5]|nowruz|quds|table|ramadan"
            r"|once [0-9-]{10}|fiscal [0-9-]{5} (?:begins|ends|pairs)",
            row["rule"],
        ), row
        assert not row["country"] or row["country"].rstrip("*") in codes, row
        days = [date.fromisoformat(d) for d in cells(row["dates"])]
        assert bool(days) == (row["rule"] in ("table", "ramadan")) and days == sorted(set(days)), row
        assert all(340 < (b - a).days < 400 for a, b in pairwise(days)), row
    for name, same in feasts().items():
        kept = [(f.country, f.nouns) for f in same]
        assert len(kept) == len(set(kept)) and sum(f.default for f in same) <= 1, name


def test_every_computed_feast_has_a_day_in_every_year() -> None:
    for same in feasts().values():
        for feast in same:
            if feast.rule[0] not in ("table", "ramadan", "once", "fiscal", "quds"):
                assert all(len(falls(feast, year)) == 1 and falls(feast, year)[0][0].year == year for year in range(1990, 2031)), feast


def test_islamic_months_follow_each_other() -> None:
    for year in range(1400, 1460):
        for month in range(1, 13):
            first, last = reckonings.hijri_month(year, month)
            assert (last - first).days in (28, 29)
            assert reckonings.hijri_month(year + month // 12, month % 12 + 1)[0] == last + timedelta(1)


def test_announced_months_are_near_the_tables() -> None:
    for day in feasts()["Ramadan"][0].dates:
        assert any(abs((day - reckonings.hijri(year, 9)).days) <= 2 for year in reckonings.hijri_years(day.year))
