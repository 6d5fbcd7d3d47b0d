"""Scores of clusterings: MUC (Vilain et al. 1995), B3 (Bagga and Baldwin 1998), CEAF with entity similarity (Luo 2005), and CoNLL, the mean of their F1."""

from collections.abc import Hashable, Iterable, Sequence

import numpy as np
from scipy.optimize import linear_sum_assignment

Cluster = frozenset[Hashable]
Clusters = Sequence[Cluster]


def conll(gold: Iterable[Iterable[Hashable]], found: Iterable[Iterable[Hashable]]) -> dict[str, float]:
    """F1 of MUC, B3 and CEAF-e, and their mean under "CoNLL". Items are anything hashable; an item stands in at most one cluster of each side."""
    a, b = [frozenset(c) for c in gold], [frozenset(c) for c in found]
    scores = {"MUC": f1(links(a, b), links(b, a)), "B3": f1(overlaps(a, b), overlaps(b, a)), "CEAF-e": aligned(a, b)}
    return scores | {"CoNLL": sum(scores.values()) / 3}


def f1(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0.0


def home(clusters: Clusters) -> dict[Hashable, int]:
    return {item: k for k, c in enumerate(clusters) for item in c}


def links(of: Clusters, by: Clusters) -> float:
    """Share of the links that the clusters of one side need which the other side's clusters keep."""
    where = home(by)
    needed = sum(len(c) - 1 for c in of)
    kept = sum(len(c) - len({where.get(x, ("alone", x)) for x in c}) for c in of)
    return kept / needed if needed else 0.0


def overlaps(of: Clusters, by: Clusters) -> float:
    """Mean over items of the share of their cluster that the other side puts with them."""
    where = home(by)
    total = sum(len(c) for c in of)
    got = sum(len(c & by[where[x]]) / len(c) for c in of for x in c if x in where)
    return got / total if total else 0.0


def aligned(a: Clusters, b: Clusters) -> float:
    """F1 of the best one-to-one alignment of clusters, each pair worth twice its common items over all its items."""
    if not a or not b:
        return 0.0
    where: dict[Hashable, int] = home(b)
    worth = np.zeros((len(a), len(b)))
    for i, c in enumerate(a):
        for j in {where[x] for x in c if x in where}:
            worth[i, j] = 2 * len(c & b[j]) / (len(c) + len(b[j]))
    rows, columns = linear_sum_assignment(worth, maximize=True)
    total = float(worth[rows, columns].sum())
    return f1(total / len(a), total / len(b))
