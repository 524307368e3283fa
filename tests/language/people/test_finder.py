"""Offices with the names beside them: each pattern with sentences of our own, and near misses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.people import find_people, find_titles
from legation.language.states import find_states
from tests.language.people.reading import held, people, titles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polish Foreign Minister Jan Nowak said so.", ("Jan Nowak", "Foreign Minister", "POL")),
        (
            "visiting Chinese Vice Minister of Commerce Liu Tao",
            ("Liu Tao", "Vice Minister of Commerce", "CHN"),
        ),
        ("the President of Algeria, Said Amrani, came", ("Said Amrani", "President", "DZA")),
        ("Peru's Foreign Minister Will Hayes came", ("Will Hayes", "Foreign Minister", "PER")),
        ("Ghana's new Minister for Trade Ama Mensah", ("Ama Mensah", "Minister for Trade", "GHA")),
        ("Belarus' Foreign Minister Pavel Orlov", ("Pavel Orlov", "Foreign Minister", "BLR")),
        ("the Minister of Defence of Sweden Nils Åkesson", ("Nils Åkesson", "Minister of Defence", "SWE")),
        ("State Secretary Oskar Lindgren of Sweden came", ("Oskar Lindgren", "State Secretary", "SWE")),
        ("Caretaker Foreign Minister Bilal Aziz spoke", ("Bilal Aziz", "Caretaker Foreign Minister", None)),
        ("Indonesian Foreign Minister Suharto said", ("Suharto", "Foreign Minister", "IDN")),
        (
            "Minister of Foreign Affairs Dr Hassan Zahir met",
            ("Hassan Zahir", "Minister of Foreign Affairs", None),
        ),
        ("PM Arjun Rao and", ("Arjun Rao", "PM", None)),
        ("a cable from the King to Slovak President Jan Hora", ("Jan Hora", "President", "SVK")),
        ("Adviser to the Slovak President Jan Hora", ("Jan Hora", "Adviser to the President", "SVK")),
        ("Finance Minister Israel Levin spoke", ("Israel Levin", "Finance Minister", None)),
        ("Deputy Minister of Trade To Anh Minh spoke", ("To Anh Minh", "Deputy Minister of Trade", None)),
        ("Prime Minister the Most Hon. Ama Mensah spoke", ("Ama Mensah", "Prime Minister", None)),
        (
            "Custodian of the Two Holy Mosques King Hamad of Saudi Arabia came",
            ("Hamad", "King", "SAU"),
        ),
    ],
)
def test_name_stands_behind_office(text: str, expected: tuple[str, str, str | None]) -> None:
    """`OFFICE NAME` gives name, office and state, however the state is written."""
    assert held(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister of Foreign Affairs of the Republic of Armenia, Aram Petrosyan, is here.",
            ("Aram Petrosyan", "Minister of Foreign Affairs", "ARM"),
        ),
        ("the Prime Minister, Ben Harlow, called it", ("Ben Harlow", "Prime Minister", None)),
        ("The President of Chad (Omar Zein) came", ("Omar Zein", "President", "TCD")),
        ("the Army Chief, General Ben Harlow here today", ("Ben Harlow", "Army Chief", None)),
        ("The Peruvian minister – Ana Ruiz – spoke.", ("Ana Ruiz", "minister", "PER")),
        ("The Peruvian Ambassador, Ana Ruiz also came.", ("Ana Ruiz", "Ambassador", "PER")),
        ("It is done, Minister of Works, Hon. Ana Ruiz said.", ("Ana Ruiz", "Minister of Works", None)),
        ("BEN T. HARLOW, SECRETARY OF STATE", ("BEN T. HARLOW", "SECRETARY OF STATE", None)),
        (
            "Ana Ruiz, Minister Responsible for Foreign Affairs, came.",
            ("Ana Ruiz", "Minister Responsible for Foreign Affairs", None),
        ),
        ("Ana Ruiz, non-resident Ambassador of Peru, came.", ("Ana Ruiz", "Ambassador", "PER")),
        (
            "The Minister for Foreign Affairs, European Union and Cooperation, Ana Ruiz, came.",
            ("Ana Ruiz", "Minister for Foreign Affairs, European Union and Cooperation", None),
        ),
        ("As Trade Minister, Ben Harlow opened it.", ("Ben Harlow", "Trade Minister", None)),
        ("by the Sultan of Oman, Sultan Omar Taher.", ("Omar Taher", "Sultan", "OMN")),
        ("the Foreign Minister of Peru, Minister Ana Ruiz, came", ("Ana Ruiz", "Foreign Minister", "PER")),
        ("the Prime Minister of Peru, Trade Minister Ana Ruiz, came", ("Ana Ruiz", "Trade Minister", None)),
        (
            "the high commissioner-designate of Ghana, Ama Mensah.",
            ("Ama Mensah", "high commissioner-designate", "GHA"),
        ),
        ("In his capacity as Mayor, Ben Harlow came.", ("Ben Harlow", "Mayor", None)),
        (
            "the Secretary of Defense at the time, Luis Reyes Jr.; they",
            ("Luis Reyes Jr.", "Secretary of Defense", None),
        ),
    ],
)
def test_name_stands_in_apposition(text: str, expected: tuple[str, str, str | None]) -> None:
    """`OFFICE, NAME,` gives the holder where the apposition is closed again."""
    assert held(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "With Ana dos Santos, Foreign Minister of Brazil, he",
            ("Ana dos Santos", "Foreign Minister", "BRA"),
        ),
        ("Mary Hill, Canada's Governor General, wrote", ("Mary Hill", "Governor General", "CAN")),
        (
            "Mr Koffi Adjei, Director General of the Consular Department led",
            ("Koffi Adjei", "Director General of the Consular Department", None),
        ),
        ("They appointed Jan Nowak as ambassador to Chad.", ("Jan Nowak", "ambassador", None)),
        ("Jan Nowak is the foreign minister of Poland.", ("Jan Nowak", "foreign minister", "POL")),
        ("Juha Salo, the country's foreign minister, came", ("Juha Salo", "foreign minister", None)),
        ("Peru's Ana Ruiz, foreign minister, spoke.", ("Ana Ruiz", "foreign minister", "PER")),
        ("Ana Ruiz (Foreign Minister, Peru) signed.", ("Ana Ruiz", "Foreign Minister", "PER")),
        ("Ana Ruiz took over as Minister of Trade.", ("Ana Ruiz", "Minister of Trade", None)),
        ("Ana Ruiz, who has served as Minister of Trade,", ("Ana Ruiz", "Minister of Trade", None)),
        ("Ana Ruiz became ambassador to Chad.", ("Ana Ruiz", "ambassador", None)),
        ("Ana Ruiz, at the time Prime Minister of Peru, had", ("Ana Ruiz", "Prime Minister", "PER")),
        ("Peru has named Ana Ruiz its next ambassador.", ("Ana Ruiz", "ambassador", "PER")),
        (
            "Ana Ruiz, Under Secretary Foreign Policy, Ministry of Foreign Affairs and Worship of Peru led it.",
            ("Ana Ruiz", "Under Secretary Foreign Policy", "PER"),
        ),
        (
            "Ana Ruiz, Director General, Ministry of Trade and guests of Peru came.",
            ("Ana Ruiz", "Director General", None),
        ),
        (
            "They called in Ana Ruiz, deputy chief of mission at the Peruvian Embassy.",
            ("Ana Ruiz", "deputy chief of mission", "PER"),
        ),
        (
            "Ana Ruiz, the spokesperson of Lima's foreign ministry issued a statement.",
            ("Ana Ruiz", "spokesperson of foreign ministry", "PER"),
        ),
    ],
)
def test_name_stands_in_front(text: str, expected: tuple[str, str, str | None]) -> None:
    """`NAME, OFFICE` and `NAME is OFFICE` give the holder."""
    assert held(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "In New York, the foreign minister said that talks go on.",
        "After meeting Emil Roth, the Chancellor of Austria travelled on.",
        "The Ministry of Foreign Affairs and the Communist Party agreed.",
        "The President Office and the Foreign Ministers Council met.",
        "He arrived in Ha Noi on Monday with the Joint Committee.",
        "Member states of the United Nations head for a vote.",
        "The Prime Minister, Kyiv said, will come.",
    ],
)
def test_capitals_without_a_person_are_no_name(text: str) -> None:
    """Bodies, places, days and documents beside an office are not taken for its holder."""
    assert held(text) == []


def test_envoy_acts_for_the_sender() -> None:
    """An ambassador acts for the state that sends, and the state sent to is kept apart."""
    sent, unsent = people(
        "Vietnamese Ambassador to Belarus Lê Văn Sơn met Ambassador to Peru Trần Thu Hà of the mission."
    )
    assert (sent.office, sent.state, sent.accredited_to) == ("Ambassador", "VNM", "BLR")
    assert (unsent.office, unsent.state, unsent.accredited_to) == ("Ambassador", None, "PER")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("She brought greetings from Peru President Luis Prado.", "PER"),
        ("She wrote to Peru President Luis Prado.", "PER"),
        ("Back from Peru President Luis Prado said that it was late.", None),
        ("On a visit to Peru President Luis Prado said that it was late.", None),
        ("While in Peru President Luis Prado said that it was late.", None),
    ],
)
def test_a_state_before_the_office_is_the_holders_unless_somebody_goes_there(
    text: str, state: str | None
) -> None:
    """Behind words of going or being somewhere the state is a place, else it belongs to the office."""
    assert held(text) == [("Luis Prado", "President", state)]


def test_who_succeeds_holds_the_office_too() -> None:
    """`X succeeds Y as Z` gives the office to both; who merely follows somebody gets none."""
    assert held("Ana Ruiz will succeed Ben Harlow as Ambassador to Chad.") == [
        ("Ana Ruiz", "Ambassador", None),
        ("Ben Harlow", "Ambassador", None),
    ]
    assert held("Ana Ruiz met Ben Harlow as Ambassador to Chad.") == [
        ("Ana Ruiz", None, None),
        ("Ben Harlow", "Ambassador", None),
    ]


def test_a_body_before_the_head_is_passed_over() -> None:
    """`the Central Bank's governor` is whoever stands before it; a person's own is nobody's office."""
    assert held("Ana Ruiz, the Central Bank's governor, came.") == [("Ana Ruiz", "governor", None)]
    assert held("Ana Ruiz, my sister's adviser, came.") == []


def test_former_offices_are_marked() -> None:
    """Then, former, late, ex- and -elect mark an office that is over or not yet held."""
    text = (
        "then Prime Minister Ali Rahman, former President Ana Ruiz, ex-President Omar Zein, "
        "President-elect Jan Nowak and Prime Minister Ben Harlow"
    )
    assert [m.former for m in people(text)] == [True, True, True, True, False]


def test_what_somebody_is_besides_a_form_of_address() -> None:
    """`Senator X, Minister of Trade and Dr Y` tells the office of X; in a list of holders each has one."""
    assert held(
        "He met Senator Ana Ruiz, Minister of Trade and Dr Jan Nowak, Minister of Health, today."
    ) == [
        ("Ana Ruiz", "Senator", None),
        ("Ana Ruiz", "Minister of Trade", None),
        ("Jan Nowak", "Minister of Health", None),
    ]
    assert held("President Ana Ruiz, Minister of Trade and Health Jan Nowak came.") == [
        ("Ana Ruiz", "President", None),
        ("Jan Nowak", "Minister of Trade and Health", None),
    ]


def test_a_name_can_begin_with_a_stop() -> None:
    """`Prime Minister 'Aisake Eke` has the mark in the name; a word in quotes is none."""
    assert held("Tongan Prime Minister 'Aisake Valu Maka spoke.") == [
        ("'Aisake Valu Maka", "Prime Minister", "TON")
    ]
    assert held("Tongan Prime Minister 'Iron' came.") == []


def test_a_state_behind_a_ministry_without_of() -> None:
    """`Director of the Ministry of Trade Chad, X` acts for Chad."""
    assert held("the Director of the Ministry of Trade Chad, Omar Zein, came") == [
        ("Omar Zein", "Director of the Ministry of Trade", "TCD")
    ]


def test_some_official_is_not_the_one_told_of() -> None:
    """An article before any adjective tells that a title means nobody told of before."""
    found = titles("A veteran Kenyan diplomat, another Kenyan diplomat and the Kenyan diplomat left.")
    assert [t.definite for t in found] == [False, False, True]


def test_counterparts_from_somewhere_act_for_it() -> None:
    """`his counterparts X from Peru and Y from Chad`; an envoy called back from somewhere is not its own."""
    found = people("His counterparts Ana Ruiz from Peru and Omar Zein from Chad came.")
    assert [(p.name, p.state) for p in found] == [("Ana Ruiz", "PER"), ("Omar Zein", "TCD")]
    assert held("They recalled Ambassador Ana Ruiz from Chad.") == [("Ana Ruiz", "Ambassador", None)]


def test_compound_offices_are_one_title() -> None:
    """One printed title of two offices is one office; offices parted by a comma are two."""
    assert held("Deputy Prime Minister and Foreign Minister Bilal Aziz") == [
        ("Bilal Aziz", "Deputy Prime Minister and Foreign Minister", None)
    ]
    assert held("Politburo member, State President Trần Văn Sơn") == [
        ("Trần Văn Sơn", "Politburo member", None),
        ("Trần Văn Sơn", "State President", None),
    ]
    assert held("the President and Foreign Minister Ana Ruiz") == [("Ana Ruiz", "Foreign Minister", None)]
    assert held("Korea's acting President and President Ben Harlow") == [("Ben Harlow", "President", None)]
    assert held("Ali Kaya, Vice President, Prime Minister of Oman and Governor of Dhofar, came.") == [
        ("Ali Kaya", "Vice President, Prime Minister and Governor of Dhofar", "OMN")
    ]


def test_a_leader_of_a_state_is_called_so() -> None:
    """`leader` behind a state's name is an office where it stands with a name; of a group it is none."""
    assert held("Danish leader Ole Berg spoke.") == [("Ole Berg", "leader", "DNK")]
    assert held("Business leader Ole Berg spoke of it.") == [("Ole Berg", None, None)]


def test_a_field_may_stand_behind_the_head_without_of() -> None:
    """`Secretary Commerce X` is an office; a surname that is a field too, or no name behind it, makes none."""
    assert held("Secretary Commerce Bilal Aziz and Chairman Senate Umar Butt met.") == [
        ("Bilal Aziz", "Secretary Commerce", None),
        ("Umar Butt", "Chairman Senate", None),
    ]
    assert held("The Speaker National Assembly said so.") == []


def test_counterpart_is_left_to_the_cast() -> None:
    """A counterpart has a name and a state, and the office is told by reference."""
    mention = people("He met his Moldovan colleague, Mihai Rusu, there.")[0]
    assert (mention.name, mention.office, mention.office_ref, mention.state) == (
        "Mihai Rusu",
        None,
        "counterpart",
        "MDA",
    )


def test_its_office_belongs_to_the_state_that_acts() -> None:
    """`its ambassador` is the ambassador of the state that the sentence is about."""
    assert held("On Friday Estonia answered by recalling its ambassador, Jaan Tamm, from Ghana.") == [
        ("Jaan Tamm", "ambassador", "EST")
    ]


def test_body_tells_the_state() -> None:
    """The name of a parliament tells the state of its speaker."""
    assert held("Speaker of the Knesset Amir Levin") == [("Amir Levin", "Speaker of the Knesset", "ISR")]


def test_titles_without_a_name_are_kept_apart() -> None:
    """An office without a name is a title with its state, number and definiteness."""
    found = titles("The Belarusian diplomat met the President; a foreign minister and both ministers came.")
    assert [(t.office, t.state, t.plural, t.definite) for t in found] == [
        ("diplomat", "BLR", False, True),
        ("President", None, False, True),
        ("foreign minister", None, False, False),
        ("minister", None, True, True),
    ]


@pytest.mark.parametrize(
    ("text", "definite"),
    [
        ("Foreign Secretary called on President Ana Ruiz.", [True]),
        ("Prime minister will call on President Ana Ruiz.", [True]),
        ("On this occasion Prime Minister said so.", [True]),
        ("She met Prime Minister and left.", [True]),
        ("Elected President in May, she left.", [False]),
        ("She spoke as Foreign Minister of it.", [False]),
    ],
)
def test_an_office_without_article_can_mean_its_holder(text: str, definite: list[bool]) -> None:
    """An office that opens a sentence or does something means whoever holds it; one that somebody gets does not."""
    assert [t.definite for t in titles(text)] == definite


_PIECES = st.sampled_from(
    """the The President of France Poland's Polish Minister Foreign Affairs , and Ana Ruiz S. bin al-Sisi
    Mr. ( ) ministers 's for to Trade . his counterpart ambassador Kh.Bold Jr. II d'Affaires chargé
    then - 5 Lê""".split()
)


@given(st.lists(_PIECES | st.just("\n"), max_size=40).map(" ".join) | st.text(max_size=200))
def test_offsets_slice_to_the_names(text: str) -> None:
    """Whatever the text, every mention lies in it and its name stands at its offsets."""
    states = find_states(text)
    for mention in find_people(text, states):
        assert 0 <= mention.start <= mention.name_start < mention.name_end <= mention.end <= len(text)
        assert " ".join(text[mention.name_start : mention.name_end].split()) == mention.name
        if mention.office is not None:
            assert mention.office_start is not None
            assert mention.office_end is not None
            assert 0 <= mention.office_start < mention.office_end <= len(text)
    for title in find_titles(text, states):
        assert 0 <= title.start < title.end <= len(text)


def test_a_long_text_is_read_in_linear_time() -> None:
    """Ten times the text gives ten times the people: nothing is lost or found across repetitions."""
    text = "Polish Foreign Minister Jan Nowak met French President Anne Roux in Ghent. "
    assert len(people(text * 10)) == 10 * len(people(text))
