"""The network: one small encoder, many heads, arrays in and arrays out.

The encoder is BERT (Devlin et al. 2019) in the MiniLM size (Wang et al. 2020): 6 layers, 384 wide. On top, one vector a word (its first
piece) feeds a biaffine parser (Dozat and Manning 2017) and linear taggers. Case is lost in the uncased vocabulary, so every piece also
gets a learned vector for the *shape* of its word (data.SHAPES), which starts at zero.

Shapes: B sentences, T pieces, N words + 1 (position 0 is [CLS], which stands for the root), D width.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Config:
    vocab: int
    relations: int  # UD relations, subtypes included
    taggers: tuple[tuple[str, int], ...]  # name and number of classes of each linear tagger
    shapes: int = 10
    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    arc: int = 256  # width of the arc scorer
    label: int = 96  # width of the relation scorer
    kinds: tuple[int, ...] = ()  # the type, from 0, of each kind (type and mode) of event; kind 0, none, has a number of its own
    types: int = 16
    status: int = 5
    roles: int = 5  # actor recipient place date source
    event: int = 256  # width of the event scorer
    role: int = 96  # width of the role scorer
    dropout: float = 0.1
    head_dropout: float = 0.3


class Block(nn.Module):
    """One transformer layer, normalised after each half as in BERT."""

    def __init__(self, c: Config):
        super().__init__()
        self.heads = c.heads
        self.qkv = nn.Linear(c.width, 3 * c.width)
        self.out = nn.Linear(c.width, c.width)
        self.norm1 = nn.LayerNorm(c.width, eps=1e-12)
        self.up = nn.Linear(c.width, c.inner)
        self.down = nn.Linear(c.inner, c.width)
        self.norm2 = nn.LayerNorm(c.width, eps=1e-12)
        self.dropout = nn.Dropout(c.dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        b, t, d = x.shape
        q, k, v = self.qkv(x).reshape(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)  # 3 x (B, heads, T, D/heads)
        scores = q @ k.transpose(-1, -2) / (d // self.heads) ** 0.5 + bias  # (B, heads, T, T)
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, t, d)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces to vectors."""

    def __init__(self, c: Config):
        super().__init__()
        self.pieces = nn.Embedding(c.vocab, c.width)
        self.positions = nn.Embedding(c.positions, c.width)
        self.shapes = nn.Embedding(c.shapes, c.width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(c.width, eps=1e-12)
        self.dropout = nn.Dropout(c.dropout)
        self.blocks = nn.ModuleList(Block(c) for _ in range(c.layers))

    def forward(self, pieces: Tensor, shapes: Tensor) -> Tensor:
        """Vectors (B, T, D) of pieces (B, T), where piece 0 is padding."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.positions(places)[None] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = torch.where(pieces == 0, -1e4, 0.0)[:, None, None, :].to(x.dtype)  # (B, 1, 1, T)
        for block in self.blocks:
            x = block(x, bias)
        return x


class Network(nn.Module):
    """Encoder, parser and taggers."""

    def __init__(self, c: Config):
        super().__init__()
        self.config = c
        self.encoder = Encoder(c)
        self.arc_dep = nn.Linear(c.width, c.arc)
        self.arc_head = nn.Linear(c.width, c.arc)
        self.arc_pair = nn.Linear(c.arc, c.arc, bias=False)
        self.arc_prior = nn.Linear(c.arc, 1, bias=False)
        self.label_dep = nn.Linear(c.width, c.label)
        self.label_head = nn.Linear(c.width, c.label)
        self.label_pair = nn.Linear(c.label, c.relations * c.label, bias=False)
        self.label_prior = nn.Linear(2 * c.label, c.relations)
        self.event_in = nn.Linear(c.width, c.event)
        self.event_out = nn.ModuleDict({"event": nn.Linear(c.event, len(c.kinds)), "status": nn.Linear(c.event, c.status), "background": nn.Linear(c.event, 2)})
        self.event_type = nn.Linear(c.event, c.types + 1)  # what the modes of a type share
        self.pair_in = nn.Linear(c.width, c.event)
        self.pair_out = nn.Linear(c.event, c.types)
        self.real = nn.Linear(c.width, 1)
        self.role_word = nn.Linear(c.width, c.role)
        self.role_anchor = nn.Linear(c.width, c.role)
        self.role_pair = nn.Linear(c.role, c.roles * c.role, bias=False)
        self.role_of_word = nn.Linear(c.role, c.roles)
        self.role_of_anchor = nn.Linear(c.role, c.roles)
        self.taggers = nn.ModuleDict({name: nn.Linear(c.width, size) for name, size in c.taggers})
        self.dropout = nn.Dropout(c.head_dropout)

    def words(self, pieces: Tensor, shapes: Tensor, firsts: Tensor) -> Tensor:
        """Word vectors (B, N, D); firsts (B, N) is the place of each word's first piece, 0 for [CLS] and for padding."""
        x = self.encoder(pieces, shapes)
        x = x.gather(1, firsts[:, :, None].expand(-1, -1, x.shape[-1]))
        return self.dropout(x)

    def arcs(self, words: Tensor, real: Tensor) -> Tensor:
        """Arc scores (B, N dependents, N heads); real (B, N) marks words that exist, [CLS] among them."""
        dep = self.dropout(F.gelu(self.arc_dep(words)))
        head = self.dropout(F.gelu(self.arc_head(words)))
        scores = self.arc_pair(dep) @ head.transpose(1, 2) + self.arc_prior(head).transpose(1, 2)
        own = torch.eye(words.shape[1], device=words.device, dtype=scores.dtype)[None] * -1e4
        return scores + own + torch.where(real, 0.0, -1e4)[:, None, :].to(scores.dtype)

    def relations(self, words: Tensor, heads: Tensor) -> Tensor:
        """Relation scores (B, N, relations) of each word to the head given in heads (B, N)."""
        dep = self.dropout(F.gelu(self.label_dep(words)))  # (B, N, L)
        head = self.dropout(F.gelu(self.label_head(words)))
        head = head.gather(1, heads[:, :, None].expand(-1, -1, head.shape[-1]))
        b, n, width = dep.shape
        pair = self.label_pair(dep).reshape(b, n, -1, width)  # (B, N, R, L)
        return (pair @ head[..., None])[..., 0] + self.label_prior(torch.cat([dep, head], -1))

    def events(self, words: Tensor) -> dict[str, Tensor]:
        """Of every word: event scores (B, N, kinds), status scores (B, N, status), background scores (B, N, 2)."""
        inner = self.dropout(F.gelu(self.event_in(words)))
        out = {name: layer(inner) for name, layer in self.event_out.items()}
        return out | {"event": out["event"] + self.event_type(inner)[..., list(self.config.kinds)]}

    def pairs(self, words: Tensor) -> Tensor:
        """What a marked source does to a marked target, said by every word (B, N, types); heed only [CLS] and the marked words."""
        return self.pair_out(self.dropout(F.gelu(self.pair_in(words))))

    def happened(self, words: Tensor) -> Tensor:
        """How surely what each word states took place (B, N), from -3 to 3 as in UDS-IH2."""
        return self.real(words)[..., 0]

    def roles(self, words: Tensor) -> Tensor:
        """Role scores (B, N anchors, roles, N words) of every word towards every word as an anchor."""
        word = self.dropout(F.gelu(self.role_word(words)))  # (B, N, L)
        anchor = self.dropout(F.gelu(self.role_anchor(words)))  # (B, N, L)
        b, n, width = word.shape
        pair = self.role_pair(anchor).reshape(b, -1, width)  # (B, N * R, L)
        scores = (pair @ word.transpose(1, 2)).reshape(b, n, -1, n)  # (B, N, R, N)
        return scores + self.role_of_word(word).transpose(1, 2)[:, None] + self.role_of_anchor(anchor)[..., None]

    def tags(self, words: Tensor) -> dict[str, Tensor]:
        """Class scores (B, N, classes) of every tagger."""
        return {name: tagger(words) for name, tagger in self.taggers.items()}


def start_from(network: Network, weights: dict[str, Tensor], kept: list[int]) -> None:
    """Copy a published BERT checkpoint into the encoder, keeping only the vocabulary rows in `kept`."""
    e = network.encoder
    with torch.no_grad():
        e.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"][kept])
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        e.positions.weight.copy_(weights["embeddings.position_embeddings.weight"][: network.config.positions] + kind)
        copy(e.norm, weights, "embeddings.LayerNorm")
        for i, block in enumerate(e.blocks):
            name = f"encoder.layer.{i}"
            parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
            block.qkv.weight.copy_(torch.cat([weights[f"{p}.weight"] for p in parts]))
            block.qkv.bias.copy_(torch.cat([weights[f"{p}.bias"] for p in parts]))
            copy(block.out, weights, f"{name}.attention.output.dense")
            copy(block.norm1, weights, f"{name}.attention.output.LayerNorm")
            copy(block.up, weights, f"{name}.intermediate.dense")
            copy(block.down, weights, f"{name}.output.dense")
            copy(block.norm2, weights, f"{name}.output.LayerNorm")


def copy(layer: nn.Linear | nn.LayerNorm, weights: dict[str, Tensor], name: str) -> None:
    layer.weight.copy_(weights[f"{name}.weight"])
    layer.bias.copy_(weights[f"{name}.bias"])
