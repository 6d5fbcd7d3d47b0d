"""Reads news reports and keeps the record: who did what to whom, when, where, according to whom.

    import dragoman

    reading = dragoman.read("Kenya's foreign minister visited Uganda last week.", published="2024-03-22")
    for event in reading.events:
        print(event.type, event.mode, event.status)

The vocabulary is in `dragoman.types`, the errors in `dragoman.errors`. Importing this package loads neither model nor tables; the first reading does.
"""

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from dragoman.errors import InputError, UsageError

if TYPE_CHECKING:
    from dragoman.pipeline import Kit
    from dragoman.types import Reading, Relation

__all__ = ["iso_day", "read", "relate"]

__version__: str


def read(text: str, *, published: date | str | None = None, title: str = "", publisher: str = "", url: str | None = None) -> "Reading":
    """The reading of one report: its mentions and events, each with its span in `reading.report.body`.

    `published` is a date or an ISO string such as "2024-03-22"; without it relative dates ("on Friday") stay unresolved. The text is cleaned first (soft
    hyphens, odd spaces and the like), so count spans in the body of the report that comes back. Raises UsageError when `published` is no date, InputError
    when there are no English words to read, and InstallationError when a file of the package is missing. The model is loaded once, by the first call.
    """
    from dragoman.pipeline import read_reports
    from dragoman.reports.draft import Draft
    from dragoman.reports.read import judged

    day = iso_day(published, "published") if published is not None else None
    report = judged("the text", Draft(title=title, text=text, url=url or ""), day, publisher)
    if isinstance(report, InputError):
        raise report
    return next(read_reports([report], kit()))


def relate(sentence: str, source: tuple[int, int], target: tuple[int, int] | None) -> "Relation":
    """What one party does to another in one sentence: type, mode and status of the act, PLOVER's label, a score from 0 to 1.

    `source` and `target` are the parties' spans, half open, in characters of the sentence; without a target the act has
    no given recipient. Raises UsageError when a span is not inside it.
    """
    from dragoman.pipeline import relate as related
    from dragoman.types import Span

    for name, span in (("source", source), ("target", target)):
        if span and not 0 <= span[0] < span[1] <= len(sentence):
            raise UsageError(f"{name}: {span} is no stretch of the sentence, which has {len(sentence)} characters")
    return related(sentence, Span(*source), Span(*target) if target else None, kit())


def iso_day(value: date | str, said: str) -> date:
    """The day of a date, a date-time, or either as an ISO string. Raises UsageError, which names the value after `said`, where it came from."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return datetime.fromisoformat(value.strip()).date()
    except ValueError as fault:
        raise UsageError(f"{said}: {value!r} is not a date; write it as 2024-03-22") from fault


@cache
def kit() -> "Kit":
    """The kit of `read`, loaded once, by the settings in force. Raises InstallationError, and UsageError for a bad setting."""
    from dragoman.pipeline import load_kit
    from dragoman.settings import settings

    return load_kit(settings())


def __getattr__(name: str) -> str:
    """The installed version, looked up only when asked for: importlib.metadata takes longer to import than the rest of this file."""
    if name != "__version__":
        raise AttributeError(f"module 'dragoman' has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("dragoman")
    except PackageNotFoundError:  # run from a checkout that was not installed
        return "0+unknown"
