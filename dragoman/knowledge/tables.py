"""Rows of the bundled tab-separated tables: comment lines, a header, then one row a line."""

from collections.abc import Iterator
from importlib.resources import files

from dragoman.errors import InstallationError


def rows(name: str) -> Iterator[dict[str, str]]:
    """Each row of data/NAME as column -> cell. Raises InstallationError if the file is missing or a row has a wrong number of cells."""
    try:
        lines = files("dragoman.knowledge").joinpath("data", name).read_text(encoding="utf-8").splitlines()
    except OSError as fault:
        raise InstallationError(f"the table {name} is missing ({fault}); install dragoman again") from fault
    header: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not header:
            header = cells
        elif len(cells) > len(header):
            raise InstallationError(f"the table {name} has {len(cells)} cells in line {number} instead of {len(header)}; install dragoman again")
        else:
            yield dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))


def cells(text: str) -> tuple[str, ...]:
    """The parts of a cell that holds a list."""
    return tuple(part.strip() for part in text.split("|") if part.strip())
