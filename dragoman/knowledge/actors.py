"""Who is known before reading: states, bodies, office holders, and what a role word says of its bearer.

Tables: data/countries.tsv, peoples.tsv, organisations.tsv, people.tsv, offices.tsv, roles.tsv, each with its columns and sources on top. A user's own
people.tsv and organisations.tsv (`dragoman actors update`) add to them and never contradict them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from dragoman.knowledge.tables import cells, local, rows

LEADING = frozenset(["president", "prime minister", "chancellor", "premier", "supreme leader", "leader"])
NAME_FIRST = frozenset(["CHN", "PRK", "KOR", "TWN", "KHM", "MYS", "IDN", "ETH"])  # countries whose people are called by the first part of their names
RANKS = frozenset(  # before a surname they tell no office: "Mr Xi", "General Musharraf"
    "mr mrs ms miss dr sir dame lord lady madam professor general gen marshal colonel field brother comrade mr. mrs. ms. dr. gen. col.".split()
)
ABOVE = ("IGO", "NGO", "IMG", "ISM", "MNC", "")  # what stands for a country where there is none
WRITTEN = "2025-12"  # when people.tsv was written: what ends later can only be told by a local table


@dataclass(frozen=True, slots=True)
class Known:
    """What a name stands for. `first` and `last` bound a person's office, or a body's sector; empty is open."""

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
    offices: dict[str, tuple[str, str | None]] = field(default_factory=dict)  # words for an office -> the office, and the country they imply
    terms: dict[tuple[str | None, str], tuple[Known, ...]] = field(default_factory=dict)  # country and office -> its holders
    given: dict[str, str] = field(default_factory=dict)  # common given name, lower case -> he or she
    breakaway: frozenset[str] = frozenset()  # folded names of territories and peoples that few states recognise

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
        said = {w for w in fold(title).split() if w not in RANKS}
        terms = [k for k in self.surnames.get(fold(surname), ()) if on and k.held(on)]
        fitting = [k for k in terms if (set(k.role.split()) <= said or said <= set(k.role.split()) if said else k.role in LEADING)]
        serving = {k.name: k for k in sorted(fitting, key=lambda k: k.role == "party leader")}
        return next(iter(serving.values())) if len(serving) == 1 else None

    def office(self, known: Known) -> str | None:
        """A person's office under its general name: a secretary of state is a foreign minister."""
        return self.offices.get(spelled(known.role), (known.role, None))[0] or None

    def incumbent(self, office: str, country: str | None, on: date | None) -> Known | None:
        """Who holds an office of a country on a day; None when that is not one person, or the day is unknown."""
        serving = {k.name: k for k in self.terms.get((country, office), ()) if on and k.held(on)}
        if len(serving) > 1:  # on the day of a change, who came last
            latest = max(k.first for k in serving.values())
            serving = {n: k for n, k in serving.items() if k.first == latest and on and latest[:10] == on.isoformat()[: len(latest)]}
        return next(iter(serving.values())) if len(serving) == 1 else None

    def person(self, name: str, on: date | None) -> Known | None:
        """The person of that name, in the office held on the day; out of office, a former official (sector ELI)."""
        held = [k for k in self.find(name) if k.kind == "person"]
        if not held:
            return None
        serving = [k for k in held if k.held(on)]
        if serving:  # of two offices held at once, the one that leads
            return max(serving, key=lambda k: (on is not None and k.role in LEADING, k.first))
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


def spelled(title: str) -> str:
    """A title as data/offices.tsv spells it: "Defense Minister" is a defence minister, "Secretary-General" a secretary general."""
    return fold(title).replace("defense", "defence").replace("united nations chief", "un chief")


def keys(*names: str) -> list[str]:
    """Keys under which names are kept; a short acronym keeps its capitals, so that "who" is not the WHO."""
    return [plain(n) if acronym(plain(n)) else fold(n) for n in names]


class Builder:
    """The look-ups while the tables are read."""

    def __init__(self) -> None:
        self.names: dict[str, tuple[Known, ...]] = {}
        self.adjectives: dict[str, str] = {}
        self.countries: dict[str, str] = {}
        self.surnames: dict[str, list[Known]] = {}
        self.terms: dict[tuple[str | None, str], list[Known]] = {}
        self.breakaway: set[str] = set()
        self.offices = {spelled(row["phrase"]): (row["office"], row["country"] or None) for row in rows("offices.tsv")}

    def add(self, known: Known, *forms: str) -> None:
        """A bearer under each form of its name."""
        for key in keys(*forms):
            if key and known not in self.names.get(key, ()):
                self.names[key] = (*self.names.get(key, ()), known)

    def states(self) -> None:
        """Countries with their adjectives, capitals and seats of power; peoples inside one state."""
        for row in rows("countries.tsv"):
            code = row["code"]
            self.countries[code] = row["name"]
            self.add(Known(code, row["name"], code, ("GOV",), "country"), row["name"], *cells(row["aliases"]))
            for word in (*cells(row["adjectives"]), *cells(row["demonyms"])):
                self.adjectives.setdefault(fold(word), code)
            self.add(Known(code, row["name"], code, ("GOV",), "capital"), *cells(row["capital"]))
            for seat in cells(row["seats"]):
                name, _, sectors = seat.partition(":")
                self.add(Known(f"{code}-{fold(name)}", name, code, tuple(sectors.split("+")) if sectors else ("GOV",), "seat"), name)
        for row in rows("peoples.tsv"):
            for word in cells(row["words"]):
                self.adjectives.setdefault(fold(word), row["country"])
                if row["sectors"] == "PRE":
                    self.breakaway.add(fold(word))

    def bodies(self, own: Iterable[dict[str, str]] = ()) -> None:
        """Organisations, movements and territories; then the user's own, under names that nothing else has."""
        for row in rows("organisations.tsv"):
            known = Known(row["id"], row["name"], row["country"] or None, cells(row["sectors"]), row["kind"], row["from"], row["to"])
            self.add(known, row["name"], *cells(row["aliases"]))
            if known.kind == "territory" and "PRE" in known.sectors:
                self.breakaway.update(fold(name) for name in (row["name"], *cells(row["aliases"])))
        bundled = frozenset(self.names)
        for row in own:
            if bundled.isdisjoint(keys(row["name"])):
                known = Known(row["id"], row["name"], row["country"] or None, cells(row["sectors"]), row["kind"], row["from"], row["to"])
                self.add(known, *(name for name in (row["name"], *cells(row["aliases"])) if bundled.isdisjoint(keys(name))))

    def people(self, own: Iterable[dict[str, str]] = ()) -> None:
        """Office holders, one bearer a term of office; then the user's own terms, under names that no state, seat or body has."""
        bundled = list(rows("people.tsv"))
        others = frozenset(self.names)
        added = [row for row in self.beyond(bundled, list(own)) if others.isdisjoint(keys(row["name"]))]
        for number, row in enumerate((*bundled, *added)):
            known = Known(fold(row["name"]), row["name"], row["country"] or None, cells(row["sectors"]), "person", row["from"], row["to"], row["role"])
            forms = (row["name"], *cells(row["aliases"]))
            if number >= len(bundled):
                forms = tuple(form for form in forms if others.isdisjoint(keys(form)))
            self.add(known, *forms)
            self.terms.setdefault((known.country, self.function(row)), []).append(known)
            for surname in {fold(n.split()[0] if row["country"] in NAME_FIRST else n.split()[-1]) for n in forms}:
                self.surnames.setdefault(surname, []).append(known)

    def function(self, row: dict[str, str]) -> str:
        """The office of a row of people under its general name."""
        return self.offices.get(spelled(row["role"]), (row["role"], None))[0]

    def beyond(self, bundled: list[dict[str, str]], own: list[dict[str, str]]) -> list[dict[str, str]]:
        """The user's own terms of office that the bundled table lacks. It wins on the same person, office and country at the same time; but a bundled
        term that was open when the table was written gets the end that the user's own table knows, once all of its terms there have ended."""
        if not own:
            return []
        held: dict[tuple[str, str, str], list[dict[str, str]]] = {}
        starts = {(row["country"], self.function(row), row["from"]) for row in bundled if len(row["from"]) == 10}
        for row in bundled:
            for form in keys(row["name"], *cells(row["aliases"])):
                held.setdefault((form, row["country"], self.function(row)), []).append(row)
        added = []
        ends: dict[int, tuple[dict[str, str], list[str]]] = {}
        for row in own:
            office = (row["country"], self.function(row))
            told = [b for form in keys(row["name"], *cells(row["aliases"])) for b in held.get((form, *office), ()) if overlap(b, row)]
            for term in told:
                ends.setdefault(id(term), (term, []))[1].append(row["to"])
            if not told and (*office, row["from"]) not in starts:  # a term of the same first day is the same one, under another spelling
                added.append(row)
        for term, found in ends.values():
            if not term["to"] and all(found) and max(found) >= WRITTEN:
                term["to"] = max(found)
        return added


def overlap(a: dict[str, str], b: dict[str, str]) -> bool:
    """Whether two terms share a day; an empty end is open, and a year or month reaches to its end."""
    return a["from"] <= (b["to"] or "9999") + "-99" and b["from"] <= (a["to"] or "9999") + "-99"


def load(tables: Path | None = None) -> Actors:
    """All tables, and those of the user's own in the folder `tables`. Raises InstallationError when one is missing or malformed."""
    made = Builder()
    made.states()
    countries = (*made.countries, *ABOVE)
    made.bodies(local(tables, "organisations", countries))
    made.people(local(tables, "people", countries))
    roles: dict[str, Role] = {}
    for row in rows("roles.tsv"):
        role = Role(cells(row["sectors"]), row["kind"])
        for form in (row["phrase"], *cells(row["plural"])):
            roles.setdefault(fold(form), role)
    surnames = {surname: tuple(held) for surname, held in made.surnames.items()}
    terms = {office: tuple(held) for office, held in made.terms.items()}
    given = {row["name"].lower(): row["gender"] for row in rows("given.tsv")}
    return Actors(made.names, made.adjectives, roles, made.countries, surnames, made.offices, terms, given, frozenset(made.breakaway))
