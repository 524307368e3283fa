"""Undertakings told in the passive: `a consul will be appointed`, `the road is to be mended`."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.undertaking.en.deeds import COMMITTING, governed
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import counterparts, everyone, impersonal
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import objects
from legation.language.parties import Reference
from legation.language.speakers import SAYING


def _will_be_done(modal: Match) -> Iterator[Draft]:
    """`Sow said that a road would be built`: who says so answers for what nobody else is said to do."""
    head = modal.sentence.head(modal.word)
    if modal.word.dep != "aux" or head is None or head.tag not in ("VBN", "VB"):
        return
    m = modal.at(head)
    passive = head.tag == "VBN" and m.sentence.child(head, "auxpass") is not None
    if (passive or _comes_about(m)) and not governed(m):
        yield from _to_be_done(m)


def _comes_about(m: Match) -> bool:
    """`said that work on the dam would begin in May`, `that the road will be ready`: as much as `would be built`."""
    things = list(m.sentence.children(m.word, "nsubj"))
    if not things or any(w.tag not in ("NN", "NNS") or w.mention is not None for w in things):
        return False
    if m.word.lemma == "be":
        state = m.sentence.child(m.word, "acomp")
        return state is not None and state.lower in _DONE and m.sentence.child(state, "xcomp") is None
    return m.word.lemma in _BEGINNING and all(w.lemma in _WORKS for w in things)


def _is_to_be_done(m: Match) -> Iterator[Draft]:
    """`a hospital is to be set up`."""
    for done in m.sentence.children(m.word, "xcomp"):
        passive = m.sentence.child(done, "auxpass") is not None
        if m.word.tag in ("VBZ", "VBP") and done.tag == "VBN" and passive and not governed(m):
            yield from _to_be_done(m.at(done))


def _to_be_done(m: Match) -> Iterator[Draft]:
    # `no goods would be seized` promises as much as what will be done.
    if m.firmness == "hypothetical" or m.word.dep in ("relcl", "advcl", "acl") or m.word.lemma in _EVENTS:
        return
    if any(w.lemma in _HOPING for w in m.sentence.ancestors(m.word)):
        return  # `voiced the hope that trade will be expanded`
    if m.word.lemma in _TREATING and any(w.lemma in _MATTERS for w in objects(m.sentence, m.word)):
        return
    agents = [code for w in m.frame.role("by") for code in m.scene.resolver.states_of(m.sentence, w)]
    by = (
        m.refer("by")
        or Reference(tuple(agents))
        or _agreeing(m)
        or m.scene.speakers(m.sentence, m.word)
        or m.scene.authors
    )
    joint = len(by.states) > 1
    to = Reference() if joint else counterparts(m, by)
    kind = "joint_commitment" if joint else "pledge"
    yield from undertakings(m, kind, by, to, verbs=[m.word], confidence=0.6)


def _agreeing(m: Match) -> Reference:
    """`a road is to be built, it was agreed`: all the sides."""
    for above in m.sentence.ancestors(m.word):
        if above.is_verb and above.lemma in COMMITTING:
            agreed = m.at(above)
            return everyone(agreed) if impersonal(agreed) else Reference()
        if above.is_verb and above.lemma in SAYING and impersonal(m.at(above)):
            # `it was noted that a road will be built`: in a meeting both say so
            parties = m.scene.setting(m.sentence).parties
            return parties if len(parties.states) > 1 else Reference()
    return Reference()


# What will be held, signed or received is an event, which is a fact of its own kind; what will be seen or needed
# is no deed.
_EVENTS = frozenset(
    "hold organise organize conduct convene stage celebrate mark receive welcome greet host accord bury attend "
    "represent accompany chair lead head expect see know affect need require discuss consider remember recall note "
    "base call say tell follow hit lose win concern connect tie bind succeed replace play remind fly aim feel "
    "sign initial determine decide judge dominate shape inform force".split()
)

# States of a thing that somebody has brought about, and work that begins where somebody sets to it.
_DONE = frozenset("complete ready operational finished functional".split())
_BEGINNING = frozenset("begin start resume commence proceed".split())
_WORKS = frozenset(
    "work construction building delivery supply production repair dredging laying training payment reconstruction "
    "deployment withdrawal rehabilitation demining".split()
)

_HOPING = frozenset(
    "hope wish expectation confidence expect belief optimism believe hopeful confident optimistic".split()
)

# What will be paid attention to or touched on stands on an agenda.
_TREATING = frozenset(
    "pay give place put raise touch cover review examine exchange address devote focus".split()
)
_MATTERS = frozenset(
    "attention emphasis focus stress importance priority view opinion issue topic question matter aspect".split()
)

RULES = (
    Rule(
        name="will be done",
        kind="undertaking",
        says="Somebody says that something will be done, without saying by whom.",
        trigger=verb("will", "shall", "would", "'ll"),
        produce=_will_be_done,
        lists=True,
    ),
    Rule(
        name="is to be done",
        kind="undertaking",
        says="Somebody says that something is to be done, without saying by whom.",
        trigger=verb("be"),
        produce=_is_to_be_done,
        lists=True,
    ),
)
