"""The time ahead as a picture."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

from hypothesis import given

from legation.records import Entry
from legation.reports.book.ahead import WIDTH, Mark, ahead_svg, place
from legation.reports.due import DueReport, due_report
from tests.reports.making import DYAD, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 15)


def _report(*entries: Entry, until: date | None = None) -> DueReport:
    return due_report(entries, DYAD, DAY, name_of, until=until)


def _visit(when: str, who: str = "Mari Kask", **more: object) -> Entry:
    return simple(
        "visit",
        when,
        status="scheduled",
        people=[person(who, None, "EST", "visitor")],
        quote=f"{who} {when}.",
        **more,
    )


def _marks(*reaches: tuple[float, int]) -> list[Mark]:
    """Make marks with labels of so many letters."""
    [line] = _report(_visit("2025-03-10")).coming
    return [Mark(line, x, None, "a" * letters) for x, letters in reaches]


def test_hardly_anything_is_not_drawn() -> None:
    """One thing is sooner read than seen."""
    assert ahead_svg(_report()) == ""
    assert ahead_svg(_report(_visit("2025-03-10"))) == ""


def test_marks_stand_in_order_over_the_months() -> None:
    """The year is named where the picture and the year begin; a day is a circle, a vague date a bar."""
    text = ahead_svg(_report(_visit("2025-03-10"), _visit("2025-09/2025-11", "Jaan Tamm")))
    root = ElementTree.fromstring(text)
    names = [node.text for node in root.iter() if node.get("class") == "month"]
    assert names[:3] == ["Jan 2025", "Mar", "Apr"]
    assert names[-1] == "Dec"
    assert text.count("<circle") == 1
    assert text.count("<rect") == 1
    assert text.index("Mari Kask in Uruguay") < text.index("Jaan Tamm in Uruguay")


def test_reckoned_is_marked_as_such() -> None:
    """What no dispatch tells is drawn hollow."""
    held = [simple("session", f"{2022 + n}-05-10", ordinal=n + 3, quote=f"S{n}.") for n in range(3)]
    text = ahead_svg(_report(*held, _visit("2025-03-10")))
    assert re.findall(r'class="mark (\w+ ?\w*)"', text) == ["visit", "session reckoned"]


def test_labels_do_not_overlap() -> None:
    """Two marks close by hang in two rows, two far apart in one."""
    assert place(_marks((100, 20), (110, 20))) == {0: 0, 1: 1}
    assert place(_marks((100, 20), (500, 20))) == {0: 0, 1: 0}


def test_label_at_the_edge_runs_leftward() -> None:
    """A label never leaves the picture."""
    near, far = _marks((WIDTH - 20, 20), (100, 20))
    assert near.leftward
    assert not far.leftward


def test_more_than_there_is_room_for_is_left_out() -> None:
    """Eight rows and no more."""
    assert len(place(_marks(*[(100, 20)] * 20))) == 8


@given(books())
def test_any_picture_is_well_formed(entries: list[Entry]) -> None:
    """Whatever the dispatches hold, the picture is XML, and its marks lie within it."""
    text = ahead_svg(_report(*entries, until=date(2029, 3, 1)))
    if text:
        for node in ElementTree.fromstring(text).iter():
            assert all(0 <= float(node.get(name) or 0) <= WIDTH for name in ("x", "cx", "x1", "x2"))
