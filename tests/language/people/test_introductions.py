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


def test_two_titles_behind_two_names_introduce_both() -> None:
    """`Ana Ruiz and Omar Zein spoke. The Peruvian minister … the Chadian president`: each by one, in that order."""
    text = "Ana Ruiz and Omar Zein spoke. The Peruvian foreign minister thanked the Chadian president."
    assert [(p.name, p.office, p.state) for p in company(text).people] == [
        ("Ana Ruiz", "foreign minister", "PER"),
        ("Omar Zein", "president", "TCD"),
    ]


def test_one_title_behind_two_names_introduces_nobody() -> None:
    """With two names and one title it is open whose it is."""
    text = "Ana Ruiz and Omar Zein spoke. The Peruvian foreign minister left."
    assert [p.office for p in company(text).people] == [None, None]


def test_names_that_tell_their_states_outdo_the_order() -> None:
    """The name that sounds Viet Namese is that of the minister of Viet Nam, told of second."""
    text = "Nguyen Van Minh and Piotr Kowalski spoke. The Polish minister thanked the Vietnamese president."
    assert [(p.name, p.state) for p in company(text).people] == [
        ("Nguyen Van Minh", "VNM"),
        ("Piotr Kowalski", "POL"),
    ]


def test_colleagues_told_of_together_hold_the_office_of_the_one_who_has_it() -> None:
    """`Foreign Minister A met B of Chad. The foreign ministers …`: B is one as well."""
    text = "Peruvian Foreign Minister Ana Ruiz met Omar Zein of Chad. The foreign ministers agreed."
    assert [(p.name, p.office, p.state) for p in company(text).people] == [
        ("Ana Ruiz", "Foreign Minister", "PER"),
        ("Omar Zein", "Foreign Minister", "TCD"),
    ]
    other = "Peruvian Foreign Minister Ana Ruiz met Omar Zein of Chad. The trade ministers agreed."
    assert [p.office for p in company(other).people] == ["Foreign Minister", None]


def test_counterpart_behind_a_title_introduces_the_second() -> None:
    """`A and B spoke. The Peruvian minister congratulated his Chadian counterpart`: both hold the office."""
    text = "Ana Ruiz and Omar Zein spoke. The Peruvian foreign minister thanked her Chadian counterpart."
    assert [(p.name, p.office, p.state) for p in company(text).people] == [
        ("Ana Ruiz", "foreign minister", "PER"),
        ("Omar Zein", "foreign minister", "TCD"),
    ]


def test_name_of_news_with_a_title_behind_it() -> None:
    """`Orrin Petkus arrived. Lithuania's minister …`: a name that no list knows is one where a title awaits it."""
    text = "Orrin Petkus arrived in Oslo. Lithuania's defence minister will stay a day."
    assert [(p.name, p.office, p.state) for p in company(text).people] == [
        ("Orrin Petkus", "defence minister", "LTU")
    ]
    assert not company("Orrin Petkus arrived in Oslo. The day was cold.").people


def test_office_behind_a_surname_is_that_of_the_name_in_full() -> None:
    """`Ana Ruiz met B. … Ruiz, Peru's foreign minister, said`: told of the one named before."""
    text = "Ana Ruiz met Omar Zein in Lima. Ruiz, Peru's foreign minister, was late."
    assert [(p.name, p.office) for p in company(text).people] == [
        ("Ana Ruiz", "foreign minister"),
        ("Omar Zein", None),
    ]


def test_row_of_states_with_their_people() -> None:
    """`Togo's A, Benin's B and Chad's C met Foreign Minister D. The four foreign ministers …`: all hold the office."""
    row = "Togo's Kodo Ame, Benin's Oli Dosu and Chad's Omar Zein met Foreign Minister Ana Ruiz."
    text = f"{row} The four foreign ministers left."
    assert [(p.name, p.office, p.state) for p in company(text).people][:3] == [
        ("Kodo Ame", "Foreign Minister", "TGO"),
        ("Oli Dosu", "Foreign Minister", "BEN"),
        ("Omar Zein", "Foreign Minister", "TCD"),
    ]
    assert not company("Togo's Blue Coast is warm.").people


def test_whoever_is_sworn_in_is_introduced_by_the_title_behind() -> None:
    """`A was sworn in. Peru's new minister …`: the name is that of the minister."""
    text = "Orrin Petkus was sworn in on Monday. Peru's new foreign minister spoke."
    assert [(p.name, p.office, p.state) for p in company(text).people] == [
        ("Orrin Petkus", "foreign minister", "PER")
    ]
