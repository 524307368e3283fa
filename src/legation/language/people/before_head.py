"""The words before the head of an office that belong to its name: `First Deputy`, `Department of Energy`."""

from __future__ import annotations

from legation.language.people.honorifics import ELEVATED
from legation.language.people.lexicon import is_head, name_words, office_words
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, MARK, Tokens
from legation.language.states import StateMention

_PLACING = frozenset({"in", "at", "from", "near", "to"})
_BODIES_OF_ORGANISATIONS = frozenset(
    {"council", "commission", "parliament", "bank", "assembly", "secretariat", "court"}
)
_MAX_UNKNOWN = 3
# Before one of these in lower case the name of a body that no list knows belongs to it: `the Opec chief`.
_OF_ANY_BODY = frozenset(
    {"chief", "head", "director", "chairman", "spokesman", "spokeswoman", "spokesperson", "ceo"}
)
_APPOINTING = frozenset(
    {"appointed", "named", "nominated", "made", "appoints", "names", "nominates", "elected"}
)
_CROWNED = frozenset({"king", "queen", "emperor", "empress", "pope"})
_PREFIXES = ("vice-", "deputy-", "under-", "co-")
# Bodies that stand with their field before a head: `Ministry of Health spokesman`.
_HOUSES = frozenset(
    {"ministry", "department", "commission", "committee", "council", "office", "bureau", "agency", "board"}
    | {"directorate", "institute", "administration", "service", "chamber", "authority"}
)


def words_before(tokens: Tokens, head: int, floor: int) -> int:
    """Give the first token of the office's own words before its head."""
    lexicon = office_words()
    first = sure = head
    unknown = 0
    listed = False
    at = head - 1
    while at >= floor:
        low, kind, state = tokens.low[at], tokens.kind[at], tokens.state[at]
        if state is not None:
            if names_body(state):
                first = first_token(tokens, at, state)
            break
        if at in tokens.house:
            first = at
            at -= 1
            continue
        if low == ")" and _closes_acronym(tokens, at, floor):
            at -= 3
            continue
        if kind == MARK and low != "&" and not (low == "," and listed):
            break
        if low in ("and", "&", ","):
            if not _lists(tokens, at - 1, first, floor):
                break
            listed = True
        elif kind not in (CAPITAL, LOWER, INITIAL) and low not in lexicon.ranks_before:
            break  # `1st` is a number and a rank
        elif _is_known(low) or low in lexicon.heads_before:
            if is_head(low) and not _may_precede(low, behind=first == head):
                break
            if kind == LOWER and tokens.kind[first] == CAPITAL and low not in lexicon.opens_in_lower:
                break
            first = at
        elif low == "new" and unknown and kind == CAPITAL:
            first = at  # `New Orleans Mayor`
            break
        elif unknown == _most_unknown(tokens, head) or not _may_belong(tokens, at):
            break
        else:
            sure = sure if unknown else first
            unknown += 1
            first = at
        at -= 1
    if unknown and first > floor and tokens.low[first - 1] in _APPOINTING:
        first = sure  # `appointed Mira Popov Ambassador`
    return _body_in_front(tokens, first, head, floor)


def _may_precede(low: str, *, behind: bool) -> bool:
    """Tell whether a word that can be a head stands before one here; behind: directly, as in `Justice Minister`."""
    lexicon = office_words()
    return low in lexicon.heads_before or low in lexicon.ranks_before or (behind and low in lexicon.portfolio)


def _is_known(low: str) -> bool:
    """Tell whether the word belongs to names of offices; `vice-foreign` as `foreign` does."""
    known = office_words().known
    return low in known or (low.startswith(_PREFIXES) and low.partition("-")[2] in known)


def _most_unknown(tokens: Tokens, head: int) -> int:
    """Give how many words that no list knows may stand before a head: `Knesset Speaker`, `Opec chief`."""
    if tokens.low[head] in _CROWNED:
        return 0
    if tokens.kind[head] == CAPITAL:
        return _MAX_UNKNOWN
    return int(tokens.low[head] in _OF_ANY_BODY)


def _closes_acronym(tokens: Tokens, at: int, floor: int) -> bool:
    """`Border Police Corps (BPC) Commander`: the letters in brackets go with the body before them."""
    return (
        at - 3 >= floor
        and tokens.low[at - 2] == "("
        and tokens.word[at - 1].isupper()
        and tokens.state[at - 1] is None
        and tokens.kind[at - 3] == CAPITAL
    )


def _body_in_front(tokens: Tokens, first: int, head: int, floor: int) -> int:
    """Take in what the words before the head complete: `Department of Energy Secretary`."""
    at = first - 1
    if at > floor and tokens.low[at] == "the":
        at -= 1
    if first == head or at <= floor or tokens.low[at] not in ("of", "on", "for"):
        return first
    if tokens.kind[first] != CAPITAL or tokens.low[at - 1] not in _HOUSES or tokens.kind[at - 1] != CAPITAL:
        return first
    first = at - 1
    while (
        first > floor and tokens.kind[first - 1] == CAPITAL and tokens.low[first - 1] in office_words().known
    ):
        if tokens.state[first - 1] is not None:
            break
        first -= 1
    return first


def _lists(tokens: Tokens, left: int, right: int, floor: int) -> bool:
    """Tell whether `and` or a comma joins two portfolios of one office: `Trade and Industry Minister`."""
    portfolio = office_words().portfolio
    return (
        left >= floor
        and tokens.state[left] is None
        and tokens.low[left] in portfolio
        and tokens.low[right] in portfolio
        and tokens.kind[left] == tokens.kind[right]
    )


def _may_belong(tokens: Tokens, at: int) -> bool:
    """Tell whether an unknown word in capitals can be part of the office: `Knesset Speaker`."""
    low = tokens.low[at]
    names = name_words()
    if tokens.kind[at] != CAPITAL or is_head(low):
        return False
    if low in names.never_first or low in names.weekdays or low in names.months:
        return False
    if low in office_words().passing or low in office_words().former:
        return False
    if low.rstrip(".") in names.honorifics or low in ELEVATED:
        return False
    if at and tokens.low[at - 1] in _PLACING:
        return False
    return not (tokens.opens_sentence(at) and low.endswith(("ing", "ed")))


def first_token(tokens: Tokens, at: int, state: StateMention) -> int:
    """Give the first token that the state mention at token `at` covers."""
    while at and tokens.state[at - 1] is state:
        at -= 1
    return at


def names_body(state: StateMention) -> bool:
    """Tell whether the mention is of one body of an organisation, which belongs to an office's wording."""
    if state.form not in ("organisation", "abbreviation"):
        return False
    return any(word in _BODIES_OF_ORGANISATIONS for word in state.text.lower().split())
