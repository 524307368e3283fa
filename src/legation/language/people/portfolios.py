"""The words of portfolios and bodies: `Foreign Affairs, Trade and Culture`, `the State Duma`, `Hokkaido`.

The hard part is where they end and a name begins, for nothing parts `Minister of Defence` from `Nils Berg`:
portfolios are told by their words, bodies by the word that names their sort (`Duma`, `Council`), and of
places only the first word or two are taken.
"""

from __future__ import annotations

from legation.language.people.honorifics import bare_title
from legation.language.people.lexicon import is_head, name_words, office_words
from legation.language.people.offices import OfficePhrase
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, MARK, POSSESSIVE, Tokens
from legation.language.states import StateMention

_MAX_WORDS = 24
# Behind these a state's adjective stands within a name: `the Royal Danish Army`, `Emigration and Lao Abroad`.
_BEFORE_ADJECTIVE = frozenset({"and", "of", "royal", "national", "united", "imperial", "grand", "all"})


def past_state(tokens: Tokens, at: int, state: StateMention) -> int:
    """Give the first token behind those that the state mention at the token covers."""
    while at < len(tokens) and tokens.state[at] is state:
        at += 1
    return at


def opens_body(tokens: Tokens, at: int) -> bool:
    """Tell whether a run of known words that holds a body starts here: `Central Committee`."""
    lexicon = office_words()
    while at < len(tokens) and tokens.kind[at] in (CAPITAL, POSSESSIVE) and tokens.state[at] is None:
        low = tokens.low[at]
        if low in lexicon.bodies:
            return True
        if low not in lexicon.known and tokens.kind[at] == CAPITAL:
            return False
        at += 1
    return False


def noun_phrase(
    tokens: Tokens, phrase: OfficePhrase, at: int, words: list[int], *, article: bool
) -> int | None:
    """Read the portfolio or body that starts at the token into words; give the token behind it.

    article: `the` or a state stands before it, so that it is a body rather than a place. None where there
    is nothing of the sort. Adjectives of states inside go to phrase.within.
    """
    start, count = at, len(tokens)
    while at < count and len(words) < _MAX_WORDS:
        further = _next(tokens, phrase, start, at, words, article=article)
        if further == at:
            break
        at = further
    return at if words else None


def _next(
    tokens: Tokens, phrase: OfficePhrase, start: int, at: int, words: list[int], *, article: bool
) -> int:
    """Read one step of a noun phrase; give `at` itself where it ends."""
    low, kind, state = tokens.low[at], tokens.kind[at], tokens.state[at]
    if state is not None:
        return _adjective_inside(tokens, phrase, at, state, words)
    if low == "and" or (kind == MARK and low in ",&"):
        return _listed(tokens, at, words) if words else at
    if kind == POSSESSIVE:
        if not words or not is_known(tokens, at - 1) or not is_known(tokens, at + 1):
            return at
        words.append(at)
        return at + 1
    if kind == CAPITAL and article and is_head(low) and low not in office_words().bodies:
        # `Office of the President`, `adviser to the Prime Minister`
        if not all(is_known(tokens, i) for i in range(start, at)):
            return at
        if at > start and low in name_words().offices_and_names:
            return at
        words.append(at)
        return at + 1
    if _is_word(tokens, at, words):
        words.append(at)
        return at + 1
    if kind != CAPITAL or (words and _last_body(tokens, at) is None):
        return at
    return _unknown_run(tokens, at, words, article=article)


def is_known(tokens: Tokens, at: int) -> bool:
    """Tell whether the token is a word of portfolios, bodies or ranks, and no state's."""
    return at < len(tokens) and tokens.state[at] is None and tokens.low[at] in office_words().known


def _is_word(tokens: Tokens, at: int, words: list[int]) -> bool:
    """Tell whether the token is a known word of portfolios here; verbs alike (`states`) are kept out."""
    if not is_known(tokens, at) or tokens.kind[at] not in (CAPITAL, LOWER):
        return False
    low = tokens.low[at]
    names = name_words()
    if low in names.honorifics and not is_known(tokens, at + 1):
        return False  # `Secretary General of the National Security Council General X`
    if (
        low in names.title_openers
        and tokens.low[at + 1 : at + 2]
        and bare_title(tokens, at + 1) in names.honorifics
    ):
        return False  # `Chief of the General Staff Senior Lieutenant General X`
    if tokens.kind[at] == LOWER and words and tokens.kind[words[-1]] == CAPITAL:
        return low in office_words().lower_behind_capital
    return True


def _adjective_inside(
    tokens: Tokens, phrase: OfficePhrase, at: int, state: StateMention, words: list[int]
) -> int:
    """Read a state's adjective inside: `Emigration and Egyptian Expatriates`."""
    end = past_state(tokens, at, state)
    if words and state.form == "organisation" and is_known(tokens, end):
        words.extend(range(at, end))  # `the Joint United Nations Programme`
        return end
    if not words or not is_known(tokens, end) or tokens.kind[end] != CAPITAL:
        return at
    if tokens.low[at - 1] not in _BEFORE_ADJECTIVE:
        return at
    phrase.within.append(state.code)
    return end


def _listed(tokens: Tokens, at: int, words: list[int]) -> int:
    """Read over `and` or a comma where a further portfolio follows that does not open another office."""
    ahead = at + 1
    comma = tokens.low[at] == ","
    if comma and tokens.low[ahead : ahead + 1] == ["and"]:
        ahead += 1
        comma = False
    if ahead < len(tokens) and tokens.low[ahead] in ("the", "for", "of"):
        ahead += 1
    union = tokens.state[ahead] if ahead < len(tokens) else None
    if union is not None and union.form == "organisation":
        end = past_state(tokens, ahead, union)
        if tokens.low[end : end + 1] == ["and"] and is_known(tokens, end + 1):
            words.extend(range(at, end))
            return end  # `Foreign Affairs, European Union and Cooperation`
    stop, last = ahead, -1
    while stop < len(tokens) and tokens.kind[stop] in (CAPITAL, LOWER) and tokens.low[stop] != "and":
        if tokens.state[stop] is None:
            if is_head(tokens.low[stop]) and tokens.low[stop] not in office_words().bodies:
                return at
            if is_known(tokens, stop) and tokens.kind[stop] == tokens.kind[words[-1]]:
                last = stop
            elif last >= 0 or tokens.kind[stop] == LOWER:
                break
        stop += 1
    if last < 0 or (comma and not _closes_list(tokens, last + 1)):
        return at
    state = tokens.state[ahead]
    if state is not None and state.form == "demonym":
        words.extend(range(at, ahead))
        return ahead
    # Words between that no list knows are taken with them: `Moroccans Residing Abroad`.
    words.extend(range(at, last + 1))
    return last + 1


def _closes_list(tokens: Tokens, at: int) -> bool:
    """Tell whether a list of portfolios goes on to an `and` behind this token."""
    limit = min(at + 16, len(tokens) - 1)
    while at < limit:
        if tokens.low[at] in ("and", "&"):
            following = at + 1
            while following < limit and tokens.state[following] is not None:
                following += 1
            return is_known(tokens, following) or is_known(tokens, following + 1)
        if tokens.low[at] not in (",", "the") and not is_known(tokens, at):
            return False
        at += 1
    return False


def _last_body(tokens: Tokens, at: int) -> int | None:
    """Give the last token of the run of capitals that names a sort of body, None where none does."""
    bodies = office_words().bodies
    found = None
    while at < len(tokens) and tokens.kind[at] == CAPITAL and tokens.state[at] is None:
        if tokens.low[at] in bodies:
            found = at
        at += 1
        if at + 1 < len(tokens) and tokens.kind[at] == POSSESSIVE and tokens.kind[at + 1] == CAPITAL:
            at += 1
    return found


def _unknown_run(tokens: Tokens, at: int, words: list[int], *, article: bool) -> int:
    """Read the name of a body or place that no list knows, leaving a person's name that follows it."""
    names, openers = name_words(), office_words().place_openers
    body = _last_body(tokens, at)
    if body is not None:
        words.extend(range(at, body + 1))
        return body + 1
    low = tokens.low[at]
    if low in names.weekdays or low in names.months or low.rstrip(".") in names.honorifics or is_head(low):
        return at
    stop = _run_end(tokens, at)
    length = stop - at
    title = next((i for i in range(at + 1, stop) if tokens.low[i].rstrip(".") in names.honorifics), None)
    if title is not None:
        taken = title - at
    elif stop < len(tokens) and tokens.kind[stop] == INITIAL:
        taken = max(1, length - 1)
    elif article:
        closed = tokens.low[stop : stop + 1] == [","] and _capital_at(tokens, stop + 1)
        taken = length if length <= 2 or closed else length - 2
    else:
        taken = 1
        while tokens.low[at + taken - 1] in openers and _capital_at(tokens, at + taken):
            taken += 1
        if length - taken == 1:
            taken = length
    words.extend(range(at, at + taken))
    return at + taken


def _run_end(tokens: Tokens, at: int) -> int:
    """Give the first token behind a run of capitals and the particles between them."""
    particles = name_words().particles
    stop = at + 1
    while stop < len(tokens):
        capital = tokens.kind[stop] == CAPITAL and tokens.state[stop] is None
        if not capital and not (tokens.low[stop] in particles and _capital_at(tokens, stop + 1)):
            break
        stop += 1
    return stop


def _capital_at(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens.kind[at] in (CAPITAL, INITIAL)
