"""From a deed and its sides to the act: its words, day, status and people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from legation.facts.act.en.cutting import bare, is_about_subject, with_subject
from legation.facts.act.en.fallen import day_planned
from legation.facts.act.en.going import of_the_story
from legation.facts.act.en.mood import JOINT, day_of, is_claimed, is_promised, lies_ahead, mood
from legation.facts.act.en.sequels import dated_below, day_of_sequel, only_said_then
from legation.facts.act.en.sides import BY_ANYBODY, carrier, sides
from legation.facts.act.en.summoning import told_already
from legation.facts.act.shape import ADVERSE, nature
from legation.facts.dating import is_dated_by_telling, to_come
from legation.facts.topics import topics
from legation.grammar import Draft, Match
from legation.language.clauses import LIGHT_VERBS
from legation.language.cutting import clause_span, noun_span
from legation.language.dates import DateMention, reach
from legation.language.grounds import of_grounds
from legation.language.modality import auxiliaries
from legation.language.people import CastMember
from legation.language.speakers import SAYING
from legation.language.words import Word
from legation.records import Person

# What is changed once and holds from then on.
_BEGUN_ONCE = frozenset(
    ["rule_changed", "service_launched", "trade_opened", "measure_lifted", "project_started"]
)
# What is said or done by ministries is news of the day on which it is told.
_SAID = frozenset(["accusation", "summons", "protest", "threat", "recall", "expulsion", "sanction"])
_CROWNING = frozenset(
    "open reopen inaugurate commission unveil launch hand deliver transfer present give arrive reach land distribute "
    "complete finish go start begin".split()
)
_VEHICLES = frozenset("plane aircraft ship convoy truck lorry train flight helicopter vessel boat".split())
_PHASES = frozenset("begin start stop cease resume finish".split())
# `on the morning of 3 May` is that day.
_TIMES = frozenset(
    "morning afternoon evening night eve day end beginning start middle week month summer".split()
)
# What ministers do where they meet; other deeds told there without a day were done before.
_AT_MEETINGS = frozenset(
    "support endorse back hand present open inaugurate launch unveil lay award attend hold host exchange announce "
    "deliver donate cut join take".split()
)
# These are about the relations themselves, whatever words their grounds have.
_DIPLOMATIC = frozenset(["summons", "recall", "expulsion"])
# What is said is about what its own words name; what the sentence tells besides is another matter.
_OF_WORDS = frozenset(["protest", "accusation", "threat"])
# What these are about whatever else their words name.
_OF_TYPE = {
    "attack": "security",
    "incident": "security",
    "detention": "justice",
    "aid_delivered": "humanitarian",
}
_OF_AID = ("health", "agriculture", "education", "defence", "energy")
_RIGHTS = re.compile(
    r"\b(?:human rights|repress\w+|crackdown|political prisoners|dissidents?|torture\w*)\b", re.IGNORECASE
)


def act(
    m: Match,
    act_type: str,
    by: Iterable[str],
    to: Iterable[str] = (),
    *,
    words: tuple[int, int] | None = None,
    actors: Iterable[CastMember] = (),
    targets: Iterable[CastMember] = (),
    status: str | None = None,
    when: str | None = None,
    about: list[str] | None = None,
    adverse: bool | None = None,
    dated: bool = True,
    confidence: float = 0.8,
) -> Iterator[Draft]:
    """Draft the act, unless it is only wished, supposed or denied.

    by, to: codes. words: offsets of its words in the folded text, else those of the match's clause or noun.
    status, when: where the words around do not tell them. about: topics that go without looking.
    adverse: the nature where the type (`other`) does not tell it. dated: whether the clause can tell its day.
    """
    doers, receivers = sorted(set(by)), sorted(set(to) - set(by))
    told = status or _status(m)
    begins = act_type in JOINT or act_type == "rule_changed"
    if told == "scheduled" and is_dated_by_telling(m.scene, m.sentence, m.word):
        dated = False  # `will bar them, the ministry announced on Thursday`
    if when is None and dated and (told == "scheduled" or (told == "occurred" and begins)):
        when = None if told == "occurred" and only_said_then(m, act_type) else day_of(m)
        if told == "occurred" and when is not None and lies_ahead(m):
            told = "scheduled"
    if told is None or not (doers or receivers) or (act_type in ADVERSE and not receivers and len(doers) < 2):
        return
    if act_type not in ("accusation", "threat") and is_claimed(m):
        return
    if nature(act_type) == "cooperative" and act_type not in (*JOINT, "other") and is_promised(m):
        return
    if act_type == "summons" and when is None and m.when(setting=False) is None:
        when = told_already(m, receivers)
    start, end = bare(m, act_type, *(words or span(m, act_type)))
    what = m.scene.quote(start, end).strip(" ,;:")
    if not what:
        return
    people = [Person(p.name, p.office, p.state, "actor") for p in actors if p.state in doers]
    people += [Person(p.name, p.office, p.state, "target") for p in targets if p.state in receivers]
    people = list(dict.fromkeys(people))
    if told == "cancelled":
        when = when or day_planned(m)
    when = when or (_when(m, act_type) if dated else None)
    if told == "occurred" and when is not None and when.startswith("../"):
        when = None  # `extended the exemption until the end of 2025`: until then it holds
    if when is None and dated and told == "occurred":
        when = dated_below(m) or day_of_sequel(m, act_type)
    if told == "occurred" and to_come(m.scene, when):
        told = "scheduled"  # `closes the crossing from 1 June`
    yield m.draft(
        when=when,
        status=told,
        states={*doers, *receivers},
        people=tuple(people),
        place=m.place(setting=False),
        confidence=confidence,
        nature=nature(act_type) if adverse is None else ("adverse" if adverse else "cooperative"),
        act_type=act_type,
        by=doers,
        to=receivers,
        what=what,
        topics=about or _topics(m, act_type, what),
    )


def deed(
    m: Match,
    act_type: str,
    *,
    thing: Word | None = None,
    joint: bool = False,
    named: bool = False,
    adverse: bool | None = None,
    confidence: float = 0.5,
) -> Iterator[Draft]:
    """Draft the act of the given type that any one verb or noun tells, its sides and words read off the clause.

    Called with a match centred on the word: `deed(Match(rule, scene, sentence, word), "ban")` for the `halted`
    of `Peru halted imports of Danish beef` or the `ban` of `the ban on Danish beef`; nothing else need be known.
    Yields nothing where the deed is denied, promised, asked for, alleged or wished, or where no state can be
    told whose it is or whom it meets.

    thing: what begins, ends or is handed over, where the caller knows (`flights` of `flights began`).
    joint: whether all who take part do it together; events, exercises and services always are.
    named: whether the clause itself must name a side or a place of each; else the other of the two states of the
    story stands in for the one it leaves out.
    adverse: the nature of an act of type `other`.
    """
    crowning = _crowned(m, act_type)
    status = mood(m if crowning is None else m.at(crowning), act_type, thing)
    if status is None:
        return
    told = sides(m, act_type, thing, joint=joint, named=named)
    if not (told.by or told.to or named):
        told = of_the_story(m, act_type)
    if not (told.by or act_type in BY_ANYBODY) or not (told.to or len(told.by) > 1):
        return
    clause = carrier(m) if crowning is None else m.at(crowning)
    patient = thing or next((w for w in clause.frame.role("object") if w is not m.word), None)
    if crowning is not None:
        words = whole(m, crowning, m.sentence.words[m.word.head])
    elif clause is not m:
        words = whole(m, clause.word, m.word)
    elif _is_told_of_a_thing(m, thing):
        words = with_subject(m)
    elif m.word.is_verb and patient is not None:
        words = whole(m, m.word, patient)
    else:
        words = span(m, act_type)
    yield from act(
        clause,
        act_type,
        told.by,
        told.to,
        words=words,
        actors=told.actors,
        targets=told.targets,
        status=status,
        adverse=adverse,
        confidence=confidence,
    )


def _is_told_of_a_thing(m: Match, thing: Word | None) -> bool:
    """Tell whether a thing does it, which no words may leave out: `five planes had carried 208 tonnes`."""
    subject = m.sentence.child(m.word, "nsubj") if m.word.is_verb else None
    if subject is None or not subject.is_noun or subject is thing:
        return subject is not None and subject is thing
    return subject.mention is None and subject.lemma in _VEHICLES


def _crowned(m: Match, act_type: str) -> Word | None:
    """Give the verb that tells what became of a thing: `the school built with Danish help was inaugurated`."""
    if act_type not in ("project_completed", "aid_delivered") or m.word.tag != "VBN":
        return None
    above = verb_of_thing(m)
    due = m.sentence.child(above, "acomp", "xcomp") if above is not None and above.lemma == "be" else None
    if due is not None:
        above = due if due.is_verb else m.sentence.child(due, "xcomp")  # `is due to be opened`
    return above if above is not None and above.lemma in _CROWNING and above.tag in ("VBD", "VBN") else None


def verb_of_thing(m: Match) -> Word | None:
    """Give the verb that goes on telling of the thing on which the clause of the word hangs."""
    thing = m.sentence.head(m.word) if m.word.dep == "acl" else None
    told = thing is not None and thing.dep in ("nsubj", "nsubjpass", "dobj")
    return m.sentence.head(thing) if thing is not None and told else None


def span(m: Match, act_type: str) -> tuple[int, int]:
    """Give the words of the deed: the clause from its verb, or the noun with the verb that carries it."""
    if m.word.is_verb:
        start, end = clause_span(m.sentence, m.word)
        # `two Danes were arrested`, `the first lorries crossed`: nothing without what it is about.
        bare_verb = (start, end) == (m.word.start, m.word.end)
        return with_subject(m) if bare_verb or is_about_subject(m, act_type) else (start, end)
    above = m.sentence.head(m.word)
    if above is not None and above.is_verb and above.lemma in LIGHT_VERBS and m.word.dep == "dobj":
        return clause_span(m.sentence, above)
    return noun_span(m.sentence, m.word)


def whole(m: Match, verb: Word, thing: Word) -> tuple[int, int]:
    """Give the clause with what it is about: `direct flights that were launched between Oslo and Lima`."""
    start, end = clause_span(m.sentence, verb)
    return (min(start, noun_span(m.sentence, thing)[0]), end) if thing.index < verb.index else (start, end)


def is_news(m: Match) -> bool:
    """Tell whether the clause tells what is new, not what went before: no past perfect, no side clause, no thanks."""
    word: Word | None = m.word
    above = m.sentence.head(m.word)
    if above is not None and above.lower == "for" and m.word.dep == "pcomp":
        return False
    while word is not None:
        if word.is_verb and "had" in auxiliaries(m.sentence, word):
            return False
        if word.dep in ("relcl", "acl") or (
            word.dep == "advcl" and m.sentence.child(word, "mark") is not None
        ):
            return False
        word = m.sentence.head(word)
    return True


def day_said(m: Match) -> str | None:
    """Give the day on which the clause was said: of the saying above it, else that on which it is reported."""
    saying = next((w for w in m.sentence.ancestors(m.word) if w.is_verb and w.lemma in SAYING), None)
    told = m.at(saying).when() if saying is not None else m.scene.setting(m.sentence).when
    return told or (m.scene.published.isoformat() if m.scene.published else None)


def _status(m: Match) -> str | None:
    found = m.status
    if found == "proposed":
        above = m.sentence.head(m.word)
        # What is welcomed or hailed has happened.
        return "occurred" if above is not None and above.lemma == "welcome" else None
    return found


def _when(m: Match, act_type: str) -> str | None:
    elsewhere = _of_something_else(m, act_type)
    if act_type not in _SAID and _has_dated_grounds(m):
        return None
    if nature(act_type) == "cooperative" and only_said_then(m, act_type):
        return None
    own = _going_on(m, act_type) or m.when(setting=False) or _begun_or_ended(m) if not elsewhere else None
    if own is not None or not (is_news(m) or _is_aside(m, act_type)) or _status(m) == "scheduled":
        return own
    told = m.scene.setting(m.sentence).when if elsewhere else m.when()
    verb = m.word if m.word.is_verb else m.sentence.head(m.word)
    if not m.word.is_verb and (verb is None or verb.lemma not in LIGHT_VERBS | {"order", "confirm"}):
        # `repelled the attack on the town`: named in passing, no part of the meeting told of.
        return None
    if act_type in _SAID:
        return told or (m.scene.published.isoformat() if m.scene.published else None)
    perfect = verb is not None and {"has", "have"} & set(auxiliaries(m.sentence, verb))
    # `with having on several occasions turned back`: cut off from its verb
    before = m.sentence.words[max(0, verb.index - 5) : verb.index] if verb is not None else ()
    there = verb is not None and (verb.lemma in _AT_MEETINGS or m.sentence is m.scene.sentences[0])
    return told if there and not perfect and not any(w.lower == "having" for w in before) else None


def _is_aside(m: Match, act_type: str) -> bool:
    """Tell what the one who speaks says by the way: `, which he described as a breach`."""
    verb = m.word
    past = {"had", "been"} & set(auxiliaries(m.sentence, verb))
    return act_type == "accusation" and verb.dep == "relcl" and verb.tag in ("VBD", "VBZ", "VBP") and not past


def _has_dated_grounds(m: Match) -> bool:
    """Tell whether the clause is dated only by what went before the deed: `after the floods of March`."""
    dated = [w for w in m.sentence.subtree(m.word) if isinstance(w.mention, DateMention)]
    return bool(dated) and all(of_grounds(m.sentence, w) for w in dated)


def _begun_or_ended(m: Match) -> str | None:
    """Give the day of what begins or ends: `stopped flying to Lima in September after …`."""
    below = m.sentence.child(m.word, "xcomp")
    if below is None or below.tag not in ("VBG", "VB") or m.word.lemma not in _PHASES:
        return None
    return m.at(below).when(setting=False)


def _going_on(m: Match, act_type: str) -> str | None:
    """Give how long a thing has been done again and again since a day: `has sanctioned forty officials since October`.

    Of what was changed once and has held since it is the first day that counts: `has needed no visa since October`.
    """
    if act_type in _BEGUN_ONCE:
        return None
    dated = m.scene.date_of(m.sentence, m.word)
    done = m.word.tag in ("VBN", "VBG") and {"has", "have", "'ve"} & set(auxiliaries(m.sentence, m.word))
    if dated is None or dated.relation != "since" or not done:
        return None
    return reach(dated, m.scene.published, "past")


def _of_something_else(m: Match, act_type: str) -> bool:
    """Tell the date of another thing: `answered the measure of 14 April`, `condemned the raid of Monday`."""
    dated = m.scene.date_of(m.sentence, m.word)
    word = next((w for w in m.sentence.words if dated is not None and w.mention is dated), None)
    if word is None:
        return False
    if word.lower == "now":
        return True
    if act_type == "accusation" and m.word.is_verb:
        condemned = (w for c in m.sentence.children(m.word, "dobj") for w in m.sentence.subtree(c))
        if any(w is word for w in condemned):
            return True
    above = m.sentence.head(word)
    thing = m.sentence.head(above) if above is not None and above.lower == "of" else None
    during = m.sentence.head(thing) if thing is not None else None
    if during is not None and during.lower in ("during", "in", "at", "amid", "throughout"):
        return False  # `during the fires of last August`
    return thing is not None and thing is not m.word and thing.is_noun and thing.lemma not in _TIMES


def _topics(m: Match, act_type: str, what: str) -> list[str]:
    if act_type in _DIPLOMATIC:
        return ["political"]
    if act_type in _OF_WORDS:
        return topics(what)
    own = _OF_TYPE.get(act_type)
    if own is not None:
        besides = _OF_AID if act_type == "aid_delivered" else ("territorial",)
        return [own, *(t for t in topics(what) if t in besides)]
    told = topics(what, _sentence_text(m))
    if act_type != "sanction":
        return told
    # Measures are of security by their name; what they are for says more.
    grounds = [t for t in told if t not in ("security", "political")]
    return grounds or (["human_rights"] if _RIGHTS.search(m.scene.text) else ["security"])


def _sentence_text(m: Match) -> str:
    return m.scene.text[m.sentence.start : m.sentence.end]
