"""Visits asked for: whom somebody invites, where to, and whether the invitation was taken up."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.dating import to_come, value_of
from legation.facts.delegations import officials
from legation.facts.visit.en.accepting import accepted
from legation.facts.visit.en.days import days_of
from legation.facts.visit.en.events import day_of, gathering, held_in, is_held_by_link
from legation.facts.visit.en.journeys import Destination, Journey, destinations, drafts
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.grammar import Draft, Match
from legation.language.clauses import Frame, objects, subject
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.words import Word

# What a letter does that has an invitation in it; who answers as in the second row does not come.
_HOLDING = frozenset("contain include carry convey bear hold".split())
_REFUSING = frozenset("decline reject refuse spurn".split())


def invited(m: Match) -> Iterator[Draft]:
    """`invited his colleague to visit Kyiv in September`: proposed, scheduled once accepted."""
    if m.status is None:
        return
    guests = officials(m.scene, m.sentence, m.frame.role("object"))
    inviters, receivers = _in_a_letter(m)
    guests, inviters = guests or receivers, inviters or _in_whose_name(m) or m.refer("subject")
    coming = [v for v in m.frame.role("complement") if v.tag == "VB"]
    yield from _asked_to_come(m, guests, inviters, coming)


def _in_whose_name(m: Match) -> Reference:
    """Give whose invitation it is: of `on behalf of the President the ambassador invited him` the President's."""
    behalf = next((w for w in m.sentence.subtree(m.word) if w.lemma == "behalf"), None)
    return m.at(behalf).refer("of") if behalf is not None else Reference()


def invitation(m: Match) -> Iterator[Draft]:
    """`accepted an invitation to come to Iceland`, `handed over the President's invitation to X to visit Minsk`."""
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if above is None or (m.word.dep == "pobj" and above.lemma not in ("accept", "thank")):
        return
    refused = above.lemma in _REFUSING or (above.lemma == "turn" and _is_down(m, above))
    if m.status is None and not (refused and firmness(m.sentence, above) == "occurred"):
        return
    coming = [v for v in m.frame.role("complement") if v.tag == "VB"]
    coming += [v for v in m.sentence.children(above, "xcomp", "advcl") if v.tag == "VB"]
    if above.lemma == "thank":
        # `thanked A for the invitation to visit Kenya`
        guests = officials(m.scene, m.sentence, subject(m.sentence, above))
        inviters = m.scene.refer_all(m.sentence, objects(m.sentence, above))
    elif refused and m.word.dep == "nsubjpass":
        # `the invitation to President A to visit Kenya has been declined`
        guests = officials(m.scene, m.sentence, m.frame.first("to", "for") or m.at(above).frame.role("agent"))
        inviters = m.refer("from", "of", "possessive")
    elif above.lemma in ("accept", "receive", "welcome", "take", "appreciate", "have") or refused:
        guests = officials(m.scene, m.sentence, subject(m.sentence, above))
        inviters = m.refer("from", "of", "by", "possessive")
    else:
        guests = officials(m.scene, m.sentence, m.frame.first("to", "for") or m.at(above).frame.role("to"))
        given = [w for w in m.sentence.children(above, "dative", "iobj", "dobj") if w is not m.word]
        guests = guests or officials(m.scene, m.sentence, given)
        # `an invitation for President A to visit`
        guests = guests or officials(
            m.scene, m.sentence, [w for v in coming for w in m.sentence.children(v, "nsubj")]
        )
        inviters = m.refer("possessive", "of", "from", "subject")
        carrier = m.scene.refer_all(m.sentence, subject(m.sentence, above))
        taken = [c for c in m.sentence.subtree(m.word) if c.dep == "relcl" and c.lemma == "accept"]
        guests = guests or officials(m.scene, m.sentence, [w for c in taken for w in subject(m.sentence, c)])
        guests = guests or _met_by(m, inviters)
        # Whoever hands it over acts for the state of the one who invites, known or not.
        inviters = inviters or (Reference(carrier.states) if m.frame.role("from") else carrier)
    if above.tag == "VBG" and not guests and not inviters:
        # `received a letter containing an invitation to visit Kenya`
        inviters, guests = _in_a_letter(m.at(above))
    answer = "scheduled" if above.lemma == "accept" else "cancelled" if refused else None
    yield from _asked_to_come(m, guests, inviters, coming, answer)


def _is_down(m: Match, verb: Word) -> bool:
    """Tell `turned down`."""
    return any(c.lower == "down" for c in m.sentence.children(verb, "prt", "advmod"))


def _in_a_letter(m: Match) -> tuple[Reference, Reference]:
    """Give who invites whom by a participle: `received a letter from the King inviting her`."""
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if m.word.tag != "VBG" or above is None or m.word.dep not in ("acl", "advcl"):
        return Reference(), Reference()
    doers = officials(m.scene, m.sentence, subject(m.sentence, above))
    for paper in objects(m.sentence, above):
        senders = Frame(m.sentence, paper).first("from", "of") or Frame(m.sentence, above).role("from")
        sender = m.scene.refer_all(m.sentence, senders)
        if sender:
            return sender, doers if above.lemma in ("receive", "get") else Reference()
    return doers, Reference()


def _met_by(m: Match, inviters: Reference) -> Reference:
    """Give whom the bearer of an invitation talks to, of whom no word is said: the one person of the other side."""
    people = m.scene.setting(m.sentence).parties.people
    others = [p for p in people if p.state not in inviters.states]
    return Reference((), tuple(others)) if inviters.people and len(others) == 1 else Reference()


def _asked_to_come(
    m: Match, guests: Reference, inviters: Reference, coming: list[Word], answer: str | None = None
) -> Iterator[Draft]:
    """One visit asked for: where the guest is to come, else to the country of whoever invites.

    answer: the status that the guest's answer gives it, None where the sentence tells none.
    """
    journey_verbs = [
        v
        for v in coming
        if v.lemma in ("visit", "come", "travel", "tour", "return", "go")
        or (v.lemma in ("pay", "make", "undertake") and any(o.lemma in VISIT_NOUNS for o in _made(m, v)))
    ]
    told_as = next((w for v in journey_verbs for w in objects(m.sentence, v) if w.lemma in VISIT_NOUNS), None)
    event = gathering(m, coming)
    if coming and not journey_verbs and event is None:
        return
    heads = [h for h in (told_as, *journey_verbs) if h is not None]
    where = destinations(m.scene, m.sentence, heads or [m.word], ("to", "in", "object", "for"))
    if event is not None and not journey_verbs:
        where = held_in(m, event)
    if not where and told_as is None and not heads and event is None:
        told_as = next((w for w in m.frame.role("for") + m.frame.role("on") if w.lemma in VISIT_NOUNS), None)
        # `passed on an invitation from President A to President B` needs no more to say where to.
        if told_as is None and not (m.word.is_noun and guests.people and inviters):
            return
    if where and guests.states and {d.country for d in where} <= set(guests.states):
        where = ()  # `inviting the Saudi prince to visit the Kingdom`: that of whoever invites
    if not where and inviters.state is not None and inviters.state not in guests.states:
        where = (Destination(inviters.state),)
    deed = told_as or (journey_verbs[0] if journey_verbs else m.word)
    if event is not None and not journey_verbs:
        if not guests.people or is_held_by_link(m):
            return
        deed = event
    status = answer or ("scheduled" if accepted(m.scene, m.sentence, m.word) else "proposed")
    if deed is event:
        when = day_of(m, event)
    else:
        # What is declined was yet to come, too.
        meant = "proposed" if status == "cancelled" else status
        when = days_of(m, deed, told_as, status=meant) if deed is not m.word else _month(m)
    yield from drafts(m, Journey(guests, where, when, status, told_as, inviters, confidence=0.85))


def _made(m: Match, verb: Word) -> list[Word]:
    """Give what is made, with the noun of `a first visit and stay` that the parser hung on another."""
    return [w for o in objects(m.sentence, verb) for w in m.sentence.subtree(o) if w.is_noun]


def _month(m: Match) -> str | None:
    """`invited to Bratislava in June`; a day would be that of the inviting."""
    mention = m.scene.date_of(m.sentence, m.word)
    if mention is None or mention.kind not in ("month", "year", "interval"):
        return None
    value = value_of(m.scene, m.sentence, m.word, mention, coming=True)
    return value if to_come(m.scene, value) else None
