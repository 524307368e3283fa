"""A visit told by its noun: who travels, where to, when, and how firmly, gathered from all that carries the noun.

`The visit that Minister X was to pay to Ankara on 27 January was cancelled` spreads its parts over four verbs;
`That trip, from 28 to 30 December` leaves who and where to the sentence before.
"""

from __future__ import annotations

from legation.facts.dating import under_way_on
from legation.facts.delegations import acts_for_state, officials
from legation.facts.visit.en.belonging import at_another_time
from legation.facts.visit.en.carrying import PAYING, RECEIVING, carriers_of, framed_verb, visitors_of
from legation.facts.visit.en.days import days_of
from legation.facts.visit.en.journeys import (
    WAYS,
    Destination,
    Journey,
    behind,
    destinations,
    named_before,
    scene_of_story,
    taken_in,
    the_country,
    visit_type,
)
from legation.facts.visit.en.noun_status import PAST, status_of
from legation.facts.visit.en.told_before import is_announced, journey_meant
from legation.grammar import Match
from legation.language.clauses import Frame, objects, subject
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_AWAITING = frozenset("look await expect anticipate prepare host".split())
_LEADING_TO = {"arrival": ("in", "at", "to"), "departure": ("for", "to")}


def journey_of_noun(m: Match) -> Journey | None:
    """Give the journey that the noun of the match tells of, None where the text does not say who or where."""
    scene, sentence, noun = m.scene, m.sentence, m.word
    carriers = carriers_of(sentence, noun)
    frame_verb = framed_verb(sentence, noun)
    where = destinations(scene, sentence, carriers, _LEADING_TO.get(noun.lemma, ("to", "in", "into")))
    if frame_verb is not None and _told_by(scene, sentence, frame_verb, where):
        return None
    visitors = visitors_of(scene, sentence, noun, carriers, frame_verb)
    if not where and noun.lemma == "tour":
        where = destinations(scene, sentence, [noun], ("of",))
    above = sentence.head(noun)
    if not where and noun.dep == "nsubj" and above is not None and above.lemma == "be":
        told = [above, *sentence.children(above, "attr")]
        told += [c for w in told[1:] for c in sentence.children(w, "amod", "conj")]
        where = destinations(scene, sentence, told, ("to",))  # `her first visit will be to Kenya`
    where = where or taken_in(scene, sentence, noun) or behind(scene, sentence, noun)
    if where and noun.dep == "nsubj" and {d.country for d in where} <= set(visitors.states):
        where = ()  # `A's visit comes after that of B to Lima`, A's own
    where = where or named_before(scene, sentence, noun)
    if not where and frame_verb is not None and frame_verb.lemma in {"be", *RECEIVING}:
        where = destinations(
            scene, sentence, [*sentence.children(frame_verb, "acomp"), frame_verb], ("in", "at", "to")
        )
    where = where or the_country(
        scene, sentence, [w for c in carriers for w in Frame(sentence, c).role("to")]
    )
    if noun.dep == "pobj" and where and set(visitors.states) <= {d.country for d in where}:
        # `met Minister B on his first visit to Kenya`: not B's, who is at home there.
        visitors = officials(scene, sentence, subject(sentence, frame_verb or sentence.root)) or visitors
    before = journey_meant(m) if not where or not visitors else None
    known = before is not None and not where
    if before is not None:
        visitors, where = visitors or before.visitors, where or before.destinations
    if frame_verb is None and _aside(scene, sentence, noun):
        frame_verb = next((w for w in sentence.ancestors(noun) if w.is_verb), None)
    if visitors.people and not where and frame_verb is not None:
        # `addressed the assembly in Lima during his visit`
        heads = [frame_verb, *objects(sentence, frame_verb)]
        where = destinations(scene, sentence, heads, ("in", "at"))
        where = tuple(d for d in where if d.country not in visitors.states) or _stage(
            scene, sentence, visitors
        )
    if not where and before is None:
        where = _to_us(m, visitors)
    if not where or not visitors or (not visitors.people and _describes(sentence, noun)):
        return None
    status = status_of(m, carriers)
    deed = next((c for c in carriers if c.is_verb and c.lemma in PAYING), noun)
    when = days_of(m, deed, noun, status=status)
    if before is not None and known and status != "cancelled":
        status = before.status
        if when is None or "/" not in when:
            when = before.lasting(m, noun) or when
        if when is None and visit_type(sentence, noun) is None:
            return None  # `the visit will deepen ties`: nothing that was not told before
    if status == "proposed" and when is not None and any(w.lemma == "look" for w in sentence.ancestors(noun)):
        status = "scheduled"  # `looks forward to her visit in September`
    if when is None and status == "occurred" and not known and is_announced(m, visitors, where):
        status = "scheduled"
    if status == "scheduled" and noun.dep == "nsubj" and "/" in (when or "") and under_way_on(scene, when):
        status = "occurred"  # `the visit, which takes place on 15-17 May, will deepen ties`
    if (
        when is None
        and status == "occurred"
        and noun.dep == "nsubj"
        and above is not None
        and above.lemma == "be"
    ):
        when = _of_the_story(m, where)
    recent = any(c.lower in PAST for c in sentence.children(noun, "amod"))
    frames = noun.dep == "pobj" and not known and not recent and not at_another_time(sentence, noun)
    if when is None and status == "occurred" and frame_verb is not None and frames:
        when = m.at(frame_verb).when() or m.when()
    return Journey(visitors, where, when, status, noun)


def _of_the_story(m: Match, where: tuple[Destination, ...]) -> str | None:
    """Give the day of what was told there just before: `met A in Lima on Thursday. The trip was her first to Peru`."""
    setting = m.scene.setting(m.sentence)
    there = setting.place is not None and setting.place.country in {d.country for d in where}
    definite = any(c.lower in ("the", "this") for c in m.sentence.children(m.word, "det"))
    return setting.when if there and definite else None


def _aside(scene: Scene, sentence: Sentence, noun: Word) -> bool:
    """Tell `Minister A, on an official visit, called on B`: what stands beside a name frames what A does."""
    prep = sentence.head(noun)
    person = sentence.head(prep) if prep is not None and prep.lower in ("on", "during") else None
    return person is not None and scene.member(person) is not None


def _describes(sentence: Sentence, noun: Word) -> bool:
    """Tell whether the sentence only says more of a journey told: `this is the first visit by a Kenyan minister`."""
    verb = sentence.head(noun)
    if noun.dep != "attr" or verb is None or verb.lemma != "be":
        return False
    return any(w.lower in ("this", "it", "that") for w in sentence.children(verb, "nsubj"))


def _stage(scene: Scene, sentence: Sentence, visitors: Reference) -> tuple[Destination, ...]:
    """Where the story plays, for `on a working visit` without more: the host's, if it is another state."""
    there = scene_of_story(scene, sentence)
    if there is None and scene.home is not None and scene.home not in visitors.states:
        return (Destination(scene.home),)
    if there is None or there.country is None or there.country in visitors.states:
        return ()
    return (Destination(there.country, there),)


def _to_us(m: Match, visitors: Reference) -> tuple[Destination, ...]:
    """Where `the visit of the Kenyan Minister` leads, of which no more is said: where the clause plays, else home."""
    owners = [w for w in m.frame.role("possessive") if w.tag != "PRP$"]
    named = [w for w in owners if m.scene.member(w) is not None or acts_for_state(w)]
    # `hailed the visits made by his Kenyan counterpart in 2019 and by …`
    acts = [c for c in m.sentence.children(m.word, "acl") if c.lemma in ("make", "pay")]
    made = any(Frame(m.sentence, c).role("by") for c in acts)
    owned = (
        (m.frame.first("of", "by") or named or made)
        and (m.word.tag == "NN" or made)
        and m.word.lemma in ("visit", "trip", "tour")
    )
    led = [w for w in m.frame.first("to", "in", "at") if not isinstance(w.mention, DateMention)]
    if not owned or len(visitors.states) != 1 or led:
        return ()
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is not None and verb.lemma in _AWAITING:
        # `Kenya is looking forward to President A's visit`
        hosts = m.scene.refer_all(m.sentence, subject(m.sentence, verb))
        if hosts.state is not None and hosts.state not in visitors.states:
            return (Destination(hosts.state),)
    place = m.place(setting=False)
    if place is not None and place.country is not None:
        return (Destination(place.country, place),) if place.country not in visitors.states else ()
    home = m.scene.home
    others = {s.code for s in m.scene.states_between(m.sentence.start, m.sentence.end)} - {
        home,
        *visitors.states,
    }
    return (Destination(home),) if home is not None and home not in visitors.states and not others else ()


def _told_by(scene: Scene, sentence: Sentence, verb: Word, where: tuple[Destination, ...]) -> bool:
    """Tell whether the verb above tells the same journey: of going to the same place, or of inviting."""
    if verb.lemma == "invite":
        return True
    if verb.lemma not in WAYS:
        return False
    leads = destinations(scene, sentence, [verb, *sentence.children(verb, "prt")], WAYS[verb.lemma])
    return bool(leads) and (not where or {d.country for d in leads} >= {d.country for d in where})
