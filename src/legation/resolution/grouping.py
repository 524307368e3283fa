"""Which facts of a block are one entry: a partition that does not depend on the order of the input."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from legation.records import CitedFact, Judgement
from legation.resolution.account import Account, account, aspects, fact_key, index_keys
from legation.resolution.comparison import Comparison
from legation.resolution.features import slipped
from legation.resolution.matchers import MATCHERS, compare_accounts
from legation.resolution.timing import MONTH, gap

# A vague fact that fits two entries joins the better one only if it fits better by this much.
MARGIN = 0.15
# Most pairs differ, and nobody asks in what: this is all that is kept of them.
_DIFFERENT = Comparison(0.0, "different")


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one entry, oldest dispatch first, and why each was joined, a sentence each."""

    facts: tuple[CitedFact, ...]
    merges: tuple[str, ...] = ()


def group(
    facts: Sequence[CitedFact], judgements: Sequence[Judgement] = (), known: Mapping[str, str] | None = None
) -> list[Group]:
    """Partition the facts of one block into entries.

    judgements: `same` and `not_same` that were not withdrawn bind; the rest are passed over. Their `entry`
    and `other` name a fact by `fact_key`, or an entry by its id where `known` maps fact keys to the ids of
    the entries that held them. Groups come in the order of their first facts.
    """
    return _Grouping(facts, judgements, known or {}).run()


class _Grouping:
    """The state of one run: clusters of indices into the ordered accounts."""

    def __init__(
        self, facts: Sequence[CitedFact], judgements: Sequence[Judgement], known: Mapping[str, str]
    ) -> None:
        judged = {name for j in judgements for name in (j.entry, j.other) if name}
        self.twins = _twins(facts, judged, known)
        self.items = [accounts[0] for accounts in self.twins]
        self.keys = [index_keys(item) for item in self.items]
        self.aspects = [aspects(item) for item in self.items]
        self.dispatches = [{a.cited.dispatch for a in accounts} for accounts in self.twins]
        self.home = list(range(len(self.items)))
        self.members: dict[int, list[int]] = {i: [i] for i in self.home}
        self.merges: dict[int, list[str]] = defaultdict(list)
        self.judged: dict[int, Comparison] = {}  # by the number of the pair
        self.bound: set[tuple[int, int]] = set()
        self.apart: set[tuple[int, int]] = set()
        self.reasons: dict[tuple[int, int], Judgement] = {}
        if judgements:
            self._read(judgements, known)

    def _read(self, judgements: Sequence[Judgement], known: Mapping[str, str]) -> None:
        named: dict[str, list[int]] = defaultdict(list)
        for index, accounts in enumerate(self.twins):
            for key in {fact_key(a.cited) for a in accounts}:
                named[key].append(index)
                if key in known:
                    named[known[key]].append(index)
        # The latest decision on a pair stands.
        for judgement in sorted(judgements, key=lambda j: (j.recorded, j.id)):
            if judgement.withdrawn or not judgement.other or judgement.verdict not in ("same", "not_same"):
                continue
            ours, others = named.get(judgement.entry, []), named.get(judgement.other, [])
            for pair in {(min(i, j), max(i, j)) for i in ours for j in others if i != j}:
                chosen, other = (
                    (self.bound, self.apart) if judgement.verdict == "same" else (self.apart, self.bound)
                )
                chosen.add(pair)
                other.discard(pair)
                self.reasons[pair] = judgement

    def run(self) -> list[Group]:
        for pair in sorted(self.bound):
            a, b = self.home[pair[0]], self.home[pair[1]]
            if a != b and not self._held_apart(a, b):
                judgement = self.reasons[pair]
                self._join(a, b, f"{judgement.by} judged them the same: {judgement.because}")
        self._join_sure()
        if self.items and MATCHERS[self.items[0].fact.kind].alone:
            self._join_only_fit()
        groups = [self._group(members) for members in self.members.values()]
        return sorted(groups, key=lambda g: [_age(f) for f in g.facts])

    # ------------------------------------------------------------------ comparing

    def _compare(self, i: int, j: int) -> Comparison:
        pair = (i, j) if i < j else (j, i)
        number = pair[0] * len(self.items) + pair[1]
        found = self.judged.get(number)
        if found is None:
            if self._nothing_in_common(*pair):
                return _DIFFERENT
            found = compare_accounts(self.items[pair[0]], self.items[pair[1]])
            if found.judgement != "different":
                found = self._within_dispatches(pair, found)
            if found.judgement == "different":
                found = _DIFFERENT
            self.judged[number] = found
        return found

    def _nothing_in_common(self, i: int, j: int) -> bool:
        ours, others = self.aspects[i], self.aspects[j]
        return any(aspect in others and told.isdisjoint(others[aspect]) for aspect, told in ours.items())

    def _within_dispatches(self, pair: tuple[int, int], found: Comparison) -> Comparison:
        """Two facts that one dispatch tells of stay apart though their twins elsewhere might be one."""
        shared = self.dispatches[pair[0]] & self.dispatches[pair[1]]
        if not shared or len(self.twins[pair[0]]) == len(self.twins[pair[1]]) == 1:
            return found
        for a in self.twins[pair[0]]:
            for b in self.twins[pair[1]]:
                if a.cited.dispatch == b.cited.dispatch:
                    inner = compare_accounts(a, b)
                    if inner.judgement == "different":
                        return inner
        return found

    def _held_apart(self, a: int, b: int) -> bool:
        if not self.apart:
            return False
        return any((min(i, j), max(i, j)) in self.apart for i in self.members[a] for j in self.members[b])

    def _fit(self, a: int, b: int) -> Comparison | None:
        """Give the best comparison between two clusters, or None where any two of their facts differ."""
        if self._held_apart(a, b):
            return None
        best: Comparison | None = None
        for i in self.members[a]:
            for j in self.members[b]:
                if (min(i, j), max(i, j)) in self.bound:
                    continue
                found = self._compare(i, j)
                if found.judgement == "different":
                    return None
                if best is None or found.score > best.score:
                    best = found
        return best

    def _join(self, a: int, b: int, why: str) -> None:
        a, b = sorted((a, b))
        first, second = self.items[a].cited.dispatch, self.items[b].cited.dispatch
        self.merges[a].append(f"{second} joined to {first}: {why}")
        self.merges[a] += self.merges.pop(b, [])
        for i in self.members[b]:
            self.home[i] = a
        self.members[a] += self.members.pop(b)

    # ------------------------------------------------------------------ joining

    def _join_sure(self) -> None:
        """Join what is `same`, strongest first, while no fact of the one differs from one of the other."""
        pairs = {(-found.score, i, j) for i, j, found in self._near() if found.judgement == "same"}
        for _, i, j in sorted(pairs):
            a, b = self.home[i], self.home[j]
            if a != b and self._fit(a, b):
                self._join(a, b, self._compare(i, j).explain())

    def _near(self) -> Iterable[tuple[int, int, Comparison]]:
        """Compare the pairs that can be `same`: they share an index key and a day, or a number. Some come twice."""
        timeless = bool(self.items) and MATCHERS[self.items[0].fact.kind].timeless
        by_key: dict[str, list[int]] = defaultdict(list)
        numbered: dict[object, list[int]] = defaultdict(list)
        for index, item in enumerate(self.items):
            for key in self.keys[index] or {""}:
                by_key[key].append(index)
            if item.fact.kind == "session" and item.fact.get("ordinal") is not None:
                numbered[item.fact.get("ordinal")].append(index)
        ways = [combinations(m, 2) if timeless else self._sweep(m) for m in by_key.values()]
        ways += [combinations(m, 2) for m in numbered.values()]
        for i, j in chain.from_iterable(ways):
            yield min(i, j), max(i, j), self._compare(i, j)

    def _sweep(self, members: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Give the pairs whose dates, known to within a month, overlap: a sweep over the first days."""
        times = [(self.items[i].timing, i) for i in members]
        told = sorted((t.low, i) for t, i in times if t.width <= MONTH)
        active: list[int] = []
        for low, index in told:
            active = [i for i in active if self.items[i].timing.high >= low]
            for other in active:
                yield other, index
            active.append(index)

    def _join_only_fit(self) -> None:
        """Join each vague fact to the one entry that it fits, vaguest last."""
        index = self._cluster_index()
        for i, item in enumerate(self.items):
            # Only clusters that no sharper account leads, and only into entries led by a sharper one.
            if i not in self.members:
                continue
            fits = [(c, found) for c in self._candidates(i, index) if (found := self._fit(i, c))]
            chosen = self._choose(item, [f for f in fits if f[1].judgement in ("same", "unsure")])
            if chosen:
                other, found = chosen
                self._join(i, other, f"the only entry that it fits; {found.explain()}")
                self._reindex(index, other)

    def _cluster_index(self) -> dict[str, set[int]]:
        index: dict[str, set[int]] = defaultdict(set)
        for cluster in self.members:
            self._reindex(index, cluster)
        return index

    def _reindex(self, index: dict[str, set[int]], cluster: int) -> None:
        for i in self.members[cluster]:
            for key in self.keys[i] or {""}:
                index[key].add(cluster)

    def _candidates(self, i: int, index: Mapping[str, set[int]]) -> list[int]:
        keys = self.keys[i]
        found = set(self.members) if not keys else set().union(*(index.get(k, ()) for k in keys | {""}))
        sharper = (c for c in found if c < i and c in self.members)
        return sorted(c for c in sharper if not self._nothing_in_common(i, c) and self._can_meet(i, c))

    def _can_meet(self, i: int, c: int) -> bool:
        item, other = self.items[i], self.items[c]
        late = MATCHERS[item.cited.fact.kind].slips and slipped(item, other)
        return late or not gap(item.timing, other.timing)

    def _choose(self, item: Account, fits: list[tuple[int, Comparison]]) -> tuple[int, Comparison] | None:
        if item.timing.ahead and MATCHERS[item.fact.kind].follows and len(fits) > 1:
            # A plan without a date belongs to the first event that follows on it.
            dated = [(self.items[c].timing.low, c, f) for c, f in fits if self.items[c].timing.sharp]
            dated.sort(key=lambda t: t[:2])
            if dated and (len(dated) == 1 or dated[0][0] < dated[1][0]):
                return dated[0][1], dated[0][2]
        fits.sort(key=lambda f: (-f[1].score, f[0]))
        if len(fits) == 1 or (len(fits) > 1 and fits[0][1].score - fits[1][1].score >= MARGIN):
            return fits[0]
        return None

    def _group(self, members: Sequence[int]) -> Group:
        facts = tuple(sorted((a.cited for i in members for a in self.twins[i]), key=_age))
        return Group(facts, tuple(sorted(self.merges.get(min(members), ()))))


def _twins(
    facts: Sequence[CitedFact], judged: Collection[str], known: Mapping[str, str]
) -> list[list[Account]]:
    """Put facts that say the very same together, so that a thousand tellings cost no more than one.

    Facts that a judgement names stand alone. Without a date only holdings of an office are taken as told
    again: an undated meeting can be another one.
    """
    found: dict[object, list[Account]] = defaultdict(list)
    for item in sorted((account(f) for f in facts), key=lambda a: a.order):
        fact, key = item.fact, fact_key(item.cited)
        if fact.kind == "office":
            holder = tuple((p.name, p.office, p.state) for p in fact.people)
            twin: object = ("office", holder)
        elif fact.when:
            people = tuple(sorted((p.role, p.name, p.state or "") for p in fact.people))
            told = tuple(f"{k}={fact.details[k]}" for k in sorted(fact.details))
            twin = (fact.kind, fact.when, fact.status, fact.states, people, told)
        else:
            twin = (key, id(item))
        if key in judged or known.get(key) in judged:
            twin = (key, id(item))
        found[twin].append(item)
    return list(found.values())


def _age(cited: CitedFact) -> tuple[str, str, tuple[object, ...], str]:
    return cited.date or "9999", cited.dispatch, cited.fact.evidence, fact_key(cited)
