"""Currencies before and behind a figure."""

from __future__ import annotations

import pytest

from legation.language.currencies import currency_before, currency_behind


@pytest.mark.parametrize(
    ("before", "text", "code"),
    [
        ("US$", "", "USD"),
        ("A$", "", "AUD"),
        ("RM", "", "MYR"),
        ("EUR ", "", "EUR"),
        ("Rs. ", "Nepal and India", "NPR"),
        ("Rs ", "", "INR"),
        ("K", "Zambia", "ZMW"),
        ("K", "", None),
        ("K ", "Zambia", None),
        ("R", "South Africa", "ZAR"),
        ("item ", "", None),
    ],
)
def test_before(before: str, text: str, code: str | None) -> None:
    """A sign or code before the figure tells the currency; shared ones need their country named."""
    written = f"{text} {before}"
    found = currency_before(written + "5000", len(written), 5000)
    assert (found and found[0]) == code
    if found:
        assert written[found[1] :].strip() == before.strip()


@pytest.mark.parametrize(
    ("behind", "text", "value", "code"),
    [
        (" US dollars", "", 5, "USD"),
        (" dollars", "", 5, "USD"),
        ("-dollar loan", "", 5, "USD"),
        (" Australian dollars", "", 5, "AUD"),
        (" pesos", "Chile", 5, "CLP"),
        (" pesos", "", 5, None),
        (" won", "", 10, None),
        (" won", "", 10_000, "KRW"),
        (" CFA francs", "", 5, "XOF"),
        (" CFA francs", "Gabon", 5, "XAF"),
        (" roubles", "Belarus", 5, "BYN"),
        ("€", "", 5, "EUR"),
        (" eurozone states", "", 5, None),
    ],
)
def test_behind(behind: str, text: str, value: float, code: str | None) -> None:
    """A name or code behind the figure tells the currency; nouns that several share need a country."""
    written = f"{text} 5"
    found = currency_behind(written + behind, len(written), value)
    assert (found and found[0]) == code


def test_first_country_decides() -> None:
    """Of the countries that share a sign the one named first decides."""
    assert currency_behind("Algeria and Tunisia: 5 dinars", 22, 5) == ("DZD", 29)
    assert currency_behind("Tunisia and Algeria: 5 dinars", 22, 5) == ("TND", 29)
