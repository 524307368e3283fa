"""Sums of money, shares and counts in the English of dispatches: what number of what, and how exactly.

Dates, durations, ordinals, ages, times of day and the numbers of articles and resolutions are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from legation.language.currencies import currency_before, currency_behind
from legation.language.dates import DateMention, find_dates

Comparator = Literal["=", ">", "<", "~"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number with what it counts.

    start, end: offsets, without the comparator's words. value: magnitudes multiplied out.
    unit: ISO 4217 code, `percent`, `people` for persons, else the plural noun in lower case, or "".
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


_SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1_000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000,
    "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
}  # fmt: skip
_SHORT_SCALES = {
    "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "mil": 1_000_000, "bn": 1_000_000_000,
    "bln": 1_000_000_000, "b": 1_000_000_000, "tn": 1_000_000_000_000, "trn": 1_000_000_000_000,
    "lakhs": 100_000, "crores": 10_000_000, "cr": 10_000_000,
}  # fmt: skip

_DIGITS = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d,.]\d|\d)|\d+\.\d+|\d+,\d{1,2}(?!\d)|\d+"
)
_WORDS = "|".join((*_SMALL, *_TENS, "a", "an", "half", *_SCALES))
_SCALE = "|".join(_SCALES)
_SHORT = "|".join(sorted(_SHORT_SCALES, key=len, reverse=True))


@lru_cache(maxsize=1)
def _number() -> re.Pattern[str]:
    """Compile the scanner: figures with a magnitude, or number words."""
    return re.compile(
        rf"(?:(?<![\d.,/:#@_])(?<![-–]\d)(?P<digits>{_DIGITS})"
        rf"(?:\s?(?:-|–|\bto\b)\s?(?P<upper>{_DIGITS})(?=\s?(?:%|{_SCALE}|[a-z]|percent)))?"
        rf"(?:[\s-]?(?P<scale>{_SCALE})(?:\s+(?P<second>thousand|million|billion|crore))?\b|\s?(?P<short>{_SHORT})\b)?"
        rf"|\b(?P<words>(?:{_WORDS})\b(?:(?:-|\s+(?:and\s+)?)(?:{_WORDS})\b)*))",
        re.IGNORECASE,
    )


_PERCENT = re.compile(r"\s?%|[\s-]?(?:per\s?cent|pct|percentage)\b(?P<points>\s+points?)?", re.IGNORECASE)
_GLUED_AFTER = re.compile(r"(?:st|nd|rd|th)\b|[A-Za-z]\w|[A-Za-z]\b|:\d|/\d|-\d|-[A-Za-z]", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:articles?|art|resolutions?|decree|law|no|nos|nr|number|numbers|chapter|section|paragraphs?|page|pages|annex|phase|route"
    r"|highway|line|lines|flight|room|grade|level|category|group\s+of|protocol|order|directive|case|act|version|tel|phone|point"
    r"|aged|age|industry|pillar|tier|class|mark|type|block|zone|district|unit|stage|track|round|volume|gate|box)\.?\s+\Z",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\s?(?:a\.?m\b|p\.?m\b|o'clock|hrs\b|hours\s+(?:local|GMT|UTC)|GMT|UTC)|[:.]\d\d\s?(?:a\.?m|p\.?m)",
    re.IGNORECASE,
)
_DEFINITE = re.compile(
    r"\b(?:the|these|those|both|their|our|its|his|her|all|other|any|no|every|each|last|next|which)\s+\Z",
    re.IGNORECASE,
)

_UNCOUNTED = re.compile(r"\b(?:several|many|few|some\s+few|couple\s+of|tens\s+of|hundreds\s+of|dozens\s+of)\s+\Z", re.IGNORECASE)

_COMPARATORS: tuple[tuple[Comparator, str], ...] = (
    ("<", r"nearly|almost|up\s+to|less\s+than|fewer\s+than|under|below|at\s+most|(?:not?|never)\s+more\s+than|not\s+exceeding"
          r"|a\s+maximum\s+of|close\s+to|just\s+short\s+of|approaching"),
    (">", r"over|more\s+than|at\s+least|exceed(?:s|ed|ing)?|upwards?\s+of|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|in\s+excess\s+of"
          r"|(?:no|not)\s+(?:fewer|less)\s+than|greater\s+than|above|beyond|a\s+minimum\s+of|cross(?:ed|ing)"),
    ("~", r"about|some|around|approximately|approx\.?|roughly|circa|an\s+estimated|estimated(?:\s+at)?|in\s+the\s+region\s+of|c\."),
)  # fmt: skip


@lru_cache(maxsize=1)
def _comparing() -> re.Pattern[str]:
    groups = "|".join(f"(?P<c{i}>{words})" for i, (_, words) in enumerate(_COMPARATORS))
    return re.compile(
        rf"\b(?:{groups})\s+(?:(?:a\s+)?total\s+(?:of\s+)?|the\s+sum\s+of\s+|a\s+)?\Z", re.IGNORECASE
    )


_OR_MORE = re.compile(r"\+|\s+or\s+(?P<word>more|over|above|so|less|fewer)\b", re.IGNORECASE)
_REPETITION = re.compile(
    r"\s*(?:\(|,|/|—|-|–)?\s*(?:(?:or|equivalent\s+to|equal\s+to|equivalent|worth|i\.e\.|that\s+is|=|approx\.?)\s+)?"
    r"(?:(?:about|around|some|approximately|roughly|nearly|almost|over|more\s+than)\s+)?\Z",
    re.IGNORECASE,
)
_REPETITION_SIGN = re.compile(r"[(/=]|\bor\b|equivalent|equal|i\.e\.|that\s+is", re.IGNORECASE)

_TOKEN = re.compile(r"\s+(?:of\s+(?:the\s+|its\s+|their\s+|our\s+)?)?([^\W\d_][^\W\d_'’-]*(?:-[^\W\d_]+)*)")
_NOT_COUNTED = frozenset(
    "of the and or in on at to from by with for as is are was were has have had will would than that which who whom "
    "this these those it its their his her a an but not be been into over under between after before during per "
    "since until while when where if so also each both out up down off against about across among through".split()
)
_PLURALS = frozenset(
    "people men women children troops personnel staff police aircraft cattle sheep mw gw kw km kg "
    "tonnes hectares teu media crew infantry clergy headcount".split()
)
_NO_PLURALS = frozenset(
    "is was has this thus its his us does as always perhaps news business process progress access success status "
    "basis crisis gas consensus virus campus focus plus bonus congress press less various previous religious serious "
    "famous precious vis versus across address".split()
)
_PERSONS = frozenset(
    "people persons nationals citizens residents students pupils scholars tourists visitors travellers travelers "
    "passengers guests delegates delegations_members participants members workers labourers laborers employees staff "
    "personnel soldiers troops servicemen servicewomen peacekeepers officers officials policemen diplomats envoys "
    "ambassadors ministers experts specialists engineers doctors nurses medics teachers lecturers professors trainees "
    "interns volunteers refugees migrants immigrants asylum-seekers prisoners hostages detainees children men women "
    "athletes artists journalists farmers fishermen sailors seafarers businessmen businesspeople entrepreneurs investors "
    "leaders representatives lawmakers parliamentarians deputies senators graduates postgraduates expatriates emigrants "
    "compatriots inhabitants victims survivors civilians youths youngsters pilgrims patients servants individuals "
    "beneficiaries professionals technicians scientists researchers cadets advisers advisors instructors veterans "
    "speakers attendees applicants holders recipients spectators crew settlers fighters militants rebels".split()
)  # fmt: skip
_PAIRED = frozenset(
    "sides parties countries nations states peoples governments neighbours neighbors leaders ministers presidents".split()
)


def find_quantities(text: str, dates: tuple[DateMention, ...] | None = None) -> tuple[Quantity, ...]:
    """Find the quantities of a stretch of prose, in order and without overlap.

    dates: the mentions already found in the same text, to spare finding them again.
    """
    taken = [(d.start, d.end) for d in (find_dates(text, None) if dates is None else dates)]
    found: list[Quantity] = []
    for match in _number().finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        quantity = _quantity(match, text)
        if quantity is None or (found and quantity.start < found[-1].end):
            continue
        if found and _repeats(found[-1], quantity, text):
            quantity = replace(quantity, repeats=True)
        found.append(quantity)
    return tuple(found)


def _quantity(match: re.Match[str], text: str) -> Quantity | None:
    start, end = match.start(), match.end()
    value, upper = _value(match)
    if value is None:
        return None
    before = currency_before(text, start) if match["digits"] else None
    if (
        match["digits"]
        and before is None
        and start
        and (text[start - 1].isalnum() or text[start - 1] in "-–+'$€£¥")
    ):
        return None
    if before is not None:
        return _compared(Quantity(before[1], end, value, before[0], upper=upper), text)
    if match["short"] and match["short"].lower() in ("k", "m", "b") and currency_behind(text, end) is None:
        # 5m may be metres: a count only with people or things behind it
        if _counted(text, end) is None:
            return None
    behind = currency_behind(text, end)
    if behind is not None and (match["digits"] or value != 1 or " " in match.group()):
        return _compared(Quantity(start, behind[1], value, behind[0], upper=upper), text)
    percent = _PERCENT.match(text, end)
    if percent:
        unit = "percentage points" if percent["points"] else "percent"
        return _compared(Quantity(start, percent.end(), value, unit, upper=upper), text)
    return _count(match, text, value, upper)


def _count(match: re.Match[str], text: str, value: float, upper: float | None) -> Quantity | None:
    start, end = match.start(), match.end()
    bare = Quantity(start, end, value, "", upper=upper)
    if _LABEL.search(text, max(0, start - 12), start) or _CLOCK.match(text, end):
        return None
    if _GLUED_AFTER.match(text, end) or value == 1:
        return None
    counted = _counted(text, end)
    if counted is None:
        large = (
            match["scale"]
            or (match["digits"] and "," in match["digits"])
            or (match["words"] and value >= 100)
        )
        compared = _compared(bare, text)
        return compared if large and value >= 100 else None
    noun, stop, person = counted
    if match["words"] and value < 20 and _DEFINITE.search(text, max(0, start - 8), start):
        return None
    if value < 5 and noun in _PAIRED:
        return None
    unit = "people" if person else noun
    return _compared(replace(bare, end=stop, unit=unit, noun=noun), text)


def _value(match: re.Match[str]) -> tuple[float | None, float | None]:
    if match["words"]:
        return _spelt(match["words"]), None
    scale = 1
    for group in ("scale", "second"):
        if match[group]:
            scale *= _SCALES[match[group].lower()]
    if match["short"]:
        scale *= _SHORT_SCALES[match["short"].lower()]
    upper = match["upper"]
    value = _figure(match["digits"])
    return _scaled(value, scale), _scaled(_figure(upper), scale) if upper else None


def _scaled(value: float, scale: int) -> float:
    return round(value * scale, 6)


def _figure(digits: str) -> float:
    digits = re.sub(r"[\u00a0\u202f ]", "", digits)
    if re.fullmatch(r"\d+,\d{1,2}", digits):
        return float(digits.replace(",", "."))
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    return float(digits.replace(",", ""))


def _spelt(words: str) -> float | None:
    """Evaluate number words; None for `a`, `half` and other words that are no number alone."""
    parts = [part for part in re.split(r"[\s-]+", words.lower()) if part != "and"]
    if not any(part in _SMALL or part in _TENS or part in _SCALES for part in parts):
        return None
    total, current, any_number = 0.0, 0.0, False
    for position, part in enumerate(parts):
        if part in ("a", "an"):
            if position + 1 < len(parts) and parts[position + 1] == "half":
                continue
            current += 1 if current == 0 and parts[position - 1] != "half" else 0
        elif part == "half":
            current += 0.5
        elif part in _SCALES:
            scale = _SCALES[part]
            current = (current or 1) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
            any_number = True
        else:
            current += _SMALL.get(part, 0) + _TENS.get(part, 0)
            any_number = True
    return total + current if any_number else None


def _counted(text: str, end: int) -> tuple[str, int, bool] | None:
    """Give the counted noun, its end and whether it means persons: the first plural within five words."""
    position = end
    for _ in range(5):
        token = _TOKEN.match(text, position)
        if token is None:
            return None
        word = token[1]
        lower = word.lower()
        if lower in _NOT_COUNTED or (
            token.group().lstrip().lower().startswith("of ") and position == end and not word
        ):
            return None
        position = token.end()
        plural = lower in _PLURALS or (
            lower.endswith("s")
            and len(lower) > 3
            and not lower.endswith(("ss", "ous", "'s"))
            and lower not in _NO_PLURALS
        )
        if plural and text[position : position + 1] not in ("'", "’"):
            demonym = word[0].isupper() and lower.endswith(
                ("ans", "is", "ians", "os", "ics", "ers", "ards", "eks", "hs")
            )
            return lower, position, lower in _PERSONS or demonym
        if word[0].isupper() and lower.endswith("ese") and _TOKEN.match(text, position) is None:
            return lower, position, True
    return None


def _compared(quantity: Quantity, text: str) -> Quantity:
    found = _comparing().search(text, max(0, quantity.start - 30), quantity.start)
    if found:
        index = next(i for i in range(len(_COMPARATORS)) if found[f"c{i}"])
        return replace(quantity, comparator=_COMPARATORS[index][0])
    behind = _OR_MORE.match(text, quantity.end)
    if behind:
        word = (behind["word"] or "more").lower()
        return replace(
            quantity, comparator="~" if word == "so" else "<" if word in ("less", "fewer") else ">"
        )
    return quantity


def _repeats(first: Quantity, second: Quantity, text: str) -> bool:
    """Tell whether a sum only tells the one before it again: `RM5 million (US$1.1 million)`."""
    if not (_money(first) and _money(second)) or first.unit == second.unit or second.start - first.end > 30:
        return False
    between = text[first.end : second.start]
    return bool(_REPETITION.fullmatch(between) and _REPETITION_SIGN.search(between))


def _money(quantity: Quantity) -> bool:
    return len(quantity.unit) == 3 and quantity.unit.isupper()
