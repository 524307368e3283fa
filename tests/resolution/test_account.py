"""Tests of blocks, keys and prepared facts."""

import pytest

from legation.resolution.account import account, block, blocks, fact_key, index_keys
from tests.resolution.made import cited, contact, person, session, undertaking, visit


def test_every_fact_has_exactly_one_block():
    """Blocks partition a register."""
    facts = [visit(None, "a"), contact(None, "a"), session(None, "a"), undertaking(None, "a")]
    assert all(len(blocks(f.fact)) == 1 for f in facts)


@pytest.mark.parametrize(
    ("fact", "key"),
    [
        (visit(None, "a"), "visit|MDA|URY"),
        (contact(None, "a"), "contact|MDA|URY"),
        (session(None, "a", mechanism="G20 Summit", mechanism_type="summit"), "session|summit|g20"),
        (session(None, "a", mechanism="trilateral meeting", mechanism_type="summit"), "session|MDA|URY"),
        (cited("credentials", None, "a", sending_state="MDA", receiving_state="URY"), "credentials|MDA|URY"),
        (cited("mission", None, "a", sending_state="MDA", host_state="URY"), "mission|MDA|URY"),
        (
            cited("office", None, "a", people=(person("Ana Costa", "President", "PRT", "holder"),)),
            "office|PRT",
        ),
        (cited("office", None, "a", people=(person("Ana Costa", "President", None, "holder"),)), "office|?"),
    ],
)
def test_blocks_by_kind(fact, key):
    """Journeys have a direction, gatherings their own name, holdings the holder's state."""
    assert block(fact.fact) == key


def test_fact_keys_tell_facts_of_one_sentence_apart():
    """Two facts drawn from the same words have keys of their own, and a fact always the same."""
    one, two = undertaking(None, "a", action="open a route"), undertaking(None, "a", action="train pilots")
    assert fact_key(one) != fact_key(two)
    assert fact_key(one) == fact_key(undertaking(None, "a", action="open a route"))


def test_index_keys_of_what_was_said_are_its_months():
    """Undertakings are compared within the months in which they may have been said."""
    assert index_keys(account(undertaking("2024-05-30/2024-06-02", "a"))) == {"2024-05", "2024-06"}
    assert index_keys(account(undertaking(None, "a", "2024-06-20"))) == {"2024-06"}
    assert index_keys(account(undertaking(None, "a", None))) == frozenset()
