"""Rules for undertakings in English dispatches."""

from __future__ import annotations

from legation.facts.undertaking.en import (
    announced,
    arranged,
    commitments,
    heard,
    invitations,
    requests,
    things,
)

RULES = (
    *commitments.RULES,
    *announced.RULES,
    *arranged.RULES,
    *requests.RULES,
    *things.RULES,
    *invitations.RULES,
    *heard.RULES,
)
