"""Feasts and named days with known dates: Good Friday, Lunar New Year, Eid al-Fitr, Thanksgiving, Ukraine's Independence Day, D-Day.

What there is, and by which rule it falls, stands in knowledge/data/festivals.tsv. A day whose date is not known for a year names no day. Days
fixed by the sight of the moon may be kept a day sooner or later in another country.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from dragoman.calendar import Days
from dragoman.knowledge.tables import cells, rows
from dragoman.mentions.dates import reckonings
from dragoman.mentions.dates.frame import GAP, Frame, historic, month_days, month_value, nearest
from dragoman.mentions.dates.rules import TAIL, named, rule, year_said
from dragoman.types import Basis, Granularity, When

Stretch = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Feast:
    """One row of the table."""

    names: tuple[str, ...]
    country: str  # ISO 3166-1 alpha-3; empty: kept everywhere
    default: bool  # also meant where no country is named
    rule: tuple[str, ...]
    days: int
    dates: tuple[date, ...]
    nouns: tuple[str, ...]


@cache
def feasts() -> dict[str, tuple[Feast, ...]]:
    """Every feast and named day by its name, with one apostrophe and hyphen."""
    found: dict[str, list[Feast]] = {}
    for row in rows("festivals.tsv"):
        country, dates = row["country"], tuple(date.fromisoformat(d) for d in cells(row["dates"]))
        feast = Feast(
            cells(row["names"]),
            country.rstrip("*"),
            not country or "*" in country,
            tuple(row["rule"].split()),
            int(row["days"] or 1),
            dates,
            cells(row["nouns"]),
        )
        for name in feast.names:
            found.setdefault(name, []).append(feast)
    return {name: tuple(same) for name, same in found.items()}


@cache
def countries() -> dict[str, str]:
    """Country code by the names, adjectives and capitals that may own a day: "Ukraine", "ukrainian", "kyiv", all in small letters."""
    found: dict[str, str] = {}
    for row in rows("countries.tsv"):
        for column in ("capital", "demonyms", "adjectives", "aliases", "name"):
            for phrase in cells(row[column]):
                found[phrase.lower()] = row["code"]
    return found


def prefixes(names: list[str]) -> str:
    """A pattern for any of the names, longest first, sharing what they begin with: the search passes over plain prose quickly."""
    heads: dict[str, list[str]] = {}
    for name in names:
        heads.setdefault(name[:1], []).append(name[1:])
    if len(names) == 1:
        return written(names[0])
    return "(?:" + "|".join(written(head) + (prefixes(tails) if head else "") for head, tails in sorted(heads.items(), reverse=True)) + ")"


def written(text: str) -> str:
    """The pattern of a name's words, with any white space and either apostrophe."""
    return re.escape(text).replace("\\ ", GAP).replace("'", "['’]")


@cache
def names() -> str:
    """Pattern of every name of a feast; capitals count."""
    known = [
        name for name, same in feasts().items() if any(f.rule[0] not in ("once", "fiscal", "ramadan") or (f.rule[0] == "once" and not f.nouns) for f in same)
    ]
    return rf"(?-i:{prefixes(known)})(?![\w-])"


@cache
def pattern() -> re.Pattern[str]:
    return rule(rf"(?:(?P<step>last|next|this(?:{GAP}(?:past|coming))?|the{GAP}coming){GAP})?(?P<name>{names()})(?:{TAIL}|{GAP}(?P<of>of{GAP}the{GAP}year))?")


# What a name is part of: a treaty, a war, an island.
PART_OF = re.compile(
    r"(?:\s|-)(?:Agreement|Accords?|Rising|Rebellion|Offensive|War|Islands?|Massacre|Uprising|Statement|Sermon|Plot|Seals|Bombings|Fund|Foundation|Tree"
    r"|tree|gift|card|eggs?|bunny|song|jumper|pudding)\b"
)
OWNER = re.compile(r"((?:[\w.]+\s){0,3}[\w.]+?)(?:['’]s?)?\s$")
CAPITAL = re.compile(r"(?<=\S\s)[A-Z][\w.]+\s$")


def feast(frame: Frame, at: int) -> When | None:
    """Christmas Eve, Good Friday 2019, last Ramadan, Thanksgiving, India's Republic Day."""
    m = pattern().match(frame.text, at)
    if m is None or PART_OF.match(frame.text, m.end()):
        return None
    name = " ".join(m["name"].replace("’", "'").split())
    if " " not in name and named(frame, at, m.end()):
        return None
    kept = owned(frame, feasts()[name], m.start("name"), m.end("name"))
    if kept is None or (name.endswith(" Day") and not m["step"] and CAPITAL.search(frame.before(at)) and not owner(frame.before(at))):
        return None  # "Holocaust Remembrance Day" is another day
    return told(frame, m, kept)


def owned(frame: Frame, same: tuple[Feast, ...], at: int, end: int) -> Feast | None:
    """The feast of that name that is kept by the country before or after it, or else by the only country of the sentence that keeps one."""
    after = re.match(rf"{GAP}(?:of|in){GAP}(?:the{GAP})?((?:[\w.]+ ){{0,2}}[\w.]+)", frame.text[end : end + 60])
    for country in (owner(frame.before(at, 60)), first_country(after[1]) if after else None):
        if country:
            mine = [f for f in same if f.country == country]
            return mine[0] if mine else next((f for f in same if not f.country), None)
    if common := [f for f in same if f.default]:
        return common[0]
    here = named_countries(frame.text)
    mine = [f for f in same if f.country in here]
    return mine[0] if len(mine) == 1 else None


def owner(before: str) -> str | None:
    """The country that the words before a day name: "Ukraine's ", "South Korean ", "the U.S. "."""
    m = OWNER.search(before)
    words = m[1].lower().split() if m else []
    return next((code for i in range(len(words)) if (code := countries().get(" ".join(words[i:])))), None)


def first_country(text: str) -> str | None:
    """The country that the text begins with."""
    words = text.lower().split()
    return next((code for i in range(len(words), 0, -1) if (code := countries().get(" ".join(words[:i])))), None)


def named_countries(text: str) -> set[str]:
    """Every country that a sentence names, by name, people or capital."""
    words = re.findall(r"[\w.]*\w\.?", text.replace("’s", "").replace("'s", ""))
    runs = (" ".join(words[i : i + n]) for n in (1, 2, 3) for i in range(len(words) - n + 1))
    return {countries()[run.rstrip(".").lower()] for run in runs if run[:1].isupper() and run.rstrip(".").lower() in countries()}


def told(frame: Frame, m: re.Match[str], kept: Feast) -> When | None:
    """The feast in the year that is said, or that step, tense and thread give; None where the table lacks a year that is only thought of."""
    said = year_said(frame, m) if m["year"] or m["which"] else None
    if kept.rule[0] == "once":
        day = date.fromisoformat(kept.rule[1])
        return frame.say(m.start(), m.end(), kept.rule[1], basis=Basis.EXPLICIT, days=(day, day, Granularity.DAY))
    basis = said[1] if said else Basis.RELATIVE
    year = said[0] if said else frame.thread.year if frame.published is None or historic(frame, m.start(), m.end()) else None
    if year is not None or frame.published is None:
        found = falls_in(kept, year) if year else []
        days = found[0] if found else None
    else:
        days = chosen(frame, m.start(), m.end(), (m["step"] or "").lower(), around(kept, frame.published.year))
    return say(frame, m.start(), m.end(), kept, days, year, basis) if days or said or not kept.dates else None


def say(frame: Frame, start: int, end: int, kept: Feast, days: Stretch | None, year: int | None, basis: Basis) -> When:
    """The expression with its days, or with what is known without them: XXXX-12-25, 1998-XX-XX."""
    if days is None:
        fixed = re.fullmatch(r"([0-9]{2})-([0-9]{2})", kept.rule[0])
        value = month_value(year, int(fixed[1]), int(fixed[2])) if fixed else f"{year:04d}-XX-XX" if year and year > 0 else "XXXX-XX-XX"
        return frame.say(start, end, value, basis=basis, undated=True)
    value, span = stretch_value(days)
    return frame.say(start, end, value, basis=basis, days=span)


def stretch_value(days: Stretch) -> tuple[str, Days]:
    """Value and days of a feast of one or more days."""
    first, last = days
    if first == last:
        return first.isoformat(), (first, last, Granularity.DAY)
    return f"{first.isoformat()}/{last.isoformat()}", (first, last, Granularity.SPAN)


def around(kept: Feast, year: int) -> list[Stretch]:
    """When a feast falls in the year before, in the year and in the one after."""
    return [days for step in (-1, 0, 1) for days in falls(kept, year + step)]


def chosen(frame: Frame, start: int, end: int, step: str, candidates: list[Stretch]) -> Stretch | None:
    """The one that "last", "next" or "this" means, or the verb points to."""
    today = frame.published
    if today is None:
        return None
    if step in ("last", "this past"):
        return next((days for days in reversed(candidates) if days[1] < today), None)
    if step in ("next", "this coming", "the coming"):
        return next((days for days in candidates if days[0] > today), None)
    if step == "this":
        return next((days for days in candidates if days[0].year == today.year), None)
    return nearest(frame, start, end, candidates)


def falls(kept: Feast, year: int) -> list[Stretch]:
    """The days of a feast that begins in a year; none where they are not known."""
    try:
        starts = [d for d in kept.dates if d.year == year] if kept.dates else [starts_by(kept.rule, year)]
        return [(d, d + timedelta(kept.days - 1)) for d in starts if d]
    except (ValueError, OverflowError):  # 29 February, or a year beyond the calendar
        return []


OTHER_YEARS = range(1300, 1500)  # of the Hijra, by the moon or, in Iran, by the sun


def falls_in(kept: Feast, year: int) -> list[Stretch]:
    """As `falls`, for a year that may be of another calendar: Nowruz 1403, Eid al-Fitr 1445."""
    if year not in OTHER_YEARS:
        return falls(kept, year)
    if kept.rule[0] == "nowruz":
        return falls(kept, year + 621)
    first, after = reckonings.hijri(year, 1), reckonings.hijri(year + 1, 1)
    return [(d, d + timedelta(kept.days - 1)) for d in kept.dates if first <= d < after]


def starts_by(how: tuple[str, ...], year: int) -> date | None:
    """The first day by a rule of the table."""
    numbers = [int(n) for n in how[1:] if re.fullmatch(r"-?[0-9]+", n)]
    match how[0]:
        case "easter":
            return reckonings.easter(year) + timedelta(numbers[0])
        case "orthodox":
            return reckonings.orthodox_easter(year) + timedelta(numbers[0])
        case "hebrew":
            return reckonings.hebrew_in(year, numbers[0], numbers[1])
        case "israel":
            return reckonings.israel_founded(year) + timedelta(numbers[0])
        case "nowruz":
            return reckonings.nowruz(year)
        case "nth":
            return reckonings.nth_weekday(year, *numbers)
        case "quds":
            eid = next((d for d in feasts()["Eid al-Fitr"][0].dates if d.year == year), None)
            return eid - timedelta((eid.weekday() - 4) % 7 or 7) if eid else None
        case _:
            month, _, day = how[0].partition("-")
            found = month_days(year, int(month), int(day)) if day else None
            return found[0] if found else None


ONCE = re.compile(r"\s(?:terrorist |terror |deadly |suicide |Hamas |U\.S\. |US )?([A-Za-z]+)")
NEAR = timedelta(14)


def once(frame: Frame, end: int, month: int, day: int) -> date | None:
    """The day that a month and day without a year name for good before certain words: "the September 11 attacks"; not within two weeks of such a day."""
    m = ONCE.match(frame.text, end)
    if m is None:
        return None
    for same in feasts().values():
        for kept in same:
            if kept.nouns and m[1].startswith(kept.nouns):
                known = date.fromisoformat(kept.rule[1])
                again = month_days(frame.published.year, month, day) if frame.published else None
                fresh = again and frame.published and known.year != frame.published.year and abs(again[0] - frame.published) < NEAR
                if (known.month, known.day) == (month, day) and not fresh:
                    return known
    return None
