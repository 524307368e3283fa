"""People and their offices: who is named, with which office, for which state, and who is who."""

from legation.language.people.cast import cast
from legation.language.people.finder import find_people, find_titles
from legation.language.people.homes import Clue, assign_states
from legation.language.people.mentions import (
    Cast,
    CastMember,
    CastMention,
    OfficeHeld,
    PersonMention,
    TitleMention,
)

__all__ = [
    "Cast",
    "CastMember",
    "CastMention",
    "Clue",
    "OfficeHeld",
    "PersonMention",
    "TitleMention",
    "assign_states",
    "cast",
    "find_people",
    "find_titles",
]
