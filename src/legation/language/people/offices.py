"""The grammar of offices: `Belarusian First Deputy Minister of Foreign Affairs`, from its head outwards.

An office has a head (`minister`), words before it that belong to its name (`First Deputy`, `Trade and
Industry`), and what it is of, for or to (see `complements`). Names and adjectives of states are read off and
left out of its wording.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from legation.language.people.before_head import first_token, words_before
from legation.language.people.honorifics import ELEVATED
from legation.language.people.lexicon import is_head, office_words
from legation.language.people.tokens import BREAK, CAPITAL, MARK, POSSESSIVE, Tokens
from legation.language.states import StateMention

_ARTICLES = frozenset({"the", "a", "an"})
_ALL = frozenset({"all", "both", "two", "three", "four", "five", "six", "seven", "eight"})
_SOME = frozenset({"a", "an", "another", "one", "any", "some"})
_POSSESSORS = frozenset({"his", "her", "its", "their", "our", "my"})
_PLACING = frozenset({"in", "at", "near"})
# With these a state is a place behind words of going: `back from Poland President Duda said`.
_LEADING = frozenset({"from", "to"})
_GOING = frozenset(
    {
        "back",
        "home",
        "return",
        "returned",
        "returning",
        "returns",
        "arriving",
        "travelling",
        "traveling",
        "flying",
    }
    | {
        "visit",
        "visits",
        "trip",
        "tour",
        "journey",
        "way",
        "went",
        "going",
        "coming",
        "came",
        "travel",
        "mission",
    }
)
_STANDS_FOR_STATE = frozenset(
    {"country", "nation", "kingdom", "republic", "government", "ministry", "bloc", "union", "organisation"}
    | {"organization", "association", "agency", "party", "house"}
)
# Offices in letters, which count in capitals only.
_ABBREVIATED = frozenset({"pm", "fm", "dpm", "eam", "nsa", "coas", "ceo"})


@dataclass(slots=True, eq=False)
class OfficePhrase:
    """One office in the tokens.

    first, last: tokens of the office with what it is of. head: token of the head, base: its singular.
    words: tokens of its wording, in order. plural: several people hold it.
    outer: first token with the article, state and passing words before it.
    kind: "office"; "counterpart"; "role" for a noun that is no office to keep (`diplomat`).
    owners: codes of the states before it. within: those inside and behind it, in order.
    accredited_to: code behind `to` or `in`. former: it is over, or not yet.
    article, indefinite: `the` or `a` stands before it, `a` does. possessor: `its`, `his` before it.
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
    indefinite: bool = False
    possessor: str | None = None

    @property
    def determined(self) -> bool:
        """An article, a possessor or a state says whose office or which one it is."""
        return self.article or self.possessor is not None or bool(self.owners)

    @property
    def leads_state(self) -> bool:
        """`the Danish leader`: who is called so by the name of the state holds no lesser office."""
        return self.base == "leader" and self.kind == "role" and len(self.owners) == 1

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


def open_office(tokens: Tokens, head: int, floor: int) -> OfficePhrase | None:
    """Give the office whose head is token `head` with the words before it, not before token `floor`.

    What stands behind the head is still to be read. None where the word is no head of an office here.
    """
    lexicon = office_words()
    low = tokens.low[head]
    known = lexicon.singular.get(low)
    kind = "office"
    first = head
    if known is not None:
        first = words_before(tokens, head, floor)
        if not _is_office(tokens, known[0], first, head):
            known = None
    if known is None:
        role = lexicon.roles.get(low)
        if low == "number" and head > floor and tokens.low[head - 1] == "opposite":
            role = ("counterpart", False, "counterpart")
        if role is None:
            return None
        known, kind = role[:2], role[2]
        first = head - 1 if low == "number" else head
    base, plural = known
    former = base.endswith(("-elect", "-designate"))
    words = list(range(first, head + 1))
    phrase = OfficePhrase(first, head, head, base, words, plural, first, kind, former=former)
    _left(tokens, phrase, floor)
    return phrase


def _is_office(tokens: Tokens, base: str, first: int, head: int) -> bool:
    lexicon = office_words()
    if base in _ABBREVIATED:
        return tokens.word[head].rstrip("s").isupper()
    before, behind = lexicon.needs_before.get(base), lexicon.needs_behind.get(base)
    if before is None and behind is None:
        return True
    if base == "chief" and head + 1 < len(tokens) and is_head(tokens.low[head + 1]):
        return False
    if behind and head + 1 < len(tokens) and tokens.low[head + 1] in behind:
        return True
    if tokens.low[head] == "deputies":
        # `Deputies Ana Ruiz and Omar Zein`: of parliament
        return tokens.kind[head + 1 : head + 2] == [CAPITAL] and tokens.state[head + 1] is None
    if before is None:
        state = tokens.state[head - 1] if head else None
        of_body = first < head or (state is not None and state.form in ("abbreviation", "organisation"))
        return of_body and base in ("chief", "head")
    return any(tokens.low[i] in before for i in range(first, head))


_STYLE = "custodian of the two holy mosques".split()


def _left(tokens: Tokens, phrase: OfficePhrase, floor: int) -> None:
    """Read the states, passing words and article before the office."""
    lexicon = office_words()
    opening = tokens.state[phrase.first]
    if opening is not None:
        phrase.owners.append(opening.code)
    at = phrase.first - 1
    while at >= floor:
        low, kind, state = tokens.low[at], tokens.kind[at], tokens.state[at]
        if kind == POSSESSIVE and at > floor:
            if tokens.low[at - 1] == "majesty":
                # So the government of the United Kingdom calls its own servants.
                phrase.owners.append("GBR")
                phrase.outer = max(floor, at - 2)
                return
            at -= 1
            state = tokens.state[at]
            if state is None and tokens.low[at] in _STANDS_FOR_STATE:
                phrase.outer = at  # `the country's foreign minister`
                at -= 1
                continue
            if state is None:
                _owning_body(tokens, phrase, at, floor)
                return
        if state is not None:
            first = first_token(tokens, at, state)
            if first < floor or (phrase.owners and not phrase.plural) or not _owns(tokens, first, at, state):
                return
            phrase.owners.insert(0, state.code)
            phrase.outer = first
            at = _before_listed_state(tokens, phrase, first, floor)
            continue
        if kind == MARK:
            return
        if low == "mosques" and tokens.low[max(floor, at - 5) : at + 1] == _STYLE:
            phrase.outer = at - 5  # the style of the Saudi king
            return
        if low in ELEVATED and at > floor and tokens.low[at - 1] in _POSSESSORS:
            phrase.outer = at - 1  # `Her Majesty Queen`
            return
        if low in _ARTICLES or low in _POSSESSORS:
            phrase.article = low in _ARTICLES
            phrase.indefinite = low in ("a", "an")
            phrase.possessor = low if low in _POSSESSORS else None
            elevated = at - 2 >= floor and tokens.low[at - 1] in ELEVATED
            phrase.outer = at - 2 if elevated else at
            return
        if low == "time" and tokens.low[max(floor, at - 2) : at] in (["at", "the"], ["at", "that"]):
            phrase.former = True
            phrase.outer = at - 2
            at -= 3
            continue
        if phrase.plural and low in _ALL:
            phrase.article = True  # `both presidents`, `all three foreign ministers`
        elif low in lexicon.former:
            phrase.former = True
        elif at > floor and tokens.low[at - 1] == "until":
            # `until Friday Vice-president`, `until recently ambassador`
            phrase.former = True
            phrase.outer = at - 1
            return
        elif low not in lexicon.passing:
            # `a veteran Kenyan diplomat`, `another Kenyan diplomat`: none told of before
            phrase.indefinite = low in _SOME or (at > floor and tokens.low[at - 1] in _SOME)
            return
        phrase.outer = at
        at -= 1


def _owning_body(tokens: Tokens, phrase: OfficePhrase, at: int, floor: int) -> None:
    """Pass over the body that an office is of: `the Central Bank's governor`, `the army's commander`."""
    known = office_words().known
    if tokens.low[at] not in known:
        return
    while at > floor and tokens.low[at - 1] in known and tokens.state[at - 1] is None:
        at -= 1
    if at > floor and tokens.low[at - 1] == "the":
        phrase.article = True
        at -= 1
    phrase.outer = at


def _before_listed_state(tokens: Tokens, phrase: OfficePhrase, first: int, floor: int) -> int:
    """Give the token to read on from before a state; over `and` where adjectives are shared out."""
    at = first - 1
    listed = phrase.plural and at > floor and tokens.low[at] in ("and", ",")
    return at - 1 if listed and tokens.state[at - 1] is not None else at


def _owns(tokens: Tokens, first: int, last: int, state: StateMention) -> bool:
    """Tell whether a state before an office is the holder's: not in `while in Poland President Duda said`."""
    if tokens.kind[last + 1] == POSSESSIVE or state.form not in ("name", "capital"):
        return True
    if not first or tokens.kind[first - 1] == BREAK:
        return True
    before = tokens.low[first - 1]
    going = first > 1 and tokens.low[first - 2] in _GOING
    return before not in _PLACING and not (before in _LEADING and going)


def wording(tokens: Tokens, phrase: OfficePhrase) -> str:
    """Give the office as printed without what was left out, its head in the singular."""
    pieces: list[str] = []
    start = 0
    for number, index in enumerate(phrase.words):
        singular = phrase.plural and index == phrase.head
        if number == start or (index != phrase.words[number - 1] + 1 and not singular):
            start = number
        following = phrase.words[number + 1] if number + 1 < len(phrase.words) else -1
        if singular:
            printed = tokens.word[index]
            pieces.append(printed[:-1] if printed[:-1].isupper() else _like(printed, phrase.base))
            start = number + 1
        elif following != index + 1 or (phrase.plural and following == phrase.head):
            pieces.append(tokens.text[tokens.start[phrase.words[start]] : tokens.end[index]])
            start = number + 1
    return " ".join(" ".join(pieces).split()).rstrip(",")


def _like(printed: str, base: str) -> str:
    return base[0].upper() + base[1:] if printed[0].isupper() else base
