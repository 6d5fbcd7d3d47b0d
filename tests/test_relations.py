"""The relation between two given parties, and PLOVER's folding."""

import pytest

import dragoman
from dragoman.errors import UsageError
from dragoman.knowledge.codebook import folded
from dragoman.types import EventType, StatusKind


def spans(sentence: str, *names: str) -> list[tuple[int, int]]:
    return [(sentence.index(n), sentence.index(n) + len(n)) for n in names]


@pytest.mark.parametrize(
    ("sentence", "source", "target", "kind"),
    [
        ("Norway condemned Sudan over the arrest of two aid workers.", "Norway", "Sudan", "ACCUSE"),
        ("Rebels attacked an army convoy near the town on Tuesday.", "Rebels", "an army convoy", "ASSAULT"),
        ("Kenya urged Uganda to release the fishermen.", "Kenya", "Uganda", "REQUEST"),
        ("Police in Lima arrested the union leader on Friday.", "Police", "the union leader", "COERCE"),
        ("Japan gave Laos a grant of 12 million dollars for rural clinics.", "Japan", "Laos", "AID"),
        ("Hundreds of teachers marched against the government in Tirana.", "Hundreds of teachers", "the government", "PROTEST"),
    ],
)
def test_what_one_does_to_the_other(sentence: str, source: str, target: str, kind: str) -> None:
    found = dragoman.relate(sentence, *spans(sentence, source, target))
    assert (found.type, found.plover) == (kind, kind)
    assert 0 < found.score <= 1
    assert found.anchor and found.anchor.of(sentence) in sentence


def test_a_target_may_be_unknown() -> None:
    sentence = "The prime minister resigned on Monday."
    assert dragoman.relate(sentence, (0, 18), None).type == "RETREAT"


def test_a_span_outside_is_refused() -> None:
    with pytest.raises(UsageError, match="target"):
        dragoman.relate("Norway condemned Sudan.", (0, 6), (17, 99))


def test_what_is_planned_is_folded() -> None:
    assert folded(EventType.CONSULT, StatusKind.PLANNED) is EventType.AGREE
    assert folded(EventType.RETREAT, StatusKind.PLANNED) is EventType.CONCEDE
    assert folded(EventType.ASSAULT, StatusKind.PLANNED) is EventType.THREATEN
    assert folded(EventType.ASSAULT, StatusKind.POSSIBLE) is EventType.ASSAULT
    assert folded(EventType.ACCUSE, StatusKind.PLANNED) is EventType.ACCUSE
