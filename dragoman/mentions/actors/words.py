"""What the words of a party's phrase say by themselves: role, nationality, name, whether an office is past."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from dragoman.knowledge.actors import Actors, Known, Role, fold
from dragoman.syntax import Tree
from dragoman.types import Entity, EntityKind, Report, Span

Where = Mapping[Span, str]  # words of place names -> country
NEAR = frozenset(["of", "in", "from"])
BEHIND = frozenset(["of", "in", "from", "at", "on", "near", "across", "outside"])  # that lead from people to where they live
FAR = 12  # words behind a party that may still tell where it is
SENT = frozenset(  # they stand in one country and are another's
    ["embassy", "mission", "consulate", "ambassador", "envoy", "diplomat", "troops", "soldier", "force", "attack", "visit"]
)
FORMER = frozenset(["former", "ex", "retired", "ousted", "deposed", "onetime", "erstwhile"])
KIN = frozenset(
    (
        "wife husband spouse widow widower fiancee fiancée fiance fiancé sister brother half-brother half-sister stepbrother stepsister son daughter stepson "
        "stepdaughter father mother stepfather stepmother parent grandfather grandmother grandson granddaughter grandchild uncle aunt nephew niece cousin "
        "son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law sibling twin"
    ).split()
)
# Heads that say little by themselves: the words in front of them tell the sector ("a hospital official", "rebel spokesman").
GENERIC = frozenset(
    (
        "official spokesman spokeswoman spokesperson spokesmen source member leader chief head boss group association organisation organization coalition "
        "alliance committee council delegation team worker staff crew employee owner commander officer colonel major captain superintendent centre center "
        "authority representative person aide adviser advisor negotiator supporter sympathiser federation network movement figure party agency service "
        "department community coordinator director secretary"
    ).split()
)
SPHERES = {  # adjectives and nouns that tell a sector in front of such a head, and are no parties themselves
    "judicial": "JUD",
    "legal": "JUD",
    "court": "JUD",
    "military": "MIL",
    "army": "MIL",
    "navy": "MIL",
    "naval": "MIL",
    "defence": "MIL",
    "police": "COP",
    "intelligence": "SPY",
    "medical": "MED",
    "hospital": "MED",
    "health": "MED",
    "rebel": "REB",
    "insurgent": "REB",
    "separatist": "REB",
    "guerrilla": "REB",
    "militant": "REB",
    "jihadist": "REB",
    "union": "LAB",
    "labour": "LAB",
    "labor": "LAB",
    "farm": "AGR",
    "farmer": "AGR",
    "business": "BUS",
    "industry": "BUS",
    "company": "BUS",
    "church": "REL",
    "religious": "REL",
    "parliamentary": "LEG",
    "legislative": "LEG",
    "opposition": "OPP",
    "student": "EDU",
    "university": "EDU",
    "school": "EDU",
    "drug": "CRM",
    "cartel": "CRM",
    "gang": "CRM",
    "press": "JRN",
    "media": "JRN",
    "newspaper": "JRN",
    "rights": "SOC",
    "aid": "SOC",
    "relief": "SOC",
    "charity": "SOC",
    "refugee": "REF",
}
STATE_HEADS = frozenset(
    ["authority", "agency", "service", "department", "director", "secretary", "chief", "officer", "major"]
)  # GOV, COP or MIL in their own right


def state(text: str, known: Actors) -> str | None:
    """Country code of a state's name, adjective, capital or breakaway territory."""
    return known.country(text) or next((k.country for k in known.find(text) if k.kind in ("capital", "territory")), None)


def home_of(report: Report, e: Entity, known: Actors, where: Where) -> str | None:
    """Country that a name of a state, people or place tells."""
    return state(e.span.of(report.body), known) or where.get(e.span)


def text_of(tree: Tree, e: Entity) -> str:
    return " ".join(w.text for w in tree.words[e.first : e.last + 1])


def around(tree: Tree, i: int) -> list[int]:
    """Words that describe a named person: the phrase before the name and an apposition after it."""
    out = list(tree.phrase(i))
    for c in tree.kids(i, "appos", "nmod:desc", "flat", "compound", "list"):
        out += tree.phrase(c)
    if tree.is_a(i, "appos", "flat", "nmod:desc") and tree.words[i].head >= 0:
        out += [p for p in tree.phrase(tree.words[i].head) if p not in out]
    return sorted(set(out))


def name_at(report: Report, tree: Tree, i: int, described: int) -> str | None:
    """The name at an apposition to a description: a person's to one person, a body's to what is no person ("the children (Miller 2012)" have no name)."""
    w = tree.words[described]
    kinds = (EntityKind.PERSON,) if w.kind == "person" and w.xpos in ("NN", "NNP") else () if w.kind == "person" else (EntityKind.ORGANISATION,)
    return next((e.span.of(report.body) for e in tree.sentence.entities if e.kind in kinds and e.first <= i <= e.last), None)


def pick(found: tuple[Known, ...], kind: EntityKind, on: date | None = None) -> Known | None:
    """The reading of a known name that fits what the language model took it for, on a day."""
    order = {EntityKind.GPE: ("country", "capital"), EntityKind.NORP: ("country",)}.get(kind, ())
    for wanted in order:
        for k in found:
            if k.kind == wanted:
                return k
    rest = [k for k in found if k.kind != "person" and k.held(on) and (kind is not EntityKind.FACILITY or k.kind == "seat")]
    return rest[0] if rest else None


def role(tree: Tree, positions: Sequence[int], i: int, known: Actors) -> Role | None:
    """What the longest role phrase among the words at `positions`, nearest to the end, says ("deputy foreign minister" before "minister"); a head that
    says little takes the sector of the words in front of it ("a court official"), and an office that is past or of kin is a former official's."""
    size, start, found = longest(tree, positions, known)
    if found is None:
        return None
    before = positions[:start]
    last = tree.words[positions[start + size - 1]].lemma.lower()
    if size == 1 and last in GENERIC and (sphere := sphere_of(tree, before, known)) and not (last in STATE_HEADS and found.sectors):
        found = Role((sphere, *(s for s in found.sectors if s not in (sphere, "GOV"))), found.kind)
    words = {tree.words[p].text.lower() for p in positions}
    if found.kind == "person" and (words & FORMER or kin(tree, positions, last)):
        return Role(("ELI", *(s for s in found.sectors if s not in ("ELI", "GOV", "CVL"))), found.kind)
    return found


def longest(tree: Tree, positions: Sequence[int], known: Actors) -> tuple[int, int, Role | None]:
    """Number of words, place among the positions, and meaning of the longest role phrase nearest to the end."""
    words = [tree.words[p] for p in positions]
    forms = [(w.text.lower().replace("-", " "), w.lemma.lower()) for w in words]
    for size in range(min(5, len(forms)), 0, -1):
        for start in range(len(forms) - size, -1, -1):
            part = forms[start : start + size]
            plain = " ".join(t for t, _ in part)
            stem = " ".join([*(t for t, _ in part[:-1]), part[-1][1]])
            found = known.roles.get(plain) or known.roles.get(stem)
            bare = (plain == "parties" and size == len(forms)) or (plain in ("parties", "alliance") and not tree.kids(positions[0], "compound", "amod"))
            if found and not bare and (size > 1 or words[start].upos in ("NOUN", "PROPN", "ADJ")):
                return size, start, found
    return 0, 0, None


def sphere_of(tree: Tree, positions: Sequence[int], known: Actors) -> str | None:
    """The sector that the words in front of a head tell."""
    for p in reversed(positions):
        lemma = tree.words[p].lemma.lower()
        if lemma in SPHERES:
            return SPHERES[lemma]
    for p in reversed(positions):
        found = known.roles.get(tree.words[p].lemma.lower())
        if found and found.sectors and found.sectors[0] != "GOV" and tree.words[p].upos in ("NOUN", "PROPN"):
            return found.sectors[0]
    return None


def kin(tree: Tree, positions: Sequence[int], last: str) -> bool:
    """Whether the words name somebody's family: "the former president's son", "the widow of a minister"."""
    words = {tree.words[p].lemma.lower() for p in positions}
    official = words & {"president", "minister", "king", "leader", "dictator", "governor", "general", "premier", "ruler", "chancellor", "commander"}
    kinsfolk = KIN | {"family", "relative"}
    return bool(official and (words & kinsfolk)) and (last in kinsfolk or last in official)


def post(tree: Tree, i: int, known: Actors) -> bool:
    """Whether a word says what a person is: "minister", "Councilor"."""
    w = tree.words[i]
    found = role(tree, [i], i, known) if w.upos in ("NOUN", "PROPN") else None
    return w.kind == "person" or (found is not None and found.kind == "person")


def breakaway(report: Report, tree: Tree, positions: Sequence[int], known: Actors) -> bool:
    """Whether a phrase names a territory that few states recognise: "Somaliland's foreign minister"."""
    inside = set(positions)
    return any(fold(e.span.of(report.body)) in known.breakaway for e in tree.sentence.entities if e.first in inside)


def nationality(report: Report, tree: Tree, i: int, known: Actors, where: Where, skip: Entity | None = None) -> str | None:
    """The country that a phrase's own words name."""
    found = nationalities(report, tree, i, known, where, skip)
    return found[0] if found else None


def nationalities(report: Report, tree: Tree, i: int, known: Actors, where: Where, skip: Entity | None = None) -> list[str]:
    """Countries that a phrase's own words name, those of the closest bond: "Japanese", "Turkey's"; then "of Peru and Bolivia", "in Kyiv"; then what the
    words behind it tell, and its apposition."""
    found = [
        *beside(report, tree, i, known, where, skip),
        *((2, code) for code in behind(report, tree, i, known, where, skip)),
        *apposed(report, tree, i, known, where),
    ]
    best = min((rank for rank, _ in found), default=0)
    return list(dict.fromkeys(code for rank, code in found if rank == best))


def beside(report: Report, tree: Tree, i: int, known: Actors, where: Where, skip: Entity | None) -> Iterator[tuple[int, str]]:
    """Countries that the words of the phrase name, each with 0 where no preposition stands between."""
    phrase = tree.phrase(i)
    words = {*phrase, *(p for c in tree.kids(i, "amod", "compound") for p in tree.conjuncts(c))}
    embassy = tree.words[i].lemma.lower() in SENT
    for e in tree.sentence.entities:
        if e.kind not in (EntityKind.GPE, EntityKind.NORP, EntityKind.PLACE) or (skip and skip.first <= e.first <= skip.last):
            continue
        top = tree.top(e)
        adjoining = e.last == phrase[0] - 1 and not tree.case(top) and tree.words[top].head in words  # "Republic of Korea Vice Minister Choi"
        if (top not in words and not adjoining) or (top == i and e.kind is not EntityKind.NORP):
            continue
        case = tree.case(top)
        spoken = case == "for" and any(tree.words[p].lemma.lower().startswith("spokes") for p in phrase)  # an envoy for Yemen is not Yemen's
        if case and not spoken and (case not in NEAR or (embassy and case in ("in", "to", "from"))):
            continue
        body = next(
            (x for x in tree.sentence.entities if x.kind is EntityKind.ORGANISATION and x.first <= e.first and e.last < x.last + (x.first < e.first)), None
        )
        owner = next((k.country for k in known.find(body.span.of(report.body)) if k.kind != "person"), None) if body else None
        if code := owner or home_of(report, e, known, where):  # the Korean People's Army is the North's
            yield 1 if case else 0, code


def behind(report: Report, tree: Tree, i: int, known: Actors, where: Where, skip: Entity | None) -> list[str]:
    """Country of the place that the words right behind a party tell, however the tree hangs them: "residents of Goma", "Kante of the mosque in Bamako"."""
    if tree.words[i].lemma.lower() in SENT:
        return []
    start = (skip.last if skip and skip.first <= i <= skip.last else i) + 1
    if start >= len(tree.words) or tree.words[start].text.lower() not in BEHIND:
        return []
    for p in range(start, min(start + FAR, len(tree.words))):
        w = tree.words[p]
        if (
            w.upos in ("VERB", "AUX", "CCONJ", "SCONJ", "PRON")
            or (w.upos == "PUNCT" and w.text not in ("-", "'"))
            or (w.upos == "ADP" and w.text.lower() not in BEHIND)
        ):
            return []
        e = next((e for e in tree.sentence.entities if e.first == p and e.kind in (EntityKind.GPE, EntityKind.NORP, EntityKind.PLACE)), None)
        if e and (code := home_of(report, e, known, where)):
            return [code]
    return []


def apposed(report: Report, tree: Tree, i: int, known: Actors, where: Where) -> Iterator[tuple[int, str]]:
    """Countries that an apposition names: "Ama Boateng, Ghana's trade minister"; in one that a name is put to, "Bolivia's ambassador, Ernesto Vaca"."""
    tops = [*tree.kids(i, "appos", "nmod:desc", "flat")]
    if tree.is_a(i, "appos", "nmod:desc") and tree.words[i].head >= 0:
        tops.append(tree.words[i].head)
    for c in tops:
        yield from ((3 + rank, code) for rank, code in beside(report, tree, c, known, where, None))
        yield from ((5, code) for code in behind(report, tree, c, known, where, None))
