"""Sentences to quantities: how many of what, as low, best and high estimates."""

import re
from collections.abc import Sequence

from dragoman.syntax import Tree
from dragoman.types import Quantity, Report, Span

WORDS = {
    w: float(n)
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {w: 20.0 + 10 * n for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9}
# Vague plurals as (low, high), after the usual press sense; no best value.
VAGUE = {"dozens": (24, 99), "scores": (40, 199), "tens": (20, 99), "hundreds": (200, 999), "thousands": (2_000, 9_999), "several": (3, 9), "couple": (2, 2)}
AT_LEAST = re.compile(
    r"(?i)\b(?:at least|more than|over|no fewer than|as many as|up to|fewer than|less than|nearly|almost|about|around|some|approximately|roughly)\s*$"
)
KINDS = {
    "killed": {"kill", "die", "dead", "death", "slay", "shoot", "massacre", "execute"},
    "injured": {"injure", "wound", "hurt", "injury"},
    "arrested": {"arrest", "detain", "hold", "imprison", "round"},
    "displaced": {"displace", "flee", "evacuate"},
}


def value(text: str) -> float | None:
    """The number that digits or number words spell, or None: "1,200", "two dozen", "2.5 million", "twenty-one"."""
    total, current, seen = 0.0, 0.0, False
    for part in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", text.lower()):
        if part[0].isdigit():
            current, seen = float(part.replace(",", "")), True
        elif part in WORDS:
            current, seen = current + WORDS[part], True
        elif part == "dozen":
            current, seen = (current or 1) * 12, True
        elif part in SCALES and (seen or part not in ("m", "bn")):
            current = (current or 1) * SCALES[part]
            seen = True
            if SCALES[part] >= 1e3:
                total, current = total + current, 0.0
        elif part not in ("and", "a", "an", "us"):
            return total + current if seen else None
    return total + current if seen else None


def find(report: Report, trees: Sequence[Tree]) -> tuple[Quantity, ...]:
    """Every counted noun of a report, in text order; dates and ages are not among them."""
    return tuple(
        q
        for tree in trees
        for i, w in enumerate(tree.words)
        if w.relation in ("nummod", "nummod:govern") or w.text.lower() in VAGUE
        for q in counted(report, tree, i)
    )


def counted(report: Report, tree: Tree, i: int) -> list[Quantity]:
    w = tree.words[i]
    noun = unit(tree, i)
    if noun is None or tree.words[noun].kind == "time" or tree.words[noun].lemma.lower() in ("year", "month", "day", "hour", "week", "minute"):
        return []
    parts = sorted(
        {
            i,
            *tree.kids(i, "compound", "flat", "nummod"),
            *(p for p in range(max(0, i - 2), i) if tree.words[p].relation in ("compound", "nummod") and tree.words[p].head == i),
        }
    )
    span = Span(tree.words[parts[0]].span.start, tree.words[max(parts[-1], i)].span.end)
    quote = span.of(report.body)
    if w.text.lower() in VAGUE:
        low, high = VAGUE[w.text.lower()]
        return [Quantity(quote, span, kind(tree, noun), None, float(low), float(high))]
    best = value(quote)
    if best is None:
        return []
    before = AT_LEAST.search(report.body[max(0, span.start - 24) : span.start])
    word = before.group().lower().strip() if before else ""
    low_bound = best if word in ("at least", "more than", "over", "no fewer than", "") else None
    high_bound = best if word in ("as many as", "up to", "fewer than", "less than", "nearly", "almost", "") else None
    return [Quantity(quote, span, kind(tree, noun), best, low_bound, high_bound)]


def unit(tree: Tree, i: int) -> int | None:
    """The counted noun: what a numeral modifies, or what "dozens of" precedes."""
    w = tree.words[i]
    if w.text.lower() in VAGUE and w.upos == "NOUN":
        return tree.first(i, "nmod") if tree.first(i, "nmod") is not None else i
    return w.head if w.head >= 0 and w.relation.startswith(("nummod", "amod", "det")) else None


def kind(tree: Tree, noun: int) -> str:
    """killed, injured, arrested or displaced when the clause says so; else the counted noun itself."""
    lemmas = {
        tree.words[noun].lemma.lower(),
        *(tree.words[a].lemma.lower() for a in list(tree.above(noun))[:2]),
        *(tree.words[c].lemma.lower() for c in tree.kids(noun, "acl", "amod")),
    }
    for name, words in KINDS.items():
        if lemmas & words and tree.words[noun].kind in ("person", "none", "organisation"):
            return name
    return tree.words[noun].lemma.lower()
