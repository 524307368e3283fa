"""Further sittings of a mechanism that the dispatch has named.

`the fifteenth meeting`, `the second in Ankara`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.dating import to_come
from legation.facts.ordinals import ordinal_of
from legation.facts.session.en.before import last_named, last_named_as, last_named_in, last_told
from legation.facts.session.en.counting import owns_sittings, place_in_row, times
from legation.facts.session.en.making import drafts, one_by_one
from legation.facts.session.en.mechanisms import ACRONYMS, HEADS, SITTINGS, is_domestic, mechanism_type
from legation.facts.session.en.naming import is_head, spelled_out
from legation.facts.session.en.sittings import Sitting, sittings
from legation.facts.session.en.told import TOOK_PLACE, is_frame_only, is_last_of_all, is_told
from legation.facts.titles import title_at
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft, Match
from legation.language.clauses import objects, subject
from legation.language.dates import DateMention, resolve
from legation.language.words import Sentence, Word
from legation.records import Place

_SIDES = frozenset(
    "side country organisation organization party state neighbour neighbor kind mechanism body group".split()
)
_SORTS = frozenset("ministerial annual plenary regular formal".split())
_SETTING = frozenset("hold convene reconvene reschedule organise organize stage".split())


def in_row(m: Match) -> Iterator[Draft]:
    """`The fifteenth meeting was held in Beijing`: another sitting of the mechanism told of."""
    read = place_in_row(m.sentence, m.word)
    if read is None or is_frame_only(m.sentence, m.word) or _of_something(m) or _is_predicate(m):
        return
    if any(s.deed is m.word for s in sittings(m.scene, m.sentence)):
        return
    known = _of_its_own(m) or _of_owner(m) or (last_named if _is_owned(m) else last_told)(m.scene, m.sentence)
    if known is None:
        return
    ordinal, sequel = read
    sitting = further(m.word, known, ordinal, sequel)
    if not is_told(m.scene, m.sentence, sitting):
        return
    for draft in drafts(m, sitting, confidence=0.75):
        yield from one_by_one(m, draft)


def long_ago(m: Match) -> Iterator[Draft]:
    """`the working group, last convened in 2006`, `the commission, which has not met since 2018`."""
    if not is_last_of_all(m.sentence, m.word):
        return
    known = last_named_in(m.scene, m.sentence, m.word)
    dates = [w.mention for w in m.sentence.subtree(m.word) if isinstance(w.mention, DateMention)]
    when = next((d for mention in dates if (d := resolve(mention, "past")) is not None), None)
    place = whereabouts(m.scene, m.sentence, m.word)
    if known is not None and (when is not None or place is not None):
        yield another(m, known, None, when=when, place=place)


def _is_owned(m: Match) -> bool:
    """Tell `its second session`, `the eleventh session`: of a body, be it told to have sat before or not."""
    owned = any(c.lower in ("its", "their") for c in m.sentence.children(m.word, "poss"))
    return owned or m.word.lemma == "session"


def further(deed: Word, known: Sitting, ordinal: int | None, sequel: str = "") -> Sitting:
    """Give another sitting of a mechanism that is known."""
    return Sitting(
        deed,
        known.mechanism,
        known.mechanism_type,
        ordinal,
        sequel,
        known.states,
        known.gathering,
        named=False,
        last=deed.index,
    )


def _of_its_own(m: Match) -> Sitting | None:
    """Read `the Technology Council held its first meeting`: the body that is the subject is meant."""
    if not any(c.lower in ("its", "their") for c in m.sentence.children(m.word, "poss")):
        return None
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    for word in subject(m.sentence, above) if above is not None else ():
        if word.is_noun and word.mention is None and is_head(word) and word.tag[:3] == "NNP":
            title = title_at(m.scene, m.sentence, word, years=False)
            earlier = last_told(m.scene, m.sentence)
            states = title.states if len(title.states) > 1 else (earlier.states if earlier else m.scene.dyad)
            if not title.bare and not is_domestic(title.name):
                return Sitting(word, title.name, mechanism_type(title.name), None, "", states)
    return None


def _of_owner(m: Match) -> Sitting | None:
    """Read `the committee's eighth session`, `the council, whose`, `it was set up in 1990; its sixth session`.

    The body that the owner names, or that the sentence names before it.
    """
    owner = m.sentence.child(m.word, "poss")
    if owner is None:
        return None
    if owner.lower in ("its", "their", "whose"):
        return last_named_in(m.scene, m.sentence, owner)
    return last_named_as(m.scene, m.sentence, owner) if owns_sittings(owner) else None


def apart(m: Match) -> Iterator[Draft]:
    """`The round of 3 May 2017`, `the one in Oslo last August`: a sitting told by its own day or place."""
    definite = any(c.lower in ("the", "that") for c in m.sentence.children(m.word, "det"))
    if not definite or place_in_row(m.sentence, m.word) is not None or _of_something(m):
        return
    beside = [c for c in m.sentence.children(m.word, "acl", "relcl") if c.lemma not in TOOK_PLACE]
    if beside or m.frame.role("with") or m.frame.role("between"):
        return  # `the meeting with the minister`, `the one signed in May` are another matter
    if any(s.deed is m.word for s in sittings(m.scene, m.sentence)):
        return
    behind = _right_behind(m.sentence, m.word) if m.word.lower == "one" else ()
    dates = [w.mention for w in (*m.sentence.subtree(m.word), *behind) if isinstance(w.mention, DateMention)]
    when = next((d for mention in dates if (d := resolve(mention, "past")) is not None), None)
    known = last_told(m.scene, m.sentence, within=6) if when is not None else None
    if known is None or known.gathering or known.deed is m.word:
        return
    place = whereabouts(m.scene, m.sentence, m.word)
    if when is None or m.scene.published is None or to_come(m.scene, when):
        return
    yield another(m, known, None, when=when, place=place)


def _right_behind(sentence: Sentence, word: Word) -> tuple[Word, ...]:
    """Give the places and days behind `the one`, wherever the parser hung them."""
    words = sentence.words[word.index + 1 :]
    plain = (w.index for w in words if w.tag not in ("IN", "DT") and w.mention is None and not w.is_noun)
    return words[: next(plain, len(sentence.words)) - word.index - 1]


def of_these(m: Match) -> Iterator[Draft]:
    """`The first of these summits`: a sitting by its number among those told of."""
    number = ordinal_of(m.word.text)
    following = [w.lower for w in m.sentence.words[m.word.index + 1 : m.word.index + 4]]
    if number is None or following[:1] != ["of"] or following[1:2] not in (["these"], ["those"], ["such"]):
        return
    known = last_told(m.scene, m.sentence, within=3)
    if known is None or (len(following) > 2 and following[2].removesuffix("s") not in SITTINGS | HEADS):
        return
    when = m.scene.when(m.sentence, m.word, setting=False)
    place = whereabouts(m.scene, m.sentence, m.word, *_verbs_over(m))
    if when is not None or place is not None:
        yield another(m, known, number, when=when, place=place)


def _verbs_over(m: Match) -> list[Word]:
    return [w for w in m.sentence.ancestors(m.word) if w.is_verb][:1]


def hosted(m: Match) -> Iterator[Draft]:
    """`Lima and Oslo were the next to host them`, `Kenya will host it in 2027`: where further sittings are."""
    themes = [w.lower for w in objects(m.sentence, m.word)]
    if not set(themes) & {"it", "them", "one", "ones", "next"}:
        return
    known = last_told(m.scene, m.sentence, within=3)
    status = m.status
    if known is None or status is None:
        return
    when = m.when(setting=False)
    for word in subject(m.sentence, m.word):
        place = m.scene.place_at(word)
        if place is not None:
            yield replace(another(m, known, None, when=when, place=place), status=status)


def _is_predicate(m: Match) -> bool:
    """`that was their third meeting` counts the deed told; it tells of no other."""
    above = m.sentence.head(m.word)
    return m.word.dep == "attr" and above is not None and above.lemma == "be"


def _of_something(m: Match) -> bool:
    """`the first meeting of the two leaders`, `the next round of talks` is none of the mechanism told of."""
    known = HEADS | _SIDES | _SORTS | set(ACRONYMS)
    fillers = [
        w for w in (*m.frame.role("of"), *m.frame.role("compound")) if not isinstance(w.mention, DateMention)
    ]
    return any(
        w.is_noun
        and (w.lemma not in known or (w.lemma in _SIDES and w.tag == "NNP"))
        and w.lower not in known - _SIDES
        and ordinal_of(w.text) is None
        for w in fillers
    )


def by_short_form(m: Match) -> Iterator[Draft]:
    """`The next PJCC will be held in Nairobi`: the mechanism by the letters that the dispatch explains."""
    for word in [*objects(m.sentence, m.word), *subject(m.sentence, m.word)]:
        short = word.mention is None and word.text.isupper() and len(word.text) > 2
        if not short or word.lower in ACRONYMS:
            continue
        title = title_at(m.scene, m.sentence, word, years=False)
        name = spelled_out(m.scene, title.name)
        if name == title.name or title.name != word.text:
            continue
        if not any(w.lower().removesuffix("s") in HEADS for w in name.split()):
            continue
        kind = mechanism_type(name)
        sitting = Sitting(word, name, kind, title.ordinal, title.sequel, title.states, last=title.last)
        if is_told(m.scene, m.sentence, sitting):
            yield from drafts(m.at(word), sitting, confidence=0.8)


def again(m: Match) -> Iterator[Draft]:
    """`agreed to meet again in Vilnius`, `it is to sit in Oslo`, where a sitting has just been told."""
    number = times(m.sentence, m.word)
    anew = number is not None or any(c.lower == "again" for c in m.sentence.children(m.word, "advmod"))
    themes = objects(m.sentence, m.word)
    held = m.word.lemma in _SETTING and any(w.lower == "it" for w in themes)
    sits = not themes and any(w.lower == "it" for w in subject(m.sentence, m.word))
    if anew:
        known = last_told(m.scene, m.sentence, within=6, occurred=True)
    elif held:
        known = last_named(m.scene, m.sentence, within=0)
    else:
        known = last_named(m.scene, m.sentence) if sits else None
    if known is not None and m.firmness in ("scheduled", "proposed"):
        draft = another(
            m, known, number, when=m.when(setting=False), place=whereabouts(m.scene, m.sentence, m.word)
        )
        yield replace(draft, status=m.status)


def another(m: Match, known: Sitting, ordinal: int | None, *, when: str | None, place: Place | None) -> Draft:
    """Draft a sitting of a known mechanism by its number, day and place."""
    return m.draft(
        when=when,
        status="scheduled" if to_come(m.scene, when) else "occurred",
        states=known.states,
        place=place,
        confidence=0.75,
        mechanism=known.mechanism,
        mechanism_type=known.mechanism_type,
        ordinal=ordinal,
    )
