"""Records and their kin: "the deadliest attack since 2014", "a record turnout", "the only country to", "unprecedented", "after an 11-year lull"."""

from dragoman.events.claims import bounds
from dragoman.events.claims.bounds import Bound, Dates, lower
from dragoman.events.claims.words import SAID_OF, SERIES, Found, closing, denied, ever, infinitive, modified, named, opening, superlative_kind, yard
from dragoman.syntax import Tree
from dragoman.types import ClaimKind

COMPARATIVES = {
    **dict.fromkeys(("higher", "stronger", "closer", "faster", "hotter", "warmer"), ClaimKind.HIGHEST_SINCE),
    **dict.fromkeys(("lower", "fewer", "weaker", "less", "smaller"), ClaimKind.LOWEST_SINCE),
    **dict.fromkeys(("larger", "bigger", "greater", "longer"), ClaimKind.LARGEST_SINCE),
    **dict.fromkeys(("more", "worse", "deadlier"), ClaimKind.MOST_SINCE),
}
PAUSES = frozenset("lull hiatus break gap absence pause silence drought freeze standstill interval interruption moratorium suspension stalemate".split())
NO_RECORDS = frozenset("keeping keeper holder label store company book player time album collection straight office check".split())
BREAKS = frozenset("set break smash hit reach beat surpass shatter eclipse establish".split())
MOVES = frozenset("reach hit fall rise be stand drop climb sink soar plunge jump surge remain".split())
VAGUE = frozenset("time way thing challenge manner moment circumstance era opportunity".split())  # "in these unprecedented times"
SEEN = frozenset("seen witnessed experienced felt recorded".split())


def superlative(tree: Tree, i: int, dates: Dates) -> Found | None:
    """The largest protest in decades, the deadliest since 2014, its biggest ever sale; only with a bound, and not "one of the largest"."""
    kind = superlative_kind(tree, i)
    noun = modified(tree, i) if kind else None
    start = opening(tree, i)
    if kind is None or noun is None or lower(tree, noun) == "terms" or named(tree, i) or denied(tree, start):
        return None
    bound = ever(tree, i) or bounds.following(tree, noun, dates)
    if bound is None or (bound.way == "this" and lower(tree, bound.opens) == "in"):
        return None
    left = i + 3 if lower(tree, i + 1) == "-" else i + 1
    if lower(tree, i) in ("most", "least"):
        left = next((k for k in range(left, noun) if tree.words[k].upos != "ADV"), noun)
        left += int(left < noun and tree.words[left].upos in ("ADJ", "VERB"))
    return Found(kind, start, closing(tree, noun, bound), noun, bound, None, yard(tree, left, noun, bound))


def comparative(tree: Tree, i: int, dates: Dates) -> Found | None:
    """Higher than at any time since 1962."""
    kind = COMPARATIVES.get(lower(tree, i))
    than = next((k for k in range(i + 1, i + 14) if lower(tree, k) == "than"), None) if kind else None
    if kind is None or than is None or [lower(tree, than + k) for k in (1, 2)] != ["at", "any"]:
        return None
    bound = next((b for k in range(than + 3, than + 7) if (b := bounds.at(tree, k, dates))), None)
    noun = modified(tree, i)
    head = noun if noun is not None else i
    if bound is None:
        return None
    stop = next((k for k in range(i + 1, than) if tree.words[k].text in bounds.STOPS), than) - 1
    return Found(kind, i, bound.last, head, bound, None, (i + 1, stop) if i < head <= stop else None)


def record(tree: Tree, i: int, dates: Dates) -> Found | None:
    """A record turnout, record numbers, a record low, record-breaking, an all-time high, broke the record."""
    w = tree.words[i]
    timeless = lower(tree, i) == "all" and lower(tree, i + 2) == "time"
    if not timeless and (lower(tree, i) != "record" or w.upos == "VERB" or lower(tree, i - 1) in ("-", "track", "criminal", "rights")):
        return None
    hyphen = lower(tree, i + 1) == "-"
    k = i + 3 if timeless else i + 2 if hyphen else i + 1
    start = opening(tree, i)
    if lower(tree, k) in ("low", "lows", "high", "highs") or (timeless and lower(tree, k) in ("record", "best", "peak")):
        kind = ClaimKind.LOWEST_SINCE if lower(tree, k).startswith("low") else ClaimKind.HIGHEST_SINCE
        noun = modified(tree, k)
        if noun is not None and noun > k:  # "record-high prices"
            return Found(kind, start, noun, noun, None, None, yard(tree, k + 1, noun, None))
        return Found(kind, start, k, k, None, None, measured(tree, k))
    if timeless:
        return None
    if hyphen and lower(tree, k) not in ("breaking", "setting", "shattering"):
        return None
    noun = modified(tree, k if hyphen else i)
    if noun is not None and noun > i and lower(tree, start) not in ("the", "that") and tree.words[noun].lemma.lower() not in NO_RECORDS:
        return Found(ClaimKind.HIGHEST_SINCE, start, noun, noun, None, None, yard(tree, k + 1 if hyphen else i + 1, noun, None))
    if tree.kids(i, "cop") and start < i and lower(tree, start) == "a" and "new" in [lower(tree, k) for k in range(start, i)]:
        return Found(ClaimKind.HIGHEST_SINCE, start, i, i, None, None, measured(tree, i))
    verb = w.head
    if w.relation == "obj" and tree.words[verb].lemma.lower() in BREAKS and start < i and lower(tree, i + 1) != "straight":
        return Found(ClaimKind.HIGHEST_SINCE, start, i, verb, None, None, measured(tree, i))
    return None


def measured(tree: Tree, k: int) -> tuple[int, int] | None:
    """What a high, low or record is of: the noun after "in", "of" or "for", or the subject of "reach", "fall" and the like."""
    thing = next((c for c in tree.kids(k, "nmod") if c > k and tree.case(c) in ("in", "of", "for")), None)
    verb = tree.words[k].head if not tree.kids(k, "cop") else k
    if thing is None and verb >= 0 and (verb == k or tree.words[verb].lemma.lower() in MOVES | BREAKS):
        thing = tree.subject(verb)
    if thing is None or tree.words[thing].upos not in ("NOUN", "PROPN"):
        return None
    words = tree.phrase(thing)
    return (words[1] if tree.words[words[0]].upos == "DET" and len(words) > 1 else words[0]), words[-1]


def only(tree: Tree, i: int, dates: Dates) -> Found | None:
    """The only country to have done it, the last remaining treaty; of parties, places and acts, not of ways and reasons."""
    last = lower(tree, i) in ("remaining", "surviving") and lower(tree, i - 1) in ("last", "only")
    if not last and (lower(tree, i) != "only" or lower(tree, i - 1) != "the" or lower(tree, i + 1) in ("remaining", "surviving")):
        return None
    start = opening(tree, i - 1 if last else i)
    noun = modified(tree, i)
    if (
        noun is None
        or noun == i
        or tree.has(noun, "advmod", "not")
        or lower(tree, start - 1) in ("not", "n't", "n’t")
        or lower(tree, start) not in ("the", "its")
    ):
        return None
    end = infinitive(tree, noun) or noun
    bound = bounds.following(tree, end, dates)
    told = bound or end > noun or tree.kids(noun, "acl") or (tree.words[noun].kind == "event" and tree.kids(noun, "nmod"))
    if tree.words[noun].lemma.lower() in SERIES or (not last and (not told or tree.words[noun].kind not in SAID_OF)):
        return None
    left = i + 1
    return Found(ClaimKind.ONLY, start, max(noun, end), noun, None, None, (left, max(noun, end)))


def unprecedented(tree: Tree, i: int, dates: Dates) -> Found | None:
    """An unprecedented attack, without precedent, never before, not since 1998, violence not seen since 2014."""
    text = lower(tree, i)
    if text == "unprecedented" and not tree.has(i, "advmod", "not"):
        noun = modified(tree, i)
        bound = bounds.at(tree, i + 1, dates)
        if noun is not None and i < noun <= i + 6:
            return None if tree.words[noun].lemma.lower() in VAGUE else Found(ClaimKind.UNPRECEDENTED, i, noun, noun, None, None, yard(tree, i + 1, noun, None))
        thing = tree.words[i].head if tree.is_a(i, "amod", "acl") and tree.words[i].head < i else None
        last = bound.last if bound else i
        if thing is None and not bound and not tree.kids(i, "cop") and not tree.is_a(i, "xcomp", "acl") and lower(tree, i - 1) != "as":
            return None
        return Found(ClaimKind.UNPRECEDENTED, i, last, i if thing is None else thing, bound, None, None if thing is None else (thing, thing))
    if text == "precedent" and lower(tree, i - 1) == "without":
        return Found(ClaimKind.UNPRECEDENTED, i - 1, i, max(0, tree.words[i].head))
    if text == "never":
        at = next((k for k in range(i + 1, min(i + 6, len(tree.words))) if lower(tree, k) == "before"), None)
        if at is not None and (at == i + 1 or tree.words[at].relation == "advmod") and all(tree.words[k].text not in bounds.STOPS for k in range(i, at)):
            return Found(ClaimKind.UNPRECEDENTED, i, at, max(0, tree.words[i].head if tree.words[i].head != at else tree.words[at].head))
    return not_since(tree, i, dates) if text == "not" else None


def not_since(tree: Tree, i: int, dates: Dates) -> Found | None:
    """Not since 1998 has; not seen since 1945."""
    at = next((k for k in range(i + 1, min(i + 5, len(tree.words))) if lower(tree, k) == "since"), None)
    if at is None or (at > i + 1 and not any(lower(tree, k) in SEEN for k in range(i, at))) or (at == i + 1 and i and lower(tree, i - 1) not in (",", ".")):
        return None
    bound = bounds.since(tree, at, dates)
    top = next((k for k in range(bound.first, bound.last + 1) if not bound.first <= tree.words[k].head <= bound.last), bound.first)
    head = tree.words[top].head if at == i + 1 else next(k for k in range(i, at) if lower(tree, k) in SEEN)
    thing = tree.words[head].head if at > i + 1 and tree.is_a(head, "acl") else None
    words = tree.phrase(thing) if thing is not None else []
    return Found(ClaimKind.FIRST_SINCE, i, bound.last, max(0, head if thing is None else thing), bound, None, (words[0], words[-1]) if words else None)


def pause(tree: Tree, i: int, dates: Dates) -> Found | None:
    """After an 11-year lull, after a hiatus of six months, ending a two-year silence, after three years without elections."""
    if lower(tree, i) == "after" and (when := bounds.starting(tree, i + 1, dates)):
        end = bounds.ending(tree, when)
        if lower(tree, end + 1) == "without" and (when.value or "").startswith("P") and end + 2 < len(tree.words):
            noun = next((k for k in range(end + 2, min(end + 8, len(tree.words))) if tree.words[k].upos in ("NOUN", "PROPN")), None)
            last = tree.phrase(noun)[-1] if noun is not None else end + 1
            return Found(ClaimKind.FIRST_IN, i, last, governor(tree, i), Bound("in", i, i + 1, end, when))
    if tree.words[i].lemma.lower() not in PAUSES or tree.words[i].upos != "NOUN":
        return None
    around = [d for d in dates if (d.value or "").startswith("P") and tree.reach(i).holds(d.span)]
    lead = tree.first(i, "case")
    verb = tree.words[i].head
    ends = tree.words[i].relation == "obj" and tree.words[verb].lemma.lower() in ("end", "break")
    if not around or not (ends or (lead is not None and lower(tree, lead) in ("after", "following"))):
        return None
    first = next(k for k, w in enumerate(tree.words) if w.span.end > around[0].span.start)
    end = bounds.ending(tree, around[0])
    bound = Bound("in", first, first, end, around[0])
    return Found(ClaimKind.FIRST_IN, verb if ends or lead is None else lead, max(i, end), max(0, verb), bound)


def governor(tree: Tree, i: int) -> int:
    """The verb over a preposition's phrase."""
    noun = tree.words[i].head
    return max(0, tree.words[noun].head if noun > i else noun)
