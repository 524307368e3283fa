"""Where words go: results to standard output, messages for a person to standard error.

Texts of dispatches and paths are given to Rich as `Text`, never as console markup: a bracket is a bracket.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import TextIO, TypeVar

from rich.console import Console, RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

from legation.records import Problem

_Value = TypeVar("_Value")


class _Output(Console):
    """A console that lets whoever called it know that nobody reads on."""

    def on_broken_pipe(self) -> None:
        """Pass the BrokenPipeError on; Rich itself would end the program here, with the wrong status."""
        raise


def output() -> Console:
    """Give the console for results that a person reads."""
    _reconfigure(sys.stdout, errors="replace")
    return _Output()


def errors() -> Console:
    """Give the console for messages."""
    _reconfigure(sys.stderr, errors="replace")
    return Console(stderr=True)


def data() -> TextIO:
    """Give standard output for results that a program reads: UTF-8 on every machine.

    Half of a surrogate pair, which UTF-8 can't hold, is written as the escape that JSON has for it.
    """
    _reconfigure(sys.stdout, encoding="utf-8", errors="backslashreplace")
    return sys.stdout


def show(value: _Value, draw: Callable[[_Value], RenderableType], *, as_json: bool) -> None:
    """Print a report: as one JSON document and nothing else, or drawn for a person."""
    if as_json:
        from legation.reports.book.json_book import to_json

        data().write(to_json(value) + "\n")
    else:
        output().print(draw(value))


def progress(console: Console, *, shown: bool = True) -> Progress:
    """Give a progress line for something long, which is gone when that ends; only terminals show it."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not (shown and console.is_terminal),
    )


def complain(message: str) -> None:
    """Print a message for a person on standard error."""
    errors().print(Text.assemble(("legation:", "bold red"), " ", message), soft_wrap=True)


def report(problem: Problem, console: Console) -> None:
    """Print a problem on one line, its code first."""
    console.print(Text.assemble((problem.code, "yellow"), " ", str(problem)), soft_wrap=True)


def _reconfigure(stream: TextIO, *, errors: str, encoding: str | None = None) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors=errors)
