"""One document with its date of publication, dateline, outlet and text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from legation.records.problem import Problem


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place that a dispatch is dated from: `HÀ NỘI —`. country is ISO 3166-1 alpha-3 or None."""

    place: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One dispatch as it was found.

    id: the corpus's own id, else `text_id(text)`.
    text: the original text; every offset in every fact counts its code points.
    date: day of publication, `YYYY-MM-DD`, or None.
    body: offset in text at which the prose begins, behind a date line or dateline.
    source: path or URL that it came from; line: 1-based line in a corpus file.
    problems: what could not be told of it (no date, say) though it was read.
    """

    id: str
    text: str
    date: str | None = None
    outlet: str | None = None
    title: str | None = None
    dateline: Dateline | None = None
    body: int = 0
    source: str | None = None
    line: int | None = None
    url: str | None = None
    problems: tuple[Problem, ...] = field(default=())


def text_id(text: str) -> str:
    """Give the id of a dispatch that has none: the first 16 hex digits of the text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
