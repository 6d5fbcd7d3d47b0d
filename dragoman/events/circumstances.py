"""When and where an event took place, and who says so: the mentions that its words govern."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from dragoman.events.actions import Action
from dragoman.syntax import Tree
from dragoman.types import Actor, EntityKind, EventType, Place, Source, Span, Towards, When

WHERE = frozenset("in at near on off outside inside around over across within into through along under throughout above beneath to".split())
NAMES = (EntityKind.ORGANISATION, EntityKind.EVENT, EntityKind.FACILITY)  # a date inside one dates nothing: "the 2018 World Cup"
SURE = 0.5  # probability from which a phrase stands in a role
SAID = frozenset(  # acts in words, which take place where the speaker is
    [EventType.CONSULT, EventType.SUPPORT, EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.AGREE, EventType.CONCEDE, EventType.THREATEN]
)
ORDINAL = re.compile(r"(?i)\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth")
DEADLINE = frozenset(["by", "before", "until", "till"])
OLD = timedelta(days=30)  # codebook, section 3: older than this at publication is background


def word_at(tree: Tree, offset: int) -> int | None:
    """Position of the word that covers an offset of the body."""
    return next((i for i, w in enumerate(tree.words) if w.span.start <= offset < w.span.end), None)


def top(tree: Tree, start: int, end: int) -> int | None:
    """The word of a stretch that hangs outside it."""
    inside = [i for i, w in enumerate(tree.words) if w.span.start < end and w.span.end > start]
    return next((i for i in inside if tree.words[i].head not in inside), inside[0] if inside else None)


def distance(tree: Tree, anchor: int, node: int) -> int | None:
    """Steps from a circumstance up to the act it belongs to: the anchor itself, or a word above the anchor in the same clause."""
    reach = {anchor: 0}
    node_above = anchor
    for step, above in enumerate(tree.above(anchor), 1):
        relation = tree.words[node_above].relation
        if relation.startswith(("acl:relcl", "ccomp", "advcl", "parataxis")) or (tree.words[node_above].upos == "VERB" and relation.startswith("conj")):
            break
        reach[above] = step
        node_above = above
    for steps, above in enumerate(tree.above(node), 1):
        if above in reach:
            return steps + reach[above]
        if tree.words[above].relation.startswith(("acl:relcl", "ccomp", "advcl", "parataxis")):
            return None
    return None


def likely(tree: Tree, towards: Towards, span: Span) -> float:
    """Probability that a phrase stands in a role: its likeliest word's."""
    return max((p for i, p in towards if tree.words[i].span.overlaps(span)), default=0.0)


def when(tree: Tree, action: Action, dates: Sequence[When]) -> When | None:
    """The date that the language model is sure of, else the one that governs the anchor in the tree; durations date nothing."""
    dates = [d for d in dates if d.first is not None and not (d.value or "").startswith("PT") and not within(tree, action, d.span)]
    dates = [d for d in dates if not any(e.kind in NAMES and Span(e.span.start, e.span.end).holds(d.span) for e in tree.sentence.entities)]
    dates = [d for d in dates if not compares(tree, action, d.span)]
    if action.type in SAID:  # a deadline dates what is asked or promised, not the asking
        dates = [d for d in dates if (node := top(tree, d.span.start, d.span.end)) is None or tree.case(node) not in DEADLINE]
    sure = action.candidate.dates if action.candidate else ()
    if dates:
        d = max(dates, key=lambda d: (likely(tree, sure, d.span), -d.span.start))
        if likely(tree, sure, d.span) >= SURE:
            return d
    return date_by_grammar(tree, action.word, dates)


def compares(tree: Tree, action: Action, span: Span) -> bool:
    """Whether a date only says how far back an act is compared or counted: "the largest rally since 2020", "the 13th launch this year"."""
    node = top(tree, span.start, span.end)
    if node is None:
        return False
    first = next((i for i, w in enumerate(tree.words) if w.span.end > span.start), node)
    before = tree.words[first - 1].text.lower() if first else ""
    if "since" in (before, tree.words[first].text.lower(), tree.case(node)):
        return not tree.has(action.word, "aux", "have")
    this = tree.words[first].text.lower() == "this"
    return this and any(ORDINAL.fullmatch(w.text) for w in tree.words[max(0, first - 4) : first])


def within(tree: Tree, action: Action, span: Span) -> bool:
    """Whether a date belongs to an act inside what is said: the launch in "condemned the launch of 24 May", the visit in "invited her to visit in June".

    Talks inside a journey are of the same days ("travelled there for meetings on Monday").
    """
    node = top(tree, span.start, span.end)
    if action.type not in SAID or node is None:
        return False
    acts = {c.word: c for c in tree.sentence.candidates if c.chance >= SURE}
    owner = next((n for n in tree.above(node) if n in acts or n == action.word), None)
    if owner is None or owner == action.word or action.word not in tree.above(owner):
        return False
    path = [owner, *tree.above(owner)]
    joined = any(tree.is_a(n, "conj") for n in path[: path.index(action.word)])
    return joined or action.type != EventType.CONSULT or max(acts[owner].types().items(), key=lambda k: k[1])[0] is not EventType.CONSULT


def date_by_grammar(tree: Tree, anchor: int, dates: Sequence[When]) -> When | None:
    """The date nearest to the anchor in its clause."""
    best: tuple[int, int, When] | None = None
    for d in dates:
        node = top(tree, d.span.start, d.span.end)
        if node is None:
            continue
        steps = distance(tree, anchor, node)
        if steps is not None and (best is None or (steps, d.span.start) < best[:2]):
            best = (steps, d.span.start, d)
    return best[2] if best else None


def where(tree: Tree, action: Action, places: Sequence[Place]) -> Place | None:
    """The place that the language model is sure of, the first of a nest ("Irving, Texas" is Irving); else the one the tree puts under the anchor."""
    sure = action.candidate.places if action.candidate else ()
    if places:
        place = max(places, key=lambda p: (likely(tree, sure, p.span), -p.span.start))
        if likely(tree, sure, place.span) >= SURE:
            return place
    return place_by_grammar(tree, action, [p for p in places if not p.quote.rpartition(" ")[2].islower()])  # "the Ukrainian border" only when sure


def possible(action: Action, recipients: Sequence[Actor], places: Sequence[Place]) -> list[Place]:
    """The places where an act may have been: what is said to a state is not said in it ("called on the DPRK to refrain")."""
    told = action.type in SAID and action.type != EventType.CONSULT
    return [p for p in places if not (told and any(a.span.overlaps(p.span) and a.id == a.country for a in recipients))]


def place_by_grammar(tree: Tree, action: Action, places: Sequence[Place]) -> Place | None:
    """The place that a phrase of place under the anchor names; what is said takes place where its own verb tells, not where its topic lies."""
    anchor = action.word
    best: tuple[int, int, Place] | None = None
    for p in places:
        node = top(tree, p.span.start, p.span.end)
        if node is None:
            continue
        case = tree.case(node)
        if tree.words[node].relation in ("appos", "nmod:unmarked", "conj", "flat"):
            continue
        direct = tree.is_a(node, "obl", "nmod") and tree.words[node].relation != "nmod:poss"
        if (
            not direct
            or case.split(" ")[0] not in WHERE
            or (case == "to" and tree.words[anchor].lemma not in ("visit", "trip", "travel", "go", "return", "tour"))
        ) and not (
            tree.words[node].relation == "obj"
            and tree.words[node].head == anchor
            and tree.words[anchor].lemma in ("visit", "enter", "leave", "tour", "attack", "bomb", "shell", "raid", "invade")
        ):
            continue
        steps = distance(tree, anchor, node)
        if action.type in SAID and tree.words[node].head not in (anchor, tree.words[anchor].head):
            continue
        if steps is not None and (best is None or (steps, p.span.start) < best[:2]):
            best = (steps, p.span.start, p)
    return best[2] if best else None


def sources(tree: Tree, action: Action, found: Sequence[Source], actors: Sequence[Actor]) -> tuple[Source, ...]:
    """The sources whose stretch covers the anchor or that the language model is sure of, nearest first; a speaker is no source of its own speech act."""
    at = tree.words[action.word].span
    sure = action.candidate.sources if action.candidate else ()
    covering = [s for s in found if (s.covers.holds(at) and not s.cue.overlaps(at)) or likely(tree, sure, s.actor.span) >= SURE]
    own = {a.entity for a in actors if a.entity is not None and action.type in SAID}
    covering = [s for s in covering if s.actor.entity is None or s.actor.entity not in own]
    return tuple(sorted(covering, key=lambda s: s.covers.end - s.covers.start))


def background(action: Action, date_of: When | None, published: date | None) -> bool:
    """Whether the event is history at publication: by its own date where it has one, else by the language model's word."""
    if date_of and date_of.last and published:
        return date_of.last < published - OLD
    return bool(action.candidate and action.candidate.background >= SURE)
