"""A dispatch as rules see it: parsed sentences, who is in it, what words refer to, when and where things are.

The scene answers the questions that reach beyond one clause: whom `the two sides`, `she` or `the Vietnamese
diplomat` mean, and which day and place a fact has that is told as part of a meeting.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from legation.language.clauses import Frame, subject
from legation.language.closeness import clause_of, closeness
from legation.language.dates import DateMention, resolve
from legation.language.grounds import of_grounds
from legation.language.keeping import kept
from legation.language.modality import Tense, firmness, tense, to_be_done
from legation.language.parties import Reference
from legation.language.parties import Setting as Setting
from legation.language.people import Cast, CastMember, CastMention
from legation.language.places import PlaceMention
from legation.language.quantities import Quantity
from legation.language.speakers import SAYING, quotations
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.reading.folding import Folded
from legation.records import Dispatch, Place
from legation.records.edtf import bounds, days

if TYPE_CHECKING:
    from legation.language.references import Resolver

# Which day of a meeting of some days is meant, counted from the first; longer ones have no `second day`.
_NTH = ({"first", "opening"}, {"second"}, {"third"}, {"fourth"}, {"fifth"})
_DAYS = 14
_WEEK = timedelta(7)
_YEARS = re.compile(r"\d{4}/\d{4}")
# Nouns that a place's name is told with: `the city of Lima`, `Lima city`.
_TOWNS = frozenset("city town village port municipality settlement district province region resort".split())
_Mention = TypeVar("_Mention", CastMention, StateMention, PlaceMention)


@dataclass(slots=True, eq=False)
class Scene:
    """One analysed dispatch.

    text: the folded text, which all offsets below count. home: state of the outlet or dateline, if known.
    dyad: the two states that the dispatch is chiefly about, home first; may be shorter.
    authors: who issues it together, where it is a joint document. kept: answers about it, see language.keeping.
    """

    dispatch: Dispatch
    folded: Folded
    published: date | None
    home: str | None
    dyad: tuple[str, ...]
    authors: Reference
    sentences: Sequence[Sentence]
    cast: Cast
    states: Sequence[StateMention]
    places: Sequence[PlaceMention]
    dates: Sequence[DateMention]
    quantities: Sequence[Quantity]
    quotations: Sequence[tuple[int, int]] = field(init=False, repr=False)
    resolver: Resolver = field(init=False)
    kept: dict[tuple[Any, ...], Any] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.quotations = quotations(self.text)

    @property
    def text(self) -> str:
        """The folded text."""
        return self.folded.text

    def quote(self, start: int, end: int) -> str:
        """Give the original's words for a span of the folded text, line breaks as spaces."""
        span = self.folded.original(start, end)
        return " ".join(self.dispatch.text[span.start : span.end].split())

    # ------------------------------------------------------------ who

    def refer(self, sentence: Sentence, word: Word) -> Reference:
        """Give whom or what the word refers to."""
        return self.resolver.refer(sentence, word)

    def refer_all(self, sentence: Sentence, words: Iterable[Word]) -> Reference:
        """Give whom or what coordinated words refer to together."""
        result = Reference()
        for word in words:
            result += self.refer(sentence, word)
        return result

    def subject_of(self, sentence: Sentence, verb: Word) -> list[Word]:
        """Give the words for the doer of the verb."""
        return subject(sentence, verb)

    def setting(self, sentence: Sentence) -> Setting:
        """Give the meeting or visit that the sentence is part of."""
        return self.resolver.setting(sentence)

    @staticmethod
    def member(word: Word) -> CastMember | None:
        """Give the person whom the word names, None where it names none."""
        return getattr(word.mention, "member", None)

    def people_in(self, sentence: Sentence) -> list[CastMember]:
        """Give the people named in the sentence, in order, whether it was parsed or not."""
        return list(dict.fromkeys(m.member for m in self.mentions_between(sentence.start, sentence.end)))

    def mentions_between(self, start: int, end: int) -> Sequence[CastMention]:
        """Give the mentions of people that begin between two offsets, in order."""
        return _between(self.cast.mentions, start, end)

    def states_between(self, start: int, end: int) -> Sequence[StateMention]:
        """Give the states named from between two offsets on, in order."""
        return _between(self.states, start, end)

    def speakers(self, sentence: Sentence, word: Word) -> Reference:
        """Give who says the clause of the word: subject of the verb of saying above it, `…, he said`."""
        return self.resolver.speakers(sentence, word)

    # ------------------------------------------------------------ when

    def when(self, sentence: Sentence, word: Word, *, setting: bool = True) -> str | None:
        """Give the EDTF date of the deed that the word names, else that of the setting."""
        mention = self.date_of(sentence, word)
        if mention is not None:
            when = tense(sentence, word)
            if _told_on(sentence, word, mention):
                when = "past"
            elif firmness(sentence, word) in ("scheduled", "proposed"):
                when = "future"
            value = self.resolved(sentence, mention, when)
            if value is not None:
                return value
        told = self.setting(sentence).when if setting else None
        return (_day_of_several(sentence, word, told) or told) if told is not None else None

    def resolved(self, sentence: Sentence, mention: DateMention, tense: Tense) -> str | None:
        """Give the EDTF value of a date in the sentence, in a clause of that tense.

        `The same day` and `later in the day` mean the day of the meeting that the sentence goes on from,
        which need not be the last day that the text has named.
        """
        # While the settings are still being found there is none to ask; they carry the day on themselves.
        if self.goes_on(sentence, mention) and hasattr(self, "resolver"):
            told = self.setting(sentence).when
            if told is not None and days(told) == 1 and not self._long_past(mention, told):
                return told
        return resolve(mention, tense)

    def goes_on(self, sentence: Sentence, mention: DateMention) -> bool:
        """Tell whether the words mean the day of the story: `the same day`, with no day named shortly before.

        Who is quoted with `today` means the day of speaking.
        """
        if mention.rule == "today":
            return any(start <= mention.start < end for start, end in self.quotations)
        if mention.rule not in ("same period", "in the day") or mention.kind != "day":
            return False
        start = max((s.start for s in self.sentences if s.start < sentence.start), default=sentence.start)
        lately = (d for d in self.dates if start <= d.start < mention.start and d.kind == "day")
        return all(d.needs == "previous" for d in lately)

    def _long_past(self, mention: DateMention, told: str) -> bool:
        """Tell whether `today` in a quotation cannot be the day of the meeting told of: it was another week."""
        if mention.rule != "today" or self.published is None:
            return False
        return not timedelta(0) <= self.published - bounds(told)[0] <= _WEEK

    def day(self, when: str | None) -> date | None:
        """Give the first day of an EDTF date, the day of publication where there is none."""
        return bounds(when)[0] if when is not None else self.published

    def date_of(
        self, sentence: Sentence, word: Word, *, apart_from: Collection[DateMention] = ()
    ) -> DateMention | None:
        """Give the date told of the deed: on the word itself, on its verb, or on what that verb hangs on.

        apart_from: dates that are known to belong to something else, as to a paper's title.
        """
        word = to_be_done(sentence, word) or word
        above = sentence.head(clause_of(sentence, word))
        if above is not None and isinstance(above.mention, DateMention):
            # `since last August, when Pakistan downgraded relations`
            return above.mention
        best: tuple[int, int, DateMention] | None = None
        candidates = [w for w in _dated(sentence) if w.mention not in apart_from]
        for dated in candidates:
            mention = dated.mention
            if (
                mention.kind in ("duration", "vague", "anniversary")
                or mention.value is mention.future is None
                or (mention.kind == "year" and dated.dep == "dobj")  # `called 2025 a good year`
            ):
                continue
            if (
                _parted(sentence, word, dated)
                or _is_of_another(sentence, word, dated)
                or _first_since(sentence, dated)
                or of_grounds(sentence, dated)
            ):
                continue
            rank = closeness(sentence, word, dated)
            if rank is None and len(candidates) == 1 and _loosely(sentence, word, dated):
                rank = 9
            if rank is not None and (best is None or (rank, abs(dated.index - word.index)) < best[:2]):
                best = (rank, abs(dated.index - word.index), mention)
        return best[2] if best else None

    # ------------------------------------------------------------ where

    def place(self, sentence: Sentence, word: Word, *, setting: bool = True) -> Place | None:
        """Give where the deed took place, as precise as told, else the place of the setting."""
        frame = Frame(sentence, word)
        heads = [word]
        above = to_be_done(sentence, word) or sentence.head(word)
        if not word.is_verb and above is not None and above.is_verb:
            heads.append(above)
        for head in heads:
            frame = Frame(sentence, head)
            for role in ("in", "at", "near"):
                for filler in frame.role(role):
                    # `received at the Palace Kenya's Minister X`: hung on whoever follows.
                    beside = sentence.children(filler, "compound", "nmod") if self.member(filler) else ()
                    for word_ in (filler, *beside):
                        if (place := self.place_at(word_)) is not None:
                            return place
        return self.setting(sentence).place if setting else None

    def country_at(self, sentence: Sentence, word: Word) -> str | None:
        """Give the country that the word names: a state, a place in one, `the Chinese capital`."""
        if isinstance(word.mention, StateMention):
            return word.mention.code if word.mention.form != "organisation" else None
        place = self.place_at(word)
        if place is not None:
            return place.country
        if word.is_noun and word.mention is None:
            return self.resolver.owner(sentence, word)
        return None

    def place_at(self, word: Word) -> Place | None:
        """Give the place that the word names, or None."""
        if isinstance(word.mention, (DateMention, CastMention)):
            return None  # `in March` names no town, `Kenya's Minister of Trade` no country
        at = bisect_right(self.places, word.start, key=lambda p: p.start) - 1
        mention = self.places[at] if at >= 0 and self.places[at].end > word.start else self._town(word, at)
        if mention is None or mention.country is None:
            return None
        return Place(self.quote(mention.start, mention.end), mention.country)

    def _town(self, word: Word, at: int) -> PlaceMention | None:
        """Give the place that `city` means in `the city of Lima` and `Lima city`; at: index of the place before it."""
        if word.lemma not in _TOWNS or word.mention is not None:
            return None
        if at >= 0 and self.text[self.places[at].end : word.start] == " ":
            return self.places[at]
        following = self.places[at + 1] if at + 1 < len(self.places) else None
        named = following is not None and self.text[word.end : following.start] in (" of ", " of the ")
        return following if named else None

    def places_between(self, start: int, end: int) -> Sequence[PlaceMention]:
        """Give the places named between two offsets, in order."""
        return _between(self.places, start, end)


def _between(mentions: Sequence[_Mention], start: int, end: int) -> Sequence[_Mention]:
    """Give those of the mentions, which are in order, that begin from start on and before end."""
    first = bisect_left(mentions, start, key=lambda m: m.start)
    return mentions[first : bisect_left(mentions, end, lo=first, key=lambda m: m.start)]


@kept
def _dated(sentence: Sentence) -> list[Word]:
    """Give the words for dates that may be those of deeds."""
    return [w for w in sentence.words if isinstance(w.mention, DateMention) and w.mention.relation != "by"]


def _parted(sentence: Sentence, word: Word, dated: Word) -> bool:
    """Tell whether a semicolon parts the deed from the date: behind it stands a sentence of its own."""
    first, last = sorted((word.index, dated.index))
    return any(w.text == ";" for w in sentence.words[first:last])


def _first_since(sentence: Sentence, dated: Word) -> bool:
    """Tell whether the date is that of an earlier deed: `the first meeting since 2011`, `since one in Oslo in May`."""
    for word in reversed(sentence.words[: dated.index]):
        if word.is_verb or word.text in (",", ";"):
            return False
        counted = sentence.head(word) if word.lower == "since" else None
        if counted is not None and not counted.is_verb:
            return "first" in (counted.lower, *(c.lower for c in sentence.children(counted, "amod")))
    return False


def _is_of_another(sentence: Sentence, word: Word, dated: Word) -> bool:
    """Tell whether the date says what years another thing is for: `hours after they signed a plan for 2025-2027`."""
    prep = sentence.head(dated)
    kind = getattr(dated.mention, "kind", "")
    # `a plan on trade in 2021-2022`: years, not days, which a meeting may last as well
    years = kind == "interval" and _YEARS.fullmatch(getattr(dated.mention, "value", None) or "") is not None
    led = prep is not None and (prep.lower == "for" or (prep.lower == "in" and years))
    noun = sentence.head(prep) if prep is not None and led else None
    period = kind in ("interval", "year")
    return period and noun is not None and noun.is_noun and noun is not word


def _loosely(sentence: Sentence, word: Word, dated: Word) -> bool:
    """Tell whether the only date of a sentence may be its chief deed's: also one that ends it, hung on a participle."""
    if clause_of(sentence, word) is not sentence.root:
        return False
    between = [above for above in list(sentence.ancestors(dated))[:-1] if above is word or above.is_verb]
    ends = all(w.dep == "punct" for w in sentence.words[dated.index + 1 :])
    # `began on a school paid for by Peru on Monday`
    parts = ("VBG", "VBN") if getattr(dated.mention, "kind", "") == "day" else ("VBG",)
    gerunds = all(w.tag in parts and w.dep in ("acl", "xcomp") for w in between)
    # `sent a frigate to help in the search in March`
    purpose = all(w.tag == "VB" for w in between) and [w.dep for w in between][-1:] == ["advcl"]
    return not between or (ends and (gerunds or purpose))


def _day_of_several(sentence: Sentence, word: Word, when: str) -> str | None:
    """Give the day of the meeting that is meant: `on the last day the ministers signed`, `on the second day`."""
    first, last = bounds(when)
    clause = Frame(sentence, clause_of(sentence, word))
    days_named = [w for w in clause.role("on") if w.lemma == "day" and w.mention is None]
    if not days_named or not 1 < days(when) <= _DAYS:
        return None
    which = {c.lower for c in sentence.children(days_named[0], "amod")}
    if which & {"last", "final", "closing", "concluding"}:
        return last.isoformat()
    number = next((n for n, words in enumerate(_NTH) if which & words), None)
    return (first + timedelta(number)).isoformat() if number is not None and number < days(when) else None


def _told_on(sentence: Sentence, word: Word, mention: DateMention) -> bool:
    """Tell whether the day is that of a telling which is past: `will close it, the ministry said on Sunday`."""
    dated = next((w for w in sentence.words if w.mention is mention), None)
    verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None) if dated is not None else None
    above = verb is not None and verb is not clause_of(sentence, word) and verb in sentence.ancestors(word)
    return above and verb is not None and verb.tag == "VBD" and verb.lemma in SAYING
