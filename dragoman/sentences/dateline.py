"""The dateline of a report's first paragraph: where and when it was filed, and by which agency.

"SEOUL, March 18 (Reuters) - ", "KHARTOUM, 3 May — ", "Evansville, Indiana, United States - ": a place, perhaps a date and an agency, a dash.
"""

import re

MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
DAY = rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?"
NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|of|de|la|al|el|and)){0,4}"
DATELINE = re.compile(rf"(?:{NAME})(?:[,/] ?{NAME}){{0,3}}(?:,? {DAY})?(?: ?\([A-Z][\w .&/-]{{1,30}}\))? ?(?:--|[-–—])\s+(?=[“\"‘']?[A-ZÀ-Þ\d])")


def end(text: str, start: int, stop: int) -> int | None:
    """Where the dateline at the start of a paragraph ends, its dash included; None when there is none.

    A dash after ordinary words is no dateline: besides its form, it needs a place in capitals, a date, an agency or a comma.
    """
    m = DATELINE.match(text, start, min(stop, start + 120))
    if not m or not re.search(r"\d|\(|,|^[A-Z]{3}", m.group()):
        return None
    return m.end()
