"""A sentence's tree as questions: whose subject, whose object, which clause. Universal Dependencies relations throughout."""

from collections.abc import Iterator
from functools import cached_property

from dragoman.types import Entity, EntityKind, Sentence, Span, Word

CLAUSAL = frozenset(["ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass", "csubj:outer", "advcl:relcl"])
# Left out of a party's own words: what is said about it, listed beside it or said of it in passing.
OUTSIDE = frozenset(
    (
        "acl acl:relcl appos conj cc punct parataxis advcl advcl:relcl cop aux aux:pass nsubj nsubj:outer nsubj:pass obl obl:unmarked obl:tmod "
        "obl:npmod obj mark advmod case ccomp xcomp csubj orphan dislocated discourse vocative list nmod:unmarked nmod:tmod nmod:npmod"
    ).split()
)
PERCEIVE = frozenset(["see", "watch", "hear", "observe", "notice", "witness", "find", "catch", "spot"])
DASHES = ("-", "–", "—", "/")
RELATIVE = frozenset(["who", "which", "that", "whom", "whose"])


class Tree:
    """One sentence seen through its tree. Word positions are indices into `words`."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.words = sentence.words

    @cached_property
    def children(self) -> list[list[int]]:
        out: list[list[int]] = [[] for _ in self.words]
        for i, w in enumerate(self.words):
            if w.head >= 0:
                out[w.head].append(i)
        return out

    def word(self, i: int) -> Word:
        return self.words[i]

    def kids(self, i: int, *relations: str) -> list[int]:
        """Dependents of `i` with one of the relations; a bare name also takes its subtypes."""
        return [c for c in self.children[i] if self.is_a(c, *relations)]

    def is_a(self, i: int, *relations: str) -> bool:
        own = self.words[i].relation
        return any(own == r or own.startswith(r + ":") for r in relations)

    def first(self, i: int, *relations: str) -> int | None:
        found = self.kids(i, *relations)
        return found[0] if found else None

    def has(self, i: int, relation: str, *lemmas: str) -> bool:
        return any(self.words[c].lemma.lower() in lemmas for c in self.kids(i, relation))

    def above(self, i: int) -> Iterator[int]:
        """The words that govern `i`, nearest first."""
        seen = 0
        while (i := self.words[i].head) >= 0 and seen < len(self.words):
            yield i
            seen += 1

    def below(self, i: int) -> Iterator[int]:
        """`i` and all it governs, in no order."""
        stack = [i]
        while stack:
            node = stack.pop()
            yield node
            stack += self.children[node]

    def reach(self, i: int) -> Span:
        """The stretch of text from the first to the last word that `i` governs."""
        nodes = [self.words[n].span for n in self.below(i) if self.words[n].upos != "PUNCT"] or [self.words[i].span]
        return Span(min(s.start for s in nodes), max(s.end for s in nodes))

    def phrase(self, i: int) -> list[int]:
        """Word positions of the noun phrase that `i` heads, without what is merely said about it; contiguous around `i`."""
        chosen = {i}
        stack = [c for c in self.children[i] if not self.outside(c)]
        while stack:
            node = stack.pop()
            chosen.add(node)
            stack += [c for c in self.children[node] if self.words[c].relation in ("case", "punct", "advmod") or not self.outside(c)]
        low = high = i
        while low - 1 in chosen or self.glue(low - 1, chosen, -1):
            low -= 1
        while high + 1 in chosen or self.glue(high + 1, chosen, 1):
            high += 1
        while low < i and (self.words[low].upos == "PUNCT" or self.words[low].relation == "case"):
            low += 1
        while high > i and self.words[high].upos in ("PUNCT", "ADP", "PART") and self.words[high].relation != "compound:prt":
            high -= 1
        return list(range(low, high + 1))

    def outside(self, i: int) -> bool:
        relation = self.words[i].relation
        if relation == "nmod" or relation == "nmod:desc":
            # "the leader of the group" belongs together, "a meeting with the group" says with whom
            cases = [self.words[c].lemma.lower() for c in self.kids(i, "case")]
            return bool(cases) and cases[0] not in ("of", "for", "to", "from")
        return relation in OUTSIDE

    def glue(self, i: int, chosen: set[int], step: int) -> bool:
        """A hyphen or bracket inside a name, or the mark of a possessor hung elsewhere: what stands between two words of the phrase."""
        if not (0 <= i < len(self.words) and (i + step) in chosen):
            return False
        return self.words[i].xpos == "POS" or (self.words[i].upos == "PUNCT" and self.words[i].text in "-–'’.&/")

    def span(self, positions: list[int]) -> Span:
        return Span(self.words[positions[0]].span.start, self.words[positions[-1]].span.end)

    def case(self, i: int) -> str:
        """The preposition in front of a noun, fixed parts included ("because of"), or an empty string."""
        for c in self.kids(i, "case"):
            if self.words[c].upos in ("ADP", "SCONJ", "ADV", "VERB", "ADJ"):
                return " ".join([self.words[c].lemma.lower(), *(self.words[f].lemma.lower() for f in self.kids(c, "fixed"))])
        return ""

    def conjuncts(self, i: int) -> list[int]:
        """`i` and the words coordinated with it, in text order."""
        out = [i]
        for c in self.kids(i, "conj"):
            out += self.conjuncts(c)
        return sorted(out)

    def paired(self, i: int) -> int | None:
        """The other state of two joined by a dash, whose name `i` ends: the UAE of "the U.S.-UAE dialogue"."""
        states = [e for e in self.sentence.entities if e.kind in (EntityKind.GPE, EntityKind.NORP)]
        joined = [(a, b) for a in states for b in states if b.first == a.last + 2 and self.words[a.last + 1].text in DASHES]
        return next((self.top(y) for a, b in joined for x, y in ((a, b), (b, a)) if x.first <= i <= x.last), None)

    def top(self, e: Entity) -> int:
        """The word of a name that hangs outside it."""
        return next((i for i in range(e.first, e.last + 1) if not e.first <= self.words[i].head <= e.last), e.first)

    def passive(self, verb: int) -> bool:
        """Whether a verb is passive: a passive auxiliary or subject, or a participle that modifies the noun it is done to."""
        if self.kids(verb, "nsubj:pass", "aux:pass", "csubj:pass"):
            return True
        w = self.words[verb]
        if w.relation.startswith("conj") and not self.kids(verb, "nsubj", "aux") and w.head >= 0 and w.xpos == "VBN":
            return self.passive(w.head)
        return w.xpos == "VBN" and not self.kids(verb, "aux", "nsubj", "obj") and w.upos == "VERB"

    def subject(self, verb: int, depth: int = 0) -> int | None:
        """The grammatical subject of a verb, through relative clauses, control and coordination; None when it has none."""
        own = self.first(verb, "nsubj", "csubj")
        if own is not None:
            return self.antecedent(own)
        w = self.words[verb]
        if depth > 6 or w.head < 0:
            return None
        if w.relation.startswith("acl"):
            relative = self.kids(verb, "nsubj", "nsubj:pass")
            takes = w.xpos in ("VBG", "VBN") or bool(relative) or (self.kids(verb, "mark") and w.xpos == "VB")
            return w.head if takes and not (w.xpos == "VB" and self.words[w.head].upos == "NOUN") else self.holder(w.head, depth)
        if w.relation.startswith("conj"):
            return self.subject(w.head, depth + 1)
        if w.relation.startswith(("xcomp", "advcl", "ccomp", "parataxis")) and (w.upos in ("VERB", "AUX") or w.relation == "xcomp"):
            return self.controller(verb, w.head, depth)
        return None

    def holder(self, noun: int, depth: int) -> int | None:
        """Whose plan, offer or decision: the possessor of a noun with an infinitive, or the subject of its verb ("made an offer to talk")."""
        poss = self.first(noun, "nmod:poss")
        if poss is not None:
            return poss
        head = self.words[noun].head
        return self.subject(head, depth + 1) if head >= 0 and self.words[noun].relation in ("obj", "obl", "xcomp") else None

    def controller(self, verb: int, head: int, depth: int) -> int | None:
        """Who does an infinitive or a participle clause: the object of "urge" and its like, else the subject of the clause above."""
        w = self.words[verb]
        if w.relation.startswith("xcomp"):
            done_to = self.first(head, "obj", "iobj")
            if done_to is not None and self.words[head].lemma.lower() not in ("promise", "vow", "threaten"):
                return done_to
        if w.xpos == "VBG" and self.words[head].lemma.lower() in PERCEIVE:
            return None  # "we see this threatening Kyiv": who sees an act does not do it
        if w.relation.startswith("ccomp") and self.kids(verb, "mark") and w.xpos != "VB":
            return None
        if w.relation.startswith(("ccomp", "parataxis")) and not self.kids(verb, "mark"):
            return None
        return self.subject(head, depth + 1)

    def antecedent(self, i: int) -> int:
        """The noun that a relative pronoun stands for; any other word stands for itself."""
        w = self.words[i]
        if w.text.lower() in RELATIVE and w.upos in ("PRON", "DET", "SCONJ"):
            for node in self.above(i):
                if self.words[node].relation.startswith("acl") and self.words[node].head >= 0:
                    return self.words[node].head
        return i

    def agent(self, verb: int) -> int | None:
        """Who does it: the subject, or the by-phrase of a passive."""
        if not self.passive(verb):
            return self.subject(verb)
        for c in self.kids(verb, "obl"):
            if self.words[c].relation == "obl:agent" or (self.case(c) == "by" and self.words[c].kind in ("person", "organisation", "place")):
                return c
        return None

    def patient(self, verb: int) -> int | None:
        """Whom or what it is done to: the object, the subject of a passive, or the noun a clause hangs on."""
        if self.passive(verb):
            return self.subject(verb)
        own = self.first(verb, "obj")
        if own is not None:
            return self.antecedent(own)
        w = self.words[verb]
        if w.relation == "acl:relcl" and w.head >= 0 and self.kids(verb, "nsubj") and self.subject(verb) != w.head:
            return w.head  # "the base (that) the rebels attacked"
        if w.relation.startswith("conj") and w.head >= 0 and self.words[w.head].upos == "VERB" and not self.passive(w.head):
            later = self.first(w.head, "obj")
            return later if later is not None and later > verb else None
        return None

    def meant(self, i: int) -> int:
        """The noun behind "what": a missile in "fired what appeared to be a missile", "what it said was a missile"; any other word itself."""
        if self.words[i].text.lower() != "what":
            return i
        said = [c for c in self.below(i) if c > i and self.words[c].upos in ("NOUN", "PROPN") and (self.kids(c, "cop") or self.is_a(c, "xcomp"))]
        return min(said, default=i)

    def clause(self, i: int) -> int:
        """The verb or predicate of the clause that holds `i`."""
        node = i
        for _ in self.words:
            w = self.words[node]
            if w.head < 0 or self.is_a(node, *CLAUSAL) or (w.relation == "conj" and w.upos == "VERB"):
                return node
            node = w.head
        return node
