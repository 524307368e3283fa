"""Tests of single features where the matchers do not show them apart."""

from legation.resolution import features
from legation.resolution.account import account
from tests.resolution.made import cited, contact, person, session, visit


def _score(feature, a, b):
    return feature(account(a), account(b))[0]


def test_sides_need_somebody_of_every_state_that_both_name():
    """A shared guest is not enough where the hosts differ, and a side that one leaves out says nothing."""
    both = contact("2024-06-10", "a")
    guest = contact("2024-06-10", "b", people=(person("Ileana Moraru", None, "MDA"),))
    others = (person("Ileana Moraru", None, "MDA"), person("Luis Batista", None, "URY"))
    assert _score(features.sides, both, guest) == 1.0
    assert _score(features.sides, both, contact("2024-06-10", "b", people=others)) == 0.0
    assert _score(features.sides, both, contact("2024-06-10", "b", people=())) is None


def test_other_host_speaks_against_little():
    """A guest is received by several hosts on one visit."""
    one, two = visit("2024", "a", host="Luis Batista"), visit("2024", "b", host="Rodrigo Etcheverry")
    assert _score(features.hosts, one, two) == 0.5


def test_plan_called_off_on_the_same_day_is_the_plan():
    """A cancellation belongs to the plan of that day, never to a visit that took place in the month."""
    planned = visit("2024-06-10", "a", status="scheduled")
    off = visit("2024-06-10", "b", status="cancelled")
    assert _score(features.dates, planned, off) == 1.0
    assert _score(features.dates, visit("2024-06", "a"), off) == 0.0


def test_number_confirms_a_vague_date():
    """The fourth session in June and the fourth on 10 June are one sitting; far apart they are not."""
    assert (
        _score(features.sitting, session("2024-06", "a", ordinal=4), session("2024-06-10", "b", ordinal=4))
        == 1.0
    )
    assert (
        _score(features.sitting, session("2023-01", "a", ordinal=4), session("2024-06-10", "b", ordinal=4))
        == 0.0
    )


def test_bare_title_says_nothing():
    """`Joint statement` alone can be any joint statement of the day, but is one with its like."""
    bare = cited("agreement", "2024-06-10", "a", title="Joint Statement", agreement_type="joint_statement")
    full = cited(
        "agreement", "2024-06-10", "b", title="Joint Statement on Fisheries", agreement_type="joint_statement"
    )
    assert _score(features.titles, bare, full) is None
    assert _score(features.titles, bare, bare) == 1.0


def test_embassy_has_one_seat():
    """A town and its district are one for an embassy, two for a consulate."""

    def mission(place, type_):
        return cited("mission", "2024", "a", place=place, mission_type=type_)

    assert _score(features.seat, mission("Montevideo", "embassy"), mission("Pocitos", "embassy")) == 0.5
    assert _score(features.seat, mission("Salto", "consulate"), mission("Colonia", "consulate")) == 0.0
