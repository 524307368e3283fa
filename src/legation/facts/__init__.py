"""The kinds of fact, each with its README, shape, rules and examples."""

from legation.facts import credentials, mission, office, relation, undertaking, visit
from legation.facts.kind import Kind

# In the order of the fact contract.
KINDS: tuple[Kind, ...] = (
    visit.KIND,
    credentials.KIND,
    mission.KIND,
    relation.KIND,
    undertaking.KIND,
    office.KIND,
)
