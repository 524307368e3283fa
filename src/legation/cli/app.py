"""The program `legation`."""

from __future__ import annotations

import typer

from legation.cli.reading import DOC as READ_DOC
from legation.cli.reading import read_command

app = typer.Typer(
    name="legation",
    help="Reads diplomatic dispatches and keeps the book of a relationship between states, every line cited.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)
app.command("read", help=READ_DOC)(read_command)


@app.callback()
def _program() -> None:
    """Make read a subcommand even while it is alone."""


def main() -> None:
    """Run the command line."""
    app()
