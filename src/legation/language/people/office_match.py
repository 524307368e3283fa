"""When two printed offices are one: `Minister`, `FM` and `Minister of Foreign Affairs`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from legation.language.people.mentions import OfficeHeld

_WORD = re.compile(r"[^\W_]+")
_IDLE = frozenset(
    ["of", "for", "the", "and", "to", "in", "a", "an", "on", "at", "his", "her", "their", "its", "affairs"]
)
_SAME = {
    "fm": ("foreign", "minister"),
    "eam": ("foreign", "minister"),
    "pm": ("prime", "minister"),
    "dpm": ("deputy", "prime", "minister"),
    "premier": ("prime", "minister"),
    "external": ("foreign",),
    "defense": ("defence",),
    "advisor": ("adviser",),
    "chairwoman": ("chairman",),
    "chairperson": ("chairman",),
    "spokeswoman": ("spokesman",),
    "spokesperson": ("spokesman",),
    "undersecretary": ("under", "secretary"),
    "envoy": ("ambassador",),
}
_IN_PASSING = frozenset({"leader", "head of state", "head of government"})
_JOINT = re.compile(r",? and |, | [–—-] |/| & ")
_CHAIRING = (
    frozenset({"speaker"}),
    frozenset({"parliament", "speaker"}),
    frozenset({"parliamentary", "speaker"}),
)
_CHAIRS = frozenset({"speaker", "chairman", "president", "chair", "head"})
_PARLIAMENTS = frozenset(
    {
        "parliament",
        "assembly",
        "duma",
        "senate",
        "house",
        "council",
        "congress",
        "majlis",
        "mejlis",
        "rada",
        "seimas",
    }
    | {
        "saeima",
        "sejm",
        "khural",
        "kenesh",
        "riksdag",
        "storting",
        "knesset",
        "bundestag",
        "chamber",
        "legislature",
    }
)
# Words that make another office of the same head: a deputy minister is not the minister.
_SETS_APART = frozenset(
    {
        "deputy",
        "vice",
        "under",
        "assistant",
        "prime",
        "crown",
        "secretary",
        "spokesman",
        "adviser",
        "ambassador",
    }
    | {"chief", "staff", "office"}
)


@lru_cache(maxsize=16384)
def office_key(office: str) -> frozenset[str]:
    """Give the words of an office that tell it from others, spellings made one."""
    words: list[str] = []
    for word in _WORD.findall(office.lower()):
        words.extend(_SAME.get(word, (word,)))
    return frozenset(w for w in words if w not in _IDLE)


def covers(full: str, short: str) -> bool:
    """Tell whether the short office can be the full one with words left out, or one of those in its title."""
    part = office_key(short)
    if not part:
        return False
    if part in _CHAIRING and _chairs_a_parliament(full):
        return True
    wholes = [office_key(full), *(office_key(one) for one in _JOINT.split(full))]
    return any(part <= whole and not (whole - part) & _SETS_APART for whole in wholes)


def _chairs_a_parliament(office: str) -> bool:
    """Tell whether `the Speaker` can be who is called so: the Chairman of a Duma, the President of a Senate."""
    key = office_key(office)
    return bool(key & _CHAIRS and key & _PARLIAMENTS) and not key & {
        "deputy",
        "vice",
        "committee",
        "commission",
    }


def distinct_offices(held: Iterable[OfficeHeld]) -> tuple[OfficeHeld, ...]:
    """Give the offices that are not one another in fewer words, each in its fullest form, in order.

    Who has an office in so many words is `leader` only in passing.
    """
    kept: list[OfficeHeld] = []
    for office in held:
        for number, other in enumerate(kept):
            if covers(office.office, other.office) and len(office.office) > len(other.office):
                kept[number] = office
                break
            if covers(other.office, office.office):
                break
        else:
            kept.append(office)
    proper = [o for o in kept if o.office.lower() not in _IN_PASSING]
    return tuple(proper or kept)
