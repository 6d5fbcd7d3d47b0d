"""How often an event of a given probability is right: data/calibration.tsv, measured by training/calibrate.py on passages never trained on."""

from bisect import bisect_right

from dragoman.knowledge.tables import rows

Curve = tuple[tuple[float, float], ...]  # probability as the language model has it, share right; rising in both


def load() -> Curve:
    """The bundled curve. Raises InstallationError when it is missing."""
    return tuple((float(row["chance"]), float(row["right"])) for row in rows("calibration.tsv"))


def confidence(chance: float, curve: Curve) -> float:
    """The share right at a probability, on the straight line between the two nearest points of the curve."""
    if not curve:
        return chance
    at = bisect_right([x for x, _ in curve], chance)
    if at == 0 or at == len(curve):
        return round(curve[min(at, len(curve) - 1)][1], 2)
    (x0, y0), (x1, y1) = curve[at - 1], curve[at]
    return round(y0 + (y1 - y0) * (chance - x0) / (x1 - x0), 2)
