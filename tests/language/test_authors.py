"""Who issues a joint document."""

from __future__ import annotations

import pytest

from tests.language.stage import meant, named, scene

WE = "We will keep talking about fish with all who want to, in Oslo and in Lima."


@pytest.mark.parametrize(
    ("title", "text", "whom"),
    [
        ("Joint Statement by Norway and Peru", WE, ("NOR", "PER")),
        ("Norway-Peru Joint Declaration on Fish", WE, ("NOR", "PER")),
        ("Fact Sheet: Norway-Peru Partnership for Fish", WE, ("NOR", "PER")),
        (None, f"We, the leaders of Norway and Peru, met in Oslo. {WE}", ("NOR", "PER")),
    ],
)
def test_authors_of_a_joint_document(title: str | None, text: str, whom: tuple[str, ...]) -> None:
    """The title or the opening words name who speaks."""
    told = scene(text, title=title)
    assert named(told.authors) == whom
    assert meant(told, "We", 1 if title is None else 0) == whom


@pytest.mark.parametrize(
    "title",
    [
        "Third Meeting of the Joint Commission of Norway and Peru",
        "Norway and Peru discuss a joint committee",
        "Fact Sheet: Norway's Support for Peru",
        None,
    ],
)
def test_other_documents_have_none(title: str | None) -> None:
    """A joint commission is no joint document."""
    assert not scene("Norway and Peru met in Oslo. They agreed on fish.", title=title).authors


def test_the_title_of_a_readout_names_who_met() -> None:
    """`The leaders` of a readout are those of its title; a title of a speech names no meeting."""
    text = "The leaders spoke of fish in the Atlantic."
    told = scene(
        text, title="Readout of President Holm's Call with Peru, Chile and Spain", outlet="Oslo Example Post"
    )
    assert meant(told, "leaders") == ("NOR", "PER", "CHL", "ESP")
    assert (
        meant(scene(text, title="Speech on Peru, Chile and Spain", outlet="Oslo Example Post"), "leaders")
        == ()
    )


def test_a_state_named_besides_is_no_author() -> None:
    """What the sides of a joint document say of a third does not make it a participant."""
    text = (
        "Norway and Peru held talks in Oslo on 14 May 2024, weighing Chile's offer. "
        "The ministers agreed to meet again."
    )
    assert meant(scene(text, title="Joint Statement by Norway and Peru"), "ministers") == ("NOR", "PER")
