"""Scores on MEANTIME (Minard et al. 2016; CC BY 4.0): 60 Wikinews items with times, sources, participants and factuality of their predicates.

Predicates are annotated in the title and the first four sentences of the text; only those are scored, and of those only what we read as
events, for most predicates ("eliminate", "stated") are no events of ours. Times are scored wherever they stand.
"""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.errors import InputError
from dragoman.pipeline import Kit, read_reports
from dragoman.types import Actor, Event, Reading, Report, Span, StatusKind, When

TIGHT_BEFORE = frozenset([",", ".", ";", ":", "?", "!", ")", "]", "%", "”", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m"])
TIGHT_AFTER = frozenset(["(", "[", "$", "“", "£", "€"])
TYPOGRAPHY = {"``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")"}
WITHIN = ("IS_INCLUDED", "SIMULTANEOUS")  # links that put an event into a time


@dataclass(frozen=True, slots=True)
class Predicate:
    """One annotated predicate: where it stands, and what is said of it."""

    span: Span
    certainty: str
    polarity: str
    time: str
    agents: tuple[Span, ...] = ()  # Arg0
    patients: tuple[Span, ...] = ()  # Arg1
    days: tuple[str, ...] = ()  # TIMEX3 values of the times that stand in the text and hold it


@dataclass(frozen=True, slots=True)
class Document:
    """A news item as a report, with its annotations."""

    report: Report
    predicates: tuple[Predicate, ...]
    times: tuple[tuple[Span, str], ...]  # DATE and TIME expressions in the text and their values
    said: tuple[tuple[tuple[Span, ...], Span, Span], ...]  # speakers, verb of saying, predicate that is said


def score(kit: Kit, folder: Path) -> dict[str, tuple[float, int]]:
    """Each measure as a share and the number it is a share of.

    `time value`: found expressions whose TIMEX3 value is right, of all annotated ones in the text; `event date`: first day within the time that
    holds the event; `source`: annotated speakers of verbs of speech and
    thought found for the predicate they vouch for; `Arg0`, `Arg1`: parties that overlap the annotated
    participant, among events that we read and give a party; `certainty`, `polarity`, `future`: agreement with our status. InputError when the
    folder holds no documents.
    """
    found = [document(ET.parse(f).getroot(), f.stem) for f in sorted(folder.glob("intra/*/*.xml"))]
    if not found:
        raise InputError(str(folder), "holds no intra/*/*.xml; give the folder of MEANTIME")
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for d, reading in zip(found, read_reports([d.report for d in found], kit), strict=True):
        for name, ok in judged(d, reading):
            total[name] += 1
            right[name] += ok
    return {name: (right[name] / total[name], total[name]) for name in total}


def judged(d: Document, reading: Reading) -> Iterator[tuple[str, bool]]:
    """Every single judgement on one document."""
    for span, value in d.times:
        yield "time value", any(w.span.overlaps(span) and w.value == value for w in reading.mentions.dates)
    for speakers, verb, target in d.said:
        fitting = [s for s in reading.mentions.sources if s.covers.holds(target)]
        yield "source", any(s.cue.overlaps(verb) or any(s.actor.span.overlaps(x) for x in speakers) for s in fitting)
    for p in d.predicates:
        event = next((e for e in reading.events if e.anchor.overlaps(p.span)), None)
        if event is None:
            continue
        yield from participants(p, event)
        yield from factuality(p, event.status)
        if p.days:
            yield "event date", any(inside(event.date, value) for value in p.days)


def participants(p: Predicate, event: Event) -> Iterator[tuple[str, bool]]:
    """Whether the annotated doer is among our actors, and the annotated patient among our parties."""
    parties = (*event.actors, *event.recipients)
    if p.agents and event.actors:
        yield "Arg0", meets(event.actors, p.agents)
    if p.patients and event.recipients:
        yield "Arg1", meets(parties, p.patients)


def meets(parties: Sequence[Actor], spans: Sequence[Span]) -> bool:
    return any(a.span.overlaps(s) for a in parties for s in spans)


def factuality(p: Predicate, status: StatusKind) -> Iterator[tuple[str, bool]]:
    """Our status against certainty, polarity and time, where these are annotated."""
    if p.certainty in ("CERTAIN", "PROBABLE", "POSSIBLE"):
        yield "certainty", (p.certainty != "CERTAIN") == (status is StatusKind.POSSIBLE)
    if p.polarity in ("POS", "NEG"):
        yield "polarity", (p.polarity == "NEG") == (status in (StatusKind.NOT_HAPPENED, StatusKind.DENIED))
    if p.time in ("FUTURE", "NON_FUTURE") and status in (StatusKind.HAPPENED, StatusKind.PLANNED):
        yield "future", (p.time == "FUTURE") == (status is StatusKind.PLANNED)


def inside(when: When | None, value: str) -> bool:
    """Whether our first day lies in the day, month or year of a TIMEX3 value."""
    return bool(when and when.first and when.first.isoformat().startswith(value[:10])) or bool(when and when.value == value)


def document(root: ET.Element, name: str) -> Document:
    """One annotated file as a report: its tokens with the blanks that print has, the first sentence as the title."""
    tokens = list(root.iter("token"))
    body, places = printed(tokens)
    marks = {m.get("m_id", ""): m for m in root.find("Markables") or ()}
    spans = {key: covered(m, places) for key, m in marks.items()}
    dated = next((m.get("value", "") for m in marks.values() if m.get("functionInDocument") == "CREATION_TIME"), "")
    title, _, text = body.partition("\n\n")
    links, said, classes = relations(root, marks)

    def spanned(keys: Iterable[str]) -> tuple[Span, ...]:
        return tuple(s for k in keys if (s := spans.get(k)) is not None)

    predicates = []
    for key, m in marks.items():
        span = spans[key]
        if m.tag != "EVENT_MENTION" or span is None:
            continue
        times = [marks[t] for kind in WITHIN for t in links.get((key, kind), ()) if marks[t].tag == "TIMEX3"]
        days = tuple(t.get("value", "") for t in times if t.get("functionInDocument") != "CREATION_TIME" and t.get("value", "")[:4].isdigit())
        agents, patients = spanned(links.get((key, "Arg0"), ())), spanned(links.get((key, "Arg1"), ()))
        predicates.append(Predicate(span, m.get("certainty", ""), m.get("polarity", ""), m.get("time", ""), agents, patients, days))
    times_told = tuple(
        (s, m.get("value", ""))
        for key, m in marks.items()
        if m.tag == "TIMEX3"
        and m.get("type") in ("DATE", "TIME")
        and m.get("functionInDocument") == "NONE"
        and "XX" not in m.get("value", "")
        and (s := spans[key]) is not None
    )
    told = tuple(
        (spanned(links[a, "Arg0"]), v, t)
        for a, b in said
        if (a, "Arg0") in links and classes.get(a) == "SPEECH_COGNITIVE" and (v := spans.get(a)) is not None and (t := spans.get(b)) is not None
    )
    report = Report(name, title, text, day(dated), "record")
    return Document(report, tuple(predicates), times_told, told)


Links = dict[tuple[str, str], list[str]]  # mark and kind of link -> marks


def relations(root: ET.Element, marks: dict[str, ET.Element]) -> tuple[Links, list[tuple[str, str]], dict[str, str]]:
    """The links of a file by source and kind, its pairs of a saying and what is said, and the class of every predicate."""
    links: Links = {}
    said: list[tuple[str, str]] = []
    classes: dict[str, str] = {}
    for r in root.find("Relations") or ():
        source, target = (x.get("m_id", "") if (x := r.find(end)) is not None else "" for end in ("source", "target"))
        key = r.get("sem_role") or (r.get("reltype") if r.tag == "TLINK" else None) or r.tag
        links.setdefault((source, key), []).append(target)
        if r.tag == "SLINK":
            said.append((source, target))
        if r.tag == "REFERS_TO":
            classes |= {x.get("m_id", ""): marks[target].get("class", "") for x in r.findall("source") if target in marks}
    return links, said, classes


def day(value: str) -> date | None:
    """The day of a creation time; one file writes the month first."""
    if m := re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", value):
        return date(int(m[3]), int(m[1]), int(m[2]))
    return date.fromisoformat(value[:10]) if value else None


def printed(tokens: Sequence[ET.Element]) -> tuple[str, dict[str, Span]]:
    """The tokens as print has them, and where each stands; title, blank line, one line a sentence."""
    body, places, last = "", {}, None
    for t in tokens:
        sentence, word = t.get("sentence"), TYPOGRAPHY.get(t.text or "", t.text or "")
        if last is not None and sentence != last:
            body += "\n\n" if last == "0" else "\n"
        elif body and word not in TIGHT_BEFORE and body[-1] not in TIGHT_AFTER:
            body += " "
        places[t.get("t_id", "")] = Span(len(body), len(body) + len(word))
        body, last = body + word, sentence
    return body, places


def covered(mark: ET.Element, places: dict[str, Span]) -> Span | None:
    """The stretch from the first to the last token of a mark; None for one without tokens."""
    spans = [places[a.get("t_id", "")] for a in mark.iter("token_anchor")]
    return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None
