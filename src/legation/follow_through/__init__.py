"""What came of undertakings, what is due and what is missing: pure functions of the register as of a day."""

from legation.follow_through.due import StandingOf
from legation.follow_through.standings import CLOSED, FOLLOWED, Followed, Follower
from legation.follow_through.suggestions import Suggestion, SuggestionsOf

__all__ = ["CLOSED", "FOLLOWED", "Followed", "Follower", "StandingOf", "Suggestion", "SuggestionsOf"]
