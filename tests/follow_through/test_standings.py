"""Tests of the standing of undertakings as of a day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from legation.follow_through.standings import standing
from legation.records import CitedFact, Entry, Fact, LifeStep, Span


def _entry(when="2024-06-10", due=None, published="2024-06-11", kind="undertaking"):
    fact = Fact(
        kind, when, "proposed", ("MDA", "URY"), (Span(0, 9),), details={"due": due, "action": "sign it"}
    )
    return Entry("e", kind, fact.states, when, "proposed", fact, (CitedFact("a", fact, date=published),))


def test_undertaking_is_open_from_the_day_it_was_said():
    """The first step names the day said, the rule and the fact."""
    entry = _entry()
    assert standing(entry, date(2024, 6, 10)) == (
        "open",
        (LifeStep("open", "2024-06-10", "stated", entry.facts),),
    )


def test_nothing_stands_before_it_was_said():
    """As of an earlier day there is no undertaking."""
    assert standing(_entry(), date(2024, 6, 9)) == (None, ())


def test_deadline_is_kept_through_its_last_day():
    """`due` 2024-08 runs to the end of August and is overdue from the first of September."""
    entry = _entry(due="2024-08")
    assert standing(entry, date(2024, 8, 31))[0] == "open"
    last, steps = standing(entry, date(2024, 9, 1))
    assert last == "overdue"
    assert steps[1] == LifeStep("overdue", "2024-09-01", "deadline passed", entry.facts)


def test_deadline_without_an_end_never_passes():
    """`from July on` and no deadline at all stay open."""
    assert standing(_entry(due="2024-07/.."), date(2060, 1, 1))[0] == "open"
    assert standing(_entry(), date(2060, 1, 1))[0] == "open"


def test_deadline_by_a_day():
    """`../2024-08-01` means by that day."""
    assert standing(_entry(due="../2024-08-01"), date(2024, 8, 2))[0] == "overdue"


def test_undated_undertaking_is_open_from_its_dispatch():
    """Without a date of its own it was said at the latest when it was published."""
    _, (step,) = standing(_entry(when=None), date(2024, 7, 1))
    assert step.day == "2024-06-11"
    _, (undated,) = standing(_entry(when=None, published=None), date(2024, 7, 1))
    assert undated.day is None


def test_deadline_before_it_was_said_is_not_believed():
    """A deadline that had passed when it was set makes nothing overdue."""
    assert standing(_entry(due="2023"), date(2025, 1, 1))[0] == "open"


def test_other_kinds_have_no_standing():
    """Only undertakings stand."""
    assert standing(_entry(kind="visit"), date(2025, 1, 1)) == (None, ())


_days = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(_days, _days, st.integers(0, 900))
def test_life_never_tells_of_the_future(said, as_of, after):
    """No step is dated after the day asked for, and steps come in order of their days."""
    due = (said + timedelta(days=after)).isoformat()
    last, steps = standing(_entry(when=said.isoformat(), due=due), as_of)
    days = [s.day for s in steps]
    assert days == sorted(days)
    assert all(day <= as_of.isoformat() for day in days)
    assert (last is None) == (said > as_of)
