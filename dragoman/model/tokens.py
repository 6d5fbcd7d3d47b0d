"""Words and word pieces: what the language model reads.

Words follow the English Universal Dependencies treebanks (EWT, GUM), on which the parser was trained: clitics and most hyphens stand
apart ("isn't" is "is" + "n't"; "short-range" is three words), abbreviations keep their full stop.
"""

import re
import unicodedata
from collections.abc import Sequence

ABBREVIATIONS = frozenset(
    (
        "mr mrs ms dr st prof gen col lt sgt maj capt cpl adm cmdr brig sen rep reps sens gov pres amb hon rev fr sr jr inc ltd co corp bros cos llc "
        "no nos vs etc al dept univ assn mt ft art sec fig vol pp ed est approx ave blvd rd bldg jan feb mar apr jun jul aug sep sept oct nov dec mon "
        "tue tues wed thu thur thurs fri sat sun cf ca viz resp intl govt min max ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md "
        "mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que"
    ).split()
)
PREFIXES = "non|e|mid|re|co|anti|pre|pro|cross|post|over|sub|semi|pan|multi|ex|counter|mini|inter|neo|socio|psycho|un|ultra|quasi|intra|trans|vice"
LETTER = r"[^\W\d_](?:[̀-֑ͯ-ֽً-ٰٟ​‌‍­]|[^\W\d_])*"

WORD = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>"”]+[^\s<>"”.,;:!?)\]]
  | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
  | [@\#]\w+
  | (?:[^\W\d_]\.){{2,}}                                   # U.S. p.m. D.P.R.K.
  | (?i:(?:{PREFIXES})-{LETTER})                            # co-operate, anti-government
  | (?i:can(?=not\b)|gon(?=na\b)|wan(?=na\b)|got(?=ta\b))   # cannot = can + not
  | (?:US|A|C|HK|NT|S|NZ)?[$€£¥₩₹](?=\s?\d)
  | \d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?
  | \d+(?:[.,:]\d+)*(?=(?:st|nd|rd|th)\b)(?:st|nd|rd|th)
  | \d+(?:[.,:]\d+)*(?:[^\W\d_]+(?!['’]))?                  # 1,000  3.5  9:30  10am  80s
  | (?i:n['’]t)\b
  | {LETTER}(?=(?i:n['’]t)\b)                               # is + n't (trimmed below)
  | ['’](?i:s|re|ve|ll|d|m)\b
  | {LETTER}(?:\d\w*|[.](?=[^\W\d_][^\W\d_]+\b(?<=\.com|\.org|\.net))|_\w+|&(?=[A-Z]))*
  | \.{{2,}} | …+ | -{{2,}} | ['’`]{{2}} | [?!]+
  | \S
    """,
    re.VERBOSE,
)
CLITIC = re.compile(r"(?i)(?<=[^\W\d_])n['’]t$")


def words(text: str) -> list[tuple[int, int]]:
    """Half-open character spans of the words of one sentence, in order; only white space lies between them."""
    found: list[tuple[int, int]] = []
    at = 0
    while m := WORD.search(text, at):
        start, end = m.span()
        if negated := re.match(rf"(?i)({LETTER}?)(n['’]t)\b", text[start : end + 4]):
            # "isn't": the letters before "n't" are one word, "n't" the next
            middle = start + negated.start(2)
            if middle > start:
                found.append((start, middle))
            start, end = middle, start + negated.end(2)
        elif text[end : end + 1] == "." and abbreviated(text, start, end):
            end += 1
        found.append((start, end))
        at = end
    return found


def abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop at `end` belongs to the word before it."""
    word = text[start:end]
    if not word.isalpha():
        return False
    last = end + 1 >= len(text.rstrip())
    if len(word) == 1 and word.isupper():
        return not last and text[end + 1 : end + 2].isspace()
    if word.lower() not in ABBREVIATIONS or (not word[0].isupper() and word not in ("vs", "etc", "al", "ca", "cf", "approx", "no")):
        return False
    if word.lower() in tuple("no nos art sec fig vol mar sun sat may la miss mass wash del min max co ill ind".split()):
        return bool(re.match(r"\.\s*(?:\d|[A-Z])", text[end:])) and not (word == "no" and not re.match(r"\.\s*\d", text[end:]))
    return not last or word.lower() in ("inc", "etc", "jr", "sr", "ltd", "corp", "al")


SHAPES = ["none", "lower", "title", "upper", "mixed", "digit", "other", "first", "source", "target"]  # the last two mark the parties of a given pair


def shape(word: str, *, first: bool = False) -> int:
    """Index into SHAPES: the casing that the uncased vocabulary forgets; `first` when the word opens its sentence."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SHAPES.index("digit" if any(c.isdigit() for c in word) else "other")
    if all(c.islower() for c in letters):
        return SHAPES.index("lower")
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return SHAPES.index("first" if first else "title")
    return SHAPES.index("upper" if all(c.isupper() for c in letters) else "mixed")


def marked(shapes: list[int], source: Sequence[int], target: Sequence[int]) -> list[int]:
    """The shapes of a sentence's words with those of two given parties marked."""
    marks = {i: SHAPES.index("target") for i in target} | {i: SHAPES.index("source") for i in source}
    return [marks.get(i, s) for i, s in enumerate(shapes)]


def heeded(source: Sequence[int], target: Sequence[int]) -> list[tuple[int, float]]:
    """The places (0 is [CLS], words count from 1) that tell what two parties do to each other, each with its share: one for [CLS], one a party."""
    return [(0, 1.0), *((i + 1, 1 / len(source)) for i in source), *((i + 1, 1 / len(target)) for i in target)]


class Pieces:
    """WordPiece over a fixed vocabulary, one word at a time and remembered (words repeat).

    The same pieces as the `tokenizers` library's BERT normaliser and WordPiece give for these words (a test compares them); its
    package brings 28 MB of hub clients that an offline program has no use for.
    """

    def __init__(self, vocabulary: list[str]) -> None:
        self.vocabulary = vocabulary
        self.numbers = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.start, self.end = (self.numbers[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.seen: dict[str, tuple[int, ...]] = {}

    def of(self, word: str) -> tuple[int, ...]:
        """Piece numbers of one word, at least one; at most 16, for a word of a thousand letters says no more."""
        known = self.seen.get(word)
        if known is None:
            if len(self.seen) > 200_000:
                self.seen.clear()
            known = self.seen[word] = tuple(self.cut(word)[:16]) or (self.unknown,)
        return known

    def cut(self, word: str) -> list[int]:
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) not in ("Mn", "Cf", "Cc"))
        out: list[int] = []
        for part in re.findall(r"[^\W_]+|[\W_]", plain):
            out += self.match(part)
        return out

    def match(self, part: str) -> list[int]:
        out, at = [], 0
        while at < len(part):
            for end in range(min(len(part), at + 24), at, -1):
                number = self.numbers.get(part[at:end] if at == 0 else "##" + part[at:end])
                if number is not None:
                    break
            else:
                return [self.unknown]
            out.append(number)
            at = end
        return out
