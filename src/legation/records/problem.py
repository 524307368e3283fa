"""A problem is a value that travels with the work, never only a log line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read or resolved.

    code: short stable word a program can test (`empty`, `binary`, `broken_json`, `no_date` …).
    message: one sentence for a person, saying what to do where something can be done.
    source: path or URL. line: 1-based line in a corpus file, or None.
    fatal: True where the dispatch is lost, False where it was read all the same.
    """

    code: str
    message: str
    source: str | None = None
    line: int | None = None
    fatal: bool = True

    def __str__(self) -> str:
        where = self.source or ""
        if self.line is not None:
            where += f":{self.line}"
        return f"{where}: {self.message}" if where else self.message
