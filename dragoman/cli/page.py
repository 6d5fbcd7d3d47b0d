"""Readings as one self-contained page: the reports with each event's words marked, its fields beside them (template: page.html).

Without scripts the marks link to the cards and back; with them one event at a time is selected and the words of its fields are marked too.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby, pairwise
from pathlib import Path
from string import Template

from dragoman.knowledge.codebook import codebook
from dragoman.types import Actor, Event, EventType, Place, Quantity, Reading, Report, Source, Span, Stance, StatusKind, When

TEMPLATE = Path(__file__).with_name("page.html")
Piece = tuple[str, tuple[str, ...]]  # words, and the names of what they belong to


@dataclass(frozen=True, slots=True)
class Section:
    """One report's part of a page, and its line in the list on top."""

    html: str
    entry: str
    title: str
    events: int


def page(sections: Sequence[Section]) -> str:
    """The whole page."""
    title = sections[0].title if len(sections) == 1 else f"{len(sections)} reports"
    listed = f'<nav class="reports" aria-label="Reports"><h1>{title}</h1><ol>{"".join(s.entry for s in sections)}</ol></nav>'
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=title,
        reports=listed if len(sections) != 1 else "",
        events=sum(s.events for s in sections),
        sections="\n".join(s.html for s in sections),
    )


def section(reading: Reading, number: int) -> Section:
    """One report of a page, the `number`th from 0 on."""
    report, key = reading.report, f"r{number}"
    title = escape(report.title or "Untitled report")
    found = len(reading.events)
    count = f"{found} event{'s' * (found != 1)}"
    text = marked(reading, key)
    cards = "".join(card(e, f"{key}e{k}", f"{key}a{k}", reading) for k, e in enumerate(reading.events))
    listed = f'<ol class="cards" aria-label="Events">{cards}</ol>' if cards else '<p class="cards none">No events were found in this report.</p>'
    heading = text[0] if report.title else title
    html = (
        f'<section class="report" id="{key}" aria-labelledby="{key}-title"><article><header><h2 id="{key}-title" dir="auto">{heading}</h2>'
        f'<p class="about">{about(report)}</p></header>{"".join(f"<p dir=auto>{p}</p>" for p in text[1:])}{claims(reading, key)}</article>{listed}</section>'
    )
    return Section(html, f'<li><a href="#{key}">{title}</a> <span class="about">{about(report, linked=False)} · {count}</span></li>', title, found)


def claims(reading: Reading, key: str) -> str:
    """The claims about the record as a list below the text, each with its kind, what is compared, its days and a link to its event."""
    places = {e.id: k for k, e in enumerate(reading.events)}
    rows = []
    for c in reading.claims:
        days = " to ".join(dict.fromkeys(d.isoformat() for d in (c.first, c.last) if d))
        told = [f"<i>{escape(c.kind)}{f' ({c.number})' if c.number else ''}</i>", escape(c.yardstick or ""), days]
        if c.event in places:
            told.append(f'<a href="#{key}e{places[c.event]}">{escape(reading.events[places[c.event]].anchor.of(reading.report.body))}</a>')
        rows.append(f'<li><q dir="auto">{escape(c.quote)}</q> {" · ".join(filter(None, told))}</li>')
    return f'<div class="about"><h3 id="{key}-claims">Claims about the record</h3><ul aria-labelledby="{key}-claims">{"".join(rows)}</ul></div>' if rows else ""


def about(report: Report, *, linked: bool = True) -> str:
    """Publisher and date, and unless it is for the list the author and a link, as far as they are known."""
    day = report.published.isoformat() if report.published else ""
    parts = [escape(report.publisher), f'<time datetime="{day}">{day}</time>' if day else "no date of publication"]
    if linked and report.author:
        parts.append(escape(report.author))
    if linked and report.url and report.url.startswith(("https://", "http://")):
        parts.append(f'<a href="{escape(report.url)}" rel="noreferrer">original</a>')
    return " · ".join(filter(None, parts))


def marked(reading: Reading, key: str) -> list[str]:
    """The title and each paragraph of the text, with anchors as links and data-m naming the events, and roles in them, that words belong to."""
    body = reading.report.body
    starts: dict[int, list[str]] = {}
    ends: dict[int, list[str]] = {}
    for name, span in names(reading.events, key):
        starts.setdefault(span.start, []).append(name)
        ends.setdefault(span.end, []).append(name)
    paragraphs = bounds(reading.report)
    firsts = [a for a, _ in paragraphs]
    pieces: list[list[Piece]] = [[] for _ in paragraphs]
    covering: list[str] = []
    for low, high in pairwise(sorted({*starts, *ends, *(end for pair in paragraphs for end in pair)})):
        covering = [n for n in covering if n not in ends.get(low, ())] + starts.get(low, [])
        k = bisect_right(firsts, low) - 1
        if low < paragraphs[k][1]:  # not the blank line between two
            pieces[k].append((body[low:high], tuple(covering)))
    seen: set[str] = set()
    return ["".join(linked(p, reading.events, key, seen)) for p in pieces]


def bounds(report: Report) -> list[tuple[int, int]]:
    """Where the title and each paragraph begin and end in the body."""
    at = len(report.title) + 2
    out = [(0, len(report.title))]
    for paragraph in report.text.split("\n\n"):
        out.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return out


def names(events: Sequence[Event], key: str) -> Iterator[tuple[str, Span]]:
    """Each anchor with the name of its event (r0e3), and the words of each field with the name of their role in it (r0e3:who)."""
    for k, e in enumerate(events):
        name = f"{key}e{k}"
        yield name, e.anchor
        yield from ((f"{name}:who", a.span) for a in e.actors)
        yield from ((f"{name}:whom", a.span) for a in e.recipients)
        yield from ((f"{name}:when", w.span) for w in (e.date,) if w)
        yield from ((f"{name}:where", p.span) for p in (e.place,) if p)
        yield from ((f"{name}:source", s.actor.span) for s in e.sources)


def linked(pieces: Sequence[Piece], events: Sequence[Event], key: str, seen: set[str]) -> Iterator[str]:
    """The pieces of a paragraph as HTML; neighbours that belong to the same anchors are one link. `seen` holds the anchors that are on the page already."""
    for anchors, group in groupby(pieces, lambda piece: tuple(n for n in piece[1] if ":" not in n)):
        inner = "".join(
            f'<span data-m="{" ".join(roles)}">{escape(text)}</span>' if (roles := [n for n in m if ":" in n]) else escape(text) for text, m in group
        )
        if not anchors:
            yield inner
            continue
        new = next((n for n in anchors if n not in seen), None)
        seen.update(anchors)
        e = events[int(anchors[0].rpartition("e")[2])]
        attributes = {"class": f"anchor {e.status}{' background' * e.background}", "href": f"#{anchors[0]}", "data-e": " ".join(anchors), "title": label(e)}
        if new:
            attributes["id"] = f"{key}a{new.rpartition('e')[2]}"
        told = " ".join(f'{k}="{escape(v)}"' for k, v in attributes.items())
        yield f"<a {told}>{inner}</a>"


def label(e: Event) -> str:
    """Type and mode, with the status where it did not simply happen."""
    status = "" if e.status is StatusKind.HAPPENED else f", {str(e.status).replace('_', ' ')}"
    return f"{e.type}{f' {e.mode}' if e.mode else ''}{status}"


def card(e: Event, name: str, anchor: str, reading: Reading) -> str:
    """An event with its fields; its heading leads to the words."""
    body = reading.report.body
    chips = [str(e.status).replace("_", " ")] * (e.status is not StatusKind.HAPPENED) + ["background"] * e.background + ["told again"] * bool(e.same_as)
    sides = [", ".join(escape(a.name or a.quote) for a in side) for side in (e.actors, e.recipients)]
    gist = f"{sides[0] or '?'}{f' → {sides[1]}' if sides[1] else ''}"
    shown = "".join(f'<div><dt class="{role}">{title}</dt><dd>{value}</dd></div>' for title, role, value in fields(e) if value)
    marks = "".join(f"<i>{c}</i>" for c in chips)
    head = f'<strong>{e.type}</strong> {escape(e.mode or "")} {marks}<q dir="auto">{escape(e.anchor.of(body))}</q><span class="gist" dir="auto">{gist}</span>'
    return f'<li class="card" id="{name}"><a class="head" href="#{anchor}" data-e="{name}">{head}</a><dl>{shown}</dl></li>'


def fields(e: Event) -> list[tuple[str, str, str]]:
    """Title, role in the text if it has one, and content of each field, as HTML; empty where the report is silent."""
    quad = codebook()[EventType(e.type)].quad if e.type in EventType.__members__ else "own codebook"
    return [
        ("who", "who", each(party(a) for a in e.actors)),
        ("whom", "whom", each(party(a) for a in e.recipients)),
        ("when", "when", when(e.date) if e.date else ""),
        ("where", "where", place(e.place) if e.place else ""),
        ("source", "source", each(source(s) for s in e.sources)),
        ("counts", "", each(quantity(q) for q in e.quantities)),
        ("contexts", "", ", ".join(c.replace("_", " ") for c in e.contexts)),
        ("class", "", quad),
        ("confidence", "", f"{e.confidence:.2f}"),
        ("why", "", escape(e.why)),
    ]


def each(values: Iterable[str]) -> str:
    """Values on lines of their own."""
    return "<br>".join(values)


def quoted(name: str | None, quote: str, *codes: str | None) -> str:
    """A name with its codes, and the words it stands for if they are others."""
    code = " ".join(filter(None, codes))
    words = f" <q>{escape(quote)}</q>" if name and name != quote else ""
    return f"<bdi>{escape(name or quote)}</bdi>{f' <code>{escape(code)}</code>' if code else ''}{words}"


def party(a: Actor) -> str:
    return quoted(a.name, a.quote, a.country, *a.sectors)


def source(s: Source) -> str:
    return party(s.actor) + ("" if s.stance is Stance.STATES else f" <i>{s.stance}</i>")


def place(p: Place) -> str:
    here = f", {p.lat:.2f} {p.lon:.2f}" if p.lat is not None and p.lon is not None else ""
    return quoted(p.name, p.quote, p.country) + escape(f", {p.admin1}" if p.admin1 and p.admin1 != p.name else "") + here


def when(w: When) -> str:
    days = " to ".join(dict.fromkeys(d.isoformat() for d in (w.first, w.last) if d)) or "not resolved"
    return f"{days} <q>{escape(w.quote)}</q>" + (f" <i>{w.basis}</i>" if w.basis else "")


def quantity(q: Quantity) -> str:
    numbers = f"{q.best:g}" if q.best is not None else " to ".join(f"{n:g}" if n is not None else "?" for n in (q.low, q.high))
    return f"{numbers} {escape(q.unit)} <q>{escape(q.quote)}</q>"
