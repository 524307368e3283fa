"""What clauses tell of the state for which somebody acts: clues for people whose phrase names none.

Two who meet act for two states; who visits a country is not its own; who leads `the Angolan side` is
Angolan; on whose invitation a visit is made is at home where it leads. `legation.language.people.homes`
weighs the clues.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations

from legation.language.allegiance_journeys import Journey, journeys_told
from legation.language.allegiance_names import of_names
from legation.language.allegiance_signs import beside_names
from legation.language.allegiance_speech import of_speech
from legation.language.clauses import Frame, grammatical_subject, is_passive, objects
from legation.language.gatherings import is_attended
from legation.language.people import CastMember, Clue
from legation.language.scene import Scene
from legation.language.standpoint import dated_in
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

# Verbs whose subject and object are people of two sides.
_MEETING = frozenset(
    "meet see receive welcome greet host invite telephone phone congratulate thank brief assure summon".split()
)
# Verbs of speaking to one another: with `with`, or with two subjects.
_RECEIVING = frozenset(["receive", "welcome", "greet", "host"])
_MUTUAL = frozenset(
    "meet talk speak confer discuss negotiate converse agree exchange sign initial co-chair cochair chair "
    "preside hold have review consult sit".split()
)
_TALKS = frozenset(
    "meeting talk talks consultation conversation call discussion negotiation dialogue summit luncheon lunch "
    "dinner breakfast encounter exchange interview".split()
)
_SIDES = frozenset(
    "side delegation team party mission group entourage cabinet contingent businessman businesspeople entrepreneur "
    "lawmaker parliamentarian deputy expert official".split()
)
_INVITING = frozenset("government state nation honour honor".split())
_LEADING = frozenset("lead head chair represent co-chair".split())
_MAKING_UP = frozenset("comprise include consist".split())
_COMPANY = frozenset(["accompany", "join"])
_GETTING = frozenset(["receive", "get"])
_SENDING = frozenset("send convey extend deliver hand present forward transmit pass carry".split())
_CALLING = frozenset(["call", "pay", "visit", "tell", "inform"])
# Verbs that tell anything of whose people they are.
_TELLING = _MEETING | _MUTUAL | _GETTING | _SENDING | _LEADING | _MAKING_UP | _COMPANY | _CALLING
_MESSAGES = frozenset(
    "letter message call greeting regards wish congratulation condolence invitation cable telegram "
    "gratitude note".split()
)
_COUNTERPART = re.compile(
    r"\b(?:counterpart|colleague|homologue|opposite number|interlocutor|host|guest)s?\b", re.IGNORECASE
)
# `met with counterpart, Foreign Minister X`
_COUNTERPART_BEFORE = re.compile(r"\b(?:counterpart|homologue|opposite number),? \Z", re.IGNORECASE)
_STANDING_FOR = re.compile(
    r"\b(?:on behalf of|in place of|instead of|in the name of|representing|on (?:the )?instructions? of"
    r"|greetings? (?:of|from)|message (?:of|from)|letter (?:of|from)|regards (?:of|from))\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def clues(scene: Scene) -> Iterable[Clue]:
    """Give what clauses, and words beside names, tell of people's states, each thing once."""
    heaviest: dict[tuple[int, str, str | None, int | None], Clue] = {}
    for clue in (*beside_names(scene), *_of_clauses(scene)):
        key = clue.person, clue.bond, clue.state, clue.other
        if key not in heaviest or heaviest[key].weight < clue.weight:
            heaviest[key] = clue
    return (*heaviest.values(), *of_names(scene))


def _of_clauses(scene: Scene) -> Iterator[Clue]:
    journey: Journey | None = None
    for sentence in scene.sentences:
        if not sentence.words:
            continue
        for told in journeys_told(scene, sentence):
            # `the first visit to Peru by a minister of ours`: the journey under way stays the one told of.
            journey = told if told.travellers or journey is None else journey
            yield from (Clue(p.id, "not_of", told.country, weight=2.5) for p in told.travellers)
        for word in sentence.words:
            for clue in _of_word(scene, sentence, word):
                yield clue
                if journey is not None and clue.bond == "apart":
                    yield from journey.met(clue)
            if journey is not None and word.is_noun and word.lemma in _TALKS:
                yield from _met_on(scene, sentence, word, journey)
        yield from _invitations(scene, sentence, journey)


# ---------------------------------------------------------------- clauses


def _of_word(scene: Scene, sentence: Sentence, word: Word) -> Iterator[Clue]:
    if word.is_verb:
        yield from _of_verb(scene, sentence, word)
    elif word.is_noun and word.mention is None:
        yield from _of_noun(scene, sentence, word)
    member = scene.member(word)
    if member is not None:
        yield from _of_person(scene, sentence, word, member)
    if word.is_verb:
        yield from of_speech(scene, sentence, word)


def _of_verb(scene: Scene, sentence: Sentence, verb: Word) -> Iterator[Clue]:
    if verb.lemma not in _TELLING:
        return
    frame = Frame(sentence, verb)
    doers = _people(scene, sentence, frame.role("subject"))
    if verb.lemma in _MEETING and not _sees_off(sentence, verb):
        done_to = _people(scene, sentence, frame.role("object"))
        yield from _apart(doers, done_to)
        # `It summoned envoy X`: a state calls in those of another.
        hosts = scene.refer_all(sentence, frame.role("subject")).named
        yield from (Clue(p.id, "not_of", code, weight=1.5) for p in done_to for code in hosts)
        country = _scene_of(scene, sentence, verb)
        if country is not None and (verb.lemma in _RECEIVING or is_passive(sentence, verb)):
            yield from (Clue(p.id, "of", country, weight=1.5) for p in doers)
            yield from (Clue(p.id, "not_of", country, weight=1.5) for p in done_to)
    if verb.lemma in ("call", "pay", "visit"):
        called_on = [
            *frame.role("on"),
            *frame.role("upon"),
            *(frame.role("object") if verb.lemma == "visit" else ()),
        ]
        yield from _apart(doers, _people(scene, sentence, called_on))
    if verb.lemma in _MUTUAL:
        company = frame.role("with")
        met = _people(scene, sentence, company)
        yield from _apart(doers, met)
        yield from _met_there(scene, sentence, verb, doers, met)
        whom = frame.role("object")
        if not company and not (whom if verb.lemma == "meet" else _people(scene, sentence, whom)):
            named = _named(scene, frame.role("subject"))
            for one, other in combinations(named, 2):
                yield from _apart([one], [other], 2.0 if len(named) == 2 else 0.8)
    if verb.lemma in _GETTING or verb.lemma in _SENDING:
        yield from _messages(scene, sentence, frame, doers)
    if verb.lemma in ("tell", "inform", "call") and not is_passive(sentence, verb):
        heard = [w for w in frame.role("object") if w.mention is not None]
        yield from _apart(doers, _people(scene, sentence, heard), 0.8)
    if verb.lemma in _LEADING:
        for side in frame.role("object"):
            for code in _side(scene, sentence, side):
                yield from (Clue(p.id, "of", code, weight=4.0) for p in _named(scene, frame.role("subject")))
        leading = _named(scene, frame.role("subject"))
        if len(leading) == 2 and not _of_a_side(sentence, verb):
            yield from _apart(leading[:1], leading[1:])  # `the talks were led by A and B`
    if verb.lemma in _MAKING_UP:
        for side in frame.role("subject"):
            for code in _side(scene, sentence, side):
                members = [*frame.role("object"), *frame.role("of")]
                yield from (Clue(p.id, "of", code, weight=3.0) for p in _named(scene, members))
    if verb.lemma in _COMPANY and is_passive(sentence, verb):
        yield from _together(_people(scene, sentence, frame.role("object")), doers)
    elif verb.lemma == "accompany":
        above = sentence.head(verb)
        if above is not None and above.lemma == "be" and above.index > verb.index:
            # `Accompanying the guest were Minister A and Minister B`
            doers = _people(
                scene, sentence, [w for w in Frame(sentence, above).role("subject") if w.index > above.index]
            )
        yield from _together(doers, _people(scene, sentence, frame.role("object")))


def _met_on(scene: Scene, sentence: Sentence, talks: Word, journey: Journey) -> Iterator[Clue]:
    """`A went to Peru. The programme included talks with B`: whom a guest talks with is rather at home there."""
    frame = Frame(sentence, talks)
    alone = not (frame.first("subject", "of") or _framed(sentence, talks))
    if alone and journey.travellers and not journey.one_of:
        for met in _people(scene, sentence, [*frame.role("with"), *frame.role("on")]):
            if met not in journey.travellers:
                yield Clue(met.id, "of", journey.country, weight=1.4)


def _of_a_side(sentence: Sentence, verb: Word) -> bool:
    """Tell whether it is a delegation that is led: `the team came in May, led by A and B`."""
    above = [w for w in (sentence.head(verb),) if w is not None]
    led = objects(sentence, verb) or [w for a in above for w in grammatical_subject(sentence, a)]
    return not is_passive(sentence, verb) or any(w.lemma in _SIDES for w in led)


def _met_there(
    scene: Scene, sentence: Sentence, deed: Word, doers: list[CastMember], met: list[CastMember]
) -> Iterator[Clue]:
    """Yield that whom one met abroad is at home there: `In Peru she held talks with Minister B`."""
    told = scene.place(sentence, deed, setting=False)
    if told is not None and doers and told.country not in {p.state for p in doers}:
        yield from (Clue(p.id, "of", told.country, weight=1.5) for p in met)


def _sees_off(sentence: Sentence, verb: Word) -> bool:
    """Tell `saw the Prime Minister off at the airport`: hosts do, and the guest's own ambassador."""
    return verb.lemma == "see" and any(c.lower == "off" for c in sentence.children(verb))


def _scene_of(scene: Scene, sentence: Sentence, verb: Word) -> str | None:
    """Give the country where guests are received: told with the verb, else a dateline's (`was met by`)."""
    place = scene.place(sentence, verb, setting=False)
    if place is not None:
        return place.country
    dated_from = dated_in(scene.dispatch)
    return dated_from if dated_from != scene.home and is_passive(sentence, verb) else None


def _messages(scene: Scene, sentence: Sentence, frame: Frame, doers: list[CastMember]) -> Iterator[Clue]:
    """`received a letter from President A`, `conveyed the greetings of President A to King B`."""
    above = sentence.head(frame.head)
    # Who is asked to convey something carries it to his own side.
    asked = frame.head.dep == "xcomp" and above is not None and above.lemma in ("ask", "request")
    for noun in frame.role("object"):
        if noun.lemma not in _MESSAGES:
            continue
        inner = Frame(sentence, noun)
        authors = _people(
            scene,
            sentence,
            [*inner.role("possessive"), *inner.role("from"), *inner.role("of"), *frame.role("from")],
        )
        authors = [p for p in authors if p not in doers]
        if frame.head.lemma in _GETTING:
            yield from _apart(doers, authors)
            continue
        hearers = _people(scene, sentence, [*frame.role("to"), *inner.role("to")])
        yield from _apart(authors, hearers)
        if not asked:
            yield from _apart(doers, hearers)
            yield from _together(doers, authors)


def _of_noun(scene: Scene, sentence: Sentence, noun: Word) -> Iterator[Clue]:
    frame = Frame(sentence, noun)
    if noun.lemma in _TALKS:
        between = _people(scene, sentence, frame.role("between"))
        if len(between) == 2:
            yield from _apart(between[:1], between[1:])
        doers = _people(scene, sentence, frame.first("subject", "of") or _framed(sentence, noun))
        # `paid a courtesy call on B` as well as `talks with B`
        called_on = frame.role("on") if noun.lemma == "call" else []
        others = _people(scene, sentence, [*frame.role("with"), *frame.role("from"), *called_on])
        if is_attended(sentence, noun):
            yield from _together(doers, others)  # `attended the NATO Summit with President B`
            return
        yield from _apart(doers, others)
        yield from _met_there(scene, sentence, noun, doers, others)
    elif noun.lemma in _SIDES:
        for code in _side(scene, sentence, noun):
            for verb in sentence.children(noun, "acl", "relcl"):
                if verb.lemma in _LEADING or verb.lemma in _MAKING_UP:
                    inner = Frame(sentence, verb)
                    found = inner.role("by") or inner.role("of") or inner.role("object")
                    yield from (Clue(p.id, "of", code, weight=4.0) for p in _named(scene, found))


def _framed(sentence: Sentence, talks: Word) -> list[Word]:
    """Give who does what the talks frame: `she praised him during a meeting with Minister B`."""
    prep = sentence.head(talks)
    verb = sentence.head(prep) if prep is not None and prep.lower in ("during", "in", "at") else None
    return grammatical_subject(sentence, verb) if verb is not None and verb.is_verb else []


def _of_person(scene: Scene, sentence: Sentence, word: Word, member: CastMember) -> Iterator[Clue]:
    """What stands with the name itself: `its ambassador`, `his host`, `together with Minister B`."""
    printed = scene.text[word.start : word.end]
    owner_word = _possessor(sentence, word)
    if owner_word is not None and not isinstance(owner_word.mention, StateMention):
        owner = scene.refer(sentence, owner_word)
        if _COUNTERPART.search(printed) or _COUNTERPART.search(scene.text[word.start - 20 : word.start]):
            yield from _apart([member], owner.people)
            yield from (Clue(member.id, "not_of", code, weight=2.0) for code in owner.named)
        else:
            yield from _together([member], owner.people)
            if len(owner.named) == 1:
                yield Clue(member.id, "of", owner.named[0], weight=3.0)
    elif owner_word is None and _COUNTERPART_BEFORE.search(scene.text, sentence.start, word.start):
        meeting = next((w for w in sentence.ancestors(word) if w.is_verb), sentence.root)
        yield from _apart([member], _people(scene, sentence, Frame(sentence, meeting).role("subject")))
    elif owner_word is not None and isinstance(owner_word.mention, StateMention):
        yield Clue(member.id, "of", owner_word.mention.code, weight=3.0)
    if _STANDING_FOR.search(scene.text, max(sentence.start, word.start - 40), word.start):
        verb = next((w for w in sentence.ancestors(word) if w.is_verb), None)
        if verb is not None:
            yield from _together([member], _people(scene, sentence, Frame(sentence, verb).role("subject")))
    yield from _contrasted(scene, sentence, word, member)


def _possessor(sentence: Sentence, word: Word) -> Word | None:
    """Give whose the person is: `its ambassador X`, `its man in Paraguay, Ambassador X`."""
    own = sentence.child(word, "poss")
    if own is not None:
        return own
    above = sentence.head(word)
    return sentence.child(above, "poss") if above is not None and word.dep == "appos" else None


def _contrasted(scene: Scene, sentence: Sentence, word: Word, member: CastMember) -> Iterator[Clue]:
    """`President X and Ethiopian Minister Y` act for two, `Russian Minister A and Ambassador B` for one."""
    if member.state is not None:
        return
    others = [w for w in _together_with(sentence, word) if scene.member(w) is not None]
    if len(others) != 1:
        return
    other, there = scene.member(others[0]), others[0]
    assert other is not None
    printed = any(s.end < there.end for s in scene.states_between(there.start, there.start + 12))
    if not printed or other.state is None or other.accredited_to is not None or other.office is None:
        return
    if word.index < there.index:
        yield Clue(member.id, "apart", other=other.id, weight=1.5)
    else:
        yield Clue(member.id, "together", other=other.id, weight=0.2)


def _together_with(sentence: Sentence, word: Word) -> list[Word]:
    first = word
    while first.dep == "conj" and (above := sentence.head(first)) is not None:
        first = above
    return [w for w in sentence.conjuncts(first) if w is not word]


# ---------------------------------------------------------------- journeys


def _invitations(scene: Scene, sentence: Sentence, journey: Journey | None) -> Iterator[Clue]:
    """`at the invitation of President X`: X is at home where the journey leads, and no traveller."""
    for noun in sentence.words:
        if not (noun.is_noun and noun.lemma in ("invitation", "guest")):
            continue
        frame = Frame(sentence, noun)
        if any(w.lemma in _INVITING for of in frame.role("of") for w in (of, *sentence.children(of))):
            continue  # `X's Guest of Government visit`
        inviters = _people(
            scene,
            sentence,
            [
                *frame.role("possessive"),
                *frame.role("of"),
                *frame.role("from"),
                *frame.role("by"),
                *_extending(sentence, noun),
            ],
        )
        if journey is not None:
            hosts = [p for p in inviters if p not in journey.travellers]
            yield from (Clue(p.id, "of", journey.country, weight=2.0) for p in hosts)
            yield from _apart(hosts, journey.travellers)


def _extending(sentence: Sentence, noun: Word) -> Iterator[Word]:
    for verb in sentence.children(noun, "acl", "relcl"):
        yield from Frame(sentence, verb).role("by")


# ---------------------------------------------------------------- who


def _people(scene: Scene, sentence: Sentence, words: Iterable[Word]) -> list[CastMember]:
    return list(dict.fromkeys(p for w in words for p in scene.refer(sentence, w).people))


def _named(scene: Scene, words: Iterable[Word]) -> list[CastMember]:
    return [m for w in words if (m := scene.member(w)) is not None]


def _side(scene: Scene, sentence: Sentence, side: Word) -> tuple[str, ...]:
    """Give the state of `the Angolan side`, of `Ghana` in `represented Ghana`."""
    if isinstance(side.mention, StateMention):
        return (side.mention.code,)
    states = scene.resolver.states_of(sentence, side)
    return states if len(states) == 1 and (side.lemma in _SIDES or side.lemma == "government") else ()


def _apart(some: Iterable[CastMember], others: Iterable[CastMember], weight: float = 2.0) -> Iterator[Clue]:
    for one in some:
        for other in others:
            if one is not other and (one.state is None or other.state is None):
                yield Clue(one.id, "apart", other=other.id, weight=weight)


def _together(some: Iterable[CastMember], others: Iterable[CastMember]) -> Iterator[Clue]:
    return (replace(clue, bond="together") for clue in _apart(some, others))
