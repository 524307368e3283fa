"""What goes wrong ends in a sentence and a status, never in a traceback."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from legation.cli import exits, failures
from legation.register import open_register
from tests.cli.running import PROGRAM, ask, environment

PAIR = ("VNM", "BLR")
QUESTIONS = [
    ("brief", *PAIR),
    ("timeline", *PAIR),
    ("undertakings", *PAIR),
    ("people", "VNM"),
    ("mechanisms", *PAIR),
    ("explain", "abc"),
    ("export", "--all"),
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q[0])
def test_a_register_that_is_not_there(question: tuple[str, ...], tmp_path: Path) -> None:
    """Asking makes no register: status 3, and the command that would make one."""
    place = tmp_path / "none.db"
    ran = ask(*question, "-r", place)
    assert (ran.status, ran.out) == (3, "")
    assert "there is no register" in ran.message
    assert "legation add" in ran.message
    assert not place.exists()


def _text(place: Path) -> None:
    place.write_text("Once upon a time there was no register. " * 100)


def _empty(place: Path) -> None:
    place.write_bytes(b"")


def _other(place: Path) -> None:
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
        connection.commit()


def _damaged(place: Path) -> None:
    open_register(place).close()
    content = bytearray(place.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 2000] = b"\xff" * 2000
    place.write_bytes(content)


def _newer(place: Path) -> None:
    open_register(place).close()
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


def _folder(place: Path) -> None:
    place.mkdir()


@pytest.mark.parametrize("make", [_text, _other, _damaged, _newer, _folder, _empty])
def test_what_is_no_register(make: object, tmp_path: Path) -> None:
    """A text, another database, a damaged, newer or empty file, a folder: status 3 and a sentence."""
    assert callable(make)
    place = tmp_path / "r.db"
    make(place)
    ran = ask("timeline", *PAIR, "-r", place)
    assert (ran.status, ran.out) == (3, "")
    assert str(place) in ran.err


def test_a_newer_register_is_left_alone(tmp_path: Path) -> None:
    """A register of a newer Legation is not written to."""
    place = tmp_path / "r.db"
    _newer(place)
    (tmp_path / "t.txt").write_text("Jana Kovar visited Kenya.")
    ran = ask("add", tmp_path / "t.txt", "-r", place)
    assert ran.status == 3
    assert "newer" in ran.message


def test_a_busy_register_is_4(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another process writes we wait, say so, and give up with status 4 when patience ends."""
    place = tmp_path / "r.db"
    open_register(place).close()
    (tmp_path / "t.txt").write_text(" date 2025-03-04 NAIROBI — Foreign Minister Jana Kovar visited Kenya.")
    monkeypatch.setattr(failures, "PATIENCE", 1.0)
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        assert ask("timeline", *PAIR, "-r", place).status == 0, "reading does not wait for a writer"
        ran = ask("add", tmp_path / "t.txt", "-r", place)
    assert ran.status == 4
    assert "waiting for another process" in ran.message
    assert "try again" in ran.message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_register_that_may_not_be_written(register: Path, tmp_path: Path) -> None:
    """A read-only register answers, and refuses to be added to with status 3."""
    place = tmp_path / "r.db"
    place.write_bytes(register.read_bytes())
    place.chmod(stat.S_IRUSR)
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    assert ask("timeline", *PAIR, "-r", place).status == 0
    ran = ask("add", register.parent, "-r", place)
    assert ran.status == 3


def test_no_folder_can_be_made_for_a_register(tmp_path: Path) -> None:
    """A register below a file can't be: status 3."""
    (tmp_path / "file").write_text("x")
    ran = ask("add", tmp_path / "file", "-r", tmp_path / "file" / "deep" / "r.db")
    assert ran.status == 3
    assert "name another place" in ran.message


@pytest.mark.parametrize(
    "command",
    [
        ("brief", *PAIR),
        ("export", "--all"),
        ("export", "--all", "-f", "csv"),
        ("export", "--all", "-f", "parquet"),
    ],
)
def test_a_place_where_nothing_can_be_written(
    command: tuple[str, ...], register: Path, tmp_path: Path
) -> None:
    """A file in a missing folder, or that is a folder itself: status 2, no half of a file anywhere."""
    folder = tmp_path / "is a folder.html"
    folder.mkdir()
    for place in (tmp_path / "no folder" / "book.html", folder):
        ran = ask(*command, "-r", register, "-o", place)
        assert ran.status == 2
        assert "cannot be written" in ran.message
    assert list(tmp_path.rglob("*")) == [folder]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("command", [("export", "--all"), ("timeline", *PAIR)])
def test_a_full_disk_behind_standard_output_is_5(command: tuple[str, ...], register: Path) -> None:
    """Standard output to a full disk gives status 5 and a sentence."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [PROGRAM, *command, "-r", str(register)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert done.returncode == 5, done.stderr
    assert b"the disk is full" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_device_is_written_to_and_stays(register: Path, tmp_path: Path) -> None:
    """-o to a device writes to it; it is not replaced by a file."""
    assert ask("export", "--all", "-r", register, "-o", "/dev/full").status == 5
    assert ask("export", "--all", "-r", register, "-o", "/dev/null").status == 0
    assert not Path("/dev/null").is_file()


def test_a_defect_is_70() -> None:
    """A defect gives status 70 and asks for a report; with LEGATION_TRACEBACK it shows where it is."""
    code = (
        "import legation.cli.asking as asking, legation.cli.app as app\n"
        "def broken(*_): raise ZeroDivisionError('by zero [/b]')\n"
        "asking.dyad = broken\n"
        "import sys; sys.argv = ['legation', 'brief', 'VNM', 'BLR']; app.main()"
    )
    python = str(Path(PROGRAM).with_name("python"))
    for more in ({}, {"LEGATION_TRACEBACK": "1"}):
        done = subprocess.run([python, "-c", code], capture_output=True, env=environment(more), check=False)
        assert ("Traceback" in done.stderr.decode()) == bool(more)
        assert "ZeroDivisionError" in done.stderr.decode()
        if not more:
            assert done.returncode == exits.DEFECT
            assert "please report it" in " ".join(done.stderr.decode().split())


def test_the_documented_statuses_are_those_of_the_program() -> None:
    """docs/reference/exit-status.md and legation.cli.exits list the same."""
    page = (Path(__file__).parents[2] / "docs" / "reference" / "exit-status.md").read_text(encoding="utf-8")
    documented = {
        int(line.split("|")[1]) for line in page.splitlines() if line.startswith("| ") and line[2].isdigit()
    }
    assert documented == {value for name, value in vars(exits).items() if name.isupper()}
