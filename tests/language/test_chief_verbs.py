"""Tests of legation.language.chief_verbs."""

from __future__ import annotations

import pytest

from tests.language.parsed import sentence_of
from tests.language.stage import find, scene


@pytest.mark.parametrize(
    ("text", "chief", "aside"),
    [
        ("The Kenyan embassy in Lima, closed in 2015, reopened in January.", "reopened", "closed"),
        ("The treaty signed today replaces a memorandum of 2011.", "replaces", "signed"),
        ("The memorandum, inked at the talks, provides for a fair.", "provides", "inked"),
    ],
)
def test_a_participle_describes_its_noun(text: str, chief: str, aside: str) -> None:
    """The verb of the aside hangs on the noun, and the chief verb has the noun for its subject."""
    sentence = sentence_of(text)
    verb, told = (next(w for w in sentence.words if w.text == t) for t in (chief, aside))
    subject = sentence.child(verb, "nsubj")
    assert sentence.root is verb
    assert told.tag == "VBN"
    assert sentence.head(told) is subject


def test_who_tells_behind_what_is_told_is_the_subject_of_saying() -> None:
    """`Kenya and Peru will trade, Minister A and Minister B announced after talks`: the two announced it."""
    told = scene(
        "Kenya and Slovakia will open a third post, Slovak Foreign Minister Jana Kovar and her Kenyan counterpart,"
        " Peter Ochieng, announced after a meeting on Tuesday."
    )
    sentence, verb = find(told, "announced")
    assert sentence.root is verb
    assert [p.name for p in told.refer_all(sentence, sentence.children(verb, "nsubj")).people] == [
        "Jana Kovar"
    ]
    assert next(w for w in sentence.words if w.text == "open").dep == "ccomp"


def test_past_tense_before_a_person_is_no_adjective() -> None:
    """`Minister A hosted Minister B for talks`: B is not the hosted one, A is who hosts."""
    told = scene(
        "The Foreign Secretary, Oliver Marsh, hosted the Foreign Minister of Ghana, Abla Mensah, for talks at Lancaster"
        " House on Tuesday."
    )
    sentence, verb = find(told, "hosted")
    assert sentence.root is verb
    assert verb.lemma == "host"
    assert [w.dep for w in sentence.words if told.member(w) is not None] == ["nsubj", "dobj"]


def test_what_somebody_does_on_a_visit_is_the_chief_verb() -> None:
    """`Minister A, on a two-day visit, called on B`: it was not the visit that was called."""
    told = scene(
        "Slovak Foreign Minister Jana Kovar, on a two-day official visit, called on Kenyan President Peter Ochieng."
    )
    sentence, verb = find(told, "called")
    assert sentence.root is verb
    assert sentence.child(verb, "nsubj") is sentence.words[0]


@pytest.mark.parametrize(
    "text",
    [
        "The minister of Kenya, Ole Otieno, arrived on Monday, accompanied by two aides.",
        "The ministers of Kenya and Peru met in Lima on Monday, followed by a dinner.",
        "The embassy closed in 2015.",
    ],
)
def test_a_chief_verb_stays_one(text: str) -> None:
    """What follows the chief verb behind a comma only goes along with it."""
    sentence = sentence_of(text)
    assert sentence.root.text in ("arrived", "met", "closed")
    assert sentence.root.tag == "VBD"


def test_of_clauses_parted_by_a_semicolon_the_first_is_the_chief_one() -> None:
    """What was signed was not told of what was not ratified."""
    sentence = sentence_of(
        "The two countries signed a border agreement in Lima; it has not been ratified yet."
    )
    assert sentence.root.text == "signed"
    assert any(w.text == "ratified" and w.dep == "parataxis" for w in sentence.words)


def test_a_quotation_before_who_says_it_depends_on_it() -> None:
    """Without a semicolon the clause before is what is said."""
    sentence = sentence_of("The two countries have signed a border agreement, the minister said.")
    assert sentence.root.text == "said"


def test_an_aside_in_a_clause_leaves_it_its_subject() -> None:
    """`Said that the office, closed in 2015, would reopen`: the office reopens."""
    sentence = sentence_of(
        "Kenya said the embassy building in Lima, closed during the war, would soon reopen."
    )
    reopen = next(w for w in sentence.words if w.text == "reopen")
    subject = sentence.child(reopen, "nsubj")
    assert subject is not None
    assert subject.text == "building"


@pytest.mark.parametrize(
    "text", ["The Tacna border crossing reopened on Monday.", "The Lima exhibition opened in May."]
)
def test_the_only_verb_is_no_participle(text: str) -> None:
    """A sentence whose only verb stands right behind its noun tells what the noun did."""
    sentence = sentence_of(text)
    assert sentence.root.tag == "VBD"
    assert sentence.child(sentence.root, "nsubj") is not None


def test_a_caption_stays_without_a_verb() -> None:
    """A participle with its doer only describes the noun."""
    sentence = sentence_of("The bridge built by Peru in 1990.")
    built = next(w for w in sentence.words if w.text == "built")
    assert built.tag == "VBN"


def test_a_past_tense_hung_on_what_the_noun_is_of_is_the_verb() -> None:
    """`The manoeuvres of the two armies ended on Monday`: no army is described."""
    sentence = sentence_of("The manoeuvres of the Kenyan and Peruvian armies ended on Wednesday near Lima.")
    assert sentence.root.text == "ended"
    assert sentence.child(sentence.root, "nsubj") is sentence.words[1]
