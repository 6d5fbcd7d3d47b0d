"""What single descriptions say of a party: office, rank, kinship, membership, origin, age, and from when to when."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from dragoman.knowledge.actors import Actors
from dragoman.mentions.actors.words import FORMER, KIN, role, state
from dragoman.syntax import Tree
from dragoman.types import Actor, Entity, EntityKind, Fact, FactKind, Report, Span, When

PAST = FORMER | {"ex-", "one-time", "then", "sometime"}
HONORIFICS = frozenset(
    "mr mr. mrs mrs. ms ms. miss sir dame lord lady his her the a an dr dr. prof prof. sheikh "
    "sheikha highness excellency honorable honourable hon. late fellow dear".split()
)
OFFICES = frozenset(
    ["ministry", "department", "agency", "committee", "council", "embassy", "office", "bureau", "party", "army", "navy", "police", "government"]
)
BODY_NOUNS = frozenset(
    "ministry department agency committee council embassy office bureau party group organisation organization commission company army union unit movement "
    "faction delegation mission parliament government cabinet court institute association federation foundation board team".split()
)
# Persons by looks or lot, not by office or trade.
NO_OFFICE = frozenset(
    "man woman person people boy girl child baby adult teenager one guy victim suspect friend ally foe enemy opponent critic supporter survivor "
    "hostage prisoner detainee passenger resident citizen national american native number guest figure individual defendant witness patient neighbor "
    "neighbour winner loser recipient target rival name example part kind family best colleague counterpart partner participant human beneficiary hero "
    "champion voice".split()
)
ORDER = frozenset("second third fourth fifth sixth seventh eighth ninth tenth first".split())
TOP = frozenset("powerful senior influential ranking important highest largest biggest oldest youngest richest strongest popular prominent".split())
SUPERLATIVE = re.compile(r"(?i)^(?:most|\w+est|highest|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|no|second-in-command)$")


class Held(NamedTuple):
    """From when to when something held; None is open or not told."""

    first: date | None = None
    last: date | None = None


def span_of(tree: Tree, positions: Sequence[int], body: str) -> Span:
    """The stretch of words, without a closing mark or the "ex-" of an office that is over."""
    span = Span(tree.words[positions[0]].span.start, tree.words[positions[-1]].span.end)
    words = span.of(body)
    lead = 3 if words.lower().startswith("ex-") else 0
    return Span(span.start + lead, span.start + len(words.rstrip(" ,;:-")))


def past(word: str) -> bool:
    """Whether a word says that an office is over: "former", "ex-president"."""
    return word.lower() in PAST or word.lower().startswith("ex-")


def bare(tree: Tree, positions: Sequence[int]) -> list[int]:
    """The words of a title or description without articles, honorifics, "former" and ages at its start."""
    out = list(positions)
    while out and (
        tree.words[out[0]].text.lower() in HONORIFICS | PAST
        or (tree.words[out[0]].upos in ("DET", "PUNCT", "NUM", "CCONJ", "ADP", "PRON") and not under(tree, out[0]))
        or tree.words[out[0]].xpos in ("NNS", "NNPS")
        or tree.words[out[0]].text.lower() in ("year", "years", "old", "current", "new", "then", "also")
    ):
        out.pop(0)
    while out and (
        tree.words[out[-1]].upos in ("PUNCT", "CCONJ", "DET", "ADP") or tree.words[out[-1]].text.lower() in HONORIFICS or tree.words[out[-1]].xpos == "POS"
    ):
        out.pop()
    return [] if out and all(tree.words[p].text.lower() in HONORIFICS for p in out) else out


def under(tree: Tree, p: int) -> bool:
    """Whether "Under" begins an office: "Under Secretary of State"."""
    return tree.words[p].text == "Under" and p + 1 < len(tree.words) and tree.words[p + 1].text.startswith("Secretary")


def post_among(tree: Tree, positions: Sequence[int], known: Actors) -> bool:
    """Whether some of the words name an office or trade."""
    return any(person(tree, p, known) for p in positions)


def person(tree: Tree, i: int, known: Actors) -> bool:
    """Whether a word names an office or trade of a person."""
    w = tree.words[i]
    if w.upos not in ("NOUN", "PROPN") or w.lemma.lower() in NO_OFFICE | KIN or w.xpos in ("NNS", "NNPS"):
        return False
    lemma = w.lemma.lower().removeprefix("ex-").removeprefix("vice-")
    found = known.roles.get(lemma) or role(tree, [i], i, known)
    # A name is no office, whatever the parser takes it for: "Yevgeniy" in front of a surname.
    return found.kind == "person" if found else w.kind == "person" and w.upos == "NOUN"


def possessor(tree: Tree, d: int) -> int | None:
    """The word that heads the other side of a description: "Kim Jong Un" of "Kim Jong Un's sister" and of "the sister of Kim Jong Un"."""
    own = tree.first(d, "nmod:poss")
    if own is not None:
        return own
    if tree.words[d].lemma.lower() in KIN and tree.is_a(d, "appos") and d >= 2 and tree.words[d - 1].xpos == "POS":
        return tree.words[d].head if tree.words[d].head < d else None  # the parser's "Kim Jong Un, ('s) sister"
    if tree.words[d].lemma.lower() in KIN | {"member"}:
        return next((c for c in tree.kids(d, "nmod") if tree.case(c) in ("of", "to")), None)
    return None


def rank(tree: Tree, d: int) -> list[int]:
    """The words that rank a party among others: "fourth most powerful official in the party", "number two", "second-in-command of the army"; else none."""
    positions = bare(tree, extended(tree, d))
    if tree.words[d].lemma.lower() == "command" and [w.text.lower() for w in tree.words[max(0, d - 4) : d]] == ["second", "-", "in", "-"]:
        positions = [*range(d - 4, d), *(p for p in positions if p >= d)]
    if tree.words[d].xpos in ("NNS", "NNPS") or tree.words[d].text.lower() == "one":
        return []  # one of many
    own = possessor(tree, d)
    if own is not None and own < d:
        positions = [p for p in positions if p > own and tree.words[p].xpos != "POS"]
    words = [tree.words[p].text.lower() for p in positions]
    text = " ".join(words)
    if re.match(r"(?:number|no\.?) (?:one|two|three|four|five|[1-9])\b|second - in - command|second-in-command", text):
        return positions
    at = next((k for k, w in enumerate(words[:5]) if SUPERLATIVE.match(w)), None)
    if at != 0:
        return []
    high = set(words[: words.index("of") if "of" in words else len(words)])
    ranked = (
        ("most" in words[:3] and bool(high & TOP)) or words[0] in TOP or ("ranking" in words[:4]) or (words[0] in ORDER and bool(high & (TOP - {"ranking"})))
    )
    return positions if ranked and words[0] not in ("senior", "powerful", "influential", "important", "popular", "prominent") else []


def extended(tree: Tree, d: int) -> list[int]:
    """The words of a description with the phrases of place and purpose hung on it ("to visit Taiwan", "in the party"), up to the next comma."""
    positions = tree.phrase(d)
    timed = next((k for k, p in enumerate(positions) if p > d and (tree.words[p].kind == "time" or tree.words[p].text.lower() in ("since", "until"))), None)
    if timed is not None:
        positions = positions[: timed + 1]
    for p in range(positions[-1] + 1, len(tree.words)) if timed is None else ():
        w = tree.words[p]
        if (
            w.text in (",", ";", ".", "(", ")", "—", "–", ":")
            or w.kind == "time"
            or w.text.lower() in ("who", "which", "that", "since", "until", "and", "with")
        ):
            break
        if w.text.lower() == "for" and tree.words[min(p + 1, len(tree.words) - 1)].xpos == "VBG":
            break
        if d not in tree.above(p) or (w.upos == "VERB" and not tree.is_a(p, "acl")) or w.relation.startswith(("acl:relcl", "advcl", "nsubj", "cop")):
            break
        positions.append(p)
    while positions[-1] > d and (tree.words[positions[-1]].upos in ("ADP", "PUNCT", "PART", "DET") or tree.words[positions[-1]].kind == "time"):
        positions.pop()
    return positions


def sort(tree: Tree, d: int, known: Actors) -> tuple[FactKind | None, list[int]]:
    """What kind of fact a description states, and its words; None when it states none."""
    w = tree.words[d]
    lemma = w.lemma.lower()
    positions = tree.phrase(d)
    owner = possessor(tree, d)
    if lemma in KIN:
        return (FactKind.KIN, extended(tree, d)) if owner is not None else (None, [])
    if ranked := rank(tree, d):
        return FactKind.RANK, ranked
    if w.upos not in ("NOUN", "PROPN") or w.xpos in ("NNS", "NNPS"):
        return None, []
    mine = extended(tree, d)
    while mine[0] > 0 and tree.words[mine[0]].text[:1].isupper() and tree.words[mine[0] - 1].text[:1].isupper() and tree.words[mine[0] - 1].upos == "VERB":
        mine = [mine[0] - 1, *mine]  # "Managing Director"
    if owner is not None and owner < d:
        mine = [p for p in mine if p > owner and tree.words[p].xpos != "POS"]
    over = any(past(tree.words[p].text) for p in positions if p < d)
    lead = lead_of(tree, mine)
    kept = bare(tree, [p for p in mine if p > lead] if lead is not None and lead < d else mine)
    if lemma == "member" and (tree.kids(d, "compound") or any(tree.case(c) == "of" for c in tree.kids(d, "nmod"))):
        return FactKind.MEMBER, bare(tree, mine)
    if lemma == "native" and any(tree.case(c) == "of" for c in tree.kids(d, "nmod")):
        return FactKind.ORIGIN, bare(tree, mine)
    if person(tree, d, known) and lemma != "member":
        return (FactKind.PAST_ROLE if over else FactKind.ROLE), kept
    return None, []


def lead_of(tree: Tree, positions: Sequence[int]) -> int | None:
    """The last word of a nationality or body that a description begins with: "American", "UN"."""
    start = bare(tree, positions)
    found = [e for e in tree.sentence.entities if start and e.first == start[0] and e.kind in (EntityKind.NORP, EntityKind.GPE)]
    return max((e.last for e in found), default=None)


def age_in(report: Report, tree: Tree, party: Actor, positions: Sequence[int]) -> Iterator[Fact]:
    """An age within a description: "the 63-year-old", "a 41-year-old lawyer"."""
    if not positions:
        return
    low = max(0, positions[0] - 5)
    span = Span(tree.words[low].span.start, tree.words[positions[-1]].span.end)
    for m in re.finditer(r"(\d{1,3})[- ‑]years?[- ‑]old", span.of(report.body)):
        at = Span(span.start + m.start(1), span.start + m.end(1))
        if span.start + m.end() >= tree.words[positions[0]].span.start - 1:
            yield Fact(party, FactKind.AGE, m.group(1), at)


def years_old(report: Report, tree: Tree, party: Actor, predicate: int) -> Iterator[Fact]:
    """An age told as a predicate: "is 29 years old", "is 29"."""
    w = tree.words[predicate]
    if w.text.lower() == "old":
        number = next((p for p in range(max(0, predicate - 3), predicate) if tree.words[p].text.isdigit()), None)
        if number is not None:
            yield Fact(party, FactKind.AGE, tree.words[number].text, tree.words[number].span)


def origin(report: Report, tree: Tree, party: Actor, verb: int, dates: Sequence[When], known: Actors) -> Iterator[Fact]:
    """Where and when someone was born, or a body founded or based: "born in Ukraine in 1972"."""
    lemma = tree.words[verb].lemma.lower()
    hung = [c for c in tree.kids(verb, "obl", "nmod") if tree.case(c) in ("in", "at", "near", "on", "out of", "outside", "by")]
    if not hung or (lemma in ("base", "headquarter") and not any(named_at(tree, c) for c in hung)):
        return
    last = max(p for c in hung for p in tree.phrase(c))
    span = span_of(tree, list(range(verb, last + 1)), report.body)
    when = next((d for d in dates if span.overlaps(d.span) and d.first), None) if lemma not in ("base", "headquarter") else None
    place = next((e for c in hung for e in [named_at(tree, c)] if e), None)
    yield Fact(party, FactKind.ORIGIN, span.of(report.body), span, placed(report, place, known) if place else None, *((when.first, when.last) if when else ()))


def named_at(tree: Tree, i: int) -> Entity | None:
    """The place that a word heads."""
    found = [e for e in tree.sentence.entities if e.kind in (EntityKind.GPE, EntityKind.PLACE, EntityKind.NORP) and e.first <= i <= e.last]
    return max(found, key=lambda e: e.last - e.first, default=None)


def placed(report: Report, e: Entity, known: Actors) -> Actor:
    """A place as the other side of a fact, in its own name: a capital stands for no government here."""
    words = e.span.of(report.body)
    code = state(words, known)
    country = known.country(words)
    return Actor(words, e.span, e.span.start, known.countries.get(country, words) if country else words, code)


def seat(report: Report, tree: Tree, party: Actor, e: Entity, known: Actors) -> Iterator[Fact]:
    """An origin in front of a name: "Geneva-based Institute", "Ukrainian-born Oksana Bondar"."""
    start = next((p for p, w in enumerate(tree.words) if w.span.start >= party.span.start), e.first)
    for p in range(start, min(e.last + 1, len(tree.words) - 1)):
        if tree.words[p].text.lower() in ("based", "born") and p >= 2 and tree.words[p - 2].text[:1].isupper() and tree.words[p - 1].text in "-‑":
            first = next((x.first for x in tree.sentence.entities if x.last == p - 2 and x.first >= start and x.kind is not EntityKind.PERSON), p - 2)
            span = Span(tree.words[first].span.start, tree.words[p].span.end)
            place = Span(span.start, tree.words[p - 2].span.end)
            yield Fact(party, FactKind.ORIGIN, span.of(report.body), span, placed(report, Entity(EntityKind.GPE, place, first, p - 2), known))


def town(report: Report, tree: Tree, positions: Sequence[int], known: Actors) -> Actor | None:
    """The town that a mayor, governor or native is of, where a capital would otherwise stand for its government."""
    if not any(tree.words[p].lemma.lower() in ("mayor", "governor", "native", "bishop", "archbishop") for p in positions):
        return None
    e = next((e for e in tree.sentence.entities if e.kind is EntityKind.GPE and positions[0] <= e.first and e.last <= positions[-1]), None)
    return placed(report, e, known) if e else None


def names(tree: Tree, a: Actor) -> bool:
    """Whether a party can be the other side of an office: a name, or a body told by its kind ("the politburo")."""
    inside = [i for i, w in enumerate(tree.words) if a.span.start <= w.span.start < a.span.end]
    person = any(e.kind is EntityKind.PERSON and a.span.holds(e.span) for e in tree.sentence.entities)
    if not person and tree.words[word_at(tree, a.head)].kind == "person":
        return False
    return bool(a.id or a.country) or any(tree.words[i].upos == "PROPN" for i in inside) or any(tree.words[i].kind == "organisation" for i in inside)


def field(tree: Tree, a: Actor) -> bool:
    """Whether a name is only the field of an office: "State" of "Secretary of State", "Foreign Affairs" after "Minister of"."""
    at = next((i for i, w in enumerate(tree.words) if w.span.start >= a.span.start), 0)
    before = [w.text.lower() for w in tree.words[max(0, at - 3) : at]]
    of = any(w in ("of", "for") for w in before[-2:])
    if of and tree.words[at].upos == "ADJ":
        return True  # "for Israeli and Palestinian Affairs"
    return of and not a.id and any(w.endswith(("secretary", "minister", "general", "state")) or w in ("envoy", "representative") for w in before)


def word_at(tree: Tree, offset: int) -> int:
    """Position of the word at an offset of the body; the first word when there is none."""
    return next((i for i, w in enumerate(tree.words) if w.span.start <= offset < w.span.end), 0)


def after_act(tree: Tree, positions: list[int], known: Actors) -> list[int]:
    """A title without an act in front of it: "Ambassador" of "Appointment of Ambassador Atul Keshap"."""
    of = next((k for k, p in enumerate(positions) if tree.words[p].text.lower() == "of"), None)
    if of is None or post_among(tree, positions[:of], known) or not post_among(tree, positions[of:], known):
        return positions
    return positions if any(tree.words[p].text.lower() in OFFICES for p in positions[:of]) else bare(tree, positions[of + 1 :])


def clause_days(report: Report, tree: Tree, node: int, dates: Sequence[When]) -> Held:
    """From when to when a clause or description holds: "since 2019", "until last year", "from 2011 to 2014"; a bare date bounds nothing."""
    first = last = None
    for d in dates:
        top = next((i for i, w in enumerate(tree.words) if d.span.start <= w.span.start < d.span.end and w.upos in ("NUM", "PROPN", "NOUN")), None)
        if top is None or node not in (path := list(tree.above(top))) or d.first is None:
            continue
        if any(tree.is_a(p, "conj") for p in path[: path.index(node)]):
            continue  # of another description beside this one
        at = next(i for i, w in enumerate(tree.words) if w.span.end > d.span.start)
        before = tree.words[at - 1].text.lower() if at else ""
        said = d.span.of(report.body).lower()
        if re.search(r"\bto\b|[-–]|\band\b|\buntil\b", said) and (before in ("from", "between") or said.startswith(("from", "between"))):
            first, last = d.first, d.last
        elif before == "since" or said.startswith("since"):
            first = d.first
        elif before in ("until", "till") or said.startswith(("until", "till")):
            last = d.last
    return Held(first, last)
