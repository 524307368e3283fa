"""All rules for acts, in the order in which they are tried."""

from legation.facts.act.en import (
    against,
    backing,
    easing,
    envoys,
    events,
    expelling,
    force,
    giving,
    incidents,
    markets,
    measures,
    others,
    plain,
    returning,
    together,
    works,
)

RULES = (
    *envoys.RULES,
    *expelling.RULES,
    *against.RULES,
    *measures.RULES,
    *easing.RULES,
    *force.RULES,
    *incidents.RULES,
    *together.RULES,
    *events.RULES,
    *works.RULES,
    *markets.RULES,
    *giving.RULES,
    *returning.RULES,
    *backing.RULES,
    *others.RULES,
    *plain.RULES,
)
