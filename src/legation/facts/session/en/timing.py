"""Whether a sitting took place or is to, when, and where."""

from __future__ import annotations

from datetime import timedelta

from legation.facts.session.en.sittings import Sitting
from legation.facts.session.en.told import (
    EXPECTED,
    FRAMES,
    TOOK_PLACE,
    carrier,
    governing,
    is_invitation_to,
    told_aside,
)
from legation.facts.telling import status_of_noun
from legation.facts.whereabouts import whereabouts
from legation.grammar import Match
from legation.language.clauses import Frame, objects, subject
from legation.language.modality import auxiliaries, firmness, negated, phrasal
from legation.language.words import Sentence, Word
from legation.records import Place
from legation.records.edtf import bounds

_HOLDING = frozenset(
    "attend participate join take represent lead host chair open convene gather meet hold".split()
)
# What another sitting than that of the clause stands behind.
BEFORE_OR_AFTER = frozenset("since after before until following".split())
_MOVING = frozenset("move shift push reschedule".split())
_PUTTING_OFF = frozenset("cancel postpone suspend scrap defer delay put_off call_off".split())
_CALLING_OFF = frozenset("cancel postpone suspend scrap defer delay".split())
_FRUITS = frozenset(
    "decision outcome result recommendation protocol minute conclusion agreement resolution declaration record "
    "success failure communique communiqué consensus understanding".split()
)
# How long after a journey its dispatch may be written.
_NEWS = timedelta(days=7)
_LEAVING = frozenset("leave depart fly head arrive land embark jet".split())
_JOURNEYS = frozenset("visit trip journey tour stay".split())
_SETTING_OUT = frozenset(
    "leave depart arrive fly land head embark set be conclude end visit travel go come jet reach return".split()
)


def awaited(sentence: Sentence, word: Word) -> bool:
    """Tell `looks forward to seeing her at the summit`."""
    return any(w.lemma == "look" for w in (word, *sentence.ancestors(word)))


def status_of(m: Match, sitting: Sitting) -> str | None:
    """Give the contract's status of the sitting; None where it is denied or only supposed."""
    sentence, deed = m.sentence, sitting.deed
    governed, role = governing(sentence, deed)
    if governed is not None and role in ("subject", "object") and _did_not(sentence, governed):
        return "cancelled"
    if governed is not None and role == "from":
        return "occurred"  # `flew home from the summit`
    if governed is not None and role == "object" and phrasal(sentence, governed) in _PUTTING_OFF:
        return "cancelled"
    if sitting.sequel == "previous" and role in BEFORE_OR_AFTER:
        return "occurred"  # `dormant since its last session, will reconvene`
    if is_invitation_to(sentence, deed):
        behind = sentence.words[deed.index :]
        taken = governed is not None and governed.lemma == "accept"
        return "scheduled" if taken or any(w.lemma == "accept" for w in behind) else "proposed"
    if governed is not None and role == "subject" and phrasal(sentence, governed) in _PUTTING_OFF:
        return "cancelled"  # `the session, scheduled for Monday, was called off`
    aside = told_aside(sentence, deed, sitting.last)
    if aside is not None and (said := _said_aside(sentence, aside)) is not None:
        # `will take part in the summit called by Kenya`
        to_come = (
            said == "occurred" and m.word is not deed and m.word is not aside and m.status == "scheduled"
        )
        return "scheduled" if to_come else said
    if governed is not None and (_fell_through(sentence, governed) or _called_off_after(sentence, governed)):
        return "cancelled"
    if governed is not None and governed.lemma in _CALLING_OFF and governed.tag == "VBN":
        return "cancelled"
    if m.firmness == "occurred" and _is_now_setting_out(m):
        return "scheduled"
    if governed is not None and role in FRAMES and sitting.sequel != "next" and m.word is deed:
        # What is agreed on in a sitting is yet to come, the sitting is not.
        found = firmness(sentence, governed)
        if governed.tag in ("VBN", "VBD") and not {"will", "would", "to"} & set(
            auxiliaries(sentence, governed)
        ):
            return "occurred"
        return "occurred" if found in ("denied", "hypothetical", "cancelled") else found
    if (
        governed is not None
        and role == "object"
        and governed.tag == "VBG"
        and _wished_well(sentence, governed)
    ):
        return "scheduled"
    if governed is not None and awaited(sentence, governed):
        return "scheduled" if sitting.gathering or m.scene.date_of(sentence, deed) else "proposed"
    carried = carrier(sentence, deed)
    if carried is not None and carried.lemma in ("plan", "preparation", "venue", "date"):
        return "scheduled"
    if came_of(sentence, deed):
        return "occurred"
    if governed is not None and governed.tag == "VBN" and governed.lemma == "expect" and role == "for":
        return "scheduled"
    above = sentence.head(governed) if governed is not None and governed.dep == "xcomp" else None
    if above is not None and above.lower in ("ready", "willing", "prepared", "offered", "offers"):
        return "proposed"  # `was ready to host the next session`
    status = m.status
    if role == "subject" and governed is not None and governed.dep == "xcomp" and status == "occurred":
        # `plans to meet`, `is to sit`
        return firmness(sentence, governed)
    by_verb = m.word is not deed or (governed is not None and role == "subject")
    if by_verb or status in (None, "cancelled"):
        return status
    of_noun = status_of_noun(sentence, deed)
    if sitting.sequel == "next" and of_noun == "occurred":
        held = governed is not None and governed.tag in ("VBD", "VBN") and governed.lemma in _HOLDING
        return "occurred" if held else "scheduled"
    return of_noun


def _wished_well(sentence: Sentence, verb: Word) -> bool:
    """Tell `wished Peru success in hosting the summit`: it is to come."""
    above = next((w for w in sentence.ancestors(verb) if w.is_verb), None)
    return (
        above is not None
        and above.lemma == "wish"
        and any(w.lemma == "success" for w in objects(sentence, above))
    )


def came_of(sentence: Sentence, deed: Word) -> bool:
    """Tell `the decisions of the sixth session`: what a sitting brought shows that it was."""
    prep = sentence.head(deed)
    above = sentence.head(prep) if prep is not None and prep.lower in ("of", "from", "at") else None
    return above is not None and above.lemma in _FRUITS


def _said_aside(sentence: Sentence, verb: Word) -> str | None:
    """Give what the clause on the name says: `which will be held`, `due in June`, `held in Quito`."""
    if firmness(sentence, verb) == "cancelled":
        return "cancelled"
    aux = set(auxiliaries(sentence, verb))
    if verb.lower in EXPECTED or aux & {"will", "shall", "'ll", "to"}:
        return "cancelled" if "have" in aux and "to" in aux else "scheduled"
    if aux & {"would", "should", "may", "might", "could"}:
        return None
    return "occurred" if verb.tag in ("VBD", "VBN") else None


def _is_now_setting_out(m: Match) -> bool:
    """Tell whether the journey to the sitting is the news, so that the sitting is yet to come."""
    journey = on_the_way(m.sentence, m.word)
    if journey is None or journey.lemma in ("conclude", "end", "return"):
        return False
    when, published = m.scene.when(m.sentence, journey, setting=False), m.scene.published
    return when is None or published is None or bounds(when)[1] >= published - _NEWS


def on_the_way(sentence: Sentence, word: Word) -> Word | None:
    """Give the verb of setting out for a sitting: `left for Accra to attend`, `is in Accra to attend`."""
    for verb in (w for w in (word, *sentence.ancestors(word)) if w.is_verb):
        above = sentence.head(verb)
        heading = verb.lemma == "head" and bool(objects(sentence, verb))  # `headed the delegation to`
        if verb.lemma in _LEAVING and not heading and word not in objects(sentence, verb):
            return verb
        purpose = (
            verb.tag == "VB" and "to" in auxiliaries(sentence, verb) and verb.dep in ("advcl", "acl", "xcomp")
        )
        if purpose and above is not None and above.lemma in _JOURNEYS:
            # `left on a visit to Kenya to attend`
            above = next((w for w in sentence.ancestors(above) if w.is_verb), above)
        if purpose and above is not None and above.lemma in _SETTING_OUT:
            return above
    return None


def _did_not(sentence: Sentence, verb: Word) -> bool:
    """Tell `the meeting did not take place`, `the session has been moved to May`."""
    if verb.lemma in _MOVING and verb.tag == "VBN":
        return True
    so_far = {"has", "have"} & set(auxiliaries(sentence, verb))  # `has not met since`
    return negated(sentence, verb) and verb.lemma in TOOK_PLACE and verb.tag != "VBP" and not so_far


def _called_off_after(sentence: Sentence, verb: Word) -> bool:
    """Tell `was to meet on Monday, but was cancelled`."""
    chain = [verb, *(w for w in sentence.ancestors(verb) if w.is_verb)]
    later = [c for w in chain for c in sentence.children(w, "conj") if c.is_verb]
    done = later + [c for w in later for c in sentence.children(w, "xcomp")]
    return any(c.lemma in _CALLING_OFF or (c.lemma in _MOVING and c.tag == "VBN") for c in done)


def _fell_through(sentence: Sentence, verb: Word) -> bool:
    """Tell `was to have met in February`: planned, and not done."""
    aux = [c.lower for c in sentence.children(verb, "aux")]
    above = sentence.head(verb)
    if (
        verb.tag == "VB"
        and above is not None
        and (above.lower in EXPECTED or above.lemma in ("plan", "intend"))
    ):
        told = above if above.is_verb else sentence.head(above)
        return told is not None and "had" in auxiliaries(sentence, told)  # `had been due to meet in February`
    return (
        verb.tag == "VBN"
        and {"to", "have"} <= set(aux)
        and above is not None
        and above.lower in ("was", "were")
    )


def in_pluperfect(m: Match) -> bool:
    """Tell a sitting that is looked back on: `had met in May`."""
    first = next((w for w in (m.word, *m.sentence.ancestors(m.word)) if w.is_verb), None)
    return first is not None and any(c.lower == "had" for c in m.sentence.children(first, "aux"))


def place_of(m: Match, at: Match, sitting: Sitting, main: bool) -> Place | None:
    """Give where the sitting was or is to be. at: its deed; main: whether it is what the story is about."""
    aside = told_aside(m.sentence, m.word, sitting.last)
    governed, role = governing(m.sentence, m.word)
    if sitting.sequel == "previous" and role in BEFORE_OR_AFTER:
        governed = None
    deeds = [w for w in (m.word, aside, at.word, governed) if w is not None]
    own = whereabouts(m.scene, m.sentence, *dict.fromkeys(deeds))
    if own is None and governed is not None and governed.lemma in ("host", "receive") and role == "object":
        own = next((p for w in subject(m.sentence, governed) if (p := m.scene.place_at(w))), None)
    if own is None and governed is not None and governed.lemma == "be" and role == "of":
        # `Quito was the host of the tenth session`
        own = next((p for w in subject(m.sentence, governed) if (p := m.scene.place_at(w))), None)
    if own is None and governed is not None and (carried := carrier(m.sentence, m.word)) is not None:
        # `settled on Quito as the venue of the tenth session`
        chosen = Frame(m.sentence, governed).role("on") if carried.lemma == "venue" else []
        own = next((p for w in chosen if (p := m.scene.place_at(w))), None)
    if own is None and aside is not None and aside.lemma == "host":
        # `which is to be hosted by Quito`
        own = next((p for w in Frame(m.sentence, aside).role("by") if (p := m.scene.place_at(w))), None)
    above = m.sentence.head(m.word)
    if own is None and m.word.dep == "appos" and above is not None:
        # `ended in Accra, the fourth session of …`
        own = m.scene.place_at(above)
    own = own or _destination(m, at.word) or _where(m, at.word)
    here = m.scene.dispatch.dateline
    elsewhere = any(m.frame.role(p) or Frame(m.sentence, governed or m.word).role(p) for p in ("in", "at"))
    if own is None and main and here is not None and not elsewhere and _is_today(m, at):
        return Place(here.place, here.country)
    return own or (at.place(setting=True) if main else None)


def _where(m: Match, deed: Word) -> Place | None:
    """Give the place on which the clause hangs: `returned from Antigua, where he had addressed the assembly`."""
    clause = next((w for w in (deed, *m.sentence.ancestors(deed)) if w.dep == "relcl"), None)
    above = m.sentence.head(clause) if clause is not None else None
    led = clause is not None and any(c.lower == "where" for c in m.sentence.children(clause, "advmod"))
    return m.scene.place_at(above) if led and above is not None else None


def _is_today(m: Match, at: Match) -> bool:
    """Tell whether the sitting was on the day of the dispatch, which is then written where it sat."""
    published = m.scene.published
    return published is not None and m.scene.when(m.sentence, at.word, setting=False) == published.isoformat()


def _destination(m: Match, deed: Word) -> Place | None:
    """Give where the journey leads on which somebody attends: `will pay a visit to Kenya and attend`."""
    for verb in (w for w in (deed, *m.sentence.ancestors(deed)) if w.is_verb):
        visits = [w for w in objects(m.sentence, verb) if w.lemma in _JOURNEYS]
        if verb.lemma not in _SETTING_OUT and not visits:
            continue
        heads = [*visits, *(w for w in Frame(m.sentence, verb).role("on") if w.lemma in _JOURNEYS), verb]
        goals = [w for h in heads for w in Frame(m.sentence, h).first("to", "for", "in")]
        goals += objects(m.sentence, verb) if verb.lemma in ("visit", "leave", "reach") else []
        if (goal := next((p for w in goals if (p := m.scene.place_at(w))), None)) is not None:
            return goal
    return None
