"""The files below a folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from legation.reading.folder import walk
from legation.records import Problem


def _names(folder: Path) -> list[str]:
    return [str(Path(f).relative_to(folder)) if isinstance(f, str) else f.code for f in walk(str(folder))]


def test_files_come_sorted_at_each_level(tmp_path: Path) -> None:
    """Names in order, folders among them, hidden files and folders left out."""
    for name in ("b.txt", "a/z.txt", "a/y.txt", "c/d/e.txt", ".hidden", ".git/config", "B.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    assert _names(tmp_path) == ["B.txt", "a/y.txt", "a/z.txt", "b.txt", "c/d/e.txt"]


def test_loops_of_links_end(tmp_path: Path) -> None:
    """A link back to a folder above gives a lesser problem, one that leads nowhere a fatal one."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").write_text("x")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "stale").symlink_to("nowhere")
    found = list(walk(str(tmp_path)))
    assert [f for f in found if isinstance(f, str)] == [str(tmp_path / "a" / "x.txt")]
    assert [(p.code, p.fatal) for p in found if isinstance(p, Problem)] == [
        ("linked_again", False),
        ("unreadable", True),
        ("missing", True),
    ]


def test_links_to_files_and_folders_are_followed(tmp_path: Path) -> None:
    """A pile may be put together from links."""
    (tmp_path / "pile").mkdir()
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "x.txt").write_text("x")
    (tmp_path / "pile" / "folder").symlink_to(tmp_path / "there")
    (tmp_path / "pile" / "file.txt").symlink_to(tmp_path / "there" / "x.txt")
    assert _names(tmp_path / "pile") == ["file.txt", "folder/x.txt"]


def test_other_kinds_of_files_are_passed_over(tmp_path: Path) -> None:
    """A pipe in a folder would never end."""
    os.mkfifo(tmp_path / "pipe")
    assert _names(tmp_path) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_listed(tmp_path: Path) -> None:
    """What is closed gives a problem and the rest goes on."""
    (tmp_path / "a").mkdir(mode=0)
    (tmp_path / "b.txt").write_text("x")
    assert _names(tmp_path) == ["unreadable", "b.txt"]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    """A folder that vanished is a problem."""
    assert [f.code for f in walk(str(tmp_path / "gone")) if isinstance(f, Problem)] == ["unreadable"]
