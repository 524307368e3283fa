"""Tests of legation.facts.delegations."""

from __future__ import annotations

import pytest

from legation.facts.delegations import (
    company,
    is_resident_envoy,
    of_state,
    officials,
    protagonist,
    without_residents,
)
from legation.language.clauses import objects, subject
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.pipeline import Reader
from legation.records import Dispatch


def _visitors(reader: Reader, text: str, verb: str) -> Reference:
    scene = reader._analyser.analyse(Dispatch(id="x", text=text, date="2024-05-16"))
    sentence, word = next((s, w) for s in scene.sentences for w in s.words if w.text == verb)
    return officials(scene, sentence, subject(sentence, word))


@pytest.mark.parametrize(
    ("office", "resident"),
    [
        ("Ambassador", True),
        ("High Commissioner", True),
        ("Consul General", True),
        ("Permanent Representative to the United Nations", True),
        ("Special Ambassador for the Arctic", False),
        ("Deputy Minister of Foreign Affairs", False),
        (None, False),
    ],
)
def test_envoys_at_their_posts(office: str | None, resident: bool) -> None:
    """Ambassadors and consuls live where they are; special envoys travel."""
    assert is_resident_envoy(CastMember(0, "Jana Kovar", office, "SVK")) is resident


def test_a_delegation_brings_its_leader(reader: Reader) -> None:
    """Whoever leads a delegation is of its state and travels with it."""
    text = "A delegation of Kenya led by Defence Minister Peter Ochieng visited Slovakia."
    found = _visitors(reader, text, "visited")
    assert [(p.name, p.state) for p in found.people] == [("Peter Ochieng", "KEN")]


def test_tourists_and_firms_are_no_officials(reader: Reader) -> None:
    """Only office-holders and delegations act for a state."""
    assert not _visitors(reader, "Kenyan companies visited Slovakia.", "visited")
    assert not _visitors(reader, "Kenyan tourists visited Slovakia.", "visited")


def test_leaders_whom_nothing_sets_apart_are_nobody(reader: Reader) -> None:
    """`met with government leaders` says nothing of whom; `the two leaders` does."""
    text = "Slovak President Jana Kovar met government leaders in Kenya."
    scene = reader._analyser.analyse(Dispatch(id="x", text=text, date="2024-05-16"))
    sentence, verb = next((s, w) for s in scene.sentences for w in s.words if w.text == "met")
    assert not company(scene, sentence, objects(sentence, verb))


def test_parts_of_a_reference() -> None:
    """A reference can be asked for one state's people, and for those without residents."""
    here, envoy = (
        CastMember(0, "Jana Kovar", "Minister", "SVK"),
        CastMember(1, "Rosa Paz", "Ambassador", "CHL"),
    )
    both = Reference(("KEN",), (here, envoy))
    assert of_state(both, "SVK") == Reference((), (here,))
    assert of_state(both, "KEN") == Reference(("KEN",), ())
    assert without_residents(both) == Reference(("KEN",), (here,))


def test_the_protagonist_is_named_most_often(reader: Reader) -> None:
    """Of those of the dispatch's own state the one named most; where two are named alike, nobody."""
    text = (
        "Slovak President Jana Kovar and Slovak Foreign Minister Karel Novak met Kenyan President Peter Ochieng. "
        "Ochieng thanked Slovakia."
    )
    more = f"{text} Kovar praised Kenya."
    alike = reader._analyser.analyse(Dispatch(id="x", text=text, date="2024-05-16", outlet="Slovak Daily"))
    scene = reader._analyser.analyse(Dispatch(id="y", text=more, date="2024-05-16", outlet="Slovak Daily"))
    chief = protagonist(scene)
    assert chief is not None
    assert chief.name == "Jana Kovar"
    other = protagonist(alike)
    assert other is not None
    assert other.name == "Peter Ochieng"
    nobody = text.partition(".")[0] + "."
    assert protagonist(reader._analyser.analyse(Dispatch(id="z", text=nobody, date="2024-05-16"))) is None


def test_officials_told_of_by_their_states(reader: Reader) -> None:
    """Counterparts from two states, officials of a state's ministry: nobody named, the states are."""
    assert _visitors(reader, "Counterparts from Kenya and Slovakia met in Vienna.", "met").named == (
        "KEN",
        "SVK",
    )
    text = "Officials of the Kenyan ministry met a delegation from Slovakia."
    assert _visitors(reader, text, "met").named == ("KEN",)


def test_those_named_of_several(reader: Reader) -> None:
    """Whom `including` names, and whom a plural sums up, are the company."""
    text = "Kenyan officials, including Foreign Minister Peter Ochieng, visited Slovakia."
    assert [p.name for p in _visitors(reader, text, "visited").people] == ["Peter Ochieng"]


def test_ministers_of_two_states(reader: Reader) -> None:
    """The second state counts wherever the parser hung it; a state coordinated with a person does not."""
    text = "The foreign ministers of the Dominican Republic and Kenya will meet in Lima on Saturday."
    assert set(_visitors(reader, text, "meet").states) == {"DOM", "KEN"}
    alone = "Foreign Minister Peter Ochieng of Kenya and Slovakia have met in Lima."
    assert "SVK" not in _visitors(reader, alone, "met").states


def test_a_person_of_whom_a_state_is_told(reader: Reader) -> None:
    """`B, who heads the Kenyan Foreign Ministry` acts for Kenya; where two states are told, for neither."""
    told = "Mr. Peter Ochieng, who heads the Kenyan Foreign Ministry, visited Slovakia."
    assert _visitors(reader, told, "visited").states == ("KEN",)
    doubtful = "Mr. Peter Ochieng, who came from Kenya by way of Chile, visited Slovakia."
    assert _visitors(reader, doubtful, "visited").states == ()
