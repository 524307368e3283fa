"""The commands that ask the register: brief, timeline, undertakings, people, mechanisms, explain."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from legation.cli import exits
from legation.cli.failures import fail, register_failures
from legation.cli.options import (
    AsOf,
    RegisterPath,
    State,
    dyad,
    first_day,
    last_day,
    name_of,
    register_path,
    state,
)
from legation.records import Entry
from legation.register import open_register


class UndertakingType(StrEnum):
    """Types of undertakings, as the fact contract names them."""

    pledge = "pledge"
    joint_commitment = "joint_commitment"
    request = "request"
    proposal = "proposal"
    invitation = "invitation"
    offer = "offer"


def _entries(register: Path | None, pair: tuple[str, str], as_of: str) -> list[Entry]:
    with register_failures(), open_register(register_path(register), create=False) as book:
        found = book.entries(states=set(pair), as_of=as_of)
        offices = [
            entry
            for code in pair
            for entry in book.entries(states={code}, kinds={"office"}, as_of=as_of)
        ]
    return list({e.id: e for e in (*found, *offices)}.values())


def brief_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    as_of: AsOf = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write the book to a file: .html, .md or .json.", show_default=False),
    ] = None,
    whole: Annotated[bool, typer.Option("--whole", help="Show every line of long sections.")] = False,
) -> None:
    """The book of two states: on the terminal, or to a file.

    Examples:

      legation brief VNM BLR

      legation brief "Viet Nam" Belarus -o book.html

      legation brief vn by --as-of 2025-05-01
    """
    from legation.cli.render.brief import brief
    from legation.reports.book.html import to_html
    from legation.reports.book.json_book import to_json
    from legation.reports.book.markdown import to_markdown
    from legation.reports.briefing import briefing

    writers = {".html": to_html, ".htm": to_html, ".md": to_markdown, ".json": to_json}
    if output is not None and output.suffix.lower() not in writers:
        raise fail(f"{output}: the book is written as .html, .md or .json", exits.WRONG_USAGE)
    pair, day = dyad(first, second), last_day(as_of)
    book = briefing(_entries(register, pair, day.isoformat()), pair, day, name_of)
    if output is None:
        Console().print(brief(book, whole=whole))
        return
    _write(output, writers[output.suffix.lower()](book))
    Console().print(f"{book.count:,} entries of {book.names[0]} and {book.names[1]} in {output}", highlight=False)


def timeline_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Leave out what ended before.")] = None,
    as_of: AsOf = None,
) -> None:
    """What happened between two states, and what is to happen, in order of time.

    Example:

      legation timeline VNM BLR --since 2023
    """
    from legation.cli.render.timeline import timeline as draw
    from legation.reports.timeline import timeline

    pair, day = dyad(first, second), last_day(as_of)
    start = first_day(since, "--since")
    Console().print(draw(timeline(_entries(register, pair, day.isoformat()), pair, day, name_of, since=start)))


def undertakings_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    by: Annotated[str | None, typer.Option(metavar="STATE", help="Only what this state said.")] = None,
    kind: Annotated[UndertakingType | None, typer.Option("--type", help="Only this type.")] = None,
    standing: Annotated[str | None, typer.Option(help="Only those that stand so: open, overdue …")] = None,
    as_of: AsOf = None,
) -> None:
    """Who owes whom: pledges, commitments, requests, proposals, invitations and offers, with their standing.

    Examples:

      legation undertakings VNM BLR

      legation undertakings VNM BLR --by VNM --type request
    """
    from legation.cli.render.undertakings import undertakings as draw
    from legation.reports.undertakings import undertakings

    pair, day = dyad(first, second), last_day(as_of)
    groups = undertakings(
        _entries(register, pair, day.isoformat()),
        pair,
        day,
        name_of,
        by=state(by) if by is not None else None,
        type=kind.value if kind is not None else None,
        stands=standing,
    )
    Console().print(draw(groups))


def people_command(one: State, register: RegisterPath = None, as_of: AsOf = None) -> None:
    """Who held which office of a state, and the words that show it.

    Example:

      legation people BLR --as-of 2024-10
    """
    from legation.cli.render.people import people as draw
    from legation.reports.people import office_holders

    code, day = state(one), last_day(as_of)
    with register_failures(), open_register(register_path(register), create=False) as book:
        entries = book.entries(states={code}, kinds={"office"}, as_of=day.isoformat())
    Console().print(draw(office_holders(entries, (code, code), day, name_of)))


def mechanisms_command(first: State, second: State, register: RegisterPath = None, as_of: AsOf = None) -> None:
    """Standing mechanisms of two states: sessions in order, gaps in the numbering, the usual interval.

    Example:

      legation mechanisms VNM BLR
    """
    from legation.cli.render.mechanisms import mechanisms as draw
    from legation.reports.mechanisms import mechanism_reports

    pair, day = dyad(first, second), last_day(as_of)
    Console().print(draw(mechanism_reports(_entries(register, pair, day.isoformat()), pair, day, name_of)))


def explain_command(
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="An entry's id, or the beginning of it.")],
    register: RegisterPath = None,
) -> None:
    """The facts behind an entry: their sentences, the rules that read them, and why they were joined.

    Example:

      legation explain K3QX
    """
    from legation.cli.render.explanation import explanation as draw
    from legation.reports.explanation import explanation

    with register_failures(), open_register(register_path(register), create=False) as book:
        found = book.entry(entry)
    Console().print(draw(explanation(found, name_of)))


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise fail(f"{path}: cannot be written ({error.strerror}); name another place", exits.WRONG_USAGE) from error
