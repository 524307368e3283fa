"""Which day a dated deed has, where tense alone misleads: what `was to` happen, and days of an earlier year's story."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from legation.language.dates import DateMention
from legation.language.modality import auxiliaries, firmness, tense
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, days

_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\byear\b|\btoday|\byesterday|\btomorrow|\bago\b|day\b", re.IGNORECASE)
_STORY = 45
_WEEK = 7
# What was called off and would have been so many days ago is news today.
_JUST_NOW = 2
_SAYING = frozenset(
    "say tell add announce inform report note state write confirm stress recall claim decree decide rule".split()
)
# `The move follows talks on Tuesday`: in the present of what has been.
_TELLING_OF_THE_PAST = frozenset("follow build stem reflect recall mark cap crown succeed".split())
TIMING = frozenset(
    "plan schedule set hold begin start end conclude take be open due "
    "slate expect run last fix arrange date".split()
)


def day_told(
    scene: Scene,
    sentence: Sentence,
    deed: Word,
    *,
    coming: bool = False,
    apart_from: Collection[DateMention] = (),
) -> str | None:
    """Give the EDTF date that stands with the deed itself, None where none does.

    coming: it is yet to be. apart_from: dates that are known to belong to something else.
    """
    mention = scene.date_of(sentence, deed, apart_from=apart_from)
    perfect = coming or {"have", "has"} & set(auxiliaries(sentence, deed))
    if perfect and mention is not None and mention.rule == "present":
        # `will now be signed in June`, `have now signed`
        mention = scene.date_of(sentence, deed, apart_from=[*apart_from, mention])
    if mention is None or mention.relation in ("since", "after") or _of_the_telling(sentence, deed, mention):
        return None
    if coming and _of_the_asking(sentence, deed, mention):
        return None
    return value_of(scene, sentence, deed, mention, coming=coming)


def is_dated_by_telling(scene: Scene, sentence: Sentence, deed: Word) -> bool:
    """Tell whether the only day told with a deed is that on which it was made known."""
    mention = scene.date_of(sentence, deed)
    return mention is not None and _of_the_telling(sentence, deed, mention)


def _of_the_telling(sentence: Sentence, deed: Word, mention: DateMention) -> bool:
    """Tell whether the date is that of a saying: `said on Thursday that the visit had been put off`."""
    dated = next((w for w in sentence.words if w.mention is mention), None)
    if dated is None:
        return False
    verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None)
    clause = next((w for w in (deed, *sentence.ancestors(deed)) if w.is_verb), None)
    chain = (deed, *sentence.ancestors(deed))
    if verb is None or verb is clause or verb not in chain:
        return False
    if any(w.dep == "conj" and w.lemma in _SAYING and verb.index < dated.index < w.index for w in chain):
        return verb.tag == "VBD"  # `met A on Thursday and said that he hoped to see him again`
    if dated.index < deed.index and any(w.dep == "xcomp" and sentence.head(w) is verb for w in chain):
        return verb.lemma not in TIMING  # `agreed on Wednesday to meet`
    inverted = _agreed_behind(sentence, deed, verb)
    if (verb.lemma not in _SAYING and not inverted) or verb.dep not in ("ROOT", "conj"):
        return False
    return any(w.dep in ("ccomp", "parataxis") and sentence.head(w) is verb for w in chain)


def _agreed_behind(sentence: Sentence, deed: Word, verb: Word) -> bool:
    """Tell `are to conclude a treaty by June, the ministers agreed on Thursday`: what was agreed stands first."""
    return verb.lemma in ("agree", "decide", "promise", "pledge") and deed.index < verb.index


def _of_the_asking(sentence: Sentence, deed: Word, mention: DateMention) -> bool:
    """Tell whether the date is that of the verb above: `received a letter on Monday, inviting her to visit`."""
    dated = next((w for w in sentence.words if w.mention is mention), None)
    verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None) if dated is not None else None
    if dated is None or verb is None or verb.tag != "VBD":
        return False
    below = [w for w in sentence.ancestors(deed) if w.tag == "VBG" and w.dep in ("advcl", "acl")]
    return any(dated.index < w.index and verb in sentence.ancestors(w) for w in below)


def value_of(
    scene: Scene, sentence: Sentence, deed: Word, mention: DateMention, *, coming: bool = False
) -> str | None:
    """Give what the date means beside the deed.

    Of `was to visit on 27 January` the January nearest to publication, for it may lie on either side; a day
    without a year in a story of an earlier year belongs to that year.
    """
    coming = (
        coming
        or tense(sentence, deed) == "future"
        or firmness(sentence, deed) in ("scheduled", "proposed")
        or _simple_present(sentence, deed)
    )
    past, future = scene.resolved(sentence, mention, "past"), scene.resolved(sentence, mention, "future")
    if past != future and past is not None and future is not None and scene.published is not None:
        called_off = firmness(sentence, deed) == "cancelled"
        if "did" in auxiliaries(sentence, sentence.head(deed) or deed):
            return past  # `did not take place on Thursday`
        if called_off and {"to", "have"} <= set(auxiliaries(sentence, deed)):
            return past  # `was to have been signed on Tuesday`
        past_perfect = any("had" in auxiliaries(sentence, w) for w in sentence.ancestors(deed) if w.is_verb)
        if (coming or called_off) and past_perfect:
            return min((past, future), key=lambda v: _distance(v, scene.published))
        if called_off or (coming and _seen_from_the_past(sentence, deed)):
            near = min((past, future), key=lambda v: _distance(v, scene.published))
            just_now = called_off and _distance(past, scene.published) <= _JUST_NOW
            return future if not just_now and _distance(future, scene.published) <= _WEEK else near
        if deed.tag != "VBD" and _part_of_name(sentence, mention):
            return min((past, future), key=lambda v: _distance(v, scene.published))
    value = future if coming else past
    return _in_the_story(scene, sentence, mention, value) if not coming else value


def nearest_to_publication(scene: Scene, sentence: Sentence, mention: DateMention) -> str | None:
    """Give the date on that side of the day of publication on which it is nearer: of what was called off, either."""
    values = [scene.resolved(sentence, mention, "past"), scene.resolved(sentence, mention, "future")]
    return min((v for v in values if v), key=lambda v: _distance(v, scene.published), default=None)


def _part_of_name(sentence: Sentence, mention: DateMention) -> bool:
    """Tell whether the date stands before a noun, whatever the tense: `will follow up on the September 9 call`."""
    return any(
        w.mention is mention and w.dep in ("compound", "nmod", "poss", "nummod") for w in sentence.words
    )


def _simple_present(sentence: Sentence, deed: Word) -> bool:
    """`flies to Nicosia on Wednesday`, `is due in Nairobi on Monday`: a day by name is then one to come."""
    verb = deed if deed.is_verb else next((w for w in sentence.ancestors(deed) if w.is_verb), None)
    if verb is None or verb.tag not in ("VBZ", "VBP", "VBG") or verb.lemma in _TELLING_OF_THE_PAST:
        return False
    aux = set(auxiliaries(sentence, verb))
    return not aux & {"has", "have", "was", "were", "had", "'ve"} and (
        verb.tag != "VBG" or bool(aux & {"is", "are"})
    )


def _seen_from_the_past(sentence: Sentence, deed: Word) -> bool:
    verbs = [w for w in (deed, *sentence.ancestors(deed)) if w.is_verb]
    return any(
        v.tag == "VBD" or {"was", "were", "had"} & set(auxiliaries(sentence, v)) for v in verbs[:3]
    ) and not any({"will", "shall"} & set(auxiliaries(sentence, v)) for v in verbs[:2])


def _distance(value: str, published: date | None) -> int:
    first, last = bounds(value)
    if published is None or first <= published <= last:
        return 0
    return min(abs((first - published).days), abs((last - published).days))


def _in_the_story(scene: Scene, sentence: Sentence, mention: DateMention, value: str | None) -> str | None:
    """Move a day printed without its year to the year of the story that the sentence is part of."""
    before = next((s for s in reversed(scene.sentences) if s.start < sentence.start), sentence)
    setting = scene.setting(before).when
    if value is None or setting is None or mention.kind != "day" or days(setting) > 31:
        return value
    if "/" in value or _YEAR.search(scene.text[mention.start : mention.end]):
        return value
    year = bounds(setting)[0].year
    day = bounds(value)[0]
    if day.year == year:
        return value
    try:
        moved = day.replace(year=year)
    except ValueError:
        return value
    return moved.isoformat() if abs((moved - bounds(setting)[0]).days) <= _STORY else value


def day_beside(scene: Scene, sentence: Sentence, noun: Word, *, coming: bool = False) -> str | None:
    """Give the date that a clause on the noun tells: `the meeting planned for Tuesday`, `which began on Monday`.

    coming: it is yet to be.
    """
    clauses = [w for w in sentence.subtree(noun) if w.dep in ("acl", "relcl") and w.lemma in TIMING]
    for clause in clauses:
        for word in sentence.subtree(clause):
            mention = word.mention
            if not isinstance(mention, DateMention) or mention.kind in ("duration", "vague", "anniversary"):
                continue
            links = list(sentence.ancestors(word))
            verbs = [w for w in links[: links.index(clause)] if w.is_verb]
            if all(w.lemma in TIMING for w in verbs):
                return value_of(scene, sentence, clause, mention, coming=coming)
    return None


def day_within(scene: Scene, sentence: Sentence, noun: Word) -> str | None:
    """Give the date that stands within the noun's own words: `the meeting of 3 May`, `talks planned for Tuesday`."""
    for word in sentence.subtree(noun):
        mention = word.mention
        if not isinstance(mention, DateMention) or mention.kind in ("duration", "vague", "anniversary"):
            continue
        links = list(sentence.ancestors(word))
        between = links[: links.index(noun)]
        if not any(w.is_verb and w.lemma not in TIMING for w in between):
            return value_of(scene, sentence, noun, mention)
    return None


def length_of(sentence: Sentence, deed: Word, noun: Word | None) -> DateMention | None:
    """Give how long the journey lasts: `a three-day visit`, `arrived for two days`."""
    for head in (noun, deed):
        if head is None:
            continue
        for word in sentence.subtree(head):
            dated = word.mention
            if isinstance(dated, DateMention) and dated.length is not None and dated.length[1] == "day":
                links = list(sentence.ancestors(word))
                if not any(w.is_verb and w is not deed for w in links[: links.index(head)]):
                    return dated
    return None


def starts_on(sentence: Sentence, dated: Word) -> bool:
    """Tell whether the date is a first day, not a limit: `from 20 May`, `starting on Monday`."""
    return any(
        w.lower in ("from", "starting", "beginning")
        for w in sentence.words[max(0, dated.index - 2) : dated.index]
    )


def under_way_on(scene: Scene, when: str | None) -> bool:
    """Tell whether the day of publication lies in the interval."""
    if when is None or scene.published is None:
        return False
    first, last = bounds(when)
    return first <= scene.published <= last


def to_come(scene: Scene, when: str | None) -> bool:
    """Tell whether the date lies wholly after the day of publication: `flies on to Nicosia on Wednesday`."""
    return when is not None and scene.published is not None and bounds(when)[0] > scene.published
