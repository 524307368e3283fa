"""Who is who in one dispatch: full names, short forms, offices, and whom a title alone can mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from legation.language.people.finder import read_people
from legation.language.people.introductions import introduce
from legation.language.people.lexicon import office_words
from legation.language.people.mentions import (
    Cast,
    CastMember,
    CastMention,
    OfficeHeld,
    PersonMention,
    TitleMention,
)
from legation.language.people.office_match import covers, distinct_offices, office_key
from legation.language.people.recurrences import recurrences
from legation.language.people.short_names import NameForm, fits, name_form
from legation.language.people.title_holders import holders
from legation.language.people.tokens import Tokens
from legation.language.states import StateMention

_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s+(?=[A-Z\"'(])|\n")

Place = tuple[int, int, int, int]
"""start, end, name_start and name_end of one naming of a person."""


@dataclass(slots=True, eq=False)
class _Person:
    """A member in the making."""

    form: NameForm
    name: str
    mentions: list[PersonMention] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def states(self) -> set[str]:
        return {m.state for m in self.mentions if m.state}

    def office(self) -> str | None:
        """The first office printed with the person, rather than `leader`, in its longest spelling (no `PM`)."""
        printed = [m.office for m in self.mentions if m.office]
        first = next((o for o in printed if o.lower() not in office_words().roles), next(iter(printed), None))
        return max(
            (o for o in printed if first and office_key(o) == office_key(first)), key=len, default=None
        )

    def last_before(self, offset: int) -> int:
        """Start of the last place before the offset that names the person, -1 where there is none."""
        return max((p[0] for p in self.places if p[0] < offset), default=-1)


def cast(text: str, mentions: Sequence[PersonMention], states: Sequence[StateMention]) -> Cast:
    """Give the cast of a dispatch from the people found in it.

    states: the state mentions of the text. Every short form in the text joins its member; one that could
    be two people's joins the one named last before it, or nobody.
    """
    tokens, _, titles = read_people(text, tuple(states))
    people = _gather(mentions)
    _name_again(tokens, people)
    _fill_counterparts(text, people, titles)
    people.sort(key=lambda p: min(p.places))
    members = [_member(number, person) for number, person in enumerate(people)]
    named = sorted(
        (
            CastMention(*place, member)
            for member, person in zip(members, people, strict=True)
            for place in _united(person.places)
        ),
        key=lambda m: (m.start, m.name_start),
    )
    introduced = introduce(members, named, holders(titles, members, named), states)
    named = [replace(mention, member=introduced[mention.member.id]) for mention in named]
    return Cast(tuple(introduced), tuple(named), holders(titles, introduced, named))


def _gather(mentions: Iterable[PersonMention]) -> list[_Person]:
    """Join the mentions of one person, the fullest names first so that short ones find them."""
    people: list[_Person] = []
    for mention in sorted(mentions, key=lambda m: (_negative(name_form(m.name)), m.start)):
        form = name_form(mention.name)
        candidates = [p for p in people if fits(form, p.form) and _compatible(p, mention, form)]
        person = _chosen(candidates, mention)
        if person is None:
            person = _Person(form, mention.name)
            people.append(person)
        person.mentions.append(mention)
        person.places.append((mention.start, mention.end, mention.name_start, mention.name_end))
    return people


def _negative(form: NameForm) -> tuple[int, int, int]:
    words, initials, letters = form.weight
    return -words, -initials, -letters


def _compatible(person: _Person, mention: PersonMention, form: NameForm) -> bool:
    states = person.states()
    return mention.state is None or not states or mention.state in states or form == person.form


def _chosen(candidates: list[_Person], mention: PersonMention) -> _Person | None:
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    office = mention.office
    if office is not None:
        held = [p for p in candidates if any(m.office and covers(m.office, office) for m in p.mentions)]
        candidates = held or candidates
    stately = [p for p in candidates if mention.state in p.states()] if mention.state else []
    return max(stately or candidates, key=lambda p: p.last_before(mention.start))


def _name_again(tokens: Tokens, people: list[_Person]) -> None:
    """Find the further places of the text that name the people by their full or short names."""
    known = {word for person in people for word in person.form.words}
    taken: dict[int, int] = {}
    for person in people:
        for start, end, _, _ in person.places:
            taken[start] = max(end, taken.get(start, 0))
    alone = {person.form.words[0] for person in people if len(person.form.words) == 1}
    for again in recurrences(tokens, known, alone, taken):
        form = name_form(again.name)
        _take_fuller_name(people, form, again.name)
        candidates = [p for p in people if fits(form, p.form)]
        if len(candidates) > 1:
            latest = max(candidates, key=lambda p: p.last_before(again.start))
            candidates = [latest] if latest.last_before(again.start) >= 0 else []
        for person in candidates:
            person.places.append((again.start, again.end, again.name_start, again.end))


def _take_fuller_name(people: list[_Person], form: NameForm, name: str) -> None:
    """Give a person known by one word the fuller name that the text prints elsewhere."""
    if len(form.words) < 2 or any(fits(form, p.form) for p in people):
        return
    short = [p for p in people if len(p.form.words) == 1 and p.form.words[0] == form.words[-1]]
    if len(short) == 1:
        short[0].form = form
        short[0].name = name


_AND_HIS = re.compile(
    r"(?:\band(?: also)?|\bas well as)(?: with| by| to)? (?:his|her) (?:[\w-]+ ){0,2}"
    r"(?:counterpart|colleague|opposite|peer)"
)
# A sentence so begun goes on about the one whom the text is about.
_GOING_ON = re.compile(r"\s*[\"“]?(?:He|She|The (?:visitor|guest|visiting \w+)|(?:His|Her) \w+)\b")


def _fill_counterparts(text: str, people: list[_Person], titles: Sequence[TitleMention]) -> None:
    """Give each counterpart the office of the person whose counterpart they are."""
    roles = office_words().roles
    held: list[tuple[int, str, _Person | None]] = []
    for title in titles:
        if title.plural or not title.definite or title.office == "counterpart":
            continue
        if title.office.lower() not in roles:
            alike = [p.office() for p in people if office_key(p.office() or "") == office_key(title.office)]
            held.append((title.start, max((title.office, *filter(None, alike)), key=len), None))
        elif title.state is not None:
            # `The Danish leader met his counterpart`: the office is that of the Dane named so far.
            near = [p for p in people if p.states() <= {title.state} and p.last_before(title.start) >= 0]
            meant = max(near, key=lambda p: (title.state in p.states(), len(p.places)), default=None)
            if meant is not None and (office := meant.office()):
                held.append((title.start, office, meant))
    for person in people:
        office = person.office()
        if office is not None:
            held.extend((place[0], office, person) for place in person.places)
    held.sort(key=lambda h: h[0])
    for person in people:
        for number, mention in enumerate(person.mentions):
            if mention.office_ref is not None and not any(m.office for m in person.mentions):
                office = _counterpart_office(text, person, mention, held)
                printed = [t for t in titles if t.state == mention.state and covers(t.office, office or "")]
                if office and mention.state and printed:
                    # Elsewhere the text calls the person by an office of their own.
                    start, end = printed[0].start, printed[0].end
                    person.mentions[number] = replace(
                        mention, office=printed[0].office, office_start=start, office_end=end
                    )
                else:
                    person.mentions[number] = replace(mention, office=office)


def _counterpart_office(
    text: str, person: _Person, mention: PersonMention, held: list[tuple[int, str, _Person | None]]
) -> str | None:
    """Look back in the sentence, then on in it, then back beyond it."""
    # Of nobody of the same state is somebody the counterpart.
    held = [h for h in held if h[2] is None or mention.state is None or mention.state not in h[2].states()]
    before = [h for h in held if h[0] < mention.start and h[2] is not person]
    same = [h for h in before if not _SENTENCE_END.search(text, h[0], mention.start)]
    if same:
        # `A will meet with President B and with his Cuban counterpart C`: A's
        theirs = len(same) > 1 and _AND_HIS.search(text, same[-1][0], mention.end)
        return same[0][1] if theirs else same[-1][1]
    for start, office, holder in held:
        if start > mention.end and holder is not person:
            if not _SENTENCE_END.search(text, mention.end, start):
                return office
            break
    named = [h for h in before if h[2] is not None]
    opening = max((end.end() for end in _SENTENCE_END.finditer(text, 0, mention.start)), default=0)
    if named and _GOING_ON.match(text, opening):
        return named[0][1]  # `A arrived. B met him. … He talked with his Omani counterpart C`: rather A's
    return named[-1][1] if named else None


def _united(places: Sequence[Place]) -> list[Place]:
    """Make one of the places that share a name: `Foreign Minister Li Wen, Politburo member`."""
    united: dict[int, Place] = {}
    for start, end, name_start, name_end in places:
        other = united.get(name_start)
        if other is not None:
            start, end = min(start, other[0]), max(end, other[1])
        united[name_start] = (start, end, name_start, name_end)
    return list(united.values())


def _member(number: int, person: _Person) -> CastMember:
    mentions = sorted(person.mentions, key=lambda m: m.start)
    state = next((m.state for m in mentions if m.state), None)
    offices = distinct_offices(
        OfficeHeld(
            m.office,
            m.state or state,
            m.former,
            m.office_start if m.office_start is not None else m.start,
            m.office_end if m.office_end is not None else m.end,
        )
        for m in mentions
        if m.office
    )
    return CastMember(
        id=number,
        name=person.name,
        office=offices[0].office if offices else None,
        state=state,
        accredited_to=next((m.accredited_to for m in mentions if m.accredited_to), None),
        offices=offices,
    )
