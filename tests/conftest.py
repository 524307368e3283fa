"""What several tests share: one reader, loaded once per worker."""

from __future__ import annotations

import pytest

from legation.pipeline import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader with its default model."""
    return Reader()
