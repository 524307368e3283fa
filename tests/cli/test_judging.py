"""The commands by which people judge: judge, unjudge, history."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ask

PAIR = ("VNM", "BLR")
_BY = ("--by", "A. Desk", "--because", "the note of the embassy says so")


@pytest.fixture
def own(register: Path, tmp_path: Path) -> Path:
    """A register of the archive that a test may write to."""
    return Path(shutil.copy(register, tmp_path / "own.db"))


def _entries(own: Path, kind: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in ask("export", *PAIR, "-r", own).out.splitlines()]
    return [row for row in rows if row["kind"] == kind]


def _standing(own: Path, entry: str) -> str:
    return next(row["standing"] for row in _entries(own, "undertaking") if row["entry"] == entry)


def test_a_judgement_outranks_the_rules_and_can_be_taken_back(own: Path) -> None:
    """An open undertaking judged fulfilled stands so, with author and reason, until that is taken back."""
    entry = next(row["entry"] for row in _entries(own, "undertaking") if row["standing"] == "open")
    ran = ask("judge", entry, "fulfilled", *_BY, "-r", own)
    assert ran.status == 0
    assert _standing(own, entry) == "fulfilled"
    told = " ".join(ask("history", entry, "-r", own).out.split())
    assert "A. Desk" in told
    assert "the note of the embassy says so" in told
    judgement = re.search(r"legation unjudge (\S+)", ran.out)
    assert judgement is not None
    assert ask("unjudge", judgement[1], "-r", own).status == 0
    assert _standing(own, entry) == "open"
    assert "taken back" in ask("history", entry, "-r", own).out


def test_a_field_is_corrected_and_two_entries_are_joined(own: Path) -> None:
    """The correction shows in the export; of two visits judged the same one entry is left."""
    first, second = (row["entry"] for row in _entries(own, "visit")[:2])
    assert ask("judge", first, "correct", "when=2020-01-02", *_BY, "-r", own).status == 0
    assert next(row["when"] for row in _entries(own, "visit") if row["entry"] == first) == "2020-01-02"
    before = len(_entries(own, "visit"))
    assert ask("judge", first, "same", second, *_BY, "-r", own).status == 0
    assert len(_entries(own, "visit")) == before - 1


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("fulfiled", *_BY), "is no verdict"),
        (("fulfilled",), "--by NAME --because REASON"),
        (("same", *_BY), "needs the other entry"),
        (("correct", "when", *_BY), "FIELD=VALUE"),
        (("open", "more", *_BY), "is too much"),
    ],
)
def test_what_makes_no_sense_is_said(own: Path, words: tuple[str, ...], hint: str) -> None:
    """Status 2 and what to do; nothing is recorded."""
    entry = _entries(own, "undertaking")[0]["entry"]
    ran = ask("judge", entry, *words, "-r", own)
    assert (ran.status, ran.out) == (2, "")
    assert hint in " ".join(ran.err.split())


def test_an_unknown_judgement_is_said(own: Path) -> None:
    """Status 2, and where the ids are to be found."""
    ran = ask("unjudge", "zzzz", "-r", own)
    assert ran.status == 2
    assert "history" in ran.err
