"""Rows of tab-separated tables, bundled or the user's own: comment lines, a header, then one row a line."""

import re
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from dragoman.errors import InstallationError

AGAIN = "install dragoman again"
COLUMNS = {  # of the tables that a user may have of his own
    "people": ("name", "aliases", "country", "sectors", "role", "from", "to"),
    "organisations": ("id", "name", "aliases", "country", "sectors", "kind", "from", "to"),
}
DATE = re.compile(r"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?")


def rows(name: str) -> Iterator[dict[str, str]]:
    """Each row of data/NAME as column -> cell. Raises InstallationError if the file is missing or a row has a wrong number of cells."""
    try:
        lines = files("dragoman.knowledge").joinpath("data", name).read_text(encoding="utf-8").splitlines()
    except OSError as fault:
        raise InstallationError(f"the table {name} is missing ({fault}); install dragoman again") from fault
    for _, row in parsed(lines, f"the table {name}", AGAIN):
        yield row


def parsed(lines: Iterable[str], name: str, remedy: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and row, column -> cell. Raises InstallationError, which ends with the remedy, for a row with too many cells."""
    header: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not header:
            header = cells
        elif len(cells) > len(header):
            raise InstallationError(f"{name} has {len(cells)} cells in line {number} instead of {len(header)}; {remedy}")
        else:
            yield number, dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))


def local(folder: Path | None, table: str, countries: Iterable[str]) -> list[dict[str, str]]:
    """The rows of a table of the user's own (`dragoman actors update`); none without a folder or file.

    Raises InstallationError, which names file, line and remedy, when the file is not such a table: other columns, no name, a date that is none, a country
    that is not among `countries`.
    """
    if folder is None or not (path := folder / f"{table}.tsv").is_file():
        return []
    remedy = "run `dragoman actors update` again, or remove the file"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise InstallationError(f"{path}: cannot be read ({fault}); {remedy}") from fault
    known = frozenset(countries)
    header = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    if tuple(header.split("\t")) != COLUMNS[table]:
        raise InstallationError(f"{path}: its columns are not those of {table} ({', '.join(COLUMNS[table])}); {remedy}")
    found = []
    for number, row in parsed(lines, f"{path}:", remedy):
        if wrong := fault_of(row, known):
            raise InstallationError(f"{path}, line {number}: {wrong}; {remedy}")
        found.append(row)
    return found


def fault_of(row: dict[str, str], countries: frozenset[str]) -> str:
    """What is wrong with a row of a user's own table; "" when nothing is."""
    if not row["name"]:
        return "no name"
    for column in ("from", "to"):
        if not DATE.fullmatch(row[column]):
            return f"{row[column]!r} is not a date"
    return "" if row["country"] in countries else f"unknown country {row['country']!r}"


def cells(text: str) -> tuple[str, ...]:
    """The parts of a cell that holds a list."""
    return tuple(part.strip() for part in text.split("|") if part.strip())
