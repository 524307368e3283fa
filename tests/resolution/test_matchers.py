"""Tests of the matchers, kind by kind, as a desk officer would judge."""

import pytest

from legation.records import KIND_NAMES
from legation.resolution.matchers import MATCHERS, compare
from tests.resolution.made import cited, contact, person, session, undertaking, visit


def _judged(a, b):
    forth, back = compare(a, b), compare(b, a)
    assert (forth.judgement, forth.score) == (back.judgement, back.score)
    return forth.judgement


def test_every_kind_has_a_matcher():
    """No kind of fact is left without a matcher."""
    assert set(MATCHERS) == set(KIND_NAMES)


def test_facts_of_two_kinds_are_different():
    """A visit is not a contact."""
    assert _judged(visit("2024-06-10", "a"), contact("2024-06-10", "b")) == "different"


@pytest.mark.parametrize(
    ("a", "b", "judgement"),
    [
        (visit("2024-06-10", "a"), visit("2024-06-09/2024-06-11", "b"), "same"),
        (visit("2024-06-10", "a"), visit("2024-06", "b"), "unsure"),
        (visit("2024-06-10", "a"), visit(None, "b", "2024-09-01"), "unsure"),
        (visit("2024-06-10", "a"), visit("2024-06-10", "b", visitor=None), "unsure"),
        (visit("2024-06-10", "a"), visit("2024-06-12", "b"), "different"),
        (visit("2024-06-10", "a"), visit("2024-06-10", "b", visitor="Radu Cazacu"), "different"),
        (visit("2024-06-10", "a"), visit(None, "b", "2024-01-05", status="proposed"), "unsure"),
        (visit("2024-06-10", "a"), visit(None, "b", "2021-01-05", status="proposed"), "different"),
        (visit("2024-06-10", "a"), visit("2024-06", "b", status="cancelled"), "different"),
        (visit("2024-06-10", "a", status="scheduled"), visit("2024-06-10", "b", status="cancelled"), "same"),
    ],
)
def test_visits(a, b, judgement):
    """One visitor at one time is one visit; a vaguer date leaves it open; other visitors are other visits."""
    assert _judged(a, b) == judgement


ENVOY = (person("Ileana Moraru", "Foreign Minister", "MDA"), person("Luis Batista", "President", "URY"))


@pytest.mark.parametrize(
    ("a", "b", "judgement"),
    [
        (contact("2024-06-10", "a"), contact("2024-06-10", "b", format="meeting"), "same"),
        (
            contact("2024-06-10", "a"),
            contact("2024-06-10", "b", format="courtesy_call", people=ENVOY),
            "different",
        ),
        (contact("2024-06-10", "a"), contact("2024-06-10", "b", format="phone_call"), "different"),
        (contact("2024-06-10", "a"), contact("2024-06-10", "b", people=()), "unsure"),
        (contact("2024-06-10", "a"), contact("2024-06", "b"), "unsure"),
        (contact("2024-06-10", "a", place="Montevideo"), contact("2024-06-10", "b", place="Colonia"), "same"),
    ],
)
def test_contacts(a, b, judgement):
    """Talks and a courtesy call on the same day with other persons are two contacts."""
    assert _judged(a, b) == judgement


COMMISSION = {
    "mechanism": "intergovernmental commission on trade",
    "mechanism_type": "intergovernmental_commission",
}


@pytest.mark.parametrize(
    ("a", "b", "judgement"),
    [
        (session("2024-06-10", "a", ordinal=4), session("2024-06", "b", ordinal=4), "same"),
        (session("2024-06-10", "a", ordinal=4), session("2024-07-02", "b", ordinal=4), "same"),
        (session("2024-06-10", "a", ordinal=4), session("2022-06-10", "b", ordinal=4), "different"),
        (session("2024-06-10", "a", ordinal=4), session("2024", "b", ordinal=5), "different"),
        (
            session("2023", "a", ordinal=4, status="scheduled", published="2022-09-01"),
            session("2024-06-10", "b", ordinal=4),
            "same",
        ),
        (session("2024-06-10", "a", ordinal=4), session("2024-06-10", "b", ordinal=5), "unsure"),
        (session("2024-06-10", "a"), session("2024-06-09/2024-06-10", "b", ordinal=4), "same"),
        (session("2024-06-10", "a"), session("2024-06-10", "b", **COMMISSION), "different"),
    ],
)
def test_sessions(a, b, judgement):
    """Number, date and mechanism make the sitting; numbers that differ within a day may be a miscount."""
    assert _judged(a, b) == judgement


def _credentials(when, dispatch, envoy):
    people = (person(envoy, None, "MDA", "envoy"),) if envoy else ()
    return cited("credentials", when, dispatch, people=people, sending_state="MDA", receiving_state="URY")


def test_credentials():
    """One envoy presents once; a name that may be a misprint leaves it open, another name does not."""
    first = _credentials("2024-06-10", "a", "Vasile Lupan")
    assert _judged(first, _credentials("2024-06-10", "b", "V. Lupan")) == "same"
    assert _judged(first, _credentials("2024-06-10", "b", None)) == "same"
    assert _judged(first, _credentials("2024-06", "b", "Vasile Lupan")) == "unsure"
    assert _judged(first, _credentials("2024-06-10", "b", "Doina Rusu")) == "different"
    assert _judged(first, _credentials("2024-06-10", "b", "Vasile Lipan")) == "unsure"
    assert _judged(first, _credentials("2023-06-10", "b", "Vasile Lipan")) == "different"


def _mission(when, dispatch, place=None, type_="consulate", change="opened", **more):
    return cited(
        "mission",
        when,
        dispatch,
        **more,
        place=place,
        mission_type=type_,
        change=change,
        sending_state="MDA",
        host_state="URY",
    )


def test_missions():
    """Consulates in two towns are two; one that was planned and is opened is one, closing is another change."""
    first = _mission("2024-06-10", "a", "Salto")
    assert _judged(first, _mission("2024-06-10", "b", "Salto")) == "same"
    assert _judged(first, _mission("2024", "b")) == "unsure"
    assert _judged(first, _mission("2024-06-10", "b", "Colonia")) == "different"
    assert _judged(first, _mission("2024-06-10", "b", "Salto", change="closed")) == "different"
    plan = _mission("2023", "b", "Salto", change="planned", status="scheduled", published="2022-11-05")
    assert _judged(plan, first) == _judged(first, plan) == "unsure"
    assert _judged(_mission("2023", "b", "Salto", published="2022-11-05"), first) == "different"
    late = _mission("2029-06-10", "c", "Salto", published="2029-06-11")
    assert _judged(plan, late) == "different"


def _relation(when, dispatch, change="established", level=None):
    return cited("relation", when, dispatch, change=change, level=level)


def test_relations():
    """Relations are established once, so accounts within a year of one another are of one event."""
    assert _judged(_relation("1993", "a"), _relation("1993-04-02", "b")) == "same"
    assert _judged(_relation("1992-12", "a"), _relation("1993-04-02", "b")) == "same"
    assert _judged(_relation("1993", "a"), _relation("1993", "b", "severed")) == "different"
    assert _judged(_relation("1985", "a"), _relation("1993", "b")) == "different"
    upgraded = _relation("2019-03", "a", "upgraded", "strategic partnership")
    assert _judged(upgraded, _relation("2019", "b", "upgraded", "comprehensive partnership")) == "different"
    assert _judged(upgraded, _relation(None, "b", "upgraded", "strategic partnership")) == "unsure"


def _agreement(when, dispatch, title="Agreement on Visa Waiver", stage="signed", type_="agreement", **told):
    return cited("agreement", when, dispatch, title=title, agreement_type=type_, stage=stage, **told)


def test_agreements():
    """Like titles at one stage at one time are one; each stage is an entry of its own."""
    first = _agreement("2024-06-10", "a")
    assert _judged(first, _agreement("2024-06-10", "b", "visa waiver agreement")) == "same"
    assert _judged(first, _agreement("2024-06", "b", "visa waiver agreement")) == "unsure"
    assert _judged(first, _agreement("2024-06-10", "b", stage="in_force")) == "different"
    assert _judged(first, _agreement("2024-06-10", "b", "Agreement on Readmission")) == "different"


def test_paper_to_be_concluded_is_the_one_that_is_signed():
    """If it is about the same; a text concluded in spring and a signing in autumn are two."""
    plan = _agreement("2024", "a", stage="concluded", status="scheduled")
    signed = _agreement("2024-06-10", "b", "visa waiver agreement")
    assert _judged(plan, signed) == "unsure"
    assert _judged(plan, _agreement("2024-06-10", "b", "visa agreement for investors")) == "different"
    assert _judged(_agreement("2024-03", "a", stage="concluded"), signed) == "different"


def test_one_thing_may_go_by_several_names():
    """Maritime training is the training of seafarers."""
    one = _agreement("2024-06-10", "a", "memorandum on maritime training")
    assert _judged(one, _agreement("2024-06-10", "b", "memorandum on the training of seamen")) == "same"
    assert _judged(one, _agreement("2024-06-10", "b", "memorandum on the training of nurses")) != "same"


def test_undertakings():
    """What was said on one day in like words is one; said again later it is another entry."""
    first = undertaking("2024-06-10", "a")
    like = "open direct air route between Chisinau and Montevideo by spring"
    assert _judged(first, undertaking("2024-06-10", "b", action=like)) == "same"
    assert _judged(first, undertaking(None, "b", "2024-06-12")) == "same"
    assert _judged(first, undertaking("2025-02-10", "b")) == "different"
    assert (
        _judged(first, undertaking("2024-06-10", "b", action="recognise each other's diplomas"))
        == "different"
    )
    assert _judged(first, undertaking("2024-06-10", "b", type="request")) == "different"
    assert _judged(first, undertaking("2024-06-10", "b", by=("MDA",), to=("URY",))) == "different"


def test_invitation_to_one_person_on_one_day_is_one():
    """Outlets word an invitation freely; who was invited and when settles it."""

    def invitation(dispatch, action, addressee):
        people = (person("Luis Batista", None, "URY", "speaker"), person(addressee, None, "MDA", "addressee"))
        return undertaking(
            "2024-06-10", dispatch, action=action, type="invitation", by=("URY",), to=("MDA",), people=people
        )

    first = invitation("a", "pay an official visit to Montevideo", "Ileana Moraru")
    assert _judged(first, invitation("b", "come as his guest", "Ileana Moraru")) == "same"
    assert _judged(first, invitation("b", "come as his guest", "Radu Cazacu")) == "different"


def test_positions():
    """One stance of one day in like words is one."""

    def position(dispatch, statement, holders=("MDA",)):
        return cited(
            "position", "2024-06-10", dispatch, holders=list(holders), statement=statement, topics=[]
        )

    first = position("a", "supports a negotiated settlement of the river dispute")
    assert (
        _judged(first, position("b", "supports the settlement of the river dispute by negotiation")) == "same"
    )
    assert _judged(first, position("b", "supports a negotiated settlement", holders=("URY",))) == "different"


def test_acts():
    """One deed of one day; another deed of the same sort on the same day is another."""

    def act(dispatch, what, when="2024-06-10", act_type="sanction"):
        return cited(
            "act", when, dispatch, act_type=act_type, by=["MDA"], to=["URY"], what=what, nature="adverse"
        )

    first = act("a", "froze the assets of two shipping companies")
    assert _judged(first, act("b", "assets of shipping companies frozen")) == "same"
    assert _judged(first, act("b", "froze assets of two shipping companies", "2024-06")) == "unsure"
    assert _judged(first, act("b", "barred three bankers from travelling")) == "different"
    assert (
        _judged(first, act("b", "froze the assets of two shipping companies", act_type="threat"))
        == "different"
    )


def test_figures():
    """One number about one period is one figure within one in a hundred."""

    def figure(dispatch, value, when="2023", measure="trade_turnover"):
        return cited("figure", when, dispatch, measure=measure, value=value, unit="USD", comparator="=")

    first = figure("a", 41_000_000)
    assert _judged(first, figure("b", 41_300_000)) == "same"
    assert _judged(first, figure("b", 44_000_000)) == "different"
    assert _judged(first, figure("b", 41_000_000, "2022")) == "different"
    assert _judged(first, figure("b", 41_000_000, measure="exports")) == "different"
    assert _judged(figure("a", 5, None), figure("b", 5, None)) == "unsure"


def test_offices():
    """The same person in the same office is one holding at whatever day it is shown."""

    def office(dispatch, name, title, when="2024-06-10"):
        return cited("office", when, dispatch, people=(person(name, title, "MDA", "holder"),))

    first = office("a", "Ileana Moraru", "Foreign Minister")
    assert _judged(first, office("b", "I. Moraru", "Minister of Foreign Affairs", "2021-01-01")) == "same"
    assert _judged(first, office("b", "Ileana Moraru", "Ambassador")) == "different"
    assert _judged(first, office("b", "Radu Cazacu", "Foreign Minister")) == "different"


def test_one_dispatch_tells_of_two_events_apart():
    """Two facts of one dispatch are two events, unless they say the very same."""
    assert (
        _judged(contact("2024-06-10", "a"), contact("2024-06-10", "a", format="meeting", at=90))
        == "different"
    )
    assert _judged(contact("2024-06-10", "a"), contact("2024-06-10", "a", at=90)) == "same"
