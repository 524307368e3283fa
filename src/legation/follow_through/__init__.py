"""What came of undertakings: a pure function of the register as of a day."""

from legation.follow_through.standings import standing

__all__ = ["standing"]
