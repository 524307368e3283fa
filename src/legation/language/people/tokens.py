"""The words of a dispatch as the grammar of offices and names sees them: kind, place, state covered.

Finer than a parser's tokens where names need it (`Kh.Boldbaatar`, `L.P.`, `'s`), and quick: one regular
expression over the text, about a microsecond a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from legation.language.people.lexicon import name_words
from legation.language.states import StateMention

LOWER, CAPITAL, INITIAL, NUMBER, MARK, BREAK, POSSESSIVE = range(7)

_LETTERS = r"[^\W\d_][\ẁ-ͯ]*"
_TOKEN = re.compile(
    r"(?P<dotted>(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Hon|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Cmdr|Sen|Rep"
    r"|Gov|Amb|Rev|Eng|St|Jr|Sr|Md|Mgr|Msgr)\.)"
    r"|(?P<prefix>(?:[Tt]hen|[Ee]x|[Ff]ormer|[Nn]ow)-(?=[^\W\d_]))"
    r"|(?P<possessive>['’ʼ][sS]\b|(?<=[sxz])['’](?=\s))"
    r"|(?P<word>" + _LETTERS + r"(?:['’ʼʻ`‘](?![sS]\b)" + _LETTERS + r"|[-‐‑]" + _LETTERS + r")*)"
    r"|(?P<number>\d[\w.,]*)"
    r"|(?P<line>\n\s*)"
    r"|(?P<mark>[^\w\s])"
)
_KINDS = {"prefix": LOWER, "possessive": POSSESSIVE, "number": NUMBER, "line": BREAK, "mark": MARK}
_WORD = re.compile(r"[^\W\d_]+")
_NAME_PREFIX = re.compile(r"(?:al|el|an|as|ash|ad|ar|at|az|d|l|dell|ul|ur|ud|t)[-'’‐‑]", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Tokens:
    """The tokens of one text as parallel lists.

    state[i] is the state mention that covers token i, or None. house[i], where there is one, is a house
    or ministry that stands for a government (`White House`): its words stay words of their own.
    """

    text: str
    word: list[str] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    kind: list[int] = field(default_factory=list)
    state: list[StateMention | None] = field(default_factory=list)
    house: dict[int, StateMention] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.word)

    def opens_sentence(self, index: int) -> bool:
        """Tell whether token index is the first word of a sentence, heading or quotation."""
        if index == 0 or self.kind[index - 1] == BREAK:
            return True
        return self.kind[index - 1] == MARK and self.low[index - 1] in _OPENERS


_OPENERS = frozenset('.!?…:"“”„«»‘•*()[]—–-')


def tokenize(text: str, states: Iterable[StateMention] = ()) -> Tokens:
    """Give the tokens of the text; where state mentions overlap the longer one, given first, covers."""
    found: list[tuple[str, str, int, int, int]] = []
    last_end = 0
    for match in _TOKEN.finditer(text):
        word, group = match[0], match.lastgroup
        start, end = match.span()
        if group == "word":
            low, kind = _cased(word)
            short = kind == CAPITAL and len(word) <= 4 and text[end : end + 1] == "."
            if short and word[0].isupper() and _is_initial(text, word, end):
                low, kind = low + ".", INITIAL
                end += 1
                word = text[start:end]
        elif group == "dotted":
            initials = word[0].isupper() and len(word) > 2 and word[1] == "."
            low, kind = word.lower(), INITIAL if initials else CAPITAL
        else:
            low, kind = word.lower(), _KINDS[group or ""]
            if kind == MARK and start < last_end:
                continue  # the full stop of an initial
        found.append((word, low, start, end, kind))
        last_end = end
    tokens = Tokens(text)
    if found:
        tokens.word, tokens.low, tokens.start, tokens.end, tokens.kind = map(list, zip(*found, strict=True))
    _lay_states(tokens, states)
    return tokens


@lru_cache(maxsize=20000)
def _cased(word: str) -> tuple[str, int]:
    """Give a word in lower case, and whether it counts as written with a capital: `al-Sayed` does."""
    if word[0].isupper():
        return word.lower(), CAPITAL
    prefixed = not word.islower() and _NAME_PREFIX.match(word) and any(map(str.isupper, word))
    return word.lower(), CAPITAL if prefixed else LOWER


def _is_initial(text: str, word: str, dot: int) -> bool:
    """`S. Orlov`, `Kh.Boldbaatar`, `Mohd. Khan`: a short word before a full stop and a capital."""
    following = text[dot + 1 : dot + 3]
    if following[:1].isupper():
        return len(word) <= 2
    if following[:1] not in (" ", "\xa0") or not following[1:2].isupper():
        return False
    if len(word) == 1:
        return True
    # `Ma. Theresa Cruz`, but `He met Xi. The talks …`
    names = name_words()
    if word.lower() not in names.abbreviated_names:
        return False
    opening = _WORD.match(text, dot + 2)
    return opening is not None and opening.group().lower() not in names.never_first


def _lay_states(tokens: Tokens, states: Iterable[StateMention]) -> None:
    tokens.state = [None] * len(tokens.word)
    index, count = 0, len(tokens.word)
    last_end = -1
    for mention in sorted(states, key=lambda m: (m.start, -m.end)):
        if mention.start < last_end:
            continue
        last_end = mention.end
        while index < count and tokens.start[index] < mention.start:
            index += 1
        # A mention covers whole words only: `British-Iranian` and `Belarus-based` stay words.
        while index < count and tokens.start[index] < mention.end:
            if tokens.end[index] <= mention.end and tokens.kind[index] != BREAK:
                if mention.form == "leader_house":
                    tokens.house[index] = mention
                else:
                    tokens.state[index] = mention
            index += 1
