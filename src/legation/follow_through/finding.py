"""Finding what may answer an undertaking, or say it again, without looking at everything.

Whatever something can be found by (a state, a thing spoken of, a sort) has the places of all that have it as the bits
of one number. So those that have several of these at once are found by arithmetic, and only they are looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate
from math import ceil
from operator import or_
from typing import TypeVar

from legation.follow_through.concord import one
from legation.follow_through.deed import Deed, deed
from legation.follow_through.matter import things
from legation.follow_through.once import once
from legation.follow_through.outcome import FollowRule
from legation.follow_through.promise import Promise
from legation.records import Entry

# Two sayings that share less than this part of the words of the longer one are not alike enough to be one.
_SHARED = 0.5


_Key = TypeVar("_Key")


class Deeds:
    """What was done, set or called off by a day, by kind and status; of a kind and status only once it is asked for."""

    def __init__(
        self, entries: Mapping[str, Sequence[Entry]], dropped: Mapping[str, Sequence[Entry]], as_of: date
    ) -> None:
        """entries: by kind. dropped: what dispatches tell of as called off, by the dispatch."""
        self._entries = entries
        self._dropped = dropped
        self._as_of = as_of
        self._shelves: dict[tuple[str, str], Shelf] = {}

    def asked_by(self, promise: Promise) -> Asked:
        """Give the deeds as one undertaking asks for them."""
        return Asked(promise, self)

    def shelf(self, kind: str, status: str) -> Shelf:
        """Give the deeds of a kind and status."""
        if (kind, status) not in self._shelves:
            found = (deed(e, self._as_of, status, self._dropped) for e in self._entries.get(kind, ()))
            self._shelves[kind, status] = Shelf(d for d in found if d is not None)
        return self._shelves[kind, status]


class Asked:
    """The deeds that concern a side of one undertaking and may be later than it.

    Its rules ask much alike, so what was found is remembered.
    """

    def __init__(self, promise: Promise, deeds: Deeds) -> None:
        self._promise = promise
        self._deeds = deeds
        self._open: dict[Shelf, int] = {}
        self._told: dict[tuple[Shelf, Callable[[Promise], int]], int] = {}

    def answering(self, rule: FollowRule, status: str) -> Iterator[Deed]:
        """Yield the deeds at which a rule has to look, each once, those of a kind in the order of their ids."""
        for kind in sorted(rule.kinds):
            shelf = self._deeds.shelf(kind, status)
            places = self._later(shelf)
            if places and rule.things is not None:
                alike = self._speaking(shelf, rule.things)
                places = alike | self._worded(shelf, rule.words) if rule.words else alike
            if places:
                yield from shelf.at(places & shelf.admitted(rule))

    def alike(self, kinds: Iterable[str]) -> Iterator[Deed]:
        """Yield the deeds of some kinds that speak of one of its things."""
        for kind in sorted(kinds):
            shelf = self._deeds.shelf(kind, "occurred")
            yield from shelf.at(self._speaking(shelf, one))

    def _later(self, shelf: Shelf) -> int:
        """Give the places of what concerns a side and may be later than the undertaking."""
        if shelf not in self._open:
            promise = self._promise
            # What was called off for the time that was meant may lie before the day of saying: see `later`.
            since = min(filter(None, (promise.said, promise.due)), default=None)
            self._open[shelf] = shelf.not_before(since) & _any(shelf.by_state, promise.sides)
        return self._open[shelf]

    def _speaking(self, shelf: Shelf, least: Callable[[Promise], int]) -> int:
        """Give the places of what speaks of so many of its things."""
        if (shelf, least) not in self._told:
            places, wanted = self._later(shelf), self._promise.matter.words
            told = [shelf.by_thing.get(word, 0) & places for word in wanted] if places else []
            self._told[shelf, least] = _in_so_many(told, least(self._promise))
        return self._told[shelf, least]

    def _worded(self, shelf: Shelf, least: int) -> int:
        """Give the places of what is named by so many of its words."""
        places = self._later(shelf)
        return _in_so_many([shelf.by_word.get(word, 0) & places for word in self._promise.stems], least)


class Shelf:
    """Deeds of one kind and status in the order of their ids."""

    def __init__(self, deeds: Iterable[Deed]) -> None:
        self.all = sorted(deeds, key=lambda d: d.entry.id)
        self._admitted: dict[str, int] = {}
        by_month = _index((d.last.replace(day=1),) for d in self.all)
        self._months = sorted(by_month)
        # From each month on all that come later; what was done earlier in the month is told apart by its day.
        self._onwards = list(accumulate((by_month[m] for m in reversed(self._months)), or_, initial=0))

    @once
    def by_state(self) -> dict[str, int]:
        """Give the places by the states concerned."""
        return _index(d.states for d in self.all)

    @once
    def by_thing(self) -> dict[str, int]:
        """Give the places by the things spoken of."""
        return _index(things(f"{d.told} {d.town}") for d in self.all)

    @once
    def by_word(self) -> dict[str, int]:
        """Give the places by the words that name the deed."""
        return _index(d.stems for d in self.all)

    def not_before(self, day: date | None) -> int:
        """Give the places of all deeds that may have been done on the day or later, and some of its month."""
        earlier = bisect_left(self._months, day.replace(day=1)) if day is not None else 0
        return self._onwards[len(self._months) - earlier]

    def admitted(self, rule: FollowRule) -> int:
        """Give the places of the deeds that can answer something by a rule."""
        if rule.name not in self._admitted:
            self._admitted[rule.name] = sum(1 << n for n, d in enumerate(self.all) if rule.admits(d))
        return self._admitted[rule.name]

    def at(self, places: int) -> list[Deed]:
        """Give the deeds that stand there, in the order of their ids."""
        return [self.all[place] for place in _each(places)]


class Sayings:
    """Undertakings by who says what sort of thing to whom, and by their words, in the order in which they were said."""

    def __init__(self, promises: Iterable[Promise]) -> None:
        alike: dict[tuple[object, ...], list[Promise]] = defaultdict(list)
        for promise in sorted(promises, key=lambda p: (p.said or date.max, p.entry.id)):
            alike[promise.sort].append(promise)
        self._alike = {sort: (found, _Ways(found)) for sort, found in alike.items()}

    def like(self, promise: Promise) -> Iterator[Promise]:
        """Yield those that can be an undertaking said before or again, oldest first."""
        found, ways = self._alike[promise.sort]
        for place in _each(ways.like(promise)):
            if found[place] is not promise:
                yield found[place]


class _Ways:
    """The places of undertakings of one sort by their words, the things of which they speak, and what is planned."""

    def __init__(self, found: Sequence[Promise]) -> None:
        self._all = (1 << len(found)) - 1
        self._by_word = _index(p.stems for p in found)
        self._by_thing = _index(p.matter.words for p in found)
        self._by_plan = _index((plan.id for plan in p.plans) for p in found)

    def like(self, promise: Promise) -> int:
        """Give the places of those that share enough with an undertaking; of a guest's invitations those of all."""
        if promise.type == "invitation" and promise.people("addressee"):
            return self._all
        words = [self._by_word[word] for word in promise.stems]
        things = [self._by_thing[thing] for thing in promise.matter.words]
        alike = _in_so_many(words, ceil(_SHARED * len(words))) | _in_so_many(
            things, ceil(_SHARED * len(things))
        )
        return alike | _any(self._by_plan, (plan.id for plan in promise.plans))


def _index(found: Iterable[Iterable[_Key]]) -> dict[_Key, int]:
    """Give for each key the places of all that have it."""
    places: dict[_Key, int] = defaultdict(int)
    for place, keys in enumerate(found):
        bit = 1 << place
        for key in keys:
            places[key] |= bit
    return dict(places)


def _any(index: Mapping[str, int], keys: Iterable[str]) -> int:
    """Give the places of all that have one of the keys."""
    places = 0
    for key in keys:
        places |= index.get(key, 0)
    return places


def _in_so_many(sets: Iterable[int], least: int) -> int:
    """Give the places that stand in so many of the sets at least; none where none is asked for."""
    reached = [0] * least
    for places in sets:
        for often in range(least - 1, 0, -1):
            reached[often] |= reached[often - 1] & places
        if least:
            reached[0] |= places
    return reached[-1] if least else 0


def _each(places: int) -> Iterator[int]:
    """Yield the places in their order."""
    while places:
        lowest = places & -places
        yield lowest.bit_length() - 1
        places ^= lowest
