"""From what went wrong to a message on standard error and an exit status. No traceback reaches the user."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup

from legation.cli import exits
from legation.cli.consoles import complain

if TYPE_CHECKING:
    from collections.abc import Callable

    from legation.register import Register, RegisterError


PATIENCE = 60.0
"""For how many seconds a command waits for another process that writes to the register."""


def fail(message: str, status: int) -> typer.Exit:
    """Print the message; give the exit to raise."""
    complain(message)
    return typer.Exit(status)


class Program(TyperGroup):
    """The commands, each run so that whatever ends it ends in a status of `exits` and a sentence."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError as error:
            _swallow_rest()
            raise typer.Exit(exits.OUTPUT_CLOSED) from error
        except KeyboardInterrupt as error:
            message = "interrupted; what was added before is kept, and the same command goes on from there"
            raise fail(message, exits.INTERRUPTED) from error
        except OSError as error:
            raise _unwritten(error.filename or "standard output", error) from error
        return result


def _swallow_rest() -> None:
    """Send what is still held for standard output nowhere, so that its flush at the end can't fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unwritten(where: object, error: OSError) -> typer.Exit:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return fail(f"{where}: the disk is full; make room and run the same command again", exits.DISK_FULL)
    reason = error.strerror or str(error)
    return fail(f"{where}: cannot be written ({reason}); name another place", exits.WRONG_USAGE)


@contextmanager
def opened(
    location: Path, *, create: bool = False, waiting: Callable[[str], None] | None = None
) -> Iterator[Register]:
    """Open the register; its errors become a message and an exit status.

    create: make it, and its folder, where there is none. waiting: is told when another process writes.
    """
    from legation.register import RegisterError, open_register

    if create:
        try:
            location.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"{location}: no folder can be made there ({error.strerror}); name another place"
            raise fail(message, exits.NO_REGISTER) from error
    try:
        with open_register(location, create=create, waiting=waiting, patience=PATIENCE) as register:
            yield register
    except RegisterError as error:
        raise fail(str(error), _status(error)) from error


def _status(error: RegisterError) -> int:
    from legation.register import RegisterBusy, RegisterFull, UnknownDispatch, UnknownEntry

    match error:
        case UnknownEntry() | UnknownDispatch():
            return exits.WRONG_USAGE
        case RegisterBusy():
            return exits.REGISTER_BUSY
        case RegisterFull():
            return exits.DISK_FULL
        case _:
            return exits.NO_REGISTER


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a path to write a file to; it takes its place at the end, so no half of a file is ever there.

    A file that can't be written becomes a message and an exit status.
    """
    target = path.resolve()
    # A device, such as /dev/stdout, is written to as it is.
    beside = target.with_name(f"{target.name}.part") if target.is_file() or not target.exists() else target
    try:
        yield beside
        if beside is not target:
            beside.replace(target)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        if beside is not target:
            with suppress(OSError):
                beside.unlink()
