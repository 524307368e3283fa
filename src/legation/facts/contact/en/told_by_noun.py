"""Encounters told by a noun: talks, meetings, meals and calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.contact.en.by_phone import is_channel
from legation.facts.contact.en.days import day
from legation.facts.contact.en.encounters import (
    encounters,
    in_a_row,
    is_person,
    is_sitting,
    named_sides,
    somebody,
    status_of,
    tells_company,
)
from legation.facts.contact.en.formats import format_of
from legation.facts.contact.en.meals import guests_of_meal, hosts_of_meal
from legation.facts.contact.en.partners import MEALS, MEETINGS, partners, with_whom
from legation.facts.contact.en.places import set_apart
from legation.facts.dating import day_told
from legation.facts.delegations import acts_for_state, company, officials, protagonist
from legation.grammar import Draft, Match
from legation.grammar.match import merged_details
from legation.language.clauses import LIGHT_VERBS, is_passive, objects, subject
from legation.language.gatherings import is_attended
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.words import Word

_KEEPING_UP = frozenset(
    "maintain continue promote increase strengthen intensify enhance foster encourage elevate upgrade deepen expand "
    "institutionalise institutionalize".split()
)
_RECURRING = frozenset("regular frequent periodic constant continuous".split())
_LEADING = frozenset("lead head conduct hold".split())
_HAVING = frozenset("have hold conduct host give".split())
_HOLDING = LIGHT_VERBS | frozenset(
    "chair lead resume continue preside head wind restart renew reopen enter".split()
)


def talked(m: Match) -> Iterator[Draft]:
    """`held talks with B`, `a meeting between A and B`, `A's phone call with B`, `had breakfast with B`."""
    if not in_a_row(m):
        yield from (draft for draft in told(m) if not _planned(m, draft))


def planned(m: Match) -> Iterator[Draft]:
    """`a meeting between A and B is set for May`, `called off his talks with B`: of two sides both named."""
    if status_of(m) != "occurred" and not in_a_row(m):
        yield from (draft for draft in told(m) if _planned(m, draft))


def met_again(m: Match) -> Iterator[Draft]:
    """`The next meeting of the two ministers will be in Suva`, `it was their third meeting this year`."""
    if in_a_row(m):
        yield from told(m)


def granted(m: Match) -> Iterator[Draft]:
    """`B was granted an audience by A`, `A invited B to a meeting`: the giver, and whom it is given to."""
    verb = m.sentence.head(m.word)
    if verb is not None and verb.lower == "to" and m.word.dep == "pobj":
        verb = m.sentence.head(verb)
    if verb is not None and verb.lemma == "invite":
        given = m.word.dep in ("pobj", "xcomp")  # `to talks` is parsed as `to talk` is
    else:
        given = verb is not None and verb.lemma in ("grant", "accord", "give") and m.word.lemma == "audience"
    if verb is None or not given or is_sitting(m):
        return
    giver = officials(m.scene, m.sentence, subject(m.sentence, verb) or m.frame.role("by"))
    roles = ("nsubjpass", "nsubj") if is_passive(m.sentence, verb) else ("dobj", "dative")
    taking = [w for w in m.sentence.children(verb, *roles) if w is not m.word and w.lower != "to"]
    taker = officials(m.scene, m.sentence, taking or m.at(verb).frame.role("to"))
    if named_sides(giver + taker):
        yield from encounters(m, giver, taker)


def _planned(m: Match, draft: Draft) -> bool:
    if draft.status == "cancelled":
        return len(draft.states) > 1
    ahead = status_of(m) != "occurred" and draft.status in ("scheduled", "proposed")
    return ahead and len({p.state for p in draft.people}) > 1


def told(m: Match) -> Iterator[Draft]:
    """Yield the encounters that the noun tells of, whenever they are."""
    above = m.sentence.head(m.word)
    if (rounds := _rounds_of(m)) is not None:
        above = m.sentence.head(rounds)
    if m.word.lemma == "visit" and not _courtesy(m) and not any(is_person(w) for w in m.frame.role("to")):
        return
    if (
        _chaired(m, above)
        or is_sitting(m)
        or m.word.dep in ("compound", "nmod")
        or is_channel(m)
        or _gathering(m)
        or _in_general(m)
        or tells_company(m)
    ):
        return
    if (clause := _clause_of_holders(m)) is not None:
        yield from _held_in_clause(m, clause)
        return
    between = _between(m) or (m.refer("of") if m.word.lemma != "talk" else Reference())
    doers = _doers(m, above) or Reference((), between.people)
    if len(between.states) > 1:
        if not between.people and doers.people and set(doers.states) <= set(between.states):
            between = doers
        if (
            not between.people
            and m.word.dep not in ("nsubj", "nsubjpass")
            and not _held(m, above)
            and not _rounds(m)
            and (m.word.tag == "NNP" or not set_apart(m))
        ):
            return
        yield from encounters(m, between, Reference())
        return
    upon = [w for w in m.frame.role("on") if acts_for_state(w)]  # not `on the evening of Monday`
    role = "on" if m.word.lemma in ("call", "visit") and upon else "with"
    if (m.word.lemma == "visit" and not upon) or (m.word.lemma == "audience" and not with_whom(m)):
        role = "to"
    if m.word.lemma == "audience" and role == "to" and not m.frame.role("to"):
        role = "for"  # `will hold an audience for B`
    words = (with_whom(m) if role == "with" else m.frame.role(role)) or [
        w for one in m.frame.role("of") for w in m.at(one).frame.role(role)
    ]
    if m.word.lemma in MEALS and not words:
        words = guests_of_meal(m) or hosts_of_meal(m)
    if m.word.lemma == "call" and not words and above is not None and above.lemma in ("pay", "make"):
        words = list(m.sentence.children(above, "dative"))  # `paid him a courtesy call`
    if m.word.lemma == "call" and _follows(m, "to"):
        words = [w for w in m.frame.role("to") if is_person(w)]  # not `a call to action`
        if not words:
            return
    other = partners(m, words, doers)
    if words and not other and somebody(words):
        return
    if m.word.lemma == "call" and not other:
        callers = m.frame.first("from", "by") or (
            m.at(above).frame.role("from") if above is not None and above.is_verb else []
        )
        other = officials(m.scene, m.sentence, callers) or m.scene.refer_all(m.sentence, callers)
    if not words and not other and _held(m, above):
        other = _houses(m)
    theirs = not other and named_sides(m.refer("possessive"))
    if (
        theirs
        and (day_told(m.scene, m.sentence, m.word) or m.place(setting=False))
        and m.word.lemma not in MEALS
    ):
        # `A told B at their meeting in Hanoi on 11 September`
        yield from encounters(m, m.refer("possessive"), Reference(), confidence=0.75)
        return
    vague = m.word.lemma in ("exchange", "consultation") and not (
        len((doers + other).states) > 1 and day_told(m.scene, m.sentence, m.word)
    )
    if not other and (vague or m.word.lemma in MEALS or not _held(m, above)):
        return
    if not other and m.word.lemma == "summit" and not named_sides(doers):
        return
    called_off = status_of(m) == "cancelled"
    if not other.people and not doers.people and not (_held(m, above) or called_off):
        return
    if other.people and not doers and (stranger := _of_a_stranger(m, other)):
        yield from encounters(m, stranger, other, confidence=0.7)
        return
    at_home = bool(doers.states) and set(doers.states) <= set(other.states) and _held(m, above)
    if at_home and set(other.people) - set(doers.people):
        return  # `the envoy to Peru called on his own President`
    if other.people and (not doers or not set(doers.states) - set(other.states)):
        # `During the meeting with B, developments were discussed`: it is the one whom the dispatch is about.
        chief = _other_person(m, other) or _spoken_of(m, other) or protagonist(m.scene)
        if chief is None or chief in other.people or chief.state in other.states:
            return
        doers = Reference((), (chief,))
    if vague and not other.people:
        return
    yield from encounters(m, doers, other, confidence=0.85 if other or named_sides(doers) else 0.7)


def held_by_named(m: Match) -> Iterator[Draft]:
    """`the ministers held a meeting`, `A had talks with B`: people of two sides, and a verb that says it was held."""
    above = m.sentence.head(m.word)
    if _with_somebody_on_a_day(m):
        yield from (draft for draft in told(m) if draft.people and draft.when is not None)
        return
    if above is None or m.word.dep != "dobj" or above.lemma not in ("hold", "have") or above.tag == "VBG":
        return
    sides = m.scene.refer_all(m.sentence, m.frame.role("subject"))
    done = len(sides.states) < 2 and status_of(m) == "occurred"
    several = len(sides.states) > 2 and day_told(m.scene, m.sentence, m.word) is not None
    if (
        len(sides.states) == 2
        or several
        or (done and named_sides(sides + officials(m.scene, m.sentence, with_whom(m))))
    ):
        yield from told(m)


def _with_somebody_on_a_day(m: Match) -> bool:
    """Tell `A was in Lima on Monday for talks with Peruvian officials`: he is named, they are told by their state."""
    told_of = status_of(m) in ("occurred", "scheduled") and m.word.lemma != "call"
    if not told_of or day_told(m.scene, m.sentence, m.word) is None:
        return False
    one = officials(m.scene, m.sentence, subject(m.sentence, m.verb) if m.verb is not None else [])
    giving = ("with", "for") if m.word.lemma == "audience" else ("with",)
    other = officials(m.scene, m.sentence, m.frame.first(*giving))
    if status_of(m) == "scheduled" and named_sides(one + other):
        return False  # of these `planned` tells
    return bool((one + other).people and one.states) and bool(set(other.states) - set(one.states))


def _clause_of_holders(m: Match) -> Word | None:
    """Give the clause that says who held it: `the meeting he had with B`, `a breakfast meeting A hosted for B`."""
    told = [*m.sentence.children(m.word, "relcl", "acl")]
    told += [
        w for c in told if c.lemma in ("be", "due") for w in m.sentence.children(c, "xcomp")
    ]  # `was to have held`
    for clause in told:
        frame = m.at(clause).frame
        if (
            clause.lemma in _HAVING
            and frame.role("subject")
            and (with_whom(m.at(clause)) or frame.role("for"))
        ):
            return clause
    return None


def _held_in_clause(m: Match, clause: Word) -> Iterator[Draft]:
    """Mood and day of the clause decide, the noun says in what form the two spoke."""
    at = m.at(clause)
    one = officials(m.scene, m.sentence, at.frame.role("subject"))
    other = company(m.scene, m.sentence, with_whom(at) or _among(m, clause, "for"))
    if is_sitting(m) or not one or not other:
        return
    given = clause.lemma in ("host", "give") and m.word.tag == "NN"  # one meal for all
    for draft in encounters(at, *((one + other, Reference()) if given else (one, other))):
        # `Talks that A was to hold with B on Friday were put off`: the day hung on the chief verb
        when = day(m, "cancelled") if draft.status == "cancelled" and draft.when is None else draft.when
        yield replace(draft, when=when, details=merged_details(draft, format=format_of(m)))


def _among(m: Match, clause: Word, name: str) -> list[Word]:
    """Give the people behind the preposition, wherever in the clause the parser hung it."""
    preps = [w for w in m.sentence.subtree(clause) if w.lower == name and w.index > clause.index]
    people = [w for prep in preps for w in m.sentence.children(prep, "pobj") if is_person(w)]
    return [w for first in people[:1] for w in m.sentence.conjuncts(first)]


def _courtesy(m: Match) -> bool:
    """`paid a courtesy visit to the Speaker`: a call, and no journey."""
    return any(c.lower in ("courtesy", "farewell") for c in m.sentence.children(m.word, "compound", "amod"))


def _follows(m: Match, word: str) -> bool:
    behind = m.sentence.words[m.word.index + 1 : m.word.index + 2]
    return bool(behind) and behind[0].lower == word


def _in_general(m: Match) -> bool:
    """`maintain the mechanism and meetings between leaders`: encounters kept up, none of them told."""
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if any(c.lower in _RECURRING for c in m.sentence.children(m.word, "amod")):
        return not any(is_person(w) for w in m.frame.role("subject"))
    several = m.word.tag == "NNS" or m.word.lemma in ("consultation", "exchange", "negotiation")
    return several and above is not None and above.lemma in _KEEPING_UP


def _between(m: Match) -> Reference:
    """`a meeting between A and B`, `a meeting held between A and B`."""
    found = officials(m.scene, m.sentence, m.frame.role("between"))
    if len(found.states) < 2:
        found = m.refer("between")
    if not found and len(both := m.scene.resolver.states_of(m.sentence, m.word)) == 2 and set_apart(m):
        return Reference(both)  # `the Kenyan-Ugandan border talks set for Monday`
    for clause in m.sentence.children(m.word, "acl"):
        found = found or m.at(clause).refer("between")
        if len(found.states) < 2 and clause.lemma in _LEADING:
            led = officials(m.scene, m.sentence, m.at(clause).frame.role("by"))
            found = led if named_sides(led) else found  # `talks led by Ministers A and B`
    return found


def _rounds(m: Match) -> bool:
    """`Several rounds of talks between the sides came to nothing`."""
    rounds = _rounds_of(m)
    return rounds is not None and rounds.dep in ("nsubj", "nsubjpass", "dobj")


def _gathering(m: Match) -> bool:
    """Tell a conference of many or for the press from one held by video, and what is attended in company."""
    beside = {c.lower for c in m.sentence.children(m.word, "compound", "nmod", "amod")}
    many = m.word.lemma == "conference" and not beside & {"video", "telephone", "phone", "virtual"}
    return many or is_attended(m.sentence, m.word)


def _other_person(m: Match, met: Reference) -> CastMember | None:
    """Give the one other person in the sentence: `during A's visit a meeting was held with B`."""
    others = [
        p for p in m.scene.people_in(m.sentence) if p not in met.people and p.state not in (None, *met.states)
    ]
    return others[0] if len(others) == 1 else None


def _of_a_stranger(m: Match, met: Reference) -> Reference:
    """`In a call with B, Jane Doe discussed`: she whose office is not told acts for the state of the story."""
    home = m.scene.home
    strange = home is not None and home not in met.states and _strangers(m)
    return Reference((home,)) if strange and home else Reference()


def _strangers(m: Match) -> list[Word]:
    """Give the doers of the clause who have a name but are nobody known."""
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    doers = subject(m.sentence, above) if above is not None else []
    return [w for w in doers if w.tag == "NNP" and w.mention is None and not m.scene.refer(m.sentence, w)]


def _spoken_of(m: Match, met: Reference) -> CastMember | None:
    """Give the one person whom the sentence before is about: `A held several calls. … in a call with B`."""
    for before in m.scene.resolver.before(m.sentence, 2):
        about = [p for p in m.scene.resolver.center(before).people if p not in met.people]
        if len(about) == 1 and about[0].state not in (None, *met.states):
            return about[0]
    return None


def _held(m: Match, above: Word | None) -> bool:
    held = _rounds_of(m) or m.word
    return (
        above is not None
        and above.is_verb
        and above.lemma in _HOLDING
        and held.dep in ("dobj", "nsubjpass", "nsubj")
    )


def _houses(m: Match) -> Reference:
    """`held talks at the Slovak Ministry of Economy`: those of the house, though nobody is named."""
    houses = [w for w in m.frame.role("at") if w.is_noun and w.mention is None]
    return Reference(tuple(c for w in houses for c in m.scene.resolver.states_of(m.sentence, w)))


def _chaired(m: Match, above: Word | None) -> bool:
    """`The meeting was co-chaired by A and B`: what is chaired is a sitting, save talks."""
    chaired = above is not None and above.lemma in ("chair", "cochair", "preside")
    return chaired and m.word.lemma != "talk"


def _rounds_of(m: Match) -> Word | None:
    """Give the noun that counts the talks: `held two rounds of talks`, `a series of meetings`."""
    above = m.sentence.head(m.word)
    head = m.sentence.head(above) if above is not None and above.lower == "of" else None
    return head if head is not None and head.lemma in ("round", "series", "number") else None


def _doers(m: Match, above: Word | None) -> Reference:
    """Who holds the talks: owner or subject, and for `came to Algiers for talks with B` the one who came."""
    own = m.refer("possessive")
    if not own:
        doers = m.frame.role("subject")
        own = officials(m.scene, m.sentence, doers) or m.scene.refer_all(m.sentence, doers)
    if own or above is None:
        return own
    verb = above if above.is_verb else next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is None:
        return own
    doers = [w for w in subject(m.sentence, verb) if w is not m.word]
    found = officials(m.scene, m.sentence, doers)
    both = _rounds_of(m) is not None or _held(m, above) or status_of(m) == "cancelled"
    return found or (m.scene.refer_all(m.sentence, doers) if both else found)


def brought_together(m: Match) -> Iterator[Draft]:
    """`The meeting brought together A and B`, `her next meeting was with B`."""
    events = [w for w in m.sentence.children(m.word, "nsubj") if w.lemma in MEETINGS and w.lemma not in MEALS]
    if not events or m.status != "occurred":
        return
    at = m.at(events[0])
    if m.word.lemma == "be":
        one = officials(m.scene, m.sentence, at.frame.first("possessive", "of"))
        other = officials(m.scene, m.sentence, m.frame.role("with"))
    elif is_sitting(at):
        return
    else:
        one, other = officials(m.scene, m.sentence, objects(m.sentence, m.word)), Reference()
    if named_sides(one + other):
        yield from encounters(at, one, other, confidence=0.75)
