"""All offices of a text in order, compound ones joined: `Deputy Prime Minister and Foreign Minister`."""

from __future__ import annotations

from legation.language.people.name_words import NEVER_FIRST, OFFICES_AND_NAMES, TITLE_OFFICES
from legation.language.people.office_words import FORMER, PASSING
from legation.language.people.offices import OfficePhrase, head_of, open_office, role_of
from legation.language.people.portfolios import read_behind
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, Tokens

# Who stands so high that the office after `and` is somebody else's: `the President and Foreign Minister X`.
_STANDS_ALONE = frozenset(["president", "king", "queen", "emir", "amir", "sultan", "emperor", "pope"])


def offices_in(tokens: Tokens) -> list[OfficePhrase]:
    """Give every office and every noun for a person by role, in order, none overlapping another."""
    found: list[OfficePhrase] = []
    floor = 0
    kinds = tokens.kind
    for index, low in enumerate(tokens.low):
        if index < floor or kinds[index] not in (CAPITAL, LOWER):
            continue
        if head_of(low) is None and role_of(low) is None and low != "number":
            continue
        if low in OFFICES_AND_NAMES and _in_a_name(tokens, index):
            continue
        phrase = open_office(tokens, index, floor)
        if phrase is None:
            continue
        read_behind(tokens, phrase)
        floor = phrase.last + 1
        if found and _is_title_behind(tokens, found[-1], phrase):
            continue
        if found and _compound(tokens, found[-1], phrase):
            _join(found[-1], phrase)
        else:
            found.append(phrase)
    return found


def _in_a_name(tokens: Tokens, index: int) -> bool:
    """Tell whether a word that is an office and a name is a name here: other capitals stand before it."""
    before = index - 1
    if before < 0 or tokens.kind[before] not in (CAPITAL, INITIAL) or tokens.state[before] is not None:
        return False
    low = tokens.low[before]
    return (
        low not in FORMER and low not in PASSING and low not in NEVER_FIRST and low not in ("crown", "chief")
    )


def _is_title_behind(tokens: Tokens, one: OfficePhrase, other: OfficePhrase) -> bool:
    """`Foreign Ministry Spokesman Ambassador Ahmed Abu Zeid`: the second is an honorific."""
    return one.last + 1 == other.outer and other.bare and tokens.low[other.head] in TITLE_OFFICES


def _compound(tokens: Tokens, one: OfficePhrase, other: OfficePhrase) -> bool:
    """Tell whether two offices are one printed title."""
    if (
        other.outer != other.first
        or one.last + 2 != other.first
        or tokens.low[one.last + 1] not in ("and", "&", "cum")
    ):
        return False
    if one.plural or other.plural or one.kind != "office" or other.kind != "office":
        return False
    if tokens.kind[one.head] != tokens.kind[other.head]:
        return False
    return not (one.first == one.head and one.base in _STANDS_ALONE)


def _join(one: OfficePhrase, other: OfficePhrase) -> None:
    one.words.extend(range(other.first - 1, other.first))
    one.words.extend(other.words)
    one.within.extend(other.within)
    one.accredited_to = one.accredited_to or other.accredited_to
    one.last = other.last
