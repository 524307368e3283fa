"""Instruments in a sentence: treaties, memoranda, statements, with their titles and types."""

from __future__ import annotations

import re

from legation.facts.title_lists import base
from legation.facts.title_words import INSTRUMENTS
from legation.facts.titles import Title
from legation.language.words import Sentence, Word

_TYPES: tuple[tuple[str, str], ...] = (
    (
        r"joint (?:press |media |ministerial |political )?(?:statement|communiqu[eé])|communiqu[eé]s?|"
        r"\bstatements?\b",
        "joint_statement",
    ),
    (r"memorand\w+|memos?|mous?|moc|moi|aide-memoire", "memorandum"),
    (r"(?:letters?|exchange of (?:letters|notes)|notes?)\b.*", "letter"),
    (r"treat(?:y|ies)", "treaty"),
    (r"conventions?|covenants?", "convention"),
    (r"declarations?", "declaration"),
    (r"protocols?", "protocol"),
    (r"contracts?", "contract"),
    (
        r"action programmes?|action programs?|plans?|roadmaps?|road maps?|cooperation programmes?|"
        r"cooperation programs?|programmes?|programs?",
        "plan",
    ),
    (
        r"agreements?|accords?|pacts?|deals?|compacts?|arrangements?|partnerships?|ftas?|cepas?|cecas?|epas?|"
        r"sofas?|dtaa?s?|acsas?|ptas?",
        "agreement",
    ),
)  # fmt: skip
_TYPE_PATTERNS = tuple((re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), name) for pattern, name in _TYPES)

# Heads that name an instrument by themselves; the others only where somebody signs, adopts or ends them.
FIRM = frozenset(
    "agreement treaty memorandum memoranda mou mous protocol declaration communique communiqué convention "
    "accord pact compact covenant memo fta ftas cepa ceca sofa dtaa dta acsa pta".split()
)
SOFT = frozenset(
    "statement plan programme program contract letter charter deal arrangement minute minutes roadmap map "
    "document instrument understanding note paper text act partnership framework amendment addendum annex "
    "rule".split()
)
# What a state signs is a paper, whatever it is called; elsewhere these words are seldom one.
_SIGNED_ONLY = frozenset("partnership framework amendment addendum annex rule".split())
_ACRONYMS = frozenset("FTA FTAs CEPA CECA SOFA DTAA DTA ACSA PTA".split())
GENERIC = frozenset("document instrument paper text act".split())
PLAIN = frozenset(
    "cooperation bilateral documents document agreements agreement instruments legal intergovernmental "
    "interdepartmental interagency important the and major joint deals deal mous mou memoranda "
    "treaties protocols conventions declarations "
    "memorandums memorandum of understanding commercial business economic other key government-to- "
    "government accords pacts various contracts contract papers and".split()
)
_NO_INSTRUMENT = re.compile(
    r"\b(?:mutual|common|general|broad|full) (?:understanding|agreement)$|^(?:press|news|written|"
    r"video|separate|diplomatic|"
    r"health|safety|security|strict|state) (?:statement|release|protocols?|documents?|notes?)$|"
    r"^party agreement$|statements? (?:to|for|before) (?:the )?(?:media|press|reporters|journalists)|"
    r"trade deal talks|policy statement|mission statement|sanitary protocols?$|customs declarations?$|"
    r"unilateral declaration|declaration of (?:war|independence|emergency)|travel documents?|"
    r"identity documents?|"
    r"^(?:five-year|development|master|contingency|peace|rescue|business|marshall|budget|federal) plans?$|"
    r"insurance plans?|^(?:presidential|national security) |executive order|"
    r"^(?:consent|plea|settlement|licen[cs]e|lease|purchase) (?:agreement|decree|deal)|"
    r"^(?:space|training|master|nuclear|missile|weapons?|space|"
    r"exchange|pilot) program(?:me)?s?$",
    re.IGNORECASE,
)


def agreement_type(title: Title) -> str:
    """Give the contract's type of an instrument by its head, or by what stands with it."""
    head = title.head.text
    phrase = _head_phrase(title)
    if re.search(r"exchange of (?:letters|notes)|letters? of (?:intent|exchange)", phrase, re.IGNORECASE):
        return "letter"
    for pattern, name in _TYPE_PATTERNS:
        if pattern.search(head) or pattern.search(phrase):
            return name
    return "other"


def _head_phrase(title: Title) -> str:
    """Give the title up to its head, with an `of` phrase directly behind it."""
    words = [w for w in title.words if w.index <= title.head.index + 2]
    return " ".join(w.lower for w in words)


def is_plural(head: Word) -> bool:
    """Tell whether several papers are told of."""
    return head.tag in ("NNS", "NNPS") or head.lower in ("memoranda", "mous", "memorandums", "communiqués")


def is_bundle(title: Title) -> bool:
    """Tell whether several papers are told of and none named: `five cooperation documents`."""
    if not is_plural(title.head):
        return False
    sorts = all(w.tag == "JJ" or w.lower in PLAIN for w in title.words)
    return sorts or (title.count is not None and _by_fields(title))


def _by_fields(title: Title) -> bool:
    """Tell `agreements in the fields of energy and trade`: what the bundle is about names no paper in it."""
    behind = [w.lower for w in title.words if w.index > title.head.index]
    return bool(behind) and behind[0] in ("in", "across", "covering")


def is_instrument(title: Title, *, deed: str) -> bool:
    """Tell whether a title is of an instrument that the deed (`sign`, `adopt`, `enter` …) can be done to."""
    head = base(title.head) if base(title.head) in FIRM | SOFT else title.head.lower
    if _NO_INSTRUMENT.search(title.name) or (head == "map" and "road" not in title.lowered):
        return False
    if head == "instrument" and "ratification" in title.lowered:
        return False
    if deed == "establish":
        return head in ("roadmap", "map")
    if head == "statement":
        return deed == "sign" or bool(title.lowered & {"joint", "trilateral", "outcome"})
    if head in FIRM:
        bare = title.bare and title.count is None
        return not (head == "agreement" and deed in ("reach", "conclude", "come") and bare)
    if head in ("note", "letter"):
        return deed in ("sign", "exchange") and bool(
            re.search(
                r"exchange|intent|diplomatic|verbale|understanding|letters|^notes (?:concerning|on|for|regarding)",
                title.name,
                re.IGNORECASE,
            )
        )
    if head in ("deal", "arrangement", "charter", "contract"):
        return True
    if head == "act":
        return bool(title.lowered & {"final", "general"})
    if head in ("understanding", "text", "paper"):
        return deed == "sign" and (not title.bare or title.head.tag == "NNS")
    if head in _SIGNED_ONLY:
        return deed == "sign" and not title.bare and (head != "rule" or "procedure" in title.lowered)
    return deed in ("sign", "draft", "adopt", "ratify", "enter", "extend", "approve", "conclude", "implement")


def is_head(word: Word) -> bool:
    """Tell whether the noun can be the head of an instrument's title."""
    if not word.is_noun or word.mention is not None:
        return False
    if word.lower in INSTRUMENTS or base(word) in INSTRUMENTS or base(word) == "map":
        return True
    return word.text in _ACRONYMS or word.lemma == "memo" or base(word) in _SIGNED_ONLY


def head_of(sentence: Sentence, word: Word) -> Word | None:
    """Give the instrument noun that a role filler stands for.

    Itself, or behind `a series of`, `the text of`.
    """
    if is_head(word) and not (word.lemma in GENERIC | {"text", "set"} and _of_instrument(sentence, word)):
        return word
    if word.tag[:3] == "NNP" and word.mention is None:
        # `the Status of Forces Agreement`
        named = _of_instrument(sentence, word)
        return named if named is not None and named.tag[:3] == "NNP" else None
    if word.lemma in (
        "series",
        "number",
        "set",
        "package",
        "range",
        "dozen",
        "total",
        "draft",
        "text",
        "copy",
        "raft",
        "exchange",
        "slew",
        "batch",
        "bunch",
        "pair",
        "couple",
        "score",
        "group",
    ):
        return _of_instrument(sentence, word)
    return None


def _of_instrument(sentence: Sentence, word: Word) -> Word | None:
    for prep in sentence.children(word, "prep"):
        if prep.lower == "of":
            for filler in sentence.children(prep, "pobj"):
                if is_head(filler):
                    return filler
    return None
