"""Where the name of an office's holder stands: behind it, behind a comma, or before it."""

from __future__ import annotations

from legation.language.people.names import NamePhrase, name_at, name_before
from legation.language.people.offices import OfficePhrase
from legation.language.people.tokens import BREAK, CAPITAL, MARK, POSSESSIVE, Tokens

# Words that may follow an apposition whose closing comma is missing or comes later.
_CLOSES = frozenset(
    {
        "and",
        "or",
        "but",
        "who",
        "whose",
        "which",
        "in",
        "at",
        "for",
        "since",
        "until",
        "from",
        "with",
        "as",
        "of",
    }
    | {"to", "on", "by", "during", "after", "before", "when", "where", "while", "via", "today", "yesterday"}
    | {
        "newly",
        "recently",
        "currently",
        "accredited",
        "appointed",
        "assigned",
        "responsible",
        "based",
        "serving",
    }
)
_APPOINTED = frozenset(
    {
        "appointed",
        "named",
        "elected",
        "re-elected",
        "reelected",
        "sworn",
        "confirmed",
        "chosen",
        "reappointed",
    }
)
_AUXILIARIES = frozenset(
    {"been", "was", "were", "is", "has", "had", "have", "be", "being", "recently", "also", "newly"}
)
_IS = frozenset({"is", "was", "became", "becomes", "remains"})
_LOCATING = frozenset({"in", "at", "near", "outside", "around"})
_OPENS_APPOSITION = frozenset({",", "(", "-", "–", "—"})


def name_behind(tokens: Tokens, phrase: OfficePhrase) -> NamePhrase | None:
    """`Foreign Minister Aram Petrosyan`: nothing parts the office from the name."""
    at = phrase.last + 1
    if at >= len(tokens) or tokens.kind[at] in (MARK, BREAK, POSSESSIVE):
        return None
    name = name_at(tokens, at, behind_office=True)
    if name is not None and phrase.kind != "office" and not phrase.determined and name.length < 2:
        return None
    return name


def name_in_apposition(tokens: Tokens, phrase: OfficePhrase) -> NamePhrase | None:
    """`the Prime Minister of Georgia, Levan Beridze.`: behind a comma or bracket, and closed again."""
    at = phrase.last + 1
    if at + 1 >= len(tokens) or tokens.low[at] not in (",", "("):
        return None
    if phrase.kind == "role" and not phrase.determined:
        return None
    name = name_at(tokens, at + 1, titles=True)
    if name is None or not _is_closed(tokens, name.last):
        return None
    if name.length == 1 and not name.titled:
        # A single word between commas may be anything unless the office awaits its holder.
        comma = tokens.low[name.last + 1 : name.last + 2] == [","]
        if not (phrase.determined and not phrase.indefinite and comma):
            return None
    return name


def name_in_front(tokens: Tokens, phrase: OfficePhrase, claimed: bytearray) -> NamePhrase | None:
    """`Omar Zein, the Ambassador of Chad,`; also `Omar Zein, who is …`, `appointed Omar Zein as …`.

    claimed[i] is 1 where token i belongs to a person found already; a single word is a name only there.
    """
    if phrase.kind != "office" and not phrase.determined:
        return None
    end = _end_of_name_in_front(tokens, phrase)
    name = name_before(tokens, end, 0) if end is not None else None
    if name is None or (name.length < 2 and not name.titled and not claimed[name.last]):
        return None
    following = tokens.low[phrase.last + 1 : phrase.last + 2]
    if claimed[name.last] and not phrase.determined and following == ["and"]:
        return None  # a list of offices, each with its holder
    apposition = end == phrase.outer - 2 and tokens.low[phrase.outer - 1] in _OPENS_APPOSITION
    if apposition and not _is_closed(tokens, phrase.last):
        # Without a closing comma only an office in full that opens no clause of its own is an apposition.
        full = not phrase.bare and not phrase.owners
        if not full or not (name.titled or not phrase.determined):
            return None
    if name.first and tokens.low[name.first - 1] in _LOCATING and not name.titled:
        return None
    return name


def _end_of_name_in_front(tokens: Tokens, phrase: OfficePhrase) -> int | None:
    """Give the token that a name before the office would end with, behind a comma or a verb of holding it."""
    at = phrase.outer - 1
    if at < 1:
        return None
    if tokens.low[at] in _OPENS_APPOSITION:
        return at - 1
    if tokens.low[at] in _AUXILIARIES and tokens.low[at + 1] in _APPOINTED:
        at += 1  # `was appointed ambassador`, where `appointed` has been read with the office
    if tokens.low[at] in ("is", "was") and tokens.low[at - 1] == "who":
        phrase.former = phrase.former or tokens.low[at] == "was"
        at -= 1
        return at - 2 if tokens.low[at - 1] == "," else at - 1
    if tokens.low[at] == "as":
        at -= 1
    if tokens.low[at] == "in" and tokens.low[at - 1] == "sworn":
        at -= 1
    if tokens.low[at] in _APPOINTED:
        at -= 1
        while at > 0 and tokens.low[at] in _AUXILIARIES:
            at -= 1
        return at
    if tokens.low[at + 1] == "as":
        return at
    if tokens.low[at] in _IS and (phrase.determined or phrase.within) and not phrase.bare:
        phrase.former = phrase.former or tokens.low[at] == "was"
        return at - 1
    name = name_before(tokens, at, 0) if tokens.kind[at] == CAPITAL else None
    if name is not None and name.first and tokens.low[name.first - 1] in _APPOINTED:
        return at  # `appointed Omar Zein ambassador`
    return None


def _is_closed(tokens: Tokens, last: int) -> bool:
    """Tell whether an apposition can end with token `last`."""
    at = last + 1
    return at >= len(tokens) or tokens.kind[at] in (MARK, BREAK, POSSESSIVE) or tokens.low[at] in _CLOSES
