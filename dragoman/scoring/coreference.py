"""Scores of coreference inside a document on GUM (Zeldes 2017): which name a pronoun or a role phrase stands for, and whole clusters.

Mentions are compared by the word that heads them. Of GUM's mentions those of persons, organisations and places count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.pipeline import Kit, read_reports
from dragoman.scoring.clusters import conll
from dragoman.syntax import Tree
from dragoman.types import Actor, Reading, Report, Word

PARTIES = ("person", "organization", "place")
DEFINITE = frozenset(["the", "this", "that", "these", "those", "both"])
THIRD = frozenset("he him his himself she her hers herself it its itself they them their theirs themselves".split())
MENTION = re.compile(r"\([^()]+\)|\([^()]+|[^()]+\)")


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated mention: where its head stands, its entity, and the head's part of speech."""

    head: int
    entity: str
    upos: str
    word: str


@dataclass
class Document:
    """A document as plain text, and its mentions of parties."""

    name: str
    text: str = ""
    mentions: list[Gold] = field(default_factory=list)  # of parties
    every: list[Gold] = field(default_factory=list)  # of anything


def score(kit: Kit, path: Path) -> dict[str, float]:
    """Precision and recall of "resolved to the right named entity", with the numbers, and CoNLL F1 over parties that are mentioned twice and more.

    Asked for are third-person pronouns and definite noun phrases without a name that GUM links with a name. Precision is over all that we resolve to a name
    of the document.
    """
    found = list(documents(path))
    asked = resolved = right = 0
    gold_clusters: list[set[tuple[int, int]]] = []
    our_clusters: list[set[tuple[int, int]]] = []
    for k, (d, reading) in enumerate(zip(found, read_reports([Report(d.name, "", d.text) for d in found], kit), strict=True)):
        gold = {m.head: m for m in d.mentions}
        named = {m.entity for m in d.mentions if m.upos == "PROPN"}
        definite = {w.span.start for s in reading.sentences for w in s.words if w.upos != "NOUN" or tells(Tree(s), w)}
        asked += sum(anaphor(m.upos, m.word) and m.entity in named and m.head in definite for m in d.mentions)
        for ok in links(reading, gold):
            resolved += 1
            right += ok
        gold_clusters += clusters((m.entity, (k, m.head)) for m in d.mentions)
        our_clusters += clusters((str(a.entity), (k, a.head)) for a in one_each(reading.mentions.actors))
    scores = {"precision": right / max(1, resolved), "recall": right / max(1, asked), "asked": float(asked), "resolved": float(resolved)}
    return scores | {f"{name} F1": value for name, value in conll(gold_clusters, our_clusters).items()}


def tells(tree: Tree, w: Word) -> bool:
    """Whether a common noun is told with a definite article, pronoun or possessor, and not said of another ("is the capital", "Athens, the capital")."""
    i = tree.words.index(w)
    mark = {tree.words[c].text.lower() for c in tree.kids(i, "det", "nmod:poss")}
    return bool(mark & DEFINITE) and not tree.kids(i, "cop") and not tree.is_a(i, "appos", "xcomp")


def anaphor(upos: str, word: str) -> bool:
    """Whether a mention has no name of its own: a third-person pronoun or a common noun."""
    return word.lower() in THIRD or upos == "NOUN"


def links(reading: Reading, gold: dict[int, Gold]) -> Iterator[bool]:
    """For every pronoun and role phrase that we link with a name of the document, whether the annotators link it with the same."""
    words = {w.span.start: w for s in reading.sentences for w in s.words}
    parties = one_each(reading.mentions.actors)
    names: dict[int | None, set[str]] = {}
    for a in parties:
        if words[a.head].upos == "PROPN":
            names.setdefault(a.entity, set()).add(gold[a.head].entity if a.head in gold else "")
    for a in parties:
        w = words[a.head]
        if anaphor(w.upos, w.text) and a.entity in names and not any(x.upos == "PROPN" and a.span.holds(x.span) for x in words.values()):
            yield a.head in gold and gold[a.head].entity in names[a.entity]


def one_each(actors: Sequence[Actor]) -> list[Actor]:
    """The parties whose head stands for one party alone."""
    heads = [a.head for a in actors]
    return [a for a in actors if heads.count(a.head) == 1]


def clusters(items: Iterator[tuple[str, tuple[int, int]]]) -> list[set[tuple[int, int]]]:
    """Sets of two and more items of one name within a document."""
    held: dict[str, set[tuple[int, int]]] = {}
    for name, item in items:
        held.setdefault(name, set()).add(item)
    return [c for c in held.values() if len(c) > 1]


def documents(path: Path) -> Iterator[Document]:
    """The documents of a CoNLL-U file with GUM's Entity annotations."""
    current: Document | None = None
    opened: dict[str, list[tuple[int, str]]] = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        head = next((line.split("=", 1)[1].strip() for line in lines if line.startswith("# newdoc")), None)
        if head is not None:
            if current:
                yield current
            current, opened = Document(head), {}
        if current is None:
            continue
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if any(line.startswith("# newpar") for line in lines) and current.text:
            current.text += "\n\n"
        sentence(current, rows, opened)
    if current:
        yield current


def sentence(d: Document, rows: Sequence[Sequence[str]], opened: dict[str, list[tuple[int, str]]]) -> None:
    """Put one sentence's words and the mentions that end in it into the document."""
    places: dict[int, int] = {}
    tokens = [r for r in rows if r[0].isdigit()]
    until, spaced = 0, True
    for r in rows:
        misc = dict(f.split("=", 1) for f in r[9].split("|") if "=" in f)
        if "-" in r[0]:
            first, until = map(int, r[0].split("-"))
            whole, spaced = len(d.text), misc.get("SpaceAfter") != "No"
            at = 0
            for t in tokens[first - 1 : until]:
                places[int(t[0])] = whole + min(at, len(r[1]) - 1)
                at += len(t[1])
            d.text += r[1] + (" " if spaced else "")
        elif r[0].isdigit() and int(r[0]) > until:
            places[int(r[0])] = len(d.text)
            d.text += r[1] + (" " if misc.get("SpaceAfter") != "No" else "")
    if d.text and not d.text.endswith((" ", "\n")):
        d.text += " "
    for r in tokens:
        value = dict(f.split("=", 1) for f in r[9].split("|") if "=" in f).get("Entity", "")
        for part in MENTION.findall(value):
            fields = part.strip("()").split("-")
            if part.startswith("(") and part.endswith(")"):
                mention(d, tokens, places, int(r[0]), int(r[0]), fields[0], fields[1])
            elif part.startswith("("):
                opened.setdefault(fields[0], []).append((int(r[0]), fields[1]))
            elif opened.get(fields[0]):
                first, kind = opened[fields[0]].pop()
                mention(d, tokens, places, first, int(r[0]), fields[0], kind)
    opened.clear()


def mention(d: Document, tokens: Sequence[Sequence[str]], places: dict[int, int], first: int, last: int, entity: str, kind: str) -> None:
    """Keep a mention by its head; heads are counted from the report's body, which begins with a blank line."""
    top = next((t for t in tokens[first - 1 : last] if not first <= int(t[6]) <= last), tokens[first - 1])
    found = Gold(places[int(top[0])] + 2, entity, top[3], top[1])
    d.every.append(found)
    if kind in PARTIES:
        d.mentions.append(found)
