"""First, nth and nth anniversary: "the first launch since January", "its 13th test this year", "for the first time in two months"."""

import re

from dragoman.events.claims import bounds
from dragoman.events.claims.bounds import Bound, Dates, lower
from dragoman.events.claims.words import KNOWN, SAID_OF, SERIES, Found, closing, denied, ever, infinitive, modified, named, opening, superlative_kind, yard
from dragoman.syntax import Tree
from dragoman.types import ClaimKind

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL = "one two three four five six seven eight nine ten".split()
NUMBERED = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th)")
JUBILEES = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200}
TOGETHER = frozenset("meeting summit talk call visit exercise drill dialogue clash strike election trip conversation".split())
# Parts of time, offices and the like are numbered without a comparison.
NEVER = frozenset(
    "day week month year quarter half century decade hour minute second weekend floor lady gentleman minister secretary deputy term season place grade degree "
    "amendment war world name responder person instance glance aid hand vice class anniversary trimester sergeant lieutenant officer".split()
)


def ordinal(tree: Tree, i: int, dates: Dates) -> Found | None:
    """The first launch since January, its 13th test this year, the first-ever summit, the first to recognise it."""
    count = number(tree, i)
    noun = modified(tree, i) if count else None
    if count is None or noun is None or named(tree, i) or inside(tree, i, noun, dates):
        return None
    lemma = tree.words[noun].lemma.lower()
    if lemma == "time":
        return times(tree, i, noun, count, dates)
    if lemma in NEVER or "straight" in (own := [lower(tree, k) for k in range(i, noun)]) or "consecutive" in own:
        return None
    start = opening(tree, i)
    if denied(tree, start):
        return None
    bound = bounds.following(tree, noun, dates) or ever(tree, i)
    kind = kind_of(tree, count, bound)
    counted = count if kind is ClaimKind.NTH else None
    if bound and kind and not (bound.way == "ever" and lemma in SERIES):
        return Found(kind, start, closing(tree, noun, bound), noun, bound, counted, yard(tree, i + 1, noun, bound))
    last = alone(tree, i, noun, count) if lemma not in SERIES else None
    if last is None:
        return None
    first = start - 3 if [lower(tree, i - 2), lower(tree, i - 3)] == ["world", "the"] else start
    kind = ClaimKind.FIRST if count == 1 else ClaimKind.NTH
    return Found(kind, min(first, start), last, noun, None, count if count > 1 else None, yard(tree, i + 1, noun, None))


def inside(tree: Tree, i: int, noun: int, dates: Dates) -> bool:
    """Whether an ordinal belongs to other words: "second-largest", "first-class", "one-third", "the 24th of February", "the latest first"."""
    joined = lower(tree, i + 1) == "-" and lower(tree, i + 2) != "ever"
    fraction = lower(tree, i - 1) == "-" and lower(tree, i - 2) not in TENS
    dated = any(d.first and d.span.overlaps(tree.words[i].span) for d in dates)
    return joined or fraction or dated or lower(tree, i - 1) == "latest" or any(superlative_kind(tree, k) for k in range(i, noun))


def kind_of(tree: Tree, count: int, bound: Bound | None) -> ClaimKind | None:
    """The kind that a number and its bound make. "The sixth test in 2017" may be the sixth ever, so it counts nothing; "of 2017" does."""
    if bound is None or (bound.way == "this" and lower(tree, bound.opens) == "in" and lower(tree, bound.first) != "this"):
        return None
    if count > 1 or bound.way == "this":
        return ClaimKind.NTH
    return {"since": ClaimKind.FIRST_SINCE, "in": ClaimKind.FIRST_IN, "ever": ClaimKind.FIRST}[bound.way]


def alone(tree: Tree, i: int, noun: int, count: int) -> int | None:
    """The last word of a number that needs no bound: the first such, the first of its kind, the tenth country to do it, her first visit, the world's first.

    The parts of one happening are numbered too ("the first meeting of the day's three"), so a plain "the first" counts only as what something is said to be.
    """
    kind = tree.words[noun].kind
    article = lower(tree, opening(tree, i)) == "the"
    if article and (noun == i or kind in SAID_OF) and (end := infinitive(tree, noun)) is not None:
        return None if noun == i and lower(tree, i + 2) in ("tell", "say", "admit", "acknowledge", "concede", "agree") else end
    if count > 1:
        return None
    if lower(tree, i + 1) in KNOWN or (lower(tree, i - 1) in ("'s", "’s") and lower(tree, i - 2) == "world"):
        return noun
    if [lower(tree, noun + k) for k in (1, 3)] == ["of", "kind"]:
        return noun + 3
    whose = lower(tree, opening(tree, i))
    own = whose in ("its", "his", "her") or (whose == "their" and tree.words[noun].lemma.lower() in TOGETHER) or lower(tree, i - 1) in ("'s", "’s")
    if own and kind == "event" and noun > i:
        return noun
    head = tree.words[noun].head
    said = bool(tree.kids(noun, "cop")) or (tree.is_a(noun, "xcomp") and tree.words[head].lemma.lower() == "become")
    more = any(c > noun for c in tree.kids(noun, "nmod", "acl") if tree.case(c) != "of")
    return tree.phrase(noun)[-1] if said and article and more and noun > i and kind in SAID_OF else None


def times(tree: Tree, i: int, noun: int, count: int, dates: Dates) -> Found | None:
    """For the first time in two months, for only the second time since 1975, it is the first time that."""
    start = opening(tree, i)
    only = lower(tree, start - 1) in ("only", "just")
    led = next((k for k in (start - 1, start - 2) if lower(tree, k) == "for" and (k == start - 1 or only)), None)
    if denied(tree, start if led is None else led):
        return None
    bound = bounds.at(tree, noun + 1, dates) or (bounds.following(tree, noun, dates) if led is None else None)
    kind = kind_of(tree, count, bound) or (ClaimKind.FIRST if count == 1 else ClaimKind.NTH if only else None)
    if bound and not kind_of(tree, count, bound):
        bound = None
    governs = tree.words[noun].head
    clause = next((c for c in tree.kids(noun, "acl", "ccomp", "advcl") if c > noun and tree.words[c].upos in ("VERB", "AUX")), None)
    beside = tree.is_a(noun, "appos", "parataxis") and lower(tree, start - 1) in (",", "–", "—")
    stated = (
        (bool(tree.kids(noun, "cop")) and tree.words[start].xpos != "PRP$")
        or beside
        or (governs >= 0 and tree.words[governs].lemma.lower() in ("mark", "be", "represent"))
    )
    if kind is None or (led is None and not bound and not stated):
        return None
    first = led if led is not None else start
    adverb = led is not None or (tree.is_a(noun, "obl") and not stated)
    head = clause if not adverb and clause is not None else governs if adverb and governs >= 0 else noun
    return Found(kind, first, max(noun, bound.last if bound else noun), head, bound, count if kind is ClaimKind.NTH else None)


def number(tree: Tree, i: int) -> int | None:
    """What an ordinal counts: 13 of "13th", 21 of the "first" in "twenty-first"."""
    text = lower(tree, i)
    if m := NUMBERED.fullmatch(text):
        return int(m[1])
    if text == "hundredth":
        return 100
    if text in TENTHS:
        return 20 + 10 * TENTHS.index(text)
    if text not in ORDINALS:
        return None
    tens = lower(tree, i - 2) if lower(tree, i - 1) == "-" else ""
    return ORDINALS.index(text) + 1 + (20 + 10 * TENS.index(tens) if tens in TENS else 0)


def anniversary(tree: Tree, i: int, dates: Dates) -> Found | None:
    """The 60th anniversary of the treaty, its 75th anniversary, the one-year anniversary, the centenary."""
    lemma = tree.words[i].lemma.lower()
    if lemma != "anniversary" and lemma not in JUBILEES:
        return None
    count, at = JUBILEES.get(lemma), i
    for k in range(max(0, i - 4), i):
        if count is None and ((found := number(tree, k)) or (lower(tree, k + 1) in ("-", "year", "years") and (found := cardinal(tree, k)))):
            count, at = found, k
    if count is None:
        return None
    start = opening(tree, at)
    of = next((c for c in tree.kids(i, "nmod") if c > i and tree.case(c) in ("of", "since", "from")), None)
    if of is None:
        poss = next((c for c in tree.kids(i, "nmod:poss") if tree.words[c].upos in ("NOUN", "PROPN")), None)
        words = tree.phrase(poss) if poss is not None else []
        return Found(ClaimKind.ANNIVERSARY, start, i, i, None, count, (words[0], words[-1]) if words else None)
    words = list(range(min(max(tree.kids(of, "case")), of - 1) + 1, tree.phrase(of)[-1] + 1))
    left = next((w for w in words if tree.words[w].upos != "DET" and tree.words[w].xpos != "PRP$"), words[0])
    return Found(ClaimKind.ANNIVERSARY, start, words[-1], i, Bound("since", i + 1, words[0], words[-1]), count, (left, words[-1]))


def cardinal(tree: Tree, i: int) -> int | None:
    """A number of years in words or digits."""
    text = lower(tree, i)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else SMALL.index(text) + 1 if text in SMALL else None
