"""States and organisations in English dispatch prose, and states as people type them.

Codes are ISO 3166-1 alpha-3, with the codes that the fact contract adds (EUU, UNO, XAS, XNA, XAU, XGC, XXK)
and four of ISO 3166-3 for historical texts (SUN, YUG, DDR, CSK).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from legation.language.gazetteer.context import Hit, Scene, judge_all
from legation.language.gazetteer.directory import (
    adjective,
    all_codes,
    capital,
    code_of,
    parser_adjective,
    parser_name,
    state_name,
    suggest,
)
from legation.language.gazetteer.surfaces import Form, Surface, fits, state_index
from legation.language.gazetteer.tokens import Token, folded_words, tokenize

__all__ = [
    "ORGANISATIONS",
    "Form",
    "StateMention",
    "adjective",
    "all_codes",
    "capital",
    "code_of",
    "find_states",
    "parser_adjective",
    "parser_name",
    "stands_for_government",
    "state_name",
    "suggest",
]


# Organisations that the fact contract gives codes to, as if they were states.
ORGANISATIONS = frozenset(["EUU", "UNO", "XAS", "XNA", "XAU", "XGC"])


@dataclass(frozen=True, slots=True)
class StateMention:
    """A state or organisation as printed: code points start to end of the text, its code, how it is named.

    form: `name`, `demonym` (an adjective, also as noun), `people` (a noun for its citizens), `capital`,
    `organisation`, `abbreviation`, `leader_house` (a house or ministry that stands for the government), or
    `in_name`: part of the name of a newspaper, treaty, currency or language, which is no party.
    """

    start: int
    end: int
    code: str
    form: Form
    text: str


def find_states(text: str, *, within_names: bool = False) -> tuple[StateMention, ...]:
    """Find the states and organisations that the text names, in order and without overlap.

    The longest name wins; possessive endings and articles stay outside. Mentions of form `in_name`
    (The *Washington* Post) are given only `within_names`.
    """
    found = _find(text)
    return found if within_names else tuple(mention for mention in found if mention.form != "in_name")


@lru_cache(maxsize=8)
def _find(text: str) -> tuple[StateMention, ...]:
    # Kept for the last few texts: people, places and facts each ask for the states of the same one.
    if state_index().keys().isdisjoint(folded_words(text)):
        return ()
    scene, hits = _hits(text)
    judged = judge_all(hits, scene)
    counted = [hit for hit, verdict in judged if verdict is None and not hit.entry.guarded]
    seen = frozenset(hit.entry.code for hit in counted if hit.entry.code and hit.entry.tokens not in _SHARED)
    words = frozenset(token.folded for token in scene.tokens)
    found = []
    for hit, verdict in judged:
        code = hit.entry.code
        guarded = hit.entry.guarded and code not in seen
        if code is None or guarded or verdict in ("drop", "person"):
            continue
        start, end = _start(hit, scene), _end(hit, scene)
        form: Form = "in_name" if verdict == "in_name" else hit.entry.form
        mention = StateMention(start, end, code, form, text[start:end])
        found.append(_settle(mention, words, seen, text))
    return tuple(found)


# Words that more than one state or organisation goes by.
_SHARED = frozenset(
    (word,)
    for word in ("congo", "congolese", "korea", "korean", "koreans", "dominican", "dominicans", "brussels")
)


def _hits(text: str) -> tuple[Scene, list[Hit]]:
    tokens = tokenize(text)
    index = state_index()
    hits: list[Hit] = []
    for at, token in enumerate(tokens):
        entries = index.get(token.folded)
        if entries is None or (hits and at <= hits[-1].last):
            continue
        entry = _longest(entries, at, tokens, text)
        if entry is not None:
            hits.append(Hit(entry, at, at + len(entry.tokens) - 1))
    named = [hit for hit in hits if hit.entry.code]
    covered = frozenset(at for hit in named for at in range(hit.first, hit.last + 1))
    scene = Scene(text, tokens, frozenset(hit.first for hit in named), covered)
    return scene, hits


def _longest(entries: tuple[Surface, ...], at: int, tokens: Sequence[Token], text: str) -> Surface | None:
    for entry in entries:
        if fits(entry, tokens, at, text):
            return entry
    return None


# `the Republic of France`: a formal name that no table lists, before a name that one does.
_FORMAL = re.compile(
    r"(?<!Head of )(?<!Heads of )(?<!Secretary of )(?<!Minister of )(?<!Ministers of )"
    r"\b(?:(?:Federal|Islamic|Socialist|Democratic|Arab|Independent|United)\s){0,3}"
    r"(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate|Federation|Union|Emirate|Grand Duchy)"
    r"\sof\s(?:the\s)?\Z"
)


def _start(hit: Hit, scene: Scene) -> int:
    """Give where the name begins with its formal part, unless that part belongs to the name before it."""
    first = scene.tokens[hit.first].start
    formal = _FORMAL.search(scene.text, max(0, first - 60), first) if hit.entry.form == "name" else None
    if formal is None or any(
        token.start >= formal.start() and at in scene.covered
        for at, token in enumerate(scene.tokens[: hit.first])
    ):
        return first
    return formal.start()


def _end(hit: Hit, scene: Scene) -> int:
    # `U.S.` and `Washington, D.C.` keep their last full stop.
    last = scene.tokens[hit.last]
    single = len(last.text) == 1 and hit.first < hit.last
    if single and scene.text[last.start - 1] == "." and scene.text[last.end : last.end + 1] == ".":
        return last.end + 1
    return last.end


# Words that tell which Congo, and which Korea, a text speaks of.
_KINSHASA = frozenset(
    {
        "kinshasa", "drc", "kivu", "goma", "bukavu", "lubumbashi", "katanga", "ituri", "m23", "monusco",
        "tshisekedi", "kabila",
    }
)  # fmt: skip
_BRAZZAVILLE = frozenset({"brazzaville", "sassou", "nguesso"})
_PYONGYANG = frozenset({"pyongyang", "dprk", "juche", "kcna"})
_SEOUL = frozenset({"seoul", "rok", "south"})


def _settle(mention: StateMention, words: frozenset[str], seen: frozenset[str], text: str) -> StateMention:
    """Choose between the states that share a bare name by what else the text speaks of."""
    word = mention.text.lower()
    code = mention.code
    if word in ("congo", "congolese"):
        # Where both are spoken of, the other one is called DRC; bare Congo is then the smaller.
        small = words & _BRAZZAVILLE and word == "congo"
        code = "COD" if ("COD" in seen or words & _KINSHASA) and not small else "COG"
    elif word in ("korea", "korean", "koreans"):
        code = "PRK" if words & _PYONGYANG and not words & _SEOUL else "KOR"
    elif word in ("dominican", "dominicans"):
        code = "DMA" if "DMA" in seen and "republic" not in words else "DOM"
    elif word == "brussels" and "EUU" in seen and not words & {"belgium", "belgian"}:
        code = "EUU" if stands_for_government(text, mention) else "BEL"
    return mention if code == mention.code else replace(mention, code=code)


_PLACE_BEFORE = re.compile(
    r"(?:\b(?:in|at|near|around|outside|inside|into|via|across|throughout|downtown|central|within|over)|"
    r"\b(?:flew|fly|flown|travel(?:s|led|ed|ling|ing)?|arriv(?:e|es|ed|ing)|trip|visit(?:s|ed|ing)?|"
    r"return(?:s|ed)?|"
    r"came|come|went|go|going|flights?|departed|left|leave|leaves|headed)"
    r"(?: \w+)?(?: (?:to|from|for|in|back to))?)"
    r"(?: the)?(?: city of)?\s+$",
    re.IGNORECASE,
)
_PLACE_BEHIND = re.compile(r"-(?:based|born)\b|\s+(?:airport|Airport|city|suburb|metro|on [A-Z][a-z]+day)\b")


def stands_for_government(text: str, mention: StateMention) -> bool:
    """Tell whether a capital or house is named as the government (*Hanoi said*) or as a place (*in Hanoi*).

    Other forms always stand for the state.
    """
    if mention.form not in ("capital", "leader_house"):
        return mention.form != "in_name"
    lead = text[max(0, mention.start - 48) : mention.start]
    return not (_PLACE_BEFORE.search(lead) or _PLACE_BEHIND.match(text, mention.end))
