"""Scores of the language model on Universal Dependencies treebanks and on named entities.

Gold tokens: attachment of the model's trees to the treebank's words. Raw text: our own sentences and words, aligned by characters as in
the CoNLL 2018 evaluation (Zeman et al. 2018), whose LAS ignores relation subtypes; so does ours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.model.session import Analysis, Model
from dragoman.model.tokens import words
from dragoman.sentences import split


@dataclass(frozen=True)
class Tree:
    """One gold sentence: words with head and relation, where each stands in `text`, and whether a paragraph begins."""

    words: tuple[str, ...]
    upos: tuple[str, ...]
    lemma: tuple[str, ...]
    head: tuple[int, ...]
    relation: tuple[str, ...]
    text: str
    places: tuple[tuple[int, int], ...]
    document: str
    paragraph: bool


def base(relation: str) -> str:
    return relation.split(":")[0]


def read(path: Path) -> Iterator[Tree]:
    """Sentences of a CoNLL-U file."""
    document, paragraph = "", True
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows, text, parts = [], "", {}
        for line in block.splitlines():
            if line.startswith("# newdoc"):
                document = line.split("=", 1)[-1].strip()
            if line.startswith(("# newdoc", "# newpar")):
                paragraph = True
            if line.startswith("# text = "):
                text = line[9:]
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
            elif "-" in row[0] and row[0][0].isdigit():
                first, last = map(int, row[0].split("-"))
                parts[first] = (last, row[1])
        if rows:
            places = tuple(locate(rows, parts, text))
            columns = [tuple(r[k] for r in rows) for k in (1, 3, 2, 7)]
            yield Tree(columns[0], columns[1], columns[2], tuple(int(r[6]) for r in rows), columns[3], text, places, document, paragraph)
            paragraph = False


def locate(rows: Sequence[Sequence[str]], parts: dict[int, tuple[int, str]], text: str) -> Iterator[tuple[int, int]]:
    """Span of each word in its sentence's text; words of a contraction share out its letters."""
    at, until, end = 0, 0, 0
    for row in rows:
        number, form = int(row[0]), row[1]
        if number in parts:
            until, whole = parts[number]
            at = text.index(whole, at)
            end = at + len(whole)
        if number <= until:
            width = len(form) if text[at : at + len(form)] == form else (end - at if number == until else 0)
            yield at, at + width
            at += width
        else:
            at = text.index(form, at)
            yield at, at + len(form)
            at += len(form)


def gold_tokens(model: Model, path: Path) -> dict[str, float]:
    """UAS, LAS, UPOS and lemma accuracy on the treebank's own words, and LAS without punctuation, which treebanks attach differently."""
    trees = list(read(path))
    found = model.read([t.words for t in trees])
    n = sum(len(t.words) for t in trees)
    full = sum(u != "PUNCT" for t in trees for u in t.upos)
    counts = dict.fromkeys(("UAS", "LAS", "LAS without punctuation", "UPOS", "lemma"), 0)
    for tree, a in zip(trees, found, strict=True):
        for i in range(len(tree.words)):
            attached = a.head[i] + 1 == tree.head[i]
            counts["UAS"] += attached
            labelled = attached and base(a.relation[i]) == base(tree.relation[i])
            counts["LAS"] += labelled
            counts["LAS without punctuation"] += labelled and tree.upos[i] != "PUNCT"
            counts["UPOS"] += a.upos[i] == tree.upos[i]
            counts["lemma"] += a.lemma[i] == tree.lemma[i]
    return {name: count / (full if name.endswith("punctuation") else n) for name, count in counts.items()} | {"words": float(n), "sentences": float(len(trees))}


def raw_text(model: Model, path: Path, genre: str) -> dict[str, float]:
    """LAS, word and sentence F1 from raw text on the documents whose name holds `genre`; paragraphs stand apart as in the source."""
    trees = [t for t in read(path) if genre in t.document]
    gold_words: dict[tuple[int, int], tuple[tuple[int, int] | None, str]] = {}
    gold_sentences: set[tuple[int, int]] = set()
    text = ""
    for tree in trees:
        text += ("\n\n" if tree.paragraph else " ") if text else ""
        at = len(text)
        spans = [(at + a, at + b) for a, b in tree.places]
        gold_sentences.add((spans[0][0], spans[-1][1]))
        for i, span in enumerate(spans):
            gold_words[span] = (spans[tree.head[i] - 1] if tree.head[i] else None, base(tree.relation[i]))
        text += tree.text
    own = [(a, words(text[a:b])) for a, b in split.spans(text)]
    own = [(a, w) for a, w in own if w]
    found: list[Analysis] = model.read([[text[a + s : a + e] for s, e in w] for a, w in own])
    sentences = {(a + w[0][0], a + w[-1][1]) for a, w in own}
    spans_right = las = count = 0
    for (a, w), analysis in zip(own, found, strict=True):
        places = [(a + s, a + e) for s, e in w]
        count += len(places)
        for i, span in enumerate(places):
            if span in gold_words:
                spans_right += 1
                head = places[analysis.head[i]] if analysis.head[i] >= 0 else None
                las += gold_words[span] == (head, base(analysis.relation[i]))
    return {
        "LAS F1": f1(las, count, len(gold_words)),
        "word F1": f1(spans_right, count, len(gold_words)),
        "sentence F1": f1(len(sentences & gold_sentences), len(sentences), len(gold_sentences)),
        "sentences": float(len(gold_sentences)),
    }


def entities(model: Model, path: Path) -> dict[str, float]:
    """Precision, recall and F1 of persons, organisations and places (exact span and type, outermost) on an IOB2 file of Universal NER."""
    sentences, tags = [], []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        if rows:
            sentences.append([r[1] for r in rows])
            tags.append([r[2] for r in rows])
    right = predicted = gold = 0
    for row, analysis in zip(tags, model.read(sentences), strict=True):
        wanted = {s for s in iob(row) if s[2] in ("PER", "ORG", "LOC")}
        found = {(a, b, "LOC" if k == "SITE" else k) for k, a, b in analysis.entities if k in ("PER", "ORG", "SITE")}
        found = {f for f in found if not any(g != f and g[0] <= f[0] and f[1] <= g[1] and (g[0], g[1]) != (f[0], f[1]) for g in found)}
        right += len(wanted & found)
        predicted += len(found)
        gold += len(wanted)
    return {"precision": right / max(1, predicted), "recall": right / max(1, gold), "F1": 2 * right / max(1, predicted + gold), "entities": float(gold)}


def iob(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First word, last word and type of each span of an IOB2 row."""
    start = -1
    for i, tag in enumerate([*tags, "O"]):
        if start >= 0 and not tag.startswith("I-"):
            yield start, i - 1, tags[start][2:]
            start = -1
        if tag.startswith("B-"):
            start = i


def f1(both: int, predicted: int, wanted: int) -> float:
    """F1 of counts: right, given, wanted."""
    return 2 * both / max(1, predicted + wanted)
