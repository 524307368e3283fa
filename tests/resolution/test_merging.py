"""Tests of the best account of an entry and of its conflicts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.records import ConflictValue
from legation.resolution.merging import merge
from tests.resolution.made import cited, contact, person, session, visit


def test_one_fact_is_its_own_account():
    """An entry of one fact says what the fact says."""
    only = visit("2024", "a")
    assert merge([only]) == (only.fact, ())


def test_nothing_to_merge_is_an_error():
    """An entry without facts cannot be."""
    with pytest.raises(ValueError, match="at least one"):
        merge([])


def test_sharpest_date_that_most_admit():
    """Of a day, its month and its year the day is taken; an outlier does not win by being sharp."""
    told = [
        session(w, d) for w, d in (("2024-06", "a"), ("2024-06-10", "b"), ("2024", "c"), ("2023-02-02", "d"))
    ]
    merged, conflicts = merge(told)
    assert merged.when == "2024-06-10"
    assert [c.field for c in conflicts] == ["when"]


def test_interval_of_a_visit_before_one_of_its_days():
    """A visit's first and last day say more than a day on which it was under way."""
    merged, conflicts = merge([visit("2024-06-10", "a"), visit("2024-06-09/2024-06-11", "b")])
    assert (merged.when, conflicts) == ("2024-06-09/2024-06-11", ())


def test_two_intervals_of_one_visit_are_a_conflict():
    """From the 9th to the 11th and from the 9th to the 12th cannot both be the visit."""
    _, conflicts = merge([visit("2024-06-09/2024-06-11", "a"), visit("2024-06-09/2024-06-12", "b")])
    assert [c.field for c in conflicts] == ["when"]


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        (["scheduled", "occurred"], "occurred"),
        (["occurred", "scheduled"], "occurred"),
        (["proposed", "scheduled", "proposed"], "scheduled"),
        (["scheduled", "cancelled"], "cancelled"),
        (["cancelled", "scheduled"], "scheduled"),
        (["cancelled", "proposed"], "cancelled"),
        (["cancelled", "occurred"], "occurred"),
    ],
)
def test_status_follows_the_dispatches(statuses, status):
    """What occurred stays; what was planned can be called off, and set again."""
    facts = [visit(None, f"d{n}", f"2024-0{n + 1}-01", status=s) for n, s in enumerate(statuses)]
    assert merge(facts[::-1])[0].status == status


def test_day_planned_gives_way_to_the_day_it_was():
    """A postponement is no conflict between accounts."""
    plan = session("2024-06-10", "a", "2024-05-01", ordinal=4, status="scheduled")
    merged, conflicts = merge([plan, session("2024-06-24", "b", "2024-06-25", ordinal=4)])
    assert (merged.when, merged.status, conflicts) == ("2024-06-24", "occurred", ())


def test_people_are_united_in_their_fullest_form():
    """Short and full forms of one person give one, with name, office and state as full as told."""
    one = contact("2024-06-10", "a", people=(person("I. Moraru", "Foreign Minister", "MDA"),))
    two = contact(
        "2024-06-10", "b", people=(person("Ileana Moraru", None, "MDA"), person("L. Batista", None, "URY"))
    )
    merged, _ = merge([one, two])
    assert merged.people == (
        person("Ileana Moraru", "Foreign Minister", "MDA"),
        person("L. Batista", None, "URY"),
    )


def test_details_are_completed_and_the_fullest_wording_taken():
    """A number told by one and the fuller name told by another come together."""
    one = session(
        "2024-06-10", "a", ordinal=4, mechanism="joint commission", mechanism_type="joint_committee"
    )
    two = session("2024-06-10", "b", mechanism="Joint Commission on Trade", mechanism_type="joint_committee")
    merged, conflicts = merge([one, two])
    assert (merged["ordinal"], merged["mechanism"], conflicts) == (4, "Joint Commission on Trade", ())


def test_two_numbers_of_one_session_stay_visible():
    """Each number is shown with its dispatches, the one most told first, and the account takes it."""
    told = [session("2024-06-10", d, ordinal=n) for d, n in (("a", 16), ("b", 15), ("c", 15))]
    merged, (conflict,) = merge(told)
    assert merged["ordinal"] == 15
    assert conflict.field == "ordinal"
    assert conflict.values == (ConflictValue(15, ("b", "c")), ConflictValue(16, ("a",)))


def test_envoy_under_two_names_stays_visible():
    """The name most told is taken, and the misprint is shown with its dispatch."""
    told = [
        cited("credentials", "2024-06-10", d, people=(person(n, "Ambassador", "MDA", "envoy"),))
        for d, n in (("a", "Vasile Lupan"), ("b", "Vasile Lipan"), ("c", "V. Lupan"), ("d", "Vasile Lupan"))
    ]
    merged, (conflict,) = merge(told)
    assert [p.name for p in merged.people] == ["Vasile Lupan"]
    assert conflict.field == "envoy"
    assert ConflictValue("Vasile Lipan", ("b",)) in conflict.values


def test_figures_and_levels_conflict_only_where_they_differ():
    """Rounding is no conflict, another sum is; `strategic partnership` is not another level than itself."""

    def figure(dispatch, value):
        return cited("figure", "2023", dispatch, measure="exports", value=value, unit="USD", comparator="=")

    assert merge([figure("a", 1000), figure("b", 1005)])[1] == ()
    assert [c.field for c in merge([figure("a", 1000), figure("b", 1200)])[1]] == ["value"]

    def relation(dispatch, level):
        return cited("relation", "2024-06-10", dispatch, change="upgraded", level=level)

    assert merge([relation("a", "strategic partnership"), relation("b", "Strategic Partnership")])[1] == ()
    two = [relation("a", "strategic partnership"), relation("b", "comprehensive partnership")]
    assert [c.field for c in merge(two)[1]] == ["level"]


def test_days_on_which_an_office_was_shown_are_no_conflict():
    """A holding is seen on many days."""
    holder = (person("Ana Costa", "President", "PRT", "holder"),)
    facts = [
        cited("office", "2021-01-01", "a", people=holder),
        cited("office", "2024-01-01", "b", people=holder),
    ]
    assert merge(facts)[1] == ()


def test_accounts_of_one_sentence_count_the_same_in_any_order():
    """Two facts with the same evidence give one account, whichever is handed over first."""
    one, other = visit(None, "b", None, status="cancelled"), visit(None, "b", None, status="scheduled")
    assert merge([one, other]) == merge([other, one])


_when = st.sampled_from([None, "2024", "2024-06", "2024-06-10", "2024-06-09/2024-06-11", "2023"])


@given(
    st.lists(
        st.builds(
            visit,
            _when,
            st.sampled_from("abcdef"),
            st.sampled_from(["2024-01-01", "2024-06-12", None]),
            visitor=st.sampled_from(["Ileana Moraru", "I. Moraru", None]),
            status=st.sampled_from(["occurred", "scheduled", "proposed", "cancelled"]),
            at=st.integers(0, 9),
        ),
        min_size=1,
        max_size=6,
    ),
    st.randoms(),
)
def test_account_is_drawn_from_what_is_told(facts, random):
    """Date and status are always some source's, whatever the order of the facts."""
    merged, conflicts = merge(facts)
    assert merged.when in {c.fact.when for c in facts}
    assert merged.status in {c.fact.status for c in facts}
    assert (merged.when is None) == all(c.fact.when is None for c in facts)
    dispatches = {c.dispatch for c in facts}
    assert all(set(v.dispatches) <= dispatches and v.dispatches for c in conflicts for v in c.values)
    shuffled = list(facts)
    random.shuffle(shuffled)
    again, _ = merge(shuffled)
    assert (again.when, again.status, again.people) == (merged.when, merged.status, merged.people)
