"""Lists inside names: whether `and` or a comma goes on with the name of an instrument or begins something else."""

from __future__ import annotations

from collections.abc import Sequence

from legation.facts.title_words import BEHIND_TAGS, CHANGING, INSTRUMENTS
from legation.language.states import StateMention
from legation.language.words import Word

_ANOTHER = frozenset("another second third fourth fifth other one".split())


def base(word: Word) -> str:
    """Give the singular of a noun, also of one that the parser took for a name.

    `Memorandums`, `Consultations`.
    """
    if word.tag == "NNP" and word.lower.endswith("s") and word.text[:1].isupper():
        low = word.lower
        return low[:-3] + "y" if low.endswith("ies") else low.removesuffix("s")
    return word.lemma


def chunk_head(words: Sequence[Word], index: int) -> Word:
    """Give the last noun of the run of words that begins here."""
    last = words[index]
    for word in words[index:]:
        if word.lower in CHANGING and word is not words[index]:
            break  # `an agreement waiving visas`
        if word.is_noun:
            last = word
        elif word.tag not in ("DT", "JJ", "JJR", "PRP$", "CD", "HYPH", "POS", "VBN", "VBG"):
            break
    return last


def _opens_another(words: Sequence[Word], index: int) -> bool:
    """Tell `a third on extradition`, `another on visas`, `another one for drivers`."""
    behind = [w.lower for w in words[index : index + 3]]
    prepositions = behind[1:] if behind[1:2] != ["one"] else behind[2:]
    return behind[0] in _ANOTHER and prepositions[:1] in (
        ["on"],
        ["for"],
        ["about"],
        ["concerning"],
        ["between"],
    )


def list_goes_on(words: Sequence[Word], index: int, mode: str, title_head: Word) -> bool:
    """Tell whether what stands behind `and` is still of the name whose head is given (mode: subject or parties)."""
    if index >= len(words):
        return False
    word = words[index]
    if word.mention is not None:
        return isinstance(word.mention, StateMention) and (
            mode == "parties" or words[index + 1 : index + 2] != ()
        )
    if word.tag not in BEHIND_TAGS and word.tag not in ("DT", "VBG", "PRP$", "VBN"):
        return False
    if mode == "parties" and word.tag == "VBN":
        # `between the two countries and proposed talks`
        return False
    head = chunk_head(words, index)
    if mode == "parties" and isinstance(words[index - 2].mention, StateMention) and head.mention is None:
        # `between Kenya and Peru and the need for …`
        bodies = ("government", "ministry", "state", "kingdom", "republic", "country", "side")
        if head.tag[:3] != "NNP" and head.lemma not in bodies:
            return False
    if head.dep in ("nsubj", "nsubjpass") or head.index == title_head.index:
        return False
    if words[index].tag == "DT" and (_opens_another(words, index) or _opens_another(words, index + 1)):
        return False
    # `an agreement on trade and a memorandum on culture`: another paper is no part of this one's name.
    return base(head) not in INSTRUMENTS


def list_is_closed(words: Sequence[Word], index: int, mode: str, title_head: Word) -> bool:
    """Tell whether a comma stands in a list that `and` closes: `trade, investment and energy`."""
    for position in range(index, min(index + 14, len(words))):
        word = words[position]
        if word.tag == "CC":
            return list_goes_on(words, position + 1, mode, title_head)
        if word.mention is not None and not isinstance(word.mention, StateMention):
            return False
        if word.text == "," or word.lower == "of":
            continue
        if word.tag not in BEHIND_TAGS and word.tag not in ("VBG", "DT") and word.text not in ("-", "&", "/"):
            return False
        if word.dep in ("nsubj", "nsubjpass", "ROOT") or (word.tag == "DT" and word.lower in ("a", "an")):
            return False
    return False


def is_a_party(words: Sequence[Word], index: int) -> bool:
    """Tell a state that has the paper from one in a body's name: `between Peru and …`, not `the Bank of Peru and …`."""
    mention = words[index].mention
    if not isinstance(mention, StateMention) or mention.form not in ("name", "abbreviation"):
        return False
    led = words[index - 1].lower in ("between", "among", "with", "and", ",", "the")
    if [w.lower for w in words[index - 2 : index]] == ["of", "the"]:
        return False  # `the Ministry of Health of the Kyrgyz Republic and …`
    return led and (index + 1 == len(words) or words[index + 1].lower in ("and", ",", ".", ")", "on", "for"))
