"""Train the ranker of coreference on GUM's documents, and write dragoman/knowledge/data/coreference.json.

    python -m training.coreference --data ../shared/data        # about three minutes

Reads the training documents with the program as it is, and at every pronoun and description asks the annotators for the chain; what the ranker
sees is made by `mentions.coreference.features`, here as at run time. Weights: a network of one hidden layer over the features.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from dragoman.mentions import actors, coreference
from dragoman.mentions.coreference import Anaphor, Chain, Linker, features, nothing
from dragoman.pipeline import Kit, load_kit, read_reports
from dragoman.scoring.coreference import Document, documents
from dragoman.settings import Settings
from dragoman.syntax import Tree
from dragoman.types import Actor, Report

OUT = Path(__file__).parents[1] / "dragoman" / "knowledge" / "data" / "coreference.json"
HIDDEN, EPOCHS, RATE, DECAY = 24, 40, 3e-3, 1e-3
Choice = tuple[list[list[float]], list[int]]  # rows of features, "none" first, and the rows that are right


class Taught(Linker):
    """A linker that asks the annotators, and keeps what it was asked."""

    def __init__(self, d: Document, report: Report, trees: Sequence[Tree], parties: Sequence[Actor]) -> None:
        super().__init__(report, trees, parties, lambda rows: [0.0] * len(rows))
        self.gold = {m.head: m.entity for m in d.every}
        self.choices: list[Choice] = []

    def choose(self, asked: Anaphor, likely: float) -> Chain | None:
        options = self.options(asked)
        entity = self.gold.get(asked.tree.words[asked.position].span.start)
        right = [k for k, c in enumerate(options) if entity is not None and any(self.gold.get(h) == entity for h in c.heads[-3:])]
        if options:
            rows = [nothing(asked), *(features(asked, c, k, len(options)) for k, c in enumerate(options))]
            self.choices.append((rows, [k + 1 for k in right] or [0]))
        return options[right[0]] if right else None


def choices(path: Path, kit: Kit) -> list[Choice]:
    """Every choice of the documents of a file."""
    found = list(documents(path))
    out: list[Choice] = []
    for d, reading in zip(found, read_reports([Report(d.name, "", d.text) for d in found], kit), strict=True):
        trees = [Tree(s) for s in reading.sentences if s.words]
        taught = Taught(d, reading.report, trees, actors.find(reading.report, trees, kit.known.actors, reading.mentions.places))
        taught.run()
        out += taught.choices
    return out


class Ranker(nn.Module):
    """A score for every row."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(coreference.WIDTH, HIDDEN)
        self.last = nn.Linear(HIDDEN, 1)

    def forward(self, rows: Tensor) -> Tensor:
        return self.last(F.dropout(torch.relu(self.first(rows)), 0.2, self.training)).squeeze(-1)


def measure(ranker: Ranker, held: Sequence[Choice], likely: float) -> tuple[float, float]:
    """Precision and recall of links at a threshold."""
    linked = right = asked = 0
    for rows, good in held:
        chances = ranker(torch.tensor(rows)).softmax(-1)
        best = int(chances[1:].argmax()) + 1
        asked += good != [0]
        if chances[best] >= likely:
            linked += 1
            right += best in good
    return right / max(1, linked), right / max(1, asked)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    args = parser.parse_args()
    torch.manual_seed(5)
    kit = load_kit(Settings(threads=2))
    train, held = choices(args.data / "ud/gum-train.conllu", kit), choices(args.data / "ud/gum-dev.conllu", kit)
    print(f"{len(train)} choices to train on, {len(held)} to measure on", flush=True)
    ranker = Ranker()
    optimiser = torch.optim.AdamW(ranker.parameters(), lr=RATE, weight_decay=DECAY)
    tensors = [(torch.tensor(rows), torch.tensor(good)) for rows, good in train]
    for epoch in range(EPOCHS):
        ranker.train()
        order = torch.randperm(len(tensors)).tolist()
        for start in range(0, len(order), 32):
            group = [tensors[k] for k in order[start : start + 32]]
            scores = ranker(torch.cat([rows for rows, _ in group])).split([len(rows) for rows, _ in group])
            value = torch.stack([s.logsumexp(0) - s[good].logsumexp(0) for s, (_, good) in zip(scores, group, strict=True)]).mean()
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
        for g in optimiser.param_groups:
            g["lr"] = RATE * (1 - (epoch + 1) / EPOCHS)
    ranker.eval()
    with torch.no_grad():
        for likely in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            print(likely, *(round(x, 3) for x in measure(ranker, held, likely)), flush=True)
    weights = {name: [[round(x, 5) for x in row] for row in value.reshape(len(value), -1).tolist()] for name, value in ranker.state_dict().items()}
    OUT.write_text(json.dumps(weights) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
