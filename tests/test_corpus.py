"""Our coded corpus: every line is valid, its size and spread are what the codebook's coder was trained on, and it shares no sentence with a measuring set."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from dragoman.exchange.passages import Fault, coded, held_back, passages
from dragoman.knowledge.codebook import codebook
from dragoman.scoring import treebanks
from dragoman.types import EventType, StatusKind

FOLDER = Path(__file__).parents[1] / "training" / "corpus" / "events"


def plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()


def test_it_is_large_and_valid() -> None:
    found = passages(FOLDER)
    assert len(found) >= 6000
    assert len({plain(p.text) for p in found}) == len(found)
    misses = sum(not p.events for p in found)
    assert misses / len(found) >= 0.2
    assert 0.17 < sum(held_back(p.text) for p in found) / len(found) < 0.23


def test_every_type_mode_and_status_is_there_in_quantity() -> None:
    events = [e for p in passages(FOLDER) for e in p.events]
    kinds = Counter((e.type, e.mode) for e in events)
    for kind in EventType:
        for mode in codebook()[kind].modes:
            assert kinds[kind, mode] >= 55, (kind, mode, kinds[kind, mode])
        assert sum(n for (t, _), n in kinds.items() if t is kind) >= 60
    statuses = Counter(e.status for e in events)
    assert all(statuses[s] >= 300 for s in StatusKind)
    assert sum(e.background for e in events) >= 600


@pytest.mark.shared
def test_it_shares_no_sentence_with_a_measuring_set(shared: Path) -> None:
    own = {plain(p.text) for p in passages(FOLDER)}
    data = shared / "data"
    measured = [json.loads(line)["sentence"] for line in (data / "types" / "plv-dev.jsonl").read_text(encoding="utf-8").splitlines()]
    for name in ("gum-test", "ewt-test", "pud-test"):
        measured += [t.text for t in treebanks.read(data / "ud" / f"{name}.conllu")]
    for line in (shared / "gold" / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        measured += re.split(r"(?<=[.!?])\s+|\n+", json.loads(line)["text"])
    assert not own & {plain(m) for m in measured if len(m) > 20}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("fired | MOBILIZE", "anchor | TYPE"),
        ("fired | SHOOT | happened | a=Iran", "no event type"),
        ("fired | MOBILIZE visit | happened | a=Iran", "no mode"),
        ("fired | MOBILIZE | done | a=Iran", "no status"),
        ("fired | MOBILIZE | happened | x=Iran", "does not start with"),
        ("fired | MOBILIZE | happened | a=Iraq", "not in the text"),
        ("fired | MOBILIZE | happened", "an actor or a recipient"),
    ],
)
def test_a_wrong_line_is_told(line: str, says: str) -> None:
    with pytest.raises(Fault, match=re.escape(says)):
        coded("Iran fired a missile.", line)
