"""Runs the encoder over sentences and notes in their words what it hears. CARD.md tells what it is and where from."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from legation.language.encoder.seen import as_seen, pieces
from legation.language.words import Sentence

# Fainter than this is not noted.
FAINTEST = 0.1


class Encoder:
    """The encoder, loaded. Loading takes a tenth of a second, so one Encoder serves a whole run.

    A sentence is heard by itself: what is noted in it depends on nothing else in the dispatch.
    """

    def __init__(self) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        model = files(__package__).joinpath("encoder.onnx").read_bytes()
        self._session: Any = onnxruntime.InferenceSession(
            model,
            options,
            providers=["CPUExecutionProvider"],
            # The fused kernel is slower on one thread than what it fuses.
            disabled_optimizers=["SkipLayerNormFusion"],
        )
        self.labels = tuple(files(__package__).joinpath("labels.txt").read_text(encoding="utf-8").split())

    def hear(self, sentence: Sentence) -> None:
        """Note in the sentence's verbs and nouns which facts they may tell, and how probably: `heard`."""
        import numpy as np

        words = [w for w in sentence.words if w.is_verb or w.is_noun]
        if not words:
            return
        numbers, places = pieces(as_seen(sentence.words))
        (probabilities,) = self._session.run(None, {"pieces": np.array([numbers], dtype=np.int64)})
        loud = np.nonzero(probabilities[0] >= FAINTEST)
        heard: dict[int, dict[str, float]] = {}
        at, labels = (axis.tolist() for axis in loud)
        for place, label, probability in zip(at, labels, probabilities[0][loud].tolist(), strict=True):
            heard.setdefault(place, {})[self.labels[label]] = probability
        for word in words:
            if word.index < len(places):
                word.heard = heard.get(places[word.index], {})
