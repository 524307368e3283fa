"""What verbs mean for a mission: that it opens, closes, opens again, is moved or raised."""

from __future__ import annotations

from collections.abc import Iterator

from legation.language.dates import DateMention
from legation.language.words import Sentence, Word

_OPENING = frozenset(
    "open inaugurate establish launch set_up set found create unveil start begin dedicate activate".split()
)
_REOPENING = frozenset("reopen re-open restore reestablish re-establish reactivate unfreeze".split())
CLOSING = frozenset(
    "close close_down shut shut_down shutter withdraw abolish discontinue dissolve wind_up give_up vacate "
    "relinquish".split()
)
_RAISING = frozenset("upgrade raise elevate promote convert transform turn".split())
_MOVING = frozenset("move relocate transfer shift".split())
# Of the work of a mission, or of the mission as what works.
STARTING = frozenset("start begin commence take_up launch open".split())
RESUMING = frozenset("resume restart restore return go_back".split())
STOPPING = frozenset("suspend cease stop halt end discontinue terminate".split())
# Verbs that themselves say that a mission is to come.
_PLANNING = frozenset("plan add propose envisage foresee".split())
# Shut for a day is not closed.
_HOLIDAYS = frozenset("holiday holidays weekend festival day days hours".split())
_PHRASAL = frozenset(
    name for table in (_OPENING, CLOSING, STARTING, RESUMING) for name in table if "_" in name
)


def change_of_verb(sentence: Sentence, verb: Word) -> str | None:
    """Give what becomes of a mission by the verb."""
    name = phrasal(sentence, verb)
    if name in _REOPENING or verb.lemma in _REOPENING:
        return "reopened"
    if name in _OPENING or (verb.lemma in _OPENING and verb.lemma not in ("set", "start", "begin")):
        return "reopened" if again(sentence, verb) else "opened"
    if name in CLOSING:
        return "closed"
    if name in _MOVING | _PLANNING:
        return "opened"
    return "upgraded" if name in _RAISING else None


def again(sentence: Sentence, word: Word) -> bool:
    """Tell whether it is done again: `opened anew`."""
    return any(c.lower in ("again", "anew", "back") for c in sentence.children(word, "advmod", "prt"))


def for_a_day(sentence: Sentence, verb: Word) -> bool:
    """Tell whether it is shut for a holiday only."""
    return any(
        w.lemma in _HOLIDAYS
        for prep in sentence.children(verb, "prep")
        if prep.lower in ("for", "during", "on")
        for w in sentence.subtree(prep)
        if not isinstance(w.mention, DateMention)
    )


def phrasal(sentence: Sentence, verb: Word) -> str:
    """Give the dictionary form of the verb with its particle: `close_down`."""
    for child in sentence.children(verb, "prt", "advmod"):
        if (name := f"{verb.lemma}_{child.lower}") in _PHRASAL:
            return name
    return verb.lemma


def later_in_row(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Yield the verbs behind that share its subject in a row: `opened in 1908, closed again in 1916, reopened in 1935`.

    Parsers hang them anywhere; each is told with a day of its own.
    """
    behind = sentence.words[verb.index + 1 :]
    for word in behind:
        if not word.is_verb:
            continue
        if word.tag not in ("VBD", "VBN") or change_of_verb(sentence, word) is None:
            return
        if sentence.child(word, "nsubj", "nsubjpass", "dobj", "mark") is not None or word.dep in (
            "amod",
            "relcl",
        ):
            return
        if any(isinstance(w.mention, DateMention) for w in sentence.words[word.index : word.index + 5]):
            yield word
