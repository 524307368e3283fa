"""What an office is of, for or to: `of Foreign Affairs`, `of the State Duma of Russia`, `to Belarus`.

The hard part is where the office ends and a name begins, for nothing parts `Minister of Defence` from `Pål
Jonson`: portfolios are told by their words, bodies by the word that names their sort (`Duma`, `Council`),
and of places only the first word or two are taken.
"""

from __future__ import annotations

from legation.language.people.name_words import MONTHS, PARTICLES, WEEKDAYS
from legation.language.people.office_words import BODIES, PLACE_OPENERS, PORTFOLIO, RANKS_BEFORE
from legation.language.people.offices import OfficePhrase, head_of, names_body
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, MARK, POSSESSIVE, Tokens
from legation.language.states import StateMention

_PREPOSITIONS = frozenset({"of", "for", "to", "on", "in", "at", "with"})
_DETERMINERS = frozenset({"the", "its", "his", "her", "their", "a", "an"})
# Nouns of a state that go with its adjective: `President of the Swiss Confederation`.
_STATE_NOUNS = frozenset(["republic", "federation", "confederation", "kingdom", "state", "union", "emirate", "sultanate"])
_ORGANISATIONS = frozenset({"UNO", "XNA", "EUU", "XAS", "XAU", "XGC"})
_WITH_GENERAL = frozenset(
    ["secretary", "consul", "director", "attorney", "governor", "prosecutor", "solicitor", "auditor", "inspector", "commissioner", "undersecretary", "under-secretary", "coordinator", "rapporteur"]
)
_NUMERALS = frozenset({"i", "ii", "iii"})
_MAX_WORDS = 24


def read_behind(tokens: Tokens, phrase: OfficePhrase) -> None:
    """Extend the phrase over what stands behind its head."""
    at = _head_tail(tokens, phrase)
    count = len(tokens)
    while at < count and tokens.low[at] in _PREPOSITIONS and len(phrase.words) < _MAX_WORDS:
        further = _complement(tokens, phrase, at)
        if further is None:
            break
        phrase.last = further - 1
        at = _over_parenthesis(tokens, further)
    if phrase.last + 1 < count and tokens.low[phrase.last + 1] in _NUMERALS and phrase.base == "minister":
        if tokens.kind[phrase.last + 1] == CAPITAL:
            phrase.last += 1
            phrase.words.append(phrase.last)


def _head_tail(tokens: Tokens, phrase: OfficePhrase) -> int:
    """Take `general`, `extraordinary and plenipotentiary`, `d'affaires`, `-elect` behind the head."""
    at = phrase.head + 1
    count = len(tokens)

    def take(number: int) -> None:
        nonlocal at
        phrase.words.extend(range(at, at + number))
        at += number
        phrase.last = at - 1

    base = phrase.base
    low = tokens.low[at] if at < count else ""
    if (low in ("general", "generals") and base in _WITH_GENERAL) or low in ("d'affaires", "d’affaires"):
        take(1)
        if tokens.low[at : at + 1] == ["a.i."]:
            at += 1
            phrase.last = at - 1
    elif low == "extraordinary" and base in ("ambassador", "envoy"):
        take(3 if tokens.low[at + 1 : at + 3] == ["and", "plenipotentiary"] else 1)
    elif low in ("elect", "designate") and at < count:
        phrase.former = True
        take(1)
    elif base == "minister" and low in (
        "plenipotentiary",
        "resident",
        "delegate",
        "counsellor",
        "counselor",
        "councillor",
        "president",
    ):
        if low != "president" or phrase.first == phrase.head:
            take(1)
    return at


def _over_parenthesis(tokens: Tokens, at: int) -> int:
    """Skip `(People's Council)` where `of` follows it."""
    if at < len(tokens) and tokens.low[at] == "(":
        for close in range(at + 1, min(at + 9, len(tokens) - 1)):
            if tokens.low[close] == ")":
                return close + 1 if tokens.low[close + 1] == "of" else at
    return at


def _complement(tokens: Tokens, phrase: OfficePhrase, at: int) -> int | None:
    """Read one `of …`; give the token behind it, None where it is nothing of the office's."""
    preposition = tokens.low[at]
    start = at + 1
    article = start < len(tokens) and tokens.low[start] in _DETERMINERS
    if article:
        start += 1
    if start >= len(tokens):
        return None
    state = tokens.state[start]
    if state is not None:
        return _of_state(tokens, phrase, at, start, state, preposition)
    words: list[int] = []
    end = _noun_phrase(tokens, phrase, start, words, article=article)
    if end is None:
        return None
    if preposition in ("in", "at", "with"):
        return end if tokens.kind[start] == CAPITAL else None
    phrase.words.extend(range(at, start))
    phrase.words.extend(words)
    return end


def _behind(tokens: Tokens, at: int, state: StateMention) -> int:
    while at < len(tokens) and tokens.state[at] is state:
        at += 1
    return at


def _of_state(
    tokens: Tokens, phrase: OfficePhrase, at: int, start: int, state: StateMention, preposition: str
) -> int | None:
    """Read `of Armenia`, `of the Swiss Confederation`, `of Iran's parliament`, `to Belarus and Latvia`."""
    count = len(tokens)
    end = _behind(tokens, start, state)
    if preposition == "with":
        return None
    if end < count and tokens.kind[end] == POSSESSIVE:
        return _body_of_state(tokens, phrase, state, end + 1, [at])
    if end < count and tokens.low[end] in _STATE_NOUNS and tokens.kind[end] == CAPITAL:
        end += 1
    elif state.form == "demonym":
        return _body_of_state(tokens, phrase, state, end, list(range(at, start)))
    elif end < count and preposition == "of" and _opens_body(tokens, end):
        opener = list(range(at, start)) if phrase.last == phrase.words[-1] == phrase.head else []
        return _body_of_state(tokens, phrase, state, end, opener)
    if preposition == "of" and names_body(state):
        phrase.within.append(state.code)
        phrase.words.extend(range(at, end))
        return end
    codes = [state.code]
    if phrase.plural or preposition == "to":
        end = _further_states(tokens, end, codes)
    if preposition == "of":
        phrase.within.extend(codes)
    else:
        phrase.accredited_to = phrase.accredited_to or state.code
        if preposition == "to" and state.code in _ORGANISATIONS:
            phrase.words.extend(range(at, end))
    return end


def _body_of_state(
    tokens: Tokens, phrase: OfficePhrase, state: StateMention, start: int, opener: list[int]
) -> int | None:
    words: list[int] = []
    end = _noun_phrase(tokens, phrase, start, words, article=True)
    if end is None:
        return None
    phrase.within.append(state.code)
    phrase.words.extend(opener)
    phrase.words.extend(words)
    return end


def _behind(tokens: Tokens, at: int, state: StateMention) -> int:
    while at < len(tokens) and tokens.state[at] is state:
        at += 1
    return at


def _further_states(tokens: Tokens, at: int, codes: list[str]) -> int:
    """Read `, Lithuania and Poland` behind a state; a comma counts only where `and` closes the list."""
    end = at
    pending: list[str] = []
    count = len(tokens)
    while at + 1 < count:
        closing = tokens.low[at] == "and" or (tokens.low[at] == "," and tokens.low[at + 1] == "and")
        if not closing and tokens.low[at] != ",":
            break
        at += 2 if tokens.low[at] == "," and closing else 1
        if at < count and tokens.low[at] in ("the", "of"):
            at += 1
        if at >= count or tokens.state[at] is None:
            break
        state = tokens.state[at]
        assert state is not None
        pending.append(state.code)
        at = _behind(tokens, at, state)
        if at < count and (
            tokens.kind[at] == POSSESSIVE or head_of(tokens.low[at]) or tokens.low[at] in PORTFOLIO
        ):
            break
        if closing:
            codes.extend(pending)
            return at
    return end


def _opens_body(tokens: Tokens, at: int) -> bool:
    """Tell whether a run of known words that holds a body starts here: `Central Committee`."""
    while at < len(tokens) and tokens.kind[at] == CAPITAL and tokens.state[at] is None:
        low = tokens.low[at]
        if low in BODIES:
            return True
        if low not in PORTFOLIO and low not in RANKS_BEFORE:
            return False
        at += 1
    return False


def _noun_phrase(
    tokens: Tokens, phrase: OfficePhrase, at: int, words: list[int], *, article: bool
) -> int | None:
    """Read the portfolio or body that starts at the token into words; give the token behind it."""
    start, count = at, len(tokens)
    while at < count and len(words) < _MAX_WORDS:
        low, kind, state = tokens.low[at], tokens.kind[at], tokens.state[at]
        if state is not None:
            further = _adjective_inside(tokens, phrase, at, state, words)
        elif (kind == LOWER and low in ("and",)) or (kind == MARK and low in ",&"):
            further = _listed(tokens, at, words) if words else at
        elif kind == POSSESSIVE:
            known = words and (tokens.low[at - 1] in PORTFOLIO or tokens.low[at - 1] in BODIES)
            further = at + 1 if known and _is_known(tokens, at + 1) else at
            words.extend(range(at, further))
        elif kind == CAPITAL and head_of(low) and article and _known_run_before(tokens, start, at):
            # `Office of the President`, `adviser to the Prime Minister`.
            words.append(at)
            return at + 1
        elif _is_word(tokens, at, words):
            words.append(at)
            further = at + 1
        elif kind == CAPITAL:
            further = (
                _unknown_run(tokens, at, words, article=article)
                if not _is_name_start(tokens, at, words)
                else at
            )
        else:
            further = at
        if further == at:
            break
        at = further
    return at if words else None


def _known_run_before(tokens: Tokens, start: int, at: int) -> bool:
    return all(tokens.low[i] in RANKS_BEFORE or tokens.low[i] in PORTFOLIO for i in range(start, at))


def _is_known(tokens: Tokens, at: int) -> bool:
    if at >= len(tokens) or tokens.state[at] is not None:
        return False
    low = tokens.low[at]
    return low in PORTFOLIO or low in BODIES or low in RANKS_BEFORE


def _is_word(tokens: Tokens, at: int, words: list[int]) -> bool:
    """Tell whether the token is a known word of portfolios here; verbs alike (`states`) are kept out."""
    if not _is_known(tokens, at) or tokens.kind[at] not in (CAPITAL, LOWER):
        return False
    low = tokens.low[at]
    if tokens.kind[at] == LOWER and words and tokens.kind[words[-1]] == CAPITAL:
        return low in _LOWER_BEHIND_CAPITAL
    return not (head_of(low) and low not in BODIES and low not in PORTFOLIO)


_LOWER_BEHIND_CAPITAL = frozenset(
    ["affairs", "parliament", "ministry", "committee", "council", "party", "assembly", "relations", "staff"]
)


def _adjective_inside(
    tokens: Tokens, phrase: OfficePhrase, at: int, state: StateMention, words: list[int]
) -> int:
    """Read a state's adjective inside: `Emigration and Egyptian Expatriates`; a noun (`Moroccans`) is kept."""
    end = _behind(tokens, at, state)
    if (
        not words
        or not _is_known(tokens, end)
        or tokens.kind[end] != CAPITAL
        or tokens.low[at - 1] not in ("and", "of")
    ):
        return at
    phrase.within.append(state.code)
    return end


def _listed(tokens: Tokens, at: int, words: list[int]) -> int:
    """Read over `and` or a comma where a further portfolio follows that does not open another office."""
    comma = tokens.low[at] == ","
    ahead = at + 1
    if comma and tokens.low[ahead : ahead + 1] == ["and"]:
        ahead += 1
        comma = False
    if tokens.low[ahead : ahead + 1] in (["the"], ["for"], ["of"]):
        ahead += 1
    stop = ahead
    known = False
    while stop < len(tokens) and tokens.kind[stop] in (CAPITAL, LOWER) and (tokens.low[stop] != "and"):
        if tokens.state[stop] is None and head_of(tokens.low[stop]) and tokens.low[stop] not in BODIES:
            return at
        if _is_known(tokens, stop) and tokens.kind[stop] == tokens.kind[words[-1]]:
            known = True
        elif tokens.state[stop] is None and (known or tokens.kind[stop] == LOWER):
            break
        stop += 1
    if not known:
        return at
    if comma and not _closes_list(tokens, stop):
        return at
    # Unknown words and people's names (`Moroccans Residing Abroad`) count up to the last known one.
    last = max(i for i in range(ahead, stop) if _is_known(tokens, i))
    if tokens.state[ahead] is not None and tokens.state[ahead].form == "demonym":
        words.extend(range(at, ahead))
        return ahead
    words.extend(range(at, last + 1))
    return last + 1


def _closes_list(tokens: Tokens, at: int) -> bool:
    """Tell whether a list of portfolios goes on to an `and` behind this token."""
    limit = min(at + 16, len(tokens) - 1)
    while at < limit:
        low = tokens.low[at]
        if low in ("and", "&"):
            following = at + 1
            while following < limit and tokens.state[following] is not None:
                following += 1
            return _is_known(tokens, following)
        if low != "," and not _is_known(tokens, at):
            return False
        at += 1
    return False


def _is_name_start(tokens: Tokens, at: int, words: list[int]) -> bool:
    """Tell whether capitals that no list knows open a name: always behind a portfolio, unless a body ends them."""
    return bool(words) and _last_body(tokens, at) is None


def _last_body(tokens: Tokens, at: int) -> int | None:
    """Give the last token of the run of capitals that names a sort of body, None where none does."""
    found = None
    while at < len(tokens) and tokens.kind[at] == CAPITAL and tokens.state[at] is None:
        if tokens.low[at] in BODIES:
            found = at
        at += 1
        if at + 1 < len(tokens) and tokens.kind[at] == POSSESSIVE and tokens.kind[at + 1] == CAPITAL:
            at += 1
    return found


def _unknown_run(tokens: Tokens, at: int, words: list[int], *, article: bool) -> int:
    """Read the name of a body or place that no list knows, leaving a person's name that follows it."""
    body = _last_body(tokens, at)
    if body is not None:
        words.extend(range(at, body + 1))
        return body + 1
    if tokens.low[at] in WEEKDAYS or tokens.low[at] in MONTHS:
        return at
    stop = at
    while stop < len(tokens) and (
        (tokens.kind[stop] == CAPITAL and tokens.state[stop] is None)
        or (
            tokens.low[stop] in PARTICLES
            and stop > at
            and stop + 1 < len(tokens)
            and tokens.kind[stop + 1] == CAPITAL
        )
    ):
        stop += 1
    length = stop - at
    if stop < len(tokens) and tokens.kind[stop] == INITIAL:
        take = length
    elif article:
        closed = (
            tokens.low[stop : stop + 1] == [","]
            and stop + 1 < len(tokens)
            and tokens.kind[stop + 1] in (CAPITAL, INITIAL)
        )
        take = length if length <= 2 or closed else length - 2
    else:
        opened = tokens.low[at] in PLACE_OPENERS or tokens.low[stop - 1] in PLACE_OPENERS
        take = 2 if opened and length > 1 else 1
        if length - take == 1:
            take = length
    words.extend(range(at, at + take))
    return at + take
