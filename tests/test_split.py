"""Sentences tile the text exactly; what ends one and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.sentences import dateline
from dragoman.sentences.split import spans


def sentences(text: str) -> list[str]:
    return [text[a:b].strip() for a, b in spans(text)]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_tiled(text: str) -> None:
    assert "".join(text[a:b] for a, b in spans(text)) == text


@given(
    st.lists(
        st.sampled_from(["Gen. Kim", "U.S.", "No. 5", "he said", ". ", "?", '"', "”", "\n\n", "\n", " - ", "The", "3.5", "…", "SEOUL, May 3 -", "e.g."]),
        max_size=40,
    )
)
def test_press_like_text_is_tiled(parts: list[str]) -> None:
    text = " ".join(parts)
    assert "".join(text[a:b] for a, b in spans(text)) == text


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("The army fired. Nobody was hurt.", ["The army fired.", "Nobody was hurt."]),
        ("Gen. Kim met Mr. Lee. They talked.", ["Gen. Kim met Mr. Lee.", "They talked."]),
        ("He left the U.S. The talks failed.", ["He left the U.S.", "The talks failed."]),
        ("The U.S. Navy sailed.", ["The U.S. Navy sailed."]),
        ("Resolution No. 2397 was passed on Jan. 3. It holds.", ["Resolution No. 2397 was passed on Jan. 3.", "It holds."]),
        ("J. R. Smith spoke at 3 p.m. in Kyiv.", ["J. R. Smith spoke at 3 p.m. in Kyiv."]),
        ("“Stop.” He left.", ["“Stop.”", "He left."]),
        ('"Will you go?" Smith asked.', ['"Will you go?" Smith asked.']),
        ("Prices rose 3.5 percent. Wages fell.", ["Prices rose 3.5 percent.", "Wages fell."]),
        ("A headline\n\nThe text begins here.", ["A headline", "The text begins here."]),
        ("SEOUL, March 18 (Reuters) - North Korea fired a missile.", ["SEOUL, March 18 (Reuters) -", "North Korea fired a missile."]),
        ("Wait... what happened then?", ["Wait... what happened then?"]),
        ("He went to Paris (France). She stayed.", ["He went to Paris (France).", "She stayed."]),
        ("Acme Inc. said it would pay. Shares rose.", ["Acme Inc. said it would pay.", "Shares rose."]),
    ],
)
def test_breaks(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


def test_a_hard_wrapped_text_is_not_broken_at_its_lines() -> None:
    line = "The ministers of the two countries met in the capital on Monday and"
    text = "\n".join(
        [
            line,
            "agreed to open the border crossing that has been closed since spring",
            "after a shooting in which a guard was killed by unknown men at night",
            "near the river that both countries claim as their own territory now.",
            "They will meet again.",
        ]
    )
    assert len(sentences(text)) == 2


def test_empty_and_blank() -> None:
    assert spans("") == []
    assert sentences(" \n\n ") == [""]


@pytest.mark.parametrize(
    "text, found", [("KHARTOUM, May 3 - The army", True), ("GENEVA — The envoy", True), ("Talks - The long road", False), ("Kim - He left", False)]
)
def test_datelines(text: str, found: bool) -> None:
    assert (dateline.end(text, 0, len(text)) is not None) == found
