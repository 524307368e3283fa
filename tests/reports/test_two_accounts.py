"""Two accounts as parts and rows, and as a page."""

from __future__ import annotations

import json
import re

from legation.records import CitedFact
from legation.reports.book.json_book import to_json
from legation.reports.book.two_accounts import to_html
from legation.reports.two_accounts import HEADINGS, TwoAccounts, compared
from tests.reports.making import cited, entry, fact, name_of, person, simple

ONE, OTHER = ["ours"], ["theirs"]


def both(kind: str, when: str, other: str | None = None) -> list[CitedFact]:
    """Cite a fact from each of the two dispatches, under another date where one is given."""
    return [
        cited(fact(kind, when), "ours", "2024-05-07", "River Wire"),
        cited(fact(kind, other or when), "theirs", "2024-05-08", "Hill Post"),
    ]


def found() -> TwoAccounts:
    """Compare two accounts of which each tells something alone."""
    entries = [
        entry(*both("visit", "2024-05-06")),
        entry(*both("session", "2024-05-06", "2024-05-05")),
        simple(
            "undertaking",
            "2024-05-06",
            dispatch="theirs",
            quote="Estonia <will> open a trade office.",
            id="alone",
        ),
        simple("agreement", "2024-05-06", dispatch="ours"),
        simple(
            "office",
            "2024-05-06",
            dispatch="ours",
            people=[person("Mart Tamm", "Foreign Minister", role="holder")],
        ),
        simple("visit", "2024-05-06", dispatch="ours", visit_type="private"),
    ]
    return compared(entries, ONE, OTHER, name_of)


def test_parts_and_rows_stand_by_what_a_desk_looks_for() -> None:
    """Undertakings come first and people last; in a part what differs, what one tells, what both tell."""
    parts = found().parts
    assert [part.kind for part in parts] == ["undertaking", "agreement", "session", "visit", "office"]
    assert (*HEADINGS,)[0::11] == ("undertaking", "office")
    assert [[row.told for row in part.rows] for part in parts] == [
        ["other"], ["one"], ["differently"], ["one", "both"], ["one"],
    ]  # fmt: skip


def test_everything_is_counted_once() -> None:
    """The counts are those of the rows."""
    told = found()
    counts = told.count("differently"), told.count("one"), told.count("other"), told.count("both")
    assert counts == (1, 3, 1, 1)
    assert told.summary == (
        "2 told by both, 1 of them differently; 3 only by the first, 1 only by the second."
    )
    assert compared([], ONE, OTHER, name_of).summary.startswith("0 told by both; 0 only")


def test_a_silent_side_is_none_and_a_row_cites_its_side() -> None:
    """Each wording cites the sentences of its own account."""
    (promised,) = found().parts[0].rows
    assert promised.one is None
    assert promised.other is not None
    assert promised.other.citations[0].dispatch == "theirs"
    session = found().parts[2].rows[0]
    assert [answer.value for answer in session.differs[0].answers] == ["6 May 2024", "5 May 2024"]
    assert session.one is not None
    assert session.other is not None
    assert (session.one.day, session.other.day) == ("6 May 2024", "5 May 2024")


def test_accounts_are_named() -> None:
    """By what is given, else by outlet and day; a dispatch in which nothing was found is an account as well."""
    assert (found().one.name, found().other.name) == ("River Wire, 7 May 2024", "Hill Post, 8 May 2024")
    named = compared(
        [], ONE, OTHER, name_of, names=("Estonia", "Uruguay"), about=simple("visit", "2024-05-06")
    )
    assert (named.one.name, named.other.name, named.parts) == ("Estonia", "Uruguay", ())
    assert named.about.startswith("Official visit to Uruguay")
    assert named.one.sources[0].dispatch == "ours"


def test_the_page_stands_alone_and_escapes() -> None:
    """Nothing is fetched, no text is read as markup, a silent side says so."""
    page = to_html(found())
    assert "Estonia &lt;will&gt; open a trade office." in page
    assert not re.search(r'(?:src|href)="https?://', page)
    assert page.count("does not say so") == 3
    assert "The date: 5 May 2024" in page
    assert "Nothing was found in either." in to_html(compared([], ONE, OTHER, name_of))


def test_as_json() -> None:
    """Every value has its name."""
    told = json.loads(to_json(found()))
    assert told["parts"][0]["rows"][0]["other"]["entry"] == "alone"
    assert told["parts"][0]["rows"][0]["one"] is None
    assert told["other"]["sources"][0]["outlet"] == "Hill Post"
