"""Encounters of people whom nobody names: `senior officials had met on 3 May`, `preceded by a meeting of experts`.

Only the day that is told with them sets them apart from the encounter that the dispatch is about; the sides are those
of the story.
"""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.contact.en.days import own_day
from legation.facts.contact.en.encounters import encounters, is_sitting, status_of
from legation.facts.dating import day_within
from legation.facts.delegations import officials
from legation.grammar import Draft, Match
from legation.language.clauses import grammatical_subject
from legation.language.memberships import members
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Word

_PEOPLE = frozenset(
    "official expert minister director negotiator team specialist technician representative delegation diplomat deputy "
    "adviser advisor officer commander engineer secretary head".split()
)
_KINDS = frozenset(
    "preparatory expert preliminary technical working-level ministerial informal exploratory senior-level high-level "
    "level bilateral working official closed-door expert-level first second third fresh separate two-day three-day "
    "day-long follow-up".split()
)
# A dispatch is about two states where others are named but once in a while.
_FEW = 6
_MEETING = frozenset("meet see receive speak talk".split())
_HELD = frozenset("hold take precede follow set schedule plan call cancel postpone fix".split())


def between_the_two(m: Match) -> Iterator[Draft]:
    """`The talks set for late May in Lima will not take place`, `it was preceded by a meeting of experts in March`."""
    noun, sentence = m.word, m.sentence
    if (sides := _of_the_plan(m)) is not None:
        yield from encounters(m, sides, Reference(), confidence=0.45)
        return
    beside = list(sentence.children(noun, "amod", "compound", "nmod", "nummod"))
    plain = (c.lower in _KINDS or _in_compound(m, c) for c in beside if c.mention is None)
    if noun.tag in ("NNP", "NNPS") or not all(plain):
        return
    if any(_names_a_side(m, c) for c in sentence.subtree(noun)):
        return
    of = m.frame.role("of")
    if m.frame.first("with", "between", "among", "possessive") or any(not _plain_people(m, w) for w in of):
        return
    if is_sitting(m) or not (of or _is_told(m) or _pair_before(m)):
        return
    yield from _dated(m, day_within(m.scene, sentence, noun) or own_day(m, status_of(m)), of)


def _in_compound(m: Match, word: Word) -> bool:
    """Tell `face-to-face` of `a face-to-face summit`, of which the parser makes five words."""
    return any(w.tag == "HYPH" for w in m.sentence.words[word.index + 1 : word.index + 2])


def _of_the_plan(m: Match) -> Reference | None:
    """`A and B were to meet on Friday, but the meeting was cancelled`: whose meeting fell through."""
    known = any(c.lower in ("the", "this") for c in m.sentence.children(m.word, "det"))
    if not known or m.word.dep not in ("nsubj", "nsubjpass") or status_of(m) != "cancelled":
        return None
    if m.frame.first("with", "between", "among", "possessive", "of"):
        return None
    here = tuple(p for w in m.sentence.words[: m.word.index] if (p := m.scene.member(w)) is not None)
    before = (tuple(m.scene.people_in(s)) for s in m.scene.resolver.before(m.sentence, 2))
    for people in (here, *before):
        found = Reference((), tuple(dict.fromkeys(people)))
        if len(found.people) == 2 == len(found.states):
            return found
    return _who_were_to_meet(m)


def _who_were_to_meet(m: Match) -> Reference | None:
    """`A had been due to meet his Kenyan counterpart on Tuesday, but the meeting was called off`."""
    verb = next((w for w in m.sentence.words[: m.word.index] if w.is_verb and w.lemma in _MEETING), None)
    if verb is None:
        return None
    frame = m.at(verb).frame
    words = [w for role in ("subject", "object", "with") for w in frame.role(role)]
    found = officials(m.scene, m.sentence, words)
    return found if len(found.states) == 2 and found.people else None


def unnamed_met(m: Match) -> Iterator[Draft]:
    """`Senior officials had met on 28 and 29 November`."""
    doers = grammatical_subject(m.sentence, m.word)
    if (
        len(doers) != 1
        or not _plain_people(m, doers[0])
        or m.frame.first("object", "with", "to")
        or is_sitting(m)
    ):
        return
    yield from _dated(m, own_day(m, status_of(m)), doers)


def _dated(m: Match, when: str | None, of: list[Word]) -> Iterator[Draft]:
    sides = (Reference() if of else _pair_before(m)) or the_two(m)
    if when is not None and sides and status_of(m) in ("occurred", "scheduled", "cancelled"):
        yield from encounters(m, sides, Reference(), confidence=0.45)


def _plain_people(m: Match, word: Word) -> bool:
    """Tell whether the word is a plural for office-holders, of whom nothing more is said."""
    if word.mention is not None or word.lemma not in _PEOPLE or word.tag not in ("NNS", "NNPS"):
        return False
    return not members(m.sentence, word) and not any(_names_a_side(m, w) for w in m.sentence.subtree(word))


def _names_a_side(m: Match, word: Word) -> bool:
    """Tell whether the word names a person or a state, that is not where the encounter was."""
    if m.scene.member(word) is not None:
        return True
    above = m.sentence.head(word)
    there = word.dep == "pobj" and above is not None and above.lower in ("in", "at", "near")
    return isinstance(word.mention, StateMention) and not there


def _is_told(m: Match) -> bool:
    """Tell whether the sentence tells of the encounter itself: that it is held, set, preceded or called off."""
    above = m.sentence.head(m.word)
    told = [above] if above is not None and m.word.dep in ("nsubj", "nsubjpass", "dobj") else []
    told += [trailing] if (trailing := _trailed(m)) is not None else []
    told += m.sentence.children(m.word, "acl", "relcl")
    return any(w is not None and w.is_verb and w.lemma in _HELD for w in told)


def _trailed(m: Match) -> Word | None:
    """Give the participle of `A and B are to speak on Monday, followed by a summit in July`."""
    by = m.sentence.head(m.word)
    verb = m.sentence.head(by) if by is not None and by.lower == "by" else None
    return verb if verb is not None and verb.lemma in ("follow", "precede") else None


def _pair_before(m: Match) -> Reference:
    """Give the two of `a call on Monday between A and B, and talks in Minsk the next day`."""
    if m.word.dep != "conj" and _trailed(m) is None:
        return Reference()
    named = [p for w in m.sentence.words[: m.word.index] if (p := m.scene.member(w)) is not None]
    found = Reference((), tuple(dict.fromkeys(named)))
    return found if len(found.people) == 2 == len(found.states) else Reference()


def the_two(m: Match) -> Reference:
    """Give the two sides of the story: those of the meeting told of, else the only two states of the dispatch."""
    there = m.scene.setting(m.sentence).parties.states
    if len(there) == 2:
        return Reference(there)
    dyad = m.scene.dyad
    named = [s.code for s in m.scene.states if s.form != "organisation"]
    others = [code for code in named if code not in dyad]
    return Reference(dyad) if len(dyad) == 2 and len(others) * _FEW <= len(named) else Reference()
