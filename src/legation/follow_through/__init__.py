"""What came of undertakings, what is due and what is missing: pure functions of the register as of a day."""

from legation.follow_through.due import CLOSED, StandingOf
from legation.follow_through.standings import FOLLOWED, Followed, Follower

__all__ = ["CLOSED", "FOLLOWED", "Followed", "Follower", "StandingOf"]
