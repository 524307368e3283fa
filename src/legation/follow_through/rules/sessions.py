"""Sittings that were to be held: the next session, the Nth meeting, a mechanism to be kept up."""

from __future__ import annotations

import re
from functools import lru_cache

from legation.facts.ordinals import ordinal_of
from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.records.edtf import bounds, is_edtf
from legation.resolution import compare_people
from legation.resolution.mechanisms import compare_mechanisms, subject
from legation.resolution.wording import content, stem

_SITTING = stems(
    "session sessions meeting meetings round rounds consultation consultations dialogue commission "
    "committee council mechanism forum summit talks"
)
_HOLD = stems(
    "hold held met sat convene host organise organize receive maintain continue keep meet schedule attend take "
    "resume restart reopen revive relaunch begin start launch implement use make promote strengthen operate run bring "
    "establish create institute set"
)
_FIRST = re.compile(r"\bfirst (?:\w+ )?(?:session|meeting|round|sitting|consultation)", re.IGNORECASE)
# What is said of the time and manner of any sitting.
_PLAIN = stems(
    "next new regular annual early soon possible convenient them both country mutually date time year years "
    "half quarter month week beginning end course level co-chair joint bilateral intergovernmental capital turn "
    "foreign affairs ministry ministries minister ministers deputy effective effectively function functioning "
    "ministerial vice diplomatic role cooperation existing current good full important effectiveness frequency work"
)
_FOUND = stems("establish create institute")
_OF_ANY = stems("state joint mixed common")
_ATTEND = stems("attend participate take join come send be represented")
_GATHERING = stems(
    "summit conference forum assembly meeting session congress council games exhibition expo international world"
)
_FORMS = {
    "political_consultation": ("consultation", "consultations"),
    "intergovernmental_commission": ("commission", "committee"),
    "joint_committee": ("committee", "commission"),
    "consular_consultation": ("consular",),
    "strategic_dialogue": ("strategic",),
    "defence_dialogue": ("defence", "defense"),
    "economic_dialogue": ("economic",),
    "human_rights_dialogue": ("rights",),
    "summit": ("summit",),
    "parliamentary": ("parliamentary", "parliament"),
    "party": ("party",),
    "border": ("border",),
}


def _of_a_sitting(promise: Promise) -> bool:
    held = {"held", "convened", "take", "hold", "meet"}.intersection(promise.words)
    return promise.speaks_of(_SITTING) and (bool(held) or not promise.lead.isdisjoint(_HOLD))


def _held(promise: Promise, deed: Deed) -> Answer | None:
    """Hold: the mechanism meant sat again, with the number meant where one was; a new one for the first time."""
    founding = not promise.lead.isdisjoint(_FOUND) and deed.entry.merged.get("ordinal") not in (1, None)
    if founding or not promise.parties <= deed.states:
        return None
    type_, name = deed.get("mechanism_type"), deed.get("mechanism")
    if _meant(promise, deed):
        return Answer(f"the next sitting of {name or type_.replace('_', ' ')} was held")
    about = subject(name, type_) - _OF_ANY
    forms = frozenset(stem(w) for w in _FORMS.get(type_, ()))
    if about and not about <= promise.stems:
        return None
    if not promise.speaks_of(forms) and not about:
        return None
    # `consultations on migration` are no political consultations that say nothing of migration.
    whole = len(type_.split("_")) > 1 and stems(type_.split("_")) <= promise.stems
    if not whole and not _said_of_it(promise.action) <= content(name) | deed.told_stems | forms | stems(
        type_.split("_")
    ):
        return None
    wanted = _number(promise)
    ordinal = deed.entry.merged.get("ordinal")
    if wanted is not None and ordinal != wanted and not (ordinal is None and _there(promise, deed)):
        return None
    number = f"no. {ordinal} of " if ordinal else ""
    return Answer(f"{number}{name or type_.replace('_', ' ')} was held")


def _there(promise: Promise, deed: Deed) -> bool:
    """Tell whether a sitting without a number was where the one that was meant is to be, at its time if it has one."""
    due = promise.entry.merged.get("due")
    if isinstance(due, str) and is_edtf(due) and not bounds(due)[0] <= deed.last <= bounds(due)[1]:
        return False
    return bool(deed.town) and deed.town.casefold() in promise.action.casefold()


def _of_a_gathering(promise: Promise) -> bool:
    return not promise.lead.isdisjoint(_ATTEND) and promise.speaks_of(_GATHERING)


def _attended(promise: Promise, deed: Deed) -> Answer | None:
    """Attend: the state that was to come was at the gathering of that name."""
    about = deed.own.words - _GATHERING
    if not promise.doers <= deed.states or not about or not about <= promise.matter.words:
        return None
    wanted = _number(promise)
    if wanted is not None and deed.entry.merged.get("ordinal") not in (wanted, None):
        return None
    awaited = promise.people("addressee" if promise.type in ("invitation", "request") else "speaker")
    there = (*deed.people("participant"), *deed.people("cochair"))
    if awaited and not any(compare_people(a, b).judgement == "same" for a in awaited for b in there):
        return None
    return Answer(f"{', '.join(sorted(promise.doers))} at the {deed.what}", confidence=0.8)


def _meant(promise: Promise, deed: Deed) -> bool:
    """Tell whether `the next session` said at a sitting is the later sitting of the same mechanism.

    With its number or, where none is named, the next; a smaller body of the commission is another body.
    """
    wanted, ordinal = _number(promise), deed.entry.merged.get("ordinal")
    if wanted is not None and ordinal != wanted:
        return False
    own = _said_of_it(promise.action)
    for sitting in promise.beside:
        alike, _ = compare_mechanisms(sitting.merged, deed.entry.merged)
        before = sitting.merged.get("ordinal")
        follows = not (isinstance(before, int) and isinstance(ordinal, int)) or ordinal > before
        about = subject(str(sitting.merged.get("mechanism") or ""), str(sitting.merged.get("mechanism_type")))
        if (alike or 0.0) >= 0.8 and follows and own <= about:
            return True
    return False


@lru_cache(maxsize=8192)
def _said_of_it(action: str) -> frozenset[str]:
    """Give the stems of the small words that say what is to sit, beyond its form, its number and its time."""
    small = " ".join(w for w in action.split() if not w[:1].isupper() and not any(c.isdigit() for c in w))
    return frozenset(s for s in content(small) if ordinal_of(s) is None) - _SITTING - _HOLD - _PLAIN


def _number(promise: Promise) -> int | None:
    named = next((n for n in promise.ordinals if n > 1), None)
    return 1 if named is None and _FIRST.search(promise.action) else named


RULES = (
    FollowRule(
        "next session held",
        "The mechanism that was to sit again, or to be kept up, holds a later session of the same sides.",
        frozenset({"session"}),
        _of_a_sitting,
        _held,
    ),
    FollowRule(
        "gathering attended",
        "The state that was to come, by the person that was meant, took part in the gathering of that name.",
        frozenset({"session"}),
        _of_a_gathering,
        _attended,
    ),
)
