"""Which words state an event, and of which kind: the language model's word, and the lexicon's."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dragoman.knowledge.lexicon import Condition, Entry, Lexicon
from dragoman.syntax import Tree
from dragoman.types import Actor, Candidate, Drop, EntityKind

# Chosen where typed F1 was highest on the held-back fifth of our corpus and on the hand-coded development reports together:
SURE = 0.85  # probability from which a word states an event
AGREED = 0.1  # and one whose type the lexicon gives as well
AGREEING = 0.4  # what the lexicon adds to the probability of a type of its own finding

LIGHT = frozenset(
    (
        "make hold conduct carry launch stage take give pay have do perform begin start open end continue host attend organise organize mount commit "
        "undertake announce issue receive face undergo join lead enter reach sign express offer impose resume suspend complete kick wrap conclude "
        "engage participate deliver file lodge place put stop halt cancel call plan"
    ).split()
)
FORCES = frozenset(("MIL", "REB", "UAF", "PRM", "COP"))


@dataclass(frozen=True, slots=True)
class Action:
    """A word that states an event: of which kind, how surely, and who says so."""

    word: int
    type: str  # an EventType, or a type of the user's own codebook
    mode: str | None
    chance: float  # 0 to 1
    candidate: Candidate | None  # what the language model says of the word, if it takes it for more than nothing
    entry: Entry | None  # the lexicon row that holds there and states the same type


def find(tree: Tree, lexicon: Lexicon, parties: Mapping[int, Sequence[Actor]]) -> tuple[list[Action], list[Drop], dict[int, Entry]]:
    """Actions of one sentence in text order, the words that looked like one but are none, and the lexicon row that holds at each word.

    The language model decides; the lexicon speaks up where the model is in two minds (docs/scores.md has the ablation).
    """
    candidates = {c.word: c for c in tree.sentence.candidates}
    rows = {i: e for i in range(len(tree.words)) if (e := row(tree, i, lexicon, parties))}
    actions, drops = [], []
    for i, w in enumerate(tree.words):
        candidate, entry = candidates.get(i), rows.get(i)
        if candidate is None and (entry is None or entry.type is None):
            continue
        if w.upos == "PROPN" and not tree.sentence.title and named(tree, i):
            continue
        made = decide(i, candidate, entry)
        if made is not None:
            actions.append(made)
        elif entry is not None and entry.type is not None:
            drops.append(Drop("events.actions", f"{entry.lemma}: not an event in this use", w.span))
    return actions, drops, rows


def decide(i: int, candidate: Candidate | None, entry: Entry | None) -> Action | None:
    """The action at a word, or None: the model's probability of each type, moved by the lexicon's word for its own type.

    A word of which the lexicon knows no event must be surer than one of which it does.
    """
    if candidate is None or not candidate.kinds or (entry and "never" in entry.flags):
        return None
    row = entry.type if entry else None
    types = candidate.types()
    best = max(types, key=lambda t: (types[t] + (AGREEING if t is row else 0.0), t))
    if candidate.chance < (AGREED if row is best else SURE):
        return None
    mode = max((k for k in candidate.kinds if k[0] is best), key=lambda k: k[2])[1]
    return Action(i, best, mode, min(1.0, candidate.chance), candidate, entry if row is best else None)


def row(tree: Tree, i: int, lexicon: Lexicon, parties: Mapping[int, Sequence[Actor]]) -> Entry | None:
    """The lexicon row whose conditions hold at a word; the one with most conditions."""
    pos = {"VERB": "VERB", "NOUN": "NOUN", "PROPN": "NOUN", "ADJ": "ADJ"}.get(tree.words[i].upos)
    entries = lexicon.of(tree.words[i].lemma.lower(), pos) if pos else ()
    return next((e for e in entries if holds_all(tree, i, e, parties)), None)


def named(tree: Tree, i: int) -> bool:
    """Whether a word is part of a name: the "Peace" of a ministry's name states nothing."""
    kinds = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GPE, EntityKind.FACILITY, EntityKind.PLACE)
    return any(e.kind in kinds and e.first <= i <= e.last for e in tree.sentence.entities)


def holds_all(tree: Tree, i: int, entry: Entry, parties: Mapping[int, Sequence[Actor]]) -> bool:
    return all(any(fits(tree, n, c, parties) for n in slot(tree, i, c.slot)) == c.wanted for c in entry.when)


def slot(tree: Tree, i: int, name: str) -> Iterator[int | str]:
    """What stands in a slot of word `i`: word positions, or plain strings for `voice`."""
    kind, _, preposition = name.partition(":")
    if kind == "voice":
        yield "passive" if tree.passive(i) else "active"
    elif kind in ("subj", "obj"):
        found = tree.agent(i) if kind == "subj" else tree.patient(i)
        if found is not None:
            yield from tree.conjuncts(tree.meant(found))
    elif kind == "prt":
        yield from tree.kids(i, "compound:prt")
        yield from (c for c in tree.kids(i, "advmod") if tree.words[c].upos in ("ADP", "ADV") and len(tree.words[c].text) <= 5)
    elif kind in ("obl", "nmod"):
        for c in tree.kids(i, "obl", "nmod"):
            if (tree.words[c].relation != "nmod:poss" and tree.case(c).split(" ")[0:1] == [preposition]) or tree.case(c) == preposition.replace("_", " "):
                yield from tree.conjuncts(c)
    elif kind == "light":
        head = tree.words[i].head
        if head >= 0 and tree.words[head].upos == "VERB" and tree.words[i].relation.startswith(("obj", "nsubj:pass", "obl", "conj")):
            yield head
        if head >= 0 and tree.words[i].relation.startswith("nsubj") and tree.passive(head):
            yield head
    elif kind == "poss":
        yield from tree.kids(i, "nmod:poss")
    else:
        yield from tree.kids(i, kind)


def fits(tree: Tree, node: int | str, condition: Condition, parties: Mapping[int, Sequence[Actor]]) -> bool:
    """Whether what stands in a slot is among a condition's values."""
    values = condition.values
    if isinstance(node, str):
        return node in values
    w = tree.words[node]
    if "*" in values or w.lemma.lower() in values or w.text.lower() in values:
        return True
    if "PARTY" in values and parties.get(w.span.start):
        return True
    if "NUM" in values and tree.kids(node, "nummod"):
        return True
    if "MIL" in values and any(set(a.sectors) & FORCES for a in parties.get(w.span.start, ())):
        return True
    wanted = {
        "GPE": (EntityKind.GPE,),
        "PERSON": (EntityKind.PERSON,),
        "ORG": (EntityKind.ORGANISATION,),
        "PLACE": (EntityKind.GPE, EntityKind.PLACE, EntityKind.FACILITY),
    }
    kinds = {"PERSON": "person", "ORG": "organisation", "PLACE": "place"}
    for name, entities in wanted.items():
        if name in values and (any(e.kind in entities and e.first <= node <= e.last for e in tree.sentence.entities) or w.kind == kinds.get(name)):
            return True
    return False
