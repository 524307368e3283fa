"""From whom to whom things go, and whose a deed is of which nobody is named."""

from __future__ import annotations

from dataclasses import dataclass

from legation.facts.act.en.mood import JOINT
from legation.facts.act.en.owners import FROM, owners, whose
from legation.facts.act.en.parties import counterpart, doer, meant, towards
from legation.facts.act.en.reach import reached
from legation.facts.act.en.things import PROFESSIONS, SENT_PEOPLE
from legation.facts.act.shape import ADVERSE
from legation.grammar import Match
from legation.language.clauses import is_passive
from legation.language.people import CastMember
from legation.language.words import Word

# Things that move by themselves go from whose they are to where they go.
_MOVING = frozenset("arrive reach land leave depart dock come head travel sail cross enter go fly".split())
_SENT = SENT_PEOPLE | frozenset(PROFESSIONS.split())
# What experts do where they were sent.
_WORKING = frozenset("begin start resume work serve teach".split())
_LEAVING = frozenset("leave depart".split())
_SHIPPING = frozenset("ship export send deliver supply dispatch".split())
_RECEIVING = frozenset("receive get obtain accept welcome".split())
_MOVED = frozenset(["aid_delivered", "trade_opened"])
# Heard with less, a deed of nobody named is none of the two states': a probability.
_HEARD = 0.5
# Adverse deeds that one's own state does where nobody is named.
_MEASURES = frozenset("ban suspension sanction expulsion detention recall summons".split())
_GIVEN = frozenset(["aid_delivered", "project_started", "project_completed", "trade_opened"])


@dataclass(frozen=True, slots=True)
class Sides:
    """Codes of those whose deed it is and of those whom it meets, with the people named among them."""

    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    actors: tuple[CastMember, ...] = ()
    targets: tuple[CastMember, ...] = ()


def moved(m: Match, act_type: str, thing: Word | None) -> Sides | None:
    """Give from whom and to whom a thing goes: `the first Danish pork arrived in Lima`, `the convoy left for Lima`."""
    if act_type == "trade_opened" and m.word.lemma in _SHIPPING and is_passive(m.sentence, m.word):
        # `Danish apples were shipped to Peru`
        shipped = m.frame.role("object")
        by = owners(m, shipped, (), FROM)[:1]
        to = towards(m, [m.word], ("to",), by)
        return Sides(by, to[:1]) if by and to and not m.frame.role("by") else None
    people = act_type == "exchange" and thing is not None and thing.lemma in _SENT
    if (
        thing is None
        or not (act_type in _MOVED or people)
        or m.word.lemma not in (_MOVING | _WORKING if people else _MOVING)
        or thing not in m.frame.role("subject")
    ):
        return None
    goals = m.frame.role("object") if m.word.lemma not in _LEAVING else []
    origins = m.frame.role("from") + (m.frame.role("object") if m.word.lemma in _LEAVING else [])
    goals = [*goals, *(w for role in ("in", "to", "at", "for", "into") for w in m.frame.role(role))]
    by = tuple(dict.fromkeys(s for w in (thing, *origins) for s in whose(m, w, FROM)))[:1]
    to = tuple(dict.fromkeys(s for w in goals for s in meant(m, w) if s not in by))[:1]
    to = to or (reached(m, by, [thing]) if people else ())
    return Sides(by or counterpart(m, to), to or counterpart(m, by)) if by or to else None


def received(m: Match, told: Match, act_type: str) -> Sides | None:
    """Give from whom a state has what it takes delivery of: `the Danish army received 30 lorries`."""
    if act_type != "aid_delivered" or told.word.lemma not in _RECEIVING or is_passive(m.sentence, told.word):
        return None
    to = doer(told)
    things = told.frame.role("object")
    by = towards(m, [told.word, *things], ("from",), to.states) or owners(m, things, to.states, FROM)
    by = by or counterpart(m, to.states)
    return Sides(by[:1], to.states, (), to.people) if len(to.states) == 1 and by else None


def given_to_home(m: Match) -> Sides:
    """Give from whom and to whom it goes where nobody is named: to the home of the story, told of both before."""
    home, dyad = m.scene.home, m.scene.dyad
    other = [s for s in dyad if s != home]
    if home is None or home not in dyad or len(other) != 1 or not _told_of(m) >= set(dyad):
        return Sides()
    return Sides((other[0],), (home,))


def _told_of(m: Match) -> set[str]:
    """Give the states that the sentence before, and the meeting that the story goes on from, are about."""
    before = m.scene.resolver.before(m.sentence, 1)
    near = {s.code for b in before for s in m.scene.states_between(b.start, b.end)}
    near |= {p.state for b in before for p in m.scene.people_in(b) if p.state}
    return near | set(m.scene.setting(m.sentence).parties.states)


def of_the_story(m: Match, act_type: str) -> Sides:
    """Give the sides of a deed of which nobody is named, told right behind a sentence about the two states.

    `The boats were let go on Monday`: what is given comes from the other, what is let go or eased is one's own deed.
    """
    dyad = m.scene.dyad
    if len(dyad) != 2 or (act_type in ADVERSE and act_type not in _MEASURES):
        return Sides()
    home = m.scene.home if m.scene.home in dyad else dyad[0]
    if m.word.heard.get(f"act:{act_type}", 0.0) < _HEARD:
        return Sides()
    other = next(s for s in dyad if s != home)
    if not _told_of(m) >= set(dyad):
        return Sides()
    if act_type in JOINT:
        return Sides(tuple(dyad))
    from_other = act_type in _GIVEN and not _goes_to(m, other)
    return Sides((other,), (home,)) if from_other else Sides((home,), (other,))


def _goes_to(m: Match, state: str) -> bool:
    """Tell whether the sentence before tells of something that goes to the state: `the plane left for Peru`."""
    before = m.scene.resolver.before(m.sentence, 1)
    led = [(b, w) for b in before for w in b.words if w.dep == "pobj" and m.scene.country_at(b, w) == state]
    return any((prep := b.head(w)) is not None and prep.lower in ("to", "for") for b, w in led)
