"""`legation compare`: two accounts of one meeting side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from legation.cli import exits
from legation.cli.consoles import errors, progress, show
from legation.cli.failures import fail, opened, written
from legation.cli.options import (
    AsOf,
    Form,
    RecordedBy,
    RegisterPath,
    ReportFormat,
    Then,
    name_of,
    register_path,
    then,
)
from legation.records import Problem
from legation.settings import model_name

if TYPE_CHECKING:
    from legation.register import Register
    from legation.reports.two_accounts import TwoAccounts

DOC = """Two accounts side by side: what both say, what only one says, where they differ; undertakings first.

ONE and OTHER are dispatches: files, or ids in the register (`explain` shows them), or the beginning of one. Two
files need no register. ONE alone is an entry: the two sides' accounts of that event are found by their outlets.

Examples:

  legation compare k3qx

  legation compare 4f2a09c1 b85a89c6

  legation compare our-readout.txt their-readout.txt

  legation compare k3qx -o compared.html
"""


def compare_command(
    one: Annotated[
        str,
        typer.Argument(metavar="ONE", help="A dispatch, by file or id; an entry where OTHER is left out."),
    ],
    other: Annotated[
        str | None,
        typer.Argument(metavar="OTHER", help="The other dispatch, by file or id.", show_default=False),
    ] = None,
    register: RegisterPath = None,
    form: Form = ReportFormat.table,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write it to a file: .html or .json.", show_default=False),
    ] = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """Two accounts side by side."""
    from legation.cli.render.two_accounts import two_accounts as draw
    from legation.reports.book.json_book import to_json
    from legation.reports.book.two_accounts import to_html

    writers: dict[str, Callable[[TwoAccounts], str]] = {".html": to_html, ".htm": to_html, ".json": to_json}
    if output is not None and output.suffix.lower() not in writers:
        raise fail(f"{output}: a comparison is written as .html or .json", exits.WRONG_USAGE)
    at = then(as_of, recorded_by)
    try:
        found = _of_entry(one, register, at) if other is None else _of_two((one, other), register, at)
    except ValueError as error:
        raise fail(str(error), exits.WRONG_USAGE) from error
    if output is not None:
        with written(output) as place:
            place.write_text(
                writers[output.suffix.lower()](found), encoding="utf-8", errors="backslashreplace"
            )
        typer.echo(f"{found.one.name} and {found.other.name} compared in {output}")
    else:
        show(found, draw, as_json=form is ReportFormat.json)


def _of_entry(entry: str, register: Path | None, at: Then) -> TwoAccounts:
    """Compare the two sides' accounts of an event."""
    from legation.reports.sides import accounts_of
    from legation.reports.two_accounts import compared

    if Path(entry).exists():
        raise ValueError(f"{entry} is one dispatch; name the other, too")
    with opened(register_path(register)) as book:
        event = book.entry(entry, as_of=at.as_of, recorded_by=at.recorded_by)
        sides = accounts_of(event, name_of)
        told = [*sides[0].dispatches, *sides[1].dispatches]
        entries = book.entries(dispatches=told, as_of=at.as_of, recorded_by=at.recorded_by)
    names = (sides[0].name, sides[1].name)
    return compared(entries, sides[0].dispatches, sides[1].dispatches, name_of, about=event, names=names)


def _of_two(names: Sequence[str], register: Path | None, at: Then) -> TwoAccounts:
    """Compare two dispatches: as the register holds them, or, where a file is named, for themselves."""
    from legation.register import open_register
    from legation.reports.two_accounts import compared

    if any(Path(name).exists() for name in names):
        # A register that is gone afterwards takes them in, so files are told apart and together as ever.
        with open_register("sqlite://") as book, progress(errors()) as bar:
            ids = [_take_in(book, name, register) for name in bar.track(names, description="reading")]
            book.resolve()
            entries = [replace(entry, id="") for entry in book.entries(dispatches=ids)]
    else:
        with opened(register_path(register)) as book:
            ids = [book.dispatch(name).dispatch.id for name in names]
            entries = book.entries(dispatches=ids, as_of=at.as_of, recorded_by=at.recorded_by)
    one, other = (Path(name).name if Path(name).exists() else None for name in names)
    return compared(entries, ids[:1], ids[1:], name_of, names=(one, other))


def _take_in(book: Register, name: str, register: Path | None) -> str:
    """Add a file, or a dispatch of the register that was named beside one; give its id."""
    from legation.language.parsing import ModelMissing
    from legation.pipeline import Kept, add_sources

    if not Path(name).exists():
        with opened(register_path(register)) as kept:
            stored = kept.dispatch(name)
        return book.add(
            stored.dispatch, [cited.fact for cited in stored.facts], reader_version=stored.reader
        ).dispatch
    try:
        found = list(add_sources(book, [name], model=model_name()))
    except ModelMissing as error:
        raise ValueError(str(error)) from error
    lost = [str(item) for item in found if isinstance(item, Problem) and item.fatal]
    ids = [item.dispatch for item in found if isinstance(item, Kept)]
    if lost or len(ids) != 1:
        many = f"{name} holds {len(ids)} dispatches; add it to a register and name two of them by their ids"
        raise ValueError(lost[0] if lost else many)
    return ids[0]
