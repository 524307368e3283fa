"""From a clause that commits, asks or offers to the undertakings in it: who, to whom, what, until when."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

from legation.facts.topics import topics
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import grammatical_subject, is_passive
from legation.language.cutting import actions, noun_span
from legation.language.dates import DateMention, anchor, resolve
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.speakers import SAYING
from legation.language.states import StateMention
from legation.language.words import Word
from legation.records import Person
from legation.records.edtf import bounds, days

# Verbs by which sides bind themselves.
COMMITTING = frozenset(
    "agree pledge promise undertake commit decide resolve vow concur intend plan consent determine "
    "aim".split()
)
# What verbs say that promise nothing to be done later seen: agendas, states of mind, further talk.
IDLE = frozenset(
    "be have seem remain discuss review tackle address touch know believe think feel understand "
    "see hear look hope want wish like say tell note meet visit arrive attend depart leave return "
    "become happen mean need count depend expect trust doubt include".split()
)


# What `will` with these announces is a journey or a meeting, which is a fact of its own kind.
JOURNEYS = frozenset(
    "travel come go fly head pay take receive host welcome set begin start accompany lead continue participate "
    "chair preside represent speak sign witness join mark celebrate stay cochair serve run last follow".split()
)


# What announces a list of things to be done.
_STEPS = frozenset(
    "by to through in on with following include step measure action area task point priority commitment way".split()
)
# Gerunds that say how the sides feel about something while they do something else.
_ATTITUDES = frozenset(
    "recognize recognise note acknowledge welcome recall appreciate commend praise condemn underscore "
    "underline stress emphasize emphasise highlight reiterate reaffirm believe consider bear regard respect "
    "include base".split()
)
# A date that is longer ago tells of the day on which something was said only where it is past.
_MONTH = 31
# Longer spans are times in which something goes on, not terms.
_LONGEST = 3000
# Passives that tell of the mind of their subject: `are committed to`, `is resolved to`.
_STATIVE = frozenset("commit determine resolve dedicate devote decide oblige bind concern".split())
_TALKING = frozenset("speak meet talk confer discuss".split())
_TALKS = frozenset(
    "talk talks meeting conversation consultation consultations discussion call session".split()
)
# Verbs behind which `that` may tell a view as well as a deed.
_VIEWING = frozenset("agree concur decide determine resolve intend aim vow promise pledge".split())
_MODALS = frozenset("will would shall should must to".split())
# How many characters before a sentence its paragraph's other states may be named.
_NEAR = 400
# `The statement calls on …`: a joint document speaks for those who issue it.
_DOCUMENTS = frozenset("statement communique communiqué declaration document text memorandum".split())


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
    spans = [span for _, span in actions(m.sentence, list(verbs))]
    spans += [noun_span(m.sentence, n) for n in nouns]
    for start, end in spans:
        said = _said(m, start, end)
        words = (
            m.scene.quote(start, end).strip(" ,;:\"'").removesuffix(" and").removesuffix(" or").rstrip(" ,")
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
            topics=topics(words, m.scene.text[m.sentence.start : m.sentence.end]),
            due=_due(m, said, start, end),
        )


def speakers(m: Match, *roles: str) -> Reference:
    """Give who commits or asks: the subject, or for `it was agreed` the parties of the meeting.

    The country that a named speaker says will act (`Dar said his country would …`) is spoken by him.
    """
    if any(w.lemma in _DOCUMENTS for w in m.frame.role("subject")):
        return everyone(m)
    found = m.refer(*roles) if roles else m.scene.refer_all(m.sentence, _doers(m))
    if not found and not roles and m.word.dep == "conj":
        # `stressed that disputes should be resolved by …, and agreed`: hung on the wrong verb of the two.
        found = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, m.sentence.root))
    if not found:
        return found
    said = m.scene.speakers(m.sentence, m.word)
    if not found.people and said.people and set(said.states) == set(found.states):
        return Reference(found.named, said.people)
    if not found.people:
        parties = m.scene.setting(m.sentence).parties
        if set(parties.states) == set(found.states) and len(found.states) > 1:
            return Reference(found.named, parties.people)
    return found


def _doers(m: Match) -> list[Word]:
    """Give the doers: of `are committed to` those who are, of `took the opportunity to` who took it."""
    if m.word.lemma in _STATIVE and is_passive(m.sentence, m.word):
        above = m.sentence.head(m.word)
        own = grammatical_subject(m.sentence, m.word)
        # `Ministers met, committed to building a road, and left`: a past tense taken for a participle.
        apart = m.word.dep in ("advcl", "conj") and above is not None and above.is_verb
        return own or (m.scene.subject_of(m.sentence, above) if apart and above is not None else [])
    if m.word.dep == "acl" and m.word.tag == "VB":
        above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
        return m.scene.subject_of(m.sentence, above) if above is not None else []
    return m.frame.role("subject")


def unsaid(m: Match) -> bool:
    """Tell whether the asking or promising is itself only to be done: `asked her to urge firms to invest`."""
    if m.word.tag != "VB" or not auxiliaries(m.sentence, m.word):
        return False
    above = m.sentence.head(m.word)
    taken = m.word.dep == "acl" and above is not None and above.is_noun  # `took the opportunity to invite`
    return not taken and (above is None or above.lemma not in ("like", "want", "wish", "come", "go"))


def going_on(m: Match) -> Reference:
    """Give who spoke in the sentence before, where this one only goes on with what was said."""
    at = bisect_left(m.scene.sentences, m.sentence.start, key=lambda s: s.start)
    earlier = m.scene.sentences[at - 1] if at else None
    if earlier is None or not earlier.words or earlier.root.lemma not in SAYING:
        return Reference()
    said = m.scene.refer_all(earlier, m.scene.subject_of(earlier, earlier.root))
    return said if len(said.states) == 1 else Reference()


def agreed_in_talks(m: Match) -> bool:
    """`spoke with her Omani colleague and agreed to`: who agrees in talks does so with those whom he talks to."""
    above = m.sentence.head(m.word)
    while above is not None and above.is_verb:
        talks = above.lemma in _TALKING or any(w.lemma in _TALKS for w in m.sentence.children(above, "dobj"))
        if talks and m.word.dep in ("conj", "advcl", "xcomp"):
            return len(everyone(m).states) > 1
        above = m.sentence.head(above)
    return False


def everyone(m: Match) -> Reference:
    """Give the parties of the meeting that the sentence is part of, else the two states of the dispatch."""
    parties = m.scene.setting(m.sentence).parties
    return parties if len(parties.states) > 1 else Reference(m.scene.dyad)


def counterparts(m: Match, by: Reference) -> Reference:
    """Give the other side or sides of the meeting: to whom a promise is made that names nobody."""
    parties = m.scene.setting(m.sentence).parties
    there = {p.state for p in parties.people}
    others = tuple(s for s in parties.states if s not in by.states and (s in there or _stands_out(m, s, by)))
    if not others and len(m.scene.dyad) == 2:
        others = tuple(s for s in m.scene.dyad if s not in by.states and _stands_out(m, s, by))
    return Reference(others) if len(others) == 1 or some_of_many(m, by) else Reference()


def _stands_out(m: Match, state: str, by: Reference) -> bool:
    """Tell whether the dispatch is about this other state, not about a region in which it lies."""
    if any(p.state == state for p in m.scene.cast.people):
        return True
    named = Counter(s.code for s in m.scene.states if s.code not in by.states and s.form != "organisation")
    return 2 * named[state] > sum(named.values())


def some_of_many(m: Match, by: Reference) -> bool:
    """Tell whether several states promise something to the rest of a larger meeting."""
    there = m.scene.setting(m.sentence).parties
    others = set(there.states) - set(by.states)
    # A state that is only talked about takes no part.
    there_in_person = {p.state for p in there.people}
    return 1 < len(by.states) < len(there.states) and others <= there_in_person


def impersonal(m: Match) -> bool:
    """Tell `it was agreed` and `agreement was reached`: nobody is named who agrees."""
    own = list(m.sentence.children(m.word, "nsubj", "nsubjpass", "expl"))
    return bool(own) and all(w.lower in ("it", "agreement", "understanding", "consensus") for w in own)


def said_to_be_done(m: Match) -> list[Word]:
    """Give the verbs of what is to be done: infinitives, gerunds, and clauses with will, would or should."""
    found: list[Word] = []
    for verb in m.frame.role("complement"):
        if verb.index < m.word.index:
            continue  # `welcomed the visit, proposed an exchange`: hung on the wrong verb of the two
        if (verb.tag == "VBG" and verb.lemma in _ATTITUDES) or _told_as_so(m, verb):
            continue
        if verb.lemma in IDLE and not _continues(m, verb):
            continue
        found.append(verb)
        found += _going_along(m, verb)
    found += _going_along(m, m.word)
    found += _needed(m)
    return in_list(m, found)


def _needed(m: Match) -> list[Word]:
    """`agreed on the need to mend the road and to dig wells`."""
    needs = [w for w in m.frame.role("on") if w.lemma in ("need", "necessity")]
    below = [v for w in needs for v in m.sentence.children(w, "acl", "relcl", "advcl") if v.tag == "VB"]
    return [one for v in below for one in m.sentence.conjuncts(v) if one.tag == "VB"]


def _told_as_so(m: Match, verb: Word) -> bool:
    """`agreed that trade has grown`, `that ties serve both`: a view, nothing to be done."""
    first, above = verb, m.sentence.head(verb)
    while first.dep == "conj" and above is not None and above.is_verb and above is not m.word:
        first, above = above, m.sentence.head(above)
    if first.dep != "ccomp" or m.word.lemma not in _VIEWING or verb.tag == "VB":
        return False
    told = _MODALS.isdisjoint((*auxiliaries(m.sentence, verb), *auxiliaries(m.sentence, first)))
    return told and m.sentence.child(first, "nsubj") is not None


def in_list(m: Match, verbs: list[Word]) -> list[Word]:
    """Of a list set out in items give what the item adds to its lead; of the lead nothing that only leads on."""
    start = m.sentence.start
    if m.sentence.words[0].start >= start:
        return [v for v in verbs if not _leads_on(m, v)]
    own = [v for v in verbs if v.start >= start]
    opening = next((w for w in m.sentence.words if w.start >= start and w.is_verb), None)
    if own or opening is None or m.word not in m.sentence.ancestors(opening):
        return own
    return [v for v in m.sentence.conjuncts(opening) if v.tag == opening.tag and v.lemma not in _ATTITUDES]


def _leads_on(m: Match, verb: Word) -> bool:
    """`intend to speed up their work by:`, `agreed to take these steps:`: what is to be done stands below."""
    words = [w for w in m.sentence.words if w.tag not in (":", "_SP")]
    last = words[-1]
    ends = m.sentence.words[-1].text == ":" and last.lemma in _STEPS
    return ends and last in m.sentence.subtree(verb) and _leads_a_list(m)


def _leads_a_list(m: Match) -> bool:
    """Tell whether the sentence behind is parsed as the end of this one."""
    at = bisect_right(m.scene.sentences, m.sentence.start, key=lambda s: s.start)
    behind = m.scene.sentences[at] if at < len(m.scene.sentences) else None
    return behind is not None and bool(behind.words) and behind.words[0].start < behind.start


def _going_along(m: Match, verb: Word) -> list[Word]:
    """`to promote exchanges, while closely coordinating`: what is to go along with it is agreed as well."""
    chain = [verb, *(w for w in m.sentence.children(verb, "xcomp") if w.is_verb)]
    return [
        one
        for link in chain
        for along in m.sentence.children(link, "advcl")
        if along.tag == "VBG" and any(c.lower == "while" for c in m.sentence.children(along, "mark"))
        for one in m.sentence.conjuncts(along)
        if one.tag == "VBG"
    ]


def _continues(m: Match, verb: Word) -> bool:
    sees_to = verb.lemma == "see" and any(p.lower == "to" for p in m.sentence.children(verb, "prep"))
    return sees_to or verb.lemma in ("meet", "visit", "return", "remain", "address", "become")


def _between_states(m: Match, by: Reference) -> bool:
    """Tell whether what one side says has anybody abroad to hear it: in the meeting, or named near it."""
    if set(m.scene.setting(m.sentence).parties.states) - set(by.states):
        return True
    near = m.sentence.start - _NEAR, m.sentence.end
    return any(s.code not in by.states for s in m.scene.states if near[0] <= s.start < near[1])


def _receivers(m: Match, by: Reference, to: Reference, kind: str, start: int, end: int) -> tuple[str, ...]:
    """To whom: for a promise or offer the one state that its words name, else who was found for it."""
    if kind in ("pledge", "offer"):
        named = {
            w.mention.code
            for w in m.sentence.words
            if isinstance(w.mention, StateMention) and start <= w.start < end and w.mention.form != "demonym"
        } - set(by.states)
        if len(named) == 1:
            return tuple(named)
    return tuple(s for s in to.states if s not in by.states)


def _said(m: Match, start: int, end: int) -> str | None:
    """The day on which it was said: a date outside the words of what is to be done, else the meeting's."""
    told = m.scene.date_of(m.sentence, m.word)
    if told is not None and not start <= told.start < end:
        value = resolve(told, "past")
        published = m.scene.published
        if value is not None and (
            published is None
            or (bounds(value)[0] <= published and (days(value) <= _MONTH or bounds(value)[1] <= published))
        ):
            return value
    return m.scene.setting(m.sentence).when or _published(m)


def _due(m: Match, said: str | None, start: int, end: int) -> str | None:
    for word in m.sentence.words:
        mention = word.mention
        if (
            not isinstance(mention, DateMention)
            or not start <= mention.start < end
            or mention.rule == "present"
        ):
            continue
        before = m.sentence.words[word.index - 1].lower if word.index else ""
        # `the 2030 World Cup`, `an apology for 1971`: a date that names a thing sets no term.
        if word.dep in ("nummod", "compound", "nmod", "amod", "poss") or before in (
            "of",
            "for",
            "from",
            "since",
        ):
            continue
        if mention.kind == "duration":
            day = m.scene.day(said)
            found = anchor(mention, day) if day is not None else None
        else:
            found = resolve(mention, "future")
        # `this decade` is no term, nor is a day of every year.
        behind = {w.lower for w in m.sentence.words[word.index + 1 : word.index + 3]}
        loose = mention.kind in ("anniversary", "vague") or bool(behind & {"each", "every"})
        if found is not None and not loose and not _over(found, said) and not _is_an_age(found):
            return found
    return None


def _is_an_age(due: str) -> bool:
    return not due.startswith("..") and days(due) > _LONGEST


def _over(due: str, said: str | None) -> bool:
    """Tell whether a date was past when it was said: `what was agreed in May` sets no term."""
    return said is not None and bounds(due)[1] < bounds(said)[0]


def _published(m: Match) -> str | None:
    return m.scene.published.isoformat() if m.scene.published else None


def _once(people: tuple[Person, ...]) -> tuple[Person, ...]:
    return tuple({p.name: p for p in reversed(people)}.values())[::-1]


def with_speakers(m: Match, by: Reference) -> Reference:
    """Add the people who say it, where the states that are to do it are theirs or are not named."""
    said = m.scene.speakers(m.sentence, m.word)
    if not by.people and said.people and (not by.named or set(said.states) == set(by.states)):
        return Reference(by.named, said.people)
    return by
