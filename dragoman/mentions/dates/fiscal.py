"""Years of account: fiscal 2024, FY2024, the 2023-24 financial year, the third quarter of fiscal 2024.

The value is FY and the year in which it ends, or the single year that is said. Each state begins its year elsewhere, so days are given only where the
country stands right before the words; how it counts is in festivals.tsv.
"""

import re
from datetime import date, timedelta

from dragoman.calendar import Days, shift
from dragoman.mentions.dates.feasts import Feast, feasts, owner
from dragoman.mentions.dates.frame import GAP, GAP0, Frame
from dragoman.mentions.dates.rules import rule
from dragoman.types import Basis, Granularity, When

TWO_YEARS = r"['’]?(?P<{0}>20[0-9]{{2}}|19[0-9]{{2}}|[0-9]{{2}})(?:[-/–](?P<{1}>20[0-9]{{2}}|[0-9]{{2}}))?(?![0-9%]|[.,][0-9])"
QUARTERS = ("first", "second", "third", "fourth")
FISCAL = rule(
    rf"(?:(?:the{GAP})?(?:(?P<quarter>{'|'.join(QUARTERS)}){GAP}quarter{GAP}of{GAP}(?:the{GAP}|its{GAP})?|Q(?P<q>[1-4]){GAP}(?:of{GAP})?))?"
    rf"(?:(?:the{GAP})?(?:fiscal|financial){GAP}year{GAP0}{TWO_YEARS.format('a', 'a2')}|(?:the{GAP})?fiscal{GAP}{TWO_YEARS.format('b', 'b2')}"
    rf"|(?-i:FY){GAP0}{TWO_YEARS.format('c', 'c2')}|(?:the{GAP})?{TWO_YEARS.format('d', 'd2')}{GAP}(?:fiscal|financial|budget){GAP}year\b"
    rf"|(?:the{GAP})?(?P<step>current|last|next|this|previous|coming|past){GAP}(?:fiscal|financial|budget){GAP}year\b)"
)
GOVERNMENT = re.compile(r"\b(?:government|federal|federal government|budget)(?:['’]s?)?\s$", re.I)


def fiscal(frame: Frame, at: int) -> When | None:
    """Fiscal 2023, FY24, the 2023-24 financial year, the next fiscal year."""
    m = FISCAL.match(frame.text, at)
    if m is None or (m["d"] and len(m["d"]) == 2):
        return None
    kept = kept_by(frame, at)
    quarter = QUARTERS.index(m["quarter"].lower()) + 1 if m["quarter"] else int(m["q"] or 0)
    if m["step"]:
        year, pair = running(frame, m["step"].lower(), kept), False
        basis = Basis.RELATIVE
    else:
        form = next(f for f in "abcd" if m[f])
        first, second = full(m[form]), m[f"{form}2"]
        pair, basis = bool(second), Basis.EXPLICIT
        year = first + 1 if pair else first
        if second and full(second) % 100 != year % 100:
            return None  # "fiscal 2019-23" is five years
    value = f"FY{year:04d}" if year else "FYXXXX"
    days = days_of(kept, year, pair) if kept and year else None
    if quarter:
        value, days = f"{value}-Q{quarter}", quarter_days(days, quarter)
    return frame.say(at, m.end(), value, basis=basis, days=days, undated=days is None)


def full(digits: str) -> int:
    """A year of two or four digits."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def kept_by(frame: Frame, at: int) -> Feast | None:
    """How the country named right before the words keeps its years."""
    before = GOVERNMENT.sub("", frame.before(at, 60))
    country = owner(before)
    return next((f for f in feasts()["fiscal year"] if f.country == country), None) if country else None


def running(frame: Frame, step: str, kept: Feast | None) -> int | None:
    """The year of account that runs at publication, or the one before or after; None where the country is not told."""
    if kept is None or frame.published is None:
        return None
    month, day = (int(part) for part in kept.rule[1].split("-"))
    begun = frame.published.year if frame.published >= date(frame.published.year, month, day) else frame.published.year - 1
    begun += {"current": 0, "this": 0, "next": 1, "coming": 1}.get(step, -1)
    return begun if kept.rule[2] == "begins" else begun + 1


def days_of(kept: Feast, year: int, pair: bool) -> Days | None:
    """The twelve months of a country's year of account; None where a single number does not tell which they are."""
    if kept.rule[2] == "pairs" and not pair:
        return None
    begins = year - 1 if pair or kept.rule[2] == "ends" else year
    month, day = (int(part) for part in kept.rule[1].split("-"))
    first = date(begins, month, day)
    return first, shift(first, 12, "M") - timedelta(1), Granularity.YEAR


def quarter_days(days: Days | None, quarter: int) -> Days | None:
    """Three months of it."""
    if days is None:
        return None
    return shift(days[0], 3 * quarter - 3, "M"), shift(days[0], 3 * quarter, "M") - timedelta(1), Granularity.QUARTER
