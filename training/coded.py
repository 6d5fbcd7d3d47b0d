"""Our coded sentences, training/corpus/events/*.txt, checked and measured; the format: dragoman/exchange/passages.py.

python -m training.coded                 # lint every file; exit status 1 if a line is wrong
python -m training.coded FILE...         # lint these files
python -m training.coded --coverage      # how often each type, mode and status is coded, near misses, near duplicates
python -m training.coded --blind FILE    # the texts alone, for a second coder, who writes the same format to corpus/second/
python -m training.coded --agreement     # how far the second coding of each file agrees with the first
python -m training.coded --differences FILE   # passages that the two coders coded differently, with both codings
"""

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

from dragoman.exchange.passages import FIELDS, CodedEvent, Found, Passage, overlap, read
from dragoman.knowledge.codebook import codebook
from dragoman.types import EventType, Stance, StatusKind

FOLDER = Path(__file__).parent / "corpus" / "events"
SECOND = Path(__file__).parent / "corpus" / "second"  # the second coder's reading of the same texts


def coverage(found: list[Passage]) -> str:
    """Counts by type, mode and status, the share of near misses, and pairs of passages that share most of their words."""
    lines = []
    kinds = Counter((e.type.value, e.mode or "-") for p in found for e in p.events)
    status = Counter((e.type.value, e.status.value) for p in found for e in p.events)
    for kind in EventType:
        modes = ["-", *codebook()[kind].modes]
        lines.append(f"{kind:10} " + " ".join(f"{m}:{kinds[kind, m]}" for m in modes))
        lines.append(" " * 11 + " ".join(f"{s}:{status[kind, s]}" for s in StatusKind))
    empty = sum(not p.events for p in found)
    background = sum(e.background for p in found for e in p.events)
    lines.append(f"{len(found)} passages, {empty} near misses, {sum(kinds.values())} events, {background} background")
    seen: dict[frozenset[str], str] = {}
    by_word: dict[str, list[tuple[frozenset[str], str]]] = {}
    for p in found:
        words = frozenset(w for w in re.findall(r"\w+", p.text.lower()) if len(w) > 3)
        rivals = {w: r for key in words for w, r in by_word.get(key, ())} if words else {}
        for other, where in rivals.items():
            if len(words & other) > 0.7 * len(words | other):
                lines.append(f"near duplicates: {where} and {p.where}")
        seen[words] = p.where
        for key in sorted(words, key=len)[-3:]:
            by_word.setdefault(key, []).append((words, p.where))
    return "\n".join(lines)


def pairs(first: Passage, second: Passage) -> list[tuple[CodedEvent, CodedEvent]]:
    """Events of two codings of one text whose anchors overlap, one to one."""
    left = list(second.events)
    out = []
    for e in first.events:
        rival = next((r for r in left if overlap(e.anchor, r.anchor)), None)
        if rival:
            left.remove(rival)
            out.append((e, rival))
    return out


def alike(one: tuple[Found, ...], other: tuple[Found, ...]) -> bool:
    """Whether two lists of quotes name the same words, up to a longer or shorter phrase."""
    return len(one) == len(other) and all(any(overlap(a, b) for b in other) for a in one)


CHECKS = {
    "mode": lambda a, b: a.mode == b.mode,
    "status": lambda a, b: a.status == b.status,
    "background": lambda a, b: a.background == b.background,
    "actors": lambda a, b: alike(a.actors, b.actors),
    "recipients": lambda a, b: alike(a.recipients, b.recipients),
    "place": lambda a, b: alike(a.place, b.place),
    "date": lambda a, b: alike(a.date, b.date),
    "sources": lambda a, b: alike(tuple(s for s, _ in a.sources), tuple(s for s, _ in b.sources)),
}


def twice(path: Path) -> list[tuple[Passage, Passage]]:
    """The passages of a file that the second coder read too, with that coding."""
    other = {p.text: p for p in read(SECOND / path.name) if not isinstance(p, str)} if (SECOND / path.name).is_file() else {}
    return [(p, other[p.text]) for p in read(path) if not isinstance(p, str) and p.text in other]


def agreement(both: list[tuple[Passage, Passage]]) -> str:
    """F1 of anchors and of anchors with their type; on events both found with one type, the share of equal fields."""
    found = [(a, b) for p, q in both for a, b in pairs(p, q)]
    total = sum(len(p.events) + len(q.events) for p, q in both)
    typed = [(a, b) for a, b in found if a.type is b.type]
    fields = {name: sum(same(a, b) for a, b in typed) / max(1, len(typed)) for name, same in CHECKS.items()}
    shares = " ".join(f"{name} {value:.3f}" for name, value in fields.items())
    return f"{len(both)} passages, anchor F1 {2 * len(found) / max(1, total):.3f}, typed F1 {2 * len(typed) / max(1, total):.3f}; {shares}"


def written(text: str, e: CodedEvent) -> str:
    """An event as a line of the format, without the numbers of repeated words."""
    quote = lambda f: text[f[0] : f[1]]  # noqa: E731
    parts = [quote(e.anchor), f"{e.type} {e.mode or ''}".strip(), f"{e.status}{' bg' if e.background else ''}"]
    for key, name in FIELDS.items():
        if key != "s" and getattr(e, name):
            parts.append(f"{key}={';'.join(map(quote, getattr(e, name)))}")
    if e.sources:
        parts.append("s=" + ";".join(f"{quote(f)}{'' if s is Stance.STATES else f' ({s})'}" for f, s in e.sources))
    return " | ".join(parts)


def differences(path: Path) -> str:
    """Every passage of a file that was coded differently, with what the first (<) and the second coder (>) wrote."""
    out = []
    for p, q in twice(path):
        matched = [(a, b) for a, b in pairs(p, q) if a.type is b.type and all(same(a, b) for same in CHECKS.values())]
        lines = [f"  < {written(p.text, e)}" for e in p.events if not any(e is a for a, _ in matched)]
        lines += [f"  > {written(q.text, e)}" for e in q.events if not any(e is b for _, b in matched)]
        if lines:
            out.append("\n".join([f"{p.where}  {p.text}", *lines]))
    return "\n\n".join(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--coverage", action="store_true")
    parser.add_argument("--blind", action="store_true")
    parser.add_argument("--agreement", action="store_true")
    parser.add_argument("--differences", action="store_true")
    args = parser.parse_args()
    files = args.files or sorted(FOLDER.glob("*.txt"))
    if args.blind:
        print("\n\n".join(p.text for path in files for p in read(path) if not isinstance(p, str)))
        return
    if args.agreement:
        every = [(path.name, twice(path)) for path in files]
        print("\n".join(f"{name}: {agreement(both)}" for name, both in [*every, ("all", [b for _, x in every for b in x])] if both))
        return
    if args.differences:
        print("\n\n".join(differences(path) for path in files))
        return
    found, wrong = [], 0
    for path in files:
        for item in read(path):
            if isinstance(item, str):
                wrong += 1
                print(item)
            else:
                found.append(item)
    if args.coverage:
        print(coverage(found))
    print(f"{len(found)} passages, {sum(len(p.events) for p in found)} events, {wrong} faults", file=sys.stderr)
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
