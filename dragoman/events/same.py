"""The same event told twice within one report: headline and lead, "fired" and "the launch", "the talks" and "they met".

An event is told again when an earlier one is of the same type and of a mode that fits, nobody stands in the way (the parties of both roles
share one, or one side names none), the dates do not exclude each other, and both happened or both did not. A wrong link costs more than a
missing one: what is said ("thanked", "condemned") is told again only in the same words, and dates, places and parties must not clash.
"""

from collections.abc import Sequence
from dataclasses import replace

from dragoman.events.circumstances import SAID
from dragoman.types import Actor, Event, EventType, When


def link(events: Sequence[Event], body: str) -> tuple[Event, ...]:
    """The events, each that is told again with the id of its first telling in `same_as`."""
    out: list[Event] = []
    for e in events:
        if e.same_as:  # the words point back already, perhaps at what is told again itself
            meant = next((x for x in out if x.id == e.same_as), None)
            out.append(replace(e, same_as=meant.same_as) if meant and meant.same_as else e)
            continue
        first = next((x for x in reversed(out) if fits(x, e) and (e.type not in SAID or stem(x, body) == stem(e, body) or consults(x, e))), None)
        out.append(replace(e, same_as=(first.same_as or first.id)) if first else e)
    return tuple(out)


def stem(e: Event, body: str) -> str:
    """The first letters of an anchor: "thanked" and "thanks" are one."""
    return e.anchor.of(body).lower()[:4]


def consults(first: Event, again: Event) -> bool:
    """Whether two consultations have the same parties on both sides, so that "met" and "the talks" are one."""
    one, other = [{a.entity for a in (*e.actors, *e.recipients)} for e in (first, again)]
    return first.type == EventType.CONSULT and (one <= other or other <= one)


def fits(first: Event, again: Event) -> bool:
    """Whether `again` may tell of what `first` told."""
    verbal = first.type in SAID and first.type != EventType.CONSULT
    return (
        first.type == again.type
        and (first.mode == again.mode or not first.mode or not again.mode)
        and first.status is again.status
        and first.background == again.background
        and meet(first.actors, again.actors)
        and meet(first.recipients, again.recipients)
        and (shares(first.actors, again.actors) or shares(first.recipients, again.recipients))
        and concur(first.date, again.date)
        and not (first.place and again.place and first.place.name != again.place.name)
        and (not verbal or [a.entity for a in first.recipients] == [a.entity for a in again.recipients])
    )


def identical(a: Actor, b: Actor) -> bool:
    """Whether two mentions are one party; a state and its citizen are two."""
    return a.entity == b.entity if a.entity is not None and b.entity is not None else a.span == b.span


def among(a: Actor, others: Sequence[Actor]) -> bool:
    return any(identical(a, b) for b in others)


def akin(a: Actor, b: Actor) -> bool:
    """Whether two mentions are one party, or a body and its state ("Seoul", "South Korea's military")."""
    if a.entity is not None and a.entity == b.entity:
        return True
    return a.country is not None and a.country == b.country and (a.id == a.country or b.id == b.country or a.sectors[:1] == b.sectors[:1])


def shares(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    return any(akin(a, b) for a in one for b in other)


def meet(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    """Whether two lists of parties may be one: they share a party, or one names none."""
    return not one or not other or shares(one, other)


def concur(one: When | None, other: When | None) -> bool:
    """Whether two dates may be one: an unknown date excludes nothing."""
    if not one or not other or not one.first or not one.last or not other.first or not other.last:
        return True
    return one.first <= other.last and other.first <= one.last
