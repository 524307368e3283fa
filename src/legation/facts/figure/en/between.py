"""Between which states a number stands: those named with it, else those that the last words were about."""

from __future__ import annotations

import re
from collections import Counter

from legation.language.quantities import Quantity
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence

_BOTH = re.compile(
    r"\bthe two\b|\b(?:(?:the|our|their)\s+(?:two|both)|both|two)\s+(?:\w+\s+)?(?:countries|sides|nations|states"
    r"|neighbou?rs|peoples|economies|governments)|\bbilateral|\btwo-way|\bmutual|\beach other|\bbetween (?:them|us)\b",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"\b(?:it|its|their|they|we|us|agreements|the figure|this|the volume|his country|our)\b", re.IGNORECASE
)
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_TRADE = frozenset(["trade_turnover", "exports", "imports", "agreements"])
# Measures of relations by their nature: what is given is given to somebody.
_MUTUAL = _TRADE | {
    "investment",
    "aid",
    "loan",
    "scholarships",
    "students",
    "other",
    "visitors",
    "community",
    "companies",
    "projects",
    "flights",
}
GIVEN = frozenset(["aid", "loan", "investment", "scholarships"])
"""Measures of what one state gives to another."""
# What one state alone can be said to give to, sell to or take from a part of the world.
_ABROAD = GIVEN | {"trade_turnover", "exports", "imports", "students", "companies", "projects"}
# How many sentences back the pair may have been named.
_MEMORY = 3
# Who gets or trades where no state is named.
_REGION = re.compile(
    r"\b(?:Africa|Caribbean|the (?:Indo-)?Pacific|Pacific Islands?\b"
    r"|Latin America|Central America|South America|Americas|Middle East|Sahel|Balkans"
    r"|Central Asia|South(?:east)? Asia|Arctic|Western Hemisphere|the (?:sub-?)?(?:region|continent)"
    r"|(?:developing|partner|host|island|low-income|member) (?:countries|nations|states|governments))",
    re.IGNORECASE,
)
# `Syrian refugees`, `the Ukraine war`: what aid is for, not whose it is.
_ELSEWHERE = re.compile(
    r"(?:['’]s)?\s+(?:\w+\s+){0,2}(?:refugees|war|conflict|crisis|aggression|invasion|attack)\b"
)
# `30 million in Moldova`: who gets it.
_FOR = re.compile(r"\s+(?:in|for|to)\s+(?:the\s+)?(?=[A-Z])")
_LANGUAGE = re.compile(
    r"\b(?:(?:teachers?|courses?|lessons?|classes|lecturers?|study) (?:of|in)|learn\w*|teach\w*"
    r"|speak\w*)\s+\Z",
    re.IGNORECASE,
)
_ALONE = re.compile(r"[.,;]|\s+(?:to|in|at|for|and|from|as|by|with|this|next|last)\b")
_FOREIGN_AID = re.compile(
    r"\b(?:foreign|development|security|humanitarian|military|food security) (?:assistance|aid)\b|\babroad\b",
    re.IGNORECASE,
)


def states_between(
    scene: Scene, sentence: Sentence, clause: tuple[int, int], *, measure: str, heard: bool = False
) -> tuple[str, ...]:
    """Give the states that the number is about, two of them mostly; empty where it is of one state alone.

    heard: the encoder hears in the words around the number that it is about relations.
    """
    whole = _named(scene, sentence.start, sentence.end)
    here = _named(scene, *clause) or whole
    if len(here) > 1:
        return here
    if len(here) == 1 and len(whole) == 2:
        return whole
    both = _BOTH.search(scene.text, sentence.start, sentence.end) is not None
    near = _pair_before(scene, sentence)
    leaning = measure in _TRADE and _LEANING.search(scene.text, sentence.start, sentence.end) is not None
    if not here and near and (both or leaning):
        return near
    authors = scene.authors.states
    if not here and (len(authors) == 2 or (len(authors) > 1 and _WE.search(scene.text, *clause))):
        return authors
    if both and len(here) == 1 and scene.home not in (None, here[0]) and here[0] not in near:
        return (scene.home, here[0])
    if len(here) == 1 and here[0] in near and measure in _MUTUAL:
        return near
    if len(here) == 1 and len(there := _countries(scene, *clause) - set(here)) == 1:
        # `The Kenyan government will build a school in Bratislava`
        return (*here, *there)
    pair = near or _parties(scene, sentence)
    if both and len(pair) == 2 and (not here or here[0] in pair):
        return pair
    if measure in _MUTUAL and _bilateral(scene):
        if not here:
            return pair if leaning or heard or measure == "trade_turnover" else ()
        if here[0] in pair:
            return pair
        if scene.home is not None and scene.home != here[0]:
            return (scene.home, here[0])
    return ()


def given_to(scene: Scene, sentence: Sentence, quantity: Quantity) -> tuple[str, ...]:
    """Give who gives and who gets a sum of a list of such: `has given 30 million to Moldova, 9 million to Chad`."""
    behind = _FOR.match(scene.text, quantity.end)
    getting = next((s for s in scene.states if behind is not None and s.start == behind.end()), None)
    if getting is None or not _counts(getting):
        return ()
    giver = next(
        (code for code in _named(scene, sentence.start, quantity.start) if code != getting.code), scene.home
    )
    return (giver, getting.code) if giver is not None and giver != getting.code else ()


def giver_abroad(
    scene: Scene, sentence: Sentence, clause: tuple[int, int], *, measure: str
) -> tuple[str, ...]:
    """Give the one state that gives to or trades with a region, or gives foreign aid; empty where none does."""
    if measure not in _ABROAD:
        return ()
    there = speaks_of_region(scene, sentence.start, sentence.end)
    given = measure in GIVEN and (_FOREIGN_AID.search(scene.text, *clause) or _outward(scene))
    if not there and not given:
        return ()
    named = _named(scene, *clause) or _named(scene, sentence.start, sentence.end)
    if not named and measure in GIVEN and scene.home is not None:
        return (scene.home,)
    return named if len(named) == 1 else ()


def _outward(scene: Scene) -> bool:
    """Tell whether the dispatch is about several other states and parts of the world above all."""
    named = Counter(s.code for s in scene.states if _counts(s))
    own = named.pop(scene.home or scene.dyad[0], 0) if scene.dyad else 0
    regions = sum(1 for _ in _REGION.finditer(scene.text))
    return len(named) > 1 and sum(named.values()) + regions > own


def speaks_of_both(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence itself names a state, or means both."""
    return bool(
        _named(scene, sentence.start, sentence.end)
        or _BOTH.search(scene.text, sentence.start, sentence.end)
        or _WE.search(scene.text, sentence.start, sentence.end)
    )


def speaks_of_region(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the stretch names a part of the world, or countries as a group."""
    return _REGION.search(scene.text, start, end) is not None


def _parties(scene: Scene, sentence: Sentence) -> tuple[str, ...]:
    """The states of the meeting that the sentence is part of, else those that the dispatch is about."""
    of_meeting, authors = scene.setting(sentence).parties.states, scene.authors.states
    return next((pair for pair in (of_meeting, authors) if len(pair) == 2), scene.dyad)


def states_in(scene: Scene, start: int, end: int) -> frozenset[str]:
    """Give the states that the stretch names, by themselves or by persons who act for them."""
    return frozenset(_named(scene, start, end))


def _bilateral(scene: Scene) -> bool:
    """Tell whether the dispatch is about two states above all: then what one gives is to the other."""
    named = Counter(s.code for s in scene.states if _counts(s))
    named.update(m.member.state for m in scene.cast.mentions if m.member.state is not None)
    if len(scene.dyad) < 2:
        return False
    others = sum(count for code, count in named.items() if code not in scene.dyad)
    chief, other = (named[code] for code in scene.dyad)
    # A story of one state's own affairs names another now and then.
    return other > 1 and other >= others and other * 4 >= chief


def _pair_before(scene: Scene, sentence: Sentence) -> tuple[str, ...]:
    """The two states that the last sentences were about; empty where they were about others."""
    before = [s for s in scene.sentences if s.start < sentence.start][-_MEMORY:]
    for earlier in reversed(before):
        named = _named(scene, earlier.start, earlier.end)
        if len(named) == 2:
            return named
        if len(named) == 1 and scene.home is not None and scene.home != named[0]:
            return (scene.home, named[0])
        if len(named) > 2:
            break
    return ()


def _named(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    """The states named in the stretch, and those whose people are."""
    sums = [(q.start, q.end) for q in scene.quantities if q.is_money and start <= q.start < end]
    found = [
        (s.start, s.code)
        for s in scene.states
        if start <= s.start < end
        and _counts(s)
        and not _ELSEWHERE.match(scene.text, s.end)
        # `95 million US dollars` names no party, nor does `teachers of Spanish`
        and not any(first <= s.start < last for first, last in sums)
        and not (
            _LANGUAGE.search(scene.text, max(0, s.start - 24), s.start) and _ALONE.match(scene.text, s.end)
        )
    ]
    found += [
        (m.start, m.member.state)
        for m in scene.cast.mentions
        if start <= m.start < end and m.member.state is not None
    ]
    return tuple(dict.fromkeys(code for _, code in sorted(found)))


def _countries(scene: Scene, start: int, end: int) -> set[str]:
    """The countries of the places named in the stretch."""
    return {p.country for p in scene.places_between(start, end) if p.country is not None}


def _counts(state: StateMention) -> bool:
    return state.code not in ("UNO", "SUN") and (state.form != "organisation" or state.code == "EUU")
