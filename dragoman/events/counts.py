"""Counts to events: which happening a number belongs to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.events import circumstances
from dragoman.syntax import Tree
from dragoman.types import Event, EventType, Quantity, Report

# What a count of harm can belong to: who condemns a killing has killed nobody, and who promises help to the wounded has wounded nobody.
SUFFERED = {
    "killed": frozenset([EventType.ASSAULT]),
    "injured": frozenset([EventType.ASSAULT, EventType.PROTEST]),
    "missing": frozenset([EventType.ASSAULT]),
    "displaced": frozenset([EventType.ASSAULT, EventType.COERCE]),
    "arrested": frozenset([EventType.COERCE]),
    "size": frozenset([EventType.PROTEST]),
}
WORDY = frozenset(  # acts in words hold a count only as their own object ("promised $5 million"), not one of an act inside them
    [EventType.ACCUSE, EventType.SUPPORT, EventType.CONSULT, EventType.REJECT, EventType.CONCEDE]
)
STEPS = 4  # from a number up to the act it belongs to: number, noun, verb, and one conjunct more


def share(
    report: Report, tree: Tree, events: Mapping[int, Event], before: Sequence[Event], quantities: Sequence[Quantity]
) -> tuple[dict[int, Event], Event | None]:
    """The events of a sentence with the counts that belong to them, and the event before it that a toll told here belongs to, with its toll.

    `events` maps positions of words to what they state; `before` are the events of the report so far.
    """
    out = dict(events)
    told: Event | None = None
    for q in (q for q in quantities if tree.sentence.span.holds(q.span)):
        at = owner(tree, out, q)
        if at is not None:
            out[at] = replace(out[at], quantities=(*out[at].quantities, q))
        elif q.unit in ("killed", "injured", "missing") and not any(e.type in SUFFERED[q.unit] for e in out.values()):
            last = told or (before[-1] if before else None)
            if last and last.type in SUFFERED[q.unit] and "\n" not in report.body[last.anchor.end : q.span.start].strip():
                told = replace(last, quantities=(*last.quantities, q))
    return out, told


def owner(tree: Tree, events: Mapping[int, Event], q: Quantity) -> int | None:
    """The word whose event a count belongs to: the nearest act above it that can hold it; for a toll also the act that is the subject or the
    circumstance of its verb ("the attack left five dead", "five died in the attack")."""
    node = circumstances.top(tree, q.span.start, q.span.end)
    if node is None:
        return None
    path = [node, *list(tree.above(node))[:STEPS]]
    fitting = SUFFERED.get(q.unit)
    for step, i in enumerate(path):
        if i in events and (events[i].type in fitting if fitting else step <= 3 and (events[i].type not in WORDY or step <= 1)):
            return i
        if i in events and not fitting:
            return None
        if fitting and step and tree.words[i].upos in ("VERB", "ADJ"):
            beside = [c for c in events if events[c].type in fitting and c != i and i in list(tree.above(c))[:2]]
            if beside:
                return beside[0]
        if step and tree.is_a(i, "ccomp", "parataxis"):
            return None
    return None
