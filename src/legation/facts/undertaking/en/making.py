"""From a clause that commits, asks or offers to the undertakings in it: who, to whom, what, until when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from legation.facts.telling import is_settled_deed
from legation.facts.topics import topics
from legation.facts.undertaking.en.deeds import AGENTS, FAINT, SURE, alike, link_before
from legation.facts.undertaking.en.said import day_said
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.cutting import actions, noun_span
from legation.language.dates import DateMention, anchor, resolve
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.speakers import SAYING
from legation.language.states import StateMention
from legation.language.words import Word
from legation.records import Person
from legation.records.edtf import bounds, days

# What a government does at home.
_DOMESTIC = frozenset(
    "referendum election reshuffle tax pension budget majority term inflation unemployment toast bread".split()
)
# What makes a length of time a term, and how far before it that may stand.
_WITHIN = re.compile(r"\b(?:within|in|over|inside|next|coming|following|ahead)\b", re.IGNORECASE)
_REACH = 18
# Longer spans are times in which something goes on, not terms.
_LONGEST = 3000
# What a noun has behind it, though it be hung on the verb.
_BELONGING_TO = frozenset(["in", "for", "on", "against", "to"])
# How it is told what one is invited for, and when.
_OCCASIONS = frozenset(["for", "in", "at", "during"])
# What a term that is set begins with.
_TERMS = frozenset(["by", "before", "within"])
# How many words may stand between a subject and its passive verb: `shall soon have been`.
_AUXILIARIES = 5
# How many characters before a sentence its paragraph's other states may be named.
_NEAR = 400


def undertakings(
    m: Match,
    kind: str,
    by: Reference,
    to: Reference,
    *,
    verbs: Iterable[Word] = (),
    nouns: Iterable[Word] = (),
    confidence: float = 0.8,
) -> Iterator[Draft]:
    """Draft one undertaking for each separate action among the verbs and nouns."""
    if not by.states or not (len(by.states) > 1 or to.states or _between_states(m, by)):
        return
    found = [(deed, _with_subject(m, deed, span)) for deed, span in actions(m.sentence, list(verbs))]
    rest = _with_occasion if kind == "invitation" else _with_rest
    found += [(noun, rest(m, noun)) for noun in nouns]
    found = [(deed, _up_to_the_speaker(m, _up_to_the_next(m, deed, span))) for deed, span in found]
    said = (
        day_said(m, by, [deed for deed, _ in found], min(start for _, (start, _) in found)) if found else None
    )
    for deed, (start, end) in found:
        if start >= end:
            continue  # of an item of a list, its words stand partly in the lead
        if kind == "pledge" and (_at_home(m, deed) or is_settled_deed(m.scene, m.sentence, deed)):
            continue
        if kind != "invitation" and deed.is_noun and isinstance(deed.mention, StateMention):
            continue  # `Togo pledged ten lorries and Peru five`
        words = (
            m.scene.quote(start, end)
            .strip(" ,;:\"'")
            .removesuffix(" as well as")
            .removesuffix(" and")
            .removesuffix(" or")
            .rstrip(" ,")
        )
        if not words:
            continue
        joint = kind == "joint_commitment"
        receivers = () if joint else _receivers(m, by, to, kind, start, end)
        people = as_people(by, "speaker")
        if not joint:
            people += tuple(p for p in as_people(to, "addressee") if p.state not in by.states)
        yield m.draft(
            when=said,
            status="proposed",
            states={*by.states, *receivers},
            people=_once(people),
            place=m.scene.setting(m.sentence).place,
            confidence=confidence,
            type=kind,
            by=sorted(by.states),
            to=sorted(receivers),
            action=words,
            topics=_topics(m, kind, words),
            due=_due(m, deed, said, start, end),
        )


def _topics(m: Match, kind: str, words: str) -> list[str]:
    """Give the topics: of silent words those of their sentence; an invitation has its own."""
    if kind == "invitation":
        return topics(words, otherwise="high_level_exchange")
    return topics(words, m.scene.text[m.sentence.start : m.sentence.end])


def _with_rest(m: Match, noun: Word) -> tuple[int, int]:
    """Give the span of a noun; of `sought investment in a port` with what was hung on the verb right behind it."""
    start, end = noun_span(m.sentence, noun)
    behind = next((w for w in m.sentence.words if w.start >= end), None)
    led = behind.lower.split()[0] if behind is not None else ""  # `within two years` is one word for a date
    if behind is not None and behind.dep == "prep" and led in _BELONGING_TO | _TERMS:
        rest = list(m.sentence.subtree(behind))
        dated = any(isinstance(w.mention, DateMention) for w in rest)
        set_apart = led in _TERMS and m.sentence.head(behind) is _verb_of(m, noun)
        taken = led == "to" and not m.scene.refer_all(m.sentence, m.sentence.children(behind, "pobj"))
        together = (m.sentence.head(behind) is m.sentence.head(noun) and (led != "to" or taken)) or set_apart
        if together and dated == (led in _TERMS):
            return start, rest[-1].end
    return start, end


def _with_occasion(m: Match, place: Word) -> tuple[int, int]:
    """Give the span of what one is invited to, with what for and when: `to Lima for a fair in May`."""
    start, end = noun_span(m.sentence, place)
    for word in m.sentence.words:
        if word.start < end or word.text == ",":
            continue
        if word.dep != "prep" or word.lower not in _OCCASIONS:
            break
        if m.sentence.head(word) not in (m.word, *m.sentence.ancestors(place)):
            break
        end = max(w.end for w in m.sentence.subtree(word))
    return start, end


def _verb_of(m: Match, noun: Word) -> Word | None:
    """Give the verb that a noun hangs on, of `agreed on the dredging by May` through its preposition."""
    return next((w for w in m.sentence.ancestors(noun) if w.is_verb), None)


def _up_to_the_next(m: Match, deed: Word, span: tuple[int, int]) -> tuple[int, int]:
    """End the words for what is to be done before the next of its list that is heard: `, the release of B`.

    That is told by itself: of long lists the parser hangs members on the words before them.
    """
    for word in m.sentence.words[deed.index + 1 :]:
        if word.start >= span[1]:
            break
        if word.surety("undertaking") >= (FAINT if deed.surety("undertaking") >= SURE else SURE):
            last = link_before(m.sentence, word)
            if last >= deed.index and alike(deed, word):
                return span[0], m.sentence.words[last].end
    return span


def _up_to_the_speaker(m: Match, span: tuple[int, int]) -> tuple[int, int]:
    """End the words before who says them: of `free the fishermen, Minister A, said` he was taken for one of them."""
    start, end = span
    behind = next((w for w in m.sentence.words if w.start >= end and w.text != ","), None)
    if behind is None or not behind.is_verb or behind.lemma not in SAYING:
        return span
    within = [w for w in m.sentence.words if start <= w.start < end]
    for at, word in enumerate(within):
        tail = within[at + 1 :]
        named = any(m.scene.member(w) is not None for w in tail)
        if word.text == "," and named and not any(w.is_verb for w in tail):
            return start, word.start
    return span


def _at_home(m: Match, deed: Word) -> bool:
    """Tell what concerns nobody abroad: `will hold elections in autumn`, `plans to raise the tax on tobacco`."""
    things = m.sentence.children(deed, "dobj") if deed.is_verb else [deed]
    return any(
        w.lemma in _DOMESTIC and not any(isinstance(b.mention, StateMention) for b in m.sentence.subtree(w))
        for w in things
    )


def _with_subject(m: Match, deed: Word, span: tuple[int, int]) -> tuple[int, int]:
    """Give the words for what is to be done; with the subject of a passive, or of what happens to a thing.

    `a consul would be appointed`, `the trains would run to Lima`: the verb alone tells little.
    """
    subject = m.sentence.child(deed, "nsubjpass")
    happening = m.sentence.child(deed, "nsubj")
    alone = m.sentence.child(deed, "dobj", "xcomp", "ccomp", "prt") is None
    if (
        happening is not None
        and alone
        and happening.mention is None
        and not m.scene.refer(m.sentence, happening)
    ):
        subject = happening if happening.tag in ("NN", "NNS") and happening.lemma not in AGENTS else None
    above = m.sentence.head(deed)
    if subject is None and above is not None and deed.dep == "xcomp" and above.lemma == "be":
        subject = m.sentence.child(above, "nsubj", "nsubjpass") if deed.tag == "VBN" else None
    if subject is None or not subject.is_noun or subject.index > deed.index:
        return span
    words = list(m.sentence.subtree(subject))
    start = words[0].start
    near = deed.index - words[-1].index <= _AUXILIARIES
    return (start, span[1]) if near and start >= m.sentence.start else span


def _between_states(m: Match, by: Reference) -> bool:
    """Tell whether what one side says has anybody abroad to hear it: in the meeting, or named near it."""
    if set(m.scene.setting(m.sentence).parties.states) - set(by.states):
        return True
    near = m.sentence.start - _NEAR, m.sentence.end
    return any(s.code not in by.states for s in m.scene.states if near[0] <= s.start < near[1])


def _receivers(m: Match, by: Reference, to: Reference, kind: str, start: int, end: int) -> tuple[str, ...]:
    """To whom: for a promise or offer the one state that its words name, else who was found for it."""
    if kind in ("pledge", "offer"):
        within = [
            w.mention
            for w in m.sentence.words
            if isinstance(w.mention, StateMention)
            and start <= w.start < end
            and w.mention.code not in by.states
        ]
        named = {
            s.code for s in within if s.form != "demonym" and not (to.states and s.form == "organisation")
        }
        if not named and len(to.states) != 1:
            named = {s.code for s in within}  # `places for Peruvian students`
        if not named and len(to.states) > 1:
            # `an embassy in Lima`, said to several
            named = {p.country for p in m.scene.places_between(start, end) if p.country in to.states}
        if len(named) == 1:
            return tuple(named)
    return tuple(s for s in to.states if s not in by.states)


def _due(m: Match, deed: Word, said: str | None, start: int, end: int) -> str | None:
    """The term that the words set: a date in them or told of the deed, none told of a thing or of what is past."""
    for word in m.sentence.words:
        mention = word.mention
        if not isinstance(mention, DateMention) or mention.rule == "present":
            continue
        verb = next((w for w in m.sentence.ancestors(word) if w.is_verb), None)
        later = word.index > deed.index
        listed = verb is deed and deed.dep == "conj"  # `and, later this year, send a team`
        # `promised a brigade by 2026`: the term stands by the verb
        term = verb is m.word and deed.is_noun and later and mention.relation in ("by", "before")
        if not (start <= mention.start < end or (verb is deed and later) or listed or term):
            continue
        named = deed.is_noun and verb is m.word
        if _names_a_thing(m, word) or not (verb is None or verb is deed or named or not _past(m, verb)):
            continue
        if mention.kind == "duration":
            if not _WITHIN.search(m.scene.text, max(0, mention.start - _REACH), mention.end):
                continue  # `a loan for ten years`
            day = m.scene.day(said)
            found = anchor(mention, day) if day is not None else None
        else:
            found = resolve(mention, "future")
        # `this decade` is no term, nor is a day of every year.
        behind = {w.lower for w in m.sentence.words[word.index + 1 : word.index + 3]}
        loose = mention.kind in ("anniversary", "vague") or bool(behind & {"each", "every"})
        if found is not None and not loose and not _over(found, said) and not _is_an_age(found):
            return found.removesuffix("/..")  # `from 1 May`
    return None


def _names_a_thing(m: Match, dated: Word) -> bool:
    """`the 2030 World Cup`, `an apology for 1971`, `a loan of ten years`: a date that sets no term."""
    words = m.sentence.words
    before = words[dated.index - 1].lower if dated.index else ""
    farther = words[dated.index - 2].lower if dated.index > 1 else ""
    if (before == "of" and farther in ("as", "course")) or (before in ("year", "years") and farther != "for"):
        return False  # `in the course of next year`, `in the years 2026-2028`
    return dated.dep in ("nummod", "compound", "nmod", "amod", "poss") or before in ("of", "for", "since")


def _past(m: Match, verb: Word) -> bool:
    """Tell whether a clause within the words tells what was: `the ban imposed in May`, `the road it opened in May`."""
    yet_to_be = bool({"to", "will", "be"} & set(auxiliaries(m.sentence, verb)))
    participle = verb.tag == "VBN" and verb.dep in ("acl", "relcl", "amod", "advcl")
    return verb.tag == "VBD" or (participle and not yet_to_be)


def _is_an_age(due: str) -> bool:
    return not due.startswith("..") and days(due) > _LONGEST


def _over(due: str, said: str | None) -> bool:
    """Tell whether a date was past when it was said: `what was agreed in May` sets no term."""
    return said is not None and bounds(due)[1] < bounds(said)[0]


def _once(people: tuple[Person, ...]) -> tuple[Person, ...]:
    return tuple({p.name: p for p in reversed(people)}.values())[::-1]
