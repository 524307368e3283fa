"""Titles before a name that are cut off: `H.E. Mr.`, `Datuk Seri Dr`, `Lieutenant General`."""

from __future__ import annotations

from legation.language.people.lexicon import name_words
from legation.language.people.tokens import CAPITAL, INITIAL, Tokens

_POSSESSED = frozenset({"his", "her", "their", "your"})
ELEVATED = frozenset({"excellency", "majesty", "highness", "eminence", "holiness", "beatitude"})
_RETIRED = frozenset({"rtd", "retd", "ret", "retired"})
# Forms of address in letters, which are words (`He`) or initials of a name otherwise.
_LETTERS = frozenset({"HE", "HH", "HM", "HRH", "HSH", "TRH"})
_HONOURABLE = frozenset({"honourable", "honorable", "hon"})


def bare_title(tokens: Tokens, at: int) -> str:
    """Give the token in lower case without its full stop."""
    return tokens.low[at].rstrip(".")


def over_honorifics(tokens: Tokens, at: int, *, titles: bool = False) -> int:
    """Give the first token behind the honorifics that start at the token.

    titles: offices that serve as titles (`Ambassador`, `Senator`) are passed over too.
    """
    while at < len(tokens):
        taken = _honorific(tokens, at, titles=titles)
        if not taken:
            break
        at += taken
    return at


def _honorific(tokens: Tokens, at: int, *, titles: bool) -> int:
    """Give how many tokens the honorific at the token takes, 0 where none stands there."""
    names = name_words()
    low = bare_title(tokens, at)
    following = bare_title(tokens, at + 1) if at + 1 < len(tokens) else ""
    if low == "the" and following in _HONOURABLE:
        return 2
    if (
        low == "the"
        and following in ("right", "most")
        and at + 2 < len(tokens)
        and bare_title(tokens, at + 2) in _HONOURABLE
    ):
        return 3
    if low == "(" and following in _RETIRED and tokens.low[at + 2 : at + 3] == [")"]:
        return 3
    if tokens.kind[at] not in (CAPITAL, INITIAL):
        # The full stop of an abbreviation that is written apart, the apostrophe of `Dato' Seri`.
        apart = tokens.low[at] in (".", "'", "’") and at > 0
        return int(apart and bare_title(tokens, at - 1) in names.honorifics)
    if low in names.honorifics or tokens.word[at] in _LETTERS:
        return 1
    if _excellency_apart(tokens, at):
        return 2
    if low in _POSSESSED and following in ELEVATED:
        return 3 if at + 2 < len(tokens) and tokens.low[at + 2] == "the" else 2
    if low in ("right", "most") and following in _HONOURABLE:
        return 2
    if low in names.title_openers and following in names.honorifics:
        return 2
    if low == "first" and following == "lady":
        return 2
    if low in ("air", "chief") and at + 2 < len(tokens) and bare_title(tokens, at + 2) == "marshal":
        return 3
    return int(titles and low in names.title_offices)


def _excellency_apart(tokens: Tokens, at: int) -> bool:
    """Tell `H. E.` written apart from the initials of a name, which no form of address or two words follow."""
    if tokens.word[at : at + 2] != ["H.", "E."] or at + 3 >= len(tokens):
        return False
    title = bare_title(tokens, at + 2) in name_words().honorifics
    return title or tokens.kind[at + 2] == tokens.kind[at + 3] == CAPITAL


def back_over_honorifics(tokens: Tokens, core: int, floor: int) -> int:
    """Give the first token of the honorifics that end before the token `core`."""
    names = name_words()
    first = core
    at = core - 1
    while at >= floor:
        low = bare_title(tokens, at)
        if tokens.low[at] == "." and at > floor and bare_title(tokens, at - 1) in names.honorifics:
            at -= 1
            continue
        if at > floor and _excellency_apart(tokens, at - 1):
            first, at = at - 1, at - 2
            continue
        if tokens.kind[at] not in (CAPITAL, INITIAL):
            break
        behind = tokens.low[at + 1]
        if not (
            low in names.honorifics
            or tokens.word[at] in _LETTERS
            or low in names.title_offices
            or (low in _POSSESSED and first == at + 1 and behind in ELEVATED)
            or (low in names.title_openers and first == at + 1)
        ):
            break
        first = at
        at -= 1
    return first
