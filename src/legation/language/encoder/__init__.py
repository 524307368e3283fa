"""A small encoder hears in which words of a sentence a fact may be told: it wakes rules, and makes no fact itself."""

from legation.language.encoder.encoder import Encoder
from legation.language.encoder.seen import as_seen

__all__ = ["Encoder", "as_seen"]
