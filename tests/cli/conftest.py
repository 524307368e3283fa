"""The register of the example archive, made once for all tests of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import ARCHIVE, Ran, run


@pytest.fixture(scope="session")
def added(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """A register to which the program itself has added the archive, and what that run printed."""
    place = tmp_path_factory.mktemp("archive") / "not there yet" / "book.db"
    return place, run("add", ARCHIVE, "--register", place)


@pytest.fixture(scope="session")
def register(added: tuple[Path, Ran]) -> Path:
    """The register of the archive; tests only ask it."""
    return added[0]
