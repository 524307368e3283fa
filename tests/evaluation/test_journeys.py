"""The measures of listed journeys, on lines of an invented list."""

from __future__ import annotations

from typing import Any

import pytest

from evaluation.journeys import travel_as_prose, travels, visit_as_prose, visits
from legation.records import Fact, Person
from tests.evaluation.making import fact

PEOPLE = (Person("Ruth Ames", "Secretary of State", "USA"), Person("Jana Kovar", "Foreign Minister", "SVK"))


def travel(remarks: str = "Met with Foreign Minister Jana Kovar.", tier: str = "A") -> dict[str, Any]:
    """Make a line of the list of travels."""
    met = [{"office": "Foreign Minister", "name": "Jana Kovar"}] if tier == "A" else []
    gold = {"traveller": "Ruth Ames", "role": "secretary", "iso3": "SVK", "met": met}
    days = {"start": "1998-05-03", "end": "1998-05-05"}
    return {"text": f"Slovakia | Bratislava | {remarks} | May 3–5, 1998", "gold": gold | days, "tier": tier}


def visit(kind: str | None = "state") -> dict[str, Any]:
    """Make a line of the list of visits."""
    people = [{"name": "Peter Ochieng", "office": ["President"]}]
    gold = {"visitors": people, "country": "Kenya", "start": "1998-05-03", "end": "1998-05-03"}
    text = "President Peter Ochieng | State visit. Addressed Congress. | May 3, 1998"
    return {"text": text, "gold": gold | {"visit_type": kind}}


def met(*people: Person) -> Fact:
    """Make a meeting of the people."""
    return fact("contact", people=people)


@pytest.mark.parametrize(
    ("remarks", "prose"),
    [
        ("Led talks. Opened a fair.", ". The Secretary of State led talks. The Secretary of State opened a fair."),
        ("Official visit.", " for an official visit."),
        ("Private visit; met with the Mayor.", " for a private visit. met with the Mayor."),
        ("En route home.", ". En route home."),
    ],
)  # fmt: skip
def test_a_line_becomes_prose(remarks: str, prose: str) -> None:
    """Remarks get their subject, the kind of visit stands with the journey, the rest is left as printed."""
    went = "U.S. Secretary of State Ruth Ames travelled to Slovakia on May 3–5, 1998"
    assert travel_as_prose(travel(remarks)) == went + prose


def test_a_visit_becomes_prose() -> None:
    """The visitor acts for the country under which the line is listed."""
    came = "President Peter Ochieng of Kenya came to the United States on May 3, 1998 for a state visit."
    assert visit_as_prose(visit()) == f"{came} The visitor addressed Congress."


def test_who_was_met_counts_with_the_office() -> None:
    """Somebody met with another office is found without it."""
    mayor = Person("Kovar", "Mayor", "SVK")
    right, wrong = (
        travels([travel()], lambda _: (met(*PEOPLE),)),
        travels([travel()], lambda _: (met(mayor),)),
    )
    assert [share.right for share in right] == [0, 1, 1, 0]
    assert [share.right for share in wrong] == [0, 1, 0, 0]


def test_the_travellers_own_side_is_nobody_met() -> None:
    """Where nobody was met, only people of other states are invented."""
    alone, invented = met(PEOPLE[0]), met(*PEOPLE)
    assert [s.right for s in travels([travel(tier="N")], lambda _: (alone,))][-1] == 1
    assert [s.right for s in travels([travel(tier="N")], lambda _: (invented,))][-1] == 0


def test_visits_count_with_dates_visitor_and_type() -> None:
    """A visit that the list calls informal may be private or nothing."""
    visitor = Person("Peter Ochieng", "President", "KEN", "visitor")
    told = fact("visit", when="1998-05-03", host_state="USA", visit_type=None, people=(visitor,))
    assert [share.right for share in visits([visit()], lambda _: (told,))] == [1, 1, 0]
    assert [share.right for share in visits([visit("informal")], lambda _: (told,))] == [1, 1, 1]
