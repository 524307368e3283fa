"""The register's contract on SQLite, in a file and in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.register.contract import RegisterContract


class TestInFile(RegisterContract):
    """SQLite in a file."""

    @pytest.fixture
    def location(self, tmp_path: Path) -> Path:
        """A file that is not there yet."""
        return tmp_path / "register.db"


class TestInMemory(RegisterContract):
    """SQLite in memory."""

    @pytest.fixture
    def location(self) -> str:
        """The URL of a register that lives as long as it is open."""
        return "sqlite://"
