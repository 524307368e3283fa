"""What holds of standings whatever is in the register, and in whatever order it came there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from legation.follow_through import Follower
from legation.records import Dispatch, Fact, Person, Span
from legation.register import Read, Register, open_register
from tests.register.making import SetClock

_END = date(2031, 1, 1)
Stood = dict[tuple[str, str], tuple[object, ...]]
"""What became of each undertaking, by the dispatch and the words of it."""


def _fact(
    kind: str, when: str, status: str, states: tuple[str, str], people: Sequence[Person], **more: object
) -> Fact:
    return Fact(kind, when, status, tuple(sorted(states)), (Span(0, 12),), None, tuple(people), more, 0.9)


def _invitation(when: str, states: tuple[str, str], name: str) -> Fact:
    guest, host = states
    who = [Person(name, "Minister of Culture", guest, "addressee")]
    more = {
        "type": "invitation",
        "by": [host],
        "to": [guest],
        "action": "visit the capital",
        "topics": [],
        "due": None,
    }
    return _fact("undertaking", when, "proposed", states, who, **more)


def _visit(when: str, states: tuple[str, str], name: str) -> Fact:
    guest, host = states
    who = [Person(name, "Minister of Culture", guest, "visitor")]
    return _fact(
        "visit", when, "occurred", states, who, visitor_state=guest, host_state=host, visit_type=None
    )


def _pledge(when: str, states: tuple[str, str], thing: str) -> Fact:
    more = {"type": "pledge", "by": [states[0]], "to": [states[1]], "action": f"deliver 20 {thing} by 2024"}
    return _fact("undertaking", when, "proposed", states, (), **more, topics=["health"], due="../2024")


def _gift(when: str, states: tuple[str, str], thing: str) -> Fact:
    more = {"by": [states[0]], "to": [states[1]], "what": f"delivered 20 {thing}", "topics": ["health"]}
    return _fact("act", when, "occurred", states, (), nature="cooperative", act_type="aid_delivered", **more)


def _made(number: int, day: date, build: object, states: tuple[str, str], about: str) -> Read:
    when = day.isoformat()
    text = f"Dispatch {number} of {when} on {about}, from {states[0]} to {states[1]}."
    return Read(Dispatch(f"d{number}", text, date=when), (build(when, states, about),))  # type: ignore[operator]


def _reads(states: tuple[str, str], start: int) -> st.SearchStrategy[list[Read]]:
    person = st.sampled_from(["Arus Melkonyan", "Rui Tavares Pinto"])
    thing = st.sampled_from(["ambulances", "tents"])
    told = st.one_of(
        st.tuples(st.sampled_from([_invitation, _visit]), person),
        st.tuples(st.sampled_from([_pledge, _gift]), thing),
    )
    days = st.dates(date(2021, 1, 1), date(2026, 1, 1))
    piles = st.lists(st.tuples(days, told), min_size=1, max_size=6)
    return piles.map(
        lambda pile: [_made(start + n, day, *_split(what, states)) for n, (day, what) in enumerate(pile)]
    )


def _split(what: tuple[object, str], states: tuple[str, str]) -> tuple[object, tuple[str, str], str]:
    return what[0], states, what[1]


_ours = _reads(("ARM", "PRT"), 0)
_others = st.sampled_from([("KEN", "NOR"), ("LAO", "PER")]).flatmap(lambda pair: _reads(pair, 100))


def _added(register: Register, reads: Iterable[Read]) -> None:
    for read in reads:
        register.add_many([read], reader_version="1")
        register.resolve()


def _stood(register: Register, as_of: date = _END, recorded_by: str | None = None) -> Stood:
    entries = register.entries(recorded_by=recorded_by)
    follower = Follower(entries, register.judgements(recorded_by=recorded_by))
    found: Stood = {}
    for entry in entries:
        if entry.kind == "undertaking":
            came = follower.follow(entry, as_of)
            life = [(s.standing, s.day, s.rule, sorted(f.dispatch for f in s.facts)) for s in came.life]
            for cited in entry.facts:
                found[cited.dispatch, str(cited.fact["action"])] = (came.standing, life)
    return found


@settings(max_examples=12)
@given(_ours, st.randoms(use_true_random=False))
def test_order_of_adding_does_not_change_the_outcome(reads: list[Read], random: Random) -> None:
    """The same pile added in another order stands the same, step by step."""
    shuffled = random.sample(reads, len(reads))
    with open_register("sqlite://") as one, open_register("sqlite://") as other:
        _added(one, reads)
        _added(other, shuffled)
        assert _stood(one) == _stood(other)


@settings(max_examples=12)
@given(_ours, _others)
def test_unrelated_dispatches_change_nothing(reads: list[Read], unrelated: list[Read]) -> None:
    """What other states say and do to one another leaves every standing as it was."""
    with open_register("sqlite://") as register:
        _added(register, reads)
        before = _stood(register)
        _added(register, unrelated)
        after = _stood(register)
    assert {key: after[key] for key in before} == before


@settings(max_examples=12)
@given(_ours, _ours, st.dates(date(2021, 1, 1), _END))
def test_as_of_is_monotone_in_recorded_time(first: list[Read], second: list[Read], as_of: date) -> None:
    """What was recorded by a day stands the same however much is added later, and nothing known is lost."""
    clock = SetClock("2027-01-01")
    later = [
        Read(Dispatch(f"{r.dispatch.id}x", f"{r.dispatch.text} Again.", date=r.dispatch.date), r.facts)
        for r in second
    ]
    with open_register("sqlite://", now=clock) as register:
        _added(register, first)
        said_then = _stood(register, as_of)
        clock.set("2027-02-01")
        _added(register, later)
        assert _stood(register, as_of, recorded_by="2027-01-15") == said_then
        assert set(said_then) <= set(_stood(register, as_of))


@settings(max_examples=12)
@given(_ours, st.sampled_from(["fulfilled", "open"]), st.integers(0, 40))
def test_taking_a_judgement_back_restores_what_was(reads: list[Read], verdict: str, days: int) -> None:
    """Judged and unjudged, every undertaking stands as if nobody had judged."""
    clock = SetClock("2027-01-01")
    with open_register("sqlite://", now=clock) as register:
        _added(register, reads)
        before = _stood(register)
        for entry in register.entries(kinds={"undertaking"})[:1]:
            clock.instant += timedelta(days=days)
            judged = register.judge(entry.id, verdict, by="A. Desk", because="a note says so")  # type: ignore[arg-type]
            assert _stood(register)[entry.facts[0].dispatch, str(entry.merged["action"])][0] == verdict
            register.withdraw(judged.id)
        assert _stood(register) == before
