"""What an office is of, in words that no list knows: `the head of the secret service, Ana Ruiz,`.

Such words are the office's only where they lead up to its holder, between commas: nothing else says where they end.
"""

from __future__ import annotations

from legation.language.people.lexicon import is_head
from legation.language.people.names import name_at
from legation.language.people.offices import OfficePhrase
from legation.language.people.tokens import BREAK, CAPITAL, LOWER, POSSESSIVE, Tokens

_PREPOSITIONS = frozenset("of for to on in at with".split())
# What an office is at or in, and all behind it, is no part of its name.
_AT = frozenset("in at with".split())
_DETERMINERS = frozenset("the its his her their".split())
_CLAUSES = frozenset(
    "a an who whom which that whose when while as after before since until during because said says told was were is "
    "are has had have will would could may might by from into about against between than but or nor not also then now "
    "today and he she they it there here".split()
)
# Offices that are held with the holder of another: `adviser to the president`.
_AIDES = frozenset(
    "adviser advisor aide assistant secretary counsellor counselor envoy representative spokesman spokeswoman "
    "spokesperson deputy".split()
)
_CLOSING = frozenset(",.;:)-–—")
_FAR = 8


def take_plain_complement(tokens: Tokens, phrase: OfficePhrase) -> None:
    """Extend the phrase over plain words that lead to its holder, or stand between the holder and a comma."""
    start = phrase.last + 1
    if phrase.kind != "office" or phrase.plural or start >= len(tokens):
        return
    if tokens.low[start] not in _PREPOSITIONS and phrase.words[-1] == phrase.head:
        return
    end = _end(tokens, phrase, start)
    if end is None or not (_holder_behind(tokens, end) or _holder_before(tokens, phrase)):
        return
    at = next((i for i in range(start, end) if tokens.low[i] in _AT), end)
    phrase.words.extend(range(start, at))
    phrase.last = end - 1


def _end(tokens: Tokens, phrase: OfficePhrase, start: int) -> int | None:
    """Give the comma or full stop that plain words run up to."""
    for at in range(start, min(start + _FAR, len(tokens))):
        low, led = tokens.low[at], tokens.low[at - 1] in _PREPOSITIONS
        if low in (",", ".") and at > start:
            return at
        possessive = tokens.kind[at] == POSSESSIVE
        if not possessive and (
            tokens.kind[at] != LOWER or low in _CLAUSES or (low in _DETERMINERS and not led)
        ):
            return None
        if is_head(low) and phrase.base not in _AIDES and tokens.kind[at + 1 : at + 2] != [POSSESSIVE]:
            return None
    return None


def _holder_behind(tokens: Tokens, comma: int) -> bool:
    name = (
        name_at(tokens, comma + 1, titles=True)
        if tokens.low[comma] == "," and comma + 1 < len(tokens)
        else None
    )
    if name is None or name.length < 2:
        return False
    behind = name.last + 1
    return behind == len(tokens) or tokens.low[behind] in _CLOSING or tokens.kind[behind] == BREAK


def _holder_before(tokens: Tokens, phrase: OfficePhrase) -> bool:
    comma = phrase.outer - 1
    return (
        comma > 1 and tokens.low[comma] == "," and tokens.kind[comma - 1] == tokens.kind[comma - 2] == CAPITAL
    )
