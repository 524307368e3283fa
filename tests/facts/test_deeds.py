"""Whether deeds are told as done, decided or wished, and on which day."""

from __future__ import annotations

import pytest

from legation.facts.deeds import runs_into_future, status_of_deed, told
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.pipeline import Reader
from legation.records import Dispatch

_STATUSES = [
    ("Fiji opened an embassy in Oslo.", "opened", "occurred"),
    ("Fiji will open an embassy in Oslo.", "open", "scheduled"),
    ("The minister ordered that the embassy in Oslo be closed.", "closed", "scheduled"),
    ("The cabinet approved the opening of an embassy in Oslo.", "opening", "scheduled"),
    ("Fiji decided to close its embassy in Oslo.", "close", "scheduled"),
    ("Fiji plans new embassies in Oslo and Lima.", "plans", "scheduled"),
    ("Peru asked Norway to speed up the procedures for Fiji to open an embassy in Oslo.", "open", "proposed"),
    ("Talks on the opening of an embassy in Oslo continued.", "opening", "proposed"),
    ("Norway was the first state to open an embassy in Suva.", "open", "occurred"),
    ("Fiji and Peru became the newest pair to open embassies.", "open", "occurred"),
    ("Fiji did not open an embassy in Oslo.", "open", None),
]


def _deed(reader: Reader, text: str, printed: str) -> tuple[Scene, Sentence, Word]:
    scene = reader._analyser.analyse(Dispatch(id="x", text=text, date="2024-05-17"))
    sentence = next(s for s in scene.sentences if s.words)
    return scene, sentence, next(w for w in sentence.words if w.text == printed)


@pytest.mark.parametrize(("text", "printed", "status"), _STATUSES)
def test_status_of_a_deed(reader: Reader, text: str, printed: str, status: str | None) -> None:
    """Orders and decisions are scheduled, what is only talked of proposed, denials nothing."""
    _, sentence, deed = _deed(reader, text, printed)
    assert status_of_deed(sentence, deed) == status


@pytest.mark.parametrize(
    ("text", "printed", "expected"),
    [
        ("Fiji opened an embassy in Oslo in March.", "opened", ("occurred", "2024-03")),
        ("On Tuesday Fiji decided to close its embassy in Oslo.", "close", ("scheduled", None)),
        ("Fiji will open an embassy in Oslo by 2026.", "open", ("scheduled", "../2026")),
        (
            "Relations were established when the Fijian envoy opened the embassy in Oslo on 3 May 1999.",
            "established",
            ("occurred", "1999-05-03"),
        ),
        (
            "Fiji is opening embassies in Oslo and Lima over the next two years.",
            "opening",
            ("scheduled", "2024-05-17/2026-05-17"),
        ),
    ],
)
def test_status_and_day_mind_one_another(
    reader: Reader, text: str, printed: str, expected: tuple[str | None, str | None]
) -> None:
    """The day of a decision is not that of the deed; a time limit and a clause with `when` date it."""
    assert told(*_deed(reader, text, printed)) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2024-05-17", False),
        ("2024-05-18", True),
        ("2024", False),
        ("2024-05-17/2026-05-17", True),
        ("2025", True),
    ],
)
def test_what_is_to_come(reader: Reader, when: str, expected: bool) -> None:
    """Only what begins on the day of publication or later and lasts beyond it is still to come."""
    scene, _, _ = _deed(reader, "Fiji opened an embassy in Oslo.", "opened")
    assert runs_into_future(scene, when) is expected
