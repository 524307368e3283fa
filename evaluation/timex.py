"""Measure the dates on texts with human TIMEX3 values.

    python -m evaluation.timex PATH.jsonl [--misses]

Each line of PATH is `{"id", "dct", "text", "gold": [{"start", "end", "text", "type", "value", "function"}]}`,
dct the day of publication. Scored are gold expressions of type DATE that name a day, month, quarter, season,
decade, week, weekend or year; not the date line itself (function CREATION_TIME), nor PAST_REF, FUTURE_REF,
PRESENT_REF, fiscal years, durations and sets. A gold expression is found if a mention overlaps it, and right
if the value is the same stretch of days. TIMEX3 knows no `by`: there the last day decides. The tense that
chooses between the two readings is that of the parsed clause. The figure for `day, month, year` leaves out
weeks, weekends, quarters and seasons, whose values TIMEX3 numbers in its own way. `--misses` prints what
was not right.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from legation.language.dates import DateMention, find_dates, resolve
from legation.language.dates.calendar_days import edtf_days
from legation.language.modality import Tense, firmness, tense
from legation.language.parsing import Parser
from legation.language.sentences import sentences
from legation.records.edtf import bounds

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass
class Tally:
    """What was counted: gold expressions, those overlapped by a mention, those right and right in
    one of the two readings; the same of those given by day, month or year (plain)."""

    gold: int = 0
    found: int = 0
    right: int = 0
    right_either: int = 0
    plain: int = 0
    plain_right: int = 0
    plain_either: int = 0


def days_of(value: str) -> tuple[date, date] | None:
    """Give the stretch of days that a TIMEX3 value names, or None where it is none of those scored."""
    value = re.sub(r"T.*$", "", value)
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        first = monday + timedelta(days=5) if match[3] else monday
        return bounds(edtf_days(first, monday + timedelta(days=6)))
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        last = int(match[2]) * 3
        return bounds(f"{match[1]}-{last - 2:02d}/{match[1]}-{last:02d}")
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        first_month, year = _SEASONS[match[2]], int(match[1])
        end = f"{year + 1}-02" if first_month == 12 else f"{year}-{first_month + 2:02d}"
        return bounds(f"{year}-{first_month:02d}/{end}")
    if re.fullmatch(r"\d{3}", value):
        return bounds(f"{value}0/{value}9")
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        return bounds(value)
    return None


def same(mention: DateMention, value: str | None, expected: tuple[date, date]) -> bool:
    """Tell whether the value is the stretch expected, for `by` whether it ends with it."""
    if value is None:
        return False
    if mention.relation in ("by", "until", "before") and value.startswith("../"):
        return bounds(value)[1] == expected[1]
    return bounds(value.removesuffix("/..")) == expected


def tenses(text: str, parser: Parser) -> Callable[[DateMention], Tense]:
    """Parse the text and give the tense of the clause that a mention stands in."""
    spans = list(sentences(text))
    parsed = parser.parse(text, spans, ())

    def tense_of(mention: DateMention) -> Tense:
        for (start, end), words in zip(spans, parsed, strict=True):
            if not start <= mention.start < end:
                continue
            word = next((w for w in words.words if w.start >= mention.start), None)
            if word is not None:
                deed = next((above for above in words.ancestors(word) if above.is_verb), word)
                ahead = firmness(words, deed) in ("scheduled", "proposed") or mention.relation == "by"
                return "future" if ahead else tense(words, deed)
        return "past"

    return tense_of


def misses(row: dict[str, object], parser: Parser, tally: Tally) -> Iterator[str]:
    """Score one text into the tally and yield a line for each expression that is not right."""
    text, gold = str(row["text"]), row["gold"]
    assert isinstance(gold, list)
    creation = next(g["text"] for g in gold if g["function"] == "CREATION_TIME")
    stated = find_dates(creation, None)
    published = date.fromisoformat(stated[0].value) if stated and stated[0].value else None
    mentions = find_dates(text, published)
    tense_of = tenses(text, parser)
    for each in gold:
        expected = days_of(each["value"])
        if each["type"] != "DATE" or each["function"] == "CREATION_TIME" or expected is None:
            continue
        tally.gold += 1
        overlapping = [m for m in mentions if m.start < each["end"] and each["start"] < m.end]
        tally.found += bool(overlapping)
        mention = overlapping[0] if overlapping else None
        given = None
        if mention is not None:
            given = resolve(mention, tense_of(mention))
        either = mention is not None and any(
            same(mention, v, expected) for v in (mention.value, mention.future)
        )
        tally.right_either += either
        right = mention is not None and same(mention, given, expected)
        tally.right += right
        if re.fullmatch(r"\d{4}(-\d\d){0,2}", each["value"]):
            tally.plain += 1
            tally.plain_right += right
            tally.plain_either += either
        if right:
            continue
        rule = mention.rule if mention else "not found"
        yield f"{row['id']}: {each['text']!r} is {each['value']}, read as {given} ({rule})"


def main() -> None:
    """Print the figures."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("path", type=Path)
    command.add_argument("--misses", action="store_true")
    arguments = command.parse_args()
    tally, parser = Tally(), Parser()
    with arguments.path.open(encoding="utf-8") as lines:
        for line in lines:
            for miss in misses(json.loads(line), parser, tally):
                if arguments.misses:
                    print(miss)
    found, right = tally.found / tally.gold, tally.right / tally.gold
    print(f"expressions {tally.gold}, found {found:.3f}, right {right:.3f}")
    print(f"were the tense always right {tally.right_either / tally.gold:.3f}")
    plain, either = tally.plain_right / tally.plain, tally.plain_either / tally.plain
    print(f"given by day, month or year {tally.plain}, right {plain:.3f}, were the tense right {either:.3f}")


if __name__ == "__main__":
    main()
