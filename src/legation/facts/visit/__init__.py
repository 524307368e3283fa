"""Visits: a journey of office-holders to another state. README.md says what counts."""

from legation.facts.kind import Kind
from legation.facts.visit.en.rules import RULES
from legation.facts.visit.shape import SHAPE, join, same

KIND = Kind("visit", SHAPE, RULES, same, join)
