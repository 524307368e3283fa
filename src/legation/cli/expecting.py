"""The commands that look ahead, and for what is missing: due, gaps."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from legation.cli import exits
from legation.cli.asking import told
from legation.cli.consoles import show
from legation.cli.failures import fail
from legation.cli.options import (
    AsOf,
    Form,
    RecordedBy,
    RegisterPath,
    ReportFormat,
    State,
    dyad,
    last_day,
    name_of,
    then,
)


class DueFormat(StrEnum):
    """Forms in which what is due is printed."""

    table = "table"
    json = "json"
    ics = "ics"


def due_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DAY", help="The last day to look at; else a year ahead.")
    ] = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
    form: Annotated[
        DueFormat,
        typer.Option(
            "--format", "-f", help="table for people, json for programs, ics for calendar programs."
        ),
    ] = DueFormat.table,
) -> None:
    """What is due between two states: what is late, what comes day by day, what waits without a day.

    Sessions announced, or reckoned from the rhythm of their mechanism; visits and signings announced; deadlines;
    invitations without an answer; agreements signed and not in force; anniversaries; terms that run out.

    Examples:

      legation due VNM BLR

      legation due VNM BLR --until 2027-06

      legation due VNM BLR --format ics > vnm-blr.ics
    """
    from legation.cli.render.due import due as draw
    from legation.reports.due import due_report

    pair, at = dyad(first, second), then(as_of, recorded_by)
    last = _until(until, at.day)
    entries, follower = told(register, pair, at)
    report = due_report(entries, pair, at.day, name_of, until=last, standing_of=follower.standing)
    if form is DueFormat.ics:
        from legation.reports.calendar import to_ics

        typer.echo(to_ics(report), nl=False)
    else:
        show(report, draw, as_json=form is DueFormat.json)


def gaps_command(
    first: State,
    second: State,
    register: RegisterPath = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
    form: Form = ReportFormat.table,
) -> None:
    """What the register ought to tell of two states by now and does not.

    Sessions whose number shows that they were held; visits, sessions and signings announced for a day that has
    passed, of which no dispatch says whether they took place.

    Examples:

      legation gaps VNM BLR

      legation gaps VNM BLR --as-of 2025-05 --format json
    """
    from legation.cli.render.gaps import gaps as draw
    from legation.reports.gaps import gap_report

    pair, at = dyad(first, second), then(as_of, recorded_by)
    report = gap_report(told(register, pair, at)[0], pair, at.day, name_of)
    show(report, draw, as_json=form is ReportFormat.json)


def _until(given: str | None, day: date) -> date | None:
    if given is None:
        return None
    last = last_day(given, "--until")
    if last < day:
        message = f"--until {given!r} lies before {day.isoformat()}, the day from which is looked ahead"
        raise fail(message, exits.WRONG_USAGE)
    return last
