"""Holders of one office listed apart from it: `five new ambassadors … They are Ana Ruiz of Peru, …`."""

from __future__ import annotations

from legation.language.people.groups import Member, own_state, trailing_state
from legation.language.people.lexicon import is_head
from legation.language.people.names import name_at
from legation.language.people.offices import OfficePhrase
from legation.language.people.portfolios import past_state
from legation.language.people.tokens import BREAK, MARK, NUMBER, Tokens

# How many words may stand between an office and the list of its holders.
_FAR = 60
# How long a line of a list may be.
_LINE = 20
_COLONS = frozenset(":-–—")
_NAMING = frozenset("are were include includes included including namely comprise comprised".split())
# A list in a sentence of its own begins with one of these: `They were`, `Among them are`.
_THEY = frozenset("they these those them".split())
_BETWEEN = frozenset((MARK, BREAK, NUMBER))


def holders_listed(tokens: Tokens, phrase: OfficePhrase) -> list[Member]:
    """Give the names listed, each with its state, behind a plural office; empty without two."""
    over = False
    for at in range(phrase.last + 1, min(phrase.last + _FAR, len(tokens))):
        low = tokens.low[at]
        if tokens.kind[at] == BREAK or low in (".", "!", "?", ";"):
            over = True
        elif is_head(low) and low.endswith("s"):
            return []  # holders of another office
        elif (low in _NAMING and (not over or tokens.low[at - 1] in _THEY)) or (low in _COLONS and not over):
            members = _members(tokens, at + 1)
            if len(members) > 1:
                return members
    return []


def _members(tokens: Tokens, at: int) -> list[Member]:
    members: list[Member] = []
    while True:
        while at < len(tokens) and (tokens.kind[at] in _BETWEEN or tokens.low[at] == "and"):
            if members and tokens.low[at] == "." and tokens.kind[at + 1 : at + 2] != [BREAK]:
                return members
            at += 1
        member = _member(tokens, at) if at < len(tokens) else None
        if member is not None:
            members.append(member)
            at = member[2] + 1
            continue
        # A line that cannot be read costs no more than itself.
        line = next((i for i in range(at, min(at + _LINE, len(tokens))) if tokens.kind[i] == BREAK), None)
        if line is None or tokens.low[line + 1 : line + 2] not in (["-"], ["•"], ["*"], ["–"]):
            return members
        at = line


def _member(tokens: Tokens, at: int) -> Member | None:
    state, start = own_state(tokens, at)
    name = name_at(tokens, start) if start < len(tokens) else None
    if name is None:
        return None
    last = name.last
    if state is None:
        state, last = trailing_state(tokens, last)
    if state is None:
        state, last = _behind_comma(tokens, last)
    if state is None:
        return None
    name.first = min(name.first, at)
    return name, state, last


def _behind_comma(tokens: Tokens, last: int) -> tuple[str | None, int]:
    """Read `Ana Ruiz, Peru` where nothing but the next of the list follows."""
    at = last + 2
    state = (
        tokens.state[at] if tokens.low[last + 1 : at] in ([","], ["-"], ["–"]) and at < len(tokens) else None
    )
    if state is None or state.form == "demonym":
        return None, last
    end = past_state(tokens, at, state)
    return (state.code, end - 1) if end == len(tokens) or tokens.kind[end] in _BETWEEN else (None, last)
