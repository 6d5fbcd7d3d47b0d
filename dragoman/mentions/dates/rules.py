"""Dates that stand in the calendar: 2024-05-03, 3/5/2024, May 3, 3-5 May 1944, Monday, in March, 1941, 480 BC, the 1990s, spring 2019, Q1 2025.

A rule takes (frame, place in the text) and answers a `When` or None; it never looks at more than a few words. Order is set in dates.py.
"""

import re
from datetime import date, timedelta

from dragoman.calendar import MONTHS, ORDINALS, bounds, month_number, year_text
from dragoman.mentions.dates.frame import GAP, GAP0, Frame, month_value, nearest_year
from dragoman.types import Basis, EntityKind, Granularity, When

FULL = "|".join(MONTHS) + "|" + "|".join(MONTHS).upper()
MONTH_NAME = (
    rf"(?-i:(?:{FULL}|january|february|april|june|july|september|october|november|december)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov"
    rf"|Dec)\b\.?)"
)
NUMERAL = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9a-z])"
ERA = rf"{GAP0}(?-i:BCE?\b|B\.C\.E\.|B\.C\.?|CE\b|AD\b|A\.D\.?)"
# What a number that only looks like a day or a year counts: "In March 20 soldiers", "over 2000 people".
COUNTED = (
    r"(?:%|per[ ]?cent|people|persons|troops|soldiers|(?:wo)?men|children|civilians|refugees|migrants|tons?|tonnes|km|kilomet\w+|miles"
    r"|met(?:er|re)s|feet|dollars|euros|pounds|yuan"
    r"|barrels|houses|homes|prisoners|casualties|tanks|aircraft|planes|missiles|rockets|drones|members|fighters|militants|rebels|workers"
    r"|employees|students|officers|police\w*"
    r"|personnel|sailors|marines|volunteers|years?|hours?|days?|weeks?|months?|minutes|votes|seats|shares|points|times|lives|dead|wounded"
    r"|injured|others|million|billion|thousand"
    r"|guns|rifles|ships|vehicles|trucks|hectares|acres|square|degrees|inhabitants|families|villages|strong|protest[eo]rs|demonstrators"
    r"|delegates|participants|cases|deaths|more)\b"
)
NO_COUNT = rf"(?![0-9]|[.,:/][0-9]|-?(?:km|kg|mm|%)|[- ](?:\w+[ ])?{COUNTED})"
YEAR_NAME = rf"(?:(?:1[0-9]{{3}}|20[0-9]{{2}})(?![0-9]|[.,][0-9]|[a-z%])|[0-9]{{1,4}}(?={ERA}))"
WHICH = rf"(?:that(?:{GAP}same)?|this|last|next|the{GAP}same|the{GAP}following|the{GAP}next|the{GAP}previous|the{GAP}preceding|the)"
TAIL = (
    rf"(?:(?:,?{GAP}|,)(?:of{GAP}|in{GAP})?(?P<year>{YEAR_NAME})(?P<era>{ERA})?(?:(?<!00)|(?![ ]{COUNTED}))|(?:,?{GAP})(?:of{GAP}"
    rf"|in{GAP})?(?P<which>{WHICH}){GAP}year\b(?!-|{GAP}(?:ago|earlier|later)))"
)
DASH = r"[-\u2010-\u2015\u2212/]"
RANGE = rf"(?:{GAP0}{DASH}{GAP0}|{GAP}(?:to|through|until|till|thru){GAP})"
LINK = rf"(?:{RANGE}|,{GAP}(?:and{GAP}|or{GAP})?|{GAP}(?:and|or|&){GAP})"


def rule(pattern: str) -> re.Pattern[str]:
    """The pattern compiled; months and weekdays keep their capitals by (?-i:)."""
    return re.compile(pattern, re.IGNORECASE)


# "March and April 2020", "between May 3 and June 5, 1944": the year said once, at the end.
SHARED = rule(
    rf"(?:{LINK}(?:(?:early|late|mid)(?:-|{GAP}))?(?:the{GAP})?(?:{NUMERAL}{GAP}{MONTH_NAME}|{MONTH_NAME}(?:{GAP}{NUMERAL})?|{NUMERAL})){{1,3}}{TAIL}"
)


def year_said(frame: Frame, m: re.Match[str]) -> tuple[int | None, Basis] | None:
    """The year that the tail of `m`, or the list it opens, names; None if it names none."""
    if not (m["year"] or m["which"]):
        ahead = SHARED.match(frame.text, m.end())
        return year_said(frame, ahead) if ahead else None
    if m["year"]:
        return signed(m["year"], m["era"]), Basis.EXPLICIT
    which = " ".join(m["which"].lower().split())
    if which in ("this", "last", "next") and frame.published:
        return frame.published.year + {"this": 0, "last": -1, "next": 1}[which], Basis.RELATIVE
    year = frame.thread.year
    step = {"last": -1, "the previous": -1, "the preceding": -1, "next": 1, "the following": 1, "the next": 1}.get(which, 0)
    return (None if year is None else year + step), Basis.RELATIVE


def signed(digits: str, era: str | None) -> int:
    """The year as a number, negative before Christ."""
    return -int(digits) if era and era.strip()[0] in "Bb" else int(digits)


TITLED = re.compile(  # the March 23 Movement, the October Revolution, the November 17 group
    r"(?:\s[0-9]{1,2})?\s(?:(?:[A-Z][a-z]+\s)?(?:Movement|Alliance|Brigades?|Group|Front|Forces|Revolution|Martyrs|Army|Coalition|Party|University|Bridge"
    r"|Society|Generation|Club)\b|(?:group|movement)\b(?!\s(?:of|to)\b))"
)
COLOURED = re.compile(r"\b(?:Black|Red|Bloody)\s$")


def dated(frame: Frame, m: re.Match[str], month: int, day: int | None, last: int | None = None) -> When | None:
    """The month or day that `m` names, in the year it names or else the one that tense and thread give; `last` is a range's second day."""
    if TITLED.match(frame.text, m.end()) or COLOURED.search(frame.before(m.start())):
        return None
    named = year_said(frame, m)
    year, basis = named or (nearest_year(frame, m.start(), m.end(), month, day), Basis.RELATIVE)
    value = month_value(year, month, day)
    if day and not sound(year, month, max(day, last or day)):
        return None
    if last is None or day is None:
        return frame.say(m.start(), m.end(), value, basis=basis)
    until = month_value(year, month, last)
    first, end = bounds(value), bounds(until)
    days = (first[0], end[1], Granularity.SPAN) if first and end else None
    return frame.say(m.start(), m.end(), f"{value}/{until}", basis=basis, days=days)


def sound(year: int | None, month: int, day: int) -> bool:
    """Whether such a day exists; an unknown year is given the benefit of 29 February."""
    return bounds(f"{year if year and year > 0 else 2000:04d}-{month:02d}-{day:02d}") is not None


ISO = rule(
    r"(?P<y>1[0-9]{3}|20[0-9]{2})(?P<s>[-/])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12][0-9]"
    r"|3[01])(?:T(?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![\w/-])"
)
NUMERIC = rule(r"(?P<a>[0-9]{1,2})(?P<s>[/.-])(?P<b>[0-9]{1,2})(?P=s)(?P<y>(?:19|20)[0-9]{2}|[0-9]{2})(?![\w/]|[.-][0-9])")


ATTACKS = re.compile(r"9/11(?![\w/]|\.[0-9])")


def iso(frame: Frame, at: int) -> When | None:
    """2024-05-03, 2024/05/03, 2024-05-03T10:00:00Z."""
    m = ISO.match(frame.text, at)
    if m is None or bounds(f"{m['y']}-{m['m']}-{m['d']}") is None:
        return None
    return frame.say(at, m.end(), f"{m['y']}-{m['m']}-{m['d']}" + (f"T{m['clock']}" if m["clock"] else ""), basis=Basis.EXPLICIT)


def numeric(frame: Frame, at: int) -> When | None:
    """3/18/2024, 18.03.2024. Where both orders are possible the one nearer before publication wins, else month first for "/", day first for "."."""
    if m := ATTACKS.match(frame.text, at):
        return frame.say(at, m.end(), "2001-09-11", basis=Basis.EXPLICIT)
    m = NUMERIC.match(frame.text, at)
    if m is None or (len(m["y"]) == 2 and m["s"] != "/") or frame.before(at, 1) in ("$", "-", "/", "."):
        return None
    year = int(m["y"]) + (0 if len(m["y"]) == 4 else 1900 if int(m["y"]) > 60 else 2000)
    orders = [(int(m["a"]), int(m["b"])), (int(m["b"]), int(m["a"]))]
    orders = orders if m["s"] == "/" else orders[::-1]
    days = [found[0] for month, day in orders if (found := bounds(f"{year:04d}-{month:02d}-{day:02d}"))]
    if not days:
        return None
    near = [d for d in days if frame.published and timedelta(0) <= frame.published - d <= timedelta(45)]
    return frame.say(at, m.end(), (max(near) if near else days[0]).isoformat(), basis=Basis.EXPLICIT)


MONTH_DAY = rule(
    rf"(?P<month>{MONTH_NAME}){GAP}(?:the{GAP})?(?P<day>{NUMERAL})(?:{RANGE}(?P<last>{NUMERAL})(?!{GAP}{MONTH_NAME}|{GAP}{COUNTED}|:))?{TAIL}?{NO_COUNT}"
)
DAY_MONTH = rule(
    rf"(?:the{GAP})?(?P<day>{NUMERAL}"
    rf"|(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True))})(?={GAP}of{GAP}))(?:{RANGE}(?:the{GAP})?(?P<last>{NUMERAL}))?"
    rf"{GAP}(?:of{GAP})?(?P<month>{MONTH_NAME}){TAIL}?"
)
# "3 and 5 May": the first of a list of days before one month.
DAY_LISTED = rule(
    rf"(?:the{GAP})?(?P<day>{NUMERAL})(?=(?:,{GAP}(?:the{GAP})?{NUMERAL}){{0,4}}(?:,?{GAP}(?:and"
    rf"|or){GAP})(?:the{GAP})?{NUMERAL}{GAP}(?:of{GAP})?(?P<month>{MONTH_NAME}){TAIL}?)"
)
PLURAL = re.compile(r"[ ](?!was|is|has|as|this|its|his|across|versus|perhaps|always|does)[a-z]{3,}s\b")


def month_day(frame: Frame, at: int) -> When | None:
    """May 3, May 3rd, 2024, May 3-5; not "In May 40 people" nor "In May 12 soldiers"."""
    m = MONTH_DAY.match(frame.text, at)
    if m is None or (re.search(r"\bin\s$", frame.before(at), re.I) and not m["year"] and PLURAL.match(frame.text, m.end())):
        return None
    return dated(frame, m, month_number(m["month"]), int(re.sub(r"\D", "", m["day"])), int(re.sub(r"\D", "", m["last"])) if m["last"] else None)


def day_month(frame: Frame, at: int) -> When | None:
    """3 May, the 3rd of May, 3-5 May 2024; "3" in "3 and 5 May"."""
    if frame.before(at, 1) in ("$", "£", "€", ".", ",", "/", ":", "#"):
        return None
    m = DAY_MONTH.match(frame.text, at) or DAY_LISTED.match(frame.text, at)
    if m is None or (m["month"][:3].isupper() and m["month"] in ("MAY", "MARCH") and not m["year"]):
        return None
    last = int(re.sub(r"\D", "", m["last"])) if "last" in m.re.groupindex and m["last"] else None
    word = m["day"].lower()
    return dated(frame, m, month_number(m["month"]), ORDINALS.index(word) + 1 if word in ORDINALS else int(re.sub(r"\D", "", word)), last)


MORE_DAYS = rule(
    rf"(?P<link>,?{GAP}(?:and|or){GAP}|,{GAP})(?:the{GAP})?(?P<day>{NUMERAL})(?!{GAP}{MONTH_NAME}|{GAP}(?:of{GAP})?{COUNTED}|:[0-9]"
    rf"|[.,][0-9]){TAIL}?(?=[\s,.;:)]|$)"
)


def another_day(frame: Frame, at: int, before: When) -> When | None:
    """ "5" in "May 3 and 5", read right after `before`."""
    m = MORE_DAYS.match(frame.text, at)
    if m is None or not re.fullmatch(r"(?:BC)?[0-9X]{4}-[0-9]{2}-[0-9]{2}", before.value or "") or re.search(r"[a-z]\s*$|[0-9]{4}$|\d:", before.quote):
        return None
    if ("and" not in m["link"] and "or" not in m["link"] and not MORE_DAYS.match(frame.text, m.end())) or PLURAL.match(frame.text, m.end()):
        return None
    value = f"{(before.value or '')[:-2]}{int(re.sub('[^0-9]', '', m['day'])):02d}"
    return (
        frame.say(m.start("day"), m.end("day"), value, basis=before.basis or Basis.RELATIVE)
        if value[:4] == "XXXX" or value[:2] == "BC" or bounds(value)
        else None
    )


MONTH_YEAR = rule(rf"(?P<month>{MONTH_NAME})(?:{TAIL}|(?:-|{GAP}of{GAP})(?P<year2>{YEAR_NAME})(?P<era2>{ERA})?|{GAP}['’](?P<short>[0-9]{{2}})\b)")
ALONE = rule(rf"(?-i:(?P<month>{FULL})\b|(?P<short>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.))(?:{TAIL})?")
# What makes "May" or "March" a month: "in May", "the end of May", "late May".
LEADS = re.compile(
    r"\b(?:in|since|until|till|from|of|during|through|throughout|before|after|early|late|later|mid|last|next|this|between|by|around|previous"
    r"|following|past|coming|for|to|about|beginning|starting|every|each|[a-z]{3,}est)\s$|\bmid-$",
    re.I,
)
LISTED = re.compile(rf"(?:{FULL})(?:\s[0-9]{{1,4}})?(?:,?\s(?:and|or|to|through|until)\s|,\s|\s?{DASH}\s?)$")
ARTICLE = re.compile(r"(?:\b(?:the|a|an|that|his|her|its|their|our)|['’]s?)\s$", re.I)
NAMES = ("April", "June", "August", "May", "March", "APRIL", "JUNE", "AUGUST", "MAY", "MARCH")


def month_year(frame: Frame, at: int) -> When | None:
    """March 2020, March of 1944, March of that year, May '68."""
    m = MONTH_YEAR.match(frame.text, at)
    if m is None:
        return None
    month = month_number(m["month"])
    if m["short"]:
        year = 2000 + int(m["short"]) if int(m["short"]) < 30 else 1900 + int(m["short"])
        return frame.say(at, m.end(), month_value(year, month), basis=Basis.EXPLICIT)
    if m["year2"]:
        return frame.say(at, m.end(), month_value(signed(m["year2"], m["era2"]), month), basis=Basis.EXPLICIT)
    return dated(frame, m, month, None)


def month_alone(frame: Frame, at: int) -> When | None:
    """In March, the April talks, late May; never the verb "may", a march, or somebody called April, June or May."""
    m = ALONE.match(frame.text, at)
    if m is None or named(frame, at, m.end()):
        return None
    before, after = frame.before(at), frame.text[m.end() : m.end() + 12]
    name = m["month"] or m["short"]
    if name in NAMES and not LISTED.search(before) and not SHARED.match(frame.text, m.end()):
        noun = ARTICLE.search(before) and re.match(r"[ -](?!for\b|on\b|of\b|in\b|to\b|by\b|from\b|against\b|be\b|have\b|not\b)[a-z]|['’]s ", after)
        led = LEADS.search(before) and not (
            name[:2] in ("Ma", "MA") and re.match(r"\s(?:be|have|not|for|who|said|says|told|added|on Rome|on Wash)\b|\s[A-Z][a-z]+\s(?:said|told)", after)
        )
        if not (noun or led):
            return None
    return dated(frame, m, month_number(name), None)


def named(frame: Frame, start: int, end: int) -> bool:
    """Whether the words lie inside the name of a person or organisation ("Theresa May", "The Sunday Times")."""
    low, high = frame.base + start, frame.base + end
    return any(e.kind in (EntityKind.PERSON, EntityKind.ORGANISATION) and e.span.start <= low and high <= e.span.end for e in frame.sentence.entities)


NUMBER_BEFORE = re.compile(
    r"(?:\b(?:resolutions?|horizon|project|nos?\.?|unscr|number|numbers|articles?|sections?|rooms?|routes?|highway|flight|page|pages|pp?\.|form|boeing|type"
    r"|model|order|act|law|decree|bill|protocol|agenda|regulation|convention|population|vision|version|block|lot|channel|unit|brigade|"
    r"(?:more|fewer|less)\s+than|over\s+the\s+next|some|nearly|at\s+least|almost|approximately|roughly|about\s+another|up\s+to|only|totalling"
    r"|total\s+of)\s*|[$£€¥#№]\s?|[\w)]-|[-/.][0-9]*|[0-9][,.:]|(?-i:[A-Z]{2,})[ ]?(?<!AD )(?<!FY ))$",
    re.I,
)
YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|from|by|of|during|through|throughout|before|after|to|between|and|around|circa|ca?\.|about|early|late|mid"
    r"|year|years|pre|post|for|the|as|or|into|mid-|pre-|post-)\s|[([—–/]|mid-|-|,\s|^|['’]s\s|[a-z]{3}\s)$",
    re.I,
)
YEAR = rule(
    rf"(?P<year>{YEAR_NAME})(?P<era>{ERA})?|(?:AD|A\.D\.){GAP}(?P<after>[0-9]{{1,4}})(?![0-9]|[.,][0-9])|['’](?P<short>[0-9]{{2}})(?![\w])"
    rf"|(?P<ancient>[1-9][0-9]{{2}})(?![\w%]|[.,:][0-9])"
)
SECOND_YEAR = rule(rf"(?P<dash>{DASH})(?P<two>[0-9]{{2}})(?![\w]|[-/][0-9])")
AFTER_YEAR = rule(
    rf"[ -](?:(?:\w+[ ])?{COUNTED}|(?:hours|GMT|UTC|hrs|local))|['’]?[a-z%°]|-?(?:ton|foot|meter|metre|mile|year|strong|man|member)\b|:[0-9]"
    rf"|-[a-z]\b"
)


def year(frame: Frame, at: int) -> When | None:
    """2009, '68, 480 BC, AD 79, 1941-43; not Resolution 2397, $2000 or 1500 troops. Never narrowed to a day."""
    m = YEAR.match(frame.text, at)
    if m is None:
        return None
    if m["after"] or m["era"]:
        value = year_text(int(m["after"]) if m["after"] else signed(m["year"], m["era"]))
        return frame.say(at, m.end(), value, basis=Basis.EXPLICIT)
    before = frame.before(at)
    if m["short"]:
        ok = re.search(r"\b(?:in|of|since|by|until|from|late|early|the|to)\s$", before, re.I)
        return frame.say(at, m.end(), str(1900 + int(m["short"]) if int(m["short"]) > 29 else 2000 + int(m["short"])), basis=Basis.EXPLICIT) if ok else None
    if m["ancient"]:
        return ancient_year(frame, at, m)
    if NUMBER_BEFORE.search(before) and not re.search(r"(?:pre|post|mid)-$|[0-9]{4}\s?[-/]$", before, re.I):
        return None
    counted = AFTER_YEAR.match(frame.text, m.end())
    if counted and not counted.group().lower().startswith(("'s", "’s")) and not (re.search(r"\b(?:the|[a-z]+['’]s)\s$", before) and m["year"][2:] != "00"):
        return None
    if not YEAR_BEFORE.search(before) and not m["year"].startswith(("19", "20")):
        return None
    if two := SECOND_YEAR.match(frame.text, m.end()):
        return year_pair(frame, at, m, two)
    return frame.say(at, m.end(), m["year"], basis=Basis.EXPLICIT)


def thread_is_old(frame: Frame) -> bool:
    """Whether the story is being told of years before Christ."""
    return frame.thread.year is not None and frame.thread.year < 0


BC_AHEAD = rule(rf"{LINK}(?:the{GAP})?[0-9]{{1,4}}{ERA}")


def ancient_year(frame: Frame, at: int, m: re.Match[str]) -> When | None:
    """480 where the story, or the other end of "499-493 BC", is before Christ."""
    ahead = BC_AHEAD.match(frame.text, m.end())
    era = bool(ahead and re.search(r"B\.?C", ahead.group(), re.I))
    led = re.search(r"\b(?:in|since|until|by|from|of|during|before|after|to|between|early|late|around)\s$|[(-]$", frame.before(at), re.I)
    follows = re.match(r"[.,;)\s]|-|$", frame.text[m.end() : m.end() + 1]) and not AFTER_YEAR.match(frame.text, m.end())
    if era or (thread_is_old(frame) and led and follows):
        return frame.say(at, m.end(), f"BC{int(m['ancient']):04d}", basis=Basis.EXPLICIT)
    return None


def year_pair(frame: Frame, at: int, m: re.Match[str], two: re.Match[str]) -> When | None:
    """1941-43 as a range of years; "2024-05" stays a month."""
    century, first, second = m["year"][:2], int(m["year"][2:]), int(two["two"])
    if second <= first and second != (first + 1) % 100:
        return frame.say(at, two.end(), f"{m['year']}-{second:02d}", basis=Basis.EXPLICIT) if two["dash"] == "-" and 1 <= second <= 12 else None
    end = int(century) * 100 + second + (100 if second < first else 0)
    days = (date(int(m["year"]), 1, 1), date(end, 12, 31), Granularity.SPAN)
    return frame.say(at, two.end(), f"{m['year']}/{end}", basis=Basis.EXPLICIT, days=days)
