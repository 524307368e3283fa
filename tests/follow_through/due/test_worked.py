"""Worked examples: dispatches as they are written, what they make due, and near misses that make or end nothing."""

from __future__ import annotations

from datetime import date

import pytest

from legation.follow_through.due import due
from legation.follow_through.gaps import gaps
from legation.pipeline import Reader
from tests.follow_through.following import Told, entries_of

DYAD = ("EST", "URY")


CAME = "{} of Estonia arrived in {} on {} for an official visit to {}."


def _due(reader: Reader, *told: Told, as_of: date, until: date | None = None) -> list[tuple[str, str | None]]:
    items = due(entries_of(reader, *told), DYAD, as_of, until or as_of.replace(year=as_of.year + 1))
    return [(item.kind, item.when) for item in items]


def _gaps(reader: Reader, *told: Told, as_of: date) -> list[tuple[str, str | None]]:
    return [(gap.kind, gap.when) for gap in gaps(entries_of(reader, *told), DYAD, as_of)]


SESSIONS: tuple[Told, ...] = (
    (
        "2021-06-11",
        "TALLINN — Estonia and Uruguay held the 5th session of their Joint Commission on Trade in Tallinn on Thursday.",
    ),
    (
        "2022-06-16",
        "The 6th session of the Uruguay-Estonia Joint Commission on Trade was held in Montevideo on Wednesday.",
    ),
    (
        "2023-06-09",
        "TALLINN — The 7th session of the Estonia-Uruguay Joint Commission on Trade was held in Tallinn on Thursday.",
    ),
)


def test_session_of_the_rhythm(reader: Reader) -> None:
    """Three yearly sessions lead one to expect the fourth a year after the last, by turns in Uruguay."""
    [item] = due(entries_of(reader, *SESSIONS), DYAD, date(2024, 1, 10), date(2025, 1, 10))
    assert (item.kind, item.when, item.told) == ("session", "2024-05/2024-07", False)
    assert item.sitting is not None
    assert (item.sitting.ordinal, item.sitting.host) == (8, "URY")


def test_session_that_is_announced_outranks_the_rhythm(reader: Reader) -> None:
    """A dispatch names the day: nothing is reckoned."""
    told = (
        "2024-02-02",
        "Estonia and Uruguay will hold the 8th session of their Joint Commission on Trade on 12 September 2024.",
    )
    assert ("session", "2024-09-12") in _due(reader, *SESSIONS, told, as_of=date(2024, 3, 1))
    assert ("session", "2024-05/2024-07") not in _due(reader, *SESSIONS, told, as_of=date(2024, 3, 1))


def test_session_of_another_mechanism_changes_no_rhythm(reader: Reader) -> None:
    """Political consultations in autumn are no session of the commission."""
    other = (
        "2023-11-17",
        "MONTEVIDEO — Estonia and Uruguay held their 3rd political consultations in Montevideo on Thursday.",
    )
    assert _due(reader, *SESSIONS, other, as_of=date(2024, 1, 10)) == [("session", "2024-05/2024-07")]


@pytest.mark.parametrize(
    ("answer", "waits"),
    [
        (None, True),
        (("2024-09-20", CAME.format("President Mari Kask", "Montevideo", "Thursday", "Uruguay")), False),
        (("2024-09-20", CAME.format("Prime Minister Jaan Tamm", "Montevideo", "Thursday", "Uruguay")), True),
        (("2024-09-20", CAME.format("President Mari Kask", "Riga", "Thursday", "Latvia")), True),
    ],
    ids=["silence", "she came", "another came", "she went elsewhere"],
)
def test_invitation(answer: Told | None, waits: bool, reader: Reader) -> None:
    """It waits until the person invited comes to the state that invited."""
    told: list[Told] = [
        (
            "2024-03-06",
            "President Luis Paz of Uruguay invited President Mari Kask of Estonia to visit Uruguay.",
        )
    ]
    found = _due(reader, *told, *([answer] if answer else []), as_of=date(2025, 1, 1))
    assert (("invitation", None) in found) is waits


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Uruguay will open an embassy in Tallinn by 30 June 2025.", "../2025-06-30"),
        ("Estonia promised to send Uruguay fifty buses this year.", "2024"),
        (
            "Estonia and Uruguay agreed to conclude an agreement on extradition by the end of next year.",
            "../2025-12-31",
        ),
    ],
)
def test_deadlines(sentence: str, when: str, reader: Reader) -> None:
    """A day that is given, a year that is implied, an end of a year."""
    assert ("deadline", when) in _due(
        reader, ("2024-03-06", sentence), as_of=date(2024, 4, 1), until=date(2026, 1, 1)
    )


def test_promise_without_a_day_is_not_due(reader: Reader) -> None:
    """`Soon` is no day."""
    assert (
        _due(
            reader,
            ("2024-03-06", "Estonia promised to send Uruguay fifty buses soon."),
            as_of=date(2024, 4, 1),
        )
        == []
    )


VISIT = (
    "2024-03-06",
    "President Mari Kask of Estonia will pay a state visit to Uruguay on 14 and 15 May 2024.",
)


def test_visit_to_come(reader: Reader) -> None:
    """Announced, it is due on its days; after them it is a gap."""
    assert ("visit", "2024-05-14/2024-05-15") in _due(reader, VISIT, as_of=date(2024, 4, 1))
    assert _gaps(reader, VISIT, as_of=date(2024, 4, 1)) == []
    assert _gaps(reader, VISIT, as_of=date(2024, 6, 1)) == [("visit", "2024-05-14/2024-05-15")]


@pytest.mark.parametrize(
    ("later", "gap"),
    [
        (("2024-05-15", CAME.format("President Mari Kask", "Montevideo", "Tuesday", "Uruguay")), False),
        (("2024-05-10", "President Mari Kask of Estonia has called off her state visit to Uruguay."), False),
        (("2024-05-15", CAME.format("Prime Minister Jaan Tamm", "Montevideo", "Tuesday", "Uruguay")), True),
        (
            (
                "2024-05-15",
                "President Luis Paz of Uruguay arrived in Tallinn on Tuesday for a visit to Estonia.",
            ),
            True,
        ),
    ],
    ids=["it took place", "called off", "another came", "the other way"],
)
def test_visit_that_was_announced(later: Told, gap: bool, reader: Reader) -> None:
    """It is a gap until it is told what became of it; somebody else's journey tells nothing."""
    found = _gaps(reader, VISIT, later, as_of=date(2024, 7, 1))
    assert (("visit", "2024-05-14/2024-05-15") in found) is gap


def test_paper_signed_and_brought_into_force(reader: Reader) -> None:
    """It waits from its signing, until it enters into force; another paper's entry into force is nothing to it."""
    signed = ("2024-03-07", "Estonia and Uruguay signed an agreement on extradition in Tallinn on Wednesday.")
    enters = (
        "2024-11-05",
        "The agreement on extradition between Estonia and Uruguay entered into force on 1 November 2024.",
    )
    other = (
        "2024-11-05",
        "The agreement on air services between Estonia and Uruguay entered into force on 1 November 2024.",
    )
    day = date(2025, 1, 1)
    assert _due(reader, signed, as_of=day) == [("not_in_force", None)]
    assert _due(reader, signed, enters, as_of=day) == []
    assert _due(reader, signed, other, as_of=day) == [("not_in_force", None)]


def test_signing_that_was_announced(reader: Reader) -> None:
    """A signing set for May is due, then a gap, then nothing once it is reported."""
    plan = ("2024-03-07", "Estonia and Uruguay will sign an agreement on extradition in May 2024.")
    signed = ("2024-05-23", "Estonia and Uruguay signed an agreement on extradition in Tallinn on Wednesday.")
    assert ("agreement", "2024-05") in _due(reader, plan, as_of=date(2024, 4, 1))
    assert _gaps(reader, plan, as_of=date(2024, 7, 1)) == [("agreement", "2024-05")]
    assert _gaps(reader, plan, signed, as_of=date(2024, 7, 1)) == []


def test_anniversary(reader: Reader) -> None:
    """Thirty-five years, on the day that a dispatch tells."""
    told = ("2024-03-07", "Estonia and Uruguay established diplomatic relations on 30 September 1992.")
    assert _due(reader, told, as_of=date(2027, 1, 1)) == [("anniversary", "2027-09-30")]


def test_number_never_reported(reader: Reader) -> None:
    """Between the 7th and the 9th session there was an 8th."""
    ninth = (
        "2025-06-20",
        "TALLINN — Estonia and Uruguay held the 9th session of their Joint Commission on Trade in Tallinn on Thursday.",
    )
    found = _gaps(reader, *SESSIONS, ninth, as_of=date(2025, 7, 1))
    assert found == [("session_number", "2023-06/2025-06")]
