"""What several tests share: one reader, loaded once per worker."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from legation.pipeline import Reader

# `make test` says the same of the same code every time; `make explore` looks for new examples, many more of them.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", derandomize=False, deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader with its default model."""
    return Reader()
