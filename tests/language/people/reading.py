"""What the tests of people ask of a sentence, with the real states found in it."""

from __future__ import annotations

from legation.language.people import Cast, PersonMention, TitleMention, cast, find_people, find_titles
from legation.language.states import find_states


def people(text: str) -> tuple[PersonMention, ...]:
    """Give the people of the text."""
    return find_people(text, find_states(text))


def held(text: str) -> list[tuple[str, str | None, str | None]]:
    """Give name, office and state of the people of the text."""
    return [(m.name, m.office, m.state) for m in people(text)]


def titles(text: str) -> tuple[TitleMention, ...]:
    """Give the titles without a name."""
    return find_titles(text, find_states(text))


def company(text: str) -> Cast:
    """Give the cast of the text."""
    states = find_states(text)
    return cast(text, find_people(text, states), states)


def called(text: str, name: str) -> list[str]:
    """Give the words by which the text calls the member of that full name, in order."""
    return [text[m.name_start : m.name_end] for m in company(text).mentions if m.member.name == name]
