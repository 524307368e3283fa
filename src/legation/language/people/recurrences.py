"""Where the people of a dispatch are named again by a short form: `Hà`, `Orlov`, `R. Menon`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from legation.language.people.honorifics import over_honorifics
from legation.language.people.lexicon import name_words
from legation.language.people.names import is_name_word
from legation.language.people.short_names import FAMILY_PARTICLES, fold_word
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, POSSESSIVE, Tokens

_CAPITALS = frozenset({CAPITAL, INITIAL})
_PLACING = frozenset({"in", "at", "near"})
# A particle that is a number in English: `the ten Orlov wrote`.
_COUNTS = frozenset({"ten"})


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A run of words of names: offsets of the whole and of the name, and the name as printed."""

    start: int
    end: int
    name_start: int
    name: str


def recurrences(
    tokens: Tokens, known: Collection[str], alone: Collection[str], taken: Mapping[int, int]
) -> Iterator[Recurrence]:
    """Yield every run of capitals all of whose words are known words of names.

    known: folded words. alone: those of them that are all that is known of a name (`Mr Karimi`); a run that
    ends in one is yielded with the unknown words before it. taken: start to end offsets of stretches that
    hold a mention already.
    """
    if not known:
        return
    blocked, end = 0, 0
    for at, (start, kind) in enumerate(zip(tokens.start, tokens.kind, strict=True)):
        if at < end:
            continue
        if start in taken:
            blocked = max(blocked, taken[start])
        if kind not in _CAPITALS or start < blocked:
            continue
        end = _run_end(tokens, at, taken)
        found = _known_run(tokens, at, end, known, alone)
        if found is not None:
            yield found


def _run_end(tokens: Tokens, at: int, taken: Mapping[int, int]) -> int:
    particles = name_words().particles
    end = at + 1
    while end < len(tokens) and tokens.start[end] not in taken:
        kind = tokens.kind[end]
        if kind in (CAPITAL, INITIAL) or (
            kind == LOWER
            and tokens.low[end] in particles
            and end + 1 < len(tokens)
            and tokens.kind[end + 1] == CAPITAL
        ):
            end += 1
        else:
            break
    return end


def _known_run(
    tokens: Tokens, at: int, end: int, known: Collection[str], alone: Collection[str]
) -> Recurrence | None:
    names = name_words()
    core = at
    while core < end and (_opens_run(tokens, core, at) or _is_month(tokens, core, known)):
        core += 1
    titled = over_honorifics(tokens, core)
    honoured = core < titled < end
    core = titled if honoured else core
    while core < end and tokens.state[core] is not None and not honoured:
        core += 1
    printed = core
    while (
        core + 1 < end and tokens.low[core] in FAMILY_PARTICLES and fold_word(tokens.word[core]) not in known
    ):
        core += 1
    opening = at if honoured else printed
    fuller = fold_word(tokens.word[end - 1]) in alone
    words = 0
    for index in range(core, end):
        low = tokens.low[index]
        if tokens.kind[index] == LOWER or tokens.kind[index] == INITIAL or low in names.suffixes:
            continue
        if tokens.state[index] is not None and not (honoured or words):
            return None
        if low in names.months or low in names.weekdays:
            return None
        if not honoured and (low in names.never_first or low in names.months_and_names):
            return None
        if fold_word(tokens.word[index]) not in known and not (
            fuller and is_name_word(tokens, index, first=True, behind_office=False)
        ):
            return None
        words += 1
    if not words or (words == 1 and len(fold_word(tokens.word[end - 1])) < 2):
        return None
    if core == at:
        opening = at = core = _over_particles(tokens, core)
    if at and tokens.low[at - 1] in _PLACING and not honoured and not _possessed(tokens, end):
        return None
    return Recurrence(
        tokens.start[opening],
        tokens.end[end - 1],
        tokens.start[core],
        tokens.text[tokens.start[core] : tokens.end[end - 1]],
    )


def _over_particles(tokens: Tokens, core: int) -> int:
    """Give where the particles before a name begin: `this is van der Berg Holm's first visit`."""
    names = name_words()
    while (
        core
        and tokens.kind[core - 1] == LOWER
        and tokens.low[core - 1] in names.particles - names.doubtful_particles - _COUNTS
    ):
        core -= 1
    return core


def _opens_run(tokens: Tokens, core: int, at: int) -> bool:
    """Tell whether the word only stands before a name: `With Orlov`, `Monday Orlov said`."""
    names = name_words()
    if tokens.low[core] in names.weekdays:
        return True
    return tokens.low[core] in names.never_first and (core > at or tokens.opens_sentence(core))


def _is_month(tokens: Tokens, core: int, known: Collection[str]) -> bool:
    """Tell a month that closes a date before a name: `Early in October Orlov called`."""
    return tokens.low[core] in name_words().months and fold_word(tokens.word[core]) not in known


def _possessed(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens.kind[at] == POSSESSIVE
