"""Where results and messages go: standard output or a file, standard error, a progress bar."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TextIO

import typer

from dragoman.errors import UsageError

FULL = (errno.ENOSPC, errno.EFBIG)
Step = Callable[[], AbstractContextManager[None]]  # one report is written inside of each


def say(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"dragoman: {' '.join(message.split())}\n")


def on_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at this stream, or types into it."""
    return stream is not None and stream.isatty()


@contextmanager
def destination(path: Path | None, *, utf8: bool) -> Iterator[TextIO]:
    """Standard output, or the file, which takes its place only once it is complete. A reader that stops reading (`| head`) ends the command quietly.

    Raises UsageError when the file cannot be written, or the disk is full.
    """
    try:
        if path is None:
            if utf8 and hasattr(sys.stdout, "reconfigure"):
                sys.stdout.reconfigure(encoding="utf-8")
            yield sys.stdout
            sys.stdout.flush()
        else:
            with opened(path) as file:
                yield file
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains when it ends
        raise typer.Exit from None
    except OSError as fault:
        if fault.errno not in FULL:
            raise
        raise UsageError(f"{path or 'standard output'}: cannot be written ({fault.strerror})") from fault


@contextmanager
def opened(path: Path) -> Iterator[TextIO]:
    """The file to write; a regular file takes its place at the end, so that a failure leaves the old one, and an input may be the output too."""
    try:
        place = path.resolve()
        special = place.exists() and not place.is_file()  # /dev/null, a pipe
        part = place if special else place.with_name(f".{place.name[:100]}.{os.getpid()}.part")
        file = part.open("w", encoding="utf-8")
    except OSError as fault:
        raise UsageError(f"--output: {path} cannot be written ({fault.strerror or fault})") from fault
    try:
        with file:
            yield file
        if not special:
            part.replace(place)
    except BaseException:
        if not special:
            part.unlink(missing_ok=True)
        raise


@contextmanager
def bar(total: int | None, *, shares_terminal: bool) -> Iterator[Step]:
    """Something to enter for each report that is written; it moves a progress bar on standard error on.

    A bar that shares its terminal with the results makes room while they are written.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("reading", total=total)

        @contextmanager
        def step() -> Iterator[None]:
            if shares_terminal:
                progress.stop()
            yield
            if shares_terminal:
                progress.start()
            progress.advance(task)

        yield step
