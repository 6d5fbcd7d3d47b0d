"""Words that point back at an event told before: "this action", "the move", "the announcement", "these attacks".

A noun that names no act of its own ("action", "move") stands for the last act of the report; one that does ("launch") but names nobody
stands for the last event of its type. Both take the parties of what they point at.
"""

from collections.abc import Sequence
from dataclasses import replace

from dragoman.events.actions import Action
from dragoman.events.roles import Parties, doer
from dragoman.events.same import shares
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


def general(tree: Tree, so_far: Sequence[Event], taken: Sequence[int], parties: Parties, body: str) -> list[Event]:
    """Nouns of a sentence that tell an act again that was told before it, each as that event told here, by whom these words say."""
    out = []
    for i, w in enumerate(tree.words):
        if i in taken or w.upos != "NOUN":
            continue
        meant = last(tree, i, [e for e in so_far if e.anchor.start < w.span.start], parties, body)
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
            out.append(told)
    return out


def last(tree: Tree, i: int, before: Sequence[Event], parties: Parties, body: str) -> Event | None:
    """The event that a noun points back at: the last told in the same word ("this launch"), or, of a noun that names no act of its own, the last that fits."""
    lemma = tree.words[i].lemma.lower()
    pointed = tree.has(i, "det", *BACK) or any(tree.words[c].text.lower() == "today" for c in tree.kids(i, "nmod:poss"))
    same = next((e for e in reversed(before) if lemma in e.anchor.of(body).lower().split()), None)
    if same and (pointed or tree.has(i, "det", "the")):
        return same
    kinds = DONE if lemma in ACTS else GIVEN if lemma in WORDS else frozenset()
    fitting = [e for e in reversed(before) if e.type in kinds and e.status in (StatusKind.HAPPENED, StatusKind.PLANNED)]
    if pointed:
        return next(iter(fitting), None)
    by = doer(tree, i, parties)  # "the actions of the government" that did something before
    return next((e for e in fitting if shares(by, e.actors)), None)
