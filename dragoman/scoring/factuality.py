"""Scores of the language model's sense of what happened, on UDS-IH2: words of the English Web Treebank rated from -3 (no) to 3 (yes)."""

import json
from pathlib import Path

import numpy as np

from dragoman.model.session import Model


def score(model: Model, path: Path) -> dict[str, float]:
    """F1 of "happened" (a rating above 0) and Pearson's r with the ratings."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    said, rated = [], []
    for row, analysis in zip(rows, model.read([r["text"].split() for r in rows], floor=0.0), strict=True):
        by_word = {c.word: c.happened for c in analysis.candidates}
        for target in row["targets"]:
            said.append(by_word[target["span1"][0]])
            rated.append(target["label"])
    yes, gold = np.array(said) > 0, np.array(rated) > 0
    both = int((yes & gold).sum())
    return {
        "happened F1": 2 * both / max(1, int(yes.sum() + gold.sum())),
        "Pearson r": float(np.corrcoef(said, rated)[0, 1]),
        "words": float(len(rated)),
    }
