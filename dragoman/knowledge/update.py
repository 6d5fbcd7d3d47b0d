"""The local tables: people.tsv and organisations.tsv in a folder of the user's, filled from Wikidata. The caller brings the connection."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.errors import InputError, UsageError
from dragoman.knowledge.tables import COLUMNS, rows
from dragoman.knowledge.wikidata import GROUPS, Binding, Group, Row, organisation, person, question

Ask = Callable[[str], Sequence[Binding]]  # a SPARQL question -> the rows of its answer
PAGES = 500  # of one group; more means that the service does not page
TABLES = tuple(COLUMNS)


@dataclass(frozen=True, slots=True)
class Written:
    """A local table: where it is, how many rows, how many of each group, and how many rows were left out for which reason."""

    table: str
    path: Path
    rows: int
    groups: Mapping[str, int]
    drops: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Filled:
    """A table before it is written."""

    rows: tuple[Row, ...]
    groups: Mapping[str, int]
    drops: Mapping[str, int]


def update(
    ask: Ask, folder: Path, *, endpoint: str, today: date, tables: Sequence[str] = TABLES, told: Callable[[str], None] = lambda _: None
) -> tuple[Written, ...]:
    """What was written to the folder. All is asked for first, then each file takes its place at once, so that a failure leaves the old ones.

    Raises UsageError when the folder cannot be written to, InputError when the service answers nothing for a table; and what `ask` raises.
    """
    ready(folder)
    found = {table: filled(ask, table, endpoint, today, told) for table in tables}
    write(folder, {f"{table}.tsv": text(table, made.rows, endpoint, today) for table, made in found.items()})
    return tuple(Written(t, folder / f"{t}.tsv", len(made.rows), made.groups, made.drops) for t, made in found.items())


def filled(ask: Ask, table: str, endpoint: str, today: date, told: Callable[[str], None]) -> Filled:
    """The rows of a table, sorted, each once. Raises InputError when there are none."""
    codes = frozenset(row["code"] for row in rows("countries.tsv"))
    drops: Counter[str] = Counter()
    groups: Counter[str] = Counter()
    kept: dict[tuple[str, ...], Row] = {}
    for group in (g for g in GROUPS if g.table == table):
        groups[group.name] = 0
        for binding in answers(ask, group, endpoint, told):
            made = person(binding, group, codes, today) if table == "people" else organisation(binding, group)
            if isinstance(made, str):
                drops[made] += 1
                continue
            key = (made["id"],) if table == "organisations" else (made["name"], made["country"], made["role"], made["from"], made["to"])
            if key in kept:
                drops["told twice"] += 1
                continue
            kept[key] = made
            groups[group.name] += 1
    if not kept:
        raise InputError(endpoint, f"the service knows none of the {table} asked for; nothing was written")
    order = ("country", "role", "from", "name", "to") if table == "people" else ("name", "id")
    return Filled(tuple(sorted(kept.values(), key=lambda row: [row[c] for c in order])), groups, drops)


def answers(ask: Ask, group: Group, endpoint: str, told: Callable[[str], None]) -> Iterator[Binding]:
    """Every row of a group, page after page until one is empty. Raises InputError when the service does not page."""
    before: list[str] = []
    for page in range(PAGES):
        told(f"asking for {group.name}, page {page + 1}")
        found = [row for row in ask(question(group, page)) if row.get("held") or row.get("body")]  # some services fill an empty page with an empty row
        if not found:
            return
        page_of = sorted(map(repr, found))
        if page_of == before:
            break
        yield from found
        before = page_of
    raise InputError(endpoint, f"the service does not answer {group.name} in pages; nothing was written")


def text(table: str, made: Sequence[Row], endpoint: str, today: date) -> str:
    """The file's content: where it is from, its columns, a row a line."""
    columns = COLUMNS[table]
    head = [
        f"# {table.capitalize()} beyond the bundled table; rows of that one win. Columns as there: dragoman/knowledge/data/{table}.tsv.",
        f"# Source: Wikidata (https://www.wikidata.org), CC0 1.0, asked at {' '.join(endpoint.split())} on {today.isoformat()} by `dragoman actors update`.",
        "\t".join(columns),
    ]
    return "\n".join([*head, *("\t".join(row[c] for c in columns) for row in made)]) + "\n"


def ready(folder: Path) -> None:
    """Raises UsageError when the folder is none or cannot be written to; it is not made yet."""
    place = next(p for p in (folder.absolute(), *folder.absolute().parents) if p.exists())
    if not place.is_dir() or not os.access(place, os.W_OK):
        raise UsageError(f"{folder} cannot be written to ({place} is {'read-only' if place.is_dir() else 'no folder'}); name another with --to")


def write(folder: Path, contents: Mapping[str, str]) -> None:
    """Each file complete beside its place, then all moved there. Raises UsageError when that fails; the old files are then as they were."""
    parts = {name: folder / f".{name}.{os.getpid()}.part" for name in contents}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, part in parts.items():
            with part.open("w", encoding="utf-8", newline="\n") as file:
                file.write(contents[name])
                file.flush()
                os.fsync(file.fileno())
        for name, part in parts.items():
            part.replace(folder / name)
    except OSError as fault:
        raise UsageError(f"{folder} cannot be written to ({fault.strerror or fault}); name another with --to") from fault
    finally:
        for part in parts.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
