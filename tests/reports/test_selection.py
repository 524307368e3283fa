"""What of a long section is shown first."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from legation.reports.lines import line_of
from legation.reports.selection import first, select, weight
from legation.reports.timeline import timeline
from tests.reports.making import DYAD, cited, entry, fact, name_of, person, simple

DAY = date(2025, 1, 1)


@given(st.lists(st.integers(0, 9)), st.integers(1, 8))
def test_selection_keeps_everything_in_order(items: list[int], limit: int) -> None:
    """Nothing is lost, the order of the section is kept, and what is folded weighs no more than the shown."""
    numbered = list(enumerate(items))
    found = select(numbered, limit, lambda item: item[1])
    assert sorted(found.shown + found.folded) == numbered
    assert list(found.shown) == sorted(found.shown)
    assert list(found.folded) == sorted(found.folded)
    if found.folded:
        assert len(found.shown) == limit
        assert max(weight for _, weight in found.folded) <= min(weight for _, weight in found.shown)


def test_little_more_than_the_limit_is_shown_whole() -> None:
    """A fold that hides two lines is worse than the two lines."""
    assert first(range(8), 6).folded == ()
    assert len(first(range(9), 6).folded) == 3


def test_presidents_weigh_more_than_deputies_and_new_events_more_than_old() -> None:
    """Rank and age decide among visits."""

    def visit(office: str, when: str) -> float:
        people = [person("Rein Tamm", office, "EST", "visitor")]
        [line] = timeline([simple("visit", when, people=people)], DYAD, DAY, name_of)
        return weight(line, DAY)

    assert visit("President", "2024-05") > visit("Deputy Minister", "2024-05")
    assert visit("President", "2024-05") > visit("President", "2010-05")


def test_relations_do_not_age() -> None:
    """The establishment of relations is as weighty after thirty years."""
    old, new = (line_of(simple("relation", year), DYAD, name_of) for year in ("1992", "2024"))
    assert weight(old, DAY) == weight(new, DAY)


def test_what_several_dispatches_tell_weighs_more() -> None:
    """An event that two agencies report is likely the more important."""
    told = fact("contact", "2024")
    one = line_of(entry(cited(told)), DYAD, name_of)
    two = line_of(entry(cited(told), cited(told, "d2")), DYAD, name_of)
    assert weight(two, DAY) > weight(one, DAY)
