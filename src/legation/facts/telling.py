"""Whether a deed told as a noun is told as done: `welcomed the signing`, `look forward to the next session`.

For a noun the mood of the verb above it does not decide alone: what is welcomed has happened, what is
discussed may only be wished.
"""

from __future__ import annotations

from legation.facts.dating import to_come
from legation.language.modality import auxiliaries, firmness, negated
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

SURE = 0.65
"""From that probability on a deed that the encoder hears is one."""
# A deed to come that is heard as an undertaking with more than this is promised.
_FAINT = 0.35

_HAPPENED = frozenset(
    "welcome praise hail witness attend note applaud celebrate congratulate oversee preside announce "
    "follow mark see commend appreciate watch recall culminate end conclude result take be come include "
    "lead observe supervise sponsor register acknowledge highlight report value thank review assess "
    "remember mention express".split()
)
_WISHED = frozenset(
    "hope look propose discuss consider accelerate expedite speed promote push urge call encourage study "
    "explore facilitate aim suggest seek advocate support complete stress emphasise emphasize underline "
    "underscore mull expect await favour favor request want advance ensure hasten invite wish".split()
)
_PLANNED = frozenset("agree plan prepare schedule expect set decide arrange intend confirm".split())
# What is said, agreed or decided to come, will: `announced that the summit would be held`.
_SETTLED = frozenset(
    "agree decide arrange confirm announce say tell add note report inform disclose reveal state".split()
)
# What is only voted on or put off is not done by that.
_BEFORE_IT = frozenset(
    "vote debate hearing delay refusal failure prospect possibility chance obstacle".split()
)
_PLANNING = frozenset("plan preparation arrangement agenda date preparations plans".split())
# Fainter than this the encoder hears nothing: a probability.
_SILENCE = 0.1


def status_of_noun(sentence: Sentence, noun: Word) -> str | None:
    """Give the contract's status of a deed told as a noun; None where it is denied or only supposed."""
    if negated(sentence, noun):
        return None
    chain = _above(sentence, noun)
    verbs = [w for w in chain if w.is_verb]
    before_verb = chain[: chain.index(verbs[0])] if verbs else chain
    planning = any(w.is_noun and w.lemma in _PLANNING for w in before_verb)
    led = sentence.words[chain[0].index - 1] if chain and chain[0].tag == "IN" else None
    if any(w.is_noun and w.lemma in _BEFORE_IT for w in (*before_verb, *([led] if led else []))):
        return None
    if not verbs:
        return "scheduled" if planning else "occurred"
    first = verbs[0]
    if negated(sentence, first) and noun.dep in ("nsubj", "nsubjpass"):
        # `the signing, set for Monday, did not take place`
        return "cancelled" if first.tag != "VBP" else None
    aux = set(auxiliaries(sentence, first))
    governing = sentence.head(first) if first.tag == "VBN" and first.dep == "advcl" else None
    if governing is not None and {"will", "shall", "'ll"} & set(auxiliaries(sentence, governing)):
        return "scheduled"  # `a session will be held, followed by the signing`
    if chain[0].dep == "agent" and "to" not in aux:
        return "occurred"
    if aux & {"will", "shall", "'ll"}:
        return "scheduled"
    above = next((w for w in verbs[1:3] if w.lemma in _SETTLED), None) if first.dep == "ccomp" else None
    if "would" in aux and above is not None and not {"would", "could"} & set(auxiliaries(sentence, above)):
        return "scheduled"  # `agreed that the next round would be held in Lima`
    if aux & {"would", "could", "may", "might", "should", "must"}:
        return "proposed"
    below_be = sentence.head(first)
    if "to" in aux and first.tag == "VB" and below_be is not None and below_be.lemma == "be":
        return "scheduled"  # `are to witness the signing`
    if planning and first.lemma not in ("propose", "suggest"):
        return "scheduled"
    second = verbs[1] if len(verbs) > 1 else None
    off = any(c.lower == "off" for c in sentence.children(first, "prt"))  # `has been called off`
    beside = first.tag == "VBG" and first.dep == "advcl"  # `Addressing the forum, she called for`
    if (first.lemma in _WISHED and not off) or (
        second is not None and second.lemma in _WISHED and first.tag in ("VB", "VBG") and not beside
    ):
        return "proposed"
    if first.lemma in _PLANNED or (second is not None and first.tag == "VB" and second.lemma in _PLANNED):
        return "scheduled"
    if first.lemma in _HAPPENED:
        return "occurred" if first.tag != "VB" else "proposed"
    found = firmness(sentence, noun)
    return None if found in ("denied", "hypothetical") else found


def _above(sentence: Sentence, noun: Word) -> list[Word]:
    """Give what governs the noun; a verb coordinated with another does not hang on it."""
    found: list[Word] = []
    word = noun
    for above in sentence.ancestors(noun):
        coordinated = word.dep == "conj" and word.is_verb and above.is_verb
        word = above
        if not coordinated:
            found.append(above)
    return found


def is_unheard(sentence: Sentence, kind: str) -> bool:
    """Tell whether the encoder hears nothing of the kind in any word: what is told so is told by plain words alone."""
    return not any(w.heard and w.surety(kind) >= _SILENCE for w in sentence.words)


def is_settled_deed(scene: Scene, sentence: Sentence, word: Word) -> bool:
    """Tell what will be done on a day that is told, heard as a deed, not as a promise: `will waive visas from 1 June`.

    Of `is to launch flights` the encoder may hear it in the auxiliary.
    """
    above = sentence.head(word)
    heard = [word, *([above] if above is not None and above.lemma == "be" and word.dep == "xcomp" else [])]
    if max(w.surety("act") for w in heard) < SURE or max(w.surety("undertaking") for w in heard) > _FAINT:
        return False
    mention = scene.date_of(sentence, word)
    return mention is not None and to_come(scene, scene.resolved(sentence, mention, "future"))
