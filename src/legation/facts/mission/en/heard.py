"""What becomes of missions where no word of a list says so: the encoder hears in which verb or noun."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.mission.en.changing import Deed
from legation.facts.mission.en.making import drafts
from legation.facts.mission.en.posts import HOUSES, Post, post_at
from legation.grammar import Draft, Match, Rule, heard
from legation.language.clauses import subject
from legation.language.words import Word

_ENDING = frozenset(
    "vacate empty evacuate suspend leave cease end abandon pull lock padlock quit lose".split()
)
_TO_BE = frozenset("future planned proposed prospective promised projected intended".split())


def _heard(m: Match) -> Iterator[Draft]:
    """`the embassy took in its first visitors in March`, `Chile's consulate at Tacna is no more`."""
    verb = m.verb or m.word
    post = _nearest(m)
    if post is not None and not _moved_house(m, verb) and not _made_ready(m, post):
        change = "closed" if {m.word.lemma, verb.lemma} & _ENDING else "opened"
        acting = bool(m.scene.refer_all(m.sentence, _doers(m, verb, post)).states)
        yield from drafts(m, post, Deed(change, verb, "verb", doer=acting))


def _moved_house(m: Match, verb: Word) -> bool:
    """Tell `the embassy moved into a new building`: it stays where it was."""
    return verb.lemma in ("move", "relocate") and any(w.lemma in HOUSES for w in m.sentence.subtree(verb))


def _made_ready(m: Match, post: Post) -> bool:
    """Tell `found a house for its embassy`, `named the staff of the future consulate`: nothing is open yet."""
    before = m.sentence.head(post.head)
    meant_for = post.head.dep == "pobj" and before is not None and before.lower == "for"
    return meant_for or any(c.lower in _TO_BE for c in m.sentence.children(post.head, "amod"))


def _doers(m: Match, verb: Word, post: Post) -> list[Word]:
    """Who acts, if it is not the mission itself."""
    return [w for w in subject(m.sentence, verb) if w is not post.head]


def _nearest(m: Match) -> Post | None:
    """The mission named nearest to the word."""
    for word in sorted(m.sentence.words, key=lambda w: abs(w.index - m.word.index)):
        if word.is_noun and (post := post_at(m.scene, m.sentence, word)) is not None:
            return post
    return None


RULES = (
    Rule(
        name="heard of a mission",
        kind="mission",
        says="In a word that no other rule takes up the encoder hears that a mission opens or closes.",
        trigger=heard("mission", 0.8),
        produce=_heard,
    ),
)
