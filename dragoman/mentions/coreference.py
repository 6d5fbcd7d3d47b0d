"""Parties to parties: whom third-person pronouns stand for.

A chain is what a report has said of one party, or of one thing that is none. For every pronoun the chains of the last sentences are compared, and
"none of them"; the scores are learned (training/coreference.py) from what is seen here, by `features`. A wrong link costs more than a missing one: the
best chain must be likely, and a thing may win, so that "it" is often nobody.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from dragoman.knowledge.ranker import Score
from dragoman.syntax import Tree
from dragoman.types import Actor, EntityKind, Word

FORMS = {
    **dict.fromkeys(["he", "him", "his", "himself"], "he"),
    **dict.fromkeys(["she", "her", "hers", "herself"], "she"),
    **dict.fromkeys(["it", "its", "itself"], "it"),
    **dict.fromkeys(["they", "them", "their", "theirs", "themselves"], "they"),
}
KINDS = ("he", "she", "it", "they")
ROLES = ("subj", "obj", "obl", "poss", "other")
SORTS = ("person", "body", "place", "thing")
BACK = 6  # sentences that a link may reach back over; to a person's name twice as many
# Probability from which a link is made; in cross-validation (`training.coreference --folds 4`) 87, 91, 71 and 79 % of such links were right. Short
# descriptions ("the group") are left to mentions/actors: learned here, half of their links were wrong.
LIKELY = {"he": 0.3, "she": 0.3, "it": 0.5, "they": 0.5}
MALE = frozenset("mr mr. sir lord king prince father son brother husband man boy chairman spokesman uncle nephew grandfather sheikh emir pope".split())
FEMALE = frozenset("mrs mrs. ms ms. miss dame lady queen princess mother daughter sister wife woman girl chairwoman spokeswoman aunt niece actress".split())


@dataclass
class Chain:
    """What has been told so far of one party or thing."""

    entity: int
    actor: Actor | None  # None for a thing that is no party
    sort: str  # of SORTS
    many: bool
    named: bool = False
    size: int = 0
    sentence: int = 0  # of its last mention
    order: int = 0  # running number of its last mention
    role: str = "other"
    word: tuple[int, int] = (0, 0)  # sentence and position of the last mention's head
    verb: int = -1  # position of the word that governs the last mention
    pronouns: set[str] = field(default_factory=set)
    gender: str = ""
    heads: list[int] = field(default_factory=list)  # offsets of its mentions' heads


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A pronoun whose chain is asked for."""

    kind: str  # of KINDS
    tree: Tree
    position: int
    sentence: int
    order: int


def link(trees: Sequence[Tree], actors: Sequence[Actor], score: Score, given: Mapping[str, str]) -> tuple[Actor, ...]:
    """The parties with pronouns and descriptions put to the parties that they stand for; pronouns that stand for none are left out.

    `given` has common given names, lower case, and the pronoun of their bearers.
    """
    return Linker(trees, actors, score, given).run()


class Linker:
    """One pass over a report, chain by chain."""

    def __init__(self, trees: Sequence[Tree], actors: Sequence[Actor], score: Score, given: Mapping[str, str]) -> None:
        self.trees, self.score, self.given = trees, score, given
        self.at: dict[int, list[Actor]] = {}
        for a in actors:
            self.at.setdefault(a.head, []).append(a)
        self.chains: dict[int, Chain] = {}
        self.order = 0
        self.things = max((a.entity or 0 for a in actors), default=0)

    def run(self) -> tuple[Actor, ...]:
        """Every party in text order."""
        out: list[Actor] = []
        for n, tree in enumerate(self.trees):
            for i, w in enumerate(tree.words):
                found = self.at.get(w.span.start, [])
                out += self.one(n, tree, i, w, found)
        known = {w.span.start for tree in self.trees for w in tree.words}
        return tuple(sorted([*out, *(a for head, found in self.at.items() if head not in known for a in found)], key=lambda a: (a.head, a.span)))

    def one(self, n: int, tree: Tree, i: int, w: Word, found: list[Actor]) -> list[Actor]:
        """What the word at `i` stands for, put into its chain."""
        form = FORMS.get(w.text.lower()) if w.upos in ("PRON", "DET") or w.relation == "nmod:poss" else None
        if form is None and not found and not thing(tree, i):
            return []
        self.order += 1
        if form:
            return found if len(found) > 1 else self.pronoun(n, tree, i, w, form)
        for a in found:
            self.tell(self.chain(a, tree, i), n, tree, i)
        if not found:
            self.things += 1
            chain = self.chains[self.things] = Chain(self.things, None, "thing", plural(w))
            self.tell(chain, n, tree, i)
        return found

    def pronoun(self, n: int, tree: Tree, i: int, w: Word, form: str) -> list[Actor]:
        """The party that a pronoun stands for, or nobody."""
        chosen = self.choose(Anaphor(form, tree, i, n, self.order), LIKELY[form])
        if chosen is None:
            return []
        chosen.pronouns.add(form)
        self.tell(chosen, n, tree, i)
        return [replace(chosen.actor, quote=w.text, span=w.span, head=w.span.start)] if chosen.actor else []

    def chain(self, a: Actor, tree: Tree, i: int) -> Chain:
        """The chain of a party, begun if it is new."""
        w = tree.words[i]
        key = a.entity or 0
        person = any(e.kind is EntityKind.PERSON and e.first <= i <= e.last for e in tree.sentence.entities) or w.kind == "person"
        place = any(e.kind in (EntityKind.GPE, EntityKind.PLACE) and e.first <= i <= e.last for e in tree.sentence.entities)
        made = self.chains.setdefault(key, Chain(key, a, "person" if person else "place" if place else "body", plural(w)))
        made.named |= w.upos == "PROPN"
        made.gender = made.gender or self.gender(tree, i, a)
        return made

    def gender(self, tree: Tree, i: int, a: Actor) -> str:
        """he or she, by titles, kin words and common given names; empty when they tell nothing."""
        words = {w.text.lower() for w in tree.words if a.span.start <= w.span.start < a.span.end} | {tree.words[i].lemma.lower()}
        if words & MALE:
            return "he"
        if words & FEMALE:
            return "she"
        return self.given.get((a.name or "").split(" ")[0].lower(), "")

    def tell(self, chain: Chain, n: int, tree: Tree, i: int) -> None:
        """Put a mention at the end of a chain."""
        chain.size += 1
        chain.sentence, chain.order, chain.word = n, self.order, (n, i)
        chain.role, chain.verb = role(tree, i), governor(tree, i)
        chain.heads.append(tree.words[i].span.start)

    def choose(self, asked: Anaphor, likely: float) -> Chain | None:
        """The chain that an anaphor most probably continues; None when none is likely enough."""
        options = self.options(asked)
        if not options:
            return None
        chances = self.score([nothing(asked), *(features(asked, options, k) for k in range(len(options)))])
        best = max(range(len(options)), key=lambda k: chances[k + 1])
        return options[best] if chances[best + 1] >= likely else None

    def options(self, asked: Anaphor) -> list[Chain]:
        """Chains within reach that an anaphor's number and gender do not rule out, the latest first."""
        out = []
        for c in sorted(self.chains.values(), key=lambda c: -c.order):
            gap = asked.sentence - c.sentence
            if gap <= BACK * (2 if c.named and c.sort == "person" else 1) and agrees(asked, c):
                out.append(c)
        return out


def plural(w: Word) -> bool:
    return w.xpos in ("NNS", "NNPS")


def thing(tree: Tree, i: int) -> bool:
    """Whether a word heads a noun phrase of its own."""
    w = tree.words[i]
    return w.upos in ("NOUN", "PROPN") and not tree.is_a(i, "compound", "flat", "nmod:desc", "goeswith") and w.kind != "time"


def role(tree: Tree, i: int) -> str:
    """What a mention is in its clause."""
    w = tree.words[i]
    while w.relation.startswith(("conj", "appos", "flat")) and w.head >= 0:
        w = tree.words[w.head]
    relation = w.relation
    if relation == "nmod:poss":
        return "poss"
    return next((r for r in ("subj", "obj", "obl") if r in relation), "other")


def governor(tree: Tree, i: int) -> int:
    return tree.words[i].head


def agrees(asked: Anaphor, c: Chain) -> bool:
    """Whether number, gender and kind let an anaphor continue a chain."""
    if asked.kind in ("he", "she"):
        other = "she" if asked.kind == "he" else "he"
        return c.sort in ("person", "body") and not c.many and c.gender != other and other not in c.pronouns and "it" not in c.pronouns
    if asked.kind == "it":
        return not c.many and not (c.sort == "person" and c.named) and not c.pronouns & {"he", "she"}
    return True


def nothing(asked: Anaphor) -> list[float]:
    """The row of "none of them"."""
    w = asked.tree.words[asked.position]
    row = [0.0] * WIDTH
    row[0] = 1.0
    row[1] = float(w.relation.startswith("expl"))
    row[-1] = acting(asked)
    row[2 + KINDS.index(asked.kind)] = 1.0
    return row


def features(asked: Anaphor, options: Sequence[Chain], rank: int) -> list[float]:
    """What an anaphor and the chain at `rank` of its options have to do with each other: `WIDTH` numbers, most of them 0 or 1."""
    c, count = options[rank], len(options)
    alone = not any(o.sort == c.sort and o.entity != c.entity and asked.sentence - o.sentence < 3 for o in options)
    w = asked.tree.words[asked.position]
    gap = asked.sentence - c.sentence
    mine = role(asked.tree, asked.position)
    here = gap == 0
    above = set(asked.tree.above(asked.position))
    kin = here and c.word[1] in above
    return [
        0.0,
        float(w.relation.startswith("expl")),
        *(float(asked.kind == k) for k in KINDS),
        *(float(gap == g) for g in range(3)),
        math.log1p(gap),
        math.log1p(asked.order - c.order),
        *(float(c.role == r) for r in ROLES),
        *(float(mine == r) for r in ROLES),
        float(c.role == mine),
        *(float(c.sort == s) for s in SORTS),
        math.log1p(c.size),
        float(c.named),
        float(c.many),
        float(asked.kind in c.pronouns),
        float(bool(c.pronouns - {asked.kind})),
        float(c.gender == asked.kind),
        float(c.gender == ""),
        1.0 / (1 + rank),
        float(rank == 0),
        math.log1p(count),
        float(here and c.verb == governor(asked.tree, asked.position) and w.relation != "nmod:poss" and "sel" not in w.text.lower()),
        float(here and c.verb == governor(asked.tree, asked.position) and "sel" in w.text.lower()),
        float(kin),
        float(here and c.role == "subj" and c.verb in above and c.verb != governor(asked.tree, asked.position)),  # "the ministry said it had ..."
        float(alone),
        float(bool(c.actor and c.actor.id and c.actor.id == c.actor.country)),
        float(bool(c.actor and c.actor.sectors)),
        acting(asked) * bool(c.actor),
        acting(asked),
    ]


def acting(asked: Anaphor) -> float:
    """Probability that the word which governs a pronoun states an event: only a party demands, threatens or is arrested."""
    above = governor(asked.tree, asked.position)
    return next((c.chance for c in asked.tree.sentence.candidates if c.word == above), 0.0)


WIDTH = 45  # numbers a row
