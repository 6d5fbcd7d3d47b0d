"""Grounded or not at all: every quote equals its slice, every sentence tile joins the next, on any text and on all real releases."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.exchange.gold import record
from dragoman.pipeline import Kit, read_reports
from dragoman.reports.clean import clean
from dragoman.scale.engines import read_all
from dragoman.scoring.bench import RELEASES, grounded
from dragoman.settings import Settings
from dragoman.types import Report

BITS = [
    "North Korea",
    "fired",
    "missiles",
    "“",
    "”",
    "😀",
    "محمد",
    "习近平",
    "Kim Jong Un",
    "met",
    "é",
    "e\u0301",
    "\u00ad",
    ". ",
    ", ",
    "on Monday",
    "Xi’s",
    "the army",
    "\n\n",
    "U.S.",
    "in Kyiv",
    "said",
    "dozens of",
    "25 people",
    "\u200d",
    "—",
]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(BITS), max_size=40), st.text(max_size=60))
def test_any_text_is_grounded(kit: Kit, bits: list[str], tail: str) -> None:
    report = Report("x", "A title", clean(" ".join(bits) + tail))
    (reading,) = read_reports([report], kit)
    assert grounded(reading) == []
    for event in record(reading)["events"]:
        a, b = event["span"]
        assert report.body[a:b] == event["anchor"].split("#")[0] or "#" in event["anchor"]


def test_batches_and_shards_change_nothing(kit: Kit) -> None:
    texts = [f"Police in Kyiv arrested {n} protesters on Monday. The minister met envoys from Oslo and condemned the attack." for n in range(20)]
    reports = [Report(str(k), "", t) for k, t in enumerate(texts)]
    alone = [next(read_reports([r], kit)) for r in reports]
    assert list(read_reports(reports, kit)) == alone
    assert list(read_all(reports, Settings(processes=2))) == alone


@pytest.mark.shared
@pytest.mark.timeout(900)
def test_all_releases_are_grounded(shared: Path) -> None:
    """The property of the issue: 2,025 releases, 0 faults, 0 exceptions."""
    from dragoman.reports.read import reports

    found = [r for r in reports([str(shared / RELEASES)]) if isinstance(r, Report)]
    assert len(found) == 2025
    faults = [f for reading in read_all(found, Settings()) for f in grounded(reading)]
    assert faults == []
