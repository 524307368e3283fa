"""Sums of money, shares and counts in the English of dispatches: what number of what, and how exactly.

Dates, durations, ordinals, ages, times of day and the numbers of articles and resolutions are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from legation.language.counted import TIMES, counted_behind
from legation.language.currencies import currency_before, currency_behind
from legation.language.dates import DateMention, find_dates
from legation.language.leaning import Named, leans_on
from legation.language.multiples import multiples, shares
from legation.language.numerals import number_value, numbers, spelt_out

Comparator = Literal["=", ">", "<", "~"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number with what it counts.

    start, end: offsets, without the comparator's words. value: magnitudes multiplied out.
    unit: ISO 4217 code, `percent`, `percentage points`, `people` for persons, else the plural noun in lower
        case, or "" where nothing is named.
    noun: the head of what is counted, lower case as printed (`students` where unit is `people`), or "".
    upper: the other end of `300-400`. repeats: the sum before it told again in another currency.
    """

    start: int
    end: int
    value: float
    unit: str
    comparator: Comparator = "="
    noun: str = ""
    upper: float | None = None
    repeats: bool = False

    @property
    def is_money(self) -> bool:
        """Tell whether the unit is a currency."""
        return len(self.unit) == 3 and self.unit.isupper()


_PERCENT = re.compile(
    r"\s?%|[\s-]?(?:per\s?cent|pct|percentage|(?-i:pc))\b(?P<points>\s+points?)?", re.IGNORECASE
)

# Volumes and weights as the trade writes them.
_PHYSICAL = (
    (re.compile(r"\s?bcm\b"), "cubic metres", 10**9),
    (re.compile(r"\s?mcm\b"), "cubic metres", 10**6),
    (re.compile(r"[\s-]cubic\smetres?\b", re.IGNORECASE), "cubic metres", 1),
    (re.compile(r"[\s-]cubic\smeters?\b", re.IGNORECASE), "cubic meters", 1),
    (re.compile(r"\s?(?:MT|metric\ston(?:ne)?s?)\b"), "tonnes", 1),
)
# What a thing is said to have by a number before it: `a 30-megawatt plant`, `a 200-bed hospital`.
_ATTRIBUTE = re.compile(
    r"-(?P<noun>(?:mega|giga|kilo)watt|MW|GW|kilomet(?:re|er)|km|bed|seat|tonn?e?|hectare|barrel)(?![\w-])",
    re.IGNORECASE,
)
_ATTRIBUTES = {"mw": "megawatts", "gw": "gigawatts", "km": "km"}
# `five flights a week`, `twice a week`, `thrice-weekly`
_WEEKLY = re.compile(
    r"\b(?:(?P<often>once|twice|thrice|\w+\stimes)(?:-|\s)(?:weekly\b|(?:a|per|each|every)\sweek\b))",
    re.IGNORECASE,
)
_A_WEEK = re.compile(r"\bweekly\b|\b(?:a|per|each|every)\sweek\b", re.IGNORECASE)
_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
_FLYING = re.compile(r"\b(?:fl(?:y|ies|ying|ew|ights?)|airlines?|planes?)\b", re.IGNORECASE)

# Before a number: what makes it a name, a reference, a time; what leaves it open; what makes it known.
_LABEL = re.compile(
    r"\b(?:articles?|art|resolutions?|decree|law|no|nos|nr|numbers?|chapter|section|paragraphs?|pages?|annex"
    r"|phase|route|highway|lines?|top|flight|room|grade|level|category|(?-i:Group)\s+of|protocol|order|directive|case|act"
    r"|version|tel|phone|point|aged|age|industry|pillar|tier|class|mark|type|block|zone|district|unit|stage"
    r"|track|round|volume|gate|box)\.?\s+\Z",
    re.IGNORECASE,
)
_UNCOUNTED = re.compile(
    r"\b(?:several|many|few|couple\s+of|tens\s+of|hundreds\s+of|dozens\s+of|thousands\s+of)\s+\Z",
    re.IGNORECASE,
)
_DEFINITE = re.compile(
    r"\b(?:the|these|those|both|their|our|its|his|her|all|other|any|no|every|each|last|next|which)\s+\Z",
    re.IGNORECASE,
)
_GLUED_BEFORE = re.compile(r"[\w+'$€£¥%=&–-]\Z")
# Behind a number: ordinals, clock times, scores, compounds like 20-member.
_GLUED_BEHIND = re.compile(r"[A-Za-z]|[:/-]\d|-[A-Za-z]")
_CLOCK = re.compile(r"\s?(?:a\.?m\b|p\.?m\b|o'clock|hrs\b|hours\s+(?:local|GMT|UTC)|GMT|UTC)", re.IGNORECASE)
# Two or three of these are who the dispatch is about, not a count.
_PAIRED = frozenset(
    {
        "sides", "parties", "countries", "nations", "states", "peoples", "governments", "neighbours",
        "neighbors", "leaders", "ministers", "presidents", "foreign-ministers", "delegations",
    }
)  # fmt: skip

# What is counted in thousands without a separator: 2000 tonnes.
_MEASURES = frozenset(
    {
        "tonnes", "tons", "hectares", "acres", "kilometres", "kilometers", "km", "miles", "metres", "meters",
        "mw", "megawatts", "barrels", "doses", "jobs", "scholarships", "companies", "families", "households",
    }
)  # fmt: skip

_COMPARATORS: tuple[tuple[Comparator, str], ...] = (
    ("<", r"nearly|almost|up\s+to|less\s+than|fewer\s+than|under|below|at\s+most|(?:not?|never)\s+more\s+than"
          r"|not\s+(?:exceed(?:ing|ed)?|surpass(?:ed)?)|barely|shy\s+of|a\s+maximum\s+of|close\s+to|just\s+short\s+of|approaching"),
    (">", r"over|more\s+than|at\s+least|exceed(?:s|ed|ing)?|upwards?\s+of|surpass(?:es|ed|ing)?"
          r"|topp(?:ed|ing)|tops|in\s+excess\s+of|(?:no|not)\s+(?:fewer|less)\s+than|greater\s+than|above|beyond"
          r"|a\s+minimum\s+of|cross(?:ed|ing)|pass(?:ed|ing)(?:\s+the)?|north\s+of"),
    ("~", r"about|some|around|approximately|approx\.?|roughly|circa|an\s+estimated|estimated(?:\s+at)?"
          r"|in\s+the\s+region\s+of|(?:in|on|of)\s+the\s+order\s+of|something\s+like|more\s+or\s+less"),
)  # fmt: skip
# Before a small number in words these are plain prepositions: programmes under four headings.
_PLACES = frozenset({"under", "above", "below", "beyond"})
_AND_MORE = re.compile(r"\+|\s+or\s+(?P<word>more|over|above|so|less|fewer)\b", re.IGNORECASE)

_SAME_SUM = re.compile(
    r"\s*[(,/]?\s*(?:(?:or|equivalent\s+to|equal\s+to|equivalent|i\.e\.|that\s+is|=)\s+)?"
    r"(?:(?:about|around|some|approximately|approx\.|roughly|nearly|almost|over|more\s+than)\s+)?",
    re.IGNORECASE,
)
_SAME_SUM_SIGN = re.compile(r"[(/=]|\bor\b|equivalent|equal|i\.e\.|that\s+is", re.IGNORECASE)


def find_quantities(text: str, dates: tuple[DateMention, ...] | None = None) -> tuple[Quantity, ...]:
    """Find the quantities of a stretch of prose, in order and without overlap.

    dates: the mentions already found in the same text, to spare finding them again.
    """
    figures = list(numbers(text))
    if dates is None:
        dates = find_dates(text, None) if figures else ()
    taken = iter([(d.start, d.end) for d in dates] + [(len(text),) * 2])
    start, end = next(taken)
    found: list[Quantity] = []
    bare: list[re.Match[str]] = []
    for match in figures:
        while end <= match.start() and end < len(text):
            start, end = next(taken)
        if start < match.end() and match.start() < end:
            continue
        quantity = _quantity(match, text)
        if quantity is None:
            bare.append(match)
        if quantity is None or (found and quantity.start < found[-1].end):
            continue
        if found and _repeats(found[-1], quantity, text):
            quantity = replace(quantity, repeats=True)
        found += _ends(quantity, match, text)
    found = [*_lent(found, text), *_leaning(bare, found, text), *_weekly(text)]
    found += [Quantity(start, end, share, "percent") for start, end, share in multiples(text)]
    found += [_compared(Quantity(*share, "percent"), text) for share in shares(text)]
    return tuple(sorted(found, key=lambda q: q.start))


def _ends(quantity: Quantity, match: re.Match[str], text: str) -> list[Quantity]:
    """Give both ends of `from 1 to 1.8 billion` as quantities of their own; any other quantity as it is."""
    if quantity.upper is None or not re.search(
        r"\bfrom\s\Z", text[max(0, match.start() - 6) : match.start()]
    ):
        return [quantity]
    second = match.start("upper")
    return [
        replace(quantity, end=second - len(" to "), upper=None),
        replace(quantity, start=second, value=quantity.upper, upper=None),
    ]


def _leaning(bare: list[re.Match[str]], found: list[Quantity], text: str) -> Iterator[Quantity]:
    """Give the bare numbers that count what others around them do, or what `the number of` is said of."""
    named = [Named(q.start, q.noun, q.unit) for q in found if q.noun]
    for match in bare:
        start, end = match.start(), match.end()
        value, upper = number_value(match)
        if value is None or value < 2 or _glued(match, text) or _before(_LABEL, text, start, 14):
            continue
        counted = leans_on(text, start, end, named)
        if counted is not None:
            quantity = Quantity(start, end, value, counted.unit, noun=counted.noun, upper=upper)
            yield from (_compared(one, text) for one in _ends(quantity, match, text))


def _lent(found: list[Quantity], text: str) -> Iterator[Quantity]:
    """Give the quantities, those large enough to stand alone with what the words before say that they count."""
    for quantity in found:
        lender = leans_on(text, quantity.start, quantity.end, ()) if not quantity.unit else None
        yield quantity if lender is None else replace(quantity, unit=lender.unit, noun=lender.noun)


def _weekly(text: str) -> Iterator[Quantity]:
    """Give how often a week somebody flies."""
    for match in _WEEKLY.finditer(text):
        often = match["often"].lower()
        count = often.split()[0]
        value = float(count) if count.isdecimal() else _OFTEN.get(often) or spelt_out(count)
        if value and _FLYING.search(text, max(0, match.start() - 100), match.end() + 20):
            yield Quantity(match.start(), match.end(), float(value), "flights per week", noun="flights")


def _quantity(match: re.Match[str], text: str) -> Quantity | None:
    start, end = match.start(), match.end()
    value, upper = number_value(match)
    if value is None or (match["words"] and _before(_UNCOUNTED, text, start, 14)):
        return None
    if match["figure"]:
        before = currency_before(text, start, value)
        if before is not None:
            return _compared(Quantity(before[1], end, value, before[0], upper=upper), text)
        if _before(_GLUED_BEFORE, text, start, 1):
            return None
    behind = currency_behind(text, end, value)
    if behind is not None and (value != 1 or match["figure"]):
        return _compared(Quantity(start, behind[1], value, behind[0], upper=upper), text)
    for pattern, unit, times in _PHYSICAL:
        if match["figure"] and (written := pattern.match(text, end)) is not None:
            return _compared(
                Quantity(start, written.end(), value * times, unit, noun=unit, upper=upper), text
            )
    attribute = _ATTRIBUTE.match(text, end)
    if attribute is not None:
        noun = attribute["noun"].lower()
        noun = _ATTRIBUTES.get(noun, f"{noun}s")
        return _compared(Quantity(start, attribute.end(), value, noun, noun=noun, upper=upper), text)
    percent = _PERCENT.match(text, end)
    if percent is not None:
        unit = "percentage points" if percent["points"] else "percent"
        return _compared(Quantity(start, percent.end(), value, unit, upper=upper), text)
    return _count(match, text, Quantity(start, end, value, "", upper=upper))


def _count(match: re.Match[str], text: str, bare: Quantity) -> Quantity | None:
    """Give a count with its noun; without one only what is written as a large number."""
    more = _AND_MORE.match(text, bare.end)
    if bare.value in (0, 1) or _glued(match, text) or _before(_LABEL, text, bare.start, 14):
        return None
    counted = counted_behind(text, more.end() if more else bare.end)
    compared = _compared(bare, text)
    if counted is None:
        large = match["scale"] or match["words"] or "," in match["figure"]
        known = compared.comparator != "=" or not _like_a_year(match, bare.value)
        return compared if large and known and not match["short"] and bare.value >= 100 else None
    if counted.noun in TIMES:
        return None
    surely = compared.comparator != "=" or counted.persons or counted.noun in _MEASURES
    if _like_a_year(match, bare.value) and not surely:
        return None
    few = bare.value < 20 and match["words"] and _before(_DEFINITE, text, bare.start, 8)
    if few or (bare.value < 5 and counted.noun in _PAIRED):
        return None
    unit = "people" if counted.persons else counted.noun
    if unit == "flights" and _A_WEEK.search(text, bare.end, counted.end + len(" each week")):
        unit = "flights per week"
    return _compared(replace(bare, end=counted.end, unit=unit, noun=counted.noun), text)


def _glued(match: re.Match[str], text: str) -> bool:
    """Tell whether the number is part of a time, a score or a longer word."""
    before = match["figure"] and _before(_GLUED_BEFORE, text, match.start(), 1)
    return bool(before or _GLUED_BEHIND.match(text, match.end()) or _CLOCK.match(text, match.end()))


def _like_a_year(match: re.Match[str], value: float) -> bool:
    """Tell whether the number could be a year that no rule took for a date: PACC 2030, the 2030 Goals."""
    return 1900 <= value <= 2100 and (match["words"] or "," not in match["figure"]) and not match["scale"]


def _before(pattern: re.Pattern[str], text: str, position: int, reach: int) -> bool:
    return pattern.search(text, max(0, position - reach), position) is not None


@lru_cache(maxsize=1)
def _comparing() -> re.Pattern[str]:
    groups = "|".join(f"(?P<c{index}>{words})" for index, (_, words) in enumerate(_COMPARATORS))
    # `handed over 500 tonnes`, `a rise over 4 billion last year`, `adds up to 5 billion`: these compare nothing.
    before_over = (
        "handed hand handing turned took taken taking rise increase growth gain add adds added adding".split()
    )
    phrasal = "".join(f"(?<!{word} )" for word in before_over)
    return re.compile(
        rf"{phrasal}\b(?:{groups})\s+(?:a\s+total\s+of\s+|the\s+sum\s+of\s+|a\s+)?\Z", re.IGNORECASE
    )


def _compared(quantity: Quantity, text: str) -> Quantity:
    found = _comparing().search(text, max(0, quantity.start - 30), quantity.start)
    small = quantity.value < 20 and not text[quantity.start].isdecimal()
    if found is not None and not (small and found.group().split()[0].lower() in _PLACES):
        index = next(i for i in range(len(_COMPARATORS)) if found[f"c{i}"])
        return replace(quantity, comparator=_COMPARATORS[index][0])
    behind = _AND_MORE.search(text, quantity.start, quantity.end) or _AND_MORE.match(text, quantity.end)
    if behind is not None:
        word = (behind["word"] or "more").lower()
        return replace(
            quantity, comparator="~" if word == "so" else "<" if word in ("less", "fewer") else ">"
        )
    return quantity


def _repeats(first: Quantity, second: Quantity, text: str) -> bool:
    """Tell whether a sum only tells the one before it again: `RM5 million (US$1.1 million)`."""
    if not (first.is_money and second.is_money) or first.unit == second.unit:
        return False
    between = text[first.end : second.start]
    return (
        len(between) <= 30
        and _SAME_SUM.fullmatch(between) is not None
        and _SAME_SUM_SIGN.search(between) is not None
    )
