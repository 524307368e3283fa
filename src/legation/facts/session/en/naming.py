"""What a mechanism is called by: heads of names, short forms, and the name told before that `the Commission` means."""

from __future__ import annotations

import re
from dataclasses import replace

from legation.facts.session.en.mechanisms import ACRONYMS, HEADS, is_gathering, is_mechanism
from legation.facts.title_lists import base
from legation.facts.titles import Title, title_at
from legation.language.keeping import kept
from legation.language.memberships import members_among
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_CLUB_WORD = re.compile(
    r"^(?:UNGA|Trilogue|Triangle|Quad|C5\+1|NB8|G-?20|G-?7|BRICS|COP-?\d{0,2}|V4|MIKTA|APEC)$"
)
FORMAT_WORDS = frozenset(["format", "formula", "framework"])


def named_at(scene: Scene, sentence: Sentence, head: Word) -> Title:
    """Cut the name whose head noun is given; groups named before it are its states too: `EU-Central Asia Dialogue`."""
    title = title_at(scene, sentence, head, years=False)
    group = members_among([w for w in title.words if w.index < head.index])
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
    return _earlier_title(scene, sentence, title.head.lemma) if definite else None


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
