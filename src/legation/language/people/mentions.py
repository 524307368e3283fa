"""What the people's grammar finds: named people, people by their title alone, and the cast of a dispatch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person named in the text.

    start, end: the whole phrase, its office, state and honorific words included (code points of the text).
    name: as printed, without title; text[name_start:name_end] but for white space.
    office: as printed, in the singular, without the state's name or adjective; None where none stands there.
    office_start, office_end: where the words of the office are printed (shared in a group).
    state: code of the state that the phrase says they act for. accredited_to: that they are accredited to.
    former: the office was held before, or is not yet (then, former, late, -elect).
    office_ref: "counterpart" where the office is that of somebody else in the sentence.
    possessive: the office belongs to `its` or `his` state, which the phrase does not name.
    """

    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    office: str | None = None
    office_start: int | None = None
    office_end: int | None = None
    state: str | None = None
    accredited_to: str | None = None
    former: bool = False
    office_ref: Literal["counterpart"] | None = None
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class TitleMention:
    """A person meant by the title alone: `the President`, `the Danish diplomat`, `his Polish counterpart`.

    office: its words in the singular, without the state. plural: more than one person is meant.
    definite: an article or possessor says which one. accredited_to: code of the state that an envoy serves in.
    """

    start: int
    end: int
    office: str
    state: str | None = None
    plural: bool = False
    definite: bool = False
    former: bool = False
    accredited_to: str | None = None


@dataclass(frozen=True, slots=True)
class OfficeHeld:
    """One office of a person as one dispatch prints it, and where."""

    office: str
    state: str | None
    former: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CastMember:
    """One person of a dispatch.

    id: 0, 1, 2 … in order of first appearance. name: the fullest form printed. office: the first of those
    held, in its fullest form. offices: every distinct office with where it stands.
    """

    id: int
    name: str
    office: str | None = None
    state: str | None = None
    accredited_to: str | None = None
    offices: tuple[OfficeHeld, ...] = ()


@dataclass(frozen=True, slots=True)
class CastMention:
    """One place of the text that names a member, in full or by a short form."""

    start: int
    end: int
    name_start: int
    name_end: int
    member: CastMember


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is who in one dispatch. mentions and titles are in order of the text."""

    people: tuple[CastMember, ...] = ()
    mentions: tuple[CastMention, ...] = ()
    titles: tuple[tuple[TitleMention, CastMember | None], ...] = ()

    def member_at(self, offset: int) -> CastMember | None:
        """Give the member named by the mention that covers the offset."""
        for mention in self.mentions:
            if mention.start <= offset < mention.end:
                return mention.member
            if mention.start > offset:
                break
        return None

    def title_at(self, offset: int) -> CastMember | None:
        """Give the one member that the title covering the offset can mean, None where it is open."""
        for title, member in self.titles:
            if title.start <= offset < title.end:
                return member
            if title.start > offset:
                break
        return None
