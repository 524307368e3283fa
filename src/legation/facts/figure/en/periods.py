"""The period that a number is about: `in 2023`, `last year`, `since October`, `over the next five years`."""

from __future__ import annotations

import re

from legation.language.dates import DateMention, anchor, reach
from legation.language.modality import tense
from legation.language.quantities import Quantity
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_RIGHT_BEHIND = re.compile(
    r"[\s,(]*(?:(?:in|for|during|over|as of|by|at|on|until|to|from|since|between|within|of|a|the|worth|each"
    r"|every)\s+){0,3}(?:the\s+)?"
)
_NOW = re.compile(r"\b(?:at present|currently|now|today|so far this)\b", re.IGNORECASE)


def period_of(
    scene: Scene, sentence: Sentence, quantity: Quantity, clause: tuple[int, int], *, target: bool
) -> str | None:
    """Give the EDTF period of the number; None where neither its clause nor the opening of the sentence tells.

    clause: the span of the number's clause; target: whether the number is still to be reached.
    """
    dates = [
        d
        for d in scene.dates
        if sentence.start <= d.start < sentence.end and d.kind not in ("anniversary", "vague")
    ]
    behind = next((d for d in dates if d.start >= quantity.end), None)
    if behind is not None and _RIGHT_BEHIND.fullmatch(scene.text, quantity.end, behind.start):
        return _value(scene, sentence, behind, target=target)
    inside = [d for d in dates if clause[0] <= d.start < clause[1]]
    before = [d for d in inside if d.end <= quantity.start]
    after = [d for d in inside if d.start >= quantity.end]
    for mention in (*reversed(before), *after):
        if (value := _value(scene, sentence, mention, target=target)) is not None:
            return value
    opening = [d for d in dates if d.end <= clause[0] and d.start - sentence.start < 12]
    for mention in opening:
        if (value := _value(scene, sentence, mention, target=target)) is not None:
            return value
    if _NOW.search(scene.text, *clause) and scene.published is not None:
        return scene.published.isoformat()
    return None


def _value(scene: Scene, sentence: Sentence, mention: DateMention, *, target: bool) -> str | None:
    if mention.kind == "duration":
        if not target or scene.published is None or mention.rule != "within":
            return None
        return anchor(mention, scene.published)
    told = _verb_of(sentence, mention)
    future = tense(sentence, told) == "future" if told is not None else target
    return reach(mention, scene.published, "future" if future or mention.relation == "by" else "past")


def _verb_of(sentence: Sentence, mention: DateMention) -> Word | None:
    dated = next((w for w in sentence.words if w.mention is mention), None)
    return next((w for w in sentence.ancestors(dated) if w.is_verb), None) if dated is not None else None
