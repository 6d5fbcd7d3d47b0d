"""A reading in the gold format of the codebook, section 6, with spans, ids, confidence and reasons beside it; docs/format.md shows one.

Every quote stands with "span": [start, end], half open, in code points of title + blank line + text.
"""

import json
import re
from bisect import bisect_left
from collections import Counter
from typing import Any

from dragoman.types import Actor, Claim, Event, Fact, Mentions, Place, Quantity, Reading, Source, Span, When

Record = dict[str, Any]
NUMBERED = re.compile(r".*#\d+", re.DOTALL)  # words that would be taken for words and a number


class Quotes:
    """The words of a body, numbered where they are not the first of their kind. It remembers where words stand, so that long reports stay quick."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.starts: dict[str, list[int]] = {}

    def of(self, span: Span) -> Record:
        """Quote and span. The nth occurrence of the same words, counted from every character as `scoring.gold.locate` does, ends in "#n"."""
        words = span.of(self.body)
        n = bisect_left(self.found(words), span.start) + 1
        return {"quote": f"{words}#{n}" if n > 1 or NUMBERED.fullmatch(words) else words, "span": [span.start, span.end]}

    def found(self, words: str) -> list[int]:
        """Where these words start, overlapping ones too, in order."""
        if words not in self.starts:
            starts: list[int] = []
            at = self.body.find(words)
            while at >= 0 and words:
                starts.append(at)
                at = self.body.find(words, at + 1)
            self.starts[words] = starts
        return self.starts[words]


def record(reading: Reading, *, mentions: bool = False) -> Record:
    """A report with its events, claims and counted drops as plain JSON values; with `mentions` also every mention, whether or not an event uses it."""
    report = reading.report
    quotes = Quotes(report.body)
    anchors = {e.id: e.anchor for e in reading.events}
    counted = Counter((d.stage, d.reason) for d in reading.drops)
    return {
        "id": report.id,
        "published": report.published.isoformat() if report.published else None,
        "publisher": report.publisher,
        "title": report.title,
        "text": report.text,
        **{key: value for key, value in (("url", report.url), ("author", report.author)) if value},
        "events": [event(e, quotes) for e in reading.events],
        "claims": [claim(c, quotes, anchors) for c in reading.claims],
        "facts": [fact(f, quotes) for f in reading.facts],
        "drops": [{"stage": stage, "reason": reason, "count": count} for (stage, reason), count in counted.items()],
        **({"mentions": mentioned(reading.mentions, quotes)} if mentions else {}),
    }


def dumps(value: Record) -> str:
    """A record as one line of JSON, letters unescaped."""
    return json.dumps(value, ensure_ascii=False)


def event(e: Event, quotes: Quotes) -> Record:
    """Who did what to whom, when, where, according to whom."""
    anchor = quotes.of(e.anchor)
    return {
        "id": e.id,
        "anchor": anchor["quote"],
        "span": anchor["span"],
        "type": str(e.type),
        "mode": e.mode,
        "status": str(e.status),
        "background": e.background,
        "actors": [party(a, quotes) for a in e.actors],
        "recipients": [party(a, quotes) for a in e.recipients],
        "date": day(e.date, quotes) if e.date else None,
        "place": place(e.place, quotes) if e.place else None,
        "sources": [source(s, quotes) for s in e.sources],
        "contexts": list(e.contexts),
        "quantities": [quantity(q, quotes) for q in e.quantities],
        "same_as": e.same_as,
        "confidence": e.confidence,
        "why": e.why,
    }


def party(a: Actor, quotes: Quotes) -> Record:
    """Words that name a party, and whom they name."""
    return {**quotes.of(a.span), "name": a.name, "country": a.country, "sectors": list(a.sectors), "id": a.id, "entity": a.entity, "office": a.office}


def day(w: When, quotes: Quotes) -> Record:
    """Words that tell a time, and the days they mean; null where they could not be resolved."""
    return {
        **quotes.of(w.span),
        "first": w.first.isoformat() if w.first else None,
        "last": w.last.isoformat() if w.last else None,
        "granularity": str(w.granularity) if w.granularity else None,
        "basis": str(w.basis) if w.basis else None,
        "value": w.value,
    }


def place(p: Place, quotes: Quotes) -> Record:
    """Words that name a place, and which one it is."""
    return {
        **quotes.of(p.span),
        "name": p.name,
        "country": p.country,
        "admin1": p.admin1,
        "lat": p.lat,
        "lon": p.lon,
        "geonames_id": p.geonames_id,
        "precision": str(p.precision) if p.precision else None,
        "relation": p.relation,
        "radius_km": p.radius_km,
    }


def source(s: Source, quotes: Quotes) -> Record:
    """The speaker's words, who that is, and the stance."""
    return {**party(s.actor, quotes), "stance": str(s.stance)}


def quantity(q: Quantity, quotes: Quotes) -> Record:
    """Words that count something, and the numbers."""
    return {**quotes.of(q.span), "unit": q.unit, "low": q.low, "best": q.best, "high": q.high}


def claim(c: Claim, quotes: Quotes, anchors: dict[str, Span]) -> Record:
    """Words that compare an event with history, and the event they are about."""
    anchor = quotes.of(anchors[c.event])["quote"] if c.event in anchors else None
    return {
        **quotes.of(c.span),
        "kind": str(c.kind),
        "anchor": anchor,
        "event": c.event,
        "yardstick": c.yardstick,
        "bound": c.bound,
        "first": c.first.isoformat() if c.first else None,
        "last": c.last.isoformat() if c.last else None,
        "number": c.number,
        "sources": [source(s, quotes) for s in c.sources],
    }


def fact(f: Fact, quotes: Quotes) -> Record:
    """What is said of a party beside what it did; from when to when it held where the report tells."""
    return {
        **quotes.of(f.span),
        "name": f.actor.name or f.actor.quote,
        "entity": f.actor.entity,
        "id": f.actor.id,
        "kind": str(f.kind),
        "value": f.value,
        "whole": party(f.whole, quotes) if f.whole else None,
        "first": f.first.isoformat() if f.first else None,
        "last": f.last.isoformat() if f.last else None,
        "sources": [source(s, quotes) for s in f.sources],
    }


def mentioned(m: Mentions, quotes: Quotes) -> Record:
    """Every mention by kind; a source also with the spans of its cue and of what it is quoted for."""
    return {
        "actors": [party(a, quotes) for a in m.actors],
        "places": [place(p, quotes) for p in m.places],
        "dates": [day(w, quotes) for w in m.dates],
        "sources": [{**source(s, quotes), "cue": [s.cue.start, s.cue.end], "content": [s.covers.start, s.covers.end]} for s in m.sources],
        "quantities": [quantity(q, quotes) for q in m.quantities],
    }
