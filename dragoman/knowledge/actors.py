"""Who is known before reading: states, bodies, office holders, and what a role word says of its bearer.

Tables: data/countries.tsv, organisations.tsv, people.tsv, roles.tsv, each with its columns and sources on top.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from dragoman.knowledge.tables import cells, rows

LEADING = frozenset(["president", "prime minister", "chancellor", "premier", "supreme leader", "leader"])
NAME_FIRST = frozenset(["CHN", "PRK", "KOR", "TWN", "KHM"])  # countries whose people are called by the first part of their names


@dataclass(frozen=True, slots=True)
class Known:
    """What a name stands for. `first` and `last` bound a person's office; None is open."""

    id: str
    name: str
    country: str | None
    sectors: tuple[str, ...]
    kind: str  # country capital seat person or an organisation's kind
    first: str = ""
    last: str = ""
    role: str = ""  # a person's office: "foreign minister"

    def held(self, on: date | None) -> bool:
        """Whether the office was held on that day; an unknown day counts as held."""
        day = on.isoformat() if on else ""
        return not day or ((not self.first or self.first <= day) and (not self.last or day[: len(self.last)] <= self.last))


@dataclass(frozen=True, slots=True)
class Role:
    """What a role word says: sectors, and whether it names a person, a group, a body or a thing."""

    sectors: tuple[str, ...]
    kind: str


@dataclass(frozen=True)
class Actors:
    """Look-ups by folded name (see `fold`)."""

    names: dict[str, tuple[Known, ...]] = field(default_factory=dict)
    adjectives: dict[str, str] = field(default_factory=dict)  # adjective or demonym -> country code
    roles: dict[str, Role] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)  # code -> name
    surnames: dict[str, tuple[Known, ...]] = field(default_factory=dict)  # folded surname -> terms of office

    def find(self, name: str) -> tuple[Known, ...]:
        """What a name may stand for, best known first; nothing when it is not in the tables."""
        name = plain(name)
        return self.names.get(name) or (self.names.get(fold(name)) or () if not acronym(name) or len(name) > 3 else ())

    def country(self, word: str) -> str | None:
        """Country code of an adjective, demonym or country name."""
        key = fold(word)
        if found := self.adjectives.get(key) or self.adjectives.get(key.removesuffix("s")):
            return found
        return next((k.country for k in self.find(word) if k.kind == "country"), None)

    def holder(self, surname: str, title: str, on: date | None) -> Known | None:
        """The one person of that surname who on the day holds the office that the title tells, or without a title leads a state or government.

        None when there are several, or the day is unknown.
        """
        said = set(fold(title).split())
        terms = [k for k in self.surnames.get(fold(surname), ()) if on and k.held(on)]
        fitting = [k for k in terms if (set(k.role.split()) <= said or said <= set(k.role.split()) if said else k.role in LEADING)]
        serving = {k.name: k for k in fitting}
        return next(iter(serving.values())) if len(serving) == 1 else None

    def person(self, name: str, on: date | None) -> Known | None:
        """The person of that name, in the office held on the day; out of office, a former official (sector ELI)."""
        held = [k for k in self.find(name) if k.kind == "person"]
        if not held:
            return None
        serving = [k for k in held if k.held(on)]
        if serving:
            return max(serving, key=lambda k: k.first)
        last = max(held, key=lambda k: k.first)
        day = on.isoformat() if on else ""
        ahead = bool(last.first) and day < min(k.first for k in held if k.first)
        return Known(last.id, last.name, last.country, () if ahead else ("ELI",), "person", last.first, last.last)


def plain(name: str) -> str:
    return " ".join(re.sub(r"[’‘`]", "'", name).split()).removeprefix("the ").removeprefix("The ")


def acronym(name: str) -> bool:
    return name.isupper() and name.isalpha() and len(name) <= 5


def fold(name: str) -> str:
    """A name's key: lower case, straight apostrophes, hyphens as blanks, no leading article."""
    return plain(name).lower().replace("-", " ").removeprefix("the ")


def keys(*names: str) -> list[str]:
    """Keys under which names are kept; a short acronym keeps its capitals, so that "who" is not the WHO."""
    return [plain(n) if acronym(plain(n)) else fold(n) for n in names]


def load() -> Actors:
    """All tables. Raises InstallationError when one is missing or malformed."""
    names: dict[str, tuple[Known, ...]] = {}
    adjectives: dict[str, str] = {}
    countries: dict[str, str] = {}
    surnames: dict[str, list[Known]] = {}

    def add(known: Known, *forms: str) -> None:
        for key in keys(*forms):
            if key and known not in names.get(key, ()):
                names[key] = (*names.get(key, ()), known)

    for row in rows("countries.tsv"):
        code = row["code"]
        countries[code] = row["name"]
        add(Known(code, row["name"], code, ("GOV",), "country"), row["name"], *cells(row["aliases"]))
        for word in (*cells(row["adjectives"]), *cells(row["demonyms"])):
            adjectives.setdefault(fold(word), code)
        for capital in cells(row["capital"]):
            add(Known(code, row["name"], code, ("GOV",), "capital"), capital)
        for seat in cells(row["seats"]):
            name, _, sectors = seat.partition(":")
            add(Known(f"{code}-{fold(name)}", name, code, tuple(sectors.split("+")) if sectors else ("GOV",), "seat"), name)
    for row in rows("organisations.tsv"):
        known = Known(row["id"], row["name"], row["country"] or None, cells(row["sectors"]), row["kind"])
        add(known, row["name"], *cells(row["aliases"]))
    for row in rows("people.tsv"):
        known = Known(fold(row["name"]), row["name"], row["country"] or None, cells(row["sectors"]), "person", row["from"], row["to"], row["role"])
        add(known, row["name"], *cells(row["aliases"]))
        parts = row["name"].split()
        surnames.setdefault(fold(parts[0] if row["country"] in NAME_FIRST else parts[-1]), []).append(known)
    roles: dict[str, Role] = {}
    for row in rows("roles.tsv"):
        role = Role(cells(row["sectors"]), row["kind"])
        for form in (row["phrase"], *cells(row["plural"])):
            roles.setdefault(fold(form), role)
    return Actors(names, adjectives, roles, countries, {k: tuple(v) for k, v in surnames.items()})
