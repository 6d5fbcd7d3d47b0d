"""`dragoman score`: how well the reading agrees with reports coded by hand."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.output import destination, say
from dragoman.errors import InputError

if TYPE_CHECKING:
    from rich.table import Table

    from dragoman.types import Report

Record = dict[str, Any]
Figures = dict[str, tuple[float, float, float]]  # value, lower and upper bound of its 95 % interval
MEANINGS = {
    "typed precision": "events found that are right",
    "typed recall": "gold events that were found",
    "typed F1": "both together",
    "untyped F1": "the same, whatever the type",
    "whole F1": "who, whom, date, status too",
}


def score(
    path: Annotated[Path, typer.Argument(metavar="GOLD.jsonl", help="Coded reports in the gold format of docs/codebook.md.", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON instead of a table.")] = False,
    processes: Annotated[int | None, typer.Option(metavar="N", help="Processes for many reports. (default: one a processor)", show_default=False)] = None,
) -> None:
    """Read the reports of a gold file and score the events found against those in it.

    Each figure comes with its 95 % interval, from resampling whole reports 1,000 times.

    \b
    Example:
      dragoman score gold.jsonl
      dragoman score gold.jsonl --json > figures.json
    """
    from dragoman.exchange.gold import record
    from dragoman.scale.engines import read_all
    from dragoman.scoring import gold
    from dragoman.settings import settings

    speed = settings(processes=processes)
    wanted = gold.load(path)
    if not wanted:
        raise InputError(str(path), "no reports in it; give one coded report a line")
    found = [report_of(f"{path}, report {number}", value) for number, value in enumerate(wanted, 1)]
    readings = read_all((r for r in found if r), speed)
    predicted: dict[str, list[Record]] = {}
    for number, report in enumerate(found):
        # Gold ids need not be unique, and spans count in the cleaned text.
        wanted[number] = {**wanted[number], "id": str(number), **({"title": report.title, "text": report.text} if report else {})}
        predicted[str(number)] = record(next(readings))["events"] if report else []
    events = sum(len(r["events"]) for r in wanted)
    if lost := sum(gold.locate(gold.body(r), e["anchor"])[0] < 0 for r in wanted for e in r["events"]):
        say(f"warning: the anchors of {lost} of {events} gold events are not in the text of their report; mend them, they cannot be scored as they are")
    figures = gold.score(predicted, wanted)
    with destination(None, utf8=as_json) as out:
        if as_json:
            named = {name: {"value": value, "low": low, "high": high} for name, (value, low, high) in figures.items()}
            out.write(f"{json.dumps({'reports': len(wanted), 'events': events, 'figures': named})}\n")
        else:
            from rich.console import Console

            Console(file=out, highlight=False).print(table(f"{path.name}: {len(wanted)} reports, {events} events", figures))
    if None in found:
        raise typer.Exit(1)


def report_of(name: str, value: Record) -> "Report | None":
    """The report of a gold record, or None once the reason is told."""
    from dragoman.reports.read import judged, of_object

    try:
        report = judged(name, of_object(name, value), None, "")
    except InputError as fault:
        report = fault
    if isinstance(report, InputError):
        say(str(report))
        return None
    return report


def table(title: str, figures: Figures) -> "Table":
    """The figures, the five of whole events above those of single fields."""
    from rich import box
    from rich.table import Table

    out = Table("measure", "%", "95 % interval", "meaning", title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
    out.columns[1].justify = "right"
    out.columns[3].style = "dim"
    fields = False
    for name, (value, low, high) in figures.items():
        if name not in MEANINGS and not fields:
            out.add_section()
            fields = True
        bounds = f"{100 * low:5.1f} to {100 * high:.1f}"
        out.add_row(name, f"{100 * value:.1f}", bounds, MEANINGS.get(name, "right on matched events"))
    return out
