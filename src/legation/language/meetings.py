"""The meetings and journeys that a dispatch tells of, one after another: day, place and parties of what follows.

A fact told as part of a meeting has that meeting's day and place, and `the two sides` are its parties. What a
dispatch only looks back on (`senior officials had met on 28 November`) sets the scene for its own sentence and
those that stay in it, not for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from legation.language.clauses import LIGHT_VERBS, Frame, objects
from legation.language.memberships import members
from legation.language.modality import auxiliaries, firmness, tense
from legation.language.parties import Reference, Setting
from legation.language.people import CastMember
from legation.language.speakers import SAYING
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Place
from legation.records.edtf import bounds, days, within

if TYPE_CHECKING:
    from legation.language.scene import Scene

_MEETING_NOUNS = frozenset(
    "meeting talk talks consultation consultations session ceremony visit summit call conversation "
    "dialogue reception round conference negotiation exchange trip tour discussion discussions audience".split()
)
_MEETING_VERBS = frozenset(
    "meet talk chair host receive welcome speak confer discuss visit arrive preside sign gather "
    "convene greet".split()
)
_JOURNEYS = frozenset(["visit", "trip", "tour"])
# Verbs that tell that a meeting took place.
_HOLDING = frozenset("hold take conclude end close open begin start convene wrap kick be run last".split())
# Verbs of receiving that are meetings where it is a person who is received: not `welcomed the results`.
_RECEIVING = frozenset("receive welcome greet host discuss".split())
# Sentences with these are parsed even where no rule asks for it: what follows leans on them.
SETTING_LEMMAS = _MEETING_NOUNS | _MEETING_VERBS
# How long before the chief meeting, or publication, a meeting lies that is only looked back on.
_LONG_AGO = timedelta(days=30)
# Within so many words a sentence names the meeting that it is set in.
_OPENING = 4
_NEWS = timedelta(days=14)
_COUNTED = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
_NTH_DAY = re.compile(
    r"\b[Oo]n (?:the |his |her |their )?(first|opening|second|third|fourth|fifth|last|final|closing) day of "
    r"(?:the|his|her|their|a|this)\b[^.;,]{0,40}?\b(?:visit|trip|tour|stay|journey)\b"
)
# No meeting or journey lasts longer: what does is a term of something else.
_LONGEST = 366


@dataclass(frozen=True, slots=True)
class Course:
    """Where the telling has come to: the chief meeting, and the earlier one being looked back on, if any.

    stay: the day or days of the first meeting or journey told of, from which the days of a visit are counted.
    """

    main: Setting
    aside: Setting | None = None
    stay: str | None = None

    @property
    def here(self) -> Setting:
        """The setting of the sentence just taken in."""
        return self.aside or self.main

    def joined_by(self, person: CastMember) -> Course:
        """Give the course with somebody more in the setting of the sentence just taken in."""
        parties = self.here.parties
        joined = replace(self.here, parties=Reference(parties.named, (person, *parties.people)))
        return replace(self, main=joined) if self.aside is None else replace(self, aside=joined)

    def after(self, scene: Scene, sentence: Sentence) -> Course:
        """Give the course after the sentence."""
        day = day_of_stay(scene, sentence, self.stay)
        course = self if day is None else replace(self, main=replace(self.main, when=day))
        course = course._on(scene, sentence)
        return replace(course, stay=self.stay or course.main.when)

    def _on(self, scene: Scene, sentence: Sentence) -> Course:
        one = _one_of_several(scene, sentence, self.main.parties)
        if one and self.aside is None:
            return Course(replace(self.main, parties=one))._on(scene, sentence)
        if self.aside is None and self.main.when is not None and _goes_on_in(scene, sentence):
            return self
        # Where nothing else has taken place yet, what is looked back on is what the text goes on with.
        only = self.main.when is None and self.main.place is None
        told = _setting_of(scene, sentence, self.main)
        if told is not None and told.when is None and self.aside is not None and only:
            if _takes_up(sentence):
                return self
            among = set(told.parties.states) <= set(self.aside.parties.states)
            told = _setting_of(scene, sentence, self.aside) if among else told
        if told is None:
            staying = self.aside is not None and (
                _looks_back(sentence) or _opens_there(sentence) or (only and _takes_up(sentence))
            )
            return self if staying else Course(self._dated_by(scene, sentence))
        if _had_come(sentence, told, self.main):
            return self
        if self.main.when is not None and (_looks_back(sentence) or _long_before(told, self.main)):
            return Course(self.main, told)
        if self.main.when is None and (_looks_back(sentence) or _old_news(scene, told)):
            return Course(self.main, told)
        return Course(told)

    def _dated_by(self, scene: Scene, sentence: Sentence) -> Setting:
        """Take the day of the first deed told as the news where no meeting has given one."""
        root = _news_of(sentence)
        if self.main.when is not None or not root.is_verb or firmness(sentence, root) != "occurred":
            return self.main
        mention = scene.date_of(sentence, root)
        if mention is None or mention.rule == "present":
            return self.main  # `now run eleven plants`
        when = scene.when(sentence, root, setting=False)
        if when is None or scene.published is None:
            return self.main
        first, last = bounds(when)
        if first != last or not scene.published - _NEWS <= first <= scene.published:
            return self.main
        return replace(
            self.main, when=when, place=self.main.place or scene.place(sentence, root, setting=False)
        )


def day_of_stay(scene: Scene, sentence: Sentence, stay: str | None) -> str | None:
    """`On the second day of her visit`: counted from the first day of the stay, up to the day of the dispatch."""
    found = _NTH_DAY.search(scene.text, sentence.start, sentence.end)
    if found is None or stay is None:
        return None
    first, last = bounds(stay)
    counted = _COUNTED.get(found[1].lower())
    if counted is None and first == last:
        return None
    day = last if counted is None else first + timedelta(days=counted)
    return day.isoformat() if scene.published is None or day <= scene.published else None


def _goes_on_in(scene: Scene, sentence: Sentence) -> bool:
    """Tell a sentence set in the meeting told of: `During the talks they praised her visit of last month`."""
    opening = sentence.words[:_OPENING]
    noun = next((w for w in opening if w.lemma in _MEETING_NOUNS and w.mention is None), None)
    if noun is None or noun.dep != "pobj" or opening[0].lower not in ("during", "at", "in"):
        return False
    plain = all(w.tag in ("IN", "DT", "PRP$") or w is noun for w in sentence.words[: noun.index + 1])
    return (
        plain
        and sentence.head(opening[0]) is sentence.root
        and not any(w.mention is not None for w in sentence.subtree(noun))
    )


def _one_of_several(scene: Scene, sentence: Sentence, parties: Reference) -> Reference:
    """Give the parties of the one meeting that a sentence is set in: `At the talks with B`, after A met B, C and D.

    Empty where that is no other than the parties known.
    """
    opening = sentence.words[: _OPENING + 1]
    framing = any(w.lower in ("during", "at", "in") for w in opening[:2])
    named = next((w for w in opening if w.is_noun and w.lemma in _MEETING_NOUNS), None) if framing else None
    if named is None:
        return Reference()
    frame = Frame(sentence, named)
    met = [m for w in (*frame.role("with"), *frame.role("between")) if (m := scene.member(w)) is not None]
    states = {m.state for m in met}
    if len(states) == 1:
        # With whom everybody met is the party that they share.
        met = [p for p in parties.people if p.state == scene.home and p.state not in states] + met
    found = Reference((), tuple(met))
    return found if len(found.states) == 2 and set(found.states) != set(parties.states) else Reference()


def _news_of(sentence: Sentence) -> Word:
    """Give the verb that tells the news: of `summoned the envoy on Sunday, the ministry said` the first."""
    root = sentence.root
    clause = sentence.child(root, "ccomp")
    before = clause is not None and clause.is_verb and clause.index < root.index
    # `…, the agency has learned`
    return clause if before and clause is not None and root.lemma in SAYING | {"learn"} else root


def _looks_back(sentence: Sentence) -> bool:
    """Tell a sentence in the past perfect: `the two had met on 28 November`."""
    root = sentence.root
    return root.tag == "VBN" and "had" in auxiliaries(sentence, root)


def _opens_there(sentence: Sentence) -> bool:
    opening = " ".join(w.lower for w in sentence.words[:4])
    return opening.startswith(
        ("at that time", "at the time", "on that occasion", "there ,", "then ,", "at that meeting")
    )


def _takes_up(sentence: Sentence) -> bool:
    """Tell `The visit focused on trade`, `Following the talks they signed a pact`: the meeting told of goes on."""
    opening = sentence.words[: 2 * _OPENING]
    noun = next((w for w in opening if w.lemma in _MEETING_NOUNS and w.is_noun and w.mention is None), None)
    if noun is None or tense(sentence, noun) != "past":
        return False
    first = sentence.words[0].lower
    leading = noun.dep in ("nsubj", "nsubjpass") or first in ("during", "after", "following", "at")
    told = {c.lower for c in sentence.children(noun, "det")}
    return bool(told & {"this", "that"}) or (leading and "the" in told and noun in opening[:_OPENING])


def _had_come(sentence: Sentence, told: Setting, main: Setting) -> bool:
    """Tell `The president arrived here on Wednesday`, behind the talks of Thursday: the story goes on with these."""
    if told.when is None or main.when is None or sentence.root.lemma not in ("arrive", "land"):
        return False
    return bounds(told.when)[1] < bounds(main.when)[0]


def _long_before(told: Setting, main: Setting) -> bool:
    if told.when is None or main.when is None:
        return False
    return bounds(told.when)[1] < bounds(main.when)[0] - _LONG_AGO


def _old_news(scene: Scene, told: Setting) -> bool:
    return (
        told.when is not None
        and scene.published is not None
        and bounds(told.when)[1] < scene.published - _LONG_AGO
    )


def _setting_of(scene: Scene, sentence: Sentence, current: Setting) -> Setting | None:
    events = list(_meetings(scene, sentence))
    if not events and current.when is None:
        events = list(_meetings_described(scene, sentence))
    if not events:
        return None
    own = next((w for e in events if (w := _day_of(scene, sentence, e, current))), None)
    place = next((p for e in events if (p := _scene_of(scene, sentence, e))), None)
    parties = _gathered(scene, sentence)
    if len(parties.states) < 2:
        if set(parties.states) <= set(current.parties.states):
            # `She held talks with Minister B`: he joins those who are there, for a side that nobody stood for.
            sides = {p.state for p in current.parties.people}
            joining = tuple(p for p in parties.people if p.state not in sides)
            parties = current.parties + Reference((), joining)
        if len(parties.states) < 2 and len(scene.dyad) == 2:
            parties = Reference(scene.dyad, parties.people)
    if own is None:
        return Setting(current.when, place or current.place, parties)
    if place is None and own == current.when:
        place = current.place
    return Setting(own, place, parties)


def _day_of(scene: Scene, sentence: Sentence, event: Word, current: Setting) -> str | None:
    """The event's own date; `the same day` is the day of the meeting before."""
    mention = scene.date_of(sentence, event)
    same = mention is not None and scene.goes_on(sentence, mention)
    if same and current.when is not None and days(current.when) == 1:
        return current.when
    told = scene.when(sentence, event, setting=False)
    if told is None or days(told) > _LONGEST or _for_a_time_ahead(scene, told):
        return None  # `signed a programme for 2024-2026`, `for next year`
    # `is on a visit from 15 to 17 May`, told behind a meeting of the 16th, does not blur its day.
    sharper = current.when is not None and days(told) > days(current.when) and within(current.when, told)
    return current.when if sharper else told


def _for_a_time_ahead(scene: Scene, told: str) -> bool:
    """Tell months or years to come, for which something is planned: meetings have days."""
    return scene.published is not None and bounds(told)[0] > scene.published and days(told) > _NEWS.days


def _scene_of(scene: Scene, sentence: Sentence, event: Word) -> Place | None:
    """Where a meeting took place or a journey led."""
    told = scene.place(sentence, event, setting=False)
    if told is not None:
        return told
    if event.lemma in ("visit", "trip", "tour", "arrive", "travel"):
        for filler in Frame(sentence, event).first("to", "object"):
            if (place := scene.place_at(filler)) is not None:
                return place
    return None


def _meetings(scene: Scene, sentence: Sentence) -> Iterator[Word]:
    """Meetings and journeys that the sentence chiefly tells of, not those that it only looks back on."""
    root = sentence.root
    main = [root, *(w for w in sentence.children(root, "conj", "ccomp") if w.is_verb)]
    main += [
        w for w in sentence.children(root, "advcl") if w.is_verb and sentence.child(w, "mark") is not None
    ]
    for verb in main:
        if verb.lemma not in _MEETING_VERBS or firmness(sentence, verb) != "occurred":
            continue
        if verb.lemma not in _RECEIVING or any(scene.member(w) is not None for w in objects(sentence, verb)):
            yield verb
    for word in sentence.words:
        named = word.is_noun and word.lemma in _MEETING_NOUNS and word.mention is None
        if named and _told(scene, sentence, word, main) and firmness(sentence, word) == "occurred":
            yield word


def _meetings_described(scene: Scene, sentence: Sentence) -> Iterator[Word]:
    """`the session, which was held on Tuesday`: a meeting whose day stands in a clause that describes it, or on it."""
    for word in sentence.words:
        if not word.is_noun or word.lemma not in _MEETING_NOUNS or word.mention is not None:
            continue
        for verb in sentence.subtree(word):
            # `the session of the Committee for Trade, which was held`: hung on the last noun of the name.
            described = verb.dep in ("relcl", "acl") and verb.is_verb and _names(sentence, verb, word)
            if described and firmness(sentence, verb) == "occurred":
                yield verb
        if firmness(sentence, word) == "occurred" and _recent(scene, sentence, word):
            yield word


def _names(sentence: Sentence, clause: Word, meeting: Word) -> bool:
    """Tell whether the clause hangs on the meeting or on a noun of its name, in no other clause."""
    above = sentence.head(clause)
    while above is not None and above is not meeting and not above.is_verb:
        above = sentence.head(above)
    return above is meeting and (sentence.head(clause) is meeting or clause.lemma in _HOLDING)


def _recent(scene: Scene, sentence: Sentence, meeting: Word) -> bool:
    """Tell whether the meeting has a day of its own, a recent one: `issued at the close of talks on Saturday`."""
    told = scene.when(sentence, meeting, setting=False)
    if told is None or scene.published is None:
        return False
    first, last = bounds(told)
    return scene.published - _NEWS <= first and last <= scene.published


def _told(scene: Scene, sentence: Sentence, noun: Word, main: list[Word]) -> bool:
    above = sentence.head(noun)
    if above is None or tense(sentence, noun) == "future":
        return False  # `will come on a visit in May`
    if above in main:
        return noun.dep in ("nsubj", "nsubjpass") or (noun.dep == "dobj" and above.lemma in LIGHT_VERBS)
    # `At Tuesday's session the sides agreed`: a meeting that frames the sentence, where its day is told.
    # `The President was on a visit to Kenya from 8 to 11 May` frames what follows.
    verb = sentence.head(above)
    framing = ("at", "during", "in", "on", "for") if noun.lemma in _JOURNEYS else ("at", "during", "in")
    return above.lower in framing and verb in main and scene.date_of(sentence, noun) is not None


def _gathered(scene: Scene, sentence: Sentence) -> Reference:
    people: list[CastMember] = []
    named: list[str] = []
    for word in sentence.words:
        member = scene.member(word)
        if member is not None:
            people.append(member)
        elif (
            isinstance(word.mention, StateMention)
            and word.mention.form in ("name", "demonym", "abbreviation")
            and not _locates(sentence, word)
        ):
            named.append(word.mention.code)
        elif isinstance(word.mention, StateMention):
            # `the EU met the Central Asian states`: an organisation where the story is about it
            named += {word.mention.code} & set(scene.dyad) if word.mention.form == "organisation" else ()
        else:
            named += members(sentence, word)
    found = Reference((), tuple(dict.fromkeys(people)))
    if len(found.states) >= 2:
        return found
    # States of bystanders (`talks hosted by Oman`) do not push the chief ones off the stage.
    if not set(named) & set(scene.dyad):
        named = []
    return Reference(tuple(dict.fromkeys(named)), found.people)


def _locates(sentence: Sentence, word: Word) -> bool:
    """Tell whether a state's name only says where: `in Peru`, `in Lima, Peru`."""
    above = sentence.head(word)
    if above is None:
        return False
    if word.dep == "appos":
        return isinstance(above.mention, StateMention) and _locates(sentence, above)
    return word.dep == "pobj" and above.lower in ("in", "at", "near")
