"""Offices: a person holds an office. README.md says what counts."""

from legation.facts.kind import Kind
from legation.facts.office.en.rules import RULES
from legation.facts.office.shape import SHAPE, same

KIND = Kind("office", SHAPE, RULES, same)
