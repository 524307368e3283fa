"""Who holds which of several portfolios that share a head: `ministers of trade, Ana Ruiz, and health, Juan Paz`."""

from __future__ import annotations

from dataclasses import replace

from legation.language.people.groups import Member, trailing_state
from legation.language.people.names import name_at
from legation.language.people.offices import OfficePhrase
from legation.language.people.portfolios import is_known, noun_phrase
from legation.language.people.tokens import Tokens

_OF = frozenset({"of", "for"})


def portfolio_holders(tokens: Tokens, phrase: OfficePhrase) -> list[tuple[OfficePhrase, Member]]:
    """Give each holder with the office of their own; empty where the plural office is not so shared out."""
    led = next((i for i in phrase.words if i > phrase.head and tokens.low[i] in _OF), None)
    if led is None:
        return []
    found: list[tuple[OfficePhrase, Member]] = []
    office, at = phrase, phrase.last + 1
    while True:
        aside = tokens.low[at : at + 1] == [","]
        name = name_at(tokens, at + aside, behind_office=not aside) if at + aside < len(tokens) else None
        if name is None:
            break
        state, last = trailing_state(tokens, name.last)
        found.append((office, (name, state or phrase.state, last)))
        at = last + 1
        while tokens.low[at : at + 1] in ([","], ["and"]):
            at += 1
        own = at if tokens.low[at : at + 1] and tokens.low[at] in _OF else led
        at += own == at
        words: list[int] = []
        end = noun_phrase(tokens, replace(phrase), at, words, article=False) if is_known(tokens, at) else None
        if end is None:
            break
        before = [i for i in phrase.words if i <= phrase.head]
        office, at = replace(phrase, words=[*before, own, *words], last=end - 1), end
    return found if len(found) > 1 else []
