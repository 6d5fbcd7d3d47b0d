"""Which way a bare "Monday" or "in March" points: back, ahead or unknown, from the verb that governs it.

With words of the model the verb is found by following heads; without them the nearest telling word to the left decides, then the nearest to
the right ("Kim will visit Moscow, officials said Monday": said; "On Friday the minister will travel": will).
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from dragoman.types import Sentence, Word

BACK, UNKNOWN, AHEAD = -1, 0, 1

PLANS = frozenset(
    ("plan expect schedule slate set due intend want order agree hope aim vow pledge promise threaten prepare decide propose urge ask call invite tell").split()
)
APPOINTED = frozenset(["plan", "expect", "schedule", "slate", "due", "set", "postpone", "delay", "extend", "adjourn", "reschedule"])
REPORTS = frozenset(["say", "report", "claim", "tell", "write", "add", "announce", "note", "state"])
AHEAD_MODALS = frozenset(["will", "wo", "'ll", "’ll", "would", "shall", "can", "could", "may", "might", "should", "must", "ca"])

# Unambiguous signs only; "-ed" covers most of the past in news prose.
CUES = re.compile(
    r"""\b(?:(?P<ahead>(?:will|shall|would|could|might|may|must|should)[ ](?:not[ ]|also[ ])?be[ ][a-z]+
    |will|shall|would|won['’]t|going[ ]to|scheduled|slated|upcoming|(?:is|are)[ ](?:to|due|set|about)|to[ ]be[ ]held|due[ ](?:to|on|in|by|for)
    |plan(?:s|ned|ning)?[ ](?:to|for|on)|expect(?:s|ed)?[ ](?:to|on|in|for|by|next)|intends?[ ]to|hopes?[ ]to|aims?[ ]to|vow(?:s|ed)[ ]to
    |pledged[ ]to|agreed[ ]to|set[ ]for
    |(?:postponed|delayed|extended|moved|rescheduled|adjourned|pushed|brought)[ ](?:back[ ]|forward[ ])?(?:to|until|till|for)
    |ahead[ ]of|may|might|could|must|should|deadline|by[ ]the[ ]end)
    |(?P<back>was|were|had|has|have|did|said|told|(?!need|indeed|speed|proceed|exceed|succeed|hundred)[a-z]{2,}ed|met|held|began|took|went|came|made|left|fell|rose|won|lost|sent|struck|hit|shot|fought|broke
    |gave|kept|led|saw|spoke|put|set|cut|found|brought|flew|drove|became|ran|paid|sought|wrote|withdrew|overthrew|stood|dealt|swept|since))\b|(?<=\w)['’]ll\b""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Tense:
    """What a sentence's verbs say of time: by word when it was parsed, else by telling words in order of place."""

    starts: tuple[int, ...]  # of words, or of cues, in code points of the body or of the sentence
    ways: tuple[int, ...]
    words: tuple[Word, ...] = ()


def tense_of(sentence: Sentence, text: str) -> Tense:
    """The tense of every verb of the sentence."""
    if sentence.words:
        return Tense(tuple(w.span.start for w in sentence.words), verb_ways(sentence), sentence.words)
    found = [(m.start(), BACK if m["back"] else AHEAD) for m in CUES.finditer(text)]
    return Tense(tuple(start for start, _ in found), tuple(way for _, way in found))


def direction(tense: Tense, base: int, start: int, end: int) -> int:
    """BACK, AHEAD or UNKNOWN for the expression at [start, end) of a sentence that begins at `base` of the body."""
    if tense.words:
        return governed(tense, base + start, base + end)
    left = bisect_right(tense.starts, start - 1) - 1
    if left >= 0:
        return tense.ways[left]
    return tense.ways[0] if tense.ways else UNKNOWN


def verb_ways(sentence: Sentence) -> tuple[int, ...]:
    """BACK, AHEAD or UNKNOWN by word: what each verb's form and auxiliaries say; other words are UNKNOWN."""
    helpers: dict[int, list[Word]] = {}
    for word in sentence.words:
        if word.relation.split(":")[0] in ("aux", "mark", "cop"):
            helpers.setdefault(word.head, []).append(word)
    return tuple(verb_way(word, helpers.get(i, []), sentence.title) for i, word in enumerate(sentence.words))


def verb_way(word: Word, helpers: list[Word], title: bool) -> int:
    """Where one verb, or predicate with its copula, points."""
    forms = [(h.text.lower(), h.xpos) for h in helpers]
    if any(text in AHEAD_MODALS for text, _ in forms) or (word.lemma.lower() in APPOINTED and word.xpos in ("VBN", "JJ")):
        return AHEAD
    if word.xpos == "VBN" and any(text == "to" for text, _ in forms) and any(text == "be" for text, _ in forms):
        return AHEAD  # "an event to be held on October 12"
    if any(tag == "VBD" for _, tag in forms) or any(text in ("have", "has", "having", "'ve", "’ve", "had", "did") for text, _ in forms):
        return BACK
    if word.xpos in ("VBD", "VBN"):
        return BACK
    if word.xpos in ("VBP", "VBZ", "VBG") and (word.xpos != "VBG" or any(tag in ("VBP", "VBZ") for _, tag in forms)):
        # "The council meets on Monday" announces; a headline's present ("Army fires missile") and "says" report.
        return BACK if title or word.lemma.lower() in REPORTS else AHEAD
    return UNKNOWN


def governed(tense: Tense, start: int, end: int) -> int:
    """Where the nearest verb above the words at [start, end) of the body points."""
    at = max(0, bisect_right(tense.starts, start) - 1)
    inside = [i for i in range(at, min(at + 12, len(tense.words))) if tense.words[i].span.start < end]
    here = next((i for i in inside if not start <= head_start(tense.words, i) < end), -1)
    for _ in range(40):  # a cycle of heads must not hang
        if here < 0:
            return UNKNOWN
        word = tense.words[here]
        if tense.ways[here] != UNKNOWN:
            return tense.ways[here]
        above = word.head
        if word.xpos == "VB" and 0 <= above < len(tense.words) and tense.words[above].lemma.lower() in PLANS:
            return AHEAD  # "plans to meet on Monday"; "flew to Moscow to meet him on Monday" goes on up to "flew"
        if word.xpos == "VB" and above >= 0 and tense.words[above].lemma.lower() in ("go",):
            return AHEAD
        here = above
    return UNKNOWN


def head_start(words: tuple[Word, ...], i: int) -> int:
    """Where the governor of word `i` begins; -1 for the root."""
    head = words[i].head
    return words[head].span.start if 0 <= head < len(words) else -1
