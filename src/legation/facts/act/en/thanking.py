"""Deeds that one side thanks another for: aid given, votes cast, works built, people returned, bans lifted."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.giving import is_aid
from legation.facts.act.en.making import act
from legation.facts.act.en.parties import counterpart, doer
from legation.facts.act.en.things import GIVING
from legation.grammar import Draft, Match, Rule, Trigger
from legation.language.clauses import Frame
from legation.language.cutting import clause_span, noun_span
from legation.language.dates import DateMention
from legation.language.grounds import of_grounds
from legation.language.parties import Reference
from legation.language.words import Word

# What help is called that may be no deed at all: only on an occasion (`after the earthquake`) is it one.
_EFFORTS = frozenset(
    "help support role mediation effort efforts contribution cooperation hospitality care".split()
)
_VAGUE = _EFFORTS | {"assistance", "aid"}
_GIFTS = frozenset("donation gift grant assistance aid relief".split())
_BACKED = frozenset("candidacy candidature bid candidate nomination membership election vote".split())
_BACKING = frozenset("support backing endorsement vote".split())
# Nouns of other deeds, and verbs of deeds that are thanked for.
_NOUNS = {
    "exchange": frozenset("return repatriation handover".split()),
    "rule_changed": frozenset("waiver exemption".split()),
    "measure_lifted": frozenset("lifting removal".split()),
    "other": frozenset("evacuation release".split()),
}
_VERBS = {
    "support": frozenset("vote back endorse support co-sponsor cosponsor".split()),
    "project_completed": frozenset("build construct".split()),
    "exchange": frozenset("return repatriate".split()),
    "measure_lifted": frozenset("lift".split()),
    "rule_changed": frozenset("waive exempt".split()),
    "other": frozenset("evacuate rescue shelter house mediate".split()),
}
# Thanked for, yet no deed of their own: hospitality, and what is a visit or a contact.
_COURTESIES = frozenset(
    "host receive welcome visit attend invite accept come meet join be have take participate support".split()
)
_STANDING = frozenset(
    "continued continuing constant valuable consistent steadfast unwavering ongoing long-standing".split()
)


def _thanked(m: Match) -> Iterator[Draft]:
    """`thanked Peru for its vote in favour of the resolution`, `appreciated the Danish grant for schools`."""
    by = m.refer("possessive")
    giver = m.refer("to")
    frames = [m.frame]
    deeds: list[Word] = []
    if m.word.is_verb:
        giver = m.refer("object") if m.word.lemma == "thank" else giver
        frames += [Frame(m.sentence, w) for w in m.frame.role("object")]
        deeds = m.frame.role("object") if m.word.lemma == "appreciate" else []
    else:
        above = m.sentence.head(m.word)
        if above is None or not above.is_verb:
            return
        m = m.at(above)
        frames.append(m.frame)
    by = by if by.states else doer(m)
    for deed in [*deeds, *(w for frame in frames for w in frame.role("for"))]:
        told = _deed(m, deed)
        if told is None or m.status is None:
            continue
        kind, head, words = told
        giving = _giver(m, deed, giver, by)
        receiving = by.states or counterpart(m, (giving,) if giving else ())
        if giving and receiving:
            yield from act(
                m.at(head),
                kind,
                [giving],
                receiving,
                words=words,
                status="occurred",
                when=_own_day(m, head),
                dated=False,
                confidence=0.65,
            )


def _own_day(m: Match, head: Word) -> str | None:
    """Give the day told below the deed itself, not that of the thanks: `for the vaccines donated in 2021`."""
    below = [w for w in m.sentence.subtree(head) if isinstance(w.mention, DateMention)]
    dated = below[0].mention if len(below) == 1 and not of_grounds(m.sentence, below[0]) else None
    if not isinstance(dated, DateMention) or dated.kind in ("duration", "vague", "anniversary"):
        return None
    return m.scene.resolved(m.sentence, dated, "past")


def _deed(m: Match, deed: Word) -> tuple[str, Word, tuple[int, int]] | None:
    """Give the type of what is thanked for, its head and its words; None where it is no particular deed."""
    if deed.is_noun:
        sent = _sent_below(m, deed)
        if sent is not None and deed.lemma in _VAGUE:
            return "aid_delivered", sent, clause_span(m.sentence, sent)
        kind = _kind_of_noun(m, deed)
        return (kind, deed, noun_span(m.sentence, deed)) if kind else None
    if deed.tag == "VBG" or (deed.tag == "VBN" and deed.dep == "pcomp"):
        kind = _kind_of_verb(m, deed)
        return (kind, deed, clause_span(m.sentence, deed)) if kind else None
    return None


def _kind_of_noun(m: Match, deed: Word) -> str | None:
    below = {w.lemma for w in m.sentence.subtree(deed)}
    if deed.lemma in _BACKING and (deed.lemma == "vote" or below & _BACKED):
        return "support"
    kind = next((k for k, nouns in _NOUNS.items() if deed.lemma in nouns), None)
    if kind is not None:
        return kind
    if not (deed.lemma in _VAGUE | _GIFTS or is_aid(m, deed)) or (
        deed.lemma in _VAGUE and not _particular(m, deed)
    ):
        return None
    return "other" if deed.lemma in _EFFORTS else "aid_delivered"


def _kind_of_verb(m: Match, deed: Word) -> str | None:
    things = Frame(m.sentence, deed).role("object")
    if deed.lemma in GIVING and any(is_aid(m.at(deed), w) for w in things):
        return "aid_delivered"
    below = {w.lemma for w in m.sentence.subtree(deed)}
    kind = next((k for k, verbs in _VERBS.items() if deed.lemma in verbs), None)
    if kind == "support" and not (below & _BACKED or {"resolution", "vote"} & below):
        return None
    perfect = deed.tag == "VBN" and any(c.lower == "having" for c in m.sentence.children(deed))
    return kind or ("other" if perfect and deed.lemma not in _COURTESIES and things else None)


def _sent_below(m: Match, deed: Word) -> Word | None:
    """What the help was: `for its support in sending ventilators`."""
    for word in m.sentence.subtree(deed):
        sending = word.tag == "VBG" and word.lemma in GIVING
        if sending and any(is_aid(m.at(word), w) for w in Frame(m.sentence, word).role("object")):
            return word
    return None


def _particular(m: Match, deed: Word) -> bool:
    """Tell help on an occasion from help in general: `in evacuating citizens`, `after the earthquake`."""
    below = (deed, *m.sentence.children(deed, "acl", "relcl"))
    occasion = any(
        c.lower in ("in", "after", "during", "following") and any(True for _ in m.sentence.children(c))
        for d in (*below, m.word)
        for c in m.sentence.children(d, "prep")
        if c.index > deed.index
    )
    return occasion and not any(c.lower in _STANDING for c in m.sentence.children(deed))


def _giver(m: Match, deed: Word, giver: Reference, by: Reference) -> str | None:
    own = [
        s
        for w in Frame(m.sentence, deed).role("possessive")
        if w.tag != "PRP$" or not giver.states
        for s in m.scene.refer(m.sentence, w).states
    ]
    own = own or ([] if giver.states else list(m.scene.resolver.states_of(m.sentence, deed)))
    states = [s for s in (own or giver.states) if s not in by.states] or list(counterpart(m, by.states))
    return states[0] if len(set(states)) == 1 else None


RULES = (
    Rule(
        name="thanked for",
        kind="act",
        says="A side thanks another for a deed: aid given, a vote, works, people returned.",
        trigger=Trigger(
            frozenset("thank gratitude thanks appreciation appreciate grateful thankful thankfulness".split())
        ),
        produce=_thanked,
    ),
)
