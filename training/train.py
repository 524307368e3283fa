"""Fine-tune the encoder and write it as the package carries it.

    python -m training.train BASE OUT --dispatches CORPUS GOLD [--dispatches ...] --marked SENTENCES [...]

BASE is a folder with all-MiniLM-L6-v2 (model.safetensors, config.json); OUT gets encoder.onnx and labels.txt.
Takes some ten minutes on two cores. Needs `pip install -r training/requirements.txt` besides the project.

The first LAYERS layers of the base model are kept, with one linear layer over the first piece of every verb and
noun that gives each label its own probability. Weights are kept in eight bits, one scale a column (dynamic
quantisation), seven of them used so that every processor computes the same sums.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model
from torch import Tensor, nn
from transformers import AutoModel

from legation.language.encoder.seen import pieces
from training.sentences import LABELS, Row, from_dispatches, from_marked

LAYERS = 3
EPOCHS = 5
BATCH = 16
_NUMBER = {label: number for number, label in enumerate(LABELS)}
# Facts are rare among words: a missed one counts as much as two false ones.
_RARE = 2.0
# How much the sentences count in which a fact is told in words that nobody marked.
_SOMEWHERE = 0.5


class Model(nn.Module):
    """The encoder: numbers of pieces (sentences, pieces) in, probabilities (sentences, pieces, labels) out."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.body = AutoModel.from_pretrained(base, attn_implementation="eager")
        self.body.encoder.layer = self.body.encoder.layer[:LAYERS]
        self.body.pooler = None
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(self.body.config.hidden_size, len(LABELS))
        nn.init.constant_(self.head.bias, -4.0)  # facts are rare

    def logits(self, numbers: Tensor, there: Tensor | None = None) -> Tensor:
        """Give logits; there: 1 where a piece stands, 0 where a shorter sentence was filled up."""
        mask = torch.ones_like(numbers) if there is None else there
        found: Tensor = self.head(self.drop(self.body(numbers, attention_mask=mask).last_hidden_state))
        return found

    def forward(self, numbers: Tensor) -> Tensor:
        """Give probabilities."""
        return self.logits(numbers).sigmoid()


Example = tuple[list[int], dict[int, list[int]], list[int]]


def example(row: Row) -> Example:
    """Give a row's pieces, its labels by the place of the piece, and the labels told somewhere in it."""
    numbers, places = pieces(row.words)
    told = {
        places[word]: [_NUMBER[label] for label in labels]
        for word, labels in row.told.items()
        if word < len(places)
    }
    return numbers, told, sorted(_NUMBER[kind] for kind in row.somewhere)


def batches(examples: Sequence[Example], dice: random.Random) -> Iterator[Sequence[Example]]:
    """Yield batches of sentences of about one length, in any order."""
    near = sorted(examples, key=lambda one: len(one[0]) + 12 * dice.random())
    starts = list(range(0, len(near), BATCH))
    dice.shuffle(starts)
    for start in starts:
        yield near[start : start + BATCH]


def loss(model: Model, batch: Sequence[Example]) -> Tensor:
    """Give the mean loss of a sentence."""
    longest = max(len(numbers) for numbers, _, _ in batch)
    numbers = torch.zeros(len(batch), longest, dtype=torch.long)
    there = torch.zeros_like(numbers)
    wanted = torch.zeros(len(batch), longest, len(LABELS))
    counts = torch.zeros_like(wanted)
    for n, (found, told, somewhere) in enumerate(batch):
        numbers[n, : len(found)] = torch.tensor(found)
        there[n, : len(found)] = 1
        for place, labels in told.items():
            counts[n, place] = 1.0
            counts[n, place, somewhere] = 0.0
            wanted[n, place, labels] = 1.0
    logits = model.logits(numbers, there)
    each = nn.functional.binary_cross_entropy_with_logits(
        logits, wanted, reduction="none", pos_weight=torch.tensor(_RARE)
    )
    total = (each * counts).sum()
    for n, (_, told, somewhere) in enumerate(batch):
        for label in somewhere if told else ():
            # Told in one of its words: the likeliest is to become likelier.
            likeliest = logits[n, list(told), label].sigmoid().max()
            total = total - _SOMEWHERE * torch.log(likeliest + 1e-6)
    return total / len(batch)


def train(base: Path, examples: Sequence[Example]) -> Model:
    """Fine-tune on the examples."""
    torch.manual_seed(0)
    dice = random.Random(0)
    model = Model(base)
    groups = [{"params": model.body.parameters()}, {"params": model.head.parameters()}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * -(-len(examples) // BATCH)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimiser, [2e-4, 2e-3], total_steps=steps, pct_start=0.1)
    for epoch in range(EPOCHS):
        model.train()
        begun, total = time.monotonic(), 0.0
        for batch in batches(examples, dice):
            one = loss(model, batch)
            optimiser.zero_grad()
            one.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            pace.step()
            total += one.item()
        print(
            f"epoch {epoch + 1}: loss {total * EPOCHS / steps:.3f}, {time.monotonic() - begun:.0f} s",
            flush=True,
        )
    return model.eval()


def write(model: Model, out: Path) -> None:
    """Write encoder.onnx (eight bits) and labels.txt."""
    whole = out / "whole.onnx"
    torch.onnx.export(
        model,
        (torch.ones(1, 12, dtype=torch.long),),
        str(whole),
        input_names=["pieces"],
        output_names=["heard"],
        dynamic_axes={"pieces": {1: "n"}, "heard": {1: "n"}},
        opset_version=17,
        dynamo=False,
    )
    _fuse(whole)
    quantize_dynamic(
        whole,
        out / "encoder.onnx",
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    whole.unlink()
    (out / "labels.txt").write_text("".join(f"{label}\n" for label in LABELS), "utf-8")


def _fuse(whole: Path) -> None:
    """Make one operator of each layer's attention, which eight bits then run in a quarter less time."""
    options = FusionOptions("bert")
    options.enable_embed_layer_norm = options.enable_bias_gelu = False
    options.enable_skip_layer_norm = options.enable_bias_skip_layer_norm = False
    fused = optimize_model(
        str(whole),
        model_type="bert",
        num_heads=12,
        hidden_size=384,
        opt_level=0,
        optimization_options=options,
    )
    fused.save_model_to_file(str(whole))


def main() -> None:
    """Read the examples, train, write."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("base", type=Path)
    command.add_argument("out", type=Path)
    command.add_argument(
        "--dispatches", nargs=2, type=Path, action="append", default=[], metavar=("CORPUS", "GOLD")
    )
    command.add_argument("--marked", nargs="+", type=Path, default=[])
    options = command.parse_args()
    rows = [row for corpus, gold in options.dispatches for row in from_dispatches(corpus, gold)]
    rows += [row for path in options.marked for row in from_marked(path)]
    examples = [example(row) for row in rows]
    told = sum(len(labels) for row in rows for labels in row.told.values())
    print(f"{len(rows)} sentences, {told} marks")
    options.out.mkdir(parents=True, exist_ok=True)
    write(train(options.base, examples), options.out)


if __name__ == "__main__":
    main()
