"""Figures: a number about the relations. README.md says what counts."""

from legation.facts.figure.en.rules import RULES
from legation.facts.figure.shape import SHAPE, same
from legation.facts.kind import Kind

KIND = Kind("figure", SHAPE, RULES, same)
