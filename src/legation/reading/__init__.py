"""Sources of any kind into dispatches: one adapter a format, offsets always into the original text."""

from legation.reading.folding import Folded, fold

__all__ = ["Folded", "fold"]
