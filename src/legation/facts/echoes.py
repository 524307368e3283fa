"""What the encoder only hears gives way to what a rule tells of the same words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from legation.facts.title_words import INSTRUMENTS
from legation.records import Fact, Span

# The field that holds the words of the deed; kinds of which one may be heard where the other is told.
DEEDS = {"undertaking": "action", "act": "what"}
# Of the other kinds: what a rule tells in the sentence where one is heard leaves nothing to hear.
_TOLD_BY = {
    "contact": frozenset(["contact", "session", "credentials"]),
    "session": frozenset(["session", "contact"]),
    "visit": frozenset(["visit"]),
    "agreement": frozenset(["agreement"]),
    "mission": frozenset(["mission"]),
}
# Of these a dispatch seldom tells twice of the same two states.
_ONCE = frozenset(["mission"])
_WORD = re.compile(r"[a-z0-9]+")
# Words of a title that do not tell one paper from another.
_WEAK = INSTRUMENTS | frozenset(
    "the of on for and in to a an between with by understanding cooperation joint".split()
)


def without_echoes(facts: Sequence[Fact], heard: Collection[str], text: str) -> Iterator[Fact]:
    """Yield the facts but those heard (by the rules of these names) in words of which another fact tells.

    Of two that are heard, one inside the other, the first stays: the wider clause. text: the dispatch's, as printed.
    """
    told = [f for f in facts if f.rule not in heard]
    for fact in facts:
        if fact.rule in heard and any(_covers(one, fact, text) for one in told):
            continue
        if fact.rule in heard:
            told.append(fact)
        yield fact


def _covers(told: Fact, heard: Fact, text: str) -> bool:
    """Tell whether what is told leaves nothing to hear."""
    word = heard.words[0]
    if heard.kind in DEEDS:
        # A rule for acts knows its words, not whether they are only to be done: what is to be done stays.
        alike = told.kind in DEEDS and (told.kind == heard.kind or heard.kind == "act")
        deed = _deed(told, text) if alike else None
        return deed is not None and deed.start <= word.start < deed.end
    if told.kind not in _TOLD_BY[heard.kind]:
        return False
    if heard.kind in _ONCE and told.states == heard.states:
        return True
    together = any(e.start < word.end and word.start < e.end for e in told.evidence)
    if heard.kind == told.kind == "contact" and _of_others(told, heard):
        return False
    if heard.kind == "agreement":
        return together and not _listed_with(told, heard) and _one_paper(told, heard)
    return together


def _listed_with(told: Fact, heard: Fact) -> bool:
    """Tell whether both are papers of one list, heard in one word."""
    return told.rule == heard.rule and told.words[:1] == heard.words[:1] and told["title"] != heard["title"]


def _of_others(told: Fact, heard: Fact) -> bool:
    """Tell whether each names somebody whom the other does not: `received A on Monday and saw B off on Friday`."""
    mine, theirs = ({p.name for p in f.people} for f in (told, heard))
    return bool(mine - theirs) and bool(theirs - mine) and told.words[0] != heard.words[0]


def _one_paper(told: Fact, heard: Fact) -> bool:
    """Tell whether two titles can be of one paper: words in common, or one that tells nothing (`the agreement`)."""
    mine, theirs = ({w.rstrip("s") for w in _WORD.findall(f["title"].lower())} - _WEAK for f in (told, heard))
    unnamed = not mine and told["agreement_type"] == heard["agreement_type"]
    return unnamed or not theirs or bool(mine & theirs)


def _deed(fact: Fact, text: str) -> Span | None:
    """Give where the words of the deed stand; None where they are put together from several places."""
    words = str(fact.details[DEEDS[fact.kind]])
    for evidence in fact.evidence:
        start = text.find(words, evidence.start, evidence.end)
        if start >= 0:
            return Span(start, start + len(words))
    return None
