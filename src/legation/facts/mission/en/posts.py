"""Words for missions: which noun names an embassy, a consulate or an office, and of what type it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legation.language.keeping import kept
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Place

# Dictionary forms that may head the name of a mission; `type_of` says whether they do. Parsers take
# `consulates` for a verb now and then.
POSTS = frozenset(
    "embassy consulate consulates commission mission legation office centre center annex section chancery "
    "representation institute post agency nunciature delegation bureau council alliance house".split()
)
_TYPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))
    for name, pattern in (
        ("honorary_consulate", r"honorary\s+consulates?(?:[\s-]+general)?|honorary\s+consular\s+\w+"),
        ("consulate_general", r"consulates?[\s-]+generals?|general\s+consulates?"),
        ("consulate", r"consulates?|consular\s+(?:office|post|mission)s?"),
        ("embassy", r"embass(?:y|ies)(?:\s+offices?)?|high\s+commissions?|chancer(?:y|ies)"
                    r"|(?:resident\s+)?diplomatic\s+(?:missions?|posts?)|apostolic\s+nunciatures?"),
        ("permanent_mission", r"permanent\s+(?:missions?|representations?|delegations?)"
                              r"|(?:missions?|representations?)\s+to\s+(?:the\s+)?(?-i:[A-Z])\w*"),
        ("trade_office", r"(?:trade|commercial|economic|business|investment)(?:[\s,]+(?:and\s+)?\w+){0,3}?\s+"
                         r"(?:offices?|representations?|sections?|missions?|bureaus?)|trade\s+cent(?:er|re)s?"),
        ("cultural_centre", r"cultur(?:al|e)\s+(?:and\s+\w+\s+)?(?:centres?|centers?|institutes?|house)"
                            r"|british\s+council|alliance\s+fran[cç]aise|russian\s+house|houses?\s+of\s+culture"
                            r"|(?:confucius|cervantes|goethe|cam[oõ]es|yunus\s+emre|sejong)[\s-]+(?:institut[eo]?|cent(?:er|re))s?"),
        ("other", r"legations?|representations?|interests?\s+sections?|regional\s+diplomatic\s+offices?"
                  r"|(?:representative|representational|liaison|diplomatic)\s+(?:offices?|annex(?:es)?)"
                  r"|(?:representative|representational|liaison)\s+posts?"
                  r"|(?:information|press|tourism|tourist|visa|cooperation|coordination)\s+(?:and\s+\w+\s+)?"
                  r"(?:offices?|cent(?:re|er)s?|bureaus?|sections?)"
                  r"|consular\s+(?:agenc(?:y|ies)|sections?|annex(?:es)?)"
                  r"|offices?\s+of\s+(?:the\s+)?\S+\s+representative"),
    )
)  # fmt: skip
_GENERAL = re.compile(r"\b(?:consul(?:ate)?s?[\s-]+generals?|general\s+consulates?)\b", re.IGNORECASE)
# So many letters off, a town or state belongs to the name of a mission.
_BESIDE = 60
# Before a plain `mission` these leave it diplomatic: a training mission is none.
_PLAIN = frozenset("a the its their our new first resident own overseas foreign two three four five".split())
# What houses a mission stands for it: `the new embassy building was inaugurated`.
HOUSES = frozenset("building premise compound chancery office complex site headquarters".split())
# Nouns for the work of a mission: who suspends it closes the mission, who resumes it reopens it.
WORK = frozenset("operation activity work function service".split())
_RANK = frozenset("status level rank category".split())
# Nouns for what is done to a mission that take its name before them: `the embassy opening`.
POST_DEEDS = frozenset(
    "opening inauguration closure closing shutdown reopening re-opening relocation move upgrade".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Post:
    """A mission as named in a sentence.

    named: the word that names it; head: the word that deeds are done to, another one only where a house
    of the mission is meant (`the embassy building`).
    """

    named: Word
    mission_type: str
    head: Word

    @property
    def house(self) -> bool:
        """Tell whether a house of the mission is what is meant."""
        return self.head is not self.named


@kept
def post_at(scene: Scene, sentence: Sentence, word: Word) -> Post | None:
    """Give the mission that the word names; None for other offices, and where it is only an attribute.

    word: one whose dictionary form is among POSTS. `the embassy's staff` names no mission.
    """
    mission_type = type_of(scene, sentence, word)
    if mission_type is None or word.mention is not None or _is_a_level(sentence, word):
        return None
    above = sentence.head(word)
    if above is None:
        return Post(word, mission_type, word)
    behind = word.dep == "pobj" and above.lower in ("in", "at", "within") and word.index - above.index < 4
    lodging = sentence.head(above) if behind and mission_type in ("embassy", "other") else None
    if lodging is not None and lodging.lemma in POSTS:
        return None  # `an Interests Section in the Swiss Embassy`
    if word.dep in ("compound", "nmod", "amod", "poss"):
        if above.lemma in HOUSES or _names_its_town(scene, sentence, word):
            return Post(word, mission_type, above)
        return (
            Post(word, mission_type, word) if word.dep == "poss" or above.lemma in POST_DEEDS | WORK else None
        )
    if word.dep == "pobj" and above.lower == "of":
        house = sentence.head(above)
        if house is not None and house.lemma in HOUSES and house.lemma != "office":
            return Post(word, mission_type, house)
    return Post(word, mission_type, word)


def _is_a_level(sentence: Sentence, word: Word) -> bool:
    """Tell `the level of diplomatic representation`: how states are represented, no office."""
    around = sentence.words[max(0, word.index - 4) : word.index + 8]
    return word.lemma == "representation" and any(w.lemma == "level" for w in around)


def _names_its_town(scene: Scene, sentence: Sentence, word: Word) -> bool:
    """Tell whether the mission is called by its town, as services call theirs: `Embassy Oslo was established`."""
    above = sentence.head(word)
    town = scene.place_at(above) if above is not None and word.text[:1].isupper() else None
    return town is not None and scene.place_at(sentence.words[word.index + 1]) == town


def known_as_general(scene: Scene, sender: str, place: Place | None) -> bool:
    """Tell whether a plain `consulate` is a consulate general, as the dispatch calls it elsewhere.

    The name stands beside the town, where that is told, else beside the sending state.
    """
    for found in _GENERAL.finditer(scene.text):
        start, end = found.start() - _BESIDE, found.end() + _BESIDE
        towns = [p for p in scene.places_between(start, end) if p.kind != "state"]
        if place is not None and towns:
            if any(town.name == place.name for town in towns):
                return True
        elif any(state.code == sender for state in scene.states_between(start, end)):
            return True
    return False


def type_of(scene: Scene, sentence: Sentence, word: Word) -> str | None:
    """Give the contract's type of mission for the name that the word ends, begins or stands in, or None."""
    for name, pattern in _TYPES:
        for found in pattern.finditer(scene.text, max(sentence.start, word.start - 45), sentence.end):
            if found.start() > word.start:
                break
            if found.end() >= word.end:
                return name
    if word.lemma in ("mission", "post") and word.index:
        before = sentence.words[word.index - 1]
        if before.lower in _PLAIN or isinstance(before.mention, StateMention):
            # What is called by no other name is what states open in each other's capitals.
            return "embassy"
    return None


def rank_named(scene: Scene, sentence: Sentence, word: Word) -> str | None:
    """Give the type of mission that a word names as a rank: `to embassy status`, `to Embassy`."""
    if word.lemma not in _RANK:
        return type_of(scene, sentence, word) if word.lemma in POSTS else None
    first = next((child for child in sentence.children(word, "compound", "nmod", "amod", "poss")), word)
    of = next((w for prep in sentence.children(word, "prep") for w in sentence.children(prep, "pobj")), word)
    for stretch in ((word.start, word.end), (first.start, word.end), (of.start, of.end)):
        for name, pattern in _TYPES:
            if pattern.search(scene.text, *stretch):
                return name
    return None
