"""Names without an office beside them that other words show to be names.

An honorific (`Mr. Lavrov`), an initial (`A. Blinken`), `of` with a state behind two or more words of a name
(`Ion Oprișor of Romania`), and two or more such words as the subject of a verb of speaking.
"""

from __future__ import annotations

from collections.abc import Iterator

from legation.language.people.groups import trailing_state
from legation.language.people.name_words import HONORIFICS, NEVER_FIRST, SAYING
from legation.language.people.names import NamePhrase, is_name_word, name_at, over_honorifics
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, Tokens

_LOCATING = frozenset({"in", "at", "near", "from", "around", "outside", "via", "the"})


def bare_names(tokens: Tokens, claimed: bytearray) -> Iterator[tuple[NamePhrase, str | None, int]]:
    """Yield (name, state printed behind it, last token) of names that no office has claimed, in order."""
    at, count = 0, len(tokens)
    while at < count:
        kind = tokens.kind[at]
        if claimed[at] or kind not in (CAPITAL, INITIAL):
            at += 1
            continue
        name = _name(tokens, at)
        if name is None or any(claimed[name.first : name.last + 1]):
            at = _behind_run(tokens, at)
            continue
        state, last = trailing_state(tokens, name.last)
        if name.titled or _has_initial(tokens, name) or _is_shown(tokens, name, state):
            yield name, state, last
            at = last + 1
        else:
            at = name.last + 1


def _name(tokens: Tokens, at: int) -> NamePhrase | None:
    low = tokens.low[at]
    if (
        low.rstrip(".") in HONORIFICS
        or low in HONORIFICS
        or low in ("first", "his", "her", "right", "air", "rear")
    ):
        name = name_at(tokens, at)
        if name is not None and name.titled and over_honorifics(tokens, at) > at:
            return name
    while (
        at < len(tokens)
        and tokens.kind[at] == CAPITAL
        and (
            tokens.low[at] in NEVER_FIRST
            or (tokens.opens_sentence(at) and tokens.low[at].endswith("ing") and len(tokens.low[at]) > 5)
        )
    ):
        at += 1
    if at >= len(tokens) or tokens.kind[at] not in (CAPITAL, INITIAL):
        return None
    return name_at(tokens, at)


def _behind_run(tokens: Tokens, at: int) -> int:
    """Skip the rest of a run of capitals that is no name, so that its end is not taken for one."""
    while at < len(tokens) and tokens.kind[at] in (CAPITAL, INITIAL):
        at += 1
    return at + 1


def _has_initial(tokens: Tokens, name: NamePhrase) -> bool:
    """`A. Blinken`, `M. K. Stalin`: one or more short initials, then a name; no `U.S. Steel`."""
    return (
        tokens.kind[name.core] == INITIAL
        and len(tokens.word[name.core]) <= 5
        and tokens.low[name.core]
        not in (
            "u.s.",
            "u.k.",
            "u.n.",
            "e.u.",
            "u.a.e.",
            "d.c.",
            "d.p.r.k.",
            "p.r.",
        )
    )


def _is_shown(tokens: Tokens, name: NamePhrase, state: str | None) -> bool:
    if name.length < 2 or (name.core and tokens.low[name.core - 1] in _LOCATING):
        return False
    if not all(
        tokens.kind[i] in (INITIAL, LOWER) or is_name_word(tokens, i, first=True, behind_office=False)
        for i in range(name.core, name.last)
    ):
        return False
    if state is not None:
        return True
    following = name.last + 1
    return following < len(tokens) and tokens.low[following] in SAYING
