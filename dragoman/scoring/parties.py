"""Scores on the tables of parties (tests/actors/*.tsv): who a party's words name, of which country and sector, in which office, on a given day."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.errors import InputError
from dragoman.knowledge.actors import Actors
from dragoman.knowledge.places import plain
from dragoman.pipeline import Kit, read_reports
from dragoman.types import Actor, Reading, Report, Span


@dataclass(frozen=True, slots=True)
class Case:
    """One party in one short text; an empty name or office is not asked for, an empty country or sector must stay unknown."""

    report: Report
    party: str
    country: str
    sectors: tuple[str, ...]
    name: str
    office: str


def load(path: Path) -> list[Case]:
    """The cases of one table. InputError when a party does not stand in its text."""
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    out = []
    for k, row in enumerate(lines[1:]):
        published, text, party, country, sectors, name, office = [*row, "", ""][:7]
        if party not in text:
            raise InputError(str(path), f"the party “{party}” does not stand in its text")
        out.append(Case(Report(f"{path.stem}-{k}", "", text, date.fromisoformat(published), "record"), party, country, tuple(sectors.split("|")), name, office))
    return out


def judged(cases: Sequence[Case], kit: Kit) -> Iterator[tuple[Case, Actor | None, dict[str, bool]]]:
    """Every case with the party that was read at its words, and what of it is right."""
    for case, reading in zip(cases, read_reports([c.report for c in cases], kit), strict=True):
        actor = at(reading, case.party)
        yield case, actor, verdict(case, actor, kit.known.actors)


def at(reading: Reading, words: str) -> Actor | None:
    """The party read at these words: the mention headed by one of them that begins nearest to where they begin, the one that shares most of them first."""
    start = reading.report.body.index(words)
    asked = Span(start, start + len(words))
    found = [a for a in reading.mentions.actors if asked.start <= a.head < asked.end]
    return max(found, key=lambda a: (-max(a.span.start - asked.start, 0), min(a.span.end, asked.end)), default=None)


def one(name: str, other: str, known: Actors) -> bool:
    """Whether two names are the same, but for spelling, or the tables know them as names of one bearer."""
    return plain(name) == plain(other) or bool({k.id for k in known.find(name)} & {k.id for k in known.find(other)})


def verdict(case: Case, actor: Actor | None, known: Actors) -> dict[str, bool]:
    """Which of the fields that the case asks for are right."""
    out = {
        "country": (actor.country or "" if actor else "-") == case.country,
        "sector": ((actor.sectors[:1] or ("",))[0] if actor else "-") == case.sectors[0],
    }
    if case.name:
        out["name"] = bool(actor and actor.name and one(actor.name, case.name, known))
    if case.office:
        out["office"] = bool(actor and actor.office == case.office)
    return out


def score(kit: Kit, paths: Sequence[Path]) -> dict[str, tuple[float, int]]:
    """Share of right countries, first sectors, names and offices, each with the number asked for."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for path in paths:
        for _, _, found in judged(load(path), kit):
            for name, ok in found.items():
                right[name] += ok
                total[name] += 1
    return {name: (right[name] / total[name], total[name]) for name in total}
