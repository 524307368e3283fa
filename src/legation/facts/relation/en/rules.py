"""Rules for changes of relations in English dispatches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from legation.facts.deeds import told as told_of
from legation.facts.relation.en.changing import PAPERS, RELATIONS, SIGNING, Turn, change_of, diplomatic, turns
from legation.facts.relation.en.days import today, told_when
from legation.facts.relation.en.levels import level_attained, level_reached, partnership
from legation.facts.relation.en.recognising import recognised_by_noun, recognised_by_verb
from legation.facts.relation.en.series import legs
from legation.facts.relation.en.sides import acting, pairs, sides_of
from legation.facts.telling import SURE
from legation.grammar import DispatchRule, Draft, Match, Rule, noun, verb
from legation.language.dates import DateMention
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_RAISING = frozenset(
    "establish forge launch declare proclaim form sign conclude announce enter build create".split()
)
# Without a level these still say that relations were raised, where a date is told.
_PLAINLY = frozenset(["upgrade", "elevate", "upgrading", "elevation"])
_STEPS = frozenset(["upgraded", "downgraded"])
_TIES = re.compile(
    r"(?:\s+(?:of|since|in))?(?:\s+(?:the|their|our|its|formal|official|full|bilateral|establishment|establishing"
    r"|(?P<again>re-?establishment|restoration|resumption|normali[sz]ation)|of|two|countries'|nations'|[A-Z][\w.]*(?:\s?[-–]\s?[A-Z]\w+)?(?:'s?)?))*\s+(?:(?P<level>(?:comprehensive\s+|global\s+"
    r"|special\s+|enhanced\s+)*strategic\s+(?:cooperative\s+)?partnership)"
    r"|diplomatic\s+(?:relations|ties|links|relationship))",
)


def _changed(manner: str) -> Callable[[Match], Iterator[Draft]]:
    def produce(m: Match) -> Iterator[Draft]:
        for turn in turns(m.sentence, m.word):
            if turn.manner == manner:
                yield from _drafts(m, turn)

    return produce


def _drafts(m: Match, turn: Turn) -> Iterator[Draft]:
    # Relations change with the paper that says so: its signing tells when and between whom.
    carried = replace(turn, deed=_signed_with(m.sentence, turn.deed) or turn.deed)
    status, when = told_when(m, carried)
    level = level_reached(m, turn.deed, m.word) if turn.change in _STEPS else None
    if status not in ("occurred", "scheduled", "cancelled"):
        return
    if not diplomatic(m.scene, m.sentence, m.word, turn.change, dated=when is not None):
        return
    if turn.change == "upgraded" and level is None and (when is None or turn.deed.lemma not in _PLAINLY):
        return
    sides = pairs(m, m.word, carried.deed)
    start = max(m.word.index, turn.deed.index) + 1
    told = (
        legs(m, start, levels=turn.change in _STEPS) if turn.manner == "verb" and status == "occurred" else []
    )
    if told:
        mine = acting(m, m.word, turn.deed)
        for leg in told:
            between = sides if leg is told[0] and not leg.states else sides_of(sides, mine, leg)
            first = when if leg is told[0] else None
            yield from _between(m, turn.change, leg.level or level, between, status, leg.when or first, 0.8)
        return
    yield from _between(m, turn.change, level, sides, status, when, 0.85)


def _signed_with(sentence: Sentence, deed: Word) -> Word | None:
    """The verb that carries the paper by which relations change: `signed a protocol on the establishment of`."""
    if deed.tag != "VBG" and not deed.is_noun:
        return None
    below = deed
    for above in sentence.ancestors(deed):
        if above.is_verb:
            return above if below.lemma in PAPERS and above.lemma in SIGNING else None
        below = above if above.is_noun else below
    return None


def _partnership(m: Match) -> Iterator[Draft]:
    """`established a strategic partnership`, `signed a declaration on strategic partnership`."""
    level = partnership(m, m.word)
    above = m.sentence.head(m.word)
    if above is not None and above.dep in ("prep", "agent") and m.word.dep == "pobj":
        above = m.sentence.head(above)
    if level is None or above is None:
        return
    named = above.is_noun and above.lemma.lower() in (
        "establishment",
        "declaration",
        "proclamation",
        "launch",
    )
    deed = above if above.is_verb or named else None
    if above.is_verb and change_of(m.sentence, above) == "upgraded" and m.word.dep in ("dobj", "nsubjpass"):
        # `upgraded their strategic partnership to a comprehensive one`
        deed, level = above, level_reached(m, above) or level
    elif deed is None or (deed.is_verb and deed.lemma not in _RAISING):
        return
    status, when = told_of(m.scene, m.sentence, deed)
    if status in ("occurred", "scheduled"):
        yield from _between(m, "upgraded", level, pairs(m, m.word, deed), status, when, 0.75)


def _attained(m: Match) -> Iterator[Draft]:
    """`became strategic partners in 2018`, `relations reached the level of …`: told as news only with its date."""
    level = level_attained(m, m.word)
    status, when = told_of(m.scene, m.sentence, m.word)
    when = when or today(m)
    if level is None or when is None or status not in ("occurred", "scheduled"):
        return
    about = next(iter(m.frame.role("subject")), m.word)
    partner = next(iter(m.sentence.children(m.word, "attr", "oprd")), about)
    subject = about if about.lemma in RELATIONS else partner
    yield from _between(m, "upgraded", level, pairs(m, subject, m.word), status, when, 0.75)


def _between(
    m: Match,
    change: str,
    level: str | None,
    sides: list[tuple[str, ...]],
    status: str,
    when: str | None,
    confidence: float,
) -> Iterator[Draft]:
    for pair in sides:
        yield m.draft(
            when=when,
            status=status,
            states=set(pair),
            confidence=confidence,
            change=change,
            level=level,
        )


def _broke(m: Match) -> Iterator[Draft]:
    """`broke with Taiwan`, `has broken with Israel`: where the encoder hears that relations are meant."""
    if m.word.surety("relation") < SURE or m.sentence.child(m.word, "dobj", "nsubjpass") is not None:
        return
    status, when = told_of(m.scene, m.sentence, m.word)
    with_whom = m.refer("with").states
    doers = m.refer("subject").states
    if status in ("occurred", "scheduled") and len(with_whom) == len(doers) == 1 and with_whom != doers:
        yield from _between(m, "severed", None, [(*doers, *with_whom)], status, when, 0.75)


def _aged(m: Match) -> Iterator[Draft]:
    """`its 28-year-old ties`, `have had relations for 60 years`, `ties turn 50 next year`."""
    above = m.sentence.head(m.word)
    year = _year_by_age(m, above)
    if year is None or not diplomatic(m.scene, m.sentence, m.word, "established", dated=True):
        return
    for pair in pairs(m, m.word, above if above is not None else m.word):
        yield m.draft(
            when=year, status="occurred", states=set(pair), confidence=0.75, change="established", level=None
        )


def _year_by_age(m: Match, above: Word | None) -> str | None:
    told = (m.scene.when(m.sentence, above, setting=False) if above is not None else None) or None
    first = m.scene.day(told)
    if first is None:
        return None
    for old in m.sentence.children(m.word, "amod"):
        for age in m.sentence.children(old, "npadvmod") if old.lower == "old" else ():
            if (length := getattr(age.mention, "length", None)) is not None and length[1] == "year":
                return str(first.year - length[0])
    if above is None or m.word.dep not in ("nsubj", "dobj"):
        return None
    if above.lemma == "turn" and m.word.dep == "nsubj":
        ages = [c.text for c in m.sentence.children(above, "attr", "dobj", "acomp", "oprd", "npadvmod")]
        return next((str(first.year - int(age)) for age in ages if age.isdigit() and len(age) < 4), None)
    if above.lemma in ("have", "enjoy", "maintain", "share") and m.word.dep == "dobj":
        lengths = [
            w.mention.length
            for prep in m.sentence.children(above, "prep")
            if prep.lower == "for"
            for w in m.sentence.children(prep, "pobj")
            if isinstance(w.mention, DateMention) and w.mention.length
        ]
        return next((str(first.year - n) for n, unit in lengths if unit == "year"), None)
    return None


def _anniversary(scene: Scene) -> Iterator[Draft]:
    """`the 70th anniversary of diplomatic relations`, `75 years of diplomatic ties`, and of a partnership."""
    for mention in scene.dates:
        sentence = next((s for s in scene.sentences if s.start <= mention.start < s.end), None)
        if mention.kind != "anniversary" or mention.value is None or sentence is None:
            continue
        tail = _TIES.match(scene.text, mention.end, sentence.end)
        inner = "diplomatic" in scene.text[mention.start : mention.end].lower()
        if tail is None and not inner:
            continue
        level = tail["level"].lower() if tail is not None and tail["level"] else None
        again = tail is not None and tail["again"]
        change = "upgraded" if level else "restored" if again else "established"
        for pair in _celebrating(scene, sentence.start, sentence.end, mention):
            yield Draft(
                kind="relation",
                when=_day_in(scene, sentence.start, sentence.end, mention.value),
                status="occurred",
                states=frozenset(pair),
                details={"change": change, "level": level},
                evidence=((sentence.start, sentence.end),),
                confidence=0.85,
            )


def _day_in(scene: Scene, start: int, end: int, year: str) -> str:
    """The day of the establishment where the sentence tells it beside the anniversary, else the year."""
    points = {
        point
        for date in scene.dates
        if start <= date.start < end and date.value is not None
        for point in date.value.split("/")[:1]
        if len(point) > len(year) and point.startswith(year)
    }
    return points.pop() if len(points) == 1 else year


def _celebrating(scene: Scene, start: int, end: int, mention: DateMention) -> list[tuple[str, ...]]:
    """The two states whose anniversary it is: the two named in the sentence, else those of the dispatch."""
    behind = scene.text[mention.end : end]
    named = [s for s in scene.states if start <= s.start < end and s.form != "organisation"]
    codes = tuple(dict.fromkeys(s.code for s in named))
    if len(codes) > 2:
        near = tuple(dict.fromkeys(s.code for s in named if s.start >= mention.end))
        between = re.match(r".{0,80}?\bbetween\b", behind, re.DOTALL)
        codes = near[:2] if between or len(near) == 2 else codes
    if len(codes) == 2:
        return [codes]
    sentence = next(s for s in scene.sentences if s.start == start)
    both = scene.setting(sentence).parties.states
    both = both if len(both) == 2 else scene.dyad
    return [tuple(both)] if len(both) == 2 and (not codes or set(codes) <= set(both)) else []


RULES = (
    Rule(
        name="relations changed",
        kind="relation",
        says="States establish, sever, suspend, restore, raise or lower their relations.",
        trigger=noun(*RELATIONS),
        produce=_changed("verb"),
    ),
    Rule(
        name="change of relations named",
        kind="relation",
        says="The establishment, severance, restoration or upgrade of relations, told as a noun.",
        trigger=noun(*RELATIONS),
        produce=_changed("noun"),
    ),
    Rule(
        name="relations kept since",
        kind="relation",
        says="States have had diplomatic relations since a day or year: they were established then.",
        trigger=noun(*RELATIONS),
        produce=_changed("since"),
    ),
    Rule(
        name="partnership established",
        kind="relation",
        says="States establish a strategic or comprehensive partnership.",
        trigger=noun("partnership", "alliance"),
        produce=_partnership,
    ),
    Rule(
        name="level attained",
        kind="relation",
        says="Relations reach a level, or states become strategic partners, on a day or in a year told.",
        trigger=verb("become", "reach", "attain"),
        produce=_attained,
    ),
    Rule(
        name="broken with",
        kind="relation",
        says="A state breaks with another.",
        trigger=verb("break"),
        produce=_broke,
    ),
    Rule(
        name="relations of an age",
        kind="relation",
        says="Relations are said to be so many years old: they were established then.",
        trigger=noun(*RELATIONS),
        produce=_aged,
    ),
    Rule(
        name="state recognised",
        kind="relation",
        says="A state recognises another or its independence.",
        trigger=verb("recognise", "recognize", "acknowledge"),
        produce=recognised_by_verb,
    ),
    Rule(
        name="recognition of a state",
        kind="relation",
        says="The recognition of a state by another, told as a noun.",
        trigger=noun("recognition"),
        produce=recognised_by_noun,
    ),
    DispatchRule(
        name="anniversary of relations",
        kind="relation",
        says="An anniversary tells the year in which relations or a partnership were established.",
        produce=_anniversary,
    ),
)
