"""Mentions to events: who did what to whom, when, where, according to whom, and whether it took place."""

from collections.abc import Mapping, Sequence

from dragoman.events import actions, circumstances, roles, status
from dragoman.events.actions import Action
from dragoman.knowledge.lexicon import Entry, Lexicon
from dragoman.syntax import Tree
from dragoman.types import Actor, Drop, Event, EventType, Mentions, Report, Span, Stance, StatusKind


def find(report: Report, trees: Sequence[Tree], mentions: Mentions, lexicon: Lexicon) -> tuple[tuple[Event, ...], tuple[Drop, ...]]:
    """Every event of a report in text order, and what was left out and why."""
    parties: dict[int, list[Actor]] = {}
    for a in mentions.actors:
        parties.setdefault(a.head, []).append(a)
    events: list[Event] = []
    drops: list[Drop] = []
    for tree in trees:
        found, dropped = actions.find(tree, lexicon, parties)
        drops += dropped
        entries = {a.word: a.entry for a in found}
        for action in found:
            made = event(report, tree, action, entries, parties, mentions, lexicon)
            if isinstance(made, Event):
                events.append(made)
            else:
                drops.append(made)
    return tuple(events), tuple(drops)


def event(
    report: Report,
    tree: Tree,
    action: Action,
    entries: Mapping[int, Entry],
    parties: Mapping[int, Sequence[Actor]],
    mentions: Mentions,
    lexicon: Lexicon,
) -> Event | Drop:
    """One action as an event, or the reason why it is none."""
    i, entry = action.word, action.entry
    span = anchor(tree, i)
    assert entry.type is not None
    if entry.type is EventType.CONSULT and tree.words[i].relation.startswith(("advcl", "xcomp", "acl")) and consults(tree, i, entries):
        return Drop("events.actions", f"{entry.lemma}: part of the same consultation", span)
    if status.demanded(tree, i, entries):
        return Drop("events.status", f"{entry.lemma}: merely requested", span)
    actors, recipients = roles.find(tree, action, parties, lexicon)
    if not actors and not recipients:
        return Drop("events.roles", f"{entry.lemma}: nobody named", span)
    kind, reason = status.of(tree, i, entries)
    here = tree.sentence.span
    date = circumstances.when(tree, i, [d for d in mentions.dates if here.holds(d.span)])
    sources = circumstances.sources(tree, i, [s for s in mentions.sources if here.overlaps(s.covers)], actors)
    if sources and all(s.stance is Stance.DENIES for s in sources):
        kind, reason = StatusKind.DENIED, "denied by its source"
    return Event(
        id=f"{report.id}:{span.start}-{span.end}",
        anchor=span,
        type=entry.type,
        mode=entry.mode,
        status=kind,
        actors=actors,
        recipients=recipients,
        background=circumstances.background(date, report.published),
        date=date,
        place=circumstances.where(tree, i, [p for p in mentions.places if here.holds(p.span)]),
        sources=sources,
        quantities=tuple(q for q in mentions.quantities if here.holds(q.span) and near(tree, i, q.span)),
        confidence=confidence(action, actors, recipients, kind),
        why=f"“{span.of(report.body)}”: lexicon {entry.lemma} {entry.pos.lower()}{' when ' + entry.text if entry.text else ''}; {reason}",
    )


def consults(tree: Tree, i: int, entries: Mapping[int, Entry]) -> bool:
    """Whether a word only tells what a consultation above it was for: "met to discuss"."""
    head = tree.words[i].head
    return head in entries and entries[head].type is EventType.CONSULT


def anchor(tree: Tree, i: int) -> Span:
    """The words that state the event: the verb with its particle, or the noun."""
    parts = [i, *(c for c in tree.kids(i, "compound:prt") if abs(c - i) <= 2)]
    return Span(min(tree.words[p].span.start for p in parts), max(tree.words[p].span.end for p in parts))


def near(tree: Tree, i: int, span: Span) -> bool:
    node = circumstances.top(tree, span.start, span.end)
    return node is not None and any(above == i for above in list(tree.above(node))[:3])


def confidence(action: Action, actors: Sequence[Actor], recipients: Sequence[Actor], kind: StatusKind) -> float:
    """A rule of thumb until the coder is learned and calibrated: stricter rows and more known parties are surer."""
    score = 0.45 + 0.1 * min(2, len(action.entry.when)) + 0.1 * bool(actors) + 0.1 * any(a.country for a in actors) + 0.05 * bool(recipients)
    return round(min(0.9, score - 0.05 * (kind is not StatusKind.HAPPENED)), 2)
