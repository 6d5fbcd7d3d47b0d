"""Where places are: the bundled gazetteer, one SQLite file (data/places.sqlite, made by training/places.py; its sources are in the card beside it)."""

import math
import sqlite3
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files

from dragoman.errors import InstallationError
from dragoman.knowledge.actors import fold

LETTERS = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Spot:
    """One place. `kind` is a Precision: city, admin1, country, region or point."""

    id: int | None
    name: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    population: int
    kind: str


def plain(name: str) -> str:
    """A name's key in the gazetteer: folded, without accents ("Córdoba" is also found as "Cordoba")."""
    return "".join(c for c in unicodedata.normalize("NFD", fold(name)) if unicodedata.category(c) != "Mn").translate(LETTERS)


class Gazetteer:
    """Look-ups in the bundled file, opened read-only."""

    def __init__(self) -> None:
        with as_file(files("dragoman.knowledge").joinpath("data/places.sqlite")) as path:
            if not path.is_file():
                raise InstallationError(f"the gazetteer {path} is missing; install dragoman again")
            self.database = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        self.find = lru_cache(maxsize=20_000)(self.look_up)
        self.state = lru_cache(maxsize=None)(self.middle)

    def look_up(self, name: str) -> tuple[Spot, ...]:
        """Places of that name in any spelling the gazetteer has, most populous first."""
        return self.select("SELECT p.* FROM name n JOIN place p ON p.key = n.place WHERE n.name = ? ORDER BY p.population DESC LIMIT 60", plain(name))

    def middle(self, code: str) -> Spot | None:
        """A country's middle."""
        found = self.select("SELECT * FROM place WHERE kind = 'country' AND country = ?", code)
        return found[0] if found else None

    def country_at(self, lat: float, lon: float) -> str | None:
        """Country of the town nearest to a point, within eight degrees; None far out at sea."""
        near = "SELECT * FROM place WHERE kind = 'city' AND lat BETWEEN ?1 - ?3 AND ?1 + ?3 AND lon BETWEEN ?2 - ?3 AND ?2 + ?3"
        for box in (1, 2, 4, 8):
            if found := [Spot(*row[1:]) for row in self.database.execute(near, (lat, lon, box))]:
                return min(found, key=lambda s: (s.lat - lat) ** 2 + ((s.lon - lon) * math.cos(math.radians(lat))) ** 2).country
        return None

    def select(self, query: str, argument: str) -> tuple[Spot, ...]:
        return tuple(Spot(*row[1:]) for row in self.database.execute(query, (argument,)))
