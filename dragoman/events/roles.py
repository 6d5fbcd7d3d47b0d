"""Who did it, to whom: the language model's word, and failing that the tree around the words that state an event."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dragoman.events.actions import LIGHT, Action
from dragoman.events.same import among
from dragoman.knowledge.lexicon import Entry, Lexicon
from dragoman.syntax import PERCEIVE, Tree
from dragoman.types import Actor, EntityKind, EventType, Towards

Parties = Mapping[int, Sequence[Actor]]
SURE = 0.5  # probability from which a party stands in a role
MANY = 3  # countries, from which a consultation is multilateral
FORCE = (EventType.MOBILIZE, EventType.ASSAULT)
PLACES = (EntityKind.GPE, EntityKind.PLACE, EntityKind.FACILITY)
INSIDE = ("in", "inside", "across", "throughout", "near", "outside", "around")
GET = frozenset(["receive", "get", "win", "draw", "attract", "earn", "gain", "obtain", "secure", "face", "meet"])
ABOUT = ("on", "about", "over", "regarding", "concerning")
TOGETHER = ("with", "between", "among", "alongside")


def find(tree: Tree, action: Action, parties: Parties, lexicon: Lexicon) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Actors and recipients of an action, each party once: those the language model is sure of, else those the grammar finds."""
    c = action.candidate
    sides: tuple[Towards, Towards] = (c.actors, c.recipients) if c else ((), ())
    seen = witness(tree, action.word)
    told = [tuple((i, p) for i, p in side if p >= SURE and i != seen and not aside(tree, action, i, parties)) for side in sides]
    actors, recipients = (towards(tree, side, parties) for side in (owned(tree, action, told[0]), told[1]))
    if (done_to := patient(tree, action)) is not None:  # "the sanctioned firms"
        moved = [a for a in actors if a.head == tree.words[done_to].span.start]
        actors, recipients = [a for a in actors if a not in moved], [*recipients, *moved]
    if action.entry and not actors:
        actors = by_grammar(tree, action, action.entry, parties, lexicon)
    if action.entry and not recipients:
        recipients = whom(tree, action, action.entry, actors, parties)
    if (given := receiver(tree, action)) is not None and not recipients:  # "the boy received praise"
        recipients = at(tree, given, parties)
        actors = [a for a in actors if not among(a, recipients)]
    actors, recipients = by_codebook(tree, action, actors, recipients)
    actors, recipients = outermost(unique(actors)), outermost(unique(recipients))
    return tuple(actors), tuple(a for a in recipients if not among(a, actors))


def by_codebook(tree: Tree, action: Action, actors: list[Actor], recipients: list[Actor]) -> tuple[list[Actor], list[Actor]]:
    """The parties as the codebook places them in acts of some types (section 2)."""
    kind = action.type
    if kind == EventType.RETREAT and action.mode == "resign":
        recipients = []
    if kind == EventType.PROTEST and not actors:  # "protests in Iran": by people there
        places = {w.span.start for i, w in enumerate(tree.words) if setting(tree, i)}
        actors = [replace(a, sectors=("CVL",)) for a in recipients if a.head in places and a.id == a.country]
        recipients = [a for a in recipients if a.head not in places]
    if kind == EventType.MOBILIZE and not actors:  # "the army was put on alert": those who move are who is moved
        actors, recipients = recipients, []
    if kind in FORCE:
        actors = [armed(a) for a in actors]
    if equals(tree, action) or many(action, [*actors, *recipients]):
        actors, recipients = [*actors, *recipients], []
    return actors, recipients


def equals(tree: Tree, action: Action) -> bool:
    """Whether all parties of a consultation are its actors, since nobody is plainly the host (codebook, section 2); who rings whom is told apart."""
    if action.type != EventType.CONSULT or action.mode in ("visit", "third-party"):
        return False
    return not (action.mode == "phone" and tree.words[action.word].upos == "VERB" and tree.kids(action.word, "obj"))


def many(action: Action, parties: Sequence[Actor]) -> bool:
    """Whether parties of three countries or more consult each other, and none of them plainly travels to the others."""
    if action.type != EventType.CONSULT or action.mode in ("phone", "third-party") or (action.entry and action.entry.mode == "visit"):
        return False
    return len({a.country for a in parties if a.country}) >= MANY


def witness(tree: Tree, i: int) -> int | None:
    """Who only sees or hears an act done: the we of "we see this threatening Kyiv"."""
    while tree.is_a(i, "conj"):
        i = tree.words[i].head
    above = tree.words[i].head
    seen = tree.is_a(i, "xcomp", "ccomp", "advcl", "acl") and tree.words[i].xpos == "VBG" and above >= 0 and tree.words[above].lemma.lower() in PERCEIVE
    return tree.subject(above) if seen else None


def towards(tree: Tree, scores: Towards, parties: Parties) -> list[Actor]:
    """The parties at these words, in text order; a thing stands for its owner."""
    said = {i for i, _ in scores}
    lists = (set(tree.conjuncts(i)) for i in said)
    pairs = {p for i in said if (p := tree.paired(i)) is not None}
    whole = sorted(said.union(pairs, *(x for x in lists if len(x & said) > 1)))  # two of a list stand for all of it
    whole = [i for i in whole if not (tree.is_a(i, "appos") and tree.words[i].head in whole)]  # "Juma Odhiambo, Kenya's foreign minister" is one
    return [a for i in whole for a in parties.get(tree.words[i].span.start, ()) or (owner(tree, i, parties) if i in said else ())]


def aside(tree: Tree, action: Action, i: int, parties: Parties) -> bool:
    """Whether a party takes no part: who is only quoted ("according to AFP"), or what is only talked about."""
    return tree.case(i).startswith("accord") or topic(tree, action, i, parties)


def topic(tree: Tree, action: Action, i: int, parties: Parties) -> bool:
    """Whether a party only stands in what a consultation is about: "discussed Iran's missiles", "talks on Yemen", "met to review trade with Peru"."""
    if action.type != EventType.CONSULT:
        return False
    path = [i, *tree.above(i)]
    if action.word not in path:
        return False
    path = path[: path.index(action.word)]
    last = path[-1] if path else i
    thing = tree.is_a(last, "obj") and not parties.get(tree.words[last].span.start)
    about = tree.is_a(last, "nmod", "obl") and tree.case(last) in ABOUT
    return thing or about or any(tree.is_a(node, "advcl", "xcomp", "ccomp", "acl") for node in path)


def patient(tree: Tree, action: Action) -> int | None:
    """The noun that a past participle in front of it describes: it is done to, unless what is done is no harm or gift to anybody."""
    w = tree.words[action.word]
    return w.head if w.xpos == "VBN" and w.relation == "amod" and action.type not in (EventType.CONSULT, EventType.AGREE, EventType.RETREAT) else None


def receiver(tree: Tree, action: Action) -> int | None:
    """The subject of a verb of getting whose object the action is."""
    w = tree.words[action.word]
    got = w.upos == "NOUN" and w.head >= 0 and tree.is_a(action.word, "obj") and tree.words[w.head].lemma.lower() in GET
    return tree.subject(w.head) if got else None


def owned(tree: Tree, action: Action, scores: Towards) -> Towards:
    """The doers of what a noun names: where it has an owner or a by-phrase among them, no others ("Russia's invasion", which the United States condemns)."""
    if tree.words[action.word].upos != "NOUN":
        return scores
    own = [c for c in tree.kids(action.word, "nmod:poss", "nmod", "obl") if tree.is_a(c, "nmod:poss") or tree.case(c) == "by"]
    inside = {i for c in own for i in tree.below(c)}
    return tuple((i, p) for i, p in scores if i in inside) or scores


def by_grammar(tree: Tree, action: Action, entry: Entry, parties: Parties, lexicon: Lexicon) -> list[Actor]:
    """Who did it, from the tree and where the lexicon row says that parties stand."""
    verb = tree.words[action.word].upos == "VERB"
    actors = verb_actors(tree, action.word, entry, parties) if verb else noun_actors(tree, action.word, entry, parties, lexicon)
    if "=" in entry.whom:
        actors += companions(tree, action.word, parties)
        if verb:
            actors += at(tree, tree.patient(action.word), parties)
    return actors


def whom(tree: Tree, action: Action, entry: Entry, actors: Sequence[Actor], parties: Parties) -> list[Actor]:
    """To whom, from the first of the lexicon row's places where a party stands."""
    for place in entry.whom:
        if place != "=" and (found := [a for a in stand(tree, action.word, place, parties) if a not in actors]):
            return found
    return []


def armed(actor: Actor) -> Actor:
    """A bare country doing a military act acts through its government and its military (codebook, section 2)."""
    return replace(actor, sectors=("GOV", "MIL")) if actor.sectors == ("GOV",) and actor.id == actor.country else actor


def unique(actors: Iterable[Actor]) -> list[Actor]:
    out: list[Actor] = []
    for a in actors:
        if not among(a, out):
            out.append(a)
    return out


def outermost(actors: Sequence[Actor]) -> list[Actor]:
    """The parties without those whose words stand inside another's: "Israeli" of "the Israeli army"."""
    return [a for a in actors if not any(b.span != a.span and b.span.holds(a.span) and (a.country == b.country or not b.country) for b in actors)]


def at(tree: Tree, i: int | None, parties: Parties) -> list[Actor]:
    """The parties that the phrase headed by word `i` names, with those coordinated with it; if it is a thing, its owner's."""
    if i is None:
        return []
    out: list[Actor] = []
    for c in tree.conjuncts(i):
        out += parties.get(tree.words[c].span.start, ()) or owner(tree, c, parties)
    return out


def owner(tree: Tree, i: int, parties: Parties) -> list[Actor]:
    """Whose thing it is: "Russian missiles", "Belgrade's decision", "the forces of Chad"."""
    for c in tree.kids(i, "nmod:poss"):
        if found := at(tree, c, parties):
            return found
    for c in tree.kids(i, "amod", "compound", "nmod:desc", "nmod"):
        if tree.is_a(c, "nmod") and tree.case(c) not in ("of", "from"):
            continue
        if found := list(parties.get(tree.words[c].span.start, ())):
            return [a for p in tree.conjuncts(c) for a in parties.get(tree.words[p].span.start, ())] or found
    return []


def companions(tree: Tree, i: int, parties: Parties) -> list[Actor]:
    """The other parties of a reciprocal act: "met with", "talks between A and B"."""
    out: list[Actor] = []
    nodes = [i]
    head = tree.words[i].head
    if head >= 0 and tree.words[i].upos == "NOUN" and tree.words[head].lemma.lower() in LIGHT:
        nodes.append(head)
    for node in nodes:
        for c in tree.kids(node, "obl", "nmod"):
            if tree.case(c) in TOGETHER:
                out += at(tree, c, parties)
    return out


def verb_actors(tree: Tree, i: int, entry: Entry, parties: Parties) -> list[Actor]:
    found = at(tree, tree.agent(i), parties)
    if not found and entry.whom == ("=",) and tree.passive(i):
        found = at(tree, tree.patient(i), parties)
    return found


def noun_actors(tree: Tree, i: int, entry: Entry, parties: Parties, lexicon: Lexicon) -> list[Actor]:
    """The doer of a noun of action or of a state: by-phrase, possessor, nationality, or the subject of the verb it goes with."""
    whom = entry.whom
    if tree.words[i].upos == "ADJ" or tree.kids(i, "cop"):
        return at(tree, tree.subject(i), parties)
    out: list[Actor] = []
    for c in tree.kids(i, "nmod", "obl"):
        if tree.case(c) == "by" and tree.words[c].relation != "nmod:poss":
            out += at(tree, c, parties)
    if not out and "poss" not in whom:
        for c in tree.kids(i, "nmod:poss"):
            out += at(tree, c, parties)
    if not out:
        for c in tree.kids(i, "amod", "compound"):
            if "compound" not in whom and "amod" not in whom:
                out += [a for p in tree.conjuncts(c) for a in parties.get(tree.words[p].span.start, ())]
    if not out and "nmod:of" not in whom:
        for c in tree.kids(i, "nmod"):
            if tree.case(c) == "of" and tree.words[c].relation != "nmod:poss":
                out += at(tree, c, parties)
    return out or governor(tree, i, parties, lexicon)


def governor(tree: Tree, i: int, parties: Parties, lexicon: Lexicon) -> list[Actor]:
    """The subject of the verb that a noun of action completes ("launched an attack", "began a visit"); not of one that judges it."""
    w = tree.words[i]
    if w.relation.startswith("conj") and w.head >= 0:
        i, w = w.head, tree.words[w.head]
    head = w.head
    if head < 0 or tree.words[head].upos != "VERB" or not w.relation.startswith(("obj", "obl", "nsubj:pass", "xcomp")):
        return []
    verb = tree.words[head].lemma.lower()
    light = verb in LIGHT
    judged = any(e.type is not None for e in lexicon.of(verb, "VERB")) or lexicon.says(verb)
    if w.relation.startswith("obl") and tree.case(i) not in ("in", "on", "for", "at", "with"):
        return []
    return at(tree, tree.agent(head), parties) if light or not judged else []


def stand(tree: Tree, i: int, place: str, parties: Parties) -> list[Actor]:
    """The parties that stand in one of the lexicon's recipient places of word `i`."""
    first, _, second = place.partition(".")
    kind, _, preposition = first.partition(":")
    if kind in ("obl", "nmod"):
        nodes = [i]
        head = tree.words[i].head
        if head >= 0 and kind == "nmod" and tree.words[head].upos == "VERB" and tree.words[i].relation.startswith(("obj", "nsubj:pass")):
            nodes.append(head)
        out: list[Actor] = []
        for node in nodes:
            for c in tree.kids(node, "obl", "nmod"):
                if tree.case(c) == preposition and tree.words[c].relation != "nmod:poss":
                    out += at(tree, c, parties)
        return out
    if kind == "poss":
        return [a for c in tree.kids(i, "nmod:poss") for a in at(tree, c, parties)]
    if kind in ("compound", "amod"):
        return [a for c in tree.kids(i, kind) for a in parties.get(tree.words[c].span.start, ())]
    if kind == "subj":
        return at(tree, tree.agent(i), parties)
    if kind in ("xcomp", "ccomp"):
        return complement(tree, i, kind, parties)
    found = tree.patient(i) if kind == "obj" else tree.first(i, kind)
    if found is None:
        return []
    if second == "agent":
        return doer(tree, found, parties)
    return owner(tree, found, parties) if second == "poss" else at(tree, found, parties)


def complement(tree: Tree, i: int, kind: str, parties: Parties) -> list[Actor]:
    """Who is to do the act of a complement: "urged Tehran to free", "demanded that Kabul stop"."""
    for c in tree.kids(i, "obj", "iobj"):
        if found := at(tree, c, parties):
            return found
    for c in tree.kids(i, "obl"):
        if tree.case(c) in ("on", "upon", "to", "for") and (found := at(tree, c, parties)):
            return found
    for c in tree.kids(i, "xcomp", "ccomp", "advcl"):
        own = tree.first(c, "nsubj")
        if own is not None and not tree.passive(c) and (found := at(tree, own, parties)):
            return found
    return []


def doer(tree: Tree, noun: int, parties: Parties) -> list[Actor]:
    """Who did what a noun names: "the invasion by Iraq", "Iran's launch", "the attack that the rebels mounted"."""
    for node in tree.conjuncts(noun):
        for c in tree.kids(node, "nmod", "obl"):
            if tree.case(c) == "by" and (found := at(tree, c, parties)):
                return found
        if found := owner(tree, node, parties):
            return found
        for c in tree.kids(node, "acl"):
            if found := [a for a in at(tree, tree.agent(c), parties) if tree.agent(c) != node]:
                return found
    return []


def setting(tree: Tree, i: int) -> bool:
    """Whether a place's name says where something happens, and so is no party: "protests in Iran"."""
    named = any(e.kind in PLACES and e.first <= i <= e.last for e in tree.sentence.entities)
    return named and tree.is_a(i, "obl", "nmod") and tree.words[i].relation != "nmod:poss" and tree.case(i) in INSIDE
