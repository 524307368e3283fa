"""What rules are made of."""

from __future__ import annotations

from legation.grammar import Slot, Trigger, country, noun, slot, verb


def test_short_ways_to_write_triggers_and_slots() -> None:
    """Each short form makes the plain value that it stands for."""
    assert verb("sign", "ink") == Trigger(frozenset({"sign", "ink"}), "verb")
    assert noun("treaty") == Trigger(frozenset({"treaty"}), "noun")
    assert slot("subject", "by", needed=True) == Slot(("subject", "by"), True, "party")
    assert country("in") == Slot(("in",), False, "country")
