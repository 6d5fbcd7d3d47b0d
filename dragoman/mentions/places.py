"""Sentences to places: what each place name stands for on the map.

A name is looked up in the gazetteer and the table of states; among places of one name, the one in a country that the report names wins,
then the more populous. A name found nowhere keeps its words and no coordinates.
"""

from collections import Counter
from collections.abc import Sequence

from dragoman.knowledge.actors import Actors
from dragoman.knowledge.places import Gazetteer, Spot
from dragoman.syntax import Tree
from dragoman.types import EntityKind, Place, Precision, Report, Span

SPATIAL = (EntityKind.GPE, EntityKind.PLACE, EntityKind.FACILITY)


def find(report: Report, trees: Sequence[Tree], actors: Actors, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Every named place of a report, in text order."""
    votes = countries(report, trees, actors)
    out: list[Place] = []
    for tree in trees:
        for e in tree.sentence.entities:
            if e.kind in SPATIAL:
                name = e.span.of(report.body)
                inside = container(report, tree, e.last, actors)
                out.append(locate(name, e.span, tree.words[e.first].span.start, inside, votes, actors, gazetteer))
    return tuple(out)


def countries(report: Report, trees: Sequence[Tree], actors: Actors) -> Counter[str]:
    """How often a report names each country, as a noun or an adjective."""
    votes: Counter[str] = Counter()
    for tree in trees:
        for e in tree.sentence.entities:
            if e.kind in (EntityKind.GPE, EntityKind.NORP) and (code := actors.country(e.span.of(report.body))):
                votes[code] += 1
    return votes


def container(report: Report, tree: Tree, last: int, actors: Actors) -> str | None:
    """Country named right after a place: "Irving, Texas", "Aleppo, Syria"."""
    words = tree.words
    if last + 2 < len(words) and words[last + 1].text == ",":
        for e in tree.sentence.entities:
            if e.first == last + 2 and e.kind in (EntityKind.GPE, EntityKind.PLACE):
                name = e.span.of(report.body)
                return actors.country(name) or name
    return None


def locate(name: str, span: Span, head: int, inside: str | None, votes: Counter[str], actors: Actors, gazetteer: Gazetteer) -> Place:
    """The best reading of a place name."""
    base = Place(name, span, head)
    code = next((k.country for k in actors.find(name) if k.kind == "country"), None)
    if code:
        spot = gazetteer.state(code)
        return Place(
            name,
            span,
            head,
            actors.countries.get(code, name),
            code,
            None,
            spot.lat if spot else None,
            spot.lon if spot else None,
            spot.id if spot else None,
            Precision.COUNTRY,
        )
    seat = next((k for k in actors.find(name) if k.kind == "seat"), None)
    found = gazetteer.find(name)
    if not found:
        return Place(name, span, head, seat.name, seat.country) if seat else base
    spot = max(found, key=lambda s: rank(s, inside, votes, actors, name))
    return Place(name, span, head, spot.name, spot.country, spot.admin1, spot.lat, spot.lon, spot.id, Precision(spot.kind))


def rank(spot: Spot, inside: str | None, votes: Counter[str], actors: Actors, name: str) -> tuple[float, ...]:
    """Higher is better: the country that follows the name, a capital, a country the report names, people living there."""
    within = float(bool(inside) and inside in (spot.country, spot.admin1))
    capital = float(any(k.kind == "capital" and k.country == spot.country for k in actors.find(name)))
    named = float(votes[spot.country or ""] > 0)
    return (within, capital or 0.0, named + (spot.population > 100_000) * 0.6 + (spot.population > 1_000_000) * 0.6, float(spot.population))
