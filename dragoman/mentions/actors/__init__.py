"""Sentences to parties: who is named, of which country and sectors.

A party is a noun phrase or pronoun whose head denotes a person or a body, a state, or an adjective of nationality ("Russian attack").
What it is comes from its own words first (a known name, a nationality, a role word), then from the same party earlier in the report,
then, for institutions every country has ("police", "the government"), from the country the report is about. Otherwise it stays null.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.knowledge.actors import Actors, Known, fold
from dragoman.mentions.actors.memory import FIRST, PLURAL, SINGULAR, THING, Memory, belligerents, both, focus, home, pronoun, publisher, remember, scene
from dragoman.mentions.actors.words import Where, around, head_of, name_at, nationalities, nationality, post, role, state, text_of
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Place, Report, Span

LABEL = re.compile(r"((?:[A-Z][A-Z.'’-]*\.? ){0,6}[A-Z][A-Z'’-]+):\s")  # a speaker in a transcript: "PRESIDENT CHAKWERA:"
ELSEWHERE = re.compile(
    r"(?i)\b(?:president|premier|chancellor|minister|king|queen|emir|sultan|crown prince|monarch)\b"
)  # titles that no publisher's own officials bear
# Words that say of a party that it is not the one the report is about.
VAGUE = frozenset("some any other another several various many foreign international regional neighboring neighbouring certain each every most few".split())
RELIEF = re.compile(r"(?i)\b(?:aid|relief|humanitarian|rights|charit(?:y|ies|able))\b")  # what bodies above states do
NOBODY = frozenset(["humanity", "mankind", "humankind"])  # "crimes against humanity"
MINISTERS = frozenset(["minister", "secretary", "undersecretary", "ministry", "director", "adviser", "advisor"])
LINKS = frozenset(["of", "for", "the", "to", "and", "-"])  # inside a title
MEETING = frozenset(["meet", "host", "call", "receive", "welcome", "visit", "phone", "telephone"])
KOREAS = {"North": "PRK", "South": "KOR"}
NAMED = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GPE)
ABOVE_STATES = frozenset(["igo", "alliance", "ngo", "company", "media", "armed"])  # a nationality beside their name is not their own


def find(report: Report, trees: Sequence[Tree], known: Actors, places: Sequence[Place]) -> tuple[Actor, ...]:
    """Every party of a report in text order; one head may stand for several ("both countries")."""
    where = {p.span: p.country for p in places if p.country}
    start = Memory(report.published, publisher(report, known), *focus(report, trees, known, where))
    found, memory = read(report, trees, known, where, replace(start, people={}))
    if memory.missed:  # "Lamamra said" in the title, "Foreign Minister Ramtane Lamamra" below
        found, _ = read(report, trees, known, where, replace(start, people={}, later=memory.people))
    return tuple(found)


def read(report: Report, trees: Sequence[Tree], known: Actors, where: Where, memory: Memory) -> tuple[list[Actor], Memory]:
    """Every party in text order, and what is remembered at the end."""
    memory = replace(memory, heads={}, numbers={}, subjects=[], company=[], joined=[], states=[], offices=[])
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
        for i in heads(tree, known):
            bearer = borne.get(i)
            if (bearer and tree.words[i].head in borne) or (bearer and bearer.first <= tree.words[i].head <= bearer.last):
                continue  # a title's word; the head of the whole phrase stands for its bearer
            for actor in resolve(report, tree, head_of(tree, bearer) if bearer else i, known, memory, borne):
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


def titles(tree: Tree, known: Actors) -> dict[int, Entity]:
    """Words of the titles in front of persons' names, each with the name: "Deputy Secretary of State" of "Deputy Secretary of State Wendy Sherman"."""
    names = {p: e for e in tree.sentence.entities if not office(tree, e, known) for p in range(e.first, e.last + 1)}
    persons = [e for e in tree.sentence.entities if e.kind is EntityKind.PERSON]
    return {p: e for e in persons for p in title_before(tree, e, names, known) if p not in names}


def koreas(memory: Memory) -> bool:
    """Whether a report has named a Korea, so that "the South" and "the north side" mean one."""
    return bool({a.country for a in memory.states} & set(KOREAS.values()))


def sender(tree: Tree, title: Sequence[int]) -> Entity | None:
    """The state or nationality right in front of a title: "Republic of Korea (ROK) First Vice Foreign Minister"."""
    if not title:
        return None
    at = min(title) - 1
    if at > 2 and tree.words[at].text == ")" and tree.words[at - 2].text == "(":
        at -= 3
    return next((e for e in tree.sentence.entities if e.last == at and e.kind in (EntityKind.GPE, EntityKind.NORP, EntityKind.ORGANISATION)), None)


def sent_by(report: Report, lead: Entity | None, base: Actor, known: Actors) -> Actor:
    """A person with the state or body in front of its title: "ROK Special Representative Kim", "UN Special Envoy Hans Grundberg"."""
    words = lead.span.of(report.body) if lead else ""
    if lead and lead.kind is EntityKind.ORGANISATION:
        body = pick(known.find(words), lead.kind)
        return replace(base, country=body.country, sectors=body.sectors) if body else base
    return replace(base, country=state(words, known)) if lead else base


def office(tree: Tree, e: Entity, known: Actors) -> bool:
    """Whether what was read as a body is an office or a part of one: "State Councilor", "Foreign Affairs" after "Minister of"."""
    of = e.first >= 2 and tree.words[e.first - 1].text.lower() in ("of", "for") and tree.words[e.first - 2].text.lower() in MINISTERS
    return e.kind is EntityKind.DATE or (e.kind is EntityKind.ORGANISATION and (of or post(tree, e.last, known)))


def title_before(tree: Tree, e: Entity, names: Mapping[int, Entity], known: Actors) -> list[int]:
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
            if p == 0 or tree.words[p - 1].text.lower() not in LINKS:
                start = p
                break
        elif w.upos in ("PROPN", "NOUN", "ADJ") and (w.text[:1].isupper() or post(tree, p, known) or start <= w.head <= e.last):
            start = p
        elif w.text.lower() not in LINKS or start == e.first:
            break
    words = [w.text.lower() for w in tree.words[start : e.first]]
    if start and "and" in words and tree.words[start - 1].text.lower() in ("the", "a", "an"):
        start += words.index("and") + 1
    run = list(range(start, e.first))
    return run if any(post(tree, q, known) for q in run) else []


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
        elif (w.text.capitalize() in KOREAS and tree.has(i, "det", "the")) or (i not in inside and party(tree, i, known)):
            found.add(i)
    return sorted(found)


def party(tree: Tree, i: int, known: Actors) -> bool:
    """Whether a common noun heads a party: the language model takes it for a person or body, or it is a role word."""
    w = tree.words[i]
    if w.lemma.lower() in NOBODY or (tree.is_a(i, "compound", "amod") and post(tree, w.head, known)):
        return False  # the "deputy" of a deputy minister
    return w.kind in ("person", "organisation") or (w.upos in ("NOUN", "PROPN") and role(tree, [i], i, known) is not None)


def resolve(report: Report, tree: Tree, i: int, known: Actors, memory: Memory, borne: Mapping[int, Entity]) -> list[Actor]:
    """The party or parties that the phrase headed by word `i` stands for."""
    w = tree.words[i]
    low = w.text.lower()
    if w.upos == "PRON" or low in PLURAL | SINGULAR | THING | FIRST:
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
    entities = [e for e in tree.sentence.entities if e.first <= i <= e.last and head_of(tree, e) == i]
    for e in sorted(entities, key=lambda e: e.first - e.last):
        if e.kind is EntityKind.PERSON:
            return [person(report, tree, i, e, sent_by(report, lead, base, known), known, memory, before)]
        if e.kind in (EntityKind.ORGANISATION, EntityKind.GPE, EntityKind.NORP, EntityKind.FACILITY):
            return [named(report, tree, i, e, base, known, memory)]
    made = described(report, tree, i, base, known, memory)
    codes = nationalities(report, tree, i, known) if w.xpos in ("NNS", "NNPS") else []
    return [replace(made, country=code, id=None) for code in codes] if len(codes) > 1 else [made]


def person(report: Report, tree: Tree, i: int, e: Entity, base: Actor, known: Actors, memory: Memory, title: Sequence[int]) -> Actor:
    """A named person: known by name and date, by the words around the name, or from an earlier mention."""
    name = e.span.of(report.body)
    own = role(tree, [p for p in sorted({*around(tree, i), *title}) if not e.first <= p <= e.last], i, known)
    country = base.country or nationality(report, tree, i, known, skip=e)
    if not country and tree.is_a(i, "flat") and not e.first <= tree.words[i].head <= e.last:  # "State Councilor Wen Yi of China"
        country = nationality(report, tree, tree.words[i].head, known, skip=e)
    alone = " " not in name.strip()
    office = " ".join(tree.words[p].text for p in (title or around(tree, i)) if p < e.first and tree.words[p].upos in ("NOUN", "PROPN", "ADJ"))
    found = known.person(name, memory.published)
    surname = fold(name).split()[-1] if name.split() else ""
    before = memory.people.get(fold(name)) or (memory.people.get(surname) if alone else None)
    if alone and not before and not found:
        before = memory.later.get(surname)
        memory.missed = memory.missed or not before
        found = None if before or country else known.holder(name, office, memory.published)
    if before and country and before.country and country != before.country:
        before = None  # two persons of one surname
    if before and not (found and " " in name):
        return replace(before, quote=base.quote, span=base.span, head=base.head)
    if found and (" " in name or not before):  # a leader's surname alone too: "Sunak"
        sectors = found.sectors if not own or found.sectors else own.sectors
        return replace(base, name=found.name, country=found.country, sectors=sectors, id=found.id)
    works = employer(report, tree, i, e, known)
    if own and not country:
        country = works.country if works and works.country else home(own, memory, one=True, foreign=bool(ELSEWHERE.search(office)))
    sectors = base.sectors or (own.sectors if own else ())
    if works and not sectors:
        country, sectors = country or works.country, works.sectors
    return replace(base, name=name, country=country, sectors=sectors)


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
        body = next((e for e in tree.sentence.entities if e.kind is EntityKind.ORGANISATION and head_of(tree, e) == c), None)
        bound = tree.is_a(c, "compound", "nmod:poss") or tree.case(c) == "of"
        found = pick(known.find(body.span.of(report.body)), EntityKind.ORGANISATION) if body and bound else None
        if found and found.kind in ABOVE_STATES:
            return found
    return None


def named(report: Report, tree: Tree, i: int, e: Entity, base: Actor, known: Actors, memory: Memory) -> Actor:
    """A named body, state, nationality or seat of power."""
    name = e.span.of(report.body)
    if e.kind is EntityKind.GPE and (bearer := memory.people.get(fold(name))):
        return replace(bearer, quote=base.quote, span=base.span, head=base.head)  # "Paris", after "Valeska Paris"
    found = pick(known.find(name), e.kind)
    own = role(tree, [p for p in base_words(tree, i, e) if not e.first <= p <= e.last], i, known)
    if found and found.kind == "territory":
        return replace(base, name=found.name, country=found.country, sectors=found.sectors, id=found.id)
    if e.kind in (EntityKind.GPE, EntityKind.NORP):
        code = (found.country if found else None) or known.country(name)
        if e.kind is EntityKind.NORP and tree.words[i].upos in ("NOUN", "PROPN") and tree.words[i].xpos in ("NNS", "NNPS"):
            return replace(base, name=name, country=code, sectors=("CVL",))  # "two Americans"
        if own:
            return replace(base, name=base.quote, country=code, sectors=own.sectors)
        title = known.countries.get(code or "", name)
        return replace(base, name=title, country=code, sectors=("GOV",) if code and code in known.countries else (), id=code)
    told = nationality(report, tree, i, known, skip=e)
    if found and told and found.country != told and len(found.country or "") == 3 and found.kind not in ABOVE_STATES:
        return replace(base, name=name, country=told, sectors=found.sectors)  # "South Korea's Democratic Party" is not the American one
    if found:
        return replace(base, name=found.name, country=found.country or told, sectors=found.sectors, id=found.id)
    if before := memory.acronyms.get(name):
        return replace(before, quote=base.quote, span=base.span, head=base.head)
    inner = role(tree, list(range(e.first, e.last + 1)), i, known) or own
    country = nationality(report, tree, i, known)
    if not country and inner:
        country = home(inner, memory, one=True)
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


def described(report: Report, tree: Tree, i: int, base: Actor, known: Actors, memory: Memory) -> Actor:
    """A party told by its description: "South Korea's military", "gunmen", "the delegation"."""
    own = role(tree, tree.phrase(i), i, known)
    country = nationality(report, tree, i, known)
    if own and own.kind == "person" and not country and (above := serves(report, tree, i, known)):
        return replace(base, name=base.quote, country=above.country, sectors=above.sectors)
    for c in tree.kids(i, "compound", "nmod:desc"):
        body = next((e for e in tree.sentence.entities if e.kind is EntityKind.ORGANISATION and e.last == c), None)
        found = pick(known.find(body.span.of(report.body)), EntityKind.ORGANISATION) if body else None
        if found and own and found.sectors[:1] == own.sectors[:1]:  # "Yonhap news agency"
            return replace(base, name=found.name, country=found.country, sectors=found.sectors, id=found.id)
    lemma = tree.words[i].lemma.lower()
    before = memory.heads.get(lemma)
    plural = tree.words[i].xpos in ("NNS", "NNPS") and own is not None and own.kind == "organisation" and "GOV" in own.sectors  # "the governments"
    vague = plural or any(tree.words[c].lemma.lower() in VAGUE for c in tree.kids(i, "det", "amod"))
    definite = tree.has(i, "det", "the", "this", "that", "these", "those") or bool(tree.kids(i, "nmod:poss"))
    if definite and not country and memory.publisher and tree.words[i].text in report.publisher.split():  # "the Department"
        return replace(memory.publisher[0], quote=base.quote, span=base.span, head=base.head)
    if not country and before and definite:
        return replace(before, quote=base.quote, span=base.span, head=base.head)
    if definite and not country and tree.words[i].xpos in ("NN", "NNP"):
        said = " ".join(tree.words[p].text.lower() for p in tree.phrase(i) if tree.words[p].upos in ("NOUN", "PROPN", "ADJ"))
        holder = next((a for office, a in reversed(memory.offices) if said and office.endswith(said)), None)
        if holder:  # "the prime minister" after "Prime Minister Patrick Achi"
            return replace(holder, quote=base.quote, span=base.span, head=base.head)
    name = next((a for c in tree.kids(i, "appos") for a in [name_at(report, tree, c)] if a), None)
    if name and (person := known.person(name, memory.published)):
        return replace(base, name=person.name, country=person.country or country, sectors=person.sectors or (own.sectors if own else ()), id=person.id)
    sectors = own.sectors if own else ()
    if own and not country and own.kind == "organisation" and own.sectors == ("SOC",) and RELIEF.search(base.quote):
        return replace(base, name=base.quote, country="NGO", sectors=sectors)
    if not country and not vague and not tree.has(i, "det", "a", "an", "no"):
        towns = [e for e in tree.sentence.entities if e.kind is EntityKind.GPE and head_of(tree, e) in tree.kids(i, "nmod:poss")]
        away = bool(towns or ELSEWHERE.search(base.quote))  # "Casablanca's mayor" is no official of the publisher
        country = home(own, memory, foreign=away, one=tree.words[i].xpos in ("NN", "NNP") and (definite or tree.words[i].text[:1].isupper()))
    return replace(base, name=name or base.quote, country=country, sectors=sectors)
