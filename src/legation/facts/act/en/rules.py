"""All rules for acts, in the order in which they are tried."""

from legation.facts.act.en import (
    against,
    backing,
    easing,
    envoys,
    force,
    giving,
    incidents,
    measures,
    others,
    returning,
    together,
)

RULES = (
    *envoys.RULES,
    *against.RULES,
    *measures.RULES,
    *easing.RULES,
    *force.RULES,
    *incidents.RULES,
    *together.RULES,
    *giving.RULES,
    *returning.RULES,
    *backing.RULES,
    *others.RULES,
)
