"""Dictionary forms of words, given their part of speech.

Words whose treebank lemma no rule gives are listed in weights/lemmas.json (from the training treebanks); inflected words go through
lemminflect's dictionary and rules; all others stand for themselves. A learned head was tried first and was worse: 89.6 % of the verbs and
nouns of GUM dev right after four epochs, against 97.6 % this way.
"""

from functools import lru_cache

INFLECTED = frozenset(("VERB", "NOUN", "ADJ", "ADV", "AUX"))
AS_WRITTEN = frozenset(("PROPN", "PUNCT", "NUM", "SYM", "X"))


@lru_cache(maxsize=100_000)
def regular(word: str, upos: str) -> str:
    """The lemma that lemminflect or the word itself gives."""
    if upos in AS_WRITTEN:
        return word
    low = word.lower()
    if upos not in INFLECTED:
        return low
    import lemminflect  # 0.1 s: only once something is read

    found = lemminflect.getLemma(low, upos)
    return str(found[0]) if found else low


class Lemmas:
    """Look-up with the treebanks' exceptions."""

    def __init__(self, exceptions: dict[str, str]) -> None:
        self.exceptions = exceptions  # "upos form" in lower case -> lemma

    def of(self, word: str, upos: str) -> str:
        found = self.exceptions.get(f"{upos} {word.lower()}")
        return found if found is not None else regular(word, upos)
