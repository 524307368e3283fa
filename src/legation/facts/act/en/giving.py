"""What one state gives another: aid, money, people sent."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.going import given_to_home
from legation.facts.act.en.making import act, verb_of_thing, whole
from legation.facts.act.en.owners import is_sold_by_company
from legation.facts.act.en.parties import (
    agents,
    counterpart,
    doer,
    done_to,
    meant,
    named_before,
    towards,
)
from legation.facts.act.en.reach import reached
from legation.facts.act.en.things import GIVING, PEOPLE, SENT_PEOPLE, WORKS
from legation.facts.telling import is_unheard
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import is_passive
from legation.language.cutting import noun_span
from legation.language.words import Word

# Verbs that are as good as gifts; the others need a word for aid.
_AID = frozenset(
    "aid assistance relief dose vaccine ambulance tent medicine consignment tonne ton supplies "
    "blanket foodstuff grant donation generator medication oxygen mask ventilator shipment parcel "
    "rice wheat flour vehicle rescuer".split()
)
# What these verbs hand over is aid, unless it is paper, words or people.
_HANDING = frozenset("donate hand deliver ship supply gift airlift".split())
_PAPERS = frozenset(
    "letter message invitation copy credential note protest document list draft proposal statement "
    "speech lecture remark remarks greeting greetings congratulation regards condolence ambassador "
    "envoy suspect body prisoner verdict power signal address demarche representation chairmanship "
    "presidency baton result text reply response award medal key information petition ultimatum "
    "warning weapon missile tank soldier delegation troop mission minister official representative "
    "student expert team group force fighter warship vessel note telegram cable wish wishes cheer "
    "observer aircraft drone jet word thanks apology children people migrant spy son daughter "
    "brother president base control responsibility territory island sovereignty duty leadership gavel torch "
    "flag key keys order decree manifesto gas oil electricity power energy crude arm arms ammunition uranium "
    "turbine coal remains skull ashes artefact artifact relic statue icon manuscript painting fossil fugitive".split()
)
_GOODS = frozenset(
    "equipment material item supply supplies team good kit package support plane worker".split()
)
_RESCUING = frozenset(
    "help assist aid rescue search evacuate extinguish fight treat relieve clear support".split()
)
_HONOURS = frozenset(
    "scholarship hour day minute week goal point place seat vote interview tree bouquet".split()
)
_TAKERS = frozenset(
    "ministry government authority authorities hospital army police city school service centre center guard force "
    "forces museum university clinic department council village municipality brigade navy library college "
    "institute".split()
)
_REGIONS = frozenset("region subregion continent world organisation organization agency fund union".split())
_PARCELS = frozenset("shipment consignment parcel".split())
_CARRIERS = frozenset(
    "aircraft plane ship convoy truck flight vessel container jet helicopter train fleet".split()
)
_SUMS = frozenset(
    "dollar euro pound yen yuan franc crown krona krone won rupee rouble ruble million billion usd eur gbp us$ "
    "sum amount money fund package".split()
)
_GRANTING = frozenset(
    "grant donate give provide allocate contribute extend disburse transfer release present commit help assist "
    "support".split()
)
_ARRIVING = frozenset(
    "hand deliver transfer present give arrive reach land distribute unload receive dock".split()
)
_MANY = 4
_PLAIN = frozenset("donate hand deliver gift present give airlift grant allocate provide send supply".split())
_SETTING_OUT = frozenset("leave depart fly head set travel".split())
_RESCUERS = frozenset(
    "rescue rescuer firefighter fire fire-fighter medic medical search relief doctor".split()
)
_BUILT = frozenset(WORKS.split())
_AID_KINDS = frozenset("humanitarian relief medical food emergency rescue development financial".split())


def _given(m: Match) -> Iterator[Draft]:
    """`donated 20 ambulances to Peru`, `delivered humanitarian aid to the Danish Red Cross`."""
    over = any(c.lower == "over" for c in m.sentence.children(m.word))
    helping = m.word.lemma in ("help", "assist", "support")
    if any(c.lower in ("back", "away") for c in m.sentence.children(m.word)):
        return  # `gave back the icons`
    if is_sold_by_company(m):
        return
    if m.word.lemma == "hand" and not over and not towards(m, [m.word], ("to", "dative"), ()):
        return
    # `helped Peru with medicine`: what helps stands behind `with`
    given = m.frame.role("with") if helping else [*done_to(m), *m.frame.role("with")]
    things = [w for w in given if is_aid(m, w) and not _is_sold(m, w)]
    by = doer(m)
    if things and not by.states and is_passive(m.sentence, m.word) and m.status == "occurred":
        # `Fifteen devices were presented to the police`
        unnamed = given_to_home(m)
        if unnamed.by and not any(meant(m, w) or w.lemma in _BUILT for w in things):
            words = whole(m, m.word, things[0])
            yield from act(m, "aid_delivered", unnamed.by, unnamed.to, words=words, confidence=0.6)
        return
    if not things or not by.states or m.word.tag not in ("VBD", "VBN", "VBG"):
        return
    led = (towards(m, [m.word, *things], roles, by.states) for roles in (("to", "dative"), ("for",)))
    to = list(next((states for states in led if states), ()))
    to += [s for w in m.frame.role("object") if w not in things for s in meant(m, w) if s not in by.states]
    to = list(dict.fromkeys(to)) or list(reached(m, by.states, things))
    if (
        not to
        and m.word.lemma in _HANDING | {"present", "give"}
        and any(w.lemma in _TAKERS for w in m.frame.role("to"))
    ):
        # `handed over ten ambulances to the Ministry of Health`
        to = list(counterpart(m, by.states))
    plain = m.word.lemma in ("donate", "airlift", "gift")
    taking = m.frame.role("to")
    if not to and plain and taking and not any(w.lemma in _REGIONS or w.mention for w in taking):
        to = list(counterpart(m, by.states))  # a town that no map knows
    handing = _handed_over(m)
    if handing is not None:
        to = to or list(reached(m.at(handing), by.states)) or list(counterpart(m, by.states))
    if m.status == "occurred" and (to or (plain and m.word.tag != "VBG")):
        told, cut = (m, None) if handing is None else (m.at(handing), whole(m, handing, things[0]))
        yield from act(told, "aid_delivered", by.states, to, actors=by.people, words=cut, confidence=0.75)


def _plainly_given(m: Match) -> Iterator[Draft]:
    """`The Danish library presented that of Cusco in Peru with 200 books`: told by its words alone."""
    if m.word.lemma not in _PLAIN or not is_unheard(m.sentence, "act"):
        return
    roles = ("to", "for", "dative", *(["object"] if m.frame.role("with") else []))
    led = {s for role in roles for w in m.frame.role(role) for s in meant(m, w)}
    for draft in _given(m):
        if draft.details["to"] and led.issuperset(draft.details["to"]):
            yield draft


def _handed_over(m: Match) -> Word | None:
    """Give the verb that tells the deed of what is given: `buses donated by Peru were handed over`."""
    above = verb_of_thing(m)
    return above if above is not None and above.lemma in _ARRIVING and above.tag in ("VBD", "VBN") else None


def _received(m: Match) -> Iterator[Draft]:
    """`Peru received 500,000 doses from Denmark`, `the aid came from Denmark`."""
    things = [w for w in done_to(m) if is_aid(m, w) or (_is_counted(m, w) and _senders(m, [w]))]
    by = towards(m, [m.word, *things], ("from",), ()) or _senders(m, things)
    to = [s for s in doer(m).states if s not in by]
    if things and len(by) == 1 and 0 < len(to) < _MANY and m.word.tag in ("VBD", "VBN"):
        yield from act(m, "aid_delivered", by, to, confidence=0.7)


def _arrived(m: Match) -> Iterator[Draft]:
    """`a consignment of Danish aid arrived in Lima`, `Danish rescuers reached Peru`."""
    things = [
        w
        for w in m.frame.role("subject")
        if (is_aid(m, w) or any(x.lemma in _AID for x in m.sentence.subtree(w))) and not _is_sold(m, w)
    ]
    by = [
        s for t in things for s in (*named_before(m, t), *towards(m, [t, m.word], ("from", "of", "by"), ()))
    ]
    carried = [x for t in things for x in m.sentence.subtree(t) if x.lemma in _AID]
    by = by or list(_senders(m, things)) or [s for x in carried for s in named_before(m, x)]
    to = towards(m, [m.word], ("in", "to", "at"), by) or [
        s for w in m.frame.role("object") for s in meant(m, w)
    ]
    to = [s for s in to if s not in by]
    if things and len(set(by)) == 1 and 0 < len(set(to)) < _MANY and m.word.tag in ("VBD", "VBN"):
        yield from act(m, "aid_delivered", by, to, confidence=0.7)


def _sent_people(m: Match) -> Iterator[Draft]:
    """`sent 300 students to Denmark`, `dispatched a team of doctors to Peru`."""
    things = [w for w in done_to(m) if {x.lemma for x in m.sentence.subtree(w)} & SENT_PEOPLE]
    by = doer(m)
    to = towards(m, [m.word, *things], ("to",), by.states)
    if things and by.states and to and m.word.tag in ("VBD", "VBN"):
        rescuing = {x.lemma for t in things for x in m.sentence.subtree(t)} & {
            "rescue",
            "rescuer",
            "doctor",
            "medic",
        }
        yield from act(m, "aid_delivered" if rescuing else "exchange", by.states, to, confidence=0.65)


def _gift(m: Match) -> Iterator[Draft]:
    """`a donation of 20 ambulances from Denmark to Peru`, `the gift of the Danish government to Peru`."""
    by = m.refer("from", "possessive").states or agents(m).states
    to = towards(m, [m.word, *m.frame.role("of")], ("to", "for"), by)
    if len(by) == 1 and len(set(to)) == 1 and m.status == "occurred":
        yield from act(m, "aid_delivered", by, to, words=noun_span(m.sentence, m.word), confidence=0.7)


def _senders(m: Match, things: list[Word]) -> tuple[str, ...]:
    """Who gave the things: `equipment donated by the Danish government`, `a team that Denmark sent`."""
    givers = (
        s
        for t in things
        for v in m.sentence.subtree(t)
        if v.is_verb and v.lemma in GIVING and v.dep in ("acl", "relcl")
        for s in m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, v)).states
    )
    return tuple(dict.fromkeys(givers))


def _is_sold(m: Match, word: Word) -> bool:
    """A first shipment is trade."""
    return any(c.lower in ("first", "maiden", "inaugural") for c in m.sentence.children(word)) and not any(
        w.lemma in _AID or w.lower in _AID_KINDS for w in m.sentence.subtree(word) if w.lemma not in _PARCELS
    )


def _is_money(m: Match, word: Word) -> bool:
    first, last = word.start, word.end
    for child in m.sentence.subtree(word):
        first, last = min(first, child.start), max(last, child.end)
    return word.lemma in _SUMS and any(q.is_money and first - 4 <= q.start < last for q in m.scene.quantities)


def _is_counted(m: Match, word: Word) -> bool:
    """Tell a number of things that are given: `5,000 books`, not `two letters` or `three points`."""
    counted = any(w.tag == "CD" or w.lower == "worth" for w in m.sentence.children(word))
    given = word.lemma not in _PAPERS | SENT_PEOPLE | _HONOURS
    return counted and given and word.mention is None and word.is_noun


def is_aid(m: Match, word: Word) -> bool:
    """Tell whether the verb's word is aid: goods, money that is granted, what is handed over to another state."""
    below = [word, *m.sentence.children(word, "amod", "compound", "nummod")]
    if _is_money(m, word):
        return m.word.lemma in _GRANTING
    if m.word.lemma in ("give", "present") and _is_counted(m, word):
        return True
    if word.lemma in _CARRIERS and any(
        w.lemma in _AID or w.lower in _AID_KINDS or w.lower == "supplies" for w in m.sentence.subtree(word)
    ):
        return True
    if m.word.lemma in _HANDING and word.mention is None:
        return word.lemma not in _PAPERS and word.lemma not in PEOPLE.split()
    if word.lemma in _GOODS:
        return any(w.lower in _AID_KINDS for w in below)
    return word.lemma in _AID or any(
        w.lemma in _AID
        for of in m.sentence.children(word, "prep")
        if of.lower in ("of", "in")
        for w in m.sentence.children(of, "pobj")
    )


def _sent_to_help(m: Match) -> Iterator[Draft]:
    """`deployed its fleet to help search for the wreck`."""
    helping = [
        v for v in m.sentence.children(m.word, "xcomp", "advcl") if v.lemma in _RESCUING and v.tag == "VB"
    ]
    by = doer(m)
    if not helping or not by.states or m.word.tag not in ("VBD", "VBN") or not done_to(m):
        return
    where = m.place(setting=False)
    to = (
        reached(m, by.states)
        or reached(m.at(helping[0]), by.states)
        or _helped(m, helping[0], by.states)
        or (where is not None and where.country and (where.country,))
        or counterpart(m, by.states)
    )
    if to:
        when = m.when(setting=False) or m.at(helping[0]).when(setting=False)
        yield from act(m, "aid_delivered", by.states, to, actors=by.people, when=when, confidence=0.6)


def _helped(m: Match, helping: Word, by: tuple[str, ...]) -> tuple[str, ...]:
    """Give who is helped to do something: `sent soldiers to help Peru clear the mud`."""
    doing = [
        w for c in m.sentence.children(helping, "ccomp", "xcomp") for w in m.sentence.children(c, "nsubj")
    ]
    return tuple(dict.fromkeys(s for w in doing for s in meant(m, w) if s not in by))


def _set_out(m: Match) -> Iterator[Draft]:
    """`a Danish rescue team left for Peru`, `said that thirty firefighters had flown to Lima`."""
    subject = m.frame.role("subject")
    rescuers = any(w.lemma in _RESCUERS for s in subject for w in m.sentence.subtree(s))
    if not rescuers or m.word.tag not in ("VBD", "VBN"):
        return
    by = doer(m).states or tuple(s for w in subject for s in named_before(m, w))
    by = by or m.scene.speakers(m.sentence, m.word).states or ((m.scene.home,) if m.scene.home else ())
    to = towards(m, [m.word], ("for", "to"), by)
    if 0 < len(set(by)) < _MANY and to:
        yield from act(m, "aid_delivered", by, to, words=with_subject(m), confidence=0.7)


RULES = (
    Rule(
        name="aid given",
        kind="act",
        says="A state gives or sends aid to another.",
        trigger=verb(*GIVING),
        produce=_given,
        doubted=True,
    ),
    Rule(
        name="aid plainly given",
        kind="act",
        says="A state gives another, both named, a number of things or goods that are aid by their name.",
        trigger=verb(*_PLAIN),
        produce=_plainly_given,
    ),
    Rule(
        name="aid received",
        kind="act",
        says="A state receives aid from another.",
        trigger=verb("receive", "accept"),
        produce=_received,
    ),
    Rule(
        name="aid arrived",
        kind="act",
        says="Aid of one state arrives in another.",
        trigger=verb("arrive", "reach", "come", "land", "enter", "cross", "dock", "berth"),
        produce=_arrived,
    ),
    Rule(
        name="rescuers set out",
        kind="act",
        says="Rescuers, doctors or firefighters of one state leave for another.",
        trigger=verb(*_SETTING_OUT),
        produce=_set_out,
    ),
    Rule(
        name="people sent",
        kind="act",
        says="Students, experts or doctors of one state are sent to another.",
        trigger=verb("send", "dispatch", "second"),
        produce=_sent_people,
    ),
    Rule(
        name="sent to help",
        kind="act",
        says="A state sends people, ships or aircraft to help another.",
        trigger=verb("send", "deploy", "dispatch", "mobilise", "mobilize"),
        produce=_sent_to_help,
    ),
    Rule(
        name="gift",
        kind="act",
        says="A donation of one state to another, told as a noun.",
        trigger=noun("donation", "gift"),
        produce=_gift,
    ),
)
