"""A user's own codebook: types that PLOVER lacks, each with a definition, example sentences and, if wanted, words.

[types.APPOINT]
definition = "name, elect or install somebody in a public office"
words = ["appoint VERB", "appointment NOUN"]           # lemma and part of speech; optional
examples = ["The king [named] a retired judge as premier.", ...]    # brackets around the word that states it
others = ["The committee [named] the disease after its discoverer.", ...]   # uses that are not meant; optional
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import UsageError
from dragoman.types import EventType

MARKED = re.compile(r"\[([^\[\]]+)\]")
FEWEST = 3  # examples of one type; a dozen are better


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and where in it the word stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CustomType:
    name: str
    definition: str
    words: frozenset[tuple[str, str]]  # lemma, part of speech
    examples: tuple[Example, ...]
    others: tuple[Example, ...]


def load(path: Path) -> tuple[CustomType, ...]:
    """The types of a codebook file. Raises UsageError, which says what is wrong and where."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise UsageError(f"--codebook: {path} cannot be read ({fault.strerror or fault})") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UsageError(f"--codebook: {path} is not a TOML file ({fault})") from fault
    types = table.get("types")
    if not isinstance(types, dict) or not types:
        raise UsageError(f"--codebook: {path} has no [types.NAME] table; docs/custom.md shows one")
    return tuple(custom(path, name, entry) for name, entry in types.items())


def custom(path: Path, name: str, entry: object) -> CustomType:
    """One type of the file."""
    where = f"--codebook: {path}, type {name}"
    if not re.fullmatch(r"[A-Z][A-Z0-9_]*", name) or name in EventType.__members__:
        raise UsageError(f"{where}: a type needs a name of its own in capitals, not one of PLOVER's")
    if not isinstance(entry, dict):
        raise UsageError(f"{where}: not a table")
    lists = {key: entry.get(key, []) for key in ("words", "examples", "others")}
    for key, found in lists.items():
        if not isinstance(found, list) or not all(isinstance(x, str) for x in found):
            raise UsageError(f"{where}: {key} must be a list of strings")
    unknown = entry.keys() - {"definition", *lists}
    if unknown:
        raise UsageError(f"{where}: unknown key {min(unknown)!r}; there are definition, words, examples, others")
    examples = tuple(example(where, x) for x in lists["examples"])
    if len(examples) < FEWEST:
        raise UsageError(f"{where}: {len(examples)} examples; give at least {FEWEST}, better a dozen")
    words = frozenset(word(where, x) for x in lists["words"])
    return CustomType(name, str(entry.get("definition", "")), words, examples, tuple(example(where, x) for x in lists["others"]))


def example(where: str, text: str) -> Example:
    marks = list(MARKED.finditer(text))
    if len(marks) != 1:
        raise UsageError(f"{where}: {text!r} needs one word in [brackets]")
    (m,) = marks
    return Example(text[: m.start()] + m.group(1) + text[m.end() :], m.start(), m.end() - 2)


def word(where: str, text: str) -> tuple[str, str]:
    lemma, _, pos = text.rpartition(" ")
    if not lemma or pos not in ("VERB", "NOUN", "ADJ"):
        raise UsageError(f"{where}: word {text!r} needs a lemma and VERB, NOUN or ADJ")
    return lemma, pos
