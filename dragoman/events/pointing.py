"""Words that point back at an event told before: "this action", "the move", "the announcement", "these attacks".

A noun that names no act of its own ("action", "move") stands for the last act of the report; one that does ("launch") but names nobody
stands for the last event of its type. Both take the parties of what they point at.
"""

from collections.abc import Sequence
from dataclasses import replace

from dragoman.events.actions import Action
from dragoman.events.roles import Parties, doer
from dragoman.syntax import Tree
from dragoman.types import Event, EventType, Span, StatusKind

BACK = ("this", "these", "that", "those", "such")
ACTS = frozenset(["action", "act", "move", "measure", "step", "decision"])
WORDS = frozenset(["announcement", "declaration", "pledge", "commitment", "statement", "promise"])
DONE = frozenset(
    [EventType.COERCE, EventType.SANCTION, EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT, EventType.AID, EventType.CONCEDE, EventType.REJECT]
)
GIVEN = frozenset([EventType.CONCEDE, EventType.AGREE])
FADES = 0.8  # how much surer the event pointed at is than the words that point


def at(tree: Tree, action: Action, so_far: Sequence[Event]) -> Event | None:
    """The event that an action without parties points back at: the last of its type, if its word is a noun that says so."""
    i = action.word
    if tree.words[i].upos != "NOUN" or not tree.has(i, "det", "the", *BACK):
        return None
    fitting = [e for e in reversed(so_far) if e.type == action.type and (not e.mode or not action.mode or e.mode == action.mode)]
    return next((e for e in fitting if e.status is StatusKind.HAPPENED), fitting[0] if fitting else None)


def general(tree: Tree, so_far: Sequence[Event], taken: Sequence[int], parties: Parties) -> list[tuple[int, Event]]:
    """Words of a sentence that stand for the last act told before it, each with that event as it is told again here, by whom these words say."""
    out = []
    for i, w in enumerate(tree.words):
        if i in taken or w.upos != "NOUN" or not tree.has(i, "det", *BACK):
            continue
        kinds = DONE if w.lemma.lower() in ACTS else GIVEN if w.lemma.lower() in WORDS else frozenset()
        before = [e for e in so_far if e.type in kinds and e.anchor.start < w.span.start]
        meant = next((e for e in reversed(before) if e.status in (StatusKind.HAPPENED, StatusKind.PLANNED)), None)
        if meant and not meant.background:
            report = meant.id.rpartition(":")[0]
            told = replace(
                meant,
                id=f"{report}:{w.span.start}-{w.span.end}",
                anchor=Span(w.span.start, w.span.end),
                confidence=round(FADES * meant.confidence, 2),
                actors=tuple(doer(tree, i, parties)) or meant.actors,
                why=f"“{w.text}” points back at an event told before",
                same_as=meant.same_as or meant.id,
            )
            out.append((i, told))
    return out
