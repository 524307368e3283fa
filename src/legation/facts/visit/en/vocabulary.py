"""Words for journeys that many rules ask for."""

from __future__ import annotations

VISIT_NOUNS = frozenset(
    "visit trip tour stopover journey stay voyage stop leg arrival departure travel sojourn layover".split()
)
