"""Turn a trained checkpoint into the files that ship: model.onnx (int8), labels.json, lemmas.json, vocabulary.txt.

    python -m training.export --model build/model/best.pt

Weights of matrix products become 8-bit in blocks of 128, activations are quantised per row at run time (ONNX Runtime's MatMulNBits), so a
sentence's answer does not depend on what else is in its batch, as it would with one activation scale a tensor. Piece vectors are 8-bit
with one scale a row.
"""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer
from torch import Tensor, nn

from dragoman.knowledge.codebook import kinds
from dragoman.model.tokens import SHAPES
from training.data import BIOES, HEADS, LAYERS, ROLES, UPOS
from training.events import STATUS
from training.model import Config, Network

WEIGHTS = Path(__file__).parents[1] / "dragoman" / "model" / "weights"


class SmallEmbedding(nn.Module):
    """An embedding held as 8-bit rows with a scale each."""

    def __init__(self, full: nn.Embedding):
        super().__init__()
        scale = full.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", (full.weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, index: Tensor) -> Tensor:
        flat = index.reshape(-1)
        rows = torch.index_select(self.rows, 0, flat).float() * torch.index_select(self.scale, 0, flat)
        return rows.reshape(*index.shape, rows.shape[-1])


class Exported(nn.Module):
    """The network as one call: pieces to heads, relations and tags."""

    def __init__(self, network: Network):
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, shapes: Tensor, firsts: Tensor, real: Tensor) -> tuple[Tensor, ...]:
        """Arc scores (B, N, N); the two best heads (B, N, 2) and the relation to each (B, N, 2); upos, xpos, kind
        (B, N each); scores of the entity layers (B, N, layers, BIOES); event (B, N, kinds), status (B, N, status) and background (B, N, 2)
        probabilities; how surely it took place (B, N); role probabilities (B, N anchors, roles, N words); scores of the types of a
        given pair (B, N, types); word vectors (B, N, D)."""
        net = self.network
        words = net.words(pieces, shapes, firsts)
        arcs = net.arcs(words, real)
        heads = arcs.topk(2, dim=-1).indices
        relations = torch.stack([net.relations(words, heads[:, :, k]).argmax(-1) for k in (0, 1)], -1)
        tags = net.tags(words)
        layers = torch.stack([tags[layer] for layer in LAYERS], -2)
        best = [tags[name].argmax(-1) for name in ("upos", "xpos", "kind")]
        coded = [scores.softmax(-1) for scores in net.events(words).values()]
        return arcs, heads, relations, *best, layers, *coded, net.happened(words), net.roles(words).sigmoid(), net.pairs(words), words


def restore(folder: Path = WEIGHTS) -> dict[str, Tensor]:
    """The network's parameters by name, from the 8-bit weights that ship; each is within half a step of what was trained."""
    graph = onnx.load(folder / "model.onnx").graph
    held = {x.name: torch.from_numpy(numpy_helper.to_array(x).copy()) for x in graph.initializer}
    out = {name.removeprefix("network."): value for name, value in held.items() if name.startswith("network.")}
    out["encoder.pieces.weight"] = out.pop("encoder.pieces.rows").float() * out.pop("encoder.pieces.scale")
    taggers = {name.split(".")[1] for name in out if name.startswith("taggers.")}
    for node in graph.node:
        if node.op_type == "MatMulNBits":
            name = ".".join(node.name.strip("/").split("/")[:-1])
            rows, scale = held[node.input[1]], held[node.input[2]]
            full = ((rows.float() - 128) * scale.reshape(rows.shape[0], -1, 1)).flatten(1)
            width = next(a.i for a in node.attribute if a.name == "K")
            out[f"taggers.{name}.weight" if name in taggers else f"{name}.weight"] = full[:, :width]
    return out


def export(checkpoint: Path, out: Path) -> None:
    saved = torch.load(checkpoint, weights_only=False)
    config = Config(**{**saved["config"], "taggers": tuple(tuple(t) for t in saved["config"]["taggers"])})
    network = Network(config)
    network.load_state_dict(saved["average"])
    network.eval()
    network.encoder.pieces = SmallEmbedding(network.encoder.pieces)  # type: ignore[assignment]
    example = (torch.ones(2, 16, dtype=torch.long), torch.ones(2, 16, dtype=torch.long), torch.ones(2, 8, dtype=torch.long), torch.ones(2, 8, dtype=torch.bool))
    names = ["pieces", "shapes", "firsts", "real"]
    outputs = ["arcs", "heads", "relations", "upos", "xpos", "kind", "layers", "event", "status", "background", "happened", "roles", "pair", "words"]
    axes = {"pieces": {0: "b", 1: "t"}, "shapes": {0: "b", 1: "t"}, "firsts": {0: "b", 1: "n"}, "real": {0: "b", 1: "n"}}
    axes |= {name: {0: "b", 1: "n"} for name in outputs[1:]} | {"arcs": {0: "b", 1: "n", 2: "n"}, "roles": {0: "b", 1: "n", 3: "n"}}
    out.mkdir(parents=True, exist_ok=True)
    big = checkpoint.with_suffix(".fp32.onnx")
    torch.onnx.export(Exported(network), example, str(big), input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
    quantiser = MatMulNBitsQuantizer(onnx.load(big), algo_config=DefaultWeightOnlyQuantConfig(block_size=128, is_symmetric=True, accuracy_level=4, bits=8))
    quantiser.process()
    quantiser.model.save_model_to_file(str(out / "model.onnx"), use_external_data_format=False)
    coded = {"roles": ROLES, "status": STATUS, "events": [" ".join(filter(None, k)) if k else "" for k in kinds()]}
    labels = {**saved["labels"], "upos": UPOS, "layers": LAYERS, "kinds": HEADS, "bioes": BIOES, "shapes": SHAPES, **coded}
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False) + "\n", encoding="utf-8")
    (out / "lemmas.json").write_text(json.dumps(saved["lemmas"], ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    (out / "vocabulary.txt").write_text("\n".join(saved["vocabulary"]) + "\n", encoding="utf-8")
    size = (out / "model.onnx").stat().st_size / 1e6
    print(f"{out / 'model.onnx'}: {size:.1f} MB; development scores {saved['scores']}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    args = parser.parse_args()
    export(args.model, args.out)
