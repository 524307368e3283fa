"""Where and when a dispatch is dated from: its date line, its dateline, lines of place and date at its ends.

` date 2025-04-25 HÀ NỘI — Vietnamese …` carries the day of publication, then the dateline. Agencies print
theirs in many ways (`KYIV, July 16 –`, `Tehran, Sept 4, IRNA -`, `MINSK, May 12. /TASS/.`, `Baghdad - INA`,
`NAIROBI, Wednesday (Example Daily) —`);
ministries often close with place and day on lines of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from legation.reading.explicit_date import DATE, MONTH, WEEKDAY, day_of, stamp_day, whole_date
from legation.reading.gazetteer import known_city

_DATE_LINE = re.compile(r"date:?[ \t]+((?:19|20)\d\d(?:-\d\d(?:-\d\d(?:T\S*)?)?)?)(?!\S)\s*", re.IGNORECASE)
_SLUG = re.compile(r"\[[^\[\]\n]{1,60}\]\s*|(?:URGENT|BREAKING|FLASH|ALERT|UPDATE(?:[ -]\d+)?)\s*[:—–-]+\s*")

_HIJRI_MONTH = (
    r"(?:Muharram|Safar|Rabi|Jumada?|Rajab|Sha['’]?ban|Ramadan|Shawwal|(?:Dhu|Zul)['’ -]?(?:al-)?\w*)\b"
)
_WORD = (
    rf"(?!(?i:{MONTH}|{WEEKDAY})(?![\w])|the \d|{_HIJRI_MONTH})(?:(?:[A-Z]\.){{2,4}}"
    r"|(?:(?:S[Tt]|S[Tt][Ee]|M[Tt]|F[Tt])\. ?)?[^\W\d_](?:[\w\u0300-\u036f]|['’‘ʼʻ`´-](?=\w))*)"
)
_NAME = rf"{_WORD}(?:(?:[ \u00a0]|/(?![^/\n]{{2,30}}/)){_WORD}){{0,4}}"
_PLACE = re.compile(rf"{_NAME}(?:, ?{_NAME}){{0,2}}")
_AGENCY_BEFORE = re.compile(
    r"(?:\([A-Z][^()\n]{1,40}(?:\([^()\n]{1,20}\))?\)|\[[A-Z][\w .-]{1,20}\])[ ]*(?:--|[—–-])?[ ]*"
)
_AGENCY_WORD_BEFORE = re.compile(r"[A-Z]{2,6}[ ]+(?=[A-Z][a-z])")
_HIJRI = re.compile(
    rf"[,.]?[ ]*(?:{_HIJRI_MONTH}[^,\d\n]{{0,20}}\d{{1,2}}|\d{{1,2}} {_HIJRI_MONTH}[^,\d\n]{{0,20}})"
    rf"[, ]*1[34]\d\d(?: ?A?H)?[,/ ]*(?=(?i:{DATE}))"
)
_DAY = re.compile(
    rf"(?:[,.]?[ \u00a0]*|[ ][—–-][ ](?=[^\n]{{4,24}}(?:19|20)\d\d[ ]*[—–-]))"
    rf"\(?(?P<date>{DATE}|{WEEKDAY})\)?",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(rf"(?P<date>{DATE})[ ]*(?:,|[—–-])[ ]+(?=[^\W\d_])", re.IGNORECASE)
_AGENCY = re.compile(
    r"[ ]?[,.]?[ \u00a0]*(?:\((?![^()\n]*\d{4})[^()\n]{2,40}\)|\[[^\[\]\n]{2,40}\]|/[^/\n]{2,30}/)"
)
# `Kathmandu [Nepal], August 17 (ANI):`, `RSS (KATHMANDU, 29 March 2022) –`
_LAND = re.compile(r"[ ]?\[[A-Z][\w .-]+\]")
_BRACKETED = re.compile(
    rf"(?P<agency>[A-Z]{{2,8}})[ ]*\((?P<place>{_NAME}),[ ]*(?P<date>{DATE})\)[ ]*(?:--|[—–:-])[ ]*", re.I
)
_AGENCY_ALONE = re.compile(r"\([A-Z]{2,10}\)[ ]*(?:--|[—–:-])?[ ]*(?=[A-Z“\"])")
_AGENCY_AFTER_DAY = re.compile(
    r"(?:[,.]|(?<=\.))[ ]*[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2}(?=\.?[ ]*(?:--|[—–:-]|\n))"
)
_AGENCY_AFTER_DASH = re.compile(r"(?:\.[ ]*[—–-]*|[ ]*[—–-]+)[ ]*[A-Z]{2,10}(?=[ ]*(?:\n|(?:--|[—–:-])\s))")
_DASH = re.compile(r"(?:\.|(?<=\)),)?\s*(?:[—–-]\s+|--+\s*|—)(?=\S)")
_COLON = re.compile(r"[ ]*:\s+(?=\S)|(?<=\)):(?=[A-Z])")
_STOP = re.compile(r"[ ]?\.\s+(?=\S)")
_LINE_END = re.compile(r"\.?[ \t]*\r?\n\s*(?=\S)")
_BLANK = re.compile(r"\s+")
_CAPITAL_BEHIND = re.compile(r"[ ]*(?=[A-Z][a-z]+ [A-Za-z])")

_PARTICLES = frozenset((
    "of", "de", "la", "le", "el", "al", "and", "the", "da", "do", "das", "dos", "del", "di", "du",
    "des", "sur", "am", "an", "der", "den", "die", "les", "en", "in", "upon", "’s",
))  # fmt: skip
# Words that open a line as a label, a speaker or prose, never as a place.
_NOT_PLACES = frozenset((
    "a", "addition", "after", "ambassador", "analysis", "annex", "answer", "archive", "at",
    "background", "brief", "briefing", "but", "by", "chairman", "chairperson", "chancellor",
    "communique", "communiqué", "correction", "correspondent", "date", "dear", "declaration", "doc",
    "document", "dr", "during", "excellency", "fact", "feature", "file", "for", "foreign", "from",
    "full", "he", "her", "his", "if", "in", "interview", "it", "joint", "king", "letter", "media",
    "meeting", "message", "minister", "moderator", "mr", "mrs", "ms", "news", "note", "notice", "on",
    "opinion", "our", "photo", "pictures", "president", "press", "prime", "prince", "q", "question",
    "read", "readout", "related", "release", "remarks", "report", "reporter", "reporters", "secretary",
    "senator", "she", "sheet", "since", "source", "spokesman", "spokesperson", "spokeswoman",
    "statement", "subject", "summary", "text", "that", "there", "they", "this", "to", "today",
    "transcript", "update", "video", "watch", "we", "when", "while", "with", "yesterday", "you",
))  # fmt: skip
_OFFICES = re.compile(
    r"^(?:the )?(?:ministry|department|embassy|office|permanent mission|consulate|press|public|information"
    r"|spokes\w+|directorate|government|presidency|secretariat|high commission|media|communications?)\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^(?:by|from|text|story|reporting by|photos? by)[ :]", re.IGNORECASE)
_LONGEST_LINE = 160


@dataclass(frozen=True, slots=True)
class Opening:
    """How a text opens.

    start: where the date line or dateline begins; body: where the prose behind it begins. They are equal
    where there is none. published: day of the date line. place, day: of the dateline, the day only where
    its year is printed too. agency: what stands where datelines name the agency, marks around it included;
    it may be a country or a note (`KYIV (Updated) -`), which `outlet.py` tells apart.
    """

    start: int
    body: int
    published: str | None = None
    place: str | None = None
    day: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """Lines of place and date alone that end a text, from start to end.

    office: the line above them, where it is the name of one.
    """

    start: int
    end: int
    place: str | None = None
    day: str | None = None
    office: str | None = None


def opening(text: str) -> Opening:
    """Read the date line and dateline at the head of a text, below title and byline where it has them."""
    start = at = _skip(_BLANK, text, 0)
    date_line = _DATE_LINE.match(text, at)
    published = stamp_day(date_line[1]) if date_line else None
    at = date_line.end() if date_line else at
    found = _dateline(text, _skip(_SLUG, text, at)) or _below_the_title(text, at)
    if found is None:
        return Opening(start, at, published)
    return replace(found, start=start if date_line else found.start, published=published)


def behind_date_line(text: str) -> int:
    """Give the offset at which a text goes on behind its date line, or begins where it has none."""
    at = _skip(_BLANK, text, 0)
    return _skip(_DATE_LINE, text, at)


def closing(text: str) -> Closing | None:
    """Read place and date on the last lines of a text, each alone on its line; None where they are not.

    A city's name alone counts only below the name of an office.
    """
    end = stop = first = len(text.rstrip())
    place, day, office = None, None, None
    for _ in range(4):
        begin = max(text.rfind("\n", 0, stop), text.rfind("\r", 0, stop)) + 1
        line = text[begin:stop].strip()
        if begin == 0 or not line or len(line) > 80:
            break
        line_place, line_day = _place_and_day(line)
        if line_day and not day:
            place, day = place or line_place, line_day
        elif not place and _looks_like_place(line) and (day or known_city(line)):
            place = line
        else:
            office = line if _OFFICES.match(line) else None
            break
        first = _skip(_BLANK, text, begin)
        stop = len(text[:begin].rstrip())
    return Closing(first, end, place, day, office) if day or (place and office) else None


def _below_the_title(text: str, at: int) -> Opening | None:
    """Look for the dateline behind lines that are no prose: title, byline, place and date."""
    start: int | None = None
    body, place, day = at, None, None
    for _ in range(8):
        line_end = text.find("\n", at)
        if line_end < 0 or line_end - at > _LONGEST_LINE:
            break
        line = text[at:line_end].strip()
        below = _skip(_BLANK, text, line_end)
        line_place, line_day = _place_and_day(line)
        if line_day:
            place, day = place or line_place, day or line_day
        elif (
            place is None
            and _looks_like_place(line)
            and (day or _place_and_day(_line_at(text, below))[1] or (line.isupper() and known_city(line)))
        ):
            place = line
        elif line.endswith((".", "!", "”", '"')) and not _BYLINE.match(line):
            break
        else:
            at = below
            if inline := _dateline(text, at):
                return replace(inline, start=at if start is None else start, day=inline.day or day)
            continue
        start = at if start is None else start
        at = body = below
        if inline := _dateline(text, at):
            return replace(inline, start=start, place=inline.place or place, day=inline.day or day)
    return None if start is None else Opening(start, body, None, place, day)


def _line_at(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[at : end if end >= 0 else len(text)].strip()


def _place_and_day(line: str) -> tuple[str | None, str | None]:
    """Read a line that holds a date with its year, and perhaps a place, and nothing else."""
    if len(line) > 80:
        return None, None
    if day := whole_date(line):
        return None, day
    place = _PLACE.match(line)
    if place and _looks_like_place(place.group()):
        rest = line[place.end() :].lstrip(" ,.-–—()|")
        if day := whole_date(rest.rstrip(".)")):
            return place.group(), day
    date = re.match(DATE, line, re.IGNORECASE)
    if date and (day := day_of(date.group())):
        rest = line[date.end() :].strip(" ,.-–—()|")
        if rest and _PLACE.fullmatch(rest) and _looks_like_place(rest):
            return rest, day
    return None, None


def _dateline(text: str, start: int) -> Opening | None:
    """Read a dateline that begins at an offset and has prose behind it."""
    if (bracketed := _BRACKETED.match(text, start)) and bracketed["agency"].isupper():
        day = day_of(bracketed["date"])
        return Opening(start, bracketed.end(), None, bracketed["place"], day, f"({bracketed['agency']})")
    at = _skip(_AGENCY_BEFORE, text, start)
    before = text[start:at]
    dated = _DAY_FIRST.match(text, at, at + 60)
    at = dated.end() if dated else at
    needs_agency = dated is not None and day_of(dated["date"]) is None  # prose may begin `May 15, Colombo …`
    letters = _AGENCY_WORD_BEFORE.match(text, at)
    at = letters.end() if letters else at
    match = _PLACE.match(text, at, at + 100)
    if not match:
        return None
    place, agency = _without_agency(match.group())
    at = _skip(_HIJRI, text, match.end())
    if not agency and (found := _AGENCY.match(text, at)):
        at, agency = found.end(), found.group()
    if not dated and (dated := _DAY.match(text, at, at + 60)):
        at = dated.end()
    if (not agency or _LAND.fullmatch(agency)) and (found := _agency_behind(text, at, bool(dated))):
        at, agency = found.end(), found.group()
    whole = dated is not None and day_of(dated["date"]) is not None
    whole = whole and (text[at - 1] == "/" or (text[at : at + 1] == " " and known_city(place)))
    body = _behind_separator(text, at, place, bool(dated), bool(agency))
    if body is None and whole and (found := _CAPITAL_BEHIND.match(text, at)):
        body = found.end()  # `Addis Ababa December 25/2019 Prime Minister …`
    if body is None or not _looks_like_place(place) or (needs_agency and not agency):
        alone = _AGENCY_ALONE.match(text, start)
        return Opening(start, alone.end(), agency=alone.group()) if alone else None
    if not dated and not agency and place.isupper() and len(place) <= 4 and not known_city(place):
        return Opening(start, body, agency=place)  # an agency's own letters: `NNA - `
    day = day_of(dated["date"]) if dated else None
    return Opening(start, body, None, place, day, agency or (letters.group() if letters else before) or None)


def _agency_behind(text: str, at: int, dated: bool) -> re.Match[str] | None:
    found = _AGENCY.match(text, at) or _AGENCY_AFTER_DASH.match(text, at)
    return found or (_AGENCY_AFTER_DAY.match(text, at) if dated else None)


def _behind_separator(text: str, at: int, place: str, dated: bool, agency: bool) -> int | None:
    """Give the offset of the prose behind what ends a dateline; the less it holds, the more is asked."""
    separator = _DASH.match(text, at) or _LINE_END.match(text, at)
    if separator is None and (dated or agency):
        separator = (
            _COLON.match(text, at)
            or _STOP.match(text, at)
            or (_BLANK.match(text, at) if agency and dated else None)
        )
        if separator is None and agency and text[at - 1] == "/":
            separator = _BLANK.match(text, at)
    elif separator is None and (colon := _COLON.match(text, at)) and known_city(place):
        separator = colon
    if separator is None:
        return None
    if not (dated or agency):
        if "\n" in separator.group() or not (place.isupper() or known_city(place)):
            return None
        # Prose, not the second half of a heading such as `Budapest – Vienna rail link`.
        paragraph = text[separator.end() : separator.end() + 400].split("\n\n")[0]
        if not re.search(r"[.!?][”\"’]?(?:\s|$)", paragraph):
            return None
    body = separator.end()
    return None if re.match(DATE, text[body : body + 40], re.IGNORECASE) and dated else body


def _without_agency(place: str) -> tuple[str, str]:
    """Part an agency's capitals from the place that they stand behind: `Damascus, SANA`."""
    head, comma, tail = place.rpartition(", ")
    return (head, comma + tail) if comma and tail.isupper() and not head.isupper() else (place, "")


def _looks_like_place(words: str) -> bool:
    if not 2 <= len(words) <= 60 or not _PLACE.fullmatch(words):
        return False
    parts = re.split(r"[ \u00a0/,]+", words)
    if parts[0].casefold() == "the" and not known_city(words):
        return False
    return (
        parts[0].casefold() not in _NOT_PLACES
        and parts[0][0].isupper()
        and all(
            part[0].isupper() or part in _PARTICLES or part[:3] in ("al-", "el-", "ad-", "as-", "an-", "ar-")
            for part in parts
        )
    )


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
