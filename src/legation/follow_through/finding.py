"""Finding what may answer an undertaking, or say it again, without looking at everything."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from legation.follow_through.deed import Deed
from legation.follow_through.matter import things
from legation.follow_through.outcome import FollowRule
from legation.follow_through.promise import Promise

# Two sayings that share less than this part of the words of the longer one are not alike enough to be one.
_SHARED = 0.5

_Key = tuple[str, str, str]


class Deeds:
    """Deeds by kind, status and state, and by the things of which they speak, in the order of their last days."""

    def __init__(self, found: Iterable[tuple[str, Deed]]) -> None:
        """found: each deed with its status."""
        self._by_state: dict[_Key, list[Deed]] = defaultdict(list)
        self._by_thing: dict[_Key, list[Deed]] = defaultdict(list)
        self._asked: Promise | None = None
        self._answers: dict[tuple[str, str, int], tuple[Deed, ...]] = {}
        for status, deed in sorted(found, key=lambda f: (f[1].last, f[1].entry.id)):
            for state in deed.states:
                self._by_state[deed.kind, status, state].append(deed)
            for thing in things(f"{deed.told} {deed.town}"):
                self._by_thing[deed.kind, status, thing].append(deed)

    def concerning(
        self, promise: Promise, kinds: Iterable[str], status: str = "occurred", things: int = 0
    ) -> Iterator[Deed]:
        """Yield the deeds of those kinds that concern a side and may be later, each once.

        things: only those that speak of so many of the things of which the undertaking speaks, or of all.
        """
        for kind in sorted(kinds):
            yield from self._of_kind(promise, kind, status, things)

    def _of_kind(self, promise: Promise, kind: str, status: str, things: int) -> tuple[Deed, ...]:
        if self._asked is not promise:
            # Many rules ask the same of one undertaking, and then never again.
            self._asked, self._answers = promise, {}
        found = self._answers.get((kind, status, things))
        if found is None:
            found = tuple(self._look(promise, kind, status, things))
            self._answers[kind, status, things] = found
        return found

    def _look(self, promise: Promise, kind: str, status: str, things: int) -> Iterator[Deed]:
        index, keys = (self._by_thing, promise.matter.words) if things else (self._by_state, promise.sides)
        least = min(things, len(keys)) if things else 1
        seen: dict[str, Deed] = {}
        times: Counter[str] = Counter()
        for key in keys:
            told = index.get((kind, status, key), [])
            for deed in told[bisect_left(told, promise.said or date.min, key=lambda d: d.last) :]:
                seen[deed.entry.id] = deed
                times[deed.entry.id] += 1
        for entry in sorted(entry for entry, often in times.items() if often >= least):
            if not things or not seen[entry].states.isdisjoint(promise.sides):
                yield seen[entry]

    def answering(self, promise: Promise, rule: FollowRule, status: str) -> Iterator[Deed]:
        """Yield the deeds at which a rule has to look."""
        return self.concerning(promise, rule.kinds, status, rule.things)


class Sayings:
    """Undertakings by who says what sort of thing to whom, and by their words, in the order in which they were said."""

    def __init__(self, promises: Iterable[Promise]) -> None:
        self._ordered = sorted(promises, key=lambda p: (p.said or date.max, p.entry.id))
        self._by_word: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for place, promise in enumerate(self._ordered):
            for word in promise.stems:
                self._by_word[*_sort(promise), word].append(place)

    def like(self, promise: Promise) -> Iterator[Promise]:
        """Yield those that share enough words with an undertaking to be it said before or again, oldest first."""
        shared: Counter[int] = Counter()
        for word in promise.stems:
            shared.update(self._by_word.get((*_sort(promise), word), ()))
        least = _SHARED * len(promise.stems)
        for place in sorted(place for place, words in shared.items() if words >= least):
            if self._ordered[place] is not promise:
                yield self._ordered[place]


def _sort(promise: Promise) -> tuple[object, ...]:
    # Invitations of others are others, in whatever words.
    invited = frozenset(p.name for p in promise.people("addressee")) if promise.type == "invitation" else None
    return promise.type, promise.by, promise.to, invited
