"""Rules for undertakings in English dispatches."""

from __future__ import annotations

from legation.facts.undertaking.en import commitments, invitations, requests

RULES = (*commitments.RULES, *requests.RULES, *invitations.RULES)
