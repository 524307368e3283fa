"""Where people are named again."""

from __future__ import annotations

from legation.language.people.recurrences import recurrences
from legation.language.people.tokens import tokenize


def again(text: str, known: set[str], alone: set[str] | None = None) -> list[str]:
    """Give the names that recur in the text."""
    return [r.name for r in recurrences(tokenize(text), known, alone or set(), {})]


def test_runs_of_known_words_recur() -> None:
    """A run all of whose words are known is a recurrence, its title and openers left out."""
    text = "With Orlov he met Mr. Al-Jabri. On Monday Pavel Orlov's aide left."
    assert again(text, {"orlov", "pavel", "jabri"}) == ["Orlov", "Al-Jabri", "Pavel Orlov"]


def test_runs_with_other_words_do_not() -> None:
    """A known word in a longer run of capitals, or behind a preposition of place, is something else."""
    assert again("Orlov Bridge is in Orlov, near Orlov.", {"orlov"}) == []


def test_a_single_known_word_takes_the_words_before_it() -> None:
    """The fuller name of somebody known by one word is found with its unknown words."""
    assert again("They held Reza Karimi.", {"karimi"}, {"karimi"}) == ["Reza Karimi"]
    assert again("They held Reza Karimi.", {"karimi"}) == []


def test_mentions_already_found_are_passed_over() -> None:
    """Stretches that hold a mention are not read again."""
    assert list(recurrences(tokenize("Orlov met Orlov."), {"orlov"}, set(), {0: 5, 10: 15})) == []


def test_particles_before_a_surname_belong_to_it() -> None:
    """A short form that opens with a particle in lower case is found whole, a number before a name is none."""
    assert again("This is dos Santos Orlov's visit.", {"santos", "orlov"}) == ["dos Santos Orlov"]
    assert again("He read the ten Orlov wrote.", {"orlov"}) == ["Orlov"]
    assert again("They met De Orlov there.", {"orlov"}) == ["Orlov"]
