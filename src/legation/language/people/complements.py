"""What stands behind the head of an office: `general`, `of Foreign Affairs`, `to Belarus`.

States are read off here; the words of portfolios and bodies are read by `portfolios`.
"""

from __future__ import annotations

from legation.language.people.before_head import names_body
from legation.language.people.lexicon import is_head, name_words, office_words
from legation.language.people.offices import OfficePhrase
from legation.language.people.plain_complements import take_plain_complement
from legation.language.people.portfolios import is_known, noun_phrase, opens_body, past_state
from legation.language.people.tokens import CAPITAL, INITIAL, POSSESSIVE, Tokens
from legation.language.states import StateMention

_PREPOSITIONS = frozenset({"of", "for", "to", "on", "in", "at", "with"})
_AFFECTIONATE = frozenset(
    "sisterly brotherly friendly fraternal sister brother neighbouring neighboring".split()
)
_DETERMINERS = frozenset({"the", "its", "his", "her", "their", "a", "an", "that", "this"})
# Nouns of a state that go with its adjective: `President of the Swiss Confederation`.
_STATE_NOUNS = frozenset({"republic", "federation", "confederation", "kingdom", "state", "union", "emirate"})
_ORGANISATIONS = frozenset({"UNO", "XNA", "EUU", "XAS", "XAU", "XGC"})
_PARTS = frozenset({"division", "department", "desk", "section", "unit", "directorate", "affairs"})
_BEHIND_MINISTER = frozenset(
    {"plenipotentiary", "resident", "responsible", "delegate", "counsellor", "counselor", "councillor"}
)
# Who holds one of these is sent nowhere.
_SENDING = frozenset("president king queen emir amir sultan emperor premier minister pope".split())
_COUNTRY = frozenset({"host", "country", "nation"})
_DIVIDED = frozenset({"secretary", "director", "director-general", "under-secretary", "undersecretary"})
_MISSION = frozenset(
    {"embassy", "mission", "consulate", "high", "commission", "permanent", "general", "diplomatic"}
)
_FIELD_BEHIND = frozenset(
    {"chairman", "secretary", "speaker", "governor", "director", "commissioner", "director-general"}
)
# Heads of offices that serve nobody: what is sent from one `to` another is no part of the first.
_RULERS = frozenset(
    {
        "president",
        "king",
        "queen",
        "amir",
        "emir",
        "sultan",
        "premier",
        "chancellor",
        "pope",
        "prince",
        "minister",
    }
)
_GROUPS = (["countries"], ["states"], ["nations"], ["neighbours"], ["neighbors"])
_NUMERALS = frozenset({"i", "ii", "iii"})
_MAX_WORDS = 24


def read_behind(tokens: Tokens, phrase: OfficePhrase) -> None:
    """Extend the phrase over what stands behind its head."""
    at = _head_tail(tokens, phrase)
    at = _field_behind(tokens, phrase, at)
    if phrase.kind == "counterpart" and tokens.low[at : at + 1] == ["from"]:
        state = tokens.state[at + 1] if at + 1 < len(tokens) else None
        if state is not None:
            phrase.within.append(state.code)
            phrase.last = past_state(tokens, at + 1, state) - 1
            if phrase.plural:
                phrase.last = further_states(tokens, phrase.last + 1, phrase.within) - 1
        return
    _complements(tokens, phrase, at)
    at = _state_without_of(tokens, phrase)
    if at < len(tokens) and tokens.low[at] in ("here", "there"):
        phrase.last = at
    if tokens.low[at : at + 3] == ["at", "the", "time"]:
        phrase.former = True
        phrase.last += 3
    elif phrase.base == "minister" and at < len(tokens) and tokens.low[at] in _NUMERALS:
        if tokens.kind[at] == CAPITAL:
            phrase.last = at
            phrase.words.append(at)
    elif _is_acronym(tokens, at):
        phrase.last = at + 2
    else:
        _division(tokens, phrase, at)
    take_plain_complement(tokens, phrase)


def _state_without_of(tokens: Tokens, phrase: OfficePhrase) -> int:
    """Take `Chad` in `Chairman of the Council Chad Idriss Mahamat`; two names behind it show that it is none itself."""
    at = phrase.last + 1
    state = tokens.state[at] if at < len(tokens) else None
    if (
        state is None
        or state.form not in ("name", "abbreviation")
        or phrase.plural
        or phrase.state is not None
    ):
        return at
    end = past_state(tokens, at, state)
    named = (
        i < len(tokens)
        and tokens.kind[i] in (CAPITAL, INITIAL)
        and tokens.state[i] is None
        and tokens.low[i] not in name_words().never_in_name
        and not is_head(tokens.low[i])
        for i in (end, end + 1)
    )
    # `Director of the Department of the Ministry of Trade Chad, Idriss Mahamat`
    housed = tokens.low[end : end + 1] == [","] and any(tokens.low[i] == "ministry" for i in phrase.words)
    if phrase.kind == "office" and (housed or (all(named) and not is_known(tokens, end))):
        phrase.within.append(state.code)
        phrase.last = end - 1
    return phrase.last + 1


def _field_behind(tokens: Tokens, phrase: OfficePhrase, at: int) -> int:
    """Take the field or body that stands behind a head without `of`: `Secretary Commerce X`."""
    if phrase.base not in _FIELD_BEHIND or phrase.plural or tokens.kind[phrase.head] != CAPITAL:
        return at
    if not is_known(tokens, at) or tokens.kind[at] != CAPITAL or tokens.low[at] in name_words().also_names:
        return at
    words: list[int] = []
    end = noun_phrase(tokens, phrase, at, words, article=False)
    if end is None or end >= len(tokens):
        return at
    # `X, Under Secretary Foreign Policy, …` is closed again; `Chairman Senate` without a name may open anything.
    closed = phrase.outer > 1 and tokens.low[phrase.outer - 1] == tokens.low[end] == ","
    if not closed and (tokens.kind[end] not in (CAPITAL, INITIAL) or is_head(tokens.low[end])):
        return at
    phrase.words.extend(words)
    phrase.last = end - 1
    return end


def _division(tokens: Tokens, phrase: OfficePhrase, at: int) -> None:
    """Take the part of a ministry that stands in brackets: `Joint Secretary (Central Asia)`."""
    if phrase.base not in _DIVIDED or tokens.low[at : at + 1] != ["("]:
        return
    close = next((i for i in range(at + 2, min(at + 6, len(tokens))) if tokens.low[i] == ")"), None)
    if close is None or any(tokens.kind[i] != CAPITAL for i in range(at + 1, close)):
        return
    known = office_words().known
    if close == at + 2 or all(tokens.low[i] in known for i in range(at + 1, close)):
        phrase.words.extend(range(at, close + 1))
        phrase.last = close
        _complements(tokens, phrase, close + 1)


def _complements(tokens: Tokens, phrase: OfficePhrase, at: int) -> None:
    apart = False
    while at < len(tokens) and _is_preposition(tokens, at) and len(phrase.words) < _MAX_WORDS:
        charge = tokens.low[at : at + 3] == ["in", "charge", "of"]
        if charge:
            at += 2
        # What is in a place or at a ministry, and all behind it, is no part of the office's name.
        apart = apart or tokens.low[at] in ("in", "at", "with")
        kept = len(phrase.words)
        further = _complement(tokens, phrase, at)
        if further is None:
            break
        if apart:
            del phrase.words[kept:]
        elif charge:
            phrase.words[kept:kept] = [at - 2, at - 1]
        phrase.last = further - 1
        at = _over_parenthesis(tokens, phrase, further)


def _is_acronym(tokens: Tokens, at: int) -> bool:
    """`(AfDB)`, `(EAM)`: one word with capitals, in brackets."""
    if tokens.low[at : at + 1] != ["("] or tokens.low[at + 2 : at + 3] != [")"]:
        return False
    return tokens.state[at + 1] is None and sum(map(str.isupper, tokens.word[at + 1])) > 1


def _is_preposition(tokens: Tokens, at: int) -> bool:
    # `To` is a family name in `Deputy Minister To Anh Dung`.
    low = tokens.low[at]
    return low in _PREPOSITIONS and (low == "of" or tokens.kind[at] != CAPITAL)


def _head_tail(tokens: Tokens, phrase: OfficePhrase) -> int:
    """Take `general`, `extraordinary and plenipotentiary`, `d'affaires`, `-elect` behind the head."""
    at = phrase.head + 1
    low = tokens.low[at] if at < len(tokens) else ""
    taken = 0
    if low in ("d'affaires", "d’affaires"):
        taken = 1
        if tokens.low[at + 1 : at + 2] == ["a.i."]:
            phrase.last = at + 1
    elif low in ("general", "generals") and phrase.base in office_words().with_general:
        taken = 1
    elif tokens.low[at : at + 2] == ["ad", "interim"]:
        taken = 2
    elif low == "state" and phrase.base == "secretary" and tokens.kind[phrase.head] == CAPITAL:
        taken = 1
    elif low == "emeritus":
        phrase.former = True
        taken = 1
    elif low == "extraordinary" and phrase.base in ("ambassador", "envoy"):
        taken = 3 if tokens.low[at + 1 : at + 3] == ["and", "plenipotentiary"] else 1
    elif low in ("elect", "designate"):
        phrase.former = True
        taken = 1
    elif phrase.base == "minister":
        taken = int(low in _BEHIND_MINISTER or (low == "president" and phrase.first == phrase.head))
    phrase.words.extend(range(at, at + taken))
    phrase.last = max(phrase.last, at + taken - 1)
    return phrase.last + 1


def _over_parenthesis(tokens: Tokens, phrase: OfficePhrase, at: int) -> int:
    """Skip `(People's Council)` where `of` follows it, and the acronym of the body just named."""
    if _is_acronym(tokens, at):
        phrase.last = at + 2
        return at + 3
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
    # `of the sisterly Republic of Turkiye`
    start += tokens.low[start : start + 1] != [] and tokens.low[start] in _AFFECTIONATE
    if start >= len(tokens):
        return None
    state = tokens.state[start]
    if preposition == "to" and phrase.base in _RULERS and _leads_to_office(tokens, start):
        return None  # `a cable sent by the Amir to Chadian President X`
    if state is not None:
        return None if preposition == "with" else _of_state(tokens, phrase, at, start, state)
    words: list[int] = []
    end = noun_phrase(tokens, phrase, start, words, article=article)
    if end is None or (preposition == "of" and not article and _names_sender(tokens, phrase, words, end)):
        return None
    if preposition in ("in", "at", "with") and tokens.kind[start] != CAPITAL:
        return None
    if preposition == "of" and phrase.plural and tokens.low[end : end + 1] in _GROUPS:
        return end + 1  # `the Prime Ministers of the Nordic countries`
    if preposition == "to" and phrase.base == "ambassador":
        return end  # to a place whose state the text does not tell
    if not _is_post(tokens, phrase, words) and not all(tokens.low[i] in _COUNTRY for i in words):
        phrase.words.extend(range(at, start))
        phrase.words.extend(words)
    return end


def _is_field(tokens: Tokens, state: StateMention, preposition: str, end: int) -> bool:
    """Tell whether an organisation is what an office is about: `for ASEAN Affairs`, `of the EU Division`.

    The `UN Department of Peace Operations` is one of its own.
    """
    if preposition == "for":
        return state.form in ("organisation", "abbreviation") and is_known(tokens, end)
    if preposition != "of" or state.code not in _ORGANISATIONS or end >= len(tokens):
        return False
    own = tokens.low[end + 1 : end + 2] == ["of"] and tokens.low[end + 2 : end + 3] != ["the"]
    housed = end + 2 < len(tokens) and tokens.state[end + 2] is not None  # `of Thailand's Foreign Ministry`
    return tokens.low[end] in _PARTS and (housed or not own)


def _names_sender(tokens: Tokens, phrase: OfficePhrase, words: list[int], at: int) -> bool:
    """Tell whether a person follows, whose envoy it is: `the special envoy of Jan Berg`, not `of Peace`."""
    sent = phrase.base in office_words().envoys and not any(is_known(tokens, i) for i in words)
    return sent and at < len(tokens) and tokens.kind[at] == CAPITAL and not is_known(tokens, at)


def _leads_to_office(tokens: Tokens, at: int) -> bool:
    """Tell whether an office follows, that of somebody else: `to Chadian President X`, `to the Prime Minister`."""
    state = tokens.state[at]
    at = past_state(tokens, at, state) if state is not None else at
    ahead = range(at, min(at + 3, len(tokens)))
    return any(tokens.kind[i] == CAPITAL and is_head(tokens.low[i]) for i in ahead)


def _is_post(tokens: Tokens, phrase: OfficePhrase, words: list[int]) -> bool:
    """Tell whether the words only name the mission that an envoy serves at: `of the Embassy`."""
    return phrase.base in office_words().envoys and all(tokens.low[i] in _MISSION for i in words)


def _of_state(tokens: Tokens, phrase: OfficePhrase, at: int, start: int, state: StateMention) -> int | None:
    """Read `of Armenia`, `of the Swiss Confederation`, `of Iran's parliament`, `to Belarus and Latvia`."""
    count = len(tokens)
    preposition = tokens.low[at]
    end = past_state(tokens, start, state)
    if end < count and tokens.kind[end] == POSSESSIVE:
        return _body_of_state(tokens, phrase, state, end + 1, [at], preposition)
    if end < count and tokens.low[end] in _STATE_NOUNS and tokens.kind[end] == CAPITAL:
        end += 1
    elif _is_field(tokens, state, preposition, end):
        words = list(range(start, end))
        further = noun_phrase(tokens, phrase, end, words, article=False)
        phrase.words.extend(
            [*range(at, start), *words]
        )  # `Minister for ASEAN Affairs`, `Head of the EU Division`
        return further
    elif preposition == "to" and phrase.base in _SENDING:
        return None  # `a cable from the Amir to Slovak President X`
    elif state.form == "demonym" or _owns_office(tokens, phrase, state, end, article=start > at + 1):
        return _body_of_state(tokens, phrase, state, end, list(range(at, start)), preposition)
    elif end < count and preposition == "of" and opens_body(tokens, end):
        # `of the Vietnam People's Army`, but `Communist Party of Việt Nam Central Committee`
        opener = list(range(at, start)) if start > at + 1 or phrase.words[-1] == phrase.head else []
        if state.form == "capital":
            opener.extend(range(start, end))
        return _body_of_state(tokens, phrase, state, end, opener, preposition)
    local = state.form == "capital" and phrase.base not in office_words().envoys
    if preposition == "of" and (names_body(state) or local):
        phrase.within.append(state.code)
        if end < count and tokens.kind[end] == CAPITAL and is_head(tokens.low[end]) and start > at + 1:
            end += 1  # `Head of Cabinet of the European Commission President`
        phrase.words.extend(range(at, end))
        return end
    codes = [state.code]
    if phrase.plural or preposition == "to":
        end = further_states(tokens, end, codes)
    if preposition == "of":
        phrase.within.extend(codes)
    else:
        phrase.accredited_to = phrase.accredited_to or state.code
        if preposition == "to" and state.code in _ORGANISATIONS:
            phrase.words.extend(range(at, end))
    return end


def _owns_office(
    tokens: Tokens, phrase: OfficePhrase, state: StateMention, at: int, *, article: bool
) -> bool:
    """`Aide to the Belarus President`: behind an article the state's name stands for its adjective."""
    if (
        not article
        or names_body(state)
        or phrase.base in office_words().envoys
        or at >= len(tokens)
        or tokens.kind[at] != CAPITAL
    ):
        return False
    low = tokens.low[at]
    return is_head(low) or (
        low in office_words().ranks_before and is_head(tokens.low[min(at + 1, len(tokens) - 1)])
    )


def _body_of_state(
    tokens: Tokens,
    phrase: OfficePhrase,
    state: StateMention,
    start: int,
    opener: list[int],
    preposition: str,
) -> int | None:
    words: list[int] = []
    end = noun_phrase(tokens, phrase, start, words, article=True)
    if end is None:
        return None
    if preposition == "for":
        # Who is sent for another state's affairs does not act for it.
        phrase.accredited_to = phrase.accredited_to or state.code
    else:
        phrase.within.append(state.code)
    if not _is_post(tokens, phrase, words):
        phrase.words.extend(opener)
        phrase.words.extend(words)
    return end


def further_states(tokens: Tokens, at: int, codes: list[str]) -> int:
    """Read `, Lithuania and Poland` behind a state; a comma counts only where `and` closes the list."""
    end, count = at, len(tokens)
    pending: list[str] = []
    while at + 1 < count:
        comma = tokens.low[at] == ","
        closing = tokens.low[at] == "and" or (comma and tokens.low[at + 1] == "and")
        if not (closing or comma):
            break
        at += 2 if comma and closing else 1
        if at < count and tokens.low[at] in ("the", "of"):
            at += 1
        state = tokens.state[at] if at < count else None
        if state is None:
            break
        pending.append(state.code)
        at = past_state(tokens, at, state)
        if at < count and (tokens.kind[at] == POSSESSIVE or is_head(tokens.low[at])):
            break
        if at < count and tokens.low[at] in office_words().portfolio:
            break
        if closing:
            codes.extend(pending)
            return at
    return end
