"""How like two values of a fact are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.likeness import (
    amount,
    codes,
    date,
    folded,
    name,
    offices,
    people,
    place,
    same_people,
    wording,
)
from legation.records import Person, Place

words = st.text(st.sampled_from("ab éđ-' "), max_size=12)
names = st.builds(Person, st.text(st.sampled_from("AB éĐ"), min_size=1, max_size=8))


@pytest.mark.parametrize(
    ("wanted", "given", "score"),
    [
        ("2025-04-24", "2025-04-24", 1.0),
        ("2025-04-24", "2025-04", 0.5),
        ("2025-04", "2025-04-24", 0.5),
        ("2025-04-23/2025-04-24", "2025-04-24", 0.5),
        ("2025-04-24", "2025-04-25", 0.0),
        ("2025-04-23/2025-04-25", "2025-04-25/2025-04-27", 0.0),
        ("../2025-08-01", "2025-08-01", 0.5),
        (None, None, 1.0),
        (None, "2025", 0.0),
        ("2025", None, 0.0),
        ("2025", "next year", 0.0),
    ],
)
def test_a_date_is_right_half_right_or_wrong(wanted: str | None, given: str | None, score: float) -> None:
    """A vaguer or sharper date that does not contradict is half right."""
    assert date(wanted, given) == score


def test_little_words_do_not_count() -> None:
    """Two ways of cutting the same words are alike; other words are not."""
    assert wording("the opening of direct flights", "opening direct flights") == 1
    assert wording("open direct flights", "open a consulate") == pytest.approx(2 / 5)
    assert wording(None, "") == 1
    assert wording("trade", None) == 0


def test_accents_and_case_do_not_count() -> None:
    """Names are compared without accents, which agencies print or do not."""
    assert folded("Đỗ Mười") == ("do", "muoi")
    assert name("Tô Lâm", "TO LAM") == 1


@pytest.mark.parametrize(
    ("wanted", "given", "score"),
    [
        ("Jana Kovar", "Kovar", 0.5),
        ("Kovar", "Jana Kovar", 0.5),
        ("Jana Kovar", "Jana Novak", 0.0),
        ("J Kovar", "J", 0.0),
        ("Jana Kovar", "", 0.0),
    ],
)
def test_short_forms_are_half_right(wanted: str, given: str, score: float) -> None:
    """A part of a name is half right, an initial is nothing."""
    assert name(wanted, given) == score


def test_places() -> None:
    """The country alone is worth half, and so is a place that nobody asked for."""
    nitra = Place("Nitra", "SVK")
    assert place(nitra, Place("NITRA", None)) == 1
    assert place(nitra, Place("Bratislava", "SVK")) == 0.5
    assert place(nitra, Place("Nairobi", "KEN")) == 0
    assert place(nitra, None) == 0
    assert place(None, nitra) == 0.5
    assert place(None, None) == 1


def test_people_are_matched_the_likest_first() -> None:
    """A full name takes its own before a short form does."""
    one, two = Person("Jana Kovar"), Person("Kovar")
    assert same_people([one, two], [two, one]) == [(one, one, 1.0), (two, two, 1.0)]
    assert people([one], [two]) == 0.5
    assert people([one, Person("Ana Novak")], [one]) == pytest.approx(2 / 3)
    assert people([], [one]) == 0.5
    assert people([], []) == 1


def test_offices_count_for_people_in_both() -> None:
    """Office and state are measured for those whom both name, and not at all where there are none."""
    minister = Person("Jana Kovar", "Foreign Minister", "SVK")
    assert offices([minister], [Person("Jana Kovar", "Minister", "SVK")]) == pytest.approx((2 / 3 + 1) / 2)
    assert offices([minister], [Person("Jana Kovar", "Foreign Minister", None)]) == 0.5
    assert offices([minister], [Person("Ana Novak")]) is None


def test_numbers_and_codes() -> None:
    """Numbers may differ by a hundredth; lists count what is shared."""
    assert amount(1000, 1009) == 1
    assert amount(1000, 1011) == 0
    assert amount(None, 1) == amount(1, None) == amount("x", 1) == 0
    assert codes(["SVK", "KEN"], ["KEN"]) == 0.5
    assert codes([], None) == 1


@given(words, words)
def test_likeness_is_a_share_and_has_no_side(one: str, two: str) -> None:
    """Every score is between 0 and 1, the same from both sides, and 1 for the same value."""
    for like in (wording, name):
        assert 0 <= like(one, two) <= 1
        assert like(one, two) == like(two, one)
        assert like(one, one) == 1


@given(st.lists(names, max_size=4), st.lists(names, max_size=4))
def test_nobody_is_matched_twice(wanted: list[Person], given: list[Person]) -> None:
    """Matching is one to one, however many share a name."""
    found = same_people(wanted, given)
    assert len({id(one) for one, _, _ in found}) <= len(wanted)
    assert len(found) <= min(len(wanted), len(given))
    assert 0 <= people(wanted, given) <= 1
    assert people(wanted, wanted) == 1
