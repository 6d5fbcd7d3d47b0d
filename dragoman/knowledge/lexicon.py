"""The words that state events: data/lexicon.tsv with the word classes of data/wordclasses.toml.

A row holds a lemma, its part of speech, the conditions under which it counts, the type and mode it then states ("-" for no event), where
the recipient stands, and flags. The columns are explained on top of the file.
"""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import InstallationError
from dragoman.knowledge.tables import cells, rows
from dragoman.types import EventType

CLASSES = frozenset(["PARTY", "GPE", "PERSON", "ORG", "MIL", "PLACE", "NUM"])


@dataclass(frozen=True, slots=True)
class Condition:
    """slot=values or slot!=values. A value is a lemma, "*" or an entity class in capitals; word classes are already spelt out."""

    slot: str
    values: frozenset[str]
    wanted: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the lexicon; `type` None says that this use states no event."""

    lemma: str
    pos: str
    when: tuple[Condition, ...]
    type: EventType | None
    mode: str | None
    whom: tuple[str, ...]
    flags: frozenset[str]
    text: str  # the row's conditions as written, for `why`


@dataclass(frozen=True)
class Lexicon:
    """Entries by (lemma, part of speech), the most conditions first."""

    entries: dict[tuple[str, str], tuple[Entry, ...]]
    classes: dict[str, frozenset[str]]

    def of(self, lemma: str, pos: str) -> tuple[Entry, ...]:
        return self.entries.get((lemma, pos), ())

    def says(self, lemma: str) -> bool:
        """Whether a verb attributes what it governs to its subject."""
        return any("source" in e.flags for e in self.of(lemma, "VERB"))


def condition(text: str, classes: dict[str, frozenset[str]], row: str) -> Condition:
    slot, mark, values = text.partition("!=") if "!=" in text else text.partition("=")
    if not mark:
        raise InstallationError(f"lexicon row {row}: condition {text!r} has no '='")
    spelt: set[str] = set()
    for value in cells(values):
        if value.startswith("@"):
            if value[1:] not in classes:
                raise InstallationError(f"lexicon row {row}: no word class {value}")
            spelt |= classes[value[1:]]
        else:
            spelt.add(value if value in CLASSES or value == "*" else value.lower())
    return Condition(slot, frozenset(spelt), mark == "=")


def load() -> Lexicon:
    """The bundled lexicon. Raises InstallationError when a row is malformed."""
    raw = tomllib.loads(files("dragoman.knowledge").joinpath("data/wordclasses.toml").read_text(encoding="utf-8"))
    classes = {name: frozenset(words) for name, words in raw["classes"].items()}
    entries: dict[tuple[str, str], list[Entry]] = {}
    for row in rows("lexicon.tsv"):
        name = f"{row['lemma']} {row['pos']} {row['when']}"
        when = tuple(condition(c, classes, name) for c in row["when"].split())
        kind = None if row["type"] == "-" else EventType(row["type"])
        entry = Entry(row["lemma"], row["pos"], when, kind, row["mode"] or None, cells(row["whom"]), frozenset(row["flags"].split()), row["when"])
        entries.setdefault((entry.lemma, entry.pos), []).append(entry)
    ordered = {k: tuple(sorted(v, key=lambda e: -len(e.when))) for k, v in entries.items()}
    return Lexicon(ordered, classes)
