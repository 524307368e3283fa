"""Facts made for the tests of resolution; the persons and events are invented."""

from __future__ import annotations

from typing import Any

from legation.records import CitedFact, Fact, Person, Place, Span


def person(
    name: str, office: str | None = None, state: str | None = None, role: str = "participant"
) -> Person:
    """Make a person."""
    return Person(name, office, state, role)


def cited(
    kind: str,
    when: str | None,
    dispatch: str,
    published: str | None = "2024-06-10",
    *,
    status: str = "occurred",
    states: tuple[str, ...] = ("MDA", "URY"),
    people: tuple[Person, ...] = (),
    place: str | None = None,
    at: int = 0,
    **details: Any,
) -> CitedFact:
    """Make a cited fact; `at` is where its evidence begins."""
    fact = Fact(
        kind=kind,
        when=when,
        status=status,
        states=states,
        evidence=(Span(at, at + 40),),
        place=Place(place) if place else None,
        people=people,
        details=details,
    )
    return CitedFact(dispatch, fact, date=published)


def visit(
    when: str | None,
    dispatch: str,
    published: str | None = "2024-06-10",
    *,
    visitor: str | None = "Ileana Moraru",
    host: str | None = None,
    visit_type: str | None = None,
    **more: Any,
) -> CitedFact:
    """Make a visit from Moldova to Uruguay."""
    people = [person(visitor, None, "MDA", "visitor")] if visitor else []
    people += [person(host, None, "URY", "host")] if host else []
    return cited(
        "visit",
        when,
        dispatch,
        published,
        people=tuple(people),
        visitor_state="MDA",
        host_state="URY",
        visit_type=visit_type,
        **more,
    )


def contact(
    when: str | None,
    dispatch: str,
    published: str | None = "2024-06-10",
    *,
    format: str = "talks",
    **more: Any,
) -> CitedFact:
    """Make a contact between the Moldovan and the Uruguayan foreign minister, unless people are given."""
    more.setdefault(
        "people",
        (
            person("Ileana Moraru", "Foreign Minister", "MDA"),
            person("Rodrigo Etcheverry", "Minister of Foreign Affairs", "URY"),
        ),
    )
    return cited("contact", when, dispatch, published, format=format, **more)


def session(
    when: str | None,
    dispatch: str,
    published: str | None = "2024-06-10",
    *,
    mechanism: str = "political consultations",
    mechanism_type: str = "political_consultation",
    ordinal: int | None = None,
    **more: Any,
) -> CitedFact:
    """Make a sitting of a mechanism of the two states."""
    return cited(
        "session",
        when,
        dispatch,
        published,
        mechanism=mechanism,
        mechanism_type=mechanism_type,
        ordinal=ordinal,
        **more,
    )


def undertaking(
    when: str | None,
    dispatch: str,
    published: str | None = "2024-06-10",
    *,
    action: str = "open a direct air route between Chisinau and Montevideo",
    type: str = "joint_commitment",
    by: tuple[str, ...] = ("MDA", "URY"),
    to: tuple[str, ...] = (),
    due: str | None = None,
    **more: Any,
) -> CitedFact:
    """Make an undertaking of the two states."""
    return cited(
        "undertaking",
        when,
        dispatch,
        published,
        status="proposed",
        type=type,
        by=list(by),
        to=list(to),
        action=action,
        topics=["transport"],
        due=due,
        **more,
    )
