"""Bytes -> text, whatever program saved them."""

import codecs
import re

from dragoman.errors import InputError

# How files begin that people take for text, and what they are.
KINDS = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a Word or zip file",
    b"\xd0\xcf\x11\xe0": "an old Word file",
    b"{\\rtf": "an RTF file",
    b"\x1f\x8b": "a gzip file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CHARSET = re.compile(rb"<(?:meta|\?xml)\s[^<>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
BINARY = "this is not text; give a text, Markdown, HTML or JSON Lines file in UTF-8"
MOST_BROKEN = 0.3  # share of bytes


def decoded(data: bytes, name: str, *, page: bool = False) -> str:
    """The text of a file; `page` if it may name its own character set as HTML does.

    Tried are UTF-8, UTF-16 and UTF-32 with a byte order mark, the page's own character set, then Windows-1252. Bytes of UTF-8 that are broken, as when a file
    was cut off or glued together, become U+FFFD if more of it is sound. Raises InputError for what is not text.
    """
    for head, kind in KINDS.items():
        if data.startswith(head):
            raise InputError(name, f"this is {kind}, not text; save its words as plain text first")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\0" in data:
        raise InputError(name, BINARY)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        cut = e.reason == "unexpected end of data"
    named = declared(data) if page else None
    if named:
        return data.decode(named, "replace")
    text = data.decode("utf-8-sig", "replace")
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    if broken > MOST_BROKEN * len(data):
        raise InputError(name, BINARY)
    sound = sum(c > "\x7f" for c in text) - broken
    # One odd byte among plain ASCII is Windows' é or ’; one among many sound UTF-8 characters is damage.
    return text if cut or sound > broken else data.decode("cp1252", "replace")


def declared(data: bytes) -> str | None:
    """The character set that a page names for itself, if Python has it."""
    found = CHARSET.search(data[:4096])
    if not found:
        return None
    name = found[1].decode("ascii").lower()
    if name in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"):
        return "cp1252"  # as browsers read it: the curly quotes of such pages are Windows'
    try:
        "".encode(name)
    except LookupError:
        return None
    return None if name.replace("_", "-").startswith(("utf-8", "utf8", "utf-16", "utf-7")) else name
