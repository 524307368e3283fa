"""Several papers in one sentence, listed one behind another."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from legation.facts.agreement.en.instruments import PLAIN, is_bundle, is_head
from legation.facts.agreement.en.stages import STAGE_OF_VERB
from legation.facts.agreement.en.together import singular
from legation.facts.title_lists import base
from legation.facts.title_words import FIELDS
from legation.facts.titles import Title, tail_at, title_at
from legation.language.dates import DateMention
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_LEADING = frozenset("on for in regarding covering concerning between".split())
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
