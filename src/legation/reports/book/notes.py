"""The numbered notes of a book: each quoted sentence once, in the order in which it is first cited."""

from __future__ import annotations

from collections.abc import Iterable

from legation.reports.lines import Citation


class Notes:
    """Numbers sentences as a book is written, and lists them at its end."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        self._citations: list[Citation] = []

    def number(self, citation: Citation) -> int:
        """Give the number of the sentence, a new one at its first citing."""
        key = citation.dispatch, citation.quote
        if key not in self._numbers:
            self._citations.append(citation)
            self._numbers[key] = len(self._citations)
        return self._numbers[key]

    def numbers(self, citations: Iterable[Citation]) -> list[tuple[int, Citation]]:
        """Give the citations of a line with their numbers."""
        return [(self.number(citation), citation) for citation in citations]

    @property
    def cited(self) -> list[tuple[int, Citation]]:
        """Every sentence cited so far, in order."""
        return list(enumerate(self._citations, 1))
