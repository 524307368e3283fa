"""The book as JSON."""

from __future__ import annotations

import json
from datetime import date

from legation.reports.book.json_book import to_json
from legation.reports.briefing import briefing
from tests.reports.making import DYAD, name_of, simple

DAY = date(2025, 1, 1)


def test_book_is_one_object_with_days_and_unknowns_in_plain_form() -> None:
    """Days are ISO 8601; what is unknown is marked as such."""
    book = json.loads(to_json(briefing([simple("relation", "1992")], DYAD, DAY, name_of)))
    assert book["as_of"] == "2025-01-01"
    assert book["dyad"] == ["EST", "URY"]
    assert book["head"]["relations"]["when"] == "1992"
    assert book["head"]["level"]["unknown"] == "level of relations"
