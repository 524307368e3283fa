"""Running the program: as a process of its own, or within the test where that tells as much."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from typer.testing import CliRunner

from legation.cli.app import app

PROGRAM = str(Path(sys.executable).with_name("legation"))
ARCHIVE = Path(__file__).parents[2] / "examples" / "archive"
_SETTINGS = ("LEGATION_REGISTER", "LEGATION_MODEL", "LEGATION_TRACEBACK")


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def words(self) -> str:
        """Standard output without its line breaks and the spaces that align it."""
        return " ".join(self.out.split())

    @property
    def message(self) -> str:
        """Standard error on one line."""
        return " ".join(self.err.split())


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Give the environment of a user who has set nothing, and `more`."""
    kept = {name: value for name, value in os.environ.items() if name not in _SETTINGS}
    return {**kept, "COLUMNS": "100", **(more or {})}


def run(
    *arguments: str | Path,
    stdin: str = "",
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> Ran:
    """Run the program as a process of its own."""
    done = subprocess.run(
        [PROGRAM, *map(str, arguments)],
        input=stdin.encode(),
        capture_output=True,
        env=environment(env),
        cwd=cwd,
        timeout=300,
        check=False,
    )
    ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in ran.err
    return ran


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    """Start the program; whoever starts it ends it."""
    return subprocess.Popen(
        [PROGRAM, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=partial(
            signal.signal, signal.SIGINT, signal.SIG_DFL
        ),  # Tests may run where it is ignored.
    )


def ask(*arguments: str | Path, env: Mapping[str, str] | None = None) -> Ran:
    """Run a command within this process: quick, and told apart in nothing but its start."""
    settings: dict[str, str | None] = dict.fromkeys(_SETTINGS, None)
    result = CliRunner().invoke(
        app, [str(argument) for argument in arguments], env={**settings, "COLUMNS": "100", **(env or {})}
    )
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, result.stdout, result.stderr)
