"""The same undertaking said again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from legation.follow_through import Follower
from tests.follow_through.following import said_in_march

_BOTH = {"type": "joint_commitment", "by": ["ITA", "KEN"], "to": []}
_ASKED = {"type": "request", "by": ["KEN"], "to": ["ITA"]}
_GUEST = [["Paolo Grandi", "President", "ITA", "addressee"]]
_INVITED = {"type": "invitation", "by": ["KEN"], "to": ["ITA"], "people": _GUEST}

AGAIN: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"action": "build a vocational school in Kitale"}, {"action": "finish the vocational school in Kitale"}),
    (
        {"action": "lend 30 million euros for the Meru dam"},
        {"action": "extend a loan of 30 million euros for the Meru dam"},
    ),
    (
        {"action": "supply two rescue boats to Lamu"},
        {"action": "deliver the two rescue boats to Lamu next year"},
    ),
    (
        {"action": "reopen the border post at Vanga", **_BOTH},
        {"action": "restore the border post at Vanga", **_BOTH},
    ),
    (
        {"action": "raise trade to 500 million euros", **_BOTH},
        {"action": "increase trade to 500 million euros", **_BOTH},
    ),
    ({"action": "visit Kenya", **_INVITED}, {"action": "come to Nairobi", **_INVITED}),
    (
        {"action": "open a consulate in Kisumu", "due": "2015"},
        {"action": "inaugurate the consulate in Kisumu", "due": "2017"},
    ),
    (
        {"action": "raise trade to 30 million euros", **_BOTH},
        {"action": "raising trade to 30 million euros", **_BOTH, "type": "proposal"},
    ),
]
ANOTHER: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"action": "build a vocational school in Kitale"}, {"action": "build a vocational school in Voi"}),
    ({"action": "build a vocational school in Kitale"}, {"action": "visit the vocational school in Kitale"}),
    ({"action": "lend 30 million euros for the Meru dam"}, {"action": "lend 50 million euros for the Meru dam"}),
    ({"action": "release the ten fishermen", **_ASKED}, {"action": "release the ten fishermen"}),
    ({"action": "hold the third session of the joint commission", **_BOTH},
     {"action": "hold the fourth session of the joint commission", **_BOTH}),
    ({"action": "grant 30 scholarships to engineers", "due": "2015"},
     {"action": "grant 30 scholarships to engineers", "due": "2016"}),
    ({"action": "raise trade to 30 million euros", **_BOTH},
     {"action": "raise trade to 30 million euros", "type": "proposal", "by": ["KEN"], "to": ["ITA"]}),
    ({"action": "visit Kenya", **_INVITED},
     {"action": "visit Kenya", **_INVITED, "people": [["Marta Olivieri", "Prime Minister", "ITA", "addressee"]]}),
    ({"action": "deepen cooperation", **_BOTH}, {"action": "strengthen cooperation", **_BOTH}),
]  # fmt: skip


def _standing(first: dict[str, Any], second: dict[str, Any]) -> tuple[str | None, str | None]:
    said = [said_in_march(0, first), said_in_march(1, second, 2016)]
    follower = Follower(said)
    return follower.follow(said[0], date(2016, 4, 1)).standing, follower.follow(
        said[1], date(2016, 4, 1)
    ).restates


@pytest.mark.parametrize(("first", "second"), AGAIN, ids=[f["action"] for f, _ in AGAIN])
def test_said_again(first: dict[str, Any], second: dict[str, Any]) -> None:
    """What is said again, in whatever words, belongs to the life of what was said first."""
    standing, restated = _standing(first, second)
    assert standing in ("reaffirmed", "overdue")
    assert restated == "e0"


@pytest.mark.parametrize(("first", "second"), ANOTHER, ids=[f["action"] for f, _ in ANOTHER])
def test_another(first: dict[str, Any], second: dict[str, Any]) -> None:
    """What only looks like it is another undertaking."""
    standing, restated = _standing(first, second)
    assert standing in ("open", "overdue")
    assert restated is None
