"""Plain text and Markdown -> Draft.

Lines at the top of either such as

    Title: Delegation arrives          Headline
    Published: 2024-03-22              Date, Date published, Published on, Publication date
    Publisher: Example Wire            Source
    Author: Jane Roe                   Byline, By
    URL: https://news.example/1        Link

say something about the report and are not part of its text. They stand before the text or straight after its title, in any order and case. A date that cannot
be read, an address without "http", or a publisher that is a sentence ("Source: Iran fired first, officials say.") stays text. The same names serve in the front
matter of Markdown (`---`). A date that stands alone on one of the first lines ("Monday, March 5, 2007") is the date of publication too, and stays text.
"""

import re
from datetime import date
from html import unescape

from dragoman.reports.clean import clean
from dragoman.reports.draft import FORMS, Draft, day

FIELDS = {
    **dict.fromkeys(("title", "headline"), "title"),
    **dict.fromkeys(("published", "date", "date published", "published on", "publication date"), "published"),
    **dict.fromkeys(("publisher", "source"), "publisher"),
    **dict.fromkeys(("author", "byline", "by"), "author"),
    **dict.fromkeys(("url", "link"), "url"),
}
FIRST_LINES = 3  # of a text, title apart, among which a date may stand alone
LONGEST_TITLE = 250  # a longer first line is a paragraph
LONGEST_NAME = 100
ABOUT = re.compile(rf"[*_]{{0,2}}(?P<key>{'|'.join(FIELDS)})[*_]{{0,2}} ?:[*_]{{0,2}} *(?P<value>\S.*)", re.IGNORECASE)
FRONT = re.compile(r"---\n(?P<lines>[A-Za-z_]+:.{0,5000}?)\n(?:---|\.\.\.)(?:\n|$)", re.DOTALL)

COMMENT = re.compile(r"<!--(?:[^<]|<(?!!--))*?-->")
FENCE = re.compile(r"^(?P<mark>```+|~~~+)[^\n]*\n(?:(?!(?P=mark)).*\n)*?(?P=mark)[`~]*$", re.MULTILINE)
HEADING = re.compile(r"#{1,6} +(?P<words>.*?)(?: +#+)?$|#{1,6}$")
UNDERLINE = re.compile(r"=+$|-{2,}$")
TARGET = re.compile(r"\[[^\[\]]{1,100}\]: ?\S")  # of a link
ITEM = re.compile(r"(?:[-*+•]|\d{1,3}[.)]) |\|")
# Each of these ends at the next mark of its own kind, so that a million brackets or stars cost no more than as many letters.
INLINE = [
    (re.compile(r"!\[[^\[\]]*\](?:\([^()\s]*(?: \"[^\"]*\")?\)|\[[^\[\]]*\])"), ""),  # picture
    (re.compile(r"\[\^[^\[\]]{1,50}\]"), ""),  # note
    (re.compile(r"\[([^\[\]]*)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: \"[^\"]*\")?\)|\[[^\[\]]*\])"), r"\1"),  # link; its address may hold one ( )
    (re.compile(r"<(https?://[^<>\s]+)>"), r"\1"),
    (re.compile(r"<br ?/?>", re.IGNORECASE), " "),
    (re.compile(r"</?[A-Za-z][^<>]*>"), ""),
    (re.compile(r"`([^`]+)`"), r"\1"),
    (re.compile(r"(?<![*\\])\*\*\*([^*]+)\*\*\*"), r"\1"),
    (re.compile(r"(?<![*\\])\*(?![*\s])([^*]+)(?<!\s)\*(?!\*)"), r"\1"),
    (re.compile(r"(?<!\\)\*\*(?!\s)([^*]+)\*\*"), r"\1"),
    (re.compile(r"(?<![\w\\])_(?![_\s])([^_]+)_(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w\\])__(?!\s)([^_]+)__(?!\w)"), r"\1"),
    (re.compile(r"~~([^~]+)~~"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
]


def plain(source: str) -> Draft:
    """The report in a plain text.

    Its title is a "Title:" line; or the first line, if a blank line follows it or it is a "# " heading. One paragraph alone is text without a title.
    """
    about, rest = header(clean(source))
    return drafted(about, rest, titled=rest.startswith("# "))


def markdown(source: str) -> Draft:
    """The report in a Markdown text, reduced to its words: headings, links and emphasis lose their marks, lists keep their lines, code and pictures go."""
    about, rest = front(clean(source))
    lines, rest = header(rest)
    rest = COMMENT.sub("", FENCE.sub("", rest)).strip("\n")
    first, _, second = rest.partition("\n")
    titled = bool(words(first.strip("# ")) and (HEADING.match(first) or UNDERLINE.match(second.partition("\n")[0])))
    return drafted(lines | about, reduced(rest), titled=titled)


def drafted(about: dict[str, str], text: str, *, titled: bool) -> Draft:
    """The draft of a text whose first line is a title for certain (`titled`) or only if a blank line follows it."""
    first, _, rest = text.partition("\n")
    heading = first.lstrip("# ") if titled else first
    title = about.get("title", "")
    if heading == title or (not title and (titled or (rest.startswith("\n") and len(first) <= LONGEST_TITLE))):
        title, text = heading, rest
    return Draft(
        title=title,
        text=text.strip("\n"),
        published=day(about.get("published", "")) or dated(text),
        publisher=about.get("publisher", ""),
        author=about.get("author", ""),
        url=about.get("url", ""),
    )


def dated(text: str) -> date | None:
    """The date that stands alone on one of the first lines, with its year; None without one."""
    first = [line.strip() for line in text.split("\n") if line.strip()][:FIRST_LINES]
    return next((day(line) for line in first if any(form.fullmatch(line) for form in FORMS)), None)


def header(text: str) -> tuple[dict[str, str], str]:
    """What the lines at the top say about the report, and the text without them."""
    about: dict[str, str] = {}
    kept: list[str] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if found := told(line):
            about.setdefault(*found)
            kept.append("")  # a title is followed by a blank line even where "Published:" takes its place
        elif line and any(kept) and not UNDERLINE.match(line):  # the line drawn under a title belongs to it
            return about, clean("\n".join([*kept, *lines[number:]]))
        else:
            kept.append(line)
    return about, clean("\n".join(kept))


def told(line: str) -> tuple[str, str] | None:
    """The field and value that a line of metadata gives, or None for a line of text."""
    found = ABOUT.fullmatch(line)
    if not found:
        return None
    field, value = FIELDS[found["key"].lower()], found["value"].strip(" *_")
    if field == "published":
        good = day(value) is not None
    elif field == "url":
        good = value.startswith(("http://", "https://"))
    else:
        good = field == "title" or (len(value) <= LONGEST_NAME and not value.endswith("."))
    return (field, value) if good else None


def front(text: str) -> tuple[dict[str, str], str]:
    """What the front matter of a Markdown text says about the report, and the text without it."""
    found = FRONT.match(text)
    if not found:
        return {}, text
    about: dict[str, str] = {}
    for line in found["lines"].split("\n"):
        key, _, value = line.partition(":")
        field = FIELDS.get(key.strip().lower().replace("_", " "))
        value = value.strip().strip("[]").strip("\"'")
        if field and value.strip("|>-+ "):  # "|" and ">" open a block: its lines are not worth a YAML reader
            about.setdefault(field, value)
    return about, clean(text[found.end() :])


def reduced(text: str) -> str:
    """Markdown as plain text. Lines of one paragraph are joined, as a browser would show them."""
    out: list[str] = [""]
    joins = False  # whether the next line goes on with the last one
    for line in text.split("\n"):
        line = line.lstrip("> ") if line.startswith(">") else line
        heading = HEADING.match(line)
        if not line or rule(line) or (joins and UNDERLINE.match(line)) or TARGET.match(line):
            out.append("")
            joins = False
        elif heading:
            out += ["", heading["words"] or "", ""]
            joins = False
        elif joins and not ITEM.match(line):
            out[-1] += " " + line
        else:
            out.append(line)
            joins = not line.startswith("|")
    return clean("\n".join(map(words, out)))


def rule(line: str) -> bool:
    """Whether a line is drawn, not written: a rule or the line below the head of a table."""
    marks = set(line) - {" "}
    return len(line.replace(" ", "")) >= 3 and (marks in ({"-"}, {"*"}, {"_"}) or (marks <= set("|:-") and "---" in line))


def words(line: str) -> str:
    """A line without its marks."""
    for pattern, instead in INLINE:
        line = pattern.sub(instead, line)
    return unescape(line)
