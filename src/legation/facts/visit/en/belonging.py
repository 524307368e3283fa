"""Which dates of a sentence are a journey's though they hang elsewhere, and which near it are of something else."""

from __future__ import annotations

import re

from legation.facts.dating import value_of
from legation.grammar import Match
from legation.language.clauses import subject
from legation.language.dates import DateMention
from legation.language.words import Sentence, Word

_UNDATED = ("duration", "vague", "anniversary")
_LIMITS = ("by", "until", "before", "after")
# Clauses behind these tell of something else than the journey: `comes as both mark the anniversary this year`.
_SETTING_APART = frozenset(
    "as while since when because although though after before until if whereas".split()
)
# Words that may stand between `visit` and its date: `the visit of X to Kenya last year`.
_BETWEEN = frozenset("to of by in at the 's ’s his her its their and on for from paid made".split())
_DAY_OF_TELLING = re.compile(r"(?:on )?(?:\w+day|yesterday|today|tomorrow)$", re.IGNORECASE)
_NEAR = 16


def of_other_clauses(sentence: Sentence, deed: Word) -> tuple[DateMention, ...]:
    """Give the dates that stand behind `since` or in a clause of circumstance which does not hold the deed."""
    chain = {deed.index, *(w.index for w in sentence.ancestors(deed))}
    found: list[DateMention] = []
    for word in sentence.words:
        if not isinstance(word.mention, DateMention):
            continue
        links = (w for w in (word, *sentence.ancestors(word)) if w.index not in chain)
        apart = any(_apart(sentence, link) for link in links)
        if apart or behind_since(sentence, word) or _of_the_verb_before(sentence, deed, word):
            found.append(word.mention)
    return tuple(found)


def behind_since(sentence: Sentence, dated: Word) -> bool:
    """Tell whether the date is that of what something is the first since: `the first since that of X in 2012`."""
    for word in reversed(sentence.words[max(0, dated.index - _NEAR) : max(0, dated.index - 1)]):
        if word.text in (",", ";") or word.is_verb:
            return False
        if word.lower == "since":
            return True
    return False


def _of_the_verb_before(sentence: Sentence, deed: Word, dated: Word) -> bool:
    """`Begins today a visit to Kenya and will also visit Uganda`: the day is that of the first verb."""
    first = sentence.head(deed)
    if deed.dep != "conj" or first is None or not any(sentence.children(deed, "aux")):
        return False
    verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None)
    return verb is first and dated.index < deed.index and first.index < dated.index


def _apart(sentence: Sentence, link: Word) -> bool:
    if link.dep == "prep" and link.lower == "since":
        return True
    return link.dep == "advcl" and any(
        c.lower in _SETTING_APART for c in sentence.children(link, "mark", "advmod")
    )


def behind(m: Match, visit: Word) -> str | None:
    """Give the date right behind the words of the visit, whatever verb the parser hung it on.

    `Recalled the visit of X to Kenya last year`; a day by its name is rather that of the telling.
    """
    if not visit.is_noun:
        return None
    sentence = m.sentence
    for word in sentence.words[visit.index + 1 : visit.index + _NEAR]:
        if isinstance(word.mention, DateMention):
            dated = word.mention
            told = m.scene.text[dated.start : dated.end]
            if dated.kind in _UNDATED or dated.relation in _LIMITS or _DAY_OF_TELLING.match(told):
                return None
            return value_of(m.scene, sentence, visit, dated)
        if (
            word.mention is None
            and word.lower not in _BETWEEN
            and word.tag not in ("JJ", "NN", "NNP", "HYPH")
        ):
            return None
    return None


def shared(m: Match, deed: Word, *, coming: bool) -> str | None:
    """Give the date told once for two deeds: `will visit Kenya and hold talks from 3 to 5 May`."""
    if not deed.is_verb:
        return None
    verb = deed
    for later in m.sentence.children(verb, "conj"):
        if not later.is_verb or later.tag != verb.tag or m.sentence.child(later, "nsubj") is not None:
            continue
        for dated in m.sentence.subtree(later):
            mention = dated.mention
            if (
                isinstance(mention, DateMention)
                and mention.kind in ("day", "interval")
                and mention.relation not in _LIMITS
                and not any(w.is_verb and w is not later for w in _between(m.sentence, dated, later))
                and subject(m.sentence, later)
            ):
                return value_of(m.scene, m.sentence, verb, mention, coming=coming)
    return None


def _between(sentence: Sentence, below: Word, top: Word) -> list[Word]:
    links = list(sentence.ancestors(below))
    return links[: links.index(top)] if top in links else links


def is_ahead(sentence: Sentence, prep: Word) -> bool:
    """Tell whether the preposition sets what comes later: `ahead of the visit`, `on the eve of her trip`."""
    lead = {w.lower for w in sentence.words[max(0, prep.index - 2) : prep.index]}
    return prep.lower in ("of", "to") and bool(lead & {"ahead", "eve", "advance", "prior"})


def at_another_time(sentence: Sentence, noun: Word) -> bool:
    """Tell whether the clause around tells what came before or after: `after the visit she said on Monday`."""
    prep = sentence.head(noun)
    if noun.dep != "pobj" or prep is None:
        return False
    verb = sentence.head(prep)
    # `discussed the understanding reached during her visit`
    looks_back = verb is not None and verb.tag == "VBN" and verb.dep == "acl"
    return looks_back or prep.lower in ("after", "following", "before", "since") or is_ahead(sentence, prep)
