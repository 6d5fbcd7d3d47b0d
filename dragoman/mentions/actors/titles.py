"""Titles in front of persons' names, found by their words: a parser hangs "Deputy Secretary of State Wendy Sherman" in five ways."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.knowledge.actors import Actors
from dragoman.mentions.actors.words import FORMER, Where, home_of, pick, post
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Report

MINISTERS = frozenset(["minister", "secretary", "undersecretary", "ministry", "director", "adviser", "advisor"])
LINKS = frozenset(["of", "for", "the", "to", "and", "-"])  # inside a title


def titles(tree: Tree, known: Actors) -> dict[int, Entity]:
    """Words of the titles in front of persons' names, each with the name: "Deputy Secretary of State" of "Deputy Secretary of State Wendy Sherman"."""
    names = {p: e for e in tree.sentence.entities if not office(tree, e, known) for p in range(e.first, e.last + 1)}
    persons = [e for e in tree.sentence.entities if e.kind is EntityKind.PERSON]
    return {p: e for e in persons for p in before(tree, e, names, known) if p not in names}


def sender(tree: Tree, title: Sequence[int]) -> Entity | None:
    """The state or nationality right in front of a title: "Republic of Korea (ROK) First Vice Foreign Minister"."""
    if not title:
        return None
    at = min(title) - 1
    if at > 2 and tree.words[at].text == ")" and tree.words[at - 2].text == "(":
        at -= 3
    kinds = (EntityKind.GPE, EntityKind.NORP, EntityKind.ORGANISATION)
    inside = [e for e in tree.sentence.entities if e.kind is not EntityKind.ORGANISATION and e.first in title]  # "Former Ecuadorian minister"
    return next((e for e in tree.sentence.entities if e.last == at and e.kind in kinds), None) or (inside[0] if inside else None)


def sent_by(report: Report, lead: Entity | None, base: Actor, known: Actors, where: Where) -> Actor:
    """A person with the state or body in front of its title: "ROK Special Representative Kim", "UN Special Envoy Hans Grundberg"."""
    if lead and lead.kind is EntityKind.ORGANISATION:
        body = pick(known.find(lead.span.of(report.body)), lead.kind)
        return replace(base, country=body.country, sectors=body.sectors) if body else base
    return replace(base, country=home_of(report, lead, known, where)) if lead else base


def office(tree: Tree, e: Entity, known: Actors) -> bool:
    """Whether what was read as a body is an office or a part of one: "State Councilor", "Foreign Affairs" after "Minister of"."""
    of = e.first >= 2 and tree.words[e.first - 1].text.lower() in ("of", "for") and tree.words[e.first - 2].text.lower() in MINISTERS
    return e.kind is EntityKind.DATE or (e.kind is EntityKind.ORGANISATION and (of or post(tree, e.last, known)))


def before(tree: Tree, e: Entity, names: Mapping[int, Entity], known: Actors) -> list[int]:
    """The words right in front of a name that name its bearer's offices, "and" between two of them; none if no office is among them.

    "the Deputy Secretary and State Councilor Wang" are two persons, for an office with an article stands for itself.
    """
    start = p = e.first
    while p > 0:
        p -= 1
        w = tree.words[p]
        if p in names:
            p = names[p].first
            if names[p].kind is EntityKind.PERSON:
                break
            if p > 0 and tree.words[p - 1].text.lower() in FORMER:
                start = p = p - 1
                break
            if p == 0 or tree.words[p - 1].text.lower() not in LINKS:
                start = p
                break
        elif w.text.lower() in FORMER or (w.upos in ("PROPN", "NOUN", "ADJ") and (w.text[:1].isupper() or post(tree, p, known) or start <= w.head <= e.last)):
            start = p
        elif w.text.lower() not in LINKS or start == e.first:
            break
    words = [w.text.lower() for w in tree.words[start : e.first]]
    if start and "and" in words and tree.words[start - 1].text.lower() in ("the", "a", "an"):
        start += words.index("and") + 1
    run = list(range(start, e.first))
    return run if any(post(tree, q, known) for q in run) else []
