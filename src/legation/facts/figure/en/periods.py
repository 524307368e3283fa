"""The period that a number is about: `in 2023`, `last year`, `since October`, `over the next five years`."""

from __future__ import annotations

import re
from dataclasses import replace

from legation.facts.figure.en.targets import at_present, told_of
from legation.language.dates import DateMention, anchor, reach
from legation.language.grounds import of_grounds
from legation.language.modality import tense
from legation.language.quantities import Quantity
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, days

_RIGHT_BEHIND = re.compile(
    r"(?:\s*\([^()]{2,40}\))?[\s,(]*"
    r"(?:(?:in|for|during|over|as of|by|at|on|until|to|from|since|between|within|of|a|the|worth|each"
    r"|every)\s+){0,3}(?:the\s+)?"
)
_NOW = re.compile(r"\b(?:at present|presently|currently|now|today|so far this)\b", re.IGNORECASE)
# What a number is compared with is of another time than the number.
_THAN = re.compile(
    r"\b(?:than|compared (?:to|with)|comparison (?:to|with)|against|versus|over|from|on|to)\s+"
    r"(?:(?:in|the|that|those|figures?|levels?|volume|result) (?:of |in |for |from )?){0,2}\Z",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:than|compared|comparison|against|versus)\b[^,;]*\Z", re.IGNORECASE)
_DURING = re.compile(r"\b(?:in|over|for|during|space of)\s+[\w-]+\s+months\Z")
_BASES = frozenset(["same period", "same period a year before", "counted from told"])
_GROWING = ("percent", "percentage points")
FLOWS = frozenset(["trade_turnover", "exports", "imports", "visitors"])
"""Measures that are counted for a period, one after the other for the same."""
_STOCKS = frozenset(
    ["community", "students", "companies", "projects", "investment", "flights", "scholarships"]
)
_ATTENDING = re.compile(
    r"\b(?:present|attend\w*|tak(?:e|es|en|ing) part|took part|participat\w+|gather\w*)\b", re.IGNORECASE
)
_YEARLY = re.compile(
    r"\b(?:every|each|per|a) (?:\w+ )?(?:year|season|month|summer)\b|\bannual|\byearly\b", re.IGNORECASE
)
# From a meeting so many days ago `at present` is its day.
_LATELY = 7


def period_of(
    scene: Scene,
    sentence: Sentence,
    quantity: Quantity,
    clause: tuple[int, int],
    *,
    measure: str,
    target: bool,
    to_come: bool = False,
) -> str | None:
    """Give the EDTF period of the number; None where its sentence does not tell.

    clause: the span of the number's clause; target: whether the number is still to be reached; to_come: whether
    what it counts is still to happen.
    """
    told = _told(scene, sentence, quantity, clause, measure, target=target, to_come=to_come)
    if target and told is not None and scene.published is not None and bounds(told)[1] <= scene.published:
        return None  # the day on which it was promised
    if told is None and not target and scene.text[clause[0] : clause[1]]:
        posted = measure == "other" and quantity.unit == "people" and not _YEARLY.search(scene.text, *clause)
        standing = measure in _STOCKS or posted
        if standing and at_present(sentence, quantity, scene.text[clause[0] : clause[1]]):
            word = told_of(sentence, quantity)
            said = word is None or bool(scene.speakers(sentence, word))
            return _today(scene, sentence) if said else _published(scene)
        if _ATTENDING.search(scene.text, *clause):
            return scene.setting(sentence).when
        if measure == "other" and not quantity.is_money and (deed := told_of(sentence, quantity)) is not None:
            mention = scene.date_of(sentence, deed)
            return _value(scene, sentence, mention, target=to_come) if mention is not None else None
    return told


def _told(
    scene: Scene,
    sentence: Sentence,
    quantity: Quantity,
    clause: tuple[int, int],
    measure: str,
    *,
    target: bool,
    to_come: bool,
) -> str | None:
    """Give the period that the sentence's dates tell."""
    counted = measure in FLOWS | _STOCKS and not target
    dates = [
        _months_of_the_year(scene, d) if measure in FLOWS and not (target or to_come) else d
        for d in dates_in(scene, sentence)
        if not (counted and d.kind == "day" and d.relation == "at")
        and not (quantity.unit in _GROWING and d.start >= quantity.end and _is_base(scene, quantity.end, d))
        and not (measure in FLOWS | _STOCKS and _is_compared(scene, quantity, d))
        and not _stands_with_grounds(sentence, d)
        and not _in_clause_of_another(sentence, d, quantity)
    ]
    behind = next((d for d in dates if d.start >= quantity.end), None)
    if behind is not None and _RIGHT_BEHIND.fullmatch(scene.text, quantity.end, behind.start):
        value = _value(scene, sentence, behind, target=target or to_come)
        if value is not None or behind.kind != "duration":
            return value
    inside = [d for d in dates if clause[0] <= d.start < clause[1]]
    before = [d for d in inside if d.end <= quantity.start]
    after = [d for d in inside if d.start >= quantity.end]
    if measure not in FLOWS:
        after = [d for d in after if not _of_the_next_deed(sentence, d, quantity)]
    opening = [d for d in dates if d.end <= clause[0] and d.start - sentence.start < 12]
    for mention in (*reversed(before), *after, *opening):
        if (value := _value(scene, sentence, mention, target=target or to_come)) is not None:
            return value
    if counted and _NOW.search(scene.text, *clause):
        return _today(scene, sentence)
    elsewhere = [
        d
        for d in dates
        if measure in FLOWS
        and d not in inside
        and d.relation != "by"
        and not _is_base(scene, sentence.start, d)
    ]
    values = (_value(scene, sentence, mention, target=target or to_come) for mention in reversed(elsewhere))
    return next((value for value in values if value is not None), None)


def _months_of_the_year(scene: Scene, mention: DateMention) -> DateMention:
    """Give `over nine months` of trade as the first nine of the last year that had them."""
    if mention.kind != "duration" or mention.length is None or scene.published is None:
        return mention
    count, unit = mention.length
    before = scene.text[max(0, mention.start - 15) : mention.end].lower()
    if unit != "month" or not 1 < count < 12 or not _DURING.search(before):
        return mention
    year = scene.published.year - (scene.published.month <= count)
    return replace(
        mention, kind="interval", value=f"{year}-01/{year}-{count:02d}", rule="months of year", needs=""
    )


def _stands_with_grounds(sentence: Sentence, mention: DateMention) -> bool:
    dated = next((w for w in sentence.words if w.mention is mention), None)
    return dated is not None and of_grounds(sentence, dated)


def _in_clause_of_another(sentence: Sentence, mention: DateMention, quantity: Quantity) -> bool:
    """Tell whether the date is of what is said of something else: `will pay 5 million for the plant built in 1970`."""
    dated = next((w for w in sentence.words if w.mention is mention), None)
    number = told_of(sentence, quantity)
    if dated is None or number is None:
        return False
    clause = next((w for w in sentence.ancestors(dated) if w.is_verb), None)
    if clause is None or clause.dep not in ("relcl", "acl"):
        return False
    chain = (number, *sentence.ancestors(number))
    return clause not in chain and sentence.head(clause) not in chain


def _of_the_next_deed(sentence: Sentence, mention: DateMention, quantity: Quantity) -> bool:
    """Tell `doubled its grant to 8 million and offered 60 places over three years`: the date is of the latter."""
    dated = next((w for w in sentence.words if w.mention is mention), None)
    number = told_of(sentence, quantity)
    if dated is None or number is None:
        return False
    verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None)
    return (
        verb is not None
        and verb.dep == "conj"
        and number.index < verb.index < dated.index
        and any(w.tag == "CD" for w in sentence.words[verb.index : dated.index])
    )


def undated(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence has no period of its own: only what it compares with is dated in it."""
    return all(_is_base(scene, sentence.start, d) for d in dates_in(scene, sentence))


def dates_in(scene: Scene, sentence: Sentence) -> list[DateMention]:
    """Give the dates of the sentence that may be a number's period: neither anniversaries nor vague words."""
    there = (d for d in scene.dates if sentence.start <= d.start < sentence.end)
    return [d for d in there if d.kind not in ("anniversary", "vague")]


def _published(scene: Scene) -> str | None:
    return scene.published.isoformat() if scene.published is not None else None


def _today(scene: Scene, sentence: Sentence) -> str | None:
    """The day on which `at present` was said: of the meeting where that was lately, else of publication."""
    said, published = scene.setting(sentence).when, scene.published
    if published is None:
        return None
    lately = said is not None and days(said) == 1 and 0 <= (published - bounds(said)[0]).days <= _LATELY
    return said if lately else published.isoformat()


def _is_base(scene: Scene, start: int, mention: DateMention) -> bool:
    """Tell whether the date is what growth is measured from: `up 5 percent from 2020`, `106 percent to 2023`."""
    return mention.rule in _BASES or _THAN.search(scene.text, start, mention.start) is not None


def _is_compared(scene: Scene, quantity: Quantity, mention: DateMention) -> bool:
    """Tell whether a comparison leads from the number to the date: `5 million, up from the same period of 2020`."""
    if mention.start < quantity.end:
        return False
    from_base = mention.rule in _BASES and _THAN.search(scene.text, quantity.end, mention.start)
    return bool(from_base or _COMPARED.search(scene.text, quantity.end, mention.start))


def _value(scene: Scene, sentence: Sentence, mention: DateMention, *, target: bool) -> str | None:
    if mention.kind == "duration":
        if not target or scene.published is None or mention.rule != "within":
            return None
        return anchor(mention, scene.published)
    told = _verb_of(sentence, mention)
    if told is not None and any(c.lower == "since" for c in sentence.children(told, "mark")):
        mention = replace(mention, relation="since")  # `since the programme began in 1997`
    future = tense(sentence, told) == "future" if told is not None else target
    return reach(mention, scene.published, "future" if future or mention.relation == "by" else "past")


def _verb_of(sentence: Sentence, mention: DateMention) -> Word | None:
    dated = next((w for w in sentence.words if w.mention is mention), None)
    return next((w for w in sentence.ancestors(dated) if w.is_verb), None) if dated is not None else None
