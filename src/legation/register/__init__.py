"""The append-only register, with valid time and recorded time. All SQL of Legation is here."""

from legation.register.adding import Added, Read
from legation.register.book import Register, Resolved, open_register
from legation.register.counting import Statistics
from legation.register.dispatches import DispatchLine, StoredDispatch
from legation.register.errors import (
    RegisterBusy,
    RegisterError,
    RegisterFull,
    RegisterReadOnly,
    RegisterTooNew,
    RegisterUnreadable,
    UnknownDispatch,
    UnknownEntry,
    UnknownJudgement,
)

__all__ = [
    "Added",
    "DispatchLine",
    "Read",
    "Register",
    "RegisterBusy",
    "RegisterError",
    "RegisterFull",
    "RegisterReadOnly",
    "RegisterTooNew",
    "RegisterUnreadable",
    "Resolved",
    "Statistics",
    "StoredDispatch",
    "UnknownDispatch",
    "UnknownEntry",
    "UnknownJudgement",
    "open_register",
]
