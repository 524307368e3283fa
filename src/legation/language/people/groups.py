"""Groups that share an office: `the foreign ministers of Latvia and Poland, Jānis Bērziņš and Jan Nowak`."""

from __future__ import annotations

from legation.language.people.complements import further_states
from legation.language.people.lexicon import is_head, office_words
from legation.language.people.names import NamePhrase, name_at, name_before
from legation.language.people.offices import OfficePhrase
from legation.language.people.portfolios import is_known
from legation.language.people.tokens import MARK, POSSESSIVE, Tokens

Member = tuple[NamePhrase, str | None, int]
"""A name, the state printed with it, and the last token of both."""


def group_behind(tokens: Tokens, phrase: OfficePhrase) -> list[Member]:
    """Give the names listed behind a plural office, states shared out in order; empty without two."""
    at = phrase.last + 1
    direct = True
    if at < len(tokens) and tokens.low[at] in (",", ":", "-", "–", "—", "("):
        at += 1
        direct = False
    members = _listed_names(tokens, at, direct=direct, sent=phrase.base not in office_words().envoys)
    if len(members) == 1 and direct and _past_field(tokens, members[0][0].last) > members[0][0].last:
        return members  # `Ministers Jan Nowak (Trade) and, from …`
    if len(members) < 2:
        return []
    return _share_states(phrase, _respectively(tokens, members))


def _respectively(tokens: Tokens, members: list[Member]) -> list[Member]:
    """`Ministers Jan Nowak and Ole Berg of Poland and Norway`: as many states as names behind the last."""
    name, state, last = members[-1]
    if state is None or any(s for _, s, _ in members[:-1]):
        return members
    codes = [state]
    end = further_states(tokens, last + 1, codes)
    if len(codes) != len(members):
        return members
    shared = [(n, code, at) for (n, _, at), code in zip(members, codes, strict=True)]
    return [*shared[:-1], (name, codes[-1], end - 1)]


def group_before(tokens: Tokens, phrase: OfficePhrase, floor: int) -> list[Member]:
    """Give the names listed before a plural office: `A, B and C, foreign ministers at the time`."""
    at = phrase.outer - 1
    if at <= floor or tokens.low[at] != ",":
        return []
    names: list[NamePhrase] = []
    name = name_before(tokens, at - 1, floor)
    while name is not None:
        names.insert(0, name)
        at = name.first - 1
        if at <= floor:
            break
        if tokens.low[at] == "and":
            if len(names) > 1:
                break
            at -= 1 if tokens.low[at - 1] != "," else 2
        elif tokens.low[at] == "," and len(names) > 1:
            at -= 1
        else:
            break
        name = name_before(tokens, at, floor) if at >= floor else None
    if len(names) < 2:
        return []
    return _share_states(phrase, [(n, None, n.last) for n in names])


def trailing_state(tokens: Tokens, last: int, *, sent: bool = True) -> tuple[str | None, int]:
    """Give the state printed behind a name, `of Sweden`, `for Sweden` or `(Sweden)`, and the last token with it.

    sent: `from Sweden` counts as well, save of envoys, who may be called back from there.
    """
    at = last + 1
    count = len(tokens)
    if at + 1 >= count or tokens.low[at] not in ("of", "for", "(", *(("from",) if sent else ())):
        return None, last
    bracket, origin = tokens.low[at] == "(", tokens.low[at] in ("from", "for")
    at += 1
    if tokens.low[at] == "the" and at + 1 < count:
        at += 1
    state = tokens.state[at]
    if state is None or (not bracket and state.form == "demonym") or (origin and state.form != "name"):
        return None, last
    while at + 1 < count and tokens.state[at + 1] is state:
        at += 1
    if bracket:
        if at + 1 < count and tokens.low[at + 1] == ")":
            return state.code, at + 1
        return None, last
    if at + 1 < count and tokens.kind[at + 1] == POSSESSIVE:
        return None, last
    return state.code, at


def _listed_names(tokens: Tokens, at: int, *, direct: bool, sent: bool) -> list[Member]:
    members: list[Member] = []
    closing = joined = False
    while at < len(tokens):
        start = at
        state, at = own_state(tokens, at)
        name = name_at(tokens, at, behind_office=direct and not members)
        if name is None:
            break
        trailing, last = trailing_state(tokens, name.last, sent=sent)
        last = _past_field(tokens, last)
        name.first = min(name.first, start)
        members.append((name, state or trailing, last))
        at = last + 1
        if at >= len(tokens) or (closing and tokens.low[at] != ";"):
            break
        closing = tokens.low[at] in ("and", "&")
        joined = joined or closing
        if closing:
            at += 1
        elif tokens.kind[at] == MARK and tokens.low[at] in ",;":
            at += 1
            if tokens.low[at : at + 1] == ["and"]:
                at += 1
                closing = joined = True
        else:
            break
    if len(members) == 2 and not joined:
        # Two names without `and` between them: the second opens another phrase.
        return members[:1] if members[1][1] is None else members
    return members


def _past_field(tokens: Tokens, last: int) -> int:
    """Pass over the field in brackets in `Ministers Jan Nowak (Trade) and Ole Berg (Health)`."""
    if tokens.low[last + 1 : last + 2] != ["("] or not is_known(tokens, last + 2):
        return last
    close = next((i for i in range(last + 3, min(last + 8, len(tokens))) if tokens.low[i] == ")"), None)
    return last if close is None else close


def own_state(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """Read `Armenia's`, `Armenian` or, where states and names alternate, `Armenia,` before a name."""
    of = tokens.low[at] == "of"
    end = at + of
    if of and tokens.low[end : end + 1] == ["the"]:
        end += 1
    state = tokens.state[end] if end < len(tokens) else None
    if state is None:
        return None, at
    while end < len(tokens) and tokens.state[end] is state:
        end += 1
    if end < len(tokens) and tokens.kind[end] == POSSESSIVE:
        return state.code, end + 1
    if state.form != "demonym" and tokens.low[end : end + 1] == [","]:
        return state.code, end + 1
    if of:
        return state.code, end
    if state.form == "demonym" and end < len(tokens) and not is_head(tokens.low[end]):
        return state.code, end
    return None, at


def _share_states(phrase: OfficePhrase, members: list[Member]) -> list[Member]:
    if any(state for _, state, _ in members):
        name, state, last = members[0]
        if state is None and len(phrase.within) == 1:
            # `the ambassadors of Peru, Ana Ruiz, Chile, Juan Paz, and Togo, Koffi Adjei`
            return [(name, phrase.within[0], last), *members[1:]]
        return members
    for states in (phrase.within, phrase.owners):
        if len(states) == len(members):
            return [(name, state, last) for (name, _, last), state in zip(members, states, strict=True)]
        if len(states) == 1:
            return [(name, states[0], last) for name, _, last in members]
    return members
