"""Tests of legation.facts.act.en.making: acts of any verb or noun."""

from __future__ import annotations

import pytest

from legation.facts.act.en.making import deed
from legation.grammar import Draft, Match, Rule, verb
from legation.pipeline import Reader
from legation.records import Dispatch


def _deeds(reader: Reader, text: str, lemma: str, act_type: str) -> list[Draft]:
    """Draft the acts that the first word of that dictionary form tells."""
    scene = reader._analyser.analyse(Dispatch(id="x", text=text, date="2024-05-17"))
    sentence, word = next((s, w) for s in scene.sentences for w in s.words if w.lemma == lemma)
    rule = Rule("any", "act", "Any deed.", verb(lemma), lambda m: ())
    return list(deed(Match(rule, scene, sentence, word), act_type))


@pytest.mark.parametrize(
    ("text", "lemma", "act_type", "by", "to", "what"),
    [
        (
            "Peru halted imports of Danish beef.",
            "halt",
            "ban",
            ["PER"],
            ["DNK"],
            "halted imports of Danish beef",
        ),
        (
            "Two Danish sailors were arrested in Peru on Monday.",
            "arrest",
            "detention",
            ["PER"],
            ["DNK"],
            "Two Danish sailors were arrested in Peru on Monday",
        ),
        (
            "The ban on Danish beef that Peru imposed in May angered the farmers.",
            "ban",
            "ban",
            ["PER"],
            ["DNK"],
            "ban on Danish beef that Peru imposed in May",
        ),
    ],
)
def test_any_word_makes_an_act(
    reader: Reader, text: str, lemma: str, act_type: str, by: list[str], to: list[str], what: str
) -> None:
    """Sides and words are read off the clause of any verb or noun."""
    (draft,) = _deeds(reader, text, lemma, act_type)
    assert (draft.details["by"], draft.details["to"], draft.details["what"]) == (by, to, what)


@pytest.mark.parametrize(
    "text",
    [
        "Peru will halt imports of Danish beef.",
        "Peru did not halt imports of Danish beef.",
        "Denmark accused Peru of halting imports of its beef.",
        "Peru agreed to halt imports of Danish beef.",
    ],
)
def test_what_is_promised_denied_or_alleged_is_no_act(reader: Reader, text: str) -> None:
    """Only what is done, decided or called off is an act."""
    assert not _deeds(reader, text, "halt", "ban")
