"""`dragoman actors`: tables filled from a query service, which here is a small server in a thread that speaks its protocol on invented data."""

import gzip
import json
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from dragoman.cli.main import main
from dragoman.errors import DragomanError, InputError, InstallationError, UsageError
from dragoman.knowledge import actors, update, wikidata
from dragoman.knowledge.tables import COLUMNS, cells, rows
from dragoman.reports import fetch
from dragoman.settings import data_folder, settings

TODAY = date(2026, 11, 25)
QUICK = fetch.Limits(size=200_000, seconds=5, attempts=3, wait=0.01)
MARKS = {  # what tells the questions apart
    "state": "P1906",
    "government": "P1313",
    "foreign": '"foreign minister"',
    "defence": '"minister of defence"',
    "igo": "Q245065",
    "alliance": "Q1127126",
    "ngo": "Q79913",
}
Reply = tuple[int, dict[str, str], bytes]


def term(number: int, name: str, code: str, begin: str = "", end: str = "", **more: str) -> dict[str, str]:
    """A row as the service answers it."""
    found = {"held": f"http://www.wikidata.org/entity/statement/{number}", "name": name, "code": code, **more}
    for variable, day in (("from", begin), ("to", end)):
        if day:
            found |= {variable: f"{day}T00:00:00Z", f"{variable}Precision": more.get(f"{variable}Precision", "11")}
    return {k: v for k, v in found.items() if v}


def body(number: int, name: str, **more: str) -> dict[str, str]:
    return {"body": f"http://www.wikidata.org/entity/Q{number}", "name": name, **more}


PEOPLE = {
    "state": [
        term(1, "Zora Quillfeather", "NZL", "2026-02-03", office="President of New Zealand", aliases="Zora J. Quillfeather|Zo|Zora Quillfeather Jr."),
        term(2, "Hedda Vantongeren", "BEL", "2024-05-01", office="Monarch of Belgium", woman="http://www.wikidata.org/entity/Q6581072"),
        term(3, "Old King", "BEL", "1831-07-21", "1865-12-10", office="King of the Belgians"),
        term(4, "No Such Land", "ZZZ", "2020-01-01", office="President of Nowhere"),
        term(5, "", "FRA", "2020-01-01", office="President of France"),
        term(6, "Q123456", "FRA", "2020-01-01", office="President of France"),
        term(7, "Back Wards", "FRA", "2020-01-01", "2019-01-01", office="President of France"),
        term(8, "Vague Century", "FRA", "1900-01-01", office="President of France", fromPrecision="7"),
        term(9, "Never Day", "FRA", "2020-02-31", office="President of France"),
        term(10, "Date Less", "FRA", office="President of France"),
        term(11, "Some End", "FRA", "2015-01-01", office="President of France", ended="_:b1"),
        term(12, "Unclosed Term", "FRA", "1880-01-01", office="President of France"),
    ],
    "government": [
        term(20, "Zora Quillfeather", "NZL", "2026-02-03", office="President of New Zealand"),  # head of both
        term(21, "Bram Oldenkamp", "XKX", "2026-03-01", office="Chairman of the Executive Board"),
        term(22, "Tab\tand|bar\u202e", "ESP", "2019-01-01", "2020-06-01", office="President of the Government of Spain", toPrecision="10"),
    ],
    "foreign": [term(30, f"Minister Number {chr(65 + n // 26)}{chr(65 + n % 26)}", "TUV", f"{1950 + n}-01-01", f"{1950 + n}-12-31") for n in range(45)],
    "defence": [term(40, "Late Holder", "TUV", "2001-01-01", died="2005-01-01T00:00:00Z", fromPrecision="9")],
}
BODIES = {
    "igo": [
        body(50, "Meridian Grain Council", shorts="MGRC", aliases="Grain|NATO|Meridian Council on Grain", un="http://www.wikidata.org/entity/Q1065"),
        body(51, "United Nations", aliases="Made-up Assembly"),
        body(52, "Council"),
    ],
    "alliance": [body(53, "Pact of the Nine Harbours")],
    "ngo": [body(54, "Lanterns Without Borders", shorts="L.W.B."), body(50, "Meridian Grain Council")],
}


class Service:
    """The server: answers pages of DATA, after the replies in `first`, and notes what it was asked."""

    def __init__(self) -> None:
        self.data: dict[str, list[dict[str, str]]] = {**PEOPLE, **BODIES}
        self.first: list[Reply] = []
        self.asked: list[tuple[float, str, int]] = []  # when, what, offset
        self.headers: dict[str, str] = {}
        self.paged = True
        self.drip = 2**30  # bytes that are sent together
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, headers, content = service.reply(self.path, dict(self.headers))
                self.send_response_only(status)
                for name, value in {"Content-Length": str(len(content)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                for start in range(0, len(content), service.drip):
                    self.wfile.write(content[start : start + service.drip])
                    if len(content) > service.drip:
                        time.sleep(0.1)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/sparql"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def reply(self, path: str, headers: dict[str, str]) -> Reply:
        self.headers = headers
        query = parse_qs(urlsplit(path).query)["query"][0]
        group = next(name for name, mark in MARKS.items() if mark in query)
        cut = re.search(r"LIMIT (\d+) OFFSET (\d+)", query)
        assert cut, query
        limit, offset = map(int, cut.groups())
        self.asked.append((time.monotonic(), group, offset))
        if self.first:
            return self.first.pop(0)
        found = self.data[group][offset : offset + limit] if self.paged else self.data[group]
        return 200, {"Content-Type": wikidata.JSON}, document(found)


def document(found: list[dict[str, str]]) -> bytes:
    """SPARQL 1.1 Query Results JSON of these rows."""
    bindings = [{name: {"type": "literal", "value": value} for name, value in row.items()} for row in found]
    return json.dumps({"head": {"vars": []}, "results": {"bindings": bindings}}).encode()


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    made = Service()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """`dragoman ARGUMENTS` in this process: exit code, standard output, standard error."""

    def call(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setenv("COLUMNS", "120")
        monkeypatch.setattr(sys, "argv", ["dragoman", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            main()
        return (int(end.value.code or 0), *capsys.readouterr())

    return call


def ask(service: Service, told: Callable[[str], None] = lambda _: None, limits: fetch.Limits = QUICK) -> update.Ask:
    return lambda question: fetch.get(
        service.url, {"query": question}, wikidata.bindings, accept=wikidata.JSON, agent="test/1", plain=True, limits=limits, told=told
    )


def filled(service: Service, folder: Path, *tables: str) -> dict[str, update.Written]:
    made = update.update(ask(service), folder, endpoint=service.url, today=TODAY, tables=tables or update.TABLES)
    return {m.table: m for m in made}


def read(path: Path) -> list[dict[str, str]]:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [dict(zip(lines[0].split("\t"), line.split("\t"), strict=True)) for line in lines[1:]]


def pages_of_twenty(monkeypatch: pytest.MonkeyPatch) -> None:
    small = tuple(wikidata.Group(g.name, g.table, g.pattern, 20, g.sectors, g.kind) for g in wikidata.GROUPS)
    monkeypatch.setattr(update, "GROUPS", small)


def test_the_columns_are_those_of_the_bundled_tables() -> None:
    for table, columns in COLUMNS.items():
        assert tuple(next(rows(f"{table}.tsv"))) == columns


def test_tables_are_written_page_by_page_with_their_source_on_top(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages_of_twenty(monkeypatch)
    made = filled(service, tmp_path / "new" / "folder")
    people = read(made["people"].path)
    assert [offset for _, group, offset in service.asked if group == "foreign"] == [0, 20, 40, 60]
    assert sum(row["role"] == "foreign minister" for row in people) == 45
    top = made["people"].path.read_text(encoding="utf-8").splitlines()
    assert top[0].startswith("#") and "Wikidata" in top[1] and "CC0" in top[1] and service.url in top[1] and "2026-11-25" in top[1]
    assert top[2].split("\t") == list(COLUMNS["people"])
    assert people == sorted(people, key=lambda r: [r[c] for c in ("country", "role", "from", "name", "to")])
    assert sorted(p.name for p in made["people"].path.parent.iterdir()) == ["organisations.tsv", "people.tsv"]
    assert service.headers["Accept"] == wikidata.JSON and service.headers["User-Agent"] == "test/1"


def test_rows_say_what_the_service_said(service: Service, tmp_path: Path) -> None:
    made = filled(service, tmp_path)
    people = {row["name"]: row for row in read(made["people"].path)}
    assert people["Zora Quillfeather"] == {
        "name": "Zora Quillfeather",
        "aliases": "Zora J. Quillfeather",  # one word and "Jr." might be anybody
        "country": "NZL",
        "sectors": "GOV",
        "role": "president",
        "from": "2026-02-03",
        "to": "",
    }
    assert people["Hedda Vantongeren"]["role"] == "queen"
    assert (people["Bram Oldenkamp"]["country"], people["Bram Oldenkamp"]["role"]) == ("KOS", "head of government")
    spain = people["Tab and bar"]
    assert (spain["role"], spain["from"], spain["to"]) == ("prime minister", "2019-01-01", "2020-06")
    assert (people["Late Holder"]["from"], people["Late Holder"]["to"]) == ("2001", "2005")
    bodies = {row["name"]: row for row in read(made["organisations"].path)}
    grain = bodies["Meridian Grain Council"]
    assert (grain["id"], grain["country"], grain["sectors"], grain["kind"]) == ("Q50", "IGO", "UNO", "igo")
    assert cells(grain["aliases"]) == ("MGRC", "Meridian Council on Grain", "NATO")
    assert bodies["Lanterns Without Borders"]["aliases"] == "L.W.B." and bodies["Lanterns Without Borders"]["country"] == "NGO"
    assert bodies["Pact of the Nine Harbours"]["sectors"] == "MIL"


def test_what_cannot_be_right_is_counted_with_the_reason(service: Service, tmp_path: Path) -> None:
    made = filled(service, tmp_path)
    assert dict(made["people"].drops) == {
        "no English name": 2,
        "unknown country code ZZZ": 1,
        "ends before it begins": 1,
        "a date that is none, or vaguer than a year": 2,
        "no dates": 1,
        "ended, but on no day that is told": 1,
        "open for more than 70 years": 1,
        "ended before 1945": 1,
        "told twice": 1,
    }
    assert dict(made["organisations"].drops) == {"a name of one word, which may be any word": 1, "told twice": 1}
    total = sum(len(service.data[group]) for group in PEOPLE)
    assert made["people"].rows + sum(made["people"].drops.values()) == total
    assert made["people"].groups["head of state"] == 2 and sum(made["people"].groups.values()) == made["people"].rows


def test_the_tables_know_a_new_person_on_a_day(service: Service, tmp_path: Path) -> None:
    filled(service, tmp_path)
    before, known = actors.load(), actors.load(tmp_path)
    assert before.find("Zora Quillfeather") == ()
    person = known.person("Zora J. Quillfeather", date(2026, 6, 1))
    assert person and (person.country, person.role, person.sectors) == ("NZL", "president", ("GOV",))
    earlier = known.person("Zora Quillfeather", date(2020, 6, 1))
    assert earlier and earlier.sectors == ()
    holder = known.holder("Quillfeather", "President", date(2026, 6, 1))
    assert holder and holder.name == "Zora Quillfeather"
    assert known.incumbent("defence minister", "TUV", date(2003, 5, 1)) is not None
    (grain,) = known.find("MGRC")
    assert (grain.id, grain.sectors) == ("Q50", ("UNO",))


def test_bundled_rows_win(tmp_path: Path) -> None:
    table = "\t".join(COLUMNS["people"])
    lines = [
        "Xi Jinping\t\tCHN\tMIL\tpresident\t2014-01-01\t",  # the bundled term is open and stays open
        "Xi Jin-ping\tXi Jinping\tCHN\tMIL\tpresident\t2013-03-14\t2014-01-01",
        "Jens Stoltenberg\t\tNOR\tGOV\tprime minister\t2026-05-01\t",  # a new term, after the bundled ones
        "France\t\tFRA\tGOV\tpresident\t2026-05-01\t",  # the name of a state
    ]
    (tmp_path / "people.tsv").write_text("\n".join([table, *lines]) + "\n", encoding="utf-8")
    bodies = "\t".join(COLUMNS["organisations"])
    (tmp_path / "organisations.tsv").write_text(
        f"{bodies}\nQ1\tUnited Nations\tMade-up Assembly\tIGO\t\tigo\t\t\nQ2\tNew Body\tNATO|NBDY\tIGO\t\tigo\t\t\n", encoding="utf-8"
    )
    bundled, known = actors.load(), actors.load(tmp_path)
    day = date(2026, 10, 1)
    assert known.find("Xi Jinping") == bundled.find("Xi Jinping") and known.find("Xi Jin-ping") == bundled.find("Xi Jin-ping")
    assert known.find("United Nations") == bundled.find("United Nations") and known.find("Made-up Assembly") == ()
    assert known.find("NATO") == bundled.find("NATO") and known.find("NBDY")[0].id == "Q2"
    assert known.find("France") == bundled.find("France")
    again = known.person("Jens Stoltenberg", day)
    assert again and (again.country, again.role) == ("NOR", "prime minister")


def test_an_open_bundled_term_gets_its_end(tmp_path: Path) -> None:
    row = next(r for r in rows("people.tsv") if r["role"] == "president" and r["from"] and not r["to"])
    table = "\t".join(COLUMNS["people"])
    name, country = row["name"], row["country"]
    lines = [f"{name}\t\t{country}\tGOV\tpresident\t{row['from']}\t2026-08-01", f"Nona Successor\t\t{country}\tGOV\tpresident\t2026-08-01\t"]
    (tmp_path / "people.tsv").write_text("\n".join([table, *lines]) + "\n", encoding="utf-8")
    known = actors.load(tmp_path)
    after = known.incumbent("president", country, date(2026, 9, 1))
    assert after and after.name == "Nona Successor"
    held = known.incumbent("president", country, date(2026, 7, 1))
    assert held and held.name == name


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("name\tcountry\n", "columns"),
        ("", "columns"),
        ("HEAD\nA B\t\tFRA\tGOV\tpresident\t2020-01-01\t\t\t\n", "cells in line 2"),
        ("HEAD\nA B\t\tFRA\tGOV\tpresident\t2020-13-01\t\n", "line 2: '2020-13-01' is not a date"),
        ("HEAD\nA B\t\tXYZ\tGOV\tpresident\t2020-01-01\t\n", "unknown country 'XYZ'"),
        ("HEAD\n\t\tFRA\tGOV\tpresident\t2020-01-01\t\n", "no name"),
        ("\udcff", "cannot be read"),
    ],
)
def test_a_broken_local_table_is_named_with_its_remedy(
    tmp_path: Path, content: str, told: str, run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.tsv"
    path.write_bytes(content.replace("HEAD", "\t".join(COLUMNS["people"])).encode("utf-8", "surrogateescape"))
    with pytest.raises(InstallationError) as fault:
        actors.load(tmp_path)
    assert told in str(fault.value) and str(path) in str(fault.value) and "dragoman actors update" in str(fault.value)
    monkeypatch.setenv("DRAGOMAN_TABLES", str(tmp_path))
    code, out, err = run("actors", "show", "NATO")
    assert (code, out, err.count("\n")) == (1, "", 1) and str(path) in err


def test_a_busy_service_is_asked_again_when_it_says(service: Service, tmp_path: Path) -> None:
    service.first = [(429, {"Retry-After": "1"}, b"slow down"), (500, {}, b"oh no")]
    told: list[str] = []
    made = update.update(ask(service, told.append), tmp_path, endpoint=service.url, today=TODAY, tables=["people"])
    (first, _, _), (second, _, _), (third, _, _) = service.asked[:3]
    assert second - first >= 1 and third - second < 1
    assert made[0].rows > 40 and len(told) == 2 and "429" in told[0] and "500" in told[1]


def test_a_service_that_asks_for_too_long_a_wait_is_left(service: Service, tmp_path: Path) -> None:
    service.first = [(429, {"Retry-After": "86400"}, b"")]
    with pytest.raises(InputError, match="86400 seconds"):
        filled(service, tmp_path)
    assert len(service.asked) == 1


def test_a_wait_told_as_a_date_counts_from_the_servers_clock(service: Service, tmp_path: Path) -> None:
    service.first = [(503, {"Retry-After": "Wed, 25 Nov 2026 12:00:09 GMT", "Date": "Wed, 25 Nov 2026 11:00:00 GMT"}, b"")]
    with pytest.raises(InputError, match="3609 seconds"):
        filled(service, tmp_path)


def broken(content: bytes, **headers: str) -> Reply:
    return 200, {"Content-Type": wikidata.JSON, **headers}, content


@pytest.mark.parametrize(
    ("reply", "times", "told"),
    [
        (broken(document(PEOPLE["state"])[:-40]), 3, "cut short"),
        (broken(document(PEOPLE["state"]), **{"Content-Length": "999999"}), 3, "no answer|broke off"),
        (broken(b"<html>a portal</html>"), 3, "not of the kind"),
        (broken(b'{"results": []}'), 3, "no query result"),
        (broken(b'{"results": {"bindings": ["x"]}}'), 3, "no query result"),
        (broken(b"[" * 100_000), 3, "no query result"),
        (broken(b" " * 300_000), 1, "larger than 200,000 bytes"),
        (broken(gzip.compress(b" " * 50_000_000), **{"Content-Encoding": "gzip"}), 1, "larger than 200,000 bytes"),
        (broken(b"not gzip", **{"Content-Encoding": "gzip"}), 1, "cannot be asked"),
        ((500, {}, b""), 3, "status 500"),
        ((400, {}, b"bad query"), 1, "refuses the question"),
        ((403, {}, b"go away"), 1, "status 403"),
        ((307, {"Location": "https://example.org/"}, b""), 1, "moved to https://example.org/"),
    ],
)
def test_an_answer_that_is_none_leaves_the_old_files(service: Service, tmp_path: Path, reply: Reply, times: int, told: str) -> None:
    old = {name: tmp_path / name for name in ("people.tsv", "organisations.tsv")}
    for path in old.values():
        path.write_text("old", encoding="utf-8")
    limits = fetch.Limits(size=QUICK.size, seconds=1, attempts=3, wait=0.01)
    service.data["alliance"] = []
    real = service.reply

    def late(path: str, headers: dict[str, str]) -> Reply:
        service.first = [reply] if "Q1127126" in path else []  # the people, and the first of the bodies, have come by then
        return real(path, headers)

    service.reply = late  # type: ignore[method-assign]
    with pytest.raises(DragomanError, match=told):
        update.update(ask(service, limits=limits), tmp_path, endpoint=service.url, today=TODAY)
    assert sum(group == "alliance" for _, group, _ in service.asked) == times
    assert [path.read_text(encoding="utf-8") for path in old.values()] == ["old", "old"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["organisations.tsv", "people.tsv"]


def test_an_answer_that_only_drips_is_given_up(service: Service) -> None:
    service.drip = 50
    limits = fetch.Limits(seconds=0.5, attempts=2, wait=0.01)
    begun = time.monotonic()
    with pytest.raises(InputError, match=r"took longer than 0\.5 seconds, 2 times"):
        ask(service, limits=limits)(wikidata.question(wikidata.GROUPS[0], 0))
    assert time.monotonic() - begun < 3


def test_an_interrupt_or_a_full_disk_leaves_the_old_files(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(service, tmp_path)
    before = (tmp_path / "people.tsv").read_bytes()
    service.data["state"] = PEOPLE["state"][:1]

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    def stopped(_: int) -> None:
        raise KeyboardInterrupt

    for fault, kind in ((full, UsageError), (stopped, KeyboardInterrupt)):
        monkeypatch.setattr(update.os, "fsync", fault)
        with pytest.raises(kind):
            filled(service, tmp_path)
        assert (tmp_path / "people.tsv").read_bytes() == before
        assert len(list(tmp_path.iterdir())) == 2
    monkeypatch.undo()
    filled(service, tmp_path)
    assert (tmp_path / "people.tsv").read_bytes() != before


def test_a_service_that_knows_nothing_or_does_not_page_is_refused(service: Service, tmp_path: Path) -> None:
    service.data = {group: [] for group in MARKS}
    with pytest.raises(InputError, match="knows none of the people"):
        filled(service, tmp_path)
    service.data, service.paged = {**PEOPLE, **BODIES}, False
    with pytest.raises(InputError, match="in pages"):
        filled(service, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_page_may_hold_an_empty_row(service: Service, tmp_path: Path) -> None:
    real = service.reply

    def padded(path: str, headers: dict[str, str]) -> Reply:
        status, head, content = real(path, headers)
        return (status, head, document([{}])) if content == document([]) else (status, head, content)

    service.reply = padded  # type: ignore[method-assign]
    assert filled(service, tmp_path)["people"].rows > 40


@pytest.mark.parametrize(
    "url",
    ["http://example.org/sparql", "ftp://example.org", "file:///etc/passwd", "sparql", "https://", "https://a:b@example.org/", "https://example.org:port/"],
)
def test_only_https_without_a_password_is_asked(url: str) -> None:
    with pytest.raises(UsageError):
        fetch.get(url, {}, bytes, accept="*/*", agent="test/1")


def test_the_command_fills_the_folder_and_tells_what_it_left_out(service: Service, tmp_path: Path, run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = run("actors", "update", "--endpoint", service.url, "--to", tmp_path)
    assert (code, err) == (0, "")
    assert "head of state" in out and "left out: no English name" in out and str(tmp_path / "people.tsv") in out.replace("\n", "")
    assert service.headers["User-Agent"].startswith("dragoman/")
    assert all(offset % 500 == 0 for _, _, offset in service.asked)
    assert (tmp_path / "organisations.tsv").is_file()


def test_one_table_alone(service: Service, tmp_path: Path, run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = run("actors", "update", "--endpoint", service.url, "--to", tmp_path, "--only", "organisations")
    assert code == 0 and "people" not in out
    assert [p.name for p in tmp_path.iterdir()] == ["organisations.tsv"]
    assert {group for _, group, _ in service.asked} == set(BODIES)


def test_without_a_network_one_line_says_so_and_nothing_is_written(
    service: Service, tmp_path: Path, run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    service.server.shutdown()
    service.server.server_close()
    folder = tmp_path / "absent"
    monkeypatch.setenv("DRAGOMAN_TABLES", str(folder))
    code, out, err = run("actors", "update", "--endpoint", service.url)
    assert (code, out, err.count("\n")) == (1, "", 1) and "cannot be reached" in err and "network" in err
    assert not folder.exists()


def test_a_folder_that_cannot_be_is_told_before_anything_is_asked(
    service: Service, tmp_path: Path, run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        code, out, err = run("actors", "update", "--endpoint", service.url, "--to", folder)
        assert (code, out, err.count("\n")) == (2, "", 1) and "--to" in err
    monkeypatch.setenv("DRAGOMAN_TABLES", "")
    code, _, err = run("actors", "update", "--endpoint", service.url)
    assert code == 2 and "--to FOLDER" in err and service.asked == []
    code, _, err = run("actors", "update", "--endpoint", "gopher://x", "--to", tmp_path)
    assert code == 2 and err.count("\n") == 1


def test_show_tells_country_sectors_and_the_office_on_a_day(tmp_path: Path, run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_TABLES", "")
    code, out, err = run("actors", "show", "Jens Stoltenberg", "--on", "2012-06-01")
    assert (code, err) == (0, "") and "prime minister" in out and "Norway (NOR)" in out and "GOV" in out and "NATO" not in out
    assert "former official" in run("actors", "show", "Jens Stoltenberg", "--on", "2025-06-01")[1]
    assert "no office yet" in run("actors", "show", "Jens Stoltenberg", "--on", "1950-06-01")[1]
    assert "2005-10-17" in run("actors", "show", "Jens Stoltenberg")[1]
    assert "Xi Jinping" in run("actors", "show", "Xi")[1] and "China (CHN)" in run("actors", "show", "Chinese")[1]
    assert "alliance" in run("actors", "show", "NATO")[1]
    code, out, err = run("actors", "show", "Nobody Atall")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert run("actors", "show", "NATO", "--on", "soon")[0] == 2


def test_show_reads_the_local_tables(service: Service, tmp_path: Path, run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    filled(service, tmp_path)
    monkeypatch.setenv("DRAGOMAN_TABLES", str(tmp_path))
    code, out, _ = run("actors", "show", "Zora Quillfeather", "--on", "2026-06-01")
    assert code == 0 and "New Zealand (NZL)" in out and "president" in out


@pytest.mark.parametrize("arguments", [(), ("update",), ("show",)])
def test_help_has_worked_examples(arguments: tuple[str, ...], run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = run("actors", *arguments, "--help")
    assert code == 0 and f"  dragoman {' '.join(('actors', *arguments))} " in out
    if not arguments:
        assert "show" in run("actors")[1]


def test_the_folder_of_the_tables_is_a_setting(tmp_path: Path) -> None:
    home = {"HOME": "/home/u"}
    assert settings(environment=home).tables == Path("/home/u/.local/share/dragoman")
    assert settings(environment={**home, "XDG_DATA_HOME": "/data"}).tables == Path("/data/dragoman")
    assert settings(environment={**home, "DRAGOMAN_TABLES": "/t"}).tables == Path("/t")
    assert settings(environment={**home, "DRAGOMAN_TABLES": ""}).tables is None
    assert settings(environment={}).tables is None
    assert data_folder(home, "darwin") == "/home/u/Library/Application Support/dragoman"
    assert data_folder({"LOCALAPPDATA": "C:/L"}, "win32") == "C:/L/dragoman"
    path = tmp_path / "dragoman.toml"
    path.write_text('tables = "elsewhere"\nthreads = 2\n', encoding="utf-8")
    assert settings(file=path, environment={}).tables == Path("elsewhere") and settings(file=path, environment={}).threads == 2
    path.write_text("tables = 3\n", encoding="utf-8")
    with pytest.raises(UsageError, match="tables"):
        settings(file=path, environment={})
