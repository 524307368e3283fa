"""What one state gives another: aid, people sent, help thanked for."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import agents, doer, done_to, meant, named_before, opposite, towards
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.language.clauses import Frame
from legation.language.cutting import clause_span, noun_span
from legation.language.parties import Reference
from legation.language.words import Word

_GIVING = frozenset(
    "donate deliver send ship dispatch hand gift airlift provide supply present allocate grant give "
    "contribute extend fly bring".split()
)
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
    "brother president".split()
)
_GOODS = frozenset(
    "equipment material item supply supplies team good kit package support plane worker".split()
)
_AID_KINDS = frozenset("humanitarian relief medical food emergency rescue development financial".split())
SENT_PEOPLE = frozenset(
    "student expert teacher doctor engineer cadet specialist volunteer medic rescuer intern trainee".split()
)
_EFFORTS = frozenset("help support role mediation effort efforts contribution cooperation".split())
_VAGUE = _EFFORTS | {"assistance", "aid"}
_HELP = _VAGUE | {"vote", "donation", "gift"}
# Thanked for, yet no deed of their own: hospitality, and what is a visit or a contact.
_COURTESIES = frozenset(
    "host receive welcome visit attend invite accept come meet join be have take participate support".split()
)


def _given(m: Match) -> Iterator[Draft]:
    """`donated 20 ambulances to Peru`, `delivered humanitarian aid to the Danish Red Cross`."""
    if m.word.lemma == "hand" and not any(c.lower == "over" for c in m.sentence.children(m.word)):
        return
    things = [w for w in done_to(m) if _is_aid(m, w)]
    by = doer(m)
    if not things or len(by.states) != 1 or m.word.tag not in ("VBD", "VBN"):
        return
    to = [
        s
        for role in ("to", "for", "dative")
        for head in (m.word, *things)
        for w in Frame(m.sentence, head).role(role)
        for s in meant(m, w)
        if s not in by.states
    ]
    to += [s for w in m.frame.role("object") if w not in things for s in meant(m, w) if s not in by.states]
    plain = m.word.lemma in ("donate", "airlift", "gift")
    if to or plain:
        yield from act(m, "aid_delivered", by.states, to, actors=by.people, confidence=0.75)


def _received(m: Match) -> Iterator[Draft]:
    """`Peru received 500,000 doses from Denmark`, `the aid came from Denmark`."""
    things = [w for w in done_to(m) if _is_aid(m, w)]
    by = towards(m, [m.word, *things], ("from",), ())
    to = [s for s in doer(m).states if s not in by]
    if things and len(by) == 1 and len(to) == 1 and m.word.tag in ("VBD", "VBN"):
        yield from act(m, "aid_delivered", by, to, confidence=0.7)


def _arrived(m: Match) -> Iterator[Draft]:
    """`a consignment of Danish aid arrived in Lima`, `Danish rescuers reached Peru`."""
    things = [
        w
        for w in m.frame.role("subject")
        if _is_aid(m, w) or any(x.lemma in _AID for x in m.sentence.subtree(w))
    ]
    by = [
        s for t in things for s in (*named_before(m, t), *towards(m, [t, m.word], ("from", "of", "by"), ()))
    ]
    to = towards(m, [m.word], ("in", "to", "at"), by) or [
        s for w in m.frame.role("object") for s in meant(m, w)
    ]
    to = [s for s in to if s not in by]
    if things and len(set(by)) == 1 and len(set(to)) == 1 and m.word.tag in ("VBD", "VBN"):
        yield from act(m, "aid_delivered", by, to, confidence=0.7)


def _sent_people(m: Match) -> Iterator[Draft]:
    """`sent 300 students to Denmark`, `dispatched a team of doctors to Peru`."""
    things = [w for w in done_to(m) if {x.lemma for x in m.sentence.subtree(w)} & SENT_PEOPLE]
    by = doer(m)
    to = towards(m, [m.word, *things], ("to",), by.states)
    if things and len(by.states) == 1 and len(to) == 1 and m.word.tag in ("VBD", "VBN"):
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


def _is_aid(m: Match, word: Word) -> bool:
    below = [word, *m.sentence.children(word, "amod", "compound", "nummod")]
    if m.word.lemma in _HANDING and word.mention is None:
        return word.lemma not in _PAPERS
    if word.lemma in _GOODS:
        return any(w.lower in _AID_KINDS for w in below)
    return word.lemma in _AID or any(
        w.lemma in _AID
        for of in m.sentence.children(word, "prep")
        if of.lower in ("of", "in")
        for w in m.sentence.children(of, "pobj")
    )


def _thanked(m: Match) -> Iterator[Draft]:
    """`thanked Peru for its vote in favour of the resolution`, `for having sent rescuers`: a deed done."""
    above = m.sentence.head(m.word)
    by = m.refer("possessive")
    giver = m.refer("to")
    thanked = [m.frame]
    if not m.word.is_verb:
        if above is None or not above.is_verb:
            return
        m = m.at(above)
        thanked.append(m.frame)
    else:
        giver = m.refer("object")
        thanked += [Frame(m.sentence, w) for w in m.frame.role("object")]
    by = by if by.states else doer(m)
    if not by.states:
        return
    for deed in [w for frame in thanked for w in frame.role("for")]:
        if deed.is_noun and (deed.lemma in _HELP or _is_aid(m, deed)):
            if deed.lemma in _VAGUE and not _particular(m, deed):
                continue
            giving = _giver_of(m, deed, giver, by)
            kind = (
                "support" if deed.lemma == "vote" else "other" if deed.lemma in _EFFORTS else "aid_delivered"
            )
            if giving:
                yield from act(
                    m,
                    kind,
                    [giving],
                    by.states,
                    words=noun_span(m.sentence, deed),
                    status="occurred",
                    dated=False,
                    confidence=0.65,
                )
        elif deed.tag == "VBG" or (deed.tag == "VBN" and deed.dep == "pcomp"):
            giving = _giver_of(m, deed, giver, by)
            helping = _kind_of_help(m, deed)
            if giving and helping:
                yield from act(
                    m.at(deed),
                    helping,
                    [giving],
                    by.states,
                    words=clause_span(m.sentence, deed),
                    status="occurred",
                    dated=False,
                    confidence=0.65,
                )


def _kind_of_help(m: Match, deed: Word) -> str | None:
    if deed.lemma == "vote":
        return "support"
    things = Frame(m.sentence, deed).role("object")
    if deed.lemma in _GIVING and any(_is_aid(m.at(deed), w) for w in things):
        return "aid_delivered"
    perfect = deed.tag == "VBN" and any(c.lower == "having" for c in m.sentence.children(deed))
    return "other" if perfect and deed.lemma not in _COURTESIES and things else None


def _particular(m: Match, deed: Word) -> bool:
    """Tell help on an occasion from help in general: `in evacuating citizens`, `after the earthquake`."""
    return any(
        c.lower in ("in", "after", "during", "following") and any(True for _ in m.sentence.children(c))
        for c in m.sentence.children(deed, "prep")
    ) and not any(
        c.lower in ("continued", "continuing", "constant", "valuable") for c in m.sentence.children(deed)
    )


def _giver_of(m: Match, deed: Word, giver: Reference, by: Reference) -> str | None:
    own = [
        s
        for w in Frame(m.sentence, deed).role("possessive")
        if w.tag != "PRP$" or not giver.states
        for s in m.scene.refer(m.sentence, w).states
    ]
    states = [s for s in (own or giver.states) if s not in by.states]
    if not states and len(by.states) == 1:
        other = opposite(m, *by.states)
        states = [other] if other else []
    return states[0] if len(set(states)) == 1 else None


RULES = (
    Rule(
        name="aid given",
        kind="act",
        says="A state gives or sends aid to another.",
        trigger=verb(*_GIVING),
        produce=_given,
    ),
    Rule(
        name="aid received",
        kind="act",
        says="A state receives aid from another.",
        trigger=verb("receive"),
        produce=_received,
    ),
    Rule(
        name="aid arrived",
        kind="act",
        says="Aid of one state arrives in another.",
        trigger=verb("arrive", "reach", "come", "land"),
        produce=_arrived,
    ),
    Rule(
        name="people sent",
        kind="act",
        says="Students, experts or doctors of one state are sent to another.",
        trigger=verb("send", "dispatch", "second"),
        produce=_sent_people,
    ),
    Rule(
        name="gift",
        kind="act",
        says="A donation of one state to another, told as a noun.",
        trigger=noun("donation", "gift"),
        produce=_gift,
    ),
    Rule(
        name="thanked for",
        kind="act",
        says="A side thanks another for a vote or for aid given.",
        trigger=Trigger(
            frozenset("thank gratitude thanks appreciation grateful thankful thankfulness".split())
        ),
        produce=_thanked,
    ),
)
