"""What a date rule may look at, and how it answers. The rules themselves are in rules.py (calendar) and relative.py (counted).

`Thread` is the day, and the month or year, that the story has reached: "the next day" and a bare "In March" of a history hang on it.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dragoman.calendar import Days, bounds, value_of, year_text
from dragoman.mentions.dates.tense import AHEAD, BACK, UNKNOWN, Tense, direction
from dragoman.types import Basis, Sentence, Span, When

# White space inside an expression: a few characters, so that no pattern can run away.
GAP = r"[ \t\u00a0\u2009\u202f\r\n]{1,3}"
GAP0 = r"[ \t\u00a0\u2009\u202f\r\n]{0,3}"

ATTRIBUTE = re.compile(r"(?:\b(?:the|an?|its|their|his|her|our)|\w['’]s?)\s(?:early |late |mid-)?$", re.I)
NOUN = re.compile(r"\s(?!and\b|or\b|to\b|in\b|at\b|on\b|when\b|that\b|was\b|is\b)[a-z]{3,}")
TO_COME = re.compile(
    r"\bnow\s(?:and|to|until|till|through)\s(?:the\s)?$"
    r"|\b(?:postponed|delayed|moved|pushed|put\soff|extended|rescheduled|brought\sforward)\b[^.;,]{0,30}\s(?:to|until|till)\s$",
    re.I,
)
SINCE = re.compile(r"\bsince\b[^.;]{0,30}$")
AS_OF = re.compile(r"\bas of $")
REPORTED = re.compile(r"\b(?:said|told\s\w+|announced|reported|confirmed)\s(?:late\s|early\s)?(?:on\s)?$", re.I)
ASIDE = 10  # years; 3 to 60 were tried on WikiWars
YEAR_VALUE = re.compile(r"(BC)?([0-9]{4})(?:-([0-9]{2})|-[WQHSF]|$)")


@dataclass(frozen=True, slots=True)
class Thread:
    """Where the story stands in time. `year` is negative before Christ; `end` is where in the body it was last said, -1 if unknown."""

    day: date | None = None
    year: int | None = None
    month: int | None = None
    end: int = -1
    now: int | None = None  # the year of an undated report, where it says "this year, 2024"


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence in its report."""

    text: str
    base: int  # where the sentence begins in the body
    sentence: Sentence
    tense: Tense
    published: date | None
    thread: Thread
    depth: int = 0  # of "early in the morning of late ..." prefixes

    def before(self, at: int, width: int = 32) -> str:
        """The text just before `at`."""
        return self.text[max(0, at - width) : at]

    def way(self, start: int, end: int) -> int:
        """BACK, AHEAD or UNKNOWN: where the verb over [start, end) points, or "between now and", "put off to", "aides said" before it."""
        if TO_COME.search(self.before(start, 60)):
            return AHEAD
        if REPORTED.search(self.before(start)):
            return BACK
        return direction(self.tense, self.base, start, end)

    def say(self, start: int, end: int, value: str | None, *, basis: Basis = Basis.RELATIVE, days: Days | None = None, undated: bool = False) -> When:
        """The expression at [start, end) with its value; days follow from the value unless given or `undated`."""
        found = None if undated else days or (bounds(value) if value else None)
        span = Span(self.base + start, self.base + end)
        quote = self.text[start:end]
        if found is None:
            before_christ = bool(value and value.startswith("BC"))
            return When(quote, span, value=value, basis=basis if before_christ else None)
        return When(quote, span, found[0], found[1], found[2], basis, value)


def follow(thread: Thread, when: When) -> Thread:
    """The thread after `when` was said. Spans back from publication and vague words leave it where it is."""
    value = (when.value or "").rpartition("/")[2]
    m = YEAR_VALUE.match(value)
    if m is None:
        return thread
    year = -int(m[2]) if m[1] else int(m[2])
    if thread.year is not None and not m[3] and abs(year - thread.year) > ASIDE and thread.month:
        return thread  # "as in 1812": an aside of a history of 1920
    month = int(m[3]) if m[3] else when.first.month if when.first and "-W" in value else None
    whole = bounds(value[:10]) if len(value) >= 10 else None
    now = year if when.basis == Basis.EXPLICIT and when.quote.lower() == "this year" else thread.now
    return Thread(whole[0] if whole else thread.day, year, month, when.span.end, now)


def nearest_year(frame: Frame, start: int, end: int, month: int, day: int | None) -> int | None:
    """The year a month or month-day without one belongs to; None where nothing says it."""
    if frame.published is None or historic(frame, start, end):
        return thread_year(frame.thread, month)
    found = nearest(frame, start, end, [c for y in (-1, 0, 1) if (c := month_days(frame.published.year + y, month, day))])
    return (found[0] if found else frame.published).year


def nearest(frame: Frame, start: int, end: int, candidates: list[tuple[date, date]]) -> tuple[date, date] | None:
    """Which of some stretches of days, in order, the words at [start, end) mean: the last or next from publication, as the verb points."""
    if frame.published is None:
        return None
    # "Its May exercises were called off": the verb speaks of the exercises, so the nearest May is meant.
    attribute = (ATTRIBUTE.search(frame.before(start)) or frame.text[start : start + 4].lower() == "the ") and NOUN.match(frame.text, end)
    way = UNKNOWN if attribute else frame.way(start, end)
    # One day of grace: the outlet's clock may run ahead of the stamp's.
    past = [c for c in candidates if c[0] <= frame.published + timedelta(1)]
    future = [c for c in candidates if c[1] >= frame.published]
    if way == BACK and past:
        return past[-1]
    if way == AHEAD and future and not (past and (frame.published - past[-1][1]).days <= 7):
        return future[0]  # but a release of April 20 that says "will travel on April 19" means yesterday
    if not past or not future:
        return past[0] if past else future[0] if future else None
    behind, ahead = (frame.published - past[-1][1]).days, (future[0][0] - frame.published).days
    return future[0] if ahead * 3 < behind else past[-1]


def month_days(year: int, month: int, day: int | None) -> tuple[date, date] | None:
    """First and last day of a month or month-day of a year; None if there is none."""
    found = bounds(f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else ""))
    return (found[0], found[1]) if found else None


def historic(frame: Frame, start: int, end: int) -> bool:
    """Whether the story is telling of a past year here.

    "In 2014 Russia seized Crimea. In May, rebels held a vote": the year said shortly before, if over a year ago, goes on; not across a paragraph,
    and not when the verb points ahead.
    """
    thread = frame.thread
    if frame.published is None or thread.year is None or thread.end < 0 or thread.year >= frame.published.year - 1:
        return False
    said = frame.text[: max(0, thread.end - frame.base)]
    if SINCE.search(said) or AS_OF.search(frame.before(start)):
        return False  # "more than a million since 2003, and as of February ..."
    near = 0 <= frame.base + start - thread.end < 160 and "\n\n" not in frame.text[max(0, thread.end - frame.base) : start]
    return near and (thread.end >= frame.base or thread.month is not None) and frame.way(start, end) != AHEAD


def thread_year(thread: Thread, month: int) -> int | None:
    """The year that a bare month of a history falls in: the one being told, or the next when December is left behind."""
    if thread.year is None:
        return None
    if thread.month is not None and thread.month - month >= 11:
        return thread.year + 1 or 1
    return thread.year


def month_value(year: int | None, month: int, day: int | None = None) -> str:
    """TIMEX value of a month or day: 2024-03-18, XXXX-03-18, BC0480-09."""
    return f"{year_text(year)}-{month:02d}" + (f"-{day:02d}" if day else "")


def unit_now(frame: Frame, unit: str) -> str | None:
    """Value of the unit the story stands in, seen from the thread: "that year", "the same month"."""
    thread = frame.thread
    if thread.day and unit in ("D", "W"):
        return value_of(thread.day, unit)
    if thread.year is None:
        return value_of(frame.thread.day, unit) if frame.thread.day else None
    if unit == "Y":
        return year_text(thread.year)
    if unit == "M" and thread.month:
        return month_value(thread.year, thread.month)
    if unit in ("DE", "CE"):
        text = year_text(thread.year)
        return text[: -1 if unit == "DE" else -2]
    return None
