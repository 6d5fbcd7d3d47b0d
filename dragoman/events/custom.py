"""Events of a user's own codebook: words that stand where its examples' words stand.

A word is compared with the marked words of every example by the language model's vectors; what any word in a sentence is like is taken off
first. Its likeness to a type is its mean cosine with the two nearest examples, less that with the nearest other use. From which likeness on
it counts is learned from the examples themselves: each is compared with the rest, and so are the unmarked verbs and nouns around them, which
state no event of the type.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from typing import Any

import numpy as np
import numpy.typing as npt

from dragoman.events.actions import Action
from dragoman.knowledge.custom import CustomType, Example
from dragoman.model.session import Analysis, Model
from dragoman.model.tokens import words
from dragoman.syntax import Tree

Vectors = npt.NDArray[Any]
OPEN = ("VERB", "NOUN", "ADJ")
WIDTH = 384  # of a word's vector
NEAREST = 2
CLEAR = 0.09  # how far above the border a word must be
COSTLY = 6.0  # how much more a false alarm among the words around the examples weighs than a missed example
STEEP = 20.0  # how fast the probability rises around the threshold
LIGHT = frozenset(["give", "take", "make", "have", "do", "get", "put", "go"])  # verbs that say nothing by themselves: "gave a concert"
LISTED = 0.15  # likeness that a word gains for standing in the type's own list


@dataclass(frozen=True)
class Prototype:
    """A type with the vectors of its examples, one a row, and the likeness from which a word states an event of it."""

    type: CustomType
    examples: Vectors
    others: Vectors
    middle: Vectors  # mean vector of the words around the examples: what any word in a sentence is like
    least: float


def prototypes(types: Sequence[CustomType], model: Model) -> tuple[Prototype, ...]:
    """The types of a codebook, ready to compare with."""
    return tuple(prototype(t, model) for t in types)


def prototype(kind: CustomType, model: Model) -> Prototype:
    marked, around = vectors(kind.examples, model)
    others, beside = vectors(kind.others, model)
    plain = np.concatenate([around, beside])
    middle: Vectors = plain.mean(0) if len(plain) else np.zeros(marked.shape[1], marked.dtype)
    marked, others, around = (centred(v, middle) for v in (marked, others, plain))
    own = [likeness(v, np.delete(marked, k, axis=0), others) for k, v in enumerate(marked)]
    alien = [likeness(v, marked, others) for v in around]
    return Prototype(kind, marked, others, middle, threshold(own, alien))


def threshold(own: Sequence[float], alien: Sequence[float]) -> float:
    """The likeness that parts the examples from other words with the fewest errors, half way to the next value below; a false one counts more."""
    values = sorted({*own, *alien})
    best = max(values, key=lambda t: (sum(x >= t for x in own) / len(own) - COSTLY * sum(x >= t for x in alien) / max(1, len(alien)), t))
    below = max((x for x in values if x < best), default=best)
    return (best + below) / 2


def vectors(examples: Sequence[Example], model: Model) -> tuple[Vectors, Vectors]:
    """Vectors of the marked words, and of the other verbs, nouns and adjectives around them."""
    cut = [words(x.text) for x in examples]
    analyses = model.read([[x.text[a:b] for a, b in c] for x, c in zip(examples, cut, strict=True)], vectors=True)
    marked, around = [], []
    for x, c, analysis in zip(examples, cut, analyses, strict=True):
        inside = [i for i, (a, b) in enumerate(c) if a < x.end and b > x.start]
        tops = [i for i in inside if analysis.head[i] not in inside] or inside
        for i in range(len(c)):
            if i == tops[0]:
                marked.append(analysis.vectors[i])
            elif i not in inside and analysis.upos[i] in OPEN:
                around.append(analysis.vectors[i])
    return table(marked), table(around)


def table(rows: Sequence[Vectors]) -> Vectors:
    """Vectors as rows; none is a table without rows."""
    made: Vectors = np.stack(rows) if rows else np.zeros((0, WIDTH), np.float32)
    return made


def centred(rows: Vectors, middle: Vectors) -> Vectors:
    """Unit vectors of what sets words apart from any word."""
    apart = rows - middle
    scaled: Vectors = apart / np.maximum(np.linalg.norm(apart, axis=-1, keepdims=True), 1e-6)
    return scaled


def likeness(v: Vectors, examples: Vectors, others: Vectors) -> float:
    """Mean cosine with the nearest examples, less what the nearest other use has beyond it."""
    near = float(np.sort(examples @ v)[-NEAREST:].mean()) if len(examples) else 0.0
    far = float((others @ v).max()) if len(others) else 0.0
    return near - max(0.0, far - near)


def find(tree: Tree, analysis: Analysis, known: Sequence[Prototype]) -> list[Action]:
    """Actions of the codebook's types in one sentence; a word states the type it is most like."""
    candidates = {c.word: c for c in tree.sentence.candidates}
    out = []
    for i, w in enumerate(tree.words):
        if w.upos not in OPEN or not known:
            continue
        v = analysis.vectors[i]
        scored = [(likeness(centred(v, p.middle), p.examples, p.others) - p.least + LISTED * ((w.lemma.lower(), w.upos) in p.type.words), p) for p in known]
        margin, best = max(scored, key=lambda x: x[0])
        listed = (w.lemma.lower(), w.upos) in best.type.words
        if margin > CLEAR and (listed or w.lemma.lower() not in LIGHT):
            out.append(Action(i, best.type.name, None, round(1 / (1 + exp(-STEEP * margin)), 3), candidates.get(i), None))
    return out
