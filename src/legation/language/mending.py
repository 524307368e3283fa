"""Mends what the parser regularly gets wrong about words that stand for names and dates.

A date or hour that opens a sentence without a comma (`On November 21 President Ngata accused …`) is taken for the
first part of the name behind it, one with a comma for the first of a list, and the verb is left without a
subject. A verb in a list that is also an
adjective (`to expand trade, open direct flights`) is tagged as one though it has an object; a past tense in a
list is hung on its object as if it were an adjective.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.dates import DateMention
from legation.language.words import Word

_SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj", "expl"])


def mend(words: Sequence[Word]) -> None:
    """Change heads and labels of the words of one sentence, in place."""
    for dated in words:
        timed = dated.tag == "CD" and ":" in dated.text
        if (isinstance(dated.mention, DateMention) or timed) and dated.dep in ("compound", "nmod", "nummod"):
            _part_from_subject(words, dated)
        elif isinstance(dated.mention, DateMention):
            _part_from_list(words, dated)
    for verb in words:
        if verb.tag == "VBD" and verb.dep == "amod":
            _part_from_object(words, verb)
    for listed in words:
        if listed.dep == "conj" and listed.tag in ("JJ", "NN") and words[listed.head].tag in ("VB", "VBG"):
            _make_verb(words, listed)


def _part_from_list(words: Sequence[Word], dated: Word) -> None:
    """Give the verb its subject that was taken for one more date: `on 14 May, Ministers A and B discussed`."""
    for named in words[dated.index + 1 : dated.index + 4]:
        listed = named.head == dated.index and named.dep in ("conj", "appos")
        if not listed or not hasattr(named.mention, "member"):
            continue
        above = words[dated.head]
        while above.head != above.index and not above.is_verb:
            above = words[above.head]
        subjectless = not any(w.head == above.index and w.dep in _SUBJECTS for w in words)
        if above.is_verb and above.index > named.index and subjectless:
            passive = any(w.head == above.index and w.dep == "auxpass" for w in words)
            named.head, named.dep = above.index, "nsubjpass" if passive else "nsubj"


def _part_from_object(words: Sequence[Word], verb: Word) -> None:
    """Give a past tense taken for an adjective (`praised … and encouraged airlines to`) its object."""
    named = words[verb.head]
    above = words[named.head]
    if named.dep != "conj" or named.index < verb.index or not above.is_verb:
        return
    verb.head, verb.dep = above.index, "conj"
    named.head, named.dep = verb.index, "dobj"
    for later in words[named.index + 1 :]:
        if later.head == above.index and later.dep in ("xcomp", "ccomp", "advcl", "prep"):
            later.head = verb.index


def _make_verb(words: Sequence[Word], listed: Word) -> None:
    """Tag as a verb what has an object and is coordinated with one."""
    if any(w.head == listed.index and w.dep in ("dobj", "prt") for w in words):
        listed.tag = words[listed.head].tag


def _part_from_subject(words: Sequence[Word], dated: Word) -> None:
    """Give the preposition its date and the verb its subject."""
    named = words[dated.head]
    preposition = words[named.head]
    verb = words[preposition.head]
    between = words[preposition.index + 1 : dated.index]
    if verb.is_verb and verb.index < preposition.index:
        # `The ministry said on Wednesday Minister A would visit`: the clause behind has lost its subject.
        verb = next((w for w in words[named.index + 1 :] if w.head == verb.index and w.dep == "ccomp"), verb)
    if (
        named.dep != "pobj"
        or preposition.tag != "IN"
        or not preposition.index < dated.index < named.index < verb.index
        or not verb.is_verb
        or any(w.tag not in ("DT", "RB", "JJ") for w in between)
        or any(w.head == verb.index and w.dep in _SUBJECTS for w in words)
    ):
        return
    dated.head, dated.dep = preposition.index, "pobj"
    passive = any(w.head == verb.index and w.dep == "auxpass" for w in words)
    named.head, named.dep = verb.index, "nsubjpass" if passive else "nsubj"
