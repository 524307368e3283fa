"""For which state a person acts whose phrase names none: `the Prime Minister` of the dispatch's own state.

A dispatch leaves the state away where its readers know it: for the office-holders of its own state, and for
those of the other state once the story is there. The second kind is told by what shows a host or a guest
(`at the invitation of President X`, `called on Minister X`) and by an office that home has filled already.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from legation.language.people.encounters import NEAR, guests, hosts, met_from_home, senders
from legation.language.people.lexicon import office_words
from legation.language.people.mentions import Cast, CastMember, CastMention
from legation.language.people.office_match import office_key
from legation.language.people.receivers import receiving_states
from legation.language.states import StateMention

# Before a person's phrase: the person is at home and somebody else comes to them.
_HOST = re.compile(
    r"\b(?:invitation (?:of|from|by|extended by)|guests? of|call(?:s|ed|ing)? on(?: the)?|call (?:on|to)"
    r"|(?:hosted|received|welcomed|greeted) by|presented (?:his|her) credentials to)\s+$"
)
# A sentence begun with a pronoun: whoever calls is named before, not the person met first in it.
_HE = re.compile(r"(?:[.!?][\"')\]]*\s+|\n)(?:He|She|They)\b[^.!?\n]*\Z")
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s+(?=[A-Z\"'(])|\n")
# Offices of which a state has one holder at a time.
_PRESIDENT = frozenset({"president"})
_PRIME_MINISTER = frozenset({"prime", "minister"})
_MONARCHS = frozenset({"king", "queen", "emir", "amir", "sultan", "emperor", "crown", "prince"})
_SINGLE = (
    _PRESIDENT,
    _PRIME_MINISTER,
    frozenset({"foreign", "minister"}),
    frozenset({"foreign", "secretary"}),
    frozenset({"king"}),
    frozenset({"chancellor"}),
    frozenset({"defence", "minister"}),
)


def assign_states(
    company: Cast,
    home: str | None,
    text: str = "",
    states: Sequence[StateMention] = (),
    dated_from: str | None = None,
) -> Cast:
    """Give the cast with states filled in for office-holders whose state is not printed.

    home: code of the state of the outlet or the dateline, None where unknown. text, states: of the dispatch;
    without them everybody is taken to be at home. dated_from: code of the dateline's state: in a story from
    abroad those met are the hosts. Envoys accredited to the home state and people without an
    office keep none.
    """
    if home is None:
        return company
    other = _other_state(company, home, states)
    filled = {m.id: m for m in company.people}
    visiting = guests(company, home, text, states)
    away = dated_from is not None and dated_from != home
    abroad = (
        visiting | _hosts_abroad(company, home, text, visiting) | (hosts(company, text) if away else set())
    )
    receiving, sent = receiving_states(company, text), senders(company, text)
    held = {key for m in company.people if m.state == home for key in _single_offices(m)}
    for member in company.people:
        if member.state is not None or member.office is None or member.accredited_to == home:
            continue
        offices = _single_offices(member)
        state: str | None = home
        if member.id in receiving:
            state = receiving[member.id]
        elif (sender := sent.get(member.id)) is not None and filled[sender].state is not None:
            state = filled[sender].state
        elif not _has_office(home, member):
            state = _state_with_office(company, home, member) or other
        elif member.id in abroad or offices & held:
            state = other or _named_before(company, member, home, states)
        elif (partner := met_from_home(company, filled, member, home, text, states, away)) is not None:
            state = partner or other or _named_before(company, member, home, states)
        if state is None:
            continue
        if state == home:
            held |= offices
        filled[member.id] = _acting_for(member, state)
    return Cast(
        tuple(filled[m.id] for m in company.people),
        tuple(replace(m, member=filled[m.member.id]) for m in company.mentions),
        tuple((title, filled[member.id] if member is not None else None) for title, member in company.titles),
    )


def _has_office(state: str, member: CastMember) -> bool:
    """Tell whether the state has such an office at all: no president in Sweden, no king in Finland."""
    absent = office_words().absent
    for key in (office_key(o.office) for o in member.offices):
        if key <= _MONARCHS and state not in absent["monarchies"]:
            return False
        if key == _PRESIDENT and state in absent["no_president"]:
            return False
        if key == _PRIME_MINISTER and state in absent["no_prime_minister"]:
            return False
    return True


def _state_with_office(company: Cast, home: str, member: CastMember) -> str | None:
    """Give the one other state of the dispatch in which somebody holds or held the same office."""
    keys = {office_key(o.office) for o in member.offices}
    states = {
        m.state
        for m in company.people
        if m.state not in (None, home) and keys & {office_key(o.office) for o in m.offices}
    }
    return states.pop() if len(states) == 1 and all(o.former for o in member.offices) else None


def _other_state(company: Cast, home: str, states: Sequence[StateMention]) -> str | None:
    """Give the state that the dispatch is about beside home: named most often by far, or the only one."""
    weight = Counter(s.code for s in states if s.form != "organisation" and s.code != home)
    weight.update(m.state for m in company.people if m.state and m.state != home)
    ranked = weight.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _single_offices(member: CastMember) -> set[frozenset[str]]:
    keys = {office_key(o.office) for o in member.offices if not o.former}
    return {key for key in keys if key in _SINGLE}


def _hosts_abroad(company: Cast, home: str, text: str, visiting: Set[int]) -> frozenset[int]:
    """Give the ids of those without a state on whom somebody from home calls, or who invite them.

    visiting: ids of guests at home, who are not from there.
    """
    found = set()
    for number, mention in enumerate(company.mentions):
        if mention.member.state is None and _HOST.search(text, max(0, mention.start - 40), mention.start):
            guest = _before_in_sentence(company.mentions[:number], text, mention.start)
            if guest is not None and _HE.search(text[max(0, guest.start - 200) : guest.start]):
                continue
            if (
                guest is not None
                and guest.member is not mention.member
                and guest.member.state in (None, home)
                and guest.member.id not in visiting
            ):
                found.add(mention.member.id)
    return frozenset(found)


def _named_before(company: Cast, member: CastMember, home: str, states: Sequence[StateMention]) -> str | None:
    """Give the state beside home that was named last before the member, shortly before."""
    first = next((m.start for m in company.mentions if m.member.id == member.id), None)
    if first is None:
        return None
    before = [s for s in states if s.end <= first and s.code != home and s.form != "organisation"]
    return before[-1].code if before and first - before[-1].end < NEAR else None


def _before_in_sentence(mentions: Sequence[CastMention], text: str, offset: int) -> CastMention | None:
    if not mentions or _SENTENCE_END.search(text, mentions[-1].end, offset):
        return None
    return mentions[-1]


def _acting_for(member: CastMember, state: str) -> CastMember:
    offices = tuple(replace(office, state=office.state or state) for office in member.offices)
    return replace(member, state=state, offices=offices)
