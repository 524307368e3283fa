"""Whom a title alone can mean: the one member named before it who holds that office for that state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from legation.language.people.mentions import CastMember, CastMention, TitleMention
from legation.language.people.office_match import covers, office_key

# Nouns that fit any office, and those that fit an envoy or official of foreign affairs.
_ANYONE = frozenset(["leader", "official", "guest", "host", "dignitary", "statesman", "politician"])
_DIPLOMATS = frozenset(
    [
        "ambassador",
        "consul",
        "chargé",
        "charge",
        "nuncio",
        "representative",
        "commissioner",
        "minister",
        "attaché",
        "affaires",
    ]
)
# Titles that are other words for an office.
_FOREIGN_MINISTER = frozenset({"foreign", "minister"})
_ALSO_CALLED = (
    (
        re.compile(r"head of (?:the )?state"),
        frozenset(map(frozenset, ({"president"}, {"king"}, {"queen"}, {"emir"}, {"amir"}, {"sultan"}))),
    ),
    (
        re.compile(r"monarch"),
        frozenset(map(frozenset, ({"king"}, {"queen"}, {"emir"}, {"amir"}, {"sultan"}))),
    ),
    (
        re.compile(r"head of (?:the )?government|premier"),
        frozenset(map(frozenset, ({"prime", "minister"}, {"chancellor"}, {"taoiseach"}))),
    ),
    (
        re.compile(
            r"(?:head|chief) of (?:the )?(?:foreign ministry|ministry of foreign affairs|diplomacy)|fm"
            r"|foreign ministry (?:head|chief)|(?:top|chief) diplomat|diplomatic chief"
        ),
        frozenset({_FOREIGN_MINISTER}),
    ),
)


def holders(
    titles: Sequence[TitleMention], members: Sequence[CastMember], named: Sequence[CastMention]
) -> tuple[tuple[TitleMention, CastMember | None], ...]:
    """Give each title with the member that it means, None where nobody or more than one fits."""
    first: dict[int, int] = {}
    for mention in named:
        first.setdefault(mention.member.id, mention.start)
    return tuple((title, _holder(title, members, first)) for title in titles)


def _holder(title: TitleMention, members: Sequence[CastMember], first: dict[int, int]) -> CastMember | None:
    if title.plural or not title.definite or title.former or title.office == "counterpart":
        return None
    there = [m for m in members if first[m.id] < title.start and _fits(title, m)]
    if title.state is not None:
        certain = [m for m in there if m.state == title.state]
        there = certain or there
    return there[0] if len(there) == 1 else None


def _fits(title: TitleMention, member: CastMember) -> bool:
    if title.state is not None and member.state is not None and title.state != member.state:
        return False
    if (
        None not in (title.accredited_to, member.accredited_to)
        and title.accredited_to != member.accredited_to
    ):
        return False  # the ambassador to another state
    if title.office.lower() in _ANYONE:
        return title.state is not None
    return holds(member, title.office)


def holds(member: CastMember, title: str) -> bool:
    """Tell whether the person can be called by the title: `Head of Government` of a prime minister."""
    word = title.lower().removesuffix("s")
    if word in _ANYONE:
        return bool(member.offices)
    if word == "diplomat":
        return any(office_key(o.office) & _DIPLOMATS for o in member.offices)
    for pattern, offices in _ALSO_CALLED:
        if pattern.fullmatch(word):
            return any(not o.former and office_key(o.office) in offices for o in member.offices)
    return any(not o.former and covers(o.office, title) for o in member.offices)
