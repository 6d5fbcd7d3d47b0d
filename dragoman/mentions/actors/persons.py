"""Named persons: known by name and date, by the words around the name, or from an earlier mention."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dragoman.knowledge.actors import Actors, Known, fold
from dragoman.mentions.actors import offices
from dragoman.mentions.actors.memory import Memory, home
from dragoman.mentions.actors.words import FORMER, Where, around, breakaway, nationality, pick, post, role
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Report

ELSEWHERE = re.compile(
    r"(?i)\b(?:president|premier|chancellor|minister|king|queen|emir|sultan|crown prince|monarch)\b"
)  # titles that no publisher's own officials bear
APPOSED = 12  # words of an apposition
ABOVE_STATES = frozenset(["igo", "alliance", "ngo", "company", "media", "armed"])  # a nationality beside their name is not their own


def person(report: Report, tree: Tree, i: int, e: Entity, base: Actor, known: Actors, where: Where, memory: Memory, title: Sequence[int]) -> Actor:
    """Who a person's name stands for."""
    name = e.span.of(report.body)
    words = [p for p in sorted({*around(tree, i), *title}) if not e.first <= p <= e.last]
    own = role(tree, words, i, known)
    country = base.country or nationality(report, tree, i, known, where, skip=e)
    if own is None and (said := between_commas(tree, e, known)):
        own = role(tree, said, said[0], known)
        top = next((p for p in said if post(tree, p, known)), said[0])
        country = country or nationality(report, tree, top, known, where, skip=e)
    if not country and tree.is_a(i, "flat") and not e.first <= tree.words[i].head <= e.last:  # "State Councilor Wen Yi of China"
        country = nationality(report, tree, tree.words[i].head, known, where, skip=e)
    office = " ".join(tree.words[p].text for p in (title or around(tree, i)) if p < e.first and tree.words[p].upos in ("NOUN", "PROPN", "ADJ"))
    if met := remembered(name, country, office, known, memory):
        return replace(met, quote=base.quote, span=base.span, head=base.head)
    if found := tabled(name, country, office, known, memory):
        told = own if own and (not found.sectors or own.sectors[:1] == ("ELI",)) else None
        return replace(offices.bearer(base, found, known), sectors=told.sectors if told else found.sectors)
    works = employer(report, tree, i, e, known)
    if own and not country:
        country = works.country if works and works.country else home(own, memory, one=True, foreign=bool(ELSEWHERE.search(office)))
    sectors = base.sectors or (own.sectors if own else ())
    if works and not sectors:
        country, sectors = country or works.country, works.sectors
    if sectors and breakaway(report, tree, words, known):
        sectors = ("PRE", *(s for s in sectors if s != "PRE"))
    return replace(base, name=name, country=country, sectors=sectors)


def between_commas(tree: Tree, e: Entity, known: Actors) -> list[int]:
    """Words that say a person's office behind a comma, or before one, where the tree has missed it: "Ines Barragan, the government's chief negotiator,"."""
    words = tree.words
    comma = [p for p in (e.first - 1, e.last + 1) if 0 <= p < len(words) and words[p].text == ","]
    if e.last + 1 in comma:
        run = stretch(tree, e.last + 2, 1)
        if run and run[-1] + 1 < len(words) and words[run[-1] + 1].text == "," and any(post(tree, p, known) for p in run):
            return run
    if len(comma) == 2:
        run = stretch(tree, e.first - 2, -1)
        return run if any(post(tree, p, known) for p in run) else []
    return []


def stretch(tree: Tree, at: int, step: int) -> list[int]:
    """Positions from `at` on, forward or backward, up to a verb or a mark."""
    run: list[int] = []
    while 0 <= at < len(tree.words) and len(run) < APPOSED:
        w = tree.words[at]
        if w.text in (",", ".", ";", ":", "–", "—", "(", ")") or w.upos in ("VERB", "AUX", "SCONJ"):
            break
        run.append(at)
        at += step
    return sorted(run)


def remembered(name: str, country: str | None, office: str, known: Actors, memory: Memory) -> Actor | None:
    """The person of that name, or for a single name of that surname, whom the report has named."""
    alone = " " not in name.strip()
    surname = fold(name).split()[-1] if name.split() else ""
    before = memory.people.get(fold(name)) or (memory.people.get(surname) if alone else None)
    found = known.person(name, memory.published)
    if alone and not before and not found:
        before = memory.later.get(surname)
        memory.missed = memory.missed or not before
    if before and country and before.country and country != before.country:
        return None  # two persons of one surname
    return before if before and not (found and " " in name) else None


def tabled(name: str, country: str | None, office: str, known: Actors, memory: Memory) -> Known | None:
    """The person whom the tables know by that name, or by that surname and title on the report's day."""
    found = known.person(name, memory.published)
    if found or " " in name.strip():
        return found
    bare = " ".join(w for w in office.split() if w.lower() not in FORMER)
    k = known.holder(name, bare, memory.published)
    return k if k and (country is None or k.country == country) else None


def employer(report: Report, tree: Tree, i: int, e: Entity, known: Actors) -> Known | None:
    """The known body that a person's words name: "Facebook co-founder Mark Zuckerberg"."""
    near = set(around(tree, i))
    for other in tree.sentence.entities:
        if other.kind is EntityKind.ORGANISATION and not e.first <= other.first <= e.last and (other.last in near or other.last == min(near) - 1):
            return pick(known.find(other.span.of(report.body)), other.kind)
    return None


def serves(report: Report, tree: Tree, i: int, known: Actors) -> Known | None:
    """The body above states whose a person is: "the High Representative of the European Union", "UN officials"."""
    for c in tree.kids(i, "nmod", "compound"):
        body = next((e for e in tree.sentence.entities if e.kind is EntityKind.ORGANISATION and tree.top(e) == c), None)
        bound = tree.is_a(c, "compound", "nmod:poss") or tree.case(c) == "of"
        found = pick(known.find(body.span.of(report.body)), EntityKind.ORGANISATION) if body and bound else None
        if found and found.kind in ABOVE_STATES:
            return found
    return None
