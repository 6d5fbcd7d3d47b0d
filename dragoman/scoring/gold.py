"""Scores of readings against hand-coded reports: the matching and the figures of the codebook, section 7.

Same figures as the reference scorer that comes with the gold; a test compares the two.
"""

import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dragoman.errors import InputError

Record = dict[str, Any]
FIELDS = ["mode", "actors", "actor_countries", "recipients", "recipient_countries", "date", "place_country", "place_name", "status", "background", "sources"]


@dataclass
class Tally:
    """Counts of one report; tallies add up."""

    predicted: int = 0
    gold: int = 0
    typed: int = 0
    untyped: int = 0
    whole: int = 0
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FIELDS, 0))

    def add(self, other: "Tally") -> None:
        self.predicted += other.predicted
        self.gold += other.gold
        self.typed += other.typed
        self.untyped += other.untyped
        self.whole += other.whole
        for name in FIELDS:
            self.right[name] += other.right[name]

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 of typed events, F1 of untyped and whole ones, and the share right of each field on matched events."""
        both = max(1, self.predicted + self.gold)
        return {
            "typed precision": self.typed / max(1, self.predicted),
            "typed recall": self.typed / max(1, self.gold),
            "typed F1": 2 * self.typed / both,
            "untyped F1": 2 * self.untyped / both,
            "whole F1": 2 * self.whole / both,
            **{name.replace("_", " "): self.right[name] / max(1, self.typed) for name in FIELDS},
        }


def load(path: Path) -> list[Record]:
    """The reports of a gold file. Raises InputError when the file is missing or a line is no report."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as fault:
        raise InputError(str(path), f"cannot be read ({fault.strerror}); give a JSON Lines file of coded reports") from fault
    out = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            assert isinstance(record["text"], str) and isinstance(record["events"], list)
        except (ValueError, KeyError, TypeError, AssertionError) as fault:
            raise InputError(str(path), f"line {number} is no coded report (needs id, text, events)") from fault
        out.append(record)
    return out


def body(record: Record) -> str:
    return f"{record.get('title') or ''}\n\n{record['text']}"


def locate(text: str, quote: str) -> tuple[int, int]:
    """Span of a quote, "#n" picking its nth occurrence; (-9, -9) when it is not there."""
    m = re.fullmatch(r"(.*?)#(\d+)", quote, re.S)
    words, count = (m.group(1), int(m.group(2))) if m else (quote, 1)
    at = -1
    for _ in range(count):
        at = text.find(words, at + 1)
        if at < 0:
            return (-9, -9)
    return (at, at + len(words))


def parties(found: Sequence[Record] | None) -> frozenset[tuple[str | None, str | None]]:
    return frozenset((p.get("country"), (p.get("sectors") or [None])[0]) for p in found or [])


def countries(found: Sequence[Record] | None) -> frozenset[str]:
    return frozenset(p["country"] for p in found or [] if p.get("country"))


def near(text: str, a: tuple[int, int], b: tuple[int, int]) -> int:
    """2 when two anchors touch, 1 when they stand within 60 characters in one sentence, else 0."""
    if a[0] < b[1] and b[0] < a[1]:
        return 2
    low, high = sorted((a, b))
    gap = text[low[1] : high[0]]
    return int(len(gap) <= 60 and not re.search(r"[.!?;\n]", gap))


def match(text: str, predicted: Sequence[Record], gold: Sequence[Record], *, typed: bool) -> list[tuple[int, int]]:
    """Pairs (predicted, gold), one to one, best first."""
    at = [tuple(e["span"]) if e.get("span") else locate(text, e["anchor"]) for e in predicted]
    there = [locate(text, e["anchor"]) for e in gold]
    candidates = []
    for i, p in enumerate(predicted):
        for j, g in enumerate(gold):
            agree = p.get("type") == g.get("type")
            if (agree or not typed) and (n := near(text, (at[i][0], at[i][1]), there[j])):
                shared = len(countries(p.get("actors")) & countries(g.get("actors")))
                met = len(countries(p.get("recipients")) & countries(g.get("recipients")))
                candidates.append((n + 2 * agree + 0.5 * shared + 0.25 * met, i, j))
    pairs: list[tuple[int, int]] = []
    for _, i, j in sorted(candidates, reverse=True):
        if all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs


def right(p: Record, g: Record) -> dict[str, bool]:
    """Which fields of a matched event agree."""
    dates, places = [e.get("date") or {} for e in (p, g)], [e.get("place") or {} for e in (p, g)]
    return {
        "mode": p.get("mode") == g.get("mode"),
        "actors": parties(p.get("actors")) == parties(g.get("actors")),
        "actor_countries": countries(p.get("actors")) == countries(g.get("actors")),
        "recipients": parties(p.get("recipients")) == parties(g.get("recipients")),
        "recipient_countries": countries(p.get("recipients")) == countries(g.get("recipients")),
        "date": dates[0].get("first") == dates[1].get("first"),
        "place_country": places[0].get("country") == places[1].get("country"),
        "place_name": places[0].get("name") == places[1].get("name"),
        "status": p.get("status") == g.get("status"),
        "background": bool(p.get("background")) == bool(g.get("background")),
        "sources": parties(p.get("sources")) == parties(g.get("sources")),
    }


def tally(predicted: Sequence[Record], gold: Record) -> Tally:
    """Counts of one report's predicted events against its gold."""
    text, wanted = body(gold), gold["events"]
    out = Tally(len(predicted), len(wanted), untyped=len(match(text, predicted, wanted, typed=False)))
    for i, j in match(text, predicted, wanted, typed=True):
        fits = right(predicted[i], wanted[j])
        out.typed += 1
        out.whole += all(fits[k] for k in ("actor_countries", "recipient_countries", "date", "status"))
        for name in FIELDS:
            out.right[name] += fits[name]
    return out


def score(predicted: Mapping[str, Sequence[Record]], gold: Sequence[Record], *, rounds: int = 1000) -> dict[str, tuple[float, float, float]]:
    """Each figure with the bounds of its 95 % interval, from resampling whole reports `rounds` times."""
    tallies = [tally(predicted.get(r["id"], []), r) for r in gold]
    total = sum_up(tallies)
    chance = random.Random(0)
    samples = [sum_up(chance.choices(tallies, k=len(tallies))).figures() for _ in range(rounds)] if tallies else []
    out = {}
    for name, value in total.figures().items():
        drawn = sorted(s[name] for s in samples)
        out[name] = (value, drawn[int(0.025 * len(drawn))], drawn[int(0.975 * len(drawn))]) if drawn else (value, value, value)
    return out


def sum_up(tallies: Sequence[Tally]) -> Tally:
    out = Tally()
    for t in tallies:
        out.add(t)
    return out
