"""Measure how often events of each probability are right, and write the curve that turns probabilities into confidence.

    python -m training.calibrate      # reads the held-back fifth of our corpus, writes dragoman/knowledge/data/calibration.tsv

Events are sorted by probability and cut into tenths; the shares right are made to rise by pooling neighbours (isotonic regression).
"""

from dataclasses import replace
from pathlib import Path

from dragoman.exchange.passages import held_back, overlap, passages
from dragoman.pipeline import load_kit
from dragoman.scoring.heldback import moved, readings
from dragoman.settings import Settings
from training.coded import FOLDER

TABLE = Path(__file__).parents[1] / "dragoman" / "knowledge" / "data" / "calibration.tsv"
PARTS = 10
HEAD = """# How often an event is right that the language model gives a probability, on the held-back fifth of our corpus; written by training/calibrate.py.
# Columns: chance (mean probability of a tenth of the events), right (share with an anchor and type as coded, made to rise).
chance\tright
"""


def judged() -> list[tuple[float, bool]]:
    """Probability of every event read in the held-back passages, and whether a coded one has its type and touches its anchor."""
    kit = load_kit(Settings(threads=2))
    known = kit.known
    plain = type(kit)(kit.model, replace(known, calibration=()), kit.batch)
    kept = [p for p in passages(FOLDER) if held_back(p.text)]
    out = []
    for p, reading in zip(kept, readings(kept, plain), strict=True):
        left = list(p.events)
        for e in sorted(reading.events, key=lambda e: -e.confidence):
            right = next((g for g in left if g.type == e.type and overlap(g.anchor, moved(e.anchor))), None)
            if right:
                left.remove(right)
            out.append((e.confidence, right is not None))
    return sorted(out)


def curve(found: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Mean probability and share right of each part, the shares rising."""
    size = len(found) / PARTS
    parts = [found[round(k * size) : round((k + 1) * size)] for k in range(PARTS)]
    pools: list[list[tuple[float, bool]]] = []
    for part in filter(None, parts):
        pools.append(part)
        while len(pools) > 1 and share(pools[-2]) >= share(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    return [(sum(p for p, _ in pool) / len(pool), share(pool)) for pool in pools]


def share(pool: list[tuple[float, bool]]) -> float:
    return sum(right for _, right in pool) / len(pool)


if __name__ == "__main__":
    points = curve(judged())
    TABLE.write_text(HEAD + "".join(f"{x:.3f}\t{y:.3f}\n" for x, y in points), encoding="utf-8")
    print("".join(f"{x:.3f} -> {y:.3f}\n" for x, y in points))
