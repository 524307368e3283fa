"""When one printed name is a form of another: `Hà`, `A. Kovar`, `Al-Tamimi`, `Dogan` for `Doğan`.

A form fits a name where each of its words is a word of the name and each initial opens one. Surnames that
merely begin alike (Petrenko, Petrovich) never fit.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from legation.language.people.lexicon import name_words

# The Arabic article, written apart, with a hyphen or not at all: `Al Tamimi`, `Al-Tamimi`, `Tamimi`.
_ARTICLES = frozenset({"al", "el"})
# Particles that are printed with a capital where no first name stands before them: `De Boer` for `Pieter de Boer`.
FAMILY_PARTICLES = frozenset("de van von der den dos das di del della".split())
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ar|ad|az)[-‐‑’']")


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Give the word in lower case without accents, apostrophes, hyphens, full stops and an Arabic article."""
    low = _ARTICLE.sub("", word.lower())
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low.translate(_LETTERS)).lower()
    return "".join(c for c in low if c.isalnum())


# Letters that Unicode does not take apart.
_LETTERS = str.maketrans(
    {"đ": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "þ": "th", "ə": "a"}
)


@dataclass(frozen=True, slots=True)
class NameForm:
    """The words of a printed name, folded: full words in order, and initials.

    words holds no particles and no suffixes; initials are single letters. called: the words
    that can stand alone, in Vietnamese order the last one (Trần Thị Thu Hà is Hà).
    """

    words: tuple[str, ...]
    initials: tuple[str, ...]
    called: frozenset[str]

    @property
    def weight(self) -> tuple[int, int, int]:
        """Orders forms of one name: the fullest is the greatest."""
        return len(self.words), len(self.initials), sum(map(len, self.words))


@lru_cache(maxsize=65536)
def name_form(name: str) -> NameForm:
    """Give the form of a name as printed."""
    lexicon = name_words()
    words: list[str] = []
    initials: list[str] = []
    printed = name.replace(",", " ").replace(".", ". ").split()
    for at, piece in enumerate(printed):
        opens = at == 0 and piece.lower() in FAMILY_PARTICLES
        if len(printed) > 1 and (opens or piece.lower() in _ARTICLES):
            continue
        folded = fold_word(piece)
        if (
            not folded
            or (piece[0].islower() and piece in lexicon.particles)
            or (words and piece.lower() in lexicon.suffixes)
        ):
            continue
        if piece.endswith(".") and len(folded) <= 2:
            initials.append(folded)
        else:
            words.append(folded)
    if not words:
        words, initials = initials, []
    vietnamese = len(words) > 2 and printed[0].lower() in lexicon.family_name_first
    called = frozenset(words[-1:] if vietnamese else words)
    return NameForm(tuple(words), tuple(initials), called)


def fits(short: NameForm, full: NameForm) -> bool:
    """Tell whether the short form can stand for the full name."""
    own = set(full.words)
    if not short.words:
        return False
    if len(short.words) == 1 and not short.initials:
        return short.words[0] in full.called
    if not set(short.words) <= own:
        return _joined(short, full)
    left = [w[0] for w in full.words if w not in short.words] + [i[0] for i in full.initials]
    for initial in short.initials:
        if initial[0] not in left:
            return False
        left.remove(initial[0])
    return True


def _joined(short: NameForm, full: NameForm) -> bool:
    """`Abdel Fattah` and `Abdelfattah`: the same letters, parted elsewhere."""
    return not short.initials and not full.initials and "".join(short.words) == "".join(full.words)
