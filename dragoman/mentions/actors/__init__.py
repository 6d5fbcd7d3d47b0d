"""Sentences to parties: who is named, of which country and sectors.

A party is a noun phrase or pronoun whose head denotes a person or a body, a state, or an adjective of nationality ("Russian attack").
What it is comes from its own words first (a known name, a nationality, a role word), then from the same party earlier in the report,
then, for institutions every country has ("police", "the government"), from the country the report is about. Otherwise it stays null.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.knowledge.actors import Actors, acronym, fold
from dragoman.mentions.actors import offices
from dragoman.mentions.actors.bodies import described, named
from dragoman.mentions.actors.memory import FIRST, PLURAL, SINGULAR, THING, Memory, belligerents, both, focus, pronoun, publisher, remember, scene
from dragoman.mentions.actors.persons import person
from dragoman.mentions.actors.titles import sender, sent_by, titles
from dragoman.mentions.actors.words import Where, nationalities, post, role, text_of
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Place, Report, Span

LABEL = re.compile(r"((?:[A-Z][A-Z.'’-]*\.? ){0,6}[A-Z][A-Z'’-]+):\s")  # a speaker in a transcript: "PRESIDENT CHAKWERA:"
NOBODY = frozenset(["humanity", "mankind", "humankind"])  # "crimes against humanity"
MEETING = frozenset(["meet", "host", "call", "receive", "welcome", "visit", "phone", "telephone"])
KOREAS = {"North": "PRK", "South": "KOR"}
SPATIAL = (EntityKind.GPE, EntityKind.PLACE, EntityKind.FACILITY)
NAMED = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GPE)


def find(report: Report, trees: Sequence[Tree], known: Actors, places: Sequence[Place]) -> tuple[Actor, ...]:
    """Every party of a report in text order; one head may stand for several ("both countries")."""
    starts = {p.span: p.country for p in places if p.country}
    named = {e.span for tree in trees for e in tree.sentence.entities if e.kind in SPATIAL}
    where = {whole: code for span, code in starts.items() for whole in (span, *(n for n in named if n.holds(span)))}  # "northern Baghdad" as well
    start = Memory(report.published, publisher(report, known), *focus(report, trees, known, where))
    found, memory = read(report, trees, known, where, replace(start, people={}))
    if memory.missed:  # "Lamamra said" in the title, "Foreign Minister Ramtane Lamamra" below
        found, _ = read(report, trees, known, where, replace(start, people={}, later=memory.people))
    return tuple(found)


def read(report: Report, trees: Sequence[Tree], known: Actors, where: Where, memory: Memory) -> tuple[list[Actor], Memory]:
    """Every party in text order, and what is remembered at the end."""
    memory = replace(memory, heads={}, numbers={}, subjects=[], company=[], joined=[], states=[], offices=[], recent=[])
    out: list[Actor] = []
    for tree in trees:
        begins = tree.sentence.span.start
        if "\n" in report.body[max(0, begins - 1) : begins] or tree.sentence.title:
            memory.here = None
            if m := LABEL.match(report.body, begins):
                memory.speaker = labelled(m.group(1), known, memory)
        memory.here = scene(report, tree, known, where) or memory.here
        subjects: list[Actor] = []
        company: list[Actor] = []
        here: dict[int, Actor] = {}
        borne = titles(tree, known)
        posts = offices.find(report, tree, known, where)
        for i in sorted({*(i for i in heads(tree, known) if not offices.inside(posts, i)), *(p.head for p in posts.values())}):
            bearer = borne.get(i)
            if (bearer and tree.words[i].head in borne) or (bearer and bearer.first <= tree.words[i].head <= bearer.last):
                continue  # a title's word; the head of the whole phrase stands for its bearer
            incumbent = offices.holder(report, tree, posts[i], known, memory) if i in posts else None
            for actor in [incumbent] if incumbent else resolve(report, tree, tree.top(bearer) if bearer else i, known, where, memory, borne):
                if actor.country is None and actor.span in where:
                    actor = replace(actor, country=where[actor.span])  # a town as a party: "the attack on Erbil"
                numbered = replace(actor, head=tree.words[i].span.start, entity=memory.number(actor))
                out.append(numbered)
                remember(tree, i, numbered, memory)
                if leads(tree, i):
                    subjects.append(numbered)
                elif subjects and beside(tree, i):
                    company.append(numbered)
                if tree.is_a(i, "conj") and (other := here.get(tree.words[i].head)):
                    memory.joined = [*memory.joined, numbered] if memory.joined[:1] == [other] else [other, numbered]
                here[i] = numbered
        if subjects:
            memory.subjects, memory.company = subjects, [*subjects, *company]
    return out, memory


def koreas(memory: Memory) -> bool:
    """Whether a report has named a Korea, so that "the South" and "the north side" mean one."""
    return bool({a.country for a in memory.states} & set(KOREAS.values()))


def labelled(label: str, known: Actors, memory: Memory) -> tuple[Actor, ...]:
    """Who speaks behind a label in capitals ("PRESIDENT CHAKWERA:"): a person named in the report or in office; nobody when that is unknown."""
    words = label.title().split()
    if not words:
        return ()
    if (found := memory.people.get(fold(words[-1])) or memory.later.get(fold(words[-1]))) is not None:
        return (found,)
    k = known.holder(words[-1], " ".join(words[:-1]), memory.published)
    return (Actor("", Span(0, 0), -1, k.name, k.country, k.sectors, k.id),) if k else ()


def leads(tree: Tree, i: int) -> bool:
    """Whether a word is the subject of its sentence's main clause, or coordinated with it."""
    w = tree.words[i]
    while w.relation.startswith("conj") and w.head >= 0:
        w = tree.words[w.head]
    if not w.relation.startswith("nsubj") or w.head < 0:
        return False
    return tree.words[w.head].relation.startswith(("root", "conj", "ccomp", "parataxis"))


def beside(tree: Tree, i: int) -> bool:
    """Whether a word is whom the main clause's subject meets or does something with."""
    w = tree.words[i]
    while w.relation.startswith("conj") and w.head >= 0:
        i, w = w.head, tree.words[w.head]
    if w.head < 0 or not tree.words[w.head].relation.startswith(("root", "conj", "parataxis", "obj")):
        return False
    met = tree.words[w.head].lemma.lower() in MEETING
    return (tree.is_a(i, "obl", "nmod") and tree.case(i) == "with") or (met and tree.is_a(i, "obj"))


def heads(tree: Tree, known: Actors) -> list[int]:
    """Positions of the words that head a party, in text order."""
    found: set[int] = set()
    inside: set[int] = set()
    for e in tree.sentence.entities:
        top = tree.top(e)
        if e.kind in NAMED or e.kind is EntityKind.NORP or (e.kind is EntityKind.FACILITY and known.find((tree.sentence.words and text_of(tree, e)) or "")):
            found.add(top)
            inside.update(range(e.first, e.last + 1))
    for i, w in enumerate(tree.words):
        if i in found or w.upos not in ("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"):
            continue
        if w.upos == "PRON" or (w.relation == "nmod:poss" and w.text.lower() in PLURAL | SINGULAR | THING | FIRST):
            if w.text.lower() in PLURAL | SINGULAR | THING | FIRST | {"i", "my", "me"}:
                found.add(i)
        elif (w.text.capitalize() in KOREAS and tree.has(i, "det", "the")) or (i not in inside and party(tree, i, known)):
            found.add(i)
    return sorted(found)


def party(tree: Tree, i: int, known: Actors) -> bool:
    """Whether a common noun heads a party: the language model takes it for a person or body, or it is a role word."""
    w = tree.words[i]
    if w.lemma.lower() in NOBODY or (tree.is_a(i, "compound", "amod") and post(tree, w.head, known)):
        return False  # the "deputy" of a deputy minister
    return w.kind in ("person", "organisation") or (w.upos in ("NOUN", "PROPN") and role(tree, [i], i, known) is not None)


def resolve(report: Report, tree: Tree, i: int, known: Actors, where: Where, memory: Memory, borne: Mapping[int, Entity]) -> list[Actor]:
    """The party or parties that the phrase headed by word `i` stands for."""
    w = tree.words[i]
    low = w.text.lower()
    if (w.upos == "PRON" or low in PLURAL | SINGULAR | THING | FIRST) and not acronym(w.text):  # the WHO, the US
        return pronoun(report, w, memory)
    positions = tree.phrase(i)
    before = [p for p, e in borne.items() if e.first <= i <= e.last]
    lead = sender(tree, before)
    name = next((e for e in tree.sentence.entities if e.kind is EntityKind.PERSON and e.first <= i <= e.last), None)
    positions = list(range(lead.first if lead else min([*before, positions[0]]), max(positions[-1], name.last if name else 0) + 1))
    span = tree.span(positions)
    quote = span.of(report.body)
    if pair := both(quote, span, w, memory):
        return pair
    base = Actor(quote, span, w.span.start)
    if fighting := belligerents(report.body, base, memory):
        return [fighting]
    half = next((tree.words[p].text.capitalize() for p in positions if tree.words[p].text.lower() in ("north", "south")), "")
    if half in KOREAS and (w.lemma.lower() == "side" or positions[-1] == i) and tree.words[i].text.capitalize() in (half, "Side") and koreas(memory):
        code = KOREAS[half]
        return [replace(base, name=known.countries[code], country=code, sectors=("GOV",), id=code)]
    entities = [e for e in tree.sentence.entities if e.first <= i <= e.last and tree.top(e) == i]
    for e in sorted(entities, key=lambda e: e.first - e.last):
        if e.kind is EntityKind.PERSON:
            return [person(report, tree, i, e, sent_by(report, lead, base, known, where), known, where, memory, before)]
        if e.kind in (EntityKind.ORGANISATION, EntityKind.GPE, EntityKind.NORP, EntityKind.FACILITY):
            return [named(report, tree, i, e, base, known, where, memory)]
    made = described(report, tree, i, base, known, where, memory)
    codes = nationalities(report, tree, i, known, where) if w.xpos in ("NNS", "NNPS") else []
    return [replace(made, country=code, id=None) for code in codes] if len(codes) > 1 else [made]
