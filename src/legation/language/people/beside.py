"""Where the name of an office's holder stands: behind it, behind a comma, or before it."""

from __future__ import annotations

from legation.language.people.lexicon import name_words
from legation.language.people.names import NamePhrase, is_name_word, name_at, name_before
from legation.language.people.offices import OfficePhrase
from legation.language.people.tokens import BREAK, CAPITAL, LOWER, MARK, POSSESSIVE, Tokens

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
    | {"followed"}
    | {"here", "there", "last", "this", "earlier", "later", "tomorrow", "tonight"}
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
_SUCCEEDING = frozenset(
    {"succeeds", "succeeded", "succeed", "replaces", "replaced", "replace", "followed", "follows"}
)
# Before `as` and an office: `took over as`, `has served as`.
_SERVING = frozenset(
    {
        "over",
        "office",
        "served",
        "serves",
        "serving",
        "acts",
        "acted",
        "continues",
        "continued",
        "returns",
        "returned",
    }
    | {"resigned", "resigns", "worked", "works", "remains", "stays", "down", "tenure", "stint"}
)
_NEW_OFFICE = frozenset(
    {
        "appointment",
        "election",
        "re-election",
        "reelection",
        "nomination",
        "reappointment",
        "selection",
        "inauguration",
    }
)
_AUXILIARIES = frozenset(
    {"been", "was", "were", "is", "has", "had", "have", "be", "being", "recently", "also", "newly"}
)
# So many tokens on a quotation that opens behind an office is closed.
_QUOTED = 6
_IS = frozenset({"is", "was", "became", "becomes", "remains"})
_LOCATING = frozenset({"in", "at", "near", "outside", "around"})
# Verbs that have a person behind `in`.
_CALLING = frozenset({"called", "calls", "calling", "call", "brought", "bring", "brings", "summoned"})
_DASHES = frozenset({"-", "–", "—"})
_OPENS_APPOSITION = frozenset({",", "(", "-", "–", "—"})


def name_behind(tokens: Tokens, phrase: OfficePhrase) -> NamePhrase | None:
    """`Foreign Minister Aram Petrosyan`: nothing parts the office from the name."""
    at = phrase.last + 1
    if _opens_with_stop(tokens, at):
        name = name_at(tokens, at + 1, behind_office=True)
        return NamePhrase(at, at, name.last) if name is not None else None
    if at >= len(tokens) or tokens.kind[at] in (MARK, BREAK, POSSESSIVE):
        return None
    name = name_at(tokens, at, behind_office=True)
    if name is not None and phrase.kind != "office" and not phrase.determined and name.length < 2:
        return None
    return name


def _opens_with_stop(tokens: Tokens, at: int) -> bool:
    """Tell whether the mark is the glottal stop that Polynesian names begin with, `'Aisake`, and no quotation mark."""
    if tokens.word[at : at + 1] not in (["'"], ["‘"], ["ʻ"], ["’"], ["`"]) or at + 1 >= len(tokens):
        return False
    closing = any(tokens.word[i] in "'’" for i in range(at + 1, min(at + _QUOTED, len(tokens))))
    return tokens.kind[at + 1] == CAPITAL and tokens.start[at + 1] == tokens.end[at] and not closing


def name_in_apposition(tokens: Tokens, phrase: OfficePhrase) -> NamePhrase | None:
    """`the Prime Minister of Georgia, Levan Beridze.`: behind a comma or bracket, and closed again."""
    at = phrase.last + 1
    if at + 1 >= len(tokens) or tokens.low[at] not in (",", "(", *_DASHES):
        return None
    if phrase.kind == "role" and not phrase.determined and phrase.state is None:
        return None
    name = name_at(tokens, at + 1, titles=True)
    if name is not None and tokens.low[at] in _DASHES:
        closed = tokens.low[name.last + 1 : name.last + 2] == [tokens.low[at]]
        return name if closed and name.length > 1 else None
    if name is None or not (
        _is_closed(tokens, name.last) or _stands_as(tokens, phrase) or _is_subject(tokens, phrase, name)
    ):
        return None
    if name.length == 1 and not name.titled:
        # A single word between commas may be anything unless the office awaits its holder.
        comma = tokens.low[name.last + 1 : name.last + 2] == [","]
        awaits = phrase.determined and not phrase.indefinite
        if not awaits or not (comma or _is_subject(tokens, phrase, name)):
            return None
    return name


def _is_subject(tokens: Tokens, phrase: OfficePhrase, name: NamePhrase) -> bool:
    """`The Interior Minister, Jan Berg said …`: at the head of a sentence the closing comma is often left out."""
    behind = name.last + 1
    if behind >= len(tokens) or tokens.kind[behind] != LOWER:
        return False
    says = tokens.low[behind] in name_words().saying
    if name.length < 2 and not (says and phrase.state is not None):
        return False
    if tokens.opens_sentence(phrase.outer):
        return True
    return says and tokens.low[phrase.outer - 1] in (",", "that")


def _stands_as(tokens: Tokens, phrase: OfficePhrase) -> bool:
    """`As Foreign Minister, X …`, `in his capacity as Mayor, X …`: what follows is whose office it is."""
    at = phrase.outer - 1
    if at < 0 or tokens.low[at] != "as":
        return False
    return tokens.opens_sentence(at) or tokens.low[at - 1] in ("capacity", "role", "function")


def name_of_successor(tokens: Tokens, phrase: OfficePhrase, before: NamePhrase) -> NamePhrase | None:
    """Give the name in front of `succeeds X as Y`, where the office is that of both."""
    if tokens.low[phrase.outer - 1] != "as" or before.first < 2:
        return None
    at = before.first - 1
    if tokens.low[at] not in _SUCCEEDING:
        return None
    at -= 1
    while at > 0 and tokens.low[at] in _AUXILIARIES | {"will", "would", "to"}:
        at -= 1
    name = name_before(tokens, at, 0)
    return name if name is not None and (name.length > 1 or name.titled) else None


def name_in_front(tokens: Tokens, phrase: OfficePhrase, claimed: bytearray) -> NamePhrase | None:
    """`Omar Zein, the Ambassador of Chad,`; also `Omar Zein, who is …`, `appointed Omar Zein as …`.

    claimed[i] is 1 where token i belongs to a person found already; a single word is a name only there.
    """
    if phrase.kind != "office" and not phrase.determined:
        return None
    end = _end_of_name_in_front(tokens, phrase)
    name = name_before(tokens, end, 0) if end is not None else None
    if name is None:
        return None
    if name.length < 2 and not name.titled and not claimed[name.last] and not _named_in_full(tokens, name):
        return None
    following = tokens.low[phrase.last + 1 : phrase.last + 2]
    if claimed[name.last] and not phrase.determined and following == ["and"]:
        # A list of offices, each with its holder; `Senator X, Minister of Trade and …` goes on to say what X is.
        before = tokens.low[name.first - 1] if name.first else ""
        honoured = name.titled or before in name_words().title_offices or before == "minister"
        if phrase.bare or not honoured:
            return None
    apposition = end == phrase.outer - 2 and tokens.low[phrase.outer - 1] in _OPENS_APPOSITION
    if apposition and not _is_closed(tokens, phrase.last):
        # Without a closing comma only an office in full that opens no clause of its own is an apposition.
        full = not phrase.bare and not phrase.owners
        opening = tokens.opens_sentence(name.first)
        if not full or not (name.titled or opening or not phrase.determined):
            return None
    if (
        name.first
        and tokens.low[name.first - 1] in _LOCATING
        and not (name.titled or _called_in(tokens, name))
    ):
        return None
    return name


def _named_in_full(tokens: Tokens, name: NamePhrase) -> bool:
    """Tell whether the one word has ended a longer name before: `Ana Ruiz came. … Ruiz, the foreign minister,`."""
    word = tokens.word[name.last]
    return any(
        tokens.word[at] == word
        and tokens.kind[at - 1] == CAPITAL
        and tokens.state[at] is None
        and is_name_word(tokens, at - 1, first=True, behind_office=False)
        for at in range(1, name.first)
    )


def _called_in(tokens: Tokens, name: NamePhrase) -> bool:
    """`called in Omar Zein, deputy chief of mission at the embassy`: the name is no place."""
    verb = tokens.low[name.first - 2 : name.first - 1]
    return tokens.low[name.first - 1] == "in" and bool(_CALLING.intersection(verb))


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
    if (wished := _before_wishes(tokens, at)) is not None:
        return wished
    if tokens.low[at] == "as":
        at -= 1
        if tokens.low[at] in _SERVING:
            return _before_verb(tokens, at)
    if tokens.low[at] == "in" and tokens.low[at - 1] == "sworn":
        at -= 1
    if tokens.low[at] in _APPOINTED:
        at -= 1
        while at > 0 and tokens.low[at] in _AUXILIARIES:
            at -= 1
        return at
    if tokens.low[at + 1] == "as":
        return at
    full = (phrase.determined or phrase.within) and not phrase.bare
    if tokens.low[at] in _IS and (full or tokens.low[at].startswith("become") or tokens.low[at] == "became"):
        phrase.former = phrase.former or tokens.low[at] == "was"
        return at - 1
    name = name_before(tokens, at, 0) if tokens.kind[at] == CAPITAL else None
    if name is not None and name.first and tokens.low[name.first - 1] in _APPOINTED:
        return at  # `appointed Omar Zein ambassador`
    return None


def _before_wishes(tokens: Tokens, at: int) -> int | None:
    """Give the token before what somebody is wished well for: `congratulated X on becoming`, `on his election as`."""
    if at > 2 and tokens.low[at] == "as" and tokens.low[at - 1] in _NEW_OFFICE:
        at -= 2
        if tokens.low[at] == "recent":
            at -= 1
        at = at if tokens.low[at] in ("his", "her", "the", "their") else 0
    elif tokens.low[at] != "becoming":
        return None
    return at - 2 if at > 2 and tokens.low[at - 1] in ("on", "for", "upon") else None


def _before_verb(tokens: Tokens, at: int) -> int | None:
    """Give the token before the verb group that ends at the token: `X has taken over`, `X, who served`."""
    for back in range(at, max(at - 7, 0), -1):
        if tokens.kind[back] == CAPITAL:
            return back
        if tokens.low[back] == "," and tokens.low[back + 1] != "who":
            return None
        if tokens.kind[back] in (MARK, BREAK) and tokens.low[back] != ",":
            return None
    return None


def _is_closed(tokens: Tokens, last: int) -> bool:
    """Tell whether an apposition can end with token `last`."""
    at = last + 1
    return at >= len(tokens) or tokens.kind[at] in (MARK, BREAK, POSSESSIVE) or tokens.low[at] in _CLOSES
