"""Several journeys told in one breath: each traveller's own days, `that of X in 2012`, visits exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.dating import day_told, to_come, value_of
from legation.facts.delegations import acts_for_state, is_resident_envoy, of_state, officials
from legation.facts.visit.en.journeys import Destination, Journey, destinations
from legation.facts.visit.en.nouns import journey_of_noun
from legation.facts.visit.en.told_before import last_told
from legation.grammar import Match
from legation.language.clauses import subject
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.words import Word

_EARLIER = frozenset(["last", "previous", "latest", "earlier", "only"])
_BEING = frozenset("be date take go occur happen".split())
_DATED = ("day", "month", "year", "interval")
_LEADING = frozenset(["to", "in", "on", "from", "during", "until"])
# How far behind a name its own place and date stand.
_NEAR = 8


def each_with_own_days(m: Match, journey: Journey) -> Iterator[Journey]:
    """Yield a journey for each traveller named with days of their own: `A in March and B in April`."""
    own: dict[CastMember, str] = {}
    for word in m.sentence.words:
        member = m.scene.member(word)
        if member in journey.visitors.people and (day := _day_behind(m, word)) is not None:
            own[member] = day
    if len(journey.visitors.people) < 2 or not own:
        yield journey
        return
    rest = tuple(p for p in journey.visitors.people if p not in own)
    for member, day in own.items():
        status = "scheduled" if to_come(m.scene, day) else journey.status
        yield replace(journey, visitors=Reference((), (member,)), when=day, status=status)
    if rest:
        when = None if journey.when in own.values() else journey.when
        yield replace(journey, visitors=Reference((), rest), when=when)


def each_of_visits(m: Match, journey: Journey) -> Iterator[Journey]:
    """Yield a journey for each stop and date behind a plural: `paid visits to Kenya in 2019 and to Peru in 2021`."""
    told = list(_stops_with_days(m, journey)) if m.word.tag == "NNS" and journey.status == "occurred" else []
    if len({(day, where) for where, day in told}) < 2:
        yield from each_of_dates(m, journey)
        return
    for where, day in told:
        yield replace(journey, destinations=where or journey.destinations, when=day)


def each_of_stops(m: Match, journey: Journey) -> Iterator[Journey]:
    """Yield a journey for each stop told with its own date: `will visit Kenya in June and Peru in July`."""
    told = [(where, day) for where, day in _stops_with_days(m, journey) if where]
    if len({day for _, day in told}) < 2 or journey.status not in ("occurred", "scheduled"):
        yield from each_of_dates(m, journey)
        return
    named = {d.country for where, _ in told for d in where}
    if before := tuple(d for d in journey.destinations if d.country not in named):
        yield replace(journey, destinations=before)
    for where, day in told:
        yield replace(journey, destinations=where, when=day)


def _stops_with_days(m: Match, journey: Journey) -> Iterator[tuple[tuple[Destination, ...], str]]:
    """Yield the places and the date of each in a row; no places where the date is a further one of those before."""
    where: list[Destination] = []
    coming = journey.status == "scheduled"
    for word in m.sentence.words[m.word.index + 1 :]:
        mention = word.mention
        if word.is_verb or (word.tag == "IN" and word.lower not in _LEADING):
            return
        if isinstance(mention, DateMention):
            dated = mention.kind in _DATED
            day = value_of(m.scene, m.sentence, m.word, mention, coming=coming) if dated else None
            if day is None:
                return
            yield tuple(where), day
            where = []
        elif (code := m.scene.country_at(m.sentence, word)) is not None:
            where.append(Destination(code, m.scene.place_at(word)))


def each_of_dates(m: Match, journey: Journey) -> Iterator[Journey]:
    """Yield a journey for each date of `visited Kenya in 2015 and 2019`."""
    yield journey
    for word in m.sentence.subtree(m.word):
        above = m.sentence.head(word)
        dates = (word.mention, above.mention if above is not None else None)
        listed = word.dep == "conj" and all(
            isinstance(d, DateMention) and d.kind in ("month", "year") for d in dates
        )
        if listed and journey.status == "occurred":
            when = value_of(m.scene, m.sentence, m.word, word.mention)
            if when is not None and when != journey.when:
                yield replace(journey, when=when)


def _day_behind(m: Match, name: Word) -> str | None:
    """Give the date right behind a name: `Minister A last month`, `Minister B in April`."""
    for word in m.sentence.words[name.index + 1 : name.index + 3]:
        if isinstance(word.mention, DateMention):
            dated = word.mention
            return value_of(m.scene, m.sentence, name, dated) if dated.kind in _DATED else None
        if word.tag != "IN":
            return None
    return None


def told_beside(m: Match) -> Iterator[Journey]:
    """Yield the further journeys that stand beside the noun: `since that of X in 2012`, `and by Y to Kenya in 2022`."""
    words = m.sentence.words
    for word in words[m.word.index + 1 :]:
        member = m.scene.member(word)
        if member is None:
            yield from _of_office(m, word)
            continue
        if is_resident_envoy(member) or words[word.index - 1].lower not in ("of", "by"):
            continue
        before = words[word.index - 2].lower
        if before in ("that", "those", "one"):
            known = last_told(m, m.word.index)
            where = _place_behind(m, word) or (known.destinations if known is not None else ())
            state = known.visitors.state if known is not None else None
            if state is not None and member.state in (None, *(d.country for d in where)):
                member = replace(member, state=state)
        elif before in ("and", ","):
            where = _place_behind(m, word)
        else:
            continue
        if where and (when := _date_behind(m, word)) is not None:
            status = "scheduled" if to_come(m.scene, when) else "occurred"
            yield Journey(Reference((), (member,)), where, when, status, confidence=0.75)


def _of_office(m: Match, word: Word) -> Iterator[Journey]:
    """Yield the journey of somebody without a name: `… by A in 2019 and by the Kenyan President in 2023`."""
    led = m.sentence.head(word)
    if led is None or word.dep != "pobj" or led.lower not in ("of", "by") or not acts_for_state(word):
        return
    before = m.sentence.words[led.index - 1].lower if led.index else ""
    if before not in ("and", ",", "that", "one") or word.tag in ("NNS", "NNPS"):
        return
    guests = officials(m.scene, m.sentence, [word])
    when = _date_behind(m, word)
    first = journey_of_noun(m)
    where = _place_behind(m, word) or (first.destinations if first is not None else ())
    if guests.state is not None and where and when is not None:
        status = "scheduled" if to_come(m.scene, when) else "occurred"
        yield Journey(guests, where, when, status, confidence=0.7)


def further_stops(m: Match, told: Journey) -> Iterator[Journey]:
    """Yield where a journey is told to lead besides: `began a tour in Kenya that will also take her to Peru`."""
    for clause in m.sentence.children(m.word, "relcl", "acl"):
        if clause.lemma != "take":
            continue
        here = {d.country for d in told.destinations}
        more = destinations(m.scene, m.sentence, [clause], ("to", "in", "object"))
        where = tuple(d for d in more if d.country not in here)
        if where and len(where) == len(more):
            status = m.at(clause).status
            yield replace(
                told, destinations=where, status=status, when=None if status == "scheduled" else told.when
            )


def one_before(m: Match) -> Iterator[Journey]:
    """Yield an earlier visit of the same states, told by its year: `the last such visit dates back to 2012`."""
    said = {c.lower for c in m.sentence.children(m.word, "amod", "det")}
    verb = m.sentence.head(m.word)
    if not said & _EARLIER or m.word.dep != "nsubj" or verb is None or verb.lemma not in _BEING:
        return
    owners = m.frame.role("possessive") + m.frame.role("of") + m.frame.role("by") + m.frame.role("to")
    known = last_told(m, m.word.index) if not owners else None
    when = day_told(m.scene, m.sentence, verb)
    if known is not None and when is not None and m.at(verb).status == "occurred":
        visitors = Reference(known.visitors.states)
        yield Journey(visitors, known.destinations, when, "occurred", m.word, confidence=0.75)


def _place_behind(m: Match, name: Word) -> tuple[Destination, ...]:
    for word in m.sentence.words[name.index + 1 : name.index + _NEAR]:
        if m.scene.member(word) is not None:
            break
        code = m.scene.country_at(m.sentence, word)
        if code is not None and m.sentence.words[word.index - 1].lower in ("to", "in", "the"):
            return (Destination(code, m.scene.place_at(word)),)
    return ()


def _date_behind(m: Match, name: Word) -> str | None:
    for word in m.sentence.words[name.index + 1 : name.index + _NEAR]:
        if m.scene.member(word) is not None or word.is_verb:
            break
        if isinstance(word.mention, DateMention) and word.mention.kind in _DATED:
            return value_of(m.scene, m.sentence, name, word.mention)
    return None


def repaid(m: Match, verb: Word) -> Iterator[Journey]:
    """Yield the journey back of `A visited Kenya in May. The Kenyan minister repaid the visit in June`."""
    known = last_told(m, m.word.index)
    guests = officials(m.scene, m.sentence, subject(m.sentence, verb))
    status = m.at(verb).status
    if (
        known is None
        or guests.state not in {d.country for d in known.destinations}
        or known.visitors.state is None
    ):
        return
    when = day_told(m.scene, m.sentence, verb, coming=status in ("scheduled", "proposed"))
    yield Journey(guests, (Destination(known.visitors.state),), when, status, confidence=0.75)


def exchanged(m: Match, verb: Word) -> Iterator[Journey]:
    """Yield the journeys there and back of `A and B exchanged visits`, `visited each other`."""
    both = officials(m.scene, m.sentence, subject(m.sentence, verb))
    if len(both.states) != 2 or not both.people or verb.tag not in ("VBD", "VBN"):
        return  # `agreed to exchange visits`: unnamed ones to come
    when = day_told(m.scene, m.sentence, verb)
    if m.at(verb).status != "occurred":
        return
    for guest, host in (both.states, both.states[::-1]):
        yield Journey(of_state(both, guest), (Destination(host),), when, "occurred", confidence=0.75)
