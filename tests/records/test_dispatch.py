"""Dispatches and their ids."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from legation.records.dispatch import text_id


@given(st.text(), st.text())
def test_the_id_of_a_text_is_its_own(one: str, other: str) -> None:
    """The same text has the same id, another another; sixteen hex digits."""
    assert (text_id(one) == text_id(other)) == (one == other)
    assert len(text_id(one)) == 16
    int(text_id(one), 16)


def test_the_id_does_not_change_from_version_to_version() -> None:
    """Registers hold ids: one that changed would make every dispatch a new one."""
    assert text_id("") == "e3b0c44298fc1c14"
    assert text_id("Việt Nam") == "7831582cb944e4fd"


def test_half_a_surrogate_pair_has_an_id() -> None:
    """A text that UTF-8 can't hold has one as well."""
    assert text_id("\ud800") != text_id("\ud801")
