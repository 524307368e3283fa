"""Deeds that no other type holds: extraditions, mediation, missile tests, executions."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act, whole
from legation.facts.act.en.mood import lies_ahead
from legation.facts.act.en.parties import agents, counterpart, doer, envoys, meant, named_before, towards
from legation.facts.act.en.reach import reached
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.called_off import calls_off
from legation.language.clauses import is_passive
from legation.language.cutting import noun_span
from legation.language.states import StateMention
from legation.language.words import Word

_BODIES_SET_UP = frozenset("commission committee council task-force group mechanism".split())
_MISSILES = frozenset("missile rocket icbm projectile".split())
_WARSHIPS = frozenset(
    "frigate destroyer submarine corvette warship cruiser minesweeper minehunter hms uss ins hmas navy naval "
    "carrier flotilla squadron".split()
)
_KINDS_OF_SHIP = frozenset("training patrol survey sail naval guard".split())
# Of what comes as aid other rules tell.
_CARGO = frozenset("aid relief humanitarian hospital tonne ton victim consignment".split())
_NAMED = ("name", "demonym", "abbreviation", "capital")


def _mediated(m: Match) -> Iterator[Draft]:
    """`an exchange brokered by Qatar`, `Qatar mediated between Chad and Niger`."""
    by = m.refer("subject").states if is_passive(m.sentence, m.word) or m.word.is_verb else ()
    parties = _others_named(m, by)
    if len(by) == 1 and len(parties) < 2 and set(by).isdisjoint(m.scene.dyad):
        parties = m.scene.dyad
    if len(by) == 1 and len(parties) == 2:
        yield from act(m, "other", by, parties, about=["political"], adverse=False, confidence=0.65)


def _mediator(m: Match) -> Iterator[Draft]:
    """`with Qatar as mediator`, `Qatar, which acted as the mediator`."""
    before = m.sentence.words[max(0, m.word.index - 4) : m.word.index]
    named = [w for w in before if isinstance(w.mention, StateMention)]
    if any(w.lower == "as" for w in before) and named:
        # `with Qatar as mediator`, `Qatar acting as the mediator`: parsers hang `as` anywhere.
        by: tuple[str, ...] = (named[-1].mention.code,)
    else:
        above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
        by = doer(m.at(above)).states if above is not None and above.lemma in ("be", "act", "serve") else ()
    parties = _others_named(m, by)
    if len(by) == 1 and (len(parties) == 2 or set(m.scene.dyad) - set(by) == set(m.scene.dyad)):
        to = parties if len(parties) == 2 else m.scene.dyad
        yield from act(m, "other", by, to, about=["political"], adverse=False, confidence=0.6)


def _mediation(m: Match) -> Iterator[Draft]:
    """`the mediation of Qatar led to a truce`, `released through Qatari mediation`."""
    by = m.refer("possessive", "of", "by").states or named_before(m, m.word)
    if len(by) != 1 or m.status != "occurred":
        return
    parties = _others_named(m, by)
    to = parties if len(parties) == 2 else m.scene.dyad
    if len(to) == 2 and by[0] not in to:
        yield from act(
            m, "other", by, to, words=noun_span(m.sentence, m.word), about=["political"], adverse=False
        )


def _others_named(m: Match, by: tuple[str, ...]) -> tuple[str, ...]:
    """The states of the sentence that are not the mediator's."""
    found = [
        w.mention.code
        for w in m.sentence.words
        if isinstance(w.mention, StateMention) and w.mention.form in _NAMED and w.mention.code not in by
    ]
    return tuple(dict.fromkeys(found))


def _tested(m: Match) -> Iterator[Draft]:
    """`fired two missiles into the sea`: at nobody, yet told as a deed of the state."""
    by = doer(m)
    aimed = any(
        w.mention is None or isinstance(w.mention, StateMention)
        for r in ("at", "against", "on")
        for w in m.frame.role(r)
    )
    missiles = [w for w in m.frame.role("object") if w.lemma in _MISSILES]
    if len(by.states) == 1 and not by.people and missiles and not aimed:
        yield from act(m, "other", by.states, adverse=True, confidence=0.65)


def _called_at(m: Match) -> Iterator[Draft]:
    """`the Danish submarine Havkat called at Callao`, `made a port call in Peru`."""
    noun_call = m.word.lemma == "make"
    if noun_call and not any(
        w.lemma == "call" and m.sentence.child(w, "compound") is not None for w in m.frame.role("object")
    ):
        return
    ships = [w for w in m.frame.role("subject") if _is_warship(m, w)]
    if {w.lower for w in m.sentence.subtree(m.word)} & _CARGO:
        return
    by = tuple(dict.fromkeys(s for w in ships for s in (*doer(m).states, *named_before(m, w))))[:1]
    to = towards(m, [m.word, *m.frame.role("object")], ("at", "in", "to", "into"), by) or counterpart(m, by)
    coming = m.word.tag == "VB" and m.status == "scheduled" and lies_ahead(m)
    if ships and by and len(to) == 1 and (coming or m.word.tag in ("VBD", "VBN")):
        yield from act(m, "other", by, to, words=with_subject(m), adverse=False, confidence=0.65)


def _ship_visited(m: Match) -> Iterator[Draft]:
    """`the Danish frigate Hav paid a visit to Callao`, `the visit of the frigate Hav to Callao`."""
    if not any(w.lemma in _WARSHIPS or w.lower in _KINDS_OF_SHIP for w in m.sentence.words):
        return
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    own = [*m.frame.role("of"), *m.frame.role("by"), *m.frame.role("possessive")]
    ships = [
        w
        for w in own or (m.at(above).frame.role("subject") if above is not None else ())
        if _is_warship(m, w)
    ]
    by = tuple(dict.fromkeys(s for w in ships for s in (*meant(m, w), *named_before(m, w))))[:1]
    heads = [m.word, *ships, *([above] if above is not None else [])]
    to = towards(m, heads, ("to", "at", "in"), by)
    off = above is not None and calls_off(m.sentence, above) and m.word.dep in ("nsubjpass", "dobj")
    if by and len(to) == 1 and (off or m.status == "occurred"):
        status = "cancelled" if off else None
        words = noun_span(m.sentence, m.word)
        yield from act(m, "other", by, to, words=words, status=status, adverse=False, confidence=0.6)


def _is_warship(m: Match, word: Word) -> bool:
    below = {x.lemma for x in m.sentence.subtree(word)} | {
        x.lower for x in m.sentence.children(word, "compound")
    }
    drilled = word.lemma in ("ship", "vessel", "boat") and bool(below & _KINDS_OF_SHIP)
    return (drilled or bool(below & _WARSHIPS)) and m.scene.member(word) is None


def _launch(m: Match) -> Iterator[Draft]:
    """`the launch of a missile by Peru`, `Peru's launch of a missile`, `Peru's missile launch`."""
    of = [*m.frame.role("of"), *m.frame.role("compound")]
    owners = [w for w in m.frame.role("possessive") if w.tag != "PRP$"]
    by = agents(m).states or m.scene.refer_all(m.sentence, owners).states
    if len(by) == 1 and any(w.lemma in _MISSILES for w in of):
        yield from act(m, "other", by, adverse=True, confidence=0.65)


def _took_up_post(m: Match) -> Iterator[Draft]:
    """`Peru's new ambassador took up his post in Oslo`."""
    if not any(
        w.lemma in ("post", "duty", "mission", "duties", "office", "work") for w in m.frame.role("object")
    ):
        return
    envoy = envoys(m, m.frame.role("subject"))
    if envoy is None or m.status is None:
        return
    host = (envoy.host,) if envoy.host else reached(m, envoy.states) or counterpart(m, envoy.states)
    yield from act(
        m,
        "other",
        envoy.states,
        host,
        actors=envoy.people,
        about=["political"],
        adverse=False,
        confidence=0.6,
    )


def _set_up(m: Match) -> Iterator[Draft]:
    """`Denmark and Peru set up a joint commission in 1999`: told with its year."""
    things = [w for w in m.frame.role("object") if w.lemma in _BODIES_SET_UP]
    if not things or m.word.tag not in ("VBD", "VBN") or m.when(setting=False) is None:
        return
    by = doer(m).states or named_before(m, things[0]) or meant(m, things[0])
    if (
        not by
        and m.word.dep in ("acl", "relcl")
        and things[0].lemma in ("commission", "committee", "council")
    ):
        # `the Commission, set up in 1999`: of the two states that the story is about
        by = m.scene.dyad
    if len(set(by)) == 2:
        words = whole(m, m.word, things[0])
        yield from act(m, "other", by, words=words, about=["political"], adverse=False, confidence=0.55)


def _consented(m: Match) -> Iterator[Draft]:
    """`Denmark gave its consent to the appointment of a Peruvian ambassador`, `granted agrément`."""
    above = m.sentence.head(m.word)
    if (
        above is None
        or above.lemma not in ("give", "grant", "provide", "issue", "express")
        or m.word.dep != "dobj"
    ):
        return
    giving = m.at(above)
    by = doer(giving)
    to = reached(giving, by.states)
    if len(by.states) == 1 and to and giving.word.tag in ("VBD", "VBN"):
        yield from act(giving, "other", by.states, to, about=["political"], adverse=False, confidence=0.6)


RULES = (
    Rule(
        name="took up a post",
        kind="act",
        says="An ambassador takes up the post.",
        trigger=verb("take", "assume", "begin", "start", "commence"),
        produce=_took_up_post,
    ),
    Rule(
        name="body set up",
        kind="act",
        says="Two states set up a joint body, told with its date.",
        trigger=verb(
            "establish",
            "set",
            "set_up",
            "create",
            "form",
            "found",
            "reactivate",
            "relaunch",
            "revive",
            "restore",
        ),
        produce=_set_up,
    ),
    Rule(
        name="consent given",
        kind="act",
        says="A state consents to an envoy or a mission of another.",
        trigger=noun("consent", "agrément", "agrement", "accreditation"),
        produce=_consented,
    ),
    Rule(
        name="mediated",
        kind="act",
        says="A state mediates between two others.",
        trigger=verb("mediate", "broker"),
        produce=_mediated,
    ),
    Rule(
        name="mediator",
        kind="act",
        says="A state is told of as the mediator between two others.",
        trigger=noun("mediator", "intermediary"),
        produce=_mediator,
    ),
    Rule(
        name="mediation",
        kind="act",
        says="A state's mediation between two others, told as a noun.",
        trigger=noun("mediation"),
        produce=_mediation,
    ),
    Rule(
        name="missile fired",
        kind="act",
        says="A state fires or tests a missile.",
        trigger=verb("fire", "launch", "test", "test-fire"),
        produce=_tested,
    ),
    Rule(
        name="port call",
        kind="act",
        says="A warship of one state calls at a port of another.",
        trigger=verb(
            "call_at",
            "call_in",
            "dock",
            "moor",
            "anchor",
            "make",
            "arrive",
            "berth",
            "put_in",
            "put_into",
            "sail_into",
            "reach",
        ),
        produce=_called_at,
    ),
    Rule(
        name="ship's visit",
        kind="act",
        says="A warship of one state visits a port of another, told as a noun.",
        trigger=noun("visit", "call", "stopover"),
        produce=_ship_visited,
    ),
    Rule(
        name="missile launch",
        kind="act",
        says="A state's missile launch, told as a noun.",
        trigger=noun("launch", "test", "firing"),
        produce=_launch,
    ),
)
