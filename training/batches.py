"""Examples to padded tensors, in batches of like length."""

import random

import torch
from torch import Tensor

from dragoman.model.tokens import SHAPES, Pieces, heeded, marked, shape
from training.data import LAYERS, ROLES, Example, Labels


def recase(shapes: list[int], chance: random.Random) -> list[int]:
    """Now and then a sentence set in other casing, as headlines and careless writers do."""
    roll = chance.random()
    letters = {SHAPES.index(s) for s in ("lower", "title", "upper", "mixed", "first")}
    if roll < 0.04:
        return [SHAPES.index("lower") if s in letters else s for s in shapes]
    if roll < 0.07:
        return [SHAPES.index("upper") if s in letters else s for s in shapes]
    if roll < 0.11:
        return [SHAPES.index("title") if s in letters else s for s in shapes]
    return shapes


class Coder:
    """Examples to padded tensors."""

    def __init__(self, vocabulary: list[str], labels: Labels):
        self.pieces = Pieces(vocabulary)
        self.labels = labels
        self.relation = {r: i for i, r in enumerate(labels.relations)}
        self.xpos = {x: i for i, x in enumerate(labels.xpos)}

    def size(self, e: Example) -> int:
        return 2 + sum(len(self.pieces.of(w)) for w in e.words)

    def batch(self, examples: list[Example], chance: random.Random | None) -> dict[str, Tensor]:
        b, t, n = len(examples), max(map(self.size, examples)), 1 + max(len(e.words) for e in examples)
        out = {"pieces": torch.zeros(b, t, dtype=torch.long), "shapes": torch.zeros(b, t, dtype=torch.long)}
        out |= {name: torch.zeros(b, n, dtype=torch.long) for name in ("firsts",)}
        out["real"] = torch.zeros(b, n, dtype=torch.bool)
        out["pair"] = torch.tensor([e.pair for e in examples])
        out["marked"] = torch.zeros(b, n)
        labels = ["head", "relation", "upos", "xpos", "kind", "event", "status", "background", *LAYERS]
        out |= {name: torch.full((b, n), -1) for name in labels}
        for i, e in enumerate(examples):
            out["real"][i, : len(e.words) + 1] = True
            for place, share in heeded(*e.marks):
                out["marked"][i, place] = share
            shapes = [shape(w, first=j == 0) for j, w in enumerate(e.words)]
            shapes = recase(shapes, chance) if chance else shapes
            shapes = marked(shapes, *e.marks)
            out["pieces"][i, 0] = self.pieces.start
            at = 1
            for j, word in enumerate(e.words):
                ids = self.pieces.of(word)
                out["pieces"][i, at : at + len(ids)] = torch.tensor(ids)
                out["shapes"][i, at : at + len(ids)] = shapes[j]
                out["firsts"][i, j + 1] = at
                at += len(ids)
            out["pieces"][i, at] = self.pieces.end
            for name, row in self.rows(e).items():
                out[name][i, 1 : len(row) + 1] = torch.tensor(row)
        return out | self.roles(examples, n) | self.ratings(examples)

    def roles(self, examples: list[Example], n: int) -> dict[str, Tensor]:
        """Anchors (A, 2) and the role of every word towards them (A, roles, N): 1, 0, or -1 where nothing is taught."""
        anchors = [(i, j + 1) for i, e in enumerate(examples) for j in e.roles]
        wanted = torch.zeros(len(anchors), len(ROLES), n)
        for k, (i, j) in enumerate(anchors):
            wanted[k, :, len(examples[i].words) + 1 :] = -1
            wanted[k, :, 0] = -1
            wanted[k, [r for r in range(len(ROLES)) if r not in examples[i].taught]] = -1
            for word, role, value in examples[i].roles[j - 1]:
                if wanted[k, role, word + 1] <= 0:
                    wanted[k, role, word + 1] = value
        return {"anchors": torch.tensor(anchors, dtype=torch.long).reshape(-1, 2), "roles": wanted}

    def ratings(self, examples: list[Example]) -> dict[str, Tensor]:
        """Words that were rated (K, 2), each a sentence and a word, and their ratings (K)."""
        rated = [(i, j + 1, value) for i, e in enumerate(examples) for j, value in e.real.items()]
        return {
            "rated": torch.tensor([r[:2] for r in rated], dtype=torch.long).reshape(-1, 2),
            "ratings": torch.tensor([r[2] for r in rated], dtype=torch.float),
        }

    def rows(self, e: Example) -> dict[str, list[int]]:
        """Class numbers a word for each label the example carries."""
        rows = dict(e.layers)
        if e.event:
            rows |= {"event": e.event, "status": e.status, "background": e.background}
        if e.head:
            rows["head"] = e.head
            rows["relation"] = [self.relation.get(r, -1) for r in e.relation]
            rows["upos"] = e.upos
            rows["xpos"] = [self.xpos.get(x, -1) for x in e.xpos]
        if e.kinds:
            rows["kind"] = e.kinds
        return rows


def batches(coder: Coder, examples: list[Example], limit: int, chance: random.Random) -> list[list[Example]]:
    """Shuffled batches of like length, each at most `limit` pieces with padding."""
    order = sorted(examples, key=lambda e: coder.size(e) + chance.random() * 6)
    out: list[list[Example]] = [[]]
    longest = 0
    for e in order:
        longest = max(longest, coder.size(e))
        if out[-1] and longest * (len(out[-1]) + 1) > limit:
            out.append([])
            longest = coder.size(e)
        out[-1].append(e)
    chance.shuffle(out)
    return out
