"""What can go wrong with a register, each with a sentence that says what to do."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError


class RegisterError(Exception):
    """Something is wrong with the register; the message is for a person."""


class RegisterUnreadable(RegisterError):  # noqa: N818 - named for what is the matter
    """There is no register at that place, or what is there is none, or it is damaged."""


class RegisterTooNew(RegisterError):  # noqa: N818 - named for what is the matter
    """The register was made by a newer Legation than this one."""


class RegisterBusy(RegisterError):  # noqa: N818 - named for what is the matter
    """Another process was writing for longer than we were willing to wait."""


class RegisterFull(RegisterError):  # noqa: N818 - named for what is the matter
    """The disk is full; nothing of the last step was kept, all before it was."""


class RegisterReadOnly(RegisterError):  # noqa: N818 - named for what is the matter
    """The register may be read but not written."""


class UnknownEntry(RegisterError, LookupError):  # noqa: N818 - named for what is the matter
    """No entry, or more than one, has that id or begins with it."""


class UnknownDispatch(RegisterError, LookupError):  # noqa: N818 - named for what is the matter
    """No dispatch has that id."""


class UnknownJudgement(RegisterError, LookupError):  # noqa: N818 - named for what is the matter
    """No judgement has that id."""


def is_busy(error: DBAPIError) -> bool:
    """Tell whether the database refused because another connection writes."""
    return _code(error).startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL"))


def translated(error: DBAPIError, place: str) -> RegisterError | None:
    """Give the error of ours that a database error stands for; None where it is a defect of ours."""
    code = _code(error)
    if is_busy(error):
        return RegisterBusy(
            f"{place}: another process is writing to this register; try again when it is done"
        )
    if code == "SQLITE_FULL" or "No space left" in str(error.orig):
        return RegisterFull(f"{place}: the disk is full; make room and run the same command again to go on")
    if code.startswith("SQLITE_READONLY"):
        return RegisterReadOnly(f"{place}: the register can be read but not written; check its permissions")
    if code.startswith("SQLITE_CANTOPEN"):
        return RegisterUnreadable(f"{place}: cannot be opened; check that the folder exists and is yours")
    if code.startswith("SQLITE_NOTADB"):
        return RegisterUnreadable(f"{place}: is not a register; name another file or move this one away")
    if code.startswith("SQLITE_IOERR"):
        return RegisterUnreadable(f"{place}: the disk failed ({error.orig}); check it, then try again")
    if code.startswith("SQLITE_CORRUPT") or "Could not decode" in str(error.orig):
        return damaged(place, error.orig)
    return None


def damaged(place: str, why: object) -> RegisterUnreadable:
    """Give the error for a register whose content is not what we wrote."""
    return RegisterUnreadable(
        f"{place}: is damaged ({why}); restore it from a copy, or save what can be read "
        "with `sqlite3 FILE .recover`"
    )


def _code(error: DBAPIError) -> str:
    if isinstance(error.orig, sqlite3.Error):
        name: str = getattr(error.orig, "sqlite_errorname", "")
        return name
    return ""
