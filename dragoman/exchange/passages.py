"""Coded passages: sentences with their events, one line of text and one line an event, as our corpus and custom codebooks write them.

A passage is one line of text and, below it, one indented line an event; passages are parted by blank lines, and `#` starts a comment line.

    Turkey's foreign minister will visit Baku on Monday, the ministry said.
      will visit | CONSULT visit | planned | a=Turkey's foreign minister | r=Baku | p=Baku | d=on Monday | s=the ministry

Event fields, in this order: anchor | TYPE and its mode, if any | status, then "bg" if background | a= actors | r= recipients | p= place | d= date | s= sources.
A field that is empty is left out. Several actors, recipients or sources are parted by ";". A source other than one that states is followed by its stance
in brackets: s=Tehran (denies). Every quote stands in the text letter by letter; "#2" after it means its second occurrence. No event lines: a near miss.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from dragoman.knowledge.codebook import codebook
from dragoman.types import EventType, Stance, StatusKind

FIELDS = {"a": "actors", "r": "recipients", "p": "place", "d": "date", "s": "sources"}

Found = tuple[int, int]  # offsets in the passage's text, half open


@dataclass(frozen=True)
class CodedEvent:
    anchor: Found
    type: EventType
    mode: str | None
    status: StatusKind
    background: bool = False
    actors: tuple[Found, ...] = ()
    recipients: tuple[Found, ...] = ()
    place: tuple[Found, ...] = ()
    date: tuple[Found, ...] = ()
    sources: tuple[tuple[Found, Stance], ...] = ()


@dataclass(frozen=True)
class Passage:
    text: str
    events: tuple[CodedEvent, ...]
    where: str  # file and line, for messages


class Fault(Exception):
    """A line that breaks the format or the codebook."""


def locate(text: str, quote: str) -> Found:
    """Offsets of a quote, "#n" picking its nth occurrence as whole words. Raises Fault when it is not there."""
    m = re.fullmatch(r"(.*?)#(\d+)", quote)
    words, count = (m.group(1), int(m.group(2))) if m else (quote, 1)
    spots = [x.start() for x in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    if not words or len(spots) < count:
        raise Fault(f"{quote!r} is not in the text")
    return spots[count - 1], spots[count - 1] + len(words)


def coded(text: str, line: str) -> CodedEvent:
    """The event of one line. Raises Fault."""
    parts = [p.strip() for p in line.split("|")]
    if len(parts) < 3:
        raise Fault("an event line needs anchor | TYPE mode | status")
    kind, _, mode = parts[1].partition(" ")
    if kind not in EventType.__members__:
        raise Fault(f"no event type {kind!r}")
    book = codebook()[EventType(kind)]
    if mode and mode not in book.modes:
        raise Fault(f"{kind} has no mode {mode!r}; it has {', '.join(book.modes) or 'none'}")
    status, _, rest = parts[2].partition(" ")
    if status not in list(StatusKind) or rest not in ("", "bg"):
        raise Fault(f"no status {parts[2]!r}")
    given: dict[str, list[Found]] = {name: [] for name in FIELDS.values() if name != "sources"}
    sources = []
    for part in parts[3:]:
        key, mark, value = part.partition("=")
        if not mark or key not in FIELDS:
            raise Fault(f"field {part!r} does not start with one of a= r= p= d= s=")
        for quote in filter(None, map(str.strip, value.split(";"))):
            if key == "s":
                m = re.fullmatch(r"(.*?)\s*\((\w+)\)", quote)
                stance = m.group(2) if m else "states"
                if stance not in list(Stance):
                    raise Fault(f"no stance {stance!r}")
                sources.append((locate(text, m.group(1) if m else quote), Stance(stance)))
            else:
                given[FIELDS[key]].append(locate(text, quote))
    if len(given["place"]) > 1 or len(given["date"]) > 1:
        raise Fault("one place and one date an event")
    if not given["actors"] and not given["recipients"]:
        raise Fault("an event needs an actor or a recipient")
    return CodedEvent(
        locate(text, parts[0]),
        EventType(kind),
        mode or None,
        StatusKind(status),
        rest == "bg",
        tuple(given["actors"]),
        tuple(given["recipients"]),
        tuple(given["place"]),
        tuple(given["date"]),
        tuple(sources),
    )


def overlap(a: Found, b: Found) -> bool:
    """Whether two stretches share a letter."""
    return a[0] < b[1] and b[0] < a[1]


def read(path: Path) -> Iterator[Passage | str]:
    """The passages of a file, and a message for each line that is wrong."""
    text, where = "", ""
    events: list[CodedEvent] = []
    for number, line in enumerate([*path.read_text(encoding="utf-8").split("\n"), ""], 1):
        if line.startswith("#"):
            continue
        if line.startswith((" ", "\t")) and line.strip():
            try:
                if not text:
                    raise Fault("an event line without a text above it")
                made = coded(text, line.strip())
                if any(made.anchor == e.anchor for e in events):
                    raise Fault("two events with one anchor")
                events.append(made)
            except Fault as fault:
                yield f"{path.name}:{number}: {fault}"
        elif line.strip():
            if text:
                yield Passage(text, tuple(events), where)
            text, events, where = line.strip(), [], f"{path.name}:{number}"
        elif text:
            yield Passage(text, tuple(events), where)
            text, events = "", []


def passages(folder: Path) -> list[Passage]:
    """Every passage of a folder. Raises ValueError when a line is wrong."""
    out = []
    for path in sorted(folder.glob("*.txt")):
        for item in read(path):
            if isinstance(item, str):
                raise ValueError(item)
            out.append(item)
    return out


def held_back(text: str) -> bool:
    """Whether a passage of our corpus belongs to the fifth that is never trained on, by a hash of its text."""
    return blake2b(text.encode(), digest_size=2).digest()[0] % 5 == 0
