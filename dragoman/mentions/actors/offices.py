"""Offices that one person holds at a time: "the US president", "China's foreign minister", and who held them on the report's day.

The words are matched as they stand, not by the tree: parsers hang "the US secretary of state" in several ways.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from dragoman.knowledge.actors import Actors, Known, spelled
from dragoman.mentions.actors.memory import Memory
from dragoman.mentions.actors.words import Where, home_of
from dragoman.syntax import Tree
from dragoman.types import Actor, EntityKind, Report, Span

LONGEST = 7  # words of an office
OTHER = frozenset(  # in front of an office they name another one, or another holder
    (
        "vice deputy former ex assistant acting interim then next new future late ousted deposed exiled elect first second third any no every each another a an"
    ).split()
)
YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
COMPANY = frozenset(["of", "for", "at"])


@dataclass(frozen=True, slots=True)
class Post:
    """The words for an office in one sentence."""

    first: int  # with nationality and article
    core: int  # the first word of the office itself
    last: int
    head: int
    office: str
    country: str | None


def find(report: Report, tree: Tree, known: Actors, where: Where) -> dict[int, Post]:
    """Every office told with no name beside it, under each of its words."""
    out: dict[int, Post] = {}
    opening = {phrase.split(" ")[0] for phrase in known.offices}
    at = 0
    while at < len(tree.words):
        post = starting(report, tree, at, known, where) if spelled(tree.words[at].text).split(" ")[0] in opening else None
        if post:
            out |= {i: post for i in range(post.first, post.last + 1)}
        at = max(at, post.last if post else at) + 1
    return out


def starting(report: Report, tree: Tree, at: int, known: Actors, where: Where) -> Post | None:
    """The office whose own words begin at `at`."""
    words = tree.words
    if not words[at].text[:1].isalpha():
        return None
    for last in range(min(at + LONGEST, len(words)) - 1, at - 1, -1):
        text = report.body[words[at].span.start : words[last].span.end]
        entry = known.offices.get(spelled(text))
        if entry is None:
            continue
        office, implied = entry
        first, country, definite = before(report, tree, at, known, where)
        end, told = after(report, tree, last, known, where)
        country = country or told or implied
        if end < 0 or first < 0 or not (definite or country) or named(tree, at, end):
            return None
        head = at if " of " in f" {text.lower()} " or " for " in text.lower() else last
        return Post(first, at, end, head, office, implied if implied == "IGO" else country)
    return None


def before(report: Report, tree: Tree, at: int, known: Actors, where: Where) -> tuple[int, str | None, bool]:
    """First word with nationality and article, the country these name, and whether one particular holder is meant; -1 for another office or holder."""
    words, first, country, definite = tree.words, at, None, False
    left = at - 1
    if left >= 0 and words[left].text in ("'s", "’s", "'", "’"):
        left -= 1
        definite = True
    e = next((e for e in tree.sentence.entities if e.last == left and e.kind in (EntityKind.GPE, EntityKind.NORP)), None)
    if e:
        country = home_of(report, e, known, where)
        first, left = e.first, e.first - 1
    elif definite:
        return -1, None, False  # somebody else's: "the company's president"
    elif at and words[at].text[:1].isupper() and not tree.sentence.title:
        definite = True  # "The Secretary and Foreign Minister discussed": an office written as a name
    if left >= 0 and words[left].text.lower() in ("the", "this", "its", "their", "his", "her"):
        first, definite = left, True
        left -= 1
    if first >= 1 and (words[first - 1].text.lower() in OTHER or words[first - 1].text == "-"):
        return -1, None, False
    if first < at and any(w.text.lower() in OTHER for w in words[first:at]):
        return -1, None, False
    return first, country, definite


def after(report: Report, tree: Tree, last: int, known: Actors, where: Where) -> tuple[int, str | None]:
    """Last word with "of France" behind it, and that country; -1 where the words go on to another office: "president of the company"."""
    words = tree.words
    if last + 1 >= len(words):
        return last, None
    follower = words[last + 1]
    if follower.text.lower() in COMPANY:
        for e in tree.sentence.entities:
            if e.kind is EntityKind.GPE and e.first in (last + 2, last + 3) and (e.first == last + 2 or words[last + 2].text.lower() == "the"):
                return e.last, home_of(report, e, known, where)
        return (-1, None) if follower.text.lower() == "of" else (last, None)
    if follower.text == "-" or (follower.upos in ("NOUN", "PROPN") and not follower.text[:1].isupper()):
        return -1, None
    return last, None


def named(tree: Tree, at: int, end: int) -> bool:
    """Whether a person's name stands beside the office: "President Xi", "the president, Xi Jinping,"."""
    beside = (end + 1, end + 2) if end + 1 < len(tree.words) and tree.words[end + 1].text == "," else (end + 1,)
    return any(e.kind is EntityKind.PERSON and (e.first in beside or e.first <= at <= e.last) for e in tree.sentence.entities)


def holder(report: Report, tree: Tree, post: Post, known: Actors, memory: Memory) -> Actor | None:
    """Who holds the office on the report's day: whom the report introduced in it, else by the tables.

    None when that is unknown, or the sentence tells of other years.
    """
    span = Span(tree.words[post.first].span.start, tree.words[post.last].span.end)
    base = Actor(span.of(report.body), span, tree.words[post.head].span.start)
    told = [(words, a) for words, a in reversed(memory.offices) if post.country is None or a.country == post.country]
    own = spelled(" ".join(w.text for w in tree.words[post.core : post.last + 1]))
    same = [a for words, a in told if own in spelled(words)] or [a for words, a in told if post.office in functions(words, known)]
    if same:
        return replace(same[0], quote=base.quote, span=base.span, head=base.head)
    country = post.country or memory.here or (memory.country if memory.clear else None)
    day = memory.published
    years = {int(y) for y in YEAR.findall(tree.sentence.span.of(report.body))}
    if day is None or country is None or any(y != day.year for y in years):
        return None
    k = known.incumbent(post.office, country, day)
    return bearer(base, k, known) if k else None


def functions(title: str, known: Actors) -> set[str]:
    """The offices that a title's words name: a foreign minister for "Minister of Foreign Affairs and International Cooperation"."""
    words = f" {spelled(title)} "
    return {office for phrase, (office, _) in known.offices.items() if f" {phrase} " in words}


def bearer(base: Actor, k: Known, known: Actors) -> Actor:
    """A party as the person of the tables."""
    return replace(base, name=k.name, country=k.country, sectors=k.sectors, id=k.id, office=None if "ELI" in k.sectors else known.office(k))


def inside(posts: Mapping[int, Post], i: int) -> bool:
    """Whether a word is part of an office without being its head; the state in front of it is a party of its own."""
    return i in posts and posts[i].head != i and i >= posts[i].core
