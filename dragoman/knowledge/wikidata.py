"""Rows of people.tsv and organisations.tsv from what Wikidata's query service answers. Nothing here opens a connection.

The questions are data/people.rq and data/organisations.rq; the answers come as SPARQL 1.1 Query Results JSON (https://www.w3.org/TR/sparql11-results-json/).
What Wikidata says is CC0. A row that cannot be right is left out, with the reason.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from string import Template

from dragoman.errors import InstallationError
from dragoman.knowledge.actors import acronym, spelled

JSON = "application/sparql-results+json"
Binding = Mapping[str, str]  # variable -> value
Row = dict[str, str]  # column -> cell
OLDEST = "1945"  # terms that ended before are left out; the bundled table begins there
LONGEST_TERM = 70  # years; an older term without an end has merely not been closed
ALIASES = 12  # of one name
SUFFIXES = frozenset("jr jr. sr sr. i ii iii iv".split())  # the last word of a name that is no surname
CODES = {"XKX": "KOS"}  # user-assigned codes that the tables spell otherwise
DAY, MONTH, YEAR = "11", "10", "9"  # Wikidata's precisions of a date
HEADS = [*"chancellor emir king leader premier president queen sultan".split(), "governor-general", "prime minister", "supreme leader"]
MINISTERS = """
  VALUES ?said {{ {labels} }}
  ?class rdfs:label ?said .
  ?post wdt:P279/wdt:P279? ?class .
  ?post wdt:P1001|wdt:P17 ?state .
  ?state wdt:P298 ?code ."""
HEAD = """
  ?state p:{property} ?claim ; wdt:P298 ?code .
  ?claim ps:{property} ?post ."""


@dataclass(frozen=True, slots=True)
class Group:
    """One question: what is asked for, the table it fills, the pattern that finds it, and how many a page."""

    name: str
    table: str
    pattern: str
    page: int
    sectors: str = "GOV"
    kind: str = ""  # of an organisation


def ministers(*titles: str) -> str:
    """The pattern of posts that are a subclass of the office called so. Found by label: numbers of items are easily mistaken, and merged."""
    return MINISTERS.format(labels=" ".join(f'"{title}"@en' for title in titles))


GROUPS = (
    Group("head of state", "people", HEAD.format(property="P1906"), 1000),
    Group("head of government", "people", HEAD.format(property="P1313"), 1000),
    Group("foreign minister", "people", ministers("foreign minister", "minister of foreign affairs", "minister for foreign affairs"), 1000),
    Group(
        "defence minister",
        "people",
        ministers("minister of defence", "minister for defence", "defence minister", "minister of defense", "defense minister"),
        1000,
    ),
    Group("intergovernmental organisation", "organisations", "?body wdt:P31/wdt:P279* wd:Q245065 .", 500, "", "igo"),
    Group("military alliance", "organisations", "?body wdt:P31/wdt:P279* wd:Q1127126 .", 500, "MIL", "alliance"),
    Group("international NGO", "organisations", "?body wdt:P31/wdt:P279* wd:Q79913 . ?body wdt:P31/wdt:P279* wd:Q484652 .", 500, "SOC", "ngo"),
)


def question(group: Group, page: int) -> str:
    """The SPARQL text that asks for a page (from 0) of a group. Raises InstallationError when the file of the question is missing."""
    name = f"{group.table}.rq"
    try:
        text = files("dragoman.knowledge").joinpath("data", name).read_text(encoding="utf-8")
    except OSError as fault:
        raise InstallationError(f"the file {name} is missing ({fault}); install dragoman again") from fault
    text = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    places = {"posts": group.pattern, "bodies": group.pattern, "limit": str(group.page), "offset": str(page * group.page)}
    return Template(text).substitute(places)


def bindings(answer: bytes) -> list[Binding]:
    """The rows of an answer. Raises ValueError when it is cut short or no query result."""
    try:
        found = json.loads(answer)["results"]["bindings"]
        return [{name: str(cell["value"]) for name, cell in row.items()} for row in found]
    except (KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise ValueError("it is JSON, but no query result") from fault


def person(found: Binding, group: Group, codes: frozenset[str], today: date) -> Row | str:
    """A row of people.tsv, or the reason why there is none. `codes` are the countries that the tables know."""
    name = clean(found.get("name", ""))
    if not name:
        return "no English name"
    country = CODES.get(found.get("code", ""), found.get("code", ""))
    if country not in codes:
        return f"unknown country code {country or '(none)'}"
    term = dates(found, today)
    if isinstance(term, str):
        return term
    role = office(group.name, found.get("office", ""), woman=bool(found.get("woman")))
    aliases = "|".join(a for a in others(found, name) if " " in a and a.lower().split()[-1] not in SUFFIXES)
    return {"name": name, "aliases": aliases, "country": country, "sectors": group.sectors, "role": role, "from": term[0], "to": term[1]}


def organisation(found: Binding, group: Group) -> Row | str:
    """A row of organisations.tsv, or the reason why there is none. Its id is Wikidata's."""
    name = clean(found.get("name", ""))
    if not name:
        return "no English name"
    identity = found.get("body", "").rpartition("/")[2]
    if not re.fullmatch(r"Q\d+", identity):
        return "no Wikidata id"
    if not telling(name):
        return "a name of one word, which may be any word"
    aliases = "|".join(a for a in others(found, name) if telling(a))
    sectors = "UNO" if found.get("un") and group.kind == "igo" else group.sectors
    country = "NGO" if group.kind == "ngo" else "IGO"
    return {"id": identity, "name": name, "aliases": aliases, "country": country, "sectors": sectors, "kind": group.kind, "from": "", "to": ""}


def telling(name: str) -> bool:
    """Whether a name of a body cannot be mistaken for a word: it has two words, or is an acronym."""
    return " " in name or (len(name) > 1 and acronym(name.replace(".", "")))


def dates(found: Binding, today: date) -> tuple[str, str] | str:
    """First and last day of a term as the tables write them ("" is unknown, or still in office), or the reason why it cannot be."""
    begin, end = (when(found.get(name, ""), found.get(f"{name}Precision", DAY)) for name in ("from", "to"))
    if begin is None or end is None:
        return "a date that is none, or vaguer than a year"
    if not end and found.get("ended"):
        return "ended, but on no day that is told"
    death = found.get("died", "")
    if not end and death:  # Wikidata writes the first of January for a death of which only the year is known
        end = when(death, YEAR if death[5:10] == "01-01" else DAY) or ""
    if not begin and not end:
        return "no dates"
    if begin and end and begin[: len(end)] > end:
        return "ends before it begins"
    if end and end < OLDEST:
        return f"ended before {OLDEST}"
    if begin and int(begin[:4]) > today.year + 1:
        return "begins in the far future"
    if not end and int(begin[:4]) < today.year - LONGEST_TERM:
        return f"open for more than {LONGEST_TERM} years"
    return begin, end


def when(value: str, precision: str) -> str | None:
    """A time of Wikidata ("1994-07-08T00:00:00Z") to the day, month or year known; "" for none, None for what is no date of our era."""
    if not value:
        return ""
    cut = {DAY: 10, MONTH: 7, YEAR: 4}.get(precision)
    if cut is None or not re.fullmatch(r"\d{4}-\d\d-\d\d(T[\d:.]+(Z|\+00:00)?)?", value):
        return None
    try:
        return date.fromisoformat(value[:10]).isoformat()[:cut]
    except ValueError:
        return None


def office(group: str, label: str, *, woman: bool) -> str:
    """The role as people.tsv names it: a minister's is known, a head's is read from the label ("President of France"), else "head of state"."""
    if not group.startswith("head"):
        return group
    before, _, of = clean(label).removeprefix("the ").partition(" of ")
    title = spelled(before)
    if title == "monarch":
        return "queen" if woman else "king"
    if title == "president" and group == "head of government" and re.match(r"the (government|council)", of.lower()):
        return "prime minister"
    plain = {"taoiseach": "prime minister", "state president": "president", "governor general": "governor-general"}
    return plain.get(title, title if title in HEADS else group)


def others(found: Binding, name: str) -> list[str]:
    """Other names that are no doubles, in a fixed order: short names first."""
    said = [clean(part) for variable in ("shorts", "aliases") for part in sorted(found.get(variable, "").split("|"))]
    return [a for a in dict.fromkeys(said) if a and a != name and len(a) <= 80][:ALIASES]


def clean(text: str) -> str:
    """A name fit for a cell of a table: no tabs, bars or invisible characters; "" when no letters are left, or only the number of an item."""
    seen = "".join(" " if c.isspace() or c == "|" else c for c in unicodedata.normalize("NFC", text) if c.isspace() or unicodedata.category(c)[0] != "C")
    name = " ".join(seen.split()).lstrip("# ")
    return name if any(c.isalpha() for c in name) and not re.fullmatch(r"Q\d+", name) else ""
