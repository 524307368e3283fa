"""Reports on a terminal."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from rich.cells import cell_len
from rich.console import Console, RenderableType

from legation.cli import render
from legation.cli.render.cells import shortened, source
from legation.records import Conflict, ConflictValue, Entry, LifeStep, Span
from legation.reports.briefing import briefing
from legation.reports.due import due_report
from legation.reports.explanation import explanation
from legation.reports.gaps import gap_report
from legation.reports.lines import citations
from legation.reports.mechanisms import mechanism_reports
from legation.reports.people import office_holders
from legation.reports.timeline import timeline
from legation.reports.undertakings import undertakings
from tests.reports.making import DYAD, cited, entry, fact, living, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


def printed(what: RenderableType, width: int = 100) -> str:
    """Print to a string as to a terminal without colours."""
    stream = io.StringIO()
    Console(file=stream, width=width, color_system=None).print(what)
    return stream.getvalue()


def _flat(text: str) -> str:
    return " ".join(text.split())


@given(books())
def test_any_book_can_be_printed_narrow_or_wide(entries: list[Entry]) -> None:
    """No text of a dispatch is read as console markup, and no line runs over the edge."""
    found = briefing(entries, DYAD, DAY, name_of)
    for width in (50, 120):
        text = printed(render.brief(found), width)
        assert "Estonia and Uruguay" in text
        text += printed(render.due(found.due), width)
        text += printed(render.gaps(gap_report(entries, DYAD, DAY, name_of)), width)
        assert all(cell_len(line) <= width for line in text.split("\n"))
    for one in entries:
        assert one.id in printed(render.explanation(explanation(one, name_of, DAY)))


def test_brackets_of_a_dispatch_are_printed() -> None:
    """A bracket in a quote is a bracket."""
    text = printed(
        render.brief(briefing([simple("position", statement="[bold]no[/bold] [x")], DYAD, DAY, name_of))
    )
    assert "[bold]no[/bold] [x" in text


def test_every_line_cites_outlet_date_sentence_and_entry() -> None:
    """What a line says can be checked at once and explained by its id."""
    visit = simple("visit", "2024-05", quote="The President of Estonia came to Montevideo.")
    text = _flat(printed(render.brief(briefing([visit], DYAD, DAY, name_of))))
    assert f"River Wire, 1 Jun 2024 “The President of Estonia came to Montevideo.” {visit.id}" in text


def test_long_sections_are_cut_unless_the_whole_is_asked_for() -> None:
    """Fifty visits are a dozen and a count."""
    many = [simple("visit", f"20{n % 24:02}-05", start=n, quote=f"Visit {n}.") for n in range(50)]
    found = briefing(many, DYAD, DAY, name_of)
    assert "and 38 more" in printed(render.brief(found))
    assert "more" not in printed(render.brief(found, whole=True))


def test_unknown_is_printed_as_a_sentence() -> None:
    """An empty register gives a brief that says what is not known."""
    text = _flat(printed(render.brief(briefing([], DYAD, DAY, name_of))))
    assert "No dispatch in the register names the level of relations." in text


def test_timeline_is_headed_by_years() -> None:
    """Each year once, in order."""
    lines = timeline(
        [simple("visit", day, quote=day) for day in ("2022-03-01", "2023-05-01", "2023-07-01")],
        DYAD,
        DAY,
        name_of,
    )
    text = printed(render.timeline(lines))
    heads = [line.split()[0] for line in text.splitlines() if "──" in line]
    assert heads == ["2022", "2023"]


def test_undertakings_show_standing_and_evidence() -> None:
    """What came of an undertaking is shown with the sentence that tells it."""
    said = cited(fact("undertaking", "2024-01-01"), date="2024-01-02", quote="They pledged.")
    done = LifeStep(
        "fulfilled",
        "2024-05-01",
        "deed done",
        (cited(fact("act", "2024-05-01"), "d2", "2024-05-02", quote="They did."),),
    )
    found = undertakings([entry(said)], DYAD, DAY, name_of, standing_of=living(done))
    text = _flat(printed(render.undertakings(found)))
    assert "Estonia towards Uruguay 0 open of 1" in text
    assert "fulfilled 1 May 2024 (deed done)" in text
    assert "→ River Wire, 2 May 2024 “They did.”" in text


def test_due_shows_day_kind_words_ground_and_source() -> None:
    """Late, coming and waiting each under its heading; each line with what it rests on and its citation."""
    entries = [
        simple("undertaking", "2024", due="2024-11", quote="They will open it by November."),
        simple("visit", "2025-03", status="scheduled", quote="A visit in March.", start=100),
        simple("agreement", "2024-05-10", quote="It was signed.", start=200),
    ]
    text = _flat(printed(render.due(due_report(entries, DYAD, DAY, name_of)), 120))
    assert "due as of 1 January 2025, until 1 January 2026" in text
    assert "by Nov 2024 Overdue Pledge, Estonia to Uruguay: “open a trade office” Overdue since" in text
    assert "Mar 2025 Announced Official visit to Uruguay by Estonia Announced 1 June 2024. River Wire" in text
    assert "for 7 months Not in force Agreement on air services Signed 10 May 2024; no dispatch" in text
    assert f"River Wire, 1 Jun 2024 “It was signed.” {entries[2].id}" in text
    assert text.index("Late") < text.index("Coming") < text.index("Waiting")


def test_jubilee_is_shown_however_much_is_due() -> None:
    """Of a long list the nearest are shown, and the anniversary of a quarter of a century."""
    many = [
        simple("visit", f"2025-03-{n + 1:02}", status="scheduled", start=50 * n, quote=f"Visit {n}.", people=[
            person(f"Guest Number{'abcdefghijklmnopqrstuvwxyz'[n] * 3}", "Minister", "EST", "visitor")])
        for n in range(25)
    ]  # fmt: skip
    text = printed(render.brief(briefing([*many, simple("relation", "2000-12-01")], DYAD, DAY, name_of)))
    assert "25 years of diplomatic relations" in text
    assert "and 14 more" in text


def test_gaps_show_what_and_why() -> None:
    """What is missing, what shows it, and the sentence."""
    sittings = [simple("session", f"20{n}-05", ordinal=n, quote=f"S{n}.") for n in (12, 15)]
    text = _flat(printed(render.gaps(gap_report(sittings, DYAD, DAY, name_of))))
    assert "Missing number 13th to 14th session of the Joint Commission on Trade" in text
    assert "no dispatch tells of them. River Wire, 1 Jun 2024 “S15.” +1" in text


def test_nothing_due_and_no_gaps_are_said() -> None:
    """An empty answer is a sentence."""
    assert "gives cause to expect anything" in printed(render.due(due_report([], DYAD, DAY, name_of)))
    assert "shows a gap in it" in printed(render.gaps(gap_report([], DYAD, DAY, name_of)))


def test_people_are_a_table_of_office_holder_and_day() -> None:
    """Who, in which office, when shown, by which words."""
    held = simple(
        "office", "2024-05-01", states=["EST"], people=[person("Rein Tamm", "President", "EST", "holder")],
        quote="President Rein Tamm",
    )  # fmt: skip
    text = _flat(printed(render.people(office_holders([held], DYAD, DAY, name_of)), 120))
    assert "President Rein Tamm 1 May 2024 River Wire, 1 Jun 2024 “President Rein Tamm”" in text


def test_mechanisms_tell_gaps_and_rhythm() -> None:
    """The numbers that nobody told of are named."""
    sittings = [simple("session", f"20{n}-05", ordinal=n, quote=f"S{n}") for n in (12, 14, 15)]
    text = _flat(printed(render.mechanisms(mechanism_reports(sittings, DYAD, DAY, name_of))))
    assert "No dispatch in the register tells of the 13th." in text
    assert "Usually about 12 months apart (11 to 13), by 3 sittings." in text


def test_explanation_tells_rule_conflict_and_merge() -> None:
    """All that an entry rests on is printed, the matched words within their sentence."""
    words = "Estonia opened its embassy in Montevideo"
    one = cited(fact("mission", "1998", rule="mission opened", words=[Span(8, 14)]), quote=words)
    two = cited(fact("mission", "1999"), "d2", quote="It has had one since 1999.")
    conflict = Conflict("when", (ConflictValue("1998", ("d1",)), ConflictValue("1999", ("d2",))))
    found = entry(one, two, conflicts=[conflict], merges=["d2 joined to d1: same at 0.9"])
    text = _flat(printed(render.explanation(explanation(found, name_of, DAY))))
    assert f"“{words}”" in text
    assert "rule mission opened, confidence 0.50, dispatch d1" in text
    assert "On the date 1998 1999" in text
    assert "d2 joined to d1: same at 0.9" in text
    assert "when 1999 (1999)" in text


@pytest.mark.parametrize(
    ("draw", "words"),
    [
        (lambda: render.timeline([]), "No dispatch in the register tells of an event."),
        (lambda: render.undertakings([]), "No dispatch in the register tells of such an undertaking."),
        (lambda: render.people([]), "No dispatch in the register shows an office-holder."),
        (lambda: render.mechanisms([]), "No dispatch in the register tells of a standing mechanism."),
    ],
)
def test_empty_reports_say_so(draw: Callable[[], RenderableType], words: str) -> None:
    """A report without lines is a sentence, not silence."""
    assert printed(draw()).strip() == words


def test_quotes_are_cut_at_a_word() -> None:
    """A long sentence ends with a whole word and a sign that it goes on."""
    assert shortened("one two three", 13) == "one two three"
    assert shortened("one two three four", 13) == "one two…"


def test_further_citations_are_counted() -> None:
    """One sentence is shown, the others counted."""
    two = entry(cited(fact("visit"), quote="A."), cited(fact("visit"), "d2", quote="B."))
    assert source(citations(two), two.id).plain == f"River Wire, 1 Jun 2024 “A.” +1  {two.id}"
