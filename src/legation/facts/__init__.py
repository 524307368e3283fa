"""The kinds of fact, each with its README, shape, rules and examples."""

from legation.facts import (
    act,
    agreement,
    contact,
    credentials,
    figure,
    mission,
    office,
    position,
    relation,
    session,
    undertaking,
    visit,
)
from legation.facts.kind import Kind

# In the order of the fact contract.
KINDS: tuple[Kind, ...] = (
    visit.KIND,
    contact.KIND,
    session.KIND,
    credentials.KIND,
    mission.KIND,
    relation.KIND,
    agreement.KIND,
    undertaking.KIND,
    act.KIND,
    figure.KIND,
    office.KIND,
    position.KIND,
)
