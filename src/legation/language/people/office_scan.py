"""All offices of a text in order, compound ones joined: `Deputy Prime Minister and Foreign Minister`."""

from __future__ import annotations

from legation.language.people.complements import read_behind
from legation.language.people.honorifics import ELEVATED
from legation.language.people.lexicon import is_head, name_words, office_words
from legation.language.people.offices import OfficePhrase, open_office
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, Tokens

# `Deputy Prime Minister – Minister of Foreign Affairs`, `Deputy Prime Minister/Foreign Minister`
_CROWNED = frozenset({"king", "emperor", "pope"})
_JOINTS = frozenset({"and", "&", "cum", "-", "–", "—", "/"})


def offices_in(tokens: Tokens) -> list[OfficePhrase]:
    """Give every office and every noun for a person by role, in order, none overlapping another."""
    heads, roles = office_words().singular, office_words().roles
    names_too = name_words().offices_and_names
    post_nominals = name_words().post_nominals
    found: list[OfficePhrase] = []
    floor = 0
    kinds = tokens.kind
    for index, low in enumerate(tokens.low):
        if low not in heads and low not in roles and low != "number":
            continue
        if index < floor or kinds[index] not in (CAPITAL, LOWER):
            continue
        if low in post_nominals and tokens.word[index].isupper() and _in_a_name(tokens, index):
            continue
        if low in names_too and ((found and found[-1].last == index - 1) or _in_a_name(tokens, index)):
            continue
        phrase = open_office(tokens, index, floor)
        if phrase is None:
            continue
        read_behind(tokens, phrase)
        if found and _is_title_behind(tokens, found[-1], phrase):
            continue
        floor = phrase.last + 1
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
    if tokens.kind[index] == LOWER:
        return False
    names, offices = name_words(), office_words()
    following = tokens.low[index + 1] if index + 1 < len(tokens) else ""
    if tokens.low[index] in _CROWNED and tokens.kind[index + 1 : index + 2] == [CAPITAL]:
        return following in names.suffixes  # `… Holy Mosques King Salman`, but `Luther King Jr`
    low = tokens.low[before]
    if low in offices.former or low in offices.passing or low in names.never_first or low in ELEVATED:
        return False
    return low not in offices.known


def _is_title_behind(tokens: Tokens, one: OfficePhrase, other: OfficePhrase) -> bool:
    """`Foreign Ministry Spokesman Ambassador Samir Fahmy`: the second is an honorific."""
    if not other.bare or other.plural or tokens.low[other.head] not in name_words().title_offices:
        return False
    gap = other.outer - one.last - 1
    if gap == 0:
        return True
    return (
        gap == 1 and tokens.low[one.last + 1] == "," and not one.bare and tokens.kind[other.head] == CAPITAL
    )


def _compound(tokens: Tokens, one: OfficePhrase, other: OfficePhrase) -> bool:
    """Tell whether two offices are one printed title."""
    if other.outer != other.first or one.last + 2 != other.first:
        return False
    joint = tokens.low[one.last + 1]
    if joint not in _JOINTS and not (joint == "," and _opens_list_of_titles(tokens, one, other)):
        return False
    if one.plural or other.plural or one.kind != "office" or other.kind != "office":
        return False
    if other.bare and one.base == other.base:
        return False  # `the acting President and President X` are two
    if tokens.kind[one.head] != tokens.kind[other.head] and one.base != "member":
        return False
    return not (one.first == one.head and one.base in office_words().stands_alone)


def _opens_list_of_titles(tokens: Tokens, one: OfficePhrase, other: OfficePhrase) -> bool:
    """`X, Deputy Prime Minister, Minister of Trade and Governor of …`: behind a name, closed by `and`."""
    if one.outer < 2 or tokens.low[one.outer - 1] != "," or tokens.kind[one.outer - 2] != CAPITAL:
        return False
    if is_head(tokens.low[one.outer - 2]) or tokens.low[other.last + 1 : other.last + 2] != ["and"]:
        return False
    ahead = range(other.last + 2, min(other.last + 6, len(tokens)))
    return any(
        is_head(tokens.low[i])
        for i in ahead
        if all(tokens.kind[j] == CAPITAL for j in range(ahead[0], i + 1))
    )


def _join(one: OfficePhrase, other: OfficePhrase) -> None:
    one.words.append(other.first - 1)
    one.words.extend(other.words)
    one.within.extend(other.within)
    one.accredited_to = one.accredited_to or other.accredited_to
    one.last = other.last
