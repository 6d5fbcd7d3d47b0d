"""Our scorer gives the reference scorer's figures, and knows its limits."""

import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest

from dragoman.errors import InputError
from dragoman.scoring import gold


def reference(shared: Path) -> Any:
    spec = importlib.util.spec_from_file_location("reference_scorer", shared / "gold" / "reference_scorer.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


NAMES = {"P": "typed precision", "R": "typed recall", "typed_F1": "typed F1", "untyped_F1": "untyped F1", "whole_F1": "whole F1"}


def same(shared: Path, predicted: dict[str, list[dict[str, Any]]], wanted: list[dict[str, Any]]) -> None:
    theirs = reference(shared).score(predicted, wanted)
    ours = {name: value for name, (value, _, _) in gold.score(predicted, wanted, rounds=10).items()}
    for key, name in NAMES.items():
        assert ours[name] == pytest.approx(theirs[key]), name
    for name in gold.FIELDS:
        if name in theirs:
            assert ours[name.replace("_", " ")] == pytest.approx(theirs[name]), name


@pytest.mark.shared
def test_same_figures_as_the_reference(shared: Path) -> None:
    wanted = gold.load(shared / "gold" / "dev.jsonl")
    rows = (shared / "gold" / "dev-second.jsonl").read_text(encoding="utf-8").splitlines()  # ids and events, without the texts
    second = {r["id"]: r["events"] for r in map(json.loads, rows)}
    same(shared, second, wanted)
    chance = random.Random(1)
    spoilt = {}
    for r in wanted:
        events = json.loads(json.dumps(r["events"]))
        for e in events:
            if chance.random() < 0.3:
                e["type"] = chance.choice(["ASSAULT", "CONSULT", "ACCUSE"])
            if chance.random() < 0.3:
                e["actors"] = []
            if chance.random() < 0.3:
                e["date"] = None
        spoilt[r["id"]] = chance.sample(events, k=len(events) * 2 // 3)
    same(shared, spoilt, wanted)
    same(shared, {}, wanted)


def example(events: list[dict[str, Any]]) -> dict[str, Any]:
    return {"id": "a", "title": "", "text": "Iran tested a missile. Iran tested another missile on Friday.", "events": events}


def test_matching_is_one_to_one_and_nearest() -> None:
    wanted = example([{"anchor": "tested", "type": "MOBILIZE", "status": "happened"}, {"anchor": "tested#2", "type": "MOBILIZE", "status": "happened"}])
    (figures, low, high) = gold.score({"a": wanted["events"]}, [wanted], rounds=5)["typed F1"]
    assert (figures, low, high) == (1.0, 1.0, 1.0)
    half = gold.tally(wanted["events"][:1], wanted)
    assert (half.predicted, half.gold, half.typed) == (1, 2, 1)
    assert gold.tally([{"anchor": "another", "type": "MOBILIZE", "span": [42, 49]}], wanted).typed == 1


def test_a_bad_gold_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "x", "events": []}\nnot json\n', encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        gold.load(path)
    with pytest.raises(InputError, match="cannot be read"):
        gold.load(tmp_path / "absent.jsonl")
