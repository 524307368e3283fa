"""Steps in the life of instruments that no word of a list gives away: the encoder hears in which verb or noun."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.agreement.en.instruments import is_head
from legation.facts.agreement.en.making import Deed, agreements, is_awaited, is_under_way, status_of_deed
from legation.facts.agreement.en.papers import whole_list
from legation.facts.agreement.en.stages import STAGE_OF_NOUN, STAGE_OF_VERB
from legation.facts.telling import status_of_noun
from legation.grammar import Draft, Match, Rule, heard
from legation.language.modality import phrasal
from legation.language.words import Word

_TALKING = frozenset(
    "negotiate renegotiate negotiation draft drafting negotiator round text discuss work".split()
)
_HAVING = frozenset(["have", "possess", "lack"])
_FAILING = frozenset("fall collapse fail founder stall".split())
_IDEAS = frozenset("proposal idea offer call request suggestion prospect possibility".split())
_ENDED = frozenset("expire lapse terminate cancel void invalid".split())
# What is done in these words to a paper is done to the talks on it.
_GOING_ON = frozenset(
    "resume restart relaunch revive continue pursue launch begin start speed accelerate advance discuss explore work "
    "prepare draft".split()
)
_CARRIED = frozenset("carry fulfil fulfill execute".split())
# A paper that is looked through again has not come a step further.
_CHANGING = frozenset("revise review revisit rework".split())
_BINDING = frozenset("force effect apply operative effective valid".split())
_PUTTING_OFF = frozenset("put_off postpone delay defer adjourn shelve block suspend freeze".split())


def _heard(m: Match) -> Iterator[Draft]:
    """`the pact bears the names of both ministers`, `a deal worth two billion is now on paper`."""
    head = _instrument(m)
    if (
        head is None
        or m.word.lemma in _FAILING
        or _told_of_in_passing(m, head)
        or is_awaited(m.sentence, m.word)
    ):
        return
    status = status_of_deed(m) if m.word.is_verb else status_of_noun(m.sentence, m.word)
    if status is None or (m.word.is_verb and phrasal(m.sentence, m.word) in _PUTTING_OFF):
        return
    if _of_what_is_proposed(m, head) or m.word.lemma in _CHANGING:
        return
    deed = Deed("sign", _stage(m, status), status, 0.6)
    yield from agreements(_at_the_deed(m), whole_list(m, head), deed)


def _at_the_deed(m: Match) -> Match:
    """Give the match at the verb of the deed that the paper is told with: whose day and doers are its own."""
    if m.word.is_verb:
        return m
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    return m.at(verb) if verb is not None and verb.lemma in STAGE_OF_VERB else m


def _told_of_in_passing(m: Match, head: Word) -> bool:
    """`the only one to have a treaty with Peru`; `reached an agreement that the board should meet`: no paper at all."""
    above = m.sentence.head(head)
    undated = m.word.lemma not in STAGE_OF_VERB and m.scene.date_of(m.sentence, m.word) is None
    if undated and head.dep == "pobj" and above is not None and above.lower == "under":
        return True  # `the canal is run under a treaty`
    held = head.dep == "dobj" and above is not None and above.lemma in _HAVING
    clauses = m.sentence.children(head, "acl", "relcl", "ccomp")
    return held or any(
        c.lower == "that" and c.dep == "mark" for clause in clauses for c in m.sentence.children(clause)
    )


def _of_what_is_proposed(m: Match, head: Word) -> bool:
    """Tell `withdrew its proposal for a treaty`: the paper is only an idea of somebody."""
    return any(w.lemma in _IDEAS for w in m.sentence.ancestors(head) if w.is_noun)


def _stage(m: Match, status: str) -> str:
    if m.word.is_verb and is_under_way(m) and STAGE_OF_VERB.get(m.word.lemma, "concluded") == "concluded":
        return "negotiating"
    near = [m.word, *m.sentence.ancestors(m.word), *m.sentence.children(m.word)]
    for word in near:
        told = STAGE_OF_VERB.get(word.lemma) if word.is_verb else STAGE_OF_NOUN.get(word.lemma)
        if told is not None:
            return told
    if _CARRIED & {w.lemma for w in (m.word, *m.sentence.children(m.word, "prt"))} and status == "occurred":
        return "implemented"
    if _ENDED & {w.lemma for w in (*near, *m.sentence.words)}:
        return "terminated"
    if m.word.lemma in ("come", "arrive") and any(is_head(w) for w in m.frame.role("to")):
        return "concluded"  # `have come to an agreement on the river`
    if m.word.lemma in _GOING_ON:
        return "negotiating"
    lemmas = {w.lemma for w in m.sentence.words if w.lemma not in _BINDING or not is_awaited(m.sentence, w)}
    if lemmas & _TALKING or _talks_on_it(m):
        return "negotiating"
    if lemmas & _BINDING:
        return "in_force"
    return "proposed" if status == "proposed" else "signed"


def _talks_on_it(m: Match) -> bool:
    """Tell `talks on the treaty have stalled` from `the treaty crowned the talks`."""
    return any(
        is_head(paper)
        for talk in m.sentence.words
        if talk.lemma in ("talk", "talks")
        for prep in m.sentence.children(talk, "prep")
        if prep.lower in ("on", "for", "about", "over", "towards", "toward")
        for paper in m.sentence.subtree(prep)
    )


def _instrument(m: Match) -> Word | None:
    if is_head(m.word):
        return m.word
    near = [w for w in (*m.sentence.subtree(m.word), *m.sentence.ancestors(m.word)) if is_head(w)]
    return min(near, key=lambda w: abs(w.index - m.word.index), default=None)


RULES = (
    Rule(
        name="heard of an instrument",
        kind="agreement",
        says="In a word that no other rule takes up the encoder hears a step in an instrument's life.",
        trigger=heard("agreement", 0.75),
        produce=_heard,
    ),
)
