"""Events of two states: business forums, exhibitions, festivals, days and years of culture."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.fallen import day_planned
from legation.facts.act.en.making import act, whole
from legation.facts.act.en.parties import doer, named_before
from legation.facts.dating import day_told
from legation.grammar import Draft, Match, Rule, noun
from legation.language.called_off import calls_off
from legation.language.clauses import Frame
from legation.language.cutting import noun_span
from legation.language.modality import auxiliaries
from legation.language.words import Word

# These are events by their own name; the others where they are of business, culture and the like.
_EVENTS = frozenset("forum exhibition festival fair expo concert exposition roundtable".split())
_GATHERINGS = frozenset(
    "conference seminar symposium week day days year table show evening meet meeting mission".split()
)
_OF_EVENTS = frozenset(
    "business trade economic investment culture cultural film music food fashion art tourism scientific education "
    "literature literary language book cuisine friendship cross photo investor b2b".split()
)
_HOLDING = frozenset(
    "hold conduct begin start launch kick_off conclude commence finish stage open organise organize host take "
    "kick end inaugurate close mount run schedule slate cancel postpone scrap call put defer delay".split()
)
_ATTENDING = frozenset(
    "attend address join visit open speak participate take deliver co-chair chair tell".split()
)


# What one attends of an event, and what one says at it.
_PARTS = frozenset("ceremony opening edition session part speech remark address work inauguration".split())


def _event(m: Match) -> Iterator[Draft]:
    """`a Danish-Peruvian business forum was held in Lima`, `spoke at the Days of Danish Culture in Peru`."""
    if not _is_event(m):
        return
    held = _held(m)
    if held is None:
        return
    attended = held.word.lemma in _ATTENDING and m.word not in held.frame.role("subject")
    parties = tuple(dict.fromkeys(_parties(m, held, attended)))
    if len(parties) == 2:
        words = noun_span(m.sentence, m.word) if attended else whole(m, held.word, m.word)
        planned = held.word.lemma in ("schedule", "slate") and not attended
        off = calls_off(m.sentence, held.word)
        yield from act(
            held,
            "event",
            parties,
            words=words,
            status="cancelled" if off else "scheduled" if planned else None,
            when=day_planned(m)
            if off
            else day_told(m.scene, m.sentence, held.word, coming=True)
            if planned
            else None,
            confidence=0.7,
        )


def _is_event(m: Match) -> bool:
    if m.word.lemma in _EVENTS:
        return True
    around = [
        *m.sentence.children(m.word, "compound", "amod", "nmod"),
        *m.frame.role("of"),
        *m.frame.role("for"),
    ]
    names = {w.lower for w in around} | {w.lemma for w in around}
    # `the Year of Peru in Denmark`, `Peru Year`: printed as a name, or of culture
    return bool(names & _OF_EVENTS) or (
        m.word.lemma == "year" and m.word.text == "Year" and len(_named(m)) > 0
    )


def _held(m: Match) -> Match | None:
    """Centre the match on the verb that holds, opens or attends the event; `at`, `in` and `ceremony of` between."""
    word, above = m.word, m.sentence.head(m.word)
    for _ in range(4):
        if above is None or above.is_verb:
            break
        if above.lower in ("at", "in", "of") or above.lemma in _PARTS:
            word, above = above, m.sentence.head(above)
        else:
            return None
    coming = above is not None and bool({"will", "shall"} & set(auxiliaries(m.sentence, above)))
    if above is None or not above.is_verb or (above.tag == "VB" and not coming):
        return None
    if word.dep in ("dobj", "nsubj", "nsubjpass") and above.lemma in _HOLDING | _ATTENDING:
        return m.at(above)
    return m.at(above) if word.dep == "prep" and above.lemma in _ATTENDING else None


def _named(m: Match) -> tuple[str, ...]:
    """The states in the event's name: before it, or of whom it is."""
    of = m.frame.role("of")
    of = [*of, *(w for o in of for w in Frame(m.sentence, o).role("of"))]
    behind = [code for w in of if (code := m.scene.country_at(m.sentence, w))]
    both = m.scene.refer_all(m.sentence, m.frame.role("of")).states
    if len(both) == 2:
        return both
    return tuple(
        dict.fromkeys((*named_before(m, m.word), *behind, *(c for w in of for c in named_before(m, w))))
    )


def _parties(m: Match, held: Match, attended: bool) -> Iterator[str]:
    both = m.refer("between").states
    if both:
        yield from both
        return
    named = _named(m) or m.scene.resolver.states_of(m.sentence, m.word)
    yield from named
    if not named and not attended and len(doers := doer(held).states) == 1:
        # `the Danish embassy opened an exhibition in Lima`
        yield from doers
        yield from _countries_in(m, (m.word, *m.frame.role("of"), held.word))
        return
    if len(named) == 1:
        parts = [w for w in m.sentence.ancestors(m.word) if w.lemma in _PARTS]
        heads = (m.word, *m.frame.role("of"), *parts, *(() if attended else (held.word,)))
        yield from _countries_in(m, heads)
    if len(named) < 2 and not attended:
        yield from doer(held).states
        yield from m.refer("with").states


def _countries_in(m: Match, heads: tuple[Word, ...]) -> Iterator[str]:
    for head in heads:
        for filler in Frame(m.sentence, head).role("in"):
            code = m.scene.country_at(m.sentence, filler)
            if code is not None:
                yield code


RULES = (
    Rule(
        name="event of the two",
        kind="act",
        says="A forum, a festival or an exhibition of two states is held, opened or attended.",
        trigger=noun(*_EVENTS, *_GATHERINGS),
        produce=_event,
    ),
)
