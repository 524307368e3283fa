"""Sittings of mechanisms in a sentence: which mechanism, which number, between whom, and on which word.

A sitting is told by a noun of its own (`the 16th session of the Joint Commission`, `the JCM meeting`), by the
mechanism itself (`held political consultations`), or only by its number or place in the row (`the first
meeting`, `the next round`), which means the mechanism told of before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from legation.facts.ordinals import ordinal_of
from legation.facts.session.en.levels import (
    counted_beside,
    formatted,
    of_levels,
    of_office_holders,
    several_sided,
    two_and_two,
)
from legation.facts.session.en.mechanisms import (
    HEADS,
    SITTINGS,
    is_gathering,
    is_mechanism,
    is_of_many,
    mechanism_type,
)
from legation.facts.session.en.naming import (
    FORMAT_WORDS,
    earlier_mechanism,
    is_club,
    is_head,
    meant_by,
    named_at,
    spelled_out,
    without_format,
    without_last,
    without_sitting,
)
from legation.facts.session.en.sitters import WHO_SIT, who_sit, whose_sitting
from legation.facts.title_lists import base
from legation.facts.titles import Title
from legation.language.keeping import kept
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

_SEVERAL = re.compile(r"^(.+) ([Ss]ummit|[Mm]eeting|[Cc]onference)s$")
_BESIDE = frozenset("related associated other relevant connected accompanying".split())
# Two numbers stand no further before the noun.
_NUMBERS_AHEAD = 9
_SIDED = re.compile(r"\b(?:three|four)-way (?:summit|meeting|talks|consultations|dialogue)\b", re.IGNORECASE)
# `proposed that the committee convene`, which the parser takes for a noun.
_SUBJUNCTIVES = frozenset(["convene", "meet", "sit", "reconvene", "gather", "resume"])
_PARTING = re.compile(r",? and |, |/")


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting as a sentence names it. deed: the noun that dates, places and status hang on."""

    deed: Word
    mechanism: str
    mechanism_type: str
    ordinal: int | None
    sequel: str
    states: tuple[str, ...]
    gathering: bool = False
    named: bool = True
    last: int = 0


@kept
def sittings(scene: Scene, sentence: Sentence) -> list[Sitting]:
    """Give the sittings that the sentence names by their mechanism, in order."""
    found: list[Sitting] = []
    taken: set[int] = set()
    for word in sentence.words:
        organised = _organised(word)
        if organised is not None:
            found.append(organised)
            taken.add(word.index)
        if not word.is_noun or word.mention is not None or word.index in taken:
            continue
        if word.lemma in SITTINGS or word.lemma in ("consultation", "talk") or _in_format(sentence, word):
            sitting, used = _of_sitting_noun(scene, sentence, word)
            if sitting is not None:
                taken |= used
                found = [f for f in found if f.deed.index not in used]
                found.append(sitting)
    for word in sentence.words:
        if word.index in taken or not _can_name(word):
            continue
        if is_head(word) and not (_modifies_plural(sentence, word) or _beside_another(sentence, word)):
            title = named_at(scene, sentence, word)
            sitting = _of_mechanism(scene, sentence, title)
            if sitting is not None:
                found.append(sitting)
                taken |= set(range(title.first, title.last + 1))
    numbered = (one for sitting in found for one in _each_number(sentence, sitting))
    return sorted((one for sitting in numbered for one in _each(sitting)), key=lambda s: s.deed.index)


def _in_format(sentence: Sentence, word: Word) -> bool:
    """Tell `the summit in the "Central Asia – Peru" format`."""
    behind = sentence.words[word.index + 1 : word.index + 10]
    led = word.lemma == "summit" and bool(behind) and behind[0].lower in ("in", "within")
    return led and any(w.lower in FORMAT_WORDS for w in behind)


def _each_number(sentence: Sentence, sitting: Sitting) -> list[Sitting]:
    """Give each of `the 44th and 45th ASEAN Summits`, `the fifth and sixth sessions of the commission`."""
    plural = sitting.deed.lower.endswith("s") and sitting.ordinal is not None
    words = sentence.words[: sitting.deed.index]
    for word in words[-_NUMBERS_AHEAD:] if plural else ():
        if word.lower == "and" and 0 < word.index < len(words) - 1:
            both = [ordinal_of(words[i].text) for i in (word.index - 1, word.index + 1)]
            if None not in both:
                name = _SEVERAL.sub(r"\1 \2", sitting.mechanism)
                return [replace(sitting, mechanism=name, ordinal=number) for number in both]
    return [sitting]


def _each(sitting: Sitting) -> list[Sitting]:
    """Give each of `the G7 and NATO summits`."""
    several = _SEVERAL.match(sitting.mechanism)
    if several is None or not sitting.gathering:
        return [sitting]
    names = [n for n in _PARTING.split(several.group(1)) if n]
    if len(names) < 2 or not all(n[0].isupper() for n in names):
        return [sitting]
    return [replace(sitting, mechanism=f"{name} {several.group(2)}") for name in names]


def _can_name(word: Word) -> bool:
    return word.mention is None and (word.is_noun or word.lower == "summits")


def _modifies_plural(sentence: Sentence, word: Word) -> bool:
    """Tell whether the word is part of `the G7 and NATO summits`."""
    # The parser takes `summits` for a verb now and then, so its spelling counts.
    following = [w.lower for w in sentence.words[word.index + 1 : word.index + 5]]
    plural = any(w in ("summits", "meetings", "conferences") for w in following)
    return is_club(word) and "and" in following[:2] and plural


def _organised(word: Word) -> Sitting | None:
    """Read a gathering that was found as the name of an organisation.

    `the United Nations General Assembly`.
    """
    mention = word.mention
    if isinstance(mention, StateMention) and (mention.form == "organisation" or word.text == "UNGA"):
        name = " ".join(word.text.split())
        if name.endswith(("General Assembly", "Summit", "Conference", "UNGA")):
            return Sitting(word, name, "summit", None, "", (), gathering=True, last=word.index)
    return None


def _of_sitting_noun(scene: Scene, sentence: Sentence, noun: Word) -> tuple[Sitting | None, set[int]]:
    if _beside_another(sentence, noun):
        return None, set()
    own = named_at(scene, sentence, noun)
    ordinal, sequel = own.ordinal, own.sequel
    if (both := two_and_two(scene.text, noun)) is not None:
        return Sitting(
            noun, both, "defence_dialogue", ordinal, sequel, own.states, last=max(noun.index, own.last)
        ), set(range(own.first, own.last + 1))
    group, last = whose_sitting(scene, sentence, noun)
    if group:
        # `the consultative meeting of the heads of state of Central Asia`
        states = tuple(dict.fromkeys((*own.states, *group)))
        last = max(last, own.last)
        kind = mechanism_type(own.name)
        kind = "summit" if kind == "other" and len(states) > 2 else kind
        return Sitting(noun, own.name, kind, ordinal, sequel, states, last=last), set(
            range(own.first, last + 1)
        )
    # `the 16th session of the Joint Commission`
    for prep in sentence.words[noun.index + 1 : noun.index + 3]:
        if prep.lower not in ("of", "in", "within", "under", "between") or prep.tag != "IN":
            continue
        organised = next(
            (o for w in sentence.words[prep.index + 1 : prep.index + 3] if (o := _organised(w))), None
        )
        if organised is not None:
            return replace(organised, deed=noun, ordinal=ordinal, sequel=sequel), {
                noun.index,
                organised.deed.index,
            }
        inner = _head_behind(sentence, prep)
        if inner is not None and base(inner) in WHO_SIT:
            # `the eighth meeting of foreign ministers of the Weimar Triangle`
            further = next(
                (w for w in sentence.words[inner.index + 1 : inner.index + 2] if w.lower == "of"), None
            )
            inner = (_head_behind(sentence, further) if further is not None else None) or inner
        if inner is None:
            break
        title = named_at(scene, sentence, inner)
        if title.first <= prep.index:
            break
        if prep.lower == "between" and inner.lower != "politburos":
            break
        if prep.lower == "of" and not is_head(inner) and is_of_many(own):
            # `the Ministerial Council Meeting of the Organization for …`
            sitting = _sitting(scene, sentence, own, noun, ordinal, sequel, own.states)
            if sitting is not None:
                return sitting, set(range(own.first, title.last + 1))
        if prep.lower in ("of", "between") and (is_head(inner) or title.head.tag[:3] == "NNP"):
            sitting = _sitting(
                scene, sentence, title, noun, ordinal or title.ordinal, sequel or title.sequel, own.states
            )
            if sitting is not None:
                return sitting, set(range(own.first, title.last + 1))
        elif prep.lower != "of" and (is_club(inner) or inner.lower in FORMAT_WORDS):
            if len(title.states) > 1 and inner.lower in FORMAT_WORDS:
                # `the ministerial meeting in the EU-Central Asia format`, `the summit in that format`
                named = replace(own, name=f"{without_last(title)} {noun.text}") if own.bare else own
                sitting = _sitting(scene, sentence, named, noun, ordinal, sequel, title.states, sure=True)
                if sitting is not None:
                    return sitting, set(range(own.first, title.last + 1))
            formula = replace(title, name=without_last(title)) if inner.lower in FORMAT_WORDS else title
            if not formula.name and (known := earlier_mechanism(scene, sentence)):
                formula = replace(title, name=known)
            sided = several_sided(title)
            if sided:
                # `the ninth meeting in the trilateral format`
                formula = replace(title, name=f"{formula.name} {noun.text}")
            sitting = _sitting(scene, sentence, formula, noun, ordinal, sequel, own.states, sure=sided)
            if sitting is not None:
                return sitting, set(range(own.first, title.last + 1))
    if ordinal is not None and not own.states and (who := who_sit(sentence, noun)) is not None:
        # `the fourth meeting of national security advisers`
        whose = named_at(scene, sentence, noun)
        return Sitting(
            noun, whose.name, "summit", ordinal, sequel, (), gathering=True, last=max(whose.last, who.index)
        ), set(range(own.first, who.index + 1))
    if is_gathering(own) and (
        is_of_many(own) or (own.states and (noun.tag == "NNP" or "ministerial" in own.lowered))
    ):
        # `the ASEAN-Peru Ministerial Meeting`, `an extraordinary ministerial meeting of the Gulf Cooperation Council`
        sitting = _sitting(scene, sentence, own, noun, ordinal, sequel, ())
        if sitting is not None:
            return sitting, set(range(own.first, own.last + 1))
    # `the 2nd Joint Commission meeting`, `a trilateral meeting`
    before = sentence.words[noun.index - 1] if noun.index else None
    if before is not None and before.index >= own.first and len(own.words) > 1:
        people = (
            before.lower in ("leaders", "ministers", "officials", "'", "'s", "heads") or before.tag == "POS"
        )
        plain = replace(own, name=own.name if people else without_last(own), head=noun if people else before)
        if is_head(before) or formatted(own.name):
            sitting = _sitting(scene, sentence, plain, noun, ordinal, sequel, ())
            if sitting is not None:
                return sitting, set(range(own.first, noun.index + 1))
        if several_sided(own) or of_office_holders(own) or of_levels(sentence, own):
            sitting = _sitting(scene, sentence, own, noun, ordinal, sequel, (), sure=True)
            if sitting is not None:
                return sitting, set(range(own.first, noun.index + 1))
    return None, set()


def _beside_another(sentence: Sentence, noun: Word) -> bool:
    """Tell `the 46th summit and related meetings`: what is held beside the gathering bears no name of its own."""
    before = sentence.words[noun.index - 1] if noun.index else noun
    return noun.lower.endswith("s") and before.lower in _BESIDE


def _head_behind(sentence: Sentence, prep: Word) -> Word | None:
    """Give the head noun of the name behind a preposition: the last noun of the first run of words.

    A comma or `and` inside a mechanism's modifiers is passed where a mechanism noun follows soon after.
    """
    last: Word | None = None
    for word in sentence.words[prep.index + 1 : prep.index + 16]:
        if word.is_noun and word.mention is None:
            last = word
            if is_head(word) and not _compound(sentence, word):
                return word
        elif (
            word.tag in ("DT", "JJ", "HYPH", "CD", "POS", "PRP$", "NNP", "VBN", "VBG", "``", "''")
            or (isinstance(word.mention, StateMention))
            or (
                word.tag in ("CC", ",")
                and any(is_head(w) for w in sentence.words[word.index + 1 : word.index + 6] if w.is_noun)
                and all(
                    w.tag[:2] not in ("VB", "IN") for w in sentence.words[word.index + 1 : word.index + 3]
                )
            )
        ):
            continue
        else:
            break
    return last


def _compound(sentence: Sentence, word: Word) -> bool:
    following = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    return (
        word.dep in ("compound", "nmod")
        and following is not None
        and following.is_noun
        and following.mention is None
        and following.lower not in _SUBJUNCTIVES
    )


def _of_mechanism(scene: Scene, sentence: Sentence, title: Title) -> Sitting | None:
    if title.head.dep in ("compound", "nmod") and _compound(sentence, title.head):
        return None
    return _sitting(scene, sentence, title, title.head, title.ordinal, title.sequel, ())


def _sitting(
    scene: Scene,
    sentence: Sentence,
    title: Title,
    deed: Word,
    ordinal: int | None,
    sequel: str,
    more: tuple[str, ...],
    *,
    sure: bool = False,
) -> Sitting | None:
    numbered = deed is not title.head or ordinal is not None
    name = spelled_out(scene, title.name)
    plain = title.bare and len(title.states) != 1  # `the British Council` is not the council told of
    earlier = meant_by(scene, sentence, title) if plain and title.head.lemma in HEADS else None
    if earlier is not None:
        name = without_format(earlier)
    known = name != title.name
    printed = scene.text[title.start : title.end]
    sided = _SIDED.search(printed)
    if sided is not None:
        name, sure = sided.group(), True
    standing = is_mechanism(title, numbered=numbered, printed=printed)
    gathering = (is_gathering(title) and not standing) or ((numbered or standing) and is_of_many(title))
    by_name = earlier is not None and is_gathering(earlier) and not is_mechanism(earlier, numbered=True)
    if by_name and title.head.lemma != "dialogue":
        gathering = True
    city = _city_named(sentence, title)
    if city is not None:
        # `the Doha Forum`
        name, gathering = f"{city} {title.head.text}", True
    elif (
        gathering
        and not known
        and title.head.tag == "NNP"
        and (city := _city_before(sentence, title)) is not None
    ):
        name = f"{city} {name}"  # `the Lima International Forum on Trade`
    name = without_sitting(name)
    if not (known or sure or gathering or standing):
        return None
    ordinal = ordinal or counted_beside(sentence, deed, title.last)
    kind = mechanism_type(name)
    if gathering and kind != "parliamentary":
        kind = "summit"
    states = tuple(dict.fromkeys((*more, *title.states)))
    if kind == "other" and len(states) > 3:
        kind = "summit"
    if len(states) > 1 and any(w.text == "-" for w in sentence.words[title.first : title.head.index]):
        # `the U.S.-ASEAN Summit` is a sitting of the two whoever is said to attend.
        gathering = False
    return Sitting(deed, name, kind, ordinal, sequel, states, gathering, last=max(title.last, deed.index))


def _city_named(sentence: Sentence, title: Title) -> str | None:
    """Give the city whose name is all that a forum has."""
    before = sentence.words[title.head.index - 1] if title.head.index else None
    named = title.bare and title.head.tag == "NNP" and title.head.lower in ("forum", "dialogue", "process")
    capital = (
        before is not None and isinstance(before.mention, StateMention) and before.mention.form == "capital"
    )
    return before.text if named and capital and before is not None else None


def _city_before(sentence: Sentence, title: Title) -> str | None:
    """Give the capital that a gathering's name begins with."""
    first = next((w for w in title.words if w.mention is None), title.head)
    before = sentence.words[first.index - 1] if first.index else first
    capital = isinstance(before.mention, StateMention) and before.mention.form == "capital"
    return before.text if capital and first.text[:1].isupper() else None
