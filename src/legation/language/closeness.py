"""How closely a date hangs with a deed in the parse of a sentence."""

from __future__ import annotations

from legation.language.clauses import being_there
from legation.language.words import Sentence, Word

_HELD = frozenset("take hold happen occur begin start open convene go".split())
_LEADING = frozenset(["lead", "head", "chair"])
# Clauses behind these have another time than what they hang on: `was recalled in May, after …`.
_APART = frozenset(["after", "before", "since", "until"])


def clause_of(sentence: Sentence, word: Word) -> Word:
    """Give the verb of the clause that the word stands in: itself or the nearest above, else the word."""
    return word if word.is_verb else next((w for w in sentence.ancestors(word) if w.is_verb), word)


def _describes_another(sentence: Sentence, clause: Word, chain: list[Word]) -> bool:
    """Tell a clause on something that the deed is not part of: `condoled over the storm that hit it last week`.

    What is said has its own day, which is not that of the saying.
    """
    if clause.dep == "ccomp":
        return sentence.head(clause) is chain[0]
    return clause.dep in ("relcl", "acl") and sentence.head(clause) not in chain


def closeness(sentence: Sentence, word: Word, dated: Word) -> int | None:
    """Rank how a date hangs with a deed: 0 on it, 1 on its verb, 2 and more above that; None apart."""
    chain: list[Word] = [word]
    for above in sentence.ancestors(word):
        below = chain[-1]
        if below.dep == "relcl" or (below.dep == "acl" and below.is_verb):
            break
        if below.is_verb and below.dep == "conj" and sentence.child(below, "nsubj", "nsubjpass") is not None:
            break
        if below.dep == "advcl" and any(c.lower in _APART for c in sentence.children(below, "mark")):
            break
        chain.append(above)
    chain += _being_held(sentence, word)
    links = [link for link in sentence.ancestors(dated) if not _leads(sentence, link) or link in chain]
    for steps, link in enumerate(links):
        if link in chain:
            return chain.index(link) * 2 + (steps > 1)
        if link.is_verb and not being_there(link) and (steps or _describes_another(sentence, link, chain)):
            return None
    return None


def _being_held(sentence: Sentence, noun: Word) -> list[Word]:
    """Give the verb of `the meeting is expected to take place on 3 May`, `is due to be held`."""
    if noun.dep not in ("nsubj", "nsubjpass"):
        return []
    governing = (sentence.words[noun.head], *sentence.children(sentence.words[noun.head], "acomp"))
    below = (w for above in governing for w in sentence.children(above, "xcomp"))
    return [w for w in below if w.lemma in _HELD]


def _leads(sentence: Sentence, clause: Word) -> bool:
    """Tell `received a delegation led by B on 3 May`: the day is that of the deed, not of the leading."""
    return clause.dep == "acl" and clause.lemma in _LEADING and sentence.child(clause, "agent") is not None
