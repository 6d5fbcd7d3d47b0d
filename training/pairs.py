"""Our coded passages as examples of a given pair: two parties marked in a sentence, and PLOVER's type of what the first does to the second.

Of every event whose parties stand in its sentence comes one example, or two where the parties act on each other. Where two events have the same
parties ("promised to release"), the outer one names the relation. What did not happen relates nobody.
"""

from collections.abc import Iterator

from dragoman.exchange.passages import CodedEvent, Found
from dragoman.knowledge.codebook import folded
from dragoman.model.session import Analysis
from dragoman.types import EventType, StatusKind
from training.data import Example
from training.events import Read, covered, head

TYPES = list(EventType)
Marks = tuple[tuple[int, ...], tuple[int, ...]]


def examples(r: Read) -> list[Example]:
    """One example for each pair of parties of a sentence; of two events of the same pair the outer one's."""
    best: dict[Marks, tuple[int, int]] = {}
    for event in r.passage.events:
        anchor = covered(event.anchor, r.places)
        if not anchor or event.status is StatusKind.NOT_HAPPENED:
            continue
        depth = deep(head(anchor, r.analysis), r.analysis)
        for marks in parties(event, r.places):
            label = TYPES.index(folded(event.type, event.status))
            best[marks] = min(best.get(marks, (depth, label)), (depth, label))
    return [Example(words=r.words, origin="pairs", marks=marks, pair=label) for marks, (_, label) in best.items()]


def parties(event: CodedEvent, places: list[Found]) -> Iterator[Marks]:
    """Source and target words of an event; each way round where two actors act on each other."""
    actors, recipients = ([w for f in found if (w := covered(f, places))] for found in (event.actors, event.recipients))
    if actors and (recipients or not event.recipients) and (len(actors) == 1 or recipients):
        yield joined(actors), joined(recipients)
    elif len(actors) > 1:
        yield tuple(actors[0]), joined(actors[1:])
        yield joined(actors[1:]), tuple(actors[0])


def joined(found: list[list[int]]) -> tuple[int, ...]:
    return tuple(sorted({i for part in found for i in part}))


def deep(word: int, analysis: Analysis) -> int:
    """How many words govern a word."""
    n = 0
    while analysis.head[word] >= 0:
        word, n = analysis.head[word], n + 1
    return n
