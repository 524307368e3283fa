"""For which state a person acts whose phrase names none: `the Prime Minister` of the dispatch's own state."""

from __future__ import annotations

from dataclasses import replace

from legation.language.people.mentions import Cast, CastMember


def assign_states(company: Cast, home: str | None) -> Cast:
    """Give the cast with the home state filled in for office-holders whose state is not printed.

    home: code of the state of the outlet or the dateline, None where unknown. Envoys accredited to the home
    state and people without an office keep none.
    """
    if home is None:
        return company
    members = [_at_home(member, home) for member in company.people]
    return Cast(
        tuple(members),
        tuple(replace(m, member=members[m.member.id]) for m in company.mentions),
        tuple(
            (title, members[member.id] if member is not None else None) for title, member in company.titles
        ),
    )


def _at_home(member: CastMember, home: str) -> CastMember:
    if member.state is not None or member.office is None or member.accredited_to == home:
        return member
    offices = tuple(replace(office, state=office.state or home) for office in member.offices)
    return replace(member, state=home, offices=offices)
