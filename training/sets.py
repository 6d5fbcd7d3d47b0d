"""Every sentence that the language model is trained on, and those of our corpus held back to measure on."""

from pathlib import Path

from dragoman.exchange.passages import held_back, passages
from dragoman.model.session import Model
from training import events, pairs
from training.data import Example, factuality, treebank
from training.entities import event_places, own, re3d, uner


def load(data: Path, folder: Path) -> list[Example]:
    """Every training example but our coded passages; sets that are absent are an error, since the weights would differ."""
    ewt = treebank(data / "ud/ewt-train.conllu", False)
    factuality(data / "factuality/uds-ih2-train.jsonl", ewt)
    return [
        *treebank(data / "ud/gum-train.conllu", True),
        *ewt,
        *uner(data / "ner/uner-ewt-dev.iob2") * 2,
        *re3d(data / "ner/re3d"),
        *event_places(data / "event_place/train.jsonl"),
        *own(sorted(folder.glob("entities*.txt"))) * 3,  # few, and the only ones coded for every layer
    ]


def corpus(folder: Path, parser: Model) -> tuple[list[Example], list[Example]]:
    """Our coded passages as examples of events and of given pairs: those to train on, and the fifth held back. `parser` gives the trees of their sentences."""
    found = passages(folder / "events")
    parts = (events.read([p for p in found if held_back(p.text) == aside], parser) for aside in (False, True))
    taught, aside = ([*map(events.example, part), *(e for r in part for e in pairs.examples(r))] for part in parts)
    return taught, aside
