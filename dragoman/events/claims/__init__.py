"""Claims: words that compare an event with history ("for the first time in two months", "the 13th launch this year"), codebook section 5.

Rules (`numbered`, `records`) look at one word of a sentence each and answer with a `Found`; `bounds` says how far back it reaches. Here that is tied to the
event it is about, off the tree, and to days, off the report's own dates. The day compared is the event's own, else one told in its clause, else publication:

- in so long: from that long before the day to the day before it. Since a day, month, year or dated event: from the day after the bound's last day (a like
  event may have fallen on any day of "January" or "2009") to the day before. Within "this year": from its first day.
- counted ("the third this month", "fourth since January"): from the bound's first day to the day itself, which counts.
- an anniversary: the recalled day, where the day is told; else the whole year.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from dragoman import calendar
from dragoman.events import circumstances
from dragoman.events.claims import numbered, records
from dragoman.events.claims.bounds import Dates
from dragoman.events.claims.words import Found
from dragoman.syntax import CLAUSAL, Tree
from dragoman.types import Claim, ClaimKind, Event, EventType, Granularity, Mentions, Report, Source, Span, When

MARKS = frozenset("mark celebrate commemorate observe be fall".split())  # an anniversary has its day told by these
JUDGES = frozenset([EventType.SUPPORT, EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN])
UNIT = re.compile(r"P(?P<count>[0-9]+(?:\.[0-9]+)?)(?P<unit>D|W|M|Y|DE|CE)")
DAYS_OF = {"D": 1, "W": 7, "M": 30.4, "Y": 365.25, "DE": 3652.5, "CE": 36525}
Rule = Callable[[Tree, int, Dates], Found | None]
RULES: Sequence[Rule] = (
    numbered.ordinal, records.superlative, records.comparative, records.record, numbered.anniversary, records.only, records.unprecedented, records.pause,
)  # fmt: skip


def find(report: Report, trees: Sequence[Tree], events: Sequence[Event], mentions: Mentions) -> tuple[Claim, ...]:
    """Every claim of a report in text order, tied to the event it is about where there is one; overlapping claims are one, the first."""
    out: list[Claim] = []
    before: list[Event] = []
    known = {e.id: e for e in events}
    for tree in trees:
        here = tree.sentence.span
        own = [e for e in events if here.holds(e.anchor)]
        dates = [d for d in mentions.dates if here.holds(d.span)]
        end = -1
        for found in sorted(read(tree, dates), key=lambda f: (f.first, -f.last)):
            if found.first > end:
                event = about(tree, found, own, before)
                told = [e for e in (event, known.get(event.same_as or "")) if e] if event else []
                out.append(claim(report, tree, found, told, dates, mentions.sources))
                end = found.last
        before = own
    return tuple(out)


def read(tree: Tree, dates: Dates) -> Iterator[Found]:
    """What the rules find, word by word."""
    for i in range(len(tree.words)):
        for rule in RULES:
            if found := rule(tree, i, dates):
                yield found
                break


def claim(report: Report, tree: Tree, found: Found, told: Sequence[Event], dates: Dates, sources: Sequence[Source]) -> Claim:
    """A claim with its days, of the first event of `told`, which are mentions of one; said by whoever is quoted for its words, else by the event's sources."""
    body = report.body
    event = told[0] if told else None
    span = tree.span([found.first, found.last])
    free = [d for d in dates if not d.span.overlaps(span)]
    first, last = recalled(tree, found, free, dates, report.published) if found.kind is ClaimKind.ANNIVERSARY else (None, None)
    if found.kind is not ClaimKind.ANNIVERSARY and found.bound and (day := compared(tree, found, told, span, free, report.published)):
        first, last = days(found, day)
    yardstick = tree.span(list(found.yardstick)).of(body) if found.yardstick else None
    if yardstick is None and found.kind is not ClaimKind.ANNIVERSARY:
        yardstick = of_act(tree, found, event, body)
    bound = tree.span([found.bound.first, found.bound.last]).of(body) if found.bound and found.bound.told else None
    said = tuple(s for s in sources if s.covers.holds(span)) or (event.sources if event else ())
    return Claim(span.of(body), span, found.kind, event.id if event else None, yardstick, bound, first, last, found.number, said)


# ---- what it is about


def about(tree: Tree, found: Found, events: Sequence[Event], before: Sequence[Event]) -> Event | None:
    """The event compared: at the word itself, its subject, object or phrase, or above in its clause; "it was the first in weeks" is of the sentence before."""
    at = {i: e for e in reversed(events) if (i := circumstances.word_at(tree, e.anchor.start)) is not None}
    node = found.head
    if node in at:
        return at[node]
    subject = tree.subject(node) if tree.kids(node, "nsubj", "cop") or tree.is_a(node, "acl") else None
    if subject is not None and subject in at:
        return at[subject]
    noun = tree.words[node].upos not in ("VERB", "AUX")
    inner = [w for w in (tree.phrase(node) if noun else tree.kids(node, "obj", "xcomp", "nsubj:pass", "conj")) if w in at]
    inner += [w for w in range(node + 1, found.bound.opens if found.bound else found.last + 1) if w in at]  # "the first country to recognise it"
    if inner:
        return at[inner[0]]
    if subject is not None and tree.words[subject].text.lower() in ("it", "this", "that") and tree.words[node].upos not in ("NOUN", "PROPN", "VERB"):
        return next((e for e in before if not e.background), before[0] if before else None)
    if subject is not None and (inside := [w for w in tree.phrase(subject) if w in at]):
        return at[inside[0]]
    return within_clause(tree, node, at)


def within_clause(tree: Tree, node: int, at: dict[int, Event]) -> Event | None:
    """The nearest event above a word, up to the verb of its clause; what stands beside the act belongs to it.

    A noun is not compared by the verb that praises, blames or asks for it ("condemned the first strike in years" compares no condemnation), nor by what it only
    describes ("met at a moment of unprecedented hunger").
    """
    noun = tree.words[node].upos not in ("VERB", "AUX")
    below = node
    for above in tree.above(node):
        if (
            tree.is_a(below, *(CLAUSAL - {"parataxis"}))
            or (noun and tree.is_a(below, "nmod"))
            or (tree.words[below].upos == "VERB" and tree.is_a(below, "conj", "parataxis"))
        ):
            return None
        if above in at:
            return None if noun and at[above].type in JUDGES else at[above]
        below = above
    return None


def of_act(tree: Tree, found: Found, event: Event | None, body: str) -> str | None:
    """What is counted when the claim hangs on a clause: its verb and object; else the words of the event or of the subject."""
    node = found.head
    if tree.words[node].upos not in ("VERB", "AUX"):
        subject = tree.subject(node) if tree.kids(node, "nsubj") or tree.is_a(node, "acl") else None
        if subject is not None and tree.words[subject].upos in ("NOUN", "PROPN"):
            return bare(tree, subject, body)
        if event is None:
            return None
        at = circumstances.word_at(tree, event.anchor.start)
        if at is None:
            return event.anchor.of(body)
        node = at
    if tree.words[node].upos not in ("VERB", "AUX"):
        return bare(tree, node, body)
    thing = tree.patient(node)
    if thing is None:
        thing = next((c for c in tree.kids(node, "obl") if tree.words[c].kind in ("person", "organisation", "place") and found.first > c), None)
    if thing is not None and tree.words[thing].lemma.lower() == "time":
        thing = None
    return " ".join(filter(None, (tree.words[node].text, bare(tree, thing, body) if thing is not None else "")))


def bare(tree: Tree, noun: int, body: str) -> str:
    """A noun phrase without its articles and possessive pronouns in front, up to a comma."""
    words = tree.phrase(noun)
    words = words[: next((k for k, w in enumerate(words) if w > noun and tree.words[w].upos == "PUNCT" and tree.words[w].text in ",;–—("), len(words))]
    while len(words) > 1 and (tree.words[words[0]].upos in ("DET", "PUNCT", "NUM") or tree.words[words[0]].xpos == "PRP$"):
        words = words[1:]
    return tree.span(words).of(body)


# ---- days


def compared(tree: Tree, found: Found, mentions: Sequence[Event], span: Span, free: Dates, published: date | None) -> date | None:
    """The day of what is compared: the event's by its `mentions`, else a day told in the clause, else publication. The claim's own dates are not it."""
    for told in (e.date for e in mentions):
        if told and told.first and told.granularity is not Granularity.SPAN and not told.span.overlaps(span):
            return told.first
    near = circumstances.date_by_grammar(tree, found.head, [d for d in free if d.granularity is Granularity.DAY])
    return near.first if near and near.first else published


def days(found: Found, day: date) -> tuple[date | None, date | None]:
    """First and last day that a bound leaves, seen from the day compared; None twice where its words fix none."""
    bound = found.bound
    counts = found.kind is ClaimKind.NTH
    if bound is None or (bound.when is None and not bound.unit):
        return None, None
    last = day if counts else day - timedelta(1)
    first: date | None
    if bound.when is None:
        first = opened(day, bound.unit)
    elif bound.way == "in":
        first = back(day, bound.when.value or "")
    elif bound.way == "since":
        first = bound.when.first if counts else after(bound.when)
    else:
        first, end = bound.when.first, bound.when.last
        last = min(last, end) if end and counts else last
    return (first, last) if first and first <= last else (None, None)


def opened(day: date, unit: str) -> date:
    """First day of the year, month, week, decade or century that a day lies in."""
    if unit == "week":
        return day - timedelta(day.weekday())
    size = {"decade": 10, "century": 100}.get(unit, 1)
    return date(max(1, day.year - day.year % size), day.month if unit == "month" else 1, 1)


def back(day: date, length: str) -> date | None:
    """The day so long (a TIMEX3 value) before another; a day the month lacks becomes its last."""
    m = UNIT.fullmatch(length)
    if m is None:
        return None
    count = float(m["count"])
    try:
        return calendar.shift(day, -int(count), m["unit"]) if count.is_integer() else day - timedelta(round(count * DAYS_OF[m["unit"]]))
    except (ValueError, OverflowError):  # before the year 1
        return None


def after(when: When) -> date | None:
    """The day after a date's last day. "Since 2009" is held as a stretch up to publication, so its own end is read off its value."""
    found = calendar.bounds(when.value or "")
    last = found[1] if found else when.last if when.first else None
    return last + timedelta(1) if last and last < date.max else None


def recalled(tree: Tree, found: Found, free: Dates, dates: Dates, published: date | None) -> tuple[date | None, date | None]:
    """The day that an anniversary recalls where its day or the event's is told, else first and last day of its year."""
    number = found.number or 0
    inside = [d for d in dates if found.bound and d.first and tree.span([found.bound.first, found.bound.last]).holds(d.span)]
    if inside and re.search(r"[0-9]{4}", inside[0].quote):
        return inside[0].first, inside[0].last
    if published is None or number >= published.year:
        return None, None
    if inside and inside[0].granularity is Granularity.DAY and inside[0].first:  # "the March 11 bombings": the day nearest to publication
        told_day = inside[0].first
        nearest = min((calendar.shift(told_day, published.year + k - told_day.year, "Y") for k in (-1, 0, 1)), key=lambda day: abs((day - published).days))
        return (exact := back(nearest, f"P{number}Y")), exact
    told = [d for d in free if d.first and d.granularity is Granularity.DAY and of_day(tree, found.head, d)]
    if told and told[0].first:
        return (exact := back(told[0].first, f"P{number}Y")), exact
    years = [d for d in free if d.first and d.granularity is Granularity.YEAR and circumstances.date_by_grammar(tree, found.head, [d])]
    year = (years[0].first.year if years and years[0].first else published.year) - number
    return (date(year, 1, 1), date(year, 12, 31)) if year > 0 else (None, None)


def of_day(tree: Tree, node: int, when: When) -> bool:
    """Whether a date is the day of the anniversary at `node`: beside it, or with it under "mark", "celebrate" or "be"."""
    at = circumstances.top(tree, when.span.start, when.span.end)
    if at is None:
        return False
    head, own = tree.words[node].head, tree.words[at].head
    if own == node or head == at:
        return True
    return own == head and tree.words[head].lemma.lower() in MARKS
