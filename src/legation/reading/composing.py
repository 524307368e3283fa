"""A dispatch from its text and what is known of it: the step in which all formats meet."""

from __future__ import annotations

from legation.reading.dateline import closing, opening
from legation.reading.decoding import Decoded
from legation.reading.english import is_english
from legation.reading.explicit_date import stamp_day
from legation.reading.outlet import printed_outlet
from legation.records import Dateline, Dispatch, Problem
from legation.records.dispatch import text_id


def compose(
    text: str,
    *,
    source: str,
    line: int | None = None,
    id: str | None = None,
    date: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    url: str | None = None,
    problems: tuple[Problem, ...] = (),
) -> Dispatch | Problem:
    """Make the dispatch; a fatal Problem where the text is empty.

    date: as the source states it, a day or a time stamp. Without it the date line, the dateline or
    lines of place and date at either end of the text may give the day; nothing else does. outlet: as the
    source states it; without it the one that the text prints.
    """
    if not text.strip(" \t\r\n\f\v\ufeff\u200b\xa0"):
        return Problem("empty", "there is no text in it", source, line)
    found = list(problems)
    head, tail = opening(text), closing(text)
    day = None
    if date and not (day := stamp_day(date)):
        found.append(
            _note("bad_date", f"its date {date[:40]!r} is no day; write it YYYY-MM-DD", source, line)
        )
    day = day or head.published or head.day or (tail.day if tail else None)
    if day is None:
        message = "no date of publication is given; relative dates in it can't be resolved"
        found.append(_note("no_date", message, source, line))
    place = head.place or (tail.place if tail else None)
    if not is_english(text, head.body):
        found.append(
            _note("not_english", "it does not read as English, which the rules are for", source, line)
        )
    return Dispatch(
        id=id or text_id(text),
        text=text,
        date=day,
        outlet=outlet or printed_outlet(text),
        title=title,
        dateline=Dateline(place) if place else None,
        body=head.body,
        source=source,
        line=line,
        url=url,
        problems=tuple(found),
    )


def decoding_notes(decoded: Decoded, source: str, line: int | None = None) -> tuple[Problem, ...]:
    """Give what has to be said of a decoding: that the encoding is a guess, or that characters were lost."""
    if decoded.lost:
        characters = "1 character" if decoded.lost == 1 else f"{decoded.lost} characters"
        message = f"{characters} could not be read as {decoded.encoding}; save it as UTF-8"
        return (_note("characters_lost", message, source, line),)
    if decoded.guessed:
        message = f"read as {decoded.encoding}, which is a guess; save it as UTF-8 to be sure"
        return (_note("encoding_guessed", message, source, line),)
    return ()


def not_text(words: str, source: str) -> Problem:
    """Say that a source holds no text; words: what it is instead."""
    return Problem("binary", f"it is {words}, not text; save it as text, HTML or JSON lines", source)


def _note(code: str, message: str, source: str, line: int | None) -> Problem:
    return Problem(code, message, source, line, fatal=False)
