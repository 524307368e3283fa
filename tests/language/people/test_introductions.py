"""Offices that stand near a name without touching it."""

from __future__ import annotations

from tests.language.people.reading import company


def test_a_heading_introduces_the_one_person_below() -> None:
    """The title in a heading is held by the one person named below it without an office."""
    text = "Meeting with the President of Mongolia\n\nThe host told Bat Dorjsuren so. Dorjsuren left."
    assert [(p.name, p.office, p.state) for p in company(text).people] == [
        ("Bat Dorjsuren", "President", "MNG")
    ]


def test_two_people_near_a_title_stay_without_it() -> None:
    """Where two people could hold the title, neither is given it."""
    text = "The President of Mongolia came. Bat Dorjsuren said so. Ana Ruiz said no."
    assert [p.office for p in company(text).people] == [None, None]


def test_a_title_of_several_states_introduces_as_many_names() -> None:
    """`The foreign ministers of Peru and Chad … Ana Ruiz and Omar Zein`: in the order told; one name alone is open."""
    text = "The foreign ministers of Peru and Chad met in May. {} agreed to trade."
    assert [(p.name, p.office, p.state) for p in company(text.format("Ana Ruiz and Omar Zein")).people] == [
        ("Ana Ruiz", "foreign minister", "PER"),
        ("Omar Zein", "foreign minister", "TCD"),
    ]
    assert [p.office for p in company(text.format("Ana Ruiz")).people] == [None]


def test_a_title_of_somebody_known_introduces_nobody() -> None:
    """A title that means somebody named before is not given to another person."""
    text = "Mongolian President Bat Dorjsuren spoke. The Mongolian President left. Ana Ruiz said no."
    assert [(p.name, p.office) for p in company(text).people] == [
        ("Bat Dorjsuren", "President"),
        ("Ana Ruiz", None),
    ]
