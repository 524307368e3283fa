"""Lists of papers.

The sentence that leads one in, its items, and sentences that say what the papers are about.
"""

from __future__ import annotations

import re

from legation.facts.agreement.en.instruments import is_head
from legation.facts.agreement.en.stages import SIGNING
from legation.facts.title_words import INSTRUMENTS
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_BULLET = re.compile(r"\s*(?:[-–—•*·▪●○➢✓]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s*[\"'“]?")
_INLINE = re.compile(r"(?:\A|\s)(?:[-–—•*·▪●○➢✓]|\((?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\))\s*[\"']?\Z")
_ABOUT = re.compile(
    r"\W*(?:(?:these|they|the (?:mous?|memoranda|memorandums|documents|agreements|papers|deals|"
    r"instruments|accords|texts|pacts|protocols|treaties))"
    r"(?: of understanding)?(?: (?:signed|inked|concluded|exchanged))? "
    r"(?:(?:are|were) (?:on|about|as|related|listed|the following|:|an?)|"
    r"cover|concern|include[sd]?|comprise[sd]?|deal|relate|pertain|focus|provide|regard|address|range|span)"
    r"|among (?:them|these|the (?:agreements|documents|papers|mous|memoranda|deals))"
    r"|(?:one|the first)(?: (?:of (?:them|the \w+)|document|agreement|memorandum|paper))?"
    r"(?:, an? [^,.;]{3,90},)? (?:is|was|concerns|covers|deals|provides|features))\b",
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
    item = is_item(scene, sentence) or _unfinished(scene, sentence)
    item = item or bool(earlier and _continued(scene, earlier[-1]))
    for before in reversed(earlier[-30:]):
        leads = listed_after(scene, before) and (_signed_in(before) or not is_item(scene, before))
        if leads or _begins_list(scene, before):
            return before if before.words and (item or before is earlier[-1]) else None
        if not (is_item(scene, before) or _unfinished(scene, before)) or not item:
            return None
    return None


def matters_below(scene: Scene, sentence: Sentence) -> list[str]:
    """Give the items of a list of matters, none of them a paper: `They signed memoranda on:`, and below it `health`."""
    if not scene.text[sentence.start : sentence.end].endswith(":"):
        return []
    found: list[str] = []
    for item in (s for s in scene.sentences if s.start > sentence.start):
        if found and not (is_item(scene, item) or _unfinished(scene, item)):
            break
        found.append(scene.quote(item.start, item.end).strip(" ;,.").removesuffix("; and"))
    words = {word for item in found for word in re.findall(r"[a-z]+", item.lower())}
    return found if not words & INSTRUMENTS else []


def is_item(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence stands behind a bullet or number, or ends in `;`."""
    start = scene.folded.original(sentence.start, sentence.start + 1).start
    line = max(scene.dispatch.text.rfind("\n", 0, start), scene.dispatch.text.rfind("\r", 0, start)) + 1
    bullet = _BULLET.match(scene.dispatch.text, line)
    if bullet is not None and bullet.end() >= start:
        return True
    inline = _INLINE.search(scene.text, max(0, sentence.start - 8), sentence.start)
    return inline is not None or _continued(scene, sentence)


def _begins_list(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence holds the first item of its list itself: `They signed (i) a treaty on …;`."""
    if not _continued(scene, sentence) or not sentence.words:
        return False
    deed = _signed_in(sentence)
    return deed is not None and any(is_head(w) for w in sentence.words[deed.index :])


def _signed_in(sentence: Sentence) -> Word | None:
    return next((w for w in sentence.words if w.lemma in SIGNING and w.is_verb), None)


def _unfinished(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence is a line without a full stop, as items of lists are."""
    return scene.text[sentence.end - 1 : sentence.end] not in (".", "!", "?", '"', ":")


def own_words(sentence: Sentence) -> list[Word]:
    """Give the words of the sentence itself: an item may be parsed behind the words that lead up to it."""
    return [w for w in sentence.words if w.start >= sentence.start]


def _continued(scene: Scene, sentence: Sentence) -> bool:
    text = scene.text[sentence.start : sentence.end].rstrip()
    return text.endswith((";", "; and", "; or", ", and"))


def enumerates(sentence: Sentence) -> bool:
    """Tell whether the sentence goes through papers told of before it, without a deed: `Among them: …`."""
    opening = [w.lower for w in sentence.words[:6]]
    taking_in = any(w.lemma in ("include", "comprise") for w in sentence.words[1:4])
    among = opening[:1] == ["among"] or (opening[:1] in (["these"], ["they"]) and taking_in)
    return among and not any(w.lower in ("signed", "inked") for w in sentence.words)


def first_head(sentence: Sentence) -> Word | None:
    """Give the first instrument noun of an item."""
    return next((w for w in own_words(sentence) if is_head(w)), None)
