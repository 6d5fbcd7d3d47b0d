"""What an event is about: the contexts whose words stand in its sentence, or whose sectors take part in it."""

from collections.abc import Sequence

from dragoman.knowledge.contexts import Contexts
from dragoman.syntax import Tree
from dragoman.types import Actor


def of_sentence(tree: Tree, known: Contexts) -> frozenset[str]:
    """Contexts that a sentence's words tell."""
    lemmas = [w.lemma.lower() for w in tree.words]
    forms = [w.text.lower() for w in tree.words]
    found = {c for words in zip(lemmas, forms, strict=True) for w in words for c in known.words.get(w, ())}
    for words in (lemmas, forms):
        for i, w in enumerate(words):
            found.update(c for phrase, c in known.phrases.get(w, ()) if tuple(words[i : i + len(phrase)]) == phrase)
    return frozenset(found)


def of(told: frozenset[str], parties: Sequence[Actor], known: Contexts) -> tuple[str, ...]:
    """An event's contexts in alphabetical order: those its sentence tells, and those of its parties' sectors."""
    return tuple(sorted(told | {c for a in parties for s in a.sectors for c in known.sectors.get(s, ())}))
