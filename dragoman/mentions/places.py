"""Sentences to places: what each place name stands for on the map.

A name is looked up in the gazetteer and the table of states. Among places of one name the report's context decides: the state or division
that follows the name, the states and divisions that the report names, the places that lie near, and the people who live there. A name found
nowhere keeps its words and no coordinates.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dragoman.knowledge.actors import Actors, acronym, fold
from dragoman.knowledge.places import Gazetteer, Spot
from dragoman.mentions.bearings import bearing, edge
from dragoman.syntax import Tree
from dragoman.types import Entity, EntityKind, Place, Precision, Report, Span

SPATIAL = (EntityKind.GPE, EntityKind.PLACE, EntityKind.FACILITY)
AFFIX = re.compile(
    r"(?i)^(?:the\s+)?(?:(?:city|town|village|province|state|district|county|island|isle|port|region) of\s+|(?:mount|lake|port|fort|camp)\s+)"
    r"|\s+(?:province|prefecture|state|county|governorate|region|district|city|town|village|island|islands|municipality|department|oblast|territory|area)$"
)
SIDE = re.compile(r"(?i)^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|mainland|downtown|greater)(?:ern)?[ -]+")
EDGES = frozenset(["border", "frontier", "coast", "coastline", "shore", "waters", "water", "airspace"])
HALVES = {"north": "PRK", "south": "KOR"}
NEAR = 400.0  # km: places that one report names together mostly lie so close
PEOPLED = 1_000_000  # of places whose people are unknown to matter: seas, mountains
# Weights of the context against the tenfold of the people who live there, which weighs 1. By hand, on made-up reports.
FOLLOWS, STATE, LEADS, NAMED, DIVISION, CLOSE, WHOLE = 6.0, 1.5, 2.0, 2.5, 1.5, 1.0, 0.5


@dataclass
class Context:
    """What a report says of where it plays."""

    states: Counter[str] = field(default_factory=Counter)  # country code -> times named, as a noun or an adjective
    divisions: Counter[str] = field(default_factory=Counter)  # folded first-order division -> times named
    points: list[tuple[str, float, float]] = field(default_factory=list)  # key of a name, and its coordinates where the name has but one reading

    def share(self, code: str | None, without: str | None) -> float:
        """How much of what the report names lies in a country, from 0 to 1; `without` is the code that the asking name itself votes for."""
        total = sum(n for c, n in self.states.items() if c != without)
        return self.states[code] / total if code and total and code != without else 0.0


def find(report: Report, trees: Sequence[Tree], actors: Actors, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Every named place of a report, in text order."""
    named = [(tree, e) for tree in trees for e in tree.sentence.entities if e.kind in SPATIAL]
    edges = [p for tree in trees for p in shores(report, tree, actors, gazetteer)]
    told = context(report, trees, [e.span.of(report.body) for _, e in named], actors, gazetteer)
    out: list[Place] = []
    for tree, e in named:
        first, last = bounds(tree, e)
        if not any(w.text[:1].isupper() or w.text[:1].isdigit() for w in tree.words[first : last + 1]) and korea(e.span.of(report.body), told) is None:
            continue  # "the north", "the region": no name
        span = Span(tree.words[first].span.start, tree.words[last].span.end)
        base = Place(span.of(report.body), span, tree.words[first].span.start)
        out.append(bearing(report.body, locate(base, follower(report, tree, e.last, actors), told, actors, gazetteer)))
    return tuple(sorted([*out, *edges], key=lambda p: p.span))


def shores(report: Report, tree: Tree, actors: Actors, gazetteer: Gazetteer) -> Iterator[Place]:
    """Borders, coasts and waters told by a state's adjective."""
    for e in tree.sentence.entities:
        after = tree.words[e.last + 1] if e.last + 1 < len(tree.words) else None
        if e.kind is EntityKind.NORP and after and after.lemma.lower() in EDGES and (code := actors.country(e.span.of(report.body))):
            span = Span(e.span.start, after.span.end)
            yield edge(span.of(report.body), Place(span.of(report.body), span, after.span.start), code, gazetteer.state(code))


def korea(name: str, told: Context) -> str | None:
    """Country code of "the north" and "the South" in a report on the Koreas."""
    half = fold(name).removeprefix("the ")
    return HALVES.get(half) if told.states["PRK"] and told.states["KOR"] else None


def bounds(tree: Tree, e: Entity) -> tuple[int, int]:
    """First and last word of the name itself: Baghdad of "northern Baghdad", Nagpur of "Nagpur city", Compton of "Compton, California"."""
    first, last = e.first, e.last
    comma = next((p for p in range(first + 1, last) if tree.words[p].text == ","), None)
    last = comma - 1 if comma else last
    small = [p for p in range(first, last + 1) if not tree.words[p].text[:1].islower()]
    return (small[0], small[-1]) if small and tree.words[small[0]].text[:1].isalpha() and tree.words[small[-1]].text[:1].isalpha() else (first, last)


def context(report: Report, trees: Sequence[Tree], names: Sequence[str], actors: Actors, gazetteer: Gazetteer) -> Context:
    """What the report's names of states, nationalities and places say together."""
    told = Context()
    for tree in trees:
        for e in tree.sentence.entities:
            if e.kind in (EntityKind.GPE, EntityKind.NORP) and (code := actors.country(e.span.of(report.body))):
                told.states[code] += 1
    for name in names:
        found = [s for s in spots(name, actors, gazetteer) if s.kind != "country"]
        if actors.country(name) or not found:
            continue
        biggest = max(found, key=lambda s: s.population)
        if biggest.kind == "admin1" and biggest.population > PEOPLED:
            told.divisions[fold(biggest.name)] += 1
        if biggest.country and (len({s.country for s in found}) == 1 or biggest.population > PEOPLED):
            told.states[biggest.country] += 1
            told.points.append((fold(name), biggest.lat, biggest.lon))
    return told


def follower(report: Report, tree: Tree, last: int, actors: Actors) -> str | None:
    """What is named right after a place and holds it, a country code or a name: "Irving, Texas", "Aleppo, Syria", "Santa Ana in California"."""
    words = tree.words
    if last + 2 < len(words) and words[last + 1].text.lower() in (",", "(", "in", "of"):
        for e in tree.sentence.entities:
            if e.first in (last + 2, last + 3) and e.kind in SPATIAL and (e.first == last + 2 or words[last + 2].text.lower() == "the"):
                name = e.span.of(report.body)
                return actors.country(name) or name
    return None


def spots(name: str, actors: Actors, gazetteer: Gazetteer) -> list[Spot]:
    """Every reading of a place name: the state it names, and what the gazetteer has of that name, with its affixes or without."""
    code = next((k.country for k in actors.find(name) if k.kind == "country"), None)
    if code and (middle := gazetteer.state(code)):
        country = replace(middle, name=actors.countries.get(code, name))
        divisions = [s for s in gazetteer.find(name) if s.kind == "admin1"]
        parts = [s for s in divisions if s.country == code and fold(country.name) != fold(name)]  # England, which the tables take for the state
        return parts or [country, *(s for s in divisions if s.population > middle.population)]  # Georgia, but not the town of China
    if acronym(name) and len(name) < 4:
        return [s for s in gazetteer.find(name) if s.kind != "city"]
    found = gazetteer.find(name)
    if not found and (bare := AFFIX.sub("", name)) != name:
        found = gazetteer.find(bare)
    if not found and (bare := SIDE.sub("", name)) != name and len(bare) > 3:
        found = tuple(replace(s, kind="region") for s in gazetteer.find(bare) if s.population > 100_000)
    return list(found)


def locate(base: Place, inside: str | None, told: Context, actors: Actors, gazetteer: Gazetteer) -> Place:
    """The best reading of a place name."""
    name = base.quote
    if (half := korea(name, told)) and (middle := gazetteer.state(half)):
        return replace(base, name=actors.countries[half], country=half, lat=middle.lat, lon=middle.lon, precision=Precision.COUNTRY)
    found = spots(name, actors, gazetteer)
    if not found:
        if code := next((k.country for k in actors.find(name) if k.kind == "country"), None):
            return replace(base, name=actors.countries.get(code, name), country=code, precision=Precision.COUNTRY)
        seat = next((k for k in actors.find(name) if k.kind == "seat"), None)
        return replace(base, name=seat.name, country=seat.country) if seat else base
    own = actors.country(name)
    held = {k.country for k in actors.find(name) if k.kind == "capital"}
    seats = [max((s for s in found if s.country == c and s.kind == "city"), key=lambda s: s.population, default=None) for c in held]
    spot = max(found, key=lambda s: (rank(s, inside, told, own, name) + LEADS * (s in seats), s.population))
    return Place(name, base.span, base.head, spot.name, spot.country, spot.admin1, spot.lat, spot.lon, spot.id, Precision(spot.kind))


def rank(spot: Spot, inside: str | None, told: Context, own: str | None, name: str) -> float:
    """How well a place fits a name in its context; higher is better."""
    key = fold(name)
    score = math.log10(spot.population + 10)
    if spot.kind == "country":
        return score + STATE
    if spot.kind == "region" and spot.country is None:
        score = math.log10(PEOPLED) + LEADS
    holders = (spot.country, fold(spot.admin1 or ""), spot.admin1)
    score += FOLLOWS * bool(inside and (inside in holders or fold(inside) in holders))
    score += NAMED * told.share(spot.country, own) + 1.0 * (told.states[spot.country or ""] > (spot.country == own))
    score += DIVISION * (fold(spot.admin1 or "") != key and told.divisions[fold(spot.admin1 or "")] > 0)
    score += CLOSE * any(k != key and kilometres(spot.lat, spot.lon, lat, lon) < NEAR for k, lat, lon in told.points)
    score += WHOLE * (spot.kind == "admin1")
    return score


def kilometres(lat: float, lon: float, lat2: float, lon2: float) -> float:
    """Distance of two points in degrees on the sphere (haversine)."""
    a, b, c, d = map(math.radians, (lat, lon, lat2, lon2))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(h))
