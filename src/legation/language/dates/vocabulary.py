"""The words that English dates are made of, as numbers and as pattern fragments."""

from __future__ import annotations

MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)} | _SHORT_MONTHS
# Month names that are also verbs, adjectives, surnames or given names.
DOUBTFUL_MONTHS = frozenset({"march", "april", "may", "june", "august"})

_WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAY_NAMES)}

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
_TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
NUMBER_WORDS = _UNITS | _TEENS | _TENS

ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "twentieth": 20,
    "twenty-fifth": 25, "thirtieth": 30, "thirty-fifth": 35, "fortieth": 40, "forty-fifth": 45,
    "fiftieth": 50, "fifty-fifth": 55, "sixtieth": 60, "sixty-fifth": 65, "seventieth": 70,
    "seventy-fifth": 75, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "centenary": 100,
    "centennial": 100,
}  # fmt: skip

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%]|[.:]\d|,\d{3}(?!\d))"
YEAR = r"(?:1[5-9]|20)\d\d(?![\w%]|[,.]\d)"
TO = r"\s*(?:-|–|—|/|&|\bto\b|\band\b|\buntil\b|\btill\b|\bthrough\b)\s*"
NUMBER = (
    r"(?:\d{1,3}(?![\d,.]\d|\d)"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\b"
    r"|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|one|two|three|four|five|six|seven|eight|nine|an?)\b)"
)


def number(words: str) -> int | None:
    """Give the number that `12`, `twelve`, `seventy-five`, `a` or `75th` stands for, or None."""
    words = words.lower().replace(" ", "-")
    if words.isascii() and words.rstrip("stndrh").isdigit():
        return int(words.rstrip("stndrh"))
    if words in ("a", "an"):
        return 1
    if words in ORDINAL_WORDS:
        return ORDINAL_WORDS[words]
    tens, dash, units = words.partition("-")
    if dash:
        return _TENS[tens] + _UNITS[units] if tens in _TENS and units in _UNITS else None
    return NUMBER_WORDS.get(words)


def month_number(word: str) -> int:
    """Give 1 to 12 for a month's name or abbreviation as MONTH matches it."""
    return MONTHS[word.rstrip(".").lower()]


def day_number(word: str) -> int:
    """Give the day for `4`, `04` or `4th`."""
    return int(word.rstrip("stndrhSTNDRH"))
