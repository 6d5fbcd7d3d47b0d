"""What a claim's words are, and questions to the tree that its rules share."""

from dataclasses import dataclass

from dragoman.events.claims import bounds
from dragoman.events.claims.bounds import Bound, lower
from dragoman.syntax import Tree
from dragoman.types import ClaimKind

KINDS = {
    ClaimKind.LARGEST_SINCE: "largest biggest greatest widest broadest heaviest longest vastest farthest furthest",
    ClaimKind.HIGHEST_SINCE: "highest strongest tallest fastest hottest warmest oldest best steepest sharpest closest deepest",
    ClaimKind.LOWEST_SINCE: "lowest smallest youngest weakest fewest least shortest slowest coldest narrowest",
    ClaimKind.MOST_SINCE: "most deadliest worst bloodiest fiercest gravest costliest harshest toughest busiest driest wettest",
}
SUPERLATIVES = {word: kind for kind, words in KINDS.items() for word in words.split()}
HIGH_AFTER_MOST = frozenset("powerful advanced senior".split())
# Parts of a whole, and what is merely thought: numbered or single, they compare nothing unless a bound is told.
SERIES = frozenset(
    "step phase thing priority question stage round part point job session congress committee item order goal line draft chapter paragraph article tranche "
    "batch group set wave volume section task duty concern choice option reaction response impression one issue comment chance lesson opportunity to".split()
)
KNOWN = frozenset("such known confirmed recorded reported".split())
MODIFIES = frozenset("amod compound nummod advmod obl:npmod obl:unmarked nmod:desc nmod:unmarked punct dep det flat".split())
SAID_OF = frozenset(["person", "organisation", "place", "event"])


@dataclass(frozen=True, slots=True)
class Found:
    """The words of a claim, `first` to `last`, before it is tied to an event. `head` is the noun or verb that is compared."""

    kind: ClaimKind
    first: int
    last: int
    head: int
    bound: Bound | None = None
    number: int | None = None
    yardstick: tuple[int, int] | None = None  # words; None where the event's or the subject's tell it


def modified(tree: Tree, i: int) -> int | None:
    """The noun that a word before it describes, through words that stand between; the word itself where it stands alone, None where it tells how."""
    node = i
    if tree.is_a(i, "conj") and tree.words[tree.words[i].head].relation in MODIFIES and i < tree.words[tree.words[i].head].head <= i + 8:
        node = tree.words[tree.words[i].head].head  # "severe and unprecedented costs"
    for _ in range(6):
        w = tree.words[node]
        if (node != i and w.upos in ("NOUN", "PROPN") and w.relation != "compound") or w.relation not in MODIFIES or not node < w.head <= node + 8:
            break
        node = w.head
    if node == i:
        return None if tree.words[i].relation == "advmod" else i
    return node if tree.words[node].upos in ("NOUN", "PROPN", "ADJ", "NUM", "SYM") else None


def opening(tree: Tree, i: int) -> int:
    """Where the phrase of a describing word begins: at its article or possessive pronoun, else at the word itself."""
    k = i - 1
    while k >= max(0, i - 3) and (tree.words[k].upos in ("ADJ", "ADV", "NUM") or tree.words[k].text == "-"):
        k -= 1
    return k if k >= 0 and (tree.words[k].upos == "DET" or tree.words[k].xpos in ("PRP$", "DT")) else i


def yard(tree: Tree, left: int, noun: int, bound: Bound | None) -> tuple[int, int] | None:
    """The words from `left` to the noun and on to what bounds it; None where no noun stands there."""
    while left < noun and (lower(tree, left) in ("ever", "and", *KNOWN) or tree.words[left].text in ("-", ",")):
        left += 2 if tree.words[left].text in ("-", "and") else 1
    right = bound.opens - 1 if bound and bound.opens > noun else tree.phrase(noun)[-1]
    if bound and not bound.told:  # "the largest amount it has ever given": what is large is the amount
        right = min(right, tree.phrase(noun)[-1])
    return (left, max(noun, right)) if left <= noun else None


def ever(tree: Tree, i: int) -> Bound | None:
    """The "ever" right after a word ("first ever", "first-ever")."""
    k = i + 2 if lower(tree, i + 1) == "-" else i + 1
    return Bound("ever", k, k + 1, k) if lower(tree, k) == "ever" else None


def closing(tree: Tree, noun: int, bound: Bound) -> int:
    """The last word of a claim: its noun, or its bound, with the verb of "the largest it has ever given"."""
    last = bound.last
    if not bound.told and lower(tree, last) == "ever" and last > noun + 1:
        last = next((k for k in range(last + 1, min(last + 3, len(tree.words))) if tree.words[k].upos == "VERB"), last)
    return max(noun, last)


def denied(tree: Tree, start: int) -> bool:
    """Whether the phrase that begins at a word is said not to hold ("not the first"), or to hold of several ("one of the first", "among the largest")."""
    before = lower(tree, start - 1)
    return before in ("not", "n't", "n’t", "among", "hardly") or (
        before == "of" and lower(tree, start - 2) in ("one", "some", "two", "three", "many", "several")
    )


def named(tree: Tree, i: int) -> bool:
    """Whether a capital inside the sentence makes the word part of a name: First Vice Minister."""
    return i > 0 and tree.words[i].text[0].isupper() and not tree.sentence.title and lower(tree, i - 1) not in ("“", '"', "‘", "-", "–", ":")


def superlative_kind(tree: Tree, i: int) -> ClaimKind | None:
    """Which kind a superlative makes; None for other words, and for "at least"."""
    kind = SUPERLATIVES.get(lower(tree, i))
    if kind is None or lower(tree, i - 1) == "at" or (lower(tree, i) == "most" and lower(tree, i + 1) in ("of", "recent", "recently", "likely", "notably")):
        return None
    return ClaimKind.HIGHEST_SINCE if lower(tree, i) == "most" and lower(tree, i + 1) in HIGH_AFTER_MOST else kind


def infinitive(tree: Tree, noun: int) -> int | None:
    """The last word of "to recognise the state" after a noun; at most a dozen words, none after a comma."""
    verb = tree.words[noun + 1].head if lower(tree, noun + 1) == "to" and tree.words[noun + 1].relation == "mark" else -1
    if verb < noun:
        return None
    aside = {w for c in tree.below(verb) if c > verb and tree.is_a(c, "advcl", "parataxis", "acl:relcl", "conj") for w in tree.below(c)}
    last = max(w for w in tree.below(verb) if tree.words[w].upos != "PUNCT" and w not in aside)
    stop = next((k for k in range(noun, last + 1) if tree.words[k].text in bounds.STOPS), last + 1) - 1
    cut = min(last, stop, noun + 12)
    return cut if cut == min(last, stop) else max((k - 1 for k in range(noun + 4, cut + 1) if tree.words[k].upos == "ADP"), default=cut)
