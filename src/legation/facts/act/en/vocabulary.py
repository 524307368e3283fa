"""Which words tell of which deeds: a verb or a noun, and the thing that it is done to.

A deed is told by one of the verbs, or by a noun for it, where the thing that it is done to is of one of the `things`;
with no things any thing serves. Of several tellings whose words stand in a clause the first that is listed counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from legation.facts.act.en.telling import Telling
from legation.facts.act.en.words_against import TELLINGS_AGAINST
from legation.facts.act.en.words_for import TELLINGS_FOR

TELLINGS = (*TELLINGS_AGAINST, *TELLINGS_FOR)


@lru_cache(maxsize=1)
def tellings_by_word() -> Mapping[str, Sequence[Telling]]:
    """Give the ways of telling a deed by each verb and noun that tells one."""
    found: dict[str, list[Telling]] = defaultdict(list)
    for one in TELLINGS:
        for word in one.verbs | one.nouns:
            found[word].append(one)
    return found
