"""A record in the gold format points back at the words it came from, and reads as gold."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.exchange.gold import Quotes, dumps, record
from dragoman.pipeline import Kit, read_reports
from dragoman.reports.read import reports
from dragoman.scoring.gold import body, load, locate, score
from dragoman.types import Claim, ClaimKind, Drop, Event, EventType, Reading, Report, Span, StatusKind

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def records(kit: Kit) -> list[dict[str, Any]]:
    """The sample reports as records with mentions."""
    found = [r for r in reports([str(EXAMPLES)]) if isinstance(r, Report)]
    return [record(reading, mentions=True) for reading in read_reports(found, kit)]


def quotes(value: object) -> Iterator[tuple[str, list[int]]]:
    """Every quote in a record with the span beside it."""
    if isinstance(value, dict):
        quote = value.get("quote", value.get("anchor"))
        if quote is not None and "span" in value:
            yield quote, value["span"]
        for part in value.values():
            yield from quotes(part)
    elif isinstance(value, list):
        for part in value:
            yield from quotes(part)


def test_every_quote_of_the_samples_leads_back_to_its_span(records: list[dict[str, Any]]) -> None:
    for r in records:
        text = body(r)
        found = list(quotes(r))
        assert len(found) > 50 and any("#" in quote for quote, _ in found)
        assert all(locate(text, quote) == tuple(span) for quote, span in found)


def test_events_of_the_samples_have_every_field(records: list[dict[str, Any]]) -> None:
    assert len(records) == 3
    fields = "id anchor span type mode status background actors recipients date place sources contexts quantities same_as confidence why"
    for r in records:
        assert len(r["events"]) >= 5
        for e in r["events"]:
            assert list(e) == fields.split()
            assert e["id"] == f"{r['id']}:{e['span'][0]}-{e['span'][1]}"
            assert e["why"] and 0 < e["confidence"] <= 1
        assert all(d["stage"] and d["reason"] and d["count"] >= 1 for d in r["drops"])


def test_every_mention_says_what_it_was_resolved_to(records: list[dict[str, Any]]) -> None:
    for r in records:
        length = len(body(r))
        assert list(r["mentions"]) == ["actors", "places", "dates", "sources", "quantities"]
        assert all(r["mentions"][kind] for kind in ("actors", "places", "dates", "sources"))
        assert all({"name", "country", "sectors", "id", "entity"} <= a.keys() for a in r["mentions"]["actors"])
        assert all({"name", "country", "admin1", "lat", "lon", "geonames_id", "precision"} <= p.keys() for p in r["mentions"]["places"])
        assert all({"value", "first", "last", "granularity"} <= d.keys() for d in r["mentions"]["dates"])
        assert all(0 <= a <= b <= length for s in r["mentions"]["sources"] for a, b in (s["cue"], s["content"]))


def test_a_record_scored_against_itself_is_whole(records: list[dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text("".join(f"{dumps(r)}\n" for r in records), encoding="utf-8")
    gold = load(path)
    assert gold == json.loads(json.dumps(records))
    assert score({r["id"]: r["events"] for r in records}, gold, rounds=5)["whole F1"] == (1.0, 1.0, 1.0)


@given(st.text(alphabet="ab #12\n", max_size=40), st.data())
def test_any_span_leads_back(text: str, data: st.DataObject) -> None:
    """Also where the words overlap themselves ("aa" in "aaa") or end in what looks like a number of an occurrence ("no #2")."""
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(start + 1, max(start + 1, len(text))))
    if text[start:end]:
        span = Span(start, min(end, len(text)))
        assert locate(text, Quotes(text).of(span)["quote"]) == (span.start, span.end)


def test_what_is_unknown_is_null_and_drops_are_counted() -> None:
    report = Report("r", "Talks", "They met. They met again.", date(2024, 5, 3), url="https://example.org")
    event = Event("r:23-26", Span(22, 25), EventType.CONSULT, None, StatusKind.HAPPENED)
    claim = Claim("again", Span(26, 31), ClaimKind.NTH, event="r:23-26")
    drops = (Drop("events.roles", "met: nobody named", Span(12, 15)), Drop("events.roles", "met: nobody named"), Drop("sentences", "long"))
    found = record(Reading(report, events=(event,), claims=(claim,), drops=drops))
    assert found["events"][0]["anchor"] == "met#2" and found["events"][0]["date"] is None and found["events"][0]["actors"] == []
    unknown = {"yardstick": None, "bound": None, "first": None, "last": None, "number": None, "sources": []}
    assert found["claims"] == [{"quote": "again", "span": [26, 31], "kind": "nth this year", "anchor": "met#2", "event": "r:23-26", **unknown}]
    assert found["drops"] == [{"stage": "events.roles", "reason": "met: nobody named", "count": 2}, {"stage": "sentences", "reason": "long", "count": 1}]
    assert found["url"] == "https://example.org" and "author" not in found and "mentions" not in found
    assert "\n" not in dumps(found) and "é" in dumps({"é": "é"})
