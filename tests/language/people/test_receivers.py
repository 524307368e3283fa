"""For which state the leader acts who receives an envoy."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from legation.language.people import cast, find_people
from legation.language.people.receivers import receiving_states
from legation.language.states import find_states


def receiving(text: str) -> Mapping[str, str]:
    """Give the receiving state by the leader's name."""
    states = find_states(text)
    company = cast(text, find_people(text, states), states)
    names = {p.id: p.name for p in company.people}
    return {names[id]: state for id, state in receiving_states(company, text).items()}


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Prado received the credentials of Norwegian Ambassador to Peru Ana Holm on Monday.",
        "After the letters of credence of Ambassador to Peru Ana Holm, President Luis Prado welcomed her.",
        "For King Olav Berg, Ambassador to Peru Ana Holm presented credentials to President Luis Prado.",
    ],
)
def test_who_receives_acts_for_the_receiving_state(text: str) -> None:
    """The envoy is accredited to the receiver's state, who stands behind the credentials or before."""
    assert receiving(text) == {"Luis Prado": "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Prado met Norwegian Ambassador to Peru Ana Holm on Monday.",
        "President Luis Prado received the credentials of Ambassador Ana Holm.",
        "Peruvian President Luis Prado received the credentials of Norwegian Ambassador to Peru Ana Holm.",
        "Ambassador to Peru Ana Holm presented her credentials. President Luis Prado went to sea.",
    ],
)
def test_without_credentials_envoy_or_need_nothing_is_told(text: str) -> None:
    """Other meetings, envoys of whom nobody knows where they go, and receivers with a state tell nothing."""
    assert receiving(text) == {}
