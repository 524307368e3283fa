"""Undertakings: what a side says will or should be done. README.md says what counts."""

from legation.facts.kind import Kind
from legation.facts.undertaking.en.rules import RULES
from legation.facts.undertaking.shape import SHAPE, join, same

KIND = Kind("undertaking", SHAPE, RULES, same, join)
