"""Custom codebooks: the worked example codes its type, and a wrong file is told in one line."""

from pathlib import Path

import pytest

from dragoman.errors import UsageError
from dragoman.knowledge.custom import load
from dragoman.pipeline import Kit, load_kit, read_reports
from dragoman.settings import Settings
from dragoman.types import Report

OFFICIALS = Path(__file__).parents[1] / "examples" / "officials.toml"


@pytest.fixture(scope="module")
def own() -> Kit:
    return load_kit(Settings(), OFFICIALS)


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Chad's president appointed General Idriss Youssouf as defence minister on Thursday.", "appointed"),
        ("Lawmakers in Riga elected a former diplomat as speaker.", "elected"),
        ("The prime minister named three new ministers in a reshuffle.", "named"),
    ],
)
def test_the_worked_example(own: Kit, text: str, anchor: str) -> None:
    (reading,) = read_reports([Report("x", "", text)], own)
    found = [e for e in reading.events if e.type == "APPOINT"]
    assert [e.anchor.of(reading.report.body) for e in found] == [anchor]
    assert found[0].actors or found[0].recipients
    assert found[0].id.endswith(":APPOINT")


def test_other_uses_are_left_alone(own: Kit) -> None:
    text = "The bridge was repaired in May. Scientists said the river had flooded twice. The singer gave a concert in Lima."
    (reading,) = read_reports([Report("x", "", text)], own)
    assert not [e for e in reading.events if e.type == "APPOINT"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "no [types.NAME] table"),
        ("[types.ASSAULT]\nexamples = ['a [b] c', 'd [e] f', 'g [h] i']", "name of its own"),
        ("[types.NEW]\nexamples = ['a [b] c']", "at least 3"),
        ("[types.NEW]\nexamples = ['a b c', 'd [e] f', 'g [h] i']", "brackets"),
        ("[types.NEW]\nwords = ['appoint']\nexamples = ['a [b] c', 'd [e] f', 'g [h] i']", "lemma"),
        ("[types.NEW]\ncolour = 'red'\nexamples = ['a [b] c', 'd [e] f', 'g [h] i']", "unknown key 'colour'"),
        ("not toml", "not a TOML file"),
    ],
)
def test_a_wrong_file_is_told(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError) as told:
        load(path)
    assert says in str(told.value)
    assert "\n" not in str(told.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        load(tmp_path / "nothing.toml")
