"""One given pair of parties in one sentence: what does the first do to the second?

Two witnesses are heard. The language model reads the sentence with both parties marked and says PLOVER's type. And every word of the
sentence is weighed: how likely it states an event of each type, and how likely each of the two parties stands in its role towards it. The type
for which both speak most is the answer, so a relation is found even where no word is sure enough for an event; mode, status and anchor are those of
the word that weighs most among those of this type.
"""

from collections.abc import Iterable, Sequence
from math import exp, log

from dragoman.events.status import NEGATIONS, WILL
from dragoman.knowledge.codebook import folded
from dragoman.syntax import Tree
from dragoman.types import Candidate, EventType, Relation, Span, StatusKind, Towards

# In an act of these types both parties may be actors: "met with", "drilled with", "clashed with".
MUTUAL = frozenset([EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.ASSAULT, EventType.SUPPORT])
ACTOR, RECIPIENT = 1.0, 0.5  # how much the roles weigh beside the type; by measurement on the held-back fifth of our corpus
PAIR = 0.4  # how much the reading of the marked pair weighs against the words; chosen on PLV dev, so that its figure there is a little kind
WORDS = frozenset([EventType.AGREE, EventType.REJECT, EventType.THREATEN])  # given words, of which an act may be the content
SURE = 0.5
LEAST = 0.05  # a role is never less likely than this: the party may stand behind a pronoun or a thing it owns


def find(tree: Tree, source: Span | None, target: Span | None, likely: Sequence[float]) -> Relation:
    """The relation of the party at `source` to the party at `target`, or of or to nobody in particular.

    The sentence's candidates must hold every word; `likely` has the probability of each type, in the order of EventType, with the pair marked.
    """
    best: dict[EventType, tuple[float, Candidate]] = {}  # of each of PLOVER's labels, the word that weighs most
    for c in tree.sentence.candidates:
        actor = role(tree, c.actors, source) if source else 1.0
        recipient, both = (role(tree, c.recipients, target), role(tree, c.actors, target)) if target else (1.0, 1.0)
        status = max(zip(c.status, StatusKind, strict=True))[1]
        for kind, p in c.types().items():
            whom = max(recipient, both) if kind in MUTUAL else recipient
            weight = p * exp(ACTOR * log(actor) + RECIPIENT * log(whom))
            label = folded(kind, status)
            if weight > best.get(label, (0.0, c))[0]:
                best[label] = (weight, c)
    if not best:
        return Relation(None, None, None, 0.0, None)
    whole = sum(weight for weight, _ in best.values())
    said = {label: (weight / whole) ** (1 - PAIR) * likely[list(EventType).index(label)] ** PAIR for label, (weight, _) in best.items()}
    label = max(said, key=lambda k: said[k])
    c = best[label][1]
    score = round(said[label] / sum(said.values()), 3)
    if (outer := word_given(tree, c, source)) is not None:
        c, label = outer, max(outer.types(), key=lambda k: outer.types()[k])
    elif refused(tree, c.word):
        label = EventType.REJECT
    status = max(zip(c.status, StatusKind, strict=True))[1]
    kind = max((k for k in c.types() if folded(k, status) is label), key=lambda k: c.types()[k], default=label)
    mode = max((k for k in c.kinds if k[0] is kind), key=lambda k: k[2], default=(kind, None, 0.0))[1]
    return Relation(kind, mode, status, score, label, tree.words[c.word].span)


def word_given(tree: Tree, c: Candidate, source: Span | None) -> Candidate | None:
    """The promise, refusal or threat of the source's own that an act is the content of: "agreed to release" is an agreement."""
    node = c.word
    known = {x.word: x for x in tree.sentence.candidates}
    for above in tree.above(c.word):
        if not tree.is_a(node, "xcomp", "ccomp", "conj", "obj", "acl"):
            return None
        x = known.get(above)
        if x and x.chance >= SURE and max(x.types(), key=lambda k: x.types()[k]) in WORDS and (source is None or role(tree, x.actors, source) >= SURE):
            return x
        node = above
    return None


def refused(tree: Tree, i: int) -> bool:
    """Whether a verb says that its subject will not do it: a refusal in words."""
    aux = {tree.words[a].text.lower() for a in tree.kids(i, "aux")}
    return bool(aux & WILL) and bool({tree.words[a].text.lower() for a in tree.kids(i, "advmod", "aux")} & NEGATIONS)


def role(tree: Tree, scores: Towards, party: Span) -> float:
    """Probability that a party's words stand in a role: its likeliest word's."""
    return max((p for i, p in inside(tree, scores, party)), default=LEAST)


def inside(tree: Tree, scores: Towards, party: Span) -> Iterable[tuple[int, float]]:
    return ((i, max(p, LEAST)) for i, p in scores if tree.words[i].span.overlaps(party))
