"""Instruments that were to be signed, ratified or brought into force."""

from __future__ import annotations

from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems

_ASKED = {
    "signed": stems("sign signed signing conclude conclusion finalise finalize complete initial adopt"),
    "ratified": stems("ratify ratification ratified approve"),
    "in_force": stems("force effect implement apply"),
    "acceded": stems("accede join accession"),
    "extended": stems("extend prolong renew"),
    "terminated": stems("terminate withdraw denounce abolish"),
}
_REACHED = {
    "signed": {"signed", "concluded", "ratified", "in_force", "implemented"},
    "ratified": {"ratified", "in_force", "implemented"},
    "in_force": {"in_force", "implemented"},
    "acceded": {"acceded", "ratified", "in_force"},
    "extended": {"extended"},
    "terminated": {"terminated"},
}
_PAPER = stems(
    "agreement treaty memorandum mou protocol convention declaration statement plan contract accord pact document "
    "programme program roadmap arrangement charter"
)
# Words of titles that say what a paper is, not what it is about.
_FORM = _PAPER | stems(
    "understanding cooperation joint bilateral mutual between framework action new field area draft text intent letter"
)


def _of_a_paper(promise: Promise) -> bool:
    return promise.speaks_of(_PAPER) and any(not promise.lead.isdisjoint(verbs) for verbs in _ASKED.values())


def _reached(promise: Promise, deed: Deed) -> Answer | None:
    """Reach: the same sides brought a paper of that name to the stage that was meant."""
    asked = next(stage for stage, verbs in _ASKED.items() if not promise.lead.isdisjoint(verbs))
    if deed.get("stage") not in _REACHED[asked] or not promise.sides <= deed.states:
        return None
    about, wanted = deed.stems - _FORM, promise.stems - _FORM - frozenset().union(*_ASKED.values())
    if not about or not about <= wanted:
        return None
    return Answer(f"{deed.get('title')}: {deed.get('stage').replace('_', ' ')}")


RULES = (
    FollowRule(
        "instrument brought there",
        "An instrument of that name between the same sides is signed, ratified or in force as was meant.",
        frozenset({"agreement"}),
        _of_a_paper,
        _reached,
    ),
)
