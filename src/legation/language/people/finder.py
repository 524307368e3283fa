"""Finding the people of a dispatch: offices with the names beside them, then names that stand without.

`OFFICE NAME`, `OFFICE, NAME,`, `NAME, OFFICE`, groups that share an office, counterparts. An office without
a name beside it is a title, for the discourse to resolve.
"""

from __future__ import annotations

from collections.abc import Iterable

from legation.language.people.bare_names import bare_names
from legation.language.people.groups import Member, group_before, group_behind, trailing_state
from legation.language.people.mentions import PersonMention, TitleMention
from legation.language.people.names import NamePhrase, name_at, name_before, name_text
from legation.language.people.office_scan import offices_in
from legation.language.people.office_words import STATE_OF_BODY
from legation.language.people.offices import OfficePhrase, wording
from legation.language.people.tokens import BREAK, CAPITAL, MARK, POSSESSIVE, Tokens, tokenize
from legation.language.states import StateMention

_ENVOYS = frozenset(
    ["ambassador", "envoy", "consul", "consul-general", "vice-consul", "commissioner", "nuncio", "representative", "chargé", "charge", "observer", "ambassador-at-large", "attaché", "attache"]
)
_CLOSES = frozenset(["and", "who", "whose", "which", "in", "at", "for", "since", "from", "with", "as", "or", "but"])
_LOCATING = frozenset({"in", "at", "near", "outside", "around"})
_NO_SUBJECT = frozenset(["from", "to", "with", "against", "in", "of", "at", "for", "towards", "toward", "into", "near"])
_OPENS_APPOSITION = frozenset({",", "(", "-", "–", "—"})


def find_people(text: str, states: Iterable[StateMention]) -> tuple[PersonMention, ...]:
    """Give every person named in the text with the office and state printed beside the name, in order.

    states: the state mentions of the same text. A person with two offices side by side is given twice.
    """
    people, _ = scan(tokenize(text, states))
    return tuple(people)


def find_titles(text: str, states: Iterable[StateMention]) -> tuple[TitleMention, ...]:
    """Give every person meant by title alone, in order: `the President`, `his Polish counterpart`."""
    _, titles = scan(tokenize(text, states))
    return tuple(titles)


def scan(tokens: Tokens) -> tuple[list[PersonMention], list[TitleMention]]:
    """Give the people named and the titles without a name, both in order."""
    finder = _Finder(tokens)
    finder.read_offices()
    finder.read_bare_names()
    finder.people.sort(key=lambda m: (m.name_start, m.start))
    return finder.people, finder.titles


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
            if not named:
                self._title(phrase)
            waiting = None if named else phrase

    def read_bare_names(self) -> None:
        """Read the names that stand without an office."""
        for name, state, last in bare_names(self.tokens, self.claimed):
            self._add(None, name, state, name.first, last)

    # ---------------------------------------------------------------- one holder

    def _single(self, phrase: OfficePhrase, waiting: OfficePhrase | None) -> bool:
        tokens = self.tokens
        direct = self._direct(phrase)
        if direct is not None:
            state, last = self._state_behind(phrase, direct)
            if waiting is not None:
                state = self._from_waiting(waiting, phrase, direct, state)
            self._add(phrase, direct, state, phrase.outer, last)
            return True
        before = self._before(phrase)
        behind = self._in_apposition(phrase)
        if before is not None and behind is not None and before.length == 1 and behind.length > 1:
            before = None
        if before is not None:
            if tokens.low[phrase.outer - 1] == "until" or tokens.low[phrase.outer - 2] == "until":
                phrase.former = True
            if tokens.low[phrase.last + 1 : phrase.last + 4] == ["at", "the", "time"]:
                phrase.former = True
            self._add(phrase, before, phrase.state, before.first, phrase.last)
            return True
        if behind is not None:
            state, last = self._state_behind(phrase, behind)
            self._add(phrase, behind, state, phrase.outer, last)
            return True
        return False

    def _direct(self, phrase: OfficePhrase) -> NamePhrase | None:
        at = phrase.last + 1
        if at >= len(self.tokens) or self.tokens.kind[at] in (MARK, BREAK, POSSESSIVE):
            return None
        name = name_at(self.tokens, at, behind_office=True)
        if name is None:
            return None
        if phrase.kind != "office" and not phrase.determined and name.length < 2:
            return None
        return name

    def _in_apposition(self, phrase: OfficePhrase) -> NamePhrase | None:
        """`the Prime Minister of Georgia, Irakli Kobakhidze.`: behind a comma, and closed again."""
        tokens = self.tokens
        at = phrase.last + 1
        if at + 1 >= len(tokens) or tokens.low[at] not in (",", "("):
            if tokens.low[at : at + 3] == ["at", "the", "time"] and tokens.low[at + 3 : at + 4] == [","]:
                at += 3
                phrase.former = True
            else:
                return None
        name = name_at(tokens, at + 1)
        if name is None or not self._is_closed(name.last):
            return None
        if phrase.kind == "role" and not phrase.determined:
            return None
        if (
            name.length == 1
            and not name.titled
            and not (phrase.determined and tokens.low[name.last + 1 : name.last + 2] == [","])
        ):
            return None
        return name

    def _is_closed(self, last: int) -> bool:
        at = last + 1
        if at >= len(self.tokens):
            return True
        kind = self.tokens.kind[at]
        return (
            kind in (MARK, BREAK, POSSESSIVE) or self.tokens.low[at] in _CLOSES or self.tokens.low[at] == "of"
        )

    def _before(self, phrase: OfficePhrase) -> NamePhrase | None:
        """`Ali Halabi, the Ambassador of Lebanon,`: the name stands before, parted by a comma or bracket."""
        tokens = self.tokens
        at = phrase.outer - 1
        if (at >= 2 and tokens.low[at - 1] == "until") or (at >= 2 and tokens.low[at] in ("is", "was") and tokens.low[at - 1] == "who"):
            at -= 2
        appointed = at >= 1 and tokens.low[at] == "as"
        if at < 1 or not (appointed or tokens.low[at] in _OPENS_APPOSITION):
            return None
        if not appointed and not self._is_closed(phrase.last):
            return None
        name = name_before(tokens, at - 1, 0)
        if name is None:
            return None
        claimed = bool(self.claimed[name.last])
        if name.length < 2 and not name.titled and not claimed:
            return None
        if name.first and tokens.low[name.first - 1] in _LOCATING and not name.titled:
            return None
        if phrase.kind != "office" and not phrase.determined:
            return None
        return name

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
        if comma and tokens.kind[waiting.head] == CAPITAL and not waiting.article:
            shared = state or waiting.state
            self._add(waiting, name, shared, waiting.outer, name.last)
            self.titles.pop()
            return shared
        return state

    # ---------------------------------------------------------------- several holders

    def _group(self, phrase: OfficePhrase) -> bool:
        tokens = self.tokens
        members: list[Member] = []
        if phrase.kind == "office":
            members = group_behind(tokens, phrase) or group_before(tokens, phrase, 0)
        if not members:
            return False
        if tokens.low[phrase.last + 1 : phrase.last + 4] == ["at", "the", "time"]:
            phrase.former = True
        for number, (name, state, last) in enumerate(members):
            leads = number == 0 and name.first > phrase.last
            self._add(phrase, name, state, phrase.outer if leads else name.first, last)
        return True

    # ---------------------------------------------------------------- making mentions

    def _state_behind(self, phrase: OfficePhrase, name: NamePhrase) -> tuple[str | None, int]:
        state, last = trailing_state(self.tokens, name.last)
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
        office = wording(tokens, phrase) if phrase is not None and phrase.kind == "office" else None
        self.people.append(
            PersonMention(
                start=tokens.start[first],
                end=tokens.end[last],
                name=name_text(tokens, name),
                name_start=tokens.start[name.core],
                name_end=tokens.end[name.last],
                office=office,
                office_start=tokens.start[phrase.words[0]] if phrase is not None and office else None,
                office_end=tokens.end[phrase.words[-1]] if phrase is not None and office else None,
                state=state or (self._state_of(phrase, office) if phrase is not None and office else None),
                accredited_to=phrase.accredited_to if phrase is not None and phrase.base in _ENVOYS else None,
                former=phrase.former if phrase is not None else False,
                office_ref="counterpart" if phrase is not None and phrase.kind == "counterpart" else None,
                possessive=phrase is not None and phrase.possessor is not None,
            )
        )

    def _title(self, phrase: OfficePhrase) -> None:
        tokens = self.tokens
        if not phrase.determined and tokens.kind[phrase.head] != CAPITAL:
            return
        if phrase.kind != "office" and not phrase.determined:
            return
        office = wording(tokens, phrase)
        self.titles.append(
            TitleMention(
                start=tokens.start[phrase.outer],
                end=tokens.end[phrase.last],
                office=office,
                state=phrase.state or self._state_of(phrase, office),
                plural=phrase.plural,
                definite=phrase.determined and not phrase.indefinite,
                former=phrase.former,
            )
        )

    def _state_of(self, phrase: OfficePhrase, office: str) -> str | None:
        """Tell the state from the body that the office is held in, or from what `its` stands for."""
        code = _state_of_body(office)
        if code is not None or phrase.possessor != "its":
            return code
        tokens = self.tokens
        for at in range(phrase.outer - 1, max(-1, phrase.outer - 60), -1):
            state = tokens.state[at]
            if tokens.kind[at] == BREAK or (tokens.low[at] in ".!?" and tokens.kind[at] == MARK):
                break
            if state is not None and state.form in ("name", "abbreviation", "capital", "organisation"):
                if at and tokens.low[at - 1] in _NO_SUBJECT:
                    continue
                return state.code
        return None


def _state_of_body(office: str) -> str | None:
    low = office.lower()
    for body, code in STATE_OF_BODY.items():
        if body in low:
            return code
    return None
