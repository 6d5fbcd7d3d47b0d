"""What the words of a party's phrase say by themselves: role, nationality, name."""

from collections.abc import Mapping, Sequence

from dragoman.knowledge.actors import Actors, Role
from dragoman.syntax import Tree
from dragoman.types import Entity, EntityKind, Report, Span

Where = Mapping[Span, str]  # words of place names -> country
NEAR = frozenset(["of", "in", "from"])


def state(text: str, known: Actors) -> str | None:
    """Country code of a state's name, adjective or capital."""
    return known.country(text) or next((k.country for k in known.find(text) if k.kind == "capital"), None)


def text_of(tree: Tree, e: Entity) -> str:
    return " ".join(w.text for w in tree.words[e.first : e.last + 1])


def head_of(tree: Tree, e: Entity) -> int:
    """The word of an entity that hangs outside it."""
    for i in range(e.first, e.last + 1):
        if not e.first <= tree.words[i].head <= e.last:
            return i
    return e.first


def around(tree: Tree, i: int) -> list[int]:
    """Words that describe a named person: the phrase before the name and an apposition after it."""
    out = list(tree.phrase(i))
    for c in tree.kids(i, "appos", "nmod:desc", "flat", "compound", "list"):
        out += tree.phrase(c)
    if tree.is_a(i, "appos", "flat", "nmod:desc") and tree.words[i].head >= 0:
        out += [p for p in tree.phrase(tree.words[i].head) if p not in out]
    return sorted(set(out))


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
            bare = (plain == "parties" and size == len(forms)) or (plain in ("parties", "alliance") and not tree.kids(i, "compound", "amod"))
            if found and not bare and (size > 1 or words[start].upos in ("NOUN", "PROPN", "ADJ")):
                return found
    return None


def post(tree: Tree, i: int, known: Actors) -> bool:
    """Whether a word says what a person is: "minister", "Councilor"."""
    w = tree.words[i]
    found = role(tree, [i], i, known) if w.upos in ("NOUN", "PROPN") else None
    return w.kind == "person" or (found is not None and found.kind == "person")


def nationality(report: Report, tree: Tree, i: int, known: Actors, skip: Entity | None = None) -> str | None:
    """The country that a phrase's own words name."""
    found = nationalities(report, tree, i, known, skip)
    return found[0] if found else None


def nationalities(report: Report, tree: Tree, i: int, known: Actors, skip: Entity | None = None) -> list[str]:
    """Countries that a phrase's own words name, the closest bond first: "Japanese", "Turkey's", "of Peru and Bolivia", "in Kyiv"; its
    apposition's failing that."""
    phrase = tree.phrase(i)
    words = {*phrase, *(p for c in tree.kids(i, "amod", "compound") for p in tree.conjuncts(c))}
    embassy = tree.words[i].lemma.lower() in ("embassy", "mission", "consulate", "ambassador", "envoy", "diplomat", "troops", "soldier", "force")
    found: list[tuple[int, str]] = []
    for e in tree.sentence.entities:
        if e.kind not in (EntityKind.GPE, EntityKind.NORP) or (skip and skip.first <= e.first <= skip.last):
            continue
        top = head_of(tree, e)
        beside = e.last == phrase[0] - 1 and not tree.case(top) and tree.words[top].head in words  # "Republic of Korea Vice Minister Choi"
        if (top not in words and not beside) or (top == i and e.kind is EntityKind.GPE):
            continue
        case = tree.case(top)
        spoken = case == "for" and any(tree.words[p].lemma.lower().startswith("spokes") for p in phrase)  # an envoy for Yemen is not Yemen's
        if case and not spoken and (case not in NEAR or (embassy and case in ("in", "to", "from"))):
            continue
        body = next(
            (x for x in tree.sentence.entities if x.kind is EntityKind.ORGANISATION and x.first <= e.first and e.last < x.last + (x.first < e.first)), None
        )
        owner = next((k.country for k in known.find(body.span.of(report.body)) if k.kind != "person"), None) if body else None
        code = owner or state(e.span.of(report.body), known)  # the Korean People's Army is the North's
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
