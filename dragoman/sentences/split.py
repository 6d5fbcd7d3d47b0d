"""Report to sentences: pieces that tile the text exactly.

Rules, not a model: a break follows final punctuation unless what stands around it says otherwise. Abbreviations before names never end
a sentence ("Gen. Kim"); those that may ("in the U.S. The ...") do so when a word that opens sentences comes next.
"""

import re
from collections.abc import Iterator

from dragoman.sentences import dateline

# Before a name or a number: never the end of a sentence.
NEVER = frozenset(
    (
        "mr mrs ms messrs dr prof gen col lt sgt maj capt cpl adm cmdr brig sen rep reps sens gov pres amb hon rev fr st mt ft vs fig art eq cf viz "
        "lt.gen maj.gen brig.gen"
    ).split()
)
# Before a number only: "No. 5", "Jan. 3".
NUMBERED = frozenset(["no", "nos", "vol", "pp", "p", "sec", "ch", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"])
# Either: the next word decides.
MAYBE = frozenset("inc ltd co corp bros etc jr sr al dept univ approx est a.m p.m u.s u.n u.k e.u d.c u.s.a u.a.e d.p.r.k r.o.k p.r.c".split())
STARTERS = frozenset(
    (
        "the a an this that these those it its he his she her they their we our i you your there here in on at for from with by as to of if when "
        "while after before since although though because but and or so yet however meanwhile moreover earlier later also both some many most all no "
        "not what who how why where which another other each every several one two three according asked last under during despite among following"
    ).split()
)
SAYING = r"(?:said|says|asked|asks|added|wrote|told|tweeted|shouted|cried|replied|declared|exclaimed|insisted|wondered|warned|chanted)"

STOP = re.compile(r"""(?P<mark>[.!?…]+|[。！？؟۔])(?P<close>[\s]?[”»]|["'’)\]]+|“(?=\s|$))*(?P<gap>\s+|(?=[“"‘(\[]?[A-Z][a-z])|$)""")
BREAK = re.compile(r"\n[^\S\n]*\n\s*|\n")
# No final punctuation, yet an end: before a picture's credit, and after a date that stands alone as a press item's first line.
CREDIT = re.compile(r"(?<=[\w.”\")]) (?=(?:[Ii]mage|[Pp]hoto|Photograph|Picture|Credit)(?: by)?: ?[A-Z])")
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DATED = re.compile(rf"(?:{WEEKDAY},? )?(?:{MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {MONTH},? \d{{4}})\s+(?=[A-Z“\"])")
LAST_LINE = re.compile(rf"(?<=[\w'’”\"?!]) (?={WEEKDAY}, {MONTH} \d{{1,2}}, \d{{4}}[ ]*(?:\n|$))")  # a headline run together with its date
NEXT = re.compile(r"""[\s"'“”‘’(\[«–—-]*(\w[\w'’.-]*)?""")


def spans(text: str) -> list[tuple[int, int]]:
    """Half-open spans that tile `text`; white space after a sentence belongs to it. An empty text has none."""
    ends: list[int] = []
    for start, end in paragraphs(text):
        ends += [b for b in stops(text, start, end) if b < end]
        ends.append(end)
    return list(zip([0, *ends[:-1]], ends, strict=True)) if ends else []


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the text between line breaks that end a paragraph; a hard-wrapped line does not."""
    lines = [len(line) for line in text.split("\n") if line]
    wrapped = len(lines) > 4 and max(lines) <= 100 and sum(n >= 45 for n in lines) > len(lines) / 2
    start = 0
    for m in BREAK.finditer(text):
        single = m.group().count("\n") == 1
        if single and wrapped and continues(text, m.start(), m.end()):
            continue
        if text[start : m.start()].strip():
            yield start, m.end()
            start = m.end()
    if start < len(text):
        yield start, len(text)


def continues(text: str, before: int, after: int) -> bool:
    """Whether a hard-wrapped line goes on after the line break at [before, after)."""
    line = text.rfind("\n", 0, before) + 1
    return before - line >= 45 and not re.match(r"\s*(?:[-*•]|\d+[.)])\s", text[after:]) and text[after : after + 1] != "\n"


def stops(text: str, start: int, end: int) -> Iterator[int]:
    """Ends of sentences inside one paragraph."""
    ends = {m.end() for m in CREDIT.finditer(text, start, end)}
    ends |= {m.end() for m in LAST_LINE.finditer(text, start, end)}
    opening = DATED.match(text, start, end)
    if opening or dateline.end(text, start, end):
        ends.add(opening.end() if opening else dateline.end(text, start, end) or start)
    ends |= {m.end() for m in STOP.finditer(text, start, end) if m.end() < end and final(text, m, start)}
    yield from sorted(ends)


def final(text: str, m: re.Match[str], start: int) -> bool:
    """Whether the punctuation matched by STOP ends a sentence."""
    upcoming = NEXT.match(text, m.end())
    word = (upcoming.group(1) or "") if upcoming else ""
    before = re.search(r"[\w.'’&-]*$", text[start : m.start()])
    last = before.group().lower() if before else ""
    if not m.group("gap"):  # "end.Next": only after a lower-case word, never inside "example.Com" or "U.S."
        return (
            m.group("mark") == "."
            and bool(re.search(r"[a-z]{3,}$|\d\)?$", text[start : m.start()]))
            and "/" not in last
            and "." not in last
            and "@" not in last
        )
    if word[:1].islower() and not re.match(r"[a-z]+[A-Z]", word):
        return False
    if m.group("mark") == "." and not m.group("close"):
        if last in NEVER:
            return False
        if last in NUMBERED and word[:1].isdigit():
            return False
        if re.fullmatch(r"[a-z]", last) and text[m.start() - 1].isupper() and word.lower() not in STARTERS - {"i"}:
            return False  # an initial: "J. Smith"
        if (last in MAYBE or re.fullmatch(r"(?:[a-z]\.)+[a-z]", last)) and word.lower() not in STARTERS:
            return last in ("etc",) and word[:1].isupper()
        if re.fullmatch(r"\d{1,2}|[ivx]{1,4}", last) and text[start : m.start()].strip().lower() == last:
            return False  # "1. First point"
    if m.group("mark")[0] in "!?" and m.group("close") and re.match(rf"\s*(?:[A-Z][\w.'’-]*\s+){{1,4}}{SAYING}\b", text[m.end() - 1 :]):
        return False
    return bool(word) or m.end() >= len(text.rstrip()) or bool(m.group("close"))
