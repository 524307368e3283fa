"""Whose a thing is, and where envoys serve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legation.facts.act.en.parties import meant, named_before
from legation.facts.act.en.things import GIVING
from legation.grammar import Match
from legation.language.words import Word

FROM = frozenset("of from by with".split())
BELONGING = FROM | {"for", "to"}
_OWNING = frozenset("belong own operate owe hold load carry register lade".split())


def owners(
    m: Match, patients: Iterable[Word], by: tuple[str, ...], links: frozenset[str] = BELONGING
) -> tuple[str, ...]:
    """Give whose the thing is that the deed is done to; of one's own envoys where they serve."""
    for word in patients:
        own = tuple(dict.fromkeys(s for s in whose(m, word, links) if s not in by))
        there = post(m, word) if by else None
        if own or there not in (None, *by):
            return own or ((there,) if there else ())
    return ()


def post(m: Match, word: Word) -> str | None:
    """Give where the envoy that the word means serves, None where nobody does or nothing is told of it."""
    member = m.scene.member(word)
    return member.accredited_to if member is not None else None


def whose(m: Match, word: Word, links: frozenset[str] = BELONGING) -> Iterator[str]:
    """Yield the states that a word stands for or belongs to, also two steps below: `windows of their embassy`."""
    yield from meant(m, word)
    yield from named_before(m, word)
    for child in m.sentence.children(word, "poss", "appos"):
        yield from whose(m, child, links)
    for child in m.sentence.children(word, "prep", "acl"):
        owning = child.lemma in _OWNING
        given = child.lemma in GIVING and child.dep == "acl"  # `a loan granted by Peru`
        deeper = m.sentence.children(child, "prep", "agent") if owning or given else ()
        for link in (child, *deeper):
            if owning or link.lower in (("by", "from") if given else links):
                for filler in m.sentence.children(link, "pobj", "dobj"):
                    yield from whose(m, filler, links)
