"""Tests of parting the facts of a block into entries."""

import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from legation.records import Judgement
from legation.resolution.account import fact_key
from legation.resolution.grouping import group
from tests.resolution.made import cited, contact, person, session, undertaking, visit


def _parts(facts, *args):
    return sorted(sorted(c.dispatch for c in g.facts) for g in group(facts, *args))


def test_vague_retelling_joins_the_only_visit_that_it_fits():
    """A visit told again in passing joins where exactly one is known, and stays apart where two are."""
    spring, told_again = visit("2024-03-04/2024-03-06", "a"), visit("2024", "c", "2025-01-09")
    assert _parts([spring, told_again]) == [["a", "c"]]
    autumn = visit("2024-10-20", "b", "2024-10-21")
    assert _parts([spring, autumn, told_again]) == [["a"], ["b"], ["c"]]


def test_vague_retellings_gather_around_the_sharp_account():
    """Month, year and no date at all join the one visit of that person."""
    facts = [
        visit("2023-11-02/2023-11-04", "a", "2023-11-04"),
        visit("2023-11", "b", "2024-02-01"),
        visit("2023", "c", "2024-05-01"),
        visit(None, "d", "2024-06-01"),
    ]
    assert _parts(facts) == [["a", "b", "c", "d"]]


def test_invitation_belongs_to_the_first_visit_that_follows():
    """An undated invitation and its acceptance are one entry with the next visit, not the one after."""
    invited = visit(None, "a", "2024-01-10", status="proposed")
    accepted = visit(None, "b", "2024-02-10", status="scheduled")
    came, came_again = visit("2024-05-02/2024-05-04", "c"), visit("2024-11-20", "d", "2024-11-20")
    earlier = visit("2023-09-01", "e", "2023-09-02")
    assert _parts([invited, accepted, came, came_again, earlier]) == [["a", "b", "c"], ["d"], ["e"]]


def test_plan_that_came_about_late_is_one_with_it():
    """A paper to be signed last year and signed this year is one; of two that it may be, it is neither."""

    def paper(when, dispatch, published, status="occurred", title="agreement on air services"):
        more = {"title": title, "agreement_type": "agreement", "stage": "signed"}
        return cited("agreement", when, dispatch, published, status=status, **more)

    plan = paper("2022", "a", "2021-11-03", "scheduled")
    signed = paper("2023-05-04", "b", "2023-05-05")
    assert _parts([plan, signed]) == [["a", "b"]]
    assert _parts([plan, signed, paper("2024-01-09", "c", "2024-01-09")]) == [["a"], ["b"], ["c"]]
    assert _parts([plan, paper("2023-05-04", "b", "2023-05-05", title="agreement on fisheries")]) == [
        ["a"],
        ["b"],
    ]


def test_invitation_of_another_person_stays_open():
    """A minister's visit does not take up the invitation of the president."""
    invited = visit(None, "a", "2024-01-10", visitor="Luis Batista", status="proposed")
    assert _parts([invited, visit("2024-05-02", "b")]) == [["a"], ["b"]]


def test_talks_and_courtesy_call_of_one_day_are_two_for_every_outlet():
    """Two outlets that tell of both give two entries, each with both outlets."""
    call = (person("Ileana Moraru", "Foreign Minister", "MDA"), person("Luis Batista", "President", "URY"))
    facts = [
        contact("2024-06-10", "a"),
        contact("2024-06-10", "a", people=call, format="courtesy_call", at=80),
        contact("2024-06-10", "b", format="meeting"),
        contact("2024-06-10", "b", people=call, format="meeting", at=80),
    ]
    groups = group(facts)
    assert sorted(sorted(c.dispatch for c in g.facts) for g in groups) == [["a", "b"], ["a", "b"]]
    assert all(len({c.fact.people for c in g.facts}) == 1 for g in groups)


def test_sessions_of_a_mechanism_stay_apart_by_number():
    """The fourth and the fifth session are never one; two accounts of the fourth are."""
    facts = [
        session("2022-06-10", "a", ordinal=4),
        session("2022-06-30", "b", ordinal=4),
        session("2024-06-10", "c", ordinal=5),
        session("2022", "d", ordinal=5),
    ]
    assert _parts(facts) == [["a", "b"], ["c"], ["d"]]


def test_undertaking_said_again_is_an_entry_of_its_own():
    """Reaffirmation is not sameness."""
    facts = [undertaking("2024-06-10", "a"), undertaking("2024-06-10", "b"), undertaking("2025-03-01", "c")]
    assert _parts(facts) == [["a", "b"], ["c"]]


def test_thousand_tellings_of_one_event_cost_no_more_than_one():
    """Facts that say the very same are taken together before anything is compared."""
    facts = [cited("relation", "1993", f"d{n:04}", change="established", level=None) for n in range(1000)]
    (one,) = group(facts)
    assert len(one.facts) == 1000


def test_merges_explain_each_joining():
    """Each joining has a sentence with the dispatches, the score and the features."""
    (one,) = group([visit("2024-03-04", "a"), visit("2024-03-04/2024-03-06", "b")])
    (why,) = one.merges
    assert "b joined to a" in why
    assert "visitors 1.00 (Ileana Moraru = Ileana Moraru)" in why


def _judgement(a, b, verdict, recorded="2024-07-01T00:00:00Z", withdrawn=None, id_="j1"):
    return Judgement(
        id_, fact_key(a), verdict, "R. Silva", "seen in the file", recorded, fact_key(b), withdrawn=withdrawn
    )


def test_judgements_bind():
    """A person's word joins what differs and parts what is the same, until it is withdrawn."""
    a, b, c = visit("2024-03-04", "a"), visit("2024-03-04", "b"), visit("2023-08-01", "c")
    same, apart = _judgement(a, c, "same"), _judgement(a, b, "not_same", id_="j2")
    assert _parts([a, b, c]) == [["a", "b"], ["c"]]
    assert _parts([a, b, c], [apart]) == [["a"], ["b"], ["c"]]
    assert _parts([a, b, c], [same, apart]) == [["a", "c"], ["b"]]
    gone = _judgement(a, b, "not_same", withdrawn="2024-07-02T00:00:00Z")
    assert _parts([a, b, c], [gone]) == [["a", "b"], ["c"]]


def test_latest_judgement_on_a_pair_stands():
    """Who judges later outranks who judged before, in whatever order the judgements are given."""
    a, b = visit("2024-03-04", "a"), visit("2023-08-01", "b")
    same = _judgement(a, b, "same")
    apart = _judgement(b, a, "not_same", "2024-08-01T00:00:00Z", id_="j0")
    assert _parts([a, b], [same, apart]) == _parts([a, b], [apart, same]) == [["a"], ["b"]]


def test_judgement_on_an_entry_holds_for_the_facts_known_in_it():
    """An entry's id stands for the facts that it held when it was judged."""
    a, b, c = visit("2024-03-04", "a"), visit("2024-03-04", "b"), visit("2023-08-01", "c")
    known = {fact_key(a): "e1", fact_key(b): "e1", fact_key(c): "e2"}
    judgement = Judgement("j", "e1", "same", "R. Silva", "one tour", "2024-07-01T00:00:00Z", "e2")
    assert [len(g.facts) for g in group([a, b, c], [judgement], known)] == [3]


_dates = st.sampled_from(
    [None, "2024", "2024-03", "2024-03-04", "2024-03-04/2024-03-06", "2024-03-20", "2023-12"]
)
_published = st.sampled_from(["2023-12-20", "2024-03-06", "2024-04-01", "2025-01-01", None])
_ids = st.sampled_from(["a", "b", "c", "d", "e"])
_visits = st.builds(
    visit,
    _dates,
    _ids,
    _published,
    visitor=st.sampled_from(["Ileana Moraru", "I. Moraru", "Moraru", "Radu Cazacu", None]),
    status=st.sampled_from(["occurred", "scheduled", "proposed", "cancelled"]),
    at=st.integers(0, 3),
)
_contacts = st.builds(
    contact,
    _dates,
    _ids,
    _published,
    format=st.sampled_from(["talks", "phone_call", "meeting"]),
    people=st.sampled_from(
        [
            (),
            (person("Ileana Moraru", None, "MDA"),),
            (person("Radu Cazacu", None, "MDA"), person("L. Batista", None, "URY")),
        ]
    ),
    at=st.integers(0, 3),
)
_sessions = st.builds(
    session, _dates, _ids, _published, ordinal=st.sampled_from([None, 3, 4]), at=st.integers(0, 3)
)


@settings(max_examples=150)
@given(
    st.one_of(
        st.lists(_visits, max_size=9), st.lists(_contacts, max_size=9), st.lists(_sessions, max_size=9)
    ),
    st.randoms(),
)
def test_grouping_is_a_partition_whatever_the_order(facts, shuffler: random.Random):
    """Every fact falls in exactly one entry, and shuffling the input changes nothing."""
    groups = group(facts)
    assert Counter(id(c) for g in groups for c in g.facts) == Counter(map(id, facts))
    shuffled = list(facts)
    shuffler.shuffle(shuffled)
    assert group(shuffled) == groups


@settings(max_examples=100)
@given(st.lists(_sessions, max_size=9))
def test_sessions_numbered_apart_are_joined_only_within_a_month(facts):
    """No entry holds two numbers unless its accounts are of one month: a miscount, not two sittings."""
    for one in group(facts):
        numbered = [c for c in one.facts if c.fact.get("ordinal")]
        if len({c.fact.get("ordinal") for c in numbered}) > 1:
            assert all(c.fact.when and len(c.fact.when) > 4 for c in numbered)
