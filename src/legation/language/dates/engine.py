"""The engine: words that may begin a date are looked up, the rules filed under them tried, the longest kept.

A rule is a name, the words that can begin it, a pattern and a production. Text without such words costs
one dictionary look-up a word, and each pattern is anchored and bounded, so the work is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from legation.language.dates.calendar_point import CalendarPoint
from legation.language.dates.mention import Kind, Unit

NUMERAL = "#"
"""The word under which rules are filed that begin with digits."""

_WORD = re.compile(r"[^\W\d_]+|\d+")
# A numeral glued to these is part of an amount, a code or a longer number: $2000, COVID-19, A/2024, 10.2020.
_GLUED = re.compile(r"(?:\w|[$€£¥#+_/.,:]|[-–]|'\w?)\Z")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a production makes of a match, before relation and neighbours are looked at.

    point: set where the reading is a plain calendar time that can be an end of a range.
    amount: years that an anniversary counts.
    """

    start: int
    end: int
    kind: Kind
    value: str | None = None
    future: str | None = None
    point: CalendarPoint | None = None
    length: tuple[int, Unit] | None = None
    needs: str = ""
    amount: int = 0
    rule: str = ""


@dataclass(slots=True)
class Context:
    """What productions may know: the text, the day of publication, and what was told before.

    previous: the last day told. recent: EDTF of the last day, month or year told.
    """

    text: str
    published: date | None
    previous: date | None = None
    recent: str | None = None
    rules: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)

    def read_at(self, position: int) -> Reading | None:
        """Give the longest reading that begins at the position, or None."""
        word = _WORD.match(self.text, position)
        return self.read(word) if word else None

    def read(self, word: re.Match[str]) -> Reading | None:
        """Give the longest reading that begins with the word, the earlier rule on a tie, or None."""
        first = word.group()
        key = NUMERAL if first[0].isdecimal() else first.lower()
        best: Reading | None = None
        for rule in self.rules.get(key, ()):
            match = rule.pattern.match(self.text, word.start())
            if match is None or (best is not None and match.end() < best.end):
                continue
            reading = rule.produce(match, self)
            if reading is not None and (best is None or reading.end > best.end):
                best = _named(reading, rule.name)
        return best


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern with its production; words are lower case, or NUMERAL."""

    name: str
    words: frozenset[str]
    pattern: re.Pattern[str]
    produce: Callable[[re.Match[str], Context], Reading | None]


def rule(
    name: str, words: Iterable[str], pattern: str, produce: Callable[[re.Match[str], Context], Reading | None]
) -> Rule:
    """Make a rule; the pattern ignores case."""
    return Rule(name, frozenset(words), re.compile(pattern, re.IGNORECASE), produce)


def filed(rules: Iterable[Rule]) -> Mapping[str, tuple[Rule, ...]]:
    """File the rules under the words that begin them, in the order given."""
    table: dict[str, list[Rule]] = {}
    for each in rules:
        for word in each.words:
            table.setdefault(word, []).append(each)
    return {word: tuple(found) for word, found in table.items()}


def words_that_begin(context: Context) -> Iterable[re.Match[str]]:
    """Give the words and numerals of the text that some rule is filed under."""
    text, rules = context.text, context.rules
    for word in _WORD.finditer(text):
        first = word.group()
        if first[0].isdecimal():
            if len(first) <= 4 and not _GLUED.search(text, max(0, word.start() - 2), word.start()):
                yield word
        elif first.lower() in rules:
            yield word


def _named(reading: Reading, name: str) -> Reading:
    return Reading(
        reading.start, reading.end, reading.kind, reading.value, reading.future, reading.point,
        reading.length, reading.needs, reading.amount, reading.rule or name,
    )  # fmt: skip
