"""Text cleaned once, at the door: after it every span of the program counts the same characters.

What goes is invisible or only layout; what can be read stays, code point for code point (no Unicode normalisation).
"""

import re

# Paragraph and line separators, page breaks and old Mac line ends are all line ends.
LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Unicode's spaces (category Zs), tabs, and the four information separators, which str.split() takes for spaces too.
SPACE = re.compile("[\t\x1c-\x1f \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
# Soft hyphen, zero-width space, word joiner, invisible operators, byte order mark; bidi marks, embeddings and isolates (U+202E turned a whole
# row of a web page round); controls; noncharacters. Not the whole category Cf: Arabic number signs (U+0600..0605, U+06DD) are seen on the page.
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]"
    # Tag characters hide text from a reader; only a flag such as Scotland's (U+1F3F4 and tags) may hold them.
    "|(?P<flag>\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f)|[\U000e0000-\U000e007f]"
)
# Joiners belong inside a family emoji, a Persian or an Indic word; next to Latin letters, spaces and punctuation they are noise that would
# split a name in two. So one stays only between two characters beyond Latin that are neither joiners nor general punctuation.
JOINER = re.compile("(?<![^\x00-\u02ff\u2000-\u206f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\u02ff\u2000-\u206f])")
# Half a UTF-16 pair, as the JSON "\ud83d" gives it, cannot be written to any file.
SURROGATE = re.compile("[\ud800-\udfff]")
EDGE = re.compile(" *\n *")
GAP = re.compile("\n{3,}")


def clean(text: str) -> str:
    r"""The text with plain line ends and spaces, and without characters nobody sees.

    Line ends become "\n", runs of any space one space; spaces beside a line end and white space at both ends go; three or more line ends become
    two. Soft hyphens, zero-width and bidi characters, byte order marks and controls go; half surrogates become U+FFFD. Quotes, emoji, combining
    marks and every script stay as they are. `clean(clean(x)) == clean(x)`.
    """
    text = LINE_END.sub("\n", text)
    text = SURROGATE.sub("\ufffd", text)
    text = UNSEEN.sub(lambda m: m["flag"] or "", text)
    text = SPACE.sub(" ", text)
    text = SPACE.sub(" ", JOINER.sub("", text))  # a joiner may have stood between two spaces
    text = EDGE.sub("\n", text)
    return GAP.sub("\n\n", text).strip(" \n")


def line(text: str) -> str:
    """The cleaned text on one line: for titles and names."""
    return clean(text).replace("\n\n", " ").replace("\n", " ")
