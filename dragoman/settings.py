"""One frozen set of settings: defaults < file (dragoman.toml) < environment (DRAGOMAN_...) < options."""

import os
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from dragoman.errors import UsageError


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set. Only `tables` changes an answer, the rest how fast it comes."""

    threads: int = 1  # processor threads that one language model uses
    batch: int = 32  # sentences that go through the model together
    processes: int = 0  # worker processes; 0 is one a processor once there are enough reports for it
    tables: Path | None = None  # folder of the user's own people.tsv and organisations.tsv; None is the bundled tables alone


def settings(*, file: Path | None = None, environment: Mapping[str, str] | None = None, **options: int | None) -> Settings:
    """The settings in force. `file` is dragoman.toml in the working folder unless given; `tables` is the user's data folder unless set, and an empty value
    is none. Raises UsageError for an unknown name or a bad value."""
    around = os.environ if environment is None else environment
    found: dict[str, tuple[object, str]] = {"tables": (data_folder(around), "tables")}
    path = file or Path("dragoman.toml")
    if path.is_file() or file:
        for name, value in table(path).items():
            found[name] = (value, f"{name} in {path}")
    for name, value in around.items():
        if name.startswith("DRAGOMAN_"):
            found[name.removeprefix("DRAGOMAN_").lower()] = (value, name)
    for name, option in options.items():
        if option is not None:
            found[name] = (option, f"--{name}")
    tables = folder(*found.pop("tables"))
    return Settings(**{name: number(name, value, said) for name, (value, said) in found.items()}, tables=tables)


def data_folder(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """Where the platform keeps a user's data: XDG's folder, on a Mac Application Support, on Windows the local AppData; "" if there is no home."""
    home = environment.get("HOME") or environment.get("USERPROFILE") or ""
    if platform == "win32":
        base = environment.get("LOCALAPPDATA") or (f"{home}/AppData/Local" if home else "")
    elif platform == "darwin":
        base = f"{home}/Library/Application Support" if home else ""
    else:
        base = environment.get("XDG_DATA_HOME") or (f"{home}/.local/share" if home else "")
    return f"{base}/dragoman" if base else ""


def folder(value: object, said: str) -> Path | None:
    """The folder of that name; none for an empty one."""
    if not isinstance(value, str):
        raise UsageError(f"{said}: {value!r} is no name of a folder")
    try:
        return Path(value).expanduser() if value else None
    except RuntimeError as fault:
        raise UsageError(f"{said}: {value!r} names no folder ({fault})") from fault


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
