"""Several papers in one sentence: listed one behind another, or told together by one title in the plural."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from legation.facts.agreement.en.instruments import PLAIN, is_bundle, is_head, is_plural
from legation.facts.agreement.en.matters import matters
from legation.facts.agreement.en.stages import STAGE_OF_VERB
from legation.facts.title_lists import base
from legation.facts.title_words import FIELDS, INSTRUMENTS
from legation.facts.titles import Title, tail_at, title_at
from legation.language.dates import DateMention
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_ABOUT = frozenset("on for in regarding covering concerning spanning".split())
_LEADING = frozenset("on for in regarding covering concerning between".split())
_ON = frozenset(["on", "covering", "regarding", "concerning"])
_SORTS = frozenset("of understanding cooperation ,".split())
_ARTICLE = re.compile(r"^(?:(?:an?|the) )?(?:(?:fields?|areas?|spheres?) of )?")
# So many words may tell more of one paper before the next.
_REACH = 16
_OTHER_ONES = frozenset(["another", "one", "that", "other", "second", "third"])


def chained(scene: Scene, sentence: Sentence, first: Word) -> list[Title]:
    """Give the title at the head and those listed behind it: `a treaty on X, two protocols and an MoU on Y`.

    The parser seldom sees long lists whole, so the words between two titles decide: commas, `and`, articles,
    numbers, and no verb.
    """
    titles = [_with_its_matter(scene, sentence, _as_exchange(sentence, title_at(scene, sentence, first)))]
    index = titles[-1].last + 1
    gap = 0
    while index < len(sentence.words) and gap <= 12:
        word = sentence.words[index]
        if word.lower in _OTHER_ONES and (again := _another(scene, sentence, word, titles[-1])) is not None:
            titles.append(again)
            index, gap = again.last + 1, 0
            continue
        if (
            word.lower in ("on", "for", "between")
            and gap
            and (also := _also_on(scene, sentence, word, titles[-1]))
        ):
            titles[-1] = _as_one(scene, titles[-1])
            titles.append(also)
            index, gap = also.last + 1, 0
            continue
        if is_head(word) and word.dep == "compound" and is_head(sentence.words[index + 1]):
            index, gap = index + 1, gap + 1  # `a framework agreement`
            continue
        if is_head(word):
            title = _with_its_matter(scene, sentence, title_at(scene, sentence, word))
            if _is_second_name(sentence, titles[-1], title):
                titles[-1] = _goes_on_behind(scene, sentence, titles[-1], sentence.words[title.last + 1])
                index, gap = max(titles[-1].last + 1, title.last + 2), 1
                continue
            if _describes(sentence, title, titles[-1]):
                index, gap = title.last + 1, gap + 1
                continue
            above = sentence.head(word)
            if (
                word.dep in ("nsubj", "nsubjpass")
                and above is not None
                and above.index > title.last
                and above.is_verb
                and above.tag != "VBG"
                and (
                    first.dep not in ("nsubj", "nsubjpass") and gap > 0 and sentence.head(first) is not above
                )
            ):
                break
            if title.first > titles[-1].last:
                titles.append(title)
                index, gap = title.last + 1, 0
                continue
        links = word.lower in (
            "as",
            "well",
            "including",
            "namely",
            "along",
            "among",
            "them",
            "notably",
            "with",
            "together",
            "plus",
            "also",
            "another",
            "such",
            "worth",
            "valued",
        )
        if (
            (word.is_verb and not links and word.tag not in ("VBG", "VBN"))
            or word.tag in (".", "WDT", "WP", "WRB")
            or (word.tag == "IN" and not links and (gap == 0 or word.lower != "of"))
        ):
            following = _next_item(sentence, index) or _further(sentence, index)
            if following is None:
                break
            index, gap = following, 1
            continue
        if gap == 0 and not (
            links
            or word.tag in ("CC", ",", ":", "``", "''", "HYPH", "-LRB-", "CD", "LS")
            or word.text in (";", ":")
        ):
            break
        index += 1
        gap += 1
    return titles


def _with_its_matter(scene: Scene, sentence: Sentence, title: Title) -> Title:
    """Add to a paper's name what it is about where other words stand between.

    `Agreements were signed on trade`, `signed a contract with a Spanish firm for ten ships`.
    """
    if any(w.index > title.head.index and w.lower in _LEADING for w in title.words):
        return title
    verb = sentence.head(title.head)
    told = [*sentence.children(title.head, "prep")]
    if verb is not None and verb.is_verb and verb.lemma in STAGE_OF_VERB:
        passive = title.head.dep == "nsubjpass"
        own = title.lowered <= PLAIN or is_bundle(title)
        told += [
            w
            for w in sentence.children(verb, "prep")
            if (passive and own) or (w.lower == "on" and title.head.dep in ("dobj", "nsubjpass"))
        ]
    for preposition in sorted(told, key=lambda w: w.index):
        between = sentence.words[title.last + 1 : preposition.index]
        if preposition.index <= title.last + 1 or preposition.lower not in _LEADING:
            continue
        if any(
            is_head(w) or w.text in (",", ";", ":") or (w.is_verb and not _does(sentence, w)) for w in between
        ):
            break
        tail = tail_at(scene, sentence, sentence.words[preposition.index - 1])
        behind = [w for w in tail.words if w.index >= preposition.index]
        if not behind or (preposition.lower == "in" and not _in_fields(behind)):
            continue
        name = f"{title.name} {scene.quote(behind[0].start, behind[-1].end)}"
        words = (*title.words, *behind)
        lowered = frozenset(w.lower for w in words)
        return replace(title, name=name, end=tail.end, words=words, last=tail.last, lowered=lowered)
    return title


def _does(sentence: Sentence, word: Word) -> bool:
    """Tell whether the verb is that of the deed: `agreements were signed on trade`."""
    return word.lemma in STAGE_OF_VERB or word.dep in ("aux", "auxpass")


def _in_fields(words: Sequence[Word]) -> bool:
    """Tell `signed in the field of trade`, `signed in trade, health and sport` from `signed in secret`."""
    return any(w.lower in FIELDS for w in words[:3]) or any(w.text == "," for w in words)


def _as_one(scene: Scene, title: Title) -> Title:
    """Give the first of `agreements on trade and on sport` as the one paper that it is."""
    one = singular(scene, title)
    if title.count is not None or not title.name.startswith(title.head.text):
        return title
    behind = title.name.split(" ")[one.count(" ") + 1 :]
    return replace(title, name=" ".join([one, *behind]))


def _describes(sentence: Sentence, title: Title, before: Title) -> bool:
    """Tell whether a bare noun only says more of the paper: `the treaty on tea, the first such treaty of the two`."""
    left = {w.lower for w in sentence.words[before.last + 1 : title.head.index]}
    return title.bare and title.head.lemma == before.head.lemma and bool(left & {"such", "first"})


def _is_second_name(sentence: Sentence, title: Title, behind: Title) -> bool:
    """Tell whether brackets right behind a paper's name only name it again: `an action plan (road map) on`."""
    words, closing = sentence.words, behind.last + 1
    if closing >= len(words) or words[title.last + 1].text != "(" or words[closing].text != ")":
        return False
    one = title.head.tag in ("NN", "NNP") and behind.head.tag in ("NN", "NNP") and not is_bundle(title)
    return one and all(w.tag not in ("DT", "CD", "CC", ",", ":") for w in words[title.last + 2 : closing])


def _goes_on_behind(scene: Scene, sentence: Sentence, title: Title, bracket: Word) -> Title:
    """Add to a name what stands behind its second one: `an action plan (road map) on tourism`."""
    tail = tail_at(scene, sentence, bracket)
    behind = sentence.words[bracket.index + 1 : tail.last + 1]
    if len(behind) < 2:
        return title
    words = (*title.words, *behind)
    name = f"{title.name} {scene.quote(behind[0].start, behind[-1].end)}"
    lowered = frozenset(w.lower for w in words)
    return replace(title, name=name, end=tail.end, words=words, last=tail.last, lowered=lowered)


def _next_item(sentence: Sentence, index: int) -> int | None:
    """Give where the next item of a list parted by semicolons begins: `a pact, signed by A; a treaty; …`."""
    parting = [w.index for w in sentence.words if w.text == ";"]
    following = next((i for i in parting if i >= index), None)
    if following is None or len(parting) < 2:
        return None
    opening = sentence.words[following + 1 : following + 7]
    verb = next((w.index for w in opening if w.is_verb), None)
    head = next((w.index for w in opening if is_head(w)), None)
    return following if head is not None and (verb is None or head < verb) else None


def _further(sentence: Sentence, index: int) -> int | None:
    """Give where another item begins behind what is told of one: `a loan worth a million for a road, and a plan`."""
    if sentence.words[index].is_verb:
        return None
    for word in sentence.words[index : index + _REACH]:
        if (word.is_verb and word.tag not in ("VBG", "VBN")) or word.tag in (".", "WDT", "WP", "WRB"):
            return None
        opening = sentence.words[word.index + 1 : word.index + 2]
        if (word.tag == "CC" or word.text in (",", "as")) and _begins_another(sentence, word.index + 1):
            return word.index
        if (word.tag == "CC" or word.text == ",") and opening and opening[0].lower in ("a", "an"):
            name = itertools.takewhile(_names, sentence.words[word.index + 2 : word.index + 8])
            if any(is_head(w) for w in name):
                return word.index
    return None


def _begins_another(sentence: Sentence, index: int) -> bool:
    """Tell whether `another on`, `one to create`, `that on` follows: one more paper of the sort named."""
    one, *behind = [*sentence.words[index : index + 2], None, None][:2]
    return (
        one is not None
        and one.lower in _OTHER_ONES
        and behind[0] is not None
        and (behind[0].lower in _LEADING or behind[0].tag == "TO")
    )


def _goes_on(word: Word) -> bool:
    return (
        word.text not in (",", ";")
        and word.tag not in (".", "CC")
        and not isinstance(word.mention, DateMention)
    )


def _names(word: Word) -> bool:
    return word.is_noun or word.tag in ("JJ", "HYPH", "VBN", "VBG") or word.mention is not None


def _as_exchange(sentence: Sentence, title: Title) -> Title:
    """Give `notes` as the `exchange of notes` that they are called."""
    before = [w.lower for w in sentence.words[max(0, title.first - 2) : title.first]]
    if before == ["exchange", "of"] and base(title.head) in ("note", "letter"):
        return replace(title, name=f"exchange of {title.name}")
    return title


def _also_on(scene: Scene, sentence: Sentence, preposition: Word, before: Title) -> Title | None:
    """Read the next of `agreements on trade, on sport and on visas`: a paper of the same sort."""
    if before.head.tag not in ("NNS", "NNPS") and before.head.lower not in ("mous", "memoranda"):
        return None
    if before.count is not None and not before.bare and preposition.lower not in before.lowered:
        return None  # `three memoranda between companies of the two, for projects worth`
    tail = tail_at(scene, sentence, sentence.words[preposition.index - 1])
    if tail.last <= preposition.index:
        return None
    behind = sentence.words[preposition.index : tail.last + 1]
    name = f"{singular(scene, before)} {scene.quote(behind[0].start, behind[-1].end)}"
    words = (before.head, *behind)
    return replace(tail, head=before.head, name=name, words=words, lowered=frozenset(w.lower for w in words))


def another_of(scene: Scene, sentence: Sentence, behind: Sequence[Word], before: Title) -> list[Title]:
    """Give the further papers of the sort named that the words tell: `and one on trade`, `another to create a bank`."""
    return [
        title
        for word in behind
        if _begins_another(sentence, word.index)
        and (title := _another(scene, sentence, word, before)) is not None
    ]


def _another(scene: Scene, sentence: Sentence, word: Word, before: Title) -> Title | None:
    """Read `an agreement on visas and another on prisoners`: a paper of the sort named before."""
    following = sentence.words[word.index + 1 : word.index + 2]
    one = following[0] if word.lower != "one" and following and following[0].lower == "one" else word
    title = title_at(scene, sentence, one)
    behind = list(itertools.takewhile(_goes_on, sentence.words[one.index + 1 : one.index + _REACH]))
    if title.bare and behind and behind[0].tag == "TO":  # `and one to create a joint bank`
        name = f"{singular(scene, before)} {scene.quote(behind[0].start, behind[-1].end)}"
        return replace(title, head=before.head, name=name, end=behind[-1].end, last=behind[-1].index)
    if title.bare or title.first < word.index:
        return None
    name = singular(scene, before) + title.name[title.name.index(one.text) + len(one.text) :]
    return replace(title, head=before.head, name=name)


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
    lead = next((w for w in title.words if w.index > title.head.index and w.lower not in _SORTS), None)
    lead = lead or next((w for w in behind if w.lower not in _SORTS), None)
    return lead if lead is not None and lead.lower in _ABOUT else None


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
