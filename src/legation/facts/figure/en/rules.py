"""The rule for figures in English dispatches: every quantity whose sentence says what it measures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.grammar import DispatchRule, Draft
from legation.language.dates import DateMention, resolve
from legation.language.quantities import Quantity
from legation.language.scene import Scene
from legation.language.words import Sentence

# What a number may measure, by the words of its sentence: the one nearest to the number counts.
_MEASURES = {
    "exports": r"exports?\b(?!-)|exported|shipments? to",
    "imports": r"imports?\b|imported",
    "investment": r"invest(?:ment|ments|ed|ing)?\b|\bFDI\b",
    "loan": r"\bloans?\b|credit lines?|line of credit|concessional credit",
    "aid": r"\baid\b|assistance|\bgrants?\b|donat\w+|humanitarian|relief|\barms worth|package|contribut\w+",
    "scholarships": r"scholarships?",
    "students": r"students?\b|trainees|graduates",
    "visitors": r"tourists?|visitors?|arrivals|travell?ers|holidaymakers",
    "flights": r"\bflights?\b",
    "companies": r"\b(?:companies|firms|enterprises|businesses)\b",
    "projects": r"\bprojects?\b",
    "community": r"\bcommunity\b|\bliving\b|\bresid\w+|\bdiaspora\b|\bnationals\b|\bexpatriates\b|\bcitizens\b|\bpeople are\b",
    "trade_turnover": r"\btrade\b|turnover|commerc\w+|two-way|commodity exchange",
}
_AIMED = re.compile(
    r"\b(?:target\w*|aim\w*|goals?|by 20\d\d|bring .{0,30} to|rais\w+ .{0,30} to|reach\w* .{0,40}\b(?:in|by) (?:the )?"
    r"(?:coming|next|20)|expects? to|plans? to|would|will (?:give|provide|offer|grant|send|train)|double)\b",
    re.IGNORECASE,
)
_BILATERAL = re.compile(
    r"\b(?:two|both) (?:countries|sides|nations|states|neighbou?rs)|bilateral|two-way|mutual", re.IGNORECASE
)
_PEOPLE = frozenset(["students", "visitors", "community"])


def _measured(scene: Scene) -> Iterator[Draft]:
    for quantity in scene.quantities:
        sentence = next((s for s in scene.sentences if s.start <= quantity.start < s.end), None)
        if sentence is None or quantity.repeats:
            continue
        words = scene.text[sentence.start : sentence.end]
        measure = _measure(words, quantity, quantity.start - sentence.start)
        states = _states(scene, sentence, words)
        if measure is None or len(states) < 2 or not quantity.unit:
            continue
        future = bool(_AIMED.search(words))
        if future and measure in (
            "trade_turnover",
            "investment",
            "scholarships",
            "students",
            "visitors",
            "flights",
        ):
            measure = "target"
        value = int(quantity.value) if float(quantity.value).is_integer() else quantity.value
        yield Draft(
            kind="figure",
            when=_period(scene, sentence, quantity, future),
            status="proposed" if measure == "target" else "occurred",
            states=frozenset(states),
            details={
                "measure": measure,
                "value": value,
                "unit": "people"
                if measure in _PEOPLE and not quantity.is_money and quantity.unit != "percent"
                else quantity.unit,
                "comparator": quantity.comparator,
            },
            evidence=((sentence.start, sentence.end),),
            confidence=0.75,
        )


def _measure(words: str, quantity: Quantity, at: int) -> str | None:
    if quantity.noun:
        for measure, pattern in _MEASURES.items():
            if re.search(pattern, quantity.noun, re.IGNORECASE):
                return measure
    money = quantity.is_money or quantity.unit == "percent"
    best: tuple[int, str] | None = None
    for measure, pattern in _MEASURES.items():
        if money and measure in ("students", "visitors", "flights", "companies", "community", "scholarships"):
            continue
        if not money and measure in ("exports", "imports", "trade_turnover", "investment", "loan"):
            continue
        for found in re.finditer(pattern, words, re.IGNORECASE):
            # What stands before the number says more often what it measures than what stands behind.
            distance = at - found.end() if found.end() <= at else 2 * (found.start() - at)
            if best is None or distance < best[0]:
                best = (distance, measure)
    return best[1] if best is not None and best[0] < 160 else None


def _states(scene: Scene, sentence: Sentence, words: str) -> tuple[str, ...]:
    named = tuple(
        dict.fromkeys(
            s.code
            for s in scene.states
            if sentence.start <= s.start < sentence.end and s.form != "organisation"
        )
    )
    if len(named) > 1:
        return named[:2] if len(named) > 3 else named
    parties = scene.setting(sentence).parties.states
    both = parties if len(parties) == 2 else scene.dyad
    if _BILATERAL.search(words) or (len(named) == 1 and named[0] in both):
        return both
    return ()


def _period(scene: Scene, sentence: Sentence, quantity: Quantity, future: bool) -> str | None:
    """The period nearest to the number: `in 2023`, `last year`, `at present`."""
    told: list[tuple[int, DateMention]] = [
        (min(abs(d.start - quantity.end), abs(quantity.start - d.end)), d)
        for d in scene.dates
        if sentence.start <= d.start < sentence.end and d.kind not in ("anniversary", "vague")
    ]
    for _, mention in sorted(told, key=lambda t: t[0]):
        value = resolve(mention, "future" if future else "past")
        if value is not None:
            return value
    return None


RULES = (
    DispatchRule(
        name="number with its measure",
        kind="figure",
        says="A sum, count or share whose sentence says what it measures between the states.",
        produce=_measured,
    ),
)
