"""Which place a sitting has in its row: its number, `next` or `previous`, and how often it has met."""

from __future__ import annotations

from legation.facts.ordinals import ordinal_in, ordinal_of
from legation.facts.session.en.mechanisms import HEADS
from legation.facts.title_lists import base
from legation.language.words import Sentence, Word

_SEQUELS = {
    **dict.fromkeys(("next", "upcoming", "forthcoming", "following", "further", "new", "another"), "next"),
    **dict.fromkeys(("previous", "last", "latest", "preceding", "earlier", "past"), "previous"),
}
_DETERMINERS = frozenset("the its their this that a another".split())


def times(sentence: Sentence, verb: Word) -> int | None:
    """Read `met for the third time`; the first time in or since some years is no number."""
    for prep in sentence.children(verb, "prep"):
        for noun in sentence.children(prep, "pobj") if prep.lower == "for" else ():
            if noun.lower != "time":
                continue
            following = sentence.words[noun.index + 1].lower if noun.index + 1 < len(sentence.words) else ""
            number = next((n for c in sentence.children(noun, "amod") if (n := ordinal_of(c.text))), None)
            return None if number == 1 and following.startswith(("in", "since")) else number
    return None


def owns_sittings(word: Word) -> bool:
    """Tell whether the word is a body whose sittings are told of: `the committee's eighth session`, `whose`."""
    return word.dep == "poss" and (word.lower == "whose" or (word.is_noun and base(word) in HEADS))


def place_in_row(sentence: Sentence, word: Word) -> tuple[int | None, str] | None:
    """Read `the fifteenth meeting`, `its first round`, `the next session`.

    The number, and `next` or `previous`.
    """
    ordinal, sequel, definite = None, "", False
    for child in sentence.children(word, "amod", "det", "poss", "compound", "nummod", "advmod"):
        ordinal = ordinal_in([w.text for w in sentence.words[: child.index + 1]], child.index) or ordinal
        sequel = _SEQUELS.get(child.lower, sequel)
        definite = definite or child.lower in _DETERMINERS or owns_sittings(child)
    several = word.tag == "NNS" and sequel == "previous"
    return (ordinal, sequel) if (definite or several) and (ordinal is not None or sequel) else None
