"""From which state a dispatch is told: whose President is `the President`, whose ministry `the Ministry`.

The outlet tells it, else the dateline; else what the dispatch keeps naming: a ministry's release names its
own state often, but its own officials without it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from legation.language.outlets import home_of_outlet
from legation.language.people import Cast
from legation.language.people.office_states import peculiar_to, single_offices
from legation.language.places import PlaceMention, country_of_place
from legation.language.states import StateMention, find_states
from legation.reading.agencies import agency_states, is_agency
from legation.reading.outlet import printed_outlet
from legation.records import Dispatch

_SCENE = re.compile(r"\b(?:in|to|at|into)(?: the)? $")
# An agency that says that it reports, and how far into a text it does.
_REPORTS = re.compile(
    r"\b([A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,5}) (?:reports|reported|has learnt|has learned|learnt|learned|quotes)\b"
)
_OPENING = 700
_OF_STATE = re.compile(
    r"\b(?:ministry|mfa|foreign office|government|presidency|president|prime minister|embassy|consulate|chancellery|"
    r"department of (?:state|foreign)|permanent mission|kremlin|white house|royal court|parliament)\b",
    re.IGNORECASE,
)
# Seats of international organisations, where delegations of all states meet.
_COMMON_GROUND = frozenset(["new york", "geneva", "vienna", "brussels", "strasbourg", "the hague"])
# By how much the state told from must be named more than the next.
_LEAD = 1.25
# How often a state is named that a dispatch is rather told from than from its dateline's unnamed one.
_OFTEN = 3
_ORGANISATIONS = frozenset(["EUU", "UNO", "XNA", "XAS", "XAU", "XGC"])
# The state with which a dispatch opens is rather home, by as much as being named so many times more.
_BESIDE = re.compile(r"(?:,| and) (?:the )?")
_LEADING = 12
_FIRST = 2
# What is left of a state's weight where one of its officials is named with it, and where he holds the office
# of which somebody without a state has the like.
_PRINTED = 0.5
_LIKE_OFFICE = 0.2


def standpoint(
    dispatch: Dispatch,
    text: str,
    company: Cast,
    states: Sequence[StateMention],
    places: Sequence[PlaceMention],
) -> str | None:
    """Give the code of the state that the dispatch is told from, None where nothing tells.

    text: the folded text, which the offsets count. company: with the states that are printed. states: those
    that the prose names, without the dateline's own. A dateline from where delegations of all states meet
    (Geneva) tells nothing, and one whose state is never named tells little.
    """
    dated_from = dated_in(dispatch)
    among = {s.code for s in states}
    for outlet in (dispatch.outlet, printed_outlet(dispatch.text)):
        home = home_of_outlet(outlet, dated_from) if outlet else None
        # An outlet that tells of two others, from one of them, and never of its own is a bystander there.
        bystander = home not in among and len(among) > 1 and (dated_from in among or _of_others(states))
        # A ministry tells of its own people alone, and need not name its state.
        if home is not None and (not bystander or (outlet and _OF_STATE.search(outlet))):
            return home
    if dated_from in among:
        return dated_from
    reporting = _reporting(text, among)
    if reporting is not None:
        return reporting
    own = _peculiar(company, among)
    if own is not None:
        return own
    named = [*states, *find_states(dispatch.title or "")]
    scenes = [
        p.country
        for p in places
        if p.country
        and p.name.lower() not in _COMMON_GROUND
        and _SCENE.search(text, max(0, p.start - 12), p.start)
    ]
    weight = Counter([*(s.code for s in named if s.form != "organisation"), *scenes])
    alone = bool(states) and not (
        len(states) > 1 and _BESIDE.fullmatch(text[states[0].end : states[1].start])
    )
    if alone and states[0].start < _LEADING:
        weight[states[0].code] += _FIRST
    claim = _most_at_home(weight, company)
    place = dispatch.dateline.place.lower() if dispatch.dateline else ""
    if claim is None or (dated_from is not None and place not in _COMMON_GROUND and claim[1] < _OFTEN):
        return dated_from
    return claim[0]


def _of_others(states: Sequence[StateMention]) -> bool:
    """Tell whether two states at least are named more than once, as an outlet of a third does that is no party."""
    named = Counter(s.code for s in states if s.form != "organisation")
    return sum(count > 1 for count in named.values()) > 1


def _reporting(text: str, among: Collection[str]) -> str | None:
    """Give the state of the agency named as reporting in the first paragraphs: `…, BSS reported`, if it is one told of.

    A paper of another state may quote it, so whatever else tells the home is asked first.
    """
    for found in _REPORTS.finditer(text, 0, _OPENING):
        states = agency_states(found[1]) if is_agency(found[1]) else ()
        if len(states) == 1 and states[0] in among:
            return states[0]
    return None


def _peculiar(company: Cast, among: Collection[str]) -> str | None:
    """Give the state, one told of, that alone has the office of whoever is named first, without a state.

    The Secretary of State is named without the state everywhere.
    """
    first = next((m for m in company.people if m.office is not None), None)
    if first is None or first.state is not None:
        return None
    codes = peculiar_to(first).intersection(among) - {"USA"}
    return next(iter(codes)) if len(codes) == 1 else None


def dated_in(dispatch: Dispatch) -> str | None:
    """Give the code of the state that the dateline lies in, None where there is no dateline."""
    dateline = dispatch.dateline
    return (dateline.country or country_of_place(dateline.place)) if dateline else None


def _most_at_home(weight: Mapping[str, int], company: Cast) -> tuple[str, float] | None:
    """Give the state named most, less where its officials are named with it, and how often that is."""
    unprinted = [m for m in company.people if m.state is None and m.office is not None]
    offices = {key for m in unprinted for key in single_offices(m)}
    claims = {state: float(count) for state, count in weight.items() if state not in _ORGANISATIONS}
    for state in claims:
        theirs = [m for m in company.people if m.state == state and m.office is not None]
        if unprinted and any(single_offices(m) & offices for m in theirs):
            claims[state] *= _LIKE_OFFICE
        elif unprinted and theirs:
            claims[state] *= _PRINTED
    ranked = sorted(claims.items(), key=lambda c: -c[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _LEAD * ranked[1][1]):
        return None
    return ranked[0]
