"""Contacts: two or more sides speak. README.md says what counts."""

from legation.facts.contact.en.rules import RULES
from legation.facts.contact.shape import SHAPE, join, same
from legation.facts.kind import Kind

KIND = Kind("contact", SHAPE, RULES, same, join)
