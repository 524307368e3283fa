"""The rules of follow-through, by what kind of deed answers."""

from legation.follow_through.outcome import FollowRule
from legation.follow_through.rules import acts, missions, papers, relations, sessions, targets, visits

RULES: tuple[FollowRule, ...] = (
    *visits.RULES,
    *papers.RULES,
    *missions.RULES,
    *sessions.RULES,
    *targets.RULES,
    *relations.RULES,
    *acts.RULES,
)

__all__ = ["RULES"]
