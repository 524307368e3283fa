"""One dispatch's account of an event, with what comparing needs worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legation.records import CitedFact, Fact, Person
from legation.resolution.mechanisms import body_keys, gathering, subject_keys
from legation.resolution.names import name_keys, name_pairs
from legation.resolution.things import one_thing
from legation.resolution.timing import Timing, timing
from legation.resolution.wording import content

BARE = content(
    "agreement memorandum of understanding MoU protocol declaration joint statement communique plan treaty "
    "contract convention document"
)
"""Stems of titles that say what a paper is, not what it is about."""

_WORDS = {"agreement": "title", "undertaking": "action", "act": "what", "position": "statement"}


@dataclass(frozen=True, slots=True)
class Account:
    """A cited fact, its timing, the stems of its words, and its place in the order that decides ties."""

    cited: CitedFact
    timing: Timing
    words: frozenset[str]
    order: tuple[object, ...]

    @property
    def fact(self) -> Fact:
        """Give the fact itself."""
        return self.cited.fact

    def people(self, *roles: str) -> tuple[Person, ...]:
        """Give the people in any of the roles, or all where none is named."""
        return tuple(p for p in self.fact.people if not roles or p.role in roles)


def fact_key(cited: CitedFact) -> str:
    """Give the key of a cited fact within a register: dispatch, kind, place in the text, what it says.

    It lasts as long as the dispatch's text is read alike, and is what judgements can name.
    """
    fact = cited.fact
    span = fact.evidence[0]
    told = "|".join(f"{k}={fact.details[k]}" for k in sorted(fact.details))
    people = ";".join(f"{p.role}:{p.name}" for p in fact.people)
    place = f"{cited.dispatch}#{fact.kind}@{span.start}-{span.end}"
    return "|".join((place, fact.status, fact.when or "", ",".join(fact.states), people, told))


def account(cited: CitedFact) -> Account:
    """Work out what comparing a fact needs."""
    text = cited.fact.get(_WORDS.get(cited.fact.kind, ""))
    when = timing(cited)
    # Sharp and full accounts first: vaguer ones are fitted to them.
    order = (
        not when.told,
        when.width if when.told else 0,
        -len(cited.fact.people),
        cited.date or "9999",
        cited.dispatch,
        cited.fact.evidence,
        fact_key(cited),
    )
    words = frozenset(map(one_thing, content(text if isinstance(text, str) else None)))
    return Account(cited, when, words, order)


def block(fact: Fact) -> str:
    """Give the one block of a fact: facts in different blocks are never one entry.

    Multilateral gatherings are blocked by their own name, since each dispatch names other states of them;
    holdings by the holder's state; everything else by kind and states.
    """
    get = fact.get
    if fact.kind == "visit":
        return f"visit|{get('visitor_state') or '?'}|{get('host_state') or '?'}"
    if fact.kind == "session" and get("mechanism_type") == "summit":
        # Small formats (`trilateral meeting`) have no name of their own: their states are it.
        name = gathering(get("mechanism") or "")
        if name:
            return f"session|summit|{name}"
    if fact.kind == "credentials":
        return f"credentials|{get('sending_state') or '?'}|{get('receiving_state') or '?'}"
    if fact.kind == "mission":
        return f"mission|{get('sending_state') or '?'}|{get('host_state') or '?'}"
    if fact.kind == "office":
        return f"office|{next((p.state for p in fact.people if p.state), None) or '?'}"
    return "|".join([fact.kind, *sorted(fact.states)])


def blocks(fact: Fact) -> frozenset[str]:
    """Give the block of a fact as a set; there is always exactly one, so blocks partition a register."""
    return frozenset({block(fact)})


def index_keys(item: Account) -> frozenset[str]:
    """Give finer keys within a block: two facts with keys that share none are not compared.

    An empty set means that the fact says too little to be kept from any comparison.
    """
    fact, get = item.fact, item.fact.get
    if fact.kind in ("visit", "contact", "credentials", "office"):
        role = {"visit": "visitor", "credentials": "envoy"}.get(fact.kind)
        chosen = item.people(role) if role else item.people()
        return frozenset(key for p in chosen for key in name_keys(p.name))
    if fact.kind in ("undertaking", "position"):
        # What was said on another day is another entry, so the months of the day said are the key.
        return frozenset(_months(item.timing))
    if fact.kind == "figure":
        return frozenset({f"{get('measure')}|{get('unit')}|{fact.when}"})
    if fact.kind == "act":
        return frozenset({str(get("act_type"))})
    if fact.kind == "agreement":
        # What is planned to be concluded is signed.
        return frozenset({"signed" if get("stage") == "concluded" else str(get("stage"))})
    if fact.kind == "session":
        return body_keys(fact)
    return frozenset()


def aspects(item: Account) -> Mapping[str, frozenset[str]]:
    """Give what a fact tells of one aspect and another: two that both tell of one, and nothing in common, differ.

    Each aspect stands for a feature of the matcher that then vetoes: a cheap test for the thousands of pairs of a
    busy dyad.
    """
    fact = item.fact
    found: dict[str, frozenset[str]] = {}
    if fact.kind == "contact":
        for person in fact.people:
            state = person.state or ""
            found[state] = found.get(state, frozenset()) | name_keys(person.name)
    if fact.kind == "office" and len(fact.people) == 1 and (pairs := name_pairs(fact.people[0].name)):
        found["name"] = pairs
    for name in _LISTS.get(fact.kind, ()):
        found[name] = frozenset({" ".join(sorted(fact.get(name) or ()))})
    if fact.kind == "undertaking" and fact.get("type") is not None:
        found["type"] = frozenset({str(fact.get("type"))})
    if fact.kind == "session" and (about := subject_keys(fact)):
        found["subject"] = about
    words = item.words - BARE if fact.kind == "agreement" else item.words
    # An invitation of one day to the same person is one in whatever words.
    if words and fact.get("type") != "invitation":
        found["words"] = words
    return found


_LISTS = {"undertaking": ("by", "to"), "act": ("by", "to"), "position": ("holders",)}


def _months(when: Timing) -> list[str]:
    first = when.low.year * 12 + when.low.month - 1
    last = when.high.year * 12 + when.high.month - 1
    if last - first > 24:
        return []
    return [f"{m // 12}-{m % 12 + 1:02}" for m in range(first, last + 1)]
