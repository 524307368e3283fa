"""What had been planned and came to nothing: `were to sign on Thursday, but the ceremony was called off`."""

from __future__ import annotations

from collections.abc import Iterable

from legation.language.words import Sentence, Word

CALLING_OFF = frozenset(
    "cancel postpone defer suspend call_off put_off scrap shelve abandon delay drop skip abort forgo".split()
)
_HAPPENING = frozenset("happen materialise materialize occur go_ahead come_off transpire".split())
_PAST = frozenset(["was", "were", "had"])


def came_to_nothing(sentence: Sentence, deed: Word) -> bool:
    """Tell of a deed told as planned in the past whether the sentence says that it was called off or never was."""
    chain = [deed, *sentence.ancestors(deed)]
    planning = next((w for w in chain if _told_in_the_past(sentence, w)), None)
    if planning is None:
        return False
    below = {w.index for w in sentence.subtree(deed)}
    return any(
        _falls_through(sentence, verb)
        for verb in sentence.words
        if verb.is_verb and (verb.index not in below or _says_of_it_all(sentence, verb))
    )


def _says_of_it_all(sentence: Sentence, verb: Word) -> bool:
    """Tell `…, which did not happen`, whatever the parser hung it on."""
    return any(c.lower == "which" and c.dep == "nsubj" for c in sentence.children(verb))


def _told_in_the_past(sentence: Sentence, word: Word) -> bool:
    if word.lemma == "be" and word.tag == "VBD":
        return True
    return word.is_verb and any(c.lower in _PAST for c in sentence.children(word, "aux", "auxpass"))


def calls_off(sentence: Sentence, verb: Word) -> bool:
    """Tell whether the verb says that what it is said of will not be: `cancelled`, `put off`."""
    return bool(_names(verb, sentence.children(verb, "prt", "advmod")) & CALLING_OFF)


def _names(verb: Word, behind: Iterable[Word]) -> set[str]:
    """Give what the verb may be called: itself, and with each word behind it."""
    return {verb.lemma, *(f"{verb.lemma}_{word.lower}" for word in behind)}


def _falls_through(sentence: Sentence, verb: Word) -> bool:
    below = sentence.children(verb, "prt", "advmod", "prep", "dobj")
    behind, names = {c.lower for c in below}, _names(verb, below)
    denied = sentence.child(verb, "neg") is not None
    if names & _HAPPENING or (verb.lemma == "take" and "place" in behind):
        return denied
    fell = (verb.lemma == "fall" and "through" in behind) or verb.lemma == "collapse"
    return not denied and (fell or bool(names & CALLING_OFF))


def called_off_beside(before: Sentence | None, here: Sentence, behind: Sentence | None, deed: Word) -> bool:
    """Tell `They had been due to sign it on Tuesday` beside a sentence that says that it was called off."""
    chain = [deed, *here.ancestors(deed)]
    planned = any(
        w.is_verb and any(c.lower == "had" for c in here.children(w, "aux", "auxpass")) for w in chain
    )
    return planned and any(
        sentence is not None and any(v.is_verb and _falls_through(sentence, v) for v in sentence.words)
        for sentence in (before, behind)
    )


def yet_to(sentence: Sentence, verb: Word) -> bool:
    """Tell `are yet to establish relations`, `has yet to ratify`: it was not done, nor is it planned."""
    to = next((c for c in sentence.children(verb, "aux") if c.lower == "to"), None)
    return to is not None and to.index > 0 and sentence.words[to.index - 1].lower == "yet"
