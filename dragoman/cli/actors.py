"""`dragoman actors`: who is known before reading, and a larger table of them from Wikidata."""

import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.output import destination, on_terminal, say
from dragoman.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.table import Table

    from dragoman.knowledge.actors import Actors, Known
    from dragoman.knowledge.update import Ask, Written

ENDPOINT = "https://query.wikidata.org/sparql"

app = typer.Typer(no_args_is_help=False, add_completion=False, rich_markup_mode="rich")


class Only(StrEnum):
    """The tables that can be filled."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"


@app.callback(invoke_without_command=True)
def actors(context: typer.Context) -> None:
    """Show who is known before reading, or fill a larger table from Wikidata.

    \b
    Examples:
      dragoman actors show "Jens Stoltenberg" --on 2020-06-01
      dragoman actors update
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def update(
    endpoint: Annotated[str, typer.Option(metavar="URL", help="SPARQL service that holds Wikidata; http is allowed for your own.")] = ENDPOINT,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FOLDER", help="Where to write. (default: DRAGOMAN_TABLES, else your data folder)", show_default=False)
    ] = None,
    only: Annotated[Only | None, typer.Option(help="Fill one table and leave the other as it is.", show_default=False)] = None,
) -> None:
    """Fill a larger local table of office holders and international bodies from Wikidata (CC0).

    This is the one command that needs a network. It takes some minutes and
    asks one question at a time. `dragoman read` then uses the local tables
    beside the bundled ones, which win where both know the same term.
    Nothing is written unless every answer came.

    \b
    Examples:
      dragoman actors update
      dragoman actors update --only people --to tables/
      DRAGOMAN_TABLES=tables/ dragoman read report.txt
      DRAGOMAN_TABLES= dragoman read report.txt      # the bundled tables alone
    """
    from dragoman.knowledge import update as local
    from dragoman.settings import settings

    folder = to or settings().tables
    if folder is None:
        raise UsageError("there is no folder for the tables (DRAGOMAN_TABLES is empty); name one with --to FOLDER")
    tables = (only.value,) if only else local.TABLES
    told = say if on_terminal(sys.stderr) else quiet
    written = local.update(asking(endpoint), folder, endpoint=endpoint.partition("?")[0], today=date.today(), tables=tables, told=told)
    from rich.console import Console

    with destination(None, utf8=False) as out:
        console = Console(file=out, highlight=False)
        for made in written:
            console.print(summary(made))
            console.print(f"written to {made.path}\n", soft_wrap=True)


def asking(endpoint: str) -> "Ask":
    """What puts a SPARQL question to the service. An address other than Wikidata's own was typed by the user and may be http."""
    from dragoman import __version__
    from dragoman.knowledge import wikidata
    from dragoman.reports import fetch

    agent = f"dragoman/{__version__} (actors update, run by hand; reads news reports offline) python-httpx2"
    return lambda question: fetch.get(
        endpoint, {"query": question, "format": "json"}, wikidata.bindings, accept=wikidata.JSON, agent=agent, plain=endpoint != ENDPOINT, told=say
    )


def quiet(_: str) -> None:
    """Tell nothing."""


def summary(made: "Written") -> "Table":
    """How many rows each group gave, and how many were left out for which reason."""
    table = framed(f"{made.table}: {made.rows:,} rows", "group", "rows")
    table.columns[1].justify = "right"
    for name, count in made.groups.items():
        table.add_row(name, f"{count:,}", style=None if count else "bold")
    if made.drops:
        table.add_section()
    for reason, count in sorted(made.drops.items(), key=lambda item: (-item[1], item[0])):
        table.add_row(f"left out: {reason}", f"{count:,}", style="dim")
    return table


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A person, surname, state, capital, nationality or organisation.", show_default=False)],
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Who it is on that day, as 2024-03-22.", show_default=False)] = None,
) -> None:
    """Show what the tables know of a name: country, sectors, and the office on a day.

    A person who holds no office on the day is a former official (ELI), or
    holds none yet. Local tables from `dragoman actors update` are read too.

    \b
    Examples:
      dragoman actors show "Jens Stoltenberg"
      dragoman actors show "Jens Stoltenberg" --on 2020-06-01
      dragoman actors show NATO
    """
    from rich.console import Console

    from dragoman import iso_day
    from dragoman.knowledge.actors import load
    from dragoman.settings import settings

    day = iso_day(on, "--on") if on is not None else None
    known = load(settings().tables)
    found = bearers(known, name, day)
    if not found:
        raise InputError(name, "not in the tables; a name is looked up whole, as the press writes it")
    title = f"{name}, on {day.isoformat()}" if day else name
    with destination(None, utf8=False) as out:
        Console(file=out, highlight=False).print(listed(title, found, known, day))


def bearers(known: "Actors", name: str, day: date | None) -> "Sequence[Known]":
    """Whom the name may stand for; of a person with a day only the office held then; else the bearers of a surname, else the state of a nationality."""
    from dragoman.knowledge.actors import fold

    found: Iterable[Known] = known.find(name) or known.surnames.get(fold(name), ())
    if not found and (code := known.country(name)):
        found = [k for k in known.find(known.countries[code]) if k.kind == "country"]
    people = list(dict.fromkeys(k.name for k in found if k.kind == "person"))
    shown = [k for k in found if k.kind != "person" and k.held(day)]
    for person in people:
        terms = [k for k in found if k.name == person and k.kind == "person"]
        serving = [k for k in terms if k.held(day)]
        former = known.person(person, day)
        shown += serving or ([former] if former else [])
    return shown


def listed(title: str, found: "Sequence[Known]", known: "Actors", day: date | None) -> "Table":
    """One bearer, or one term of office, a row."""
    table = framed(title, "name", "what", "country", "sectors", "from", "to")
    table.columns[4].no_wrap = table.columns[5].no_wrap = True
    for k in found:
        what = k.kind if k.kind != "person" else k.role or ("former official" if "ELI" in k.sectors else "no office yet")
        state = f"{known.countries[k.country]} ({k.country})" if k.country in known.countries else k.country
        sectors = " ".join(k.sectors) or "-"
        table.add_row(k.name, what, state or "-", sectors, k.first or "-", k.last or "-")
    return table


def framed(title: str, *columns: str) -> "Table":
    """An empty table in the house style."""
    from rich import box
    from rich.table import Table

    return Table(*columns, title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
