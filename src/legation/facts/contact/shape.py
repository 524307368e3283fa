"""The shape of a contact: two or more sides speak."""

from __future__ import annotations

from dataclasses import replace

from legation.facts.kind import Shape, one_of
from legation.facts.unite import dates_agree, joined
from legation.records import Fact

FORMATS = (
    "talks", "meeting", "courtesy_call", "reception", "phone_call", "video_call", "summit", "message", "ceremony",
)  # fmt: skip

SHAPE = Shape("contact", {"format": one_of(*FORMATS)})

# The rules for words that only go back to an encounter: `during the talks`, who led its sides, what one told the other.
ALLUDED, LED, SAID = "encounter alluded to", "sides led", "said to the other"
# What the encoder hears, and what sides discuss, tells nothing of the form.
HEARD, DISCUSSED, EXCHANGED = "heard as an encounter", "discussed with", "views exchanged"
_FORMLESS = frozenset([HEARD, DISCUSSED, EXCHANGED])
_GOING_BACK = frozenset([ALLUDED, LED, SAID])

# Formats that two sentences may give one encounter: received, and then talked with.
_ONE_SIDED = frozenset(["message", "ceremony"])
_BY_WIRE = frozenset(["phone_call", "video_call"])
_FACE_TO_FACE = frozenset(["talks", "meeting", "courtesy_call", "reception", "summit"])


def same(a: Fact, b: Fact) -> bool:
    """One encounter told twice: the same people (or a side unnamed in one), dates and formats that agree."""
    if not dates_agree(a.when, b.when):
        return False
    if (a.status == "cancelled") != (b.status == "cancelled"):
        return _fell_through(a, b)
    if SAID in (a.rule, b.rule) and "message" in (a["format"], b["format"]):
        return {p.name for p in a.people} == {p.name for p in b.people}  # it says what stands in the message
    if {a.rule, b.rule} & _GOING_BACK:
        return _goes_back_to(a, b)
    if (a.status == "occurred") != (b.status == "occurred") and not _announced(a, b):
        return False  # having met, they are to meet again
    if a["format"] != b["format"] and (_is_meal(a) or _is_meal(b)):
        return False
    if a["format"] != b["format"] and not {a["format"], b["format"]} <= _FACE_TO_FACE:
        mine, theirs = ({p.name for p in f.people} for f in (a, b))
        formless = bool({a.rule, b.rule} & _FORMLESS)
        return formless and {a["format"], b["format"]} & _BY_WIRE != set() and mine == theirs
    if len(a.states) > 1 and len(b.states) > 1 and a.states != b.states:
        return False  # two of the three who met are not the three
    if a["format"] == "message" and _senders(a) != _senders(b):
        return False  # a message and its answer
    mine, theirs = ({p.name for p in f.people} for f in (a, b))
    if mine and theirs:
        one = mine <= theirs or theirs <= mine
        return one and bool(set(a.states) & set(b.states)) and (mine == theirs or not _side_by_side(a, b))
    return a.states == b.states


def _side_by_side(a: Fact, b: Fact) -> bool:
    """Tell `will be received by the Kenyan President and will meet Minister B`: two deeds of one sentence."""
    return b.evidence[0] in a.evidence and b.words[0] not in a.words


def join(a: Fact, b: Fact) -> Fact:
    """Give one fact of two; what is announced and then told as done has happened."""
    one = joined(a, b)
    by_wire = next((f["format"] for f in (a, b) if f["format"] in _BY_WIRE), None)
    if {a.rule, b.rule} & _FORMLESS and by_wire is not None:
        one = replace(one, details={**one.details, "format": by_wire})
    if one["format"] in ("phone_call", "video_call"):
        one = replace(one, place=None)  # said in one place, heard in another
    if SAID in (a.rule, b.rule) and one["format"] == "message":
        return replace(one, place=(b if a.rule == SAID else a).place)
    if "cancelled" in (a.status, b.status):
        return replace(one, status="cancelled")
    done = "occurred" in (a.status, b.status) and not {a.rule, b.rule} & _GOING_BACK
    return replace(one, status="occurred") if done else one


def _fell_through(a: Fact, b: Fact) -> bool:
    """Tell whether the one is the plan of what the other says was called off."""
    mine, theirs = ({p.name for p in f.people} for f in (a, b))
    planned = "scheduled" in (a.status, b.status)
    told = a.when == b.when or None in (a.when, b.when)
    return planned and told and bool(mine) and mine == theirs and a.states == b.states


def _is_meal(fact: Fact) -> bool:
    """Tell whether the reception is a banquet or audience told by name, not the receiving of guests for talks."""
    return fact["format"] == "reception" and fact.rule == "talks named"


def _announced(a: Fact, b: Fact) -> bool:
    """Tell whether the one may announce the other: on the same day, or with neither day nor place of its own."""
    coming = a if b.status == "occurred" else b
    return a.when == b.when or (coming.when is None and coming.place is None)


def _senders(message: Fact) -> set[str | None]:
    """Give the states that a message comes from."""
    return {p.state for p in message.people if p.role == "sender"}


def _goes_back_to(a: Fact, b: Fact) -> bool:
    """Tell whether words like `during the talks` mean an encounter told: of the same sides, and in no other place."""
    if a["format"] in _ONE_SIDED or b["format"] in _ONE_SIDED:
        return False
    if a.when is None and b.when is None and a.place and b.place and a.place.country != b.place.country:
        return False
    for state in {*a.states, *b.states}:
        mine, theirs = ({p.name for p in f.people if p.state == state} for f in (a, b))
        if mine and theirs and mine.isdisjoint(theirs):
            return False
    return set(a.states) <= set(b.states) or set(b.states) <= set(a.states)
