"""Which states have an office: no president in Sweden, a Taoiseach in Ireland alone, one premier each."""

from __future__ import annotations

from collections.abc import Mapping

from legation.language.people.lexicon import office_words
from legation.language.people.mentions import CastMember
from legation.language.people.office_match import office_key

_PRESIDENT = frozenset({"president"})
_PRIME_MINISTER = frozenset({"prime", "minister"})
_SPEAKER = frozenset({"speaker"})
_PARLIAMENT = frozenset({"parliament"})
_MONARCHS = frozenset(
    {"king", "queen", "emir", "amir", "sultan", "emperor", "empress", "crown", "prince", "princess", "duke"}
)
# Offices of which a state has one holder at a time.
_SINGLE = frozenset(
    [
        _PRESIDENT,
        _PRIME_MINISTER,
        *(frozenset({word}) for word in ("king", "emir", "amir", "sultan", "chancellor")),
        *(frozenset({what, "minister"}) for what in ("foreign", "defence", "interior", "finance", "justice")),
        frozenset({"foreign", "secretary"}),
    ]
)


def office_keys(member: CastMember) -> set[frozenset[str]]:
    """Give the words of each office of the person, spellings made one."""
    return {office_key(o.office) for o in member.offices}


def single_offices(member: CastMember) -> set[frozenset[str]]:
    """Give the offices that the person holds now and of which a state has one holder at a time."""
    return {key for o in member.offices if not o.former and (key := office_key(o.office)) in _SINGLE}


def has_office(state: str, member: CastMember) -> bool:
    """Tell whether the state has such an office at all: no president in Sweden, no king in Finland."""
    only = exclusive_to(member)
    if only and state not in only:
        return False
    absent = office_words().absent
    for key in office_keys(member):
        if key <= _MONARCHS and state not in absent["monarchies"]:
            return False
        if key == _PRESIDENT and state in absent["no_president"]:
            return False
        if key == _PRIME_MINISTER and state in absent["no_prime_minister"]:
            return False
        if key >= _SPEAKER and key & _PARLIAMENT and state in absent["no_parliament"]:
            return False
    return True


def peculiar_to(member: CastMember) -> frozenset[str]:
    """Give the states that have an office of the person's which few have; empty where it is a common one."""
    return _holding(member, office_words().peculiar)


def exclusive_to(member: CastMember) -> frozenset[str]:
    """Give the states that alone leave theirs away before an office of the person's: `the Treasury Secretary`."""
    return _holding(member, office_words().exclusive)


def _holding(member: CastMember, having: Mapping[str, frozenset[str]]) -> frozenset[str]:
    offices = [" ".join(o.office.lower().split()) for o in member.offices]
    return frozenset(
        code
        for words, codes in having.items()
        if any(office == words or (" " in words and f" {words} " in f" {office} ") for office in offices)
        for code in codes
    )
