"""Weekdays, decades, centuries, seasons, quarters, "the 5th" and times of day. Rules as in rules.py."""

import re
from datetime import date, timedelta

from dragoman.calendar import ORDINALS, SEASONS, WEEKDAYS, bounds, year_text
from dragoman.mentions.dates.frame import GAP, GAP0, Frame, month_value, nearest_year
from dragoman.mentions.dates.rules import ERA, TAIL, YEAR_NAME, day_month, month_day, named, numeric, rule, signed, year_said
from dragoman.mentions.dates.tense import AHEAD, BACK
from dragoman.types import Basis, Granularity, When

WEEKDAY_NAME = rf"(?-i:(?:{'|'.join(WEEKDAYS)}|{'|'.join(WEEKDAYS).upper()}))"
WEEKDAY = rule(
    rf"(?:(?P<which>last|next|this(?:{GAP}(?:past|coming))?|(?:the{GAP})?(?:coming|past|previous|following|next|same)|(?:every|each)(?:{GAP}(?:second|third|other))?"
    rf"|that){GAP})?(?:(?P<name>{WEEKDAY_NAME})"
    rf"|(?P<short>(?-i:Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\b\.?)(?=,?{GAP}(?-i:[0-9]{{1,2}}{GAP}[A-Z]|[A-Z][a-z]{{2,8}}\.?{GAP}[0-9])))(?P<many>s)?\b"
    rf"(?:,?{GAP}(?:of{GAP})?(?P<week>last|next|this){GAP}week\b|(?P<twice>{GAP}before{GAP}last\b))?"
)
DAY_NAMES = re.compile(r"\b(?:Black|Bloody|Good|Easter|Palm|Super|Ash|Cyber|Holy|Whit|Fat|Big|Shrove|Maundy|Giving|Man|Girl|Ruby|Joe|News|Sheffield)\s$")
PAPERS = re.compile(r"\.(?:com|org|net|co)\b|\s(?:Times|Telegraph|Express|Mail|Mirror|Post|Herald|Independent|School|Club|Group|Review|World|Agreement)\b")
STARTING = re.compile(r"\b(?:starting|beginning|effective)\s(?:on\s)?$", re.I)
OPENING = re.compile(r"(?:[ ]?\(|,[ ](?:the[ ])?|[ ](?:the[ ])?)")


def weekday(frame: Frame, at: int) -> When | None:
    """Monday, last Monday, Friday next week, Monday, March 18; not Black Friday or the Sunday Times."""
    m = WEEKDAY.match(frame.text, at)
    if m is None or DAY_NAMES.search(frame.before(at)) or PAPERS.match(frame.text, m.end()) or named(frame, at, m.end()):
        return None
    day = [w[:3].lower() for w in WEEKDAYS].index((m["name"] or m["short"])[:3].lower())
    if m["many"] or (m["which"] or "").lower().startswith(("every", "each")):
        return frame.say(at, m.end(), f"XXXX-WXX-{day + 1}")
    if full := weekday_date(frame, at, m.end(), day):
        return full
    if m["short"]:
        return None
    found = chosen_weekday(frame, m, day)
    return frame.say(at, m.end(), found.isoformat() if found else f"XXXX-WXX-{day + 1}")


def weekday_date(frame: Frame, at: int, end: int, day: int) -> When | None:
    """ "Monday, March 18" as one expression. Without a year, the year in which that date is a Monday, nearest to the one first thought of."""
    gap = OPENING.match(frame.text, end)
    inner = gap and (month_day(frame, gap.end()) or day_month(frame, gap.end()) or numeric(frame, gap.end()))
    if not gap or not inner or not inner.value:
        return None
    close = inner.span.end - frame.base + (1 if "(" in gap.group() and frame.text[inner.span.end - frame.base :][:1] == ")" else 0)
    value = inner.value
    if inner.first and inner.basis == Basis.RELATIVE and inner.first.weekday() != day and inner.first == inner.last:
        for year in (-1, 1, -2, 2):
            other = bounds(f"{inner.first.year + year:04d}{value[4:10]}")
            if other and other[0].weekday() == day:
                value = other[0].isoformat()
                break
    days = (inner.first, inner.last, Granularity.SPAN) if "/" in value and inner.first and inner.last else None
    return frame.say(at, close, value, basis=inner.basis or Basis.RELATIVE, days=days)


def chosen_weekday(frame: Frame, m: re.Match[str], day: int) -> date | None:
    """The day that a weekday means, counted from publication, or from the thread in a history or after "the following"."""
    which = " ".join((m["which"] or "").lower().split()).removeprefix("the ")
    told = ((m["which"] or "").lower().startswith("the") and which in ("following", "next", "previous", "same")) or which in ("following", "previous", "that")
    today = frame.thread.day if told and frame.thread.day else frame.published
    try:
        if today is None:
            # A history: within three days of where the story stands.
            return frame.thread.day + timedelta((day - frame.thread.day.weekday() + 3) % 7 - 3) if frame.thread.day else None
        back, ahead = (today.weekday() - day) % 7, (day - today.weekday()) % 7
        monday = today - timedelta(today.weekday())
        if m["week"]:
            return monday + timedelta(day + {"last": -7, "this": 0, "next": 7}[m["week"].lower()])
        if which == "next" and not told:
            return monday + timedelta(day + 7)
        if which in ("last", "this past", "past", "previous") or m["twice"]:
            return today - timedelta((back or 7) + (7 if m["twice"] else 0))
        if which in ("next", "following", "this coming", "coming"):
            return today + timedelta(ahead or 7)
        way = frame.way(m.start(), m.end())
        if way != BACK and STARTING.search(frame.before(m.start())):
            way = AHEAD
        if which == "this":
            return monday + timedelta(day + (7 if way == AHEAD and day < today.weekday() else 0))
        return today + timedelta(ahead) if way == AHEAD else today - timedelta(back)
    except OverflowError:
        return None


DECADE = rule(
    rf"(?:(?:the|those){GAP})?(?:years{GAP})?(?:(?P<full>1[0-9]{{2}}|20[0-9]|[0-9]{{1,2}}(?=0s{ERA}))0"
    rf"|(?:['’]|(?<=the )|(?<=0s and ))(?P<short>[2-9])0)['’]?s\b(?P<era>{ERA})?"
)
SPELLED_DECADE = rule(rf"the{GAP}(?:(?P<edge>early|mid|late)(?:-|{GAP}))?(?P<name>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b")
CENTURY = rule(
    rf"(?:the{GAP})?(?:(?P<digits>[0-9]{{1,2}})(?:st|nd|rd|th)|(?P<words>{'|'.join(sorted(ORDINALS, key=len, reverse=True))}))(?:-"
    rf"|{GAP})(?:century|centuries)\b(?P<era>{ERA})?"
)


def decade(frame: Frame, at: int) -> When | None:
    """The 1990s, the '90s, the nineties. "The 1900s" is read as its first decade."""
    m = DECADE.match(frame.text, at)
    if m:
        if NUMBER_TYPES.search(frame.before(at)) or (m["short"] and DEGREES.search(frame.before(at))):
            return None
        digits = m["full"] or ("20" if m["short"] in "2" else "19") + m["short"]
        old = m["era"] and signed("1", m["era"]) < 0
        return frame.say(at, m.end(), f"BC{int(digits):03d}" if old else digits, basis=Basis.EXPLICIT)
    m = SPELLED_DECADE.match(frame.text, at)
    if m is None or frame.text[at : at + 20].lower().startswith("the eighties hit"):
        return None
    return frame.say(
        at, m.end(), "19" + str(["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"].index(m["name"].lower()) + 2), basis=Basis.EXPLICIT
    )


NUMBER_TYPES = re.compile(r"(?:boeing|type|model|[$£€#]|(?<!mid)(?<!early)(?<!late)(?<!pre)(?<!post)-)\s?$", re.I)
DEGREES = re.compile(r"\b(?:temperature|high|low|degree|poll|aged?)s?\b[^.;]{0,20}\bin\s(?:the\s)?$", re.I)


def century(frame: Frame, at: int) -> When | None:
    """The 19th century as TIMEX2 has it, "18": the years 1800 to 1899. A bare century goes on before Christ where the story is there."""
    m = CENTURY.match(frame.text, at)
    if m is None:
        return None
    ordinal = int(m["digits"]) if m["digits"] else ORDINALS.index(m["words"].lower()) + 1
    old = signed("1", m["era"]) < 0 or (not m["era"] and (frame.thread.year or 1) < 0 and ordinal < 12)
    value = f"BC{ordinal - 1:02d}" if old else f"{ordinal - 1:02d}"
    return frame.say(at, m.end(), value, basis=Basis.EXPLICIT) if 1 <= ordinal <= 22 else None


SEASON = rule(
    rf"(?:the{GAP})?(?:(?P<step>last|next|this|that(?:{GAP}same)?|following|previous|preceding|same|coming|past){GAP})?(?P<season>spring"
    rf"|summer|autumn|winter|fall)\b"
    rf"(?:{TAIL}|,?{GAP}(?:of{GAP})?(?P<year2>{YEAR_NAME})(?P<era2>{ERA})?)?(?P<second>[-–/](?:[0-9]{{4}}|[0-9]{{2}})(?![0-9]))?"
)
SEASON_LEADS = re.compile(
    r"\b(?:in|by|since|until|during|through|throughout|of|from|before|after|early|late|mid|and|or|to|between|each|every|for"
    r"|over)\s(?:the\s)?$|\bmid-$|['’]s\s$",
    re.I,
)


def season(frame: Frame, at: int) -> When | None:
    """Spring 2019, the winter of 1941-42, last summer, in the autumn; not the fall of Kabul, a spring, the Winter Palace, the Arab Spring."""
    m = SEASON.match(frame.text, at)
    if m is None:
        return None
    name = m["season"].lower()
    said = m["year"] or m["which"] or m["year2"] or m["step"]
    if not said and not season_stands(frame, m, name):
        return None
    season_year, basis = year_of_season(frame, m, name)
    return frame.say(at, m.end(), f"{year_text(season_year)}-{SEASONS[name]}" if season_year else f"XXXX-{SEASONS[name]}", basis=basis)


def season_stands(frame: Frame, m: re.Match[str], name: str) -> bool:
    """Whether the bare word is the time of year."""
    after = frame.text[m.end() : m.end() + 14]
    if (re.match(r"\s[A-Z]", after) and m["season"][0].isupper()) or re.search(
        r"\b(?:Arab|Prague|Beijing|Cedar|Hot|Nuclear|nuclear)\s$", frame.before(m.start())
    ):
        return False
    led = bool(SEASON_LEADS.search(frame.text[max(0, m.start("season") - 24) : m.start("season")]))
    if name == "fall":
        return (
            led
            and bool(
                re.search(
                    r"\b(?:in|by|during|since|until|this|last|late|early)\sthe\s$|\b(?:late|early)\s$",
                    frame.text[max(0, m.start("season") - 16) : m.start("season")],
                    re.I,
                )
            )
            and not re.match(r"\s(?:of|in|from|to|back|apart|and)\b|-", after)
        )
    if name == "spring":
        return (led or m.group().lower().startswith("the")) and not re.match(r"\s(?:of|water|back|up|from|board)\b", after)
    return True


def year_of_season(frame: Frame, m: re.Match[str], name: str) -> tuple[int | None, Basis]:
    """The year a season begins in."""
    if m["year2"]:
        return signed(m["year2"], m["era2"]), Basis.EXPLICIT
    if m["year"] or m["which"]:
        return year_said(frame, m) or (None, Basis.RELATIVE)
    month = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[name]
    step = (m["step"] or "").lower()
    if frame.published and step in ("last", "this", "next", "coming", "past", ""):
        year = frame.published.year - (1 if name == "winter" and frame.published.month < 3 else 0)
        first = date(year, month, 1)
        if step in ("last", "past"):
            over = bounds(f"{year:04d}-{SEASONS[name]}")
            return (year if over and over[1] < frame.published else year - 1), Basis.RELATIVE
        if step in ("next", "coming"):
            return (year if first > frame.published else year + 1), Basis.RELATIVE
        return (year if step == "this" else nearest_year(frame, m.start(), m.end(), month, None)), Basis.RELATIVE
    year_now = frame.thread.year
    if year_now is not None and ("following" in step or "next" in step) and (frame.thread.month or 12) >= month:
        year_now += 1
    if year_now is not None and ("previous" in step or "preceding" in step) and (frame.thread.month or 1) <= month:
        year_now -= 1
    return year_now, Basis.RELATIVE


QUARTER = rule(
    rf"(?:the{GAP})?(?P<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th){GAP}(?P<unit>quarter"
    rf"|half)(?:{GAP}of{GAP}(?:the{GAP}year{GAP})?(?:in{GAP})?(?:(?P<year>{YEAR_NAME})(?P<era>{ERA})?|(?P<said>(?:the|this|last|next"
    rf"|that){GAP}year)\b))"
    rf"|(?-i:Q(?P<q>[1-4])){GAP0}(?:of{GAP})?(?P<year2>20[0-9]{{2}}|19[0-9]{{2}})\b|(?P<year3>20[0-9]{{2}}"
    rf"|19[0-9]{{2}}){GAP0}-?(?-i:Q(?P<q3>[1-4]))\b|(?:the{GAP})(?P<bare>first|second|third|fourth){GAP}quarter\b(?!{GAP}of\b)"
    rf"|(?P<hung>first|second|third|fourth)-quarter\b|(?:the{GAP})?(?P<step>last|next|this|past|previous){GAP}quarter\b"
)


def quarter(frame: Frame, at: int) -> When | None:
    """The first quarter of 2025, Q1 2025, the second half of the year; a bare "the third quarter" after in, for or during is the nearest."""
    m = QUARTER.match(frame.text, at)
    if m is None:
        return None
    if m["q"] or m["q3"]:
        return frame.say(at, m.end(), f"{m['year2'] or m['year3']}-Q{m['q'] or m['q3']}", basis=Basis.EXPLICIT)
    if m["step"]:
        return quarter_step(frame, at, m)
    if m["hung"]:  # "third-quarter results" are of the last that is over
        index = ("first", "second", "third", "fourth").index(m["hung"].lower())
        if frame.published is None:
            return frame.say(at, m.end(), f"XXXX-Q{index + 1}")
        last = frame.published.year - (date(frame.published.year, index * 3 + 3, 28) > frame.published)
        return frame.say(at, m.end(), f"{last:04d}-Q{index + 1}")
    if m["bare"]:
        index = ("first", "second", "third", "fourth").index(m["bare"].lower())
        year = nearest_year(frame, at, m.end(), index * 3 + 1, None) if re.search(r"\b(?:in|for|during)\s$", frame.before(at), re.I) else None
        return frame.say(at, m.end(), f"{year:04d}-Q{index + 1}") if year else None
    word = m["which"].lower()
    index = 0 if word in ("first", "1st") else 1 if word in ("second", "2nd") else 2 if word in ("third", "3rd") else 3
    if m["unit"].lower() == "half":
        index = min(index, 1)
    if m["year"]:
        return frame.say(at, m.end(), f"{year_text(signed(m['year'], m['era']))}-{m['unit'][0].upper()}{index + 1}", basis=Basis.EXPLICIT)
    said = m["said"].lower()
    this = frame.thread.year if said.startswith("that") or not frame.published else frame.published.year + {"last": -1, "next": 1}.get(said[:4], 0)
    return frame.say(at, m.end(), f"{year_text(this)}-{m['unit'][0].upper()}{index + 1}")


def quarter_step(frame: Frame, at: int, m: re.Match[str]) -> When | None:
    """The last, this or the next quarter, counted from publication."""
    if frame.published is None:
        return None
    now = frame.published.year * 4 + (frame.published.month - 1) // 3
    year, index = divmod(now + {"next": 1, "this": 0}.get(m["step"].lower(), -1), 4)
    return frame.say(at, m.end(), f"{year:04d}-Q{index + 1}")


BARE_DAY = rule(
    rf"(?:the{GAP})(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)\b(?:{GAP}of{GAP}(?P<of>the|that|this|last|next){GAP}month\b)?(?=[.,;:)\]]|$"
    rf"|{GAP}(?:and|but|at|when|as|in|by|after|before|with|they|he|she|it|of{GAP}(?:the|that|this){GAP}month)\b)"
)


def bare_day(frame: Frame, at: int) -> When | None:
    """ "On the 5th": that day of the month the story or the publication is in, turned by tense; not the 5th Division."""
    m = BARE_DAY.match(frame.text, at)
    if m is None or not (m["of"] or re.search(r"\b(?:on|since|until|by|from|to|and|of|before|after)\s$", frame.before(at), re.I)):
        return None
    day, thread = int(m["day"]), frame.thread
    if not 1 <= day <= 31:
        return None
    if thread.year is not None and thread.month and (frame.published is None or thread.day):
        value = month_value(thread.year, thread.month, day)
    elif frame.published:
        way, now = frame.way(at, m.end()), frame.published
        month = now.year * 12 + now.month - 1 + (1 if way == AHEAD and day < now.day else -1 if way != AHEAD and day > now.day else 0)
        value = f"{month // 12:04d}-{month % 12 + 1:02d}-{day:02d}"
    else:
        value = f"XXXX-XX-{day:02d}"
    return frame.say(at, m.end(), value) if value[:1] in "XB" or bounds(value) else None


ZONE = rf"(?:{GAP0}(?-i:GMT|UTC|EST|EDT|PST|PDT|CET|CEST|BST|KST|JST|IST|MSK|ET|hrs|hours)\b|{GAP}(?:\w+{GAP})?time\b)"
CLOCK = rule(
    rf"(?:(?P<hour>[0-9]{{1,2}})(?:[:.](?P<minute>[0-5][0-9]))?{GAP0}(?P<half>(?:[ap]\.{GAP0}m\.|[ap]m\b))|(?P<h24>[01]?[0-9]"
    rf"|2[0-3]):(?P<m24>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])|(?P<four>[01][0-9][0-5][0-9]|2[0-3][0-5][0-9])(?={ZONE})|(?P<word>noon"
    rf"|midnight)\b)(?:{ZONE})?"
)
CLOCK_LEADS = re.compile(r"\b(?:at|around|about|by|until|till|from|since|before|after|and|to|approximately|just|between)\s$|[(,]\s?$", re.I)


def clock(m: re.Match[str]) -> str | None:
    """ "T22:30" for what CLOCK matched, "T22:30Z" where it is in universal time; None for 14 p.m."""
    hour = hour_of(m)
    universal = re.search(r"(?:GMT|UTC)$", m.group()) or re.match(r"\s?(?:GMT|UTC)\b", m.string[m.end() : m.end() + 5])
    return f"{hour}Z" if hour and universal else hour


def hour_of(m: re.Match[str]) -> str | None:
    """The hour and minute."""
    if m["word"]:
        return "T12:00" if m["word"].lower() == "noon" else "T24:00"
    if m["four"]:
        return f"T{m['four'][:2]}:{m['four'][2:]}"
    if m["half"]:
        hour = int(m["hour"])
        if not 1 <= hour <= 12:
            return None
        return f"T{hour % 12 + (12 if m['half'][0] in 'pP' else 0):02d}:{m['minute'] or '00'}"
    return f"T{int(m['h24']):02d}:{m['m24']}"
