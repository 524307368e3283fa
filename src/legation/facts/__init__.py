"""The kinds of fact, each with its README, shape, rules and examples."""

from legation.facts import office, undertaking, visit
from legation.facts.kind import Kind

KINDS: tuple[Kind, ...] = (visit.KIND, undertaking.KIND, office.KIND)
