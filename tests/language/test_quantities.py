"""Quantities in prose: sums, shares, counts, how exactly they are told, and numbers that are none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.dates import find_dates
from legation.language.quantities import find_quantities

MONEY = [
    ("worth US$1.5 billion", 1.5e9, "USD"),
    ("worth 1.5 billion US dollars", 1.5e9, "USD"),
    ("worth $250 mln", 2.5e8, "USD"),
    ("worth €300 million", 3e8, "EUR"),
    ("worth dlrs 1 bn", 1e9, "USD"),
    ("worth 1 bn dlrs", 1e9, "USD"),
    ("worth Rs 500 crore", 5e9, "INR"),
    ("Pakistan pledged Rs 20 million", 2e7, "PKR"),
    ("worth US$ 2.3bn", 2.3e9, "USD"),
    ("worth 14 million dollars", 1.4e7, "USD"),
    ("worth USD 4.11 trillion", 4.11e12, "USD"),
    ("worth 3,5 billion euros", 3.5e9, "EUR"),
    ("worth 1.250.000 euros", 1250000, "EUR"),
    ("a 250-million-dollar loan", 2.5e8, "USD"),
    ("a $250-million loan", 2.5e8, "USD"),
    ("worth 5 billion CFA francs", 5e9, "XOF"),
    ("Cameroon lends 5 billion CFA francs", 5e9, "XAF"),
    ("worth KRW 3 trillion", 3e12, "KRW"),
    ("worth 4 billion yuan", 4e9, "CNY"),
    ("worth RMB 3 billion", 3e9, "CNY"),
    ("worth 10 billion yen", 1e10, "JPY"),
    ("worth 20 million rubles", 2e7, "RUB"),
    ("worth 20 million Belarusian rubles", 2e7, "BYN"),
    ("worth RM95.31 billion", 95.31e9, "MYR"),
    ("worth 30 million Egyptian pounds", 3e7, "EGP"),
    ("Kuwait lends 5 million dinars", 5e6, "KWD"),
    ("Papua New Guinea gives K5.5 million", 5.5e6, "PGK"),
    ("Zambia gives K5.5 million", 5.5e6, "ZMW"),
    ("Norway gives 100 million kroner", 1e8, "NOK"),
    ("at least $25-$30 billion", 2.5e10, "USD"),
    ("Britain gives 20 million pounds", 2e7, "GBP"),
    ("one-and-a-half trillion dollars", 1.5e12, "USD"),
    ("the fee of 30 US dollars", 30, "USD"),
    ("half a billion dollars", 5e8, "USD"),
    ("three and a half million euros", 3.5e6, "EUR"),
]

COUNTS = [
    ("over 600 Vietnamese people", 600, "people", ">", "people"),
    ("some 1,500 tonnes of rice", 1500, "tonnes", "~", "tonnes"),
    ("ten thousand workers", 10000, "people", "=", "workers"),
    ("two hundred and fifty students", 250, "people", "=", "students"),
    ("500 scholarships", 500, "scholarships", "=", "scholarships"),
    ("about 2.7 million tourists", 2.7e6, "people", "~", "tourists"),
    ("nearly 40 companies", 40, "companies", "<", "companies"),
    ("up to 30 students", 30, "people", "<", "students"),
    ("a dozen schools", 12, "schools", "=", "schools"),
    ("more than 400,000 Israelis", 400000, "people", ">", "israelis"),
    ("13 diplomats were expelled", 13, "people", "=", "diplomats"),
    ("twelve direct flights a week", 12, "flights per week", "=", "flights"),
    ("20 Community Health Centers", 20, "centers", "=", "centers"),
    ("some 2,833 United States military personnel", 2833, "people", "~", "personnel"),
    ("2000 troops", 2000, "people", "=", "troops"),
    ("over 2000 projects", 2000, "projects", ">", "projects"),
    ("2000 tonnes", 2000, "tonnes", "=", "tonnes"),
    ("programmes under four headings", 4, "headings", "=", "headings"),
    ("40 nominees", 40, "people", "=", "nominees"),
    ("12 committees", 12, "committees", "=", "committees"),
    ("over 1,000 U.S. companies", 1000, "companies", ">", "companies"),
    ("over 862,000 8-ounce bottles", 862000, "bottles", ">", "bottles"),
    ("68,000 pounds of grain", 68000, "pounds", "=", "pounds"),
    ("600 Vietnamese", 600, "people", "=", "vietnamese"),
    ("at least 144 thousand doses of vaccine", 144000, "doses", ">", "doses"),
    ("100 or more villages", 100, "villages", ">", "villages"),
    ("600+ experts", 600, "people", ">", "experts"),
    ("no fewer than 12,500 households", 12500, "households", ">", "households"),
    ("not exceeding 90 visas", 90, "visas", "<", "visas"),
    ("an estimated 5,000 pilgrims", 5000, "people", "~", "pilgrims"),
    ("they number more than six thousand", 6000, "", ">", ""),
    ("1 500 000 doses", 1.5e6, "doses", "=", "doses"),
    ("12,50,000 voters", 1.25e6, "people", "=", "voters"),
]  # fmt: skip

PERCENT = [
    ("rose by 12.5 percent", 12.5, "=", "percent"),
    ("rose 12.5 per cent", 12.5, "=", "percent"),
    ("up 40%", 40, "=", "percent"),
    ("over 40 pct", 40, ">", "percent"),
    ("by 2 percentage points", 2, "=", "percentage points"),
    ("almost ten percent", 10, "<", "percent"),
]

NO_QUANTITIES = [
    "Article 5 states that", "Resolution 2231 (2015)", "the 16th session", "at 10:30", "at 9 a.m.",
    "aged 45 years", "the F-16 jets", "COVID-19 vaccines", "the G20 leaders", "the two countries",
    "the two sides agreed", "on 24 April 2025", "in 2024", "the 2030 Agenda for Sustainable Development",
    "hundreds of people", "several thousand soldiers", "dozens of firms", "tens of thousands of visitors",
    "established 32 years ago", "a two-day visit", "for three years", "48 hours later", "three times",
    "a 20-member delegation", "No. 5 Street", "Chapter 7 measures", "Group of 77 members",
    "call +84 24 3799", "one of the ministers", "won by 3-1", "the P5 powers", "at COP27",
    "three quarters of them", "the 2030 Sustainable Development Goals", "the 2030 SDG goals",
    "in the year two thousand twenty-one", "ten won gold", "the first 10 months of 2024", "page 12 notes",
    "half of them",
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), MONEY)
def test_money(text: str, value: float, unit: str) -> None:
    """A sum is read with its currency, magnitudes multiplied out exactly."""
    (quantity,) = find_quantities(text)
    assert (quantity.value, quantity.unit, quantity.is_money) == (value, unit, True)


@pytest.mark.parametrize(("text", "value", "unit", "comparator", "noun"), COUNTS)
def test_count(text: str, value: float, unit: str, comparator: str, noun: str) -> None:
    """A count has the noun that it counts, `people` for persons, and says how exactly it is told."""
    (quantity,) = find_quantities(text)
    assert (quantity.value, quantity.unit, quantity.comparator) == (value, unit, comparator)
    assert quantity.noun == noun


@pytest.mark.parametrize(("text", "value", "comparator", "unit"), PERCENT)
def test_percent(text: str, value: float, comparator: str, unit: str) -> None:
    """A share is in percent, a difference of shares in percentage points."""
    (quantity,) = find_quantities(text)
    assert (quantity.value, quantity.comparator, quantity.unit) == (value, comparator, unit)


@pytest.mark.parametrize("text", NO_QUANTITIES)
def test_near_miss(text: str) -> None:
    """Dates, durations, ordinals, references and what is left open are no quantities."""
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "trade of RM95 billion (US$22.9 billion)",
        "a loan of 5 million euros, or about $5.4 million",
        "a loan of 5 million euros (some 5.4 million US dollars)",
        "a gift of K5.5 million (equivalent to US$1.4 million) from Papua New Guinea",
    ],
)
def test_sum_repeated_in_another_currency(text: str) -> None:
    """A sum told again in another currency is marked, and only the second."""
    assert [q.repeats for q in find_quantities(text)] == [False, True]


@pytest.mark.parametrize(
    "text",
    ["exports of $5 million and imports of 4 million euros", "$5 million in 2023 and $6 million in 2024"],
)
def test_two_sums(text: str) -> None:
    """Two sums that stand for different things are both figures."""
    assert [q.repeats for q in find_quantities(text)] == [False, False]


def test_range() -> None:
    """A range keeps both ends."""
    (quantity,) = find_quantities("they need 300-400 students")
    assert (quantity.value, quantity.upper, quantity.unit) == (300, 400, "people")
    (quantity,) = find_quantities("a loan of $1-2 billion")
    assert (quantity.value, quantity.upper, quantity.unit) == (1e9, 2e9, "USD")


def test_dates_given() -> None:
    """Dates found before may be passed in and give the same quantities."""
    text = "On 24 April 2025 over 600 people signed; by 1 May some 1,500 had."
    assert find_quantities(text, find_dates(text, None)) == find_quantities(text)


@given(st.integers(2, 10**12), st.sampled_from(["{:,} tonnes", "US${:,}", "{:,} euros", "over {:,} people"]))
def test_any_grouped_figure(value: int, form: str) -> None:
    """A figure with thousands separators is read exactly and found where it stands."""
    text = "They shipped " + form.format(value) + " of it."
    (quantity,) = find_quantities(text)
    assert quantity.value == value
    assert f"{value:,}" in text[quantity.start : quantity.end]


@given(
    st.decimals(1, 999, places=2, allow_nan=False),
    st.sampled_from([("million", 6), ("billion", 9), ("bn", 9), ("mln", 6), ("trillion", 12)]),
)
def test_any_magnitude(value: object, magnitude: tuple[str, int]) -> None:
    """A decimal with a magnitude is multiplied out without rounding error."""
    name, power = magnitude
    (quantity,) = find_quantities(f"worth ${value} {name}.")
    assert quantity.value == float(value * 10**power)  # type: ignore[operator]


_PIECES = st.sampled_from(
    [text for text, *_ in MONEY] + [text for text, *_ in COUNTS] + NO_QUANTITIES + ["(", ", ", "-"]
)


@given(st.one_of(st.text(), st.lists(_PIECES).map(" ".join), st.lists(_PIECES).map("".join)))
def test_any_text(text: str) -> None:
    """No text makes it fail; quantities lie in order, apart and within the text."""
    end = 0
    for quantity in find_quantities(text):
        assert end <= quantity.start < quantity.end <= len(text)
        assert quantity.value >= 0
        end = quantity.end


@pytest.mark.parametrize("piece", ["1,111", "five ", "5 Vietnamese ", "$5 ", "1 ", "a half and "])
def test_linear(piece: str) -> None:
    """Hostile repetition costs time in proportion to its length, not to its square."""

    def cost(times: int) -> float:
        text = piece * times
        begin = time.process_time()
        find_quantities(text, ())
        return time.process_time() - begin

    cost(100)
    short = min(cost(500) for _ in range(3))
    assert cost(4000) < 40 * short + 0.05


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("sold 48 bcm of gas", 48e9, "cubic metres"),
        ("sold 300 mcm of gas", 3e8, "cubic metres"),
        ("sold 5 billion cubic metres of gas", 5e9, "cubic metres"),
        ("gave 2500 MT of wheat", 2500, "tonnes"),
        ("gave 20 metric tons of rice", 20, "tonnes"),
    ],
)
def test_volumes_and_weights(text: str, value: float, unit: str) -> None:
    """What the trade abbreviates is the same unit as when it is written out."""
    [quantity] = find_quantities(text)
    assert (quantity.value, quantity.unit) == (value, unit)


def test_a_year_is_no_end_of_a_range() -> None:
    """A sum in one year falls `to` another: two sums, no range from the year on."""
    fell = find_quantities("It fell from 3 million euros in 2021 to 2 million euros in 2022.")
    assert [quantity.value for quantity in fell] == [3e6, 2e6]
