"""Tests of comparing offices."""

import pytest

from legation.resolution.offices import compare_offices

SAME = [
    ("Foreign Minister", "Minister of Foreign Affairs"),
    ("Minister of Defence", "Minister of National Defense"),
    ("Chairman of the National Assembly", "National Assembly Chairwoman"),
    ("Prime Minister", "Premier"),
    ("Deputy Minister of Trade", "Vice Minister of Trade"),
    ("Acting Foreign Minister", "Foreign Minister"),
    ("Deputy Prime Minister and Foreign Minister", "Minister of Foreign Affairs"),
    ("Minister of Foreign Affairs and Trade", "foreign minister"),
    ("Ambassador Extraordinary and Plenipotentiary", "ambassador"),
]
OTHER = [
    ("Deputy Foreign Minister", "Foreign Minister"),
    ("First Deputy Prime Minister", "Deputy Prime Minister"),
    ("Prime Minister", "Minister of Trade"),
    ("President", "President of the Senate"),
    ("Minister of Health", "Minister of Education"),
    ("Minister of State for Foreign Affairs", "Minister of Foreign Affairs"),
    ("former President", "President"),
    ("Secretary of State for Trade", "State Secretary"),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_one_office_in_two_wordings(one, two):
    """Order, spelling and fuller titles keep the office the same, either way round."""
    assert compare_offices(one, two)[0] >= 0.85
    assert compare_offices(two, one)[0] >= 0.85


@pytest.mark.parametrize(("one", "two"), OTHER)
def test_other_offices(one, two):
    """A deputy, another field and another head are other offices."""
    assert compare_offices(one, two)[0] == 0.0
    assert compare_offices(two, one)[0] == 0.0


def test_bare_title_leaves_it_open():
    """`Minister` may be any minister."""
    assert compare_offices("Minister", "Minister of Health")[0] == 0.5


def test_office_not_told():
    """Without an office there is nothing to compare."""
    assert compare_offices(None, "Minister of Health")[0] is None
