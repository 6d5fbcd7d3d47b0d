"""WikiWars: scores of dates.find on 22 histories of wars with TIMEX2 annotations (Mazur and Dale 2010; CC BY-SA 3.0).

A document's date is the one it carries: one of the 22 has one, the day it was downloaded; the others are read without.
TIMEX2 has no ranges: it annotates the two ends, so a range of ours counts as its two ends (`dates.ends`).
"""

import html
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.errors import InputError
from dragoman.mentions.dates import ends, read_on
from dragoman.mentions.dates.frame import Thread
from dragoman.sentences.split import spans
from dragoman.types import Sentence, Span, When

TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
VALUE = re.compile(r'\b[Vv][Aa][Ll]="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Timex:
    """One annotated expression."""

    span: Span
    value: str


def score(folder: Path) -> dict[str, float]:
    """Extent and value precision, recall and F1 over all documents of `folder`.

    An expression is found where the extents overlap, one to one; its value is right where it equals TIMEX2's `val`, letter by letter, an absent
    one being empty. Value F1 counts right values against all annotated and all found expressions. InputError if the folder holds no documents.
    """
    files = sorted(folder.glob("*.key.xml"))
    if not files:
        raise InputError(str(folder), "holds no *.key.xml; give the folder of WikiWars")
    gold_count = found_count = overlaps = values = 0
    for file in files:
        text, published, gold = document(file.read_text(encoding="utf-8"))
        found = dates(text, published)
        pairs = align(gold, found)
        gold_count, found_count, overlaps = gold_count + len(gold), found_count + len(found), overlaps + len(pairs)
        values += sum(g.value == (w.value or "") for g, w in pairs)
    return {**rates("extent", overlaps, gold_count, found_count), **rates("value", values, gold_count, found_count)}


def rates(name: str, right: int, gold: int, found: int) -> dict[str, float]:
    """Precision, recall and F1 under `name`."""
    return {f"{name}_precision": right / max(found, 1), f"{name}_recall": right / max(gold, 1), f"{name}_f1": 2 * right / max(gold + found, 1)}


def document(source: str) -> tuple[str, date | None, list[Timex]]:
    """The text without tags, its own date if it gives one, and the annotations with spans in that text."""
    head = re.search(r"<DATETIME>\s*(\d{4})-?(\d{2})-?(\d{2})", source)
    start, end = source.find("<TEXT>"), source.rfind("</TEXT>")
    source = source[start + 6 if start >= 0 else 0 : end if end >= 0 else len(source)]
    pieces: list[str] = []
    length, at = 0, 0
    opened: list[tuple[int, str]] = []
    gold: list[Timex] = []
    for m in TAG.finditer(source):
        piece = html.unescape(source[at : m.start()])
        pieces.append(piece)
        length, at = length + len(piece), m.end()
        if m[2] != "TIMEX2":
            continue
        if not m[1]:
            value = VALUE.search(m[3])
            opened.append((length, value[1] if value else ""))
        elif opened:
            begun, value_text = opened.pop()
            gold.append(Timex(Span(begun, length), value_text))
    pieces.append(html.unescape(source[at:]))
    return "".join(pieces), date(int(head[1]), int(head[2]), int(head[3])) if head else None, sorted(gold, key=lambda t: t.span)


def dates(text: str, published: date | None) -> list[When]:
    """What our rules find, sentence by sentence, ranges as their ends."""
    thread: Thread = Thread()
    found: list[When] = []
    for index, (start, end) in enumerate(spans(text)):
        whens, thread = read_on(Sentence(index, Span(start, end)), text, published, thread)
        found += [half for when in whens for half in ends(when)]
    return found


def align(gold: list[Timex], found: list[When]) -> list[tuple[Timex, When]]:
    """Pairs of overlapping expressions, one to one, in order; of nested annotations the shortest that fits."""
    free = list(found)
    pairs: list[tuple[Timex, When]] = []
    for timex in sorted(gold, key=lambda t: (t.span.end - t.span.start, t.span)):
        best = next((w for w in free if w.span.overlaps(timex.span) and (w.value or "") == timex.value), None)
        best = best or next((w for w in free if w.span.overlaps(timex.span)), None)
        if best:
            free.remove(best)
            pairs.append((timex, best))
    return pairs
