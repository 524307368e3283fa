"""The level that relations reach, cut from the dispatch: `to a comprehensive strategic partnership`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from legation.grammar import Match
from legation.language.cutting import noun_span
from legation.language.words import Sentence, Word

_LEVELS = frozenset("level rank status".split())
_NAMED = re.compile(
    r"\b(?:partnerships?|partners?|alliance|allies|ally|ambassadors?|ambassadorial|embassy|charg[eé]s?|envoys?"
    r"|consular|legations?|strategic|(?:special|privileged|comprehensive) relationship|union)\b"
)
# The same behind `to`, where the parse has it elsewhere.
_PRINTED = re.compile(
    r"\b(?:to|into)\s+(?:(?:the|a|an)\s+)?(?:(?:level|rank|status)\s+of\s+(?:(?:the|a|an)\s+)?)?"
    r"(charg[eé]s?\s+d['’]affaires|(?:[\w-]+\s+){0,4}?partnership\b|(?:ambassadorial|ambassador|embassy)(?:\s+level|\s+status)?)",
    re.IGNORECASE,
)
# Behind a partnership these tell of one field: `a strategic partnership on food security`.
_IN_ONE_FIELD = re.compile(
    r"\s+(?:on|to|in the (?:field|area|sphere)|for (?:critical|raw|green|the supply))\s"
)
_BEHIND = re.compile(
    r"\s+(?:between|with|on|in|at|during|under|by|which|that|as|after|from|when|while|through|via)\s|[,;:()]"
)
_BEFORE = re.compile(r"^(?:the|a|an|that|of|new|full|higher|level|rank|status|so-called)\s+")
_PARTNERSHIP = re.compile(
    r"(?:(?:all-round|all-weather|comprehensive|enhanced|extensive|friendly|global|mutual|privileged|reinforced"
    r"|special|strategic|cooperative|co-operative|new|era|bilateral|full|deep)[\s-]+)*"
    r"(?:strategic|comprehensive|cooperative|co-operative|privileged)[\s-]+(?:cooperative\s+|cooperation\s+)?"
    r"(?:partnership|alliance|partners?)\b"
)


def level_reached(m: Match, *heads: Word) -> str | None:
    """Give the level named behind `to`, `into` or `at` of any of the words, as printed in lower case, or None.

    heads: the verb or noun of the change first.
    """
    for head in heads:
        for role in ("to", "into", "at"):
            for word in m.at(head).frame.role(role):
                if (level := _named(m, m.sentence, word, role)) is not None:
                    m.note(word)
                    return level
    start = heads[0].start
    printed = _PRINTED.search(m.scene.text, start, m.sentence.end)
    return m.scene.quote(*printed.span(1)).lower() if printed is not None else None


def level_in(m: Match, part: Sequence[Word]) -> str | None:
    """Give the level printed in a stretch of words: `in 2021 to a strategic partnership`."""
    printed = _PRINTED.search(m.scene.text, part[0].start, part[-1].end)
    return m.scene.quote(*printed.span(1)).lower() if printed is not None else None


def partnership(m: Match, word: Word) -> str | None:
    """Give the level that a partnership is called by, None for one in a single field or without rank."""
    level = _words(m, m.sentence, word)
    found = _PARTNERSHIP.fullmatch(level) or _PARTNERSHIP.match(level + " ")
    field = _IN_ONE_FIELD.match(m.scene.text, word.end)
    dated = field is not None and any(
        d.start == field.end() for d in m.scene.dates
    )  # `on Thursday` is no field
    return None if found is None or (field is not None and not dated) else found[0].strip()


def level_attained(m: Match, verb: Word) -> str | None:
    """Give the level told as what relations `reached` or the states `became`: `the level of …`, `partners`."""
    for word in [*m.sentence.children(verb, "dobj", "attr", "oprd")]:
        words = _words(m, m.sentence, word)
        if _PARTNERSHIP.match(words + " "):
            m.note(word)
            return re.split(r"\s+of\s+", words)[0]
    return None


def _named(m: Match, sentence: Sentence, word: Word, role: str) -> str | None:
    level = _words(m, sentence, word)
    if not _NAMED.search(level):
        return None
    if role == "at" and "level" not in level:
        return None
    return level.removesuffix(" level") if re.match(r"charg|envoy", level) else level


def _words(m: Match, sentence: Sentence, word: Word) -> str:
    if word.lemma in _LEVELS:
        inner = [w for of in sentence.children(word, "prep") for w in sentence.children(of, "pobj")]
        if inner and inner[0].is_noun and inner[0].mention is None:
            word = inner[0]
    start, end = noun_span(sentence, word)
    words = _BEHIND.split(m.scene.quote(start, max(end, word.end)).lower())[0].strip("\"'“”‘’ ")
    while (shorter := _BEFORE.sub("", words)) != words:
        words = shorter
    return words
