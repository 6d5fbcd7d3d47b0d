"""Which of several chains an anaphor most probably continues: a small network over features, learned on GUM (training/coreference.py)."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from dragoman.errors import InstallationError

Score = Callable[[Sequence[Sequence[float]]], Sequence[float]]  # feature rows -> probabilities; the first row is "none of them"
Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Ranker:
    """Weights of one hidden layer."""

    first: Array  # (hidden, features)
    first_bias: Array  # (hidden)
    last: Array  # (hidden)
    last_bias: float

    def __call__(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Probabilities of the rows, which sum to 1."""
        scores = np.maximum(np.array(rows) @ self.first.T + self.first_bias, 0.0) @ self.last + self.last_bias
        odds = np.exp(scores - scores.max())
        return [float(p) for p in odds / odds.sum()]


def load() -> Ranker:
    """The bundled weights. Raises InstallationError when they are missing or malformed."""
    try:
        held = json.loads(files("dragoman.knowledge").joinpath("data/coreference.json").read_text(encoding="utf-8"))
        first, bias = np.array(held["first.weight"]), np.array(held["first.bias"])
        return Ranker(first, bias.reshape(-1), np.array(held["last.weight"]).reshape(-1), float(np.array(held["last.bias"]).reshape(())))
    except (OSError, ValueError, KeyError) as fault:
        raise InstallationError(f"the weights of coreference cannot be read ({fault}); install dragoman again") from fault
