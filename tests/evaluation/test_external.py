"""The table of figures on a folder of files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evaluation.external import MEASURES, measure, reading
from evaluation.tallies import Share, table
from legation.pipeline import Reader


def test_each_file_is_measured_and_what_is_not_there_left_out(tmp_path: Path, reader: Reader) -> None:
    """The reader reads the paragraph that a file holds."""
    change = {"kind": "recognised", "date_best": "1971-05-04", "tier": "A"}
    text = "The United States recognized Fiji on May 4, 1971."
    row = {"id": "a", "iso3": "FJI", "text": text, "gold": [change]}
    (tmp_path / "rdcr_relations.own.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    [(name, shares)] = measure(tmp_path, reading(reader))
    assert name == "rdcr_relations"
    assert [(share.right, share.of) for share in shares] == [(1, 1)] * 5


def test_dates_are_measured_as_by_themselves(tmp_path: Path, reader: Reader) -> None:
    """The figures are those of the measure of dates."""
    gold = [
        {"text": "2011-05-04", "type": "DATE", "value": "2011-05-04", "function": "CREATION_TIME"},
        {"start": 24, "end": 33, "text": "yesterday", "type": "DATE", "value": "2011-05-03", "function": "NONE"},
    ]  # fmt: skip
    row = {"id": "a", "text": "2011-05-04. The two met yesterday.", "gold": gold}
    (tmp_path / "timex_meantime.jsonl").write_text(json.dumps(row), "utf-8")
    [(_, shares)] = measure(tmp_path, reading(reader), ["timex_meantime"])
    assert [share.value for share in shares] == [1, 1, 1]


def test_every_measure_has_a_file_of_its_own() -> None:
    """No name begins another: a file is measured once."""
    assert not [(a, b) for a in MEASURES for b in MEASURES if a != b and a.startswith(b)]


def test_the_table_names_file_figure_and_share() -> None:
    """Counts stand beside the share; nothing counted is a share of nothing."""
    lines = table([("visits", (Share("dated", 3, 4), Share("empty")))]).splitlines()
    assert lines[1].split() == ["visits", "dated", "3", "4", "0.750"]
    assert lines[2].split() == ["visits", "empty", "0", "0", "0.000"]


@pytest.mark.parametrize("right", [True, False])
def test_a_share_counts(right: bool) -> None:
    """Each thing counted is right or not."""
    share = Share("found")
    share.count(right)
    assert (share.right, share.of) == (int(right), 1)
