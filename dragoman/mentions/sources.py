"""Sentences to sources: who says so, with what stance, for which words.

Found at verbs of saying (the lexicon's flag `source`) in any order, at "according to", and where a quotation goes on without a new
attribution. A source covers the stretch it is quoted for; events inside take it.
"""

from collections.abc import Mapping, Sequence

from dragoman.knowledge.lexicon import Lexicon
from dragoman.syntax import Tree
from dragoman.types import Actor, Report, Source, Span, Stance

STANCES = {
    Stance.ALLEGES: ["claim", "allege", "accuse", "suggest", "insinuate", "speculate", "purport", "contend", "assert", "maintain", "believe", "suspect"],
    Stance.DENIES: ["deny", "dismiss", "refute", "disavow"],
    Stance.CONFIRMS: ["confirm", "acknowledge", "admit", "concede", "verify"],
}
STANCE = {verb: stance for stance, verbs in STANCES.items() for verb in verbs}
PREPOSITIONS = frozenset(("according to", "accord to", "per", "citing", "cite"))
SHORT = 20  # words of a sentence that only says who speaks
QUOTES = '"“”«»'


def find(report: Report, trees: Sequence[Tree], parties: Mapping[int, Sequence[Actor]], lexicon: Lexicon) -> tuple[Source, ...]:
    """Every source of a report in text order. `parties` maps the offset of a head word to the parties it stands for."""
    out: list[Source] = []
    carried: list[Source] = []
    open_quote = False
    for tree in trees:
        own = [*spoken(report, tree, parties, lexicon), *according(report, tree, parties)]
        out += declared(report, tree, parties)
        text = tree.sentence.span.of(report.body)
        if not own and carried and open_quote:
            span = tree.sentence.span
            own = [Source(s.actor, s.stance, s.cue, span) for s in carried]
        out += own
        if own:
            carried = own[:1]
        straight = text.count('"')
        opened, closed = text.count("“"), text.count("”")
        if opened or closed or straight:
            open_quote = opened > closed or (straight % 2 == 1) != open_quote
            if "\n" in text and text.rstrip()[-1:] not in QUOTES and not open_quote:
                carried = []
        elif "\n" in text.strip():
            carried = []
    return tuple(out)


def declared(report: Report, tree: Tree, parties: Mapping[int, Sequence[Actor]]) -> list[Source]:
    """The source that a report declares for all that follows: "The below is attributable to Spokesperson Ned Price:"."""
    if len(tree.words) > SHORT:
        return []
    out = []
    for i, w in enumerate(tree.words):
        if w.text.lower() in ("attributable", "attributed"):
            covers = Span(tree.sentence.span.end, len(report.body))
            said = [c for c in tree.kids(i, "obl") if tree.case(c) == "to"]
            out += [Source(a, Stance.STATES, w.span, covers) for c in said for a in speaker(report, tree, c, parties)]
    return out


def speaker(report: Report, tree: Tree, i: int, parties: Mapping[int, Sequence[Actor]]) -> list[Actor]:
    """The parties that a speaker's phrase stands for; a phrase that is no party keeps its words."""
    found = [a for c in tree.conjuncts(i) for a in parties.get(tree.words[c].span.start, ())]
    if found or tree.words[i].upos == "PRON":
        return found
    span = tree.span(tree.phrase(i))
    return [Actor(span.of(report.body), span, tree.words[i].span.start)]


def spoken(report: Report, tree: Tree, parties: Mapping[int, Sequence[Actor]], lexicon: Lexicon) -> list[Source]:
    """Sources at verbs of saying."""
    out = []
    for i, w in enumerate(tree.words):
        if w.upos != "VERB" or not lexicon.says(w.lemma.lower()):
            continue
        who = tree.agent(i)
        covers = content(tree, i)
        if who is None or covers is None or who == i:
            continue
        stance = STANCE.get(w.lemma.lower(), Stance.STATES)
        out += [Source(a, stance, w.span, covers) for a in speaker(report, tree, who, parties)]
    return out


def content(tree: Tree, verb: int) -> Span | None:
    """The stretch a verb of saying governs: its clause, the clause it is put into, or its object."""
    w = tree.words[verb]
    inner = tree.first(verb, "ccomp")
    if inner is not None:
        return tree.reach(inner)
    if w.relation.startswith("parataxis") and w.head >= 0:
        return tree.reach(w.head)
    if w.relation.startswith("advcl") and tree.has(verb, "mark", "as") and w.head >= 0:
        return tree.reach(w.head)
    said = [*tree.kids(verb, "parataxis"), *tree.kids(verb, "obj"), *tree.kids(verb, "xcomp")]
    if said:
        return tree.reach(said[0])
    text = [c for c in tree.children[verb] if tree.words[c].upos == "VERB"]
    return tree.reach(text[0]) if text else None


def according(report: Report, tree: Tree, parties: Mapping[int, Sequence[Actor]]) -> list[Source]:
    """Sources behind "according to" and its like."""
    out = []
    for i, w in enumerate(tree.words):
        if not w.relation.startswith(("obl", "nmod")) or w.head < 0 or tree.case(i) not in PREPOSITIONS:
            continue
        cue = next((tree.words[c].span for c in tree.kids(i, "case")), w.span)
        covers = tree.reach(tree.clause(w.head))
        out += [Source(a, Stance.STATES, cue, covers) for a in speaker(report, tree, i, parties)]
    return out
