"""Which words state an event: lexicon rows whose conditions hold in the tree.

This is the seam for a learned coder: it need only give the same `Action`s.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dragoman.knowledge.lexicon import Condition, Entry, Lexicon
from dragoman.syntax import Tree
from dragoman.types import Actor, Drop, EntityKind

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
    """A word that states an event, and the lexicon row that says so."""

    word: int
    entry: Entry


def find(tree: Tree, lexicon: Lexicon, parties: Mapping[int, Sequence[Actor]]) -> tuple[list[Action], list[Drop]]:
    """Actions of one sentence in text order, and the words that looked like one but are none."""
    actions, drops = [], []
    for i, w in enumerate(tree.words):
        pos = {"VERB": "VERB", "NOUN": "NOUN", "PROPN": "NOUN", "ADJ": "ADJ"}.get(w.upos)
        if pos is None or (w.upos == "PROPN" and not tree.sentence.title and named(tree, i)):
            continue
        for entry in lexicon.of(w.lemma.lower(), pos):
            if holds_all(tree, i, entry, parties):
                if entry.type is not None:
                    actions.append(Action(i, entry))
                elif "source" not in entry.flags:
                    drops.append(Drop("events.actions", f"{entry.lemma}: not an event in this use ({entry.text or 'always'})", w.span))
                break
    return actions, drops


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
            yield from tree.conjuncts(found)
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
