"""Who is who: one person under several spellings, and the offices that they held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from legation.records import CitedFact, Party, Person
from legation.records.edtf import sort_key
from legation.resolution.comparison import Comparison, Feature, Measured, judge
from legation.resolution.names import compare_names, name_keys, parts
from legation.resolution.offices import compare_offices


def _names(a: Person, b: Person) -> Measured:
    return compare_names(a.name, b.name)


def _states(a: Person, b: Person) -> Measured:
    if not a.state or not b.state:
        return None, "state not told"
    return (1.0, a.state) if a.state == b.state else (0.0, f"{a.state} ≠ {b.state}")


def _offices(a: Person, b: Person) -> Measured:
    score, note = compare_offices(a.office, b.office)
    # People change offices: another office speaks against little, the same one for much.
    return (0.5, note) if score == 0.0 else (score, note)


PERSON = (
    Feature("state", 0.5, _states, veto=0.0),
    Feature("name", 4.0, _names, veto=0.0, needed=0.6),
    Feature("office", 1.0, _offices),
)


def compare_people(a: Person, b: Person) -> Comparison:
    """Tell whether two mentions are one person.

    Full forms with two words in common, or a family name with the right initial, are `same`. A single word
    in common (a Vietnamese given name, a family name) is `same` with the same office in the same state, else
    `unsure`. States that differ make two persons.
    """
    found = judge(PERSON, a, b, same_at=0.8, unsure_at=0.5)
    name = next((f.score for f in found.features if f.name == "name"), None)
    office = next((f.score for f in found.features if f.name == "office"), None)
    if name is None or found.judgement not in ("same", "unsure"):
        return found
    if name >= 0.85:
        return Comparison(found.score, "same", found.features)
    same_seat = office is not None and office >= 0.85 and bool(a.state and b.state)
    return Comparison(found.score, "same" if same_seat else "unsure", found.features)


@dataclass(frozen=True, slots=True)
class Holding:
    """An office that a person held: as printed most fully, first and last day shown (EDTF), the facts."""

    office: str
    state: str | None
    first: str | None
    last: str | None
    facts: tuple[CitedFact, ...]


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One person over all dispatches: the party with every form of the name, and the holdings."""

    party: Party
    holdings: tuple[Holding, ...]
    facts: tuple[CitedFact, ...]


def fullest_name(names: Iterable[str]) -> str:
    """Choose the form to show: most full words, then most letters with accents, then the first in order."""
    return min(
        set(names),
        key=lambda n: (
            -sum(not p.initial for p in parts(n)),
            -len(parts(n)),
            -sum(not c.isascii() for c in n),
            n.isupper(),
            n,
        ),
    )


def group_people(people: Iterable[Person]) -> list[tuple[Person, ...]]:
    """Partition mentions into persons; order of the input does not matter.

    Mentions that are `same` are joined, strongest first, if no mention of the one is different from one of
    the other. A short form that is only `unsure` is joined where exactly one fuller name fits, an office-holder's
    never to somebody of whom no office is told: `Costa, President` is not just any Rui Costa.
    """
    mentions = sorted(set(people), key=_mention_key)
    # Persons of two states are never one; who has no state told is compared with those of every state.
    states = {p.state for p in mentions}
    by_key: dict[tuple[str, str | None], list[int]] = defaultdict(list)
    for index, person in enumerate(mentions):
        for key in name_keys(person.name) or {""}:
            for state in (person.state,) if person.state else states:
                by_key[key, state].append(index)
    pairs = sorted({pair for alike in by_key.values() for pair in combinations(alike, 2)})
    judged = {pair: compare_people(mentions[pair[0]], mentions[pair[1]]) for pair in pairs}
    home = list(range(len(mentions)))
    members = {i: [i] for i in home}

    def fit(a: int, b: int) -> bool:
        return all(
            compare_people(mentions[i], mentions[j]).judgement in ("same", "unsure")
            for i in members[a]
            for j in members[b]
        )

    def join(a: int, b: int) -> None:
        for i in members.pop(b):
            home[i] = a
            members[a].append(i)

    strong = sorted((p for p in pairs if judged[p].judgement == "same"), key=lambda p: (-judged[p].score, p))
    for i, j in strong:
        a, b = sorted((home[i], home[j]))
        if a != b and fit(a, b):
            join(a, b)

    def length(cluster: int) -> int:
        return max(len(parts(mentions[i].name)) for i in members[cluster])

    def seated(cluster: int) -> bool:
        return any(mentions[i].office for i in members[cluster])

    weak: dict[int, set[int]] = defaultdict(set)
    for (i, j), found in judged.items():
        if found.judgement == "unsure":
            weak[home[i]].add(home[j])
            weak[home[j]].add(home[i])
    for cluster in sorted(members, key=lambda c: (length(c), c)):
        if cluster not in members:
            continue
        others = {home[o] for o in weak.get(cluster, ()) if home[o] != home[cluster]}
        others = {o for o in others if length(o) > length(cluster) and fit(cluster, o)}
        others = {o for o in others if seated(o) or not seated(cluster)}
        if len(others) == 1:
            a, b = sorted((cluster, others.pop()))
            join(a, b)
    return [tuple(mentions[i] for i in sorted(group)) for _, group in sorted(members.items())]


def _mention_key(person: Person) -> tuple[int, str, str, str, str]:
    return -len(parts(person.name)), person.name, person.state or "", person.office or "", person.role


def people(facts: Sequence[CitedFact]) -> list[PersonRecord]:
    """Give every person whom the facts name, with the offices that `office` facts show them in.

    Party.id is `person:` with state and plain name; it lasts as long as the fullest form met does.
    """
    seen: dict[tuple[str, str | None], list[CitedFact]] = defaultdict(list)
    mentions: set[Person] = set()
    for cited in facts:
        for person in cited.fact.people:
            bare = Person(person.name, person.office, person.state)
            mentions.add(bare)
            seen[bare.name, bare.state].append(cited)
    records = []
    for group in group_people(mentions):
        own = {(p.name, p.state) for p in group}
        own_facts = _in_order({id(c): c for key in own for c in seen[key]}.values())
        name = fullest_name(p.name for p in group)
        state = next((p.state for p in group if p.state), None)
        forms = tuple(sorted({p.name for p in group} - {name}))
        plain = "-".join(p.plain for p in parts(name)) or name
        party = Party(f"person:{state or '-'}:{plain}", "person", name, state, (name, *forms))
        records.append(PersonRecord(party, _holdings(own_facts, own, state), tuple(own_facts)))
    return sorted(records, key=lambda r: (r.party.state or "~", r.party.name))


def _in_order(facts: Iterable[CitedFact]) -> list[CitedFact]:
    return sorted(facts, key=lambda c: (sort_key(c.fact.when), c.date or "", c.dispatch, c.fact.evidence))


def _holdings(
    facts: Sequence[CitedFact], own: set[tuple[str, str | None]], state: str | None
) -> tuple[Holding, ...]:
    offices: list[tuple[list[str], list[CitedFact]]] = []
    for cited in facts:
        if cited.fact.kind != "office":
            continue
        printed = next((p.office for p in cited.fact.people if (p.name, p.state) in own and p.office), None)
        if printed is None:
            continue
        for titles, held in offices:
            if all((compare_offices(t, printed)[0] or 0) >= 0.85 for t in titles):
                titles.append(printed)
                held.append(cited)
                break
        else:
            offices.append(([printed], [cited]))
    found = []
    for titles, held in offices:
        dates = [c.fact.when or c.date for c in held]
        told = sorted((d for d in dates if d), key=sort_key)
        office = max(sorted(set(titles)), key=lambda t: (len(t), t))
        found.append(
            Holding(office, state, told[0] if told else None, told[-1] if told else None, tuple(held))
        )
    return tuple(found)
