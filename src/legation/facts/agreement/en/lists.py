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
    r"instruments|accords))"
    r"(?: of understanding)? (?:are (?:on|about)|cover|concern|include|deal|relate|pertain|"
    r"are related|focus|were|are)"
    r"|one (?:is|concerns|covers|deals|provides)|the first (?:is|concerns|covers|deals|provides))\b",
    re.IGNORECASE,
)


_ONES = frozenset("one another other others first second third fourth fifth last".split())


def listed_after(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether what follows the sentence lists the papers one by one."""
    lead = scene.text[sentence.start : sentence.end].rstrip("\"' ")
    if lead.endswith(":") or "as follows" in lead or "the following" in lead:
        return True
    return bool(_ABOUT.match(scene.text, sentence.end))


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


def matters(scene: Scene, sentence: Sentence, first: int) -> list[str]:
    """Cut a list of matters from word `first` on: `trade, (2) education, and health` is three of them.

    `tourism; another provides for student exchange and a third is on visas` is three as well.
    """
    parts: list[list[Word]] = [[]]
    for word in sentence.words[first:]:
        if word.tag in (".", "WDT"):
            break
        if word.is_verb and word.tag not in ("VBG", "VBN"):
            if not parts[-1] or parts[-1][-1].lower not in _ONES:
                break
            parts[-1] = []
        elif word.text in (",", ";") or (
            word.tag == "CC" and word.lower in ("and", "&", "while") and _parts_here(sentence, word)
        ):
            parts.append([])
        elif word.tag in ("IN", "TO") and (
            not parts[-1] or all(w.lower in _ONES or w.tag == "DT" for w in parts[-1])
        ):
            parts[-1] = []
        elif word.tag not in ("-LRB-", "-RRB-", "LS") and not re.fullmatch(r"\(?\d{1,2}\)?", word.text):
            parts[-1].append(word)
    return [scene.quote(p[0].start, p[-1].end) for p in parts if any(w.is_noun for w in p)]


def _parts_here(sentence: Sentence, conjunction: Word) -> bool:
    """Tell whether `and` parts two matters: behind a comma, or where no comma parts anything."""
    before = sentence.words[conjunction.index - 1]
    commas = any(w.text == "," for w in sentence.words[: conjunction.index])
    return (
        before.text == ","
        or not commas
        or not any(w.text == "," for w in sentence.words[conjunction.index :])
    )


def first_head(sentence: Sentence) -> Word | None:
    """Give the first instrument noun of an item."""
    return next((w for w in sentence.words if is_head(w)), None)
