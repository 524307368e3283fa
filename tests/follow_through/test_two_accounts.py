"""Two accounts of one meeting: what both tell, what one alone tells, where they contradict."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.follow_through.two_accounts import Pair, two_accounts
from legation.pipeline import Reader
from legation.records import Entry
from tests.follow_through.following import entries_of
from tests.reports.making import cited, entry, fact, person, simple
from tests.reports.strategies import entries

DAY = date(2024, 5, 7)
OURS = (
    "Foreign Minister Mart Tamm of Estonia and Foreign Minister Lucía Ferrer of Uruguay held talks in Tallinn on "
    "May 6, 2024. Estonia promised to open an embassy in Montevideo. The two sides agreed to launch direct flights. "
    "Ferrer invited Tamm to visit Uruguay."
)
THEIRS = (
    "Estonian Foreign Minister Mart Tamm and Uruguayan Foreign Minister Lucía Ferrer held talks in Tallinn on May 6, "
    "2024. The two sides agreed to open an embassy of Estonia in Montevideo. Estonia promised to train 40 Uruguayan "
    "engineers. The two sides agreed to launch direct flights."
)


def undertaken(pairs: tuple[Pair, ...]) -> dict[str, tuple[bool, bool, list[str]]]:
    """Give whether each undertaking is told by the one, by the other, and in which fields they contradict."""
    return {
        str(told.entry.merged["action"]): (
            pair.one is not None,
            pair.other is not None,
            [d.field for d in pair.differences],
        )
        for pair in pairs
        if (told := pair.one or pair.other) and told.entry.kind == "undertaking"
    }


def test_undertakings_of_two_accounts(reader: Reader) -> None:
    """What they say we promised and we don't mention stands out; one thing under two types is one, told differently."""
    pairs = two_accounts(entries_of(reader, (DAY, OURS), (DAY, THEIRS)), ["d0"], ["d1"])
    assert undertaken(pairs) == {
        "open an embassy in Montevideo": (True, True, ["type", "by"]),
        "launch direct flights": (True, True, []),
        "visit Uruguay": (True, False, []),
        "train 40 Uruguayan engineers": (False, True, []),
    }
    (talks,) = [pair for pair in pairs if pair.one and pair.one.entry.kind == "contact"]
    assert talks.other is not None
    assert talks.differences == ()


def test_each_side_is_drawn_from_its_own_facts() -> None:
    """The date of the one is not lent to the other, and the first account's word comes first."""
    one = cited(fact("session", "2024-05-06", ordinal=16), "ours", "2024-05-07")
    two = cited(fact("session", "2024-05-07", ordinal=15), "theirs", "2024-05-06")
    (pair,) = two_accounts([entry(one, two)], ["ours"], ["theirs"])
    assert pair.one is not None
    assert pair.other is not None
    assert (pair.one.entry.when, pair.other.entry.when) == ("2024-05-06", "2024-05-07")
    answers = {d.field: [saying.value for saying in d.sayings] for d in pair.differences}
    assert answers == {"when": ["2024-05-06", "2024-05-07"], "ordinal": [16, 15]}


@pytest.mark.parametrize(
    ("kind", "one", "other", "together"),
    [
        ("figure", {"when": "2023", "value": 2.4e9}, {"when": "2023", "value": 2.6e9}, True),
        ("figure", {"when": "2023", "value": 2.4e9}, {"when": "2022", "value": 2.6e9}, False),
        ("session", {"when": "2024-05-06", "ordinal": 16}, {"when": "2024-05-06", "ordinal": 15}, True),
        ("session", {"when": "2024-05-06", "ordinal": 16}, {"when": "2023-05-06", "ordinal": 15}, False),
        ("undertaking", {"when": "2024-05-06"}, {"when": "2024-05-06", "type": "offer"}, True),
        (
            "undertaking",
            {"when": "2024-05-06"},
            {"when": "2024-05-06", "action": "close the trade office in Riga"},
            False,
        ),
        (
            "undertaking",
            {"when": "2024-05-06", "action": "buy more rice"},
            {"when": "2024-05-06", "action": "buy more wool", "type": "offer"},
            False,
        ),
        ("undertaking", {"when": "2024-05-06"}, {"when": "2022-05-06"}, False),
        ("agreement", {"when": "2024-05-06"}, {"when": "2024-05-06", "stage": "concluded"}, True),
        (
            "agreement",
            {"when": "2024-05-06"},
            {"when": "2024-05-06", "title": "agreement on extradition"},
            False,
        ),
    ],
)
def test_what_the_register_keeps_apart(
    kind: str, one: dict[str, Any], other: dict[str, Any], together: bool
) -> None:
    """Two entries are one thing told differently where all but the field in question agrees, and two things else."""
    told = [
        simple(kind, dispatch=name, date="2024-05-07", **told)
        for name, told in (("ours", one), ("theirs", other))
    ]
    pairs = two_accounts(told, ["ours"], ["theirs"])
    assert [bool(pair.one and pair.other) for pair in pairs] == ([True] if together else [False, False])
    assert all(pair.differences for pair in pairs) is together


@pytest.mark.parametrize(
    ("when", "name", "together"),
    [("2024-05-06", "M. Tamm", True), ("2024-05-06", "Anu Saar", False), ("2024-05-08", "Mart Tamm", False)],
)
def test_consultations_of_the_one_are_talks_of_the_other(when: str, name: str, together: bool) -> None:
    """The same people on the same day sat once, whatever either calls it; others, or on another day, did not."""
    ours = simple("session", "2024-05-06", dispatch="ours", people=[person("Mart Tamm", role="cochair")])
    theirs = simple("contact", when, dispatch="theirs", people=[person(name)])
    pairs = two_accounts([ours, theirs], ["ours"], ["theirs"])
    assert [bool(pair.one and pair.other) for pair in pairs] == ([True] if together else [False, False])


def test_an_account_of_several_dispatches() -> None:
    """One side's account may be several dispatches; those of neither are passed over."""
    told = [cited(fact("visit", "2024-05-06"), name) for name in ("a", "b", "c", "x")]
    (pair,) = two_accounts([entry(*told), simple("visit", "2023", dispatch="x")], ["a", "b"], ["c"])
    assert pair.one is not None
    assert [f.dispatch for f in pair.one.facts] == ["a", "b"]


def test_a_dispatch_is_not_compared_with_itself() -> None:
    """That would say that it agrees with itself."""
    with pytest.raises(ValueError, match="with itself"):
        two_accounts([], ["a"], ["b", "a"])


@given(st.lists(entries(), max_size=8), st.randoms())
def test_every_fact_stands_once(told: list[Entry], random: Random) -> None:
    """Each fact of an account stands in one pair, in its own column, in whatever order the entries come."""
    dispatches = sorted({fact.dispatch for one in told for fact in one.facts})
    ours, theirs = dispatches[::2], dispatches[1::2]
    pairs = two_accounts(told, ours, theirs)
    for side, names in (("one", ours), ("other", theirs)):
        shown = [f for pair in pairs if (telling := getattr(pair, side)) for f in telling.facts]
        assert sorted(map(repr, shown)) == sorted(
            repr(f) for e in told for f in e.facts if f.dispatch in names
        )
    shuffled = list(told)
    random.shuffle(shuffled)
    assert sorted(map(repr, two_accounts(shuffled, ours, theirs))) == sorted(map(repr, pairs))
