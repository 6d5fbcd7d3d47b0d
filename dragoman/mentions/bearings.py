"""Places told by their bearing from a named one: "40 km south of Pyongyang", "off the coast of Yemen", "near the border with Rwanda".

The named place keeps its name; what is added is the relation, a radius within which the event may lie, and where a distance and a direction are
told, the point that they lead to. Radii are by hand: what the press means by such words, generous.
"""

import math
import re
from dataclasses import replace

from dragoman.knowledge.places import Spot
from dragoman.types import Place, Precision

DISTANCE = r"(?P<count>\d+(?:[.,]\d+)?)\s?-?(?P<unit>km|kms|kilomet(?:er|re)s?|miles?|nautical miles?|nm)\b"
POINTS = r"(?P<point>(?:north|south)(?:[- ]?(?:north|south)?[- ]?(?:east|west))?(?:ern)?|east|west|northern|southern|eastern|western)"
BEFORE = re.compile(
    rf"(?i)(?:(?:about|some|around|roughly|approximately|nearly)\s)?(?:{DISTANCE}\s(?:\([^()]{{2,20}}\)\s)?)?"
    rf"(?:(?:to\s)?(?:the\s)?{POINTS}\sof|(?P<away>away\sfrom|from(?=\s))|"
    r"(?P<border>(?:(?:on|near|along|at|across|close\sto)\s)?(?:the|its|their)\s(?:\w+\s)?(?:border|frontier|boundary)\s(?:with|between))|"
    r"(?P<off>off\s(?:the\s(?:\w+\s)?coasts?\sof)?|(?:in|into)\s(?:the\s)?(?:waters|sea)\s(?:off|east\sof|west\sof|near|around))|"
    r"(?P<coast>(?:on|along|near)\sthe\s(?:\w+\s)?coasts?\sof)|"
    r"(?P<near>near|close\sto|not\sfar\sfrom|in\sthe\svicinity\sof|around|just\soutside|outside(?:\sof)?|on\sthe\soutskirts\sof|adjacent\sto))"
    r"\s?(?:the\s(?:city|town|village|port|island)\sof\s)?(?:the\s)?$"
)
DEGREES = {"north": 0, "northeast": 45, "east": 90, "southeast": 135, "south": 180, "southwest": 225, "west": 270, "northwest": 315}
UNITS = {"k": 1.0, "m": 1.609, "n": 1.852}  # km in a kilometre, mile, nautical mile
# km around the named place, by relation and by what is named: a town, or a division, country or region.
RADII = {"of": (60.0, 400.0), "near": (30.0, 100.0), "off": (100.0, 300.0), "border": (60.0, 100.0), "coast": (50.0, 300.0)}
PER_DEGREE = 111.2  # km


def bearing(body: str, place: Place) -> Place:
    """The place with the relation that the words in front of it tell, if any. A border with a country leaves open on which side the event was."""
    m = BEFORE.search(body[max(0, place.span.start - 90) : place.span.start])
    if m is None or (m["away"] and not m["count"]):
        return place
    distance = float(m["count"].replace(",", "")) * UNITS[m["unit"][0].lower()] if m["count"] else None
    kind = "border" if m["border"] else "off" if m["off"] else "coast" if m["coast"] else "near" if m["near"] else "of"
    radius = max(5.0, distance / 4) if distance else RADII[kind][place.precision not in (Precision.CITY, Precision.POINT)]
    words = " ".join(m.group().split()).lower().removesuffix(" the")
    relation = {"border": "border with", "off": "off", "coast": "coast of"}.get(kind, words)
    told = replace(place, relation=relation, radius_km=round(radius, 1) if place.lat is not None else None, precision=Precision.RELATIVE)
    if kind == "border":
        told = replace(told, country=None, admin1=None)
    return shifted(told, distance, (m["point"] or "").lower()) if distance and m["point"] else told


def edge(quote: str, base: Place, code: str, middle: Spot | None) -> Place:
    """The border, coast or waters of a state told by its adjective: "Indonesian coast", "the Ukrainian border"."""
    border = quote.lower().endswith(("border", "borders", "frontier"))
    lat, lon = (middle.lat, middle.lon) if middle else (None, None)
    radius = RADII["border" if border else "off"][1] if middle else None
    relation = "border with" if border else "coast of"
    return replace(base, name=quote, country=None if border else code, lat=lat, lon=lon, precision=Precision.RELATIVE, relation=relation, radius_km=radius)


def shifted(place: Place, distance: float, point: str) -> Place:
    """The place moved by so many km in a direction."""
    angle = DEGREES.get(re.sub(r"[- ]|ern$", "", point))
    if angle is None or place.lat is None or place.lon is None:
        return place
    north, east = distance * math.cos(math.radians(angle)), distance * math.sin(math.radians(angle))
    lon = place.lon + east / (PER_DEGREE * max(0.05, math.cos(math.radians(place.lat))))
    return replace(place, lat=round(place.lat + north / PER_DEGREE, 3), lon=round((lon + 180) % 360 - 180, 3), geonames_id=None)
