"""Missions: an embassy, consulate or office is opened, closed, moved or raised. README.md says what counts."""

from legation.facts.kind import Kind
from legation.facts.mission.en.rules import RULES
from legation.facts.mission.shape import SHAPE, same

KIND = Kind("mission", SHAPE, RULES, same)
