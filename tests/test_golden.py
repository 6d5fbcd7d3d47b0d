"""The machine-written record of the sample reports, read as a diff: `make golden` rewrites it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from dragoman.exchange.gold import record
from dragoman.pipeline import Kit, read_reports
from dragoman.reports.read import reports
from dragoman.types import Report

ROOT = Path(__file__).parents[1]
SAMPLES = sorted(p for p in (ROOT / "examples").iterdir() if p.suffix in (".md", ".html", ".txt"))


def steady(read: dict[str, Any]) -> dict[str, Any]:
    """The record without the last digits of probabilities, which differ between processors."""
    for event in read["events"]:
        event["confidence"] = round(event["confidence"], 1)
        event["why"] = re.sub(r"probability \d\.\d\d", "probability …", event["why"])
    return read


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_the_record_of_a_sample_is_as_it_was(path: Path, kit: Kit, pytestconfig: pytest.Config) -> None:
    (report,) = reports([str(path)])
    assert isinstance(report, Report)
    (reading,) = read_reports([report], kit)
    found = json.dumps(steady(record(reading)), ensure_ascii=False, indent=1) + "\n"
    kept = ROOT / "tests" / "golden" / f"{path.stem}.json"
    if pytestconfig.getoption("--update-golden"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(found, encoding="utf-8")
    assert kept.is_file() and found == kept.read_text(encoding="utf-8"), f"{kept.name} differs; `make golden` rewrites it, then read its diff"
