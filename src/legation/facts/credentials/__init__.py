"""Credentials: an envoy presents letters of credence. README.md says what counts."""

from legation.facts.credentials.en.rules import RULES
from legation.facts.credentials.shape import SHAPE, same
from legation.facts.kind import Kind

KIND = Kind("credentials", SHAPE, RULES, same)
