"""Sign-offs at the end of a story and the outlets that they name."""

from __future__ import annotations

import pytest

from legation.reading.signoff import credit_start, credited_name, is_signoff, signed_name, signoff_start


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("— VNS", "VNS"),
        ("-- BERNAMA", "BERNAMA"),
        ("==Kyodo", "Kyodo"),
        ("- ANI", "ANI"),
        ("(Xinhua)", "Xinhua"),
        ("[PTI]", "PTI"),
        ("//Petra// AA", "Petra"),
        ("GNA", "GNA"),
        ("VNA/VNS", "VNA/VNS"),
        ("BSS/ASG/1820hrs", "BSS"),
        ("PTI KND AKJ", "PTI"),
        ("— TASS, Moscow", "TASS, Moscow"),
        ("(Example Telegraph)", "Example Telegraph"),
        ("(Example News Service, Hà Nội)", "Example News Service, Hà Nội"),
        ("END", None),
        ("Enditem", None),
        ("mgt/dfm", None),
        ("int/khz/", None),
        ("20:48 Local Time", None),
    ],
)
def test_signoffs(line: str, name: str | None) -> None:
    """Letters, names in marks, end marks, initials and the hour are sign-offs; some name the outlet."""
    assert is_signoff(line)
    assert signed_name(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "(Laughter)",
        "(See page 4)",
        "(Unofficial translation)",
        "— Nelson Holm, explorer",
        "The talks go on.",
        "20:48 is the hour at which the train leaves.",
        "",
    ],
)
def test_lines_that_are_none(line: str) -> None:
    """Notes, quotations' authors and prose are no sign-offs and name no outlet."""
    assert not is_signoff(line)
    assert signed_name(line) is None


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The talks go on. — VNS", "— VNS"),
        ("The talks go on. (RSS)", "(RSS)"),
        ("“The talks go on.” (Example Telegraph)", "(Example Telegraph)"),
        ("The talks go on. END", "END"),
        ("The talks go on. Source: Example Post", "Source: Example Post"),
    ],
)
def test_signoffs_behind_the_last_sentence(text: str, sign: str) -> None:
    """A sign-off begins where the last sentence has ended."""
    start = signoff_start(text, 0, len(text))
    assert start is not None
    assert text[start:] == sign


@pytest.mark.parametrize(
    "text", ["They joined the alliance (NATO)", "The talks go on.", "They went on. (Applause)", "(RSS)"]
)
def test_last_sentences_without_a_signoff(text: str) -> None:
    """What belongs to the sentence stays with it, and a sign-off needs a sentence before it."""
    assert signoff_start(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        ("Source: Example Post", "Example Post"),
        ("(Source: Diario Ejemplo)", "Diario Ejemplo"),
        ("Source: Example News February 05, 2024 10:20 UTC", "Example News"),
        ("Issued by: Example Information Bureau", "Example Information Bureau"),
        ("Source: agencies", None),
        ("Source: https://news.example/1", None),
        ("Sources say: yes", None),
    ],
)
def test_credits(credit: str, name: str | None) -> None:
    """A credit in so many words names the outlet, unless it is an address or no name."""
    assert credited_name(credit) == name
    assert is_signoff(credit) is (name is not None)


def test_credits_end_a_paragraph() -> None:
    """A credit stands behind a sentence, not within one."""
    assert credit_start("They met. Source: Example Post") == len("They met. ")
    assert credit_start("The open source: Example software") is None
