"""Relations: the standing of relations itself changes. README.md says what counts."""

from legation.facts.kind import Kind
from legation.facts.relation.en.rules import RULES
from legation.facts.relation.shape import SHAPE, same

KIND = Kind("relation", SHAPE, RULES, same)
