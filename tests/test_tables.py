"""The bundled tables are well formed and agree with each other."""

import re
import tomllib
from calendar import monthrange
from collections import defaultdict
from datetime import date
from importlib.resources import files
from itertools import combinations

import pytest

from dragoman.knowledge import actors, lexicon
from dragoman.knowledge.codebook import codebook
from dragoman.knowledge.places import Gazetteer
from dragoman.knowledge.tables import cells, rows
from dragoman.types import EventType

ABOVE = {"IGO", "NGO", "IMG", "ISM", "MNC"}
SECTORS = set("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED OPP PRE REF REL SOC UNO EUR".split())
CODES = {row["code"] for row in rows("countries.tsv")}
NOT_UN = set(
    "ABW AIA ASM BMU COK CUW CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG IMN JEY KOS MAC MNP MSR MTQ MYT NCL PRI PSE PYF REU SHN SPM SXM TCA TWN "
    "VAT VGB VIR WLF".split()
)
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
GOVERNS = {"prime minister", "chancellor", "premier", "acting prime minister"}
HEADS = GOVERNS | {"president", "acting president", "king", "queen", "emir", "sultan", "supreme leader", "leader", "leader of the junta", "governor-general"}
FOREIGN = {"foreign minister", "acting foreign minister", "secretary of state"}
ONE_HOLDER = (HEADS - {"acting president", "acting prime minister", "leader"}) | FOREIGN | {"defence minister", "secretary of defense"}
RIVALS = {("CIV", "president")}  # two swore the oath in December 2010
NO_OFFICE = {"COG", "MMR", "SEN"}  # the office of prime minister was abolished for years
NO_HEAD = {"SMR", "SSD"}  # two captains regent for half a year each; not yet a state in 2005
NO_FOREIGN_MINISTER = {"DMA", "MCO", "NRU", "SSD", "STP", "TON", "TUV"}  # not known to us for every one of the days
TWO_COUNTRIES = {"David Johnston", "Mohamed Abdelaziz"} | {"Deng Alor", "John Garang", "Lam Akol", "Salva Kiir"}  # namesakes; Sudan, then South Sudan
FLAGS = set(["reciprocal", "demands", "promises", "denies", "prevents", "stance", "source", "possible", "never"])


def test_the_codebook_has_every_type() -> None:
    book = codebook()
    assert set(book) == set(EventType)
    assert sum(len(e.modes) for e in book.values()) == 73
    assert book[EventType.ASSAULT].modes["unconventional"] == -10


@pytest.mark.parametrize("name", ["organisations.tsv", "people.tsv"])
def test_countries_and_sectors_are_of_the_codebook(name: str) -> None:
    for row in rows(name):
        assert not row["country"] or row["country"] in CODES | ABOVE, row
        assert set(cells(row["sectors"])) <= SECTORS, row


def test_roles_have_sectors_of_the_codebook() -> None:
    for row in rows("roles.tsv"):
        assert set(cells(row["sectors"])) <= SECTORS, row
        assert row["kind"] in ("person", "group", "organisation", "object"), row


def first(text: str) -> date:
    """The first day of a day, month or year; of an open one, long ago."""
    parts = [int(p) for p in (text or "1800").split("-")]
    return date(*[*parts, 1, 1][:3])


def last(text: str) -> date:
    """The last day of a day, month or year; of an open one, far ahead."""
    parts = [int(p) for p in (text or "2100").split("-")]
    year, month = (*parts, 12)[:2]
    return date(year, month, parts[2] if len(parts) == 3 else monthrange(year, month)[1])


def test_terms_of_office_are_dates_and_run_forward() -> None:
    for row in rows("people.tsv"):
        for cell in (row["from"], row["to"]):
            assert not cell or DAY.fullmatch(cell), row
        assert first(row["from"]) <= last(row["to"]), row


def test_one_holds_an_office_at_a_time() -> None:
    held = defaultdict(list)
    for row in rows("people.tsv"):
        if row["role"] in ONE_HOLDER and row["from"] and (row["country"], row["role"]) not in RIVALS:
            held[row["country"], row["role"]].append(row)
    for terms in held.values():
        for a, b in combinations(terms, 2):
            until = min(first(t["to"] or "2100") for t in (a, b))
            assert a["name"] == b["name"] or (until - max(last(a["from"]), last(b["from"]))).days <= 62, (a, b)


def test_heads_of_government_follow_each_other() -> None:
    terms = defaultdict(list)
    for row in rows("people.tsv"):
        if row["role"] in GOVERNS and row["country"] not in NO_OFFICE | ABOVE:
            terms[row["country"]].append((max(first(row["from"]), date(2000, 1, 1)), last(row["to"])))
    for country, spans in terms.items():
        seen = min(spans)[1]
        for start, end in sorted(spans):
            assert (start - max(seen, date(2000, 1, 1))).days <= 3 * 365, (country, seen, start)
            seen = max(seen, end)


@pytest.mark.parametrize("day", [date(2005, 7, 1), date(2012, 7, 1), date(2020, 7, 1), date(2024, 7, 1)])
def test_every_member_state_has_a_head_and_a_foreign_minister(day: date) -> None:
    serving = [r for r in rows("people.tsv") if r["from"] and first(r["from"]) <= day <= last(r["to"])]
    heads = {r["country"] for r in serving if r["role"] in HEADS | {"minister of state", "presidency member"} or r["role"].startswith("chairman of the")}
    foreign = {r["country"] for r in serving if r["role"] in FOREIGN}
    assert CODES - NOT_UN - heads <= NO_HEAD
    assert CODES - NOT_UN - foreign <= NO_FOREIGN_MINISTER


def test_a_person_is_of_one_country() -> None:
    countries = defaultdict(set)
    for row in rows("people.tsv"):
        countries[row["name"]].add(row["country"])
    assert {name for name, codes in countries.items() if len(codes - ABOVE) > 1} == TWO_COUNTRIES


def test_organisations_share_no_name_with_another_country() -> None:
    states = {}
    for row in rows("countries.tsv"):
        for word in (row["name"], *(w for column in ("aliases", "adjectives", "demonyms") for w in cells(row[column]))):
            states[actors.keys(word)[0]] = row["code"]
    bearers = defaultdict(set)
    for row in rows("organisations.tsv"):
        for key in actors.keys(row["name"], *cells(row["aliases"])):
            assert key not in states, row
            bearers[key].add(row["country"])
    assert {key: found for key, found in bearers.items() if len(found) > 1} == {}


def test_seats_stand_for_one_state() -> None:
    owners = defaultdict(set)
    for row in rows("countries.tsv"):
        for seat in cells(row["seats"]):
            name, _, sectors = seat.partition(":")
            assert sectors and set(sectors.split("+")) <= SECTORS, seat
            owners[actors.keys(name)[0]].add(row["code"])
    for row in rows("organisations.tsv"):
        for key in actors.keys(row["name"], *cells(row["aliases"])):
            if key in owners and row["country"]:
                owners[key].add(row["country"])
    assert {key: found for key, found in owners.items() if len(found) > 1} == {}


def test_role_words_are_told_once() -> None:
    phrases = [row["phrase"] for row in rows("roles.tsv")]
    assert len(phrases) == len(set(phrases)) > 1900


def test_the_lexicon_is_of_the_codebook() -> None:
    book = codebook()
    found = lexicon.load()
    seen = set()
    for entries in found.entries.values():
        for e in entries:
            assert e.pos in ("VERB", "NOUN", "ADJ"), e
            assert e.flags <= FLAGS, e
            assert (e.lemma, e.pos, e.text) not in seen, e
            seen.add((e.lemma, e.pos, e.text))
            if e.type is not None:
                assert e.mode is None or e.mode in book[e.type].modes, e
    assert {e.type for entries in found.entries.values() for e in entries if e.type} == set(EventType)


def test_word_classes_are_used() -> None:
    raw = tomllib.loads(files("dragoman.knowledge").joinpath("data/wordclasses.toml").read_text(encoding="utf-8"))["classes"]
    text = files("dragoman.knowledge").joinpath("data/lexicon.tsv").read_text(encoding="utf-8")
    assert [name for name in raw if f"@{name}" not in text] == []


def test_well_known_names() -> None:
    known = actors.load()
    assert known.country("Chinese") == "CHN" and known.country("South Korean") == "KOR" and known.country("Congolese") == "COD"
    assert known.find("U.S.")[0].country == "USA" and known.find("US")[0].country == "USA"
    assert known.find("us") == ()
    assert any(k.kind == "capital" and k.country == "PRK" for k in known.find("Pyongyang"))
    assert known.country("Kosovo") == "KOS"


def test_places() -> None:
    gazetteer = Gazetteer()
    assert gazetteer.find("Pyongyang")[0].country == "PRK"
    assert gazetteer.find("Sea of Japan")[0].kind == "region"
    assert gazetteer.find("Nowhere-upon-Nothing") == ()
    assert gazetteer.state("FRA") is not None
