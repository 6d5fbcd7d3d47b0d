"""Events of one report: told twice, and what one lends to another."""

from dataclasses import replace
from datetime import date

from dragoman.events.discourse import lend
from dragoman.events.same import link
from dragoman.pipeline import Kit, read_reports
from dragoman.types import Actor, Basis, Event, Granularity, Place, Report, Span, StatusKind, When

BODY = "fired " * 10
NORTH = Actor("North Korea", Span(0, 11), 0, "North Korea", "PRK", ("GOV",), "PRK", 1)
SOUTH = Actor("South Korea", Span(20, 31), 20, "South Korea", "KOR", ("GOV",), "KOR", 2)
MONDAY = When("on Monday", Span(40, 49), date(2024, 3, 18), date(2024, 3, 18), Granularity.DAY, Basis.RELATIVE, "2024-03-18")
SUNDAY = replace(MONDAY, first=date(2024, 3, 17), last=date(2024, 3, 17))
BEIJING = Place("Beijing", Span(50, 57), 50, "Beijing", "CHN")


def event(at: int, kind: str = "MOBILIZE", **fields: object) -> Event:
    return Event(f"r:{at}", Span(at, at + 5), kind, None, StatusKind.HAPPENED, **fields)  # type: ignore[arg-type]


def test_a_retelling_is_linked_to_the_first_telling() -> None:
    first, again, third = link([event(0, actors=(NORTH,), date=MONDAY), event(10, actors=(NORTH,)), event(20, actors=(NORTH,))], BODY)
    assert (first.same_as, again.same_as, third.same_as) == (None, "r:0", "r:0")


def test_other_days_parties_types_or_statuses_are_other_events() -> None:
    first = event(0, actors=(NORTH,), date=MONDAY)
    for other in (
        event(10, actors=(NORTH,), date=SUNDAY),
        event(10, actors=(SOUTH,)),
        event(10, "ASSAULT", actors=(NORTH,)),
        replace(event(10, actors=(NORTH,)), status=StatusKind.PLANNED),
        event(10),
    ):
        assert link([first, other], BODY)[1].same_as is None


def test_tellings_complete_each_other() -> None:
    first, again = lend(link([event(0, actors=(NORTH,), date=MONDAY), event(10, actors=(NORTH,), place=BEIJING)], BODY), [], {})
    assert (again.date, first.place) == (MONDAY, BEIJING)


def test_a_meeting_dates_what_is_said_there_and_nothing_else() -> None:
    talks = event(0, "CONSULT", actors=(NORTH,), recipients=(SOUTH,), date=MONDAY, place=BEIJING)
    praise = event(10, "SUPPORT", actors=(SOUTH,))
    launch = event(20, "MOBILIZE", actors=(NORTH,))
    past = replace(event(30, "ACCUSE", actors=(NORTH,)), background=True)
    found = lend([talks, praise, launch, past], [], {})
    assert [e.date for e in found] == [MONDAY, MONDAY, None, None]
    assert found[1].place == BEIJING


def test_words_that_point_back_tell_again(kit: Kit) -> None:
    text = "Myanmar's army arrested two French reporters in Yangon on Monday. France condemned the arrests. This action violates the treaty."
    (reading,) = read_reports([Report("r", "", text, date(2024, 3, 20))], kit)
    first = next(e for e in reading.events if e.type == "COERCE")
    again = next(e for e in reading.events if e.anchor.of(reading.report.body) == "action")
    assert again.same_as
    assert (again.type, again.mode, again.actors) == (first.type, first.mode, first.actors)
