"""How far back a comparison reaches: "since 2009", "in two months", "this year", "of the year", "ever", "on record", "in its history"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.syntax import CLAUSAL, Tree
from dragoman.types import Granularity, When

APPROX = frozenset("more than over nearly almost about around at least well some roughly just under less the only exactly as so".split())
ORDINAL = re.compile(r"[0-9]{1,3}(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th")
ERAS = frozenset("history memory generation generations lifetime".split())
UNITS = frozenset("year month week decade century".split())
LONGEST = 10  # words after "since"
FAR = 16  # words after a noun in which its bound is looked for
STOPS = frozenset(", ; : . ? ! — – ( )".split())
ASIDE = ("conj", *(CLAUSAL - {"acl"}), "acl:relcl")  # "the training started in 2004" is one bound, what is told further of it is not
Dates = Sequence[When]  # of one sentence


@dataclass(frozen=True, slots=True)
class Bound:
    """Words `first` to `last` tell how far back; `opens` is where the phrase begins, its preposition with it. A bare "ever" has no words (`told`)."""

    way: str  # since | in | this | ever
    opens: int
    first: int
    last: int
    when: When | None = None  # the date that its words name
    unit: str = ""  # of "of the year", which is no date to the report

    @property
    def told(self) -> bool:
        return self.first <= self.last


def lower(tree: Tree, i: int) -> str:
    """A word in small letters; empty outside the sentence."""
    return tree.words[i].text.lower() if 0 <= i < len(tree.words) else ""


def starting(tree: Tree, i: int, dates: Dates) -> When | None:
    """The date whose words begin at a word."""
    return next((d for d in dates if i < len(tree.words) and d.span.start == tree.words[i].span.start), None)


def ending(tree: Tree, when: When) -> int:
    """The last word of a date."""
    return max(i for i, w in enumerate(tree.words) if w.span.start < when.span.end)


def at(tree: Tree, i: int, dates: Dates) -> Bound | None:
    """The bound that begins at a word."""
    text = lower(tree, i)
    if text == "since" and i + 1 < len(tree.words):
        return since(tree, i, dates)
    if text == "ever":
        return Bound("ever", i, i + 1, i)
    if (text, lower(tree, i + 1)) in (("on", "record"), ("to", "date")):
        return Bound("ever", i, i + 2, i + 1)
    if text in ("in", "within", "over", "for", "of"):
        return stretch(tree, i, dates, text)
    if text == "so" and lower(tree, i + 1) == "far":
        found = at(tree, i + 2, dates)
        return Bound("this", i, found.first, found.last, found.when) if found and found.way == "this" else None
    when = starting(tree, i, dates)
    if when and re.match(r"(?:this|the current|last)\s", when.quote, re.I) and when.granularity and when.granularity is not Granularity.DAY:
        return Bound("this", i, i, ending(tree, when), when)
    return None


def since(tree: Tree, i: int, dates: Dates) -> Bound:
    """ "Since" with a date, a noun phrase or a clause; at most ten words, none after a comma."""
    low = i + 1
    if when := starting(tree, next((k for k in range(low, len(tree.words)) if lower(tree, k) not in APPROX or starting(tree, k, dates)), low), dates):
        end = ending(tree, when)
        if end + 1 >= len(tree.words) or tree.words[end].head <= end or tree.words[tree.words[end].head].upos == "VERB":
            return Bound("since", i, low, end, when)
    node = tree.words[i].head
    high = low
    while node > i and tree.words[node].relation in ("compound", "nummod", "amod", "nmod:unmarked") and tree.words[node].head > node:
        node = tree.words[node].head  # "the 2018 summit", where the year was taken for the head
    if node > i:
        aside = {w for c in tree.below(node) if c > node and (tree.is_a(c, *ASIDE) or tree.has(c, "mark", "to")) for w in tree.below(c)}
        high = max(w for w in tree.below(node) if w not in aside)
    split = [d.span for d in dates]  # "January 14, 2019"
    stop = next((k for k in range(low, high + 1) if tree.words[k].text in STOPS and not any(s.holds(tree.words[k].span) for s in split)), high + 1) - 1
    high = max(low, min(high, stop, low + LONGEST - 1))
    while high > low and tree.words[high].upos in ("ADP", "PUNCT", "CCONJ", "DET"):
        high -= 1
    high = max([high, *(ending(tree, d) for d in dates if d.span.overlaps(tree.words[high].span))])
    span = tree.span([low, high])
    return Bound("since", i, low, high, next((d for d in dates if d.first and span.holds(d.span)), None))


def stretch(tree: Tree, i: int, dates: Dates, text: str) -> Bound | None:
    """ "In two months", "in the past decade", "in 2024", "of the year", "in history", "in a generation"."""
    first = next((k for k in range(i + 1, min(i + 6, len(tree.words))) if lower(tree, k) not in APPROX or starting(tree, k, dates)), i + 1)
    when = starting(tree, first, dates)
    if when and re.match(r"P[0-9X.]+[DWMYC]", when.value or ""):
        past = bool(re.search(r"\b(?:past|last|recent)\b", when.quote))
        fits = past if text == "of" else past or text in ("in", "within") or (text == "for" and bool(re.search("[YE]$", when.value or "")))
        return Bound("in", i, i + 1, ending(tree, when), when) if fits else None
    if when and when.first and text in ("in", "of") and when.granularity and when.granularity is not Granularity.DAY:
        return Bound("this", i, i + 1, ending(tree, when), when)
    if text == "of" and lower(tree, i + 1) == "the" and lower(tree, i + 2) in UNITS:
        return Bound("this", i, i + 1, i + 2, unit=lower(tree, i + 2))
    return era(tree, i) if text == "in" else None


def era(tree: Tree, i: int) -> Bound | None:
    """ "In history", "in its history", "in the history of the assembly", "in living memory", "in modern times", "in a generation"."""
    for k in range(i + 1, min(i + 7, len(tree.words))):
        if lower(tree, k) in ERAS or (lower(tree, k) == "times" and lower(tree, k - 1) == "modern"):
            of = lower(tree, k + 1) == "of"
            last = max([k, *(tree.phrase(c)[-1] for c in tree.kids(k, "nmod") if c > k)]) if of else k
            return Bound("in" if lower(tree, k).startswith("generation") else "ever", i, i + 1, last)
        if tree.words[k].upos in ("ADP", "VERB", "PUNCT", "CCONJ"):
            return None
    return None


def following(tree: Tree, i: int, dates: Dates) -> Bound | None:
    """The first bound after a noun, before its clause goes on: no other verb than its own, no comma, no other comparison stands between."""
    for k in range(i + 1, min(i + FAR, len(tree.words))):
        if found := at(tree, k, dates):
            return found
        w = tree.words[k]
        if w.text in STOPS or w.xpos in ("JJS", "RBS") or ORDINAL.fullmatch(w.text.lower()):
            return None
        if w.upos in ("VERB", "AUX") and w.xpos in ("VBD", "VBZ", "VBP", "MD") and not (tree.is_a(tree.clause(k), "acl") and i in tree.above(k)):
            return None
    return None
