"""Facts in one line of English."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legation.records import Fact, Person, Place
from legation.reports.wording import (
    describe,
    in_prose,
    label,
    listed,
    mechanism_words,
    number_words,
    ordinal_words,
    plain_letters,
)
from tests.reports.making import fact, name_of, person

SOL = person("Ana Sol", "Foreign Minister", "URY")
TAMM = person("Rein Tamm", "President", "EST")


def _as(who: Person, role: str) -> Person:
    return replace(who, role=role)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            fact("visit", people=[_as(TAMM, "visitor"), _as(SOL, "host")]),
            "Official visit to Uruguay by Rein Tamm (President, Estonia); "
            "received by Ana Sol (Foreign Minister, Uruguay)",
        ),
        (
            fact("visit", status="proposed", people=[_as(TAMM, "visitor"), _as(SOL, "host")]),
            "Official visit to Uruguay by Rein Tamm (President, Estonia); "
            "invited by Ana Sol (Foreign Minister, Uruguay)",
        ),
        (
            fact("visit", status="scheduled", visit_type=None, place=Place("Montevideo", "URY")),
            "Visit to Uruguay (Montevideo) by Estonia (planned)",
        ),
        (
            fact("visit", host_state="VNM", place=Place("Việt Nam", "VNM"), visit_type="transit"),
            "Transit stop in Viet Nam by Estonia",
        ),
        (
            fact("contact", people=[TAMM, SOL], place=Place("Lisbon", "PRT")),
            "Meeting: Rein Tamm (President, Estonia) with Ana Sol (Foreign Minister, Uruguay) in Lisbon",
        ),
        (
            fact("contact", format="message", people=[_as(TAMM, "sender"), _as(SOL, "recipient")]),
            "Message from Rein Tamm (President, Estonia) to Ana Sol (Foreign Minister, Uruguay)",
        ),
        (fact("contact", format="phone_call"), "Telephone call: Estonia with Uruguay"),
        (
            fact("session", ordinal=3, people=[_as(SOL, "cochair")], place=Place("Tallinn", "EST")),
            "3rd session of the Joint Commission on Trade in Tallinn; "
            "co-chaired by Ana Sol (Foreign Minister, Uruguay)",
        ),
        (
            fact("credentials", people=[person("Mari Kask", "Ambassador", "EST", "envoy")]),
            "Mari Kask (Ambassador, Estonia) presented credentials in Uruguay",
        ),
        (fact("mission", place=Place("Montevideo", "URY")), "Embassy of Estonia in Montevideo opened"),
        (fact("relation"), "Diplomatic relations established"),
        (fact("relation", change="upgraded", level="partnership"), "Relations raised: partnership"),
        (fact("agreement", status="scheduled"), "Agreement on air services: to be signed"),
        (fact("agreement", status="cancelled"), "Agreement on air services: was to be signed, called off"),
        (fact("agreement", stage="negotiating"), "Agreement on air services: being negotiated"),
        (
            fact("undertaking", due="2026"),
            "Pledge, Estonia to Uruguay: “open a trade office” (due 2026)",
        ),
        (
            fact("undertaking", type="joint_commitment", by=["EST", "URY"], to=[]),
            "Joint commitment, Estonia and Uruguay together: “open a trade office”",
        ),
        (fact("act"), "Aid delivered, Estonia to Uruguay: “delivered two ambulances”"),
        (
            fact("act", status="cancelled"),
            "Aid delivered, Estonia to Uruguay: “delivered two ambulances” (called off)",
        ),
        (fact("figure"), "Trade turnover: USD 12 million"),
        (
            fact("figure", measure="community", value=600, unit="people", comparator=">"),
            "Community: more than 600 people",
        ),
        (fact("figure", measure="projects", value=1, unit="projects"), "Projects: 1 project"),
        (
            fact("figure", measure="exports", value=7.5, unit="percent", comparator="~"),
            "Exports: about 7.5 per cent",
        ),
        (fact("office", people=[_as(SOL, "holder")]), "Ana Sol, Foreign Minister of Uruguay"),
        (fact("position"), "Estonia: “the seas belong to all”"),
    ],
)
def test_each_kind_has_its_sentence(told: Fact, words: str) -> None:
    """Every kind of fact is told in one line that names what and who."""
    assert describe(told, name_of) == words


@pytest.mark.parametrize(
    ("name", "prose"),
    [
        ("United States", "the United States"),
        ("Marshall Islands", "the Marshall Islands"),
        ("European Union", "the European Union"),
        ("Chile", "Chile"),
        ("Oman", "Oman"),
    ],
)
def test_names_that_need_an_article_have_it(name: str, prose: str) -> None:
    """Some names of states have an article within a sentence."""
    assert in_prose(name) == prose


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (112, "112th"), (21, "21st")]
)
def test_ordinals_have_their_endings(number: int, words: str) -> None:
    """Ordinals end as English has them, the teens included."""
    assert ordinal_words(number) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(950, "950"), (1200, "1,200"), (3.5, "3.5"), (2.4e9, "2.4 billion"), (250_000_000, "250 million")],
)
def test_numbers_are_read_easily(value: float, words: str) -> None:
    """Large numbers are in millions and billions, others with thousands set apart."""
    assert number_words(value) == words


def test_sittings_of_dialogues_need_no_session() -> None:
    """A consultation is itself the sitting; a commission has sessions."""
    assert mechanism_words("political consultation", 4) == "4th political consultation"
    assert mechanism_words("Joint Commission", 4) == "4th session of the Joint Commission"
    assert mechanism_words("human rights dialogue", None) == "Human rights dialogue"


def test_spellings_of_one_name_have_the_same_letters() -> None:
    """Accents, spaces and capitals do not make another name."""
    assert plain_letters("Việt Nam") == plain_letters("VIETNAM")


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_are_joined_as_prose(parts: list[str], words: str) -> None:
    """The last of a list is joined by and."""
    assert listed(parts) == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (fact("visit", people=[_as(TAMM, "visitor")]), "Rein Tamm in Uruguay"),
        (fact("contact", people=[TAMM, SOL]), "Rein Tamm – Ana Sol"),
        (fact("contact"), "Meeting"),
        (fact("session", mechanism_type="political_consultation", ordinal=2), "2nd political consultation"),
        (fact("relation", change="upgraded", level="strategic partnership"), "Strategic partnership"),
        (fact("relation"), "Relations established"),
        (fact("mission"), "Estonia: embassy opened"),
        (fact("credentials", people=[person("Mari Kask", role="envoy")]), "Credentials, Mari Kask"),
        (fact("act"), "Aid delivered"),
        (fact("agreement"), "Agreement on air services"),
    ],
)
def test_labels_fit_a_picture(told: Fact, words: str) -> None:
    """A picture names each event in a few words."""
    assert label(told, name_of) == words
