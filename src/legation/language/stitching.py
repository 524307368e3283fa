"""Long enumerations, parsed part by part and put together again.

The parser loses the thread of `We will develop …; coordinate on …; mobilise …; and advance …`, and a heading
(`Climate action: the two countries will …`) passes for the subject. Each part between semicolons is parsed for
itself; a part that goes on with a verb is coordinated with the verb of the same form that opened the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from legation.language.words import Word

# What may stand before the verb that a part goes on with: `; and to further expand …`.
_OPENERS = frozenset(["and", "or", "as", "well", "also", "to", ",", ";", "-", "–", "—", "•", "*"])
_HEADING_WORDS = frozenset("a and at by for from in of on or the to under with &".split())
_LONGEST_HEADING = 14
# A word that is a verb or a noun is a noun before these: `support for`, `exchange of`.
_AFTER_NOUNS = frozenset("for of in from between with by at on as to and or , ; . :".split())
_FINITE = ("VBD", "VBZ", "VBP")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


@dataclass(frozen=True, slots=True)
class Part:
    """Tokens start to end of a sentence; heading: it only names what the rest is about."""

    start: int
    end: int
    heading: bool = False


def parts(tokens: Sequence[str], named: Sequence[bool]) -> list[Part]:
    """Cut a sentence behind its heading and its semicolons; named: which tokens are people. One part: no list."""
    heading = _heading_end(tokens, named)
    cuts = {0, heading, len(tokens), *(i + 1 for i, token in enumerate(tokens) if token == ";")}
    return [Part(a, b, b == heading) for a, b in pairwise(sorted(cuts))]


def _heading_end(tokens: Sequence[str], named: Sequence[bool]) -> int:
    for at, token in enumerate(tokens[:_LONGEST_HEADING]):
        if token == ":":
            return at + 1 if at and at + 1 < len(tokens) and tokens[at + 1][:1].isupper() else 0
        plain = token[:1].isupper() or token.lower() in _HEADING_WORDS or not token[:1].isalpha()
        if named[at] or not plain:
            return 0
    return 0


def may_be_noun(tokens: Sequence[str]) -> bool:
    """Tell whether a part opens with a word that is a verb or, as `support peacekeeping` is read, a noun."""
    for at, token in enumerate(tokens[:4]):
        if token.lower() not in _OPENERS:
            following = tokens[at + 1].lower() if at + 1 < len(tokens) else "."
            return token.isalpha() and following not in _AFTER_NOUNS
        if token.lower() == "to":
            return False
    return False


def goes_on_better(words: list[Word], helped: list[Word]) -> list[Word]:
    """Give the reading of a part behind `they will` where it opens with a verb there, and was no clause without."""
    root = _root(words)
    clause = root.tag in _FINITE or any(words[w.head] is root and w.dep in _SUBJECTS for w in words)
    if not helped or clause or goes_on(words) is root:
        return words
    opening = goes_on(helped)
    return helped if opening is not None and opening.tag == "VB" and opening is _root(helped) else words


def goes_on(words: Sequence[Word]) -> Word | None:
    """Give the verb with which a part of a list opens, None where it is a clause of its own or no verb."""
    for word in words[:6]:
        if word.tag in ("RB", "MD") or word.lower in _OPENERS:
            continue
        subject = any(words[w.head] is word and w.dep in _SUBJECTS for w in words)
        return word if word.tag in ("VB", "VBG", *_FINITE) and not subject else None
    return None


def is_list(pieces: Sequence[tuple[Part, list[Word]]]) -> bool:
    """Tell whether the parts are better put together than parsed at once: under a heading, or verbs in a list."""
    body = [words for part, words in pieces if not part.heading]
    return bool(body) and (pieces[0][0].heading or any(goes_on(words) for words in body[1:]))


def stitch(pieces: Sequence[tuple[Part, list[Word]]]) -> list[Word]:
    """Put the parsed parts together into the words of one sentence."""
    openings = [None if part.heading else goes_on(words) for part, words in pieces]
    for (part, words), opening in zip(pieces, openings, strict=True):
        if opening is not None:
            _become_root(words, opening)
        for word in words:
            word.index += part.start
            word.head += part.start
    body = [
        (words, opening) for (part, words), opening in zip(pieces, openings, strict=True) if not part.heading
    ]
    said = list(body[0][0])
    top = _root(said)
    for part, words in pieces:
        if part.heading:
            _hang(words, top, "dep")
    for words, opening in body[1:]:
        if opening is None:
            _hang(words, top, "conj" if _root(words).is_verb else "dep")
        else:
            anchor = _anchor(said, opening, infinitive=_has_to(words, opening)) or top
            opening.tag = "VB" if opening.tag == "VBP" and anchor.tag == "VB" else opening.tag
            _hang(words, anchor, "conj")
        said += words
    return [word for _, words in pieces for word in words]


def _anchor(said: Sequence[Word], opening: Word, *, infinitive: bool) -> Word | None:
    """The verb with which the list began: of the same form, and with `to` where this one has it."""
    if opening.tag in ("VBD", "VBZ"):
        return None
    tags = ("VB",) if opening.tag == "VBP" else (opening.tag,)
    alike = [w for w in said if w.tag in tags and w.dep not in ("amod", "compound", "relcl", "nmod")]
    exact = [w for w in alike if infinitive and _has_to(said, w)]
    return next(iter(exact or alike), None)


def _has_to(words: Sequence[Word], verb: Word) -> bool:
    return any(w.head == verb.index and w.dep == "aux" and w.lower == "to" for w in words)


def _root(words: Sequence[Word]) -> Word:
    return next(w for w in words if w.head == w.index)


def _hang(words: Sequence[Word], above: Word, dep: str) -> None:
    root = _root(words)
    root.head, root.dep = above.index, dep


def _become_root(words: Sequence[Word], verb: Word) -> None:
    """Let what the part's parse had for its root hang on the verb that opens the part."""
    root = _root(words)
    if root is verb:
        return
    root.head, root.dep = verb.index, "dobj" if root.is_noun else "advcl" if root.is_verb else "dep"
    verb.head, verb.dep = verb.index, "ROOT"
