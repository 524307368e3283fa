"""Who is introduced by an office that does not stand beside the name.

`Meeting with the President of Mongolia`, says a heading, and the text below names somebody without an office:
where just one such title and one such person stand close together, they are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from legation.language.people.lexicon import office_words
from legation.language.people.mentions import CastMember, CastMention, OfficeHeld, TitleMention
from legation.language.people.naming import likelihood
from legation.language.people.office_match import office_key
from legation.language.states import StateMention

_BEFORE = 250
_BEHIND = 120
_LISTED = 400
# Titles that mean whoever holds the same office.
_FELLOWS = frozenset({"counterpart", "colleague"})
# By so much (of likelihoods from -1 to 0) the names must tell more than the order.
_SURER = 0.5


def introduce(
    members: Sequence[CastMember],
    named: Sequence[CastMention],
    titles: Sequence[tuple[TitleMention, CastMember | None]],
    states: Sequence[StateMention] = (),
) -> list[CastMember]:
    """Give the members with the offices added that titles close by give to those who have none.

    named: the mentions in order. titles: with the member that each means so far. A title counts that names a
    state and means nobody yet; a member counts who has two words of a name or more. states: all that are named; as
    many as there are in a plural title, so many names are listed behind it.
    """
    first: dict[int, CastMention] = {}
    for mention in named:
        first.setdefault(mention.member.id, mention)
    unknown = [m for m in members if m.office is None and m.state is None and " " in m.name]
    open_titles = [t for t, holder in titles if holder is None and _can_introduce(t)]
    result = list(members)
    for member in unknown:
        title = _title_beside(first[member.id], open_titles)
        if title is None or _names_beside(title, unknown, first) != 1:
            continue
        held = OfficeHeld(title.office, title.state, title.former, title.start, title.end)
        result[member.id] = replace(member, office=title.office, state=title.state, offices=(held,))
    fellows = [
        t for t, holder in titles if holder is None and t.office in _FELLOWS and t.state and not t.plural
    ]
    row = sorted((first[m.id] for m in unknown), key=lambda m: m.start)
    _introduce_pairs(result, row, sorted([*open_titles, *fellows], key=lambda t: t.start))
    for title, _ in titles:
        if title.plural and title.definite and not title.former:
            _introduce_several(result, title, named, states)
            _introduce_colleagues(result, title, named)
    return result


def _introduce_several(
    members: list[CastMember],
    title: TitleMention,
    named: Sequence[CastMention],
    states: Sequence[StateMention],
) -> None:
    """`The foreign ministers of Peru and Chad met. Ana Ruiz and Omar Zein agreed`: each for one, in that order."""
    codes = list(dict.fromkeys(s.code for s in states if title.start <= s.start < title.end))
    if len(codes) < 2 or title.office.lower() in (*office_words().roles, "counterpart"):
        return
    behind = [m for m in named if title.end <= m.start <= title.start + _LISTED]
    open_ones = [
        m for m in behind if members[m.member.id].office is None and members[m.member.id].state is None
    ]
    first = {m.member.id: m for m in reversed(open_ones) if " " in m.member.name}
    row = sorted(first.values(), key=lambda m: m.start)
    listed = all(b.start - a.end <= len(", and ") for a, b in pairwise(row))
    if len(row) != len(codes) or not listed:
        return
    for mention, code in zip(row, codes, strict=True):
        held = OfficeHeld(title.office, code, title.former, title.start, title.end)
        member = members[mention.member.id]
        members[member.id] = replace(member, office=title.office, state=code, offices=(held,))


def _introduce_pairs(
    members: list[CastMember], named: Sequence[CastMention], titles: Sequence[TitleMention]
) -> None:
    """`Ana Ruiz met Omar Zein. … the Peruvian minister told the Chadian president`: each by one title, in that order.

    named: where those are first named of whom no office is known. The order gives way where the names tell more.
    """
    for a, b in pairwise(named):
        one, other = members[a.member.id], members[b.member.id]
        if one.office or other.office or b.start - a.end > _BEHIND:
            continue
        behind = [t for t in titles if b.end <= t.start <= b.end + _BEFORE]
        if len(behind) != 2 or behind[0].state == behind[1].state:
            continue
        if behind[0].office in _FELLOWS:
            continue
        if behind[1].office in _FELLOWS:
            # `the Peruvian minister told his Chadian counterpart`
            behind[1] = replace(behind[1], office=behind[0].office)
        states = [t.state for t in behind if t.state]
        mine, theirs = likelihood(one.name, states), likelihood(other.name, states)
        if mine[states[1]] + theirs[states[0]] > mine[states[0]] + theirs[states[1]] + _SURER:
            behind.reverse()
        for member, title in zip((one, other), behind, strict=True):
            held = OfficeHeld(title.office, title.state, title.former, title.start, title.end)
            members[member.id] = replace(member, office=title.office, state=title.state, offices=(held,))


def _introduce_colleagues(
    members: list[CastMember], title: TitleMention, named: Sequence[CastMention]
) -> None:
    """`Foreign Minister Ana Ruiz met Omar Zein of Chad. The foreign ministers agreed`: the other is one as well."""
    if title.state is not None:
        return
    before = [m for m in named if title.start - _BEFORE <= m.start < title.start]
    people = [members[i] for i in dict.fromkeys(m.member.id for m in before)]
    held = [p for p in people if p.office and office_key(p.office) == office_key(title.office)]
    others = [p for p in people if p.office is None]
    # The state of whoever hosts need not be printed.
    states = [p.state for p in people if p.state]
    alone = len(set(states)) == len(states) and all(p.state for p in others)
    alone = alone and len(held) + len(others) == len(people)
    if not held or not others or not alone:
        return
    for member in others:
        so_called = OfficeHeld(held[0].office or "", member.state, False, title.start, title.end)
        members[member.id] = replace(member, office=so_called.office, offices=(so_called,))


def _can_introduce(title: TitleMention) -> bool:
    role = title.office.lower() in office_words().roles or title.office == "counterpart"
    return title.definite and not title.plural and not title.former and title.state is not None and not role


def _title_beside(mention: CastMention, titles: Sequence[TitleMention]) -> TitleMention | None:
    """Give the one title in the reach of the mention, before it rather than behind."""
    before = [t for t in titles if mention.start - _BEFORE <= t.start < mention.start]
    behind = [t for t in titles if mention.end <= t.start <= mention.end + _BEHIND]
    found = before or behind
    same = {(t.office, t.state) for t in found}
    return found[0] if len(same) == 1 else None


def _names_beside(title: TitleMention, members: Sequence[CastMember], first: dict[int, CastMention]) -> int:
    """Count the members without an office whose first naming is in the reach of the title."""
    return sum(
        title.start < first[m.id].start <= title.start + _BEFORE
        or first[m.id].end <= title.start <= first[m.id].end + _BEHIND
        for m in members
    )
