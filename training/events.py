"""Our coded passages (training/corpus/events) as training examples for the event heads.

Each passage is cut into sentences and words as at run time; a coded phrase stands at the word that heads it in the tree of the weights that
ship. These trees and parts of speech are taught again, so that learning events unteaches no tenses. Words inside an anchor or a party other
than its head teach nothing. A fifth of the passages, chosen by a hash of their text, is held back and never trained on.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.exchange.passages import CodedEvent, Found, Passage
from dragoman.knowledge.codebook import kinds
from dragoman.model.session import Analysis, Model
from dragoman.model.tokens import words
from dragoman.sentences.split import spans
from dragoman.types import StatusKind
from training.data import ROLES, UPOS, Example

STATUS = [s.value for s in StatusKind]


@dataclass(frozen=True, slots=True)
class Read:
    """One sentence of a coded passage, with its tree."""

    passage: Passage
    words: list[str]
    places: list[Found]  # the words' offsets in the passage
    analysis: Analysis


def read(found: Iterable[Passage], parser: Model) -> list[Read]:
    """Every sentence of these passages, cut and analysed as at run time."""
    cut = [(p, [(start + a, start + b) for a, b in words(p.text[start:end])]) for p in found for start, end in spans(p.text)]
    cut = [(p, places) for p, places in cut if places]
    texts = [[p.text[a:b] for a, b in places] for p, places in cut]
    return [Read(p, text, places, analysis) for (p, places), text, analysis in zip(cut, texts, parser.read(texts), strict=True)]


def example(r: Read) -> Example:
    """What a sentence teaches of events, and of its tree."""
    p, text, places, analysis = r.passage, r.words, r.places, r.analysis
    n = len(text)
    e = Example(
        words=text,
        origin="events",
        head=[h + 1 for h in analysis.head],
        relation=list(analysis.relation),
        event=[0] * n,
        status=[-1] * n,
        background=[-1] * n,
        near_miss=not p.events,
    )
    e.upos, e.xpos = [UPOS.index(u) for u in analysis.upos], list(analysis.xpos)
    names = kinds()
    for coded_event in p.events:
        inside = covered(coded_event.anchor, places)
        if not inside:
            continue
        top = head(inside, analysis)
        if e.event[top] > 0:
            continue
        for i in inside:
            if e.event[i] == 0:
                e.event[i] = -1
        e.event[top] = names.index((coded_event.type, coded_event.mode))
        e.status[top] = STATUS.index(coded_event.status.value)
        e.background[top] = int(coded_event.background)
        e.roles[top] = roles(coded_event, places, analysis)
    return e


def roles(event: CodedEvent, places: list[Found], analysis: Analysis) -> list[tuple[int, int, int]]:
    """(word, role, 1 for its head or -1 for a word beside it) of each field of an event that stands in this sentence."""
    out = []
    fields: dict[str, tuple[Found, ...]] = {
        "actor": event.actors,
        "recipient": event.recipients,
        "place": event.place,
        "date": event.date,
        "source": tuple(s for s, _ in event.sources),
    }
    for name, quotes in fields.items():
        for quote in quotes:
            inside = covered(quote, places)
            if inside:
                top = head(inside, analysis)
                out += [(i, ROLES.index(name), 1 if i == top else -1) for i in inside]
    return out


def covered(found: Found, places: list[Found]) -> list[int]:
    """Words of the sentence inside a coded phrase."""
    return [i for i, (a, b) in enumerate(places) if a < found[1] and b > found[0]]


def head(inside: list[int], analysis: Analysis) -> int:
    """The word of a phrase that hangs outside it; a verb or noun before anything else."""
    tops = [i for i in inside if analysis.head[i] not in inside]
    full = [i for i in tops if analysis.upos[i] in ("VERB", "NOUN", "PROPN", "ADJ", "PRON", "NUM")]
    return (full or tops or inside)[0]
