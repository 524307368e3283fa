"""Mends what the parser regularly gets wrong about parts of speech and clauses, before names are looked at.

An infinitive that is also a noun (`will fly there to chair with her colleague the third session`) is tagged as the
noun, and its object is hung on the verb above. A date behind a list of places (`is to visit Bonn, Rome and Oslo next
week, the ministry said`) is given to the verb of saying.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.dates import DateMention
from legation.language.words import Word

_CLAUSES = frozenset(["advcl", "xcomp", "acl", "conj", "ccomp"])


def retag(words: Sequence[Word]) -> None:
    """Change tags of the words of one sentence, and heads of what belongs to the verbs so found, in place."""
    for particle in words:
        verb = words[particle.head]
        if particle.tag == "TO" and particle.dep == "aux" and verb.tag == "NN" and verb.dep in _CLAUSES:
            verb.tag = "VB"
            _give_object(words, verb)
    for dated in words:
        if isinstance(dated.mention, DateMention) and dated.dep in ("npadvmod", "tmod", "advmod"):
            _part_from_saying(words, dated)


def _give_object(words: Sequence[Word], verb: Word) -> None:
    """Hang the noun behind the verb on it that stands there without a preposition."""
    if any(w.head == verb.index and w.dep == "dobj" for w in words):
        return
    for named in words[verb.index + 1 :]:
        if named.head == verb.head and named.dep in ("npadvmod", "dobj") and named.tag in ("NN", "NNP"):
            named.head, named.dep = verb.index, "dobj"
            return


def _part_from_saying(words: Sequence[Word], dated: Word) -> None:
    """Give the date to the clause that is told, behind which who tells it has yet to come."""
    saying = words[dated.head]
    teller = next((w for w in words[dated.index :] if w.head == saying.index and w.dep == "nsubj"), None)
    told = [w for w in words[: dated.index] if w.head == saying.index and w.dep == "ccomp" and w.is_verb]
    if teller is None or not dated.index < teller.index < saying.index or not told:
        return
    verb = told[-1]
    while governed := [
        w for w in words[verb.index : dated.index] if w.head == verb.index and w.dep == "xcomp"
    ]:
        verb = governed[-1]
    dated.head = verb.index
