"""The command line: `dragoman read`, `dragoman score`, `dragoman actors`. Nothing here loads the model before a command needs it.

Exit codes: 0 fine, 1 some input was rejected, 2 wrong call, 130 interrupted. Results go to standard output, everything else to standard error.
"""

import sys
from typing import Annotated, cast

import typer

from dragoman.cli import actors, read, score
from dragoman.errors import DragomanError, UsageError

REJECTED, WRONG_CALL, INTERRUPTED = 1, 2, 130
# The base of typer's complaints about a call. It has no public name: typer 0.20 takes it from click, 0.29 has its own.
CALL_ERROR = cast(type[typer.BadParameter], typer.BadParameter.__mro__[1])

app = typer.Typer(name="dragoman", rich_markup_mode="rich", add_completion=False, pretty_exceptions_enable=False)
app.command()(read.read)
app.command()(score.score)
app.add_typer(actors.app, name="actors")


def show_version(wanted: bool) -> None:
    """Print the version and stop, if wanted."""
    if wanted:
        import dragoman

        typer.echo(f"dragoman {dragoman.__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def dragoman(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="Show the version.", callback=show_version, is_eager=True)] = False
) -> None:
    """Read news reports and keep the record: who did what to whom, when, where, according to whom.

    \b
    Example:
      dragoman read report.txt --published 2024-03-22
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main() -> None:
    """Run the command in `sys.argv` and exit with its code; errors become one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter shows "?" for it
    try:
        code = app(standalone_mode=False, prog_name="dragoman")
    except CALL_ERROR as fault:
        help_of = fault.ctx.command_path if fault.ctx else "dragoman"
        code = complain(f"{fault.format_message().rstrip('.')} (see {help_of} --help)", WRONG_CALL)
    except UsageError as fault:
        code = complain(str(fault), WRONG_CALL)
    except DragomanError as fault:
        code = complain(str(fault), REJECTED)
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    sys.exit(code)


def complain(message: str, code: int) -> int:
    """The exit code, once the message is on standard error, on one line."""
    sys.stderr.write(f"dragoman: {' '.join(message.split())}\n")
    return code


if __name__ == "__main__":
    main()
