"""The state whose officials an outlet names without saying of what state: its home."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from legation.language.states import find_states
from legation.reading.agencies import agency_states

_ARTICLE = re.compile(r"^the ")
_BETWEEN = re.compile(r"[^\w.&/’'-]+")


def home_of_outlet(outlet: str, dated_from: str | None = None) -> str | None:
    """Give the code of the outlet's state, None where its name does not tell.

    The tables of agencies and dailies are asked first, then a state, capital or house in the name counts
    (`Jordan Times`, `Example Daily, Nairobi`, `White House`). dated_from: code of the dateline's state. It
    decides among the states whose agencies share their letters and is no home in itself: correspondents
    write from abroad.
    """
    states = agency_states(outlet)
    if len(states) == 1:
        return _owner(outlet) or states[0]
    if dated_from in states:
        return dated_from
    if (daily := _daily_of(outlet)) is not None:
        return daily
    mentions = find_states(outlet, within_names=True)
    # Of `The India Example Post, Colombo` the place that is added is the surer one.
    named = [m for m in mentions if m.form != "in_name"] or list(mentions)
    return named[0].code if named else None


def _owner(outlet: str) -> str | None:
    """Give the state that an agency's name ends in: `National News Agency Nepal` is not that of Lebanon."""
    last = next(reversed(find_states(outlet, within_names=True)), None)
    directly = (
        last is not None and last.end == len(outlet) and outlet[last.start - 2 : last.start - 1].isalpha()
    )
    return last.code if last is not None and directly and last.form in ("name", "in_name") else None


def _daily_of(outlet: str) -> str | None:
    """Give the state of the newspaper or broadcaster that the outlet is, or has in its name."""
    name = _ARTICLE.sub("", outlet.strip().casefold())
    if name in _dailies():
        return _dailies()[name]
    within = f" {' '.join(_BETWEEN.split(name))} "
    return next((code for daily, code in _dailies().items() if " " in daily and f" {daily} " in within), None)


@lru_cache(maxsize=1)
def _dailies() -> Mapping[str, str]:
    lines = files("legation.language").joinpath("dailies.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return {
        _ARTICLE.sub("", name.strip().casefold()): state for state, names in rows for name in names.split(";")
    }
