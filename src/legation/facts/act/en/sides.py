"""Whose a deed is and whom it meets, read off any verb or noun that tells of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legation.facts.act.en.going import Sides, moved, received
from legation.facts.act.en.mood import JOINT, THANKS
from legation.facts.act.en.owners import FROM, is_border, keepers, owners, payers, post, whose
from legation.facts.act.en.parties import (
    DONE_TO,
    ENVOY_OFFICE,
    STAFF,
    agents,
    counterpart,
    doer,
    done_to,
    meant,
    named_before,
    side,
    towards,
)
from legation.facts.act.en.reach import reached
from legation.facts.act.en.things import GIVING
from legation.facts.act.en.unions import acts_for_many
from legation.facts.act.shape import ADVERSE
from legation.facts.telling import SURE
from legation.grammar import Match
from legation.language.clauses import LIGHT_VERBS, Frame, is_passive
from legation.language.parties import Reference
from legation.language.words import Word

# Verbs that do nothing but the deed that their object names: `slapped a ban on`, `staged an exercise`.
CARRIERS = LIGHT_VERBS | frozenset(
    "impose slap lodge deliver mount stage renew prolong order deal inflict commit perpetrate levy raise announce "
    "declare unveil introduce adopt approve hand file register submit present serve level direct make perform "
    "execute resume continue carry attend join witness set break undergo suffer".split()
)
# What one does to have captives let go: `secured the release of`.
_FREEING = frozenset(
    "secure obtain win negotiate arrange broker facilitate achieve ensure mediate organise organize".split()
)
_LETTING_GO = frozenset("release free pardon amnesty let acquit".split())
_FREED = frozenset("release freedom evacuation liberation repatriation pardon".split())
# What a deed's words name behind these is whom it meets, the likeliest first.
_LINKS = tuple("against on upon to with from for between into at of over towards toward in near off".split())
_VOTING = frozenset(["vote", "ballot"])
_AID = frozenset(
    "help aid assistance funding support loan grant money fund funds credit participation".split()
)
_MEASURES = frozenset("sanction ban restriction tariff embargo blockade measure duty levy".split())
_DECISIONS = frozenset("decision order move ruling vote step".split())
_PLACING = ("in", "near", "off", "from", "inside", "outside", "at", "over")
# Hands that act for no state.
_NOBODY = frozenset(
    "person people man men youth mob crowd protester protestor demonstrator gunman attacker assailant hacker vandal "
    "militant terrorist rebel group bandit robber arsonist hooligan perpetrator individual thief stranger thug "
    "settler extremist insurgent pirate".split()
)
# Deeds of which it is not told whose they are may be nobody's; others are the other side's.
_ONES_OWN = frozenset(["recall", "aid_delivered"])
_WORKS = frozenset(["project_started", "project_completed"])
# These may be paid for by one who is not the subject of their clause.
_PAID_FOR = _WORKS | {"exchange"}
BY_ANYBODY = frozenset(["attack", "incident"])
_SHOT = frozenset(
    "shell rocket missile mortar drone bomb projectile bullet shot gunfire fire artillery".split()
)
_FIRING = frozenset("fire launch drop shoot lob come".split())
# What is done to the one whose it is.
_SUFFERED = frozenset(
    "expulsion arrest detention killing murder assassination abduction kidnapping deportation imprisonment execution "
    "recall extradition trial poisoning".split()
)
_TOGETHER = frozenset("joint bilateral mutual combined".split())


def carrier(m: Match) -> Match:
    """Centre the match on the verb that tells the deed: of a noun the light verb above it, or the clause below
    it (`the ban that it imposed`); else leave it on the noun."""
    if m.word.is_verb:
        return m
    above = m.sentence.head(m.word)
    if (
        above is not None
        and above.is_verb
        and (above.lemma in CARRIERS or (above.lemma in _FREEING and m.word.lemma in _FREED))
        and m.word.dep in ("dobj", "nsubjpass")
    ):
        return m.at(above)
    below = next(
        (
            v
            for v in m.sentence.children(m.word, "relcl", "acl")
            if v.lemma in CARRIERS and not _is_apart(m, v)
        ),
        None,
    )
    return m.at(below) if below is not None else m


def _is_apart(m: Match, clause: Word) -> bool:
    """Tell `drills, in which the two armies take part`: the clause does not carry the noun."""
    led = (w for p in m.sentence.children(clause, "prep") for w in m.sentence.children(p, "pobj"))
    return any(w.tag[:1] == "W" for w in led)


def sides(
    m: Match, act_type: str, thing: Word | None = None, *, joint: bool = False, named: bool = False
) -> Sides:
    """Give the sides of the deed of that type that the word of the match tells.

    thing: what the deed is done to where that is not the object: `flights started`. joint: whether all that take
    part do it together. named: whether no side may be guessed that the clause does not name.
    """
    told = carrier(m)
    if (gone := moved(m, act_type, thing)) is not None:
        return gone
    if (taken := received(m, told, act_type)) is not None:
        return taken
    helped = (
        act_type == "aid_delivered" and m.word.is_verb and is_passive(m.sentence, m.word) and not agents(m)
    )
    if (act_type in _PAID_FOR or helped) and (paid := _paid_for(m, told, thing, named=named)) is not None:
        return paid
    acting = _acting(m, told, thing)
    # Works and borders told of with their day are of the two sides of the story where nobody else is named.
    border = any(is_border(m, w) for w in (thing, *told.frame.role("object")) if w is not None)
    of_two = act_type in _WORKS or border
    shared = of_two and "-" in (m.when(setting=False) or "")  # of a year alone is told what was long ago
    if joint or act_type in JOINT:
        every = _all(m, told, thing, acting.states)
        if act_type == "service_launched" and len(acting.states) == 1 and set(acting.states) < set(every):
            # `the Danish airline started flying to Peru`: its own service
            return Sides(acting.states, tuple(s for s in every if s not in acting.states), acting.people)
        return Sides(every, (), acting.people)
    patients = [
        w for w in dict.fromkeys((*_patients(m, told), *((thing,) if thing else ()))) if w is not m.word
    ]
    by = acting.states or (owners(m, patients, (), FROM)[:1] if act_type in _ONES_OWN else ())
    if not by and (m.word.lemma in _FREED or m.word.lemma in _LETTING_GO):
        by = keepers(m, patients)
    between = towards(m, [*patients, m.word, told.word], ("between",), ()) if not by else ()
    if len(between) > 1:
        return Sides(between)
    if border and shared and not by and len(both := _all(m, told, thing, (), shared=True)) > 1:
        return Sides(both)
    unknown = act_type in BY_ANYBODY
    to = owners(m, patients, by) or _led_to(m, told, patients, by, unknown)
    if not by and not to and not unknown:
        # `three youths were arrested in Lima`: by those whose soil it is.
        by = _placed(m, told, ())
    if not by and not to and (shared or _is_shared(m, [*patients, m.word])):
        return Sides(_all(m, told, thing, (), shared=shared))
    if not by and len(to) > 1 and act_type not in ADVERSE:
        return Sides(to)  # `the hospital of Danish-Peruvian friendship was opened`
    if not by and to and not unknown:
        posts = tuple(p for w in patients if (p := post(m, w)) is not None and p not in to)
        by = posts[:1] or _unnamed(m, told, to, named)
    elif by and not to:
        to = _unreached(m, told, patients, by) or (() if named else _other(m, by))
    targets = m.scene.refer_all(m.sentence, patients).people
    return Sides(by, to, acting.people, targets)


def _paid_for(m: Match, told: Match, thing: Word | None, *, named: bool) -> Sides | None:
    """Give who pays and for whom: `thanks to a Danish grant a ward was opened`, `trained on Peruvian scholarships`."""
    patients = list(dict.fromkeys((*([thing] if thing else ()), *_patients(m, told))))
    by = payers(m, [told.word, *patients])
    if not by:
        return None
    there = [*patients, *told.frame.role("subject")]
    to = owners(m, there, by) or _placed(m, told, by) or _unreached(m, told, patients, by)
    to = (
        to
        or tuple(s for s in doer(told).states if s not in by)
        or (_at_home(m, by) if named else _other(m, by))
    )
    return Sides(by, to[:1]) if to else None


def _at_home(m: Match, by: tuple[str, ...]) -> tuple[str, ...]:
    """Give the home of the story, for which another state pays."""
    return (m.scene.home,) if m.scene.home is not None and m.scene.home not in by else ()


def _acting(m: Match, told: Match, thing: Word | None) -> Reference:
    """Give whose deed it is: whom it is thanked for, the doer of the verb, or the owner of the noun."""
    thanked = _thanked(m)
    if thanked:
        return thanked
    if told.word.is_verb:
        words = [w for w in told.frame.role("subject") if w is not thing and w is not m.word]
        if any(w.lemma in _NOBODY or w.lower in _NOBODY for w in words):
            return Reference()
        found = doer(told) if words else _decided(m)
        if found.states:
            return found
        owned = tuple(dict.fromkeys(s for w in words for s in whose(m, w))) or towards(m, words, ("in",), ())
        owned = _fired_from(m, words) or owned
        if owned:
            return Reference(owned)
        found = _by(told) or _told_below(m)
        if found.states or m.word.is_verb:
            return found
    owners = [w for w in m.frame.role("possessive") if not _is_sent_away(m, w)]
    owner = side(m, owners) if owners else _by(m)
    if not owner.states and m.word.is_noun:
        # `the extension of Danish sanctions`: whose the measure is prolongs it.
        owner = Reference(
            next((s for w in _of(m) if w.lemma in _MEASURES and (s := named_before(m, w))), ())[:1]
        )
    if owner.states or m.word.lemma in DONE_TO:
        return owner
    return Reference(named_before(m, m.word)[:1])


def _fired_from(m: Match, words: Iterable[Word]) -> tuple[str, ...]:
    """Give whose the fire is: `shells fired from Peru hit a farm`, `was hit by a bomb dropped by a Danish plane`."""
    shot = [w for w in words if w.lemma in _SHOT or w.lower in _SHOT]
    if not shot:
        return ()
    verbs = [m.word, *(v for w in shot for v in m.sentence.children(w, "acl", "relcl"))]
    above = m.sentence.head(m.word) if m.word.dep == "conj" else None
    verbs += [above] if above is not None and above.is_verb else []
    return towards(m, [v for v in verbs if v.lemma in _FIRING or v is m.word], ("from", "by"), ())


def _is_sent_away(m: Match, owner: Word) -> bool:
    """Tell whether the deed is done to its owner: `the ambassador's expulsion`, `the journalist's arrest`."""
    member = m.scene.member(owner)
    envoy = owner.lemma in STAFF or (
        member is not None and ENVOY_OFFICE.search(member.office or "") is not None
    )
    return envoy and m.word.lemma in _SUFFERED


def _told_below(m: Match) -> Reference:
    """Give who is said to have made what is done away with: `the ban which Peru had imposed was lifted`."""
    for word in done_to(m):
        for clause in m.sentence.children(word, "relcl", "acl"):
            if clause.lemma in CARRIERS and (found := doer(m.at(clause))).states:
                return found
    return Reference()


def _decided(m: Match) -> Reference:
    """Give who took the decision to do it: `the decision of Peru to close`."""
    above = m.sentence.head(m.word)
    if above is None or above.lemma not in _DECISIONS:
        return Reference()
    return Reference(tuple(dict.fromkeys(whose(m, above))))


def _by(m: Match) -> Reference:
    """Give whom `by` names: a party, or whose the thing is that does it: `by Danish jets`."""
    found = agents(m)
    if found.states:
        return found
    aided = [w for w in m.frame.role("with") if w.lemma in _AID]
    if aided:
        # `built with Danish help`
        return Reference(tuple(dict.fromkeys(s for w in aided for s in whose(m, w, FROM))))
    words = [p for w in m.sentence.subtree(m.word) if w.lower == "by" for p in m.sentence.children(w, "pobj")]
    owned = (s for w in words for s in (*meant(m, w), *named_before(m, w)))
    return Reference(_fired_from(m, words) or tuple(dict.fromkeys(owned)))


def _thanked(m: Match) -> Reference:
    """Whom somebody thanks for the deed: `thanked Peru for voting for it`, `gratitude to Peru for its vote`."""
    above = m.sentence.head(m.word)
    if above is None or above.lower != "for" or m.word.dep not in ("pcomp", "pobj"):
        return Reference()
    thanks = m.sentence.head(above)
    if thanks is None or thanks.lemma not in THANKS:
        # `expressed gratitude to Peru for`: parsers hang `for` on the verb.
        thanks = (
            next((w for w in m.sentence.children(thanks, "dobj") if w.lemma in THANKS), None)
            if thanks
            else None
        )
    if thanks is None:
        return Reference()
    thanking = m.at(thanks)
    return thanking.refer("object") if thanks.is_verb else thanking.refer("to")


def _patients(m: Match, told: Match) -> list[Word]:
    if told.word.is_verb:
        own = [w for w in done_to(told) if w is not m.word]
        return own if m.word.is_verb else [*own, *_of(m)]
    return _of(m)


def _of(m: Match) -> list[Word]:
    """Give what a noun is of, also where a day stands between: `the killing in May of a consul`."""
    if sent := [w for w in m.frame.role("possessive") if _is_sent_away(m, w)]:
        return sent
    below = [of for of in m.sentence.subtree(m.word) if of.lower == "of" and m.word.lemma in DONE_TO]
    return m.frame.role("of") or [w for of in below for w in m.sentence.children(of, "pobj")]


def _led_to(
    m: Match, told: Match, patients: list[Word], by: tuple[str, ...], unknown: bool
) -> tuple[str, ...]:
    """Give whom prepositions lead to, the likeliest first; of a vote whom it is for, whatever it is held in."""
    below = (v for w in (*patients, m.word) if w.is_noun for v in m.sentence.children(w, "acl"))
    sent = [v for v in below if v.lemma in GIVING]  # `a donation of masks sent to Peru`
    heads = list(dict.fromkeys((*patients, m.word, *sent, told.word)))
    for role in ("for", *_LINKS) if told.word.lemma in _VOTING or m.word.lemma in _VOTING else _LINKS:
        if by or role not in _PLACING or (unknown and role == "at"):
            fillers = [w for head in heads for w in Frame(m.sentence, head).role(role)]
            if found := tuple(dict.fromkeys(s for w in fillers for s in whose(m, w) if s not in by)):
                return found
    if m.word.is_noun and m.word.lemma not in DONE_TO and by:
        return tuple(s for s in named_before(m, m.word) if s not in by)
    return ()


def _unnamed(m: Match, told: Match, to: tuple[str, ...], named: bool) -> tuple[str, ...]:
    """Give whose the deed is where nobody is said to do it: the country where it is done, or the other side."""
    subjects = told.frame.role("subject") if told.word.is_verb else []
    if any(w.lemma in _NOBODY or w.lower in _NOBODY for w in subjects) or acts_for_many(m, subjects):
        return ()
    return _placed(m, told, to) or (() if named else counterpart(m, to))


def _placed(m: Match, told: Match, to: tuple[str, ...]) -> tuple[str, ...]:
    """Give the country where the deed is done."""
    for role in _PLACING:
        if found := towards(m, [m.word, told.word], (role,), to):
            return found[:1]
    return ()


def _unreached(m: Match, told: Match, patients: list[Word], by: tuple[str, ...]) -> tuple[str, ...]:
    found = reached(told, by, [m.word, *patients])
    if found:
        return found
    place = told.place(setting=False)
    if place is not None and place.country and place.country not in by:
        return (place.country,)
    return ()


def _other(m: Match, by: tuple[str, ...]) -> tuple[str, ...]:
    """Give the other side of the story; against a deed of neither of its two states that of the teller."""
    outside = m.scene.home is not None and not set(by) & {*m.scene.dyad, m.scene.home}
    return counterpart(m, by) or ((m.scene.home,) if outside and m.scene.home else ())


def _is_shared(m: Match, words: Iterable[Word]) -> bool:
    """Tell what two states have together: `joint patrols`, `the bus between the capitals`."""
    below = {w.lower for word in words for w in m.sentence.subtree(word)}
    return bool(below & _TOGETHER) or "between" in below


def _all(
    m: Match, told: Match, thing: Word | None, doers: tuple[str, ...], *, shared: bool = False
) -> tuple[str, ...]:
    """Give all who take part: those between whom it is, in its name, who hold it and with whom, where it is."""
    heads = [w for w in (thing, m.word, told.word) if w is not None]
    between = towards(m, heads, ("between",), ())
    if len(between) > 1:
        return between
    found: dict[str, None] = {}
    for states in _taking_part(m, told, heads, doers):
        found.update(dict.fromkeys(states))
        if len(found) > 1:
            return tuple(found)
    named = dict.fromkeys(
        s.code for s in m.scene.states_between(m.sentence.start, m.sentence.end) if s.form != "organisation"
    )
    if len(named) == 2 and set(found) <= set(named) and m.word.surety("act") >= SURE:
        return tuple(named)  # `drills, in which troops of Peru and Chile take part`
    both = m.scene.setting(m.sentence).parties.states or m.scene.dyad
    told_of = bool(found) or shared or _is_shared(m, heads)
    return both if told_of and len(both) == 2 and set(found) <= set(both) else ()


def _taking_part(
    m: Match, told: Match, heads: list[Word], doers: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    for head in heads:
        if head.is_noun:
            yield named_before(m, head)
        first = m.sentence.head(head) if head.dep == "conj" else head
        if first is not None and first.dep == "nsubjpass":
            # `150 Danish and 150 Peruvian captives were exchanged`
            yield tuple(s for w in m.sentence.conjuncts(first) for s in (*meant(m, w), *named_before(m, w)))
    yield doers
    for roles in (("with", "alongside"), ("from", "to"), ("of",), ("in", "at")):
        yield towards(m, heads, roles, ())
    if told.word.is_verb and is_passive(m.sentence, told.word):
        yield _by(told).states
    for head in heads:
        # `to Doha of the Danish airline`: what hangs two steps below.
        for filler in Frame(m.sentence, head).role("of"):
            yield named_before(m, filler)
