"""Multilateral gatherings.

A G20 summit, the UN General Assembly, where the sentence says that a side takes part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.delegations import company as together
from legation.facts.session.en.afterwards import told_after
from legation.facts.session.en.attendance import company, doers, participants
from legation.facts.session.en.attending import (
    SPEECHES,
    THANKING,
    counted_among,
    participating,
    speakers_of,
    speech_at,
    thanked,
)
from legation.facts.session.en.making import drafts
from legation.facts.session.en.mechanisms import is_club_alone, is_international
from legation.facts.session.en.sittings import Sitting, sittings
from legation.facts.session.en.timing import awaited
from legation.facts.session.en.told import carrier, governing, is_frame_only, told_aside
from legation.grammar import Draft, Match
from legation.language.clauses import Frame, objects, subject
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.states import ORGANISATIONS
from legation.language.words import Sentence, Word

_ATTENDING = frozenset(
    "attend participate join take lead host chair open address head convene gather meet arrive travel "
    "represent".split()
)
_GOING = frozenset(
    "leave depart fly head set go come return land embark jet visit be invite fly join send dispatch".split()
)
_SPEAKING = frozenset(
    "announce speak say adopt pledge deliver call declare outline stress promote endorse share present raise "
    "propose tell urge warn unveil intervene make give".split()
)
# What those who sit do there together; two who do it with one another need not sit.
_DECIDING = frozenset("sign approve vote launch back adopt endorse hand assume".split())
_BELONGING = frozenset("join lead chair represent head".split())
_ENCOUNTERING = frozenset(["meet", "host", "gather"])
_HELD = frozenset(["hold", "take", "convene", "open", "begin", "end", "conclude"])
_TRIPS = frozenset("return trip visit journey travel departure delegation mission".split())
_SEEING = frozenset(["see", "meet", "join", "host", "welcome"])


def took_part(m: Match) -> Iterator[Draft]:
    """A side takes part in a multilateral gathering."""
    for sitting in sittings(m.scene, m.sentence):
        if sitting.deed is not m.word or _is_home_affair(m, sitting):
            continue
        if not (sitting.gathering or attended_by_some(m, sitting)):
            continue
        if _counts_the_times(m.sentence) or _is_any(m):
            continue
        if not is_frame_only(m.sentence, m.word) or _acting_there(m) is not None:
            attending, parties = _attendance(m, sitting.last)
            later = told_after(m.scene, m.sentence, sitting)
            guests = Reference(tuple(dict.fromkeys(p.state for p in later.people if p.state)))
            own = _states(m, parties) if attending is not None else ()
            states = tuple(dict.fromkeys((*own, *guests.states)))
            told = Reference(states, parties.people)
            for draft in drafts(m, sitting, told, deed=attending, confidence=0.7) if states else ():
                if draft.status != "proposed":  # to be invited is not to take part
                    yield _without_chairs(later.complete(draft))


def attended_by_some(m: Match, sitting: Sitting) -> bool:
    """Tell of the summit of an organisation and a state whether it says which members attended it."""
    of_members = set(sitting.states) & ORGANISATIONS - {"EUU"}  # the Union acts for its members
    if sitting.gathering or sitting.mechanism_type != "summit" or not of_members:
        return False
    attending, parties = _attendance(m, sitting.last)
    if attending is None or any(w.tag == "NNS" and w.mention is None for w in doers(m.sentence, attending)):
        return False  # `the presidents of the five states will meet for`
    return bool(parties.states) and not set(parties.states) & set(sitting.states)


def _counts_the_times(sentence: Sentence) -> bool:
    """`This is the first time that Kenya takes part in the Forum`: more of what was told before."""
    root = sentence.root
    told = any(w.lower in ("this", "it") for w in sentence.children(root, "nsubj"))
    return root.lemma == "be" and told and any(w.lemma == "time" for w in sentence.children(root, "attr"))


def _is_any(m: Match) -> bool:
    """Tell `every session of the General Assembly`: none in particular."""
    return any(c.lower in ("every", "each", "all") for c in m.sentence.children(m.word, "det"))


def _without_chairs(draft: Draft) -> Draft:
    """Give the draft with participants alone: who leads a delegation to a gathering of many does not chair it."""
    return replace(draft, people=tuple(replace(p, role="participant") for p in draft.people))


def _is_home_affair(m: Match, sitting: Sitting) -> bool:
    """Tell a gathering in one state's own affairs: no other is in the dispatch, its name or where it was."""
    if len(m.scene.dyad) > 1 or is_international(sitting.mechanism):
        return False
    place = m.place(setting=False)
    return place is None or place.country in (None, m.scene.home)


def _states(m: Match, parties: Reference) -> tuple[str, ...]:
    """Give the states that take part; an office-holder of whom none is told acts for the state of the story."""
    home = m.scene.home
    return parties.states or ((home,) if home is not None and parties.people else ())


def _attendance(m: Match, last: int) -> tuple[Word | None, Reference]:
    """Give the verb or noun that says who takes part, and who; None where nobody is said to.

    last: index of the last word of the gathering's name.
    """
    sentence = m.sentence
    governed, role = governing(sentence, m.word)
    if governed is None:
        beside = _acting_there(m)
        there = m.scene.refer_all(sentence, subject(sentence, beside)) if beside is not None else Reference()
        return (beside, there) if there else (None, Reference())
    telling = [*participating(sentence, m.word), *doers(sentence, governed)]
    if many := counted_among(m.scene, sentence, telling):
        return governed, many
    going = doers(sentence, governed)
    parties = _thanked(m, governed) or m.scene.refer_all(sentence, going) + together(m.scene, sentence, going)
    speech = speech_at(sentence, m.word)
    if speech is not None and (speakers := speakers_of(m.scene, sentence, speech)):
        return speech, speakers
    if role == "subject" and governed.lemma in _HELD:
        members = m.scene.refer_all(sentence, m.frame.first("of", "between", "among"))
        _, present = participants(m.scene, sentence, m.word)
        return governed, members if len(members.states) > 1 else present
    if role == "object" and governed.lemma in _HELD and len(parties.states) > 1:
        return governed, parties  # `Kenya, Peru and Fiji are to hold the sixth summit of`
    aside = told_aside(sentence, m.word, last)
    if aside is not None and aside.lemma in _HELD and len(parties.states) > 1:
        return aside, parties
    if aside is not None and aside.lemma in ("host", "attend", "join"):
        # `ahead of the summit, which Peru is hosting`
        return aside, m.scene.refer_all(sentence, subject(sentence, aside))
    beside = _acting_there(m)
    if beside is not None and (there := m.scene.refer_all(sentence, subject(sentence, beside))):
        return beside, there
    trip = _trip(m)
    if trip is not None:
        # `cancelled his trip to the summit`
        travellers = m.scene.refer_all(sentence, Frame(sentence, trip).first("possessive", "by", "of"))
        return trip, travellers or parties
    if governed.lemma == "invite" and role == "to":
        return governed, m.scene.refer_all(sentence, objects(sentence, governed))
    if not parties and role in ("in", "object") and governed.lemma in _ATTENDING and _is_invited(m, governed):
        above = next(w for w in sentence.ancestors(governed) if w.lemma == "invitation")
        thanking = next((w for w in sentence.ancestors(above) if w.is_verb), None)
        return governed, m.scene.refer_all(sentence, subject(sentence, thanking)) if thanking else Reference()
    carried = carrier(sentence, m.word)
    if carried is not None and carried.lemma in (
        "participation",
        "attendance",
        "hosting",
        "organisation",
        "organization",
    ):
        owners = m.scene.refer_all(sentence, Frame(sentence, carried).first("possessive", "by"))
        return carried, owners or thanked(m.scene, sentence, governed) or parties
    if carried is not None and carried.lemma in ("plan", "preparation"):
        return carried, parties
    if carried is not None and governed.lemma in THANKING:
        # `congratulated Brazil on the success of the summit`
        return carried, thanked(m.scene, sentence, governed)
    if (
        governed.lemma == "accept"
        and role == "to"
        and any(w.lemma == "invitation" for w in objects(sentence, governed))
    ):
        return governed, parties
    to_come = firmness(sentence, governed) in ("scheduled", "proposed") or awaited(sentence, governed)
    if role == "at" and governed.lemma in _SEEING and to_come:
        return governed, m.scene.refer_all(sentence, objects(sentence, governed)) + parties
    if _attends(m, governed, role):
        # `Kenya attended the summit, represented by Minister A`
        standing = (
            c
            for c in sentence.children(governed, "advcl", "acl")
            if c.lemma == "represent" and c.tag == "VBN"
        )
        spoken_for = m.scene.refer_all(sentence, [w for c in standing for w in Frame(sentence, c).role("by")])
        return governed, parties + company(m.scene, sentence, governed) + spoken_for
    return None, Reference()


def _acting_there(m: Match) -> Word | None:
    """Give what somebody does there by a clause on the name: `the assembly, where she represents Peru`."""
    clauses = m.sentence.children(m.word, "relcl")
    acting = (
        c for c in clauses if c.lemma in _ATTENDING | _SPEAKING and m.word not in subject(m.sentence, c)
    )
    return next((c for c in acting if c.lemma != "take" or _takes_part(m.sentence, c)), None)


def _takes_part(sentence: Sentence, verb: Word) -> bool:
    return any(w.lower == "part" for w in sentence.children(verb, "dobj"))


def _trip(m: Match) -> Word | None:
    """Give the journey that leads to the gathering, where it is told as a noun."""
    prep = m.sentence.head(m.word)
    above = m.sentence.head(prep) if prep is not None and prep.lower in ("to", "for", "from") else None
    if above is None or prep is None:
        return None
    return above if above.lemma in _TRIPS and (prep.lower == "from") == (above.lemma == "return") else None


def _thanked(m: Match, verb: Word) -> Reference:
    """Give whom somebody thanks for what the verb says: `thanked her for attending the summit`."""
    above = next((w for w in m.sentence.ancestors(verb) if w.is_verb), None)
    thanks = verb.tag == "VBG" and verb.dep == "pcomp" and above is not None
    return thanked(m.scene, m.sentence, above) if thanks and above is not None else Reference()


def _is_invited(m: Match, verb: Word) -> bool:
    """Tell `thanked her for the invitation to take part in the forum`."""
    return any(w.lemma == "invitation" for w in m.sentence.ancestors(verb))


def _is_one(m: Match, word: Word) -> bool:
    """Tell whether the word is one office-holder of a state without a name: `Jordan's King`."""
    return word.tag in ("NN", "NNP") and len(m.scene.refer(m.sentence, word).states) == 1


def _attends(m: Match, verb: Word, role: str) -> bool:
    said = firmness(m.sentence, verb) in ("occurred", "scheduled")
    if role in ("at", "during") and verb.lemma in _SPEAKING and said:
        # `At the summit, the President announced …`; whom `they` and `the leaders` mean is too open there.
        speeches = any(w.lemma in SPEECHES for w in objects(m.sentence, verb))
        if verb.lemma in ("make", "give") and not speeches:
            return False
        return any(w.mention is not None or _is_one(m, w) for w in subject(m.sentence, verb))
    if role == "at" and verb.lemma in _DECIDING and not Frame(m.sentence, verb).role("with"):
        return any(w.mention is not None for w in subject(m.sentence, verb))
    if verb.lemma == "be" and role == "at":
        # `was among the leaders at the summit`
        return any(w.mention is not None for w in subject(m.sentence, verb))
    if verb.lemma == "tell" and role == "object":
        return True
    if verb.lemma == "look" and role == "to":
        return True
    if verb.lemma == "represent" and role == "object":
        return False
    if verb.lemma in _BELONGING and is_club_alone(m.word.text):
        return False  # `joined the G20`, `chairs the G7`
    if verb.lemma == "be" and role == "for":
        # `was in Bali for the G20`
        return any(c.lower in ("in", "at", "here", "there") for c in m.sentence.children(verb))
    if verb.lemma == "set" and role == "for":
        return False
    if verb.lemma in _ENCOUNTERING and role in ("at", "in"):
        # `met her Kenyan counterpart at the summit` tells of the two alone.
        return not (objects(m.sentence, verb) or Frame(m.sentence, verb).role("with"))
    if verb.lemma in _GOING and role in ("for", "to"):
        return True
    if verb.lemma in ("return", "fly", "come", "arrive") and role == "from":
        return True
    return verb.lemma in _ATTENDING and role in ("object", "in", "at", "to", "for")
