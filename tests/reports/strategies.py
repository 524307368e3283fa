"""Strategies for hypothesis: any entry of the pair, however odd."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from legation.records import KIND_NAMES, Entry, Person, Place
from tests.reports.making import cited, entry, fact

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")) | st.sampled_from("<>&\"'[]*_`|^\\"),
    min_size=1,
    max_size=30,
)
DAYS = st.dates(date(1950, 1, 1), date(2026, 12, 31))
STATES = st.sampled_from(["EST", "URY"])


@st.composite
def edtf(draw: st.DrawFn) -> str:
    """Any date that facts use: year, month, day, interval or open end."""
    day, other = sorted((draw(DAYS), draw(DAYS)))
    return draw(
        st.sampled_from(
            [
                f"{day.year}",
                f"{day:%Y-%m}",
                f"{day}",
                f"{day}/{other}",
                f"../{day}",
                f"{day}/..",
                f"{day.year}~",
            ]
        )
    )


_DETAILS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "visit": {"visit_type": st.none() | st.sampled_from(["state", "transit"])},
    "contact": {"format": st.sampled_from(["talks", "message", "phone_call", "ceremony"])},
    "session": {
        "mechanism": TEXTS,
        "mechanism_type": st.sampled_from(["summit", "other", "political_consultation", "party"]),
        "ordinal": st.none() | st.integers(1, 40),
    },
    "credentials": {},
    "mission": {
        "mission_type": st.sampled_from(["embassy", "consulate", "other"]),
        "change": st.sampled_from(["opened", "closed", "planned", "upgraded"]),
    },
    "relation": {
        "change": st.sampled_from(["recognised", "established", "severed", "restored", "upgraded"]),
        "level": st.none() | TEXTS,
    },
    "agreement": {
        "title": TEXTS,
        "agreement_type": st.sampled_from(["treaty", "other"]),
        "stage": st.sampled_from(["proposed", "negotiating", "signed", "in_force", "terminated"]),
    },
    "undertaking": {
        "type": st.sampled_from(["pledge", "joint_commitment", "request", "proposal", "invitation", "offer"]),
        "by": st.lists(STATES, max_size=2, unique=True),
        "to": st.lists(STATES, max_size=2, unique=True),
        "action": TEXTS,
        "due": st.none() | edtf(),
    },
    "act": {"nature": st.sampled_from(["cooperative", "adverse"]), "what": TEXTS},
    "figure": {
        "measure": st.sampled_from(["aid", "flights", "trade_turnover"]),
        "value": st.none() | st.integers(0, 10**13) | st.floats(0, 1e9),
        "unit": st.sampled_from(["USD", "people", "percent", ""]),
        "comparator": st.sampled_from("=<>~"),
    },
    "office": {},
    "position": {"statement": TEXTS, "holders": st.lists(STATES, max_size=2, unique=True)},
}

_ROLE = {
    "visit": "visitor",
    "credentials": "envoy",
    "undertaking": "speaker",
    "act": "actor",
    "office": "holder",
}
_OFFICES = st.none() | st.sampled_from(
    ["President", "Foreign Minister", "Ambassador", "Speaker of Parliament"]
)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Any entry of Estonia and Uruguay that one or two dispatches tell of."""
    kind = draw(st.sampled_from(KIND_NAMES))
    holders = draw(st.lists(TEXTS, min_size=1, max_size=2)) if kind in _ROLE else []
    people = [Person(name, draw(_OFFICES), draw(STATES), _ROLE[kind]) for name in holders]
    if kind == "office":
        people = people[:1]
    states = (people[0].state or "EST",) if kind == "office" else ("EST", "URY")
    always = ("office", "undertaking", "figure", "position")
    status = (
        "occurred"
        if kind in always
        else draw(st.sampled_from(["occurred", "scheduled", "proposed", "cancelled"]))
    )
    place = draw(st.none() | st.builds(Place, TEXTS, st.none() | STATES))
    details = {name: draw(strategy) for name, strategy in _DETAILS[kind].items()}
    told = fact(
        kind, draw(st.none() | edtf()), status, states, people, place, draw(st.integers(0, 5000)), **details
    )
    dispatches = draw(st.lists(st.integers(1, 6), min_size=1, max_size=2, unique=True))
    supports = [
        cited(told, f"d{number}", draw(st.none() | DAYS.map(str)), quote=draw(TEXTS)) for number in dispatches
    ]
    return entry(*supports)


def books() -> st.SearchStrategy[list[Entry]]:
    """Up to a dozen entries of different ids."""
    return st.lists(entries(), max_size=12, unique_by=lambda e: e.id)
