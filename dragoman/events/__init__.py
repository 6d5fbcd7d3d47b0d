"""Mentions to events: who did what to whom, when, where, according to whom, and whether it took place."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.events import actions, circumstances, contexts, counts, discourse, judged, pointing, roles, same, status
from dragoman.events.actions import Action
from dragoman.knowledge import Knowledge
from dragoman.knowledge.calibration import confidence
from dragoman.knowledge.lexicon import Entry, Lexicon
from dragoman.syntax import Tree
from dragoman.types import Actor, Drop, Event, EventType, Mentions, Report, Span, Stance, StatusKind

HEDGED = 0.8  # of the confidence is left where the report says that it only seems so; by hand


def find(
    report: Report, trees: Sequence[Tree], mentions: Mentions, known: Knowledge, own: Mapping[int, Sequence[Action]]
) -> tuple[tuple[Event, ...], tuple[Drop, ...]]:
    """Every event of a report in text order, and what was left out and why. `own` are the actions of a user's codebook by sentence."""
    parties: dict[int, list[Actor]] = {}
    for a in mentions.actors:
        parties.setdefault(a.head, []).append(a)
    events: list[Event] = []
    drops: list[Drop] = []
    about: dict[str, list[str]] = {}  # events and those that they judge
    for tree in trees:
        told = contexts.of_sentence(tree, known.contexts)
        found, dropped, rows = actions.find(tree, known.lexicon, parties)
        drops += dropped
        here: dict[int, Event] = {}
        for action in sorted([*found, *own.get(tree.sentence.index, ())], key=lambda a: a.word):
            made = event(report, tree, action, rows, parties, mentions, known.lexicon, [*events, *here.values()])
            if isinstance(made, Event):
                sure = confidence(action.chance, known.calibration) if made.type in EventType.__members__ else action.chance
                hedge = status.hedge(tree, action.word)
                why = f"{made.why}; hedged by “{hedge}”" if hedge else made.why
                here[action.word] = replace(made, confidence=round(sure * HEDGED, 2) if hedge else sure, why=why)
            else:
                drops.append(made)
        judges = judged.pairs(tree, here)
        judged.cleared(tree, here, judges)
        for i, j in judges.items():
            about.setdefault(here[j].id, []).append(here[i].id)
        here, held = counts.share(report, tree, here, events, mentions.quantities)
        events = [held if held and e.id == held.id else e for e in events]
        events += [replace(e, contexts=contexts.of(told, (*e.actors, *e.recipients), known.contexts)) for e in here.values()]
        events += pointing.general(tree, events, tuple(here), parties, report.body)
        events.sort(key=lambda e: e.anchor.start)
    lent = discourse.lend(same.link(events, report.body), mentions.places, about)
    drops += [Drop("events.roles", f"{e.anchor.of(report.body)}: nobody named", e.anchor) for e in lent if not e.actors and not e.recipients]
    return tuple(e for e in lent if e.actors or e.recipients), tuple(drops)


def event(
    report: Report,
    tree: Tree,
    action: Action,
    rows: Mapping[int, Entry],
    parties: Mapping[int, Sequence[Actor]],
    mentions: Mentions,
    lexicon: Lexicon,
    so_far: Sequence[Event],
) -> Event | Drop:
    """One action as an event, or the reason why it is none; `so_far` are the events told before it."""
    i = action.word
    span = anchor(tree, i)
    actors, recipients = roles.find(tree, action, parties, lexicon)
    if not actors and not recipients and (meant := pointing.at(tree, action, so_far)):
        actors, recipients = meant.actors, meant.recipients  # "the launch", after "North Korea fired"
    if not actors and not recipients:
        return Drop("events.roles", f"{tree.words[i].lemma}: nobody named", span)
    kind, reason = status.of(tree, action, rows)
    here = tree.sentence.span
    date = circumstances.when(tree, action, [d for d in mentions.dates if here.holds(d.span)])
    if date and date.first and report.published and kind is StatusKind.HAPPENED and date.first > report.published:
        if status.present(tree, i) and (action.type not in circumstances.SAID or action.type == EventType.CONSULT):
            kind, reason = StatusKind.PLANNED, "its date is still to come"
        else:
            date = None  # what has happened has no date to come: it belongs to something else in the sentence
    sources = circumstances.sources(tree, action, [s for s in mentions.sources if here.overlaps(s.covers)], actors)
    if sources and all(s.stance is Stance.DENIES for s in sources):
        kind, reason = StatusKind.DENIED, "denied by its source"
    return Event(
        id=f"{report.id}:{span.start}-{span.end}" + ("" if action.type in EventType.__members__ else f":{action.type}"),
        anchor=span,
        type=action.type,
        mode="multilateral" if roles.many(action, actors) else action.mode,
        status=kind,
        actors=actors,
        recipients=recipients,
        background=circumstances.background(action, date, report.published),
        date=date,
        place=circumstances.where(tree, action, circumstances.possible(action, recipients, [p for p in mentions.places if here.holds(p.span)])),
        sources=sources,
        why=why(action, span.of(report.body), reason),
    )


def why(action: Action, words: str, status: str) -> str:
    """In plain words, what decided."""
    parts = [f"“{words}” read as {action.type} with probability {action.chance:.2f}"]
    if action.entry:
        parts.append(f"the lexicon agrees ({action.entry.lemma}{' when ' + action.entry.text if action.entry.text else ''})")
    return "; ".join([*parts, status])


def anchor(tree: Tree, i: int) -> Span:
    """The words that state the event: the verb with its particle, or the noun."""
    parts = [i, *(c for c in tree.kids(i, "compound:prt") if abs(c - i) <= 2)]
    return Span(min(tree.words[p].span.start for p in parts), max(tree.words[p].span.end for p in parts))
