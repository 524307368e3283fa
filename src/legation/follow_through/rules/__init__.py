"""The rules of follow-through, by what kind of deed answers."""

from legation.follow_through.outcome import FollowRule
from legation.follow_through.rules import (
    acts,
    amounts,
    answers,
    cooperation,
    deliveries,
    gatherings,
    measures,
    missions,
    papers,
    plans,
    relations,
    services,
    sessions,
    targets,
    visits,
    works,
)

RULES: tuple[FollowRule, ...] = (
    *visits.RULES,
    *papers.RULES,
    *missions.RULES,
    *sessions.RULES,
    *gatherings.RULES,
    *targets.RULES,
    *relations.RULES,
    *services.RULES,
    *measures.RULES,
    *works.RULES,
    *deliveries.RULES,
    *acts.RULES,
    *cooperation.RULES,
    *amounts.RULES,
    *plans.RULES,
    *answers.RULES,
)

__all__ = ["RULES"]
