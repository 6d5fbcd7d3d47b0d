"""Bodies, states and groups: by a name that the tables know, or by their description."""

import re
from dataclasses import replace

from dragoman.knowledge.actors import Actors, Role, fold
from dragoman.mentions.actors.memory import Memory, home
from dragoman.mentions.actors.persons import ABOVE_STATES, ELSEWHERE, serves
from dragoman.mentions.actors.words import Where, behind, breakaway, name_at, nationality, pick, role
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Report

# Words that say of a party that it is not the one the report is about.
VAGUE = frozenset("some any other another several various many foreign international regional neighboring neighbouring certain each every most few".split())
RELIEF = re.compile(r"(?i)\b(?:aid|relief|humanitarian|rights|charit(?:y|ies|able)|press freedom|watchdog)\b")  # what bodies above states do
BASED = re.compile(r"(?i)\b([A-Z][\w. ]+?)-(?:based|headquartered)\b")  # "a Berlin-based charity"


def named(report: Report, tree: Tree, i: int, e: Entity, base: Actor, known: Actors, where: Where, memory: Memory) -> Actor:
    """A named body, state, nationality or seat of power."""
    name = e.span.of(report.body)
    if e.kind is EntityKind.GPE and (bearer := memory.people.get(fold(name))):
        return replace(bearer, quote=base.quote, span=base.span, head=base.head)  # "Paris", after "Valeska Paris"
    found = pick(known.find(name), e.kind, memory.published)
    own = role(tree, [p for p in [i, *tree.phrase(i)] if not e.first <= p <= e.last], i, known)
    if found and found.kind == "territory":
        return replace(base, name=found.name, country=found.country, sectors=found.sectors, id=found.id)
    if e.kind in (EntityKind.GPE, EntityKind.NORP):
        return of_state(report, tree, i, e, base, known, own, where)
    told = nationality(report, tree, i, known, where, skip=e)
    if found and told and found.country != told and len(found.country or "") == 3 and found.kind not in ABOVE_STATES:
        return replace(base, name=name, country=told, sectors=found.sectors)  # "South Korea's Democratic Party" is not the American one
    if found:
        return replace(base, name=found.name, country=found.country or told, sectors=found.sectors, id=found.id)
    if before := memory.acronyms.get(name):
        return replace(before, quote=base.quote, span=base.span, head=base.head)
    inner = role(tree, list(range(e.first, e.last + 1)), i, known) or own
    country = nationality(report, tree, i, known, where)
    if not country and inner:
        country = home(inner, memory, one=True)
    return replace(base, name=name, country=country, sectors=inner.sectors if inner else ())


def of_state(report: Report, tree: Tree, i: int, e: Entity, base: Actor, known: Actors, own: Role | None, where: Where) -> Actor:
    """A state, its capital, or people by their nationality."""
    name = e.span.of(report.body)
    found = pick(known.find(name), e.kind)
    code = (found.country if found else None) or known.country(name)
    if e.kind is EntityKind.NORP and tree.words[i].upos in ("NOUN", "PROPN") and tree.words[i].xpos in ("NNS", "NNPS"):
        return replace(base, name=name, country=code, sectors=("CVL",))  # "two Americans"
    if own:
        return replace(base, name=base.quote, country=code or where.get(e.span), sectors=own.sectors)
    title = known.countries.get(code or "", name)
    return replace(base, name=title, country=code, sectors=("GOV",) if code and code in known.countries else (), id=code)


def described(report: Report, tree: Tree, i: int, base: Actor, known: Actors, where: Where, memory: Memory) -> Actor:
    """A party told by its description: "South Korea's military", "gunmen", "the delegation"."""
    phrase = tree.phrase(i)
    own = role(tree, phrase, i, known)
    country = nationality(report, tree, i, known, where) or seat(report, base, known)
    if own and own.kind == "person" and not country and (above := serves(report, tree, i, known)):
        return replace(base, name=base.quote, country=above.country, sectors=above.sectors)
    if agency := titled(report, tree, i, base, known, own):
        return agency
    definite = tree.has(i, "det", "the", "this", "that", "these", "those") or bool(tree.kids(i, "nmod:poss"))
    if definite and not country and (meant := told_before(report, tree, i, base, own, memory)):
        return replace(meant, quote=base.quote, span=base.span, head=base.head)
    name = next((a for c in tree.kids(i, "appos") for a in [name_at(report, tree, c, i)] if a), None)
    if name and (person := known.person(name, memory.published)):
        return replace(base, name=person.name, country=person.country or country, sectors=person.sectors or (own.sectors if own else ()), id=person.id)
    sectors = own.sectors if own else ()
    if own and not country and own.kind == "organisation" and sectors[:1] == ("SOC",) and RELIEF.search(base.quote):
        return replace(base, name=base.quote, country="NGO", sectors=sectors)
    if not country:
        country = place_of(report, tree, i, base, own, known, memory, definite=definite)
    around = {*phrase, *(p for p in range(i + 1, min(i + 6, len(tree.words))))} if behind(report, tree, i, known, where, None) else phrase
    if sectors and breakaway(report, tree, sorted(around), known):
        sectors = ("PRE", *(s for s in sectors if s != "PRE"))
    return replace(base, name=name or base.quote, country=country, sectors=sectors)


def seat(report: Report, base: Actor, known: Actors) -> str | None:
    """Country of "a Berlin-based charity"."""
    found = BASED.search(report.body, max(0, base.span.start - 24), base.span.end)
    names = found.group(1).split() if found else []
    return next((c for k in range(len(names)) for c in [known.country(" ".join(names[k:])) or capital(" ".join(names[k:]), known)] if c), None)


def capital(name: str, known: Actors) -> str | None:
    return next((k.country for k in known.find(name) if k.kind == "capital"), None)


def titled(report: Report, tree: Tree, i: int, base: Actor, known: Actors, own: Role | None) -> Actor | None:
    """A known body with its kind behind its name: "Yonhap news agency"."""
    for c in tree.kids(i, "compound", "nmod:desc"):
        body = next((e for e in tree.sentence.entities if e.kind is EntityKind.ORGANISATION and e.last == c), None)
        found = pick(known.find(body.span.of(report.body)), EntityKind.ORGANISATION) if body else None
        if found and own and found.sectors[:1] == own.sectors[:1]:
            return replace(base, name=found.name, country=found.country, sectors=found.sectors, id=found.id)
    return None


def told_before(report: Report, tree: Tree, i: int, base: Actor, own: Role | None, memory: Memory) -> Actor | None:
    """The party that a definite description tells again: the publisher's own "the Department", "the prime minister" after "Prime Minister Patrick Achi",
    "the group" after "an armed group", "the envoy" after "ambassador Matej Zupan"."""
    word = tree.words[i]
    if memory.publisher and word.text in report.publisher.split():
        return memory.publisher[0]
    if before := memory.heads.get(word.lemma.lower()):
        return before
    if word.xpos in ("NN", "NNP"):
        said = " ".join(tree.words[p].text.lower() for p in tree.phrase(i) if tree.words[p].upos in ("NOUN", "PROPN", "ADJ"))
        if holder := next((a for office, a in reversed(memory.offices) if said and office.endswith(said)), None):
            return holder
    return memory.recall(own, plural=word.xpos in ("NNS", "NNPS"), bare=len(tree.phrase(i)) <= 2)


def place_of(report: Report, tree: Tree, i: int, base: Actor, own: Role | None, known: Actors, memory: Memory, *, definite: bool) -> str | None:
    """Country of a party whose words name none, from where the report is, or None."""
    word = tree.words[i]
    plural = word.xpos in ("NNS", "NNPS") and own is not None and own.kind == "organisation" and "GOV" in own.sectors  # "the governments"
    vague = plural or any(tree.words[c].lemma.lower() in VAGUE for c in tree.kids(i, "det", "amod"))
    if vague or tree.has(i, "det", "no"):
        return None
    towns = [e for e in tree.sentence.entities if e.kind is EntityKind.GPE and tree.top(e) in tree.kids(i, "nmod:poss")]
    away = bool(towns or ELSEWHERE.search(base.quote))  # "Casablanca's mayor" is no official of the publisher
    one = word.xpos in ("NN", "NNP") and (definite or word.text[:1].isupper())
    return home(own, memory, foreign=away, one=one, some=tree.has(i, "det", "a", "an"))
