"""Files, folders and standard input -> reports, one by one.

What cannot be read comes back as an `InputError` in its place and the rest is read. A report's own date and publisher win; the options fill in where it has
none. The own date of a .jsonl record is its `published`, that of a page or text is its metadata (html.py, plain.py).
"""

import json
import os
import re
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from dragoman.errors import InputError
from dragoman.reports.clean import clean, line
from dragoman.reports.decode import decoded
from dragoman.reports.draft import Draft, day
from dragoman.reports.html import LARGEST, Worker
from dragoman.reports.language import foreign
from dragoman.reports.plain import markdown, plain
from dragoman.types import Report

FORMS = {".txt": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".jsonl": "jsonl"}
LONGEST = 2_000_000  # characters of a report
MOST_BYTES = 4 * LONGEST + 4  # no encoding needs more for as many characters, and a byte order mark
LONGEST_LINE = 16 * 2**20  # bytes of one .jsonl record, which may escape its letters and carry coded events
COUNTED = 256 * 2**20  # bytes of .jsonl that are read through only to count them
TOO_LONG = f"longer than {LONGEST:,} characters; split it into reports"
STDIN = "standard input"
PAGE = re.compile(r"(?:<\?xml[^<>]*>|<!--[^<>]*-->|\s)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)

Found = tuple[str, Draft | InputError]  # with the name of the input, for messages


def reports(paths: Sequence[str], *, published: date | None = None, publisher: str = "", stdin: BinaryIO | None = None) -> Iterator[Report | InputError]:
    """Each report of each path in order, or the reason why there is none.

    A path is a file, "-" for `stdin`, or a folder, which is searched through for .txt .md .markdown .html .htm .jsonl (sorted by name; hidden ones and links
    to folders are left out). A file with another ending, and `stdin`, is taken for what it looks like. `published` and `publisher` stand for reports that
    give none themselves; `Report.published_from` says which it was: "record" (.jsonl), "metadata" (all else), "option", or None without any date.
    """
    with Worker() as worker:
        for path in paths:
            for name, draft in inputs(path, stdin, worker):
                yield draft if isinstance(draft, InputError) else judged(name, draft, published, publisher)


def count(paths: Sequence[str]) -> int | None:
    """How many results `reports` will give for the same paths, for a progress bar; None if it takes reading all (standard input, very large .jsonl files)."""
    total = size = 0
    for path in paths:
        if path == "-":
            return None
        for file in files(path):
            if isinstance(file, InputError) or form_of(file) != "jsonl":
                total += 1
                continue
            try:
                size += Path(file).stat().st_size
                if size > COUNTED:
                    return None
                with Path(file).open("rb") as lines:
                    total += max(1, sum(not text.isspace() for text in lines))
            except (OSError, ValueError):  # one InputError
                total += 1
    return total


def files(path: str) -> Iterator[str | InputError]:
    """The files a path stands for: itself, or those in the folder that reports are read from."""
    if "\0" in path:
        yield InputError(shown(path), "no file has such a name; check it")
        return
    if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises OSError on a name that is too long
        yield path
        return
    found: list[Path] = []
    closed: list[str] = []
    for folder, folders, names in os.walk(path, onerror=lambda e: closed.append(str(e.filename))):
        folders[:] = [name for name in folders if not name.startswith(".")]
        here = [Path(folder, name) for name in names if not name.startswith(".") and Path(name).suffix.lower() in FORMS]
        found += [file for file in here if file.is_file()]  # not a pipe, which would never end
    yield from map(str, sorted(found, key=lambda file: file.parts))
    yield from (InputError(shown(name), "this folder cannot be opened; check its permissions") for name in closed)
    if not found and not closed:
        yield InputError(shown(path), f"no reports in this folder; files end in {' '.join(FORMS)}")


def form_of(name: str) -> str:
    """The form that the ending of a file name stands for; "text" is what may turn out to be a page or records."""
    return FORMS.get(Path(name).suffix.lower(), "text")


def shown(name: str) -> str:
    """A name that fits on one line of any terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in name)


def inputs(path: str, stdin: BinaryIO | None, worker: Worker) -> Iterator[Found]:
    """The drafts of one path."""
    if path == "-":
        if stdin is None:
            yield STDIN, InputError(STDIN, "there is none here; name a file")
        else:
            yield from drafts(STDIN, "text", stdin, worker)
        return
    for file in files(path):
        if isinstance(file, InputError):
            yield file.name, file
            continue
        try:
            with Path(file).open("rb") as opened:
                yield from drafts(shown(file), form_of(file), opened, worker)
        except FileNotFoundError:
            yield file, InputError(shown(file), "no such file or folder; check the name")
        except OSError as e:
            yield file, InputError(shown(file), f"cannot be read ({e.strerror}); check its name and permissions")


def drafts(name: str, form: str, file: BinaryIO, worker: Worker) -> Iterator[Found]:
    """The drafts of an open file. A .txt file and standard input may hold a page or records as well."""
    first = file.readline(LONGEST_LINE)
    if form == "jsonl" or (form == "text" and is_record(first)):
        yield from records(name, first, file)
        return
    data = first + file.read(max(0, MOST_BYTES + 1 - len(first)))
    try:
        yield name, drafted(name, form, data, worker)
    except InputError as e:
        yield name, e


def drafted(name: str, form: str, data: bytes, worker: Worker) -> Draft:
    """The draft in a file that holds one report. Raises InputError."""
    page = form == "html" or (form == "text" and PAGE.match(data[:2000].decode("latin-1").removeprefix("ï»¿")) is not None)
    text = decoded(data[: MOST_BYTES + 1], name, page=page)
    if page and len(data) > LARGEST:
        raise InputError(name, f"a page of more than {LARGEST // 2**20} MiB; save the article alone")
    if not page and (len(data) > MOST_BYTES or len(text) > LONGEST):
        raise InputError(name, TOO_LONG)
    if not text.strip():
        raise InputError(name, "the file is empty; give a report")
    if form == "text" and text.lstrip()[:1] in ("{", "[") and is_json(text):
        raise InputError(name, "this is JSON, not JSON Lines; write one report a line with id, published, publisher, title and text")
    if page:
        return worker.read(text, name)
    return markdown(text) if form == "markdown" else plain(text)


def is_json(text: str) -> bool:
    """Whether a text is one JSON value."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def is_record(data: bytes) -> bool:
    """Whether a first line is a report in JSON."""
    try:
        value = json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and ("text" in value or "title" in value)


def records(name: str, first: bytes, file: BinaryIO) -> Iterator[Found]:
    """The drafts of a .jsonl file, line by line, however long the file is."""
    number, seen = 0, False
    data = first
    while data:
        number += 1
        where = f"{name}, line {number}"
        if len(data) == LONGEST_LINE and not data.endswith(b"\n"):
            while (more := file.readline(LONGEST_LINE)) and not more.endswith(b"\n"):
                continue
            yield where, InputError(where, TOO_LONG)
            seen = True
        elif not data.isspace():
            if number == 1 and (b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff"))):
                yield name, InputError(name, "this is not JSON Lines in UTF-8; save it as UTF-8 with one report a line")
                return
            yield where, record(where, data)
            seen = True
        data = file.readline(LONGEST_LINE)
    if not seen:
        yield name, InputError(name, "the file is empty; give one report a line")


def record(where: str, data: bytes) -> Draft | InputError:
    """The draft in one line of JSON. Keys beyond those of a report, such as coded events, are passed over."""
    try:
        value = json.loads(decoded(data, where))
        if not isinstance(value, dict):
            return InputError(where, "not a JSON object; write {...} with id, published, publisher, title and text")
        return of_object(where, value)
    except InputError as e:
        return e
    except RecursionError:
        return InputError(where, "nested too deeply; write one plain object a line")
    except json.JSONDecodeError as e:
        return InputError(where, f"broken JSON ({e.msg} at character {e.pos + 1}); write one object a line")
    except ValueError:  # a whole number of more than 4,300 digits
        return InputError(where, "broken JSON (a number too long); write one object a line")


def of_object(where: str, value: dict[str, object]) -> Draft:
    """The draft in a JSON object. Raises InputError where a field is not what it must be."""
    fields = {key: value.get(key) for key in ("id", "title", "text", "published", "publisher", "author", "url")}
    if isinstance(fields["id"], int):
        fields["id"] = str(fields["id"])
    if isinstance(fields["author"], list):
        fields["author"] = ", ".join(map(str, fields["author"]))
    if wrong := [key for key, entry in fields.items() if not isinstance(entry, str | None)]:
        raise InputError(where, f'"{wrong[0]}" is not a string; put it in quotes')
    told = {key: entry for key, entry in fields.items() if isinstance(entry, str)}
    if "text" not in told and "title" not in told:
        raise InputError(where, 'neither "title" nor "text"; a report needs one of them')
    stamp = told.pop("published", "").strip()
    published = day(stamp)
    if stamp and published is None:
        raise InputError(where, f'"published" is no date: {shown(stamp[:40])}; write it as 2024-03-22')
    return Draft(**told, published=published, published_from="record")


def judged(name: str, draft: Draft, published: date | None, publisher: str) -> Report | InputError:
    """The report of a draft, or the reason why it cannot be read."""
    if len(draft.title) + len(draft.text) > LONGEST:
        return InputError(name, TOO_LONG)
    title, text = line(draft.title), clean(draft.text)
    body = f"{title}\n\n{text}"
    if not any(map(str.isalpha, body)):
        return InputError(name, "there are no words in it; give a report in English")
    if language := foreign(body):
        return InputError(name, f"language is {language}, only English is read")
    when = draft.published or published
    return Report(
        id=line(draft.id) or sha256(f"{body}{when or ''}".encode()).hexdigest()[:12],
        title=title,
        text=text,
        published=when,
        published_from=draft.published_from if draft.published else "option" if published else None,
        publisher=line(draft.publisher or publisher),
        url=line(draft.url) or None,
        author=line(draft.author) or None,
    )
