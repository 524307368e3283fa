"""The program `legation`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from legation import __version__
from legation.cli import adding, asking, comparing, exits, expecting, exporting, judging, reading
from legation.cli.consoles import complain
from legation.cli.failures import Program
from legation.settings import TRACEBACK_VARIABLE, shows_tracebacks

app = typer.Typer(
    name="legation",
    cls=Program,
    help="Reads diplomatic dispatches and keeps the book of a relationship between states, every line cited.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("add", help=adding.DOC)(adding.add_command)
app.command("brief")(asking.brief_command)
app.command("timeline")(asking.timeline_command)
app.command("undertakings")(asking.undertakings_command)
app.command("due")(expecting.due_command)
app.command("gaps")(expecting.gaps_command)
app.command("people")(asking.people_command)
app.command("mechanisms")(asking.mechanisms_command)
app.command("explain")(asking.explain_command)
app.command("compare", help=comparing.DOC)(comparing.compare_command)
app.command("judge")(judging.judge_command)
app.command("unjudge")(judging.unjudge_command)
app.command("history")(judging.history_command)
app.command("read", help=reading.DOC)(reading.read_command)
app.command("export")(exporting.export_command)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"legation {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options of the program itself."""


def main() -> None:
    """Run the command line."""
    try:
        app()
    except Exception as error:
        if shows_tracebacks():
            raise
        complain(
            f"this is a defect of Legation ({type(error).__name__}: {error}); please report it. "
            f"With {TRACEBACK_VARIABLE}=1 the same command shows where it is"
        )
        sys.exit(exits.DEFECT)
