"""What is missing, in words."""

from __future__ import annotations

from datetime import date

from hypothesis import given

from legation.records import Entry
from legation.reports.gaps import GapLine, gap_report
from tests.reports.making import DYAD, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


def _only(*entries: Entry) -> GapLine:
    [line] = gap_report(entries, DYAD, DAY, name_of).gaps
    return line


def _sitting(when: str, ordinal: int, **more: object) -> Entry:
    return simple("session", when, ordinal=ordinal, quote=f"Sitting {ordinal}.", **more)


def test_missing_numbers_are_one_line() -> None:
    """A run of numbers reads as one, between the sittings that show it."""
    line = _only(_sitting("2019-05", 3), _sitting("2023-05", 7))
    assert line.text == "4th to 6th session of the Joint Commission on Trade"
    assert (line.day, line.short_day) == ("May 2019 – May 2023", "May 2019 – May 2023")
    assert line.about == "Sittings with the numbers before and after are told, no dispatch tells of them."
    assert [citation.quote for citation in line.citations] == ["Sitting 7.", "Sitting 3."]
    assert line.label == "missing number"


def test_single_number() -> None:
    """One sitting that nobody told of, of a mechanism that is itself a sitting."""
    line = _only(*(_sitting(f"20{n + 18}", n, mechanism="political consultations") for n in (2, 4)))
    assert line.text == "3rd political consultations"
    assert line.about.endswith("tells of it.")


def test_announced_visit_and_signing() -> None:
    """What was to be is told as it was announced, not as done."""
    guest = [person("Mari Kask", "President", "EST", "visitor")]
    visit = _only(simple("visit", "2024-10", status="scheduled", people=guest, date="2024-06-01"))
    assert visit.text == "Official visit to Uruguay by Mari Kask (President, Estonia)"
    assert visit.about == "Announced; no dispatch tells whether it took place."
    assert visit.label == "not reported"
    paper = _only(simple("agreement", "2024-10", status="scheduled"))
    assert paper.text == "Agreement on air services: to be signed"
    assert paper.about == "Announced; no dispatch tells whether it came about."


@given(books())
def test_every_line_cites_a_sentence(entries: list[Entry]) -> None:
    """Each gap is shown by some dispatch, and can be said in words."""
    for line in gap_report(entries, DYAD, DAY, name_of).gaps:
        assert line.citations
        assert line.text
        assert line.short_day
