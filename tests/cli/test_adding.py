"""`legation add`: what becomes of dispatches, and of runs that are cut off."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from legation.register import open_register
from tests.cli.running import ARCHIVE, Ran, ask, run, start

VISITS = (
    "BRATISLAVA — Foreign Minister Jana Kovar of Slovakia visited {state} on {day} and agreed with her host "
    "to open direct flights. She invited {state}'s trade minister to the autumn fair in Nitra, item {number}."
)


def corpus(path: Path, count: int, first: int = 0) -> Path:
    """Write a corpus of dispatches that differ."""
    states = ("Kenya", "Ghana", "Peru", "Chile", "Nepal", "Oman", "Malta", "Cyprus")
    with path.open("w", encoding="utf-8") as lines:
        for number in range(first, first + count):
            text = VISITS.format(
                state=states[number % 8], day="Monday Tuesday Friday".split()[number % 3], number=number
            )
            day = f"20{10 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}"
            lines.write(json.dumps({"id": f"n{number}", "date": day, "text": text}) + "\n")
    return path


def held(register: Path) -> int:
    """Count the dispatches in a register that another process may be making."""
    try:
        with open_register(register, create=False) as book:
            return book.statistics().dispatches
    except Exception:
        return 0


def exported(register: Path) -> list[dict[str, object]]:
    """Give the entries of a register."""
    return [json.loads(line) for line in ask("export", "--all", "-r", register).out.splitlines()]


def test_the_archive_is_added(added: tuple[Path, Ran]) -> None:
    """The example archive is read without a complaint, into a folder that was not there."""
    place, ran = added
    assert ran.status == 0
    assert "new" in ran.out
    assert f"42 dispatches now in {place}" in ran.out
    assert ran.err == ""


def test_adding_twice_says_known(added: tuple[Path, Ran], tmp_path: Path) -> None:
    """What is known is not read again, and no entry is made or changed by it."""
    place, _ = added
    before = exported(place)
    again = ask("add", ARCHIVE, "-r", place)
    assert again.status == 0
    assert "42 known already" in again.words
    assert "0 facts found" in again.words
    assert exported(place) == before


def test_quiet_prints_nothing(tmp_path: Path) -> None:
    """With --quiet a run without problems is silent."""
    ran = ask("add", corpus(tmp_path / "c.jsonl", 2), "-r", tmp_path / "r.db", "--quiet")
    assert (ran.status, ran.out, ran.err) == (0, "", "")


def test_standard_input_is_added(tmp_path: Path) -> None:
    """A dispatch can be piped in."""
    text = " date 2025-03-04 BRATISLAVA — Foreign Minister Jana Kovar of Slovakia visited Kenya on Monday."
    ran = run("add", "-", "-r", tmp_path / "r.db", stdin=text)
    assert ran.status == 0
    assert "1 new" in ran.words


def test_what_cannot_be_read_is_told_and_the_rest_is_added(tmp_path: Path) -> None:
    """Empty, binary and missing files and broken lines give status 1, one message each, and stop nothing."""
    pile = tmp_path / "pile"
    pile.mkdir()
    (pile / "empty.txt").write_bytes(b"")
    (pile / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10)
    corpus(pile / "a.jsonl", 2)
    with (pile / "a.jsonl").open("a") as lines:
        lines.write('{"text": \n[1]\n{"id": "x"}\n')
    ran = ask("add", pile, tmp_path / "nowhere", "-r", tmp_path / "r.db")
    assert ran.status == 1
    assert "2 new" in ran.words
    assert "6 broken, not read" in ran.words
    for code in ("empty", "binary", "broken_json", "wrong_type", "no_text", "missing"):
        assert f"\n{code} " in f"\n{ran.err}"
    assert held(tmp_path / "r.db") == 2


@pytest.mark.parametrize("name", ["[bold].txt", "[/red].txt", "%s {x}.txt"])
def test_brackets_in_names_are_printed(tmp_path: Path, name: str) -> None:
    """The name of a file is printed as it is, whatever is in it."""
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"")
    ran = ask("add", path, tmp_path / "[/b] missing", "-r", tmp_path / "[bold].db")
    assert ran.status == 1
    assert str(path) in ran.err
    assert "[/b] missing" in ran.err
    assert "[bold].db" in ran.out


def test_an_unknown_model_is_told(tmp_path: Path) -> None:
    """A model that is not there is a wrong usage with its name."""
    source = corpus(tmp_path / "c.jsonl", 1)
    for name in ("en_no_such_model", "json"):
        ran = ask("add", source, "-r", tmp_path / "r.db", env={"LEGATION_MODEL": name})
        assert ran.status == 2
        assert name in ran.err


# -------------------------------------------------------------------- runs that are cut off


@pytest.fixture
def half_way(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path, Path]]:
    """A process that adds 320 dispatches, when it has reported the first of them to the register."""
    source, place = corpus(tmp_path / "many.jsonl", 320), tmp_path / "r.db"
    process = start("add", source, "-r", place)
    deadline = time.monotonic() + 120
    while not held(place) and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert process.poll() is None, "it ended before it could be cut off"
    yield process, source, place
    process.kill()
    process.communicate()


def test_a_killed_run_goes_on(half_way: tuple[subprocess.Popen[bytes], Path, Path], tmp_path: Path) -> None:
    """After SIGKILL the register is sound, what was in it is known, and the end is that of one whole run."""
    process, source, place = half_way
    process.kill()
    process.wait()
    kept = held(place)
    assert 0 < kept < 320
    ran = ask("add", source, "-r", place)
    assert ran.status == 0
    assert f"{kept} known already" in ran.words
    assert held(place) == 320
    whole = tmp_path / "whole.db"
    assert ask("add", source, "-r", whole).status == 0
    assert exported(place) == exported(whole)


def test_ctrl_c_is_130(half_way: tuple[subprocess.Popen[bytes], Path, Path]) -> None:
    """An interrupted run says how to go on, and keeps what it had added."""
    process, _, place = half_way
    kept = held(place)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "interrupted" in err.decode()
    assert "Traceback" not in err.decode()
    assert held(place) >= kept


def test_two_processes_add_at_once(tmp_path: Path) -> None:
    """Two processes that make and fill one register wait for each other, and nothing is lost."""
    place = tmp_path / "r.db"
    first, second = corpus(tmp_path / "a.jsonl", 60), corpus(tmp_path / "b.jsonl", 60, first=30)
    processes = [start("add", source, "-r", place) for source in (first, second)]
    ended = [(*process.communicate(timeout=300), process.returncode) for process in processes]
    assert [status for _, _, status in ended] == [0, 0], ended
    assert held(place) == 90
    alone = tmp_path / "alone.db"
    assert ask("add", first, second, "-r", alone).status == 0
    together = [(e["kind"], e["states"], e["when"], len(e["facts"])) for e in exported(place)]
    assert sorted(together, key=str) == sorted(
        ((e["kind"], e["states"], e["when"], len(e["facts"])) for e in exported(alone)), key=str
    )


def test_a_full_disk_is_5(tmp_path: Path) -> None:
    """On a full disk the status is 5; with room again the same command goes on."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1000k", "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("cannot mount a small file system here")
    try:
        filler = folder / "filler"
        filler.write_bytes(b"x" * 500_000)
        source = corpus(tmp_path / "many.jsonl", 110)
        ran = run("add", source, "-r", folder / "r.db")
        assert ran.status == 5
        assert "the disk is full" in ran.message
        filler.unlink()
        subprocess.run(["mount", "-o", "remount,size=50m", str(folder)], check=True, capture_output=True)
        assert run("add", source, "-r", folder / "r.db").status == 0
        assert held(folder / "r.db") == 110
    finally:
        subprocess.run(["umount", str(folder)], check=True)
