"""Gives a verb what stands before it as its subject, where the parser took it for part of something else.

`At the request of Peru, Denmark handed over …`: taken for a second owner of the request. `Peru, Chile and Fiji spoke
up for it`: the first of a list is taken for an adverb.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.speakers import SAYING
from legation.language.states import StateMention
from legation.language.words import Word

_SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj", "expl"])


def give_fronted_subject(words: Sequence[Word], named: Word) -> None:
    """Set right, in place, what the state named hangs on."""
    if not isinstance(named.mention, StateMention) or named.tag[:3] != "NNP":
        return
    above = words[named.head]
    if named.dep in ("conj", "appos") and words[named.index - 1].text == ",":
        # A list of states ends with `and`: behind a bare comma stands no further owner.
        while above.dep == "conj" and not above.is_verb:
            above = words[above.head]
        verb = above
        while verb.head != verb.index and not verb.is_verb:
            verb = words[verb.head]
        behind = verb.is_verb and verb.index == _next_verb(words, _last_listed(words, named))
        if above.dep == "pobj" and behind and not _has_subject(words, verb):
            named.head, named.dep = verb.index, _subject_of(words, verb)
    elif named.dep == "npadvmod" and above.is_verb and named.index + 2 < above.index:
        second = words[named.index + 2]
        listed = any(w.dep == "conj" and w.head == second.index for w in words)
        if (
            words[named.index + 1].text == ","
            and second.dep in _SUBJECTS
            and second.head == above.index
            and listed
        ):
            named.head, named.dep = above.index, second.dep
            second.head, second.dep = named.index, "conj"


def put_adjective_in_row(words: Sequence[Word], named: Word) -> None:
    """Set right `a drill of the Tanzanian, Kenyan and Ugandan navies ended`: the first is no thing of its own."""
    if not _is_adjective(named) or named.dep not in ("pobj", "dobj") or named.index + 2 >= len(words):
        return
    second = words[named.index + 2]
    noun = words[second.head]
    if (
        words[named.index + 1].text != ","
        or not _is_adjective(second)
        or second.dep != "amod"
        or not noun.is_noun
    ):
        return
    if (
        noun.index > second.index
        and noun.mention is None
        and any(w.dep == "conj" and w.head == second.index and _is_adjective(w) for w in words)
    ):
        for word in words:
            if word.head == named.index and word.index < named.index:
                word.head = noun.index
        noun.head, noun.dep = named.head, named.dep
        named.head, named.dep = noun.index, "amod"


def _is_adjective(word: Word) -> bool:
    return isinstance(word.mention, StateMention) and word.mention.form == "demonym"


def give_subject_behind_day(words: Sequence[Word], dated: Word) -> None:
    """Set right `Two Danes held since May were freed, he said`: the day is no subject, those held are."""
    verb, mark = words[dated.head], words[dated.index - 1]
    held = words[verb.head]
    if dated.dep not in _SUBJECTS or mark.dep != "mark" or mark.head != verb.index or held.dep != "acl":
        return
    named = words[held.head]
    chief = words[named.head]
    if named.dep in _SUBJECTS and chief.index > verb.index and verb.dep == "advcl":
        mark.head, mark.dep = held.index, "prep"
        dated.head, dated.dep = mark.index, "pobj"
        verb.head, verb.dep = chief.index, "ccomp"
        named.head, named.dep = verb.index, _subject_of(words, verb)


def give_told_clause_its_verb(words: Sequence[Word], named: Word) -> None:
    """Set right `Two frigates called at Callao, the Navy said`: said has two subjects, the clause told has no verb."""
    saying = words[named.head]
    if named.dep != "nsubj" or saying.lemma not in SAYING or saying.index < named.index:
        return
    below = [
        w for w in words if w.head == named.index and w.dep == "acl" and named.index < w.index < saying.index
    ]
    other = any(w.dep == "nsubj" and w.head == saying.index and w.index > named.index for w in words)
    told = any(w.dep == "ccomp" and w.head == saying.index for w in words)
    if len(below) == 1 and other and not told and below[0].tag == "VBN" and not _is_passive(words, below[0]):
        verb = below[0]
        verb.head, verb.dep, verb.tag = saying.index, "ccomp", "VBD"
        named.head = verb.index


def _is_passive(words: Sequence[Word], verb: Word) -> bool:
    return any(w.head == verb.index and (w.dep in ("agent", "auxpass") or w.lower == "by") for w in words)


def _last_listed(words: Sequence[Word], named: Word) -> Word:
    """Give the last of the words coordinated with the first."""
    last = named
    while (
        following := next((w for w in words if w.head == last.index and w.dep == "conj"), None)
    ) is not None:
        last = following
    return last


def _next_verb(words: Sequence[Word], named: Word) -> int:
    """Give the index of the verb behind the state, auxiliaries and adverbs left out; -1 where another word comes."""
    for word in words[named.index + 1 :]:
        if word.is_verb and word.dep not in ("aux", "auxpass"):
            return word.index
        if word.dep not in ("aux", "auxpass", "advmod", "neg"):
            return -1
    return -1


def _has_subject(words: Sequence[Word], verb: Word) -> bool:
    return any(w.head == verb.index and w.dep in _SUBJECTS for w in words)


def _subject_of(words: Sequence[Word], verb: Word) -> str:
    return "nsubjpass" if any(w.head == verb.index and w.dep == "auxpass" for w in words) else "nsubj"
