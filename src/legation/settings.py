"""What may be set from outside, and its defaults. Only the edges read the environment."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

REGISTER_VARIABLE = "LEGATION_REGISTER"
MODEL_VARIABLE = "LEGATION_MODEL"
TRACEBACK_VARIABLE = "LEGATION_TRACEBACK"


def default_register() -> Path:
    """Give the register used where none is named: $LEGATION_REGISTER, else one in the user's data folder."""
    named = os.environ.get(REGISTER_VARIABLE)
    return Path(named) if named else user_data_path("legation", appauthor=False) / "register.db"


def model_name() -> str | None:
    """Give the spaCy model named in $LEGATION_MODEL, None for the one that is installed with Legation."""
    return os.environ.get(MODEL_VARIABLE) or None


def shows_tracebacks() -> bool:
    """Tell whether $LEGATION_TRACEBACK asks for the traceback of a defect."""
    return bool(os.environ.get(TRACEBACK_VARIABLE))
