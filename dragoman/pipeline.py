"""The one file that names the stages, in order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from dragoman import events, knowledge, mentions
from dragoman.events import claims, custom, relation
from dragoman.events.custom import Prototype
from dragoman.knowledge import Knowledge
from dragoman.knowledge.custom import load
from dragoman.mentions import names, profiles
from dragoman.model.session import Analysis, Model
from dragoman.model.tokens import words
from dragoman.sentences import split
from dragoman.settings import Settings
from dragoman.syntax import Tree
from dragoman.types import Drop, Entity, EntityKind, Reading, Relation, Report, Sentence, Span, Word

LAYERS = {
    "PER": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "LOC": EntityKind.PLACE,
    "SITE": EntityKind.PLACE,  # a named place of whichever kind
    "GPE": EntityKind.GPE,
    "FAC": EntityKind.FACILITY,
    "NORP": EntityKind.NORP,
    "EVENT": EntityKind.EVENT,
    "DATE": EntityKind.DATE,
    "QTY": EntityKind.QUANTITY,
}
TOGETHER = 8  # reports whose sentences share the model's batches; it changes speed, never an answer
LONGEST = 2_000  # words of one sentence that are analysed; a longer one is a table or a list


@dataclass(frozen=True)
class Kit:
    """Everything a reading needs, loaded once: the model and the tables."""

    model: Model
    known: Knowledge
    batch: int
    prototypes: tuple[Prototype, ...] = ()  # of a user's own codebook


def load_kit(settings: Settings, codebook: Path | None = None) -> Kit:
    """The kit for these settings, and with a user's own codebook its types. Raises InstallationError when a bundled file is missing, UsageError for a
    codebook that cannot be read."""
    model = Model(threads=settings.threads)
    own = custom.prototypes(load(codebook), model) if codebook else ()
    return Kit(model, knowledge.load(settings.tables), settings.batch, own)


def read_reports(reports: Iterable[Report], kit: Kit) -> Iterator[Reading]:
    """One reading a report, in order. Odd text is never an error: what was left out is in the reading's drops."""
    stream = iter(reports)
    while group := list(islice(stream, TOGETHER)):
        tiles = [split.spans(r.body) for r in group]
        cut = [[words(r.body[a:b])[:LONGEST] for a, b in t] for r, t in zip(group, tiles, strict=True)]
        texts = [[r.body[a + s : a + e] for s, e in spans] for r, t, c in zip(group, tiles, cut, strict=True) for (a, _), spans in zip(t, c, strict=True)]
        own = bool(kit.prototypes)  # a codebook of the user's may code any word
        analyses = iter(kit.model.read(texts, batch=kit.batch, vectors=own, **({"floor": 0.0} if own else {})))
        for report, t, c in zip(group, tiles, cut, strict=True):
            yield read_report(report, [(a, b, spans, next(analyses)) for (a, b), spans in zip(t, c, strict=True)], kit)


def relate(text: str, source: Span | None, target: Span | None, kit: Kit) -> Relation:
    """What the party at `source` does to the party at `target` in one sentence (spans in `text`)."""
    spans = words(text)[:LONGEST]
    (analysis,) = kit.model.read([[text[a:b] for a, b in spans]], floor=0.0)
    report = Report("", "", text)
    moved = [(a + 2, b + 2) for a, b in spans]  # the body of a report without a title begins with a blank line
    tree = Tree(sentence(report, 0, 0, len(report.body), moved, analysis))
    parties = [Span(x.start + 2, x.end + 2) if x else None for x in (source, target)]
    source_words, target_words = ([i for i, (a, b) in enumerate(spans) if x and a < x.end and b > x.start] for x in (source, target))
    likely = kit.model.pair([text[a:b] for a, b in spans], source_words, target_words)
    found = relation.find(tree, parties[0], parties[1], likely.tolist())
    return replace(found, anchor=Span(found.anchor.start - 2, found.anchor.end - 2)) if found.anchor else found


def read_report(report: Report, analysed: list[tuple[int, int, list[tuple[int, int]], Analysis]], kit: Kit) -> Reading:
    """The reading of one report whose sentences have been through the model."""
    sentences = [names.complete(sentence(report, k, *item), kit.known.actors) for k, item in enumerate(analysed)]
    long = [Drop("sentences", f"words after the first {LONGEST} of one sentence are not analysed", s.span) for s in sentences if len(s.words) == LONGEST]
    trees = [Tree(s) for s in sentences if s.words]
    found = mentions.find(report, trees, kit.known)
    own = {s.index: custom.find(Tree(s), item[3], kit.prototypes) for s, item in zip(sentences, analysed, strict=True)} if kit.prototypes else {}
    happened, drops = events.find(report, trees, found, kit.known, own)
    facts = profiles.find(report, trees, found.actors, found.sources, found.dates, kit.known.actors)
    return Reading(report, tuple(sentences), found, happened, claims.find(report, trees, happened, found), facts=facts, drops=(*long, *drops))


def sentence(report: Report, index: int, start: int, end: int, spans: list[tuple[int, int]], a: Analysis) -> Sentence:
    """A tile of the body with its words, tree and entities; offsets are the body's."""
    made = tuple(
        Word(Span(start + s, start + e), report.body[start + s : start + e], a.lemma[i], a.upos[i], a.xpos[i], a.head[i], a.relation[i], a.kind[i])
        for i, (s, e) in enumerate(spans)
    )
    finer = {(x, y) for k, x, y in a.entities if k in ("GPE", "FAC", "LOC")}
    entities = tuple(Entity(LAYERS[k], Span(made[x].span.start, made[y].span.end), x, y) for k, x, y in a.entities if k != "SITE" or (x, y) not in finer)
    return Sentence(index, Span(start, end), made, entities, a.candidates, title=bool(report.title) and end <= len(report.title) + 2)
