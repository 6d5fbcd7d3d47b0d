"""Sentences to sources: who says so, with what stance, for which words.

Found at verbs and nouns of saying (the lexicon's flag `source`; "its announcement that") in any order, at "according to" and "citing", and where a
quotation goes on without a new attribution or began before it: “The talks failed. We will not return,” she said. A source covers the stretch it is
quoted for; events inside take it. Words in quotation marks that nobody is said to have said (scare quotes) are no source.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from dragoman.knowledge.lexicon import Lexicon
from dragoman.syntax import Tree
from dragoman.types import Actor, Report, Source, Span, Stance

STANCES = {
    Stance.ALLEGES: ["claim", "allege", "accuse", "suggest", "insinuate", "speculate", "purport", "contend", "assert", "maintain", "believe", "suspect"],
    Stance.DENIES: ["deny", "dismiss", "refute", "disavow"],
    Stance.CONFIRMS: ["confirm", "acknowledge", "admit", "concede", "verify"],
}
STANCE = {verb: stance for stance, verbs in STANCES.items() for verb in verbs}
PREPOSITIONS = frozenset(("according to", "accord to", "per"))
CITING = frozenset(["cite", "quote"])  # their object speaks
SAYINGS = frozenset(  # nouns that somebody's words hang on
    "announcement statement claim report declaration allegation warning admission confirmation assertion denial remark testimony estimate forecast".split()
)
PAPERS = frozenset("statement communique communiqué letter report readout release post tweet message note declaration commentary text".split())
ISSUED = frozenset(["by", "from", "of"])
SHORT = 20  # words of a sentence that only says who speaks
QUOTES = '"“”«»'
Parties = Mapping[int, Sequence[Actor]]


@dataclass
class Thread:
    """What goes on from sentence to sentence: who spoke last, and where a quotation that is still open began."""

    last: list[Source] = field(default_factory=list)
    opened: int | None = None


def find(report: Report, trees: Sequence[Tree], parties: Parties, lexicon: Lexicon) -> tuple[Source, ...]:
    """Every source of a report in text order. `parties` maps the offset of a head word to the parties it stands for."""
    out: list[Source] = []
    thread = Thread()
    for tree in trees:
        out += declared(report, tree, parties)
        own = [*spoken(report, tree, parties, lexicon, thread), *worded(report, tree, parties, thread), *according(report, tree, parties, thread)]
        text = tree.sentence.span.of(report.body)
        begun = thread.opened
        if own and begun is not None and closed_before(text, own[0].cue.start - tree.sentence.span.start):
            out += [replace(s, covers=Span(begun, tree.sentence.span.start)) for s in own[:1]]  # “The talks failed. We will not return,” she said
        if not own and thread.last and (begun is not None or text.lstrip()[:1] in QUOTES):
            own = [replace(s, covers=tree.sentence.span) for s in thread.last]
        out += own
        go_on(thread, own, tree.sentence.span, text)
    return tuple(out)


def closed_before(text: str, at: int) -> bool:
    """Whether a quotation that was open at the start of a sentence ends before a place in it."""
    return any(c in '"”»' for c in text[:at])


def go_on(thread: Thread, own: list[Source], span: Span, text: str) -> None:
    """Keep who spoke and which quotation is open; a new paragraph outside of a quotation ends both."""
    if own:
        thread.last = own[:1]
    for k, c in enumerate(text):
        if c in "“«" or (c == '"' and thread.opened is None):
            thread.opened = span.start + k
        elif c in '”»"':
            thread.opened = None
    if "\n" in text.rstrip(" ") and thread.opened is None and text.rstrip()[-1:] not in QUOTES:
        thread.last = []


def declared(report: Report, tree: Tree, parties: Parties) -> list[Source]:
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


def speaker(report: Report, tree: Tree, i: int, parties: Parties, thread: Thread | None = None) -> list[Actor]:
    """The parties that a speaker's phrase stands for: of a paper who issued it ("the statement added"); a phrase that is no party keeps its words."""
    found = [a for c in tree.conjuncts(i) for a in parties.get(tree.words[c].span.start, ())]
    if tree.words[i].lemma.lower() in PAPERS:
        issuer = [c for c in tree.children[i] if tree.is_a(c, "nmod:poss") or (tree.is_a(c, "nmod") and tree.case(c) in ISSUED)]
        found = [a for c in issuer for a in parties.get(tree.words[c].span.start, ())] or [s.actor for s in thread.last] if thread else found
    if found or tree.words[i].upos == "PRON":
        return found
    span = tree.span(tree.phrase(i))
    return [Actor(span.of(report.body), span, tree.words[i].span.start)]


def spoken(report: Report, tree: Tree, parties: Parties, lexicon: Lexicon, thread: Thread) -> list[Source]:
    """Sources at verbs of saying."""
    out = []
    for i, w in enumerate(tree.words):
        lemma = w.lemma.lower()
        if w.upos != "VERB" or not lexicon.says(lemma):
            continue
        if lemma in CITING:
            out += cited(report, tree, i, parties)
            continue
        who = tree.agent(i)
        covers = content(tree, i)
        if who is None or covers is None or who == i:
            continue
        covers = Span(covers.start, max(covers.end, going_on(tree, i, covers)))
        stance = STANCE.get(lemma, Stance.STATES)
        out += [Source(a, stance, w.span, covers) for a in speaker(report, tree, who, parties, thread)]
    return out


def cited(report: Report, tree: Tree, verb: int, parties: Parties) -> list[Source]:
    """The source behind the one that speaks: "KCNA, citing the ministry, said ..."."""
    who = tree.first(verb, "obj", "nsubj:pass")
    above = tree.words[verb].head
    covers = (content(tree, above) if above >= 0 else None) or (tree.reach(tree.clause(above)) if above >= 0 else None)
    if who is None or covers is None:
        return []
    return [Source(a, Stance.STATES, tree.words[verb].span, covers) for a in speaker(report, tree, who, parties)]


def worded(report: Report, tree: Tree, parties: Parties, thread: Thread) -> list[Source]:
    """Sources at nouns of saying with their words behind them: "the announcement by the army that it had seized the port"."""
    out = []
    for i, w in enumerate(tree.words):
        inner = next((c for c in tree.kids(i, "acl", "ccomp") if tree.has(c, "mark", "that")), None) if w.lemma.lower() in SAYINGS else None
        if inner is None:
            continue
        issuer = [c for c in tree.children[i] if tree.is_a(c, "nmod:poss") or (tree.is_a(c, "nmod") and tree.case(c) in ISSUED)]
        stance = {"claim": Stance.ALLEGES, "allegation": Stance.ALLEGES, "denial": Stance.DENIES, "confirmation": Stance.CONFIRMS}.get(w.lemma, Stance.STATES)
        out += [Source(a, stance, w.span, tree.reach(inner)) for c in issuer for a in speaker(report, tree, c, parties, thread)]
    return out


def going_on(tree: Tree, verb: int, covers: Span) -> int:
    """End of what is said when it goes on in a second clause that the tree hangs elsewhere: "said that A, and that B"."""
    end = covers.end
    for p, w in enumerate(tree.words):
        if w.span.start < covers.end or w.text.lower() not in ("and", "but"):
            continue
        following = [x.text.lower() for x in tree.words[p + 1 : p + 4]]
        if "that" in following and not any(c > p for c in tree.kids(verb, "nsubj")):
            clause = next((q for q in range(p + 1, len(tree.words)) if tree.words[q].upos in ("VERB", "AUX")), None)
            if clause is not None:
                end = max(end, tree.reach(tree.clause(clause)).end if tree.reach(tree.clause(clause)).start > covers.start else tree.words[-1].span.start)
    return end


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


def according(report: Report, tree: Tree, parties: Parties, thread: Thread) -> list[Source]:
    """Sources behind "according to" and its like."""
    out = []
    for i, w in enumerate(tree.words):
        if not w.relation.startswith(("obl", "nmod")) or w.head < 0 or tree.case(i) not in PREPOSITIONS or w.kind in ("none", "object", "other"):
            continue
        cue = next((tree.words[c].span for c in tree.kids(i, "case")), w.span)
        covers = tree.reach(tree.clause(w.head))
        out += [Source(a, Stance.STATES, cue, covers) for a in speaker(report, tree, i, parties, thread)]
    return out
