"""`dragoman read`: reports in, their events out as a table, JSON Lines or a page."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from dragoman.cli.output import Step, bar, destination, on_terminal, say
from dragoman.errors import InputError

if TYPE_CHECKING:
    from dragoman.types import Reading, Report

FEW = 4  # up to so many reports there is no progress bar
NAMED = 3  # reports without a date that are named; the rest is counted


class Format(StrEnum):
    """How readings are written."""

    TABLE = "table"
    JSON = "json"
    HTML = "html"


@dataclass
class Notes:
    """What is told on standard error while reports are read."""

    rejected: int = 0
    undated: int = 0

    def accept(self, found: "Iterable[Report | InputError]") -> "Iterator[Report]":
        """The reports among these; for the rest the reason is told."""
        for report in found:
            if isinstance(report, InputError):
                self.rejected += 1
                say(str(report))
                continue
            if report.published is None:
                self.undated += 1
                if self.undated <= NAMED:
                    say(f"warning: no date of publication in “{short(report)}”; relative dates stay unresolved (give one with --published 2024-03-22)")
            yield report

    def finish(self) -> None:
        """Tell the counts of what was not told one by one."""
        if self.undated > NAMED:
            say(f"warning: {self.undated - NAMED} more without a date of publication")
        if self.rejected > 1:
            say(f"{self.rejected} inputs were not read")


def read(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE", help="Text, Markdown, HTML or .jsonl files, folders of them, or - for standard input.", show_default=False)
    ],
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Date of publication, as 2024-03-22, for reports that give none.", show_default=False)
    ] = None,
    publisher: Annotated[str, typer.Option(metavar="NAME", help="Publisher, for reports that name none.", show_default=False)] = "",
    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="How to write the events (default: as --output ends, .json .jsonl .html, else a table).", show_default=False),
    ] = None,
    mentions: Annotated[bool, typer.Option("--mentions", help="Add every mention to the JSON, whether or not an event uses it.")] = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file instead of standard output.")] = None,
    codebook: Annotated[
        Path | None, typer.Option("--codebook", metavar="FILE", help="Code the types of this TOML file as well (docs/custom.md).", show_default=False)
    ] = None,
    threads: Annotated[int | None, typer.Option(metavar="N", help="Threads of one language model. (default: 1)", show_default=False)] = None,
    processes: Annotated[int | None, typer.Option(metavar="N", help="Processes for many reports. (default: one a processor)", show_default=False)] = None,
) -> None:
    """Read reports and show who did what to whom, when, where, according to whom.

    A report's own date and publisher win over the options. Only English is
    read. What cannot be read is named on standard error; the rest is still
    read, and the exit code is 1.

    \b
    Examples:
      dragoman read report.txt --published 2024-03-22
      dragoman read folder/ more.jsonl --format json > events.jsonl
      dragoman read page.html -o reading.html
      curl -s https://example.org/report | dragoman read -
    """
    from dragoman import iso_day
    from dragoman.reports.read import reports
    from dragoman.scale.engines import read_all
    from dragoman.settings import settings

    chosen = form or form_of(output)
    if mentions and chosen is not Format.JSON:
        raise typer.BadParameter("--mentions is for --format json.")
    day = iso_day(published, "--published") if published is not None else None
    speed = settings(threads=threads, processes=processes)
    if "-" in files and on_terminal(sys.stdin):
        say("reading from the keyboard; end with Ctrl-D")
    if codebook:
        from dragoman.knowledge.custom import load

        load(codebook)  # a mistake in it is told before anything is read
    notes = Notes()
    found = notes.accept(reports(files, published=day, publisher=publisher, stdin=sys.stdin.buffer if sys.stdin else None))
    with destination(output, utf8=chosen is not Format.TABLE) as out, steps(files, output) as step:
        write(read_all(found, speed, codebook), out, chosen, step, mentions=mentions)
    notes.finish()
    if notes.rejected:
        raise typer.Exit(1)


def form_of(output: Path | None) -> Format:
    """The format that the ending of the output's name stands for."""
    ending = output.suffix.lower() if output else ""
    return {".html": Format.HTML, ".htm": Format.HTML, ".json": Format.JSON, ".jsonl": Format.JSON}.get(ending, Format.TABLE)


def steps(files: list[str], output: Path | None) -> AbstractContextManager[Step]:
    """A progress bar for more than a few reports, if there is a terminal to show it on and nobody types a report there."""
    if not on_terminal(sys.stderr) or ("-" in files and on_terminal(sys.stdin)):
        return nullcontext(nullcontext)
    from dragoman.reports.read import count

    total = count(files)
    if total is not None and total <= FEW:
        return nullcontext(nullcontext)
    return bar(total, shares_terminal=output is None and on_terminal(sys.stdout))


def short(report: "Report") -> str:
    """What a report is called in a message."""
    name = report.title or report.text
    return name if len(name) <= 60 else f"{name[:59].rstrip()}…"


def write(readings: "Iterable[Reading]", out: TextIO, form: Format, step: Step, *, mentions: bool) -> None:
    """Write each reading as it comes; the page, which starts with a list of them, at the end."""
    if form is Format.JSON:
        from dragoman.exchange.gold import dumps, record

        for reading in readings:
            with step():
                out.write(f"{dumps(record(reading, mentions=mentions))}\n")
                out.flush()
    elif form is Format.TABLE:
        from rich.console import Console

        from dragoman.cli.table import drawn

        console = Console(file=out, highlight=False)
        for reading in readings:
            with step():
                console.print(drawn(reading, console.width, plain=console.color_system is None))
    else:
        from dragoman.cli import page

        sections: list[page.Section] = []
        for reading in readings:
            with step():
                sections.append(page.section(reading, len(sections)))
        out.write(page.page(sections))
