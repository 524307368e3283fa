"""Which names of standing mechanisms mean one mechanism, and the sessions of each in their order."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from legation.records import Entry, Fact
from legation.records.edtf import sort_key
from legation.resolution.comparison import Measured
from legation.resolution.wording import content, plain_words, stem

# Words that say what form a mechanism has, not what it is about.
_FORM = frozenset(map(stem, (
    "committee", "commission", "council", "session", "meeting", "mechanism", "dialogue", "consultation",
    "consultations", "talks", "forum", "summit", "round", "group", "conference", "joint", "mixed",
    "intergovernmental", "inter", "governmental", "government", "binational", "bi", "national",
    "bilateral", "trilateral", "quadrilateral", "permanent", "standing", "regular", "annual", "high",
    "level", "ministerial", "minister", "ministers", "ministry", "deputy", "vice", "cooperation",
    "general", "state", "states", "republic", "leaders", "leader", "heads", "head",
)))  # fmt: skip
# A body below the commission is another body than the commission.
_BELOW = frozenset(map(stem, (
    "sub", "subcommittee", "subcommission", "working", "task", "expert", "experts",
)))  # fmt: skip
_FAMILY = {
    "intergovernmental_commission": "commission",
    "joint_committee": "commission",
    "political_consultation": "political",
}
# A pair of states has one of these, so the type alone names it where a dispatch gives no more words.
_ONE_A_DYAD = frozenset({
    "political_consultation", "intergovernmental_commission", "strategic_dialogue", "defence_dialogue",
    "human_rights_dialogue", "consular_consultation",
})  # fmt: skip
_GATHERINGS = {
    "united nations general assembly": "unga", "general assembly": "unga", "group of twenty": "g20",
    "group of 20": "g20", "group of seven": "g7", "group of 7": "g7",
    "north atlantic treaty organization": "nato", "shanghai cooperation organization": "sco",
    "shanghai cooperation organisation": "sco", "asia pacific economic cooperation": "apec",
    "association of southeast asian nations": "asean", "east asia": "eas",
    "quadrilateral security dialogue": "quad",
}  # fmt: skip


@lru_cache(maxsize=32768)
def subject(name: str, type_: str) -> frozenset[str]:
    """Give the stems of what a mechanism is about: empty for `Joint Commission`."""
    words = content(name) - _FORM
    # `Political` says no more than the type does.
    return words - content(type_.replace("_", " ")) if type_ != "other" else words


@lru_cache(maxsize=32768)
def gathering(name: str) -> str | None:
    """Give the key of a multilateral gathering (`G20 summit` → `g20`), or None where the name has none.

    Known names have their usual short form; any other word with a digit or in capitals is taken as one.
    """
    flat = " ".join(plain_words(name))
    for words, key in _GATHERINGS.items():
        if words in flat:
            return key
    short = re.findall(r"\b(?:[A-Z]{2,}\d*|[A-Z]+\d+(?:\+\d+)?|COP ?\d+)\b", name)
    if short:
        return str(short[0]).replace(" ", "").lower()
    rest = sorted(subject(name, "summit"))
    return "+".join(rest) or None


def mechanism_key(fact: Fact) -> str:
    """Give a readable key of a session's mechanism; two keys of one mechanism can differ in fullness.

    `compare_mechanisms` decides; the key is for display and coarse sorting.
    """
    type_ = fact.get("mechanism_type") or "other"
    name = fact.get("mechanism") or ""
    stems = subject(name, type_)
    words = sorted({w for w in plain_words(name) if stem(w) in stems})
    return "|".join([_FAMILY.get(type_, type_), "+".join(words)])


def body_keys(fact: Fact) -> frozenset[str]:
    """Give the keys of which two sessions share one wherever compare_mechanisms() is not 0: family and full name."""
    type_ = fact.get("mechanism_type") or "other"
    name = " ".join(plain_words(fact.get("mechanism") or ""))
    return frozenset({_FAMILY.get(type_, type_), f"={name}"} if name else {_FAMILY.get(type_, type_)})


def subject_keys(fact: Fact) -> frozenset[str]:
    """Give the same of what sessions are about; empty where a name tells nothing of it."""
    type_, name = fact.get("mechanism_type") or "other", fact.get("mechanism") or ""
    about = subject(name, type_)
    gathered = gathering(name) if type_ == "summit" else None
    return about | {f"={' '.join(plain_words(name))}", f"={gathered}"} if about else about


def compare_mechanisms(a: Fact, b: Fact) -> Measured:
    """Compare the mechanisms of two sessions of the same states.

    1 the same subject; 0.9 the subject of one within the other's; 0.8 where one names none and the type
    is held once by a pair of states; 0.5 where the type is not; 0 another mechanism.
    """
    types = a.get("mechanism_type") or "other", b.get("mechanism_type") or "other"
    return _compare_bodies(*types, a.get("mechanism") or "", b.get("mechanism") or "")


@lru_cache(maxsize=32768)
def _compare_bodies(type_a: str, type_b: str, name_a: str, name_b: str) -> Measured:
    # A pair of states has a few dozen bodies, and thousands of sessions that are held against one another.
    note = f"{name_a} / {name_b}"
    same_name = plain_words(name_a) == plain_words(name_b) and bool(name_a)
    if type_a != type_b and _FAMILY.get(type_a, type_a) != _FAMILY.get(type_b, type_b):
        # One mechanism is at times filed under two types, then the name in full is the same.
        return (
            (0.9, note) if same_name and len(content(name_a) - _FORM) >= 1 else (0.0, f"{type_a} ≠ {type_b}")
        )
    if same_name:
        return 1.0, note
    if bool(content(name_a) & _BELOW) != bool(content(name_b) & _BELOW):
        return 0.0, f"{note}: one is below the other"
    x, y = subject(name_a, type_a), subject(name_b, type_b)
    if type_a == type_b == "summit":
        key_a, key_b = gathering(name_a), gathering(name_b)
        if key_a and key_b:
            return (1.0, key_a) if key_a == key_b else (0.0, f"{key_a} ≠ {key_b}")
    if not x or not y:
        if x == y:
            return 0.9 if type_a == type_b else 0.8, note
        return (0.8 if type_a in _ONE_A_DYAD and type_a == type_b else 0.5), note
    shared = x & y
    if not shared:
        return 0.0, note
    if x == y:
        return 1.0, note
    return (0.9, note) if x <= y or y <= x else (0.6 if 2 * len(shared) >= min(len(x), len(y)) else 0.0, note)


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A standing mechanism of some states with its sittings.

    name: the fullest printed. sessions: entries in order of sitting. first, last: ordinals known.
    missing: ordinals between first and last that no entry tells of.
    """

    key: str
    name: str
    type: str
    states: tuple[str, ...]
    sessions: tuple[Entry, ...]
    first: int | None
    last: int | None
    missing: tuple[int, ...]


def mechanisms(entries: Iterable[Entry]) -> list[Mechanism]:
    """Group the session entries by states and mechanism; other kinds are passed over."""
    by_states: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.kind == "session":
            by_states[entry.states].append(entry)
    found = []
    for states in sorted(by_states):
        groups: list[list[Entry]] = []
        # The fullest names first, so that a bare `Joint Commission` meets the body it can only be.
        for entry in sorted(by_states[states], key=lambda e: (-len(_subject_of(e)), e.id)):
            fits = [
                (min(compare_mechanisms(entry.merged, other.merged)[0] or 0.0 for other in group), -n)
                for n, group in enumerate(groups)
            ]
            fits = sorted((f for f in fits if f[0] >= 0.6), reverse=True)
            if fits and (fits[0][0] >= 0.8 or len(fits) == 1):
                groups[-fits[0][1]].append(entry)
            else:
                groups.append([entry])
        found += [_mechanism(states, group) for group in groups]
    return sorted(found, key=lambda m: (m.states, m.key, m.name))


def _subject_of(entry: Entry) -> frozenset[str]:
    return subject(entry.merged.get("mechanism") or "", entry.merged.get("mechanism_type") or "other")


def _mechanism(states: tuple[str, ...], entries: Sequence[Entry]) -> Mechanism:
    ordered = tuple(sorted(entries, key=lambda e: (sort_key(e.when), e.merged.get("ordinal") or 0, e.id)))
    fullest = min(ordered, key=lambda e: (-len(_subject_of(e)), -len(e.merged.get("mechanism") or ""), e.id))
    ordinals = sorted({o for e in ordered if isinstance(o := e.merged.get("ordinal"), int)})
    missing = (
        tuple(n for n in range(ordinals[0] + 1, ordinals[-1]) if n not in set(ordinals)) if ordinals else ()
    )
    types = Counter(e.merged.get("mechanism_type") or "other" for e in ordered)
    return Mechanism(
        key=mechanism_key(fullest.merged),
        name=fullest.merged.get("mechanism") or "",
        type=min(types, key=lambda t: (-types[t], t)),
        states=states,
        sessions=ordered,
        first=ordinals[0] if ordinals else None,
        last=ordinals[-1] if ordinals else None,
        missing=missing,
    )
