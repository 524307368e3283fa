"""Which topics words are about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.facts.topics import topics
from legation.records import TOPICS


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("open direct flights", ["transport"]),
        ("raise exports of rice", ["trade", "agriculture"]),
        ("grant fifty scholarships a year", ["education"]),
        ("waive visas for holders of official passports", ["visa_consular"]),
        ("build hydropower plants", ["energy"]),
        ("patrol the disputed islands", ["security", "territorial"]),
        ("teach nurses the use of drones", ["education", "health", "defence"]),
    ],
)
def test_topics_are_told_by_their_words(words: str, named: list[str]) -> None:
    """The topics that the words name, in the order in which they name them."""
    assert topics(words)[: len(named)] == named


def test_words_inside_other_words_do_not_count() -> None:
    """An oil is not in turmoil, nor art in a party."""
    assert "energy" not in topics("end the turmoil")
    assert "culture" not in topics("apart from that")


def test_the_context_counts_only_where_the_words_are_silent() -> None:
    """What the words name is about them; else what stands around them helps, the nearest first."""
    assert topics("do it", "build schools and hospitals") == topics("build schools and hospitals")
    assert topics("do it", "they said so", "build schools") == topics("build schools")
    assert topics("build hospitals", "build schools") == topics("build hospitals")


def test_the_longest_phrase_takes_the_words_that_it_covers() -> None:
    """Secure energy is no matter of security, a climate for business none of the climate."""
    assert topics("strengthen energy security") == ["energy"]
    assert topics("expand the business") == ["trade"]
    assert "environment" not in topics("improve the business climate")


def test_weak_words_count_only_where_nothing_is_named() -> None:
    """Technology is a topic of its own, and of solar technology a mere word."""
    assert topics("share technology") == ["science_technology"]
    assert topics("share solar technology") == ["energy"]


def test_relations_themselves_are_the_last_resort() -> None:
    """`political` is said of what names nothing sharper, and of nothing else."""
    assert topics("strengthen ties") == ["political"]
    assert topics("do that") == ["political"]
    assert "political" not in topics("strengthen trade ties")


@given(st.text(max_size=80), st.text(max_size=80), st.integers(1, 6))
def test_there_is_always_a_topic_of_the_contract(words: str, context: str, most: int) -> None:
    """At least one topic, each once, no more than asked for, all of the contract's list."""
    found = topics(words, context, most=most)
    assert 1 <= len(found) <= most
    assert len(set(found)) == len(found)
    assert set(found) <= set(TOPICS)


def test_every_topic_can_be_named() -> None:
    """Each topic of the contract has words that name it."""
    sharp = {topic for topic in TOPICS if topic in topics(topic.replace("_", " "), most=9)}
    by_other_words = {
        "visa_consular": "issue visas",
        "people_to_people": "support the youth",
        "high_level_exchange": "pay a state visit",
        "local": "link the provinces",
        "party": "widen party-to-party contacts",
        "labour": "send seasonal workers",
        "political": "deepen relations",
    }
    assert sharp | {t for t, words in by_other_words.items() if t in topics(words, most=9)} == set(TOPICS)


@pytest.mark.parametrize(
    ("words", "unnamed"),
    [
        ("hold the next session in the city of Lima", "local"),
        ("join forces in the General Assembly", "defence"),
        ("strengthen the bridge of friendship", "transport"),
        ("give new energy to the partnership", "energy"),
    ],
)
def test_turns_of_speech_name_no_topic(words: str, unnamed: str) -> None:
    """Words that have a topic elsewhere stand in turns of speech that have none."""
    assert unnamed not in topics(words)
