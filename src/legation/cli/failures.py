"""From what went wrong to a message on standard error and an exit status."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console

from legation.cli import exits
from legation.register import RegisterBusy, RegisterError, RegisterFull, UnknownDispatch, UnknownEntry


def complain(message: str) -> None:
    """Print a message for a person on standard error."""
    Console(stderr=True).print(f"[bold red]legation:[/] {message}", highlight=False, soft_wrap=True)


def fail(message: str, status: int) -> typer.Exit:
    """Print the message; give the exit to raise."""
    complain(message)
    return typer.Exit(status)


@contextmanager
def register_failures() -> Iterator[None]:
    """Turn errors of the register into a message and its exit status, an interruption into 130."""
    try:
        yield
    except (UnknownEntry, UnknownDispatch) as error:
        raise fail(str(error), exits.WRONG_USAGE) from error
    except RegisterBusy as error:
        raise fail(str(error), exits.REGISTER_BUSY) from error
    except RegisterFull as error:
        raise fail(str(error), exits.DISK_FULL) from error
    except RegisterError as error:
        raise fail(str(error), exits.NO_REGISTER) from error
    except KeyboardInterrupt as error:
        message = "interrupted; what was reported as added is kept, run the same command again to go on"
        raise fail(message, exits.INTERRUPTED) from error
