"""Records import nothing of Legation, so every stage may share them."""

from __future__ import annotations

import subprocess
import sys


def test_records_stand_alone() -> None:
    """Importing them loads no other stage."""
    code = "import sys, legation.records; print(*[m for m in sys.modules if m.startswith('legation')])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    loaded = {name for name in shown.split() if name != "legation"}
    assert loaded
    assert all(name.startswith("legation.records") for name in loaded)
