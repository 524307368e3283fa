"""Who travels and meets for a state: office-holders, delegations with their leaders, no resident envoys."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from legation.language.clauses import Frame, objects
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

# Nouns for people who act for the state that is named with them; students, tourists and firms do not.
_OFFICIALS = frozenset(
    "leader minister president premier chancellor secretary delegation diplomat official side head "
    "envoy chief speaker chairman chairwoman chairperson king queen emir prince princess emperor "
    "empress duke duchess sultan pope pm fm counterpart "
    "colleague guest visitor host team mission dignitary monarch ruler adviser advisor "
    "undersecretary deputy vice-president lawmaker parliamentarian senator representative general "
    "commander governor mayor politician statesman entourage party cabinet member highness majesty excellency "
    "holiness custodian negotiator h.h. h.m. h.r.h. hrh pontiff taoiseach mediator commissioner "
    "admiral marshal colonel leadership pair duo".split()
)
_TITLES = frozenset(
    "minister president premier chancellor secretary speaker chairman king emir commissioner leader".split()
)
# `a group of Kenyan lawmakers`: who they are stands behind `of`.
_GROUPS = frozenset("group number pair trio handful".split())
_ROLES = frozenset("host guest counterpart colleague interlocutor".split())
_FEW = frozenset("two three four both 2 3 4".split())
_LEADING = frozenset(["lead", "head", "chair", "comprise", "include"])
_RESIDENT = re.compile(
    r"\b(?:ambassadors?|high commissioners?|consuls?|consul general|charg[eé]s? d|nuncio|permanent representatives?"
    r"|attach[eé]s?|head of (?:the )?(?:mission|embassy)|envoys?)\b",
    re.IGNORECASE,
)
_AT_LARGE = re.compile(
    r"\b(?:at[- ]large|special|roving|goodwill|personal|presidential|climate|peace)\b", re.IGNORECASE
)


def is_resident_envoy(member: CastMember) -> bool:
    """Tell whether the person is a diplomat posted abroad: at home in the host state as far as journeys go."""
    return names_resident(member.office or "")


def names_resident(office: str) -> bool:
    """Tell whether the words name a post abroad: `Chargé d'affaires of the French Embassy`."""
    return bool(_RESIDENT.search(office)) and not _AT_LARGE.search(office)


def acts_for_state(word: Word) -> bool:
    """Tell whether the word can name an office-holder or delegation: a person, a pronoun, an office."""
    if getattr(word.mention, "member", None) is not None:
        return True
    if isinstance(word.mention, StateMention):
        return False
    if word.tag in ("PRP", "CD", "DT", "PRP$", "WP", "WDT", "WP$"):
        return True
    return word.lemma in _OFFICIALS or (word.is_noun and word.lemma.removesuffix("s") in _OFFICIALS)


def company(scene: Scene, sentence: Sentence, words: Iterable[Word]) -> Reference:
    """Give whom the words refer to, with those who lead or make up a delegation named (`led by Minister X`)."""
    result = Reference()
    for told in words:
        word = _antecedent(sentence, told)
        if word.mention is None and word.lemma in _GROUPS:
            members = [w for w in Frame(sentence, word).role("of") if acts_for_state(w)]
            result += company(scene, sentence, members) if members else scene.refer(sentence, word)
            continue
        if included := _included(sentence, word) or _named_behind(sentence, word):
            result += scene.refer_all(sentence, included)
            continue
        if _unspecified(sentence, word):
            homes = Reference(_homes(scene, sentence, word))
            # `members of the Kenyan delegation led by Minister B`
            result += homes + (_leaders(scene, sentence, word, homes.state) if homes else homes)
            continue
        found = scene.refer(sentence, word) or _by_title(scene, sentence, word)
        if found.people and not found.states:
            found = _stating(found, _state_told_of(sentence, word))
        found = found or Reference(_homes(scene, sentence, word) or _home_of_one(scene, sentence, word))
        if word.tag == "NNS" and any(c.tag == "NNP" for c in sentence.children(word, "appos")):
            found = Reference(found.states)  # `their two leaders, …`: others, whom the cast does not know
        found = found or _named_next(scene, sentence, word) or _opposite_number(scene, sentence, word)
        found = found or _sent_before(scene, sentence, word)
        result += found
        if word.mention is None and word.is_noun:
            result += _leaders(scene, sentence, word, found.state)
            # `the Custodian of the Two Holy Mosques, King X`: hung on the nearest noun
            owners = (word, *(w for w in Frame(sentence, word).role("of") if w.mention is None))
            for named in (w for owner in owners for w in sentence.children(owner, "appos")):
                if getattr(named.mention, "member", None) is not None:
                    result += _stating(scene.refer(sentence, named), found.state)
    return result


def _leaders(scene: Scene, sentence: Sentence, word: Word, state: str | None) -> Reference:
    """Give who leads or makes up what the noun names."""
    led = Reference()
    for verb in _clauses(sentence, word):
        if verb.lemma in _LEADING:
            led += _stating(scene.refer_all(sentence, _agents(sentence, verb)), state)
    return led


def _stating(reference: Reference, state: str | None) -> Reference:
    """Give people whose state is not known that of the delegation which they lead."""
    return Reference(
        reference.named,
        tuple(replace(p, state=state) if p.state is None and state else p for p in reference.people),
    )


def _state_told_of(sentence: Sentence, word: Word) -> str | None:
    """`B, who heads the Kenyan Foreign Ministry`: the one state that is named in what is told of the person."""
    told = (w for c in sentence.children(word, "relcl", "appos") for w in sentence.subtree(c))
    codes = {w.mention.code for w in told if isinstance(w.mention, StateMention)}
    return codes.pop() if len(codes) == 1 else None


def _unspecified(sentence: Sentence, word: Word) -> bool:
    """`met with government leaders`, `with officials from the region`: people whom nothing sets apart."""
    if word.mention is not None or word.tag != "NNS":
        return False
    return not any(
        c.dep in ("det", "poss", "predet")
        or (c.dep == "nummod" and c.lower in _FEW)
        or isinstance(c.mention, StateMention)
        for c in sentence.children(word)
    )


def _clauses(sentence: Sentence, word: Word) -> Iterator[Word]:
    """Yield the clauses on the noun, or on the house it is of: `a delegation of the parliament headed by B`."""
    for noun in (word, *Frame(sentence, word).role("of")):
        yield from sentence.children(noun, "acl", "relcl")


def _included(sentence: Sentence, word: Word) -> list[Word]:
    """Give the people named of several: `Kenyan leaders, including President A and Speaker B`."""
    if word.mention is not None or word.tag not in ("NNS", "NNPS"):
        return []
    frame = Frame(sentence, word)
    return [
        w for w in frame.first("including", "as", "like") if getattr(w.mention, "member", None) is not None
    ]


def _named_behind(sentence: Sentence, word: Word) -> list[Word]:
    """Give the people whom a plural sums up: `their two presidents, A and B`."""
    if word.mention is not None or word.tag not in ("NNS", "NNPS"):
        return []
    named = [w for first in sentence.children(word, "appos") for w in sentence.conjuncts(first)]
    people = [w for w in named if getattr(w.mention, "member", None) is not None]
    return people if len(people) > 1 else []


def _homes(scene: Scene, sentence: Sentence, word: Word) -> tuple[str, ...]:
    """Give the states of officials told of without names: `counterparts from A and B`, `officials of A's ministry`."""
    several = word.tag in ("NNS", "NNPS") or word.lemma == "delegation"
    if word.mention is not None or not several or not acts_for_state(word):
        return ()
    frame = Frame(sentence, word)
    of = frame.role("of")
    behind = of + frame.role("from")
    behind += [w for one in of if one.mention is None for w in Frame(sentence, one).role("from")]
    named = [w.mention.code for w in behind if isinstance(w.mention, StateMention)]
    housed = [
        c for w in behind if w.is_noun and w.mention is None for c in scene.resolver.states_of(sentence, w)
    ]
    return tuple(dict.fromkeys([*named, *housed]))


def _home_of_one(scene: Scene, sentence: Sentence, word: Word) -> tuple[str, ...]:
    """Give the state of somebody told of by a role that is no title: `Chad's junta chief`, `the Kenyan mediator`."""
    if word.mention is not None or word.tag != "NN" or word.lemma not in _OFFICIALS:
        return ()
    return scene.resolver.states_of(sentence, word)


def _antecedent(sentence: Sentence, word: Word) -> Word:
    """Give for `with whom the delegation met` the one that the pronoun stands for."""
    if word.tag not in ("WP", "WDT", "WP$"):
        return word
    clause = next((w for w in sentence.ancestors(word) if w.dep == "relcl"), None)
    above = sentence.head(clause) if clause is not None else None
    return above if above is not None else word


def _by_title(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """Give for `the Minister` alone the one member of the dispatch's own state who is called so before."""
    definite = any(c.lower in ("the", "our") for c in sentence.children(word, "det", "poss"))
    if word.lemma not in _TITLES or word.tag in ("NNS", "NNPS") or not definite:
        return Reference()
    if any(
        isinstance(c.mention, StateMention)
        for c in sentence.children(word, "amod", "compound", "nmod", "poss")
    ):
        return Reference()
    before = {m.member for m in scene.cast.mentions if m.start < word.start}
    fitting = [
        p for p in scene.cast.people if p.state == scene.home and p.office and word.lemma in p.office.lower()
    ]
    fitting = [p for p in fitting if p in before] or fitting
    return Reference((), (fitting[0],)) if len(fitting) == 1 else Reference()


def _named_next(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """Give B of `his host, B, the ministry announced`, whom the parser hangs on the verb behind."""
    behind = sentence.words[word.index + 1 : word.index + 3]
    named = word.lemma in _ROLES and len(behind) == 2 and behind[0].text == ","
    return scene.refer(sentence, behind[1]) if named and scene.member(behind[1]) else Reference()


def _sent_before(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """Give for `the delegation` alone the one told of just before, with whoever leads it."""
    plain = all(c.lower in ("the", "this") for c in sentence.children(word) if c.dep != "punct")
    if word.lemma != "delegation" or word.tag != "NN" or not plain:
        return Reference()
    for before in scene.resolver.before(sentence, 2):
        sent = [w for w in before.words if w.lemma == "delegation" and w.mention is None]
        if len(sent) == 1:
            found = Reference(scene.resolver.states_of(before, sent[0]))
            return found + _leaders(scene, before, sent[0], found.state) if found.state else Reference()
    return Reference()


def _opposite_number(scene: Scene, sentence: Sentence, word: Word) -> Reference:
    """Give for `his counterpart` the one person of another state who holds the same office."""
    owner = scene.refer_all(sentence, sentence.children(word, "poss"))
    if word.lemma not in ("counterpart", "colleague") or word.tag == "NNS" or len(owner.people) != 1:
        return Reference()
    mine = owner.people[0]
    there = [
        p
        for p in scene.cast.people
        if p.state not in (None, mine.state) and (p.office or "") == (mine.office or "")
    ]
    return Reference((), (there[0],)) if len(there) == 1 else Reference()


def protagonist(scene: Scene) -> CastMember | None:
    """Give the person whom the dispatch names most often, None where two are named alike."""
    counted = Counter(m.member.id for m in scene.cast.mentions)
    counted.update(member.id for _, member in scene.cast.titles if member is not None)
    everybody = {p.id: p for p in scene.cast.people}
    at_home = Counter({i: n for i, n in counted.items() if everybody[i].state == scene.home is not None})
    for named in (at_home, counted):
        ranked = named.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            return everybody[ranked[0][0]]
    return None


def received(sentence: Sentence, verb: Word) -> list[Word]:
    """Give whom the verb of receiving receives, or the person named next behind it where its object is lost.

    `Received in Hanoi on 3 March the Chilean minister`: the parser hangs the guest on the place before.
    """
    found = objects(sentence, verb)
    if found or verb.tag == "VBN":
        return found
    behind = [w for w in sentence.words[verb.index + 1 :] if getattr(w.mention, "member", None) is not None]
    gap = sentence.words[verb.index + 1 : behind[0].index] if behind else ()
    above = sentence.head(behind[0]) if behind else None
    if above is not None and above.lower in ("from", "of", "by", "with"):
        return []  # `received in Hanoi on 3 March a message from the Chilean minister`
    return behind[:1] if not any(w.is_verb or w.text in (";", ":") for w in gap) else []


def officials(scene: Scene, sentence: Sentence, words: Iterable[Word]) -> Reference:
    """Give the company of those words that name office-holders or delegations."""
    acting = (
        w
        for w in words
        if acts_for_state(w) or _shares_officials(sentence, w) or _are_the_two(scene, sentence, w)
    )
    return company(scene, sentence, list(acting))


def _are_the_two(scene: Scene, sentence: Sentence, word: Word) -> bool:
    """Tell whether `the two men` are two office-holders told of."""
    return word.lemma in ("man", "woman") and len(scene.refer(sentence, word).people) == 2


def _shares_officials(sentence: Sentence, word: Word) -> bool:
    """Tell whether the state is the second of `the ministers of Chile and Peru`, hung on the ministers.

    Or the first of `US and Chilean officials`, taken for their fellow.
    """
    above = sentence.head(word)
    if isinstance(word.mention, StateMention) and word.mention.form in ("demonym", "abbreviation"):
        listed = [w for w in sentence.conjuncts(word) if w.index > word.index]
        return bool(listed) and listed[-1].tag == "NNS" and acts_for_state(listed[-1])
    if not isinstance(word.mention, StateMention) or word.dep != "conj" or above is None:
        return False
    several = above.mention is None and above.tag == "NNS" and acts_for_state(above)
    return several and any(isinstance(w.mention, StateMention) for w in Frame(sentence, above).role("of"))


def of_state(reference: Reference, state: str) -> Reference:
    """Give the part of the reference that acts for the state."""
    named = tuple(s for s in reference.named if s == state)
    return Reference(named, tuple(p for p in reference.people if p.state == state))


def without_residents(reference: Reference) -> Reference:
    """Give the reference without diplomats posted abroad."""
    return Reference(reference.named, tuple(p for p in reference.people if not is_resident_envoy(p)))


def _agents(sentence: Sentence, verb: Word) -> list[Word]:
    frame = Frame(sentence, verb)
    return frame.role("by") or ([] if verb.tag == "VBN" else frame.role("object"))
