"""What a report has said so far about its parties, and whom pronouns and short descriptions stand for."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dragoman.knowledge.actors import Actors, Role, fold
from dragoman.mentions.actors.words import KIN, Where, home_of
from dragoman.syntax import Tree
from dragoman.types import Actor, EntityKind, Report, Span, Word

DOMESTIC = frozenset(["GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "PTY", "PRM"])  # institutions of whichever country the report is about
PEOPLE = frozenset(["CVL", "JRN", "EDU", "LAB", "AGR", "MED", "REL", "CRM", "ELI"])  # and people, who mostly live there
ARMED = frozenset(["UAF", "REB", "CRM", "BUS", "SOC"])  # these are at home where they act, if the sentence tells where
PLURAL = frozenset(["they", "them", "their", "themselves"])
SINGULAR = frozenset(["he", "him", "his", "himself", "she", "her", "hers", "herself"])
THING = frozenset(["it", "its", "itself"])
FIRST = frozenset(["we", "us", "our", "ours", "ourselves"])
SIDES = re.compile(
    r"(?i)(?:both|either|each|the two|two|the two warring|our two)\s+"
    r"(?:sides?|countr(?:y|ies)|nations?|governments?|part(?:y|ies)|neighbou?rs?|states?|leaders?)$"
)
BELLIGERENTS = re.compile(r"(?i)(?:all|the|both|all the)?\s*(warring\s+)?(?:parties|sides)(\s+(?:to|in) (?:the|this) (?:conflict|war|fighting))?\b")
NAMED = 3  # votes, at least, of the country that a report is clearly about
RECENT = 8  # parties that a short description may reach back over
CLEAR = 2.0  # a report is about one country when that is named so many times as often as the next


@dataclass
class Memory:
    """What the report has said so far about its parties."""

    published: date | None
    publisher: tuple[Actor, ...] = ()
    country: str | None = None  # the country the report is mostly about
    clear: bool = False  # and about no other nearly as much
    here: str | None = None  # the country of the place that this paragraph last named with "in" and its like
    people: dict[str, Actor] = field(default_factory=dict)  # surname or first name -> person
    later: dict[str, Actor] = field(default_factory=dict)  # the same for names that the report gives in full only further down
    acronyms: dict[str, Actor] = field(default_factory=dict)  # "ABC" of a "Long Name (ABC)"
    missed: bool = False  # whether a surname stood alone before its full name
    war: bool = False  # whether parties to a conflict were named
    speaker: tuple[Actor, ...] | None = None  # whose words these are in a transcript; None outside of one
    heads: dict[str, Actor] = field(default_factory=dict)  # head lemma of a description -> party
    numbers: dict[tuple[str | None, ...], int] = field(default_factory=dict)
    person: Actor | None = None
    body: Actor | None = None
    group: Actor | None = None  # the last plural party
    subjects: list[Actor] = field(default_factory=list)  # of the last clause: whom "they", "it" and "he" mean first
    company: list[Actor] = field(default_factory=list)  # these and whom they met: whom "they" means first
    joined: list[Actor] = field(default_factory=list)  # the last parties joined by "and"
    states: list[Actor] = field(default_factory=list)
    offices: list[tuple[str, Actor]] = field(default_factory=list)  # office in lower case and its holder: "foreign minister"
    recent: list[tuple[Actor, bool, str]] = field(default_factory=list)  # the last parties told in full, whether many, and their kind: person, body, state

    def number(self, actor: Actor) -> int:
        key = (actor.name or actor.quote.lower(), actor.country, *actor.sectors[:1])
        return self.numbers.setdefault(key, len(self.numbers) + 1)

    def recall(self, own: Role | None, *, plural: bool, bare: bool) -> Actor | None:
        """The one party among the last few that a short description ("the envoy", "the company") fits by sector and number; None when two do."""
        if own is None or not own.sectors or not bare:
            return None
        kind = "person" if own.kind == "person" and not plural else "body"
        fitting = {a.entity: a for a, many, sort in self.recent[-RECENT:] if many == plural and sort == kind and a.sectors[:1] == own.sectors[:1]}
        return next(iter(fitting.values())) if len(fitting) == 1 else None


def publisher(report: Report, known: Actors) -> tuple[Actor, ...]:
    """The publisher as a party, when it is a body that speaks for itself ("We condemn ...") and no news medium."""
    for k in known.find(report.publisher):
        if k.kind not in ("media", "person", "country") and k.country and "JRN" not in k.sectors:
            return (Actor("", Span(0, 0), -1, known.countries.get(k.country, k.name), k.country, ("GOV",) if "GOV" in k.sectors else k.sectors, k.id),)
    return ()


def focus(report: Report, trees: Sequence[Tree], known: Actors, where: Where) -> tuple[str | None, bool]:
    """The country a report is mostly about, named most in its title (counted double) and first sentences, and whether it is about no other nearly as much."""
    own = {a.country for a in publisher(report, known)}
    votes: Counter[str] = Counter()
    for tree in trees[:8]:
        for e in tree.sentence.entities:
            if e.kind in (EntityKind.GPE, EntityKind.NORP):
                code = home_of(report, e, known, where)
                if code and code not in own:
                    votes[code] += 2 if tree.sentence.title else 1
    first = [*votes.most_common(2), ("", 0), ("", 0)][:2]
    return first[0][0] or None, first[0][1] >= max(NAMED, CLEAR * first[1][1])


def scene(report: Report, tree: Tree, known: Actors, where: Where) -> str | None:
    """Country of the first place that a sentence names as where something happens: "In Seoul, police ...", "stormed a market in Nigeria's Zamfara state"."""
    for e in tree.sentence.entities:
        top = tree.top(e)
        w = tree.words[top]
        if e.kind in (EntityKind.NORP, EntityKind.GPE) and w.relation in ("nmod:poss", "amod", "compound") and w.head >= 0:  # the state of a town
            top, w = w.head, tree.words[w.head]
        there = w.relation.startswith("obl") or (
            w.relation.startswith("nmod") and w.head >= 0 and tree.words[w.head].relation.startswith(("obj", "obl", "nsubj:pass"))
        )
        inside = e.kind in (EntityKind.GPE, EntityKind.PLACE, EntityKind.NORP) and there and tree.case(top) in ("in", "at", "near", "outside", "across", "into")
        if inside and (code := home_of(report, e, known, where)):
            return code
    return None


def home(own: Role | None, memory: Memory, *, one: bool, foreign: bool = False, some: bool = False) -> str | None:
    """Country of a party whose words name none: `one` official of a publisher that speaks for itself is its own ("the Secretary") unless it is
    `foreign` to it; an institution belongs to the scene or to the country the report is about; people do when the report is clearly about one country;
    `some` ("a hospital official") and the armed belong to the scene alone."""
    sectors = own.sectors if own else ()
    if some:
        return memory.here if set(sectors) & (PEOPLE | ARMED) else None
    if own and own.kind == "person" and "GOV" in sectors and memory.publisher and one:
        return None if foreign else memory.publisher[0].country
    if set(sectors) & DOMESTIC:
        return memory.here or memory.country
    if set(sectors) & PEOPLE:
        return memory.here or (memory.country if memory.clear else None)
    return memory.here if set(sectors) & ARMED else None


def pronoun(report: Report, w: Word, memory: Memory) -> list[Actor]:
    """The antecedent of a pronoun: the last person, body or state that fits; "we" and "I" of a speaking publisher are the publisher."""
    low = w.text.lower()
    found: Sequence[Actor | None] = ()
    if low in FIRST | {"i", "my", "me"}:
        found = memory.publisher if memory.speaker is None else memory.speaker
    elif low in SINGULAR:
        found = [memory.person]
    elif low in THING:
        found = memory.subjects if len(memory.subjects) == 1 and memory.subjects[0].country and memory.subjects[0] is not memory.person else [memory.body]
    elif low in PLURAL:
        found = memory.company if len(memory.company) > 1 else [memory.group or memory.body or memory.person]
        found = found if any(found) else memory.joined
    return [replace(a, quote=w.text, span=w.span, head=w.span.start) for a in {a.entity: a for a in found if a}.values()]


def both(quote: str, span: Span, w: Word, memory: Memory) -> list[Actor]:
    """The two states last named, for "both countries", "the two sides"; the persons of one office last named, for "the two vice foreign ministers"."""
    found = re.match(r"(?i)(?:both|the|all)?\s*(two|three|four)?\s*(?:warring\s+)?(.+)$", quote)
    said = found.group(2).lower() if found else ""
    count = {"two": 2, "three": 3, "four": 4}.get((found.group(1) or "").lower() if found else "", 0)
    leaders = {a.entity: a for a, many, kind in reversed(memory.recent) if kind == "person" and not many and a.sectors[:1] == ("GOV",)}
    if "leader" in said and len(leaders) > 1:
        chosen = list(leaders.values())[:2]
    elif SIDES.match(quote):
        last: dict[str | None, Actor] = {}
        for a in reversed(memory.states):
            last.setdefault(a.country, a)
            if len(last) == 2:
                break
        chosen = list(last.values()) if len(last) == 2 else []
    else:
        named = [a for office, a in reversed(memory.offices) if said and (office.endswith(said.removesuffix("s")) or said.removesuffix("s").endswith(office))]
        named = list({a.name: a for a in named}.values())
        chosen = named[:count] if count and len(named) >= count else named if not count and quote.lower().startswith("the ") and 2 <= len(named) <= 4 else []
        chosen = chosen if count or w.xpos in ("NNS", "NNPS") else []
    return [replace(a, quote=quote, span=span, head=w.span.start) for a in reversed(chosen)]


def belligerents(body: str, base: Actor, memory: Memory) -> Actor | None:
    """The government and its foes of the country that a report is about, for "all parties to the conflict" and, after that, "all parties"."""
    found = BELLIGERENTS.match(body, base.span.start)
    if not found or found.end() < base.span.end or not (found.group(1) or found.group(2) or memory.war):
        return None
    memory.war = True
    return replace(base, name=base.quote, country=memory.country, sectors=("GOV", "REB"))


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
        for e in tree.sentence.entities:
            before = [x.text.lower() for x in tree.words if actor.span.start <= x.span.start < e.span.start]
            if e.kind is EntityKind.PERSON and e.first <= i <= e.last and before:
                memory.offices.append((" ".join(before[-8:]), actor))
    elif w.kind == "person" and w.xpos in ("NN", "NNP"):
        memory.person = actor
    elif (actor.country or actor.sectors) and not w.relation.startswith(("amod", "compound")):
        memory.body = actor
    if (person or w.upos in ("NOUN", "PROPN")) and actor.sectors and not (actor.id and actor.id == actor.country):
        many = w.xpos in ("NNS", "NNPS")
        memory.recent.append((actor, many, "person" if person or (w.kind == "person" and not many) else "body"))
    last = next((k for k, x in enumerate(tree.words) if x.span.end == actor.span.end), -1)
    after = [x.text for x in tree.words[last + 1 : last + 4]] if last >= 0 else []
    if len(after) == 3 and after[0] == "(" and after[2] == ")" and after[1].isupper() and after[1].isalpha():
        memory.acronyms.setdefault(after[1], actor)
    if w.xpos in ("NNS", "NNPS") and not w.relation.startswith(("amod", "compound")):
        memory.group = actor
    if actor.id and actor.id == actor.country:
        memory.states.append(actor)
    if w.upos == "NOUN" and (actor.country or actor.sectors) and w.lemma.lower() not in KIN:
        memory.heads.setdefault(w.lemma.lower(), actor)
