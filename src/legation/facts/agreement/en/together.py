"""Papers told together by one title in the plural: `three MoUs on health, trade and sports`."""

from __future__ import annotations

import re
from itertools import pairwise

from legation.facts.agreement.en.instruments import is_head, is_plural
from legation.facts.agreement.en.matters import matters
from legation.facts.title_words import INSTRUMENTS
from legation.facts.titles import Title
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_ABOUT = frozenset("on for in regarding covering concerning spanning".split())
_ON = frozenset(["on", "covering", "regarding", "concerning"])
_SORTS = frozenset("of understanding cooperation ,".split())
_ARTICLE = re.compile(r"^(?:(?:an?|the) )?(?:(?:fields?|areas?|spheres?) of )?")
_COVERING = frozenset("covering concerning regarding spanning dealing touching".split())
# So many words behind the papers it may be told what they cover.
_FAR_BEHIND = 18


def several(scene: Scene, sentence: Sentence, title: Title) -> list[str]:
    """Give the titles in `three MoUs on health, trade and sports`, where as many matters are listed.

    Where no number is told, each matter of `agreements on health, trade and sports` has its own.
    """
    if not is_plural(title.head) or title.count == 1 or title.first > title.head.index:
        return []
    lead = _leading_to_matters(sentence, title)
    if lead is None:
        return _between_pairs(scene, sentence, title)
    end = next((w.index for w in sentence.words[lead.index :] if w.dep == "mark"), None)
    end = title.last + 1 if title.count is None else _next_paper(sentence, lead.index, end)
    listed = matters(scene, sentence, lead.index + 1, end)
    if len(listed) != title.count and (title.count is not None or lead.lower not in _ON or len(listed) < 3):
        return []
    name = singular(scene, title)
    return [
        matter if is_paper(matter) else f"{name} on {matter}"
        for matter in (_ARTICLE.sub("", one) for one in listed)
    ]


def _between_pairs(scene: Scene, sentence: Sentence, title: Title) -> list[str]:
    """Give the titles in `memoranda between A and B, C and D, and E and F`: each pair has its own."""
    lead = next((w for w in title.words if w.index > title.head.index and w.lower == "between"), None)
    if lead is None:
        return []
    behind = sentence.words[lead.index + 1 :]
    end = next((w for w in behind if w.text == ";" or w.tag in (".", "WDT", "VBD", "VBZ", "VBP", "MD")), None)
    words = behind if end is None else sentence.words[lead.index + 1 : end.index]
    pairs = re.split(r"[,;]\s+(?:and\s+)?(?:between\s+)?", scene.quote(words[0].start, words[-1].end))
    if len(pairs) < 2 or (title.count or len(pairs)) != len(pairs) or not all(" and " in p for p in pairs):
        return []
    return [f"{singular(scene, title)} between {pair}" for pair in pairs]


def _next_paper(sentence: Sentence, lead: int, end: int | None) -> int | None:
    """Give where another paper begins behind the matters: `two MoUs on tea and sport, and a letter of intent`."""
    for word in sentence.words[lead:end]:
        article = next((c for c in sentence.children(word, "det") if c.lower in ("a", "an")), None)
        if article is not None and is_head(word) and sentence.words[article.index - 1].tag in ("CC", ","):
            before = sentence.words[article.index - 2]
            return article.index - 1 - (before.text == ",")
    return end


def _leading_to_matters(sentence: Sentence, title: Title) -> Word | None:
    """Give the word behind which the matters are listed: `on`, or a colon (`three treaties: one on …`)."""
    behind = sentence.words[title.head.index + 1 : title.head.index + 10]
    colon = next((w for w in behind if w.text == ":"), None)
    following = sentence.words[colon.index + 1 : colon.index + 2] if colon is not None else ()
    if any(w.lower == "one" for w in following):
        return colon
    if (apart := _told_behind(sentence, title)) is not None:
        return apart
    lead = next((w for w in title.words if w.index > title.head.index and w.lower not in _SORTS), None)
    lead = lead or next((w for w in behind if w.lower not in _SORTS), None)
    return lead if lead is not None and lead.lower in _ABOUT else None


def _told_behind(sentence: Sentence, title: Title) -> Word | None:
    """Give the word before the matters: `five agreements on Monday, covering`, `two were signed, the first on`."""
    behind = sentence.words[title.head.index + 1 : title.head.index + _FAR_BEHIND]
    for comma, word in pairwise(behind):
        if comma.text != "," or title.count is None:
            continue
        if word.lower in _COVERING:
            return word
        ones = sentence.words[word.index : word.index + 3]
        if any(w.lower in ("one", "first") for w in ones[:2]) and any(w.lower in _ON for w in ones[1:]):
            return comma
    return None


def is_paper(words: str) -> bool:
    """Tell whether the words for a matter name a paper themselves: `agreement on cooperation`."""
    head, *_ = re.split(r" (?:on|for|of|regarding|concerning)\b", words, maxsplit=1)
    return head.rpartition(" ")[2].lower() in INSTRUMENTS


def singular(scene: Scene, title: Title) -> str:
    """Give what one of several papers is called: `memorandum of understanding`, `MoU`, `agreement`."""
    last = title.head
    for word in title.words:
        if word.index in (last.index + 1, last.index + 2) and word.lower in (
            "of",
            "understanding",
            "cooperation",
        ):
            last = word
    name = scene.quote(title.head.start, last.end)
    plain = {"memoranda": "memorandum", "memorandums": "memorandum", "treaties": "treaty"}
    head, _, tail = name.partition(" ")
    one = plain.get(head.lower(), head[:-1] if head.endswith("s") and not head.endswith("ss") else head)
    one = one.capitalize() if head[0].isupper() and not head[1:2].isupper() and head[:2] != "Mo" else one
    return f"{one} {tail}".strip()
