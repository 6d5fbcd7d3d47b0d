"""Measure everything that can be measured here, print it, and write docs/scores.md.

    python -m dragoman.scoring --shared ../shared --out docs/scores.md

Sets that are absent are skipped, saying so.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from dragoman.exchange.gold import record
from dragoman.model.session import Model
from dragoman.pipeline import Kit, load_kit, read_reports
from dragoman.reports.read import reports
from dragoman.scoring import coreference, factuality, gold, heldback, meantime, pairs, parties, treebanks, where, wikiwars
from dragoman.settings import Settings
from dragoman.types import Report

Row = tuple[str, str, str]  # what, on what, figure


def percent(value: float) -> str:
    return f"{100 * value:.1f}"


def parser_rows(model: Model, folder: Path) -> Iterator[Row]:
    for name, title in (("gum-test", "GUM test"), ("ewt-test", "EWT test"), ("pud-test", "PUD (unseen news and wiki)")):
        found = treebanks.gold_tokens(model, folder / "ud" / f"{name}.conllu")
        for key in ("LAS", "LAS without punctuation", "UAS", "UPOS", "lemma"):
            yield f"{key}, gold tokens", f"{title}, {int(found['sentences'])} sentences", percent(found[key])
    found = treebanks.raw_text(model, folder / "ud" / "gum-test.conllu", "_news_")
    for key in ("LAS F1", "word F1", "sentence F1"):
        yield f"{key}, raw text", f"GUM test news, {int(found['sentences'])} sentences", percent(found[key])


def entity_rows(model: Model, folder: Path) -> Iterator[Row]:
    found = treebanks.entities(model, folder / "ner" / "uner-ewt-test.iob2")
    for key in ("F1", "precision", "recall"):
        yield f"PER/ORG/LOC {key}, exact span and type", f"UNER EWT test, {int(found['entities'])} entities", percent(found[key])


def time_rows(folder: Path) -> Iterator[Row]:
    for key, value in wikiwars.score(folder / "time" / "wikiwars").items():
        yield f"time expressions: {key}", "WikiWars", percent(value) if value <= 1 else f"{value:.0f}"


def pair_rows(kit: Kit, path: Path) -> Iterator[Row]:
    found = pairs.score(kit, path)
    for key, value in found.items():
        if key != "sentences":
            yield f"pair given: {key}", f"PLV dev, {int(found['sentences'])} sentences, never trained on", percent(value)


def factuality_rows(kit: Kit, path: Path) -> Iterator[Row]:
    found = factuality.score(kit.model, path)
    for key in ("happened F1", "Pearson r"):
        yield f"factuality: {key}", f"UDS-IH2 test, {int(found['words'])} words", percent(found[key])


def heldback_rows(kit: Kit, folder: Path) -> Iterator[Row]:
    found = heldback.score(kit, folder)
    on = f"our corpus, held-back fifth, {int(found['passages'])} passages, {int(found['events'])} events"
    for key, value in found.items():
        if key not in ("passages", "events"):
            yield f"events: {key}", on, f"{value:.1f}" if key.startswith("false") else percent(value)


def event_rows(kit: Kit, path: Path) -> Iterator[Row]:
    wanted = gold.load(path)
    found = {x.id: x for x in reports([str(path)]) if isinstance(x, Report)}
    predicted = {r.report.id: record(r)["events"] for r in read_reports(found.values(), kit)}
    on = f"{path.name}, {len(wanted)} reports, {sum(len(r['events']) for r in wanted)} events"
    for name, (value, low, high) in gold.score(predicted, wanted).items():
        yield f"events: {name}", on, f"{percent(value)} ({percent(low)} to {percent(high)})"


def party_rows(kit: Kit, folder: Path) -> Iterator[Row]:
    for path in sorted(folder.glob("*.tsv")):
        for key, (value, count) in parties.score(kit, [path]).items():
            yield f"parties: {key}", f"our own cases, {path.name}, {count} asked for", percent(value)


def coreference_rows(kit: Kit, path: Path) -> Iterator[Row]:
    found = coreference.score(kit, path)
    for key in ("precision", "recall"):
        yield f"resolved to the right name: {key}", f"GUM test, {int(found['asked'])} asked for, {int(found['resolved'])} resolved", percent(found[key])
    for key in ("MUC F1", "B3 F1", "CEAF-e F1", "CoNLL F1"):
        yield f"clusters: {key}", "GUM test, parties mentioned twice and more", percent(found[key])


def place_rows(kit: Kit, data: Path) -> Iterator[Row]:
    found = where.geovirus(kit, data / "places" / "GeoVirus.xml")
    for key in ("country", "within 161 km", "located", "found by our own reading"):
        yield f"named places: {key}", f"GeoVirus, {int(found['mentions'])} mentions", percent(found[key])
    told = where.event_place(kit, data / "event_place" / "train.jsonl")
    for key in ("precision", "recall", "F1"):
        yield f"place of the given verb: {key}", f"event_place, held-back tenth, {int(told['sentences'])} sentences", percent(told[key])


def meantime_rows(kit: Kit, folder: Path) -> Iterator[Row]:
    for key, (value, count) in meantime.score(kit, folder).items():
        yield f"news items: {key}", f"MEANTIME, {count} judged", percent(value)


def table(title: str, rows: list[Row]) -> str:
    lines = [f"## {title}", "", "| measure | on | % |", "|---|---|---|", *(f"| {a} | {b} | {c} |" for a, b, c in rows)]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--corpus", type=Path, default=Path("training/corpus/events"))
    parser.add_argument("--out", type=Path, default=None)
    args = parser.parse_args()
    if not args.shared.is_dir():
        sys.exit(f"{args.shared} is not there; scoring needs the data folder (make score SHARED=...)")
    kit = load_kit(Settings(threads=2))
    data = args.shared / "data"
    parts: list[tuple[str, Callable[[], Iterator[Row]], Path]] = [
        ("Events on hand-coded reports", lambda: event_rows(kit, args.shared / "gold" / "dev.jsonl"), args.shared / "gold" / "dev.jsonl"),
        ("Events on our own coded sentences", lambda: heldback_rows(kit, args.corpus), args.corpus),
        ("Relations between two given parties", lambda: pair_rows(kit, data / "types" / "plv-dev.jsonl"), data / "types"),
        ("Whether it happened", lambda: factuality_rows(kit, data / "factuality" / "uds-ih2-test.jsonl"), data / "factuality"),
        ("Syntax", lambda: parser_rows(kit.model, data), data / "ud"),
        ("Named entities", lambda: entity_rows(kit.model, data), data / "ner"),
        ("Time expressions", lambda: time_rows(data), data / "time"),
        ("Parties", lambda: party_rows(kit, Path("tests/actors")), Path("tests/actors")),
        ("Coreference", lambda: coreference_rows(kit, data / "ud" / "gum-test.conllu"), data / "ud"),
        ("Places", lambda: place_rows(kit, data), data / "places"),
        ("Times, sources, participants and factuality", lambda: meantime_rows(kit, data / "slots" / "meantime"), data / "slots"),
    ]
    text = "# Scores\n\nWritten by `make score`; do not edit. Intervals: 95 %, from resampling whole reports 1,000 times.\n\n"
    for title, rows, needs in parts:
        if not needs.exists():
            sys.stdout.write(f"{title}: skipped, {needs} is absent\n")
            continue
        part = table(title, list(rows()))
        sys.stdout.write(part + "\n")
        text += part + "\n"
    if args.out:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_text(text.rstrip("\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
