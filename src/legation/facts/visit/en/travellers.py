"""Who travels, where grammar alone does not say: who comes along, and subjects that the parse has lost."""

from __future__ import annotations

from collections.abc import Iterable

from legation.facts.delegations import acts_for_state, company, officials, without_residents
from legation.language.clauses import Frame
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_SENT = frozenset("delegation team mission group".split())
_TOGETHER = frozenset(["together", "along", "alongside"])


def with_company(scene: Scene, sentence: Sentence, going: Iterable[Word], deed: Word) -> Reference:
    """Give the travellers with those of their state who come along: `accompanied by Minister B`."""
    words = list(going)
    travellers = officials(scene, sentence, words)
    if not travellers:
        travellers = company(scene, sentence, [w for w in words if _is_group(sentence, w)])
    if not travellers:
        return Reference(tuple(s for w in words for s in _sent_by(scene, sentence, w)))
    if not travellers.people:
        return travellers
    along = Reference()
    for head in (*words, deed):
        for verb in sentence.children(head, "acl", "advcl", "relcl", "conj"):
            if verb.lemma == "accompany" and verb.tag == "VBN":
                along += officials(scene, sentence, Frame(sentence, verb).role("by"))
        for adverb in sentence.children(head, "advmod", "prep"):
            if adverb.lower in _TOGETHER:
                along += officials(scene, sentence, Frame(sentence, adverb).role("with"))
    own = without_residents(along)
    return travellers + Reference((), tuple(p for p in own.people if p.state in travellers.states))


def _is_group(sentence: Sentence, word: Word) -> bool:
    """`A group of Kenyan lawmakers`: who they are stands behind `of`."""
    return word.lemma == "group" and any(acts_for_state(w) for w in Frame(sentence, word).role("of"))


def _sent_by(scene: Scene, sentence: Sentence, word: Word) -> tuple[str, ...]:
    """Give for `a delegation of the Kenyan Ministry of Defence` the state of the body that sends it."""
    if word.lemma not in _SENT or word.mention is not None:
        return ()
    return scene.refer_all(sentence, Frame(sentence, word).first("of", "from")).states


def lost_subject(sentence: Sentence, verb: Word) -> list[Word]:
    """Give who stands before a finite verb that the parser gave no fitting subject, back to the last comma."""
    if verb.dep not in ("ROOT", "ccomp", "conj", "parataxis") or verb.tag not in ("VBD", "VBZ", "VB"):
        return []
    named: list[Word] = []
    for word in reversed(sentence.words[: verb.index]):
        if (word.text in (",", ";", ":") and named) or (
            word.is_verb and word.tag not in ("MD", "VBN", "VBZ")
        ):
            break
        if (word.mention is not None or (word.is_noun and word.dep != "compound")) and acts_for_state(word):
            named.append(word)
    return named[-1:]
