"""Whether a number is one to be reached: a goal of trade, a quantity that is promised or asked for."""

from __future__ import annotations

import re

from legation.language.modality import Firmness, auxiliaries, firmness, negated, tense
from legation.language.quantities import Quantity
from legation.language.words import Sentence, Word

_AIMED = re.compile(
    r"\b(?:target\w*|aim\w*|goals?|ambition|doubling|tripling|potential|strive|want\w*|wish\w*|aspir\w+"
    r"|objectives?|tasks?|milestones? of"
    r"|(?:to|will|would|should|can|could|must|may|and) (?:bring|raise|increase|boost|lift|take|double|triple"
    r"|quadruple|expand|grow|push|reach|hit|elevate|enhance|achieve|attain|scale|get|top|cross)\b"
    r"|(?:will|would|should|can|could|must|may) (?:exceed|surpass|total|rise|climb|amount)\b"
    r"|(?:of|for|at|towards?) (?:bringing|raising|increasing|boosting|lifting|taking|reaching|hitting|elevating"
    r"|achieving|attaining|expanding|growing)\b)",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:will|would|shall|plans? to|pledg\w+|promis\w+|agreed to|ready to|intends? to|is to|are to"
    r"|offer\w*|committed to|undert\w+ to)\b",
    re.IGNORECASE,
)
_COMMITTED = re.compile(r"\b(?:commit\w*|ensur\w+|guarantee\w*)\b", re.IGNORECASE)
# `a contract for 300 buses`: what is bought or sold is still to come.
_ORDERED = re.compile(r"\b(?:contracts?|deals?|orders?|agreements?)\b.{0,40}\b(?:for|of|to)\b", re.IGNORECASE)
# `a 15 billion dollar trade volume target`, `20 billion dollars by 2030`
_AIMED_BEHIND = re.compile(
    r"\S+(?:\s+\S+){0,5}\s+(?:target|goal)\b|.{0,60}\bby (?:the end of |the year )?20\d\d", re.IGNORECASE
)
_REACHED = re.compile(
    r"\b(?:reached|totall?ed|was|were|stood|amounted"
    r"|(?:has|have|had) (?:grown|increased|risen|expanded|doubled|tripled)"
    r"|grew|rose|increased|jumped|climbed|surged|managed to|succeeded in|(?:was|were) able to)\b",
    re.IGNORECASE,
)
# `the goal of … to mobilize 100 billion`
_GOAL = re.compile(r"\b(?:goal|target|aim|objective|ambition) (?:of|to|for)\b.{0,90}$", re.IGNORECASE)
# Sums that are asked for or proposed, not promised.
_ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|request\w*|propos\w+|suggest\w*|urg(?:e|es|ed|ing)|seek\w*|sought|demand\w*|appeal\w*)\b",
    re.IGNORECASE,
)
# `the 19 aircraft that it has promised`
_OFFERED = re.compile(
    r"[\d.,]+(?:\s[\w-]+){1,4}\s(?:(?:that|which)\s)?(?:[A-Z]\w+|it|they|he|she)\s(?:has\s|have\s|had\s)?(?:promised|pledged|offered)\b"
)
_PRESENT = re.compile(
    r"\b(?:are|is|live|lives|work|works|study|studies|reside|run|operate|number|numbers|hold|has|have)\b(?! been\b)",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|were|had|have|has|did|will|would|shall)\b")
_TRADE = frozenset(["trade_turnover", "exports", "imports"])
_COUNTED = frozenset(["scholarships", "students", "visitors", "community"])
# Firms that will attend and flights that will start are what they are.
_AS_THEY_ARE = frozenset(["companies", "projects", "flights"])
_TO_COME = ("scheduled", "proposed")
# `from 20 to 50 places`: the first is what there is.
_FROM = re.compile(r"\bfrom\s+(?:only\s+|about\s+|some\s+)?\Z", re.IGNORECASE)
_UP_TO = re.compile(r"[^,;.]{1,40}?\bto\s+(?:over\s+|about\s+|some\s+|nearly\s+)?[$€£]?\d", re.IGNORECASE)
_NOW_AT = re.compile(
    r"\b(?:turnover|trade|exports|imports|volume) of\s+(?:only\s+|about\s+|some\s+)?\Z", re.IGNORECASE
)
_RAISED_TO = re.compile(
    r"[$€£\d.,]+(?:\s\w+){1,3} to (?:at least |over |about |more than )?(?:[$€£\d]|one|two|three|five)"
)
_FREED = re.compile(r"\b(?:releas\w+|hand\w* over|locat\w+|extradit\w+)\b", re.IGNORECASE)
# Verbs whose past still leaves to be done what they are said of: `pledged two planes`.
_LEAVING_OPEN = frozenset(
    "pledge promise offer ask request propose suggest seek order agree undertake commit announce approve urge want "
    "demand earmark plan decide".split()
)


# What there is, whatever is said beside it of what will be: `has 38 students and will take in 50`.
_STANDING = frozenset("have be live study work operate stand number employ host receive give grant".split())


def told_of(sentence: Sentence, quantity: Quantity) -> Word | None:
    """Give the word for what the number counts; None in a sentence that was not parsed."""
    return next((w for w in reversed(sentence.words) if quantity.start <= w.start < quantity.end), None)


def firm(sentence: Sentence, quantity: Quantity) -> Firmness | None:
    """Give how firmly the sentence says what it counts; None where it was not parsed."""
    word = told_of(sentence, quantity)
    if word is None:
        return None
    verb = next((w for w in sentence.ancestors(word) if w.is_verb), None)
    if verb is not None and verb.lemma not in _LEAVING_OPEN:
        perfect = any(a in ("has", "have", "had") for a in auxiliaries(sentence, verb))
        if verb.tag == "VBD" or (verb.tag == "VBN" and perfect):
            return "occurred"
        if verb.tag in ("VBZ", "VBP") and verb.lemma in _STANDING and not negated(sentence, verb):
            return "occurred"
    told = firmness(sentence, word)
    return firmness(sentence, verb) if told == "occurred" and verb is not None else told


def at_present(sentence: Sentence, quantity: Quantity, clause: str) -> bool:
    """Tell whether the number is said of the present."""
    word = told_of(sentence, quantity)
    if word is not None and tense(sentence, word) == "present":
        return True
    return _PRESENT.search(clause) is not None and _PAST.search(clause) is None


def aimed_at(
    measure: str, quantity: Quantity, clause: str, at: int, before: str, told: Firmness | None
) -> bool:
    """Tell whether the number is a target: aimed at, or, for what is not money, promised or asked for.

    before: the words of the sentence up to the number; told: how firmly it is said.
    """
    if _GOAL.search(clause[:at]):
        return True
    if measure in _AS_THEY_ARE and not _AIMED.search(clause):
        return False
    if not quantity.is_money and (_FROM.search(clause[:at]) or _FREED.search(clause[:at])):
        return False
    growing = quantity.unit.startswith("percent")
    if measure in _TRADE and (quantity.is_money or growing):
        if _FROM.search(clause[:at]) and _UP_TO.match(clause[at:]):
            return False  # `to raise trade from 20 million euros to 100 million`
        if _NOW_AT.search(clause[:at]) and _RAISED_TO.match(clause[at:]):
            return False  # `to raise the turnover of 400 million dollars to one billion`
        aimed = _AIMED.search(clause[:at]) or _AIMED_BEHIND.match(clause[at:])
        return aimed is not None and not _REACHED.search(clause[:at])
    if quantity.is_money:
        return told == "proposed" and _ASKED.search(before) is not None
    if _OFFERED.match(clause[at:]):
        return True
    promised = told in _TO_COME if told is not None else _PROMISED.search(before) is not None
    if growing:
        return promised and measure == "other"
    if measure in _COUNTED and _AIMED.search(clause) and told != "occurred":
        return True
    return promised or _COMMITTED.search(clause[:at]) is not None or _ORDERED.search(clause[:at]) is not None
