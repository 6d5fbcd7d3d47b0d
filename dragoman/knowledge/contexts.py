"""PLOVER's 37 contexts: the words and sectors that tell them (data/contexts.tsv)."""

from dataclasses import dataclass

from dragoman.knowledge.tables import cells, rows


@dataclass(frozen=True)
class Contexts:
    """Contexts by sector, by single lemma, and by first word of a phrase: the phrases with theirs."""

    sectors: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def load() -> Contexts:
    """The bundled table. Raises InstallationError when it is missing."""
    sectors: dict[str, tuple[str, ...]] = {}
    words: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for row in rows("contexts.tsv"):
        for sector in cells(row["sectors"]):
            sectors[sector] = (*sectors.get(sector, ()), row["context"])
        for form in cells(row["words"]):
            parts = tuple(form.replace("-", " - ").split())
            if len(parts) == 1:
                words[form] = (*words.get(form, ()), row["context"])
            else:
                phrases[parts[0]] = (*phrases.get(parts[0], ()), (parts, row["context"]))
    return Contexts(sectors, words, phrases)
