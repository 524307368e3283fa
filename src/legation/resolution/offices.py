"""Comparing offices: the `Foreign Minister` is the `Minister of Foreign Affairs`, the deputy is another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from legation.resolution.comparison import Measured
from legation.resolution.wording import plain_words, stem

_RANKS = {
    "deputy": "deputy", "vice": "deputy", "first": "first", "second": "second", "former": "former",
    "ex": "former", "assistant": "assistant", "permanent": "permanent", "special": "special",
    "honorary": "honorary", "under": "under", "undersecretary": "under", "parliamentary": "parliamentary",
    "junior": "junior", "designate": "designate", "elect": "elect",
}  # fmt: skip
# An acting minister and a caretaker hold the office for the time being: the same holding goes on.
_PASSING = frozenset({
    "acting", "caretaker", "interim", "current", "incumbent", "then", "new", "newly", "appointed",
    "resident",
})  # fmt: skip
_SMALL = frozenset({
    "of", "the", "for", "and", "to", "in", "at", "on", "a", "an", "affairs", "ministry", "ministerial",
    "state", "national", "republic", "s", "his", "her", "their", "extraordinary", "plenipotentiary",
})  # fmt: skip
_HEADS = {
    "minister": "minister", "secretary": "secretary", "president": "president",
    "ambassador": "ambassador", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
    "chair": "chair", "head": "head", "chief": "head", "director": "director", "speaker": "speaker",
    "chancellor": "chancellor", "king": "king", "queen": "queen", "prince": "prince",
    "premier": "prime minister", "governor": "governor", "mayor": "mayor", "consul": "consul",
    "envoy": "envoy", "representative": "representative", "commissioner": "commissioner",
    "general": "general", "adviser": "adviser", "advisor": "adviser", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "spokesperson": "spokesperson", "member": "member",
    "senator": "senator", "chargé": "chargé", "charge": "chargé", "councillor": "councillor",
    "councilor": "councillor", "commander": "commander", "coordinator": "coordinator", "emir": "emir",
    "sultan": "sultan", "pope": "pope",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Office:
    """An office taken apart: head (`minister`), ranks (`deputy`), field (`foreign`) as stems."""

    head: str
    ranks: frozenset[str]
    field: frozenset[str]


@lru_cache(maxsize=65536)
def offices(printed: str) -> tuple[Office, ...]:
    """Take a printed office apart; `State Councillor and Foreign Minister` gives two."""
    words = plain_words(printed.replace("-", " "))
    found: list[Office] = []
    clause: list[str] = []
    for word in [*words, "and"]:
        if word == "and" and any(w in _HEADS for w in clause):
            found.append(_one(clause))
            clause = []
        elif word != "and":
            clause.append(word)
    if clause:
        # The words behind the last `and` held no head: they belong to the field of the office before.
        rest = _one(clause).field
        if found:
            last = found[-1]
            found[-1] = Office(last.head, last.ranks, last.field | rest)
        else:
            found.append(_one(clause))
    return tuple(found)


def _one(words: list[str]) -> Office:
    ranks = frozenset(_RANKS[w] for w in words if w in _RANKS)
    prime = "prime" in words and "minister" in words
    attorney = "attorney" in words
    heads = [_HEADS[w] for w in words if w in _HEADS]
    if prime:
        head = "prime minister"
    elif attorney:
        head = "attorney general"
    elif "secretary" in words and "state" in words:
        head = "secretary of state" if words.index("secretary") < words.index("state") else "state secretary"
    else:
        head = next((h for h in heads if h != "general"), heads[0] if heads else "")
    dropped = _SMALL | _PASSING | {"prime", "attorney"} | set(_RANKS) | set(_HEADS)
    field = frozenset(stem(w) for w in words if w not in dropped)
    if head == "minister" and "state" in words and words.index("state") > words.index("minister"):
        ranks |= {"of state"}
    return Office(head, ranks, field)


@lru_cache(maxsize=32768)
def compare_offices(a: str | None, b: str | None) -> Measured:
    """Compare two printed offices.

    1: the same; 0.85: one says more (`Minister of Foreign Affairs and Trade`); 0.5: one is the bare head
    (`Minister`); 0: different offices. None where one is not told.
    """
    if not a or not b:
        return None, "office not told"
    score = max(_compare_one(x, y) for x in offices(a) or (_one([]),) for y in offices(b) or (_one([]),))
    return score, f"{a} {'=' if score >= 0.85 else '~' if score else '≠'} {b}"


def _compare_one(a: Office, b: Office) -> float:
    if {a.head, b.head} == {"secretary", "secretary of state"} and not (
        a.ranks | b.ranks | a.field | b.field
    ):
        return 0.5
    if a.head != b.head or a.ranks != b.ranks:
        return 0.0
    if a.field == b.field:
        return 1.0
    if not a.field or not b.field:
        # A bare `President` is the head of state, not the president of a council.
        return 0.5 if a.head in ("minister", "ambassador", "secretary", "deputy", "representative") else 0.0
    if a.field <= b.field or b.field <= a.field:
        return 0.85
    return 0.0
