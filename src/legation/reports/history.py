"""The whole life of an entry: told by whom and recorded when, what it stood at, what people judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from legation.records import Entry, Judgement
from legation.reports.undertakings import StandingOf
from legation.reports.wording import NameOf, describe


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing in the life of an entry.

    when: UTC time or day, ISO 8601, None where neither is known. what: `told`, `standing`, `judged` or `taken back`.
    text: in words. source: the outlet and day, the rule, or the person. quote: the sentence, where one is told.
    """

    when: str | None
    what: str
    text: str
    source: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """An entry and the moments of its life, oldest first, those without a time last."""

    entry: str
    kind: str
    text: str
    moments: tuple[Moment, ...]


def history(
    entry: Entry, judgements: Iterable[Judgement], name_of: NameOf, as_of: date, standing_of: StandingOf
) -> History:
    """Tell the life of an entry up to a day. judgements: those on it, with those taken back."""
    moments = [*_told(entry), *_stood(entry, as_of, standing_of), *_judged(judgements)]
    moments.sort(key=lambda m: (m.when is None, (m.when or "")[:10], m.when or "", m.what))
    return History(entry.id, entry.kind, describe(entry.merged, name_of), tuple(moments))


def _told(entry: Entry) -> Iterator[Moment]:
    for cited in entry.facts:
        source = ", ".join(part for part in (cited.outlet, cited.date) if part) or cited.dispatch
        yield Moment(
            cited.recorded or cited.date,
            "told",
            f"{cited.fact.status}, {cited.fact.when}",
            source,
            cited.quote,
        )


def _stood(entry: Entry, as_of: date, standing_of: StandingOf) -> Iterator[Moment]:
    for step in standing_of(entry, as_of)[1]:
        if not step.rule.startswith("judged by"):
            yield Moment(step.day, "standing", step.standing.replace("_", " "), step.rule)


def _judged(judgements: Iterable[Judgement]) -> Iterator[Moment]:
    for given in judgements:
        yield Moment(given.recorded, "judged", f"{in_words(given)} ({given.id})", given.by, given.because)
        if given.withdrawn:
            yield Moment(given.withdrawn, "taken back", f"{in_words(given)} ({given.id})", given.by)


def in_words(judgement: Judgement) -> str:
    """Say what was judged: `same as k3qx…`, `when = 2025-04-24`."""
    words = judgement.verdict.replace("_", " ")
    if judgement.other:
        words += f" as {judgement.other}" if judgement.verdict == "same" else f" {judgement.other}"
    if judgement.field:
        words = f"{judgement.field} = {judgement.value}"
    return words
