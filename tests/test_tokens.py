"""Words as the treebanks cut them; pieces as BERT cuts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.session import WEIGHTS
from dragoman.model.tokens import Pieces, shape, words


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in words(text)]


@given(st.text(max_size=200))
def test_words_are_in_order_and_only_white_space_is_between(text: str) -> None:
    at = 0
    for a, b in words(text):
        assert a >= at and b > a
        assert text[at:a].strip() == ""
        at = b
    assert text[at:].strip() == ""


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Isn't it?", ["Is", "n't", "it", "?"]),
        ("South Korea's short-range missiles", ["South", "Korea", "'s", "short", "-", "range", "missiles"]),
        ("the U.S. Navy", ["the", "U.S.", "Navy"]),
        ("$2.5 million, or 3%", ["$", "2.5", "million", ",", "or", "3", "%"]),
        ("Gen. Kim cannot go", ["Gen.", "Kim", "can", "not", "go"]),
        ("anti-government protesters", ["anti-government", "protesters"]),
        ("“We’ll go,” he said…", ["“", "We", "’ll", "go", ",", "”", "he", "said", "…"]),
        ("visit www.example.org.", ["visit", "www.example.org", "."]),
        ("COVID-19 in 2020", ["COVID", "-", "19", "in", "2020"]),
        ("习近平 and محمد met", ["习近平", "and", "محمد", "met"]),
    ],
)
def test_words(text: str, wanted: list[str]) -> None:
    assert cut(text) == wanted


def test_pieces() -> None:
    vocabulary = (WEIGHTS / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    pieces = Pieces(vocabulary)
    assert [vocabulary[i] for i in pieces.of("Beijing")] == ["beijing"]
    assert [vocabulary[i] for i in pieces.of("Xi’s")] == ["xi", "’", "s"]
    assert [vocabulary[i] for i in pieces.of("Córdoba")] == ["cordoba"]
    assert pieces.of("") == (pieces.unknown,)
    assert pieces.of("习近平") == (pieces.unknown,)
    assert len(pieces.of("a" * 5000)) <= 16


@pytest.mark.parametrize(
    "word, first, wanted",
    [
        ("army", False, "lower"),
        ("Army", False, "title"),
        ("Army", True, "first"),
        ("NATO", False, "upper"),
        ("iPhone", False, "mixed"),
        ("1,200", False, "digit"),
        ("-", False, "other"),
    ],
)
def test_shape(word: str, first: bool, wanted: str) -> None:
    from dragoman.model.tokens import SHAPES

    assert SHAPES[shape(word, first=first)] == wanted
