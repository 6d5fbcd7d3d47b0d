"""Scores that may not fall: what tests/floors.json holds is measured anew. Raise a floor when a score has risen for good."""

import json
from pathlib import Path

import pytest

from dragoman.exchange.gold import record
from dragoman.pipeline import Kit, read_reports
from dragoman.reports.read import reports
from dragoman.scoring import coreference, factuality, gold, heldback, meantime, pairs, parties, treebanks, where, wikiwars
from dragoman.types import Report

ROOT = Path(__file__).parents[1]
FLOORS: dict[str, dict[str, float]] = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))


def hold(name: str, found: dict[str, float]) -> None:
    """Every figure under `name` is at least its floor, or at most its ceiling where the name says false alarms."""
    for key, floor in FLOORS[name].items():
        if key.startswith("false alarms"):
            assert found[key] <= floor, f"{name}, {key}: {found[key]:.3f}, may be at most {floor}"
        else:
            assert found[key] >= floor, f"{name}, {key}: {found[key]:.3f}, must be at least {floor}"


@pytest.mark.shared
@pytest.mark.parametrize("name", ["gum-test", "pud-test"])
def test_syntax(name: str, kit: Kit, shared: Path) -> None:
    hold(name, treebanks.gold_tokens(kit.model, shared / "data" / "ud" / f"{name}.conllu"))


@pytest.mark.shared
def test_raw_text(kit: Kit, shared: Path) -> None:
    hold("raw text", treebanks.raw_text(kit.model, shared / "data" / "ud" / "gum-test.conllu", "_news_"))


@pytest.mark.shared
def test_names(kit: Kit, shared: Path) -> None:
    hold("names", treebanks.entities(kit.model, shared / "data" / "ner" / "uner-ewt-test.iob2"))


@pytest.mark.shared
def test_times(shared: Path) -> None:
    hold("times", wikiwars.score(shared / "data" / "time" / "wikiwars"))


@pytest.mark.shared
def test_events_on_hand_coded_reports(kit: Kit, shared: Path) -> None:
    path = shared / "gold" / "dev.jsonl"
    found = [r for r in reports([str(path)]) if isinstance(r, Report)]
    predicted = {r.report.id: record(r)["events"] for r in read_reports(found, kit)}
    hold("gold dev", {name: value for name, (value, _, _) in gold.score(predicted, gold.load(path), rounds=2).items()})


@pytest.mark.shared
def test_relations(kit: Kit, shared: Path) -> None:
    hold("relations", pairs.score(kit, shared / "data" / "types" / "plv-dev.jsonl"))


@pytest.mark.shared
def test_factuality(kit: Kit, shared: Path) -> None:
    hold("factuality", factuality.score(kit.model, shared / "data" / "factuality" / "uds-ih2-test.jsonl"))


def test_our_own_sentences(kit: Kit) -> None:
    hold("held back", heldback.score(kit, ROOT / "training" / "corpus" / "events"))


def test_parties(kit: Kit) -> None:
    for name in ("known", "words"):
        hold(f"parties {name}", {k: value for k, (value, _) in parties.score(kit, [ROOT / "tests" / "actors" / f"{name}.tsv"]).items()})


@pytest.mark.shared
def test_coreference(kit: Kit, shared: Path) -> None:
    hold("coreference", coreference.score(kit, shared / "data" / "ud" / "gum-test.conllu"))


@pytest.mark.shared
def test_places(kit: Kit, shared: Path) -> None:
    hold("places", where.geovirus(kit, shared / "data" / "places" / "GeoVirus.xml"))
    hold("event place", where.event_place(kit, shared / "data" / "event_place" / "train.jsonl"))


@pytest.mark.shared
def test_news_items(kit: Kit, shared: Path) -> None:
    hold("meantime", {k: value for k, (value, _) in meantime.score(kit, shared / "data" / "slots" / "meantime").items()})
