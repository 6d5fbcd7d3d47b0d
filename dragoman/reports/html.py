"""Web page -> Draft.

The text comes from trafilatura. The date does not: its htmldate invents one for 32 of 33 pages that have none, so only what the page itself declares counts,
in this order: JSON-LD `datePublished`, the <meta> names in DATES, <time> marked as the publication date, and the only date that <time> elements name at all.

Any page can keep trafilatura busy for minutes: 200 KB of `<li>x` take 164 s, 200 KB of `"author":` in a script 56 s, one tag with 50,000 attributes 19 s. No
cheap look at a page tells. So every page is read in a child process that is stopped after ten seconds; it is started once for a run of pages. It is a plain
`subprocess`: multiprocessing's children run the caller's script again, and are forbidden within the workers of a process pool.
"""

import json
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from dragoman.errors import InputError
from dragoman.reports.draft import Draft, day

if TYPE_CHECKING:
    from subprocess import Popen

    from lxml.html import HtmlElement

LARGEST = 5 * 2**20  # bytes
LIMIT_S = 10.0

# Names of <meta name|property|itemprop> that hold the publication date, best first.
DATES = (
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "rnews:datepublished", "article:published"),
    *("parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date"),
    *("dc.date.issued", "dcterms.issued", "dc.date", "dc.date.created", "dcterms.date", "dcterms.created"),
    *("pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "date"),
)
ARTICLE = re.compile(r"article|report|posting", re.IGNORECASE)  # schema.org types: NewsArticle, Report, BlogPosting ...
PUBLISHED = re.compile(r"publish|pub-?date|entry-date|date-?posted", re.IGNORECASE)  # classes and itemprops of <time>
IN_JSON = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
CHILD = "import sys; sys.path[:] = sys.argv[1:]; from dragoman.reports import html; html.serve(sys.stdin.buffer, sys.stdout.buffer)"


class Worker:
    """A child process that reads pages, started when the first one comes. Use it in a `with` statement."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self.limit_s = limit_s
        self.child: Popen[bytes] | None = None

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def read(self, page: str, name: str) -> Draft:
        """The draft in a page; `name` is for messages.

        Raises InputError if the page has no text, takes longer than the limit, or breaks the reader.
        """
        from threading import Timer

        late: list[bool] = []
        child = self.started(name)

        def give_up() -> None:
            late.append(True)
            child.kill()

        timer = Timer(self.limit_s, give_up)
        timer.start()
        try:
            answer = asked(child, page)
        finally:
            timer.cancel()
        if late or answer is None:
            self.stop()  # also where the answer came at the last moment: the next page needs a live child
        if answer is None:
            slow = f"the page is too tangled to read in {self.limit_s:g} seconds; save the article as plain text"
            raise InputError(name, slow if late else "the page broke the HTML reader; save the article as plain text")
        draft = received(answer)
        if not draft.text:
            raise InputError(name, "no text found in the page; save the article as plain text")
        return draft

    def started(self, name: str) -> "Popen[bytes]":
        """The running child."""
        from subprocess import DEVNULL, PIPE, Popen

        if self.child is not None and self.child.poll() is not None:
            self.stop()
        if self.child is None:
            try:
                self.child = Popen([sys.executable, "-c", CHILD, *sys.path], stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
            except OSError as e:
                raise InputError(name, f"the HTML reader cannot be started ({e.strerror}); save the article as plain text") from e
        return self.child

    def stop(self) -> None:
        """None; the child is gone. The next page starts a new one."""
        child, self.child = self.child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):  # what was still to be written when the child was killed
                    pipe.close()


def asked(child: "Popen[bytes]", page: str) -> bytes | None:
    """The child's answer to a page, None if it died over it. Both ways: four bytes of length, then the message."""
    if child.stdin is None or child.stdout is None:
        return None
    try:
        send(child.stdin, page.encode("utf-8", "replace"))
        return receive(child.stdout)
    except OSError:
        return None


def send(pipe: IO[bytes], message: bytes) -> None:
    """None; the message is on its way."""
    pipe.write(len(message).to_bytes(4, "big") + message)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes | None:
    """The next message, None at the end."""
    head = pipe.read(4)
    size = int.from_bytes(head, "big")
    message = pipe.read(size) if len(head) == 4 else b""
    return message if len(head) == 4 and len(message) == size else None


def received(answer: bytes) -> Draft:
    """The draft that `serve` wrote."""
    fields: dict[str, Any] = json.loads(answer)
    published = fields.pop("published")
    return Draft(**fields, published=date.fromisoformat(published) if published else None)


def serve(pages: IO[bytes], answers: IO[bytes]) -> None:
    """None, after the last page: what the child does."""
    while (page := receive(pages)) is not None:
        send(answers, json.dumps(asdict(extract(page.decode("utf-8"))), default=str).encode("utf-8", "replace"))


def extract(page: str) -> Draft:
    """The draft in a page, empty if there is no text. May take minutes: see `Worker`."""
    from trafilatura import bare_extraction
    from trafilatura.utils import load_html

    tree = load_html(page)
    if tree is None:
        return Draft()
    dates = {"original_date": True, "extensive_search": False}  # what htmldate finds is not used; this is its quickest way
    found = bare_extraction(tree, with_metadata=True, include_comments=False, date_extraction_params=dates)
    if found is None or isinstance(found, dict) or not found.text:
        return Draft()
    publisher = found.sitename or ""
    title = untagged(found.title or "", publisher)
    # trafilatura ends a paragraph with one line end; the sentence splitter takes such lines for wrapped ones if all are short.
    first, _, rest = found.text.partition("\n")
    text = rest if untagged(first, publisher) == title else found.text
    return Draft(
        title=title,
        text=re.sub(r"\n+", "\n\n", text),
        published=published(tree),
        publisher=publisher,
        author=found.author or "",
        url=found.url or "",
    )


def untagged(title: str, publisher: str) -> str:
    """The title without the publisher's name at its end, as in "Iran replies | Example Wire"."""
    return re.sub(rf"\s+[|•·:–—-]+\s+{re.escape(publisher)}$", "", title, flags=re.IGNORECASE) if publisher else title


def published(tree: "HtmlElement") -> date | None:
    """The day of publication that the page declares, or None."""
    for value in (*in_json(tree), *in_meta(tree), *in_time(tree)):
        found = day(value)
        # The zero of Unix time, or of a database, stands for a date nobody filled in.
        if found and found.year > 1600 and found != date(1970, 1, 1):
            return found
    return None


def in_json(tree: "HtmlElement") -> Iterator[str]:
    """`datePublished` in JSON-LD: of articles first, then of anything else; of scripts that are broken JSON last."""
    later: list[str] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text:
            continue
        try:
            todo: list[object] = [json.loads(script.text, strict=False)]
        except (ValueError, RecursionError):
            later += IN_JSON.findall(script.text)
            continue
        while todo:
            thing = todo.pop(0)
            if isinstance(thing, list):
                todo += thing
            elif isinstance(thing, dict):
                todo += [thing.get("@graph"), thing.get("mainEntity")]  # not comments, not the articles "related" to it
                value = thing.get("datePublished")
                if isinstance(value, str) and ARTICLE.search(str(thing.get("@type"))):
                    yield value
                elif isinstance(value, str):
                    later.append(value)
    yield from later


def in_meta(tree: "HtmlElement") -> Iterator[str]:
    """The contents of <meta> elements that hold the publication date, best first."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        for key in ("property", "name", "itemprop"):
            found.setdefault((meta.get(key) or "").lower(), meta.get("content") or "")
    yield from (found[name] for name in DATES if name in found)


def in_time(tree: "HtmlElement") -> Iterator[str]:
    """The dates of <time> elements marked as publication; without any, the date that all <time> elements agree on."""
    times = [time for time in tree.iter("time") if time.get("datetime")]
    marked = [t for t in times if t.get("pubdate") is not None or PUBLISHED.search(f"{t.get('class') or ''} {t.get('itemprop') or ''}")]
    days = {day(t.get("datetime") or "") for t in times}
    yield from (t.get("datetime") or "" for t in marked or (times if len(days) == 1 else []))
