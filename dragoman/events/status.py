"""Whether the act took place, as the sentence has it: tense, modals, negation, and what governs the words."""

from collections.abc import Mapping

from dragoman.events.actions import Action
from dragoman.knowledge.lexicon import Entry
from dragoman.syntax import Tree
from dragoman.types import StatusKind

SURE = 0.95  # probability below which the grammar decides instead of the language model
HAPPENED, PLANNED, POSSIBLE = StatusKind.HAPPENED, StatusKind.PLANNED, StatusKind.POSSIBLE
DENIED, NOT_HAPPENED = StatusKind.DENIED, StatusKind.NOT_HAPPENED

NEGATIONS = frozenset(["not", "never", "n't", "neither", "nor", "hardly"])
WILL = frozenset(["will", "shall", "'ll", "’ll", "wo"])
MAY = frozenset(["may", "might", "could", "would", "can", "should", "must", "ought", "'d", "’d"])
PLANS = frozenset(
    (
        "plan expect schedule intend prepare aim agree promise vow pledge set want hope seek decide threaten arrange propose offer wish due ready "
        "slate commit mean look poise bind determine anticipate project consider order invite resolve opt volunteer consent"
    ).split()
)
FAILS = frozenset(
    (
        "refuse fail decline neglect avoid prevent stop block halt avert thwart foil cancel postpone abandon scrap forgo omit prohibit bar ban delay shelve"
    ).split()
)
TRIES = frozenset(["try", "attempt", "seek", "want", "wish", "urge", "ask", "call", "need"])
DENIALS = frozenset(["deny", "dismiss", "refute"])
HEDGES = frozenset(
    ["apparently", "reportedly", "allegedly", "purportedly", "presumably", "supposedly", "seemingly", "apparent", "suspected", "purported", "presumed"]
)
SEEMING = frozenset(["appear", "seem"])
FEARS = frozenset(["fear", "suspect", "risk", "consider", "suggest", "speculate", "doubt", "weigh", "mull", "contemplate"])
PLANNED_WORDS = frozenset(
    ["planned", "upcoming", "forthcoming", "scheduled", "future", "proposed", "next", "impending", "prospective", "expected", "coming", "possible"]
)
UNSURE_WORDS = frozenset(
    ["possible", "potential", "alleged", "suspected", "apparent", "rumored", "rumoured", "threatened", "likely", "hypothetical", "reported"]
)
PLAN_NOUNS = frozenset(
    "plan intention proposal preparation readiness willingness commitment promise pledge offer intent goal aim decision agreement invitation".split()
)
UNSURE_NOUNS = frozenset(
    ["possibility", "prospect", "threat", "risk", "fear", "chance", "likelihood", "suspicion", "danger", "rumor", "rumour", "potential", "allegation", "claim"]
)
FAIL_NOUNS = frozenset(["cancellation", "postponement", "failure", "refusal", "absence", "lack", "prevention"])
INSIDE = ("xcomp", "ccomp", "advcl", "acl", "csubj", "obj", "nsubj", "obl", "nmod", "conj")


def of(tree: Tree, action: Action, entries: Mapping[int, Entry]) -> tuple[StatusKind, str]:
    """Status of an act and in plain words why. `entries` are the lexicon rows found in this sentence."""
    by_rule, why = ruled(tree, action.word, entries)
    if action.candidate is None:
        return by_rule, why
    best = max(zip(action.candidate.status, StatusKind, strict=True))
    if best[0] < SURE:
        return by_rule, why
    return best[1], f"{best[1]} with probability {best[0]:.2f}" + (f", {why}" if by_rule is best[1] else "")


def present(tree: Tree, i: int) -> bool:
    """Whether a verb is in the present, simple or progressive, as it is for what is fixed to come: "starting in August, it is prohibiting"."""
    if tree.words[i].upos != "VERB":
        return False
    aux = {tree.words[c].text.lower() for c in tree.kids(i, "aux")}
    return (tree.words[i].xpos == "VBG" and bool(aux & {"is", "are", "am", "'s", "’s", "'re", "’re"})) or (tree.words[i].xpos in ("VBZ", "VBP") and not aux)


def ruled(tree: Tree, i: int, entries: Mapping[int, Entry]) -> tuple[StatusKind, str]:
    """Status of the act stated at word `i` by the grammar around it, and why."""
    node, steps = i, 0
    while steps < 6:
        w = tree.words[node]
        found = verbal(tree, node) if w.upos in ("VERB", "AUX", "ADJ") or tree.kids(node, "cop", "aux") else nominal(tree, node)
        if found:
            return found
        head = w.head
        if head < 0 or not w.relation.startswith(INSIDE):
            break
        if found := governed(tree, node, head, entries):
            return found
        if not passes(tree, node):
            break
        node, steps = head, steps + 1
    return HAPPENED, "told as done or under way"


def passes(tree: Tree, node: int) -> bool:
    """Whether the status of what governs a word is its own too: not across "said that", nor from a relative clause or a participle up to the noun."""
    w = tree.words[node]
    if w.relation.startswith(("ccomp", "acl", "advcl", "parataxis")):
        return False
    if w.relation.startswith("conj"):
        own = tree.kids(node, "aux", "nsubj", "nsubj:pass", "mark")
        return not own
    if w.relation.startswith("xcomp"):
        return True
    if w.relation.startswith("nsubj"):
        return tree.passive(w.head)
    return w.upos in ("NOUN", "PROPN")


def verbal(tree: Tree, i: int) -> tuple[StatusKind, str] | None:
    """What a verb's own words say: negation, auxiliaries, "if"."""
    w = tree.words[i]
    lemmas = [tree.words[c].text.lower() for c in tree.kids(i, "aux", "advmod")]
    subject = tree.first(i, "nsubj")
    negated = bool(NEGATIONS & set(lemmas)) or (subject is not None and tree.has(subject, "det", "no", "neither"))
    if any(tree.words[c].text.lower() in ("if", "unless", "whether") for c in tree.kids(i, "mark")):
        return POSSIBLE, "conditional clause"
    aux = {x for x in lemmas if x in WILL | MAY}
    if negated:
        return NOT_HAPPENED, "negated"
    if aux & WILL:
        return PLANNED, "future"
    if aux & MAY:
        clause = tree.words[i]
        future = "would" in aux and clause.relation.startswith("ccomp")
        return (PLANNED, "future in the past") if future else (POSSIBLE, "modal verb")
    if w.lemma == "go" and w.xpos == "VBG" and tree.kids(i, "xcomp"):
        return PLANNED, "going to"
    if tree.sentence.title and w.xpos == "VB" and tree.has(i, "mark", "to") and not w.relation.startswith("xcomp"):
        return PLANNED, "infinitive in a headline"
    return None


def nominal(tree: Tree, i: int) -> tuple[StatusKind, str] | None:
    """What a noun's own modifiers say: "planned talks", "no meeting", "an alleged attack"."""
    if tree.has(i, "det", "no", "neither"):
        return NOT_HAPPENED, "negated"
    for c in tree.kids(i, "amod"):
        lemma = tree.words[c].text.lower()
        if lemma in UNSURE_WORDS:
            return POSSIBLE, f"“{tree.words[c].text}”"
        if lemma in PLANNED_WORDS:
            return PLANNED, f"“{tree.words[c].text}”"
        if lemma in ("cancelled", "canceled", "postponed", "foiled", "thwarted", "averted", "abortive"):
            return NOT_HAPPENED, f"“{tree.words[c].text}”"
    return None


def governed(tree: Tree, node: int, head: int, entries: Mapping[int, Entry]) -> tuple[StatusKind, str] | None:
    """What the word above makes of it: plans, refusals, denials, fears."""
    w, h = tree.words[node], tree.words[head]
    lemma = h.lemma.lower()
    why = f"under “{h.text}”"
    flags = entries[head].flags if head in entries else frozenset()
    clausal = w.relation.startswith(("xcomp", "ccomp", "csubj")) or (w.relation.startswith(("acl", "advcl")) and tree.has(node, "mark", "to"))
    direct = w.relation.startswith(("obj", "nsubj:pass"))
    infinitive = w.xpos == "VB" and tree.has(node, "mark", "to")
    if clausal or direct:
        for names, flag, status in ((FAILS, "prevents", NOT_HAPPENED), (DENIALS, "denies", DENIED), (FEARS, "possible", POSSIBLE)):
            if lemma in names or flag in flags:
                return status, why
        if "promises" in flags or (
            lemma in PLANS
            and (infinitive or direct or w.xpos in ("MD", "VB"))
            and not (direct and lemma in ("set", "mean", "order", "agree", "decide", "want"))
        ):
            return PLANNED, why
    if infinitive and w.relation.startswith("xcomp"):
        if lemma in PLANS | {"be"}:
            return PLANNED, why
        if lemma in TRIES:
            return POSSIBLE, why
    if infinitive and w.relation.startswith("advcl"):
        return PLANNED, "purpose"
    if infinitive and w.relation.startswith("acl") and h.upos == "NOUN":
        return (POSSIBLE if lemma in UNSURE_NOUNS else PLANNED), why
    if w.relation.startswith(("nmod", "acl", "ccomp")) and h.upos == "NOUN":
        for nouns, status in ((PLAN_NOUNS, PLANNED), (UNSURE_NOUNS, POSSIBLE), (FAIL_NOUNS, NOT_HAPPENED)):
            if lemma in nouns:
                return status, why
    return None


def hedge(tree: Tree, i: int) -> str | None:
    """The word by which a report keeps its distance from an act: "apparently fired", "what it said appeared to be a missile"; None where there is none."""
    near = [i, *(a for a in list(tree.above(i))[:2] if not tree.is_a(i, "advcl", "acl"))]
    beside = [c for n in near for c in tree.kids(n, "advmod", "amod") if tree.words[c].lemma.lower() in HEDGES]
    unsure = [n for c in tree.kids(i, "obj") if tree.meant(c) != c for n in tree.below(c)]  # "fired what appeared to be a missile"
    found = next((n for n in [*beside, *near[1:], *unsure] if tree.words[n].lemma.lower() in HEDGES | SEEMING), None)
    return tree.words[found].text if found is not None else None
