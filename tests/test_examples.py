"""Hand-written truth: tests/examples/*.toml, each a text, what must be read in it, and one line of why.

A file holds one or more [[example]] tables:

    why = "..."                      one line: what this shows
    text = "..."                     title = "..." and published = 2024-03-22 if they matter
    publisher = "..."
    [[example.event]]                an event that must be read; only the fields given are checked
    anchor = "fired"                 its words ("#2" for a second occurrence)
    type = "MOBILIZE"  mode = "weapons"  status = "happened"  background = false
    actors = ["PRK GOV"]             country and sectors of each, in order; "- REB" has no country, "" checks that there is none
    recipients = [...]  sources = [...]
    date = "2024-03-18"              first day, or first/last as "2024-03-01/2024-03-31"
    place = "Beijing"
    quantities = ["killed 5/5/-"]    unit and low/best/high, - where there is none
    none = ["launch"]                words that must state no event (near misses)
    only = true                      and nothing else may be read
    quantities = [...]               every count of the text, in order: "words: unit low/best/high"
    facts = [...]                    every fact of a profile, in order: "name: kind: value: other side (first/last) < sources"
    claims = []                      no claim may be read; or a table for each that must be, and no other:
    [[example.claims]]
    quote = "first since 2009"  kind = "first since"  number = 13  yardstick = "visit"  bound = "2009"  ("" for none; only the fields given are checked)
    anchor = "visit"                 of the event that it is about
    days = "2010-01-01/2024-03-17"   first and last, "" if unknown
    sources = [...]
    fault = "..."                    the program does not get this right yet, and why; the test then expects to fail
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from dragoman.exchange.gold import record
from dragoman.pipeline import Kit, read_reports
from dragoman.types import Report

FOLDER = Path(__file__).parent / "examples"
CASES = [(path.stem, k, e) for path in sorted(FOLDER.glob("*.toml")) for k, e in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["example"])]


def party(p: dict[str, Any]) -> str:
    return " ".join([p["country"] or "-", *p["sectors"]])


def flat(event: dict[str, Any], key: str) -> Any:
    """A field of a read event in the form that examples use."""
    value = event[key]
    if key in ("actors", "recipients", "sources"):
        return [party(p) for p in value] or [""]
    if key == "date":
        if not value or not value["first"]:
            return ""
        return value["first"] if value["first"] == value["last"] else f"{value['first']}/{value['last']}"
    if key == "quantities":
        return [count(q) for q in value]
    if key == "place":
        return value["quote"] if value else ""
    return value if value is not None else ""


def same_claims(example: dict[str, Any], read: list[dict[str, Any]]) -> None:
    """Compare the claims that were read with those an example lists."""
    by_quote = {c["quote"]: c for c in read}
    assert sorted(c["quote"] for c in read) == sorted(c["quote"] for c in example["claims"]), example["why"]
    for claim in example["claims"]:
        found = by_quote[claim["quote"]]
        days = f"{found['first']}/{found['last']}" if found["first"] else ""
        told = {**found, "days": days, "sources": [party(p) for p in found["sources"]]}
        for key, value in claim.items():
            assert ("" if told[key] is None else told[key]) == value, f"{example['why']}: {key} of {claim['quote']!r}"


def count(q: dict[str, Any]) -> str:
    """A count in the form that examples use."""
    return f"{q['unit']} " + "/".join("-" if q[k] is None else f"{q[k]:.15g}" for k in ("low", "best", "high"))


def stated(fact: dict[str, Any]) -> str:
    """A fact of a profile in the form that examples use."""
    days = f" ({fact['first'] or ''}/{fact['last'] or ''})" if fact["first"] or fact["last"] else ""
    whole = f": {fact['whole']['name'] or fact['whole']['quote']}" if fact["whole"] else ""
    said = " < " + ", ".join(s["quote"] for s in fact["sources"]) if fact["sources"] else ""
    return f"{fact['name']}: {fact['kind']}: {fact['value']}{whole}{days}{said}"


def check(example: dict[str, Any], kit: Kit) -> None:
    """Read an example and compare."""
    report = Report("example", example.get("title", ""), example["text"], example.get("published"), "record", example.get("publisher", ""))
    (reading,) = read_reports([report], kit)
    told = record(reading, mentions=True)
    read = told["events"]
    by_anchor = {e["anchor"]: e for e in read}
    said = {anchor: f"{e['type']} {e['mode']}" for anchor, e in by_anchor.items()}
    wanted = example.get("event", [])
    for event in wanted:
        assert event["anchor"] in by_anchor, f"{example['why']}: no event at {event['anchor']!r}, only {said}"
        found = by_anchor[event["anchor"]]
        for key, value in event.items():
            if key != "anchor":
                assert flat(found, key) == value, f"{example['why']}: {key} of {event['anchor']!r}"
    for words in example.get("none", []):
        assert words not in by_anchor, f"{example['why']}: {words!r} was read as {said[words]}"
    if "quantities" in example:
        counts = [f"{q['quote'].split('#')[0]}: {count(q)}" for q in told["mentions"]["quantities"]]
        assert counts == example["quantities"], example["why"]
    if "facts" in example:
        assert [stated(f) for f in told["facts"]] == example["facts"], example["why"]
    if example.get("only"):
        assert set(by_anchor) == {e["anchor"] for e in wanted}, example["why"]
    if "claims" in example:
        same_claims(example, told["claims"])


@pytest.mark.parametrize(("name", "number", "example"), CASES, ids=[f"{n}-{k}" for n, k, _ in CASES])
def test_example(name: str, number: int, example: dict[str, Any], kit: Kit) -> None:
    assert example["why"].strip()
    try:
        check(example, kit)
    except AssertionError:
        if "fault" not in example:
            raise
        pytest.xfail(example["fault"])


def test_every_type_has_an_example_and_there_are_near_misses() -> None:
    from dragoman.types import EventType

    types = {event["type"] for *_, e in CASES for event in e.get("event", []) if "type" in event}
    assert types == {t.value for t in EventType}
    assert sum(bool(e.get("none")) for *_, e in CASES) >= 15
