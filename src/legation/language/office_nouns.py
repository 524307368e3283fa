"""People meant by what they are: `the President`, `the Nigerian Head of State`, `the guest`, `her colleague`.

An office that several people of the dispatch hold means the one of whom the text speaks just then; where that
is open it means the state that they share, else nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from legation.language.clauses import Frame
from legation.language.parties import Reference
from legation.language.people import CastMember, TitleMention
from legation.language.people.title_holders import holds
from legation.language.words import Sentence, Word

if TYPE_CHECKING:
    from legation.language.references import Resolver
    from legation.language.scene import Scene

_GUESTS = frozenset(["guest", "visitor", "visiting"])
# Of whom one speaks as somebody else's: the state is the other's.
_OPPOSITE = frozenset(["host", "guest", "visitor"])
COUNTERPARTS = frozenset("counterpart colleague interlocutor homologue".split())
# Up to this word nobody is named yet in a sentence.
_OPENING = 4
# Offices of which a state has one, so that the bare title means that of home.
_OF_HOME = frozenset(
    ["president", "prime minister", "king", "queen", "emir", "sultan", "foreign minister", "head of state"]
)
_LEADING = frozenset(["lead", "head", "chair"])
# So many characters before a name its forms of address may begin.
_LEAD = 30


class OfficeNouns:
    """Finds whom offices and roles mean in one scene."""

    def __init__(self, scene: Scene, resolver: Resolver) -> None:
        self._scene = scene
        self._resolver = resolver
        self._told = {(title.start, title.end): member for title, member in scene.cast.titles}
        self._first: dict[int, int] = {}
        for mention in scene.cast.mentions:
            self._first.setdefault(mention.member.id, mention.start)
        self._holding: dict[str, list[CastMember]] = {}

    def honoured(self, noun: Word) -> Reference:
        """Give whom `His Highness` or `Her Majesty` without a name means: whoever was last named with those words."""
        text, words = self._scene.text, noun.text.lower()
        for mention in reversed(self._scene.mentions_between(0, noun.start)):
            before = text[max(0, mention.start - _LEAD) : mention.start].lower()
            if words in text[mention.start : mention.name_start].lower() or re.search(
                rf"{words}(?: the)? $", before
            ):
                return Reference((), (mention.member,))
        return Reference()

    @staticmethod
    def called(people: Iterable[CastMember], office: str) -> list[CastMember]:
        """Give those of the people who can be called by the office."""
        return [p for p in people if holds(p, office)]

    def called_so(self, sentence: Sentence, noun: Word, title: TitleMention) -> Reference:
        """Give the one whom a title in the singular means."""
        office = title.office.lower()
        if office in COUNTERPARTS:
            return self._counterpart(sentence, noun, title)
        if office in ("guest", "host", "visitor"):
            return self._guest_or_host(sentence, noun, title)
        state = title.state or self._owners_state(sentence, noun)
        told = self._told.get((title.start, title.end))
        if told is not None and state in (None, told.state):
            return Reference((), (told,))
        holders = self._holders(noun, title, state) if title.definite else []
        if len(holders) > 1:
            holders = self._spoken_of(sentence, holders)
        if len(holders) == 1:
            return Reference((), (holders[0],))
        if state is not None:
            return Reference((state,))
        states = {p.state for p in holders}
        if len(states) == 1 and None not in states:
            return Reference(tuple(s for s in states if s))
        at_home = not holders and title.definite and office in _OF_HOME and self._scene.home is not None
        return Reference((self._scene.home,)) if at_home and self._scene.home else Reference()

    def _owners_state(self, sentence: Sentence, noun: Word) -> str | None:
        """`its envoy`, `his Foreign Minister`: the state of whom the title belongs to."""
        owner = sentence.child(noun, "poss")
        return self._resolver.refer(sentence, owner).state if owner is not None else None

    def _holders(self, noun: Word, title: TitleMention, state: str | None) -> list[CastMember]:
        """Those named so far who hold the office, for that state where one is known."""
        if title.office not in self._holding:
            self._holding[title.office] = [p for p in self._scene.cast.people if holds(p, title.office)]
        all_ = self._holding[title.office]
        named = all_[: bisect_left(all_, noun.start, key=lambda p: self._first[p.id])]
        fitting = [p for p in named if state in (None, p.state) and _may_serve(p, title.accredited_to)]
        return [p for p in fitting if any(not o.former for o in p.offices)] or fitting

    def named_so(self, noun: Word, office: str) -> list[CastMember]:
        """Give those named so far, and their states known, who can be called by the office."""
        people = self.called(self._scene.cast.people, office)
        return [p for p in people if p.state is not None and self._first[p.id] < noun.start]

    def _spoken_of(self, sentence: Sentence, holders: Sequence[CastMember]) -> list[CastMember]:
        """Of several holders the one whom the sentences just before are about, else the one of the meeting."""
        for earlier in self._resolver.before(sentence):
            about = [p for p in holders if p in self._resolver.center(earlier).people]
            about = about or [p for p in holders if p in self._scene.people_in(earlier)]
            if about:
                return self._one(about)
        return self._one(
            [p for p in holders if p in self._resolver.setting(sentence).parties.people] or holders
        )

    def _one(self, holders: Sequence[CastMember]) -> list[CastMember]:
        """Of several who fit a bare title rather the one at home: the others' state would stand with it."""
        at_home = [p for p in holders if p.state == self._scene.home]
        return at_home if len(holders) > 1 and len(at_home) == 1 else list(holders)

    def _guest_or_host(self, sentence: Sentence, noun: Word, title: TitleMention) -> Reference:
        """The one person in the setting who is, or is not, on the soil where it takes place."""
        owner, office = sentence.child(noun, "poss"), title.office.lower()
        if title.state is not None:
            # `his Kenyan guest`: the one of that state, else the state
            of_it = [p for p in self._resolver.setting(sentence).parties.people if p.state == title.state]
            return Reference((), (of_it[0],)) if len(of_it) == 1 else Reference((title.state,))
        if owner is not None:
            return self._other_than(sentence, self._resolver.refer(sentence, owner))
        setting = self._resolver.setting(sentence)
        soil = setting.place.country if setting.place is not None else self._scene.home
        people = [p for p in setting.parties.people if p.state]
        there = [p for p in people if (p.state == soil) == (office == "host")]
        return Reference((), (there[0],)) if soil is not None and len(there) == 1 else Reference()

    def _counterpart(self, sentence: Sentence, noun: Word, title: TitleMention) -> Reference:
        """`his counterpart`, `her Omani colleague`: the other one of the meeting, or of that state."""
        owner = sentence.child(noun, "poss")
        owners = self._resolver.refer(sentence, owner) if owner is not None else Reference()
        if title.state is not None:
            parties = self._resolver.setting(sentence).parties.people
            there = [p for p in parties if p.state == title.state]
            offices = [o.office for p in owners.people for o in p.offices]
            like = [
                p
                for p in self._scene.cast.people
                if p.state == title.state and any(holds(p, office) for office in offices)
            ]
            found = there if len(there) == 1 else like
            return Reference((), (found[0],)) if len(found) == 1 else Reference((title.state,))
        return self._other_than(sentence, owners)

    def _other_than(self, sentence: Sentence, owner: Reference) -> Reference:
        """The one party of the meeting, or of the sentence before, that the owner is not."""
        if not owner.states:
            return Reference()
        for people in (
            self._resolver.setting(sentence).parties.people,
            *(tuple(self._scene.people_in(s)) for s in self._resolver.before(sentence, 2)),
        ):
            others = [p for p in people if p.state is not None and p.state not in owner.states]
            if len(others) == 1:
                return Reference((), (others[0],))
            if others:
                return Reference()
        return Reference()


def _may_serve(person: CastMember, where: str | None) -> bool:
    """Tell whether the person can be the envoy to that state, for all that is known."""
    return where is None or person.accredited_to in (None, where)


def leads_it(resolver: Resolver, sentence: Sentence, noun: Word) -> Reference:
    """Give the people who lead what the noun names: `the delegation headed by Minister X`."""
    found = Reference()
    if noun.lemma in ("delegation", "side", "team", "mission"):
        for verb in sentence.children(noun, "acl", "relcl"):
            if verb.lemma in _LEADING:
                for word in Frame(sentence, verb).role("by"):
                    found += Reference((), resolver.refer(sentence, word).people)
    return found


def whose(scene: Scene, noun: str, owner: Reference) -> Reference:
    """Give the state of somebody's delegation, his own, or of his host, the other of the two of the story."""
    states = owner.states
    if noun in _OPPOSITE:
        states = tuple(s for s in scene.dyad if s not in states) if states else ()
    return Reference(states) if len(states) == 1 else Reference()


def met_so_far(resolver: Resolver, sentence: Sentence, word: Word) -> Reference:
    """Give those of the meeting that the word stands in.

    `The two diplomats looked back on the visit of A to B`, who opens the sentence is of the meeting before.
    """
    there = resolver.setting(sentence).parties
    here = {
        member for w in sentence.words if isinstance(member := getattr(w.mention, "member", None), CastMember)
    }
    looks_back = word.index < _OPENING and bool(there.people) and here.issuperset(there.people)
    earlier = resolver.before(sentence, 1)
    if not looks_back or not earlier or any(c.dep == "appos" for c in sentence.children(word)):
        return there
    before = resolver.setting(earlier[0]).parties
    return before if len(before.people) > 1 and not here & set(before.people) else there
