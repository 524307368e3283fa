"""The engine: words that may begin a date are looked up, the rules filed under them tried, the longest kept.

A rule is a name, the words that can begin it, a pattern and a production. Text without such words costs
one dictionary look-up a word, and each pattern is anchored and bounded, so the work is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from legation.language.dates.calendar_point import CalendarPoint
from legation.language.dates.mention import Kind, Unit

NUMERAL = "#"
"""The word under which rules are filed that begin with digits."""

_WORD = re.compile(r"[^\W\d_]+|\d+")
# A numeral glued to these is part of an amount, a code or a longer number: $2000, COVID-19, A/2024, 10.2020.
_GLUED = re.compile(r"[\w$€£¥#+/.,:–-]\Z")
# `Early in the last week of May` is three deep; `early early early …` must not go on for ever.
_DEEPEST = 3
_SENTENCE_END = re.compile(r"[.!?][\"')]*\s+(?=[A-Z\"'(])|\n\s*\n")


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


Production = Callable[[re.Match[str], "Context"], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern with its production; words are lower case, or NUMERAL. Patterns ignore case."""

    name: str
    words: Iterable[str]
    pattern: str
    produce: Production


FiledRules = Mapping[str, tuple[tuple[re.Pattern[str], Rule], ...]]


def filed(rules: Iterable[Rule]) -> FiledRules:
    """Compile the rules and file them under the words that begin them, in the order given."""
    table: dict[str, list[tuple[re.Pattern[str], Rule]]] = {}
    for rule in rules:
        pattern = re.compile(rule.pattern, re.IGNORECASE)
        for word in dict.fromkeys(rule.words):
            table.setdefault(word, []).append((pattern, rule))
    return {word: tuple(found) for word, found in table.items()}


@dataclass(slots=True)
class Context:
    """What productions may know: the text, the day of publication, and what was told before.

    previous: the last day told. recent: EDTF of the last day, month or year told, of intervals the start.
    recent_period: EDTF of the last month, quarter or other interval of whole months told.
    dated: the last day told with its year, and the offset at which that ended. depth: readings being made.
    """

    text: str
    published: date | None
    rules: FiledRules
    previous: date | None = None
    recent: str | None = None
    recent_period: str | None = None
    dated: tuple[date, int] | None = None
    depth: int = 0

    def read_at(self, position: int) -> Reading | None:
        """Give the longest reading inside another that begins at the position, or None."""
        word = _WORD.match(self.text, position) if self.depth < _DEEPEST else None
        if word is None:
            return None
        self.depth += 1
        reading = self.read(word)
        self.depth -= 1
        return reading

    def read(self, word: re.Match[str]) -> Reading | None:
        """Give the longest reading that begins with the word, the earlier rule on a tie, or None."""
        first = word.group()
        best: Reading | None = None
        for pattern, rule in self.rules.get(NUMERAL if first[0].isdecimal() else first.lower(), ()):
            match = pattern.match(self.text, word.start())
            if match is None or (best is not None and match.end() < best.end):
                continue
            reading = rule.produce(match, self)
            if reading is not None and (best is None or reading.end > best.end):
                best = reading if reading.rule else replace(reading, rule=rule.name)
        return best

    def before(self, pattern: re.Pattern[str], start: int, reach: int) -> re.Match[str] | None:
        r"""Look for a pattern that ends in `\Z` within `reach` characters before start."""
        return pattern.search(self.text, max(0, start - reach), start)

    def same_sentence(self, start: int, end: int) -> bool:
        """Tell whether no sentence ends between the two offsets."""
        return _SENTENCE_END.search(self.text, start, end) is None


def words_that_begin(context: Context) -> Iterator[re.Match[str]]:
    """Yield the words and numerals of the text that some rule is filed under."""
    text, rules = context.text, context.rules
    for word in _WORD.finditer(text):
        first = word.group()
        if first[0].isdecimal():
            if len(first) <= 4 and context.before(_GLUED, word.start(), 1) is None:
                yield word
        elif first.lower() in rules:
            yield word


def sentence_around(text: str, start: int, end: int, reach: int = 400) -> tuple[int, int]:
    """Give the bounds of the sentence that holds the span, looking no further than `reach` either way."""
    ends = [m.end() for m in _SENTENCE_END.finditer(text, max(0, start - reach), start)]
    stop = _SENTENCE_END.search(text, end, end + reach)
    return (ends[-1] if ends else max(0, start - reach)), (
        stop.start() if stop else min(len(text), end + reach)
    )
