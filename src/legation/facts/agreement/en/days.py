"""On which day a deed was done to a paper: its own, that of the gathering it is told of, that of the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.agreement.en.instruments import agreement_type, is_head
from legation.facts.agreement.en.stages import STAGE_OF_VERB
from legation.facts.dating import day_told, day_within
from legation.facts.titles import Title, title_at
from legation.grammar import Match
from legation.language.dates import DateMention, anchor, resolve
from legation.language.modality import auxiliaries, firmness
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, days

# Verbs that tell of a ceremony now: what they carry has the day of the meeting.
_CEREMONY = frozenset(
    "witness attend oversee preside take sponsor hold see observe follow end culminate conclude watch host "
    "feature include mark crown join lead result".split()
)
# Held to have papers signed.
CEREMONIES = frozenset(["ceremony", "event", "reception"])
GATHERINGS = frozenset(
    "ceremony meeting talk visit summit session event trip tour consultation round conference negotiation "
    "reception gathering forum stay occasion call encounter".split()
)
_JOURNEYS = frozenset("visit travel arrive meet receive host hold pay talk come go fly".split())
_MEETING = frozenset("meet sit convene gather".split())
_SETTING_IN = frozenset(
    "in at during on upon after following within as amid over throughout alongside under before".split()
)
_BY_MEANS_OF = frozenset("by with under through via".split())
_VISITS = frozenset(["visit", "trip", "tour", "stay"])
# What a meeting does not do by itself: without a day of its own it has none.
_DONE_APART = frozenset(["in_force", "ratified", "terminated", "acceded", "negotiating"])
# What meeting is called that is not the one of the story.
_ANOTHER = frozenset("latest last previous preceding earlier recent".split())
# What is told with these is looked back on.
_BEFORE_NOW = frozenset("already previously far since recently ever long now earlier".split())
# By these a sentence goes through papers: `the documents signed were`.
_NAMING = frozenset("include comprise among be".split())
_PROLONGING = frozenset("extend renew prolong extension renewal".split())
_SENTENCES_BACK = 8
_SENTENCES_AHEAD = 4
_LONGEST_STAY = 21


def day_of(m: Match, title: Title, status: str, stage: str) -> str | None:
    """Give the EDTF date of the deed, None where the dispatch does not tell it."""
    behind = [w.mention for w in m.sentence.words[title.last + 1 : title.last + 3]]
    if len(behind) == 2 and isinstance(behind[1], DateMention) and m.scene.text[behind[1].start - 1] == "(":
        # `an Air Services Agreement (2019)`
        return resolve(behind[1], "past")
    coming = status in ("scheduled", "proposed")
    own = (
        _day_of_one_of_several(m, title)
        or (_day_of_participle(m) if status == "occurred" else None)
        or day_told(m.scene, m.sentence, m.word, coming=coming, apart_from=_dates_of_titles(m))
        or _day_beside(m, coming)
        or _day_shared(m)
        or (_term(m, "by") if coming else None)
        or (_term(m, "since") if stage == "in_force" else None)
    )
    if own is not None:
        return own
    if title.year is not None and m.word.dep in ("acl", "relcl"):
        return title.year
    if _taken_up(m):
        return _told_before(m, [], any_of_them=True)
    frames = list(_frames(m))
    for noun in frames:
        if (day := day_within(m.scene, m.sentence, noun)) is not None:
            return day
    stay = _stay(m) if any(noun.lemma in _VISITS for noun in frames) else None
    if stay is not None and not (coming and _over(m, stay)):
        return stay
    if any(c.lower in _ANOTHER for noun in frames for c in m.sentence.children(noun, "amod")):
        return None  # `at their latest meeting they signed`: not at the one told of
    just_told = _just_told(m) if frames and status == "occurred" else None
    if just_told is not None:
        return just_told
    setting = m.scene.setting(m.sentence).when
    if status in ("occurred", "cancelled"):
        if status == "cancelled" and not m.word.is_verb:
            return None  # `the signing has been put off`: not the day of those who say so
        if frames or (stage not in _DONE_APART and told_now(m, title)):
            return setting or _told_before(m, frames) or _just_told(m) or _told_later(m)
        return setting if stage == "negotiating" and _agreed(m) else None
    if status == "scheduled":
        if _goes_on(m, setting):
            return setting
        ahead = _day_to_come(m) if frames or _by_those_to_meet(m) else None
        stay = stay or _stay(m)
        return ahead or (stay if _goes_on(m, stay) else None)
    return None


def _day_of_one_of_several(m: Match, title: Title) -> str | None:
    """Give the day behind one of several papers, each told with its own: `a pact on tea in 2019, another on rum in
    2021`."""
    told = {w.mention for w in m.sentence.words if isinstance(w.mention, DateMention)}
    return day_behind(m, title) if len(told) > 1 and title.first > m.word.index else None


def day_behind(m: Match, title: Title) -> str | None:
    """Give the day or year right behind the paper's name: `a pact on tea in 2019`."""
    behind = m.sentence.words[title.last + 1 : title.last + 3]
    dated = [w.mention for w in behind if isinstance(w.mention, DateMention)]
    led = bool(behind) and behind[0].lower in ("in", "on")
    return resolve(dated[0], "past") if led and dated and dated[0].length is None else None


def _day_of_participle(m: Match) -> str | None:
    """Give the day gone by of `a treaty, initialled in May, is to be signed`: the participle looks back."""
    if m.word.tag != "VBN" or m.word.dep not in ("acl", "amod") or auxiliaries(m.sentence, m.word):
        return None
    mention = m.scene.date_of(m.sentence, m.word, apart_from=_dates_of_titles(m))
    dated = next((w for w in m.sentence.words if mention is not None and w.mention is mention), None)
    if mention is None or dated is None or mention.relation in ("since", "after"):
        return None
    verb = next((w for w in m.sentence.ancestors(dated) if w.is_verb), None)
    return m.scene.resolved(m.sentence, mention, "past") if verb is m.word else None


def _day_beside(m: Match, coming: bool) -> str | None:
    """Give a day that stands in a clause of the deed, or on the deed that it is the means of.

    `the signing, planned for 20 May`, `to be signed when she travels there on 2 June`, `took up relations on
    3 April by a communiqué signed in Lima`.
    """
    if not m.word.is_verb:
        foreign = _dates_of_titles(m)
        own = not any(w.mention in foreign for w in m.sentence.subtree(m.word) if w.mention is not None)
        return day_within(m.scene, m.sentence, m.word) if own else None
    for clause in m.sentence.children(m.word, "advcl"):
        if any(c.lower == "when" for c in m.sentence.children(clause, "advmod", "mark")):
            return day_told(m.scene, m.sentence, clause, coming=coming)
    chain = list(m.sentence.ancestors(m.word))
    if m.word.dep in ("acl", "relcl") and m.word.tag == "VB" and chain[0].lemma in CEREMONIES:
        return day_within(m.scene, m.sentence, chain[0]) or m.scene.when(m.sentence, chain[0], setting=False)
    if m.word.dep == "relcl" and any(
        c.lower in ("where", "when") for c in m.sentence.children(m.word, "advmod", "mark")
    ):
        # `travelled to Lima in May, where a treaty was signed`
        verb = next((w for w in chain if w.is_verb), None)
        return day_told(m.scene, m.sentence, verb, coming=coming) if verb is not None else None
    if m.word.dep == "acl" and len(chain) > 2 and chain[1].lower in _BY_MEANS_OF and chain[2].is_verb:
        return day_told(m.scene, m.sentence, chain[2], coming=coming)
    return None


def _day_shared(m: Match) -> str | None:
    """Give the day that closes a row of deeds: `initialled a pact and exchanged letters on Wednesday`."""
    if m.word.tag not in ("VBD", "VBN"):
        return None
    row = [w for w in m.sentence.children(m.word, "conj") if w.tag == m.word.tag]
    last = row[-1] if row and m.sentence.child(row[-1], "nsubj", "nsubjpass") is None else None
    if last is None or last.lemma not in STAGE_OF_VERB:
        return None
    dated = [w for w in m.sentence.words[last.index :] if isinstance(w.mention, DateMention)]
    return day_told(m.scene, m.sentence, last) if dated else None


def _term(m: Match, relation: str) -> str | None:
    """Give the day by which it is to be done, or since which it holds."""
    for word in m.sentence.words:
        mention = word.mention
        if isinstance(mention, DateMention) and mention.relation == relation and mention.value is not None:
            verb = next((w for w in m.sentence.ancestors(word) if w.is_verb), None)
            if verb is not None and verb in (m.word, *m.sentence.ancestors(m.word)):
                return m.scene.resolved(m.sentence, mention, "future" if relation == "by" else "past")
    return None


def _agreed(m: Match) -> bool:
    return any(w.lemma in ("agree", "decide", "pledge", "discuss") for w in m.sentence.ancestors(m.word))


def _taken_up(m: Match) -> bool:
    """Tell whether the deed is of the gathering just told of: `was signed then`, `It ended with the signing`."""
    if m.word.is_verb:
        return any(
            c.lower == "then" and c.index > m.word.index for c in m.sentence.children(m.word, "advmod")
        )
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is None or verb.lemma not in _CEREMONY:
        return False
    return any(w.lower == "it" for w in m.sentence.children(verb, "nsubj"))


def _told_before(m: Match, frames: list[Word], *, any_of_them: bool = False) -> str | None:
    """Give the day of a gathering that a sentence before tells of: `At the session held on 3 May …`.

    frames: the gatherings that this sentence sets the deed in; one told of before has the day of its verb as well.
    any_of_them: whichever gathering is told of is the one that is meant.
    """
    before = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words]
    for sentence in reversed(before[-2:]):
        for word in sentence.words:
            if word.is_noun and word.lemma in GATHERINGS and word.mention is None:
                day = day_within(m.scene, sentence, word)
                if day is None and (any_of_them or any(word.lemma == frame.lemma for frame in frames)):
                    day = m.scene.when(sentence, word, setting=False)
                if day is not None and firmness(sentence, word) == "occurred":
                    return day
    return None


def _just_told(m: Match) -> str | None:
    """Give the day of the meeting that the sentence before tells of: `They met in May. After the talks they signed`."""
    before = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words][-1:]
    for sentence in before:
        root = sentence.root
        if root.lemma in _MEETING and firmness(sentence, root) == "occurred":
            return day_told(m.scene, sentence, root)
    return None


def _told_later(m: Match) -> str | None:
    """Give the day of the meeting where the dispatch tells it only after its news: `A and B signed a treaty.`"""
    behind = [s for s in m.scene.sentences if s.start > m.sentence.start and s.words]
    days_told = (m.scene.setting(s).when for s in behind[:_SENTENCES_AHEAD])
    return next((day for day in days_told if day is not None), None)


def told_now(m: Match, title: Title) -> bool:
    """Tell whether the deed is of the meeting told.

    Not looked back on with `had` or `has`, nor in passing.
    """
    word = m.word
    if word.is_verb:
        if any(a in ("has", "have", "had") for a in auxiliaries(m.sentence, word)):
            return _just_done(m)
        beside = word.dep in ("relcl", "acl") and word.tag != "VBG"
        if (
            word.dep == "relcl"
            and word.tag == "VBD"
            and any(c.lower == "who" for c in m.sentence.children(word, "nsubj"))
        ):
            return True  # `the session closed under the ministers, who signed its minutes`
        paper = m.sentence.head(word)
        over = m.sentence.head(paper) if paper is not None else None
        if over is not None and over.lemma in _NAMING and word.dep == "acl":
            return True  # `the documents signed include`, `among the documents signed are`
        return not beside or agreement_type(title) == "joint_statement" or _by_those_met(m)
    above = list(m.sentence.ancestors(word))
    if not above:
        # an item of a list of what was done: `Signing of the treaty on …`
        return True
    return any(w.lemma in _CEREMONY for w in above) or _outcome(m.sentence, word, above)


def _just_done(m: Match) -> bool:
    """Tell the news that `the co-chairs have signed the protocol` from what `have signed 20 pacts so far` counts up."""
    word = m.word
    if "had" in auxiliaries(m.sentence, word):
        return False
    ours = any(c.lower == "we" for c in m.sentence.children(word, "nsubj"))
    if not ours and word is not m.sentence.root:
        return False
    counted = any(c.lower in _BEFORE_NOW for c in m.sentence.children(word, "advmod"))
    doers = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, word))
    return not counted and (ours or len(doers.people) > 1)


def _by_those_met(m: Match) -> bool:
    """Tell `the memorandum, signed by the two ministers, provides for`: by those of whom the dispatch tells."""
    by = m.scene.refer_all(m.sentence, m.frame.role("by"))
    here = m.scene.setting(m.sentence).parties
    return len(by.states) > 1 and bool(set(by.people) & set(here.people))


def _outcome(sentence: Sentence, noun: Word, above: list[Word]) -> bool:
    """Tell `a highlight of the visit was the signing of`, `the talks led to the signing of`."""
    verb = next((w for w in above if w.is_verb), None)
    if verb is None or noun.dep in ("nsubj", "nsubjpass"):
        return False
    return any(w.lemma in GATHERINGS for w in _led_by(sentence, verb))


def _led_by(sentence: Sentence, verb: Word) -> list[Word]:
    return [w for s in sentence.children(verb, "nsubj", "nsubjpass") for w in sentence.subtree(s)]


def _frames(m: Match) -> Iterator[Word]:
    """Yield the gatherings in which the sentence sets the deed: `during the visit`, `at a ceremony in Lima`."""
    clause = [m.word, *(w for w in m.sentence.ancestors(m.word) if w.is_verb)]
    for word in m.sentence.words:
        if not word.is_noun or word.lemma not in GATHERINGS or word.mention is not None:
            continue
        above = list(m.sentence.ancestors(word))
        verb = next((w for w in above if w.is_verb and w.lower != "following"), None)
        if verb not in clause or word is m.word:
            continue
        if above[0].lower in ("during", "following"):
            yield word  # said of no paper, though the parser may hang it on one
            continue
        if any(is_head(w) for w in above[: above.index(verb)]):
            continue
        outermost = above[above.index(verb) - 1] if above[0] is not verb else word
        if outermost.lower == "under" and word.lemma in ("negotiation", "talk"):
            continue  # `under negotiation since 1999`
        if outermost.lower in _SETTING_IN or (not m.word.is_verb and word in _led_by(m.sentence, verb)):
            yield word


def _stay(m: Match) -> str | None:
    """Give the days of the visit told before, where they are told: `during the visit` is all of it."""
    before = [s for s in m.scene.sentences if s.start <= m.sentence.start and s.words]
    for sentence in reversed(before[-_SENTENCES_BACK:]):
        for word in sentence.words:
            if word.lemma in _VISITS and word.is_noun and word.mention is None:
                told = m.scene.date_of(sentence, word)
                if told is not None and told.kind == "duration":
                    continue  # `is on a two-day visit`: nobody says since when
                when = _with_its_length(m, sentence, word, m.scene.when(sentence, word, setting=False))
                if when is not None and days(when) < _LONGEST_STAY:
                    return when
    return None


def _with_its_length(m: Match, sentence: Sentence, visit: Word, when: str | None) -> str | None:
    """Give all days of a visit that began on one: `arrived on Monday for a three-day visit`."""
    first = m.scene.day(when) if when is not None else None
    told = (w.mention for w in sentence.children(visit))
    length = next((d for d in told if isinstance(d, DateMention) and d.kind == "duration"), None)
    return anchor(length, first) if first is not None and length is not None else when


def _over(m: Match, when: str) -> bool:
    return m.scene.published is not None and bounds(when)[1] < m.scene.published


def _goes_on(m: Match, setting: str | None) -> bool:
    """Tell whether the meeting or visit told is not over yet: what is to be signed is signed in it."""
    published = m.scene.published
    if setting is None or published is None:
        return False
    first, last = bounds(setting)
    return first <= published < last


def _by_those_to_meet(m: Match) -> bool:
    """Tell whether both do it together, of whom the sentence before told that they are to meet."""
    verb = m.word if m.word.is_verb else next((w for w in m.sentence.ancestors(m.word) if w.is_verb), m.word)
    doers = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, verb))
    return len(doers.states) > 1


def _day_to_come(m: Match) -> str | None:
    """Give the days of the visit or meeting to come that was told before: `after the talks they will sign`."""
    published = m.scene.published
    before = [s for s in m.scene.sentences if s.start <= m.sentence.start and s.words]
    for sentence in reversed(before[-_SENTENCES_BACK:]):
        for word in sentence.words:
            named = word.is_noun and word.lemma in GATHERINGS and word.mention is None
            if not named and not (word.is_verb and word.lemma in _JOURNEYS):
                continue
            when = m.scene.when(sentence, word, setting=False)
            if when is None or published is None or bounds(when)[1] < published:
                continue
            if firmness(sentence, word) == "scheduled" or bounds(when)[0] >= published:
                return when
    return None


def _appointed(verb: Word | None) -> bool:
    """Tell `the signing, scheduled for Friday` from `signed a plan for 2025`."""
    return verb is not None and verb.lemma in ("schedule", "plan", "set", "slate", "fix", "arrange", "expect")


def _dates_of_titles(m: Match) -> list[DateMention]:
    """Give the dates that belong to papers named in the sentence: `the protocol to the 1998 treaty`."""
    titles = [title_at(m.scene, m.sentence, w) for w in m.sentence.words if is_head(w)]
    found: list[DateMention] = []
    for word in m.sentence.words:
        mention = word.mention
        if not isinstance(mention, DateMention):
            continue
        above = m.sentence.head(word)
        # `an action plan for 2024`
        lead = m.sentence.head(above) if above is not None else None
        years = above is not None and above.lemma == "year" and lead is not None and lead.lower == "for"
        aimed = years or (above is not None and above.lower == "for" and not _appointed(lead))
        # `extended the treaty until 2030`
        aimed = aimed or (mention.relation in ("until", "by") and m.word.lemma in _PROLONGING)
        # `the agreement of 1988`
        if above is not None and above.lower == "of" and any(t.last + 1 == above.index for t in titles):
            aimed = True
        # `for the years 2023, 2024 and 2025`
        listed = above is not None and above.mention is not None and above.mention in found
        if aimed or listed or any(t.start <= mention.start < t.end for t in titles):
            found.append(mention)
    return found
