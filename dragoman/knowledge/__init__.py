"""What is known before reading. Every table is a file in data/, with its columns and sources on top."""

from dataclasses import dataclass
from pathlib import Path

from dragoman.knowledge import actors, calibration, contexts, lexicon, ranker
from dragoman.knowledge.actors import Actors
from dragoman.knowledge.calibration import Curve
from dragoman.knowledge.contexts import Contexts
from dragoman.knowledge.lexicon import Lexicon
from dragoman.knowledge.places import Gazetteer
from dragoman.knowledge.ranker import Score


@dataclass(frozen=True)
class Knowledge:
    """Every table, loaded once."""

    actors: Actors
    places: Gazetteer
    lexicon: Lexicon
    contexts: Contexts
    ranker: Score  # of coreference
    calibration: Curve = ()


def load(tables: Path | None = None) -> Knowledge:
    """The bundled tables, and the user's own in a folder. Raises InstallationError when one is missing or malformed."""
    return Knowledge(actors.load(tables), Gazetteer(), lexicon.load(), contexts.load(), ranker.load(), calibration.load())
