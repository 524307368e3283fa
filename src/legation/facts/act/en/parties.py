"""Who does what to whom in an act: doers that go without a state, envoys and their hosts, those accused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from legation.facts.act.en.unions import acts_for_many, members_acting, named_members
from legation.grammar import Match
from legation.language.clauses import Frame, objects
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

ENVOY_OFFICE = re.compile(
    r"ambassador|charg|envoy|high commissioner|consul|nuncio|attach|diplomat|head of (?:the )?mission|"
    r"deputy (?:chief|head) of mission|representative|"
    r"head of (?:the )?(?:\w+(?:'s)? )?(?:representation|embassy|office|post|delegation)",
    re.IGNORECASE,
)
ENVOYS = frozenset(
    "ambassador ambassadress charge chargé d'affaires affaires envoy consul commissioner attaché "
    "attache diplomat representative nuncio".split()
)
# Those who are sent home beside envoys.
STAFF = ENVOYS | frozenset(
    "official officer staff staffer employee member agent personnel spy national citizen "
    "journalist correspondent worker aide".split()
)
_PRONOUNS = frozenset("him her them he she they who whom".split())
# Bodies that go without their state where it is plain whose they are.
_BODIES = frozenset(
    "ministry government authority authorities foreign_office office department presidency embassy "
    "parliament kingdom republic cabinet country congress".split()
)
_OFFICIALS = frozenset(
    "spokesman spokesperson spokeswoman minister president official premier diplomat".split()
)
# Who is of a state but does not act for it, and what does not act at all.
_NO_SIDE = frozenset(
    "newspaper press media opposition group activist rebel militant organisation organization "
    "company firm bank expert analyst resident protester demonstrator citizen national aggression "
    "war policy decision action attack move relation economy".split()
)
_DOCUMENTS = frozenset("statement communique communiqué declaration document text note release".split())
_DECISIONS = frozenset("decree decision order law ordinance act bill resolution edict proclamation".split())
# Deeds done to what `of` names: `the invasion of`; of others (`the blockade of`) it names the doer.
DONE_TO = frozenset(
    "invasion occupation annexation bombing shelling bombardment killing execution violation "
    "burning desecration assassination murder abduction kidnapping detention arrest storming "
    "destruction expulsion seizure targeting breach use launch test testing deployment supply "
    "violations construction recognition transfer treatment imprisonment poisoning".split()
)
_SPEAKING = frozenset("it he she they we authorities spokesman".split())
_NAMED = ("name", "demonym", "abbreviation", "capital", "leader_house", "people")


@dataclass(frozen=True, slots=True)
class Envoys:
    """Those whom a state summons, recalls or sends away.

    states: whom they act for. host: where they are accredited, or None. people: those named.
    """

    states: tuple[str, ...]
    host: str | None = None
    people: tuple[CastMember, ...] = ()


def doer(m: Match) -> Reference:
    """Give who does the deed: the subject; `the ministry` is the one last named, else the home state's.

    What a decree or a decision does is done by those who take it: `signed a decree imposing sanctions`.
    """
    words = m.frame.role("subject")
    found = side(m, words)
    if not found.states and words and words[0].lemma in _DECISIONS:
        above = next((w for w in m.sentence.ancestors(words[0]) if w.is_verb and w is not m.word), None)
        return doer(m.at(above)) if above is not None else found
    return found


def side(m: Match, words: Iterable[Word]) -> Reference:
    """Give whom the words mean, bare bodies (`the ministry`, `the Kingdom`, `the statement`) included."""
    words = named_members(m, words)
    found = m.scene.refer_all(m.sentence, words)
    if found.states:
        m.note(*words)
        return found
    for word in words:
        if word.lower == "it":
            return _told_before(m)
        if together := members_acting(m, word):
            return Reference(together)
        if word.lemma in _DOCUMENTS:
            return _issuers(m, word)
        named = m.scene.resolver.states_of(m.sentence, word)
        if len(named) == 1 and word.is_noun and word.lemma not in _NO_SIDE:
            return Reference(named)
        union = m.scene.home == "EUU" and word.lemma in ("council", "commission")
        if union or word.lemma in _BODIES | _OFFICIALS or word.lower in ("we", "our"):
            state = _last_body(m, word) or m.scene.home or next(iter(_told_before(m).states), None)
            if state is not None:
                return Reference((state,), found.people)
        if any(c.lower in ("two", "both") for c in m.sentence.children(word)) and len(m.scene.dyad) == 2:
            # `the two armies`
            return Reference(m.scene.dyad)
        of = m.scene.refer_all(m.sentence, Frame(m.sentence, word).role("of"))
        if len(of.states) > 1:
            # `the navies of the two countries`
            return Reference(of.states)
    return found


def _told_before(m: Match) -> Reference:
    """The one state that the sentence before chiefly told of: what `it` means at the head of the next."""
    for sentence in reversed([s for s in m.scene.sentences if s.start < m.sentence.start and s.words][-1:]):
        told = m.scene.refer_all(sentence, m.scene.subject_of(sentence, sentence.root))
        if len(told.states) == 1:
            return Reference(told.states)
    return Reference()


def _issuers(m: Match, document: Word) -> Reference:
    """Whose statement it is: of the states named with it, the meeting's parties, else of the home state."""
    named = m.scene.resolver.states_of(m.sentence, document)
    if named:
        return Reference(named)
    parties = m.scene.authors or m.scene.setting(m.sentence).parties
    if len(parties.states) > 1:
        return parties
    return Reference((m.scene.home,)) if m.scene.home else Reference()


def _last_body(m: Match, word: Word) -> str | None:
    """The state of the body last named in full: after `the Danish Ministry`, `the ministry` is Danish."""
    for sentence in reversed([s for s in m.scene.sentences if s.start <= m.sentence.start]):
        for other in reversed(sentence.words):
            if other.lemma == word.lemma and (other.start < word.start):
                states = m.scene.resolver.states_of(sentence, other)
                if len(states) == 1:
                    return states[0]
    return None


def envoys(m: Match, words: Iterable[Word], kinds: frozenset[str] = ENVOYS) -> Envoys | None:
    """Give the envoys (or, by their nouns, other staff) among the words; None where none of a known state."""
    states: list[str] = []
    people: list[CastMember] = []
    host: str | None = None
    for word in words:
        found = _envoy(m, word, kinds)
        if found is not None:
            states += found.states
            people += found.people
            host = host or found.host
    if not states:
        return None
    return Envoys(tuple(dict.fromkeys(states)), host, tuple(dict.fromkeys(people)))


def _envoy(m: Match, word: Word, kinds: frozenset[str]) -> Envoys | None:
    member = getattr(word.mention, "member", None)
    if member is None and word.lower in _PRONOUNS:
        told = m.scene.refer(m.sentence, word).people
        member = told[0] if len(told) == 1 else None
        if member is None or not any(ENVOY_OFFICE.search(o.office) for o in member.offices):
            return _titled_before(m, word)
    if member is None:
        member = m.scene.cast.title_at(word.start)
    if member is not None:
        if member.state is None or not any(ENVOY_OFFICE.search(o.office) for o in member.offices):
            return None
        return Envoys((member.state,), member.accredited_to, (member,))
    if not word.is_noun:
        return None
    for title, _ in m.scene.cast.titles:
        if title.start <= word.start < title.end and title.state and ENVOY_OFFICE.search(title.office):
            states = m.scene.resolver.states_of(m.sentence, word)
            return Envoys(
                tuple(dict.fromkeys((title.state, *states))), _accredited(m.sentence, m, word, title.state)
            )
    if word.lemma not in kinds and word.lower not in kinds:
        return None
    states = _owners(m, word)
    if not states:
        return None
    return Envoys(states, _accredited(m.sentence, m, word, *states))


def _titled_before(m: Match, pronoun: Word) -> Envoys | None:
    """The envoy meant by title alone earlier in the sentence: `the consul was received where he …`."""
    for title, member in reversed(m.scene.cast.titles):
        if (
            m.sentence.start <= title.start < pronoun.start
            and ENVOY_OFFICE.search(title.office)
            and title.state
        ):
            return Envoys((title.state,), None, (member,) if member is not None else ())
    return None


def _owners(m: Match, word: Word) -> tuple[str, ...]:
    """The states of staff: `two Peruvian diplomats`, `members of the staff of the Embassy of Peru`."""
    states = m.scene.resolver.states_of(m.sentence, word)
    if states:
        return states
    possessive = m.sentence.child(word, "poss")
    if possessive is not None:
        owner = m.scene.refer(m.sentence, possessive)
        if possessive.lower in ("its", "their") and m.word.is_verb and len(told := doer(m).states) == 1:
            return told
        if len(owner.states) == 1:
            return owner.states
    sent = [
        w for w in m.sentence.subtree(word) if w.lemma == "represent" and w.tag == "VBG" and w.dep == "acl"
    ]
    if sent and (theirs := m.scene.refer_all(m.sentence, objects(m.sentence, sent[0])).states):
        return theirs  # `diplomats representing Kenya and Peru`
    for role in ("of", "at", "from"):
        for filler in Frame(m.sentence, word).role(role):
            if filler.lemma in (
                "embassy",
                "consulate",
                "mission",
                "commission",
                "staff",
                "ministry",
                "service",
            ):
                found = m.scene.resolver.states_of(m.sentence, filler) or _owners(m, filler)
                if found:
                    return found
            if isinstance(filler.mention, StateMention):
                return (filler.mention.code,)
    compound = [
        c for c in m.sentence.children(word, "compound") if c.lemma in ("embassy", "consulate", "mission")
    ]
    return m.scene.resolver.states_of(m.sentence, compound[0]) if compound else ()


def _accredited(sentence: Sentence, m: Match, word: Word, *own: str) -> str | None:
    """Where envoys serve: `ambassador to Kenya`, `chargé d'affaires in Nairobi`."""
    for role in ("to", "in", "from"):
        for filler in Frame(sentence, word).role(role):
            code = m.scene.country_at(sentence, filler)
            if code is not None and code not in own:
                return code
    return None


def opposite(m: Match, *own: str) -> str | None:
    """Give the other side where the words do not name it: the one other state in this sentence or the one
    before, else the other of the two states that the dispatch is about."""
    near = [s for s in m.scene.sentences if s.start <= m.sentence.start][-2:]
    for sentence in reversed(near):
        others = {
            s.code
            for s in m.scene.states
            if sentence.start <= s.start < sentence.end
            and s.code not in own
            and (s.form in _NAMED or s.code == "EUU")
        }
        if len(others) == 1:
            return others.pop()
    rest = [s for s in m.scene.dyad if s not in own]
    return rest[0] if len(rest) == 1 and len(m.scene.dyad) == 2 else None


def counterpart(m: Match, by: Iterable[str]) -> tuple[str, ...]:
    """Give the other side of a single doer, where the words leave it open whom the deed meets."""
    doers = tuple(dict.fromkeys(by))
    other = opposite(m, *doers) if len(doers) == 1 else None
    return (other,) if other is not None else ()


def actor(m: Match, to: Iterable[str]) -> Reference:
    """Give who does the deed, else the other side than it meets, where nobody or only an office is named."""
    found = doer(m)
    words = m.frame.role("subject")
    if found.states or acts_for_many(m, words):
        return found
    if all(
        w.lemma in _BODIES | _OFFICIALS | _DOCUMENTS or w.lower in _SPEAKING or w.tag == "NNP" for w in words
    ):
        return Reference(counterpart(m, to), found.people)
    return found


def blamed(m: Match, words: Iterable[Word], by: tuple[str, ...]) -> tuple[str, ...]:
    """Give the states whose deeds the words are: `the Danish measures`, `atrocities by Danish troops`.

    Of `accused Denmark and Peru` it is both; of words that hang on other heads the first that names a state counts.
    """
    words = list(words)
    for word in words:
        if found := _blamed(m, word, by):
            beside = [w for w in m.sentence.conjuncts(word) if w is not word and w in words]
            return tuple(dict.fromkeys((*found, *(s for w in beside for s in _blamed(m, w, by)))))
    return ()


def _blamed(m: Match, word: Word, by: tuple[str, ...]) -> tuple[str, ...]:
    beside = [
        w.mention.code for w in m.sentence.children(word, "appos") if isinstance(w.mention, StateMention)
    ]
    if beside and not set(beside) & set(by):
        return tuple(beside)  # `accused its neighbour Peru of`
    found = m.scene.refer(m.sentence, word)
    # Whom nothing but the home of the story gives a state is hardly the one accused.
    people = [p.state for p in found.people if p.state and p.state != m.scene.home]
    states = [s for s in (*found.named, *people) if s not in by]
    if not states and word.is_noun:
        states = [s for s in _whose(m, word) if s not in by]
    if states:
        return tuple(dict.fromkeys(states))
    return ()


def _whose(m: Match, noun: Word) -> tuple[str, ...]:
    frame = Frame(m.sentence, noun)
    for child in m.sentence.children(noun, "poss", "amod", "compound", "nmod"):
        codes = [
            w.mention.code
            for w in m.sentence.subtree(child)
            if isinstance(w.mention, StateMention) and w.mention.form in _NAMED
        ]
        if child.dep == "poss" and not codes:
            told = m.scene.refer(m.sentence, child)
            codes = [*told.named, *(p.state for p in told.people if p.state and p.state != m.scene.home)]
        if codes:
            return tuple(codes)
    for word in m.sentence.subtree(noun):
        # `by` below the deed names its doer wherever it hangs: `the launch of another missile by Peru`.
        if word.lower == "by" and word.dep in ("prep", "agent"):
            doers = [w for filler in m.sentence.children(word, "pobj") for w in m.sentence.conjuncts(filler)]
            states = [
                s
                for d in doers
                for s in (*m.scene.refer(m.sentence, d).states, *m.scene.resolver.states_of(m.sentence, d))
            ]
            if states:
                return tuple(states)
    if noun.lemma in DONE_TO:
        return ()
    codes = []
    for filler in frame.role("of"):
        codes += m.scene.refer(m.sentence, filler).states or m.scene.resolver.states_of(m.sentence, filler)
    return tuple(codes)


def done_to(m: Match) -> list[Word]:
    """Give what the verb is done to, also the noun before a clause with a gap: `the aid Peru sent`."""
    own = m.frame.role("object")
    above = m.sentence.head(m.word)
    if own or m.word.dep != "relcl" or above is None or not above.is_noun:
        return own
    subject = m.sentence.child(m.word, "nsubj")
    return [above] if subject is not None and subject.tag[:1] != "W" else own


def agents(m: Match) -> Reference:
    """Give whom `by` below the deed names, wherever the parser hung it: `the launch of a missile by Peru`."""
    words = [p for w in m.sentence.subtree(m.word) if w.lower == "by" for p in m.sentence.children(w, "pobj")]
    return m.scene.refer_all(m.sentence, words)


def meant(m: Match, word: Word) -> tuple[str, ...]:
    """Give the states that a word stands for or belongs to: `Peru`, `Peruvian citizens`, `Cusco`."""
    found = m.scene.refer(m.sentence, word).states or m.scene.resolver.states_of(m.sentence, word)
    code = None if found else m.scene.country_at(m.sentence, word)
    return found or ((code,) if code else ())


def towards(m: Match, heads: Iterable[Word], roles: Iterable[str], by: Iterable[str]) -> tuple[str, ...]:
    """Give the states that prepositions below the heads lead to, but for those who act."""
    own = set(by)
    found = [
        state
        for role in roles
        for head in heads
        for filler in Frame(m.sentence, head).role(role)
        for state in meant(m, filler)
        if state not in own
    ]
    return tuple(dict.fromkeys(found))


def named_before(m: Match, noun: Word) -> tuple[str, ...]:
    """Give the states named in front of a noun, hyphens included: `the Peru-Chile trade fair`."""
    codes = [
        code
        for word in m.sentence.subtree(noun)
        if word.index < noun.index and (code := m.scene.country_at(m.sentence, word))
    ]
    return tuple(dict.fromkeys(codes))
