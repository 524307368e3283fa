"""The table of scores."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from evaluation.scoring import Scores, kinds_of, load, miss_in_words, score, table
from legation.records import Fact, fact_to_json
from tests.evaluation.making import KOVAR, OCHIENG, fact

ROOT = Path(__file__).parents[2]


def scores() -> Scores:
    """Score three visits of which one is found, one missed, and one in another dispatch too many."""
    right = fact("visit")
    other = fact("visit", start=500, host_state="UGA")
    return score({"a": [right, other], "b": []}, {"a": [right], "b": [right], "c": [right]})


def test_precision_recall_and_f1() -> None:
    """The figures are those that one works out by hand; dispatches without annotation do not count."""
    tally = scores().kinds["visit"]
    assert (tally.gold, tally.given, len(tally.pairs)) == (2, 2, 1)
    assert tally.figures() == {
        "gold": 2,
        "given": 2,
        "precision": 0.5,
        "recall": 0.5,
        "found": 0.5,
        "score": 0.5,
        "exact": 0.5,
    }


def test_a_field_that_is_wrong_lowers_score_and_exact_alone() -> None:
    """Found is untouched by fields; the weakest field is named."""
    tally = score({"a": [fact("relation")]}, {"a": [fact("relation", when="2025")]}).kinds["relation"]
    assert (tally.found, tally.exact) == (1, 0)
    assert tally.score == pytest.approx((4 + 0.5) / 5)
    assert tally.weakest() == [("when", 0.5)]


def test_all_counts_every_fact_alike_and_no_position() -> None:
    """`all` is the micro-average of the kinds, positions apart."""
    gold = {"a": [fact("visit"), fact("figure"), fact("position")]}
    given = {"a": [fact("visit"), fact("position", start=900, statement="else")]}
    found = score(gold, given)
    assert set(found.kinds) == {"visit", "figure"}
    assert found.all.figures() | {"exact": 0} == {
        "gold": 2,
        "given": 1,
        "precision": 1.0,
        "recall": 0.5,
        "found": pytest.approx(2 / 3),
        "score": pytest.approx(2 / 3),
        "exact": 0,
    }
    assert set(score(gold, given, ["position"]).kinds) == {"position"}


def test_nothing_wanted_and_nothing_given_is_no_row() -> None:
    """Kinds that do not occur have no row, and nothing is divided by nothing."""
    empty = score({"a": []}, {})
    assert empty.kinds == {}
    assert empty.all.figures()["found"] == 1
    only_given = score({"a": []}, {"a": [fact("visit")]}).kinds["visit"]
    assert (only_given.precision, only_given.recall, only_given.score) == (0, 0, 0)


def test_misses_say_what_was_wrong() -> None:
    """Each miss names its dispatch and the fact; one that is partly right, the fields and what was given."""
    gold = {"a": [fact("relation"), fact("office", people=(OCHIENG,))]}
    given = {"a": [fact("relation", level=None), fact("office", people=(KOVAR,))]}
    found = score(gold, given).misses
    assert [miss.what for miss in found] == ["partly right", "missed", "too many"]
    assert "level 0.00" in miss_in_words(found[0])
    assert "Ochieng" in miss_in_words(found[1])
    assert "Kovar" in miss_in_words(found[2])


def test_the_table_has_a_row_for_every_kind() -> None:
    """Rows are the kinds that occur, in the order of the contract, then `all`."""
    gold: dict[str, list[Fact]] = {"a": [fact("office"), fact("visit")]}
    rows = [line.split()[0] for line in table(score(gold, gold)).splitlines()]
    assert rows == ["kind", "visit", "office", "all"]


def test_a_kind_that_there_is_not_is_refused() -> None:
    """A misspelt kind is told, not scored as zero."""
    assert kinds_of("visit,position") == ("visit", "position")
    with pytest.raises(ValueError, match="visits"):
        kinds_of("visits")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A corpus of one dispatch and its annotation."""
    text = "Foreign Minister Jana Kovar of Slovakia visited Kenya on Monday.\u2028"
    corpus, gold = tmp_path / "corpus.jsonl", tmp_path / "gold.jsonl"
    dispatch = {"id": "a", "date": "2025-03-04", "text": text}
    corpus.write_text(json.dumps(dispatch, ensure_ascii=False) + "\n", encoding="utf-8")
    visit = fact(
        "visit", when="2025-03-03", visit_type=None, people=(KOVAR,), words=(), confidence=1.0, rule=""
    )
    gold.write_text(json.dumps({"id": "a", "facts": [fact_to_json(visit)]}) + "\n", encoding="utf-8")
    return corpus, gold


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a module from the root of the repository."""
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)


def test_a_file_scores_fully_against_itself(files: tuple[Path, Path]) -> None:
    """The scorer is a program; gold against gold is 1."""
    _, gold = files
    assert len(load(gold)["a"]) == 1
    shown = json.loads(run("evaluation.scoring", gold, gold, "--json").stdout)
    assert shown["visit"]["exact"] == shown["all"]["score"] == 1


def test_evaluate_reads_and_scores(files: tuple[Path, Path], tmp_path: Path) -> None:
    """The real reader reads the corpus and its facts are scored; they can be kept and scored by another."""
    corpus, gold = files
    other = tmp_path / "other.py"
    other.write_text("import sys; print('called with', *sys.argv[1:])")
    kept = tmp_path / "facts.jsonl"
    shown = run("evaluation.evaluate", corpus, gold, "--facts", kept, "--kinds", "visit").stdout
    assert shown.splitlines()[1].split()[:6] == ["visit", "1", "1", "1.000", "1.000", "1.000"]
    assert "Jana Kovar" in kept.read_text(encoding="utf-8")
    assert f"called with {gold}" in run("evaluation.evaluate", corpus, gold, "--score", other).stdout
