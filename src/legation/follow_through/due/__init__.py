"""What is due between two states: a pure function of the register's entries as of a day."""

from legation.follow_through.due.drawing import HORIZON, due
from legation.follow_through.due.item import Due
from legation.follow_through.due.owed import StandingOf
from legation.follow_through.due.rhythm import NextSitting, Rhythm, next_sitting, rhythm

__all__ = ["HORIZON", "Due", "NextSitting", "Rhythm", "StandingOf", "due", "next_sitting", "rhythm"]
