"""The small rule engine: a rule has a name, a pattern, a production, and can explain itself."""

from legation.grammar.engine import Grammar
from legation.grammar.match import Match
from legation.grammar.rule import DispatchRule, Draft, Rule, Slot, Trigger, country, heard, noun, slot, verb

__all__ = [
    "DispatchRule",
    "Draft",
    "Grammar",
    "Match",
    "Rule",
    "Slot",
    "Trigger",
    "country",
    "heard",
    "noun",
    "slot",
    "verb",
]
