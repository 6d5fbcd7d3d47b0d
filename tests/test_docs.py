"""The documents say what the program does."""

import re
from pathlib import Path

from dragoman.knowledge.codebook import codebook
from dragoman.types import Basis, Granularity, Stance, StatusKind

ROOT = Path(__file__).parents[1]


def type_row(name: str) -> str:
    """A type's row in the table of docs/codebook.md."""
    entry = next(e for t, e in codebook().items() if t == name)
    modes = ", ".join(f"{mode} {score:g}" for mode, score in entry.modes.items()) or "-"
    return f"| {name} | {entry.quad} | {entry.score:g} | {entry.means} | {modes} |"


def test_the_table_of_types_is_the_codebook() -> None:
    text = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| [A-Z]{3,} \|.*$", text, re.M)
    assert rows == [type_row(t) for t in codebook()]


def test_every_choice_is_explained() -> None:
    text = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")
    for choices in (StatusKind, Stance, Granularity, Basis):
        for choice in choices:
            assert f"`{choice}`" in text, choice


def test_links_in_the_documents_lead_somewhere() -> None:
    for page in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
