"""Why an entry says what it says: its facts, their sentences and rules, the merges and the conflicts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from legation.follow_through import Follower, SuggestionsOf
from legation.follow_through.differences import differences_among
from legation.records import CitedFact, Entry, Span
from legation.reports.days import in_words
from legation.reports.lines import Citation, Differing, cite, differing
from legation.reports.undertakings import Possible, StandingOf, Step, possible
from legation.reports.wording import NameOf, describe, person_words, words_of


@dataclass(frozen=True, slots=True)
class FactExplanation:
    """One supporting fact.

    citation: its sentence, as printed, and where it stands. marked: the sentence in pieces, each with
    whether the rule matched it. rule: what found it, empty where nobody recorded it. confidence: 0 to 1.
    fields: name and value of every field, in words.
    """

    citation: Citation
    marked: tuple[tuple[str, bool], ...]
    rule: str
    confidence: float
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An entry with all that it rests on.

    text, day: what the entry says. fields: of the merged account. facts: oldest dispatch first.
    merges: why facts of several dispatches were taken as one. differs: where they contradict, each answer with
    its sentences.
    standing: of an undertaking, with the steps that led to it; suggestions: what may have come of it besides.
    """

    entry: str
    kind: str
    text: str
    day: str
    fields: tuple[tuple[str, str], ...]
    facts: tuple[FactExplanation, ...]
    merges: tuple[str, ...]
    differs: tuple[Differing, ...]
    standing: str | None
    steps: tuple[Step, ...]
    suggestions: tuple[Possible, ...] = ()


def explanation(
    entry: Entry,
    name_of: NameOf,
    as_of: date,
    standing_of: StandingOf | None = None,
    suggestions_of: SuggestionsOf | None = None,
    among: Iterable[Entry] = (),
) -> Explanation:
    """Explain an entry from what it carries, an undertaking with its standing as of the day.

    standing_of: left out, an undertaking is followed by nothing but its own facts. suggestions_of: left out, none
    are made. among: entries of the same states, from whose numbers its own may differ.
    """
    standing, life = (standing_of or Follower([entry]).standing)(entry, as_of)
    return Explanation(
        entry=entry.id,
        kind=entry.kind,
        text=describe(entry.merged, name_of),
        day=in_words(entry.when),
        fields=_fields(CitedFact("", entry.merged), name_of),
        facts=tuple(_fact(entry, fact, name_of) for fact in entry.facts),
        merges=entry.merges,
        differs=tuple(differing(difference, name_of) for difference in differences_among(entry, among)),
        standing=standing,
        steps=tuple(
            Step(step.standing, step.day, step.rule, tuple(cite(entry.id, f) for f in step.facts))
            for step in life
        ),
        suggestions=possible(suggestions_of(entry, as_of)) if suggestions_of else (),
    )


def _fact(entry: Entry, cited: CitedFact, name_of: NameOf) -> FactExplanation:
    return FactExplanation(
        citation=cite(entry.id, cited),
        marked=marked(cited),
        rule=cited.fact.rule,
        confidence=cited.fact.confidence,
        fields=_fields(cited, name_of),
    )


def marked(cited: CitedFact) -> tuple[tuple[str, bool], ...]:
    """Cut the quoted sentence into pieces, each with whether the rule matched its words."""
    if not cited.fact.evidence:
        return ((cited.quote, False),) if cited.quote else ()
    home = cited.fact.evidence[0]
    inside = sorted(w for w in cited.fact.words if home.start <= w.start < w.end <= home.end)
    pieces: list[tuple[str, bool]] = []
    at = home.start
    for word in _apart(inside):
        pieces.append((cited.quote[at - home.start : word.start - home.start], False))
        pieces.append((cited.quote[word.start - home.start : word.end - home.start], True))
        at = word.end
    pieces.append((cited.quote[at - home.start :], False))
    return tuple(piece for piece in pieces if piece[0])


def _apart(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _fields(cited: CitedFact, name_of: NameOf) -> tuple[tuple[str, str], ...]:
    fact = cited.fact
    place = fact.place and fact.place.name + (
        f", {name_of(fact.place.country)}" if fact.place.country else ""
    )
    rows: list[tuple[str, Any]] = [
        ("when", f"{in_words(fact.when)} ({fact.when})" if fact.when else None),
        ("status", fact.status),
        ("states", [name_of(state) for state in fact.states]),
        ("place", place),
        *((person.role, person_words(person, name_of)) for person in fact.people),
        *((words_of(name), _in_words(value)) for name, value in fact.details.items()),
    ]
    return tuple((name, _text(value)) for name, value in rows)


def _in_words(value: Any) -> Any:
    return words_of(value) if isinstance(value, str) and " " not in value else value


def _text(value: Any) -> str:
    if value is None or value == []:
        return "not told"
    if isinstance(value, (list, tuple)):
        return ", ".join(str(part) for part in value)
    return str(value)
