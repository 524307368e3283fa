"""Sessions: one sitting of a standing mechanism between states. README.md says what counts."""

from legation.facts.kind import Kind
from legation.facts.session.en.rules import RULES
from legation.facts.session.shape import SHAPE, join, same

KIND = Kind("session", SHAPE, RULES, same, join)
