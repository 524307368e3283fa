"""Positions: stances that a side states or the sides share. README.md says what counts."""

from legation.facts.kind import Kind
from legation.facts.position.en.rules import RULES
from legation.facts.position.shape import SHAPE, same

KIND = Kind("position", SHAPE, RULES, same)
