"""The kinds of fact, each with its README, shape, rules and examples."""

from legation.facts import contact, credentials, figure, mission, office, relation, undertaking, visit
from legation.facts.kind import Kind

# In the order of the fact contract.
KINDS: tuple[Kind, ...] = (
    visit.KIND,
    contact.KIND,
    credentials.KIND,
    mission.KIND,
    relation.KIND,
    undertaking.KIND,
    figure.KIND,
    office.KIND,
)
