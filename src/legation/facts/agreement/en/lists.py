"""Lists of papers.

The sentence that leads one in, its items, and sentences that say what the papers are about.
"""

from __future__ import annotations

import re

from legation.facts.agreement.en.instruments import is_head
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_ITEM = re.compile(r"\s*(?:[-–—•*·▪●○➢✓]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s*")
_ABOUT = re.compile(
    r"\W*(?:(?:these|they|the (?:mous?|memoranda|memorandums|documents|agreements|papers|deals|"
    r"instruments|accords|texts|pacts|protocols|treaties))"
    r"(?: of understanding)?(?: (?:signed|inked|concluded|exchanged))? (?:(?:are|were) (?:on|about|as|related|:)|"
    r"cover|concern|included?|comprised?|deal|relate|pertain|focus|provide|regard|address|range|span)"
    r"|among (?:them|these|the (?:agreements|documents|papers|mous|memoranda|deals))"
    r"|(?:one|the first)(?: of (?:them|the \w+))? (?:is|was|concerns|covers|deals|provides|features))\b",
    re.IGNORECASE,
)


# How many sentences may stand between the news that papers were signed and what they are about.
_SOON = 4


def listed_after(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether what follows the sentence lists the papers one by one."""
    lead = scene.text[sentence.start : sentence.end].rstrip("\"' -–—*•")
    if lead.endswith(":") or "as follows" in lead or "the following" in lead:
        return True
    soon = [s for s in scene.sentences if sentence.start < s.start][:_SOON]
    return any(_ABOUT.match(scene.text, s.start) for s in soon)


def lead_of(scene: Scene, sentence: Sentence) -> Sentence | None:
    """Give the parsed sentence that leads in the list of which the sentence is an item.

    None where it is none.
    """
    earlier = [s for s in scene.sentences if s.start < sentence.start]
    for before in reversed(earlier[-30:]):
        if listed_after(scene, before) and not is_item(scene, before):
            return before if before.words else None
        if not is_item(scene, before) and not is_item(scene, sentence):
            return None
        if (
            not is_item(scene, before)
            and scene.text[before.start].isupper()
            and not _continued(scene, before)
        ):
            return None
    return None


def is_item(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence stands behind a bullet or number that begins a line, or ends in `;`."""
    line = scene.text.rfind("\n", 0, sentence.start) + 1
    marked = _ITEM.match(scene.text, line)
    return (marked is not None and marked.end() >= sentence.start) or _continued(scene, sentence)


def _continued(scene: Scene, sentence: Sentence) -> bool:
    text = scene.text[sentence.start : sentence.end].rstrip()
    return text.endswith((";", "; and", "; or", ", and"))


def enumerates(sentence: Sentence) -> bool:
    """Tell whether the sentence goes through papers told of before it, without a deed: `Among them: …`."""
    opening = [w.lower for w in sentence.words[:6]]
    among = opening[:1] == ["among"] or opening[:2] in (["these", "include"], ["they", "include"])
    return among and not any(w.lower in ("signed", "inked") for w in sentence.words)


def first_head(sentence: Sentence) -> Word | None:
    """Give the first instrument noun of an item."""
    return next((w for w in sentence.words if is_head(w)), None)
