"""Sources of any kind into dispatches: one adapter a format, offsets always into the original text."""

from legation.reading.folding import Folded, fold
from legation.reading.limits import Limits
from legation.reading.passages import Passage, PassageKind, passages
from legation.reading.sources import read, read_path, read_stream, read_url

__all__ = [
    "Folded",
    "Limits",
    "Passage",
    "PassageKind",
    "fold",
    "passages",
    "read",
    "read_path",
    "read_stream",
    "read_url",
]
