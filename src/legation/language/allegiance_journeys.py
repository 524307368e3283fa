"""Journeys that a sentence tells of, as far as they show who is at home where they lead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legation.language.clauses import Frame
from legation.language.people import CastMember, Clue
from legation.language.scene import Scene
from legation.language.standpoint import dated_in
from legation.language.words import Sentence, Word

_JOURNEY_NOUNS = frozenset("visit trip tour stay journey arrival".split())
_JOURNEY_VERBS = frozenset(
    "visit arrive travel fly go come leave depart head land reach tour pay journey jet embark".split()
)
_RECEIVING = frozenset("welcome receive host greet await expect invite".split())
_RETURNING = re.compile(
    r"\b(?:return(?:s|ed|ing)?|back|home|conclud\w+|wrap\w+|end(?:s|ed|ing))\b", re.IGNORECASE
)
_POSTS = frozenset("embassy consulate mission residence side ministry".split())
# Between a name and `on a visit` behind a comma: `received Minister X, currently on a visit`.
_THESE_DAYS = frozenset("currently now presently here still also".split())


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey told: to which country, and who travels. one_of: the countries on the way, where they are several."""

    country: str
    travellers: tuple[CastMember, ...]
    one_of: frozenset[str] = frozenset()

    def met(self, clue: Clue) -> Iterator[Clue]:
        """Yield that whom a traveller meets is rather at home where the journey leads."""
        if self.one_of:
            return  # in which of them they meet is open
        travellers = {p.id for p in self.travellers}
        for one, other in ((clue.person, clue.other), (clue.other, clue.person)):
            if one in travellers and other is not None and other not in travellers:
                yield Clue(other, "of", self.country, weight=1.4)


def journeys_told(scene: Scene, sentence: Sentence) -> Iterator[Journey]:
    """Yield each journey of the sentence that leads to a country."""
    returning = _RETURNING.search(scene.text, sentence.start, sentence.end) is not None
    for word in sentence.words:
        noun = word.is_noun and word.mention is None and word.lemma in _JOURNEY_NOUNS
        stays = word.lemma == "be" and word.is_verb  # `is in Kenya till Friday`: so is who lives there
        if not noun and not stays and (returning or not word.is_verb or word.lemma not in _JOURNEY_VERBS):
            continue
        frame = Frame(sentence, word)
        goals = (
            frame.role("in")
            if stays
            else frame.role("to") or frame.role("in") or frame.role("for") or frame.role("at")
        )
        if word.lemma in ("visit", "reach", "tour", "leave") and word.is_verb:
            # `leaves Lima for a visit to Chile`: Lima is where he is at home
            setting_off = word.lemma == "leave" and frame.role("for")
            goals = goals if setting_off else frame.role("object") + goals
        if noun and not goals:
            # `her Kenya visit`, not `the Kenyan visit`
            goals = [
                w for w in frame.role("compound") if getattr(w.mention, "form", "") in ("name", "capital")
            ]
        doers = frame.role("subject") or (frame.role("of") if noun else [])
        if noun and not (doers and goals):
            who, there = _on_a_visit(scene, sentence, word)
            doers, goals = doers or who, goals or there
        if not noun and not goals and any(w.lower == "here" for w in sentence.children(word, "advmod")):
            # `who is visiting here`: where the dispatch is written
            here = dated_in(scene.dispatch)
            if here is not None:
                yield Journey(here, _travellers(scene, sentence, doers))
            continue
        places = [w for w in goals if w.lemma not in _POSTS]
        countries = list(dict.fromkeys(c for w in places if (c := scene.country_at(sentence, w)) is not None))
        several = frozenset(countries) if len(countries) > 1 else frozenset()
        for country in countries:
            if not (stays and country == scene.home):
                yield Journey(country, _travellers(scene, sentence, doers), several)


def _on_a_visit(scene: Scene, sentence: Sentence, noun: Word) -> tuple[list[Word], list[Word]]:
    """`who is in Namibia on a state visit`: who, and the place that the verb names."""
    above = sentence.head(noun)
    if above is not None and noun.dep == "dobj" and above.is_verb:
        # `saw in Norway the visit by President X`
        return [], Frame(sentence, above).role("in")
    verb = sentence.head(above) if above is not None and above.lower in ("on", "for", "during") else None
    if verb is None or not verb.is_verb:
        return [], []
    frame = Frame(sentence, verb)
    beside = named_as_visiting(scene, sentence, noun)
    # `will welcome the President of Peru to Lima for a visit`: who is welcomed travels
    going = frame.role("object" if verb.lemma in _RECEIVING else "subject")
    goals = frame.role("in") + frame.role("to") + frame.role("at")
    return [beside] if beside is not None else going, goals


def named_as_visiting(scene: Scene, sentence: Sentence, noun: Word) -> Word | None:
    """Give the name before `, currently on a visit`: whose visit it is, whatever the parser hung it on."""
    prep = sentence.head(noun)
    at = prep.index - 1 if prep is not None and prep.lower in ("on", "for") else -1
    if at > 1 and sentence.words[at].lower in _THESE_DAYS:
        at -= 1
    if at < 1 or sentence.words[at].text != ",":
        return None
    before = sentence.words[at - 1]
    return before if scene.member(before) is not None else None


def _travellers(scene: Scene, sentence: Sentence, words: Iterable[Word]) -> tuple[CastMember, ...]:
    return tuple(dict.fromkeys(p for w in words for p in scene.refer(sentence, w).people))
