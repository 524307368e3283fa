"""When one printed name is a form of another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.people.short_names import fits, fold_word, name_form


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Hà", "Trần Thị Thu Hà"),
        ("Orlov", "Pavel Grigoryevich Orlov"),
        ("A. Orlov", "Aleksandr Pavlovich Orlov"),
        ("Al-Jabri", "Mohammed S. Al-Jabri"),
        ("Al-Jabri", "Mohammed Al Jabri"),
        ("Jabri", "Mohammed al-Jabri"),
        ("Sun", "Sun Weimin"),
        ("Yilmaz", "Kerem Yılmaz"),
        ("Amir Karimi", "Reza Amir Karimi"),
        ("Amirkarimi", "Amir-Karimi"),
        ("Henry Dalton", "Henry R. Dalton, Jr."),
        ("von der Heide", "Marta von der Heide"),
        ("De Orlov", "Pieter de Orlov"),
    ],
)
def test_forms_of_one_name_fit(short: str, full: str) -> None:
    """Words, initials, other spellings and left-out suffixes fit the full name."""
    assert fits(name_form(short), name_form(full))


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Orlov", "S. Orlovich"),
        ("B. Orlov", "Aleksandr Orlov"),
        ("Thu", "Trần Thị Thu Hà"),
        ("Ali Khan", "Omar Khan"),
        ("Al", "Mohammed Al Jabri"),
        ("bin", "Khalid bin Salem"),
    ],
)
def test_other_names_do_not(short: str, full: str) -> None:
    """Like beginnings, other initials, inner words of Vietnamese names and particles do not fit."""
    assert not fits(name_form(short), name_form(full))


@given(st.text(min_size=1, max_size=30))
def test_every_name_fits_itself(name: str) -> None:
    """A name fits itself, and folding is stable."""
    form = name_form(name)
    if len(form.words) > 1:
        assert fits(form, form)
    assert fold_word(fold_word(name)) == fold_word(name)
