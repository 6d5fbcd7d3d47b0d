"""One given pair of parties in one sentence: what does the first do to the second?

Every word of the sentence is weighed: how likely it states an event of each type, and how likely each of the two parties stands in its role
towards it. The type whose best word weighs most is the answer, so a relation is found even where no word is sure enough for an event.
"""

from collections.abc import Iterable
from math import exp, log

from dragoman.knowledge.codebook import folded
from dragoman.syntax import Tree
from dragoman.types import Candidate, EventType, Relation, Span, StatusKind, Towards

# In an act of these types both parties may be actors: "met with", "drilled with", "clashed with".
MUTUAL = frozenset([EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.ASSAULT, EventType.SUPPORT])
ACTOR, RECIPIENT = 1.0, 0.5  # how much the roles weigh beside the type; by measurement on the held-back fifth of our corpus
LEAST = 0.05  # a role is never less likely than this: the party may stand behind a pronoun or a thing it owns


def find(tree: Tree, source: Span | None, target: Span | None) -> Relation:
    """The relation of the party at `source` to the party at `target`, or of or to nobody in particular; the sentence's candidates must hold every word."""
    best: tuple[float, EventType, Candidate] | None = None
    weights: dict[EventType, float] = {}
    for c in tree.sentence.candidates:
        actor = role(tree, c.actors, source) if source else 1.0
        recipient, both = (role(tree, c.recipients, target), role(tree, c.actors, target)) if target else (1.0, 1.0)
        for kind, p in c.types().items():
            whom = max(recipient, both) if kind in MUTUAL else recipient
            weight = p * exp(ACTOR * log(actor) + RECIPIENT * log(whom))
            weights[kind] = max(weights.get(kind, 0.0), weight)
            if best is None or weight > best[0]:
                best = (weight, kind, c)
    if best is None:
        return Relation(None, None, None, 0.0, None)
    _, kind, c = best
    mode = max((k for k in c.kinds if k[0] is kind), key=lambda k: k[2])[1]
    status = max(zip(c.status, StatusKind, strict=True))[1]
    return Relation(kind, mode, status, round(weights[kind] / sum(weights.values()), 3), folded(kind, status), tree.words[c.word].span)


def role(tree: Tree, scores: Towards, party: Span) -> float:
    """Probability that a party's words stand in a role: its likeliest word's."""
    return max((p for i, p in inside(tree, scores, party)), default=LEAST)


def inside(tree: Tree, scores: Towards, party: Span) -> Iterable[tuple[int, float]]:
    return ((i, max(p, LEAST)) for i, p in scores if tree.words[i].span.overlaps(party))
