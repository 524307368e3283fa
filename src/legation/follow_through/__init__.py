"""What came of undertakings: a pure function of the register as of a day."""

from legation.follow_through.standings import FOLLOWED, Followed, Follower

__all__ = ["FOLLOWED", "Followed", "Follower"]
