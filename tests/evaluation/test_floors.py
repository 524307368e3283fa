"""Tests of the floors below which the reader may not fall."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation import floors
from evaluation.scoring import score
from tests.evaluation.making import fact


@pytest.fixture
def corpus(tmp_path: Path) -> tuple[Path, Path]:
    """A corpus and its annotations, as files."""
    files = tmp_path / "corpus.jsonl", tmp_path / "gold.jsonl"
    for file in files:
        file.write_text("{}\n", encoding="utf-8")
    return files


def test_fingerprint_is_of_both_files(corpus: tuple[Path, Path]) -> None:
    """A changed annotation is another corpus."""
    before = floors.fingerprint(*corpus)
    assert floors.fingerprint(*corpus) == before
    corpus[1].write_text('{"id": "x"}\n', encoding="utf-8")
    assert floors.fingerprint(*corpus) != before


def test_figures_are_of_all_and_of_each_kind() -> None:
    """Found, score and precision of all kinds, and the score of each that occurs."""
    given = {"x": [fact("visit"), fact("figure")]}
    assert floors.figures(score({"x": [fact("visit")]}, given)) == {
        "all found": pytest.approx(2 / 3),
        "all score": pytest.approx(2 / 3),
        "all precision": 0.5,
        "visit score": 1.0,
        "figure score": 0.0,
    }


def test_a_figure_below_its_floor_or_gone_has_fallen() -> None:
    """What is at its floor holds; what is lower or measured no more is named."""
    told = list(
        floors.fallen({"all score": 0.7, "visit score": 0.69}, {"all score": 0.7, "visit score": 0.7})
    )
    assert told == ["visit score is 0.690, its floor is 0.700"]
    assert list(floors.fallen({}, {"all score": 0.7})) == ["all score is gone, its floor is 0.700"]


def test_floors_rise_by_themselves_and_sink_only_when_asked(tmp_path: Path) -> None:
    """Pinning anew keeps the higher floor; a lower figure is refused, unless lowering is asked for."""
    path = tmp_path / "floors.toml"
    floors.pin("desk", "a1", {"all score": 0.8, "visit score": 0.6}, lower=False, path=path)
    assert floors.load(path) == {"a1": ("desk", {"all score": 0.795, "visit score": 0.595})}
    floors.pin("desk", "a1", {"all score": 0.797, "visit score": 0.7}, lower=False, path=path)
    assert floors.load(path)["a1"][1] == {"all score": 0.795, "visit score": 0.695}
    with pytest.raises(floors.FloorsLowered, match="all score is"):
        floors.pin("desk", "a1", {"all score": 0.7, "visit score": 0.7}, lower=False, path=path)
    floors.pin("desk", "a1", {"all score": 0.7, "visit score": 0.7}, lower=True, path=path)
    assert floors.load(path)["a1"][1]["all score"] == 0.695


def test_a_corpus_that_has_changed_replaces_the_one_of_its_name(tmp_path: Path) -> None:
    """Other corpora stay as they are."""
    path = tmp_path / "floors.toml"
    floors.pin("desk", "a1", {"all score": 0.8}, lower=False, path=path)
    floors.pin("press", "b1", {"all score": 0.5}, lower=False, path=path)
    floors.pin("desk", "a2", {"all score": 0.6}, lower=False, path=path)
    assert {name: sha for sha, (name, _) in floors.load(path).items()} == {"desk": "a2", "press": "b1"}
