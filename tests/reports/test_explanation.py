"""Why an entry says what it says."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from legation.records import Conflict, ConflictValue, LifeStep, Place, Span
from legation.reports.explanation import explanation, marked
from tests.reports.making import cited, entry, fact, living, name_of, person, simple

QUOTE = "Estonia opened its embassy in Montevideo."


def test_matched_words_are_marked_in_the_sentence() -> None:
    """The pieces are the sentence, and those that the rule matched are told apart."""
    told = fact("mission", "1998", start=100, words=[Span(108, 114), Span(119, 126), Span(0, 5)])
    pieces = marked(cited(told, quote=QUOTE[:40]))
    assert "".join(text for text, _ in pieces) == QUOTE[:40]
    assert [text for text, matched in pieces if matched] == ["opened", "embassy"]


@given(
    st.text(min_size=40, max_size=40), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=6)
)
def test_pieces_always_make_the_sentence(quote: str, words: list[tuple[int, int]]) -> None:
    """Overlapping, touching or outlying words never lose or double a letter."""
    told = fact("act", start=10, words=[Span(start, start + length) for start, length in words])
    assert "".join(text for text, _ in marked(cited(told, quote=quote))) == quote


def test_explanation_carries_facts_rules_merges_conflicts_and_steps() -> None:
    """All that an entry rests on is told, in words."""
    one = cited(fact("undertaking", "2024-01-01", rule="pledge by verb", place=Place("Lisbon", "PRT")), "d1")
    two = cited(fact("undertaking", "2024-01", people=[person("Ana Sol", None, "URY", "speaker")]), "d2")
    found = explanation(
        entry(
            one,
            two,
            merges=["d2 joined to d1: same"],
            conflicts=[
                Conflict("when", (ConflictValue("2024-01-01", ("d1",)), ConflictValue("2024-01", ("d2",))))
            ],
        ),
        name_of,
        date(2024, 6, 1),
        living(LifeStep("open", "2024-01-01", "stated", (one,))),
    )
    assert found.text == "Pledge, Estonia to Uruguay: “open a trade office”"
    assert [fact.rule for fact in found.facts] == ["pledge by verb", ""]
    assert ("place", "Lisbon, PRT") in found.facts[0].fields
    assert ("when", "January 2024 (2024-01)") in found.facts[1].fields
    assert ("speaker", "Ana Sol (Uruguay)") in found.facts[1].fields
    assert ("due", "not told") in found.fields
    assert found.merges == ("d2 joined to d1: same",)
    assert [answer.value for answer in found.differs[0].answers] == ["1 January 2024", "January 2024"]
    assert found.steps[0].citations[0].dispatch == "d1"


def test_standing_is_explained_as_of_a_day() -> None:
    """An undertaking whose day has gone by is explained as overdue, from its own facts."""
    told = simple("undertaking", "2024-01-01", due="2024-05", date="2024-01-02")
    assert explanation(told, name_of, date(2024, 5, 31)).standing == "open"
    late = explanation(told, name_of, date(2024, 6, 1))
    assert late.standing == "overdue"
    assert [step.standing for step in late.steps] == ["open", "overdue"]
