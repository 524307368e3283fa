"""The grammar of offices: `Belarusian First Deputy Minister of Foreign Affairs`, from its head outwards.

An office has a head (`minister`), words before it that belong to its name (`First Deputy`, `Trade and
Industry`), and what it is of, for or to (see `portfolios`). Names and adjectives of states are read off and
left out of its wording.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from legation.language.people.name_words import MONTHS, NEVER_FIRST, WEEKDAYS
from legation.language.people.office_words import (
    BODIES,
    COUNTERPARTS,
    FORMER,
    HEADS,
    NEEDS_WORD_BEFORE,
    NEEDS_WORD_BEHIND,
    PASSING,
    PORTFOLIO,
    RANKS_BEFORE,
    ROLE_NOUNS,
    singular,
)
from legation.language.people.tokens import BREAK, CAPITAL, INITIAL, LOWER, MARK, POSSESSIVE, Tokens
from legation.language.states import StateMention

_ARTICLES = frozenset({"the", "a", "an"})
_POSSESSORS = frozenset({"his", "her", "its", "their", "our", "my"})
_PLACING = frozenset({"in", "at", "from", "near", "to"})
# Words in lower case that may open an office in capitals: `deputy Prime Minister`.
_OPENS_IN_LOWER = frozenset(["deputy", "vice", "acting", "first", "second", "interim", "caretaker", "assistant"])
# Heads that may stand before another head: Chief Adviser, Minister Counsellor.
_HEADS_BEFORE = frozenset({"chief", "executive", "attorney", "chair"})
_BODIES_OF_ORGANISATIONS = frozenset(["council", "commission", "parliament", "bank", "assembly", "secretariat", "court"])
_MAX_UNKNOWN = 3


@dataclass(slots=True, eq=False)
class OfficePhrase:
    """One office in the tokens.

    first, last: tokens of the office with what it is of. head: token of the head, base: its singular.
    words: tokens of its wording, in order. plural: several people hold it.
    outer: first token with the article, state and passing words before it.
    owners: codes of the states before it. within: those inside and behind it, in order.
    accredited_to: code behind `to` or `in`. article, indefinite: `the` or `a` stands before it, `a` does. possessor: `its`, `his` … before it.
    kind: "office"; "counterpart"; "role" for a noun that is no office to keep (`diplomat`).
    """

    first: int
    last: int
    head: int
    base: str
    words: list[int]
    plural: bool
    outer: int
    kind: str = "office"
    owners: list[str] = field(default_factory=list)
    within: list[str] = field(default_factory=list)
    accredited_to: str | None = None
    former: bool = False
    article: bool = False
    possessor: str | None = None
    indefinite: bool = False

    @property
    def determined(self) -> bool:
        """An article, a possessor or a state says whose office or which one it is."""
        return self.article or self.possessor is not None or bool(self.owners)

    @property
    def state(self) -> str | None:
        """The one state that the words say the holder acts for; None where there is none or several."""
        if self.owners:
            return self.owners[0] if len(self.owners) == 1 else None
        return self.within[0] if self.within else None

    @property
    def bare(self) -> bool:
        """The head stands alone, with nothing that it is of."""
        return self.first == self.head == self.last


def head_of(low: str) -> tuple[str, bool] | None:
    """Give the singular of a head and whether it is plural, None where the word is none."""
    if low in HEADS:
        return low, False
    single = singular(low)
    return (single, True) if single else None


def role_of(low: str) -> tuple[str, bool, str] | None:
    """Give singular, number and kind of a noun that means a person by role, office or not."""
    if low in COUNTERPARTS:
        return low.removesuffix("s"), low.endswith("s"), "counterpart"
    if low in ROLE_NOUNS:
        return low.removesuffix("s"), low.endswith("s"), "role"
    return None


def open_office(tokens: Tokens, head: int, floor: int) -> OfficePhrase | None:
    """Give the office whose head is token `head` with the words before it, not before token `floor`.

    What stands behind the head is still to be read. None where the word is no head of an office here.
    """
    low = tokens.low[head]
    known = head_of(low)
    kind = "office"
    if known is None or not _is_office(tokens, known[0], _before(tokens, head, floor), head):
        role = role_of(low)
        if role is None:
            return None
        known, kind = role[:2], role[2]
    base, plural = known
    first = _before(tokens, head, floor) if kind == "office" else head
    phrase = OfficePhrase(
        first,
        head,
        head,
        base,
        list(range(first, head + 1)),
        plural,
        first,
        kind,
        former=base.endswith("-elect"),
    )
    _left(tokens, phrase, floor)
    return phrase


def _is_office(tokens: Tokens, base: str, first: int, head: int) -> bool:
    before, behind = NEEDS_WORD_BEFORE.get(base), NEEDS_WORD_BEHIND.get(base)
    if before is None and behind is None:
        return True
    if behind and head + 1 < len(tokens) and tokens.low[head + 1] in behind:
        return True
    if before is None:
        return first < head
    return any(tokens.low[i] in before for i in range(first, head))


def _before(tokens: Tokens, head: int, floor: int) -> int:
    """Give the first token of the office's own words before its head."""
    first = head
    unknown = 0
    listed = False
    at = head - 1
    while at >= floor:
        low, kind = tokens.low[at], tokens.kind[at]
        state = tokens.state[at]
        if state is not None:
            if names_body(state):
                first = first_token(tokens, at, state)
            break
        if kind in (CAPITAL, LOWER, INITIAL):
            if low in ("and", "or"):
                if not _lists(tokens, at - 1, first, floor):
                    break
                listed = True
                at -= 1
                continue
            if head_of(low) is not None and low not in _HEADS_BEFORE and low not in RANKS_BEFORE:
                break
            capital = kind != LOWER
            if low in RANKS_BEFORE or low in PORTFOLIO or low in BODIES or low in _HEADS_BEFORE:
                if not capital and tokens.kind[first] == CAPITAL and low not in _OPENS_IN_LOWER:
                    break
                if tokens.opens_sentence(at) and low in NEVER_FIRST and low not in RANKS_BEFORE:
                    break
            elif (
                capital
                and tokens.kind[head] == CAPITAL
                and _may_belong(tokens, at)
                and unknown < _MAX_UNKNOWN
            ):
                unknown += 1
            else:
                break
            first = at
        elif kind == MARK and (low == "&" or (low == "," and listed)):
            if not _lists(tokens, at - 1, first, floor):
                break
            listed = True
        else:
            break
        at -= 1
    return first


def _lists(tokens: Tokens, left: int, right: int, floor: int) -> bool:
    """Tell whether `and` or a comma joins two portfolios of one office: `Trade and Industry Minister`."""
    return (
        left >= floor
        and tokens.state[left] is None
        and tokens.low[left] in PORTFOLIO
        and tokens.low[right] in PORTFOLIO
        and tokens.kind[left] == tokens.kind[right]
    )


def _may_belong(tokens: Tokens, at: int) -> bool:
    """Tell whether an unknown word in capitals can be part of the office: `Knesset Speaker`."""
    low = tokens.low[at]
    if low in NEVER_FIRST or low in WEEKDAYS or low in MONTHS or tokens.kind[at] == INITIAL:
        return False
    if at and tokens.low[at - 1] in _PLACING:
        return False
    return not (tokens.opens_sentence(at) and low.endswith(("ing", "ed")))


def _left(tokens: Tokens, phrase: OfficePhrase, floor: int) -> None:
    """Read the states, passing words and article before the office."""
    at = phrase.first - 1
    opening = tokens.state[phrase.first]
    if opening is not None:
        phrase.owners.append(opening.code)
    while at >= floor:
        low, kind = tokens.low[at], tokens.kind[at]
        state = tokens.state[at]
        if kind == POSSESSIVE and at > floor:
            if tokens.state[at - 1] is not None:
                state = tokens.state[at - 1]
                at -= 1
            elif tokens.low[at - 1] == "majesty":
                # The government of the United Kingdom speaks so of its own servants.
                phrase.owners.append("GBR")
                phrase.outer = max(floor, at - 2)
                return
            else:
                return
        elif state is not None and phrase.owners and not phrase.plural:
            return
        if state is not None:
            first = first_token(tokens, at, state)
            if first < floor or not _owns(tokens, first, at, state):
                return
            phrase.owners.insert(0, state.code)
            phrase.outer = first
            at = _before_listed_state(tokens, phrase, first, floor)
            continue
        if low in FORMER:
            phrase.former = True
        elif low in _ARTICLES or low in _POSSESSORS:
            phrase.article = low in _ARTICLES
            phrase.indefinite = low in ("a", "an")
            phrase.possessor = low if low in _POSSESSORS else None
            phrase.outer = at
            return
        elif low not in PASSING or kind == MARK:
            return
        phrase.outer = at
        at -= 1


def _before_listed_state(tokens: Tokens, phrase: OfficePhrase, first: int, floor: int) -> int:
    """Give the token to read on from before a state; over `and` where adjectives are shared out."""
    at = first - 1
    if (
        phrase.plural
        and at - 1 >= floor
        and tokens.low[at] in ("and", ",")
        and tokens.state[at - 1] is not None
    ):
        return at - 1
    return at


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


def _owns(tokens: Tokens, first: int, last: int, state: StateMention) -> bool:
    """Tell whether a state before an office is the holder's: not in `while in Poland President Duda said`."""
    if tokens.kind[last + 1] == POSSESSIVE or state.form != "name":
        return True
    return not (first and tokens.low[first - 1] in _PLACING and tokens.kind[first - 1] != BREAK)


def wording(tokens: Tokens, phrase: OfficePhrase) -> str:
    """Give the office as printed without what was left out, its head in the singular."""
    pieces: list[str] = []
    run_start: int | None = None
    previous = -2
    for index in phrase.words:
        if index == phrase.head and phrase.plural:
            if run_start is not None:
                pieces.append(tokens.text[run_start : tokens.end[previous]])
            pieces.append(_single(tokens.word[index], phrase.base))
            run_start = None
        elif run_start is None:
            run_start = tokens.start[index]
        elif index != previous + 1:
            pieces.append(tokens.text[run_start : tokens.end[previous]])
            run_start = tokens.start[index]
        previous = index
    if run_start is not None:
        pieces.append(tokens.text[run_start : tokens.end[previous]])
    return " ".join(" ".join(pieces).split()).rstrip(",")


def _single(printed: str, base: str) -> str:
    return base[0].upper() + base[1:] if printed[0].isupper() else base
