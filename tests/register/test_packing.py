"""Writing into columns and reading back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from legation.records import Conflict, ConflictValue, Problem
from legation.register.packing import (
    entry_id,
    fingerprint,
    pack_account,
    pack_fact,
    pack_problems,
    pack_text,
    storable,
    unpack_account,
    unpack_fact,
    unpack_problems,
    unpack_text,
)
from tests.register.making import visit

ANY_TEXT = st.text(st.characters(categories=None))


@given(ANY_TEXT)
def test_any_text_survives(text: str) -> None:
    """Every string comes back."""
    assert unpack_text(pack_text(text)) == text


@given(ANY_TEXT)
def test_storable(text: str) -> None:
    """What is storable fits a text column, and is the same length, but for the empty string."""
    kept = storable(text) or ""
    assert len(kept) == len(text)
    assert b"\0" not in kept.encode()


def test_nothing_to_store() -> None:
    """Nothing and the empty string are both nothing."""
    assert storable(None) is storable("") is None


@given(ANY_TEXT.filter(lambda text: len(text) > 3))
def test_fact(text: str) -> None:
    """A fact comes back with its quote."""
    fact = visit(span=(1, 3), visitor=text)
    assert unpack_fact(pack_fact(fact, text)) == (fact, text[1:3])


def test_fingerprint() -> None:
    """A fingerprint is of what a fact says and where, not of how it was found."""
    same = replace(visit(), confidence=0.1, rule="another")
    assert fingerprint("a", same) == fingerprint("a", visit())
    others = [visit("2025"), visit(span=(0, 13)), visit(visit_type=None), visit(visitor="B")]
    assert len({fingerprint("a", fact) for fact in (visit(), *others)} | {fingerprint("b", visit())}) == 6


def test_fingerprints_last() -> None:
    """Entry ids hang on fingerprints, so they are the same in every version of Legation."""
    assert fingerprint("a", visit()) == "130fcb331da29546dd933e7378d0650c"
    assert [entry_id("seed", attempt) for attempt in (0, 1)] == ["wckdoyggmi", "rxlmcnl4s6"]


def test_account() -> None:
    """An account comes back with conflicts and reasons."""
    conflicts = (Conflict("ordinal", (ConflictValue(16, ("a", "b")), ConflictValue(15, ("c",)))),)
    assert unpack_account(pack_account(visit(), conflicts, ["b joined to a"])) == (
        visit(),
        conflicts,
        ("b joined to a",),
    )


def test_problems() -> None:
    """Problems come back."""
    problems = (Problem("empty", "There is no text.", "x.txt", 3), Problem("odd", "An odd one.", fatal=False))
    assert unpack_problems(pack_problems(problems)) == problems
