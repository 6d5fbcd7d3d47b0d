"""Sentences to quantities: how many of what, as low, best and high estimates.

`unit` is killed, injured, casualty (killed or injured), arrested, displaced, missing or size (of a crowd) where the words around the number say
so, an ISO 4217 code for money, else the counted noun with the words that stand between it and the number ("short-range ballistic missile").

An exact count is its own low and high. "At least 5" has no high and "up to 5" no low, but 5 stays the best value, for it is the only one told; a
range and a vague plural ("dozens") have bounds and no best. "About 300" has a best value alone: it may miss on either side.
"""

import re
from collections.abc import Sequence

from dragoman.mentions import numbers
from dragoman.mentions.numbers import Number
from dragoman.syntax import Tree
from dragoman.types import EntityKind, Quantity, Report, When

NAMES = frozenset("person organisation facility event place gpe norp".split())  # a number inside one of these counts nothing: "Group of 20"
# What is numbered, not counted: "Resolution 2397", "Article 5". The tree mostly knows; where it does not, the noun does.
NUMBERED = frozenset(
    "resolution article chapter section rule no number flight route highway unit room channel phase level tier type page item paragraph order case zone area "
    "group annex title part goal version boeing airbus category magnitude round bureau camp office class day week year point act bill law protocol line note "
    "footnote op mission expedition apollo question lot block pier gate runway sdg schedule vol volume issue step stage pillar track appendix".split()
)
NOTHING = frozenset("time side thing way hand part point step percent percentage degree fold year month week day hour minute second decade century".split())
PARTIES = frozenset(
    "side country nation party government state leader people minister president foe rival neighbour neighbor capital ally korea delegation".split()
)
DONE = {  # done to the counted, who are its object, or the subject of its passive
    "killed": frozenset("kill slay massacre execute behead murder assassinate".split()),
    "injured": frozenset("injure wound hurt maim".split()),
    "arrested": frozenset("arrest detain imprison jail apprehend".split()),
    "displaced": frozenset("displace evacuate uproot".split()),
}
SUFFERED = {  # what the counted do themselves
    "killed": frozenset("die perish drown succumb".split()),
    "displaced": frozenset(["flee", "flead"]),  # "flead" is what "fled" is taken for
    "size": frozenset("protest demonstrate rally march gather assemble riot".split()),
}
STATES = {  # said of them as an adjective or participle: "five dead", "wounded soldiers", "remain missing"
    "killed": frozenset(["dead", "deceased"]),
    "injured": frozenset(["injured", "wounded", "hurt"]),
    "missing": frozenset(["missing", "unaccounted"]),
    "displaced": frozenset(["displaced", "homeless"]),
    "arrested": frozenset(["arrested", "detained", "jailed", "imprisoned"]),
}
NOUNS = {  # the counted noun is itself the harm, or the harm stands above it: "deaths", "the killing of 17 people"
    "killed": frozenset("death fatality dead killing murder massacre execution life toll".split()),
    "injured": frozenset(["injury", "wounded", "injured"]),
    "arrested": frozenset(["arrest", "detention"]),
    "displaced": frozenset(["displacement", "evacuation", "evacuee", "displaced"]),
    "missing": frozenset(["disappearance", "missing"]),
}
CROWD = frozenset("protester protestor demonstrator marcher rioter".split())
GATHERINGS = frozenset("crowd protest rally demonstration march turnout throng mob".split())
LOST = frozenset("claim take cost lose".split())  # lives
EITHER = re.compile(
    r"(?i)\b(?:killed|dead|wounded|injured|killing|wounding|injuring) (?:or|and/or) (?:killed|dead|wounded|injured|killing|wounding|injuring)\b"
)
REACH = 7  # words between a number and its noun


def find(report: Report, trees: Sequence[Tree], dates: Sequence[When] = ()) -> tuple[Quantity, ...]:
    """Every count of a report, in text order. Times, ages, shares, scores and numbers in names are none."""
    out: list[Quantity] = []
    for tree in trees:
        here = [d.span for d in dates if tree.sentence.span.overlaps(d.span)]
        for n in numbers.find(tree.sentence.span.of(report.body), tree.sentence.span.start):
            if not any(n.span.overlaps(d) for d in here) and (unit := counted(report, tree, n)):
                out.append(Quantity(n.span.of(report.body), n.span, unit, n.best, n.low, n.high))
    return tuple(out)


def counted(report: Report, tree: Tree, n: Number) -> str | None:
    """What a number counts; None when it counts nothing."""
    at = [i for i, w in enumerate(tree.words) if w.span.start < n.span.end and w.span.end > n.span.start]
    if not at or named(tree, n, at):
        return None
    if n.currency:
        return n.currency
    noun = noun_of(tree, at)
    node = noun if noun is not None else top(tree, at)
    if noun is not None and nothing(report, tree, n, noun, at):
        return None
    harm = kind(tree, node, at)
    if harm in ("killed", "injured") and EITHER.search(tree.sentence.span.of(report.body)):
        harm = "casualty"
    if harm is None and n.best == 0:
        return None  # "zero emissions" is an aim, not a count
    one = n.span.of(report.body).lower() == "one"
    if one and (harm is None or tree.words[node].xpos not in ("NN", "CD")) and not counts(tree, at[0], noun):
        return None
    return harm or (label(tree, at, noun) if noun is not None and (harm or tree.words[noun].lemma.lower() not in ("other", "more")) else None)


def counts(tree: Tree, i: int, noun: int | None) -> bool:
    """Whether "one" counts a person or thing and is no pronoun ("one of them", "no one")."""
    before = tree.words[i - 1].text.lower() if i else ""
    after = tree.words[i + 1].text.lower() if i + 1 < len(tree.words) else ""
    return (
        noun is not None
        and after != "of"
        and before not in ("no", "any", "each", "every", "this", "that", "the")
        and tree.words[noun].kind in ("person", "object")
    )


def named(tree: Tree, n: Number, at: list[int]) -> bool:
    """Whether a number belongs to a name, numbers its noun, or is an age or the mark of a list: "Group of 20", "Article 5", "Kim, 63,"."""
    inside = (e for e in tree.sentence.entities if e.kind.value in NAMES and e.span.holds(n.span) and e.span != n.span)
    if any(e.kind is not EntityKind.EVENT or not n.bound for e in inside):
        return True
    first, last = at[0], at[-1]
    if n.bound or n.currency:
        return False
    before = tree.words[first - 1] if first else None
    after = tree.words[last + 1].text if last + 1 < len(tree.words) else ""
    if before and (before.lemma.lower().rstrip(".") in NUMBERED or before.text.lower() == "aged") and n.digits:
        return True
    top_word = tree.words[top(tree, at)]
    if before and top_word.head == first - 1 and before.upos in ("NOUN", "PROPN") and harm_of(before.lemma.lower()) is None:
        return True
    listed = first == 0 and after in (".", ")", ":")
    age = n.digits and before is not None and before.text == "," and after in (",", ")", ".") and top_word.relation in ("nmod:unmarked", "appos", "nummod")
    return listed or age


def harm_of(lemma: str) -> str | None:
    """The unit that a verb gives what it is done to: "kills" read as a noun in a headline still kills."""
    return next((name for name, verbs in DONE.items() if lemma in verbs), None)


def top(tree: Tree, at: list[int]) -> int:
    """The word of a number that hangs outside it."""
    inner = [i for i in at if tree.words[i].upos in ("NUM", "NOUN", "ADJ", "PROPN", "SYM", "DET")] or at
    return next((i for i in inner if tree.words[i].head not in at), inner[-1])


def noun_of(tree: Tree, at: list[int]) -> int | None:
    """The counted noun: the one that a number modifies, or the first that follows it ("dozens of people"); None when the number stands alone."""
    last = at[-1]
    for i in reversed(at):
        h = tree.words[i].head
        between = [tree.words[p] for p in range(last + 1, h)] if h > last else []
        if tree.is_a(i, "nummod", "amod", "det", "compound") and last < h <= last + REACH and tree.words[h].upos in ("NOUN", "PROPN", "SYM"):
            if any(w.upos == "ADP" and w.text.lower() != "of" for w in between):
                return None  # "2.5 billion for climate programs"
            follows = h + 1 < len(tree.words) and tree.is_a(h, "compound") and tree.words[h].head == h + 1
            return h + 1 if follows else h
    run: list[int] = []
    for p in range(last + 1, min(last + 1 + REACH, len(tree.words))):
        w = tree.words[p]
        if w.upos in ("NOUN", "PROPN"):
            run.append(p)
        elif run and w.xpos == "POS":
            run = []  # "700,000 of Burma's people"
        elif (
            run
            or w.text.lower() in ("dead", "missing", "homeless")
            or not (w.upos in ("ADJ", "DET", "NUM") or w.text.lower() in ("of", "-") or (w.xpos in ("VBN", "VBG") and tree.is_a(p, "amod")))
        ):
            break
    # Behind a number that hangs on a verb, the next noun may be another party ("killed five Sunday"): it counts only when tied by "of" or the tree.
    tied = run and (tree.words[last + 1].text.lower() == "of" or any(tree.words[i].head in run for i in at) or tree.words[run[-1]].head in at)
    return run[-1] if tied else None


def nothing(report: Report, tree: Tree, n: Number, noun: int, at: list[int]) -> bool:
    """Whether the noun is nothing to count: times, shares, and the parties of a report told again ("the two sides")."""
    w = tree.words[noun]
    lemma = w.lemma.lower()
    if lemma in NOTHING or (w.kind == "time" and lemma not in CROWD | GATHERINGS) or w.text in ("%", "°"):
        return True
    before = tree.words[at[0] - 1].text.lower() if at[0] else ""
    year = n.digits and w.xpos == "NN" and 1900 <= (n.best or 0) <= 2100 and "," not in n.span.of(report.body)  # "the NATO 2030 initiative"
    if year or before == "top" or (w.kind == "event" and w.xpos == "NN" and (n.best or 0) > 1):
        return True  # "the top four destinations", "the 709 crackdown"
    return lemma in PARTIES and not n.bound and before in ("the", "these", "those", "our", "their", "its", "both", "all", "us") and (n.best or 9) <= 3


def kind(tree: Tree, node: int, at: list[int]) -> str | None:
    """killed, injured, arrested, displaced, missing or size, when the words about the counted say so; None for any other count."""
    w = tree.words[node]
    own = w.lemma.lower()
    if w.kind in ("object", "time", "event") and own not in GATHERINGS and own not in set().union(*NOUNS.values()):
        return None
    for name, nouns in NOUNS.items():
        if own in nouns and own not in ("life", "toll", "killing", "murder", "massacre", "execution"):
            return name
    head = node
    while tree.is_a(head, "conj") and tree.words[head].head >= 0 and tree.words[tree.words[head].head].upos != "VERB":
        head = tree.words[head].head
    if tree.words[head].head in at:  # "dozens of people": the number heads the phrase
        head = top(tree, at)
    just = tree.words[at[0] - 1] if at[0] else None
    beside = harm_of(just.lemma.lower()) if just and just.upos == "VERB" and not tree.passive(at[0] - 1) else None
    return beside or state(tree, node, at) or governed(tree, head) or (governed(tree, node) if node != head else None) or ("size" if own in CROWD else None)


def state(tree: Tree, node: int, at: list[int]) -> str | None:
    """By an adjective or participle beside or predicated of the counted: "wounded soldiers", "five dead", "left four soldiers dead", "remain missing"."""
    said = {tree.words[c].text.lower() for c in tree.kids(node, "amod", "acl") if tree.passive(c) or tree.words[c].xpos in ("JJ", "VBD")}
    for c in tree.kids(node, "acl:relcl"):
        lemma = tree.words[c].lemma.lower()
        own = any(tree.words[k].text.lower() in ("who", "that", "which") for k in tree.kids(c, "nsubj", "nsubj:pass"))
        verbs = DONE if tree.passive(c) else SUFFERED
        if own and (name := next((name for name, those in verbs.items() if lemma in those and name != "size"), None)):
            return name  # "the 40 who died"
    here = tree.words[node]
    above = tree.words[here.head] if here.head >= 0 else None
    if above and tree.is_a(node, "nsubj", "obj"):
        said |= {above.text.lower(), *(tree.words[c].text.lower() for c in tree.kids(here.head, "xcomp") if c > node)}
    after = max(node, at[-1]) + 1
    if after < len(tree.words) and tree.words[after].xpos in ("JJ", "VBN", "VBD", "NN") and not tree.kids(after, "obj"):
        said.add(tree.words[after].text.lower())
        said.add(tree.words[after].lemma.lower() if tree.words[after].xpos in ("VBN", "VBD") else "")
    if here.relation == "root" or here.head < 0:
        said |= {here.text.lower()}
    for name, words in STATES.items():
        if said & (words | (DONE.get(name) or frozenset())):
            return name
    return None


def governed(tree: Tree, node: int) -> str | None:
    """By the verb or noun above: done to them, done by them, or "the deaths of"."""
    w = tree.words[node]
    if w.head < 0:
        return None
    above = tree.words[w.head]
    lemma = above.lemma.lower()
    if tree.is_a(node, "nmod", "nummod", "flat", "appos"):
        if lemma == "life" and (above.head < 0 or tree.words[above.head].lemma.lower() not in LOST):
            return None  # lives that are saved or endangered
        own = next((name for name, nouns in NOUNS.items() if lemma in nouns), None)
        return own or ("size" if lemma in GATHERINGS else None) or (harm_of(lemma) if above.upos in ("NOUN", "PROPN") and node > w.head else None)
    if w.lemma.lower() == "life" and lemma in LOST:
        return "killed"
    toll = [c for c in tree.kids(w.head, "nsubj") if c != node and tree.words[c].lemma.lower() in ("toll", "death")]
    if toll and tree.is_a(node, "obl", "obj"):
        return "killed"
    if tree.is_a(node, "obj", "nsubj:pass") or (tree.is_a(node, "nsubj") and tree.passive(w.head)):
        if lemma in ("gather", "draw", "attract") and any(tree.words[c].lemma.lower() in GATHERINGS for c in tree.kids(w.head, "nsubj")):
            return "size"
        return harm_of(lemma)
    if tree.is_a(node, "nsubj"):
        to = {tree.words[c].lemma.lower() for c in tree.kids(w.head, "obj", "obl")}
        if (lemma in ("attend", "join", "hold", "stage", "participate", "take") and to & GATHERINGS) or (lemma == "take" and "street" in to):
            return "size"
        return next((name for name, verbs in SUFFERED.items() if lemma in verbs), None)
    return None


def label(tree: Tree, at: list[int], noun: int) -> str:
    """The counted noun in the singular, with the words between it and its number: "short-range ballistic missile"."""
    last = at[-1]
    own = tree.words[noun]
    start = noun
    while start - 1 > last and (tree.words[start - 1].upos in ("NOUN", "ADJ", "PROPN", "VERB") or tree.words[start - 1].text in "-‑–"):
        start -= 1
    if start < noun and tree.words[start].text.lower() in ("more", "other", "additional", "new", "such", "different", "further"):
        start += 1
    parts = [tree.words[p] for p in range(start, noun)]
    out = ""
    for k, w in enumerate(parts):
        joined = k + 1 < len(parts) and parts[k + 1].span.start == w.span.end
        out += (w.text if w.upos == "PROPN" or w.text[:1].isupper() else w.text.lower()) + ("" if joined else " ")
    return out + (own.lemma if own.upos == "PROPN" else own.lemma.lower())
