"""Sentences to parties: who is named, of which country and sectors.

A party is a noun phrase or pronoun whose head denotes a person or a body, a state, or an adjective of nationality ("Russian attack").
What it is comes from its own words first (a known name, a nationality, a role word), then from the same party earlier in the report,
then, for institutions every country has ("police", "the government"), from the country the report is about. Otherwise it stays null.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dragoman.knowledge.actors import Actors, Known, Role, fold
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Report, Span, Word

NAMED = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GPE)
DOMESTIC = frozenset(["GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "PTY", "PRM"])  # institutions of whichever country the report is about
PLURAL = frozenset(["they", "them", "their", "themselves"])
SINGULAR = frozenset(["he", "him", "his", "himself", "she", "her", "hers", "herself"])
THING = frozenset(["it", "its", "itself"])
FIRST = frozenset(["we", "us", "our", "ours", "ourselves"])
NEAR = frozenset(["of", "in", "from", "for"])


@dataclass
class Memory:
    """What the report has said so far about its parties."""

    published: date | None
    publisher: tuple[Actor, ...] = ()
    country: str | None = None  # the country the report is mostly about
    here: str | None = None  # the country of the place that this paragraph last named with "in" and its like
    people: dict[str, Actor] = field(default_factory=dict)  # surname or first name -> person
    heads: dict[str, Actor] = field(default_factory=dict)  # head lemma of a description -> party
    numbers: dict[tuple[str | None, ...], int] = field(default_factory=dict)
    person: Actor | None = None
    body: Actor | None = None
    group: Actor | None = None  # the last plural party
    subjects: list[Actor] = field(default_factory=list)  # of the last clause: whom "they", "it" and "he" mean first
    states: list[Actor] = field(default_factory=list)

    def number(self, actor: Actor) -> int:
        key = (actor.name or actor.quote.lower(), actor.country, *actor.sectors[:1])
        return self.numbers.setdefault(key, len(self.numbers) + 1)


def find(report: Report, trees: Sequence[Tree], known: Actors) -> tuple[Actor, ...]:
    """Every party of a report in text order; one head may stand for several ("both countries")."""
    memory = Memory(report.published, publisher(report, known), focus(report, trees, known))
    out: list[Actor] = []
    for tree in trees:
        begins = tree.sentence.span.start
        if "\n" in report.body[max(0, begins - 1) : begins] or tree.sentence.title:
            memory.here = None
        memory.here = scene(report, tree, known) or memory.here
        subjects: list[Actor] = []
        for i in heads(tree, known):
            for actor in resolve(report, tree, i, known, memory):
                numbered = replace(actor, entity=memory.number(actor))
                out.append(numbered)
                remember(tree, i, numbered, memory)
                if leads(tree, i):
                    subjects.append(numbered)
        memory.subjects = subjects or memory.subjects
    return tuple(out)


def leads(tree: Tree, i: int) -> bool:
    """Whether a word is the subject of its sentence's main clause, or coordinated with it."""
    w = tree.words[i]
    while w.relation.startswith("conj") and w.head >= 0:
        w = tree.words[w.head]
    if not w.relation.startswith("nsubj") or w.head < 0:
        return False
    return tree.words[w.head].relation.startswith(("root", "conj", "ccomp", "parataxis"))


def publisher(report: Report, known: Actors) -> tuple[Actor, ...]:
    """The publisher as a party, when it is a body that speaks for itself ("We condemn ...") and no news medium."""
    for k in known.find(report.publisher):
        if k.kind not in ("media", "person", "country") and k.country and "JRN" not in k.sectors:
            return (Actor("", Span(0, 0), -1, known.countries.get(k.country, k.name), k.country, ("GOV",) if "GOV" in k.sectors else k.sectors, k.id),)
    return ()


def focus(report: Report, trees: Sequence[Tree], known: Actors) -> str | None:
    """The country a report is mostly about: named most in its title (counted double) and its first sentences."""
    own = {a.country for a in publisher(report, known)}
    votes: Counter[str] = Counter()
    for tree in trees[:8]:
        for e in tree.sentence.entities:
            if e.kind in (EntityKind.GPE, EntityKind.NORP):
                code = state(e.span.of(report.body), known)
                if code and code not in own:
                    votes[code] += 2 if tree.sentence.title else 1
    return votes.most_common(1)[0][0] if votes else None


def scene(report: Report, tree: Tree, known: Actors) -> str | None:
    """Country of the first place that a sentence names as where something happens: "In Seoul, police ..."."""
    for e in tree.sentence.entities:
        top = head_of(tree, e)
        inside = e.kind is EntityKind.GPE and tree.words[top].relation.startswith("obl") and tree.case(top) in ("in", "at", "near", "outside", "across")
        if inside and (code := state(e.span.of(report.body), known)):
            return code
    return None


def home(own: Role | None, memory: Memory) -> str | None:
    """Country of a party whose words name none: the officials of a publisher that speaks for itself are its own ("the Secretary"); an
    institution belongs to the scene or to the country the report is about; people belong to the scene."""
    sectors = own.sectors if own else ()
    if own and own.kind == "person" and "GOV" in sectors and memory.publisher:
        return memory.publisher[0].country
    if set(sectors) & DOMESTIC:
        return memory.here or memory.country
    return memory.here if "CVL" in sectors else None


def state(text: str, known: Actors) -> str | None:
    """Country code of a state's name, adjective or capital."""
    return known.country(text) or next((k.country for k in known.find(text) if k.kind == "capital"), None)


def heads(tree: Tree, known: Actors) -> list[int]:
    """Positions of the words that head a party, in text order."""
    found: set[int] = set()
    inside: set[int] = set()
    for e in tree.sentence.entities:
        top = head_of(tree, e)
        if e.kind in NAMED or e.kind is EntityKind.NORP or (e.kind is EntityKind.FACILITY and known.find((tree.sentence.words and text_of(tree, e)) or "")):
            found.add(top)
            inside.update(range(e.first, e.last + 1))
    for i, w in enumerate(tree.words):
        if i in found or w.upos not in ("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"):
            continue
        if w.upos == "PRON" or (w.relation == "nmod:poss" and w.text.lower() in PLURAL | SINGULAR | THING | FIRST):
            if w.text.lower() in PLURAL | SINGULAR | THING | FIRST | {"i", "my", "me"}:
                found.add(i)
        elif i not in inside and (w.kind in ("person", "organisation") or (w.upos in ("NOUN", "PROPN") and role(tree, [i], i, known) is not None)):
            found.add(i)
    return sorted(found)


def text_of(tree: Tree, e: Entity) -> str:
    return " ".join(w.text for w in tree.words[e.first : e.last + 1])


def head_of(tree: Tree, e: Entity) -> int:
    """The word of an entity that hangs outside it."""
    for i in range(e.first, e.last + 1):
        if not e.first <= tree.words[i].head <= e.last:
            return i
    return e.first


def resolve(report: Report, tree: Tree, i: int, known: Actors, memory: Memory) -> list[Actor]:
    """The party or parties that the phrase headed by word `i` stands for."""
    w = tree.words[i]
    low = w.text.lower()
    if w.upos == "PRON" or low in PLURAL | SINGULAR | THING | FIRST:
        return pronoun(report, w, memory)
    positions = tree.phrase(i)
    span = tree.span(positions)
    quote = span.of(report.body)
    if pair := both(quote, span, w, memory):
        return pair
    base = Actor(quote, span, w.span.start)
    entities = [e for e in tree.sentence.entities if e.first <= i <= e.last and head_of(tree, e) == i]
    for e in sorted(entities, key=lambda e: e.first - e.last):
        if e.kind is EntityKind.PERSON:
            return [person(report, tree, i, e, base, known, memory)]
        if e.kind in (EntityKind.ORGANISATION, EntityKind.GPE, EntityKind.NORP, EntityKind.FACILITY):
            return [named(report, tree, i, e, base, known, memory)]
    made = described(report, tree, i, base, known, memory)
    codes = nationalities(report, tree, i, known) if w.xpos in ("NNS", "NNPS") else []
    return [replace(made, country=code, id=None) for code in codes] if len(codes) > 1 else [made]


def pronoun(report: Report, w: Word, memory: Memory) -> list[Actor]:
    """The antecedent of a pronoun: the last person, body or state that fits; "we" and "I" of a speaking publisher are the publisher."""
    low = w.text.lower()
    found: Sequence[Actor | None] = ()
    if low in FIRST | {"i", "my", "me"}:
        found = memory.publisher
    elif low in SINGULAR:
        found = [memory.person]
    elif low in THING:
        found = memory.subjects if len(memory.subjects) == 1 and memory.subjects[0].country and memory.subjects[0] is not memory.person else [memory.body]
    elif low in PLURAL:
        found = memory.subjects if len(memory.subjects) > 1 else [memory.group or memory.body or memory.person]
    return [replace(a, quote=w.text, span=w.span, head=w.span.start) for a in found if a]


def both(quote: str, span: Span, w: Word, memory: Memory) -> list[Actor]:
    """The two states last named, for "both countries", "the two sides"."""
    if not re.match(r"(?i)(?:both|the two|two|the two warring|our two)\s+(?:sides|countries|nations|governments|parties|neighbou?rs|states|leaders)$", quote):
        return []
    last: dict[str | None, Actor] = {}
    for a in reversed(memory.states):
        last.setdefault(a.country, a)
        if len(last) == 2:
            break
    if len(last) < 2:
        return []
    return [replace(a, quote=quote, span=span, head=w.span.start) for a in reversed(last.values())]


def person(report: Report, tree: Tree, i: int, e: Entity, base: Actor, known: Actors, memory: Memory) -> Actor:
    """A named person: known by name and date, by the words around the name, or from an earlier mention."""
    name = e.span.of(report.body)
    own = role(tree, [p for p in around(tree, i) if not e.first <= p <= e.last], i, known)
    country = nationality(report, tree, i, known, skip=e) or None
    found = known.person(name, memory.published)
    surname = fold(name).split()[-1] if name.split() else ""
    before = memory.people.get(fold(name)) or (memory.people.get(surname) if " " not in name.strip() else None)
    if before and not (found and " " in name):
        return replace(before, quote=base.quote, span=base.span, head=base.head)
    if found and (" " in name or not before):
        sectors = found.sectors if not own or found.sectors else own.sectors
        return replace(base, name=found.name, country=found.country, sectors=sectors, id=found.id)
    if own and not country:
        country = home(own, memory)
    return replace(base, name=name, country=country, sectors=own.sectors if own else ())


def named(report: Report, tree: Tree, i: int, e: Entity, base: Actor, known: Actors, memory: Memory) -> Actor:
    """A named body, state, nationality or seat of power."""
    name = e.span.of(report.body)
    found = pick(known.find(name), e.kind)
    own = role(tree, [p for p in base_words(tree, i, e) if not e.first <= p <= e.last], i, known)
    if e.kind in (EntityKind.GPE, EntityKind.NORP):
        code = (found.country if found else None) or known.country(name)
        if e.kind is EntityKind.NORP and tree.words[i].upos in ("NOUN", "PROPN") and tree.words[i].xpos in ("NNS", "NNPS"):
            return replace(base, name=name, country=code, sectors=("CVL",))  # "two Americans"
        if own:
            return replace(base, name=base.quote, country=code, sectors=own.sectors)
        title = known.countries.get(code or "", name)
        return replace(base, name=title, country=code, sectors=("GOV",) if code else (), id=code)
    if found:
        country = found.country or nationality(report, tree, i, known)
        return replace(base, name=found.name, country=country, sectors=found.sectors, id=found.id)
    inner = role(tree, list(range(e.first, e.last + 1)), i, known) or own
    country = nationality(report, tree, i, known)
    if not country and inner:
        country = home(inner, memory)
    return replace(base, name=name, country=country, sectors=inner.sectors if inner else ())


def pick(found: tuple[Known, ...], kind: EntityKind) -> Known | None:
    """The reading of a known name that fits what the language model took it for."""
    order = {EntityKind.GPE: ("country", "capital"), EntityKind.NORP: ("country",)}.get(kind, ())
    for wanted in order:
        for k in found:
            if k.kind == wanted:
                return k
    rest = [k for k in found if k.kind != "person" and (kind is not EntityKind.FACILITY or k.kind == "seat")]
    return rest[0] if rest else None


def base_words(tree: Tree, i: int, e: Entity) -> list[int]:
    return [i, *tree.phrase(i)]


def around(tree: Tree, i: int) -> list[int]:
    """Words that describe a named person: the phrase before the name and an apposition after it."""
    out = list(tree.phrase(i))
    for c in tree.kids(i, "appos", "nmod:desc", "flat", "compound", "list"):
        out += tree.phrase(c)
    if tree.is_a(i, "appos", "flat", "nmod:desc") and tree.words[i].head >= 0:
        out += [p for p in tree.phrase(tree.words[i].head) if p not in out]
    return sorted(set(out))


def described(report: Report, tree: Tree, i: int, base: Actor, known: Actors, memory: Memory) -> Actor:
    """A party told by its description: "South Korea's military", "gunmen", "the delegation"."""
    own = role(tree, tree.phrase(i), i, known)
    country = nationality(report, tree, i, known)
    lemma = tree.words[i].lemma.lower()
    before = memory.heads.get(lemma)
    definite = tree.has(i, "det", "the", "this", "that", "these", "those") or bool(tree.kids(i, "nmod:poss"))
    if not country and before and definite:
        return replace(before, quote=base.quote, span=base.span, head=base.head)
    name = next((a for c in tree.kids(i, "appos") for a in [name_at(report, tree, c)] if a), None)
    if name and (person := known.person(name, memory.published)):
        return replace(base, name=person.name, country=person.country or country, sectors=person.sectors or (own.sectors if own else ()), id=person.id)
    sectors = own.sectors if own else ()
    if not country and not tree.has(i, "det", "a", "an", "any", "no"):
        country = home(own, memory)
    return replace(base, name=name or base.quote, country=country, sectors=sectors)


def name_at(report: Report, tree: Tree, i: int) -> str | None:
    for e in tree.sentence.entities:
        if e.kind in (EntityKind.PERSON, EntityKind.ORGANISATION) and e.first <= i <= e.last:
            return e.span.of(report.body)
    return None


def role(tree: Tree, positions: Sequence[int], i: int, known: Actors) -> Role | None:
    """The longest role phrase among the words at `positions`, nearest to the end: "deputy foreign minister" before "minister"."""
    words = [tree.words[p] for p in positions]
    forms = [(w.text.lower().replace("-", " "), w.lemma.lower()) for w in words]
    for size in range(min(5, len(forms)), 0, -1):
        for start in range(len(forms) - size, -1, -1):
            part = forms[start : start + size]
            plain = " ".join(t for t, _ in part)
            stem = " ".join([*(t for t, _ in part[:-1]), part[-1][1]])
            found = known.roles.get(plain) or known.roles.get(stem)
            if found and (size > 1 or words[start].upos in ("NOUN", "PROPN", "ADJ")):
                return found
    return None


def nationality(report: Report, tree: Tree, i: int, known: Actors, skip: Entity | None = None) -> str | None:
    """The country that a phrase's own words name."""
    found = nationalities(report, tree, i, known, skip)
    return found[0] if found else None


def nationalities(report: Report, tree: Tree, i: int, known: Actors, skip: Entity | None = None) -> list[str]:
    """Countries that a phrase's own words name, the closest bond first: "Japanese", "Turkey's", "of Peru and Bolivia", "in Kyiv"; its
    apposition's failing that."""
    words = set(tree.phrase(i))
    embassy = tree.words[i].lemma.lower() in ("embassy", "mission", "consulate", "ambassador", "envoy", "diplomat", "troops", "soldier", "force")
    found: list[tuple[int, str]] = []
    for e in tree.sentence.entities:
        if e.kind not in (EntityKind.GPE, EntityKind.NORP) or (skip and skip.first <= e.first <= skip.last):
            continue
        top = head_of(tree, e)
        if top not in words or (top == i and e.kind is EntityKind.GPE):
            continue
        case = tree.case(top)
        if case and (case not in NEAR or (embassy and case in ("in", "to", "from"))):
            continue
        code = state(e.span.of(report.body), known)
        if code:
            found.append((1 if case else 0, code))
    for c in tree.children[i]:
        if not found and c not in words and tree.is_a(c, "nmod") and tree.case(c) in ("in", "from") and not embassy:
            for e in tree.sentence.entities:
                if e.kind is EntityKind.GPE and e.first <= c <= e.last and (code := state(e.span.of(report.body), known)):
                    found.append((2, code))
    if not found:
        for c in tree.kids(i, "appos", "nmod:desc", "flat"):
            for e in tree.sentence.entities:
                if e.kind in (EntityKind.GPE, EntityKind.NORP) and head_of(tree, e) in tree.phrase(c) and (code := state(e.span.of(report.body), known)):
                    found.append((3, code))
    best = min(rank for rank, _ in found) if found else 0
    return list(dict.fromkeys(code for rank, code in found if rank == best))


def remember(tree: Tree, i: int, actor: Actor, memory: Memory) -> None:
    """Keep a party for later pronouns, surnames and short descriptions."""
    w = tree.words[i]
    if w.upos == "PRON" or (w.relation == "nmod:poss" and w.text.lower() in PLURAL | SINGULAR | THING | FIRST):
        return
    person = any(e.kind is EntityKind.PERSON and e.first <= i <= e.last for e in tree.sentence.entities)
    if person and actor.name:
        parts = fold(actor.name).split()
        memory.people.setdefault(fold(actor.name), actor)
        for part in {parts[-1], parts[0]} if parts else ():
            if len(part) > 2:
                memory.people.setdefault(part, actor)
        memory.person = actor
    elif w.kind == "person" and w.xpos in ("NN", "NNP"):
        memory.person = actor
    elif (actor.country or actor.sectors) and not w.relation.startswith(("amod", "compound")):
        memory.body = actor
    if w.xpos in ("NNS", "NNPS") and not w.relation.startswith(("amod", "compound")):
        memory.group = actor
    if actor.id and actor.id == actor.country:
        memory.states.append(actor)
    if w.upos == "NOUN" and (actor.country or actor.sectors):
        memory.heads.setdefault(w.lemma.lower(), actor)
