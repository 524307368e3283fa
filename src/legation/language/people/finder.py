"""Finding the people of a dispatch: offices with the names beside them, then names that stand without.

`OFFICE NAME`, `OFFICE, NAME,`, `NAME, OFFICE`, groups that share an office, counterparts. An office without
a name beside it is a title, for the discourse to resolve.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from legation.language.people.bare_names import bare_names
from legation.language.people.beside import (
    name_behind,
    name_in_apposition,
    name_in_front,
    name_of_successor,
)
from legation.language.people.groups import group_before, group_behind, trailing_state
from legation.language.people.lexicon import name_words, office_words
from legation.language.people.listed_holders import holders_listed
from legation.language.people.mentions import PersonMention, TitleMention
from legation.language.people.names import NamePhrase, name_text
from legation.language.people.office_bodies import state_of_body, state_of_region
from legation.language.people.office_match import covers
from legation.language.people.office_scan import offices_in
from legation.language.people.offices import OfficePhrase, wording
from legation.language.people.portfolio_holders import portfolio_holders
from legation.language.people.portfolios import past_state
from legation.language.people.tokens import BREAK, CAPITAL, LOWER, MARK, POSSESSIVE, Tokens, tokenize
from legation.language.states import StateMention

# Who holds `the same post` has the office of the one named before, as a counterpart has.
_SAME_POST = re.compile(r",? who (?:holds|held|has|had) the same (?:post|office|position|portfolio|rank)\b")
# A state behind one of these is no subject that `its` could mean.
_NO_SUBJECT = frozenset(
    {"in", "at", "near", "outside", "around", "from", "to", "with", "against", "of", "for", "towards", "into"}
)

# A ministry's name is no longer than so many tokens.
_HOUSE = 16
# Behind these, and at the head of a sentence, an office without an article means its holder.
_BEFORE_BARE = frozenset(
    {",", "that", "by", "with", "on", "when", "while", "met", "received", "told", "said"}
)


def find_people(text: str, states: Sequence[StateMention]) -> tuple[PersonMention, ...]:
    """Give every person named in the text with the office and state printed beside the name, in order.

    states: the state mentions of the same text. A person with two offices side by side is given twice.
    """
    return read_people(text, tuple(states))[1]


def find_titles(text: str, states: Sequence[StateMention]) -> tuple[TitleMention, ...]:
    """Give every person meant by title alone, in order: `the President`, `his Polish counterpart`."""
    return read_people(text, tuple(states))[2]


@lru_cache(maxsize=4)
def read_people(
    text: str, states: tuple[StateMention, ...]
) -> tuple[Tokens, tuple[PersonMention, ...], tuple[TitleMention, ...]]:
    """Give the tokens of the text, the people named in it and the titles without a name.

    Cached because people, titles and cast of one dispatch are asked for one after the other.
    """
    finder = _Finder(tokenize(text, states))
    finder.read_offices()
    finder.read_bare_names()
    people = sorted(finder.people, key=lambda m: (m.name_start, m.start))
    return finder.tokens, tuple(people), tuple(finder.titles)


class _Finder:
    """One pass over one text. claimed[i] is 1 where token i belongs to a person found."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.claimed = bytearray(len(tokens))
        self.people: list[PersonMention] = []
        self.titles: list[TitleMention] = []

    def read_offices(self) -> None:
        """Read every office with its name, or keep it as a title."""
        waiting: OfficePhrase | None = None
        for phrase in offices_in(self.tokens):
            named = self._group(phrase) if phrase.plural else self._single(phrase, waiting)
            waiting = None if named else phrase
            if not named:
                self._title(phrase)

    def read_bare_names(self) -> None:
        """Read the names that stand without an office."""
        awaited = [t.start for t in self.titles if t.definite and t.state and not t.plural]
        for name, state, last in bare_names(self.tokens, self.claimed, awaited):
            self._add(None, name, state, name.first, last)
            if _SAME_POST.match(self.tokens.text, self.people[-1].end):
                self.people[-1] = replace(self.people[-1], office_ref="counterpart")

    def _single(self, phrase: OfficePhrase, waiting: OfficePhrase | None) -> bool:
        name = name_behind(self.tokens, phrase)
        if name is not None:
            state, last = self._state_behind(phrase, name)
            if waiting is not None and self._says_again(waiting, phrase):
                self.titles.pop()
                self._add(waiting, name, waiting.state, waiting.outer, last)
                return True
            if waiting is not None:
                state = self._from_waiting(waiting, phrase, name, state)
            self._add(phrase, name, state, phrase.outer, last)
            return True
        before = name_in_front(self.tokens, phrase, self.claimed)
        behind = name_in_apposition(self.tokens, phrase)
        if before is not None and (behind is None or self._belongs(before, behind)):
            between = self.tokens.kind[before.last + 1 : phrase.outer]
            # A verb between (`Omar Zein was appointed ambassador`) stays outside the mention.
            last = before.last if LOWER in between else phrase.last
            state = phrase.state or self._state_around(phrase, before)
            self._add(phrase, before, state, before.first, last)
            successor = name_of_successor(self.tokens, phrase, before)
            if successor is not None:
                self._add(phrase, successor, phrase.state, successor.first, successor.last)
            return True
        if behind is not None:
            state, last = self._state_behind(phrase, behind)
            self._add(phrase, behind, state, phrase.outer, last)
            return True
        return False

    def _state_around(self, phrase: OfficePhrase, before: NamePhrase) -> str | None:
        """`Peru's Ana Ruiz, foreign minister`, `Ana Ruiz (Foreign Minister, Peru)`."""
        tokens = self.tokens
        owner = before.first - 1
        if owner > 0 and tokens.kind[owner] == POSSESSIVE and (state := tokens.state[owner - 1]) is not None:
            return state.code
        at = phrase.last + 2
        if tokens.low[at - 1 : at] == [","] and at < len(tokens) and (state := tokens.state[at]) is not None:
            end = past_state(tokens, at, state)
            return state.code if tokens.low[end : end + 1] == [")"] else None
        return self._state_of_house(at)

    def _state_of_house(self, at: int) -> str | None:
        """`Under Secretary Policy, Ministry of Foreign Affairs of Pakistan`: the state whose house stands behind."""
        tokens, known = self.tokens, office_words().known
        if tokens.low[at : at + 1] not in (["ministry"], ["department"]) or tokens.kind[at] != CAPITAL:
            return None
        for i in range(at + 1, min(at + _HOUSE, len(tokens))):
            state = tokens.state[i]
            if state is not None:
                return (
                    state.code
                    if tokens.low[i - 1] in ("of", "the") or tokens.kind[i - 1] == CAPITAL
                    else None
                )
            if tokens.low[i] not in known and tokens.low[i] not in ("of", "the", "and", ",", "for"):
                return None
        return None

    def _belongs(self, before: NamePhrase, behind: NamePhrase) -> bool:
        """Tell whether an office between two names is the first one's, which has none yet."""
        if self.claimed[before.last] and not self.claimed[behind.last]:
            return False
        return before.length > 1 or behind.length == 1

    def _group(self, phrase: OfficePhrase) -> bool:
        if phrase.kind == "role":
            return False
        for number, (office, (name, state, last)) in enumerate(
            held := portfolio_holders(self.tokens, phrase)
        ):
            self._add(office, name, state, name.first if number else phrase.outer, last)
        if held:
            return True
        members = group_behind(self.tokens, phrase) or group_before(self.tokens, phrase, 0)
        for number, (name, state, last) in enumerate(members):
            leads = number == 0 and name.first > phrase.last
            self._add(phrase, name, state, phrase.outer if leads else name.first, last)
        if not members:
            members = holders_listed(self.tokens, phrase)
            for name, state, last in members:
                self._add(phrase, name, state, name.first, last)
        return bool(members)

    def _says_again(self, waiting: OfficePhrase, phrase: OfficePhrase) -> bool:
        """`the Sultan of Brunei, Sultan X`: the office of the title waiting, told again with the name."""
        tokens = self.tokens
        if not waiting.article or waiting.plural or waiting.state is None or phrase.outer != phrase.first:
            return False
        comma = waiting.last + 2 == phrase.outer and tokens.low[waiting.last + 1] == ","
        kept = self.titles and self.titles[-1].end == tokens.end[waiting.last]
        again = waiting.kind == phrase.kind == "office" and phrase.state is None
        return bool(comma and kept and again and covers(wording(tokens, waiting), wording(tokens, phrase)))

    def _from_waiting(
        self, waiting: OfficePhrase, phrase: OfficePhrase, name: NamePhrase, state: str | None
    ) -> str | None:
        """Read `his Polish guest, Foreign Minister X` and `Politburo member, Defence Minister X`."""
        tokens = self.tokens
        gap = phrase.outer - waiting.last - 1
        comma = gap == 1 and tokens.low[waiting.last + 1] == ","
        if waiting.plural or not (comma or gap == 0) or phrase.outer != phrase.first:
            return state
        if waiting.kind != "office":
            return state or waiting.state
        if comma and tokens.kind[waiting.first] == CAPITAL and not waiting.article:
            if self.titles and self.titles[-1].end == tokens.end[waiting.last]:
                self.titles.pop()
            state = state or waiting.state
            self._add(waiting, name, state, waiting.outer, name.last)
        return state

    def _state_behind(self, phrase: OfficePhrase, name: NamePhrase) -> tuple[str | None, int]:
        state, last = trailing_state(self.tokens, name.last, sent=phrase.base not in office_words().envoys)
        known = phrase.state
        if known is None:
            return state, last
        return known, last if state == known else name.last

    def _add(
        self, phrase: OfficePhrase | None, name: NamePhrase, state: str | None, first: int, last: int
    ) -> None:
        tokens = self.tokens
        first, last = min(first, name.first), max(last, name.last)
        self.claimed[first : last + 1] = b"\x01" * (last + 1 - first)
        mention = PersonMention(
            start=tokens.start[first],
            end=tokens.end[last],
            name=name_text(tokens, name),
            name_start=tokens.start[name.core],
            name_end=tokens.end[name.last],
            state=state,
        )
        self.people.append(mention if phrase is None else self._with_office(mention, phrase))

    def _with_office(self, mention: PersonMention, phrase: OfficePhrase) -> PersonMention:
        if phrase.kind != "office" and not phrase.leads_state:
            return replace(
                mention,
                office_ref="counterpart" if phrase.kind == "counterpart" else None,
                accredited_to=phrase.accredited_to,
                possessive=phrase.possessor is not None,
            )
        tokens = self.tokens
        office = wording(tokens, phrase)
        return replace(
            mention,
            office=office,
            office_start=tokens.start[phrase.words[0]],
            office_end=tokens.end[phrase.words[-1]],
            state=mention.state or self._state_of(phrase, office),
            accredited_to=phrase.accredited_to if phrase.base in office_words().envoys else None,
            former=phrase.former,
            possessive=phrase.possessor is not None,
        )

    def _title(self, phrase: OfficePhrase) -> None:
        tokens = self.tokens
        alone = self._stands_alone(phrase)
        printed_so = phrase.kind == "office" and tokens.kind[phrase.head] == CAPITAL
        if not (phrase.determined or printed_so or alone):
            return
        office = wording(tokens, phrase)
        self.titles.append(
            TitleMention(
                start=tokens.start[phrase.outer],
                end=tokens.end[phrase.last],
                office=office,
                state=phrase.state or self._state_of(phrase, office),
                plural=phrase.plural,
                definite=alone or (phrase.determined and not phrase.indefinite),
                former=phrase.former,
                accredited_to=phrase.accredited_to if phrase.base in office_words().envoys else None,
            )
        )

    def _stands_alone(self, phrase: OfficePhrase) -> bool:
        """`Foreign Secretary called on X`, `by Prime Minister`: an office without article means its holder."""
        tokens, first, behind = self.tokens, phrase.first, phrase.last + 1
        if phrase.kind != "office" or phrase.plural or phrase.determined or phrase.outer != first:
            return False
        opens = tokens.opens_sentence(first)
        if tokens.kind[first] != CAPITAL or not (opens or tokens.kind[phrase.head] == CAPITAL):
            return False
        if behind < len(tokens) and tokens.kind[behind] not in (LOWER, POSSESSIVE):
            return opens is False and tokens.low[behind] in ",." and tokens.low[first - 1] in _BEFORE_BARE
        says = tokens.low[behind : behind + 1] and tokens.low[behind] in name_words().saying
        return opens or bool(says) or tokens.low[first - 1] in _BEFORE_BARE

    def _state_of(self, phrase: OfficePhrase, office: str) -> str | None:
        """Tell the state from the body that the office is held in, or from what `its` stands for."""
        houses = (self.tokens.house.get(i) for i in range(phrase.first, phrase.last + 1))
        code = next((h.code for h in houses if h is not None), None) or state_of_body(office)
        if code is None and phrase.base not in office_words().envoys:
            code = state_of_region(office)
        if code is not None or phrase.possessor != "its":
            return code
        tokens = self.tokens
        for at in range(phrase.outer - 1, max(-1, phrase.outer - 60), -1):
            state = tokens.state[at]
            if tokens.kind[at] == BREAK or (tokens.kind[at] == MARK and tokens.low[at] in ".!?"):
                return None
            if state is None or state.form not in ("name", "abbreviation", "capital", "organisation"):
                continue
            if not (at and tokens.low[at - 1] in _NO_SUBJECT):
                return state.code
        return None
