"""The state whose officials an outlet names without saying of what state: its home."""

from __future__ import annotations

from legation.language.states import find_states
from legation.reading.agencies import agency_states


def home_of_outlet(outlet: str, dated_from: str | None = None) -> str | None:
    """Give the code of the outlet's state, None where its name does not tell.

    The table of agencies is asked first, then a state, capital or house in the name counts (`Jordan Times`,
    `Example Daily, Nairobi`, `White House`). dated_from: code of the dateline's state. It decides among the
    states whose agencies share their letters and is no home in itself: correspondents write from abroad.
    """
    states = agency_states(outlet)
    if len(states) == 1:
        return states[0]
    if dated_from in states:
        return dated_from
    mentions = find_states(outlet, within_names=True)
    # Of `The India Example Post, Colombo` the place that is added is the surer one.
    named = [m for m in mentions if m.form != "in_name"] or list(mentions)
    return named[0].code if named else None
