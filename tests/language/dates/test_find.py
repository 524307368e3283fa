"""Dates found in prose: the corpus of readings, near misses, offsets, and text of any kind."""

from __future__ import annotations

import re
import time
from calendar import monthrange
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from legation.language.dates import find_dates, resolve, rule_names
from legation.language.dates.vocabulary import MONTH_NAMES
from legation.records.edtf import is_edtf

PUBLISHED = date(2025, 4, 25)
_EXAMPLES = yaml.safe_load(files("legation.language.dates").joinpath("examples.yaml").read_text("utf-8"))
_READINGS = [(rule, example) for rule, found in _EXAMPLES.items() if rule != "none" for example in found]
_DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
_WORDS = st.sampled_from(sorted({word for _, e in _READINGS for word in re.split(r"[\s\[\]]+", e["text"])}))


def _month(day: date) -> str:
    return MONTH_NAMES[day.month - 1].capitalize()


def _th(number: int) -> str:
    suffix = "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


_FORMATS = {
    "iso": lambda d: d.isoformat(),
    "numeric": lambda d: f"{d.day}/{d.month}/{d.year}",
    "dotted": lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    "month first": lambda d: f"{_month(d)} {d.day}, {d.year}",
    "month first, ordinal": lambda d: f"{_month(d)} {_th(d.day)}, {d.year}",
    "month short": lambda d: f"{_month(d)[:3]}{'' if d.month == 5 else '.'} {d.day}, {d.year}",
    "day first": lambda d: f"{d.day} {_month(d)} {d.year}",
    "day first, comma": lambda d: f"{d.day} {_month(d)}, {d.year}",
    "of": lambda d: f"{_th(d.day)} of {_month(d)} {d.year}",
    "weekday": lambda d: f"{d:%A}, {d.day} {_month(d)} {d.year}",
    "capitals": lambda d: f"{_month(d).upper()} {d.day}, {d.year}",
}


@pytest.mark.parametrize(
    ("rule", "example"), _READINGS, ids=lambda v: v["text"] if isinstance(v, dict) else v
)
def test_reading(rule: str, example: dict[str, Any]) -> None:
    """Each expression among the examples is found whole by its rule, with its readings and relation."""
    before, expression, after = re.split(r"[\[\]]", example["text"])
    found = {m.start: m for m in find_dates(before + expression + after, PUBLISHED)}
    mention = found[len(before)]
    assert mention.end == len(before + expression)
    assert (mention.value, mention.future) == (example["past"], example.get("future"))
    assert (mention.relation, mention.rule) == (example.get("relation", "at"), rule)


@pytest.mark.parametrize("text", _EXAMPLES["none"])
def test_near_miss(text: str) -> None:
    """What only looks like a date is none."""
    assert find_dates(text, PUBLISHED) == ()


def test_every_rule_has_an_example() -> None:
    """The examples name every rule, and no rule that is not there."""
    assert sorted(_EXAMPLES) == sorted([*rule_names(), "none"])


@pytest.mark.parametrize(
    "text",
    [
        *(
            "on Thursday",
            "last year",
            "in May",
            "on January 26",
            "today",
            "a week ago",
            "next month",
            "this summer",
        ),
        *(
            "over the next five years",
            "earlier this week",
            "at the weekend",
            "by the end of the year",
            "last May",
        ),
        *(
            "50 years of diplomatic relations",
            "last quarter",
            "Monday next week",
            "so far this year",
            "in spring",
        ),
    ],
)
def test_without_publication_nothing_is_guessed(text: str) -> None:
    """Without a day of publication what is relative to it is found, but has no value."""
    (mention,) = find_dates(text, None)
    assert (mention.value, mention.future) == (None, None)


@pytest.mark.parametrize(
    "text", ["The next day they left", "Two days later they left", "On the same day they left"]
)
def test_nothing_told_before(text: str) -> None:
    """What counts from an earlier day has no value where none was told."""
    (mention,) = find_dates(text, PUBLISHED)
    assert (mention.value, mention.needs) == (None, "previous")


def test_previous_given() -> None:
    """The day told in an earlier sentence may be passed in, and a day told in the text takes its place."""
    text = "The next day he left. On 3 May 2024 she came, and the next day she left."
    values = [m.value for m in find_dates(text, PUBLISHED, previous=date(2025, 4, 1))]
    assert values == ["2025-04-02", "2024-05-03", "2024-05-04"]


def test_postponement_is_no_range() -> None:
    """A meeting moved from one month to another does not last from the one to the other."""
    values = [m.value for m in find_dates("The session was postponed from May 2024 to June 2024.", PUBLISHED)]
    assert values == ["2024-05", "2024-06"]


def test_now_is_not_a_day_told() -> None:
    """`Now` gives the day of publication but nothing is counted from it."""
    text = "He came on April 3. They are now friends. The next day he left."
    assert [m.value for m in find_dates(text, PUBLISHED)] == ["2025-04-03", "2025-04-25", "2025-04-04"]


@given(
    _DAYS,
    st.sampled_from(sorted(_FORMATS)),
    st.sampled_from(["", "on ", "Signed in Oslo on ", "(", "They met, "]),
)
def test_any_day_in_any_format(day: date, form: str, lead: str) -> None:
    """A full date in any usual format is found where it stands and read as that day."""
    written = _FORMATS[form](day)
    text = f"{lead}{written} they met."
    (mention,) = find_dates(text, None)
    assert text[mention.start : mention.end] == written
    expected = day.isoformat()
    if form == "numeric" and day.day <= 12:
        assert mention.value in (expected, f"{day.year}-{day.day:02d}-{day.month:02d}")
    else:
        assert mention.value == expected


@given(_DAYS, st.dates(date(1950, 1, 1), date(2050, 12, 31)))
def test_day_without_year(day: date, published: date) -> None:
    """A day without its year is the latest on or before publication, and the earliest on or after it."""
    (mention,) = find_dates(f"on {day.day} {_month(day)} they met", published)
    past, future = (
        date.fromisoformat(mention.value or ""),
        date.fromisoformat(mention.future or mention.value or ""),
    )
    assert past <= published <= future
    assert {(past.month, past.day), (future.month, future.day)} == {(day.month, day.day)}
    leap = 8 if (day.month, day.day) == (2, 29) else 1
    assert (published - past).days <= 366 * leap
    assert (future - published).days <= 366 * leap


@given(st.integers(0, 6), st.dates(date(1950, 1, 1), date(2050, 12, 31)))
def test_weekday(weekday: int, published: date) -> None:
    """A weekday lies within the week up to publication, or the week from it on."""
    name = f"{date(2025, 4, 21) + timedelta(days=weekday):%A}"
    (mention,) = find_dates(f"They met on {name}.", published)
    past, future = (
        date.fromisoformat(mention.value or ""),
        date.fromisoformat(mention.future or mention.value or ""),
    )
    assert past.weekday() == future.weekday() == weekday
    assert timedelta(0) <= published - past < timedelta(days=7)
    assert timedelta(0) <= future - published < timedelta(days=7)


@given(_DAYS, st.integers(1, 40))
def test_span_of_days(first: date, days: int) -> None:
    """A span written with both ends is the interval of those days."""
    last = first + timedelta(days=days)
    text = f"{first.day} {_month(first)} {first.year} - {last.day} {_month(last)} {last.year}"
    (mention,) = find_dates(text, None)
    assert mention.value == f"{first.isoformat()}/{last.isoformat()}"
    assert (mention.start, mention.end) == (0, len(text))


@given(st.integers(1900, 2099), st.integers(1, 12))
def test_days_of_a_month(year: int, month: int) -> None:
    """The last two days of any month written together are an interval."""
    last = monthrange(year, month)[1]
    name = MONTH_NAMES[month - 1].capitalize()
    (mention,) = find_dates(f"{name} {last - 1}-{last}, {year}", None)
    assert mention.value == f"{year}-{month:02d}-{last - 1:02d}/{year}-{month:02d}-{last:02d}"


@given(st.one_of(st.text(), st.lists(_WORDS).map(" ".join), st.lists(_WORDS).map("".join)), st.none() | _DAYS)
@settings(max_examples=400)
def test_any_text(text: str, published: date | None) -> None:
    """No text makes it fail; mentions lie in order, apart and within the text, and their values are EDTF."""
    end = 0
    for mention in find_dates(text, published, previous=published):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        for value in (mention.value, mention.future):
            assert value is None or is_edtf(value)


@pytest.mark.parametrize("published", [date.min, date.max, date(1500, 1, 1), date(2999, 12, 31)])
def test_edge_of_the_calendar(published: date) -> None:
    """Publication at the edge of the calendar does not make it fail."""
    text = " ".join(example["text"] for _, example in _READINGS)
    assert find_dates(text, published)


@pytest.mark.parametrize(
    "piece", ["1, 2, 3 and ", "May ", "the last the ", "2025-", "a ", "12 ", "early ", "first "]
)
def test_linear(piece: str) -> None:
    """Hostile repetition costs time in proportion to its length, not to its square."""

    def cost(times: int) -> float:
        text = piece * times
        begin = time.process_time()
        find_dates(text, PUBLISHED)
        return time.process_time() - begin

    cost(100)
    short = min(cost(1000) for _ in range(3))
    assert min(cost(8000) for _ in range(2)) < 40 * short + 0.05


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("The ministers meet on May 23", "2025-05-23"),
        ("The ministers meet on March 23", "2025-03-23"),
        ("Envoys speak of October 3", "2024-10-03"),
    ],
)
def test_a_clause_in_the_present_means_the_day_near_ahead(text: str, present: str) -> None:
    """What is half a year gone or more, and comes again within two months, is still to come."""
    (mention,) = find_dates(text, PUBLISHED)
    assert resolve(mention, "present") == present


def test_what_is_put_off_until_a_day_waits_for_it() -> None:
    """A day until which something lasts is not one of last year where this year's is near."""
    (mention,) = find_dates("The launch was put off until May 23.", PUBLISHED)
    assert (mention.value, mention.future) == ("../2025-05-23", None)
