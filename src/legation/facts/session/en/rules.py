"""Rules for sessions in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.session.en.mechanisms import ACRONYMS, HEADS, SITTINGS, mechanism_type
from legation.facts.session.en.sittings import (
    Sitting,
    governing,
    is_frame_only,
    is_told,
    numbered_without_name,
    participants,
    sittings,
    spelled_out,
    carrier,
    times,
    told_aside,
)
from legation.facts.telling import status_of_noun
from legation.facts.ordinals import ORDINAL_FORMS, ordinal_of
from legation.facts.titles import title_at
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.grammar.match import as_people
from legation.language.clauses import Frame, objects, subject
from legation.language.dates import DateMention, resolve
from legation.language.modality import firmness, tense
from legation.language.scene import Reference, Scene
from legation.language.words import Sentence, Word
from legation.records import Person, Place

_ATTENDING = frozenset(
    "attend participate join take represent lead host chair open address head convene gather meet arrive travel".split()
)
_SPEAKING = frozenset(
    "announce speak say adopt pledge sign launch deliver call declare agree outline stress promote endorse".split()
)
_SIDES = frozenset(
    "side country organisation organization party state neighbour neighbor kind mechanism body group".split()
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
    if role == "subject" and governed.lemma in (
        "hold",
        "take",
        "convene",
        "open",
        "begin",
        "end",
        "conclude",
    ):
        parties = m.scene.refer_all(m.sentence, m.frame.first("of", "between", "among"))
        return governed, parties if len(parties.states) > 1 else Reference()
    aside = told_aside(m.sentence, m.word)
    if aside is not None and aside.lemma in ("hold", "take", "convene", "open", "end"):
        there = m.scene.refer_all(m.sentence, subject(m.sentence, governed))
        if len(there.states) > 1:
            return aside, there
    carried = carrier(m.sentence, m.word)
    if carried is not None and carried.lemma in ("participation", "attendance", "hosting"):
        owners = m.scene.refer_all(m.sentence, Frame(m.sentence, carried).first("possessive", "of", "by"))
        return carried, owners or m.scene.refer_all(m.sentence, subject(m.sentence, governed))
    if carried is not None and carried.lemma in ("plan", "preparation"):
        return carried, m.scene.refer_all(m.sentence, subject(m.sentence, governed))
    seeing = (
        role == "at"
        and governed.lemma in ("see", "meet", "join", "host", "welcome")
        and (firmness(m.sentence, governed) in ("scheduled", "proposed") or _awaited(m.sentence, governed))
    )
    if seeing:
        met = m.scene.refer_all(m.sentence, objects(m.sentence, governed))
        return governed, met + m.scene.refer_all(m.sentence, subject(m.sentence, governed))
    speaking = (
        role in ("at", "during")
        and governed.lemma in _SPEAKING
        and firmness(m.sentence, governed) == "occurred"
    )
    awaited = governed.lemma == "look" and role == "to"
    if (
        not speaking
        and not awaited
        and (governed.lemma not in _ATTENDING or role not in ("object", "in", "at", "to", "for"))
    ):
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


def _awaited(sentence: Sentence, word: Word) -> bool:
    """Tell `looks forward to seeing her at the summit`."""
    return any(w.lemma == "look" for w in sentence.ancestors(word))


def _row(m: Match) -> Iterator[Draft]:
    """`The fifteenth meeting was held in Beijing`: another sitting of the mechanism told of."""
    read = numbered_without_name(m.sentence, m.word)
    if read is None or any(s.deed is m.word for s in sittings(m.scene, m.sentence)):
        return
    above = m.sentence.head(m.word)
    if (
        is_frame_only(m.sentence, m.word)
        or _of_something(m)
        or (m.word.dep == "attr" and above and above.lemma == "be")
    ):
        return
    ordinal, sequel = read
    known = _last_told(m.scene, m.sentence, m.word.lemma)
    if known is None:
        return
    sitting = Sitting(
        m.word, known.mechanism, known.mechanism_type, ordinal, sequel, known.states, named=False
    )
    if is_told(m.scene, m.sentence, sitting):
        listed = _listed(m) if m.word.tag == "NNS" else []
        for draft in _drafts(m, sitting, confidence=0.75):
            for when, place in listed or [(draft.when, draft.place)]:
                yield Draft(
                    draft.kind,
                    when,
                    draft.status,
                    draft.states,
                    draft.details,
                    draft.people,
                    place,
                    (),
                    draft.confidence,
                )


def _listed(m: Match) -> list[tuple[str | None, Place | None]]:
    """Read `were held in Riyadh in April 2016 and at Camp David in May 2015`: a day and place for each sitting."""
    found: list[tuple[str | None, Place | None]] = []
    place: Place | None = None
    for word in m.sentence.words[m.word.index + 1 :]:
        if isinstance(word.mention, DateMention):
            when = resolve(word.mention, "past")
            if when is not None:
                found.append((when, place))
                place = None
        elif place is None:
            place = m.scene.place_at(word)
    return found if len(found) > 1 else []


def _of_something(m: Match) -> bool:
    """`the first meeting of the two leaders`, `the next round of talks` is none of the mechanism told of."""
    fillers = m.frame.role("of") + m.frame.role("compound")
    return any(
        w.is_noun and w.lemma not in HEADS | _SIDES and w.lower not in ACRONYMS and w.lower not in _SORTS
        for w in fillers
    )


def _led(m: Match) -> Iterator[Draft]:
    """`A led the Nepali side and B the Chinese one`, `the meeting was co-chaired by A and B`."""
    about = [*objects(m.sentence, m.word), *m.frame.role("over")]
    sides = [w for w in about if w.lemma in ("side", "delegation", "team", "part", "delegations")]
    meetings = [
        w
        for w in about
        if w.lemma
        in ("meeting", "session", "consultation", "talk", "event", "dialogue", "round", "discussion")
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
            if (
                getattr(word.mention, "member", None) is not None
                and not m.scene.speakers(m.sentence, m.word).people
            ):
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


def _by_number(m: Match) -> Iterator[Draft]:
    """`…, the second in Ankara on 25 August`: a sitting told by its number alone."""
    index = m.word.index
    words = m.sentence.words
    following = words[index + 1] if index + 1 < len(words) else None
    number = ordinal_of(m.word.text)
    if (
        number is None
        or following is None
        or following.tag[:2] in ("NN", "JJ", "VB", "CD", "HY")
        and not _goes_back(following)
    ):
        return
    if (
        index == 0
        or words[index - 1].lower not in ("the", "its", "their")
        or following.lower in ("of", "to", "time", ",")
    ):
        return
    known = _last_told(m.scene, m.sentence, "", within=3)
    if known is None or known.gathering:
        return
    stop = next(
        (w.index for w in words[index + 1 :] if ordinal_of(w.text) is not None or w.text in (";",)),
        len(words),
    )
    span = words[index + 1 : stop]
    dated = next((w.mention for w in span if isinstance(w.mention, DateMention) and w.mention.value), None)
    place = next(
        (p for w in span if not isinstance(w.mention, DateMention) and (p := m.scene.place_at(w))), None
    )
    if dated is None and place is None:
        return
    yield m.draft(
        when=resolve(dated, "past") if dated is not None else None,
        status="occurred",
        states=known.states,
        place=place,
        confidence=0.75,
        mechanism=known.mechanism,
        mechanism_type=known.mechanism_type,
        ordinal=number,
    )


def _goes_back(word: Word) -> bool:
    return word.is_verb and word.lemma in ("go", "date", "be", "take", "follow", "convene")


def _by_short_form(m: Match) -> Iterator[Draft]:
    """`The next PJCC will be held in Nairobi`: the mechanism by the letters that the dispatch explains."""
    for word in [*objects(m.sentence, m.word), *subject(m.sentence, m.word)]:
        if word.mention is None and word.text.isupper() and len(word.text) > 2 and word.lower not in ACRONYMS:
            title = title_at(m.scene, m.sentence, word, years=False)
            name = spelled_out(m.scene, title.name)
            if name != title.name and title.name == word.text:
                at = m.at(word)
                sitting = Sitting(
                    word,
                    name,
                    mechanism_type(name),
                    title.ordinal,
                    title.sequel,
                    title.states,
                    last=title.last,
                )
                if is_told(m.scene, m.sentence, sitting):
                    yield from _drafts(at, sitting, confidence=0.8)


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
    aside = told_aside(m.sentence, m.word, sitting.last)
    number = sitting.ordinal
    if number is None:
        verb_above, _ = governing(m.sentence, m.word)
        number = next((n for v in (verb_above, aside) if v is not None and (n := times(m.sentence, v))), None)
    yield m.draft(
        when=_when(m, at, sitting, main),
        status=status,
        states=states,
        people=_people(chairs, others, states),
        place=_place(m, at, sitting, main),
        confidence=confidence,
        mechanism=sitting.mechanism,
        mechanism_type=sitting.mechanism_type,
        ordinal=number,
    )


def _status(m: Match, sitting: Sitting) -> str | None:
    status = m.status
    aside = told_aside(m.sentence, m.word, sitting.last)
    if aside is not None and firmness(m.sentence, aside) in ("cancelled", "scheduled"):
        return firmness(m.sentence, aside)
    if (
        aside is not None
        and aside.tag in ("VBD", "VBN")
        and status in ("proposed", "scheduled")
        and "to" not in {c.lower for c in m.sentence.children(aside, "aux")}
    ):
        return "occurred"
    if _fell_through(m.sentence, m.word):
        return "cancelled"
    governed, role = governing(m.sentence, sitting.deed)
    if governed is not None and _awaited(m.sentence, governed) and sitting.gathering:
        return "scheduled"
    if carrier(m.sentence, sitting.deed) is m.word and m.word.lemma in ("plan", "preparation"):
        return "scheduled"
    if (
        m.word is not sitting.deed
        or (governed is not None and role == "subject")
        or status in (None, "cancelled")
    ):
        return status
    if governed is not None and (governed.lemma == "look" or _awaited(m.sentence, governed)):
        return "scheduled" if m.scene.date_of(m.sentence, sitting.deed) or sitting.gathering else "proposed"
    of_noun = status_of_noun(m.sentence, sitting.deed)
    if sitting.sequel == "next" and of_noun == "occurred":
        held = (
            governed is not None
            and governed.tag in ("VBD", "VBN")
            and governed.lemma in _ATTENDING | {"hold", "take"}
        )
        return "occurred" if held else "scheduled"
    return of_noun


def _fell_through(sentence: Sentence, deed: Word) -> bool:
    """Tell `was to have met in February`: planned, and not done."""
    found, _ = governing(sentence, deed)
    if found is None or found.tag != "VBN":
        return False
    aux = [c.lower for c in sentence.children(found, "aux")]
    above = sentence.head(found)
    return "to" in aux and "have" in aux and above is not None and above.lower in ("was", "were")


def _pluperfect(m: Match) -> bool:
    verbs = [m.word, *m.sentence.ancestors(m.word)]
    first = next((w for w in verbs if w.is_verb), None)
    return first is not None and any(c.lower == "had" for c in m.sentence.children(first, "aux"))


def _when(m: Match, at: Match, sitting: Sitting, main: bool) -> str | None:
    aside = told_aside(m.sentence, m.word, sitting.last)
    own = (m.scene.when(m.sentence, aside, setting=False) if aside else None) or m.when(setting=False)
    own = own or (at.when(setting=False) if at is not m else None)
    return own or (at.when(setting=True) if main else None)


def _place(m: Match, at: Match, sitting: Sitting, main: bool) -> Place | None:
    aside = told_aside(m.sentence, m.word, sitting.last)
    governed, role = governing(m.sentence, m.word)
    deeds = [w for w in (m.word, aside, at.word, governed) if w is not None]
    own = whereabouts(m.scene, m.sentence, *dict.fromkeys(deeds))
    if (
        own is None
        and governed is not None
        and governed.lemma in ("host", "receive", "accommodate")
        and role == "object"
    ):
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
        return (
            parties.states[:2]
            if len(parties.states) == 2
            else tuple(dict.fromkeys((*told, *parties.states)))[:2]
        )
    if len(m.scene.dyad) == 2 and set(told) <= set(m.scene.dyad):
        return m.scene.dyad
    if len(told) == 1 and m.scene.home and m.scene.home not in told:
        return (*told, m.scene.home)
    return told if len(told) > 1 else ()


def _people(chairs: Reference, others: Reference, states: tuple[str, ...]) -> tuple[Person, ...]:
    found = [p for p in as_people(chairs, "cochair") if p.state is None or p.state in states]
    names = {p.name for p in found}
    found += [
        p
        for p in as_people(others, "participant")
        if p.name not in names and (p.state is None or p.state in states)
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
            if not (
                s.gathering
                and (occurred or governing(before, s.deed)[1] in ("before", "after", "of", "since", ""))
            )
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
        sitting.deed,
        sitting.mechanism,
        sitting.mechanism_type,
        sitting.ordinal,
        sitting.sequel,
        told,
        sitting.gathering,
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
        trigger=noun(*SITTINGS, "consultation", "summit", "dialogue"),
        produce=_row,
    ),
    Rule(
        name="mechanism by its short form",
        kind="session",
        says="A sitting of a mechanism that is called by its initials.",
        trigger=verb(
            "hold", "take", "meet", "convene", "sit", "schedule", "conclude", "chair", "host", "open"
        ),
        produce=_by_short_form,
    ),
    Rule(
        name="sitting by its number alone",
        kind="session",
        says="A sitting told by its number alone, after another of the same mechanism.",
        trigger=Trigger(frozenset(ORDINAL_FORMS)),
        produce=_by_number,
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
