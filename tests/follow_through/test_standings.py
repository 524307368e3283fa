"""Tests of the standing of undertakings as of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.follow_through import Follower
from legation.pipeline import Reader
from legation.records import CitedFact, Entry, Fact, Judgement, LifeStep, Span, Verdict
from tests.follow_through.following import Told, entries_of, entry_of, follow_all, said_in_march

_INVITED: Told = (
    "2024-03-05",
    "Slovak President Milan Benko invited President Grace Njeri of Kenya to visit Slovakia.",
)
_CAME: Told = (
    "2024-09-12",
    "President Grace Njeri of Kenya arrived in Bratislava on Thursday for a visit to Slovakia.",
)


def _entry(
    when: str | None = "2024-06-10",
    due: str | None = None,
    published: str | None = "2024-06-11",
    kind: str = "undertaking",
    action: str = "sign the agreement on air services",
    id: str = "e",
) -> Entry:
    details = {"due": due, "action": action, "type": "joint_commitment", "by": ["MDA", "URY"], "to": []}
    fact = Fact(kind, when, "proposed", ("MDA", "URY"), (Span(0, 9),), details=details)
    return Entry(id, kind, fact.states, when, "proposed", fact, (CitedFact(id, fact, date=published),))


def _standing(entry: Entry, as_of: date) -> tuple[str | None, tuple[LifeStep, ...]]:
    return Follower([entry]).standing(entry, as_of)


def test_undertaking_is_open_from_the_day_it_was_said() -> None:
    """The first step names the day said, the rule and the fact; before it was told there is none."""
    entry = _entry()
    step = LifeStep("open", "2024-06-10", "stated", entry.facts)
    assert _standing(entry, date(2024, 6, 11)) == ("open", (step,))
    assert _standing(entry, date(2024, 6, 10)) == (None, ())


def test_deadline_is_kept_through_its_last_day() -> None:
    """`due` 2024-08 runs to the end of August and is overdue from the first of September."""
    entry = _entry(due="2024-08")
    assert _standing(entry, date(2024, 8, 31))[0] == "open"
    last, steps = _standing(entry, date(2024, 9, 1))
    assert last == "overdue"
    assert steps[1] == LifeStep("overdue", "2024-09-01", "deadline passed", entry.facts)


def test_deadline_without_an_end_never_passes() -> None:
    """`from July on` and no deadline at all stay open; `../2024-08-01` means by that day."""
    assert _standing(_entry(due="2024-07/.."), date(2060, 1, 1))[0] == "open"
    assert _standing(_entry(), date(2060, 1, 1))[0] == "open"
    assert _standing(_entry(due="../2024-08-01"), date(2024, 8, 2))[0] == "overdue"


def test_undated_undertaking_is_open_from_its_dispatch() -> None:
    """Without a date of its own it was said at the latest when it was published."""
    _, (step,) = _standing(_entry(when=None), date(2024, 7, 1))
    assert step.day == "2024-06-11"
    _, (undated,) = _standing(_entry(when=None, published=None), date(2024, 7, 1))
    assert undated.day is None


def test_deadline_before_it_was_said_is_not_believed() -> None:
    """A deadline that had passed when it was set makes nothing overdue."""
    assert _standing(_entry(due="2023"), date(2025, 1, 1))[0] == "open"


def test_other_kinds_have_no_standing() -> None:
    """Only undertakings stand."""
    assert _standing(_entry(kind="visit"), date(2025, 1, 1)) == (None, ())


def test_said_again_is_one_undertaking() -> None:
    """The later saying lives the life of the first, and says so; other words are another undertaking."""
    first, again = _entry(id="a"), _entry("2025-02-01", published="2025-02-02", id="b")
    other = _entry("2025-02-01", published="2025-02-02", action="open direct flights to Chisinau", id="c")
    follower = Follower([first, again, other])
    found = follower.follow(again, date(2026, 1, 1))
    assert (found.standing, found.restates) == ("reaffirmed", "a")
    assert [(s.standing, s.day) for s in found.life] == [("open", "2024-06-10"), ("reaffirmed", "2025-02-01")]
    assert follower.standing(first, date(2026, 1, 1)) == (found.standing, found.life)
    assert follower.follow(other, date(2026, 1, 1)).restates is None
    assert follower.standing(first, date(2025, 2, 1))[0] == "open"  # nobody had told of the second by then


def test_late_deed_still_fulfils(reader: Reader) -> None:
    """What came after its deadline was overdue first, and is fulfilled all the same."""
    told = ("2024-03-05", f"{_INVITED[1][:-1]} in May.")
    [found] = follow_all(entries_of(reader, told, _CAME)).values()
    assert [(s.standing, s.day) for s in found.life] == [
        ("open", "2024-03-05"),
        ("overdue", "2024-06-01"),
        ("fulfilled", "2024-09-12"),
    ]


def test_a_visit_is_told_by_its_journey(reader: Reader) -> None:
    """Who was received in the capital had come on a visit, which is what took the invitation up."""
    met = "Slovak President Milan Benko met President Grace Njeri of Kenya in Bratislava on Wednesday."
    entries = entries_of(reader, _INVITED, ("2024-09-12", met), _CAME)
    [found] = follow_all(entries).values()
    assert found.standing == "fulfilled"
    assert found.life[-1].rule == "invitation taken up"


def test_as_of_a_day_only_what_was_known_counts(reader: Reader) -> None:
    """The visit counts from the day on which a dispatch told of it."""
    entries = entries_of(reader, _INVITED, _CAME)
    [before] = follow_all(entries, date(2024, 9, 11)).values()
    [after] = follow_all(entries, date(2024, 9, 12)).values()
    assert (before.standing, after.standing) == ("open", "fulfilled")


@pytest.mark.parametrize(
    "unrelated", ["Austria opened a consulate in Oslo.", "Ghana and Peru signed an agreement on trade."]
)
def test_unrelated_dispatches_change_nothing(reader: Reader, unrelated: str) -> None:
    """What other states do answers nothing here."""
    [alone] = follow_all(entries_of(reader, _INVITED, _CAME)).values()
    [among] = follow_all(entries_of(reader, _INVITED, _CAME, ("2024-04-01", unrelated))).values()
    assert among == alone


_days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
_sayings = st.lists(
    st.builds(
        _entry,
        when=_days.map(str),
        due=st.one_of(st.none(), _days.map(str)),
        published=_days.map(str),
        action=st.sampled_from(["sign the agreement on air services", "open direct flights to Chisinau"]),
    ),
    min_size=1,
    max_size=5,
).map(lambda made: [replace(e, id=f"e{n}") for n, e in enumerate(made)])


@given(_sayings, _days, st.randoms())
def test_order_of_adding_changes_nothing(entries: list[Entry], as_of: date, random: object) -> None:
    """Whatever the order of the entries, each has the same standing and life."""
    shuffled = list(entries)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = Follower(entries), Follower(shuffled)
    assert all(one.follow(e, as_of) == other.follow(e, as_of) for e in entries)


@given(_days, _days, st.integers(0, 900))
def test_life_never_tells_of_the_future(said: date, as_of: date, after: int) -> None:
    """No step is dated after the day asked for, and steps come in order of their days."""
    due = (said + timedelta(days=after)).isoformat()
    entry = _entry(when=said.isoformat(), due=due, published=said.isoformat())
    last, steps = _standing(entry, as_of)
    days = [s.day or "" for s in steps]
    assert days == sorted(days)
    assert all(day <= as_of.isoformat() for day in days)
    assert (last is None) == (as_of < said)


def _judged(verdict: Verdict, recorded: str, withdrawn: str | None = None) -> Judgement:
    return Judgement(f"j{recorded}", "e", verdict, "A. Desk", "a note says so", recorded, withdrawn=withdrawn)


def test_a_judgement_outranks_the_rules_from_its_day_on() -> None:
    """The latest that stands decides; one taken back leaves what was before it."""
    entry, due = _entry(due="2024-08"), date(2025, 1, 1)
    done, not_done = _judged("fulfilled", "2024-10-01T09:00:00Z"), _judged("open", "2024-11-01T09:00:00Z")
    assert Follower([entry], [done]).standing(entry, due)[0] == "fulfilled"
    assert Follower([entry], [not_done, done]).standing(entry, due)[0] == "open"
    assert Follower([entry], [done]).standing(entry, date(2024, 9, 30))[0] == "overdue"
    taken = _judged("fulfilled", "2024-10-01T09:00:00Z", withdrawn="2024-12-01T09:00:00Z")
    assert Follower([entry], [taken]).standing(entry, due) == Follower([entry]).standing(entry, due)


def test_what_each_side_did_for_its_part_is_the_whole(reader: Reader) -> None:
    """One ambassador is a part of an exchange; once the other has come it is fulfilled, on that day."""
    said: Told = ("2024-03-05", "Slovakia and Kenya agreed on Tuesday to exchange ambassadors.")
    one: Told = (
        "2024-09-12",
        "Slovak Ambassador Ivan Horak presented his credentials to President Grace Njeri of Kenya on Thursday.",
    )
    other: Told = (
        "2025-02-06",
        "Kenyan Ambassador Mary Wanjiru presented her credentials to President Milan Benko of Slovakia on Thursday.",
    )
    (half,) = follow_all(entries_of(reader, said, one)).values()
    (whole,) = follow_all(entries_of(reader, said, one, other)).values()
    assert half.standing == "partly_fulfilled"
    assert (whole.standing, whole.life[-1].day) == ("fulfilled", "2025-02-06")


def test_the_trade_of_a_year_is_reached_at_its_end(reader: Reader) -> None:
    """What was agreed on in March is made good by the trade of that whole year, not by that of the year before."""
    said: Told = (
        "2024-03-05",
        "Slovakia and Kenya agreed on Tuesday to raise bilateral trade to 500 million dollars.",
    )
    before: Told = ("2024-06-05", "Trade between Slovakia and Kenya reached 520 million dollars in 2023.")
    since: Told = ("2025-04-15", "Trade between Slovakia and Kenya reached 520 million dollars in 2024.")
    assert [f.standing for f in follow_all(entries_of(reader, said, before)).values()] == ["open"]
    assert [f.standing for f in follow_all(entries_of(reader, said, since)).values()] == ["fulfilled"]


def test_an_invitation_declined_in_the_same_dispatch_is_declined() -> None:
    """A visit called off for the very time that was meant was called off after the invitation, however late told."""
    invitation = said_in_march(
        0,
        {"type": "invitation", "action": "attend the lake conference in Rome", "due": "2015-02-10",
         "people": [["Grace Njeri", "President", "KEN", "addressee"]]},
    )  # fmt: skip
    declined = entry_of(
        0,
        {"kind": "visit", "status": "cancelled", "when": "2015-02-10", "visitor_state": "KEN", "host_state": "ITA",
         "visit_type": None, "people": [["Grace Njeri", "President", "KEN", "visitor"]]},
        "2015-03-10",
        "Njeri declined and did not travel to the lake conference.",
    )  # fmt: skip
    follower = Follower([invitation, replace(declined, id="e1")])
    assert follower.standing(invitation, date(2015, 4, 1))[0] == "declined"


def test_a_state_visit_takes_up_an_invitation_whatever_it_includes(reader: Reader) -> None:
    """Who opens a forum on a state visit, or speaks in the National Assembly, has come all the same."""
    told = (
        "2024-09-12",
        "President Grace Njeri of Kenya is paying a state visit to Slovakia from 11 to 13 September, where she will "
        "speak in the National Assembly and open a business forum.",
    )
    [found] = follow_all(entries_of(reader, _INVITED, told)).values()
    assert (found.standing, found.life[-1].rule) == ("fulfilled", "invitation taken up")
