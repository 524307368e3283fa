"""Acts: deeds of one side for, with or against another. README.md says what counts."""

from legation.facts.act.en.rules import RULES
from legation.facts.act.shape import SHAPE, join, same
from legation.facts.kind import Kind

KIND = Kind("act", SHAPE, RULES, same, join)
