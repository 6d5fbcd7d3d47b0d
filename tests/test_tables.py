"""The bundled tables are well formed and agree with each other."""

import tomllib
from importlib.resources import files

import pytest

from dragoman.knowledge import actors, lexicon
from dragoman.knowledge.codebook import codebook
from dragoman.knowledge.places import Gazetteer
from dragoman.knowledge.tables import cells, rows
from dragoman.types import EventType

ABOVE = {"IGO", "NGO", "IMG", "ISM", "MNC"}
SECTORS = set("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED OPP PRE REF REL SOC UNO EUR".split())
CODES = {row["code"] for row in rows("countries.tsv")}
FLAGS = set(["reciprocal", "demands", "promises", "denies", "prevents", "stance", "source", "possible"])


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


def test_terms_of_office_run_forward() -> None:
    for row in rows("people.tsv"):
        if row["from"] and row["to"]:
            assert row["from"][:4] <= row["to"][:4], row


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
