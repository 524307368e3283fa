"""Names without an office beside them that other words show to be names.

An honorific (`Mr. Petrov`), an initial (`A. Kovar`), `of` with a state behind two or more words of a name
(`Ion Rusu of Romania`), two or more such words as the subject of a verb of speaking or behind one of meeting, and
two or more whose last stands alone elsewhere in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legation.language.people.groups import trailing_state
from legation.language.people.honorifics import bare_title, over_honorifics
from legation.language.people.lexicon import name_words, office_words
from legation.language.people.names import NamePhrase, is_name_word, name_at
from legation.language.people.naming import is_given
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, POSSESSIVE, Tokens

_CAPITALS = frozenset({CAPITAL, INITIAL})
_LOCATING = frozenset({"in", "at", "near", "from", "around", "outside", "via", "the"})
_OPEN_TITLES = frozenset({"first", "his", "her", "their", "your", "right", "most", "air", "rear", "chief"})
# Whoever is told of behind these is a person: `will meet Ana Ruiz in Lima`, `held talks with Omar Zein`.
_MEETING = frozenset({"meet", "meets", "met", "receive", "receives", "received", "phoned", "telephoned"})
_TALKING = frozenset(
    {
        "meet", "meets", "met", "meeting", "meetings", "talks", "call", "conversation", "spoke", "speak", "speaks",
        "talked", "talk", "dinner", "lunch", "discussions",
    }
)  # fmt: skip
_RECEIVED = frozenset({"received", "welcomed", "greeted", "hosted", "met"})
_HANDED = frozenset({"credentials", "credence"})
_ROLES = frozenset({"host", "guest", "interlocutor"})
_DISCUSSING = frozenset({"discussed", "discusses", "discuss", "discussing"})
_TALKED = frozenset({"spoke", "discussed", "talked", "conferred", "agreed"})
# So many tokens on stands the next of `Togo's A, Benin's B and Chad's C`.
_ROW = 8
# So many characters on a title may stand that tells whose the name is.
_REACH = 250
# So far before the second name stands `between`, before `with` what tells of talks.
_PAIR = 7
_BEHIND = frozenset({"in", "on", "at", ",", ".", "and", "to", "for", "during", "about", "over", "here"})
# Dotted capitals that are no initials of a name.
_ABBREVIATIONS = frozenset({"u.s.", "u.k.", "u.n.", "e.u.", "u.a.e.", "d.c.", "d.p.r.", "p.r."})


def bare_names(
    tokens: Tokens, claimed: bytearray, awaited: Sequence[int] = ()
) -> Iterator[tuple[NamePhrase, str | None, int]]:
    """Yield (name, state printed behind it, last token) of names that no office has claimed, in order.

    awaited: where in the text titles of one state stand that have no name, in order (`the Chadian president`).
    """
    kinds, behind = tokens.kind, 0
    alone = _words_alone(tokens)
    for opening, kind in enumerate(kinds):
        if opening < behind or kind not in _CAPITALS or claimed[opening]:
            continue
        at = behind = _past_openers(tokens, opening)
        if at >= len(kinds) or kinds[at] not in _CAPITALS:
            continue
        name = name_at(tokens, at)
        if name is None or any(claimed[name.first : name.last + 1]):
            behind = _past_run(tokens, at)
            continue
        state, last = trailing_state(tokens, name.last)
        state = state or _owner(tokens, name)
        if (
            _is_titled(tokens, name)
            or _has_initial(tokens, name)
            or _is_shown(tokens, name, state, alone, awaited)
        ):
            yield name, state, last
            behind = last + 1
        else:
            behind = name.last + 1


def _past_openers(tokens: Tokens, at: int) -> int:
    """Pass over capitalised words that only open a sentence, up to a title such as `His Excellency`."""
    never_first = name_words().never_first
    while at < len(tokens) and tokens.kind[at] == CAPITAL and over_honorifics(tokens, at) == at:
        low = tokens.low[at]
        if low not in never_first and not (
            len(low) > 5 and low.endswith("ing") and tokens.opens_sentence(at)
        ):
            break
        at += 1
    return at


def _past_run(tokens: Tokens, at: int) -> int:
    """Pass over the rest of a run of capitals that is no name, up to a title within it."""
    honorifics = name_words().honorifics
    at += 1
    while at < len(tokens) and tokens.kind[at] in (CAPITAL, INITIAL):
        if bare_title(tokens, at) in honorifics or tokens.low[at] in _OPEN_TITLES:
            return at
        at += 1
    return at


def _is_titled(tokens: Tokens, name: NamePhrase) -> bool:
    """`Mr. Petrov`, `General Taras Melnyk`; not `General Provisions`."""
    if not name.titled:
        return False
    return name.length > 1 or bare_title(tokens, name.core - 1) not in name_words().doubtful_titles


def _has_initial(tokens: Tokens, name: NamePhrase) -> bool:
    """`A. Kovar`, `M. K. Raman`: one or more short initials, then a name; no `U.S. Steel`."""
    first = name.core
    return (
        tokens.kind[first] == INITIAL
        and len(tokens.word[first]) <= 5
        and tokens.low[first] not in _ABBREVIATIONS
    )


def _words_alone(tokens: Tokens) -> frozenset[str]:
    """Give the capitalised words that stand alone somewhere, as a family name that is used again does.

    A word that the text also prints small is an everyday word in a heading.
    """
    kinds, states = tokens.kind, tokens.state
    small = {low for low, kind in zip(tokens.low, kinds, strict=True) if kind == LOWER}
    return frozenset(
        word
        for i, word in enumerate(tokens.word)
        if kinds[i] == CAPITAL
        and states[i] is None
        and (i == 0 or kinds[i - 1] not in _CAPITALS)
        and (i + 1 == len(kinds) or kinds[i + 1] not in _CAPITALS)
        and tokens.low[i] not in small
    )


def _owner(tokens: Tokens, name: NamePhrase) -> str | None:
    """`Canada's Odile Roy`: the state whose somebody is said to be, with a usual given name or in a row of such."""
    at = name.first - 2
    if at < 0 or name.length < 2 or (state := _owning(tokens, at)) is None:
        return None
    row = range(max(0, at - _ROW), min(len(tokens) - 2, at + _ROW))
    listed = any(_owning(tokens, i) not in (None, state) and tokens.kind[i + 2] == CAPITAL for i in row)
    return state if listed or is_given(tokens.word[name.core]) else None


def _owning(tokens: Tokens, at: int) -> str | None:
    """Give the state named by the token where `'s` stands behind it."""
    state = tokens.state[at]
    owns = tokens.kind[at + 1] == POSSESSIVE and state is not None and state.form == "name"
    return state.code if owns and state is not None else None


def _is_met(tokens: Tokens, name: NamePhrase) -> bool:
    """`would meet Wang Li in Beijing`, `talks with Omar Zein`, `was received by Ana Ruiz`, `his host, Omar Zein`."""
    at = name.core - 1
    if at < 1:
        return False
    low, before = tokens.low[at], tokens.low[at - 1]
    named = low in _MEETING or (low == "with" and (before in _TALKING or _talks_before(tokens, at)))
    named = named or (low == "by" and before in _RECEIVED) or (low == "between" and before in _TALKING)
    named = named or (low == "," and before in _ROLES) or (low == "to" and before in _HANDED)
    if low == "and" and tokens.kind[at - 1] == CAPITAL and is_given(tokens.word[name.core]):
        named = "between" in tokens.low[max(0, at - _PAIR) : at]  # `talks between Ana Ruiz and Omar Zein`
    following = tokens.low[name.last + 1] if name.last + 1 < len(tokens) else "."
    return named and following in _BEHIND


def _talks_before(tokens: Tokens, at: int) -> bool:
    """`discussed trade with Omar Zein`: what was discussed stands between."""
    for back in range(at - 1, max(0, at - _PAIR), -1):
        if tokens.low[back] in _DISCUSSING:
            return True
        if tokens.kind[back] != LOWER:
            return False
    return False


def _is_shown(
    tokens: Tokens, name: NamePhrase, state: str | None, alone: frozenset[str], awaited: Sequence[int]
) -> bool:
    if name.core and tokens.low[name.core - 1] in _LOCATING:
        return False
    openers = office_words().place_openers
    words = [i for i in range(name.core, name.last + 1) if tokens.kind[i] == CAPITAL]
    if sum(tokens.low[i] not in openers for i in words) < 2:
        return False
    if not all(is_name_word(tokens, i, first=True, behind_office=False) for i in words):
        return False
    if state is not None or tokens.word[name.last] in alone or _is_met(tokens, name):
        return True
    following = name.last + 1
    if tokens.low[following : following + 1] == ["and"] and tokens.opens_sentence(name.first):
        # `Ana Ruiz and Omar Zein agreed`
        second = name_at(tokens, following + 1) if following + 1 < len(tokens) else None
        following = second.last + 1 if second is not None and second.length > 1 else following
    if following < len(tokens) and tokens.low[following] in name_words().saying:
        return True
    return _acts(tokens, name, following, awaited)


def _acts(tokens: Tokens, name: NamePhrase, following: int, awaited: Sequence[int]) -> bool:
    """`Ana Ruiz visited Lima`, `Ana Ruiz and Omar Zein will meet`: a usual given name before a verb of such news.

    The name need not be usual of whoever met or was received by somebody, of two who talked, or where a title
    stands behind that tells whose it is.
    """
    words = name_words()
    while following < len(tokens) and tokens.low[following] in words.auxiliaries:
        following += 1
    verb = tokens.low[following] if following < len(tokens) else ""
    behind = tokens.low[following + 1 : following + 2]
    first = name.first
    second = first > 1 and tokens.low[first - 1] == "and" and tokens.kind[first - 2] == CAPITAL
    if not (second or tokens.opens_sentence(first)):
        return False
    both = second or tokens.low[name.last + 1 : name.last + 2] == ["and"]
    if verb in ("met", "meets") or (verb in _RECEIVED and behind == ["by"]) or (both and verb in _TALKED):
        return True
    end = tokens.end[name.last]
    usual = is_given(tokens.word[name.core]) or tokens.low[name.core] in words.family_name_first
    introduced = any(end < at <= end + _REACH for at in awaited)
    return (usual or introduced) and verb in words.acting | {"meet", "visit", "receive"}
