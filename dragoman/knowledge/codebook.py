"""The ontology as data: PLOVER's types, modes and scores (data/codebook.toml)."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dragoman.types import EventType, StatusKind

# PLOVER's label of an act that is still to come (codebook, section 3).
FOLDS = {
    **dict.fromkeys((EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID), EventType.AGREE),
    EventType.RETREAT: EventType.CONCEDE,
    **dict.fromkeys((EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT), EventType.THREATEN),
}


@dataclass(frozen=True, slots=True)
class TypeEntry:
    """One event type: quad class, conflict-cooperation score, meaning, and its modes with their scores."""

    quad: str
    score: float
    means: str
    modes: dict[str, float]


@cache
def codebook() -> dict[EventType, TypeEntry]:
    """Every event type with its entry, in PLOVER's order."""
    table = tomllib.loads(files("dragoman.knowledge").joinpath("data/codebook.toml").read_text(encoding="utf-8"))
    return {EventType(name): TypeEntry(e["quad"], e["score"], e["means"], e.get("modes", {})) for name, e in table.items()}


@cache
def kinds() -> tuple[tuple[EventType, str | None] | None, ...]:
    """Every type without and with each of its modes, in the codebook's order; None, no event, comes first. The language model's classes."""
    return (None, *((t, mode) for t, entry in codebook().items() for mode in (None, *entry.modes)))


def folded(kind: EventType, status: StatusKind) -> EventType:
    """PLOVER's label: an act that is planned is an agreement, a concession or a threat; any other keeps its own type."""
    return FOLDS.get(kind, kind) if status is StatusKind.PLANNED else kind
