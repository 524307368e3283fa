"""Places in English dispatch prose: states and capitals, cities, regions and buildings, with their states.

City names are common words and family names too, so a city counts only where something says that it is a
place: a preposition, a state behind a comma, a dateline, a neighbour in a list, or that everybody knows it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from legation.language.gazetteer import place_signs
from legation.language.gazetteer.cities import (
    LONGEST,
    TOWN,
    Kind,
    KnownPlace,
    choose,
    place_key,
    places_named,
)
from legation.language.gazetteer.directory import capital, capital_code
from legation.language.gazetteer.surfaces import cues
from legation.language.gazetteer.tokens import DOT, SPACE, Token, gap, tokenize
from legation.language.states import StateMention, find_states

__all__ = ["Kind", "PlaceMention", "country_of_place", "find_places"]


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place as printed: code points start to end, the print, its state's alpha-3 code or None, its kind."""

    start: int
    end: int
    name: str
    country: str | None
    kind: Kind


_KIND_OF_FORM: dict[str, Kind] = {"name": "state", "capital": "capital", "leader_house": "building"}

# Thousands of people from which a city is known to everybody.
_METROPOLIS = 1000

# Capitals of these lists are no towns.
_NO_TOWN = (
    "common_words",
    "titles",
    "no_surnames",
    "behind_places",
    "before_places",
    "given_names",
    "institutions",
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    first: int
    last: int
    key: str
    places: tuple[KnownPlace, ...]


def find_places(text: str, *, among: Collection[str] = ()) -> tuple[PlaceMention, ...]:
    """Find the places that the text names, in order and without overlap.

    among: codes of states that the text is about beyond those that it names; homonyms in them come first.
    """
    states = find_states(text)
    tokens = tokenize(text)
    concerned = frozenset(among) | {mention.code for mention in states}
    reader = _Reader(text, tokens, states, concerned)
    return reader.read()


class _Reader:
    """One pass over one text."""

    def __init__(
        self, text: str, tokens: Sequence[Token], states: tuple[StateMention, ...], concerned: frozenset[str]
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._concerned = concerned
        self._state_at = {mention.start: mention for mention in states}
        self._found: list[PlaceMention] = []
        self._named_people = self._parts_of_names()

    def read(self) -> tuple[PlaceMention, ...]:
        at = 0
        while at < len(self._tokens):
            token = self._tokens[at]
            opens = token.capital or token.text[0].isdigit() or token.start in self._state_at
            at = self._read_at(at) if opens else at + 1
        return tuple(self._found)

    def _read_at(self, at: int) -> int:
        token = self._tokens[at]
        state = self._state_at.get(token.start)
        candidate = self._longest(at) if token.capital or token.text[0].isdigit() else None
        if state is not None and (candidate is None or self._tokens[candidate.last].end <= state.end):
            return self._behind(self._add_state(state))
        if candidate is None:
            unlisted = self._unlisted(at) if token.capital else None
            return self._behind(unlisted) if unlisted is not None else at + 1
        place = self._accept(candidate)
        if place is None and state is not None:
            return self._behind(self._add_state(state))
        if place is None:
            # Words of a rejected name do not count on their own: `London` in `New London Academy`.
            return candidate.last + 1
        start, end = token.start, self._tokens[candidate.last].end
        if place.kind == "building":
            return self._behind(self._add_building(start, end, place.code))
        return self._behind(self._add(start, end, place.code, place.kind))

    def _add(self, start: int, end: int, code: str | None, kind: Kind) -> int:
        self._found.append(PlaceMention(start, end, self._text[start:end], code, kind))
        return end

    def _behind(self, end: int) -> int:
        """Give the index of the first token from that offset on."""
        return bisect_left(self._tokens, end, key=lambda token: token.start)

    def _add_state(self, state: StateMention) -> int:
        capital_word = place_signs.CAPITAL_BEHIND.match(self._text, state.end)
        if state.form == "demonym" and capital_word:
            article = "the " if self._text[: state.start].lower().endswith("the ") else ""
            return self._add(state.start - len(article), capital_word.end(), state.code, "capital")
        kind = _KIND_OF_FORM.get(state.form)
        if kind is None and state.form == "abbreviation" and capital(state.code) is not None:
            kind = "state"
        return state.end if kind is None else self._add(state.start, state.end, state.code, kind)

    def _add_building(self, start: int, end: int, code: str | None) -> int:
        """Add a building; one that many states have is in the state named beside it or in the dateline."""
        comma = place_signs.COMMA.match(self._text, end)
        town = self._state_at.get(comma.end()) if comma else None
        if town is not None and town.form == "capital":
            # `State House, Nairobi` is one place.
            return self._add(start, town.end, code or town.code, "building")
        if code is None:
            behind = place_signs.OF_OR_IN.match(self._text, end)
            owner = self._state_at.get(behind.end()) if behind else None
            owner = owner or next((m for m in self._state_at.values() if m.end == start - 1), None)
            code = owner.code if owner else self._home()
        return self._add(start, end, code, "building")

    def _home(self) -> str | None:
        """Give the state of the dateline, where the text has one."""
        first = next(iter(self._found), None)
        if (
            first is None
            or self._text[: first.start].strip(" \n\t(")
            or not place_signs.DATELINE_BEHIND.match(self._text, first.end)
        ):
            return None
        return first.country

    def _unlisted(self, at: int) -> int | None:
        """Add a town that no table lists but the text places: `in Helenowo, Poland`."""
        last = at
        while last + 1 < len(self._tokens) and last - at < 2 and self._continues(last + 1):
            last += 1
        first, end = self._tokens[at], self._tokens[last].end
        words = self._tokens[at : last + 1]
        if not all(word.capital and word.text.isalpha() and len(word.text) > 2 for word in words):
            return None
        if any(word.folded in cues(listed) for word in words for listed in _NO_TOWN):
            return None
        behind = place_signs.COMMA.match(self._text, end) or place_signs.OF_OR_IN.match(self._text, end)
        if behind is None or not place_signs.FIRM.search(self._text[max(0, first.start - 48) : first.start]):
            return None
        code = self._code_at(behind.end())
        return None if code is None else self._add(first.start, end, code, "city")

    def _code_at(self, offset: int) -> str | None:
        state = self._state_at.get(offset)
        if state is not None:
            return state.code if state.form in ("name", "capital") else None
        at = self._behind(offset)
        candidate = self._longest(at) if at < len(self._tokens) else None
        region = choose(candidate.places, self._concerned) if candidate is not None else None
        return region.code if region is not None and region.kind == "region" else None

    def _longest(self, at: int) -> _Candidate | None:
        best: _Candidate | None = None
        key = ""
        for last in range(at, min(at + LONGEST, len(self._tokens))):
            token = self._tokens[last]
            if last > at and not self._continues(last):
                break
            key += "saint" if token.folded == "st" else token.folded
            if not (token.capital or token.text[0].isdigit()):
                continue
            places = places_named(key)
            if places:
                best = _Candidate(at, last, key, places)
        return best

    def _continues(self, last: int) -> bool:
        token, before = self._tokens[last], self._tokens[last - 1]
        if not (token.capital or token.folded in cues("particles")):
            return False
        return gap(self._text[before.end : token.start]) is not None

    def _accept(self, candidate: _Candidate) -> KnownPlace | None:
        place = self._behind_comma(candidate) or choose(candidate.places, self._concerned)
        if place is None:
            return None
        if place.kind == "building":
            return place if place.code is not None or self._locative(candidate) else None
        if self._within_a_name(candidate):
            return None
        if self._behind_comma(candidate) is not None:
            return place
        sign = self._sign(candidate)
        return place if self._suffices(candidate, place, sign) else None

    def _behind_comma(self, candidate: _Candidate) -> KnownPlace | None:
        """Give the place in the state that follows behind a comma: `Lublin, Poland`."""
        match = place_signs.COMMA.match(self._text, self._tokens[candidate.last].end)
        state = self._state_at.get(match.end()) if match else None
        if state is None:
            return None
        return next((place for place in candidate.places if place.code == state.code), None)

    def _within_a_name(self, candidate: _Candidate) -> bool:
        """Tell whether capitals around show a longer name: of a person, an organisation, a street."""
        first, last = self._tokens[candidate.first], self._tokens[candidate.last]
        if candidate.last + 1 < len(self._tokens):
            after = self._tokens[candidate.last + 1]
            joined = gap(self._text[last.end : after.start]) == SPACE
            if joined and after.capital and not first.upper and after.folded not in cues("behind_places"):
                return not self._line_of_capitals(first)
        if candidate.first == 0:
            return False
        before = self._tokens[candidate.first - 1]
        between = gap(self._text[before.end : first.start])
        if between == DOT:
            return before.folded in cues("titles")
        if between != SPACE or not before.capital:
            return False
        if before.folded in cues("given_names") or before.folded in cues("titles"):
            return True
        starts_sentence = self._begins_sentence(candidate.first - 1)
        return not starts_sentence and before.folded not in cues("before_places") and not first.upper

    def _begins_sentence(self, at: int) -> bool:
        lead = self._text[: self._tokens[at].start].rstrip(" \t\"'“‘«(")
        return not lead or lead[-1] in ".!?\n:•"

    def _line_of_capitals(self, token: Token) -> bool:
        start = self._text.rfind("\n", 0, token.start) + 1
        stop = self._text.find("\n", start)
        line = self._text[start : stop if stop >= 0 else len(self._text)]
        long = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
        prose = len(line) > 200 or line.rstrip().endswith((".", "!", "?", ":"))
        return not prose and len(long) > 2 and sum(w[0].isupper() for w in long) >= 0.7 * len(long)

    def _sign(self, candidate: _Candidate) -> str:
        """Tell how surely the words around say that a place is named: `firm`, `listed`, `weak` or nothing."""
        first, last = self._tokens[candidate.first], self._tokens[candidate.last]
        lead = self._text[max(0, first.start - 48) : first.start]
        if place_signs.KIND_BEHIND.match(self._text, last.end) or self._dateline(first, last):
            return "firm"
        if place_signs.FIRM.search(lead):
            return "firm"
        if self._found and place_signs.LIST_GAP.match(self._text, self._found[-1].end, first.start):
            return "listed" if self._found[-1].kind in ("city", "region", "capital") else "weak"
        return "weak" if place_signs.WEAK.search(lead) and not place_signs.OFFICE_OF.search(lead) else ""

    def _locative(self, candidate: _Candidate) -> bool:
        lead = self._text[: self._tokens[candidate.first].start][-48:]
        return bool(place_signs.AT_BUILDING.search(lead))

    def _dateline(self, first: Token, last: Token) -> bool:
        line = self._text.rfind("\n", 0, first.start) + 1
        lead = self._text[line : first.start]
        return (
            len(lead) < 24
            and not any(c.islower() for c in lead)
            and bool(place_signs.DATELINE_BEHIND.match(self._text, last.end))
        )

    def _suffices(self, candidate: _Candidate, place: KnownPlace, sign: str) -> bool:
        known = place.reviewed or place.people >= _METROPOLIS
        concerned = place.code in self._concerned
        single = candidate.first == candidate.last
        folded = self._tokens[candidate.first].folded
        if single and folded in cues("common_words"):
            start = self._tokens[candidate.first].start
            return (
                sign == "firm"
                and concerned
                and not place_signs.AT_OR_THE.search(self._text, max(0, start - 6), start)
            )
        person = single and (folded in self._named_people or folded in cues("given_names"))
        if sign == "firm":
            return known or place.people >= TOWN or (concerned and not person)
        if person:
            return False
        if sign in ("weak", "listed"):
            return known or (concerned and (sign == "listed" or place.people >= TOWN))
        return known and (not single or place.kind == "region" or concerned)

    def _parts_of_names(self) -> frozenset[str]:
        """Give the words that stand somewhere in the text behind another capital, as names of people do."""
        found = set()
        for before, token in zip(self._tokens, self._tokens[1:], strict=False):
            if token.capital and before.capital and before.text.isalpha() and len(before.text) > 1:
                between = self._text[before.end : token.start]
                if between == " " and before.folded not in cues("before_places"):
                    found.add(token.folded)
        return frozenset(found)


def country_of_place(name: str) -> str | None:
    """Give the state that a place lies in: of a state its own, of a capital or known place its state's code.

    Of homonyms the reviewed tables decide, then the most populous city; None for an unknown name.
    """
    bare = name.strip().removeprefix("the ")
    (first, *others) = (*find_states(bare), None)
    if first is not None and (first.start, first.end) == (0, len(bare)) and first.form != "organisation":
        return first.code
    place = choose(places_named(place_key(bare)), ())
    code = capital_code(bare) or (place.code if place is not None else None)
    if code is not None:
        return code
    if first is not None and not others[:-1] and place_signs.CAPITAL_BEHIND.fullmatch(bare, first.end):
        return first.code
    head, comma, tail = bare.rpartition(",")
    return country_of_place(tail) or country_of_place(head) if comma else None
