"""A visit told by its noun: who travels, where to, when, and how firmly, gathered from all that carries the noun.

`The visit that Minister X was to pay to Ankara on 27 January was cancelled` spreads its parts over four verbs;
`That trip, from 28 to 30 December` leaves who and where to the sentence before.
"""

from __future__ import annotations

from legation.facts.dating import under_way_on
from legation.facts.delegations import officials
from legation.facts.visit.en.accepting import CALLING_OFF, fell_through
from legation.facts.visit.en.days import days_of
from legation.facts.visit.en.journeys import (
    VISIT_NOUNS,
    WAYS,
    Destination,
    Journey,
    behind,
    destinations,
    taken_in,
)
from legation.grammar import Match
from legation.language.clauses import LIGHT_VERBS, Frame, objects, subject
from legation.language.modality import auxiliaries, firmness, negated, tense
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_PAYING = frozenset(
    "pay make undertake conduct begin start end conclude complete carry take have plan".split()
)
_RECEIVING = frozenset("receive host welcome greet expect invite await".split())
_FRAMES = frozenset("on during for after before amid following upon as in with from".split())
_LOOKING_BACK = frozenset(
    "welcome hail praise recall note appreciate value applaud commend thank mention describe call express follow mark "
    "remember highlight review assess underline stress emphasise emphasize".split()
)
_MOVING = frozenset("reschedule schedule move shift bring".split())
_PLANNED = frozenset("upcoming forthcoming planned next possible future coming proposed scheduled".split())
_LEADING_TO = {"arrival": ("in", "at", "to"), "departure": ("for", "to")}


def journey_of_noun(m: Match) -> Journey | None:
    """Give the journey that the noun of the match tells of, None where the text does not say who or where."""
    scene, sentence, noun = m.scene, m.sentence, m.word
    carriers = _carriers(sentence, noun)
    frame_verb = _frame_verb(sentence, noun)
    if frame_verb is not None and frame_verb.lemma in WAYS and _leads(scene, sentence, frame_verb):
        return None  # the verb of going tells it
    visitors = _visitors(scene, sentence, noun, carriers, frame_verb)
    where = destinations(scene, sentence, carriers, _LEADING_TO.get(noun.lemma, ("to", "in", "into")))
    if not where and noun.lemma == "tour":
        where = destinations(scene, sentence, [noun], ("of",))
    where = where or taken_in(scene, sentence, noun) or behind(scene, sentence, noun)
    if not where and frame_verb is not None and frame_verb.lemma in {"be", *_RECEIVING}:
        where = destinations(
            scene, sentence, [*sentence.children(frame_verb, "acomp"), frame_verb], ("in", "at", "to")
        )
    hosts = Reference()
    if not where or not visitors:
        before = _meant(scene, sentence, noun)
        if before is not None:
            visitors, where = visitors or before[0], where or before[1]
    if visitors.people and not where and frame_verb is not None:
        where = _stage(scene, sentence, visitors)
    if not where or not visitors:
        return None
    status = _status(m, carriers)
    deed = next((c for c in carriers if c.is_verb and c.lemma in _PAYING), noun)
    when = days_of(m, deed, noun, status=status)
    if status == "scheduled" and noun.dep == "nsubj" and "/" in (when or "") and under_way_on(scene, when):
        status = "occurred"  # `the visit, which takes place on 15-17 May, will deepen ties`
    if when is None and status == "occurred" and frame_verb is not None and noun.dep == "pobj":
        when = m.at(frame_verb).when() or m.when()
    return Journey(visitors, where, when, status, noun, hosts)


def _stage(scene: Scene, sentence: Sentence, visitors: Reference) -> tuple[Destination, ...]:
    """Where the story plays, for `on a working visit` without more: the host's, if it is another state."""
    there = scene.setting(sentence).place
    if there is None or there.country is None or there.country in visitors.states:
        return ()
    return (Destination(there.country, there),)


def _carriers(sentence: Sentence, noun: Word) -> list[Word]:
    """The noun, the verb that carries it, and those that hang on it: `paid by X`, `that X was to pay to Y`."""
    found = [noun]
    for below in sentence.children(noun, "acl", "relcl"):
        found += [below, *(x for x in sentence.children(below, "xcomp") if x.lemma in _PAYING)]
    above = sentence.head(noun)
    carrying = LIGHT_VERBS | _PAYING | {verb.partition("_")[0] for verb in CALLING_OFF}
    if above is not None and above.is_verb and noun.dep in ("dobj", "nsubjpass", "nsubj", "pobj"):
        found.append(above)
    return [w for w in found if w is noun or w.lemma in carrying]


def _frame_verb(sentence: Sentence, noun: Word) -> Word | None:
    """Give the verb that the visit frames: `is in Athens on a visit`, `is expected for a visit`."""
    prep = sentence.head(noun)
    if prep is None or noun.dep != "pobj" or prep.lower not in _FRAMES | {"of"}:
        return None
    if prep.lower == "of":
        # `in the course of the visit`, `at the start of the trip`
        middle = sentence.head(prep)
        if middle is None or not middle.is_noun:
            return None
        prep = sentence.head(middle)
        if prep is None or prep.tag != "IN":
            return None
    above = sentence.head(prep)
    while above is not None and above.tag in ("IN", "RB", "TO"):
        above = sentence.head(above)
    return above if above is not None and above.is_verb else None


def _leads(scene: Scene, sentence: Sentence, verb: Word) -> bool:
    return bool(destinations(scene, sentence, [verb, *sentence.children(verb, "prt")], WAYS[verb.lemma]))


def _visitors(
    scene: Scene, sentence: Sentence, noun: Word, carriers: list[Word], frame_verb: Word | None
) -> Reference:
    frame = Frame(sentence, noun)
    for role in ("possessive", "by", "of", "compound"):
        fillers = frame.role(role)
        found = officials(scene, sentence, fillers)
        if not found and role in ("possessive", "by"):
            found = scene.refer_all(sentence, fillers)
        if found:
            return found
    for carrier in carriers[1:]:
        if carrier.lemma == "take" and (found := officials(scene, sentence, objects(sentence, carrier))):
            return found  # `a tour that will take her to Kenya`
        for word in subject(sentence, carrier):
            if word is not noun and (found := officials(scene, sentence, [word])):
                return officials(scene, sentence, [w for w in subject(sentence, carrier) if w is not noun])
        if found := officials(scene, sentence, Frame(sentence, carrier).role("by")):
            return found
    if found := _owner_behind(scene, sentence, noun):
        return found
    prep = sentence.head(noun)
    if prep is not None and noun.dep == "pobj":
        beside = sentence.head(prep)
        if beside is not None and getattr(beside.mention, "member", None) is not None:
            return scene.refer(sentence, beside)
    if frame_verb is not None:
        words = (
            objects(sentence, frame_verb) if frame_verb.lemma in _RECEIVING else subject(sentence, frame_verb)
        )
        return officials(scene, sentence, words)
    return Reference()


def _owner_behind(scene: Scene, sentence: Sentence, noun: Word) -> Reference:
    """`the visit to Islamabad of President X`, whatever the parser hung `of` on."""
    for word in sentence.words[noun.index + 1 : noun.index + 7]:
        if word.lower in ("of", "by") and word.index + 1 < len(sentence.words):
            following = sentence.words[word.index + 1]
            if getattr(following.mention, "member", None) is not None:
                return scene.refer(sentence, following)
        if word.is_verb or word.text in (",", ";"):
            break
    return Reference()


def _status(m: Match, carriers: list[Word]) -> str | None:
    sentence, noun = m.sentence, m.word
    if negated(sentence, noun):
        return None
    if fell_through(sentence, noun) or firmness(sentence, noun) == "cancelled":
        return "cancelled"
    for carrier in carriers[1:]:
        if carrier.dep in ("relcl", "acl", "xcomp") and (told := firmness(sentence, carrier)) != "occurred":
            return told if told in ("scheduled", "proposed", "cancelled") else None
    prep = sentence.head(noun)
    if noun.dep == "pobj" and prep is not None and prep.lower in ("of", "before") and _ahead(sentence, prep):
        return "scheduled"
    frame_verb = _frame_verb(sentence, noun)
    if frame_verb is not None and frame_verb.lemma in ("expect", "due", "await"):
        return "scheduled"
    if frame_verb is not None and any(c.lower == "due" for c in sentence.children(frame_verb, "acomp")):
        return "scheduled"
    above = sentence.head(noun)
    if above is not None and above.lemma in _MOVING and noun.dep in ("nsubjpass", "dobj"):
        return "scheduled"
    if above is not None and above.lemma == "be" and noun.dep == "nsubj" and _in_preparation(sentence, above):
        return "scheduled"
    if frame_verb is not None and tense(sentence, frame_verb) == "future":
        return "scheduled"
    if (
        frame_verb is not None
        and prep is not None
        and prep.lower in ("during", "after", "following", "since")
    ):
        return "occurred"
    above = sentence.head(noun)
    carried = above is not None and above.is_verb and above.lemma in _PAYING
    return m.status if carried else _looked_at(sentence, noun) or m.status


def _in_preparation(sentence: Sentence, verb: Word) -> bool:
    frame = Frame(sentence, verb)
    return any(w.lemma in ("preparation", "planning") for w in frame.role("in") + frame.role("under"))


def _looked_at(sentence: Sentence, noun: Word) -> str | None:
    """`welcomed the visit of X`, `recalled her trip`: it took place, unless it is called planned."""
    verb = next((w for w in sentence.ancestors(noun) if w.is_verb), None)
    if (
        verb is None
        or verb.lemma not in _LOOKING_BACK
        or auxiliaries(sentence, verb)[:1] in (["will"], ["would"])
    ):
        return None
    said = {c.lower for c in sentence.children(noun, "amod")}
    if said & _PLANNED:
        return "proposed" if said & {"possible", "proposed", "future"} else "scheduled"
    return "occurred"


def _ahead(sentence: Sentence, prep: Word) -> bool:
    """`ahead of the visit`, `on the eve of her trip`."""
    lead = {w.lower for w in sentence.words[max(0, prep.index - 2) : prep.index]}
    return bool(lead & {"ahead", "eve", "advance"})


def _meant(scene: Scene, sentence: Sentence, noun: Word) -> tuple[Reference, tuple[Destination, ...]] | None:
    """Give who and where of the journey told last before, which `the trip` or `that visit` means."""
    definite = any(
        c.lower in ("the", "this", "that", "his", "her", "their")
        for c in sentence.children(noun, "det", "poss")
    )
    if not definite:
        return None
    earlier = [s for s in scene.sentences if s.start < sentence.start and s.words][-2:]
    for told in (sentence, *reversed(earlier)):
        for word in reversed(told.words[: noun.index] if told is sentence else told.words):
            found = _told(scene, told, word)
            if found is not None:
                return found
    return None


def _told(scene: Scene, sentence: Sentence, word: Word) -> tuple[Reference, tuple[Destination, ...]] | None:
    if word.is_verb and (word.lemma in WAYS or word.lemma == "be"):
        visitors = officials(scene, sentence, subject(sentence, word))
        roles = WAYS.get(word.lemma, ("in",))
        where = destinations(scene, sentence, [word, *sentence.children(word, "prt")], roles)
    elif word.is_noun and word.lemma in VISIT_NOUNS:
        carriers = _carriers(sentence, word)
        visitors = _visitors(scene, sentence, word, carriers, _frame_verb(sentence, word))
        where = destinations(scene, sentence, carriers, ("to", "in")) or behind(scene, sentence, word)
    else:
        return None
    where = tuple(d for d in where if d.country not in visitors.states)
    return (visitors, where) if visitors.people and where else None
