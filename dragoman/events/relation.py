"""One given pair of parties in one sentence: what does the first do to the second?

Two witnesses are heard. The language model reads the sentence with both parties marked and says PLOVER's type. And every word of the
sentence is weighed: how likely it states an event of each type, and how likely each of the two parties stands in its role towards it. The type
for which both speak most is the answer, so a relation is found even where no word is sure enough for an event; mode, status and anchor are those of
the word that weighs most among those of this type.
"""

from collections.abc import Iterable, Sequence
from math import exp, log

from dragoman.knowledge.codebook import folded
from dragoman.syntax import Tree
from dragoman.types import Candidate, EventType, Relation, Span, StatusKind, Towards

# In an act of these types both parties may be actors: "met with", "drilled with", "clashed with".
MUTUAL = frozenset([EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.ASSAULT, EventType.SUPPORT])
ACTOR, RECIPIENT = 1.0, 0.5  # how much the roles weigh beside the type; by measurement on the held-back fifth of our corpus
PAIR = 0.4  # how much the reading of the marked pair weighs against the words; by measurement there, too
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
    kind = max((k for k in c.types() if folded(k, max(zip(c.status, StatusKind, strict=True))[1]) is label), key=lambda k: c.types()[k])
    mode = max((k for k in c.kinds if k[0] is kind), key=lambda k: k[2])[1]
    status = max(zip(c.status, StatusKind, strict=True))[1]
    return Relation(kind, mode, status, round(said[label] / sum(said.values()), 3), label, tree.words[c.word].span)


def role(tree: Tree, scores: Towards, party: Span) -> float:
    """Probability that a party's words stand in a role: its likeliest word's."""
    return max((p for i, p in inside(tree, scores, party)), default=LEAST)


def inside(tree: Tree, scores: Towards, party: Span) -> Iterable[tuple[int, float]]:
    return ((i, max(p, LEAST)) for i, p in scores if tree.words[i].span.overlaps(party))
