"""What a mechanism is called by: heads of names, short forms, and the name told before that `the Commission` means."""

from __future__ import annotations

import re
from dataclasses import replace

from legation.facts.session.en.mechanisms import (
    ACRONYMS,
    HEADS,
    is_gathering,
    is_international_body,
    is_mechanism,
)
from legation.facts.title_lists import base
from legation.facts.titles import Title, title_at
from legation.language.keeping import kept
from legation.language.memberships import members_among
from legation.language.scene import Scene
from legation.language.states import ORGANISATIONS
from legation.language.words import Sentence, Word

_CLUB_WORD = re.compile(
    r"^(?:(?:UNGA|COP|TICAD|PALM)-?\d{0,2}|CHOGM|FOCAC|Trilogue|Triangle|Quad|C5\+1|NB8|G-?20|G-?7|BRICS|V4|MIKTA|APEC)$"
)
# `the Forum on China-Africa Cooperation`: states and regions that are a part of the name.
_ON_WHOSE = re.compile(
    r" (?:on|for) (?:(?!The\b)[A-Z][\w-]+ (?:and )?){1,5}?(?:Cooperation|Development|Partnership)\b"
)

_OWNER = re.compile(r"((?:[A-Z][\w-]+ ){0,4}[A-Z][\w-]*)['’]s $")
# What a gathering is called after it was named: `the Conference on the Future of Asia … the forum`.
_GATHERINGS = frozenset("forum conference summit".split())
# So many characters before it.
_NEAR = 400
FORMAT_WORDS = frozenset(["format", "formula", "framework"])
_SITTING_FIRST = re.compile(r"^(?:round|session|meeting|edition|plenary) (?:of (?:the )?)?", re.IGNORECASE)
# What stands before and behind names and is no part of them.
_EPITHET = re.compile(
    r"^(?:(?:\w+-)?(?:led|hosted|scheduled|ever|person|kind|focused|sponsored|backed|continuing|extraordinary|day|"
    r"virtual|brokered|facilitated|chaired|organi[sz]ed) )+(?=[A-Z]|\w)"
)
_TAIL = re.compile(r" between | in (?:recognition|order|honou?r|support|view) | on (?:his|her|their|its) ")
# `the Border Commission in Puerto Nuevo`, a town that no list knows.
_IN_TOWN = re.compile(r"(?:(?<=ommission)|(?<=ommittee)) in [A-Z].*$")


def named_at(scene: Scene, sentence: Sentence, head: Word) -> Title:
    """Cut the name whose head noun is given; groups named before it are its states too: `EU-Central Asia Dialogue`."""
    title = title_at(scene, sentence, head, years=False)
    owner = _OWNER.search(scene.text[max(0, title.start - 60) : title.start])
    if owner is not None and is_international_body(owner[1]):
        # `the Non-Aligned Movement's ministerial meeting`
        title = replace(title, name=f"{owner[1]} {title.name}")
    group = members_among([w for w in title.words if w.index < head.index])
    subject = _ON_WHOSE.match(scene.text, head.end) if title.bare and head.text[:1].isupper() else None
    if subject is not None:
        inside = [w for w in sentence.words if head.end <= w.start < subject.end()]
        title = replace(
            title,
            name=head.text + subject.group(),
            words=(head, *(w for w in inside if w.mention is None)),
            last=inside[-1].index,
        )
    return replace(title, states=tuple(dict.fromkeys((*title.states, *group)))) if group else title


def is_head(word: Word) -> bool:
    """Tell whether the noun can be the head of a mechanism's name."""
    low = word.lower
    if low == "force":
        return word.dep != "compound"
    return base(word) in HEADS or low in HEADS or low in ACRONYMS or is_club(word)


def is_club(word: Word) -> bool:
    """Tell whether the word alone names a gathering or format: `C5+1`, `NB8`, `Trilogue`."""
    return word.is_noun and bool(_CLUB_WORD.match(word.text))


def spelled_out(scene: Scene, name: str) -> str:
    """Give the full name that a short form stands for, where the dispatch explains it in brackets."""
    key = name.strip()
    if not key.isupper() or len(key) < 3 or " " in key:
        return name
    for sentence in scene.sentences:
        at = scene.text.find(f"({key})", sentence.start, sentence.end)
        if at < 0 or not sentence.words:
            continue
        before = [w for w in sentence.words if w.end <= at and w.is_noun]
        if before and at - before[-1].end <= 2:
            head = next((w for w in reversed(before) if is_head(w)), before[-1])
            return named_at(scene, sentence, head).name
    return name


def meant_by(scene: Scene, sentence: Sentence, title: Title) -> Title | None:
    """Give the mechanism named before that `the Commission`, `the Mechanism` or `the summit` means."""
    definite = any(c.lower in ("the", "this", "that", "said") for c in sentence.children(title.head, "det"))
    if not definite:
        return None
    named = _earlier_title(scene, sentence, title.head.lemma)
    if named is not None or title.head.lemma not in _GATHERINGS:
        return named
    other = _earlier_title(scene, sentence, None)
    near = other is not None and 0 < title.start - other.end < _NEAR
    return other if near and other is not None and is_gathering(other) and not _is_sided(other) else None


def _is_sided(title: Title) -> bool:
    return bool(set(title.states) - ORGANISATIONS)


def earlier_mechanism(scene: Scene, sentence: Sentence) -> str | None:
    """Give the name of the mechanism or gathering last named before the sentence."""
    earlier = _earlier_title(scene, sentence, None)
    return without_format(earlier) if earlier is not None else None


@kept
def _earlier_title(scene: Scene, sentence: Sentence, lemma: str | None) -> Title | None:
    for before in reversed([s for s in scene.sentences if s.start < sentence.start and s.words]):
        for word in reversed(before.words):
            if not word.is_noun or word.mention is not None or not is_head(word):
                continue
            if lemma is not None and word.lemma != lemma:
                continue
            title = named_at(scene, before, word)
            if not title.bare and (is_mechanism(title, numbered=True) or is_gathering(title)):
                return title
            if lemma is None and is_club(word):
                return title
    return None


def without_format(title: Title) -> str:
    """Give the name without `format` or `framework` at its end."""
    return without_last(title) if title.head.lower in FORMAT_WORDS else title.name


def without_last(title: Title) -> str:
    """Give the name without its head: of `the 2nd Joint Commission meeting` the commission's."""
    head = title.head.text
    name = title.name
    return name[: -len(head)].strip(" -'’") if name.endswith(head) else name.replace(f" {head}", "", 1)


def without_sitting(name: str) -> str:
    """Cut `Session of the` from a name that goes on with a mechanism's, and whose it is from its end."""
    name = _IN_TOWN.sub("", _TAIL.split(_EPITHET.sub("", name))[0])
    rest = _SITTING_FIRST.sub("", name)
    named = any(w.lower().removesuffix("s") in HEADS for w in re.findall(r"\w+", rest))
    return rest if named and rest[:1].isupper() else name
