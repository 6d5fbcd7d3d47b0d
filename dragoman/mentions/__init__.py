"""Sentences to mentions: who, where, when, how many, according to whom."""

from collections.abc import Sequence

from dragoman.knowledge.actors import Actors
from dragoman.knowledge.lexicon import Lexicon
from dragoman.knowledge.places import Gazetteer
from dragoman.mentions import actors, dates, places, quantities, sources
from dragoman.syntax import Tree
from dragoman.types import Actor, Mentions, Report, When


def find(report: Report, trees: Sequence[Tree], known: Actors, gazetteer: Gazetteer, lexicon: Lexicon) -> Mentions:
    """Every mention of a report, in text order."""
    found = actors.find(report, trees, known)
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
        places=places.find(report, trees, known, gazetteer),
        dates=tuple(when),
        sources=sources.find(report, trees, parties, lexicon),
        quantities=quantities.find(report, trees),
    )
