"""Sentences of sets marked *train*, coded by us for events: the repository holds only where they stand and the codes, never their words.

    python -m training.standoff --data ../shared/data --take PASSAGES --out FILE   # a coded passages file to one that stands off

Files: training/corpus/standoff/*.txt. A passage begins with `@ SET DOCUMENT FIRST COUNT HASH`: so many sentences of a document from the first one
on, joined by blanks, and a hash of the text that must come out. Event lines follow as in dragoman/exchange/passages.py, with character offsets in place
of quotes.
"""

import argparse
import json
import re
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

from dragoman.exchange.passages import CodedEvent, Found, Passage, passages
from dragoman.sentences.split import spans
from dragoman.types import EventType, Stance, StatusKind

FOLDER = Path(__file__).parent / "corpus" / "standoff"
Key = tuple[str, str, int, int]  # set, document, first sentence, count


def trees(path: Path) -> dict[str, list[str]]:
    """Sentences by document of a CoNLL-U file."""
    out: dict[str, list[str]] = {}
    doc = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc id"):
            doc = line.split("=", 1)[1].strip()
        elif line.startswith("# text = "):
            out.setdefault(doc, []).append(re.sub(r"\s+", " ", line.removeprefix("# text = ")).strip())
    return out


def prose(text: str) -> list[str]:
    return [re.sub(r"\s+", " ", text[a:b]).strip() for a, b in spans(text) if text[a:b].strip()]


@cache
def documents(data: Path, name: str) -> dict[str, list[str]]:
    """Sentences by document of a set: gum, ewt, re3d (the four fifths that train), or reports."""
    if name in ("gum", "ewt"):
        return trees(data / "ud" / f"{name}-train.conllu")
    if name == "re3d":
        folders = sorted((data / "ner" / "re3d").iterdir())
        found = ((k, json.loads(line)) for f in folders for k, line in enumerate((f / "documents.json").read_text(encoding="utf-8").splitlines()))
        return {d["_id"]: prose(d["text"]) for k, d in found if k % 5 != 4}
    lines = (data / "reports" / "state-department-2021-2022.jsonl").read_text(encoding="utf-8").splitlines()
    return {d["id"]: prose(d["text"]) for d in map(json.loads, lines)}


def text(data: Path, key: Key) -> str:
    name, document, first, count = key
    return " ".join(documents(data, name)[document][first : first + count])


def digest(words: str) -> str:
    return blake2b(words.encode(), digest_size=4).hexdigest()


def read(data: Path, folder: Path = FOLDER) -> Iterator[Passage]:
    """Every passage of the files, with its words from the data. Raises ValueError when a text is not the one that was coded."""
    for path in sorted(folder.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line and not line.startswith("#")]
            if not lines:
                continue
            name, document, first, count, mark = lines[0].removeprefix("@ ").split(" ")
            words = text(data, (name, document, int(first), int(count)))
            if digest(words) != mark:
                raise ValueError(f"{path.name}: the text of {name} {document} is not the one that was coded")
            yield Passage(words, tuple(map(event, lines[1:])), f"{path.name}: {document}")


def event(line: str) -> CodedEvent:
    """The event of one line."""
    anchor, kind, status, *fields = (part.strip() for part in line.split("|"))
    type_, _, mode = kind.partition(" ")
    values = dict(f.split("=", 1) for f in fields)
    found = {
        name: tuple(place(x) for x in values.get(letter, "").split(";") if x)
        for letter, name in (("a", "actors"), ("r", "recipients"), ("p", "place"), ("d", "date"))
    }
    sources = tuple((place(x.split(" ")[0]), Stance(x.split(" ")[1])) for x in values.get("s", "").split(";") if x)
    state, _, background = status.partition(" ")
    return CodedEvent(place(anchor), EventType(type_), mode or None, StatusKind(state), bool(background), **found, sources=sources)


def place(said: str) -> Found:
    first, _, last = said.strip().partition("-")
    return int(first), int(last)


def line(e: CodedEvent) -> str:
    """One event as it is written down."""
    at = lambda f: f"{f[0]}-{f[1]}"  # noqa: E731
    fields = [("a", e.actors), ("r", e.recipients), ("p", e.place), ("d", e.date)]
    parts = [at(e.anchor), " ".join(filter(None, (e.type, e.mode))), e.status.value + (" bg" if e.background else "")]
    parts += [f"{letter}={';'.join(map(at, found))}" for letter, found in fields if found]
    parts += [f"s={';'.join(f'{at(f)} {stance.value}' for f, stance in e.sources)}"] if e.sources else []
    return "  " + " | ".join(parts)


def keys(data: Path) -> dict[str, Key]:
    """Where each text of a passage that was handed out for coding stands: all runs of at most four sentences."""
    out = {}
    for name in ("gum", "ewt", "re3d", "reports"):
        for document, sentences in documents(data, name).items():
            for first in range(len(sentences)):
                for count in range(1, min(4, len(sentences) - first) + 1):
                    out.setdefault(digest(" ".join(sentences[first : first + count])), (name, document, first, count))
    return out


def take(data: Path, coded: list[Passage], out: Path) -> int:
    """Write passages that were coded with their words as ones that stand off; how many were not found in the data."""
    known = keys(data)
    blocks, lost = [], 0
    for p in coded:
        key = known.get(digest(p.text))
        if key is None:
            lost += 1
            continue
        blocks.append("\n".join([f"@ {' '.join(map(str, key))} {digest(p.text)}", *map(line, p.events)]))
    out.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    return lost


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--take", type=Path, required=True, help="a folder of coded passages")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    print(f"{take(args.data, passages(args.take), args.out)} passages not found in the data")
