"""Opening registers, and what happens when the machine does not play along."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from legation.register import (
    Read,
    Register,
    RegisterBusy,
    RegisterFull,
    RegisterReadOnly,
    RegisterTooNew,
    RegisterUnreadable,
    open_register,
)
from tests.register.making import dispatch, partition, visit
from tests.register.standin import StandIn
from tests.register.worker import read

HERE = Path(__file__).parents[2]


def start(*arguments: object) -> subprocess.Popen[str]:
    """Start a worker."""
    command = [sys.executable, "-m", "tests.register.worker", *map(str, arguments)]
    return subprocess.Popen(command, cwd=HERE, stdout=subprocess.PIPE, text=True)


def said(worker: subprocess.Popen[str]) -> str:
    """Give the worker's next line."""
    assert worker.stdout is not None
    return worker.stdout.readline().strip()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A register with one dispatch, resolved."""
    file = tmp_path / "register.db"
    with open_register(file, resolver=StandIn()) as register:
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.resolve()
    return file


# -------------------------------------------------------------------- what cannot be opened


def test_nothing_there(tmp_path: Path) -> None:
    """A register that is not there is made only when asked for."""
    with pytest.raises(RegisterUnreadable, match="there is no register"):
        open_register(tmp_path / "r.db", create=False)
    assert list(tmp_path.iterdir()) == []
    open_register(tmp_path / "r.db").close()
    open_register(tmp_path / "r.db", create=False).close()


def test_odd_places(tmp_path: Path) -> None:
    """A folder, a missing folder and a database that we do not know are named as such."""
    with pytest.raises(RegisterUnreadable, match="is a folder"):
        open_register(tmp_path)
    with pytest.raises(RegisterUnreadable, match="does not exist"):
        open_register(tmp_path / "none" / "r.db")
    with pytest.raises(RegisterUnreadable, match="only SQLite") as caught:
        open_register("postgresql://ines:secret@db.example/book")
    assert "secret" not in str(caught.value)
    with pytest.raises(RegisterUnreadable, match="not a path"):
        open_register("a b://")


def test_url_and_odd_name(tmp_path: Path) -> None:
    """A file may be named by URL, and its name may hold what URLs and SQL make much of."""
    file = tmp_path / "Việt Nam ? 100% #1 'book'.db"
    with open_register(file, resolver=StandIn()) as register:
        register.add(dispatch("a"), [visit()], reader_version="1")
    plain = tmp_path / "plain.db"
    file.rename(plain)
    with open_register(f"sqlite:///{plain}") as register:
        assert [line.id for line in register.dispatches()] == ["a"]


@pytest.mark.parametrize(
    "content", [b"HANOI, 2 March. The Minister left.\n" * 90, b"\0" * 8192, b"SQLite format 3\0"]
)
def test_no_database(tmp_path: Path, content: bytes) -> None:
    """A file that is no database is refused and left as it is."""
    file = tmp_path / "r.db"
    file.write_bytes(content)
    with pytest.raises(RegisterUnreadable, match=r"not a register|is damaged"):
        open_register(file)
    assert file.read_bytes() == content


def test_other_database(tmp_path: Path) -> None:
    """Another program's database is refused and left as it is."""
    file = tmp_path / "r.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    before = file.read_bytes()
    with pytest.raises(RegisterUnreadable, match="not a register"):
        open_register(file)
    assert file.read_bytes() == before


def test_empty_file(tmp_path: Path) -> None:
    """An empty file is no register, but may become one."""
    file = tmp_path / "r.db"
    file.touch()
    with pytest.raises(RegisterUnreadable, match="is empty"):
        open_register(file, create=False)
    open_register(file).close()
    open_register(file, create=False).close()


def test_made_by_newer(place: Path) -> None:
    """A register of a later revision is refused with the advice to upgrade, and left as it is."""
    with sqlite3.connect(place) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = place.read_bytes()
    with pytest.raises(RegisterTooNew, match="upgrade Legation"):
        open_register(place)
    assert place.read_bytes() == before


def test_damaged(tmp_path: Path) -> None:
    """Damage is met as damage, whether on opening or on reading, never as another error."""
    file = tmp_path / "r.db"
    with open_register(file, resolver=StandIn()) as register:
        register.add_many([read(number) for number in range(200)], reader_version="1")
        register.resolve()
    whole = file.read_bytes()
    met = 0
    for page in range(0, len(whole) // 4096, 7):
        file.write_bytes(whole[: page * 4096] + b"\xa5" * 4096 + whole[(page + 1) * 4096 :])
        try:
            with open_register(file, resolver=StandIn()) as register:
                register.entries()
                register.dispatches()
        except RegisterUnreadable:
            met += 1
    assert met > 0
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(RegisterUnreadable), open_register(file, resolver=StandIn()) as register:
        register.entries()


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("dispatches", "text", b"no zlib"),
        ("facts", "payload", "{"),
        ("versions", "payload", "no json"),
        ("readings", "outlet", b"\xff\xfe"),
    ],
)
def test_damaged_values(place: Path, table: str, column: str, value: bytes | str) -> None:
    """Content that is not what we wrote is damage, too."""
    with sqlite3.connect(place) as raw:
        if isinstance(value, bytes) and table == "readings":
            raw.execute(f"UPDATE {table} SET {column} = CAST(? AS TEXT)", (value,))
        else:
            raw.execute(f"UPDATE {table} SET {column} = ?", (value,))
    raw.close()

    def show(register: Register) -> object:
        return register.entries(), register.dispatch("a")

    with (
        open_register(place, resolver=StandIn()) as register,
        pytest.raises(RegisterUnreadable, match="damaged"),
    ):
        show(register)


# -------------------------------------------------------------------- read only


@pytest.mark.skipif(not hasattr(os, "fork") or os.geteuid() != 0, reason="needs to become another user")
@pytest.mark.parametrize("in_use", [False, True])
def test_read_only(place: Path, in_use: bool) -> None:
    """Who may read but not write a register can read it, and is told when trying to write."""
    for folder in (place.parent, *place.parent.parents[:3]):
        folder.chmod(0o755)
    owner = open_register(place, resolver=StandIn()) if in_use else None
    if owner:
        owner.add(dispatch("b"), [visit()], reader_version="1")
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.setuid(65534)
            with open_register(place, resolver=StandIn()) as register:
                assert len(register.dispatches()) == (2 if in_use else 1)
                assert len(register.entries()) == 1
                try:
                    register.add(dispatch("c"), [visit()], reader_version="1")
                except RegisterReadOnly:
                    status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    if owner:
        owner.close()
    assert status == 0


# -------------------------------------------------------------------- several processes


def test_waits_for_another(place: Path) -> None:
    """While another process writes we say that we wait, then go on; readers need not wait."""
    worker = start("hold", place, 1.5)
    assert said(worker) == "held"
    messages: list[str] = []
    with open_register(place, resolver=StandIn(), waiting=messages.append) as register:
        assert len(register.entries()) == 1
        assert register.add(dispatch("b"), [visit()], reader_version="1").outcome == "new"
    assert worker.wait() == 0
    assert len(messages) == 1
    assert "waiting for another process" in messages[0]


def test_gives_up(place: Path) -> None:
    """Who waited long enough is told that the register is busy, and may try again."""
    worker = start("hold", place, 20)
    assert said(worker) == "held"
    with open_register(place, resolver=StandIn(), patience=0.5) as register:
        with pytest.raises(RegisterBusy, match="another process"):
            register.add(dispatch("b"), [visit()], reader_version="1")
        worker.kill()
        worker.wait()
        assert register.add(dispatch("b"), [visit()], reader_version="1").outcome == "new"


def test_waits_to_make(tmp_path: Path) -> None:
    """A register that another process is about to make is waited for, too."""
    place = tmp_path / "r.db"
    worker = start("hold", place, 1)
    assert said(worker) == "held"
    messages: list[str] = []
    with open_register(place, resolver=StandIn(), waiting=messages.append) as register:
        assert register.entries() == []
    assert worker.wait() == 0
    assert "waiting" in messages[0]


def test_two_add_at_once(tmp_path: Path) -> None:
    """Two processes that make one register and add to it at once both succeed, and nothing is lost."""
    place = tmp_path / "r.db"
    workers = [start("add", place, 0, 60), start("add", place, 40, 60)]
    for worker in workers:
        assert worker.communicate()[0].splitlines()[-1].startswith("d")
        assert worker.returncode == 0
    with open_register(place, resolver=StandIn()) as register:
        register.resolve()
        assert len(register.dispatches()) == 100
        assert {(e.id, len(e.facts)) for e in register.entries()} == alone(100)


def test_resolving_while_another_adds(place: Path) -> None:
    """Resolving in one process while another adds leaves a book that the next resolve completes."""
    worker = start("add", place, 0, 120)
    with open_register(place, resolver=StandIn()) as register:
        while worker.poll() is None:
            register.resolve()
        register.resolve()
        assert register.statistics().unresolved == 0
        assert len(register.dispatches()) == 121
        together = partition(register.entries())
    with open_register("sqlite://", resolver=StandIn()) as other:
        other.add(dispatch("a"), [visit()], reader_version="1")
        other.add_many([read(number) for number in range(120)], reader_version="1")
        other.resolve()
        assert partition(other.entries()) == together


def test_threads(place: Path) -> None:
    """Threads may share a register."""
    with open_register(place, resolver=StandIn()) as register:

        def add(first: int) -> None:
            for number in range(first, first + 20):
                register.add_many([read(number)], reader_version="1")
                register.entries(states=["ARM"])

        threads = [threading.Thread(target=add, args=(first,)) for first in (0, 20, 40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(register.dispatches()) == 61


# -------------------------------------------------------------------- sudden ends


def alone(dispatches: int) -> set[tuple[str, int]]:
    """Give the entries that the first dispatches make if nothing disturbs."""
    with open_register("sqlite://", resolver=StandIn()) as register:
        register.add_many([read(number) for number in range(dispatches)], reader_version="1")
        register.resolve()
        return {(e.id, len(e.facts)) for e in register.entries()}


@pytest.mark.parametrize("reported", [0, 1, 17])
def test_killed_while_adding(tmp_path: Path, reported: int) -> None:
    """After kill -9 the register opens, has all that was reported, and the same command goes on."""
    place = tmp_path / "r.db"
    worker = start("add", place, 0, 4000)
    assert said(worker) == "open"
    lines = [said(worker) for _ in range(reported)]
    worker.send_signal(signal.SIGKILL)
    rest, _ = worker.communicate()
    lines += [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    with open_register(place, resolver=StandIn()) as register:
        stored = {line.id for line in register.dispatches()}
        assert {line.strip() for line in lines} <= stored
        assert len(stored) < 4000
        further = len(stored) + 5
        outcomes = [a.outcome for a in register.add_many(map(read, range(further)), reader_version="1")]
        assert outcomes == ["known"] * len(stored) + ["new"] * 5
        register.resolve()
        assert {(e.id, len(e.facts)) for e in register.entries()} == alone(further)
    assert sound(place)


@pytest.mark.parametrize("step", ["grouping", "settling"])
def test_killed_while_resolving(tmp_path: Path, step: str) -> None:
    """After kill -9 amid resolving the next resolve completes the work, with the same entries."""
    place = tmp_path / "r.db"
    with open_register(place, resolver=StandIn()) as register:
        register.add_many(map(read, range(1500)), reader_version="1")
    worker = start("resolve", place)
    while not said(worker).startswith(step):
        assert worker.poll() is None
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    with open_register(place, resolver=StandIn()) as register:
        assert register.statistics().unresolved > 0
        register.resolve()
        assert {(e.id, len(e.facts)) for e in register.entries()} == alone(1500)


def sound(place: Path) -> bool:
    """Let SQLite check the file and every reference in it."""
    with sqlite3.connect(place) as raw:
        integrity = raw.execute("PRAGMA integrity_check").fetchall()
        references = raw.execute("PRAGMA foreign_key_check").fetchall()
    raw.close()
    return integrity == [("ok",)] and references == []


# -------------------------------------------------------------------- a full disk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few hundred kilobytes, where we may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=800k", "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("cannot mount a small file system here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_full_disk(small_disk: Path) -> None:
    """On a full disk we are told so; all that was reported stays; with room again the work goes on."""
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * 300_000)
    place, numbers = small_disk / "r.db", count()
    with open_register(place, resolver=StandIn()) as register:

        def fill() -> None:
            while register.add_many([read(next(numbers))], reader_version="1"):
                pass

        with pytest.raises(RegisterFull, match="disk is full"):
            fill()
        reported = next(numbers) - 1
        assert reported > 0
        assert len(register.dispatches()) == reported
    filler.unlink()
    with open_register(place, resolver=StandIn()) as register:
        assert len(register.dispatches()) == reported
        assert register.add_many([read(reported)], reader_version="1")[0].outcome == "new"
    assert sound(place)


def test_full_disk_on_making(small_disk: Path) -> None:
    """A register that cannot be made for want of room is no register that cannot be opened later."""
    (small_disk / "filler").write_bytes(b"x" * 700_000)
    with pytest.raises(RegisterFull):
        open_register(small_disk / "r.db")
    (small_disk / "filler").unlink()
    open_register(small_disk / "r.db").close()


def test_database_at_its_limit(tmp_path: Path) -> None:
    """A database that may not grow is a full disk, and keeps what it has."""

    def limit(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA max_page_count=200")

    event.listen(Engine, "connect", limit)
    try:
        with open_register(tmp_path / "r.db", resolver=StandIn()) as register:
            register.add(dispatch("a"), [visit()], reader_version="1")
            register.resolve()
            with pytest.raises(RegisterFull):
                register.add_many(
                    [Read(dispatch(f"d{n}"), [visit()]) for n in range(2000)], reader_version="1"
                )
            assert [line.id for line in register.dispatches()] == ["a"]
            assert len(register.entries()) == 1
    finally:
        event.remove(Engine, "connect", limit)
