"""Who held the chair of a sitting or led a side of it, by the noun: `the co-chairs were A and B`."""

from __future__ import annotations

import re

from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_CHAIRS = re.compile(
    r"\bco-?chair(?:s|m[ae]n|wom[ae]n|persons?)?\b"
    r"|\b(?:heads|leaders) of (?:the |both |their )?(?:two |respective )?(?:delegations|sides)\b"
    r"|\bat the head of (?:the|their) (?:two |respective )?delegations\b"
    r"|^(?:leading|heading) (?:the |their )?(?:two |respective )?(?:[\w-]+ )?(?:delegations?|sides?)\b",
    re.IGNORECASE,
)
_NOT_AS_CHAIRS = re.compile(r"\b(?:met|received by|welcomed by|welcomed|received)\b")


def named_as_chairs(scene: Scene, sentence: Sentence) -> Reference:
    """Give the two people, of two states, whom a sentence calls the chairs or the heads of the delegations."""
    text = scene.text[sentence.start : sentence.end]
    found = _CHAIRS.search(text)
    if found is None or _NOT_AS_CHAIRS.search(text):
        return Reference()
    people = scene.people_in(sentence)
    states = {p.state for p in people}
    if len(people) != 2 or len(states) != 2 or None in states:
        return Reference()
    return Reference((), tuple(people))


def led_by(words: tuple[Word, ...]) -> list[Word]:
    """Give the people behind each `by`: `chaired on the Kenyan side by A and on the Peruvian side by B`."""
    found: list[Word] = []
    for word in words:
        if word.is_verb and word.tag in ("VBD", "VBZ", "VBP"):
            break
        before = words[0].index
        led = word.index > before and words[word.index - before - 1].lower == "by"
        if led and getattr(word.mention, "member", None) is not None:
            found.append(word)
    return found
