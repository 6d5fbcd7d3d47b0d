"""Scores of places: GeoVirus (Gritta et al. 2018), where on the map a named place lies; event_place, where the act of a given verb took place."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from dragoman.errors import InputError
from dragoman.events import circumstances
from dragoman.events.actions import Action
from dragoman.mentions import names, places
from dragoman.model.tokens import words
from dragoman.pipeline import Kit, read_reports, sentence
from dragoman.syntax import Tree
from dragoman.types import Entity, EntityKind, Place, Reading, Report, Sentence, Span

CLOSE = 161.0  # km, the 100 miles of the literature
Mark = tuple[Span, float, float]  # a place mention and its coordinates in degrees


def geovirus(kit: Kit, path: Path) -> dict[str, float]:
    """Shares of the annotated mentions whose country is right and that lie within 161 km; the share that our own reading finds; counts.

    The mentions are given, the country of a mention is that of the town of the gazetteer nearest to its coordinates, for the set gives none;
    continents, seas and other places that lie in no one country are left out of that share alone.
    InputError when the file holds no articles.
    """
    articles = list(articles_of(path))
    if not articles:
        raise InputError(str(path), "holds no articles; give GeoVirus.xml")
    countries = near = stately = total = found = located = 0
    for (_, marks), reading in zip(articles, read_reports([r for r, _ in articles], kit), strict=True):
        placed = {p.span: p for p in resolved(reading, marks, kit)}
        for span, lat, lon in marks:
            total += 1
            stately += not open_to_all(span.of(reading.report.body), kit)
            found += any(p.span.overlaps(span) for p in reading.mentions.places)
            p = placed.get(span)
            if p is None or p.lat is None or p.lon is None:
                continue
            located += 1
            close = places.kilometres(p.lat, p.lon, lat, lon) <= CLOSE
            near += close
            countries += not open_to_all(span.of(reading.report.body), kit) and p.country == kit.known.places.country_at(lat, lon)
    return {
        "country": countries / max(1, stately),
        "within 161 km": near / total,
        "located": located / total,
        "found by our own reading": found / total,
        "mentions": float(total),
    }


def open_to_all(name: str, kit: Kit) -> bool:
    """Whether a name is that of a continent, a sea or a land that states share."""
    return any(s.kind == "region" and s.country is None for s in kit.known.places.find(name))


def articles_of(path: Path) -> Iterator[tuple[Report, list[Mark]]]:
    """Every article as a report without a title, and its mentions; those whose offsets miss their name are left out."""
    for k, article in enumerate(ET.parse(path).getroot().iter("article")):
        text = article.findtext("text") or ""
        marks = []
        for x in article.iter("location"):
            start, end = int(x.findtext("start") or 0) - 1, int(x.findtext("end") or 0) - 1
            if text[start:end] == x.findtext("name"):
                marks.append((Span(start + 2, end + 2), float(x.findtext("lat") or 0), float(x.findtext("lon") or 0)))
        yield Report(f"geovirus-{k}", "", text), marks


def resolved(reading: Reading, marks: list[Mark], kit: Kit) -> tuple[Place, ...]:
    """The places of a report when its place names are given, each resolved in the report's context."""
    trees = [Tree(replace(s, entities=(*others(s), *given(s, marks)))) for s in reading.sentences if s.words]
    return places.find(reading.report, trees, kit.known.actors, kit.known.places)


def others(s: Sentence) -> tuple[Entity, ...]:
    return tuple(e for e in s.entities if e.kind not in places.SPATIAL)


def given(s: Sentence, marks: list[Mark]) -> Iterator[Entity]:
    """The annotated mentions of a sentence as place names."""
    for span, *_ in marks:
        inside = [i for i, w in enumerate(s.words) if w.span.overlaps(span)]
        if inside and s.span.holds(span):
            yield Entity(EntityKind.GPE, span, inside[0], inside[-1])


def event_place(kit: Kit, path: Path) -> dict[str, float]:
    """Precision, recall and F1 of the place given to a marked verb on the tenth of the sentences that training never saw.

    A place counts when it covers the annotated words exactly, articles aside; of several annotated places (a nest, a list) one is enough.
    Annotations whose offsets cut a word, and the sentences they stand in, are left out.
    """
    rows = [json.loads(line) for k, line in enumerate(path.read_text(encoding="utf-8").splitlines()) if k % 10 == 9]
    right = said = told = used = 0
    for row in rows:
        cut = words(row["text"])
        spans = {s["label"]: [x for x in row["spans"] if x["label"] == s["label"]] for s in row["spans"]}
        verbs = [i for s in spans.get("VERB", ()) for i, (a, b) in enumerate(cut) if a < s["end"] and b > s["start"]]
        marked = [tuple(i for i, (a, b) in enumerate(cut) if a < s["end"] and b > s["start"]) for s in spans.get("LOCATION", ())]
        whole = all(m and cut[m[0]][0] == s["start"] and cut[m[-1]][1] == s["end"] for m, s in zip(marked, spans.get("LOCATION", ()), strict=True))
        if len(verbs) != 1 or not whole:
            continue
        used += 1
        answer = place_of(row["text"], cut, verbs[0], kit)
        told += bool(marked)
        said += answer is not None
        right += answer in [bare(row["text"], cut, m) for m in marked]
    return {"precision": right / max(1, said), "recall": right / max(1, told), "F1": 2 * right / max(1, said + told), "sentences": float(used)}


def bare(text: str, cut: list[tuple[int, int]], marked: tuple[int, ...]) -> tuple[int, ...]:
    """The words of a name without its article."""
    return marked[1:] if len(marked) > 1 and text[slice(*cut[marked[0]])].lower() == "the" else marked


def place_of(text: str, cut: list[tuple[int, int]], verb: int, kit: Kit) -> tuple[int, ...] | None:
    """Words of the place that a verb's act is given in a sentence, or None."""
    (analysis,) = kit.model.read([[text[a:b] for a, b in cut]], floor=0.0)
    report = Report("", "", text)
    moved = [(a + 2, b + 2) for a, b in cut]
    tree = Tree(names.complete(sentence(report, 0, 0, len(report.body), moved, analysis), kit.known.actors))
    candidate = next((c for c in tree.sentence.candidates if c.word == verb), None)
    likely = candidate.types() if candidate else {}
    kind = max(likely, key=lambda k: likely[k]) if likely else ""
    found = circumstances.where(tree, Action(verb, kind, None, 1.0, candidate, None), places.find(report, [tree], kit.known.actors, kit.known.places))
    if found is None:
        return None
    inside = tuple(i for i, w in enumerate(tree.words) if w.span.overlaps(found.span))
    return bare(text, cut, inside)
