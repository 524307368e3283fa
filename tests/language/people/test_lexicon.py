"""The words by which offices and names are told."""

from __future__ import annotations

from legation.language.people.lexicon import name_words, office_words


def test_plurals_lead_to_their_singular() -> None:
    """Regular and irregular plurals are known with their singular."""
    singular = office_words().singular
    assert singular["ministers"] == ("minister", True)
    assert singular["spokeswomen"] == ("spokeswoman", True)
    assert singular["secretaries-general"] == ("secretary-general", True)
    assert singular["minister"] == ("minister", False)


def test_conditions_name_known_heads() -> None:
    """A condition on a head that is no head would never be asked."""
    words = office_words()
    assert {*words.needs_before, *words.needs_behind} <= {base for base, _ in words.singular.values()}


def test_all_words_are_in_lower_case() -> None:
    """Words are looked up in lower case, so a capital in the table would never match."""
    names = name_words()
    for name in names.__slots__:
        assert all(word == word.lower() for word in getattr(names, name)), name
    assert all(word == word.lower() for word in office_words().known)
