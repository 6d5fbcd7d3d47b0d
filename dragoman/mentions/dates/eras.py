"""Years and months by another reckoning: Juche 113, Minguo 113, Reiwa 6, 1445 AH, Ramadan 1445, the Iranian year 1403.

Months of the Islamic calendar are counted by its tables, so that a first or last day may be one off; a Ramadan of our own years is taken from
the days that were announced (festivals.tsv).
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.calendar import Days, bounds
from dragoman.mentions.dates.feasts import Stretch, chosen, feasts, stretch_value
from dragoman.mentions.dates.frame import GAP, GAP0, Frame, historic, nearest
from dragoman.mentions.dates.reckonings import hijri, hijri_month, hijri_years, nowruz
from dragoman.mentions.dates.rules import named, rule
from dragoman.types import Basis, Granularity, Span, When

# The year before the first of each era.
ERAS = {"juche": 1911, "minguo": 1911, "roc": 1911, "reiwa": 2018, "heisei": 1988, "showa": 1925, "taisho": 1911, "meiji": 1867}
LENGTHS = {"heisei": 31, "showa": 64, "taisho": 15, "meiji": 45}
ERA_YEAR = rule(
    rf"(?-i:(?P<era>Juche|Minguo|ROC|Reiwa|Heisei|Showa|Taisho|Meiji))(?:{GAP}(?:calendar{GAP})?year)?[ -]?{GAP0}(?P<count>[0-9]{{1,3}})(?![0-9]|[.,][0-9]|-)"
    rf"(?:{GAP0}\((?P<same>[0-9]{{4}})\))?"
)
REPUBLIC = rule(
    rf"(?:the{GAP})?(?P<count>[0-9]{{1,3}})(?:st|nd|rd|th){GAP}year{GAP}of{GAP}the{GAP}(?-i:Republic)(?P<china>{GAP}of{GAP}(?-i:China))?(?!{GAP}of\b)"
)
BUDDHIST = rule(rf"(?:(?-i:B\.E\.|BE){GAP}(?P<year>2[45][0-9]{{2}})(?![0-9])|(?P<year2>2[45][0-9]{{2}}){GAP}(?-i:B\.E\.|BE\b))")
OLD_REPUBLIC = 60  # "the 5th year of the Republic" is of another one; Taiwan's has passed 110


def era_year(frame: Frame, at: int) -> When | None:
    """Juche 113 (2024), Minguo 113, the 113th year of the Republic of China, Reiwa 6, 2567 BE."""
    m = ERA_YEAR.match(frame.text, at)
    if m:
        year = year_of(m)
        return frame.say(at, m.end(), f"{year:04d}", basis=Basis.EXPLICIT) if year else None
    if m := REPUBLIC.match(frame.text, at):
        known = m["china"] or OLD_REPUBLIC <= int(m["count"]) < 2 * OLD_REPUBLIC + 10
        return frame.say(at, m.end(), f"{1911 + int(m['count']):04d}", basis=Basis.EXPLICIT) if known else None
    if m := BUDDHIST.match(frame.text, at):
        return frame.say(at, m.end(), f"{int(m['year'] or m['year2']) - 543:04d}", basis=Basis.EXPLICIT)
    return None


def year_of(m: re.Match[str]) -> int | None:
    """Our year for what ERA_YEAR matched; the one in brackets where it is the same."""
    era, count = m["era"].lower(), int(m["count"])
    if not 1 <= count <= LENGTHS.get(era, 200):
        return None
    year = ERAS[era] + count
    return year if not m["same"] or abs(int(m["same"]) - year) <= 1 else None


def with_era(frame: Frame, when: When) -> When:
    """ "March 15" with ", Juche 113 (2024)" said after it; any other expression as it is."""
    if when.basis != Basis.RELATIVE or not re.fullmatch(r"[0-9X]{4}-[0-9]{2}(?:-[0-9]{2})?", when.value or "") or not re.search(r"[A-Za-z]{3}", when.quote):
        return when
    end = when.span.end - frame.base
    gap = re.match(rf",?{GAP0}", frame.text[end : end + 4])
    m = ERA_YEAR.match(frame.text, end + gap.end()) if gap else None
    year = year_of(m) if m else None
    if m is None or year is None:
        return when
    value = f"{year:04d}{(when.value or '')[4:]}"
    days = bounds(value) or (None, None, None)
    span = Span(when.span.start, frame.base + m.end())
    return replace(
        when,
        quote=frame.text[span.start - frame.base : m.end()],
        span=span,
        value=value,
        first=days[0],
        last=days[1],
        granularity=days[2],
        basis=Basis.EXPLICIT,
    )


AL = r"[- ]?(?:(?:al|ul|ath|uth|el|as|us)[- ]?|l-)?"
HIJRI = (
    r"Muh?arram",
    r"Safar",
    rf"Rabi['’]?(?:{AL}(?:Aww?al)|[ ]I\b)",
    rf"Rabi['’]?(?:{AL}(?:Thani|Akhir|Sani)|[ ]II\b)",
    rf"Jumad[ai]['’]?(?:{AL}(?:Aww?al|Ula)|[ ]I\b)",
    rf"Jumad[ai]['’]?(?:{AL}(?:Thani|Thaniya|Akhira|Akhir|Sani)|[ ]II\b)",
    r"Rajab",
    r"Sha['’]?a?ban",
    r"Rama[dz]h?an|Ramzan",
    r"Shaww?al",
    r"(?:Dh?u[- ]?(?:al|ul|l)?[- ]?Q[aei]['’]?dah?|Zul?[- ]?[QK]a['’]?dah?)",
    r"(?:Dh?u[- ]?(?:al|ul|l)?[- ]?Hij?jah?|Z[iu]l?[- ]?[Hh]ij?jah?)",
)
MONTHS = "|".join(f"(?P<m{i}>{name})" for i, name in enumerate(HIJRI, 1))
MONTH_NAMES = "|".join(HIJRI)
# "The Muslim holy month of" opens an expression before a month's name.
LEAD = rf"the{GAP}(?:(?:Muslim|Islamic|holy|fasting|sacred){GAP}){{0,3}}month{GAP}of{GAP}"
MOON = rule(
    rf"(?:(?P<lead>{LEAD})|(?:the{GAP})?(?P<day>[12]?[0-9]|30)(?:st|nd|rd|th)?{GAP}(?:(?:day{GAP})?of{GAP})?(?:the{GAP}(?:holy{GAP})?month{GAP}of{GAP})?"
    rf"|(?P<step>last|next|this){GAP})?(?-i:{MONTHS})\b(?:,?{GAP}(?:(?P<year>1[34][0-9]{{2}})|(?P<ours>(?:19|20)[0-9]{{2}}))(?![0-9]|[.,][0-9])"
    rf"(?:{GAP0}(?-i:A\.H\.|AH\b|H\b))?)?"
)
MOON_LEADS = re.compile(r"\bmonth\sof\s$|\b(?:during|early|late)\s$", re.I)
NAMED_SO = re.compile(r"\b(?!Muslim|Islamic|During|In|Before|After|Since|Until|By|For|At|On|Holy|Throughout|This|Last|Next|The|Of)[A-Z][\w'’-]+\s$")
RAMADAN = 9


def moon_month(frame: Frame, at: int) -> When | None:
    """Ramadan 1445, 10 Muharram 1445, last Ramadan, during Muharram; not Rajab Ali, the village of Safar, Tariq Ramadan."""
    m = MOON.match(frame.text, at)
    if m is None or named(frame, at, m.end()):
        return None
    month = next(i for i in range(1, 13) if m[f"m{i}"])
    bare = not (m["year"] or m["ours"] or m["step"])  # "the month of Safar" is still bare: a name may follow
    name, after = m.start(f"m{month}"), frame.text[m.end() : m.end() + 3]
    if bare and (re.match(r"\s[A-Z]", after) or NAMED_SO.search(frame.before(name))):
        return None
    if bare and not m["day"] and month != RAMADAN and not m["lead"] and not MOON_LEADS.search(frame.before(at)):
        return None
    found = the_month(frame, m, month)
    day = int(m["day"]) if m["day"] else 0
    if found is None or found[0] + timedelta(max(day, 1) - 1) > found[1]:
        return frame.say(at, m.end(), None, undated=True)
    basis = Basis.EXPLICIT if m["year"] else Basis.RELATIVE
    if day:
        return frame.say(at, m.end(), (found[0] + timedelta(day - 1)).isoformat(), basis=basis)
    value, _ = stretch_value(found)
    return frame.say(at, m.end(), value, basis=basis, days=(found[0], found[1], Granularity.MONTH))


def the_month(frame: Frame, m: re.Match[str], month: int) -> Stretch | None:
    """First and last day of the Islamic month that is meant."""
    if m["year"]:
        return hijri_month(int(m["year"]), month)
    told = frame.published is None or historic(frame, m.start(), m.end())
    year = int(m["ours"]) if m["ours"] else frame.thread.year if told else None
    if year is not None:
        return next((days for days in moons(year, month) if days[0].year == year), None) if 623 < year < 9990 else None
    if frame.published is None:
        return None
    candidates = moons(frame.published.year, month) if 623 < frame.published.year < 9990 else []
    step = (m["step"] or "").lower()
    return chosen(frame, m.start(), m.end(), step, candidates) if step else nearest(frame, m.start(), m.end(), candidates)


def moons(year: int, month: int) -> list[Stretch]:
    """The month in the Islamic years about a year of ours: Ramadan as announced where that is known, all else by the tables."""
    counted = [hijri_month(one, month) for one in range(hijri_years(year)[0] - 1, hijri_years(year)[-1] + 2)]
    if month != RAMADAN:
        return counted
    starts, ends = feasts()["Ramadan"][0].dates, feasts()["Eid al-Fitr"][0].dates
    return [announced(days, starts, ends) for days in counted]


def announced(days: Stretch, starts: tuple[date, ...], ends: tuple[date, ...]) -> Stretch:
    """The days announced for a month that the tables give, if they are known."""
    first = next((d for d in starts if abs((d - days[0]).days) < 5), None)
    eid = next((d for d in ends if abs((d - days[1]).days) < 5), None)
    return (first, eid - timedelta(1)) if first and eid else days


YEAR_OF_THE_FLIGHT = rule(rf"(?:(?P<year>1[34][0-9]{{2}}){GAP}(?-i:A\.H\.|AH\b|Hijri\b)|(?-i:A\.H\.|AH\b){GAP}(?P<year2>1[34][0-9]{{2}})(?![0-9]))")
IRANIAN = rule(rf"(?:the{GAP})?(?-i:Iranian|Persian){GAP}(?:calendar{GAP})?year{GAP}(?:of{GAP})?(?P<year>1[34][0-9]{{2}})(?![0-9])")


def other_year(frame: Frame, at: int) -> When | None:
    """1445 AH, the Iranian year 1403: first and last day by our calendar."""
    if m := YEAR_OF_THE_FLIGHT.match(frame.text, at):
        year = int(m["year"] or m["year2"])
        return say_year(frame, m, (hijri(year, 1), hijri(year + 1, 1) - timedelta(1)))
    if m := IRANIAN.match(frame.text, at):
        year = int(m["year"]) + 621
        return say_year(frame, m, (nowruz(year), nowruz(year + 1) - timedelta(1)))
    return None


def say_year(frame: Frame, m: re.Match[str], days: Stretch) -> When:
    """A year that begins within one of ours."""
    known: Days = (days[0], days[1], Granularity.YEAR)
    return frame.say(m.start(), m.end(), stretch_value(days)[0], basis=Basis.EXPLICIT, days=known)
