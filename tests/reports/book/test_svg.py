"""The drawn chronology."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from legation.records import Entry
from legation.reports.book.svg import WIDTH, Mark, rows, series_svg, timeline_svg
from legation.reports.timeline import TimelineLine, timeline
from tests.reports.making import DYAD, name_of, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)
SVG = "{http://www.w3.org/2000/svg}"


def _marks(places: list[tuple[float, str, float]]) -> list[Mark]:
    lines = [
        TimelineLine(
            entry=str(n), kind="visit", when="2024", status="occurred", text=text, rank=None, label=text
        )
        for n, (_, text, _) in enumerate(places)
    ]
    marks = [Mark(line, x, None, weight) for line, (x, _, weight) in zip(lines, places, strict=True)]
    return sorted(marks, key=lambda mark: mark.x)


@given(
    st.lists(
        st.tuples(st.floats(90, 860), st.text("abcdefgh ", min_size=1, max_size=60), st.floats(0, 9)),
        max_size=40,
    )
)
def test_labels_never_cover_one_another_or_another_hairline(places: list[tuple[float, str, float]]) -> None:
    """Two labels of one row stand apart, and no label lies over a hairline that goes on below it."""
    marks = _marks(places)
    hung = rows(marks)
    for place, row in hung.items():
        mark = marks[place]
        for other_place, other_row in hung.items():
            other = marks[other_place]
            if other_place == place or other_row < row or other.x < mark.x:
                continue
            if other.x == mark.x and other_row != row:
                continue
            assert other.x >= mark.x + mark.width


@given(st.lists(st.tuples(st.floats(90, 860), st.just("a label"), st.floats(0, 9)), min_size=1, max_size=40))
def test_heaviest_event_always_has_its_label(places: list[tuple[float, str, float]]) -> None:
    """Where there is no room for all, the weightiest is named."""
    marks = _marks(places)
    heaviest = max(range(len(marks)), key=lambda place: (marks[place].weight, -place))
    assert heaviest in rows(marks)


@given(books())
def test_picture_is_well_formed_and_stays_on_the_sheet(entries: list[Entry]) -> None:
    """Whatever is told, the picture is XML and nothing in it lies outside."""
    drawn = timeline_svg(timeline(entries, DYAD, DAY, name_of), DAY, lambda line: f"#e-{line.entry}")
    if not drawn:
        return
    root = ElementTree.fromstring(drawn)
    for circle in root.iter(f"{SVG}circle"):
        assert 0 <= float(circle.attrib["cx"]) <= WIDTH
    for link in root.iter(f"{SVG}a"):
        assert link.attrib["href"].startswith("#e-")


def test_each_kind_has_its_lane_and_empty_lanes_are_left_out() -> None:
    """Visits and sessions are drawn apart; a lane without events is not drawn."""
    lines = timeline(
        [simple("visit", "2024", quote="a"), simple("session", "2023", quote="b")], DYAD, DAY, name_of
    )
    drawn = timeline_svg(lines, DAY)
    assert "Visits" in drawn
    assert "Sessions" in drawn
    assert "Acts" not in drawn


def test_year_is_drawn_as_a_bar_and_a_day_as_a_point() -> None:
    """A vague date is seen to be vague."""
    vague = timeline_svg(timeline([simple("mission", "1998")], DYAD, DAY, name_of), DAY)
    sharp = timeline_svg(timeline([simple("mission", "1998-03-02")], DYAD, DAY, name_of), DAY)
    assert 'rx="2"' in vague
    assert "<circle" not in vague
    assert "<circle" in sharp


def test_nothing_to_draw_is_no_picture() -> None:
    """An empty chronology has no empty frame."""
    assert timeline_svg([], DAY) == ""


def test_series_needs_three_values_that_can_be_compared() -> None:
    """Two numbers are read faster than drawn."""
    assert series_svg([1, 2]) == ""
    assert series_svg([0, 0, 0]) == ""
    assert series_svg([1, -2, 3]) == ""
    assert series_svg([1, 2, 4]).count("<rect") == 3
