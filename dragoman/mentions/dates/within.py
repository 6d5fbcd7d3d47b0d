"""Dates told by a week or month near another: last December, the week of March 11, the week before last, the first three months of 2023."""

import re
from datetime import date, timedelta

from dragoman.calendar import ORDINALS, UNITS, WEEKDAYS, Days, bounds, month_number, number, shift, value_of
from dragoman.mentions.dates.frame import GAP, Frame, month_value
from dragoman.mentions.dates.reckonings import nth_weekday
from dragoman.mentions.dates.rules import FULL, day_month, month_day, rule
from dragoman.mentions.dates.tense import AHEAD
from dragoman.types import Basis, Granularity, When

MONTH_STEP = rule(
    rf"(?P<step>last|next|this(?:{GAP}(?:past|coming))?|the{GAP}(?:previous|following)){GAP}(?-i:(?P<month>{FULL}))\b(?!{GAP}(?:[0-9]|(?-i:[A-Z])))"
)


def month_step(frame: Frame, at: int) -> When | None:
    """Last December, next May, this November: counted from publication, in a history from where it stands."""
    m = MONTH_STEP.match(frame.text, at)
    if m is None:
        return None
    month, step = month_number(m["month"]), m["step"].lower().split()
    told = frame.published is None or step[0] == "the"
    now = (frame.thread.year, frame.thread.month) if told else (frame.published.year, frame.published.month) if frame.published else (None, None)
    if now[0] is None or (now[1] is None and step != ["this"]):
        return frame.say(at, m.end(), f"XXXX-{month:02d}")
    here, past = now[1] or 12, step[-1] in ("last", "past", "previous")
    if past:
        year = now[0] if month < here else now[0] - 1
    elif step[-1] in ("next", "coming", "following"):
        year = now[0] if month > here else now[0] + 1
    else:
        year = now[0] + (1 if month < here and frame.way(at, m.end()) == AHEAD else 0)
    return frame.say(at, m.end(), month_value(year or -1, month))


BEFORE_LAST = rule(rf"the{GAP}(?P<unit>night|week|weekend|month|year){GAP}(?P<which>before{GAP}last|after{GAP}next)\b")


def before_last(frame: Frame, at: int) -> When | None:
    """The week before last, the month after next."""
    m = BEFORE_LAST.match(frame.text, at)
    if m is None or frame.published is None:
        return None
    unit, step = m["unit"].lower(), -2 if m["which"].lower().startswith("before") else 2
    letter = {"weekend": "W", "night": "D"}.get(unit) or UNITS[unit]
    value = value_of(shift(frame.published, step, letter), letter)
    return frame.say(at, m.end(), value + {"weekend": "-WE", "night": "TNI"}.get(unit, ""))


WEEK_OF = rule(rf"(?:the|a){GAP}(?:(?:seven{GAP}days|week){GAP}(?P<end>ending|ended|to)|week{GAP}(?P<start>of|beginning|starting|commencing)){GAP}(?:on{GAP})?")


def week_of(frame: Frame, at: int) -> When | None:
    """The week of March 11: its calendar week; the week ending 17 March and the week beginning 8 April: seven days."""
    m = WEEK_OF.match(frame.text, at)
    inner = (month_day(frame, m.end()) or day_month(frame, m.end())) if m else None
    if m is None or inner is None or inner.first is None or inner.first != inner.last:
        return None
    day, value = inner.first, value_of(inner.first, "W")
    first = day - timedelta(6) if m["end"] else day if m["start"].lower() != "of" else day - timedelta(day.weekday())
    return frame.say(at, inner.span.end - frame.base, value, basis=inner.basis or Basis.RELATIVE, days=(first, first + timedelta(6), Granularity.WEEK))


NTH = rule(
    rf"(?:(?:the|its){GAP})(?:very{GAP})?(?P<nth>first|second|third|fourth|last|final|opening|closing)(?:{GAP}(?P<count>[0-9]{{1,3}}|[a-z]{{3,9}}))?{GAP}"
    rf"(?P<unit>day|week|month)(?P<many>s)?{GAP}(?:of|in){GAP}"
    rf"|(?:the{GAP})?(?P<turn>first|second|third|fourth|last|final){GAP}(?P<weekday>(?-i:{'|'.join(WEEKDAYS)})){GAP}(?:of|in){GAP}"
)


def counted_within(m: re.Match[str], when: When) -> tuple[str, Days] | None:
    """Value and days of what NTH counts within a month or year: the last week, the first three months, the third Monday."""
    if m["weekday"]:
        return weekday_within(m, when)
    count = number(m["count"]) if m["count"] else 1
    word, unit = m["nth"].lower(), m["unit"].lower()
    if when.first is None or when.last is None or count is None or bool(m["many"]) != bool(m["count"]) or (m["count"] and word in ORDINALS[1:]):
        return None
    letter, order = UNITS[unit], ORDINALS.index(word) if word in ORDINALS else 0 if word == "opening" else -1
    if order >= 0:
        first = shift(when.first, order * int(count), letter)
        last = shift(first, int(count), letter) - timedelta(1)
    else:
        last = when.last
        first = shift(last + timedelta(1), -int(count), letter)
    if first < when.first or last > when.last:
        return None
    return shape(m, when, first, last)


def weekday_within(m: re.Match[str], when: When) -> tuple[str, Days] | None:
    """The third Monday of a month."""
    if when.first is None or when.granularity != Granularity.MONTH or when.first.day != 1:
        return None
    turn = m["turn"].lower()
    day = nth_weekday(when.first.year, when.first.month, WEEKDAYS.index(m["weekday"]), ORDINALS.index(turn) + 1 if turn in ORDINALS else -1)
    return day.isoformat(), (day, day, Granularity.DAY)


def shape(m: re.Match[str], when: When, first: date, last: date) -> tuple[str, Days]:
    """How those days are written: a day, a month, a range; one week within a month keeps the month's value."""
    if m["unit"].lower() == "day" and first == last:
        return first.isoformat(), (first, last, Granularity.DAY)
    if m["unit"].lower() == "month":
        months = (first.isoformat()[:7], last.isoformat()[:7])
        known = bounds(months[0]) if months[0] == months[1] else None
        return (months[0], known) if known else ("/".join(months), (first, last, Granularity.SPAN))
    value = when.value or "" if not m["count"] else f"{first.isoformat()}/{last.isoformat()}"
    return value, (first, last, Granularity.SPAN)
