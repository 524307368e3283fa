"""Places in English dispatch prose: states and capitals, cities, regions and buildings, with their states.

City names are common words and family names too, so a city counts only where something says that it is a
place: a preposition, a state behind a comma, a dateline, a neighbour in a list, or that everybody knows it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from legation.language.gazetteer.cities import LONGEST, Kind, KnownPlace, choose, place_key, places_named
from legation.language.gazetteer.directory import capital, capital_code, code_of
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

# Thousands of people from which a city is a place without further signs, or behind a weak or a firm one.
_METROPOLIS, _LARGE, _TOWN = 1000, 300, 100

_FIRM = re.compile(
    r"\b(?:in|at|near|outside|around|via|inside|throughout|across)\s+"
    r"(?:the\s+)?(?:(?:\w+\s+)?(?:city|town|port|province|region|village|resort|capital|state)\s+(?:of\s+)?)?"
    r"(?:(?:the|downtown|central|nearby|northern|southern|eastern|western|historic)\s+)?$",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:to|from|of|for|into|towards?|between|through|visit(?:s|ed|ing)?|left|leave|leaves|leaving|"
    r"reach(?:es|ed)?|tour(?:s|ed|ing)?|link(?:s|ing)?|connect(?:s|ing)?)\s+"
    r"(?:the\s+)?(?:(?:\w+\s+)?(?:city|cities|town|port|province|region|resort|capital)\s+(?:of\s+)?)?"
    r"(?:(?:the|downtown|central|northern|southern|eastern|western|neighbouring)\s+)?$",
    re.IGNORECASE,
)
_KIND_BEHIND = re.compile(
    r"(?:['’]s)?\s+(?:city|City|province|Province|provincial|region|Region|oblast|Oblast|prefecture|Prefecture|"
    r"county|County|district|District|airport|Airport|International Airport|port|Port|municipality|Municipality|"
    r"governorate|Governorate|state|island|Island|mayor|Mayor|governor|Governor|City)\b|-based\b"
)
_DATELINE = re.compile(
    r"\s*(?:\([^)\n]{1,30}\)\s*)?(?:,[^\n—–]{1,40})?\s*(?:[—–]|--|-\s|/[A-Z]|\([A-Z]{2,}|:\s)"
)
_LIST_GAP = re.compile(r"\s*(?:,|,?\s+and|,?\s+or|[-–—/]|\s+[-–—])\s*$")


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
        self, text: str, tokens: list[Token], states: tuple[StateMention, ...], concerned: frozenset[str]
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._concerned = concerned
        self._state_at = {mention.start: mention for mention in states}
        self._found: list[PlaceMention] = []
        self._named_people = self._parts_of_names()

    def read(self) -> tuple[PlaceMention, ...]:
        at = 0
        tokens = self._tokens
        while at < len(tokens):
            at = self._read_at(at)
        return tuple(self._found)

    def _read_at(self, at: int) -> int:
        token = self._tokens[at]
        state = self._state_at.get(token.start)
        candidate = self._longest(at) if token.capital or token.text[0].isdigit() else None
        if state is not None and (candidate is None or self._tokens[candidate.last].end <= state.end):
            self._add_state(state)
            while at < len(self._tokens) and self._tokens[at].start < state.end:
                at += 1
            return at
        if candidate is None:
            return at + 1
        place = self._accept(candidate)
        if place is None:
            # The words of a rejected name stay open: `Paris` in `Paris Street` is looked at on its own.
            return at + 1
        start, end = token.start, self._tokens[candidate.last].end
        self._found.append(PlaceMention(start, end, self._text[start:end], place.code, place.kind))
        return candidate.last + 1

    def _add_state(self, state: StateMention) -> None:
        kind = _KIND_OF_FORM.get(state.form)
        if kind is None and state.form == "abbreviation" and capital(state.code) is not None:
            kind = "state"
        if kind is not None:
            self._found.append(PlaceMention(state.start, state.end, state.text, state.code, kind))

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
            return place
        if self._within_a_name(candidate):
            return None
        if self._behind_comma(candidate) is not None:
            return place
        sign = self._sign(candidate)
        return place if self._suffices(candidate, place, sign) else None

    def _behind_comma(self, candidate: _Candidate) -> KnownPlace | None:
        """Give the place in the state that follows behind a comma: `Lublin, Poland`."""
        match = re.compile(r",\s+").match(self._text, self._tokens[candidate.last].end)
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
        return len(line) < 200 and len(long) > 2 and sum(w[0].isupper() for w in long) >= 0.7 * len(long)

    def _sign(self, candidate: _Candidate) -> str:
        """Tell how surely the words around say that a place is named: `firm`, `weak` or nothing."""
        first, last = self._tokens[candidate.first], self._tokens[candidate.last]
        lead = self._text[max(0, first.start - 48) : first.start]
        if _FIRM.search(lead) or _KIND_BEHIND.match(self._text, last.end) or self._dateline(first, last):
            return "firm"
        if self._found and _LIST_GAP.match(self._text, self._found[-1].end, first.start):
            return "firm" if self._found[-1].kind in ("city", "region") else "weak"
        return "weak" if _WEAK.search(lead) else ""

    def _dateline(self, first: Token, last: Token) -> bool:
        line = self._text.rfind("\n", 0, first.start) + 1
        lead = self._text[line : first.start]
        return (
            len(lead) < 24
            and not any(c.islower() for c in lead)
            and bool(_DATELINE.match(self._text, last.end))
        )

    def _suffices(self, candidate: _Candidate, place: KnownPlace, sign: str) -> bool:
        known = place.reviewed or place.people >= _METROPOLIS
        single = candidate.first == candidate.last
        folded = self._tokens[candidate.first].folded
        if single and folded in cues("common_words"):
            return sign == "firm" and place.code in self._concerned
        person = single and (folded in self._named_people or folded in cues("given_names"))
        concerned = place.code in self._concerned
        if sign == "firm":
            return known or place.people >= _TOWN or (concerned and not person)
        if sign == "weak":
            return not person and (known or place.people >= _LARGE or (concerned and place.people >= _TOWN))
        return known and not person and (not single or place.kind == "region" or concerned)

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
    code = capital_code(name) or (code_of(name) if len(name) > 3 else None)
    if code is not None:
        return code
    place = choose(places_named(place_key(name)), ())
    if place is not None:
        return place.code
    head, comma, tail = name.rpartition(",")
    return country_of_place(tail.strip()) or country_of_place(head.strip()) if comma else None
