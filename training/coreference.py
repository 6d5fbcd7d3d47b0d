"""Train the ranker of coreference on GUM's documents and our coded passages, and write dragoman/knowledge/data/coreference.json.

    python -m training.coreference --data ../shared/data              # about two minutes
    python -m training.coreference --data ../shared/data --folds 4    # how sure is sure, kind by kind

Reads the training documents with the program as it is, and at every pronoun asks the annotators for the chain; what the ranker
sees is made by `mentions.coreference.features`, here as at run time. In a coded passage the doer of an act is coded by name where the text says "it":
that tells whom the pronoun stands for. Weights: a network of one hidden layer over the features.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from dragoman.exchange.passages import held_back, passages
from dragoman.mentions import actors, coreference
from dragoman.mentions.coreference import Anaphor, Chain, Linker, features, nothing
from dragoman.pipeline import Kit, load_kit, read_reports
from dragoman.scoring.coreference import documents
from dragoman.settings import Settings
from dragoman.syntax import Tree
from dragoman.types import Actor, Reading, Report
from training.coded import FOLDER

OUT = Path(__file__).parents[1] / "dragoman" / "knowledge" / "data" / "coreference.json"
HIDDEN, EPOCHS, RATE, DECAY = 24, 40, 3e-3, 1e-3
OWN = 3  # times that an epoch draws a choice of our passages: they are few, and of the kind of text that is read
Choice = tuple[list[list[float]], list[int]]  # rows of features, "none" first, and the rows that are right


class Taught(Linker):
    """A linker that asks the annotators, and keeps what it was asked. `gold` maps heads to entities; with `partly`, heads that it lacks are not asked for."""

    def __init__(self, gold: dict[int, str], trees: Sequence[Tree], parties: Sequence[Actor], given: dict[str, str], *, partly: bool) -> None:
        super().__init__(trees, parties, silent, given)
        self.gold, self.partly = gold, partly
        self.choices: list[Choice] = []

    def choose(self, asked: Anaphor, likely: float) -> Chain | None:
        options = self.options(asked)
        entity = self.gold.get(asked.tree.words[asked.position].span.start)
        right = [k for k, c in enumerate(options) if entity is not None and any(self.gold.get(h) == entity for h in c.heads[-3:])]
        if options and (right or not self.partly):
            rows = [nothing(asked), *(features(asked, options, k) for k in range(len(options)))]
            self.choices.append((rows, [k + 1 for k in right] or [0]))
        return options[right[0]] if right else None


def taught(gold: dict[int, str], reading: Reading, kit: Kit, *, partly: bool) -> list[Choice]:
    """Every choice of one document."""
    trees = [Tree(s) for s in reading.sentences if s.words]
    parties = actors.find(reading.report, trees, kit.known.actors, reading.mentions.places)
    linker = Taught(gold, trees, parties, kit.known.actors.given, partly=partly)
    linker.run()
    return linker.choices


def choices(path: Path, kit: Kit) -> list[list[Choice]]:
    """The choices of every document of a GUM file."""
    found = list(documents(path))
    readings = read_reports([Report(d.name, "", d.text) for d in found], kit)
    return [taught({m.head: m.entity for m in d.every}, r, kit, partly=False) for d, r in zip(found, readings, strict=True)]


def coded(kit: Kit) -> list[Choice]:
    """The choices at pronouns that do, or suffer, what a coded passage tells of a party by name; the held-back fifth is left out."""
    found = [p for p in passages(FOLDER) if not held_back(p.text) and any(f" {form} " in f" {p.text.lower()} " for form in coreference.FORMS)]
    out: list[Choice] = []
    for p, reading in zip(found, read_reports([Report(str(k), "", p.text) for k, p in enumerate(found)], kit), strict=True):
        gold: dict[int, str] = {}
        for tree in (Tree(s) for s in reading.sentences if s.words):
            for k, event in enumerate(p.events):
                anchor = next((i for i, w in enumerate(tree.words) if event.anchor[0] <= w.span.start - 2 < event.anchor[1] and w.upos == "VERB"), None)
                if anchor is not None:
                    gold |= pronoun(tree, tree.agent(anchor), event.actors, f"{k}a") | pronoun(tree, tree.patient(anchor), event.recipients, f"{k}r")
        if gold:
            out += taught(gold, reading, kit, partly=True)
    return out


def pronoun(tree: Tree, at: int | None, parties: Sequence[tuple[int, int]], name: str) -> dict[int, str]:
    """A pronoun and the words of the one party coded in its stead, as heads of one entity; nothing where there is no such pronoun."""
    if at is None or tree.words[at].text.lower() not in coreference.FORMS or len(parties) != 1:
        return {}
    head, (start, end) = tree.words[at].span.start, parties[0]
    return {} if start <= head - 2 < end else {head: name} | dict.fromkeys(range(start + 2, end + 2), name)


def silent(rows: Sequence[Sequence[float]]) -> list[float]:
    """Nothing is linked while the documents are read: the ranker that shipped has no say in its successor."""
    return [1.0] + [0.0] * (len(rows) - 1)


class Ranker(nn.Module):
    """A score for every row."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(coreference.WIDTH, HIDDEN)
        self.last = nn.Linear(HIDDEN, 1)

    def forward(self, rows: Tensor) -> Tensor:
        return self.last(F.dropout(torch.relu(self.first(rows)), 0.2, self.training)).squeeze(-1)


def trained(train: Sequence[Choice]) -> Ranker:
    """A ranker that has learned from these choices."""
    torch.manual_seed(5)
    ranker = Ranker()
    optimiser = torch.optim.AdamW(ranker.parameters(), lr=RATE, weight_decay=DECAY)
    tensors = [(torch.tensor(rows), torch.tensor(good)) for rows, good in train]
    for epoch in range(EPOCHS):
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
    return ranker.eval()


Link = tuple[str, float, bool, bool]  # kind of anaphor, chance of the likeliest chain, whether that is right, whether any is


@torch.no_grad()
def links(ranker: Ranker, held: Sequence[Choice]) -> list[Link]:
    """What the ranker would link, were there no threshold."""
    out = []
    for rows, good in held:
        chances = ranker(torch.tensor(rows)).softmax(-1)
        best = int(chances[1:].argmax()) + 1
        kind = coreference.KINDS[rows[0][2 : 2 + len(coreference.KINDS)].index(1.0)]
        out.append((kind, float(chances[best]), best in good, good != [0]))
    return out


def table(found: Sequence[Link]) -> str:
    """Precision and recall at thresholds, a line each kind of anaphor."""
    lines = []
    for kind in coreference.KINDS:
        mine = [x for x in found if x[0] == kind]
        asked = sum(x[3] for x in mine)
        cells = [kind.ljust(5)]
        for likely in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            linked = [x[2] for x in mine if x[1] >= likely]
            cells.append(f"{likely}: {sum(linked) / max(1, len(linked)):.2f} {sum(linked) / max(1, asked):.2f}")
        lines.append("   ".join(cells))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=0, help="only cross-validate in so many folds of documents, for `mentions.coreference.LIKELY`")
    args = parser.parse_args()
    kit = load_kit(Settings(threads=2))
    kit = replace(kit, known=replace(kit.known, ranker=silent))
    gum, own = choices(args.data / "ud/gum-train.conllu", kit), coded(kit)
    print(f"{sum(map(len, gum))} choices of GUM and {len(own)} of our passages; precision and recall at thresholds:", flush=True)
    if args.folds:
        parts = [[c for k, d in enumerate(gum) if k % args.folds == fold for c in d] for fold in range(args.folds)]
        rest = [[c for k, part in enumerate(parts) if k != fold for c in part] for fold in range(args.folds)]
        print(table([link for part, train in zip(parts, rest, strict=True) for link in links(trained([*train, *own * OWN]), part)]))
        return
    ranker = trained([*(c for d in gum for c in d), *own * OWN])
    print(table(links(ranker, [c for d in choices(args.data / "ud/gum-dev.conllu", kit) for c in d])))
    weights = {name: [[round(x, 5) for x in row] for row in value.reshape(len(value), -1).tolist()] for name, value in ranker.state_dict().items()}
    OUT.write_text(json.dumps(weights) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
