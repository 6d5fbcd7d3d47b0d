"""Sentences to profiles: what a report says of its people and bodies beside what they did.

Read where grammar says it plainly: a title in front of a name, an apposition, a predicate ("is the chair of"), a relative clause ("who heads"), a verb
of serving or belonging. What is denied, wished for or still to come is not said of anybody. Each fact is told once a report, in its fullest words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dragoman.knowledge.actors import Actors
from dragoman.mentions import traits
from dragoman.mentions.actors.words import KIN, state
from dragoman.mentions.traits import Held, bare, clause_days, sort
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Fact, FactKind, Report, Source, Span, When

LEADING = frozenset("head lead chair run command direct govern oversee preside".split())  # verbs that tell an office with a body as their object
SERVING = frozenset(["serve", "work", "act"])  # "as"
UNREAL = frozenset("will would shall may might could should can must 'll".split())
MADE = frozenset(["appoint", "elect", "name", "swear", "promote", "reelect", "re-elect"])
COVER = frozenset("consider regard rank deem describe see name call".split())  # "considered the fourth most powerful", "described as"
KEPT = frozenset([EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GPE])
BODIES = frozenset([EntityKind.ORGANISATION, EntityKind.FACILITY])


@dataclass(frozen=True)
class Page:
    """One sentence with all that was found in it."""

    report: Report
    tree: Tree
    at: Mapping[int, Actor]  # word positions that head a party
    dates: tuple[When, ...]
    known: Actors


def find(report: Report, trees: Sequence[Tree], actors: Sequence[Actor], sources: Sequence[Source], dates: Sequence[When], known: Actors) -> tuple[Fact, ...]:
    """Every fact of a report about a named person or body, in text order, with those who say so."""
    by_head: dict[int, Actor] = {}
    for a in actors:
        by_head.setdefault(a.head, a)
    out: list[Fact] = []
    for tree in trees:
        heads = {i: by_head[w.span.start] for i, w in enumerate(tree.words) if w.span.start in by_head}
        page = Page(report, tree, heads, tuple(d for d in dates if tree.sentence.span.holds(d.span)), known)
        for fact in kinsfolk(sorted(told(page), key=lambda f: f.span.start)):
            told_by = tuple(s for s in sources if s.covers.holds(fact.span) and s.actor.span != fact.actor.span)
            out.append(replace(fact, sources=told_by))
    return tuple(once(out))


def kinsfolk(facts: Sequence[Fact]) -> list[Fact]:
    """The facts of a sentence, where "his wife, and his son" are of one man: the second "his" is not the wife's."""
    out: list[Fact] = []
    for fact in facts:
        last = next((f for f in reversed(out) if f.kind is FactKind.KIN), None)
        if last and fact.kind is FactKind.KIN and fact.whole and fact.whole.name == last.actor.name and fact.whole.quote.lower() in ("his", "her", "their"):
            fact = replace(fact, whole=last.whole)
        out.append(fact)
    return out


def once(facts: Sequence[Fact]) -> list[Fact]:
    """Each fact once: of "Minister Prado" and "Deputy Foreign Minister Luis Prado" the fuller one, where it stands first."""
    out: list[Fact] = []
    for fact in facts:
        twin = next((k for k, f in enumerate(out) if same(f, fact)), None)
        if twin is None:
            out.append(fact)
        elif fact.whole and not out[twin].whole and fact.value.lower() == out[twin].value.lower():
            out[twin] = replace(out[twin], whole=fact.whole)
        elif len(fact.value) > len(out[twin].value) and out[twin].kind is not FactKind.KIN:
            out[twin] = fact
    over = {(f.actor.name, f.value.lower()) for f in out if f.kind is FactKind.PAST_ROLE}
    out = [f for f in out if f.kind is not FactKind.ROLE or (f.actor.name, f.value.lower()) not in over]  # "President Lobo", after "former President Lobo"
    return sorted(out, key=lambda f: f.span.start)


def same(a: Fact, b: Fact) -> bool:
    """Whether two facts say the same of one party, one of them perhaps in fewer words."""
    if a.kind is not b.kind or (a.actor.entity, a.actor.name) != (b.actor.entity, b.actor.name):
        return False
    short, full = sorted((set(a.value.lower().split()), set(b.value.lower().split())), key=len)
    return short <= full or (a.kind is FactKind.AGE and a.value == b.value)


def told(page: Page) -> Iterator[Fact]:
    """The facts of one sentence, in no order."""
    for i, actor in page.at.items():
        e = entity(page.tree, i)
        pronoun = page.tree.words[i].upos == "PRON" and actor.name != actor.quote and named(page, actor)
        if e is None and not pronoun:
            continue
        party = actor if actor.name or e is None else replace(actor, name=e.span.of(page.report.body))
        if e is not None and e.kind is EntityKind.PERSON:
            yield from title(page, party, e)
            yield from named_age(page, party, e)
        if e is not None:
            yield from traits.seat(page.report, page.tree, party, e, page.known)
            yield from beside(page, party, i)
        yield from said(page, party, i)


def named(page: Page, actor: Actor) -> bool:
    """Whether a party has a name, and not just a description for one."""
    words = (actor.name or "").split()
    return bool(words) and words[0][:1].isupper() and not any(w.lower() in page.known.roles or w.lower() in ("family", "families") for w in words)


def entity(tree: Tree, i: int) -> Entity | None:
    """The name that a word heads: the longest of a person, body or state."""
    found = [e for e in tree.sentence.entities if e.kind in KEPT and e.first <= i <= e.last and not e.first <= tree.words[i].head <= e.last]
    return max(found, key=lambda e: e.last - e.first, default=None)


def title(page: Page, party: Actor, e: Entity) -> Iterator[Fact]:
    """The office in front of a person's name, without the state or body that it is of: "Zambian Foreign Minister Mulambo Haimbe"."""
    tree = page.tree
    start = next((p for p, w in enumerate(tree.words) if w.span.start >= party.span.start), e.first)
    start -= start > 0 and traits.under(tree, start - 1)
    words = list(range(start, e.first))
    past = over(tree, start, e.first)
    begin = next((p for p in words if not traits.past(tree.words[p].text) and tree.words[p].upos not in ("DET", "PUNCT")), start)
    lead = next((x for x in tree.sentence.entities if x.first == begin and x.last < e.first - 1 and x.kind is not EntityKind.PERSON), None) if words else None
    if lead and lead.kind is EntityKind.ORGANISATION and traits.person(tree, lead.last, page.known):
        lead = None  # "Sovereign Council Chair"
    if lead and lead.kind is not EntityKind.DATE:
        words = [p for p in words if p > lead.last and tree.words[p].xpos != "POS" and tree.words[p].text not in "()"]
    positions = bare(tree, words)
    yield from traits.age_in(page.report, tree, party, [e.first])
    positions = traits.after_act(tree, positions, page.known)
    if not positions or not traits.post_among(tree, positions, page.known):
        return
    if any(x.kind is EntityKind.PERSON and x.last >= positions[0] and x.first <= positions[-1] for x in tree.sentence.entities):
        return
    positions, body = split(page, positions) if lead is None else (positions, party_of(page, lead))
    if positions:
        span = traits.span_of(tree, positions, page.report.body)
        yield Fact(party, FactKind.PAST_ROLE if past else FactKind.ROLE, span.of(page.report.body), span, body)


def over(tree: Tree, start: int, end: int) -> bool:
    """Whether a title says that its office is over, in its own words or right in front of it: "former Honduran President", "former-Nairobi Governor"."""
    before = start - 2 if start > 1 and tree.words[start - 1].text in "-‑" else start - 1
    return any(traits.past(tree.words[p].text) for p in (max(0, before), *range(start, end)))


def split(page: Page, positions: list[int]) -> tuple[list[int], Actor | None]:
    """A title and the body in front of it: "Interior Ministry" and "spokesman"; the body may also stand inside it ("Minister of Kenya")."""
    tree = page.tree
    body = [p for p in positions[:-1] if tree.words[p].text.lower() in traits.OFFICES and tree.words[p].text[0].isupper()]
    if body and len(positions) > body[0] - positions[0] + 1 and tree.words[body[0] + 1].text.lower() not in ("of", "for", "and"):
        own = [p for p in positions if p <= body[0]]
        span = traits.span_of(tree, own, page.report.body)
        return [p for p in positions if p > body[0]], Actor(span.of(page.report.body), span, tree.words[own[-1]].span.start, name=span.of(page.report.body))
    inside = next((x for x in tree.sentence.entities if x.first > positions[0] and x.last <= positions[-1] and x.kind in (*BODIES, EntityKind.GPE)), None)
    whole = party_of(page, inside) if inside else None
    return positions, None if whole and traits.field(tree, whole) else whole


def named_age(page: Page, party: Actor, e: Entity) -> Iterator[Fact]:
    """An age right behind a name: "Kim, 63,", "Weber, aged 77,", "Weber (77)"."""
    words = page.tree.words
    after = [w.text for w in words[e.last + 1 : e.last + 5]] + [""] * 4
    k = 2 if after[0] == "," and after[1].lower() in ("aged", "age") else 1 if after[0] in (",", "(") else 0
    w = words[e.last + 1 + k] if k and e.last + 1 + k < len(words) else None
    if w and w.text.isdigit() and 0 < int(w.text) < 120 and (k == 2 or after[k + 1] in (",", ")", ".", "")):
        yield Fact(party, FactKind.AGE, w.text, w.span)


def beside(page: Page, party: Actor, i: int) -> Iterator[Fact]:
    """What appositions and clauses hung on a name say, and the description that the name itself stands beside ("Kenya's foreign minister, Anna Mboya")."""
    tree = page.tree
    if (e := entity(tree, i)) and e.last + 1 < len(tree.words) and tree.words[e.last + 1].text == ":":
        return  # who speaks in a transcript, and what is said
    for c in tree.kids(i, "appos"):
        for d in tree.conjuncts(c):
            if entity(tree, d) is None and not others(tree, i, d):
                yield from described(page, party, d)
    for c in tree.kids(i, "conj"):  # "Ali Karim, prime minister and leader of the party": a description hung on the name by mistake
        if tree.kids(i, "appos") and entity(tree, c) is None and not tree.kids(c, "det", "nsubj") and tree.words[c].kind == "person" and comma_free(tree, c):
            yield from described(page, party, c)
    head = tree.words[i].head
    if tree.is_a(i, "appos") and head >= 0 and entity(tree, head) is None and tree.words[head].kind in ("person", "none") and fits(tree, head):
        yield from described(page, party, head)
    if tree.is_a(i, "conj") and head >= 0 and not tree.kids(i, "cc") and tree.words[head].lemma.lower() in KIN and tree.words[i - 1].text == ",":
        yield from described(page, party, head)  # "Petrov's wife, Nadya Petrova, and his children": a list to the parser
    for c in tree.kids(i, "acl"):
        if tree.words[c].xpos == "VBG" and tree.words[c].text[:1].isupper() and (post := tree.first(c, "obj")) == c + 1:
            yield from described(page, party, post)  # "Managing Director"
        elif real(tree, c):
            yield from clause(page, party, c)


def others(tree: Tree, i: int, d: int) -> bool:
    """Whether another person is named between a name and a description, in a list of both."""
    own = entity(tree, i)
    end = own.last if own else i
    names = [e for e in tree.sentence.entities if e.kind is EntityKind.PERSON and end < e.first and e.last < d]
    return any(tree.words[e.first - 1].upos != "ADP" and tree.words[e.first - 1].xpos != "POS" and tree.words[min(e.last + 1, d)].xpos != "POS" for e in names)


def comma_free(tree: Tree, c: int) -> bool:
    """Whether a conjunct's own "and" joins it to a description right before it."""
    k = next(iter(tree.kids(c, "cc")), None)
    return k is not None and k > 0 and tree.words[k - 1].text != ","


def fits(tree: Tree, head: int) -> bool:
    """Whether a description in front of a name is of one person: singular, and no name of its own."""
    return tree.words[head].xpos in ("NN", "NNP")


def said(page: Page, party: Actor, i: int) -> Iterator[Fact]:
    """What a sentence says with the party as its subject."""
    tree = page.tree
    w = tree.words[i]
    if w.head < 0 or not tree.is_a(i, "nsubj"):
        return
    pronoun = w.text.lower() in ("who", "which", "that")
    for predicate in [w.head, *(c for c in tree.kids(w.head, "conj") if not tree.kids(c, "nsubj"))]:
        if not pronoun and real(tree, predicate):
            yield from clause(page, party, predicate)


def real(tree: Tree, predicate: int) -> bool:
    """Whether a clause is asserted: not denied, wished for, conditional or to come."""
    w = tree.words[predicate]
    aux = {tree.words[c].lemma.lower() for c in tree.kids(predicate, "aux")}
    aux |= {tree.words[c].text.lower() for c in tree.kids(predicate, "aux")}
    negated = any(tree.words[c].text.lower() in ("not", "n't", "never", "no", "longer") for c in tree.children[predicate])
    marks = {tree.words[c].text.lower() for c in tree.kids(predicate, "mark")}
    return not aux & UNREAL and not negated and not marks & {"if", "unless", "to"} and not (w.relation.startswith("xcomp") and marks)


def clause(page: Page, party: Actor, predicate: int) -> Iterator[Fact]:
    """The facts of one clause about its subject."""
    tree = page.tree
    w = tree.words[predicate]
    lemma = w.lemma.lower()
    when = clause_days(page.report, tree, predicate, page.dates)
    if tree.kids(predicate, "cop") and w.upos in ("NOUN", "PROPN", "ADJ", "NUM"):
        over = past_tense(tree, predicate)
        found = [f for d in tree.conjuncts(predicate) if d == predicate or tree.words[d].upos in ("NOUN", "PROPN") for f in described(page, party, d)]
        yield from (dated(f, when, over=over) for f in found)
        yield from traits.years_old(page.report, tree, party, predicate)
    elif lemma in ("bear", "born", "found", "establish", "base", "headquarter") and tree.passive(predicate):
        yield from traits.origin(page.report, tree, party, predicate, page.dates, page.known)
    elif lemma in LEADING:
        yield from leading(page, party, predicate, when)
    elif lemma in SERVING or (lemma == "use" and tree.first(predicate, "xcomp") is not None):
        yield from serving(page, party, predicate, when)
    elif lemma in ("become", "remain") or (lemma in MADE and tree.passive(predicate)):
        since = next((d.first for d in page.dates if predicate in tree.above(traits.word_at(tree, d.span.start))), None) if lemma != "remain" else None
        for c in tree.kids(predicate, "xcomp", "obj", "obl"):
            if tree.words[c].upos in ("NOUN", "PROPN") and tree.case(c) in ("", "as") and entity(tree, c) is None:
                yield from (dated(f, Held(since, when.last)) for f in described(page, party, c))
    elif lemma == "belong":
        for c in tree.kids(predicate, "obl"):
            if tree.case(c) == "to" and tree.words[c].kind in ("organisation", "none"):
                yield dated(plain(page, party, FactKind.MEMBER, [predicate, *range(predicate + 1, tree.phrase(c)[-1] + 1)], c), when)
    elif lemma in COVER and tree.passive(predicate):
        for c in tree.kids(predicate, "xcomp", "obl", "obj"):
            if (rank := traits.rank(tree, c)) and tree.case(c) in ("", "as"):
                yield plain(page, party, FactKind.RANK, rank, traits.possessor(tree, c))


def past_tense(tree: Tree, predicate: int) -> bool:
    """Whether a predicate is told in the past: "was", "had been", and not "has been"."""
    first = [tree.words[c] for c in tree.kids(predicate, "aux", "cop")]
    return bool(first) and first[0].xpos == "VBD"


def leading(page: Page, party: Actor, verb: int, when: Held) -> Iterator[Fact]:
    """An office told by a verb and its body, in a relative clause or with "head" and "chair": a main clause with "leads" is mostly an act."""
    tree = page.tree
    w = tree.words[verb]
    held = w.relation.startswith("acl:relcl") or w.lemma.lower() in ("head", "chair")
    body = tree.first(verb, "obj") if w.lemma.lower() != "preside" else None
    if body is None or not held or w.xpos not in ("VBZ", "VBD") or tree.passive(verb):
        return
    e = entity(tree, body)
    if (e and e.kind is EntityKind.ORGANISATION) or tree.words[body].lemma.lower() in traits.BODY_NOUNS:
        positions = list(range(verb, tree.phrase(body)[-1] + 1))
        yield dated(plain(page, party, FactKind.ROLE, positions, body), when, over=w.xpos == "VBD")


def serving(page: Page, party: Actor, verb: int, when: Held) -> Iterator[Fact]:
    """An office told by "serves as", "worked as", "used to work as"."""
    tree = page.tree
    used = tree.words[verb].lemma.lower() == "use"
    inner = tree.first(verb, "xcomp") if used else verb
    if inner is None or tree.words[inner].lemma.lower() not in (*SERVING, "be"):
        return
    over = used or tree.words[verb].xpos == "VBD" or (tree.words[verb].xpos == "VBN" and not tree.kids(verb, "aux"))
    if used and tree.words[inner].lemma.lower() != "be":
        when = clause_days(page.report, tree, inner, page.dates)
    for c in tree.kids(inner, "obl", "xcomp"):
        if tree.case(c) == "as" and traits.person(tree, c, page.known):
            for d in tree.conjuncts(c):
                yield from (dated(f, when, over=over) for f in described(page, party, d))


def described(page: Page, party: Actor, d: int) -> Iterator[Fact]:
    """What a description says of whom it describes: age, kinship, membership, origin, rank, office."""
    tree, report = page.tree, page.report
    yield from traits.age_in(report, tree, party, tree.phrase(d))
    kind, positions = sort(tree, d, page.known)
    if kind is None or not positions or not (human(page, party) or kind in (FactKind.MEMBER, FactKind.RANK, FactKind.ORIGIN)):
        return
    positions = own_words(tree, positions, party)
    if not positions:
        return
    owner = traits.possessor(tree, d)
    if kind is FactKind.KIN:
        whole = page.at.get(owner) if owner is not None else None
        if whole and tree.words[owner or 0].upos == "PRON" and not named(page, whole):  # "Sonko's family: his wife"
            whole = next((a for a in page.at.values() if a.quote != whole.quote and (whole.name or "").startswith(a.quote) and named(page, a)), None)
        if whole is None or (whole.entity is not None and whole.entity == party.entity):
            return
        span = Span(tree.words[min(d, positions[0])].span.start, tree.words[max(d, positions[-1])].span.end)
        yield Fact(party, kind, tree.words[d].text, span, whole)
        return
    fact = plain(page, party, kind, positions, owner)
    yield dated(fact, clause_days(report, tree, d, page.dates))


def human(page: Page, party: Actor) -> bool:
    """Whether a party is a person: by its name's kind, or by a pronoun."""
    at = next((i for i, w in enumerate(page.tree.words) if w.span.start == party.head), None)
    e = entity(page.tree, at) if at is not None else None
    return e.kind is EntityKind.PERSON if e else at is not None and page.tree.words[at].text.lower() not in ("it", "its", "they", "their", "them")


def own_words(tree: Tree, positions: list[int], party: Actor) -> list[int]:
    """The words of a description up to its bearer's name; none when another person's name ends it or follows it ("Ambassador to Peru Ana Souza")."""
    for e in (e for e in tree.sentence.entities if e.kind is EntityKind.PERSON and positions[0] < e.first <= positions[-1] + 2):
        between = [tree.words[p].text.lower() for p in range(positions[-1] + 1, e.first)]
        before = tree.words[e.first - 1]
        if not set(between) <= traits.HONORIFICS or before.upos in ("ADP", "PUNCT", "CCONJ", "VERB") or before.xpos == "POS":
            continue
        return [p for p in positions if p < e.first] if party.span.overlaps(e.span) else []
    return positions


def plain(page: Page, party: Actor, kind: FactKind, positions: Sequence[int], owner: int | None) -> Fact:
    """A fact in the words at `positions`; the other side is the party that `owner` heads, or the first that the words name."""
    span = traits.span_of(page.tree, positions, page.report.body)
    other = page.at.get(owner) if owner is not None else None
    if kind is FactKind.RANK and other is None and not any(page.tree.words[p].text.lower() == "of" for p in positions):
        return Fact(party, kind, span.of(page.report.body), span)  # "the highest-ranking American official to visit Taiwan" is of neither
    town = traits.town(page.report, page.tree, positions, page.known)
    if town:
        return Fact(party, kind, span.of(page.report.body), span, town)
    head = next((p for p in positions if page.tree.words[p].head not in positions), positions[0])
    inner = [a for p, a in sorted(page.at.items()) if p in positions and p != head and a.span != party.span and span.holds(a.span)]
    inner = [a for a in inner if traits.names(page.tree, a) and not traits.field(page.tree, a)]
    inner.sort(key=lambda a: not page.report.body[: a.span.start].endswith((" at ", " at the ")))  # "vice president for public policy at Time Warner"
    return Fact(party, kind, span.of(page.report.body), span, other or next(iter(inner), None))


def dated(fact: Fact, when: Held, *, over: bool = False) -> Fact:
    """A fact with the days it held, in the past when it is over."""
    kind = FactKind.PAST_ROLE if (over or when.last) and fact.kind is FactKind.ROLE else fact.kind
    if fact.kind is FactKind.ORIGIN or (over and fact.kind is FactKind.MEMBER):
        return fact
    return replace(fact, kind=kind, first=when.first or fact.first, last=when.last or fact.last)


def party_of(page: Page, e: Entity) -> Actor:
    """The party that a name in front of a title stands for."""
    for p in range(e.first, e.last + 1):
        if p in page.at and page.at[p].span.end <= e.span.end + 2:
            return page.at[p]
    words = e.span.of(page.report.body)
    code = state(words, page.known) if e.kind in (EntityKind.GPE, EntityKind.NORP) else None
    found = next((k for k in page.known.find(words) if k.kind != "person"), None)
    name = page.known.countries.get(code) if code else found.name if found else words
    return Actor(words, e.span, page.tree.words[e.last].span.start, name, code or (found.country if found else None), ("GOV",) if code else (), code)
