"""What each part of the event coder adds: the whole reading with one part taken out or put in another's place.

    python -m training.ablate --shared ../shared --out docs/ablation.md

Variants are made by setting the constants and functions that decide; nothing is trained.
"""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dragoman.events import actions, circumstances, discourse, roles, status
from dragoman.events.actions import Action
from dragoman.exchange.gold import record
from dragoman.knowledge.lexicon import Entry
from dragoman.pipeline import Kit, load_kit, read_reports
from dragoman.reports.read import reports
from dragoman.scoring import gold, heldback
from dragoman.settings import Settings
from dragoman.types import Candidate, Report

NEVER = 2.0  # a probability that nothing reaches
SHOWN = ("typed precision", "typed recall", "typed F1", "whole F1", "actor countries", "recipient countries", "status", "date", "place country")


@contextmanager
def changed(*changes: tuple[Any, str, Any]) -> Iterator[None]:
    """Attributes of modules set for a while."""
    before = [(module, name, getattr(module, name)) for module, name, _ in changes]
    for module, name, value in changes:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)


def by_lexicon(i: int, candidate: Candidate | None, entry: Entry | None) -> Action | None:
    """The lexicon alone: its row is the event."""
    return Action(i, entry.type, entry.mode, 1.0, None, entry) if entry and entry.type else None


VARIANTS: list[tuple[str, tuple[tuple[Any, str, Any], ...]]] = [
    ("as shipped", ()),
    ("kind: language model alone", ((actions, "AGREEING", 0.0),)),
    ("all: lexicon and grammar alone", ((actions, "decide", by_lexicon),)),
    ("roles: grammar alone", ((roles, "SURE", NEVER),)),
    ("roles: language model alone", ((roles, "by_grammar", lambda *_: []), (roles, "whom", lambda *_: []))),
    ("status: grammar alone", ((status, "of", lambda tree, action, entries: status.ruled(tree, action.word, entries)),)),
    ("date, place, source: grammar alone", ((circumstances, "SURE", NEVER),)),
    ("nothing lent between events", ((discourse, "lend", lambda events, places, about: tuple(events)),)),
]


def figures(kit: Kit, path: Path, corpus: Path) -> tuple[dict[str, float], dict[str, float]]:
    """Figures on hand-coded reports and on the held-back passages."""
    found = [r for r in reports([str(path)]) if isinstance(r, Report)]
    predicted: dict[str, list[dict[str, Any]]] = {r.report.id: record(r)["events"] for r in read_reports(found, kit)}
    return {k: v[0] for k, v in gold.score(predicted, gold.load(path), rounds=1).items()}, heldback.score(kit, corpus)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    kit = load_kit(Settings(threads=2))
    measure: Callable[[], tuple[dict[str, float], dict[str, float]]] = lambda: figures(  # noqa: E731
        kit, args.shared / "gold" / "dev.jsonl", Path(__file__).parent / "corpus" / "events"
    )
    head = ["variant", *SHOWN, "held back: typed F1", "held back: false alarms"]
    lines = [
        "# Ablation",
        "",
        "Written by `make ablation`. The first columns: the hand-coded development reports, in %; the last two: our held-back passages,",
        "",
    ]
    lines[2] += " typed F1 in % and false alarms per 100 sentences of near misses."
    lines += [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name, changes in VARIANTS:
        with changed(*changes):
            on_gold, on_own = measure()
        cells = [f"{100 * on_gold[k]:.1f}" for k in SHOWN] + [f"{100 * on_own['typed F1']:.1f}", f"{on_own['false alarms per 100 near-miss sentences']:.1f}"]
        lines.append(f"| {name} | {' | '.join(cells)} |")
        print(lines[-1], flush=True)
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
