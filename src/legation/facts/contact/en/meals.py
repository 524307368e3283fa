"""For whom a meal told as a noun is given, and by whom."""

from __future__ import annotations

from legation.grammar import Match
from legation.language.words import Word


def guests_of_meal(m: Match) -> list[Word]:
    """`hosted a lunch for B`, `a banquet in honour of B`."""
    honours = [h for h in m.frame.role("in") if h.lemma in ("honour", "honor")]
    honoured = [w for h in honours for w in m.at(h).frame.first("of", "possessive")]
    return m.frame.role("for") or honoured or (m.frame.role("of") if honours else [])


def hosts_of_meal(m: Match) -> list[Word]:
    """`attended a dinner hosted by B`."""
    giving = [
        c for c in m.sentence.children(m.word, "acl", "relcl") if c.lemma in ("host", "give", "offer", "hold")
    ]
    return [w for c in giving for w in m.at(c).frame.role("by")]
