"""What is done to envoys: summoned, handed protests, called home."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import (
    ENVOYS,
    Envoys,
    blamed,
    doer,
    envoys,
    opposite,
    towards,
)
from legation.facts.act.en.reach import reached
from legation.facts.act.en.summoning import receiving_side, summons_near, to_a_ministry
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import grammatical_subject, is_passive
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.words import Word

# What an envoy is summoned or called home `to protest against` is the ground of that deed, no second one.
_OVER_A_PROTEST = frozenset("summon summons call recall withdraw convoke expel invite order".split())
_HOME = frozenset(["home", "back"])
_HANDING = frozenset(
    "lodge issue hand deliver convey file make register express voice present give serve send "
    "submit communicate launch address direct raise receive notify highlight reiterate state declare announce stress "
    "underline underscore repeat renew relay".split()
)
# What somebody does that another state protests against: `prompting a protest from Peru`.
_DRAWING = frozenset("prompt draw trigger provoke spark cause".split())
_ORDERING = frozenset("order announce instruct confirm direct decide".split())
_TELLING = frozenset("order tell ask instruct give require oblige request command demand direct".split())


def _summoned(m: Match) -> Iterator[Draft]:
    """`the ambassador of Peru was summoned to the Foreign Ministry in Quito`."""
    # `called in the ambassador`: parsers take the particle for a preposition
    inward = m.frame.role("in") if m.word.lemma in ("call", "bring") and not m.frame.role("object") else []
    called = envoys(m, [*m.frame.role("object"), *inward, *_of_clause_above(m)])
    called_in = bool(inward) or m.sentence.child(m.word, "prt") is not None
    if called is None or (
        m.word.lemma in ("call", "invite", "bring") and not called_in and not to_a_ministry(m)
    ):
        return
    if m.word.lemma == "bring" and any(w.lower in ("as", "to") for w in m.sentence.subtree(m.word)):
        return  # `brought in the ambassador as a mediator`
    by = receiving_side(m, called)
    yield from act(
        m,
        "summons",
        by.states,
        called.states,
        actors=by.people,
        targets=called.people,
        status="scheduled" if _told_own_minister(m) else None,
        confidence=0.9,
    )


def _of_clause_above(m: Match) -> list[Word]:
    """Give whom `after being called to the ministry` is told of: the subject of the clause above."""
    after = (
        m.sentence.head(m.word)
        if m.word.dep == "pcomp" and "being" in auxiliaries(m.sentence, m.word)
        else None
    )
    above = next((w for w in m.sentence.ancestors(after) if w.is_verb), None) if after is not None else None
    return grammatical_subject(m.sentence, above) if above is not None else []


def _told_own_minister(m: Match) -> bool:
    """`the Prime Minister asked his Foreign Minister to summon`: a request within one state is a decision."""
    above = m.sentence.head(m.word)
    if above is None or above.lemma not in _TELLING or m.word.dep not in ("xcomp", "ccomp"):
        return False
    asking = m.at(above)
    told = asking.refer("object").states
    return len(told) == 1 and told == asking.refer("subject").states


def _summons_of(m: Match) -> Iterator[Draft]:
    """`after the summoning of its ambassador in Quito`, `ordered the summons of the chargé d'affaires`."""
    called = envoys(m, m.frame.role("of")) or envoys(m, [w for w in m.sentence.words if w.is_noun])
    if called is not None:
        by = m.refer("by", "possessive", "subject")
        if not by.states or set(by.states) & set(called.states):
            above = next(
                (w for w in m.sentence.ancestors(m.word) if w.is_verb and w.lemma in _ORDERING), None
            )
            by = doer(m.at(above)) if above is not None else receiving_side(m, called)
        yield from act(
            m, "summons", by.states, called.states, actors=by.people, targets=called.people, confidence=0.7
        )


def _protested(m: Match) -> Iterator[Draft]:
    """`lodged a strong protest with the ambassador`, `was handed a note of protest`."""
    above = m.sentence.head(m.word)
    if m.word.lemma in ("representation", "objection", "displeasure") and not _strong(m):
        return
    verbale = above is not None and above.lower == "verbale"
    if m.word.lemma == "note" and not (
        verbale or any(w.lemma in ("protest", "verbale") for w in _modifiers(m))
    ):
        return
    while above is not None and above.is_noun and m.word.dep in ("pobj", "compound", "nmod"):
        above = m.sentence.head(above)
    while above is not None and not above.is_verb:
        above = m.sentence.head(above)
    if above is not None and above.lemma in _DRAWING:
        yield from _drawn(m, above)
        return
    if above is None or above.lemma not in _HANDING:
        return
    handing = m.at(above)
    by = _protester(handing)
    owner = m.refer("possessive")
    he = not by.states and any(w.lower in ("he", "she") for w in handing.frame.role("subject"))
    carried = he and handing.status == "scheduled"
    if owner.states and (carried or (by.states and not set(owner.states) & set(by.states))):
        return  # `the envoy said that he would convey Peru's protest to his ministry`
    by = by if by.states else owner
    target = envoys(
        m, [*handing.frame.role("to"), *handing.frame.role("with"), *handing.frame.role("object")]
    )
    if target is None and handing.word.lemma == "receive":
        target = envoys(m, handing.frame.role("subject"))
        by = Reference()
    to: tuple[str, ...] = target.states if target else ()
    if not to:
        grounds = m.frame.role("against") + m.frame.role("over") + m.frame.role("at")
        to = blamed(m, grounds, by.states) if by.states else ()
    if not to:
        to = towards(handing, [m.word, above], ("to", "with", "against"), by.states) or reached(
            handing, by.states
        )
    earlier = summons_near(m)
    if earlier is not None:
        to = to or earlier[1].states
        by = by if by.states and not set(by.states) & set(to) else earlier[0]
        target = target or earlier[1]
    if not by.states or set(by.states) & set(to):
        other = opposite(m, *to)
        by = Reference((other,)) if other else Reference()
    if not to and len(by.states) == 1 and (against := opposite(m, *by.states)):
        to = (against,)
    if by.states and to:
        yield from act(
            handing,
            "protest",
            by.states,
            to,
            actors=by.people,
            targets=target.people if target else (),
            when=_day_of_summons(m, earlier[2])
            if earlier is not None and handing.when(setting=False) is None
            else None,
            confidence=0.85,
        )


def _drawn(m: Match, cause: Word) -> Iterator[Draft]:
    """`The arrest drew a protest from Peru`: against whoever did what is protested against."""
    by = m.refer("from", "by", "possessive") or m.at(cause).refer("from")
    to = tuple(s for s in doer(m.at(cause)).states if s not in by.states)
    to = to or blamed(m, m.at(cause).frame.role("subject"), by.states)
    to = to or (reached(m, by.states) if len(by.states) == 1 else ())
    if len(by.states) == 1 and to:
        yield from act(m, "protest", by.states, to, actors=by.people, confidence=0.7)


def _day_of_summons(m: Match, told: str | None) -> str | None:
    """The day on which the envoy was summoned: told, or that of the news."""
    published = m.scene.published
    return told or m.scene.setting(m.sentence).when or (published.isoformat() if published else None)


def _strong(m: Match) -> bool:
    return any(
        c.lower in ("strong", "stern", "solemn", "serious", "firm", "formal", "deep") for c in _modifiers(m)
    )


def _modifiers(m: Match) -> list[Word]:
    return [*m.frame.role("of"), *m.frame.role("compound"), *m.sentence.children(m.word)]


def _protester(m: Match) -> Reference:
    """Who hands the protest over; where the envoy is the passive subject (`was handed`) nobody is named."""
    if is_passive(m.sentence, m.word):
        return m.refer("by")
    return doer(m)


def _protests(m: Match) -> Iterator[Draft]:
    """`Peru protested to Chile over`, `protests against the Chilean decision`."""
    by = doer(m)
    above = m.sentence.head(m.word)
    purpose = m.word.tag == "VB" and above is not None and above.lemma in _OVER_A_PROTEST
    if len(by.states) != 1 or purpose:
        return
    to = m.refer("to").states or blamed(
        m, m.frame.role("against") + m.frame.role("over") + m.frame.role("object"), by.states
    )
    if to := to or reached(m, by.states):
        yield from act(m, "protest", by.states, to, actors=by.people, confidence=0.75)


def _recalled(m: Match) -> Iterator[Draft]:
    """`recalled its ambassador from Lima`, `called its envoy home`, `its ambassador was withdrawn`."""
    lemma = m.word.lemma
    particles = {c.lower for c in m.sentence.children(m.word, "advmod", "prt", "npadvmod")}
    home = bool(particles & _HOME) or any(f.lemma in ("home", "capital") for f in m.frame.role("to"))
    if lemma in ("call", "bring", "order", "summon") and not home:
        return
    called = envoys(m, m.frame.role("object"))
    things = m.frame.role("object")
    if called is None and len(things) == 1 and things[0].lemma in ENVOYS and (by := doer(m)).states:
        # `recalled the ambassador to Peru`
        there = towards(m, [*things, m.word], ("to", "in"), by.states)
        called = Envoys(by.states, there[0]) if len(there) == 1 == len(by.states) else None
    if called is None and any(w.lower in ("theirs", "its", "his", "own") for w in things):
        # `withdrew its ambassador, while Peru called its own home`
        by = doer(m)
        other = envoys(m, [w for w in m.sentence.words if w.lemma in ENVOYS or m.scene.member(w) is not None])
        called = Envoys(by.states, other.host) if by.states and other is not None else None
    if called is not None:
        yield from _recall(m, called, 0.9)


def _came_home(m: Match) -> Iterator[Draft]:
    """`the ambassador returned to Lima for consultations`."""
    if not any(f.lemma in ("consultation", "consultations") for f in m.frame.role("for")):
        return
    called = envoys(m, m.frame.role("subject"))
    if called is not None:
        yield from _recall(m, called, 0.7)


def _recall_of(m: Match) -> Iterator[Draft]:
    """`the recall of its ambassador from Lima`."""
    called = envoys(m, m.frame.role("of"))
    if called is not None:
        yield from _recall(m, called, 0.75)


def _recall(m: Match, called: Envoys, confidence: float) -> Iterator[Draft]:
    to = [called.host] if called.host is not None else []
    for role in ("from", "to", "in"):
        there = (m.scene.country_at(m.sentence, filler) for filler in m.frame.role(role))
        to = to or [code for code in dict.fromkeys(there) if code is not None and code not in called.states]
    other = opposite(m, *called.states)
    to = to or ([other] if other is not None and other not in called.states else [])
    actors = doer(m).people if m.word.is_verb else ()
    if to:
        for state in called.states:
            yield from act(m, "recall", [state], to, actors=actors, confidence=confidence)


RULES = (
    Rule(
        name="summoned",
        kind="act",
        says="A ministry summons an envoy of another state.",
        trigger=verb("summon", "call", "convoke", "call_in", "bring_in"),
        produce=_summoned,
    ),
    Rule(
        name="summons of an envoy",
        kind="act",
        says="The summoning of an envoy, told as a noun.",
        trigger=noun("summons", "summoning"),
        produce=_summons_of,
    ),
    Rule(
        name="protest lodged",
        kind="act",
        says="A protest, a démarche or a note of protest is handed to another state or its envoy.",
        trigger=noun("protest", "demarche", "démarche", "note", "representation", "objection", "displeasure"),
        produce=_protested,
    ),
    Rule(
        name="protested",
        kind="act",
        says="A state protests to another or against what it does.",
        trigger=verb("protest"),
        produce=_protests,
    ),
    Rule(
        name="envoy recalled",
        kind="act",
        says="A state calls its envoy home.",
        trigger=verb("recall", "withdraw", "call", "bring", "order", "summon"),
        produce=_recalled,
    ),
    Rule(
        name="envoy came home",
        kind="act",
        says="An envoy returns home for consultations.",
        trigger=verb("return", "come", "leave", "fly", "depart"),
        produce=_came_home,
    ),
    Rule(
        name="recall of an envoy",
        kind="act",
        says="The recall of an envoy, told as a noun.",
        trigger=noun("recall", "withdrawal"),
        produce=_recall_of,
    ),
)
