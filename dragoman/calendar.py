"""What the words of the calendar mean, and the arithmetic of days. No sentence and no publication date here.

A date is held as its TIMEX value ("2024-03-18", "2024-W12", "2024-SP", "199" for a decade, "BC0490"); `bounds` turns it into days. A year
before Christ is a negative number and has no days, for `datetime.date` begins with year 1.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from dragoman.types import Granularity

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS = {"morning": "MO", "dawn": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI", "midnight": "NI"}
SMALL = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
    "eighteenth nineteenth twentieth twenty-first"
).split()
UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "fortnight": "F",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}

DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?")
WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})(-WE)?")
PART = re.compile(r"([0-9]{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)")
MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
PART_MONTHS = {"Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6), "SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3)}

Days = tuple[date, date, Granularity]


def bounds(value: str) -> Days | None:
    """First and last day of a TIMEX value and its granularity; None for what names no days (P2M, BC0490, XXXX-05, PAST_REF)."""
    try:
        if m := DAY.fullmatch(value):
            day = date(int(m[1]), int(m[2]), int(m[3]))
            return day, day, Granularity.DAY
        if m := WEEK.fullmatch(value):
            monday = date.fromisocalendar(int(m[1]), int(m[2]), 1)
            if m[3]:
                return monday + timedelta(5), monday + timedelta(6), Granularity.SPAN
            return monday, monday + timedelta(6), Granularity.WEEK
        if m := PART.fullmatch(value):
            start, length = PART_MONTHS[m[2]]
            first = date(int(m[1]), start, 1)
            return first, month_end(shift(first, length - 1, "M")), Granularity.SPAN if m[2][0] == "H" else Granularity.QUARTER
        if m := MONTH.fullmatch(value):
            first = date(int(m[1]), int(m[2]), 1)
            return first, month_end(first), Granularity.MONTH
        return years(value)
    except (ValueError, OverflowError):  # 30 February, week 53 of a short year, year 0
        return None


def years(value: str) -> Days | None:
    """Days of a year "2024", a decade "199" or a century "19" (1900 to 1999)."""
    if not (value.isascii() and value.isdigit() and 2 <= len(value) <= 4):
        return None
    wanting = 4 - len(value)
    first = date(int(value + "0" * wanting), 1, 1)
    return first, date(int(value + "9" * wanting), 12, 31), Granularity.SPAN if wanting else Granularity.YEAR


def month_end(day: date) -> date:
    """Last day of the month `day` lies in."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def shift(day: date, count: int, unit: str) -> date:
    """`day` moved by so many D, W, F, M, Y, DE or CE; a day the month lacks becomes its last. ValueError or OverflowError beyond year 9999."""
    if unit in ("D", "W", "F"):
        return day + timedelta(count * {"D": 1, "W": 7, "F": 14}[unit])
    months = day.year * 12 + day.month - 1 + count * {"M": 1, "Y": 12, "DE": 120, "CE": 1200}[unit]
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year}")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def value_of(day: date, unit: str) -> str:
    """Value of the day, week, month, year, decade or century that `day` lies in."""
    iso = day.isocalendar()
    forms = {"D": day.isoformat(), "W": f"{iso.year:04d}-W{iso.week:02d}", "M": day.isoformat()[:7]}
    forms |= {"F": forms["W"], "Y": f"{day.year:04d}", "DE": f"{day.year:04d}"[:3], "CE": f"{day.year:04d}"[:2]}
    return forms[unit]


def year_text(year: int | None) -> str:
    """A year as TIMEX2 writes it: 0480, BC0480, XXXX when unknown."""
    if year is None:
        return "XXXX"
    return f"{year:04d}" if year > 0 else f"BC{-year:04d}"


def edge(days: Days, which: str) -> Days:
    """The early, mid or late third of a stretch: whole months of a year or season, ten days of a month, whole years of a decade."""
    first, last, granularity = days
    third = {"early": 0, "mid": 1, "late": 2}[which]
    if granularity == Granularity.DAY:
        return days
    if granularity == Granularity.MONTH:
        start = first.replace(day=(1, 11, 21)[third])
        return start, (first.replace(day=10), first.replace(day=20), last)[third], Granularity.SPAN
    length = (last - first).days + 1
    if length > 3000 and length < 4000:
        starts = (0, 4, 7, 10)
        return shift(first, starts[third], "Y"), shift(first, starts[third + 1], "Y") - timedelta(1), Granularity.SPAN
    if 80 < length < 370:
        months = round(length / 30.4) // 3
        return shift(first, months * third, "M"), month_end(shift(first, months * (third + 1) - 1, "M")), Granularity.SPAN
    return first + timedelta(length * third // 3), first + timedelta(length * (third + 1) // 3 - 1), Granularity.SPAN


def half(days: Days, second: bool) -> Days:
    """The first or second half of a stretch: a month breaks after the 15th, a decade after five years."""
    first, last, granularity = days
    length = (last - first).days + 1
    if granularity == Granularity.MONTH and first.day == 1:
        middle = first.replace(day=16)
    else:
        middle = shift(first, 5, "Y") if 3000 < length < 4000 else first + timedelta(length // 2)
    return (middle, last, Granularity.SPAN) if second else (first, max(first, middle - timedelta(1)), Granularity.SPAN)


def month_number(word: str) -> int:
    """1 to 12 for a month's name or abbreviation."""
    return [name[:3].lower() for name in MONTHS].index(word[:3].lower()) + 1


def number(words: str) -> float | None:
    """What a count says ("3", "twenty-two", "two and a half", "a dozen"); None where it is vague ("several", "a few")."""
    text = re.sub(r"[\s-]+", " ", words.lower().replace(",", "")).strip()
    half = 0.5 if text.endswith(" and a half") else 0.0
    text = text.removesuffix(" and a half")
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text):
        return float(text) + half
    if text in ("a", "an", "another", "a single", "the", "each", "every", ""):
        return 1 + half
    if text in ("half", "half a", "half an"):
        return 0.5
    if text in ("a quarter", "a quarter of a"):
        return 0.25
    if text in ("a couple of", "a couple", "couple of"):
        return 2.0
    return spelled(text.removeprefix("a ").split(), half)


def spelled(words: list[str], total: float) -> float | None:
    """The value of number words plus `total`; None if one of them is no number."""
    value = 0
    for word in words:
        if word in SMALL:
            value += SMALL.index(word) + 1
        elif word in TENS:
            value += 10 * TENS.index(word) + 20
        elif word in ("hundred", "dozen", "thousand"):
            value = max(value, 1) * {"dozen": 12, "hundred": 100, "thousand": 1000}[word]
        elif word != "and":
            return None
    return value + total if value else None


def duration(count: float | None, unit: str) -> str:
    """TIMEX value of so many units: P2M, PT48H, P2.5Y, PXD where the count is vague."""
    if unit == "F":
        count, unit = (None if count is None else count * 2), "W"
    amount = "X" if count is None else f"{count:.4f}".rstrip("0").rstrip(".")
    if amount.startswith("0."):
        amount = amount[1:]
    return f"PT{amount}{unit[1]}" if unit[0] == "T" else f"P{amount}{unit}"
