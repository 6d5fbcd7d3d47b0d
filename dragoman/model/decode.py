"""Scores to structures: a whole tree, BIOES spans. Plain numpy."""

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[Any]
O, B, I, E, S = range(5)  # noqa: E741  the tagging scheme's own letters
# What may follow what in BIOES, as additive scores.
FOLLOWS = np.full((5, 5), -1e4, np.float32)
for before, after in ((O, O), (O, B), (O, S), (B, I), (B, E), (I, I), (I, E), (E, O), (E, B), (E, S), (S, O), (S, B), (S, S)):
    FOLLOWS[before, after] = 0.0


def tree(arcs: Floats) -> list[int]:
    """Best head of each word (index 0 is the root and has head 0) so that the whole is one tree with one root.

    `arcs` (n, n) scores dependent against head. Greedy heads are nearly always a tree; otherwise Chu-Liu and Edmonds decide.
    """
    n = arcs.shape[0]
    if n == 1:
        return [0]
    heads = [0, *(int(h) for h in arcs[1:].argmax(1))]
    if sum(h == 0 for h in heads[1:]) == 1 and not cycle(heads):
        return heads
    best: list[int] = []
    score = -np.inf
    roots = sorted(range(1, n), key=lambda i: float(arcs[i, 0] - arcs[i, 1:].max()), reverse=True)
    for root in roots[:3]:
        single = arcs.astype(np.float64).copy()
        single[:, 0] = -1e6
        single[root, 0] = 1e6
        found = edmonds(single)
        value = sum(float(arcs[i, found[i]]) for i in range(1, n))
        if value > score:
            best, score = found, value
    return best


def cycle(heads: list[int]) -> list[int]:
    """The nodes of one cycle among the heads, or none."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path = []
        node = start
        while node and state[node] == 0:
            state[node] = start
            path.append(node)
            node = heads[node]
        if node and state[node] == start and node in path:
            return path[path.index(node) :]
    return []


def edmonds(scores: npt.NDArray[np.float64]) -> list[int]:
    """Heads of the maximum spanning arborescence rooted at 0."""
    n = scores.shape[0]
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = [0, *(int(h) for h in scores[1:].argmax(1))]
    loop = cycle(heads)
    if not loop:
        return heads
    rest = [i for i in range(n) if i not in loop]
    size = len(rest) + 1
    small = np.full((size, size), -np.inf)  # the cycle contracted to the last node
    inner = sum(scores[i, heads[i]] for i in loop)
    enter, leave = {}, {}
    for a, i in enumerate(rest):
        small[a, :-1] = scores[i, rest]
        out = max(loop, key=lambda j: scores[i, j])
        small[a, -1], leave[a] = scores[i, out], out
        into = max(loop, key=lambda j: scores[j, i] - scores[j, heads[j]])
        small[-1, a], enter[a] = inner + scores[into, i] - scores[into, heads[into]], into
    found = edmonds(small)
    for a in range(1, size - 1):
        heads[rest[a]] = leave[a] if found[a] == size - 1 else rest[found[a]]
    heads[enter[found[-1]]] = rest[found[-1]]
    return heads


def spans(scores: Floats, layers: list[str]) -> list[tuple[str, int, int]]:
    """Best BIOES spans (layer, first word, last word) of each layer; scores (n, layers, 5)."""
    n = scores.shape[0]
    if n == 0:
        return []
    active = [k for k in range(len(layers)) if (scores[:, k].argmax(1) != O).any()]
    if not active:
        return []
    tags = viterbi(scores[:, active].astype(np.float32))
    found = []
    for column, k in enumerate(active):
        start = 0
        for i, tag in enumerate(tags[:, column].tolist()):
            if tag in (B, S):
                start = i
            if tag in (E, S):
                found.append((layers[k], start, i))
    return sorted(found, key=lambda f: (f[1], -f[2], f[0]))


def viterbi(scores: Floats) -> npt.NDArray[np.int64]:
    """Best allowed tag sequence (n, k) for scores (n, k, 5), all k at once."""
    n, k, _ = scores.shape
    best = scores[0] + np.array([0, 0, -1e4, -1e4, 0], np.float32)
    back = np.zeros((n, k, 5), np.int64)
    for i in range(1, n):
        ways = best[:, :, None] + FOLLOWS[None]  # (k, before, after)
        back[i] = ways.argmax(1)
        best = ways.max(1) + scores[i]
    best = best + np.array([0, -1e4, -1e4, 0, 0], np.float32)
    tags = np.zeros((n, k), np.int64)
    tags[-1] = best.argmax(1)
    for i in range(n - 1, 0, -1):
        tags[i - 1] = back[i][np.arange(k), tags[i]]
    return tags
