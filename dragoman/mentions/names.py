"""Names the tables know, added to those the language model found.

The model tells names it never saw by their looks; the tables know states, capitals, nationalities and bodies for certain. Where both speak
of the same words, the table's kind wins ("Pyongyang said" is a state, not a company).
"""

import re
from dataclasses import replace

from dragoman.knowledge.actors import Actors, Known, acronym, fold
from dragoman.types import Entity, EntityKind, Sentence, Span, Word

LONGEST = 6  # words of a table name worth looking for inside a sentence
TITLES = frozenset("state mr mr. mrs mrs. ms ms. dr dr. foreign prime deputy assistant under vice special acting first former sir dame lord lady".split())
NOT_NAMES = (EntityKind.DATE, EntityKind.GPE, EntityKind.NORP, EntityKind.PLACE, EntityKind.FACILITY, EntityKind.QUANTITY)
KINDS = {"country": EntityKind.GPE, "capital": EntityKind.GPE, "seat": EntityKind.FACILITY, "territory": EntityKind.GPE}


def complete(sentence: Sentence, known: Actors) -> Sentence:
    """The sentence with the names of the tables among its entities, sorted by place, the longer first."""
    found = [trimmed(grown(e, sentence), sentence, known) for e in sentence.entities if e.kind is not EntityKind.PLACE or not clash(e, sentence, known)]
    words = sentence.words
    found = [e for e in found if not (e.kind is EntityKind.PERSON and all(title(w.text, known) for w in words[e.first : e.last + 1]))]
    found += unseen(sentence, found, known)
    names = [e for e in found if e.kind is EntityKind.PERSON and e.last > e.first]
    found = [e for e in found if e.kind is not EntityKind.GPE or not any(n.first < e.first and e.last <= n.last for n in names)]
    at = 0
    while at < len(words):
        size, kind = longest(sentence, at, known)
        if kind is None:
            at += 1
            continue
        last = at + size - 1
        span = Span(words[at].span.start, words[last].span.end)
        held = [e for e in found if e.first <= at and last <= e.last and e.kind is not kind and (e.last - e.first) > (last - at)]
        same = [e for e in found if (e.first, e.last) == (at, last)]
        crossing = [e for e in found if e.first <= last and at <= e.last and e not in held and e not in same and not (at <= e.first and e.last <= last)]
        surname = kind is EntityKind.GPE and any(e.kind is EntityKind.PERSON and e.first < at for e in held)  # "Valerie Paris"
        if not crossing and not surname:
            found = [e for e in found if e not in same or e.kind in (EntityKind.DATE, EntityKind.QUANTITY)]
            found.append(Entity(kind, span, at, last))
        at = last + 1
    found.sort(key=lambda e: (e.first, -e.last, e.kind))
    return replace(sentence, entities=tuple(found))


def unseen(sentence: Sentence, found: list[Entity], known: Actors) -> list[Entity]:
    """Persons' names of two words and more that were not seen as names, though their phrase denotes a person: "Ines Barragan"."""
    words, taken = sentence.words, {p for e in found for p in range(e.first, e.last + 1)}
    out = []
    for i, w in enumerate(words):
        flat = [p for p in range(i + 1, min(i + 4, len(words))) if words[p].head == i and words[p].relation == "flat" and words[p].upos == "PROPN"]
        run = range(i, flat[-1] + 1) if flat else range(0)
        plain = all(p not in taken and words[p].text[:1].isupper() and words[p].text[1:].islower() and not title(words[p].text, known) for p in run)
        if w.upos == "PROPN" and w.kind == "person" and flat and plain:
            out.append(Entity(EntityKind.PERSON, Span(w.span.start, words[flat[-1]].span.end), i, flat[-1]))
    return out


def grown(e: Entity, sentence: Sentence) -> Entity:
    """A person's name with the parts of it that the language model cut off: "Lin Chih-wei", "Nguyen Van Tho"."""
    words, last = sentence.words, e.last
    if e.kind is not EntityKind.PERSON:
        return e
    taken = {p for x in sentence.entities if x.kind in NOT_NAMES for p in range(x.first, x.last + 1)}
    while last + 1 < len(words):
        nxt = words[last + 1]
        touching = words[last].span.end == nxt.span.start
        if last + 2 < len(words) and nxt.text == "-" and touching and nxt.span.end == words[last + 2].span.start and words[last + 2].upos in ("PROPN", "NOUN"):
            last += 2
        elif not touching and nxt.upos == "PROPN" and nxt.text[:1].isupper() and nxt.text[1:].islower() and last + 1 not in taken and bound(words, e, last + 1):
            last += 1
        else:
            break
    return replace(e, last=last, span=Span(e.span.start, words[last].span.end)) if last > e.last else e


def bound(words: tuple[Word, ...], e: Entity, p: int) -> bool:
    """Whether the tree hangs a word and a name together."""
    return e.first <= words[p].head < p or any(words[q].head == p for q in range(e.first, p))


def trimmed(e: Entity, sentence: Sentence, known: Actors) -> Entity:
    """A person's name without the title in front of it: "State Antony J. Blinken" of a "Secretary of State Antony J. Blinken"."""
    words = sentence.words
    first = e.first
    while (
        e.kind is EntityKind.PERSON
        and first < e.last
        and (words[first].text.islower() or fold(words[first].text) in TITLES or fold(words[first].text) in known.roles)
    ):
        first += 1
    return replace(e, first=first, span=Span(words[first].span.start, e.span.end)) if first > e.first else e


def title(word: str, known: Actors) -> bool:
    """Whether a word says an office or whose it is, and so no one's name: "Representative", "U.S."."""
    return fold(word) in TITLES or fold(word) in known.roles or any(k.kind == "country" for k in known.find(word))


def clash(e: Entity, sentence: Sentence, known: Actors) -> bool:
    """Whether an entity called a place is a state or capital by the tables."""
    name = " ".join(w.text for w in sentence.words[e.first : e.last + 1])
    return any(k.kind in ("country", "capital") for k in known.find(name))


def longest(sentence: Sentence, at: int, known: Actors) -> tuple[int, EntityKind | None]:
    """Length in words and kind of the longest table name that starts here."""
    words = sentence.words
    if not words[at].text[:1].isupper():
        return 0, None
    for size in range(min(LONGEST, len(words) - at), 0, -1):
        last = words[at + size - 1]
        hyphened = size > 2 and words[at + size - 2].text in ("-", "‑") and words[at + size - 2].span.end == last.span.start  # "Kim Jong-un"
        if not (last.text[:1].isupper() or last.text[:1].isdigit() or hyphened):
            continue
        name = "".join(w.text + (" " if i + 1 < size and words[at + i + 1].span.start > w.span.end else "") for i, w in enumerate(words[at : at + size]))
        kind = kind_of(name, words[at].upos, size, known)
        if kind is not None:
            return size, kind
    return 0, None


def kind_of(name: str, upos: str, size: int, known: Actors) -> EntityKind | None:
    """What the tables take a name for; short common-looking names of bodies and people are left to the model."""
    found: tuple[Known, ...] = known.find(name)
    for k in found:
        if k.kind in KINDS:
            return KINDS[k.kind]
    if fold(name) in known.adjectives or (size == 1 and name.endswith("s") and fold(name).removesuffix("s") in known.adjectives and len(name) > 4):
        return EntityKind.NORP
    if size > 1 and any(k.kind == "person" for k in found):
        return EntityKind.PERSON
    bodies = [k for k in found if k.kind not in ("person", *KINDS)]
    if bodies and (size > 1 or (acronym(name) and len(name) > 2) or (upos == "PROPN" and len(name) > 4) or re.fullmatch(r"[A-Z]{1,2}\d{1,2}", name)):
        return EntityKind.ORGANISATION
    return None
