"""What one event of a report lends to another: a telling its date, place and parties to the other tellings of the same event; a meeting its
date and place to what was said there.

Only what an event lacks is lent, and only with the words it rests on, so that every field stays tied to the text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.events import judged
from dragoman.events.circumstances import SAID
from dragoman.events.same import among, shares
from dragoman.types import Event, EventType, Place, StatusKind

NEAR = 200  # characters within which talks belong to the visit just told
DONE = frozenset([EventType.COERCE, EventType.ASSAULT, EventType.PROTEST, EventType.RETREAT])  # acts that take place where their parties are


def lend(events: Sequence[Event], places: Sequence[Place], about: Mapping[str, Sequence[str]]) -> tuple[Event, ...]:
    """The events, completed from each other and from the places that the report names; `about` has the ids of the acts that an event judges."""
    return scene(meeting(judged.aimed(tellings(events), about)), places)


def scene(events: Sequence[Event], places: Sequence[Place]) -> tuple[Event, ...]:
    """An act among parties of one country took place in it: where an event of the report is placed there, else where the report first names it."""
    out = []
    for e in events:
        countries = {a.country for a in (*e.actors, *e.recipients) if a.country}
        if e.type in DONE and not e.place and len(countries) == 1:
            here = [x.place for x in events if x.place and x.place.country in countries] or [p for p in places if p.country in countries]
            e = replace(e, place=here[0]) if here else e
        out.append(e)
    return tuple(out)


def tellings(events: Sequence[Event]) -> list[Event]:
    """Every telling of one event with the date, place, actors and recipients that any of them gives, its own first."""
    groups: dict[str, list[Event]] = {}
    for e in events:
        groups.setdefault(e.same_as or e.id, []).append(e)
    out = []
    for e in events:
        group = groups[e.same_as or e.id]
        out.append(
            replace(
                e,
                date=e.date or next((x.date for x in group if x.date), None),
                place=e.place or next((x.place for x in group if x.place), None),
                actors=e.actors or next((x.actors for x in group if x.actors and not any(among(a, e.recipients) for a in x.actors)), ()),
                recipients=e.recipients or next((x.recipients for x in group if x.recipients and not shares(x.recipients, e.actors)), ()),
            )
        )
    return out


def meeting(events: Sequence[Event]) -> tuple[Event, ...]:
    """What the parties of a report's first dated meeting, visit or call say in it takes place then and there."""
    lead = next((e for e in events if e.type == EventType.CONSULT and current(e) and e.date and e.date.first), None)
    if lead is None:
        return tuple(events)
    there = (*lead.actors, *lead.recipients)
    out = []
    for e in events:
        if e is not lead and e.type == EventType.CONSULT and current(e) and e.mode in (None, "visit"):
            visit = next((v for v in events if v.mode == "visit" and 0 < e.anchor.start - v.anchor.end < NEAR and shares(v.actors, lead.actors)), None)
            e = hosted(e, lead) if visit is None else hosted(alone(e, visit), lead)
        if e is not lead and e.type in SAID and current(e) and not e.date and shares(e.actors, there):
            e = replace(e, date=lead.date, place=e.place or (lead.place if lead.mode != "phone" else None))
        out.append(e)
    return tuple(out)


def alone(e: Event, visit: Event) -> Event:
    """Talks that name only hosts of the visit just told ("travelled to China for meetings with Wang Yi"): its guests take part."""
    hosts = {a.country for a in visit.recipients if a.country}
    parties = (*e.actors, *e.recipients)
    return replace(e, actors=(*visit.actors, *parties), recipients=()) if parties and all(a.country in hosts for a in parties) else e


def hosted(e: Event, visit: Event) -> Event:
    """Talks during a visit have its guest as actor and its host as recipient."""
    guests, hosts = ({a.country for a in side if a.country} for side in (visit.actors, visit.recipients))
    if visit.mode != "visit" or not guests or not hosts or guests & hosts:
        return e
    parties = (*e.actors, *e.recipients)
    actors, recipients = (tuple(a for a in parties if a.country in side) for side in (guests, hosts))
    return replace(e, mode="visit", actors=actors, recipients=recipients) if actors and recipients and len(actors) + len(recipients) == len(parties) else e


def current(e: Event) -> bool:
    """Whether an event took place and is this report's news."""
    return e.status is StatusKind.HAPPENED and not e.background
