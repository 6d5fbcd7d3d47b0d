"""The commands as a user calls them: formats, messages, exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dragoman
from dragoman.cli.main import main
from dragoman.errors import InputError, UsageError

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
VISIT = "Kenya's foreign minister visited Uganda last week."


def call(*arguments: str | Path, stdin: str | bytes = "", columns: int = 100) -> subprocess.CompletedProcess[str]:
    """What `dragoman ARGUMENTS` writes and its exit code."""
    plain = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "PY_COLORS", "GITHUB_ACTIONS")}
    environment = {**plain, "PYTHONPATH": str(ROOT), "COLUMNS": str(columns), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "dragoman.cli.main", *map(str, arguments)]
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(command, input=given, capture_output=True, env=environment, check=False)
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_the_table_fits_its_terminal_and_shows_every_field() -> None:
    narrow, wide = (call("read", EXAMPLES / "delegation.md", columns=n) for n in (80, 160))
    for done, columns in ((narrow, 80), (wide, 160)):
        assert done.returncode == 0, done.stderr
        assert max(map(len, done.stdout.splitlines())) <= columns
        assert "Party delegation from Pyongyang opens tour in Beijing" in done.stdout
        assert "Northern Desk" in done.stdout and "2024-03-22" in done.stdout
        assert "MOBILIZE" in done.stdout and "«fired»" in done.stdout and "planned" in done.stdout
        assert " events: " in done.stdout
    assert "who → whom" in narrow.stdout and "said by" in narrow.stdout
    assert wide.stdout.splitlines()[1].split() == ["when", "what", "who", "whom", "where", "source", "words"]


def test_json_lines_of_a_folder_come_in_the_order_of_names() -> None:
    done = call("read", EXAMPLES, "--format", "json")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [r["publisher"] for r in found] == ["Cordillera Press", "Northern Desk", "Red Sea Monitor"]
    assert all(r["events"] and r["published"] and "mentions" not in r for r in found)


def test_standard_input_options_and_mentions() -> None:
    done = call("read", "-", "--published", "2024-03-22", "--publisher", "Desk", "--format", "json", "--mentions", stdin=VISIT)
    (report,) = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, report["published"], report["publisher"]) == (0, "2024-03-22", "Desk")
    (event,) = report["events"]
    assert (event["type"], event["mode"], event["date"]["first"], event["date"]["last"]) == ("CONSULT", "visit", "2024-03-11", "2024-03-17")
    assert set(report["mentions"]) == {"actors", "places", "dates", "sources", "quantities"}
    assert report["mentions"]["dates"][0]["value"] == "2024-W11"


def test_without_a_date_relative_dates_stay_unresolved_and_a_warning_says_so() -> None:
    done = call("read", "-", "--format", "json", "--mentions", stdin=VISIT)
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["published"] is None and report["mentions"]["dates"][0]["first"] is None
    assert "no date of publication" in done.stderr and "--published" in done.stderr and done.stderr.count("\n") == 1


def test_many_undated_reports_are_counted_not_listed(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text("".join(json.dumps({"id": str(n), "text": VISIT}) + "\n" for n in range(6)), encoding="utf-8")
    done = call("read", path, "--format", "json")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == list("012345")
    assert done.stderr.count("\n") == 4 and "3 more without a date" in done.stderr


def test_bad_input_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    empty, binary, french, good = (tmp_path / name for name in ("empty.txt", "binary.txt", "french.txt", "good.txt"))
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)) * 20)
    french.write_text("Le ministre des affaires étrangères a rencontré son homologue à Paris pour parler de la paix dans la région.", encoding="utf-8")
    good.write_text(f"Published: 2024-03-22\n\n{VISIT}", encoding="utf-8")
    done = call("read", tmp_path / "absent.txt", empty, binary, french, good, "--format", "json")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1 and json.loads(done.stdout)["events"]
    told = done.stderr.splitlines()
    assert len(told) == 5 and "Traceback" not in done.stderr
    for line, name in zip(told, ("absent.txt", "empty.txt", "binary.txt", "french.txt", "4 inputs"), strict=True):
        assert name in line
    assert "French" in told[3]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["read", "x.txt", "--published", "22/03/24"], "--published: '22/03/24' is not a date; write it as 2024-03-22"),
        (["read", "x.txt", "--published", "2024-02-30"], "is not a date"),
        (["read", "x.txt", "--processes", "many"], "--processes"),
        (["read", "x.txt", "--threads", "0"], "--threads"),
        (["read", "x.txt", "--format", "xml"], "--format"),
        (["read", "x.txt", "--mentions"], "--mentions is for --format json"),
        (["read", str(EXAMPLES), "--output", str(ROOT / "absent" / "x.json")], "cannot be written"),
        (["read"], "Missing argument"),
        (["red"], "No such command"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(arguments: list[str], told: str) -> None:
    done = call(*arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert told in done.stderr


@pytest.mark.parametrize("command", ["read", "score"])
def test_help_has_a_worked_example(command: str) -> None:
    done = call(command, "--help")
    assert done.returncode == 0 and f"  dragoman {command} " in done.stdout


def test_the_bare_command_lists_the_commands() -> None:
    done = call()
    assert done.returncode == 0 and "read" in done.stdout and "score" in done.stdout
    assert call("--version").stdout.startswith("dragoman ")


def test_output_goes_to_a_file_whose_ending_names_the_format(tmp_path: Path) -> None:
    page, lines = tmp_path / "page.html", tmp_path / "lines.jsonl"
    assert call("read", EXAMPLES / "port-strike.txt", "-o", page).stdout == ""
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    call("read", EXAMPLES / "port-strike.txt", "-o", lines)
    before = json.loads(lines.read_text(encoding="utf-8"))
    assert call("read", lines, "-o", lines).returncode == 0  # an input may be the output too
    assert json.loads(lines.read_text(encoding="utf-8")) == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["lines.jsonl", "page.html"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full on this system")
def test_a_full_disk_is_told_in_one_line() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "dragoman.cli.main", "read", str(EXAMPLES / "port-strike.txt"), "-f", "json"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1 and b"standard output" in done.stderr


def test_a_reader_that_stops_reading_ends_the_command_quietly() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "dragoman.cli.main", "read", str(EXAMPLES), "-f", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        told = running.stderr.read()
    assert (running.returncode, told) == (0, b"")


def test_an_interrupt_ends_the_command_with_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dragoman.scale.engines.read_all", interrupted)
    monkeypatch.setattr(sys, "argv", ["dragoman", "read", str(EXAMPLES)])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 130
    assert capsys.readouterr() == ("", "")


def coded(text: str, *events: dict[str, object], identity: str = "a") -> str:
    return json.dumps({"id": identity, "published": "2024-03-22", "title": "", "text": text, "events": list(events)}) + "\n"


def test_score_compares_with_gold(tmp_path: Path) -> None:
    visit = {"anchor": "visited", "type": "CONSULT", "mode": "visit", "status": "happened"}
    path = tmp_path / "gold.jsonl"
    path.write_text(
        coded(VISIT, visit) + coded(VISIT, {**visit, "type": "AID"}) + coded(VISIT, {**visit, "type": "REJECT", "anchor": "flew"}), encoding="utf-8"
    )
    done = call("score", path, "--json")
    found = json.loads(done.stdout)
    assert (done.returncode, found["reports"], found["events"]) == (0, 3, 3)
    assert found["figures"]["typed recall"]["value"] == pytest.approx(1 / 3)
    assert found["figures"]["mode"] == {"value": 1.0, "low": 0.0, "high": 1.0}
    assert "anchors of 1 of 3 gold events" in done.stderr
    table = call("score", path, columns=80)
    assert "typed F1" in table.stdout and "33.3" in table.stdout and max(map(len, table.stdout.splitlines())) <= 80


def test_score_counts_spans_in_the_cleaned_text(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(coded("\u00ad" * 200 + VISIT, {"anchor": "visited", "type": "CONSULT", "status": "happened"}), encoding="utf-8")
    assert json.loads(call("score", path, "--json").stdout)["figures"]["typed F1"]["value"] == 1.0


def test_score_refuses_what_is_no_gold(tmp_path: Path) -> None:
    for content, code in (("", 1), ("not json\n", 1)):
        path = tmp_path / "gold.jsonl"
        path.write_text(content, encoding="utf-8")
        done = call("score", path)
        assert (done.returncode, done.stderr.count("\n")) == (code, 1)
    assert call("score", tmp_path / "absent.jsonl").returncode == 1


def test_the_python_door() -> None:
    reading = dragoman.read(VISIT, published="2024-03-22", title="A visit", publisher="Desk", url="https://example.org/1")
    (event,) = reading.events
    assert (str(event.type), event.mode, event.anchor.of(reading.report.body)) == ("CONSULT", "visit", "visited")
    assert (reading.report.publisher, reading.report.url, reading.report.published_from) == ("Desk", "https://example.org/1", "option")
    with pytest.raises(UsageError, match="2024-03-22"):
        dragoman.read(VISIT, published="last Friday")
    with pytest.raises(InputError, match="no words"):
        dragoman.read("")
    assert dragoman.__version__
