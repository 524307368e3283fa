"""Where a deed took place, looked for more widely than one preposition: `at the ministry in Athens`."""

from __future__ import annotations

from legation.facts.dating import TIMING
from legation.language.dates import DateMention
from legation.language.scene import Scene
from legation.language.states import capital
from legation.language.words import Sentence, Word
from legation.records import Place

_AT = frozenset(["in", "at", "near", "inside"])
# What stands behind these is where something else takes place: `before the summit in Quito`.
_ELSEWHERE = frozenset(["before", "after", "since", "until", "ahead", "following"])
# What is somewhere is no more than spoken of: `briefed him on the situation in Aleppo`.
CONDITIONS = frozenset(
    "situation conflict war crisis development settlement violence fighting unrest ceasefire".split()
)
_DUE = frozenset(["due", "set", "slated"])
_HERE = frozenset(["here"])


def whereabouts(scene: Scene, sentence: Sentence, *deeds: Word) -> Place | None:
    """Give the place told of the first deed that has one; None where untold.

    A deed is a noun or verb; a place counts where `in`, `at` or `near` leads to it and no other verb stands
    between. `the Chinese capital` is Beijing; `here`, `this city` and `the capital` are the dateline's place.
    """
    for deed in deeds:
        found = [
            (_is_building(scene, word), links, word.index, place)
            for word in sentence.words
            if not isinstance(word.mention, DateMention)
            and (links := _links(sentence, word, deed)) is not None
            and (place := _place(scene, sentence, word)) is not None
        ]
        if found:
            return min(found, key=lambda f: f[:3])[3]
    return None


def _is_building(scene: Scene, word: Word) -> bool:
    """Tell whether the place is a house: the city that it stands in says more to a reader from abroad."""
    return any(p.start <= word.start < p.end and p.kind == "building" for p in scene.places)


def _links(sentence: Sentence, word: Word, deed: Word) -> int | None:
    """Count the steps from the word up to the deed; None where it does not hang on it as a place does."""
    if word is deed:
        return None
    led = word.dep in ("pobj", "appos", "conj") and _led_by_at(sentence, word)
    if word.lower not in _HERE and not led:
        return None
    for steps, link in enumerate(sentence.ancestors(word)):
        if link is deed:
            return steps
        if link.is_verb and _says_when(sentence, link, deed):
            continue
        if link.is_verb or link.lower in _ELSEWHERE or link.lemma in CONDITIONS:
            return None
    return None


def _says_when(sentence: Sentence, clause: Word, deed: Word) -> bool:
    """Tell `planned` of `talks planned for May in Lima`, `take` of `talks that were to take place in Lima`.

    What is told of the deed, and of no other: a clause hung on it, or the infinitive of one, or on its partner
    (`the talks with B, held in Lima`).
    """
    due = clause.lemma == "be" and any(c.lower in _DUE for c in sentence.children(clause, "acomp"))
    if due and clause.dep == "relcl":
        return deed in sentence.ancestors(clause)  # `talks with B, which were due in Lima`
    if clause.lemma not in TIMING:
        return False
    if clause.dep == "xcomp":
        above = sentence.head(clause)
        return above is not None and (above.lemma == "be" or above.lemma in TIMING) and above is not deed
    below = clause.lemma == "hold" and clause.tag == "VBN" and deed.is_noun
    return clause.dep in ("acl", "relcl") and (sentence.head(clause) is deed or below)


def _led_by_at(sentence: Sentence, word: Word) -> bool:
    above = sentence.head(word)
    while above is not None and word.dep in ("conj", "appos"):
        word, above = above, sentence.head(above)
    return above is not None and above.lower in _AT


def _place(scene: Scene, sentence: Sentence, word: Word) -> Place | None:
    found = scene.place_at(word)
    if found is not None and found.name.lower().endswith(" capital") and found.country is not None:
        return Place(capital(found.country) or found.name, found.country)
    if found is not None:
        return found
    dateline = scene.dispatch.dateline
    here = Place(dateline.place, dateline.country) if dateline is not None else None
    if word.lower in _HERE or (
        word.lemma in ("city", "town") and any(c.lower == "this" for c in sentence.children(word, "det"))
    ):
        return here
    if word.lemma == "capital":
        country = scene.country_at(sentence, word)
        name = capital(country) if country else None
        return Place(name, country) if name else here
    return None


def spelt(name: str) -> str:
    """Give the name of a place as prose spells it: a dateline's `CAPE TOWN, South Africa` as `Cape Town`."""
    town = name.split(",")[0].strip() or name
    return town.title() if town.isupper() and len(town) > 3 else town
