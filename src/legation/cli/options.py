"""Arguments and options that several commands share, and how their words are understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from legation.cli import exits
from legation.cli.failures import fail
from legation.language.states import all_codes, code_of, state_name, suggest
from legation.records.edtf import EdtfError, bounds
from legation.settings import REGISTER_VARIABLE, default_register


def _complete_state(incomplete: str) -> list[str]:
    codes = all_codes() if incomplete.isupper() else [code.lower() for code in all_codes()]
    return [code for code in codes if code.startswith(incomplete)]


State = Annotated[
    str,
    typer.Argument(
        metavar="STATE",
        help="Code or name: VNM, vn, 'Viet Nam', Vietnam.",
        autocompletion=_complete_state,
        show_default=False,
    ),
]
RegisterPath = Annotated[
    Path | None,
    typer.Option(
        "--register",
        "-r",
        help=f"The register's file; else ${REGISTER_VARIABLE}, else one in your data folder.",
        show_default=False,
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of", metavar="DAY", help="What had been published by that day: 2025-05-01, 2025-05 or 2025."
    ),
]
RecordedBy = Annotated[
    str | None,
    typer.Option(
        "--recorded-by",
        metavar="DAY",
        help="What this register held by that day, or by an instant such as 2025-05-01T10:30 (UTC).",
    ),
]


class ReportFormat(StrEnum):
    """Forms in which reports are printed."""

    table = "table"
    json = "json"


Form = Annotated[ReportFormat, typer.Option("--format", "-f", help="table for people, json for programs.")]


@dataclass(frozen=True, slots=True)
class Then:
    """The two times for which the register is asked.

    day: on which undertakings stand and plans are ahead. as_of: only what was published by that day counts;
    None for all. recorded_by: only what the register held by that day or instant counts; None for now.
    """

    day: date
    as_of: str | None
    recorded_by: str | None


def then(as_of: str | None, recorded_by: str | None) -> Then:
    """Understand --as-of and --recorded-by; a report that was recorded by a day is the report of that day.

    Without --as-of nothing is left out for its date: an undated dispatch could not be said to be older.
    """
    recorded = moment(recorded_by, "--recorded-by")
    if as_of is not None:
        day = last_day(as_of)
        return Then(day, day.isoformat(), recorded)
    return Then(date.today() if recorded is None else date.fromisoformat(recorded[:10]), None, recorded)


def state(text: str) -> str:
    """Give the code of what a person typed; exit with suggestions where it is no state."""
    code = code_of(text)
    if code is None:
        near = suggest(text)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; give a name or a code such as VNM"
        raise fail(f"{text!r} is no state that Legation knows{hint}", exits.WRONG_USAGE)
    return code


def dyad(first: str, second: str) -> tuple[str, str]:
    """Give the codes of two states; exit where they are one."""
    pair = state(first), state(second)
    if pair[0] == pair[1]:
        raise fail(f"{first!r} and {second!r} are the same state, {state_name(pair[0])}", exits.WRONG_USAGE)
    return pair


def last_day(text: str, option: str = "--as-of") -> date:
    """Give the day named, the last one of a month or year."""
    return _bounds(text, option)[1]


def first_day(text: str | None, option: str) -> date | None:
    """Give the day named, the first one of a month or year; None where none is."""
    return None if text is None else _bounds(text, option)[0]


def _bounds(text: str, option: str) -> tuple[date, date]:
    try:
        return bounds(text)
    except EdtfError as error:
        message = f"{option} {text!r} is no day; write it as 2025-05-01, 2025-05 or 2025"
        raise fail(message, exits.WRONG_USAGE) from error


def moment(text: str | None, option: str) -> str | None:
    """Give the day, the last one of a month or year, or the instant named (UTC); None where none is."""
    if text is None:
        return None
    try:
        return (
            datetime.fromisoformat(text).isoformat() if "T" in text else _bounds(text, option)[1].isoformat()
        )
    except ValueError as error:
        message = f"{option} {text!r} is no time; write it as 2025-05-01 or 2025-05-01T10:30"
        raise fail(message, exits.WRONG_USAGE) from error


def register_path(named: Path | None) -> Path:
    """Give the register to use."""
    return named if named is not None else default_register()


def name_of(code: str) -> str:
    """Give the name shown for a state's code, the code itself for one that is not known."""
    return state_name(code) if code_of(code) else code
