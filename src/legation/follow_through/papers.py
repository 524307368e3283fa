"""Instruments over their stages: which titles mean one paper, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from legation.records import Entry
from legation.resolution.wording import containment, content

_ORDER = ("proposed", "negotiating", "concluded", "signed", "ratified", "in_force")
_AS_FAR = {"acceded": "ratified", "implemented": "in_force", "extended": "in_force", "terminated": "in_force"}
# Words of titles that say what a paper is, not what it is about.
_FORM = content(
    "agreement memorandum memoranda understanding MoU protocol declaration joint statement communique plan treaty "
    "contract convention document documents accord pact arrangement framework new draft text cooperation bilateral "
    "mutual intergovernmental holders"
)
_ALIKE = 0.75


def far(stage: str | None) -> int:
    """Give how far a stage has come, for comparison; what is not known has come nowhere."""
    stage = _AS_FAR.get(stage or "", stage or "")
    return _ORDER.index(stage) if stage in _ORDER else -1


def reaches(stage: str | None, wanted: str | None) -> bool:
    """Tell whether a paper at a stage has been brought to the stage wanted."""
    return far(stage) >= far(wanted) >= 0


def same_paper(a: Entry, b: Entry) -> bool:
    """Tell whether two entries of agreements speak of one paper: what they are about is mostly the same.

    Of titles that name no subject (`the agreement`) only the same words are the same paper.
    """
    if set(a.states).isdisjoint(b.states):
        return False
    mine, theirs = about(a), about(b)
    if not mine or not theirs:
        return content(a.merged.get("title")) == content(b.merged.get("title"))
    return (containment(mine, theirs) or 0.0) >= _ALIKE


def about(paper: Entry) -> frozenset[str]:
    """Give the stems of what a paper is about, empty for `the cooperation agreement`."""
    return content(paper.merged.get("title")) - _FORM


def papers(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Put together the entries that speak of one paper, each group in the order of its stages."""
    groups: list[list[Entry]] = []
    for entry in sorted((e for e in entries if e.kind == "agreement"), key=_order):
        own = next((g for g in groups if any(same_paper(entry, other) for other in g)), None)
        if own is None:
            groups.append([entry])
        else:
            own.append(entry)
    return groups


def _order(entry: Entry) -> tuple[int, str, str]:
    return far(entry.merged.get("stage")), entry.when or "9999", entry.id


def furthest(paper: Sequence[Entry]) -> Entry | None:
    """Give the entry of the furthest stage that has come about, None where none has."""
    return next((e for e in reversed(paper) if e.status == "occurred"), None)
