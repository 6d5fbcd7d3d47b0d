"""The page in a real browser: steps, marks, escaping, nothing from the network."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from dragoman.cli import page
from dragoman.types import Actor, Basis, Event, EventType, Granularity, Place, Reading, Report, Source, Span, Stance, StatusKind, When

HOSTILE = 'Kenya sued <b>Uganda</b></script><script>document.title="owned"</script> & "Oslo" on Monday in Bern, aides said. Kenya may meet Uganda.'
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def reading(identity: str = "r", title: str = "A <i>title</i>", text: str = HOSTILE) -> Reading:
    """Two events of which one has every field."""
    report = Report(identity, title, text, date(2024, 5, 3), publisher="Desk & Co", url="https://example.org/?a=1&b=2")
    body = report.body

    def span(words: str, nth: int = 1) -> Span:
        at = -1
        for _ in range(nth):
            at = body.index(words, at + 1)
        return Span(at, at + len(words))

    def actor(words: str, nth: int = 1) -> Actor:
        return Actor(words, span(words, nth), name=f"{words} <GOV>", country="KEN", sectors=("GOV",))

    when = When("on Monday", span("on Monday"), date(2024, 4, 29), date(2024, 4, 29), Granularity.DAY, Basis.RELATIVE)
    sued = Event(
        "a", span("sued"), EventType.ACCUSE, "disapprove", StatusKind.HAPPENED, (actor("Kenya"),), (actor("Uganda"),), date=when,
        place=Place("Bern", span("Bern"), country="CHE"), sources=(Source(actor("aides"), Stance.ALLEGES, span("said"), span("said")),),
    )  # fmt: skip
    meet = Event("b", span("meet"), EventType.CONSULT, None, StatusKind.POSSIBLE, (actor("Kenya", 2),), (actor("Uganda", 2),), background=True)
    return Reading(report, events=(sued, meet))


def written(*readings: Reading) -> str:
    return page.page([page.section(r, number) for number, r in enumerate(readings)])


def test_the_text_of_the_page_is_the_text_of_the_report() -> None:
    paragraphs = page.marked(reading(text=f"{HOSTILE}\n\nNext one."), "r0")
    shown = [re.sub(r"<[^>]*>", "", p).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&") for p in paragraphs]
    assert shown == ["A <i>title</i>", HOSTILE, "Next one."]


def test_words_of_several_events_stay_apart() -> None:
    report = Report("r", "", "Police sentenced and jailed him.")
    events = tuple(
        Event(str(k), Span(a, b), kind, None, StatusKind.HAPPENED)
        for k, (a, b, kind) in enumerate([(9, 18, EventType.SANCTION), (9, 18, EventType.COERCE), (14, 29, EventType.COERCE)])
    )
    (_, text) = page.marked(Reading(report, events=events), "r0")
    assert re.findall(r'data-e="([^"]*)"', text) == ["r0e0 r0e1", "r0e0 r0e1 r0e2", "r0e2"]
    assert len(re.findall(r' id="', text)) == len(set(re.findall(r' id="([^"]*)"', text)))


def test_reports_without_events_title_or_anything() -> None:
    empty = written(Reading(Report("r", "", "Nothing happened.")))
    assert "No events were found" in empty and "Untitled report" in empty and "no date of publication" in empty
    assert "<h1>0 reports</h1>" in written()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("no chromium: install Debian's package chromium to test the page in a browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """A page of two reports; it fails the test when a script fails or anything is fetched."""
    path = tmp_path / "page.html"
    path.write_text(written(reading(), reading("s", "Second")), encoding="utf-8")
    tab = browser.new_page(viewport={"width": 1200, "height": 500})
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.on("console", lambda message: faults.append(message.text))
    tab.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else faults.append(request.url))
    tab.goto(path.as_uri())
    yield tab
    assert faults == []
    tab.close()


def selected(tab: Page) -> str | None:
    """The id of the one selected card, which its words and heading name too."""
    (card,) = tab.locator(".card.on").all()
    name = card.get_attribute("id")
    current = tab.locator("[aria-current]")
    assert {current.nth(k).get_attribute("data-e") for k in range(current.count())} == {name}
    return name


@pytest.mark.parametrize(("back", "on"), [("k", "j"), ("ArrowUp", "ArrowDown"), ("ArrowLeft", "ArrowRight")])
def test_keys_step_from_event_to_event(opened: Page, back: str, on: str) -> None:
    assert selected(opened) == "r0e0"
    for key, name in ((on, "r0e1"), (on, "r1e0"), (back, "r0e1"), ("End", "r1e1"), (on, "r1e1"), ("Home", "r0e0"), (back, "r0e0")):
        opened.keyboard.press(key)
        assert selected(opened) == name
        for seen in (opened.locator(f"#{name}"), opened.locator(f'.anchor[data-e="{name}"]')):
            box = seen.bounding_box()
            assert box and box["y"] > 0 and box["y"] + box["height"] <= 500
    assert opened.evaluate("document.activeElement.textContent") == "sued"
    assert opened.locator("#at").text_content() == "event 1 of 4"


def test_fields_of_the_selected_event_are_marked_in_the_text(opened: Page) -> None:
    marked = {role: opened.locator(f"article .{role}").all_text_contents() for role in ("who", "whom", "when", "where", "source")}
    assert marked == {"who": ["Kenya"], "whom": ["Uganda"], "when": ["on Monday"], "where": ["Bern"], "source": ["aides"]}
    opened.keyboard.press("j")
    assert opened.locator("article .when").count() == 0 and opened.locator("article .who").all_text_contents() == ["Kenya"]
    assert "possible" in (opened.locator(".card.on").text_content() or "") and "background" in (opened.locator(".card.on").text_content() or "")


def test_clicks_and_buttons_select(opened: Page) -> None:
    opened.locator("#r0a1").click()
    assert selected(opened) == "r0e1"
    opened.locator("#r1e0 .gist").click()
    assert selected(opened) == "r1e0"
    opened.get_by_role("button", name="Previous event").click()
    assert selected(opened) == "r0e1"
    opened.get_by_role("button", name="Next event").press("Enter")
    assert selected(opened) == "r1e0"
    assert opened.url.endswith("#r1e0")


def test_text_is_shown_literally(opened: Page) -> None:
    assert opened.locator("#r0 article p").nth(1).text_content() == HOSTILE
    assert opened.locator("#r0 h2").text_content() == "A <i>title</i>"
    assert opened.title() == "2 reports" and opened.locator("article b, article i").count() == 0
    assert opened.locator("nav.reports a").all_text_contents() == ["A <i>title</i>", "Second"]
    assert "Kenya <GOV>" in (opened.locator("#r0e0 dl").text_content() or "")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone_in_light_and_dark(opened: Page, scheme: str) -> None:
    opened.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    opened.set_viewport_size({"width": 360, "height": 640})
    opened.keyboard.press("End")
    assert opened.evaluate("document.documentElement.scrollWidth") <= 360
    assert opened.locator(".card:visible").count() == 1
    words, card = opened.locator("#r1a1").bounding_box(), opened.locator("#r1e1").bounding_box()
    assert words and card and words["y"] + words["height"] <= card["y"]
    background = opened.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (int(background[4:].split(",")[0]) < 100) is (scheme == "dark")


def test_without_scripts_the_words_lead_to_their_card(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(written(reading()), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(path.as_uri())
    assert tab.locator("#r0e1 dl").is_visible() and not tab.get_by_role("button").count()
    tab.locator("#r0a1").click()
    assert tab.url.endswith("#r0e1")
    context.close()
