"""Where accounts differ, with the sentences of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import permutations
from typing import Any

import pytest

from legation.follow_through.differences import (
    Difference,
    all_differences,
    differences,
    differences_among,
    figures_contradict,
)
from legation.pipeline import Reader
from legation.records import Entry
from tests.follow_through.following import entries_of
from tests.reports.making import cited, entry, fact, simple

MAY = date(2024, 5, 7)


def told(found: Sequence[Difference]) -> list[tuple[str, list[tuple[Any, list[str]]]]]:
    """Give each field with its answers and the dispatches that give them."""
    return [(d.field, [(s.value, [f.dispatch for f in s.facts]) for s in d.sayings]) for d in found]


def test_each_answer_has_its_sentences(reader: Reader) -> None:
    """Two dispatches that date one session differently are cited for the day that each gives."""
    one = "Estonia and Uruguay held the third session of their Joint Commission on Trade in Tallinn on May {}, 2024."
    found = entries_of(reader, (MAY, one.format(5)), (MAY, one.format(6)), (MAY, one.format(5)))
    (session,) = [e for e in found if e.kind == "session"]
    (difference,) = differences(session)
    assert difference.entry == session
    assert told([difference]) == [("when", [("2024-05-05", ["d0", "d2"]), ("2024-05-06", ["d1"])])]


def test_accounts_that_agree_do_not_differ(reader: Reader) -> None:
    """A month for a day and a short name for a full one are no difference."""
    found = entries_of(
        reader,
        (MAY, "Foreign Minister Mart Tamm of Estonia visited Uruguay in May 2024."),
        (MAY, "Estonian Foreign Minister Mart Tamm visited Uruguay on May 5, 2024."),
    )
    assert all_differences(found) == ()


def figure(value: float, dispatch: str, comparator: str = "=", when: str = "2023", **more: Any) -> Entry:
    """Make a figure that one dispatch tells of."""
    return simple("figure", when, dispatch=dispatch, value=value, comparator=comparator, **more)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ((2.4e9, "="), (2.38e9, "="), False),
        ((2.4e9, "="), (2.5e9, "="), True),
        ((600, "~"), (620, "="), False),
        ((600, "~"), (700, "="), True),
        ((500, ">"), (700, "="), False),
        ((500, ">"), (450, "="), True),
        ((700, "<"), (690, "="), False),
        ((700, "<"), (720, "="), True),
        ((2.4e9, "="), (3e8, "="), False),
    ],
)
def test_numbers_that_contradict(one: tuple[float, str], other: tuple[float, str], differ: bool) -> None:
    """Rounding, `about` and `more than` are allowed for; a number of another size is of another thing."""
    x, y = (figure(value, "d", comparator).merged for value, comparator in (one, other))
    assert figures_contradict(x, y) is figures_contradict(y, x) is differ


def test_two_figures_of_one_period() -> None:
    """Trade of one year under two numbers is shown once, with both; of two years it is no difference."""
    entries = [figure(2.4e9, "d1"), figure(2.6e9, "d2"), figure(2.9e9, "d3", when="2022")]
    assert told(all_differences(entries)) == [("value", [(2.4e9, ["d1"]), (2.6e9, ["d2"])])]
    students = [figure(400, "d1", measure="students"), figure(500, "d2", measure="students")]
    assert all_differences(students) == ()


def sitting(ordinal: int, dispatch: str, when: str = "2024-05", **more: Any) -> Entry:
    """Make a sitting that one dispatch tells of."""
    return simple("session", when, dispatch=dispatch, ordinal=ordinal, **more)


def test_two_numbers_of_one_sitting() -> None:
    """No mechanism sits twice in a month: two numbers are one sitting, miscounted, in whatever order they come."""
    entries = [
        entry(*(cited(fact("session", "2024-05-06", ordinal=16), name) for name in ("d1", "d5"))),
        sitting(15, "d2"),
        sitting(14, "d3", "2023-05"),
        sitting(3, "d4", mechanism="Working Group on Culture"),
    ]
    for some in permutations(entries):
        assert told(all_differences(some)) == [("ordinal", [(16, ["d1", "d5"]), (15, ["d2"])])]


def test_both_entries_know_that_they_differ() -> None:
    """Each of two entries that number one sitting is told so, and each answer names the entry that it stands in."""
    one, other, third = sitting(16, "d1"), sitting(15, "d2"), sitting(14, "d3", "2023-05")
    for asked in (one, other):
        (difference,) = differences_among(asked, [one, other, third])
        assert [saying.entry for saying in difference.sayings] == [one.id, other.id]
    assert differences_among(third, [one, other, third]) == ()
    assert differences_among(one, []) == ()


def test_one_dispatch_that_tells_of_two_sittings() -> None:
    """One dispatch that numbers two sittings of a month tells of two."""
    assert all_differences([sitting(16, "d1"), sitting(15, "d1", quote="another")]) == ()
