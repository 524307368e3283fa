"""Rules for sessions in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.session.en.mechanisms import HEADS, SITTINGS, ACRONYMS
from legation.facts.session.en.sittings import (
    Sitting,
    governing,
    is_frame_only,
    is_told,
    numbered_without_name,
    participants,
    earlier_mechanism,
    sittings,
    times,
    told_aside,
)
from legation.facts.titles import ordinal_of
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.grammar.match import as_people
from legation.language.clauses import Frame, objects, subject
from legation.language.modality import firmness, tense
from legation.language.scene import Reference, Scene
from legation.language.words import Sentence, Word
from legation.records import Person, Place

_ATTENDING = frozenset(
    "attend participate join take represent lead host chair open address head convene gather meet arrive travel".split()
)
_SORTS = frozenset("ministerial annual plenary regular formal".split())


def _sat(m: Match) -> Iterator[Draft]:
    """A sitting of a mechanism that the sentence names."""
    for sitting in sittings(m.scene, m.sentence):
        if sitting.deed is not m.word or sitting.gathering:
            continue
        if is_frame_only(m.sentence, m.word) or not is_told(m.scene, m.sentence, sitting):
            continue
        yield from _drafts(m, sitting)


def _took_part(m: Match) -> Iterator[Draft]:
    """A side takes part in a multilateral gathering."""
    for sitting in sittings(m.scene, m.sentence):
        if sitting.deed is not m.word or not sitting.gathering or is_frame_only(m.sentence, m.word):
            continue
        attending, parties = _attendance(m)
        if attending is None or not parties.states:
            continue
        yield from _drafts(m, sitting, parties, verb_of_deed=attending, confidence=0.7)


def _attendance(m: Match) -> tuple[Word | None, Reference]:
    governed, role = governing(m.sentence, m.word)
    if governed is None:
        return None, Reference()
    if role == "subject" and governed.lemma in ("hold", "take", "convene", "open", "begin", "end", "conclude"):
        parties = m.scene.refer_all(m.sentence, m.frame.first("of", "between", "among"))
        return governed, parties if len(parties.states) > 1 else Reference()
    if governed.lemma not in _ATTENDING or role not in ("object", "in", "at", "to", "for"):
        return None, Reference()
    parties = m.scene.refer_all(m.sentence, subject(m.sentence, governed))
    if governed.lemma == "represent":
        parties = m.scene.refer_all(m.sentence, objects(m.sentence, governed)) + Reference((), parties.people)
    company: list[Word] = []
    for prep in m.sentence.words[governed.index :]:
        if prep.lower in ("with", "alongside") and governed in m.sentence.ancestors(prep):
            company += [w for c in m.sentence.children(prep, "pobj") for w in m.sentence.conjuncts(c)]
    parties += m.scene.refer_all(m.sentence, company)
    return governed, parties


def _row(m: Match) -> Iterator[Draft]:
    """`The fifteenth meeting was held in Beijing`: another sitting of the mechanism told of."""
    read = numbered_without_name(m.sentence, m.word)
    if read is None or any(s.deed is m.word for s in sittings(m.scene, m.sentence)):
        return
    above = m.sentence.head(m.word)
    if is_frame_only(m.sentence, m.word) or _of_something(m) or (m.word.dep == "attr" and above and above.lemma == "be"):
        return
    ordinal, sequel = read
    known = _last_told(m.scene, m.sentence, m.word.lemma)
    if known is None:
        return
    sitting = Sitting(m.word, known.mechanism, known.mechanism_type, ordinal, sequel, known.states, named=False)
    if is_told(m.scene, m.sentence, sitting):
        yield from _drafts(m, sitting, confidence=0.75)


def _of_something(m: Match) -> bool:
    """`the first meeting of the two leaders`, `the next round of talks` is none of the mechanism told of."""
    fillers = m.frame.role("of") + m.frame.role("compound")
    return any(
        w.is_noun and w.lemma not in HEADS and w.lower not in ACRONYMS and w.lower not in _SORTS for w in fillers
    )


def _led(m: Match) -> Iterator[Draft]:
    """`A led the Nepali side and B the Chinese one`, `the meeting was co-chaired by A and B`."""
    about = [*objects(m.sentence, m.word), *m.frame.role("over")]
    sides = [w for w in about if w.lemma in ("side", "delegation", "team", "part", "delegations")]
    meetings = [
        w
        for w in about
        if w.lemma in ("meeting", "session", "consultation", "talk", "event", "dialogue", "round", "discussion")
        and not any(ordinal_of(c.text) for c in m.sentence.children(w))
    ]
    if not sides and not (meetings and m.word.lemma in ("chair", "preside", "lead", "head")):
        return
    if any(s.deed in about for s in sittings(m.scene, m.sentence)):
        return
    known = _last_told(m.scene, m.sentence, m.word.lemma, within=4, occurred=True)
    if known is None:
        return
    leaders = m.scene.refer_all(m.sentence, subject(m.sentence, m.word))
    if sides and any(w.lower in ("side", "one", "delegation", "that") for w in m.sentence.words):
        for word in m.sentence.words:
            if getattr(word.mention, "member", None) is not None and not m.scene.speakers(m.sentence, m.word).people:
                leaders += m.scene.refer(m.sentence, word)
    people = tuple(p for p in as_people(leaders, "cochair") if p.state is None or p.state in known.states)
    if not people:
        return
    yield m.draft(
        when=m.scene.setting(m.sentence).when,
        status="occurred",
        states=known.states,
        people=people,
        place=m.scene.setting(m.sentence).place,
        confidence=0.7,
        mechanism=known.mechanism,
        mechanism_type=known.mechanism_type,
        ordinal=known.ordinal,
    )


def _again(m: Match) -> Iterator[Draft]:
    """`agreed to meet again in Vilnius`, where a sitting has just been told."""
    if not any(c.lower == "again" for c in m.sentence.children(m.word, "advmod")):
        return
    if firmness(m.sentence, m.word) not in ("scheduled", "proposed"):
        return
    known = _last_told(m.scene, m.sentence, "meeting", within=6, occurred=True)
    if known is None:
        return
    yield m.draft(
        when=m.when(setting=False),
        status=m.status,
        states=known.states,
        place=m.place(setting=False),
        confidence=0.7,
        mechanism=known.mechanism,
        mechanism_type=known.mechanism_type,
        ordinal=None,
    )


def _drafts(
    m: Match,
    sitting: Sitting,
    parties: Reference | None = None,
    *,
    verb_of_deed: Word | None = None,
    confidence: float = 0.85,
) -> Iterator[Draft]:
    at = m.at(verb_of_deed) if verb_of_deed is not None else m
    status = _status(at, sitting)
    if status is None:
        return
    main = status == "occurred" and sitting.sequel != "previous" and sitting.named and not _pluperfect(at)
    chairs, others = participants(m.scene, m.sentence, m.word)
    if parties is not None:
        others = Reference((), tuple(dict.fromkeys(others.people + parties.people)))
        states = parties.states
    else:
        states = _states(m, sitting, chairs + others)
    if not states:
        return
    if status != "occurred":
        others = Reference()
    aside = told_aside(m.sentence, m.word)
    number = sitting.ordinal
    if number is None:
        verb_above, _ = governing(m.sentence, m.word)
        number = next((n for v in (verb_above, aside) if v is not None and (n := times(m.sentence, v))), None)
    yield m.draft(
        when=_when(m, at, main),
        status=status,
        states=states,
        people=_people(chairs, others, states),
        place=_place(m, at, main),
        confidence=confidence,
        mechanism=sitting.mechanism,
        mechanism_type=sitting.mechanism_type,
        ordinal=number,
    )


def _status(m: Match, sitting: Sitting) -> str | None:
    status = m.status
    if _fell_through(m.sentence, m.word):
        return "cancelled"
    if status == "occurred" and sitting.sequel == "next":
        verb_above, role = governing(m.sentence, sitting.deed)
        past = verb_above is not None and role in ("subject", "object") and tense(m.sentence, verb_above) == "past"
        happening = verb_above is not None and verb_above.lemma in ("hold", "take", "chair", "convene", "attend", "open")
        return "occurred" if past and happening else _wished(m, verb_above)
    return status


def _fell_through(sentence: Sentence, deed: Word) -> bool:
    """Tell `was to have met in February`: planned, and not done."""
    found, _ = governing(sentence, deed)
    if found is None or found.tag != "VBN":
        return False
    aux = [c.lower for c in sentence.children(found, "aux")]
    above = sentence.head(found)
    return "to" in aux and "have" in aux and above is not None and above.lower in ("was", "were")


def _wished(m: Match, verb_above: Word | None) -> str:
    wishing = {"hope", "wish", "look", "propose", "suggest", "invite", "urge", "call", "stress", "underline", "express"}
    lemmas = {w.lemma for w in m.sentence.ancestors(m.word)} | ({verb_above.lemma} if verb_above else set())
    return "proposed" if lemmas & wishing else "scheduled"


def _pluperfect(m: Match) -> bool:
    verbs = [m.word, *m.sentence.ancestors(m.word)]
    first = next((w for w in verbs if w.is_verb), None)
    return first is not None and any(c.lower == "had" for c in m.sentence.children(first, "aux"))


def _when(m: Match, at: Match, main: bool) -> str | None:
    aside = told_aside(m.sentence, m.word)
    own = (m.scene.when(m.sentence, aside, setting=False) if aside else None) or m.when(setting=False)
    own = own or (at.when(setting=False) if at is not m else None)
    return own or (at.when(setting=True) if main else None)


def _place(m: Match, at: Match, main: bool) -> Place | None:
    aside = told_aside(m.sentence, m.word)
    governed, role = governing(m.sentence, m.word)
    deeds = [w for w in (m.word, aside, at.word, governed) if w is not None]
    own = whereabouts(m.scene, m.sentence, *dict.fromkeys(deeds))
    if own is None and governed is not None and governed.lemma in ("host", "receive", "accommodate") and role == "object":
        for host in subject(m.sentence, governed):
            own = own or m.scene.place_at(host)
    if own is None and m.word.dep == "appos" and (above := m.sentence.head(m.word)) is not None:
        own = m.scene.place_at(above)
    return own or (at.place(setting=True) if main else None)


def _states(m: Match, sitting: Sitting, people: Reference) -> tuple[str, ...]:
    several = sitting.mechanism_type == "summit"
    named = tuple(dict.fromkeys(sitting.states))
    if len(named) > 1 and not several:
        return named
    told = tuple(dict.fromkeys((*named, *people.states)))
    if len(told) > 1 and (not several or len(told) > 2):
        return told
    of = m.scene.refer_all(m.sentence, m.frame.first("between", "among", "of", "with", "possessive"))
    told = tuple(dict.fromkeys((*told, *of.states)))
    if len(told) > 1 and not several:
        return told
    parties = m.scene.setting(m.sentence).parties
    if several:
        return tuple(dict.fromkeys((*told, *parties.states)))
    if len(parties.states) > 1 and set(told) <= set(parties.states):
        return parties.states[:2] if len(parties.states) == 2 else tuple(dict.fromkeys((*told, *parties.states)))[:2]
    if len(m.scene.dyad) == 2 and set(told) <= set(m.scene.dyad):
        return m.scene.dyad
    if len(told) == 1 and m.scene.home and m.scene.home not in told:
        return (*told, m.scene.home)
    return told if len(told) > 1 else ()


def _people(chairs: Reference, others: Reference, states: tuple[str, ...]) -> tuple[Person, ...]:
    found = [p for p in as_people(chairs, "cochair") if p.state is None or p.state in states]
    names = {p.name for p in found}
    found += [
        p for p in as_people(others, "participant") if p.name not in names and (p.state is None or p.state in states)
    ]
    return tuple(found)


def _last_told(
    scene: Scene, sentence: Sentence, lemma: str, *, within: int | None = None, occurred: bool = False
) -> Sitting | None:
    """Give the mechanism last told of before the sentence, or in it; where there is none, the first of the dispatch."""
    earlier = [s for s in scene.sentences if s.start <= sentence.start and s.words]
    for before in reversed(earlier if within is None else earlier[-within - 1 :]):
        told = [
            s
            for s in sittings(scene, before)
            if not (s.gathering and (occurred or governing(before, s.deed)[1] in ("before", "after", "of", "since", "")))
            and (not occurred or (s.sequel != "next" and firmness(before, s.deed) == "occurred"))
            and not is_frame_only(before, s.deed)
            and is_told(scene, before, s)
        ]
        if told:
            return _with_states(scene, before, told[-1] if before is not sentence else told[0])
    return None


def _with_states(scene: Scene, sentence: Sentence, sitting: Sitting) -> Sitting:
    if len(sitting.states) > 1:
        return sitting
    chairs, others = participants(scene, sentence, sitting.deed)
    told = tuple(dict.fromkeys((*sitting.states, *(chairs + others).states)))
    if len(told) < 2:
        parties = scene.setting(sentence).parties
        told = parties.states if len(parties.states) > 1 else scene.dyad
    return Sitting(
        sitting.deed, sitting.mechanism, sitting.mechanism_type, sitting.ordinal, sitting.sequel, told, sitting.gathering
    )


_NAMES = frozenset(HEADS | set(ACRONYMS) | {"c5+1", "nb8", "g20", "g7", "brics"})

RULES = (
    Rule(
        name="sitting of a mechanism",
        kind="session",
        says="A session, round or meeting of a standing mechanism between states that the sentence names.",
        trigger=Trigger(frozenset(SITTINGS | _NAMES)),
        produce=_sat,
    ),
    Rule(
        name="part taken in a gathering",
        kind="session",
        says="A side takes part in a named multilateral gathering.",
        trigger=Trigger(frozenset(SITTINGS | _NAMES)),
        produce=_took_part,
    ),
    Rule(
        name="sitting before or after",
        kind="session",
        says="Another sitting, told by its number or place in the row, of the mechanism told of before.",
        trigger=noun(*SITTINGS, "consultation"),
        produce=_row,
    ),
    Rule(
        name="led the delegations",
        kind="session",
        says="Who chaired a sitting that an earlier sentence tells of, or led the sides in it.",
        trigger=verb("lead", "head", "chair", "preside", "co-chair"),
        produce=_led,
    ),
    Rule(
        name="to meet again",
        kind="session",
        says="Those who sat together are to meet again.",
        trigger=verb("meet", "convene", "gather"),
        produce=_again,
    ),
)
