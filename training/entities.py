"""Training sentences of the sets of names and places, and our own with names marked, as `Example`."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from dragoman.model.tokens import words
from dragoman.scoring.treebanks import iob
from dragoman.sentences.split import spans
from training.data import HEADS, LAYERS, ROLES, TITLES, Example, bare, paint, place

OWN_HEADS = {"per": "person", "org": "organisation", "loc": "place", "fac": "place"}
MARK = re.compile(r"\[(PER|ORG|LOC|GPE|FAC|NORP|EVENT|DATE|QTY) |\]|/(per|org|loc|fac)\b")


def uner(path: Path) -> list[Example]:
    """Universal NER: persons, organisations and places; what kind of place is left open unless the name tells."""
    examples = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        if not rows:
            continue
        e = Example(words=[r[1] for r in rows], origin="uner")
        e.layers = {layer: [0 if layer in ("PER", "ORG", "LOC", "GPE", "FAC", "SITE") else -1] * len(rows) for layer in LAYERS}
        for a, b, kind in iob([r[2] for r in rows]):
            if kind == "LOC":
                place(e, a, b)
            elif kind in ("PER", "ORG"):
                paint(e.layers[kind], a, b)
        examples.append(e)
    return examples


def re3d(folder: Path, measure: bool = False) -> list[Example]:
    """Defence and diplomacy texts: nationalities, times, places and amounts. Every fifth document is kept to measure."""
    wanted = {"Nationality": "NORP", "Temporal": "DATE", "Money": "QTY", "Quantity": "QTY", "Location": "place", "Person": "PER", "Organisation": "ORG"}
    examples = []
    for source in sorted(folder.iterdir()):
        documents = [json.loads(line) for line in (source / "documents.json").read_text(encoding="utf-8").splitlines()]
        entities = [json.loads(line) for line in (source / "entities.json").read_text(encoding="utf-8").splitlines()]
        for k, document in enumerate(documents):
            if (k % 5 == 4) != measure:
                continue
            text = document["text"]
            marked = [x for x in entities if x["documentId"] == document["_id"] and x["type"] in wanted]
            for start, end in spans(text):
                pieces = words(text[start:end])
                if not pieces:
                    continue
                e = Example(words=[text[start + a : start + b] for a, b in pieces], origin="re3d")
                e.layers = {
                    layer: [-1 if layer in ("EVENT", "FAC", "LOC", "GPE", "SITE", "ORG", "PER") and w[:1].isupper() else 0 for w in e.words] for layer in LAYERS
                }
                for x in sorted(marked, key=lambda x: x["begin"] - x["end"]):
                    inside = [i for i, (a, b) in enumerate(pieces) if start + a >= x["begin"] and start + b <= x["end"]]
                    if not inside or x["begin"] < start or x["end"] > end:
                        continue
                    a, b = inside[0], inside[-1]
                    while a < b and e.words[a].lower() in ("the", "a", "an"):
                        a += 1
                    kind = wanted[x["type"]]
                    named = e.words[a][:1].isupper() and e.words[b][:1].isupper()
                    if kind in ("NORP", "DATE", "QTY"):
                        paint(e.layers[kind], a, b)
                    elif named and kind == "place":
                        place(e, a, b)
                    elif named and kind == "PER" and not bare(e, a, b):
                        paint(e.layers[kind], max([a, *(i + 1 for i in range(a, b) if e.words[i].lower() in TITLES)]), b)
                    elif named and kind == "ORG" and b > a:
                        paint(e.layers[kind], a, b)
                examples.append(e)
    return examples


def own(paths: Iterable[Path]) -> list[Example]:
    """Our own coded sentences (training/corpus/entities*.txt; the mark-up is explained on top of those files)."""
    examples = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                examples.append(own_sentence(line.strip()))
    return examples


def unmark(line: str) -> tuple[str, list[tuple[int, int, str]], list[tuple[int, str]]]:
    """Clean text, name spans (character offsets, tag) and slash-tagged heads (end offset of the word, tag) of a marked line."""
    text, spans, heads, opened, at = "", [], [], [], 0
    for m in MARK.finditer(line):
        text += line[at : m.start()]
        at = m.end()
        if m.group(1):
            opened.append((len(text), m.group(1)))
        elif m.group(2):
            heads.append((len(text), m.group(2)))
        elif opened:
            start, tag = opened.pop()
            spans.append((start, len(text), tag))
        else:
            text += "]"
    if opened:
        raise ValueError(f"unclosed bracket: {line}")
    return text + line[at:], spans, heads


def own_sentence(line: str) -> Example:
    text, spans, heads = unmark(line)
    pieces = words(text)
    e = Example(words=[text[a:b] for a, b in pieces], origin="own")
    n = len(pieces)
    e.layers = {layer: [0] * n for layer in LAYERS}
    # A word with no slash-tag surely heads no person, body or place; which of the other kinds it heads is not coded.
    e.kinds = [-1] * n
    for start, end, tag in sorted(spans, key=lambda s: s[0] - s[1]):
        inside = [i for i, (a, b) in enumerate(pieces) if a < end and b > start]
        if inside:
            paint(e.layers[tag], inside[0], inside[-1])
            if tag in ("GPE", "FAC", "LOC"):
                paint(e.layers["SITE"], inside[0], inside[-1])
    for end, tag in heads:
        for i, (_, b) in enumerate(pieces):
            if b == end:
                e.kinds[i] = HEADS.index(OWN_HEADS[tag])
    return e


def event_places(path: Path, measure: bool = False) -> list[Example]:
    """Sentences with one verb and the place where its act happened, if told. Every tenth is kept to measure."""
    examples = []
    for k, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        if (k % 10 == 9) != measure:
            continue
        pieces = words(row["text"])
        inside = lambda s: [i for i, (a, b) in enumerate(pieces) if a < s["end"] and b > s["start"]]  # noqa: B023, E731
        verbs = [i for s in row["spans"] if s["label"] == "VERB" for i in inside(s)]
        if len(verbs) != 1:
            continue
        e = Example(words=[row["text"][a:b] for a, b in pieces], origin="event_place", taught=(ROLES.index("place"),))
        places = [inside(s) for s in row["spans"] if s["label"] == "LOCATION"]
        # the last word of a place's name stands for it; the other words teach nothing
        e.roles[verbs[0]] = [(i, ROLES.index("place"), 1 if i == p[-1] else -1) for p in places for i in p]
        examples.append(e)
    return examples
