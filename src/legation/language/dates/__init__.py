"""Dates in the English of dispatches: found, resolved against the day of publication, written as EDTF."""

from legation.language.dates.find import find_dates, rule_names
from legation.language.dates.mention import DateMention, anchor, ending, reach, resolve

__all__ = ["DateMention", "anchor", "ending", "find_dates", "reach", "resolve", "rule_names"]
