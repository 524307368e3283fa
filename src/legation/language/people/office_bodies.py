"""What the body or region in an office tells: whose the Knesset and Bavaria are, and that the OSCE is nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from legation.language.people.lexicon import office_words


def state_of_body(office: str) -> str | None:
    """Give the state of the body that the office is held in, where its name tells: the Knesset, the Duma."""
    return _first(_bodies(), office, office_words().state_of_body)


def state_of_region(office: str) -> str | None:
    """Give the state of which a part is named in the office: `Governor of Bavaria`."""
    return _first(_regions(), office, office_words().state_of_region)


def is_international(office: str) -> bool:
    """Tell whether the office is of an organisation that is no party to facts, as the OSCE."""
    return _organisations().search(office.lower()) is not None


def _first(pattern: re.Pattern[str], office: str, states: Mapping[str, str]) -> str | None:
    found = pattern.search(office.lower())
    return states[found.group()] if found else None


@lru_cache(maxsize=1)
def _bodies() -> re.Pattern[str]:
    return _any_of(office_words().state_of_body)


@lru_cache(maxsize=1)
def _regions() -> re.Pattern[str]:
    return _any_of(office_words().state_of_region)


@lru_cache(maxsize=1)
def _organisations() -> re.Pattern[str]:
    return _any_of(name.replace("_", " ") for name in office_words().international)


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
