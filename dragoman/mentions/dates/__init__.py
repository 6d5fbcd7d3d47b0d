"""Sentence to dates: every date, time, length of time and vague time it names, with what day or days they mean.

Read from left to right by rules, longest first; each date found moves the thread that "the next day" hangs on. Files: rules.py, parts.py,
relative.py (the rules), frame.py (what they see), tense.py (past or to come); months, numbers and arithmetic are in dragoman/calendar.py.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from dragoman.calendar import PARTS, Days, bounds, edge, half
from dragoman.mentions.dates import eras, feasts, fiscal, parts, within
from dragoman.mentions.dates import relative as counted
from dragoman.mentions.dates import rules as calendar
from dragoman.mentions.dates.frame import GAP, Frame, Thread, follow
from dragoman.mentions.dates.rules import DASH, rule
from dragoman.mentions.dates.starts import PROMISING, opening
from dragoman.mentions.dates.tense import tense_of
from dragoman.types import Basis, Granularity, Sentence, Span, When

Rule = Callable[[Frame, int], When | None]

DIGITS: tuple[Rule, ...] = (
    calendar.iso, calendar.numeric, calendar.day_month, eras.moon_month, eras.era_year, eras.other_year, parts.decade, parts.century, fiscal.fiscal,
    parts.quarter, counted.offset, calendar.year, counted.length,
)  # fmt: skip
MONTHS: tuple[Rule, ...] = (feasts.feast, calendar.month_day, calendar.month_year, calendar.month_alone)
WORDS: tuple[Rule, ...] = (
    fiscal.fiscal, feasts.feast, eras.moon_month, eras.era_year, eras.other_year, within.month_step, within.before_last, within.week_of,
    parts.weekday, counted.day_named, parts.quarter, calendar.day_month, parts.decade, parts.century, parts.season, parts.bare_day,
    counted.offset, counted.stretched, counted.unit_step, counted.bare_unit, counted.vague, counted.length, calendar.year,
)  # fmt: skip


def find(sentence: Sentence, body: str, published: date | None, previous: date | Thread | None = None) -> tuple[When, ...]:
    """Every time expression of the sentence, in order; those that name no days have neither first nor last.

    `previous` is the last fully dated day said earlier in the text, or the `Thread` that `follow` keeps, which also knows a month or year
    said without a day.
    """
    return read_on(sentence, body, published, previous)[0]


def read_on(sentence: Sentence, body: str, published: date | None, previous: date | Thread | None = None) -> tuple[tuple[When, ...], Thread]:
    """What `find` finds, and the thread with which to read the next sentence."""
    text = sentence.span.of(body)
    thread = previous if isinstance(previous, Thread) else Thread(previous, previous.year, previous.month) if previous else Thread()
    frame = Frame(text, sentence.span.start, sentence, tense_of(sentence, text), published, thread)
    found: list[When] = []
    at = 0
    while m := opening().search(text, at):
        start = m.start()
        at = m.end()
        when = read(frame, start, m.lastgroup)
        while when:
            at = when.span.end - frame.base
            frame = replace(frame, thread=follow(frame.thread, when))
            found.append(when)
            when = calendar.another_day(frame, at, when)
    return tuple(since(frame, w) for w in ranges(frame, found)), frame.thread


def read(frame: Frame, at: int, first: str | None) -> When | None:
    """The longest-standing rule's answer at one place; `first` is the kind of word that stands there."""
    rules: tuple[Rule, ...]
    if first == "month":
        rules = MONTHS
    elif first == "weekday":
        rules = (parts.weekday,)
    elif first in ("digit", "joined"):
        rules = (clock_first, *DIGITS) if PROMISING.match(frame.text, at) else ()
    elif first in ("short", "dot"):
        rules = (parts.decade, calendar.year)
    else:
        rules = (part_first, nth_first, eve_first, edge_first, clock_first, *WORDS)
    for one in rules:
        try:
            when = one(frame, at)
        except (OverflowError, ValueError):  # "tomorrow" of 31 December 9999, the year before last of year 1: no such day
            continue
        if when:
            return with_time(frame, eras.with_era(frame, known_day(frame, when)))
    return None


def inner(frame: Frame, at: int) -> When | None:
    """The expression at `at` read as part of a longer one; at most two deep ("at 10 a.m. on the morning of May 3")."""
    m = opening().match(frame.text, at)
    return read(replace(frame, depth=frame.depth + 1), at, m.lastgroup) if m and frame.depth < 2 else None


PART = rule(
    rf"(?:(?:early|late){GAP}(?:in|on|at){GAP})?(?:the{GAP})?(?:(?:early|late){GAP})?(?P<part>morning|afternoon|evening|night"
    rf"|dawn)(?:{GAP}hours)?{GAP}(?:of|on){GAP}(?:the{GAP}(?=[0-9]))?"
)


def part_first(frame: Frame, at: int) -> When | None:
    """The night of 5-6 June, early in the morning of May 3."""
    m = PART.match(frame.text, at)
    when = inner(frame, m.end()) if m else None
    if m is None or when is None or not re.match(r"(?:BC)?[0-9X]{4}-[0-9X]{2}-", when.value or ""):
        return None
    if when.first and when.last and (when.last - when.first).days > 1:
        return None  # "the first night of Passover"
    code = "T" + PARTS[m["part"].lower()]
    value = when.value if "T" in (when.value or "") or "/" in (when.value or "") else f"{when.value}{code}"
    return widened(frame, at, when, value)


def widened(frame: Frame, start: int, when: When, value: str | None, days: Days | None = None) -> When:
    """`when` with its quote begun at `start`, and another value or days."""
    span = Span(frame.base + start, when.span.end)
    first, last, granularity = days or (when.first, when.last, when.granularity)
    return When(frame.text[start : when.span.end - frame.base], span, first, last, granularity, when.basis, value)


def nth_first(frame: Frame, at: int) -> When | None:
    """The last week of May, the first day of 2024, the first three months of 2023: counted within the month or year."""
    m = within.NTH.match(frame.text, at)
    when = inner(frame, m.end()) if m else None
    if m is None or when is None or when.granularity not in (Granularity.MONTH, Granularity.YEAR):
        return None
    found = within.counted_within(m, when)
    return widened(frame, at, when, *found) if found else None


EVE = rule(rf"the{GAP}eve{GAP}of{GAP}")


def eve_first(frame: Frame, at: int) -> When | None:
    """The eve of Good Friday: the day before it."""
    m = EVE.match(frame.text, at)
    when = inner(frame, m.end()) if m else None
    if m is None or when is None or when.first is None or when.first == date.min:
        return None
    day = date.fromordinal(when.first.toordinal() - 1)
    return widened(frame, at, when, day.isoformat(), (day, day, Granularity.DAY))


EDGE = rule(
    rf"(?:(?:the|its|their){GAP})?(?:very{GAP})?(?:(?:(?P<early>early(?:{GAP}hours)?|small{GAP}hours|beginning|start|opening|outset|onset"
    rf"|first{GAP}(?:few{GAP})?(?:days|weeks|months))|(?P<mid>mid|middle)|(?P<late>late|end|close|final{GAP}(?:days|weeks|months)"
    rf"|last{GAP}(?:few{GAP})?(?:days|weeks|months)|latter{GAP}(?:part|half))|(?P<whole>rest|remainder|whole|entirety|course)"
    rf"|(?P<h1>first{GAP}half)|(?P<h2>second{GAP}half))"
    rf"(?:-|(?:{GAP}(?:part{GAP})?(?:of|in|on))?{GAP})|(?P<sooner>earlier)(?:{GAP}(?:in|on))?{GAP}|(?P<later>later)(?:{GAP}(?:in"
    rf"|on))?{GAP})(?P<article>the{GAP}(?=(?-i:[0-9A-Z])|spring|summer|autumn|winter|fall))?"
)


def edge_first(frame: Frame, at: int) -> When | None:
    """Late March, mid-2024, the end of the year, the second half of 1942, early next week, earlier this month."""
    m = EDGE.match(frame.text, at) if not frame.depth else None
    when = inner(frame, m.end()) if m else None
    value = when.value if when else None
    if m is None or when is None or value is None or not re.match(r"BC|[0-9]{2}|XXXX|FY", value):
        return None
    if re.search(r"(?:^|\s)(?:end|beginning|start|close|opening|middle|rest|remainder|whole|course|outset|onset)\s$", m.group(), re.I):
        return None  # "the end 1945" is no phrase; "start Monday" is a verb
    if (m["h1"] or m["h2"]) and re.fullmatch(r"(?:BC)?[0-9]{4}", value):
        value = f"{value}-H{1 if m['h1'] else 2}"
        found = bounds(value)
        return widened(frame, at, when, value, found)
    if when.first is None or when.last is None or when.granularity is None:
        return widened(frame, at, when, value)
    days = edge_days(frame, m, (when.first, when.last, when.granularity))
    if days[2] == Granularity.DAY != when.granularity:
        value = days[0].isoformat()
    return widened(frame, at, when, value, days)


def edge_days(frame: Frame, m: re.Match[str], days: Days) -> Days:
    """The part of the stretch that the prefix leaves: a third, a half, or the days before or after publication."""
    first, last, granularity = days
    if granularity == Granularity.MONTH and first.day != 1 and (m["early"] or m["late"]) and not re.search(r"\b(?:early|late|weeks|days|part)\b", m.group()):
        day = first if m["early"] else last  # "the start of Ramadan" is its first day
        return day, day, Granularity.DAY
    for group, which in (("early", "early"), ("mid", "mid"), ("late", "late")):
        if m[group]:
            return edge(days, which)
    if m["h1"] or m["h2"]:
        return half(days, bool(m["h2"]))
    if frame.published and first < frame.published < last:
        if m["sooner"]:
            return first, frame.published, Granularity.SPAN
        if m["later"]:
            return frame.published, last, Granularity.SPAN
    return days


CLOCK_THEN = rule(
    rf"(?:{GAP}\([^()]{{3,30}}\))?(?:,{GAP}|{GAP})(?:on{GAP}|in{GAP}the{GAP}(?:morning|afternoon|evening){GAP}(?:of"
    rf"|on){GAP})?(?:the{GAP}(?:morning|afternoon|evening){GAP}of{GAP})?"
)


def clock_first(frame: Frame, at: int) -> When | None:
    """10 a.m. on Monday, 22:30 GMT; a bare hour names no day, and a bare 3:15 only after "at" or the like."""
    m = parts.CLOCK.match(frame.text, at)
    hour = parts.clock(m) if m else None
    if m is None or hour is None:
        return None
    gap = CLOCK_THEN.match(frame.text, m.end())
    when = inner(frame, gap.end()) if gap else None
    if when and re.fullmatch(r"(?:BC)?[0-9X]{4}-[0-9X]{2}-[0-9X]{2}(?:T[A-Z]{2})?", when.value or ""):
        return widened(frame, at, when, (when.value or "").partition("T")[0] + hour)
    if m["word"] or not (m["half"] or m["four"] or parts.CLOCK_LEADS.search(frame.before(at)) or m.group().lower().endswith(("hrs", "gmt", "time"))):
        return None
    return frame.say(at, m.end(), f"XXXX-XX-XX{hour}", undated=True)


def known_day(frame: Frame, when: When) -> When:
    """ "September 11" before "attacks" as the day of 2001; any other expression as it is."""
    m = re.fullmatch(r"[0-9X]{4}-([0-9]{2})-([0-9]{2})", when.value or "")
    if m is None or when.basis == Basis.EXPLICIT or not re.search(r"[A-Za-z]{3}", when.quote) or re.search(r"day\b", when.quote):
        return when
    day = feasts.once(frame, when.span.end - frame.base, int(m[1]), int(m[2]))
    return replace(when, first=day, last=day, granularity=Granularity.DAY, basis=Basis.EXPLICIT, value=day.isoformat()) if day else when


LOCAL = rule(rf"{GAP}\(?(?:local|(?-i:[A-Z][a-z]+)){GAP}time\b\)?")
PART_AFTER = rule(rf"(?:{GAP}(?:(?:in{GAP}the|early|late){GAP})?)(?P<part>morning|afternoon|evening|night)\b")
CLOCK_AFTER = rule(rf"(?:,?{GAP}(?:(?:at|around|about|by|from|before|after){GAP}(?:about{GAP}|around{GAP})?)?|,?{GAP}\()")


def with_time(frame: Frame, when: When) -> When:
    """A day with the part of day or hour said right after it; the day stays."""
    end = when.span.end - frame.base
    if re.match(r"[0-9X]{4}-[0-9X]{2}-[0-9X]{2}(?!/)", when.value or "") and (local := LOCAL.match(frame.text, end)):
        return lengthened(frame, when, local.end(), when.value or "")
    if not re.fullmatch(r"(?:BC)?[0-9X]{4}-[0-9X]{2}-[0-9X]{2}", when.value or ""):
        return when
    if part := PART_AFTER.match(frame.text, end):
        return lengthened(frame, when, part.end(), f"{when.value}T{PARTS[part['part'].lower()]}")
    gap = CLOCK_AFTER.match(frame.text, end)
    hour = parts.CLOCK.match(frame.text, gap.end()) if gap else None
    if hour and not hour["word"] and (told := parts.clock(hour)):
        return lengthened(frame, when, hour.end(), f"{when.value}{told}")
    return when


def lengthened(frame: Frame, when: When, end: int, value: str) -> When:
    """`when` with its quote going on to `end` of the sentence, and another value."""
    span = Span(when.span.start, frame.base + end)
    return replace(when, quote=frame.text[span.start - frame.base : end], span=span, value=value)


DASHED = re.compile(rf"\s?{DASH}\s?|\s?--\s?")
UP_TO = re.compile(r",?\s(?:to|through|until|till|thru|up to)\s(?:the\s)?", re.I)
AND = re.compile(r"\sand\s(?:the\s)?", re.I)
BETWEEN = re.compile(r"\bbetween\s(?:the\s)?$", re.I)
MOVED = re.compile(r"\b(?:postpon|delay|reschedul|mov|shift|push|chang|brought|switch)\w*\b", re.I)


def ranges(frame: Frame, found: list[When]) -> list[When]:
    """The expressions with "from March to May 2020", "1914-1918" and "between May 3 and June 5" made one."""
    joined: list[When] = []
    for when in found:
        pair = span_of(frame, joined[-1], when) if joined else None
        if pair:
            joined[-1] = pair
        else:
            joined.append(when)
    return joined


def span_of(frame: Frame, left: When, right: When) -> When | None:
    """One expression for a range's two ends; None where they are two dates ("postponed from May to June" too)."""
    start, end = left.span.end - frame.base, right.span.start - frame.base
    if end - start > 12 or not plain(left) or not plain(right):
        return None
    between, before = frame.text[start:end], frame.before(left.span.start - frame.base, 60)
    if not (DASHED.fullmatch(between) or (UP_TO.fullmatch(between) and not MOVED.search(before)) or (AND.fullmatch(between) and BETWEEN.search(before))):
        return None
    days: Days | None = None
    if left.first and right.last:
        first = left.first
        if first > right.last and (first - right.last).days < 7 and left.granularity == Granularity.DAY:
            first = date.fromordinal(first.toordinal() - 7)  # "from Friday to Sunday", both looked for before publication
        if first > right.last and left.basis == right.basis == Basis.RELATIVE:
            first = before_other(first, right.last)  # "will travel from April 19 to 26" of a release dated April 20
        if first > right.last:
            return None
        days = (first, right.last, Granularity.SPAN)
    value = f"{moved(left, days)}/{right.value}"
    basis = Basis.EXPLICIT if Basis.EXPLICIT in (left.basis, right.basis) else left.basis
    span = Span(left.span.start, right.span.end)
    quote = frame.text[span.start - frame.base : span.end - frame.base]
    return dated(quote, span, days, basis, value)


def dated(quote: str, span: Span, days: Days | None, basis: Basis | None, value: str | None) -> When:
    """A `When` of days that may be unknown."""
    first, last, granularity = days or (None, None, None)
    return When(quote, span, first, last, granularity, basis, value)


def moved(left: When, days: Days | None) -> str:
    """The value of a range's first end, which may have been moved before its last."""
    if not days or days[0] == left.first:
        return left.value or ""
    return days[0].isoformat()[: 10 if left.granularity == Granularity.DAY else 7]


def before_other(first: date, last: date) -> date:
    """The same day of the year, the latest that is not after `last`; `first` itself where that is no day."""
    for year in (last.year, last.year - 1):
        found = bounds(f"{year:04d}{first.isoformat()[4:]}")
        if found and found[0] <= last:
            return found[0]
    return first


def plain(when: When) -> bool:
    """Whether it is a date that can be the end of a range: not a length, a vague time or a range already."""
    return bool(re.match(r"BC|[0-9]|XXXX-", when.value or "")) and "/" not in (when.value or "") and not (when.value or "").startswith("XXXX-XX-XX")


SINCE = re.compile(r"\bsince\s(?:at\sleast\s|about\s|around\s|the\s)*$", re.I)


def since(frame: Frame, when: When) -> When:
    """ "Since 2019" as the stretch from its first day to publication; anything else as it is."""
    if when.first is None or frame.published is None or when.first > frame.published or not SINCE.search(frame.before(when.span.start - frame.base)):
        return when
    return replace(when, last=max(frame.published, when.first), granularity=Granularity.SPAN)


ENDS = re.compile(rf"\s?{DASH}\s?|\s(?:to|through|until|till|thru|up to|and)\s", re.I)


def ends(when: When) -> tuple[When, ...]:
    """The two ends of a range, as TIMEX2 and TIMEX3 annotate them; any other expression alone."""
    first, slash, last = (when.value or "").partition("/")
    m = next((m for m in ENDS.finditer(when.quote) if m.start() > 0 and m.end() < len(when.quote)), None)
    if not slash or m is None:
        return (when,)
    halves = []
    for value, start, end in ((first, 0, m.start()), (last, m.end(), len(when.quote))):
        halves.append(dated(when.quote[start:end], Span(when.span.start + start, when.span.start + end), bounds(value), when.basis, value))
    return tuple(halves)
