"""Further sittings of a mechanism that the dispatch has named.

`the fifteenth meeting`, `the second in Ankara`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.ordinals import ordinal_of
from legation.facts.session.en.before import last_told
from legation.facts.session.en.making import drafts, one_by_one
from legation.facts.session.en.mechanisms import ACRONYMS, HEADS, SITTINGS, mechanism_type
from legation.facts.session.en.sittings import Sitting, sittings, spelled_out
from legation.facts.session.en.told import is_frame_only, is_told, place_in_row
from legation.facts.titles import title_at
from legation.grammar import Draft, Match
from legation.language.clauses import objects, subject
from legation.language.dates import DateMention, resolve
from legation.language.words import Sentence, Word
from legation.records import Place

_SIDES = frozenset(
    "side country organisation organization party state neighbour neighbor kind mechanism body group".split()
)
_SORTS = frozenset("ministerial annual plenary regular formal".split())
_GOING_BACK = frozenset(["go", "date", "be", "take", "follow", "convene"])


def in_row(m: Match) -> Iterator[Draft]:
    """`The fifteenth meeting was held in Beijing`: another sitting of the mechanism told of."""
    read = place_in_row(m.sentence, m.word)
    if read is None or is_frame_only(m.sentence, m.word) or _of_something(m) or _is_predicate(m):
        return
    if any(s.deed is m.word for s in sittings(m.scene, m.sentence)):
        return
    known = last_told(m.scene, m.sentence)
    if known is None:
        return
    ordinal, sequel = read
    sitting = Sitting(
        m.word,
        known.mechanism,
        known.mechanism_type,
        ordinal,
        sequel,
        known.states,
        known.gathering,
        named=False,
    )
    if not is_told(m.scene, m.sentence, sitting):
        return
    for draft in drafts(m, sitting, confidence=0.75):
        yield from one_by_one(m, draft)


def _is_predicate(m: Match) -> bool:
    """`that was their third meeting` counts the deed told; it tells of no other."""
    above = m.sentence.head(m.word)
    return m.word.dep == "attr" and above is not None and above.lemma == "be"


def _of_something(m: Match) -> bool:
    """`the first meeting of the two leaders`, `the next round of talks` is none of the mechanism told of."""
    known = HEADS | _SIDES | _SORTS | set(ACRONYMS)
    fillers = m.frame.role("of") + m.frame.role("compound")
    return any(
        w.is_noun and w.lemma not in known and w.lower not in known and ordinal_of(w.text) is None
        for w in fillers
    )


def by_number(m: Match) -> Iterator[Draft]:
    """`…, the second in Ankara on 25 August`: a sitting told by its number alone."""
    words, index = m.sentence.words, m.word.index
    number = ordinal_of(m.word.text)
    if number is None or not _stands_alone(m):
        return
    known = last_told(m.scene, m.sentence, within=3)
    if known is None or known.gathering:
        return
    stop = next(
        (w.index for w in words[index + 1 :] if ordinal_of(w.text) is not None or w.text == ";"), len(words)
    )
    span = words[index + 1 : stop]
    dated = next((w.mention for w in span if isinstance(w.mention, DateMention) and w.mention.value), None)
    place = next(
        (p for w in span if not isinstance(w.mention, DateMention) and (p := m.scene.place_at(w))), None
    )
    if dated is not None or place is not None:
        yield _draft(m, known, number, when=resolve(dated, "past") if dated else None, place=place)


def _stands_alone(m: Match) -> bool:
    words, index = m.sentence.words, m.word.index
    if index == 0 or index + 1 >= len(words) or words[index - 1].lower not in ("the", "its", "their"):
        return False
    following = words[index + 1]
    before = [w for w in words[:index] if ordinal_of(w.text) is not None]
    if following.lower in ("of", "to", "time", ",") or not any(
        _counts_sittings(m.sentence, w) for w in before
    ):
        return False
    goes_back = following.is_verb and following.lemma in _GOING_BACK
    return goes_back or following.tag[:2] not in ("NN", "JJ", "VB", "CD", "HY")


def _counts_sittings(sentence: Sentence, ordinal: Word) -> bool:
    """Tell whether an ordinal stands before a noun for a sitting, or is itself one of a row that does."""
    head = sentence.head(ordinal)
    known = SITTINGS | HEADS
    following = sentence.words[ordinal.index + 1 : ordinal.index + 4]
    return (head is not None and head.lemma in known) or any(w.lower in known for w in following)


def by_short_form(m: Match) -> Iterator[Draft]:
    """`The next PJCC will be held in Nairobi`: the mechanism by the letters that the dispatch explains."""
    for word in [*objects(m.sentence, m.word), *subject(m.sentence, m.word)]:
        short = word.mention is None and word.text.isupper() and len(word.text) > 2
        if not short or word.lower in ACRONYMS:
            continue
        title = title_at(m.scene, m.sentence, word, years=False)
        name = spelled_out(m.scene, title.name)
        if name == title.name or title.name != word.text:
            continue
        if not any(w.lower().removesuffix("s") in HEADS for w in name.split()):
            continue
        kind = mechanism_type(name)
        sitting = Sitting(word, name, kind, title.ordinal, title.sequel, title.states, last=title.last)
        if is_told(m.scene, m.sentence, sitting):
            yield from drafts(m.at(word), sitting, confidence=0.8)


def again(m: Match) -> Iterator[Draft]:
    """`agreed to meet again in Vilnius`, where a sitting has just been told."""
    if not any(c.lower == "again" for c in m.sentence.children(m.word, "advmod")):
        return
    known = last_told(m.scene, m.sentence, within=6, occurred=True)
    if known is not None and m.firmness in ("scheduled", "proposed"):
        draft = _draft(m, known, None, when=m.when(setting=False), place=m.place(setting=False))
        yield replace(draft, status=m.status)


def _draft(m: Match, known: Sitting, ordinal: int | None, *, when: str | None, place: Place | None) -> Draft:
    return m.draft(
        when=when,
        status="occurred",
        states=known.states,
        place=place,
        confidence=0.75,
        mechanism=known.mechanism,
        mechanism_type=known.mechanism_type,
        ordinal=ordinal,
    )
