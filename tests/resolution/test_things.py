"""Tests of the things that go by several names."""

from legation.resolution.things import is_thing, one_thing
from legation.resolution.wording import stem


def test_several_names_stand_for_one_thing():
    """In the singular and in the plural; what has one name keeps it."""
    assert one_thing(stem("seamen")) == one_thing(stem("seafarers")) == one_thing("crew")
    assert one_thing(stem("fishermen")) == one_thing(stem("fisherman"))
    assert one_thing("giraff") == "giraff"
    assert one_thing("women") == "women"


def test_things_are_those_with_several_names():
    """By any of them."""
    assert is_thing(stem("loan"))
    assert is_thing(stem("credits"))
    assert not is_thing("giraff")
