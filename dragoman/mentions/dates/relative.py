"""Dates that are counted, lengths of time, and vague times: yesterday, last week, two days ago, the past decade, 10-day, now. Rules as in rules.py."""

import re
from datetime import date, timedelta

from dragoman.calendar import SMALL, TENS, UNITS, Days, bounds, duration, number, shift, value_of, year_text
from dragoman.mentions.dates.frame import GAP, GAP0, Frame, historic, unit_now
from dragoman.mentions.dates.rules import rule
from dragoman.mentions.dates.tense import AHEAD, BACK
from dragoman.types import Basis, Granularity, When

WORDS = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(SMALL[:9])}))?|{'|'.join(sorted(SMALL, key=len, reverse=True))})"
COUNT = (
    rf"(?:[0-9]{{1,4}}(?:,[0-9]{{3}})?(?:\.[0-9]{{1,2}})?|(?:{WORDS}|a)(?:{GAP}|-)(?:hundred|thousand|dozen)(?:{GAP}(?:and{GAP})?{WORDS})?"
    rf"|half{GAP}an?|a{GAP}quarter(?:{GAP}of{GAP}a)?|a{GAP}couple{GAP}(?:of{GAP})?(?:more{GAP})?|(?:a{GAP})?few|several|many|a{GAP}number{GAP}of|a{GAP}single|{WORDS}|another"
    rf"|an?)(?:{GAP}and{GAP}(?:a{GAP})?half)?"
)
MANY = rf"(?:[0-9]{{1,4}}(?:\.[0-9])?|{WORDS}(?:{GAP}hundred)?|a{GAP}couple{GAP}of|couple{GAP}of|(?:a{GAP})?few|several|many)"
KIND = r"(?P<unit>second|minute|hour|day|week|fortnight|month|year|decade|centur(?=y|ies)|night(?=s\b))"
PLURAL = r"(?:s|ies|y)?\b"
APPROX = (
    rf"(?:(?:about|around|nearly|almost|roughly|some|over|under|approximately|just|only|barely|exactly|more{GAP}than|less{GAP}than"
    rf"|fewer{GAP}than|at{GAP}least|up{GAP}to){GAP})?"
)
DEICTIC = rule(
    rf"(?:the{GAP}day{GAP}(?P<far>before{GAP}yesterday|after{GAP}tomorrow)|(?P<day>today|yesterday|tomorrow)(?:{GAP}(?P<part>morning|afternoon"
    rf"|evening|night))?|(?P<night>tonight|last{GAP}(?:night|evening))|(?P<this>this){GAP}(?P<now>morning|afternoon|evening))\b"
)
PART_CODES = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


def unit_of(word: str) -> str:
    """The unit's letter: D, W, M, Y, DE, CE, F, TH, TM, TS."""
    return UNITS["century" if word.lower() == "centur" else word.lower()]


def day_named(frame: Frame, at: int) -> When | None:
    """Today, yesterday evening, the day after tomorrow, tonight, last night, this morning."""
    m = DEICTIC.match(frame.text, at)
    if m is None:
        return None
    if m["far"]:
        step, part = (-2 if m["far"].lower().startswith("before") else 2), ""
    elif m["day"]:
        step, part = {"yesterday": -1, "today": 0, "tomorrow": 1}[m["day"].lower()], PART_CODES.get((m["part"] or "").lower(), "")
    elif m["night"]:
        last = m["night"].lower().startswith("last")
        step, part = (-1 if last else 0), "TEV" if m["night"].lower().endswith("evening") else "TNI"
    else:
        step, part = 0, PART_CODES[m["now"].lower()]
    if frame.published is None:
        return frame.say(at, m.end(), f"XXXX-XX-XX{part}")
    return frame.say(at, m.end(), (frame.published + timedelta(step)).isoformat() + part)


LAST_THIS_NEXT = rule(r"(?:last|this|next)\b")
STEP = rule(
    rf"(?:(?P<the>the){GAP})?(?P<which>last|past|previous|preceding|prior|this|current|next|coming|upcoming|following|subsequent|ensuing|same"
    rf"|that(?:{GAP}same)?|(?:this|that){GAP}very){GAP}"
    rf"(?P<unit>day|night|morning|afternoon|evening|week|weekend|month|year|decade|century)\b(?!-old|-long)"
)
# "This year, 2024": the year of a report that bears no date.
SAME_YEAR = re.compile(r"(?:,\s|\s\()((?:19|20)[0-9]{2})(?=[,)])")
OVER = re.compile(r"\b(?:over|in|for|during|within|throughout)\s$", re.I)
FORWARD, BACKWARD = ("next", "coming", "upcoming", "following", "subsequent", "ensuing"), ("last", "past", "previous", "preceding", "prior")


def unit_step(frame: Frame, at: int) -> When | None:
    """Last week, this year, next month; the following day, the previous year, that month (from the thread); the past year (a stretch)."""
    m = STEP.match(frame.text, at)
    if m is None:
        return None
    which, unit = m["which"].lower().split()[0], m["unit"].lower()
    if which in ("last", "final", "past") and re.match(rf"{GAP}of\b", frame.text[m.end() :][:6]):
        return None
    step = 1 if which in FORWARD else -1 if which in BACKWARD else 0
    part = PART_CODES.get(unit, "")
    letter = "D" if part else "WE" if unit == "weekend" else unit_of("centur" if unit == "century" else unit)
    told = (bool(m["the"]) and which not in ("last", "past", "current", "coming", "upcoming")) or which in (
        "that",
        "following",
        "previous",
        "preceding",
        "subsequent",
        "same",
        "ensuing",
        "prior",
    )
    if which == "past" or (which == "last" and m["the"] and letter != "WE"):
        return stretch(frame, at, m.end(), 1, letter if letter != "WE" else "W", -1)
    if (
        m["the"]
        and which in ("next", "coming")
        and frame.published
        and letter in ("W", "M", "Y", "DE", "CE")
        and (letter == "DE" or OVER.search(frame.before(at)))
    ):
        return stretch(frame, at, m.end(), 1, letter, 1)
    if letter == "D" and not part and which in ("last", "this", "current", "coming") and frame.published and which != "this":
        return None
    if frame.published is None and letter == "Y" and which == "this" and (same := SAME_YEAR.match(frame.text, m.end())):
        return frame.say(at, m.end(), same[1], basis=Basis.EXPLICIT)
    if told or frame.published is None:
        return told_step(frame, at, m.end(), letter, step, part)
    if letter == "WE" and not step and frame.published.weekday() < 5 and frame.way(at, m.end()) == BACK:
        step = -1  # "was honoured this weekend", said on a Tuesday
    return frame.say(at, m.end(), stepped(frame.published, letter, step) + part, days=so_far(frame, at, m.end(), letter, step))


def stepped(day: date, letter: str, step: int) -> str:
    """Value of the unit `step` units from the one `day` lies in; XXXX beyond the calendar's end."""
    try:
        if letter == "WE":
            return value_of(shift(day, step, "W"), "W") + "-WE"
        return value_of(shift(day, step, letter), letter)
    except (ValueError, OverflowError):
        return "XXXX"


def so_far(frame: Frame, at: int, end: int, letter: str, step: int) -> Days | None:
    """ "This year" of something done ends with the publication: 1 January to that day."""
    if step or frame.depth or letter not in ("W", "M", "Y") or frame.published is None or frame.way(at, end) != BACK:
        return None
    whole = bounds(value_of(frame.published, letter))
    return (whole[0], frame.published, Granularity.SPAN) if whole and whole[1] != frame.published else None


def told_step(frame: Frame, at: int, end: int, letter: str, step: int, part: str) -> When | None:
    """A unit counted from where the story stands; from publication if the story names no time and the words look back or a verb looks ahead."""
    thread = frame.thread
    if frame.published is None and thread.now and letter == "Y" and LAST_THIS_NEXT.match(frame.text, at):
        return frame.say(at, end, year_text(thread.now + step))
    day = thread.day
    if thread.year is not None and thread.year < 0:
        return frame.say(
            at,
            end,
            {"Y": year_text(thread.year + step), "DE": year_text(thread.year + step * 10)[:-1], "CE": year_text(thread.year + step * 100)[:-2]}.get(letter),
            basis=Basis.RELATIVE,
        )
    if letter in ("Y", "M", "DE", "CE") and thread.year is not None and (letter != "M" or thread.month):
        day = date(thread.year, thread.month or 1, 1)
    if day is None and frame.published and (step <= 0 or frame.way(at, end) == AHEAD):
        day = frame.published
    blank = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX"}.get(letter)
    return frame.say(at, end, stepped(day, letter, step) + part if day else blank and blank + part)


BARE_UNIT = rule(
    rf"(?:the|that|this){GAP}(?P<unit>day|week|month|year|decade|century)\b|(?P<close>(?:year|month|week|day)['’]s){GAP}(?:end|start)\b"
    rf"|(?P<end>year)-?{GAP0}end\b|the{GAP}(?P<weekend>weekend)\b"
)


def bare_unit(frame: Frame, at: int) -> When | None:
    """ "The year" inside "the end of the year", "month's end", "year-end", "the weekend"."""
    m = BARE_UNIT.match(frame.text, at)
    if m is None:
        return None
    if m["weekend"]:
        return weekend(frame, at, m.end())
    if m["unit"] and not frame.depth:
        return None
    letter = unit_of((m["unit"] or m["close"] or "year")[:-2] if m["close"] else (m["unit"] or "year").replace("century", "centur"))
    told = m.group().lower().startswith("that") or frame.thread.end >= max(frame.base, 0) or historic(frame, at, m.end())
    if frame.published and not (told and unit_now(frame, letter)):
        return frame.say(at, m.end(), value_of(frame.published, letter))
    return frame.say(at, m.end(), unit_now(frame, letter))


def weekend(frame: Frame, at: int, end: int) -> When | None:
    """The latest weekend begun by publication, or the coming one where the verb looks ahead."""
    day = frame.published or frame.thread.day
    if day is None:
        return frame.say(at, end, "XXXX-WXX-WE")
    saturday = day - timedelta((day.weekday() - 5) % 7)
    if frame.way(at, end) == AHEAD and day.weekday() < 5:
        saturday += timedelta(7)
    return frame.say(at, end, value_of(saturday, "W") + "-WE")


OFFSET = rule(
    rf"(?:(?P<count>{COUNT}|some|the){GAP})?(?:(?:short|long|full|more){GAP})?{KIND}{PLURAL}(?P<half>{GAP}and{GAP}a{GAP}half)?{GAP}"
    rf"(?P<way>ago|earlier|later|before|after(?:wards?)?|previously|prior|hence|from{GAP}now|following|from{GAP}today)\b(?P<that>{GAP}(?:that"
    rf"|this)\b(?={GAP0}[,.;)]|$))?"
)


def offset(frame: Frame, at: int) -> When | None:
    """Two days ago (from publication), three weeks later, a day earlier, the day before (from the thread)."""
    m = OFFSET.match(frame.text, at)
    if m is None:
        return None
    way = m["way"].lower()
    unit = unit_of(m["unit"])
    count = number(m["count"]) if m["count"] else None
    if count is not None and m["half"]:
        count += 0.5
    if count is not None and count % 1 and unit in ("CE", "DE"):
        count, unit = count * (100 if unit == "CE" else 10), "Y"
    after = frame.text[m.end() : m.end() + 3]
    # "The day after the attack" hangs on an event, not on a date: no day is counted.
    hangs = way in ("before", "after", "following", "prior") and bool(re.match(r"\s\w", after)) and not m["that"]
    sign = -1 if way in ("ago", "earlier", "before", "previously", "prior") else 1
    from_now = way in ("ago", "hence") or way.startswith("from")
    return hung(frame, m, unit) if hangs else counted(frame, m, unit, count, sign, from_now)


def hung(frame: Frame, m: re.Match[str], unit: str) -> When | None:
    """ "Two days after the vote": how far, not when."""
    return frame.say(m.start(), m.end(), {"D": "XXXX-XX-XX", "W": None, "M": "XXXX-XX"}.get(unit), undated=True)


def counted(frame: Frame, m: re.Match[str], unit: str, count: float | None, sign: int, from_now: bool) -> When | None:
    """The day, week, month or year so many units off."""
    start, end = m.start(), m.end()
    thread = frame.thread
    if count is None or unit[0] == "T":
        return frame.say(start, end, vague_offset(unit, sign), undated=True)
    if not from_now and thread.year is not None and thread.year < 0:
        return frame.say(start, end, year_text(int(thread.year + sign * count)) if unit == "Y" else None)
    day = frame.published if from_now else thread.day
    exact = day is not None
    known = not from_now and unit in ("Y", "M", "DE", "CE") and thread.year is not None and (unit != "M" or thread.month is not None)
    if known and thread.year and not (day and day.year == thread.year and day.month == (thread.month or day.month)):
        day = date(thread.year, thread.month or 1, 1)
    if day is None and not from_now and sign < 0:
        day = frame.published
    if day is None:
        return frame.say(start, end, {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}.get(unit))
    try:
        whole, rest = divmod(count, 1)
        moved = shift(day, sign * int(whole), unit)
        moved = shift(moved, sign * 6, "M") if rest and unit == "Y" else moved
    except (ValueError, OverflowError):
        return frame.say(start, end, None)
    return frame.say(start, end, value_of(moved, "M" if rest and unit == "Y" and exact else unit))


def vague_offset(unit: str, sign: int) -> str:
    """Value where the count is not known: "a few weeks later"."""
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "F": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}.get(unit, "PAST_REF" if sign < 0 else "FUTURE_REF")


STRETCH = rule(rf"(?:the{GAP})?(?P<which>last|past|previous|preceding|next|coming|following|recent){GAP}(?P<count>{MANY})?{GAP0}{KIND}(?:s|ies)\b(?!{GAP}of\b)")


def stretched(frame: Frame, at: int) -> When | None:
    """The past two months, the next three days; "recent weeks" and "the coming years" have no count and no days."""
    m = STRETCH.match(frame.text, at)
    if m is None:
        return None
    which, unit = m["which"].lower(), unit_of(m["unit"])
    count = number(m["count"]) if m["count"] else None
    if which == "recent" or count is None or count != int(count):
        return frame.say(at, m.end(), duration(count, unit), undated=True)
    if which in ("following", "preceding", "previous"):
        return frame.say(at, m.end(), duration(count, unit), days=from_day(frame.thread.day, int(count), unit, 1 if which == "following" else -1))
    return stretch(frame, at, m.end(), int(count), unit, 1 if which in ("next", "coming") else -1)


def stretch(frame: Frame, start: int, end: int, count: int, unit: str, sign: int) -> When:
    """So many units up to publication, or from it on; nothing in a history, or where "the next two days" are told of as past."""
    past_told = sign > 0 and frame.way(start, end) == BACK and frame.thread.day is not None
    day = frame.thread.day if past_told else frame.published
    days = from_day(day, count, unit, sign)
    return frame.say(start, end, duration(count, unit), days=days, undated=days is None)


def from_day(day: date | None, count: int, unit: str, sign: int) -> Days | None:
    """The stretch of so many units ending, or beginning, with `day`."""
    try:
        if day is None or unit in ("TM", "TS"):
            return None
        other = day + timedelta(sign * -(-count // 24)) if unit == "TH" else shift(day, sign * count, unit)
    except (ValueError, OverflowError):
        return None
    return min(day, other), max(day, other), Granularity.SPAN


AHEAD_IN = re.compile(r"\b(?P<word>in|within)\s(?:the\s(?:next|coming)\s)?(?:about\s|around\s|just\s)?$", re.I)
DURATION = rule(
    rf"(?:the{GAP})?(?:(?:first|last|final|opening|past|entire|whole|full){GAP})?(?P<count>{COUNT}|each|every|the{GAP}(?=[a-z]+-long))(?:{GAP}"
    rf"|-|{GAP0})(?:(?:or|to|and){GAP}{WORDS}{GAP})?(?:(?:full|straight|consecutive|more|long|whole|business|working|calendar|bloody|brutal"
    rf"|additional|further"
    rf"|solid|short|intense|successive|bitter|hard|other|different){GAP})?{KIND}(?P<plural>s|ies"
    rf"|y)?(?P<s>['’])?(?P<half>{GAP}and{GAP}a{GAP}half)?(?P<tail>[- ](?:long|old)\b|{GAP}of{GAP}age\b)?(?![\w])"
)
LONE = rule(
    rf"(?:(?:for|many|some|the{GAP}(?:intervening|coming|following|final|early|last)){GAP})?{KIND}(?:(?:s|ies)(?:-(?:long|old))?|-long)\b"
    rf"|half-(?P<halved>day|hour|year|century|decade|month)\b|overnight\b(?!.)"
)
SINGLE = re.compile(r"^an?\b|^another|^each|^every", re.I)


def length(frame: Frame, at: int) -> When | None:
    """10-day drills, three months, two-year-old, half a century: how long, dating nothing; "in two weeks" under a coming verb is a date."""
    m = DURATION.match(frame.text, at)
    if m is None:
        return lone_length(frame, at)
    unit, count = unit_of(m["unit"]), number(m["count"])
    singular = not m["plural"] or m["plural"] == "y"
    first = m["count"].split()[0].lower()
    if first in ("each", "every"):
        return frame.say(at, m.end(), recurring(unit), undated=True)
    if unit == "TS" and (singular or first in ("a", "an", "another")):
        return None  # "a second", "one second round"
    if singular and count is not None and count > 1 and "-" not in m.group() and not m["tail"] and unit not in ("CE",):
        return None if not re.match(r"\s[a-z]", frame.text[m.end() :][:2]) else frame.say(at, m.end(), duration(count, unit), undated=True)
    if first in ("a", "an") and not m["half"] and len(m["count"].split()) == 1 and rate(frame, at):
        return frame.say(at, m.end(), recurring(unit), undated=True)
    if count is not None and m["half"]:
        count += 0.5
    lead = AHEAD_IN.search(frame.before(at))
    if lead and count is not None and not m["tail"] and (not first_time(frame, at)) and frame.way(at, m.end()) == AHEAD:
        return ahead_in(frame, at, m.end(), int(count), unit, lead["word"].lower())
    return frame.say(at, m.end(), duration(count, unit), undated=True)


def first_time(frame: Frame, at: int) -> bool:
    """Whether "in two months" measures back: "for the first time in two months", "the worst in years"."""
    return bool(re.search(r"\b(?:time|times|first|most|least|[a-z]+est)\b[^.;]{0,40}\bin\s(?:\w+\s){0,2}$", frame.before(at, 70), re.I))


def rate(frame: Frame, at: int) -> bool:
    """Whether "a day" means "each day": after a number and its noun, "twice", "times"."""
    return bool(re.search(r"(?:\b(?:once|twice|thrice|times|[0-9,.]+|million|billion|thousand|tons|barrels)(?:\s[a-z]{3,14})?\s|%\s)$", frame.before(at), re.I))


def ahead_in(frame: Frame, start: int, end: int, count: int, unit: str, word: str) -> When:
    """ "In two weeks" or "within 48 hours" of something to come, counted from publication."""
    days = from_day(frame.published, max(count, 1), unit, 1)
    if days is None or word == "within" or unit[0] == "T":
        return frame.say(start, end, duration(count, unit), days=days, undated=days is None)
    assert frame.published is not None
    return frame.say(start, end, stepped(frame.published, "W" if unit == "F" else unit, count * (2 if unit == "F" else 1)))


def lone_length(frame: Frame, at: int) -> When | None:
    """Weeks of fighting, decades-old, for years: a length without a count."""
    m = LONE.match(frame.text, at)
    if m is None:
        return None
    if m["halved"]:
        return frame.say(at, m.end(), duration(0.5, unit_of(m["halved"].lower().replace("century", "centur"))), undated=True)
    if not m["unit"] or (m["unit"].lower() in ("second", "night", "minute") and not m.group().endswith("long")):
        return None
    ok = re.search(
        r"\b(?:for|in|of|after|within|over|take|taken|took|last|lasted|and|or|by|than|only|those|these|with|spent|until)\s$|^$|^\W*$", frame.before(at), re.I
    )
    follows = re.match(r"\s(?:of|before|after|later|earlier|ago|if|to)\b|[,.]", frame.text[m.end() :][:8])
    if m.group().lower().startswith(("for", "many", "some", "the")) or "-" in m.group() or ok or follows:
        return frame.say(at, m.end(), duration(None, unit_of(m["unit"])), undated=True)
    return None


def recurring(unit: str) -> str:
    """Value of what comes round every so often."""
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "TH": "XXXX-XX-XXTXX"}.get(unit, "XXXX")


VAGUE = rule(
    rf"(?P<set>daily|everyday(?![ ][a-z])|nightly|weekly|monthly|annually|yearly|hourly|per{GAP}(?:day|week|month|year|annum))\b|(?P<now>now"
    rf"|currently|presently|nowadays|at{GAP}present|right{GAP}now|these{GAP}days|at{GAP}the{GAP}moment|the{GAP}time{GAP}being"
    rf"|the{GAP}present(?:{GAP}day)?|present-day|current)\b"
    rf"|(?P<past>recently|recent|lately|former|formerly|(?:the|its|their|his|her|in{GAP}the){GAP}past(?=[.,;]|{GAP}and\b|$))"
    rf"|(?P<future>(?:the{GAP}|(?:the{GAP})?near{GAP})?future|very{GAP}soon|the{GAP}long{GAP}term)\b"
)
REFS = {
    "daily": "XXXX-XX-XX",
    "everyday": "XXXX-XX-XX",
    "nightly": "XXXX-XX-XXTNI",
    "weekly": "XXXX-WXX",
    "monthly": "XXXX-XX",
    "annually": "XXXX",
    "yearly": "XXXX",
    "hourly": "XXXX-XX-XXTXX",
}


def vague(frame: Frame, at: int) -> When | None:
    """Now, recently, in the future, daily: no days."""
    m = VAGUE.match(frame.text, at)
    if m is None or re.match(r"-\w", frame.text[m.end() :][:2]):
        return None
    if m["set"]:
        word = m["set"].lower()
        value = REFS.get(word) or recurring(unit_of(word.split()[-1]) if word.split()[-1] in UNITS else "Y")
        return frame.say(at, m.end(), value, undated=True)
    return frame.say(at, m.end(), "PRESENT_REF" if m["now"] else "PAST_REF" if m["past"] else "FUTURE_REF", undated=True)
