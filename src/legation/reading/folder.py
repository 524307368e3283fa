"""The files below a folder, sorted by name at each level."""

from __future__ import annotations

import os
from collections.abc import Iterator

from legation.records import Problem


def walk(folder: str) -> Iterator[str | Problem]:
    """Give the paths of all files below a folder; hidden ones and those of other kinds are passed over.

    Links are followed, each folder is entered once, so loops end. A folder that can't be listed gives a
    fatal Problem.
    """
    yield from _walk(folder, set())


def _walk(folder: str, entered: set[tuple[int, int]]) -> Iterator[str | Problem]:
    try:
        status = os.stat(folder)
        if (status.st_dev, status.st_ino) in entered:
            message = "the link leads to a folder that was read already"
            yield Problem("linked_again", message, folder, fatal=False)
            return
        entered.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield Problem("unreadable", f"the folder can't be listed: {error.strerror}", folder)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            is_folder, is_file = entry.is_dir(), entry.is_file()
        except OSError as error:
            yield Problem("unreadable", f"it can't be looked at: {error.strerror}", entry.path)
            continue
        if is_folder:
            yield from _walk(entry.path, entered)
        elif is_file:
            yield entry.path
        elif entry.is_symlink() and not os.path.exists(entry.path):
            yield Problem("missing", "the link leads nowhere", entry.path)
