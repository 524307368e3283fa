"""Tests of evaluating a corpus from its files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from evaluation import evaluate, floors
from evaluation.evaluate import facts_of, keep
from evaluation.scoring import load
from legation.pipeline import Reader
from legation.records import Dispatch, fact_to_json

_DISPATCH = {
    "id": "n1",
    "date": "2024-05-16",
    "text": "Slovak Foreign Minister Jana Kovar met Kenyan Prime Minister Peter Ochieng in Nairobi on Wednesday.",
}


@pytest.fixture
def corpus(tmp_path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A corpus of one dispatch, annotated with what the reader finds; floors of its own."""
    found = reader.read(Dispatch(**_DISPATCH)).facts
    assert {fact.kind for fact in found} == {"contact", "office"}
    files = tmp_path / "corpus.jsonl", tmp_path / "gold.jsonl"
    files[0].write_text(json.dumps(_DISPATCH) + "\n" + json.dumps({**_DISPATCH, "id": "n2"}) + "\n")
    files[1].write_text(json.dumps({"id": "n1", "facts": [fact_to_json(f) for f in found]}) + "\n")
    monkeypatch.setattr(floors, "FLOORS", tmp_path / "floors.toml")
    return files


def _run(monkeypatch: pytest.MonkeyPatch, *arguments: str | Path) -> int:
    monkeypatch.setattr(sys, "argv", ["evaluate", *map(str, arguments)])
    with pytest.raises(SystemExit) as end:
        evaluate.main()
    return int(end.value.code or 0)


def test_facts_of_the_wanted_dispatches_are_kept(corpus: tuple[Path, Path], tmp_path: Path) -> None:
    """Dispatches that nobody annotated are not read; what is kept can be loaded again."""
    facts = facts_of(corpus[0], {"n1"})
    keep(facts, tmp_path / "facts.jsonl")
    again = load(tmp_path / "facts.jsonl")
    assert list(again) == ["n1"]
    assert [f.kind for f in again["n1"]] == [f.kind for f in facts["n1"]]


def test_floors_are_pinned_and_held(
    corpus: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pinned figures hold when measured again; a higher floor fails the run and names the figure."""
    assert _run(monkeypatch, *corpus) == 0
    assert "no floors are pinned" in capsys.readouterr().err
    assert _run(monkeypatch, *corpus, "--pin", "own") == 0
    assert _run(monkeypatch, *corpus, "--reliability") == 0
    told = capsys.readouterr()
    assert "floors of own hold" in told.err
    assert "expected calibration error" in told.out
    ((sha256, (_, own)),) = floors.load(floors.FLOORS).items()
    floors.pin(
        "own", sha256, {name: value + 1 for name, value in own.items()}, lower=False, path=floors.FLOORS
    )
    assert _run(monkeypatch, *corpus) == 1
    assert "below the floor on own" in capsys.readouterr().err
    assert _run(monkeypatch, *corpus, "--pin", "own") == 1
    assert _run(monkeypatch, *corpus, "--pin", "own", "--lower-floors") == 0


def test_another_scorer_gets_gold_and_facts(
    corpus: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its exit status is ours."""
    scorer = tmp_path / "scorer.py"
    scorer.write_text(
        "import sys\nsys.exit(7 if open(sys.argv[1]).read() and open(sys.argv[2]).read() else 0)\n"
    )
    assert _run(monkeypatch, *corpus, "--score", scorer) == 7
