"""The language model: whole trees, allowed spans, and the same answer whatever the batch."""

import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.errors import InstallationError
from dragoman.model.decode import FOLLOWS, spans, tree, viterbi
from dragoman.model.lemmas import Lemmas
from dragoman.model.session import LONGEST, WEIGHTS, Model
from dragoman.model.tokens import words

SENTENCES = [
    "South Korea's military said North Korea fired two missiles on Monday.",
    "The delegation, led by Kim Song Nam, met with Wang Huning in Beijing.",
    "Stop!",
    "Police arrested at least 14 people after a crowd blocked the main gate of the terminal.",
    "The ministers of Peru and Bolivia, who had met twice before, signed an agreement to withdraw troops from a disputed stretch of their border.",
]


def is_tree(heads: list[int]) -> bool:
    """Every word reaches the root, and exactly one hangs on it."""
    for i in range(1, len(heads)):
        seen, node = set(), i
        while node:
            if node in seen:
                return False
            seen.add(node)
            node = heads[node]
    return sum(h == 0 for h in heads[1:]) == 1 or len(heads) == 1


def best_by_trying(scores: np.ndarray) -> float:
    n = scores.shape[0]
    every = itertools.product(*[range(n)] * (n - 1))
    return max(sum(scores[i + 1, h] for i, h in enumerate(heads)) for heads in every if is_tree([0, *heads]))


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 6), st.integers(0, 10_000))
def test_the_tree_is_the_best_one(n: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(n, n))
    np.fill_diagonal(scores, -1e4)
    heads = tree(scores)
    assert is_tree(heads)
    if n <= 5:
        total = sum(scores[i, heads[i]] for i in range(1, n))
        assert total == pytest.approx(best_by_trying(scores))


@given(st.integers(1, 40), st.integers(0, 10_000))
def test_tags_follow_the_scheme(n: int, seed: int) -> None:
    tags = viterbi(np.random.default_rng(seed).normal(size=(n, 3, 5)).astype(np.float32))
    for column in tags.T:
        assert column[0] in (0, 1, 4) and column[-1] in (0, 3, 4)
        assert all(FOLLOWS[a, b] == 0 for a, b in itertools.pairwise(column))


def test_no_words_no_spans() -> None:
    assert spans(np.zeros((0, 2, 5)), ["PER", "ORG"]) == []
    assert tree(np.zeros((1, 1))) == [0]


@pytest.fixture(scope="module")
def model() -> Model:
    return Model()


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in words(text)]


def test_a_batch_of_one_gives_what_a_batch_of_many_gives(model: Model) -> None:
    sentences = [cut(s) for s in SENTENCES] * 7
    together = model.read(sentences)
    assert together == [model.read([s])[0] for s in sentences]
    assert together == model.read(sentences, batch=3)


def test_country_and_military_both_come_out(model: Model) -> None:
    sentence = cut(SENTENCES[0])
    (found,) = model.read([sentence])
    assert any(k == "GPE" and sentence[a : b + 1] == ["South", "Korea"] for k, a, b in found.entities)
    assert found.kind[sentence.index("military")] == "organisation"


def test_syntax_of_a_plain_sentence(model: Model) -> None:
    sentence = cut("North Korea fired two missiles.")
    (found,) = model.read([sentence])
    assert found.upos == ("PROPN", "PROPN", "VERB", "NUM", "NOUN", "PUNCT")
    assert found.head[2] == -1 and found.relation[4] == "obj" and found.head[4] == 2
    assert found.lemma == ("North", "Korea", "fire", "two", "missile", ".")


@pytest.mark.parametrize("odd", [[], ["."], ["😀"], ["a" * 3000], ["word"] * (LONGEST * 3), ["习近平"], ["\u0301"], ["-"] * 500])
def test_odd_text_degrades_and_never_fails(model: Model, odd: list[str]) -> None:
    (found,) = model.read([odd])
    assert len(found.head) == len(found.upos) == len(found.lemma) == len(odd)
    if odd:
        assert found.head.count(-1) == 1


def test_missing_weights_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InstallationError, match="install dragoman again"):
        Model(tmp_path)


def test_weights_are_small() -> None:
    assert (WEIGHTS / "model.onnx").stat().st_size <= 25_000_000


@pytest.mark.parametrize(
    "word, upos, wanted",
    [
        ("met", "VERB", "meet"),
        ("fired", "VERB", "fire"),
        ("talks", "NOUN", "talk"),
        ("Seoul", "PROPN", "Seoul"),
        ("their", "PRON", "their"),
        ("forces", "NOUN", "force"),
        ("worst", "ADJ", "bad"),
        ("agreed", "VERB", "agree"),
    ],
)
def test_lemmas(word: str, upos: str, wanted: str) -> None:
    assert Lemmas({}).of(word, upos) == wanted
