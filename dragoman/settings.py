"""One frozen set of settings: defaults < file (dragoman.toml) < environment (DRAGOMAN_...) < options."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from dragoman.errors import UsageError


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set. None of it changes an answer, only how fast it comes."""

    threads: int = 1  # processor threads that one language model uses
    batch: int = 32  # sentences that go through the model together
    processes: int = 0  # worker processes; 0 is one a processor once there are enough reports for it


def settings(*, file: Path | None = None, environment: Mapping[str, str] | None = None, **options: int | None) -> Settings:
    """The settings in force. `file` is dragoman.toml in the working folder unless given. Raises UsageError for an unknown name or a bad value."""
    found: dict[str, tuple[object, str]] = {}
    path = file or Path("dragoman.toml")
    if path.is_file() or file:
        for name, value in table(path).items():
            found[name] = (value, f"{name} in {path}")
    for name, value in (os.environ if environment is None else environment).items():
        if name.startswith("DRAGOMAN_"):
            found[name.removeprefix("DRAGOMAN_").lower()] = (value, name)
    for name, option in options.items():
        if option is not None:
            found[name] = (option, f"--{name}")
    return Settings(**{name: number(name, value, said) for name, (value, said) in found.items()})


def table(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise UsageError(f"{path}: cannot be read ({fault.strerror or fault})") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UsageError(f"{path}: not a TOML file ({fault})") from fault


def number(name: str, value: object, said: str) -> int:
    known = [f.name for f in fields(Settings)]
    if name not in known:
        raise UsageError(f"{said}: there is no setting of that name; there are {', '.join(known)}")
    least = 0 if name == "processes" else 1
    try:
        found = int(str(value))
    except ValueError:
        found = -1
    if found < least or found > 4096:
        raise UsageError(f"{said}: {value!r} is not a whole number from {least} to 4096")
    return found
