"""Places told by their bearing from a named one, and names that only the context resolves."""

import pytest

from dragoman.mentions.places import kilometres
from dragoman.pipeline import Kit, read_reports
from dragoman.types import Place, Precision, Report


def places(text: str, kit: Kit) -> list[Place]:
    return list(next(iter(read_reports([Report("r", "", text)], kit))).mentions.places)


@pytest.mark.parametrize(
    ("text", "name", "country", "relation", "radius"),
    [
        ("A tanker was hit off the coast of Yemen on Monday.", "Yemen", "YEM", "off", 300.0),
        ("Rebels attacked a base near the border with Rwanda.", "Rwanda", None, "border with", 100.0),
        ("Shells fell near Goma.", "Goma", "COD", "near", 30.0),
        ("Police arrested ten men outside Lima.", "Lima", "PER", "outside", 30.0),
        ("Troops massed along the Ukrainian border.", "Ukrainian border", None, "border with", 100.0),
    ],
)
def test_a_relation_is_kept(text: str, name: str, country: str | None, relation: str, radius: float, kit: Kit) -> None:
    (found,) = places(text, kit)
    assert (found.name, found.country, found.relation, found.radius_km, found.precision) == (name, country, relation, radius, Precision.RELATIVE)


@pytest.mark.parametrize(("words", "distance"), [("40 km south of", 40.0), ("about 150 miles northeast of", 241.4)])
def test_a_distance_moves_the_point(words: str, distance: float, kit: Kit) -> None:
    (plain,) = places("A drone fell in Moscow.", kit)
    (moved,) = places(f"A drone fell {words} Moscow.", kit)
    assert plain.lat and plain.lon and moved.lat and moved.lon
    assert kilometres(plain.lat, plain.lon, moved.lat, moved.lon) == pytest.approx(distance, rel=0.03)
    assert (moved.lat < plain.lat) == ("south" in words) and moved.geonames_id is None


def test_a_plain_place_has_no_relation(kit: Kit) -> None:
    assert [(p.name, p.relation) for p in places("He flew from Seoul to Tokyo.", kit)] == [("Seoul", None), ("Tokyo", None)]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Floods hit Queensland in Australia. In Innisfail, banana farms were flattened.", "Innisfail", "AUS"),
        ("Alberta is in Canada. In Innisfail, Alberta, a train derailed.", "Innisfail", "CAN"),
        ("The United States Senate met. Voters in Atlanta and the rest of Georgia went to the polls, the U.S. report said.", "Georgia", "USA"),
        ("Russia and Georgia fought a war near Tbilisi.", "Georgia", "GEO"),
    ],
)
def test_the_context_chooses_among_places_of_one_name(text: str, name: str, country: str, kit: Kit) -> None:
    assert {p.country for p in places(text, kit) if p.quote == name} == {country}
