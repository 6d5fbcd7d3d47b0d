"""The events of a reading as a table for the terminal: every field in a column of its own where there is room, stacked in fewer columns where there is not."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.types import Actor, Basis, Event, Granularity, Reading, Source, Span, Stance, StatusKind, When

WIDE = 120  # columns of a terminal from which on every field has a column
STATUS = {StatusKind.PLANNED: "cyan", StatusKind.POSSIBLE: "yellow", StatusKind.DENIED: "magenta", StatusKind.NOT_HAPPENED: "red"}
SAID = {Stance.STATES: "said", Stance.ALLEGES: "alleged", Stance.DENIES: "denied", Stance.CONFIRMS: "confirmed"}


def drawn(reading: Reading, width: int, *, plain: bool) -> RenderableType:
    """Title line, table and counts of one reading, for a terminal of so many columns. `plain` marks with signs what a terminal shows by weight."""
    if not reading.events:
        return Group(headline(reading, width), Text(f"No events found.{left_out(reading)}", style="dim"), *claims(reading), Text())
    table = wide(reading, width, plain) if width >= WIDE else narrow(reading, width, plain)
    return Group(headline(reading, width), table, counts(reading), *claims(reading), Text())


def headline(reading: Reading, width: int) -> Text:
    """Title, publisher and date, on one line if they fit."""
    report = reading.report
    known = [report.publisher, report.published.isoformat() if report.published else "no date of publication"]
    title, about = Text(report.title or "Untitled report", style="bold"), Text(" · ".join(filter(None, known)), style="dim")
    return Text("  " if title.cell_len + about.cell_len + 2 <= width else "\n").join((title, about))


def wide(reading: Reading, width: int, plain: bool) -> Table:
    """One row an event, one column a field; columns that would be empty in every row are left out."""
    events = reading.events
    out = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), show_edge=False, leading=1, width=width, header_style="bold")
    out.add_column("when", width=10)
    out.add_column("what", width=20)
    out.add_column("who", ratio=5)
    if whom := any(e.recipients for e in events):
        out.add_column("whom", ratio=5)
    if where := any(e.place for e in events):
        out.add_column("where", ratio=3)
    if source := any(e.sources for e in events):
        out.add_column("source", ratio=4)
    out.add_column("words", ratio=9)
    for e in events:
        cells = [when(e.date), what(e, " "), parties(e.actors)]
        cells += [parties(e.recipients)] if whom else []
        cells += [place(e)] if where else []
        cells += [sources(e.sources)] if source else []
        out.add_row(*cells, words(reading, e.anchor, 40, plain), style="dim" if e.background else None)
    return out


def narrow(reading: Reading, width: int, plain: bool) -> Table:
    """One row an event; who, whom, where and source stand under one another."""
    out = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), show_edge=False, leading=1, width=width, header_style="bold")
    out.add_column("when", width=10)
    out.add_column("what", width=12)
    out.add_column("who → whom, where, source", ratio=5)
    out.add_column("words", ratio=4)
    for e in reading.events:
        out.add_row(when(e.date), what(e), stacked(e), words(reading, e.anchor, 24, plain), style="dim" if e.background else None)
    return out


def stacked(e: Event) -> Text:
    """Who, whom, where and source, each from a line of its own on."""
    lines = [parties(e.actors, "; ") if e.actors else Text("?", style="dim")]
    if e.recipients:
        lines.append(Text("→ ") + parties(e.recipients, "; "))
    if e.place:
        lines.append(Text.assemble(("in ", "dim"), place(e)))
    lines += [Text.assemble((f"{SAID[s.stance]} by ", "dim"), party(s.actor)) for s in e.sources]
    return Text("\n").join(lines)


def what(e: Event, between: str = "\n") -> Text:
    """Type and mode, and whatever keeps the event from being this report's news of something that happened."""
    out = Text.assemble((str(e.type), "bold"), f"{between}{e.mode}" if e.mode else "")
    if e.status in STATUS:
        out.append(f"\n{str(e.status).replace('_', ' ')}", style=STATUS[e.status])
    return out.append("\nbackground" if e.background else "").append("\ntold again" if e.same_as else "")


def when(w: When | None) -> Text:
    """The days of a date, shorter where a month or year says it; its words with a question mark where they could not be resolved."""
    if w is None:
        return Text()
    if w.first is None or w.last is None:
        return Text(f"“{w.quote}” ?", style="italic")
    if w.first == w.last:
        out = w.first.isoformat()
    elif w.granularity is Granularity.YEAR:
        out = f"{w.first:%Y}"
    elif w.granularity is Granularity.MONTH:
        out = f"{w.first:%Y-%m}"
    elif w.granularity is Granularity.QUARTER:
        out = f"{w.first:%Y} Q{(w.first.month + 2) // 3}"
    else:
        out = f"{w.first.isoformat()}\n– {w.last:%m-%d}" if w.first.year == w.last.year else f"{w.first.isoformat()}\n{w.last.isoformat()}"
    return Text(f"{out}\n(report)" if w.basis is Basis.PUBLISHED else out)


def parties(found: Sequence[Actor], between: str = "\n") -> Text:
    """Names, or the words where there is no name, each with country and sectors."""
    return Text(between).join(party(a) for a in found)


def party(a: Actor) -> Text:
    """One name with country and sectors."""
    code = " ".join(filter(None, (a.country, *a.sectors)))
    return Text(a.name or a.quote) + Text(f" ({code})" if code else "", style="dim")


def place(e: Event) -> Text:
    """Where it happened."""
    if e.place is None:
        return Text()
    country = f" ({e.place.country})" if e.place.country else ""
    return Text(e.place.name or e.place.quote) + Text(country, style="dim")


def sources(found: Sequence[Source]) -> Text:
    """Who says so, with the stance where it is more than stating."""
    return Text("\n").join(party(s.actor) + Text("" if s.stance is Stance.STATES else f" {s.stance}", style="italic") for s in found)


def words(reading: Reading, anchor: Span, around: int, plain: bool) -> Text:
    """The anchor within its sentence, with at most so many letters on either side."""
    body = reading.report.body
    k = bisect_right(reading.sentences, anchor.start, key=lambda s: s.span.start) - 1
    tile = reading.sentences[k].span if k >= 0 and reading.sentences[k].span.holds(anchor) else anchor
    before, after = " ".join(body[tile.start : anchor.start].split()), " ".join(body[anchor.end : tile.end].split())
    if len(before) > around:
        before = f"…{before[-around:].partition(' ')[2] or before[-around:]}"
    if len(after) > around:
        after = f"{after[:around].rpartition(' ')[0] or after[:around]}…"
    out = Text(before)
    if body[anchor.start - 1 : anchor.start].isspace() and before:
        out.append(" ")
    out.append(f"«{anchor.of(body)}»" if plain else anchor.of(body), style="bold underline")
    if body[anchor.end : anchor.end + 1].isspace() and after:
        out.append(" ")
    return out.append(after)


def counts(reading: Reading) -> Text:
    """How many events, how many of each status, and what was left out."""
    events = reading.events
    status = Counter(str(e.status).replace("_", " ") for e in events)
    parts = [f"{n} {name}" for name, n in status.most_common()]
    background = sum(e.background for e in events)
    line = f"{len(events)} event{'s' * (len(events) != 1)}: {', '.join(parts)}{f'; {background} background' if background else ''}.{left_out(reading)}"
    return Text(line, style="dim")


def claims(reading: Reading) -> list[Text]:
    """A line for each claim: its words, kind, what is compared, the days, and the event's words."""
    anchors = {e.id: e.anchor.of(reading.report.body) for e in reading.events}
    out = [Text("Claims about the record:", style="bold")] if reading.claims else []
    for c in reading.claims:
        days = "" if c.first is None or c.last is None else c.first.isoformat() if c.first == c.last else f"{c.first.isoformat()} – {c.last.isoformat()}"
        told = [f"{c.kind}{f' ({c.number})' if c.number else ''}", c.yardstick, days, f"of “{anchors[c.event]}”" if c.event in anchors else ""]
        out.append(Text.assemble(f"  “{' '.join(c.quote.split())}”  ", (" · ".join(filter(None, told)), "dim")))
    return out


def left_out(reading: Reading) -> str:
    """How many things that looked like an event were left out; --format json says why."""
    n = len(reading.drops)
    return f" {n} {'candidate was' if n == 1 else 'candidates were'} left out (--format json says why)." if n else ""
