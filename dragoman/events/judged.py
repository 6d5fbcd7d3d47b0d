"""Acts that another act blames, praises or asks for: "condemned the arrest", "welcomed Chad's release of", "demanded an end to the shelling".

Who judges an act did not do it, and whom the judging is aimed at is who did.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.events.same import among, shares
from dragoman.syntax import Tree
from dragoman.types import Event, EventType

JUDGING = frozenset([EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST])
CLAUSES = ("acl", "advcl", "parataxis", "nsubj", "csubj")  # what stands there is no object of the word above


def pairs(tree: Tree, made: Mapping[int, Event]) -> dict[int, int]:
    """Words of acts, each with the word of the act that judges it, in one sentence."""
    out = {}
    for i in made:
        node = i
        for above in tree.above(i):
            if i in out or tree.is_a(node, *CLAUSES):
                break
            if above in made and made[above].type in JUDGING:
                out[i] = above
            if above in made and not tree.is_a(node, "conj"):
                break
            node = above
    return out


def cleared(tree: Tree, made: dict[int, Event], judges: Mapping[int, int]) -> None:
    """Take from what a noun names the parties who judge it, unless the words say that it is their own ("deplored its own arrests")."""
    for i, j in judges.items():
        if tree.words[i].upos == "NOUN" and not tree.kids(i, "nmod:poss") and shares(made[i].actors, made[j].actors):
            made[i] = replace(made[i], actors=tuple(a for a in made[i].actors if not shares([a], made[j].actors)))


def aimed(events: Sequence[Event], about: Mapping[str, Sequence[str]]) -> list[Event]:
    """Events that blame, praise or ask nobody by name aim at who did what they judge; of acts judged together, one of which says by whom, all are theirs.

    `about` has the ids of the acts judged.
    """
    known = {e.id: e for e in events}
    for judge, acts in about.items():
        did = next((known[x].actors for x in acts if x in known and known[x].actors), ())
        if judge in known and not known[judge].recipients:
            known[judge] = replace(known[judge], recipients=tuple(a for a in did if not shares([a], known[judge].actors)))
        for x in acts:
            if x in known and not known[x].actors and not any(among(a, known[x].recipients) for a in did):
                known[x] = replace(known[x], actors=did)
    return [known[e.id] for e in events]
