"""Sentences to mentions: who, where, when, how many, according to whom."""

from collections.abc import Sequence

from dragoman.knowledge import Knowledge
from dragoman.mentions import actors, coreference, dates, places, quantities, sources
from dragoman.syntax import Tree
from dragoman.types import Actor, Mentions, Report, When


def find(report: Report, trees: Sequence[Tree], known: Knowledge) -> Mentions:
    """Every mention of a report, in text order."""
    where = places.find(report, trees, known.actors, known.places)
    found = coreference.link(trees, actors.find(report, trees, known.actors, where), known.ranker, known.actors.given)
    parties: dict[int, list[Actor]] = {}
    for a in found:
        parties.setdefault(a.head, []).append(a)
    when: list[When] = []
    thread = None
    for tree in trees:
        here, thread = dates.read_on(tree.sentence, report.body, report.published, thread)
        when += here
    return Mentions(
        actors=found,
        places=where,
        dates=tuple(when),
        sources=sources.find(report, trees, parties, known.lexicon),
        quantities=quantities.find(report, trees, when),
    )
