"""What differs, as lines of the brief."""

from __future__ import annotations

from datetime import date

from legation.records import Conflict, ConflictValue
from legation.reports.briefing import briefing
from legation.reports.differing import differing_lines
from tests.reports.making import DYAD, cited, entry, fact, name_of, simple

DAY = date(2024, 6, 1)


def dated(first: str, second: str, kind: str = "session") -> list[str]:
    """Give the dates under which two dispatches tell of an event of May 2024, as lines."""
    one, two = (cited(fact(kind, when), name) for when, name in ((first, "d1"), (second, "d2")))
    conflict = Conflict("when", (ConflictValue(first, ("d1",)), ConflictValue(second, ("d2",))))
    lines = differing_lines([entry(one, two, conflicts=[conflict])], DYAD, DAY, name_of)
    return [answer.value for line in lines for field in line.differs for answer in field.answers]


def test_only_what_differs_has_a_line() -> None:
    """An entry whose accounts agree is left out, one that was not known by the day as well."""
    assert differing_lines([simple("session", "2024-05-01")], DYAD, DAY, name_of) == ()
    assert dated("2024-05-01", "2024-05-02") == ["1 May 2024", "2 May 2024"]
    assert dated("2024-07-01", "2024-07-02") == []


def test_the_brief_tells_what_differs() -> None:
    """Fields of one entry stand in one line; figures and sittings that are two entries are there too; latest first."""
    one, two = (cited(fact("session", f"2024-05-0{n}", ordinal=n), f"d{n}") for n in (1, 2))
    conflicts = [
        Conflict("when", (ConflictValue("2024-05-01", ("d1",)), ConflictValue("2024-05-02", ("d2",)))),
        Conflict("ordinal", (ConflictValue(1, ("d1",)), ConflictValue(2, ("d2",)))),
    ]
    figures = [simple("figure", "2023", dispatch=f"d{n}", value=n * 1_000_000) for n in (5, 6)]
    book = briefing([entry(one, two, conflicts=conflicts), *figures], DYAD, DAY, name_of)
    assert [[field.field for field in line.differs] for line in book.differing] == [
        ["when", "ordinal"],
        ["value"],
    ]
    assert book.differing[1].differs[0].words == (
        "Sources differ on the number: USD 5 million (River Wire); USD 6 million (River Wire)."
    )
