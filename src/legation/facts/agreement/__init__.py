"""Agreements.

An instrument between states, at the stage that the dispatch tells of. README.md says what counts.
"""

from legation.facts.agreement.en.rules import RULES
from legation.facts.agreement.shape import SHAPE, joined_papers, same
from legation.facts.kind import Kind

KIND = Kind("agreement", SHAPE, RULES, same, joined_papers)
