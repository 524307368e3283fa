"""Exit statuses, as docs/reference/exit-status.md lists them."""

from __future__ import annotations

OK = 0
SOME_NOT_READ = 1
WRONG_USAGE = 2
NO_REGISTER = 3
REGISTER_BUSY = 4
DISK_FULL = 5
DEFECT = 70
INTERRUPTED = 130
OUTPUT_CLOSED = 141
