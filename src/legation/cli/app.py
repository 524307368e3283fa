"""The program `legation`."""

from __future__ import annotations

from typing import Annotated

import typer

from legation import __version__
from legation.cli import adding, asking, exporting, reading

app = typer.Typer(
    name="legation",
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
app.command("people")(asking.people_command)
app.command("mechanisms")(asking.mechanisms_command)
app.command("explain")(asking.explain_command)
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
    app()
