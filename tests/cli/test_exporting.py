"""`legation export`: entries for other programs."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from legation.reports.export import COLUMNS
from tests.cli.running import PROGRAM, ask, environment, run

FIELDS = {
    "entry",
    "kind",
    "states",
    "when",
    "status",
    "facts",
    "standing",
    "life",
    "suggestions",
    "conflicts",
}


def test_json_lines_as_the_reference_fixes_them(register: Path) -> None:
    """Every line is an entry with the documented fields, every fact belongs to one of them."""
    ran = run("export", "--all", "-r", register, "--format", "jsonl")
    entries = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.status, ran.err) == (0, "")
    assert len(entries) > 100
    assert all(set(entry) == FIELDS for entry in entries)
    facts = [
        (f["dispatch"], f["kind"], json.dumps({k: v for k, v in f.items() if k not in ("confidence",)}))
        for entry in entries
        for f in entry["facts"]
    ]
    assert len(facts) == len(set(facts))
    for entry in entries:
        told = entry["kind"] == "undertaking"
        assert (entry["standing"] is not None) == told
        assert bool(entry["life"]) == told


def test_two_states_are_a_part_of_all(register: Path) -> None:
    """Two states give the lines of --all that concern both, by name as by code."""
    lines = set(ask("export", "--all", "-r", register).out.splitlines())
    some = ask("export", "Viet Nam", "Belarus", "-r", register).out.splitlines()
    assert some == ask("export", "BLR", "VNM", "-r", register).out.splitlines()
    assert set(some) <= lines
    assert {tuple(json.loads(line)["states"]) for line in some} >= {("BLR", "VNM")}
    assert all({"BLR", "VNM"} <= set(json.loads(line)["states"]) for line in some)


def test_as_of_holds_for_exports(register: Path) -> None:
    """The export as of a day rests on the dispatches published by then."""
    early = [
        json.loads(x) for x in ask("export", "--all", "-r", register, "--as-of", "2024").out.splitlines()
    ]
    assert early
    assert all(fact["source"]["date"] <= "2024-12-31" for entry in early for fact in entry["facts"])


@pytest.mark.parametrize("to_file", [False, True])
def test_csv_has_a_row_for_every_entry(register: Path, tmp_path: Path, to_file: bool) -> None:
    """CSV has the columns of the reference and one row an entry, on standard output and in a file."""
    place = tmp_path / "book.csv"
    ran = ask("export", "--all", "-r", register, "-f", "csv", *(("-o", place) if to_file else ()))
    assert ran.status == 0
    text = place.read_bytes().decode() if to_file else ran.out
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert len(rows) - 1 == len(ask("export", "--all", "-r", register).out.splitlines())


def test_parquet_holds_the_same(register: Path, tmp_path: Path) -> None:
    """Parquet has the same columns and entries."""
    place = tmp_path / "book.parquet"
    assert ask("export", "--all", "-r", register, "-f", "parquet", "-o", place).status == 0
    table = pq.read_table(place)
    assert tuple(table.column_names) == COLUMNS
    entries = [json.loads(line)["entry"] for line in ask("export", "--all", "-r", register).out.splitlines()]
    assert table.column("entry").to_pylist() == entries


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("VNM",),
        ("VNM", "BLR", "IND"),
        ("VNM", "BLR", "--all"),
        ("VNM", "VNM"),
        ("--all", "-f", "parquet"),
    ],
)
def test_wrong_usage_is_told(arguments: tuple[str, ...], register: Path) -> None:
    """Neither, both, one, three states, or parquet without a file: status 2, nothing on standard output."""
    ran = ask("export", *arguments, "-r", register)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err


def test_a_closed_pipe_is_quiet(register: Path) -> None:
    """`legation export --all | head -1` prints one line and no complaint, and ends with 141."""
    process = subprocess.Popen(
        [PROGRAM, "export", "--all", "-r", str(register)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    json.loads(process.stdout.readline())
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 141


@pytest.mark.parametrize(
    "command", [("timeline", "VNM", "BLR"), ("export", "VNM", "BLR"), ("brief", "VNM", "BLR")]
)
def test_output_that_nobody_reads_is_quiet(command: tuple[str, ...], register: Path) -> None:
    """Where standard output is closed before a word is written, the program ends with 141, silently."""
    process = subprocess.Popen(
        [PROGRAM, *command, "-r", str(register)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (141, b"")
