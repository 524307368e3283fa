"""Tests of legation.facts.undertaking.en.marked: from the word for what is to be done to its undertaking."""

from __future__ import annotations

import pytest

from legation.facts.undertaking.en.marked import undertaking_of
from legation.grammar import Draft, Match, Rule, verb
from tests.language.parsed import scene_of, word_of

_RULE = Rule("marked", "undertaking", "Marked as an undertaking.", verb("mark"), lambda m: ())
_LEAD = "Kenyan Foreign Minister Jane Otieno met Peruvian Foreign Minister Luis Quispe in Lima on Thursday. "


def told(sentence: str, deed: str, kind: str) -> Draft:
    """Draft the undertaking whose deed is the word of that form in the sentence behind the lead."""
    scene = scene_of(_LEAD + sentence)
    last = scene.sentences[-1]
    (draft,) = undertaking_of(Match(_RULE, scene, last, word_of(last, deed)), kind)
    return draft


@pytest.mark.parametrize(
    ("sentence", "deed", "kind", "by", "to", "action"),
    [
        ("Otieno disclosed that Kenya would open a market.", "open", "pledge", "KEN", "PER", "open a market"),
        (
            "Quispe replied that a road would be built by May.",
            "built",
            "pledge",
            "PER",
            "KEN",
            "a road would be built by May",
        ),
        ("Otieno pleaded with Peru to lift the ban.", "lift", "request", "KEN", "PER", "lift the ban"),
        (
            "Quispe spoke of Kenya's request to lift the ban.",
            "lift",
            "request",
            "KEN",
            "PER",
            "lift the ban",
        ),
        ("The two shook hands on mending the road.", "mending", "joint_commitment", "KEN,PER", "", "mending"),
    ],
)
def test_who_tells_is_found_above_the_deed(
    sentence: str, deed: str, kind: str, by: str, to: str, action: str
) -> None:
    """The doer promises, else who tells of it; the other side of the meeting is the one told."""
    draft = told(sentence, deed, kind)
    assert ",".join(draft.details["by"]) == by
    assert ",".join(draft.details["to"]) == to
    assert draft.details["action"].startswith(action)
    assert draft.when == "2024-05-16"


def test_what_nobody_tells_is_no_undertaking() -> None:
    """A deed of which nobody can be found who says it gives nothing."""
    scene = scene_of("The old road would be mended soon.")
    sentence = scene.sentences[0]
    assert not list(undertaking_of(Match(_RULE, scene, sentence, word_of(sentence, "mended")), "pledge"))
