"""Rules for undertakings in English dispatches."""

from __future__ import annotations

from legation.facts.undertaking.en import announced, commitments, invitations, requests

RULES = (*commitments.RULES, *announced.RULES, *requests.RULES, *invitations.RULES)
