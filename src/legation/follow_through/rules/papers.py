"""Instruments that were to be signed, ratified or brought into force."""

from __future__ import annotations

import re
from functools import lru_cache

from legation.follow_through.concord import one, waiting
from legation.follow_through.deed import Deed
from legation.follow_through.matter import matter
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.papers import far
from legation.follow_through.promise import Promise, stems

_TALKS = stems("negotiation negotiations talks negotiating consultations")
_ASKED = {
    "negotiating": stems("begin start open launch resume reopen restart take hold conduct continue enter"),
    "signed": stems("sign signed signing"),
    "concluded": stems("conclude conclusion finalise finalize complete initial adopt finish"),
    "ratified": stems("ratify ratification ratified approve"),
    "in_force": stems("force effect implement apply"),
    "acceded": stems("accede join accession"),
    "extended": stems("extend prolong renew"),
    "terminated": stems("terminate withdraw denounce abolish"),
}
_SPEED = stems("speed accelerate expedite hasten advance finish complete")
_GOING_ON = stems("hold continue conduct")
# What a paper is brought to step by step.
_BROUGHT = ("concluded", "signed", "ratified", "in_force")
# A paper that takes the place of the old one renews it as well as a longer term does.
_RENEWED = re.compile(
    r"\b(?:renew\w*|replac(?:e[sd]?|ing)|succe(?:eds?|eded|eding)|extension)\b", re.IGNORECASE
)
_STEPS = frozenset().union(*_ASKED.values())
# `speed up the signing of`, `work for the early entry into force of`
_NOUNS = {
    "signed": ("signing", "signature"),
    "concluded": ("conclusion", "initialling", "completion"),
    "ratified": ("ratification",),
    "in_force": ("entry", "force"),
    "acceded": ("accession",),
}
_REACHED = {
    "negotiating": {"negotiating", "concluded", "signed", "ratified", "in_force", "implemented"},
    "signed": {"signed", "concluded", "ratified", "in_force", "implemented"},
    "concluded": {"signed", "concluded", "ratified", "in_force", "implemented"},
    "ratified": {"ratified", "in_force", "implemented"},
    "in_force": {"in_force", "implemented"},
    "acceded": {"acceded", "ratified", "in_force"},
    "extended": {"extended"},
    "terminated": {"terminated"},
}
_PAPER = stems(
    "agreement treaty memorandum mou protocol convention declaration statement plan contract accord pact "
    "document programme program roadmap arrangement charter deal"
)
_BODY = stems(
    "council committee commission centre center fund forum group institute chamber association team mechanism"
)
_FOUND = stems("establish establishing create set found form launch setting creation establishment")
# Words of titles that say what a paper is, not what it is about.
_FORM = _PAPER | stems(
    "understanding cooperation joint bilateral mutual between framework action new field area draft text "
    "intent letter avoid avoidance avoiding elimination eliminate eliminating prevention preventing exempt exempting "
    "exemption waive waiving waiver abolish abolishing abolition requirement requirements"
)


_FOUNDING = re.compile(
    r"\b(?:establish(?:ment|ed|es|ing)|creat(?:ion|ed|es|ing)|found(?:ation|ed|s|ing)|set(?:s|ting)? up|launch\w*)\b",
    re.IGNORECASE,
)
# Papers that are adopted, and need no other signing.
_ADOPTED = ("declaration", "joint_statement", "plan", "letter", "other")
_YEARS = re.compile(r"\b(?:19|20)\d{2}\s*(?:[-–—/]|to|and|until|through)\s*(?:19|20)?\d{2}\b")


def _stage(promise: Promise) -> str | None:
    """Give the stage that was meant; talks are begun only where talks are spoken of."""
    named = frozenset(promise.words)
    for stage, verbs in _ASKED.items():
        verb = not promise.lead.isdisjoint(verbs) or not named.isdisjoint(_NOUNS.get(stage, ()))
        if verb and (stage != "negotiating" or promise.speaks_of(_TALKS)):
            return stage
    # `speed up work on a treaty`: that it be brought to an end.
    return "concluded" if not promise.lead.isdisjoint(_SPEED) and "work" in named else None


def _of_a_paper(promise: Promise) -> bool:
    stage = _stage(promise)
    if stage == "negotiating" and not promise.speaks_of(_PAPER):
        return promise.lead.isdisjoint(_GOING_ON)
    return stage is not None and promise.speaks_of(_PAPER)


def _reached(promise: Promise, deed: Deed) -> Answer | None:
    """Reach: the same sides brought a paper of that name to the stage that was meant."""
    asked = _stage(promise) or ""
    stage = deed.get("stage")
    on_the_way = asked in _BROUGHT and 0 <= far(stage) < far(asked) and stage not in _REACHED[asked]
    dated = bool(_years(promise.action))
    renewed = (
        asked == "extended" and stage == "signed" and (dated or _RENEWED.search(deed.quotes) is not None)
    )
    if not (on_the_way or renewed or stage in _REACHED[asked]) or not _parties(promise, deed, asked):
        return None
    if (waiting(deed) and not on_the_way) or not _same_term(promise.action, deed.told):
        return None
    about = subject_of(deed)
    wanted = promise.matter.words - _FORM - _TALKS - _STEPS
    shared = about & wanted
    bare = not titled(deed)
    if bare and not wanted:
        # `the plan of action`: no subject tells it from another, but its years do.
        forms = deed.stems & promise.stems & _PAPER
        return _brought(deed, asked) if forms and _YEARS.search(promise.action) else None
    if bare and wanted <= led_up_to(deed):
        return _brought(deed, asked)
    # One may say more than the other: `on investments` is the `reciprocal protection of investments`.
    if not shared or not (
        about <= wanted or wanted <= about or (len(shared) >= 2 and 3 * len(shared) >= 2 * len(wanted))
    ):
        return None
    return _brought(deed, asked)


def subject_of(deed: Deed) -> frozenset[str]:
    """Give what a paper is about: its title, or where that names no subject what stands right behind."""
    return titled(deed) or matter(deed.behind).words - _FORM


def led_up_to(deed: Deed) -> frozenset[str]:
    """Give what is spoken of before a paper is named: `cooperation in mining was agreed on in a memorandum`."""
    return matter(deed.quotes[: max(deed.quotes.find(deed.what), 0)]).words


def titled(deed: Deed) -> frozenset[str]:
    """Give what its title says of it beyond that it is a paper."""
    return deed.own.words - _FORM


def _brought(deed: Deed, asked: str) -> Answer:
    """Tell how far it was brought: a text agreed on is not signed yet, nor one that is still talked about."""
    stage = deed.get("stage")
    if stage not in _REACHED[asked] and asked != "extended":
        return Answer(f"{deed.what}: {stage.replace('_', ' ')}", "under_way", 0.6)
    text_only = asked == "signed" and stage == "concluded" and deed.get("agreement_type") not in _ADOPTED
    return Answer(f"{deed.what}: {stage.replace('_', ' ')}", "under_way" if text_only else "fulfilled")


def _same_term(promised: str, told: str) -> bool:
    """Tell whether a programme is of the years that were meant, where any were."""
    mine = _years(promised)
    return not mine or not mine.isdisjoint(_years(told))


@lru_cache(maxsize=8192)
def _years(text: str) -> frozenset[str]:
    return frozenset(m[0][:4] + m[0][-2:] for m in _YEARS.finditer(text))


def _parties(promise: Promise, deed: Deed, asked: str) -> bool:
    """Tell whether the same sides did it; a convention that is open to all is acceded to or ratified by one."""
    alone = asked in ("acceded", "ratified") and promise.doers <= deed.states <= promise.sides
    return alone or promise.parties <= deed.states


def _of_a_body(promise: Promise) -> bool:
    return promise.speaks_of(_BODY) and not promise.lead.isdisjoint(_FOUND)


def _can_found(deed: Deed) -> bool:
    if deed.kind == "agreement":
        return deed.get("stage") in ("signed", "concluded", "in_force")
    return deed.entry.merged.get("ordinal") in (1, None)


def _founded(promise: Promise, deed: Deed) -> Answer | None:
    """Found: the paper that sets up that very body is signed, or the body sits for the first time."""
    if not promise.parties <= deed.states:
        return None
    forms = _BODY & deed.stems & promise.stems
    wanted = promise.matter.words - _FOUND - _BODY
    # One may say more than the other: `a joint fund for farming` is the agricultural investment fund.
    told = deed.own.words - _FORM - _FOUND - _BODY
    named = wanted <= deed.own.words or (told and told <= wanted and 2 * len(told) >= len(wanted))
    if not (forms and named) and not _sealed(promise, deed, wanted):
        return None
    return Answer(deed.what, confidence=0.8)


def _sealed(promise: Promise, deed: Deed, wanted: frozenset[str]) -> bool:
    """Tell `the founding of a chamber was sealed with a memorandum`: a paper without a subject, in that sentence."""
    bare = deed.kind == "agreement" and not titled(deed)
    forms = _BODY & promise.stems & deed.told_stems
    return bare and bool(forms) and bool(_FOUNDING.search(deed.quotes)) and wanted <= deed.matter.words


RULES = (
    FollowRule(
        "instrument brought there",
        "An instrument of that name between the same sides is signed, ratified or in force as was meant; brought less "
        "far it is under way.",
        frozenset({"agreement"}),
        _of_a_paper,
        _reached,
        things=one,
        undated=True,
        same_day=True,
    ),
    FollowRule(
        "body founded",
        "The paper that sets up the council, centre or fund that was meant is signed, or it sits for the first time.",
        frozenset({"agreement", "session"}),
        _of_a_body,
        _founded,
        admits=_can_found,
        undated=True,
        same_day=True,
    ),
)
