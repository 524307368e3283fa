"""Sittings told by their place in the row alone, without a noun.

`the second in Ankara`, `preparations for the next, to be convened in Lima`, `the last was in 2019`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.ordinals import ordinal_of
from legation.facts.session.en.before import last_named, last_told
from legation.facts.session.en.making import drafts
from legation.facts.session.en.mechanisms import HEADS, SITTINGS
from legation.facts.session.en.rows import another, further
from legation.facts.session.en.sittings import Sitting
from legation.facts.session.en.told import EXPECTED, TOOK_PLACE
from legation.grammar import Draft, Match
from legation.language.dates import DateMention, resolve
from legation.language.words import Sentence, Word

# What stands for a sitting without its number: `four sessions, the last in Lima`, `to host the next`.
_SEQUELS = {
    **dict.fromkeys(("next", "following"), "next"),
    **dict.fromkeys(("last", "latest", "previous", "preceding"), "previous"),
}
LONE = frozenset(_SEQUELS)
_BEING_HELD = frozenset(
    "hold take convene meet sit occur happen go be follow host date schedule plan set expect due".split()
)
_GOING_BACK = frozenset(["go", "date", "be", "take", "follow", "convene"])

# What is done with a sitting that is told of as the last or next one.
_HOSTING = frozenset(
    "host hold convene attend chair co-chair organise organize stage prepare conclude".split()
)
_CARRYING = frozenset("preparation plan date venue host agenda groundwork hosting convening".split())
# What else is counted in a row: `the exhibition was opened, the next will be held in May`.
_OTHERS = frozenset(
    "visit trip exercise drill exhibition fair festival election flight stage phase tranche batch shipment game match "
    "tournament week".split()
)


def alone(m: Match) -> Iterator[Draft]:
    """`…, the second in Ankara on 25 August`: a sitting told by its number or place in the row alone."""
    words, index = m.sentence.words, m.word.index
    number, sequel = ordinal_of(m.word.text), _SEQUELS.get(m.word.lower, "")
    if (number is None and not sequel) or not _stands_alone(m):
        return
    known = _meant(m)
    of_many = known is not None and known.gathering and (number is None or len(known.states) < 2)
    if known is None or of_many or (index == 1 and known.deed in words):
        return
    further_one = further(m.word, known, number, sequel)
    verb = m.sentence.head(m.word)
    if verb is not None and m.word.dep in ("nsubj", "nsubjpass"):
        for draft in drafts(m, further_one, confidence=0.75):
            if _is_held(m.sentence, verb) and (draft.when is not None or draft.place is not None):
                yield draft
        return
    span = _said_of_it(words, index)
    to_come = sequel == "next" or bool({w.lower for w in span[:6]} & ({"to", "will"} | EXPECTED))
    dated = next((w.mention for w in span if isinstance(w.mention, DateMention)), None)
    when = resolve(dated, "future" if to_come else "past") if dated is not None else None
    place = next(
        (p for w in span if not isinstance(w.mention, DateMention) and (p := m.scene.place_at(w))), None
    )
    if when is not None or place is not None:
        draft = another(m, known, number, when=when, place=place)
        yield replace(draft, status="scheduled") if to_come else draft


def _meant(m: Match) -> Sitting | None:
    """Give the sitting told of before, or the body whose sittings are counted in the sentence."""
    told = last_told(m.scene, m.sentence, within=3)
    if told is not None and (m.word.lower not in LONE or not _others_between(m, told)):
        return told
    counted = any(w.lemma in SITTINGS for w in m.sentence.words[: m.word.index])
    near = m.word.index == 1 or counted or m.word.lower in LONE
    return last_named(m.scene, m.sentence, within=1) if told is None and near else None


def _others_between(m: Match, told: Sitting) -> bool:
    """Tell whether something else that comes in rows is named between the sitting and the word."""
    return any(
        told.deed.start < w.start < m.word.start and w.lemma in _OTHERS
        for s in m.scene.sentences
        if told.deed.start <= s.end and s.start <= m.word.start
        for w in s.words
    )


def _said_of_it(words: tuple[Word, ...], index: int) -> tuple[Word, ...]:
    """Give the words up to the next of the row."""
    stop = next(
        (w.index for w in words[index + 1 :] if ordinal_of(w.text) is not None or w.text == ";"), len(words)
    )
    return words[index + 1 : stop]


def _is_held(sentence: Sentence, verb: Word) -> bool:
    if verb.lemma in _BEING_HELD:
        return True
    below = [*sentence.children(verb, "acomp"), *sentence.children(verb, "xcomp")]
    return verb.lemma in TOOK_PLACE or any(w.lower in EXPECTED or w.lemma in _BEING_HELD for w in below)


def _stands_alone(m: Match) -> bool:
    words, index = m.sentence.words, m.word.index
    if index == 0 or index + 1 >= len(words) or words[index - 1].lower not in ("the", "its", "their"):
        return False
    following = words[index + 1]
    if following.lower == "of" and [w.lower for w in words[index + 2 : index + 3]] in (["which"], ["them"]):
        return True
    subject = m.word.dep in ("nsubj", "nsubjpass")
    leading = index == 1 and subject
    lone = m.word.lower in LONE
    to_be_held = lone and _to_be_held(words, index)
    if lone:
        counted = any(w.lemma in SITTINGS for w in words[:index])
    else:
        numbers = [w for w in words[:index] if ordinal_of(w.text) is not None]
        counted = any(_counts_sittings(m.sentence, w) or _leads_a_row(m.sentence, w) for w in numbers)
    if following.lower in ("of", "to", "time", ",", "since", "after", "such", "so") and not to_be_held:
        return False  # `the first since 2011`, `the second after the one in Accra` is the one just told
    above = m.sentence.head(m.word)
    held = subject and above is not None and _is_held(m.sentence, above)
    if held and (leading or counted or _begins_clause(words, index)):
        return True
    if to_be_held:
        return True
    if not (leading or counted):
        return False
    if lone:
        return following.tag == "IN"
    goes_back = following.is_verb and following.lemma in _GOING_BACK
    return goes_back or following.tag[:2] not in ("NN", "JJ", "VB", "CD", "HY")


def _begins_clause(words: tuple[Word, ...], index: int) -> bool:
    """Tell `…, and the eighth will be held`, `said that the next will be in Lima`."""
    before = words[index - 2] if index > 1 else None
    return before is not None and (
        before.tag in ("CC", ",", ":") or before.lower in ("that", "while", "whereas")
    )


def _to_be_held(words: tuple[Word, ...], index: int) -> bool:
    """Tell `preparations for the next, to be convened in`, `agreed to host the next in`."""
    before = words[index - 2] if index > 1 else None
    above = words[index - 3] if index > 2 else None
    if before is None or words[index + 1].is_noun or words[index + 1].tag[:2] in ("JJ", "CD"):
        return False
    if before.lemma in _HOSTING and before.is_verb:
        return True
    return before.lower in ("for", "of") and above is not None and above.lemma in _CARRYING


def _leads_a_row(sentence: Sentence, ordinal: Word) -> bool:
    """Tell `The eleventh was held in 2022, and the tenth in 2020`, of the first of them."""
    verb = sentence.head(ordinal)
    leading = ordinal.index == 1 and ordinal.dep in ("nsubj", "nsubjpass")
    return leading and verb is not None and _is_held(sentence, verb)


def _counts_sittings(sentence: Sentence, ordinal: Word) -> bool:
    """Tell whether an ordinal stands before a noun for a sitting, or is itself one of a row that does."""
    head = sentence.head(ordinal)
    known = SITTINGS | HEADS
    following = sentence.words[ordinal.index : ordinal.index + 4]
    return (head is not None and head.lemma in known) or any(w.lower in known for w in following)
