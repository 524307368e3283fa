"""Sentences as the encoder sees them, with the facts that their words tell: what it learns from.

Two sources. Annotated dispatches tell for an undertaking or act which words are the deed, and for other kinds
only in which sentences a fact is told. Marked sentences tell the words for every kind.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from legation.facts import KINDS
from legation.facts.reader import FactReader
from legation.language.analysis import Analyser
from legation.language.encoder import as_seen
from legation.language.parsing import DEFAULT_MODEL, Parser
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.reading import read
from legation.records import Problem

DEEDS = {"undertaking": ("type", "action"), "act": ("act_type", "what")}
TYPES = {
    "undertaking": "pledge joint_commitment request proposal offer invitation".split(),
    "act": (
        "service_launched project_started project_completed aid_delivered trade_opened exercise event exchange "
        "support measure_lifted rule_changed sanction ban suspension expulsion recall summons protest accusation "
        "threat detention attack incident other"
    ).split(),
}
OTHERS = "contact visit session agreement mission relation credentials figure".split()
LABELS = tuple([f"{kind}:{type_}" for kind, types in TYPES.items() for type_ in types] + OTHERS)


@dataclass(slots=True)
class Row:
    """One sentence. told: labels by the place of the word that tells it, for every verb and noun.

    somewhere: kinds of which the sentence tells a fact, in words that nobody has marked.
    """

    words: list[str]
    told: dict[int, list[str]]
    somewhere: set[str] = field(default_factory=set)


def from_dispatches(corpus: Path, gold: Path) -> Iterator[Row]:
    """Yield the parsed sentences of annotated dispatches (corpus.jsonl and gold.jsonl as in FACTS.md)."""
    facts = {one["id"]: one["facts"] for one in _rows(gold)}
    for name, scene in _scenes(corpus):
        rows = {s.start: _row(s) for s in scene.sentences if s.words}
        for fact in facts[name]:
            evidence = [_folded(scene, e["start"], e["end"]) for e in fact["evidence"]]
            if fact["kind"] in DEEDS:
                type_, words = (fact[f] for f in DEEDS[fact["kind"]])
                for start, end in _found(scene.text, words, evidence):
                    _mark(scene, rows, start, end, f"{fact['kind']}:{type_}")
            elif fact["kind"] in OTHERS:
                for sentence in scene.sentences:
                    start, end = evidence[0]
                    if sentence.words and sentence.start < end and start < sentence.end:
                        rows[sentence.start].somewhere.add(fact["kind"])
        yield from rows.values()


def from_marked(path: Path) -> Iterator[Row]:
    """Yield marked sentences: {"s": sentence, "f": [[label, words], ...]} a line."""
    marked = _rows(path)
    labels = {label.partition(":")[2] or label: label for label in LABELS}
    labels |= {"coop_other": "act:other", "adverse_other": "act:other"}
    with tempfile.TemporaryDirectory() as folder:
        pile = Path(folder, "marked.jsonl")
        pile.write_text(
            "".join(json.dumps({"id": str(n), "text": one["s"]}) + "\n" for n, one in enumerate(marked)),
            "utf-8",
        )
        for name, scene in _scenes(pile):
            rows = {s.start: _row(s) for s in scene.sentences if s.words}
            for label, words in marked[int(name)]["f"]:
                for start, end in _found(scene.text, words, [(0, len(scene.text))]):
                    _mark(scene, rows, start, end, labels[label])
            yield from rows.values()


def _rows(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _scenes(corpus: Path) -> Iterator[tuple[str, Scene]]:
    analyser = Analyser(Parser(DEFAULT_MODEL), FactReader(KINDS).lemmas)
    for dispatch in read([corpus]):
        if isinstance(dispatch, Problem):
            raise SystemExit(dispatch.message)
        yield dispatch.id, analyser.analyse(dispatch)


def _row(sentence: Sentence) -> Row:
    return Row(
        as_seen(sentence.words),
        {w.index: [] for w in sentence.words if (w.is_verb or w.is_noun) and w.start >= sentence.start},
    )


def _folded(scene: Scene, start: int, end: int) -> tuple[int, int]:
    found = scene.folded.folded(start, end)
    return found.start, found.end


def _found(text: str, words: str, among: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield where the words stand, once; of words joined from several places their beginning."""
    low = text.lower()
    openings = [words, " ".join(words.split()[:3])]
    for start, end in among:
        for opening in openings:
            at = low.find(opening.lower(), max(0, start - 2), end + 2)
            if at >= 0:
                yield at, min(at + len(words), end + 2)
                return


def _mark(scene: Scene, rows: Mapping[int, Row], start: int, end: int, label: str) -> None:
    for sentence in scene.sentences:
        inside = [w for w in sentence.words if start <= w.start and w.end <= end + 1]
        word = _head(sentence, [w for w in inside if w.start >= sentence.start])
        if word is not None:
            told = rows[sentence.start].told
            if word.index in told and label not in told[word.index]:
                told[word.index].append(label)
            return


def _head(sentence: Sentence, words: Sequence[Word]) -> Word | None:
    """Give the word on which the others hang; of several a verb before a noun before any other."""
    places = {w.index for w in words}
    tops = [w for w in words if w.head not in places or w.head == w.index]
    ranked = [w for w in tops if w.is_verb] or [w for w in tops if w.is_noun] or tops
    return ranked[0] if ranked else None
