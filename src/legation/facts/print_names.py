"""A name put together from the words that were kept of it, states and what led to them cut out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Word

# The codes that the fact contract has for organisations: their names stay in names.
_ORGANISATIONS = frozenset(["EUU", "UNO", "XAS", "XNA", "XAU", "XGC"])


def without_states(words: Sequence[Word], kept: Sequence[int], head: int) -> list[int]:
    """Give the indices of a name's words without its states and what led to them.

    A state that a hyphen ties to something that is none stays: `CARICOM-Cuba`.
    """
    dropped = {
        index
        for index in kept
        if index != head and _is_state(words[index]) and not _is_bound(words, index, kept)
    }
    result = [i for i in kept if i not in dropped]
    while (loose := _loose(words, result, dropped, head)) is not None:
        result.remove(loose)
        dropped.add(loose)
    return result


def _is_state(word: Word) -> bool:
    mention = word.mention
    if not isinstance(mention, StateMention) or mention.form in ("in_name", "leader_house"):
        return False
    return mention.code not in _ORGANISATIONS


def _is_bound(words: Sequence[Word], index: int, kept: Sequence[int]) -> bool:
    for hyphen, other in ((index - 1, index - 2), (index + 1, index + 2)):
        if hyphen in kept and other in kept and words[hyphen].text in ("-", "/"):
            mention = words[other].mention
            organisation = isinstance(mention, StateMention) and mention.code in _ORGANISATIONS
            if organisation or (mention is None and words[other].tag[:3] == "NNP"):
                return True
    return False


def _loose(words: Sequence[Word], kept: list[int], dropped: set[int], head: int) -> int | None:
    """Give the first word that led only to a state which is gone: a hyphen, `and`, `of`, `the`."""
    for position, index in enumerate(kept):
        word = words[index]
        before = kept[position - 1] if position else None
        after = kept[position + 1] if position + 1 < len(kept) else None
        if word.text in ("-", "/", ",") or word.tag in ("HYPH", "CC", "POS"):
            lost = index + 1 in dropped or (index - 1 in dropped and word.tag != "CC")
            if lost or before is None or after is None:
                return index
        elif (
            word.tag in ("IN", "TO", "DT")
            and index > head
            and (after is None or (after != index + 1 and words[after].tag in ("IN", "TO", "CC", ",")))
        ):
            return index
    return None


def printed(scene: Scene, words: Sequence[Word], kept: Sequence[int]) -> str:
    """Give the name as the dispatch prints it, the runs of words that were kept joined by spaces."""
    runs: list[list[int]] = []
    for index in kept:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    parts = [scene.quote(words[run[0]].start, words[run[-1]].end) for run in runs]
    return re.sub(r"\s+([,;])", r"\1", " ".join(parts)).strip(" ,;:-\"'")
