"""The grammar of names: `Mohammed bin Salman`, `S. Orlov`, `Henry R. Dalton, Jr.`, `Trần Thị Thu Hà`.

A name is a run of capitalised words, initials and particles, with honorifics before and suffixes behind. The
grammar says how far a name reaches once something shows that one is there; a run alone is no name.
"""

from __future__ import annotations

from dataclasses import dataclass

from legation.language.people.honorifics import back_over_honorifics, bare_title, over_honorifics
from legation.language.people.lexicon import is_head, name_words, office_words
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, NUMBER, Tokens

_MAX_TOKENS = 9
_JUNIOR = frozenset({"jr", "jr.", "sr", "sr."})
# Names that are everyday words too, which within a sentence have no capital.
_FAMILY_NAMES = frozenset({"to", "an", "do", "so", "by", "he", "on", "per"})
# Longer first names that are spelt as everyday words.
_FIRST_NAMES = frozenset({"said", "will"})
_QUOTES = frozenset("\"'“”‘’")
_PLACING = frozenset({"in", "of", "from", "to", "at"})


@dataclass(slots=True, eq=False)
class NamePhrase:
    """A name in the tokens: first is that of its honorifics, core and last bound the name without title."""

    first: int
    core: int
    last: int

    @property
    def titled(self) -> bool:
        """An honorific stands before it."""
        return self.first < self.core

    @property
    def length(self) -> int:
        """Number of tokens without title."""
        return self.last - self.core + 1


def name_text(tokens: Tokens, name: NamePhrase) -> str:
    """Give the name as printed, white space made single."""
    return " ".join(tokens.text[tokens.start[name.core] : tokens.end[name.last]].split())


def name_at(
    tokens: Tokens, at: int, *, behind_office: bool = False, titles: bool = False
) -> NamePhrase | None:
    """Give the name that starts at the token with its honorifics.

    behind_office: an office stands directly before it, so that words that are states or offices elsewhere
    (Israel, Siam, Amir) are names here. titles: an office has been read already, so that a further one
    (`Ambassador`) is one more honorific.
    """
    core = over_honorifics(tokens, at, titles=titles or behind_office)
    honoured = core > at and tokens.low[core - 1] != "the"  # not in `His Highness the Amir`
    last = _core_end(tokens, core, behind_office=behind_office or honoured)
    if core > at and last == core and bare_title(tokens, core - 1) in name_words().perhaps_names:
        core -= 1
    if last < core or _runs_on(tokens, last, single=last == core):
        return None
    return NamePhrase(at, core, last)


def name_before(tokens: Tokens, end: int, floor: int) -> NamePhrase | None:
    """Give the name whose last token is `end`, reaching back no further than token `floor`."""
    names = name_words()
    if tokens.low[end] in names.post_nominals and tokens.word[end].isupper():
        end -= 1
    at = end
    if tokens.low[at] in names.suffixes and at - 1 > floor:
        at -= 2 if tokens.low[at - 1] == "," else 1
    if at < floor or tokens.kind[at] != CAPITAL:
        return None
    core = at + 1
    while at >= floor and end - at < _MAX_TOKENS:
        kind, low = tokens.kind[at], tokens.low[at]
        if kind == CAPITAL:
            # At the end of a name `Sen` is no senator: Hun Sen.
            if at != end and bare_title(tokens, at) in names.honorifics:
                break
            if not is_name_word(tokens, at, first=False, behind_office=False):
                break
            core = at
        elif kind == INITIAL and bare_title(tokens, at) not in names.honorifics:
            core = at
        elif kind != LOWER or not _may_join(low, next_to_name=core == at + 1):
            break
        at -= 1
    core = _drop_openers(tokens, core, end)
    family = _with_state_word(tokens, core, end, floor)
    if family is not None:
        return family
    if core > end or (
        tokens.kind[core] == CAPITAL and not is_name_word(tokens, core, first=True, behind_office=False)
    ):
        return None
    first = back_over_honorifics(tokens, core, floor)
    if first < core and end == core and bare_title(tokens, core - 1) in names.perhaps_names:
        core -= 1
    return NamePhrase(first, core, end)


def is_name_word(tokens: Tokens, at: int, *, first: bool, behind_office: bool) -> bool:
    """Tell whether a capitalised word can be part of a name here, `first` of it or further on."""
    low = tokens.low[at]
    names, offices = name_words(), office_words()
    if low in names.weekdays or (low in names.never_in_name and not _closes_name(tokens, at, first=first)):
        return False
    if tokens.state[at] is not None:
        return behind_office and _state_word_is_name(tokens, at, first=first)
    if low in names.months or (low in names.months_and_names and _is_month(tokens, at)):
        return False
    capital = not tokens.opens_sentence(at) and (low in _FAMILY_NAMES or low == "said")
    if first and low in names.never_first and not ((behind_office or capital) and _opens_name(tokens, at)):
        return False
    if low in offices.bodies or (low in offices.portfolio and (first or low not in names.also_names)):
        return False
    if is_head(low) and (low not in names.offices_and_names or (first and not behind_office)):
        return False
    word = tokens.word[at]
    return not (len(word) > 1 and word.isupper() and not _capitals_in_name(tokens, at))


def _core_end(tokens: Tokens, core: int, *, behind_office: bool) -> int:
    """Give the last token of the name that starts at core, core - 1 where none does."""
    names = name_words()
    last = core - 1
    at, count = core, len(tokens)
    words = 0
    while at < count and at - core < _MAX_TOKENS:
        kind, low = tokens.kind[at], tokens.low[at]
        if kind == INITIAL:
            last = at
        elif kind == CAPITAL:
            if low in names.suffixes and words:
                return at
            if not is_name_word(tokens, at, first=words == 0, behind_office=behind_office):
                break
            words += len(tokens.word[at]) > 1
            last = at
        elif kind == LOWER and low in names.particles:
            if not _leads_on(tokens, at, first=last < core):
                break
        elif low == "," and words and at + 1 < count and tokens.low[at + 1] in _JUNIOR:
            return at + 1
        elif words and _is_byname(tokens, at):
            at += 3
            continue
        else:
            break
        at += 1
    return last if words else core - 1


def _is_byname(tokens: Tokens, at: int) -> bool:
    """Tell whether a word in quotation marks stands here with more of the name behind it: `Ole “Bo” Berg`."""
    if at + 3 >= len(tokens) or tokens.low[at] not in _QUOTES or tokens.low[at + 2] not in _QUOTES:
        return False
    return tokens.kind[at + 1] == tokens.kind[at + 3] == CAPITAL and is_name_word(
        tokens, at + 3, first=False, behind_office=False
    )


def _leads_on(tokens: Tokens, at: int, *, first: bool) -> bool:
    """Tell whether a particle (`bin`, `von der`) is followed by more of the name."""
    names = name_words()
    if first and tokens.low[at] in names.doubtful_particles:
        return False
    for ahead in range(at + 1, min(at + 4, len(tokens))):
        if tokens.kind[ahead] == CAPITAL:
            return is_name_word(tokens, ahead, first=False, behind_office=False)
        if tokens.low[ahead] not in names.particles:
            return False
    return False


def _may_join(low: str, *, next_to_name: bool) -> bool:
    """Tell whether a word in lower case before a part of a name can belong to it."""
    names = name_words()
    return low in names.particles and (low not in names.doubtful_particles or (low == "de" and next_to_name))


def _closes_name(tokens: Tokens, at: int, *, first: bool) -> bool:
    """`James White`, `Bill English`: a word barred elsewhere that is a surname here and ends the name."""
    if first or tokens.low[at] not in name_words().also_surnames or not at:
        return False
    before = tokens.kind[at - 1] in (CAPITAL, INITIAL) and tokens.state[at - 1] is None
    return before and not (at + 1 < len(tokens) and tokens.kind[at + 1] == CAPITAL)


def _opens_name(tokens: Tokens, at: int) -> bool:
    """`Deputy Minister To Anh Dung`, `President Said Amrani`: a name spelt as an everyday word, more of it behind."""
    following = at + 1
    short = len(tokens.word[at]) <= 3 or tokens.low[at] in _FIRST_NAMES
    if not short or following >= len(tokens) or tokens.kind[following] != CAPITAL:
        return False
    return is_name_word(tokens, following, first=False, behind_office=False)


def _is_month(tokens: Tokens, at: int) -> bool:
    if at + 1 < len(tokens) and tokens.kind[at + 1] == NUMBER:
        return True
    return at > 0 and (tokens.kind[at - 1] == NUMBER or tokens.low[at - 1] in name_words().before_months)


def _state_word_is_name(tokens: Tokens, at: int, *, first: bool) -> bool:
    """`Foreign Minister Israel Katz`, `Secretary Alam Siam`: behind an office a state's name too."""
    state = tokens.state[at]
    if state is None or state.form in ("demonym", "people", "organisation", "abbreviation"):
        return False
    alone = state.start == tokens.start[at] and state.end == tokens.end[at]
    if not first:
        return alone and tokens.kind[at - 1] in (CAPITAL, INITIAL)
    following = at + 1
    return (
        alone
        and following < len(tokens)
        and tokens.kind[following] == CAPITAL
        and tokens.state[following] is None
        and tokens.low[following] not in name_words().never_in_name
        and not is_head(tokens.low[following])
    )


def _capitals_in_name(tokens: Tokens, at: int) -> bool:
    """`Jana KOVAR`, `LI Wen`, `LI WEN`: capitals throughout count beside another word of a name."""
    known = office_words().known
    for step in (-1, 1):
        beside = at + step
        while 0 <= beside < len(tokens) and tokens.kind[beside] == INITIAL:
            beside += step
        if 0 <= beside < len(tokens) and tokens.kind[beside] == CAPITAL and tokens.state[beside] is None:
            low = tokens.low[beside]
            if low not in name_words().never_in_name and low not in known and not is_head(low):
                return True
    return False


def _runs_on(tokens: Tokens, last: int, *, single: bool) -> bool:
    """Tell whether what follows shows a place or body named after somebody: `Prince Edward Island`."""
    at = last + 1
    if at >= len(tokens) or tokens.kind[at] != CAPITAL or tokens.state[at] is not None:
        return False
    low = tokens.low[at]
    if is_head(low) or low in office_words().ranks_before or low in ("foreign", "their", "his"):
        return False
    lexicon = office_words()
    return low in name_words().never_in_name or low in lexicon.bodies or (single and low in lexicon.portfolio)


def _with_state_word(tokens: Tokens, core: int, last: int, floor: int) -> NamePhrase | None:
    """Take in a first name that is a state's name too where a single family name follows: `Israel Katz`."""
    at = core - 1
    if core != last or at < floor or tokens.kind[at] != CAPITAL:
        return None
    state = tokens.state[at]
    if state is None or state.form == "demonym" or (at and tokens.low[at - 1] in _PLACING):
        return None
    return NamePhrase(at, at, last)


def _drop_openers(tokens: Tokens, core: int, last: int) -> int:
    """Leave out capitalised words that only open the sentence: `With Ana Maria …`, `Welcoming Sun …`."""
    names = name_words()
    while core <= last and tokens.kind[core] == CAPITAL:
        low = tokens.low[core]
        opening = tokens.opens_sentence(core) and len(low) > 5 and low.endswith("ing") and core < last
        if low not in names.never_first and not opening:
            break
        core += 1
    while core <= last and tokens.kind[core] == LOWER and tokens.low[core] in names.doubtful_particles:
        core += 1
    return core
