"""Measures of one state against another: sanctions, bans, suspensions, borders closed."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act
from legation.facts.act.en.mood import mood
from legation.facts.act.en.parties import (
    actor,
    agents,
    blamed,
    counterpart,
    doer,
    done_to,
    named_before,
    side,
    towards,
)
from legation.facts.act.en.reach import reached
from legation.facts.act.en.unions import acts_for_many
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import is_passive
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.words import Word

_IMPOSING = frozenset(
    "impose announce introduce adopt slap place extend expand tighten apply unveil levy put enact "
    "widen step_up order clamp declare issue renew prolong toughen strengthen broaden reinforce unleash "
    "initiate decide approve take implement maintain set establish launch reimpose reinstate".split()
)
# Of tariffs alone it is a measure to raise them.
_RAISING = frozenset("raise increase hike double triple quadruple".split())
_DUTIES = frozenset("tariff duty levy".split())
_PENALTIES = frozenset("sanction sanctions embargo countermeasure".split())
_BANS = frozenset("ban prohibition moratorium blockade embargo restriction tariff duty curb levy".split())
# What measures come in, and nouns for taking them.
_PORTIONS = frozenset(
    "round package tranche set series wave batch raft number list regime range kind slew imposition introduction "
    "adoption extension renewal expansion prolongation application tightening duration validity".split()
)
_HITTING = frozenset("hit slap strike punish target".split())
_COMING = frozenset("take come enter go be rise increase".split())
_CONCERNING = frozenset("concerning regarding".split())
_TAKING = frozenset(
    "imposition introduction adoption extension renewal expansion prolongation tightening".split()
)
_HARSH = frozenset("restrictive punitive retaliatory coercive".split())
_LISTED = frozenset(
    "company firm entity individual official person citizen organisation organization bank group".split()
)
_ASSETS = frozenset("asset account fund property reserve".split())
_SUSPENDING = frozenset(
    "suspend freeze halt call_off cut_off discontinue stop cancel withhold terminate interrupt pause block".split()
)
_CLOSED = frozenset("border crossing airspace port frontier checkpoint".split())
# What is suspended here belongs to other kinds: relations, agreements, sittings, journeys of one guest.
_NOT_STOPPED = frozenset(
    "relation relations tie ties relationship agreement treaty accord pact convention memorandum "
    "protocol visit trip embassy consulate meeting summit session hostilities fire attack war violence strike "
    "aggression bloodshed offensive escalation contract membership".split()
)
# Only deeds that can be told from a war or a speech are stopped, where the verb is an everyday one.
_EVERYDAY = frozenset("stop block terminate cancel interrupt pause".split())
_STOPPABLE = frozenset(
    "flight export import delivery shipment supply supplies trade aid assistance issuance visa service exchange "
    "transit traffic transport cooperation programme program funding payment work operation project "
    "consultation dialogue negotiation talk visits entry sale purchase financing".split()
)
_GIVEN = frozenset("aid assistance support funding payment loan credit training".split())
_LINKS = ("from", "to", "with", "for", "between", "on")
_ENTERING = frozenset(
    "enter entry import export travel transit landing port ports airspace territory soil market".split()
)


def _sanctions_imposed(m: Match) -> Iterator[Draft]:
    """`imposed sanctions on the Danish Prosecutor General`, `announced a new round of sanctions against Denmark`."""
    if m.word.lemma in ("measure", "measures") and not any(
        c.lower in _HARSH for c in m.sentence.children(m.word, "amod")
    ):
        return
    top = _whole_measure(m)
    imposing = _imposing_verb(m, top)
    if imposing is None:
        yield from _come_into_force(m, top)
        yield from _told_as_noun(m, top)
        return
    by = doer(imposing)
    to = towards(m, [imposing.word, top], ("on", "against"), by.states) or _upon(m, by)
    if imposing.word.lemma in _HITTING:
        to = imposing.refer("object").states
        by = by if by.states else agents(imposing)
    to = to or reached(imposing, by.states, [m.word])
    if not by.states and is_passive(m.sentence, imposing.word):
        # `said that sanctions would be reimposed`: by whoever says so
        said = m.scene.speakers(m.sentence, imposing.word)
        by = Reference(tuple(s for s in said.states if s not in to), said.people)
    by = by if by.states else actor(imposing, to)
    told = 0.85 if to else 0.6
    of_many = bool(to) and acts_for_many(m, imposing.frame.role("subject"))
    if (by.states or of_many) and (to := to or (counterpart(m, by.states) if _is_penalty(m) else ())):
        yield from act(
            imposing, _kind(m), by.states, to, actors=by.people, targets=_people_upon(m), confidence=told
        )


def _is_penalty(m: Match) -> bool:
    """Tell whether the words alone say that a state is hit: of a ban or a countermeasure its target must be told."""
    return _kind(m) == "sanction" and m.word.lemma != "countermeasure"


def _kind(m: Match) -> str:
    barred = any(c.lower in ("entry", "travel") for c in m.sentence.children(m.word, "compound"))
    return "ban" if barred or m.word.lemma in _BANS - _PENALTIES else "sanction"


def _whole_measure(m: Match) -> Word:
    """`sanctions` of `a new round of sanctions` stands for the round."""
    top = m.word
    while (of := m.sentence.head(top)) is not None and (top.dep == "pobj" or of.lower in _CONCERNING):
        above = m.sentence.head(of)
        if of.lower in _CONCERNING and above is not None and above.is_verb:
            # `adopted a decision concerning sanctions`
            return next((w for w in m.sentence.children(above, "dobj") if w.index < of.index), top)
        if above is None or not (above.lemma in _PORTIONS or of.lower in _CONCERNING):
            break
        top = above
    return top


def _imposing_verb(m: Match, top: Word) -> Match | None:
    above = m.sentence.head(top)
    verbs = _IMPOSING | _RAISING if m.word.lemma in _DUTIES else _IMPOSING
    if above is not None and above.is_verb and above.lemma in verbs and top.dep in ("dobj", "nsubjpass"):
        return m.at(above)
    with_it = above is not None and above.lower == "with" and top.dep == "pobj"
    hitting = m.sentence.head(above) if with_it and above is not None else None
    if hitting is not None and hitting.lemma in _HITTING and hitting.tag in ("VBD", "VBN", "VBZ"):
        return m.at(hitting)  # `hit Peru with a ban on its tomatoes`
    # `the sanctions that Denmark imposed on Peru`
    below = next((v for v in m.sentence.children(m.word, "relcl", "acl") if v.lemma in _IMPOSING), None)
    return m.at(below) if below is not None else None


def _come_into_force(m: Match, top: Word) -> Iterator[Draft]:
    """`the Danish tariff on Peruvian steel comes into force on 3 June`, `has been in force in Peru since May`."""
    verb_ = m.sentence.head(top)
    if verb_ is None or top.dep != "nsubj" or verb_.lemma not in _COMING:
        return
    below = {w.lower for w in m.sentence.subtree(verb_) if w.head == verb_.index or w.dep == "pobj"}
    coming = m.at(verb_)
    raised = verb_.lemma in ("rise", "increase", "go") and m.word.lemma in _DUTIES
    if not (below & {"effect", "force"} or raised) or coming.when(setting=False) is None:
        return
    to = towards(m, [m.word, top], ("on", "against", "from", "of"), ())
    by = tuple(s for w in dict.fromkeys((m.word, top)) for s in named_before(m, w) if s not in to)
    by = by or towards(m, [verb_, top], ("in", "by", "under"), to) or counterpart(m, to)
    if len(by[:1]) == 1 and to:
        yield from act(coming, _kind(m), by[:1], to, words=with_subject(coming), confidence=0.7)


def _told_as_noun(m: Match, top: Word) -> Iterator[Draft]:
    """`the imposition by Denmark of sanctions on Peru`."""
    if top.lemma not in _TAKING:
        return
    taken = m.at(top)
    by = taken.refer("possessive") if taken.frame.role("possessive") else agents(taken)
    to = _upon(m, by)
    if by.states and to and taken.status == "occurred":
        yield from act(taken, _kind(m), by.states, to, confidence=0.65)


def _upon(m: Match, by: Reference) -> tuple[str, ...]:
    """Whom a measure hits: `on Denmark`, `against eleven Danish firms`, `the ban on Danish beef`."""
    return towards(
        m, [m.word], ("on", "against", "upon", "for", "targeting", "from", "to"), by.states
    ) or blamed(m, [m.word], by.states)


def _people_upon(m: Match) -> tuple[CastMember, ...]:
    return m.refer("on", "against", "upon").people


def _sanctioned(m: Match) -> Iterator[Draft]:
    """`sanctioned more than forty Danish officials`, `designated two Danish firms`, `added them to its list`."""
    things = m.frame.role("object")
    if m.word.lemma in ("designate", "list") and not any(w.lemma in _LISTED for w in things):
        return
    if m.word.lemma in ("add", "include", "put", "place") and not any(
        _is_blacklist(m, w) for r in ("to", "on", "in") for w in m.frame.role(r)
    ):
        return
    by = doer(m)
    to = blamed(m, things, by.states) or reached(m, by.states)
    by = by if by.states else actor(m, to)
    if by.states and to:
        people = m.refer("object").people
        yield from act(m, "sanction", by.states, to, actors=by.people, targets=people, confidence=0.8)


def _is_blacklist(m: Match, word: Word) -> bool:
    kinds = {w.lemma for w in m.sentence.subtree(word)}
    return word.lemma == "blacklist" or (
        word.lemma == "list" and bool(kinds & {"sanction", "sanctions", "black"})
    )


def _hit(m: Match) -> Iterator[Draft]:
    """`the new Danish sanctions hit nine Peruvian judges`, `the measures apply to three firms in Lima`."""
    measures = [w for w in m.frame.role("subject") if w.lemma in _PENALTIES | {"restriction", "measure"}]
    if not measures or m.word.tag not in ("VBD", "VBZ", "VBP", "VBN", "VBG"):
        return
    harsh = {c.lower for w in measures for c in m.sentence.children(w, "amod")} & (_HARSH | {"new", "latest"})
    things = [*m.frame.role("object"), *m.frame.role("to")]
    by = side(m, [x for w in measures for x in (*m.sentence.children(w, "poss"), w)])
    to = blamed(m, things, by.states) or towards(m, things, ("in", "from"), by.states)
    listed = any(w.lemma in _LISTED for w in things)
    people = m.scene.refer_all(m.sentence, things).people
    if not to and by.states and (listed or people):
        to = counterpart(m, by.states)
    if by.states and to and (harsh or any(w.lemma in _PENALTIES for w in measures)):
        yield from act(
            m, "sanction", by.states[:1], to, targets=people, words=with_subject(m), confidence=0.6
        )


def _banned(m: Match) -> Iterator[Draft]:
    """`banned imports of Danish dairy`, `barred Danish officials from entering`."""
    by = doer(m)
    to = (
        blamed(m, m.frame.role("object"), by.states)
        or towards(m, [*m.frame.role("object"), m.word], _LINKS, by.states)
        or reached(m, by.states)
    )
    if m.word.lemma in ("deny", "refuse") and not any(
        w.lemma in ("entry", "visa", "accreditation", "agrement", "access") for w in m.frame.role("object")
    ):
        return
    if m.word.lemma == "bar" and not any(w.lemma in _ENTERING for w in m.sentence.subtree(m.word)):
        return
    if m.word.lemma == "block" and not any(
        w.lemma in _ENTERING | _STOPPABLE for w in m.sentence.subtree(m.word)
    ):
        return
    if not by.states:
        # `was barred from entering Peru`: by the state that one may not enter
        hit = blamed(m, m.frame.role("object"), ())
        by, to = Reference(reached(m, hit) or actor(m, hit).states if hit else ()), hit
    if by.states and to:
        yield from act(m, "ban", by.states, to, actors=by.people, confidence=0.75)


def _suspended(m: Match) -> Iterator[Draft]:
    """`suspended the issuance of visas to Danes`, `halted gas deliveries to Denmark`."""
    things = [
        w
        for w in done_to(m) + m.frame.role("off")
        if w.is_noun
        and (w.lemma not in _NOT_STOPPED or w.lower == "visits")
        and (
            m.word.lemma not in _EVERYDAY
            or any(x.lemma in _STOPPABLE or x.lower in _STOPPABLE for x in m.sentence.subtree(w))
        )
    ]
    by = doer(m)
    if not things:
        return
    to = blamed(m, things, by.states) or towards(m, [*things, m.word], _LINKS, by.states)
    if not to and any(c.lower == "between" for t in things for c in m.sentence.children(t)):
        # `all visits between the two countries`
        parties = m.scene.dyad if len(by.states) == 1 and by.states[0] in m.scene.dyad else ()
        to = tuple(s for s in parties if s not in by.states)
    to = to or reached(m, by.states, things)
    if not by.states and is_passive(m.sentence, m.word):
        # `Danish aid to Peru was cut off`: those stop it whose it is.
        owned = tuple(s for w in things if w.lemma in _GIVEN for s in named_before(m, w))[:1]
        theirs = towards(m, things, ("to", "for"), owned) if owned else ()
        by, to = (Reference(owned), theirs) if theirs else (by, to)
    by = by if by.states else actor(m, to)
    if to and by.states:
        kind = "sanction" if all(w.lemma in _ASSETS for w in things) else "suspension"
        yield from act(m, kind, by.states, to, actors=by.people, confidence=0.75)


def _closed(m: Match) -> Iterator[Draft]:
    """`closed its airspace to Danish aircraft`, `shut the border with Denmark`."""
    things = [w for w in m.frame.role("object") if w.lemma in _CLOSED]
    deciding = m.sentence.head(m.word) if m.word.tag == "VB" and m.word.dep == "acl" else None
    if things and deciding is not None and deciding.lemma in ("decision", "order", "move"):
        yield from _decided_to_close(m, deciding)
        return
    by = doer(m)
    if not things or not by.states:
        return
    to = towards(m, [m.word, *things], ("to", "for", "with"), by.states) or reached(m, by.states)
    if to:
        yield from act(m, "ban", by.states, to, actors=by.people, confidence=0.75)


def _decided_to_close(m: Match, decision: Word) -> Iterator[Draft]:
    """`the decision of Denmark in May to close its border`: done where it is said what came of it."""
    took = m.at(decision)
    by = side(took, [*took.frame.role("possessive"), *took.frame.role("of"), *took.frame.role("by")])
    to = reached(m, by.states, [decision]) or counterpart(m, by.states)
    status = mood(m, "ban")
    if by.states and to and status is not None:
        when = took.when(setting=False)
        yield from act(m, "ban", by.states, to, actors=by.people, status=status, when=when, confidence=0.65)


RULES = (
    Rule(
        name="sanctions imposed",
        kind="act",
        says="A state imposes sanctions, a ban or tariffs on another.",
        trigger=noun(*_PENALTIES, *_BANS, "measure", "measures"),
        produce=_sanctions_imposed,
    ),
    Rule(
        name="sanctioned",
        kind="act",
        says="A state sanctions another, or its people and firms.",
        trigger=verb("sanction", "blacklist", "designate", "list", "add", "include", "put", "place"),
        produce=_sanctioned,
    ),
    Rule(
        name="hit by sanctions",
        kind="act",
        says="Sanctions or restrictions of a state hit people or firms of another.",
        trigger=verb("hit", "target", "apply", "extend", "strike"),
        produce=_hit,
    ),
    Rule(
        name="banned",
        kind="act",
        says="A state bans what comes from another, or keeps its people out.",
        trigger=verb("ban", "bar", "prohibit", "forbid", "deny", "refuse", "block"),
        produce=_banned,
    ),
    Rule(
        name="suspended",
        kind="act",
        says="A state stops aid, flights, visas, deliveries or exchanges with another.",
        trigger=verb(*_SUSPENDING),
        produce=_suspended,
        doubted=True,
    ),
    Rule(
        name="border closed",
        kind="act",
        says="A state closes its border, ports or airspace to another.",
        trigger=verb("close", "shut", "seal"),
        produce=_closed,
    ),
)
