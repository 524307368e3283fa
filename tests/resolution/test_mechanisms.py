"""Tests of which names mean one mechanism."""

import pytest

from legation.records import Entry
from legation.resolution.mechanisms import compare_mechanisms, gathering, mechanism_key, mechanisms
from legation.resolution.merging import merge
from tests.resolution.made import session

COMMISSION = "intergovernmental_commission"


def _fact(name, type_):
    return session(None, "a", mechanism=name, mechanism_type=type_).fact


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            (
                "Intergovernmental Committee for Economic, Trade and Scientific-Technical Cooperation",
                COMMISSION,
            ),
            ("intergovernmental commission on economic cooperation", COMMISSION),
        ),
        (
            ("Joint Commission on Trade", "joint_committee"),
            ("intergovernmental commission on trade", COMMISSION),
        ),
        (
            ("Political Consultation", "political_consultation"),
            ("political consultations", "political_consultation"),
        ),
        (
            ("Political Consultation", "political_consultation"),
            ("consultations between foreign ministries", "political_consultation"),
        ),
        (("intergovernmental commission", COMMISSION), ("Intergovernmental Commission on Trade", COMMISSION)),
        (("G20 Summit", "summit"), ("summit of the Group of Twenty", "summit")),
    ],
)
def test_one_mechanism_under_two_names(one, two):
    """Form words, fuller subjects and kindred types keep the mechanism the same."""
    assert compare_mechanisms(_fact(*one), _fact(*two))[0] >= 0.8
    assert compare_mechanisms(_fact(*two), _fact(*one))[0] >= 0.8


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("political consultations", "political_consultation"), ("intergovernmental commission", COMMISSION)),
        (
            ("Joint Committee on Agriculture", "joint_committee"),
            ("Joint Committee on Fisheries", "joint_committee"),
        ),
        (("Joint Commission on Trade", "joint_committee"), ("Subcommittee on Trade", "joint_committee")),
        (("defence policy dialogue", "defence_dialogue"), ("strategic dialogue", "strategic_dialogue")),
        (("G20 Summit", "summit"), ("APEC summit", "summit")),
    ],
)
def test_other_mechanisms(one, two):
    """Another type, another subject and a body below the commission are other mechanisms."""
    assert compare_mechanisms(_fact(*one), _fact(*two))[0] == 0.0


def test_bare_joint_committee_leaves_it_open():
    """Two states can have many joint committees, so the bare name does not settle which."""
    score, _ = compare_mechanisms(
        _fact("joint committee", "joint_committee"), _fact("Joint Committee on Fisheries", "joint_committee")
    )
    assert score == 0.5


@pytest.mark.parametrize(
    ("name", "key"),
    [("UN General Assembly", "unga"), ("COP27", "cop27"), ("C5+1", "c5+1"), ("trilateral meeting", None)],
)
def test_gatherings_have_keys(name, key):
    """A gathering has a key if its name says which it is."""
    assert gathering(name) == key


def test_key_is_readable():
    """The key gives the family and what the mechanism is about."""
    assert mechanism_key(_fact("Joint Commission on Trade", "joint_committee")) == "commission|trade"


def _entry(id_, when, ordinal, name, type_, status="occurred"):
    facts = (session(when, id_, mechanism=name, mechanism_type=type_, ordinal=ordinal, status=status),)
    merged, _ = merge(facts)
    return Entry(id_, "session", merged.states, merged.when, merged.status, merged, facts)


def test_mechanisms_give_sessions_and_gaps():
    """Sessions stand in order and missing numbers are named."""
    entries = [
        _entry("e5", "2024-06-01", 5, "Intergovernmental Commission on Trade and Investment", COMMISSION),
        _entry("e2", "2018-06-01", 2, "intergovernmental commission on trade", COMMISSION),
        _entry("e1", "2016-06-01", 1, "Intergovernmental Commission", COMMISSION),
        _entry("p1", "2023-02-03", None, "political consultations", "political_consultation"),
    ]
    trade, political = mechanisms(entries)
    assert [e.id for e in trade.sessions] == ["e1", "e2", "e5"]
    assert (trade.first, trade.last, trade.missing) == (1, 5, (3, 4))
    assert trade.name == "Intergovernmental Commission on Trade and Investment"
    assert [e.id for e in political.sessions] == ["p1"]


def test_mechanisms_do_not_depend_on_order():
    """Entries in any order give the same mechanisms."""
    entries = [
        _entry("e1", "2016", None, "Joint Committee on Fisheries", "joint_committee"),
        _entry("e2", "2017", None, "Joint Committee", "joint_committee"),
        _entry("e3", "2018", None, "Joint Committee on Agriculture", "joint_committee"),
    ]
    assert mechanisms(entries) == mechanisms(entries[::-1])
    assert len(mechanisms(entries)) == 3
