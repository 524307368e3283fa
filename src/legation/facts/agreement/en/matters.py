"""What papers are about, listed: `trade, education and health` is three matters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_SETTINGS = frozenset(
    "close end presence margin margins sideline sidelines framework occasion course".split()
)
_ONES = frozenset("one another other others first second third fourth fifth last".split())


def matters(scene: Scene, sentence: Sentence, first: int, end: int | None = None) -> list[str]:
    """Cut a list of matters from word `first` on, up to word `end`.

    `trade, (2) education, and health` is three of them; `tourism; another provides for student exchange and
    a third is on visas` is three as well.
    """
    parts: list[list[Word]] = [[]]
    closed = False
    for word in sentence.words[first:end]:
        if (
            word.tag in (".", "WDT")
            or (len(parts) > 1 and _sets_the_scene(sentence, word))
            or (parts[-1] and _of_the_deed(scene, sentence, word, first))
        ):
            break
        if word.text == ")" and _closes_all(sentence.words[first : word.index]):
            break
        if word.is_verb and word.tag not in ("VBG", "VBN"):
            if not parts[-1] or parts[-1][-1].lower not in _ONES:
                break
            parts[-1] = []
        elif word.text in (",", ";") or (
            word.tag == "CC"
            and not closed
            and word.lower in ("and", "&", "while")
            and _parts_here(sentence, word, sentence.words[first:end])
        ):
            parts.append([])
            # `trade, health and visas for diplomats and officials`: behind the last comma one `and` parts
            closed = word.tag == "CC" and not any(w.text in (",", ";") for w in sentence.words[word.index :])
        elif word.tag in ("IN", "TO") and (
            not parts[-1] or all(w.lower in _ONES or w.tag == "DT" for w in parts[-1])
        ):
            parts[-1] = []
        elif word.tag not in ("-LRB-", "-RRB-", "LS") and not re.fullmatch(r"\(?\d{1,2}\)?", word.text):
            parts[-1].append(word)
    told = [p for p in parts if any(w.is_noun for w in p)]
    if any(len(p) > 2 and p[-1].tag == "JJ" and p[-2].text == "-" for p in told[:-1]):
        return []  # `trade-economic and scientific-technical cooperation` is one
    return [scene.quote(p[0].start, p[-1].end) for p in told]


def _closes_all(before: Sequence[Word]) -> bool:
    """Tell whether a closing bracket is that of the whole list, neither of `2)` nor of one opened in it."""
    if not before or before[-1].text.isdigit() or len(before[-1].text) == 1:
        return False
    return all(w.text != "(" for w in before)


def _sets_the_scene(sentence: Sentence, word: Word) -> bool:
    """Tell `at the close of the visit`, `in the presence of both ministers`, which are of the deed, no matters."""
    return word.tag == "IN" and any(w.lemma in _SETTINGS for w in sentence.children(word, "pobj"))


def _of_the_deed(scene: Scene, sentence: Sentence, word: Word, first: int) -> bool:
    """Tell whether a preposition leads on from the verb before the list: `signed three … in Lima on Monday`."""
    above = sentence.head(word)
    if word.dep != "prep" or above is None or not above.is_verb or above.index >= first:
        return False
    return any(w.mention is not None or scene.place_at(w) for w in sentence.children(word, "pobj"))


def _parts_here(sentence: Sentence, conjunction: Word, told: Sequence[Word]) -> bool:
    """Tell whether `and` parts two of the matters told: behind a comma, or where none goes on behind it."""
    before = sentence.words[conjunction.index - 1]
    commas = [w.index for w in told if w.text == ","]
    return before.text == "," or not commas or commas[-1] < conjunction.index or conjunction.index < commas[0]
