"""Whom a title alone can mean."""

from __future__ import annotations

from tests.language.people.reading import company


def meant(text: str) -> list[str | None]:
    """Give the names of those whom the titles of the text mean."""
    return [member.name if member is not None else None for _, member in company(text).titles]


def test_a_title_means_the_only_holder_named_before() -> None:
    """A title with one holder named before it means that holder; before anybody is named it means nobody."""
    assert meant("The President was away. President Ana Ruiz spoke. The President left.") == [
        None,
        "Ana Ruiz",
    ]


def test_a_title_with_two_holders_stays_open() -> None:
    """Of two ministers the title alone means neither, with the state it means one."""
    text = "Polish Foreign Minister Jan Nowak met Thai Foreign Minister Somchai Boonmee. "
    assert meant(text + "The foreign minister left.") == [None]
    assert meant(text + "The Thai minister left.") == ["Somchai Boonmee"]


def test_an_ambassador_is_the_diplomat() -> None:
    """`the diplomat` means the one envoy."""
    assert meant("Peru's Ambassador Ana Ruiz met President Jan Nowak. The diplomat left.") == ["Ana Ruiz"]


def test_a_deputy_is_not_the_president() -> None:
    """The vice president is not meant by `the President`."""
    assert meant("Vice President Ana Ruiz came. The President left.") == [None]
