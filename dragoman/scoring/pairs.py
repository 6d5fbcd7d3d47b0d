"""Scores of `relate` on sentences whose two parties are given: which PLOVER type stands between them.

Data: PLV dev, JSON Lines with `marked` (the sentence with <s>source</s> and <t>target</t>) and `root`, where CONCEDE and RETREAT are one
class, YIELD. It is only measured on, never trained on. Four classes: PLOVER's quad classes; two classes: conflict and cooperation.
"""

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from dragoman.knowledge.codebook import codebook
from dragoman.pipeline import Kit, relate
from dragoman.types import EventType, Span

YIELD = frozenset(["CONCEDE", "RETREAT"])


def unmarked(marked: str) -> tuple[str, Span | None, Span | None]:
    """The sentence without its tags, and where the two parties stand in it (the first time it is marked); some have no target."""
    text, at = "", 0
    opened: dict[str, int] = {}
    spans: dict[str, Span] = {}
    for m in re.finditer(r"<(/?)(s|t)>", marked):
        text += marked[at : m.start()]
        at = m.end()
        if m.group(1):
            spans.setdefault(m.group(2), Span(opened[m.group(2)], len(text)))
        else:
            opened[m.group(2)] = len(text)
    return text + marked[at:], spans.get("s"), spans.get("t")


def root(kind: EventType | None) -> str:
    return "" if kind is None else "YIELD" if kind in YIELD else str(kind)


def macro(wanted: Sequence[str], found: Sequence[str]) -> float:
    """Mean over the classes of `wanted` of their F1."""
    both = Counter(w for w, f in zip(wanted, found, strict=True) if w == f)
    sums = Counter(wanted) + Counter(found)
    classes = set(wanted)
    return sum(2 * both[c] / sums[c] for c in classes) / len(classes)


def score(kit: Kit, path: Path) -> dict[str, float]:
    """Macro F1 over 15 roots, over four quad classes, over conflict and cooperation; and accuracy on roots."""
    quads = {root(t): e.quad for t, e in codebook().items()}
    wanted, found = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        wanted.append(row["root"])
        found.append(root(relate(*unmarked(row["marked"]), kit).plover))
    quad = [[quads.get(r, "") for r in rows] for rows in (wanted, found)]
    side = [[q.split()[-1] if q else "" for q in rows] for rows in quad]
    return {
        "15 roots macro F1": macro(wanted, found),
        "four classes macro F1": macro(*quad),
        "conflict-cooperation macro F1": macro(*side),
        "accuracy on roots": sum(w == f for w, f in zip(wanted, found, strict=True)) / len(wanted),
        "sentences": float(len(wanted)),
    }
