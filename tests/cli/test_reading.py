"""`legation read`: facts on standard output, problems on standard error."""

from __future__ import annotations

import gzip
import json
import signal
from pathlib import Path
from typing import Any

import pytest

from legation.pipeline import Reader
from legation.records import Dispatch, fact_to_json
from tests.cli.running import ARCHIVE, Ran, ask, run, start

SENTENCE = "Foreign Minister Jana Kovar of Slovakia visited Kenya on Monday."
LINE = json.dumps({"id": "a", "date": "2025-03-04", "text": SENTENCE})
FIELDS = {"kind", "when", "status", "states", "place", "people", "evidence", "confidence", "rule", "words"}


def rows(ran: Ran) -> list[dict[str, Any]]:
    """Give the lines of JSON, and fail where a line is none."""
    return [json.loads(line) for line in ran.out.splitlines()]


def test_the_archive_as_json_lines() -> None:
    """One line a dispatch and nothing else on standard output, every fact with the contract's fields."""
    ran = run("read", ARCHIVE, "--format", "jsonl")
    found = rows(ran)
    assert ran.status == 0
    assert len(found) == 42
    assert all(set(row) == {"id", "date", "dateline", "facts"} for row in found)
    facts = [fact for row in found for fact in row["facts"]]
    assert len(facts) > 100
    assert all(set(fact) >= FIELDS and fact["evidence"] for fact in facts)


def test_what_is_printed_is_what_the_reader_found(tmp_path: Path, reader: Reader) -> None:
    """The command adds nothing to the facts and takes nothing away."""
    (tmp_path / "c.jsonl").write_text(LINE)
    (row,) = rows(ask("read", tmp_path / "c.jsonl", "-f", "jsonl"))
    expected = reader.read(Dispatch(id="a", text=SENTENCE, date="2025-03-04")).facts
    assert row["facts"] == json.loads(json.dumps([fact_to_json(fact) for fact in expected]))
    assert row["facts"]


def test_a_text_may_begin_with_its_date_line() -> None:
    """The date line gives the day of publication and the dateline."""
    ran = run("read", "-", "-f", "jsonl", stdin=f" date 2025-03-04 NAIROBI — {SENTENCE}")
    (row,) = rows(ran)
    assert row["date"] == "2025-03-04"
    assert row["dateline"] == {"place": "NAIROBI", "country": "KEN"}
    assert row["facts"][0]["when"] == "2025-03-03"


def test_the_table_is_for_people(tmp_path: Path) -> None:
    """A table shows each fact with its words; a dispatch without facts says so."""
    (tmp_path / "c.jsonl").write_text(LINE + '\n{"id": "b", "date": "2025-03-04", "text": "The sun shone."}')
    ran = ask("read", tmp_path / "c.jsonl")
    assert ran.status == 0
    assert "a · 2025-03-04" in ran.out
    assert "Jana Kovar" in ran.out
    assert "b · 2025-03-04: no fact was found" in ran.out


def test_less_sure_facts_are_left_out(tmp_path: Path) -> None:
    """--min-confidence leaves out what the reader is less sure of, and takes only shares."""
    (tmp_path / "c.jsonl").write_text(LINE)
    (row,) = rows(ask("read", tmp_path / "c.jsonl", "-f", "jsonl", "--min-confidence", "1"))
    assert all(fact["confidence"] == 1 for fact in row["facts"])
    assert ask("read", tmp_path / "c.jsonl", "--min-confidence", "1.5").status == 2


BROKEN = {
    "empty": ("e.txt", b""),
    "binary": ("b.txt", bytes(range(256)) * 40),
    "broken_json": ("j.jsonl", LINE.encode() + b'\n{"text": \n' + LINE.encode()),
    "too_long": ("l.jsonl", LINE.encode() + b'\n{"text": "' + b"x" * 50_000_000 + b'"}\n' + LINE.encode()),
    "no_text": ("h.html", b"<html><body>" + b"<div>" * 100_000 + b"no" + b"</div>" * 100_000),
    "broken_gzip": ("z.gz", gzip.compress(LINE.encode() * 1000)[:60]),
    "missing": ("", b""),
}


@pytest.mark.parametrize("code", BROKEN)
def test_what_cannot_be_read_is_a_line_with_an_error(code: str, tmp_path: Path) -> None:
    """A broken source gives a line with `error` and status 1; the lines around it are read."""
    name, content = BROKEN[code]
    path = tmp_path / (name or "not there")
    if name:
        path.write_bytes(content)
    ran = ask("read", path, "-f", "jsonl")
    found = rows(ran)
    assert ran.status == 1
    assert [row["code"] for row in found if "error" in row] == [code]
    assert [row["id"] for row in found if "facts" in row] == ["a"] * (2 if name.endswith(".jsonl") else 0)
    assert f"{code} {path}" in ran.err


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SENTENCE, "no_date"),
        (
            "Der Außenminister traf am Montag in Wien seinen Kollegen zu einem Gespräch über den Handel.",
            "not_english",
        ),
    ],
)
def test_lesser_problems_are_told_and_lose_nothing(text: str, code: str, tmp_path: Path) -> None:
    """Without a date, or in another language, a dispatch is read all the same, and the problem is told."""
    (tmp_path / "t.txt").write_text(text, encoding="utf-8")
    ran = ask("read", tmp_path / "t.txt", "-f", "jsonl")
    (row,) = rows(ran)
    assert ran.status == 0
    assert row["date"] is None
    assert "error" not in row
    assert f"{code} " in ran.err


def test_half_a_surrogate_pair_is_written_as_json_has_it(tmp_path: Path) -> None:
    """A text that UTF-8 can't hold still gives a line of JSON with the same text."""
    (tmp_path / "c.jsonl").write_text(LINE.replace('"a"', '"\\ud800 [/x]"').replace("Kovar", "Kovar\\ud800"))
    (row,) = rows(run("read", tmp_path / "c.jsonl", "-f", "jsonl"))
    assert row["id"] == "\ud800 [/x]"
    table = run("read", tmp_path / "c.jsonl")
    assert table.status == 0
    assert "[/x]" in table.out


def test_json_lines_are_utf8_everywhere(tmp_path: Path) -> None:
    """Whatever the locale says, JSON lines are UTF-8, and a table never fails for want of a letter."""
    (tmp_path / "c.jsonl").write_text(LINE.replace("Jana Kovar", "Jana Kováčová"), encoding="utf-8")
    for form in ("jsonl", "table"):
        ran = run("read", tmp_path / "c.jsonl", "-f", form, env={"PYTHONIOENCODING": "ascii"})
        assert ran.status == 0
        assert ("Kováčová" in ran.out) == (form == "jsonl")


def test_ctrl_c_is_130(tmp_path: Path) -> None:
    """Interrupted while it waits for more, the program says so and ends with 130."""
    process = start("read", "-", "-f", "jsonl")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write((LINE + "\n").encode() * 200)
    process.stdin.flush()
    assert process.stdout.readline().startswith(b'{"id": "a"')
    process.send_signal(signal.SIGINT)
    process.stdin.close()
    process.stdin = None
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"interrupted" in err
    assert b"Traceback" not in err
