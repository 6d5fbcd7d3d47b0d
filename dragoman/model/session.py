"""The language model at run time: words in, analyses out. The only home of onnxruntime.

The files in weights/ are made by training/export.py; the model card there says from what.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from dragoman.errors import InstallationError
from dragoman.model.decode import spans, tree
from dragoman.model.lemmas import Lemmas
from dragoman.model.tokens import Pieces, heeded, marked, shape
from dragoman.types import Candidate, EventType, Towards

WEIGHTS = Path(__file__).parent / "weights"
FLOOR = 0.05  # a word that states an event with a lower probability is no candidate
ROLE_FLOOR = 0.05  # and a word with a lower probability of a role is not listed for it
LONGEST = 240  # pieces of one pass; a longer sentence is read in windows (half the encoder's 512 places: nothing in training is longer)
ROUND = 8  # lengths are padded to a multiple of this from the sentence alone, so that its neighbours in a batch change nothing


NOTHING = np.zeros((0, 0), np.float32)


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the model says of one sentence: rows of one item a word, and the named spans."""

    head: tuple[int, ...]  # index of the governing word, -1 for the root
    relation: tuple[str, ...]
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    lemma: tuple[str, ...]
    kind: tuple[str, ...]
    entities: tuple[tuple[str, int, int], ...]  # layer, first word, last word
    candidates: tuple[Candidate, ...] = ()  # words that may state an event
    vectors: npt.NDArray[Any] = field(default_factory=lambda: NOTHING, compare=False)  # one row of 384 a word, where asked for


class Model:
    """A loaded session. Not shared between processes; each worker loads its own (0.2 s)."""

    def __init__(self, folder: Path = WEIGHTS, *, threads: int = 1) -> None:
        try:
            labels: dict[str, list[str]] = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
            self.lemmas = Lemmas(json.loads((folder / "lemmas.json").read_text(encoding="utf-8")))
            vocabulary = (folder / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = threads
            options.inter_op_num_threads = 1
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            self.session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
        except (OSError, ValueError, onnxruntime.capi.onnxruntime_pybind11_state.NoSuchFile) as fault:
            raise InstallationError(f"the language model in {folder} is missing or broken ({fault}); install dragoman again") from fault
        self.labels = labels
        self.kinds = [(EventType(t), mode or None) for t, _, mode in (k.partition(" ") for k in labels["events"][1:])]
        self.outputs = [o.name for o in self.session.get_outputs() if o.name not in ("words", "pair")]
        self.pieces = Pieces(vocabulary)

    def read(self, sentences: Sequence[Sequence[str]], *, batch: int = 32, floor: float = FLOOR, vectors: bool = False) -> list[Analysis]:
        """One analysis a sentence of words, in order; an empty sentence gets an empty one.

        With `floor` 0 every word is a candidate; with `vectors` every word's vector is kept.
        """
        windows = [(i, a, b) for i, words in enumerate(sentences) for a, b in self.windows(words)]
        coded = {w: [self.pieces.of(word) for word in sentences[w[0]][w[1] : w[2]]] for w in windows}
        order = sorted(windows, key=lambda w: (sum(map(len, coded[w])), w[2] - w[1], w))
        parts: dict[tuple[int, int, int], Analysis] = {}
        for group in self.groups(order, coded, batch):
            outputs = self.run([coded[w] for w in group], [sentences[i][a:b] for i, a, b in group], vectors)
            for w, row in zip(group, range(len(group)), strict=True):
                parts[w] = self.analysis(sentences[w[0]][w[1] : w[2]], outputs, row, floor)
        return (
            [join([parts[w] for w in windows if w[0] == i]) for i in range(len(sentences))] if len(windows) != len(sentences) else [parts[w] for w in windows]
        )

    def pair(self, words: Sequence[str], source: Sequence[int], target: Sequence[int]) -> npt.NDArray[Any]:
        """Probabilities, in the order of EventType, of what the party at the words `source` does to the one at `target` (either may be empty).

        A sentence longer than one pass is cut after its first window.
        """
        end = self.windows(words)[0][1]
        source, target = [i for i in source if i < end], [i for i in target if i < end]
        given = self.inputs([[self.pieces.of(word) for word in words[:end]]], [words[:end]], parties=(source, target))
        (said,) = self.session.run(["pair"], given)
        scores = np.sum([share * said[0, place] for place, share in heeded(source, target)], axis=0)
        likely: npt.NDArray[Any] = np.exp(scores - scores.max())
        return np.asarray(likely / likely.sum())

    def windows(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Stretches of a sentence that fit one pass: nearly always just one."""
        out, start, size = [], 0, 0
        for i, word in enumerate(words):
            n = len(self.pieces.of(word))
            if size + n > LONGEST:
                out.append((start, i))
                start, size = i, 0
            size += n
        return [*out, (start, len(words))]

    def groups(
        self, order: list[tuple[int, int, int]], coded: dict[tuple[int, int, int], list[tuple[int, ...]]], batch: int
    ) -> list[list[tuple[int, int, int]]]:
        """Windows of equal padded size, at most `batch` together."""
        out: dict[tuple[int, int], list[list[tuple[int, int, int]]]] = {}
        for w in order:
            key = (padded(sum(map(len, coded[w])) + 2), padded(w[2] - w[1] + 1))
            lists = out.setdefault(key, [[]])
            if len(lists[-1]) >= batch:
                lists.append([])
            lists[-1].append(w)
        return [group for lists in out.values() for group in lists if group]

    def run(self, coded: list[list[tuple[int, ...]]], words: list[Sequence[str]], vectors: bool) -> dict[str, Any]:
        """Raw outputs of one pass over sentences of the same padded size."""
        wanted = [*self.outputs, *(["words"] if vectors else [])]
        return dict(zip(wanted, self.session.run(wanted, self.inputs(coded, words)), strict=True))

    def inputs(
        self, coded: list[list[tuple[int, ...]]], words: list[Sequence[str]], *, parties: tuple[Sequence[int], Sequence[int]] = ((), ())
    ) -> dict[str, Any]:
        """What one pass over sentences of the same padded size is given; the words of two given parties are marked."""
        b = len(coded)
        t = padded(max(sum(map(len, s)) for s in coded) + 2)
        n = padded(max(map(len, coded)) + 1)
        pieces, shapes = np.zeros((b, t), np.int64), np.zeros((b, t), np.int64)
        firsts, real = np.zeros((b, n), np.int64), np.zeros((b, n), np.bool_)
        for i, sentence in enumerate(coded):
            flat = [self.pieces.start, *(p for word in sentence for p in word), self.pieces.end]
            pieces[i, : len(flat)] = flat
            at = 1
            seen = marked([shape(w, first=j == 0) for j, w in enumerate(words[i])], *parties)
            for j, word in enumerate(sentence):
                shapes[i, at : at + len(word)] = seen[j]
                firsts[i, j + 1] = at
                at += len(word)
            real[i, : len(sentence) + 1] = True
        return {"pieces": pieces, "shapes": shapes, "firsts": firsts, "real": real}

    def analysis(self, words: Sequence[str], outputs: dict[str, Any], row: int, floor: float) -> Analysis:
        """Class numbers of one sentence to names; the tree is made whole."""
        n = len(words) + 1
        arcs = outputs["arcs"][row, :n, :n]
        heads = tree(arcs)
        best, relations = outputs["heads"][row], outputs["relations"][row]
        names = self.labels["relations"]
        relation = []
        for i in range(1, n):
            k = 1 if best[i, 1] == heads[i] and best[i, 0] != heads[i] else 0
            name = names[relations[i, k]]
            relation.append("root" if heads[i] == 0 else "dep" if name == "root" else name)
        upos, xpos = ([self.labels[k][c] for c in outputs[k][row, 1:n]] for k in ("upos", "xpos"))
        lemmas = [self.lemmas.of(w, u) for w, u in zip(words, upos, strict=True)]
        xpos = [past(w.lower(), x, lemma) for w, x, lemma in zip(words, xpos, lemmas, strict=True)]
        found = spans(outputs["layers"][row, 1:n], self.labels["layers"])
        kinds = tuple(self.labels["kinds"][c] for c in outputs["kind"][row, 1:n])
        candidates = tuple(self.candidate(outputs, row, i, n) for i in range(1, n) if 1 - outputs["event"][row, i, 0] >= floor)
        vectors = outputs["words"][row, 1:n] if "words" in outputs else NOTHING
        return Analysis(
            tuple(int(h) - 1 for h in heads[1:]), tuple(relation), tuple(upos), tuple(xpos), tuple(lemmas), kinds, tuple(found), candidates, vectors
        )

    def candidate(self, outputs: dict[str, Any], row: int, i: int, n: int) -> Candidate:
        """Word `i` (from 1) of a sentence of n - 1 words as one that may state an event."""
        scores = outputs["event"][row, i, 1:]
        best = [k for k in np.argsort(-scores).tolist() if scores[k] >= 0.002]
        roles = outputs["roles"][row, i, :, 1:n]
        towards = [tuple((int(j), round(float(r[j]), 4)) for j in np.flatnonzero(r >= ROLE_FLOOR)) for r in roles]
        return Candidate(
            i - 1,
            tuple((*self.kinds[k], round(float(scores[k]), 4)) for k in best),
            tuple(round(float(p), 4) for p in outputs["status"][row, i]),
            round(float(outputs["background"][row, i, 1]), 4),
            round(float(outputs["happened"][row, i]), 3),
            *towards,
        )


def past(word: str, tag: str, lemma: str) -> str:
    """The tag of a word, where a form in -ed was taken for a present: its ending says better."""
    return "VBD" if tag in ("VBZ", "VBP", "VB") and word.endswith("ed") and lemma != word else tag


def padded(n: int) -> int:
    return -(-n // ROUND) * ROUND


def join(parts: list[Analysis]) -> Analysis:
    """The analyses of a long sentence's windows as one: each later root hangs on the first as a parataxis."""
    if len(parts) == 1:
        return parts[0]
    out, at, root = parts[0], len(parts[0].head), parts[0].head.index(-1) if parts[0].head else 0
    for p in parts[1:]:
        head = tuple(root if h == -1 else h + at for h in p.head)
        relation = tuple("parataxis" if r == "root" else r for r in p.relation)
        entities = tuple((k, a + at, b + at) for k, a, b in p.entities)
        candidates = tuple(shifted(c, at) for c in p.candidates)
        out = Analysis(
            out.head + head,
            out.relation + relation,
            out.upos + p.upos,
            out.xpos + p.xpos,
            out.lemma + p.lemma,
            out.kind + p.kind,
            out.entities + entities,
            out.candidates + candidates,
            np.concatenate([out.vectors, p.vectors]),
        )
        at += len(p.head)
    return out


def shifted(c: Candidate, by: int) -> Candidate:
    """A candidate of a later window, with word positions of the whole sentence."""

    def move(towards: Towards) -> Towards:
        return tuple((j + by, p) for j, p in towards)

    return replace(
        c,
        word=c.word + by,
        actors=move(c.actors),
        recipients=move(c.recipients),
        places=move(c.places),
        dates=move(c.dates),
        sources=move(c.sources),
    )
