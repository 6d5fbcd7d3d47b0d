"""What one input says of itself, before it is cleaned, judged and made a `Report`."""

import re
from dataclasses import dataclass
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
FORMS = [
    re.compile(rf"\s*{form}(?!\d)", re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})(?P<mark>[-/.]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?=$|[tz\s,;|(+])",  # 2024-03-22, 2024-03-22T10:00:00Z, 20240322
        rf"{WEEKDAY}{DAY}[\s-]+{MONTH},?[\s-]+(?P<year>\d{{4}})",  # Fri, 22 Mar 2024 10:00:00 GMT
        rf"{WEEKDAY}{MONTH}\s+{DAY},?\s+(?P<year>\d{{4}})",  # March 22, 2024
    )
]


@dataclass(frozen=True, slots=True)
class Draft:
    """Title, text and what is known of them. Empty is unknown."""

    title: str = ""
    text: str = ""
    id: str = ""
    published: date | None = None
    published_from: str = "metadata"  # or "record": where its date, if it has one, comes from
    publisher: str = ""
    author: str = ""
    url: str = ""


def day(value: str) -> date | None:
    """The day a date or date-time names, as written there (no move to another time zone), or None.

    Read are ISO 8601, the form of e-mail headers, and English dates with the month in letters. 03/04/2024 is none of these: whether it is in March or in
    April nobody can know, and a date is never invented.
    """
    for form in FORMS:
        if found := form.match(value):
            month = found["month"].lower()
            number = int(month) if month.isdecimal() else MONTHS.index(month[:3]) + 1
            try:
                return date(int(found["year"]), number, int(found["day"]))
            except ValueError:  # 2024-02-30
                return None
    return None
