"""The commands that ask the register: brief, timeline, undertakings, people, mechanisms, explain."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from legation.cli import exits
from legation.cli.consoles import output as standard_output
from legation.cli.consoles import show
from legation.cli.failures import fail, opened, written
from legation.cli.options import (
    AsOf,
    Form,
    RecordedBy,
    RegisterPath,
    ReportFormat,
    State,
    Then,
    dyad,
    first_day,
    name_of,
    register_path,
    state,
    then,
)
from legation.records import Entry

if TYPE_CHECKING:
    from legation.follow_through import Follower
    from legation.register import Register


class UndertakingType(StrEnum):
    """Types of undertakings, as the fact contract names them."""

    pledge = "pledge"
    joint_commitment = "joint_commitment"
    request = "request"
    proposal = "proposal"
    invitation = "invitation"
    offer = "offer"


class Standing(StrEnum):
    """Standings of undertakings, as docs/concepts/undertaking.md names them."""

    open = "open"
    reaffirmed = "reaffirmed"
    under_way = "under_way"
    partly_fulfilled = "partly_fulfilled"
    fulfilled = "fulfilled"
    declined = "declined"
    withdrawn = "withdrawn"
    superseded = "superseded"
    overdue = "overdue"


def told(register: Path | None, pair: tuple[str, str], at: Then) -> tuple[list[Entry], Follower]:
    """Give the entries of two states, and what follows the undertakings among them."""
    from legation.follow_through import Follower

    with opened(register_path(register)) as book:
        found = book.entries(states=set(pair), as_of=at.as_of, recorded_by=at.recorded_by)
        offices = [entry for code in pair for entry in _offices(book, code, at)]
        judgements = book.judgements(recorded_by=at.recorded_by)
    return list({e.id: e for e in (*found, *offices)}.values()), Follower(found, judgements)


def _offices(book: Register, code: str, at: Then) -> list[Entry]:
    return book.entries(states={code}, kinds={"office"}, as_of=at.as_of, recorded_by=at.recorded_by)


def brief_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="Write the book to a file: .html, .md or .json.", show_default=False
        ),
    ] = None,
    whole: Annotated[bool, typer.Option("--whole", help="Show every line of long sections.")] = False,
) -> None:
    """The book of two states: on the terminal, or to a file.

    Examples:

      legation brief VNM BLR

      legation brief "Viet Nam" Belarus -o book.html

      legation brief vn by --as-of 2025-05-01

      legation brief VNM BLR --recorded-by 2025-05-01
    """
    from legation.cli.render.brief import brief
    from legation.reports.book.html import to_html
    from legation.reports.book.json_book import to_json
    from legation.reports.book.markdown import to_markdown
    from legation.reports.briefing import Briefing, briefing

    writers: dict[str, Callable[[Briefing], str]] = {
        ".html": to_html,
        ".htm": to_html,
        ".md": to_markdown,
        ".json": to_json,
    }
    if output is not None and output.suffix.lower() not in writers:
        raise fail(f"{output}: the book is written as .html, .md or .json", exits.WRONG_USAGE)
    pair, at = dyad(first, second), then(as_of, recorded_by)
    entries, follower = told(register, pair, at)
    book = briefing(entries, pair, at.day, name_of, follower.standing)
    if output is None:
        standard_output().print(brief(book, whole=whole))
        return
    with written(output) as place:
        place.write_text(writers[output.suffix.lower()](book), encoding="utf-8", errors="backslashreplace")
    typer.echo(f"{book.count:,} entries of {book.names[0]} and {book.names[1]} in {output}")


def timeline_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Leave out what ended before.")] = None,
    form: Form = ReportFormat.table,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """What happened between two states, and what is to happen, in order of time.

    Examples:

      legation timeline VNM BLR --since 2023

      legation timeline VNM BLR --format json
    """
    from legation.cli.render.timeline import timeline as draw
    from legation.reports.timeline import timeline

    pair, at = dyad(first, second), then(as_of, recorded_by)
    start = first_day(since, "--since")
    found = timeline(told(register, pair, at)[0], pair, at.day, name_of, since=start)
    show(found, draw, as_json=form is ReportFormat.json)


def undertakings_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    by: Annotated[str | None, typer.Option(metavar="STATE", help="Only what this state said.")] = None,
    kind: Annotated[UndertakingType | None, typer.Option("--type", help="Only this type.")] = None,
    standing: Annotated[Standing | None, typer.Option(help="Only those that stand so.")] = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """Who owes whom: pledges, commitments, requests, proposals, invitations and offers, with their standing.

    Examples:

      legation undertakings VNM BLR

      legation undertakings VNM BLR --by VNM --type request

      legation undertakings VNM BLR --standing overdue
    """
    from legation.cli.render.undertakings import undertakings as draw
    from legation.reports.undertakings import undertakings

    pair, at = dyad(first, second), then(as_of, recorded_by)
    sayer = state(by) if by is not None else None
    if sayer is not None and sayer not in pair:
        raise fail(f"--by {by!r}: name one of the two, {first} or {second}", exits.WRONG_USAGE)
    entries, follower = told(register, pair, at)
    groups = undertakings(
        entries,
        pair,
        at.day,
        name_of,
        standing_of=follower.standing,
        suggestions_of=follower.suggestions,
        by=sayer,
        type=kind.value if kind is not None else None,
        stands=standing.value if standing is not None else None,
    )
    standard_output().print(draw(groups))


def people_command(
    states: Annotated[
        list[str],
        typer.Argument(
            metavar="STATE [STATE]", help="One state or two, by code or name.", show_default=False
        ),
    ],
    register: RegisterPath = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """Who held which office of a state, or of two, and the words that show it.

    Examples:

      legation people BLR --as-of 2024-10

      legation people "Viet Nam" Belarus
    """
    from legation.cli.render.people import people as draw
    from legation.reports.people import office_holders

    if len(states) > 2:
        raise fail("name one state, or two", exits.WRONG_USAGE)
    codes, at = [state(name) for name in states], then(as_of, recorded_by)
    with opened(register_path(register)) as book:
        entries = [entry for code in dict.fromkeys(codes) for entry in _offices(book, code, at)]
    standard_output().print(draw(office_holders(entries, (codes[0], codes[-1]), at.day, name_of)))


def mechanisms_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """Standing mechanisms of two states: sessions in order, gaps in the numbering, the usual interval.

    Example:

      legation mechanisms VNM BLR
    """
    from legation.cli.render.mechanisms import mechanisms as draw
    from legation.reports.mechanisms import mechanism_reports

    pair, at = dyad(first, second), then(as_of, recorded_by)
    found = mechanism_reports(told(register, pair, at)[0], pair, at.day, name_of)
    standard_output().print(draw(found))


def explain_command(
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="An entry's id, or the beginning of it.")],
    register: RegisterPath = None,
    form: Form = ReportFormat.table,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """The facts behind an entry: their sentences, the rules that read them, and why they were joined.

    The id stands at the end of every line of the other commands.

    Examples:

      legation explain k3qx

      legation explain k3qx --as-of 2025-05-01

      legation explain k3qx --format json
    """
    from legation.cli.render.explanation import explanation as draw
    from legation.follow_through import FOLLOWED, Follower
    from legation.reports.explanation import explanation

    at = then(as_of, recorded_by)
    with opened(register_path(register)) as book:
        found = book.entry(entry, as_of=at.as_of, recorded_by=at.recorded_by)
        others = book.entries(states=found.states, kinds=FOLLOWED, as_of=at.as_of, recorded_by=at.recorded_by)
        judgements = book.judgements(recorded_by=at.recorded_by)
    followed = Follower({e.id: e for e in (*others, found)}.values(), judgements)
    explained = explanation(found, name_of, at.day, followed.standing, followed.suggestions, others)
    show(explained, draw, as_json=form is ReportFormat.json)
