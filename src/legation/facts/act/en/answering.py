"""Answers that end a matter: what was asked for is refused, what was planned is given up."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import counterpart, doer
from legation.facts.act.en.reach import reached
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import is_passive
from legation.language.words import Word

_ASKED = frozenset(
    "request appeal demand plea application bid proposal offer suggestion overture initiative".split()
)
# Who declines to comment refuses nobody anything.
_SPEAKING = frozenset(
    "comment speak say answer elaborate discuss name confirm give tell disclose speculate".split()
)
_PLANNED = frozenset("plan project construction exercise visit programme program scheme".split())
# What a state has held out to another; it withdraws that, where it drops a plan.
_HELD_OUT = frozenset("offer pledge promise commitment".split())


def _object(m: Match) -> list[Word]:
    """Give what is refused or given up, in either voice."""
    passive = is_passive(m.sentence, m.word)
    return list(m.sentence.children(m.word, "nsubjpass")) if passive else m.frame.role("object")


def _refused(m: Match) -> Iterator[Draft]:
    """`turned down Kenya's request for ships`, `refused to lift the ban`, `the appeal was rejected by Oslo`."""
    things = _object(m)
    asked = any(word.lemma in _ASKED for word in things)
    infinitive = any(
        w.is_verb and w.dep == "xcomp" and w.head == m.word.index and w.lemma not in _SPEAKING
        for w in m.sentence.words
    )
    by = doer(m)
    to = reached(m, by.states) or counterpart(m, by.states)
    if (asked or infinitive) and len(by.states) == 1 and to:
        yield from act(m, "other", by.states, to, actors=by.people, adverse=True, confidence=0.65)


def _gave_up(m: Match) -> Iterator[Draft]:
    """`abandoned its plan to build a dam in Kenya`, `called off the exercise`: what does not come about."""
    things = _object(m)
    by = doer(m)
    to = () if len(by.states) > 1 else reached(m, by.states) or counterpart(m, by.states)
    withdrawing = m.word.lemma in ("withdraw", "retract", "rescind", "take")
    given_up = _HELD_OUT if withdrawing else _PLANNED | _HELD_OUT
    if any(word.lemma in given_up for word in things) and by.states and (to or len(by.states) > 1):
        yield from act(
            m, "other", by.states, to, status="cancelled", actors=by.people, adverse=False, confidence=0.6
        )


RULES = (
    Rule(
        name="request refused",
        kind="act",
        says="A state says no to what another asked of it.",
        trigger=verb("refuse", "reject", "decline", "turn_down", "dismiss", "rebuff", "spurn"),
        produce=_refused,
    ),
    Rule(
        name="plan given up",
        kind="act",
        says="A state gives up what it was to do with or for another.",
        trigger=verb(
            "abandon",
            "scrap",
            "shelve",
            "cancel",
            "drop",
            "call_off",
            "give_up",
            "withdraw",
            "retract",
            "rescind",
            "take_back",
        ),
        produce=_gave_up,
    ),
)
