"""The ontology as data: PLOVER's types, modes and scores (data/codebook.toml)."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dragoman.types import EventType


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
