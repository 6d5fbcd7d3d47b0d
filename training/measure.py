"""How well a network in training does, on the treebanks' development parts and on the coded passages held back."""

import random
from collections import Counter

import torch

from dragoman.knowledge.codebook import kinds
from training.batches import Coder, batches
from training.data import ROLES, Example
from training.model import Network


@torch.no_grad()
def evaluate(network: Network, coder: Coder, examples: list[Example]) -> dict[str, float]:
    """UAS, LAS (subtypes ignored), UPOS and lemma accuracy with greedy heads."""
    network.eval()
    names = coder.labels.relations
    right = dict.fromkeys(("uas", "las", "upos", "xpos", "kind"), 0)
    count = dict.fromkeys(right, 0)
    for group in batches(coder, examples, 4000, random.Random(0)):
        x = coder.batch(group, None)
        words = network.words(x["pieces"], x["shapes"], x["firsts"])
        heads = network.arcs(words, x["real"]).argmax(-1)
        relations = network.relations(words, heads).argmax(-1)
        known = x["head"] >= 0
        base = torch.tensor([names.index(r.split(":")[0]) if r.split(":")[0] in names else 1000 + i for i, r in enumerate(names)])
        same = base[relations] == base[x["relation"].clamp(min=0)]
        right["uas"] += int((heads == x["head"])[known].sum())
        right["las"] += int(((heads == x["head"]) & same)[known].sum())
        count["uas"] += int(known.sum())
        count["las"] += int(known.sum())
        for name, scores in network.tags(words).items():
            if name in right:
                mask = x[name] >= 0
                right[name] += int((scores.argmax(-1) == x[name])[mask].sum())
                count[name] += int(mask.sum())
    network.train()
    return {name: round(right[name] / max(1, count[name]), 4) for name in right}


@torch.no_grad()
def evaluate_events(network: Network, coder: Coder, examples: list[Example]) -> dict[str, float]:
    """On coded sentences: F1 of anchors with their type, share of right modes and statuses where the anchor is right, and F1 of roles at gold anchors."""
    network.eval()
    names = kinds()
    count = Counter[str]()
    for group in batches(coder, examples, 4000, random.Random(0)):
        x = coder.batch(group, None)
        words = network.words(x["pieces"], x["shapes"], x["firsts"])
        scores = network.events(words)
        said, wanted = scores["event"].argmax(-1), x["event"]
        known = wanted >= 0
        columns = (said, wanted, scores["status"].argmax(-1), x["status"])
        for s, w, t, u in zip(*(c[known].tolist() for c in columns), strict=True):
            count["said"] += s > 0
            count["wanted"] += w > 0
            if s > 0 and w > 0 and names[s][0] == names[w][0]:  # type: ignore[index]
                count["typed"] += 1
                count["mode"] += s == w
                count["status"] += t == u
        given = x["pair"] >= 0
        said_pair = (network.pairs(words) * x["marked"][..., None]).sum(1).argmax(-1)
        count["pairs"] += int(given.sum())
        count["pairs right"] += int((said_pair == x["pair"])[given].sum())
        roles = network.roles(words)[x["anchors"][:, 0], x["anchors"][:, 1]] > 0
        for k, name in enumerate(ROLES):
            there, right = roles[:, k] & (x["roles"][:, k] >= 0), x["roles"][:, k] == 1
            count[f"{name} both"] += int((there & right).sum())
            count[f"{name} sum"] += int(there.sum()) + int(right.sum())
    network.train()
    found = {"typed": 2 * count["typed"] / max(1, count["said"] + count["wanted"]), "precision": count["typed"] / max(1, count["said"])}
    found |= {name: count[name] / max(1, count["typed"]) for name in ("mode", "status")}
    found["pair"] = count["pairs right"] / max(1, count["pairs"])
    found |= {name: 2 * count[f"{name} both"] / max(1, count[f"{name} sum"]) for name in ROLES}
    return {name: round(value, 4) for name, value in found.items()}
