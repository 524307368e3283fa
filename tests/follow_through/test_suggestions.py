"""Tests of what is offered to be judged."""

from __future__ import annotations

from datetime import date

from legation.follow_through import Follower, Suggestion
from legation.pipeline import Reader
from tests.follow_through.following import Told, entries_of

_PROMISED: Told = (
    "2024-03-05",
    "Slovakia pledged on Tuesday to build a hospital in Kisumu for Kenya.",
)
_EQUIPPED: Told = ("2025-02-12", "Slovakia delivered beds for the hospital in Kisumu to Kenya on Wednesday.")
_ELSEWHERE: Told = ("2025-02-12", "Slovakia delivered beds for a hospital to Ghana on Wednesday.")
_BUILT: Told = (
    "2026-02-12",
    "The hospital in Kisumu built by Slovakia for Kenya was inaugurated on Thursday.",
)


def _offered(
    reader: Reader, *told: Told, as_of: date = date(2030, 1, 1)
) -> tuple[str | None, list[Suggestion]]:
    entries = entries_of(reader, *told)
    follower = Follower(entries)
    [said] = [e for e in entries if e.kind == "undertaking" and "build" in str(e.merged["action"])]
    return follower.standing(said, as_of)[0], list(follower.suggestions(said, as_of))


def test_a_like_deed_is_offered_and_closes_nothing(reader: Reader) -> None:
    """Beds for that hospital are no hospital, but worth a look; what agrees is said."""
    standing, [offered] = _offered(reader, _PROMISED, _EQUIPPED)
    assert standing == "open"
    assert {f.dispatch for f in offered.facts} == {"d1"}
    assert "hospit" in offered.why
    assert 0.5 <= offered.likeness <= 1


def test_nothing_is_offered_of_others_or_from_before(reader: Reader) -> None:
    """A deed for another state, one of before, one not yet told of: none is offered."""
    assert _offered(reader, _PROMISED, _ELSEWHERE) == ("open", [])
    before = ("2024-01-10", "Slovakia delivered beds for the hospital in Kisumu to Kenya on Wednesday.")
    assert _offered(reader, _PROMISED, before) == ("open", [])
    assert _offered(reader, _PROMISED, _EQUIPPED, as_of=date(2025, 2, 1)) == ("open", [])


def test_nothing_is_offered_of_what_is_closed(reader: Reader) -> None:
    """What a rule has closed needs no judging."""
    assert _offered(reader, _PROMISED, _EQUIPPED, _BUILT) == ("fulfilled", [])
