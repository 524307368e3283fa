"""`legation compare`: of an entry, of two dispatches, of two files."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from legation.register import open_register
from tests.cli.running import ARCHIVE, ask, run

MALDIVES = ARCHIVE / "india-maldives"
OURS, THEIRS = (
    MALDIVES / f"2024-02-0{n}-second-core-group-{city}.txt" for n, city in ((2, "new-delhi"), (3, "male"))
)


@pytest.fixture
def core_group(register: Path) -> tuple[str, list[str]]:
    """The second meeting of the core group of India and the Maldives: its entry, and the two dispatches."""
    with open_register(register, create=False) as book:
        (entry,) = [
            e for e in book.entries(states=["IND", "MDV"], kinds=["session"]) if e.merged["ordinal"] == 2
        ]
        return entry.id, [fact.dispatch for fact in entry.facts]


def test_the_two_accounts_of_an_entry(register: Path, core_group: tuple[str, list[str]]) -> None:
    """What the Maldivian side says India promised, and India does not mention, stands first, with its sentence."""
    entry, _ = core_group
    ran = ask("compare", entry, "-r", register)
    assert ran.status == 0
    undertakings = ran.out.split("Undertakings ─")[1].split("Sessions ─")[0]
    assert "does not say so" in undertakings
    assert "by 10 March and those on the other two by 10 May 2024" in " ".join(undertakings.split())
    assert "1 told by both" in ran.words
    assert "2nd session of the High Level Core Group in New Delhi, 2 February 2024" in ran.words


def test_an_entry_and_its_two_dispatches_say_the_same(
    register: Path, core_group: tuple[str, list[str]]
) -> None:
    """Dispatches are named by their ids or the beginnings of them."""
    entry, (one, other) = core_group
    told = [
        json.loads(ask("compare", *named, "-r", register, "-f", "json").out)
        for named in ((entry,), (one, other), (one[:8], other[:8]))
    ]
    assert told[0]["parts"] == told[1]["parts"] == told[2]["parts"]
    assert told[0]["about"]
    assert told[1]["about"] == ""


def _texts(printed: str) -> list[tuple[str, list[str | None]]]:
    parts = json.loads(printed)["parts"]
    sides = ("one", "other")
    return [(p["kind"], [row[s] and row[s]["text"] for row in p["rows"] for s in sides]) for p in parts]


def test_two_files_need_no_register(
    register: Path, core_group: tuple[str, list[str]], tmp_path: Path
) -> None:
    """They are read and compared as the register would, and nothing is kept; a file and a dispatch do as well."""
    absent = tmp_path / "none.db"
    ran = ask("compare", OURS, THEIRS, "-r", absent, "-f", "json")
    assert (ran.status, absent.exists()) == (0, False)
    stored = ask("compare", *core_group[1], "-r", register, "-f", "json").out
    assert _texts(ran.out) == _texts(stored)
    assert [json.loads(ran.out)[side]["name"] for side in ("one", "other")] == [OURS.name, THEIRS.name]
    mixed = ask("compare", OURS, core_group[1][1], "-r", register, "-f", "json").out
    assert _texts(mixed) == _texts(stored)
    assert '"entry": ""' in mixed


def test_what_differs_is_marked(register: Path) -> None:
    """Two numbers of one session, which the register keeps as two entries, stand in one row."""
    with open_register(register, create=False) as book:
        (entry,) = [
            e for e in book.entries(kinds=["session"]) if e.merged["ordinal"] == 4 and "VNM" in e.states
        ]
    ran = ask("compare", entry.id, "-r", register)
    assert re.search(r"the number of the session: 16 +the number of the session: 15", ran.out)


def test_a_page_and_a_file_of_json(register: Path, core_group: tuple[str, list[str]], tmp_path: Path) -> None:
    """-o writes a page that stands alone, or JSON, by the ending of the file."""
    for name, begins in (("two.html", "<!doctype html>"), ("two.json", "{")):
        ran = ask("compare", core_group[0], "-r", register, "-o", tmp_path / name)
        assert ran.status == 0
        assert name in ran.out
        assert (tmp_path / name).read_text(encoding="utf-8").lstrip().startswith(begins)
    assert ask("compare", core_group[0], "-r", register, "-o", tmp_path / "two.pdf").status == 2


def test_as_of_a_day_before_the_other_account(register: Path, core_group: tuple[str, list[str]]) -> None:
    """By the day of the first account there was nothing to compare it with."""
    ran = ask("compare", core_group[0], "-r", register, "--as-of", "2024-02-02")
    assert ran.status == 2
    assert "nothing to compare it with" in ran.message


@pytest.mark.parametrize(
    ("named", "message"),
    [
        (("zzzzzzzzzz",), "no entry has the id"),
        (("zzzz", "yyyy"), "no dispatch has the id"),
        ((str(OURS),), "name the other, too"),
        ((str(OURS), str(OURS)), "with itself"),
        ((str(OURS), str(ARCHIVE / "australia-papua-new-guinea.jsonl")), "holds 7 dispatches"),
    ],
)
def test_what_cannot_be_compared_is_said(named: tuple[str, ...], message: str, register: Path) -> None:
    """Status 2 and what can be done."""
    ran = ask("compare", *named, "-r", register)
    assert (ran.status, ran.out) == (2, "")
    assert message in ran.message


def test_a_file_that_is_no_dispatch_is_said(tmp_path: Path) -> None:
    """The reader's own words say why."""
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    ran = run("compare", empty, OURS)
    assert ran.status == 2
    assert "empty.txt" in ran.message
