"""Scores of the whole reading on the held-back fifth of our coded corpus: events with their type, fields of those found, and false alarms.

A field is right when the same number of phrases was read and each overlaps a coded one (pronouns and names alike: the words count, not whom
they mean).
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from dragoman.exchange.passages import CodedEvent, Found, Passage, held_back, overlap, passages
from dragoman.pipeline import Kit, read_reports
from dragoman.types import Event, Reading, Report, Span

FIELDS = ("actors", "recipients", "place", "date", "sources")


def readings(found: Sequence[Passage], kit: Kit) -> list[Reading]:
    """One reading a passage."""
    return list(read_reports((Report(f"p{k}", "", p.text) for k, p in enumerate(found)), kit))


def moved(span: Span) -> Found:
    """A span of a report without a title in the passage's own offsets."""
    return span.start - 2, span.end - 2


def spans(e: Event, name: str) -> list[Found]:
    """Where the phrases of a read event's field stand."""
    if name in ("actors", "recipients"):
        return [moved(a.span) for a in (e.actors if name == "actors" else e.recipients)]
    if name == "sources":
        return [moved(s.actor.span) for s in e.sources]
    one = e.place if name == "place" else e.date
    return [moved(one.span)] if one else []


def coded(e: CodedEvent, name: str) -> list[Found]:
    return [s for s, _ in e.sources] if name == "sources" else list(getattr(e, name))


def alike(one: Sequence[Found], other: Sequence[Found]) -> bool:
    """Whether two lists of phrases name the same words, up to a longer or shorter phrase."""
    return all(any(overlap(a, b) for b in other) for a in one) and all(any(overlap(a, b) for a in one) for b in other)


def score(kit: Kit, folder: Path, *, found: Sequence[Passage] | None = None) -> dict[str, float]:
    """Precision, recall and F1 of typed events; on those the share right of mode, status, background and each field; false alarms per 100 sentences.

    Everything is a share from 0 to 1 except the false alarms and counts.
    """
    kept = [p for p in (passages(folder) if found is None else found) if held_back(p.text)]
    count: Counter[str] = Counter()
    for p, reading in zip(kept, readings(kept, kit), strict=True):
        count["wanted"] += len(p.events)
        count["read"] += len(reading.events)
        if not p.events:
            count["near-miss sentences"] += len(reading.sentences)
            count["alarms"] += len(reading.events)
        left = list(p.events)
        for e in reading.events:
            gold = next((g for g in left if overlap(g.anchor, moved(e.anchor)) and g.type == e.type), None)
            if gold is None:
                continue
            left.remove(gold)
            count["typed"] += 1
            count["mode"] += gold.mode == e.mode
            count["status"] += gold.status is e.status
            count["background"] += gold.background == e.background
            for name in FIELDS:
                count[name] += alike(coded(gold, name), spans(e, name))
    typed = max(1, count["typed"])
    return {
        "typed precision": count["typed"] / max(1, count["read"]),
        "typed recall": count["typed"] / max(1, count["wanted"]),
        "typed F1": 2 * count["typed"] / max(1, count["read"] + count["wanted"]),
        **{name: count[name] / typed for name in ("mode", "status", "background", *FIELDS)},
        "false alarms per 100 near-miss sentences": 100 * count["alarms"] / max(1, count["near-miss sentences"]),
        "passages": float(len(kept)),
        "events": float(count["wanted"]),
    }
