"""Messages and letters from one state's leader to another's: of greeting, congratulation, condolence, or word sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from legation.facts.contact.en.encounters import is_person
from legation.facts.contact.en.places import place
from legation.facts.dating import day_beside, day_told
from legation.facts.delegations import officials
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import is_passive, objects, subject
from legation.language.parties import Reference
from legation.language.words import Word

MESSAGES = frozenset(
    "message letter telegram cable congratulation condolence greeting felicitation wish reply missive note word "
    "sympathy regard".split()
)
_PAPERS = frozenset("message letter telegram cable missive note reply".split())
_SENDING = frozenset(
    "send extend convey address dispatch cable write deliver hand forward offer express transmit pen relay pass wire "
    "telegraph present bring carry".split()
)
_WIRING = frozenset("cable telegraph congratulate felicitate condole".split())
_CARRYING = frozenset("deliver convey hand relay pass transmit present bring carry".split())
_ANSWERING = frozenset("answer reply respond".split())
_GETTING = frozenset("receive get".split())
_OCCASIONS = frozenset("condolence sympathy congratulation felicitation greeting".split())
_EXCHANGING = frozenset("exchange trade swap".split())
_WRITTEN = re.compile(r"\b(?:messages?|letters?|telegrams?|cables?|note)\b", re.IGNORECASE)
_SPOKEN = re.compile(r"\b(?:phone|telephone|call|met|meeting|talks|conversation)\b", re.IGNORECASE)
# A title that makes the congratulation itself the news: it was sent, where nobody met.
_NEWS = re.compile(r"\b(?:congratulat\w+|felicitat\w+|condole\w*|greets|greetings)\b", re.IGNORECASE)
_LIKE_IT = frozenset(
    "similar another second third fourth like same identical likewise separate part turn return reply".split()
)
_BARE = frozenset("wish word note greeting sympathy regard".split())


def message_noun(m: Match) -> Iterator[Draft]:
    """`sent a message of congratulations to B`, `received a letter from B`, `delivered a message from A`."""
    noun = m.word
    verb = _carrier(m)
    above = m.sentence.head(noun)
    if noun.dep == "conj" and above is not None and above.lemma in MESSAGES:
        return  # `his greetings and wishes` are told with the first of them
    if verb is None or any(c.lower in ("credence", "intent") for c in m.frame.role("of")):
        return
    at = m.at(verb)
    if (clause := _clause_within(m)) is not None:
        # `handed over a letter in which her President invites his colleague`
        yield from _message(
            at, m.at(clause).refer("subject"), m.at(clause).refer("object", "to"), handed=True
        )
        return
    if verb.lemma in _EXCHANGING:
        if noun.lemma == "note":
            return  # notes exchanged are an instrument
        yield from _both_ways(at)
        return
    if verb.lemma in _SENDING:
        authors = ("from", "possessive", "of") if verb.lemma in _CARRYING else ("from", "possessive")
        sender = _people(m, m.frame.first(*authors) or at.frame.role("from"))
        author = _people(m, subject(m.sentence, verb))
        if verb.lemma in _CARRYING and sender.states and sender != author:
            carrier = author
        else:
            carrier, sender = Reference(), author or sender
        if not sender and verb.dep == "acl" and (above := _verb_around(m)) is not None:
            sender = _people(m, subject(m.sentence, above))  # `in a message sent to B, A said`
        recipient = _people(m, at.frame.role("to")) or _people(m, m.frame.role("to"))
        beside = [w for w in objects(m.sentence, verb) if is_person(w)]  # `sent B a letter`
        recipient = recipient or _people(m, list(m.sentence.children(verb, "dative")) or beside)
        recipient = recipient or _people(m, _further(m, "to"))
        if carrier and verb.lemma in _CARRYING:
            sender = _of_state_of(sender, carrier)
            if not set(recipient.states) - set(sender.states):
                recipient = _others(m, sender)
        elif not recipient.states and noun.lemma in _PAPERS and noun.tag == "NN":
            recipient = _at_home(m, sender)
        if noun.lemma in _BARE and not (sender.people and recipient.people):
            return
        if not carrier and noun.lemma not in _PAPERS and _told_of_talks(m):
            return  # wishes expressed to the other's face
    elif _told_in(m):
        sender = _people(m, m.frame.role("from") or subject(m.sentence, verb))
        recipient = _people(m, m.frame.role("to") or at.frame.role("to") or objects(m.sentence, verb))
        if not (sender.people and recipient.people):
            return
    elif verb.lemma in _ANSWERING and noun.lemma in _PAPERS:
        sender, recipient = (
            _people(m, subject(m.sentence, verb)),
            _people(m, m.frame.first("possessive", "from")),
        )
    elif verb.lemma in _GETTING:
        told_of = (m.frame.role("from"), at.frame.role("from"), m.frame.first("of", "possessive"))
        senders = (_people(m, words) for words in (*told_of, _further(m, "from")))
        sender = next((found for found in senders if found), Reference())
        recipient = _people(m, subject(m.sentence, verb))
    else:
        return
    # `offered condolences` is no offer of any: the sending verb's own mood decides.
    handed = verb.lemma in _CARRYING and not _told_in(m)
    within = _told_in(m) and verb.dep not in ("acl", "relcl")
    yield from _message(m if within else at, sender, recipient, handed=handed)


def _further(m: Match, name: str) -> list[Word]:
    """Give the people whom the preposition behind the noun leads to, wherever the parser hung it."""
    for prep in m.sentence.words[m.word.index + 1 :]:
        if prep.is_verb and prep.tag != "VBN":
            break
        if prep.lower == name:
            behind = [w for w in m.sentence.words[prep.index + 1 : prep.index + 3] if is_person(w)]
            if behind:
                return list(m.sentence.conjuncts(behind[0]))
    return []


def _both_ways(m: Match) -> Iterator[Draft]:
    """`A and B exchanged messages`: one from each to the other."""
    sides = _people(m, subject(m.sentence, m.word)) + officials(m.scene, m.sentence, m.frame.role("with"))
    if len(sides.people) == 2 == len(sides.states):
        one, other = (Reference((), (p,)) for p in sides.people)
        yield from _message(m, one, other)
        yield from _message(m, other, one)


def _told_of_talks(m: Match) -> bool:
    """Tell whether the dispatch has told of a meeting or call by then."""
    return _SPOKEN.search(m.scene.text, 0, m.sentence.end) is not None


def _verb_around(m: Match) -> Word | None:
    """Give the verb of the clause that words like `in a message sent to B` frame."""
    prep = m.sentence.head(m.word)
    verb = m.sentence.head(prep) if prep is not None and prep.lower == "in" and m.word.dep == "pobj" else None
    return verb if verb is not None and verb.is_verb else None


def _told_in(m: Match) -> bool:
    """Tell whether the verb says what stands in the message: `in a letter to B, A proposed a summit`."""
    above = m.sentence.head(m.word)
    return m.word.lemma not in _BARE and above is not None and above.lower == "in" and m.word.dep == "pobj"


def writes(m: Match) -> bool:
    """Tell whether what is heard as an encounter is a message: one of its nouns, or a verb that carries one."""
    if m.word.lemma in MESSAGES and m.word.is_noun:
        return True
    told = objects(m.sentence, m.word) if m.word.is_verb else []
    told = [*told, *(w for one in told for w in m.sentence.children(one, "appos"))]  # `sent B a letter`
    return any(w.lemma in MESSAGES for w in told) or (m.word.is_verb and m.word.lemma in _WIRING)


def is_carried(m: Match) -> bool:
    """Tell whether what is heard is the handing over of a message from somebody else, of which other rules tell."""
    told = [m.word, *(objects(m.sentence, m.word) if m.word.is_verb else [])]
    return any(w.lemma in MESSAGES and m.at(w).frame.role("from") for w in told)


def written(m: Match, one: Reference, other: Reference) -> Iterator[Draft]:
    """Give the message from the one to the other, or back where he receives it."""
    verb = m.word if m.word.is_verb else _carrier(m)
    got = verb is not None and verb.lemma in _GETTING and not is_passive(m.sentence, verb)
    yield from _message(m, *((other, one) if got else (one, other)))


def wrote(m: Match) -> Iterator[Draft]:
    """`A wrote to B on Tuesday`."""
    to_whom = m.frame.role("to") or [w for w in objects(m.sentence, m.word) if is_person(w)]
    yield from _message(m, _people(m, subject(m.sentence, m.word)), officials(m.scene, m.sentence, to_whom))


def congratulated(m: Match) -> Iterator[Draft]:
    """`congratulated B on …` where the sentence speaks of a message, or the deed is the news itself."""
    sender, recipient = m.refer("subject"), _people(m, objects(m.sentence, m.word))
    mourning = m.word.lemma == "condole"
    if mourning and not recipient:
        recipient = _people(m, m.frame.role("with"))
    following = [s for s in m.scene.sentences if s.start >= m.sentence.start][:3]
    told_so = (
        _WRITTEN.search(m.scene.text, m.sentence.start, following[-1].end) is not None
        or _NEWS.search(m.scene.dispatch.title or "") is not None
        or not _told_of_talks(m)
    )
    if _SPOKEN.search(m.scene.text, m.sentence.start, m.sentence.end):
        return
    if (
        told_so
        and sender.people
        and (recipient.people or (mourning and recipient))
        and not any(
            w.lemma in MESSAGES
            and w.is_noun
            and _carrier(m.at(w)) is not None
            and _carrier(m.at(w)) is not m.word
            and _carrier(m.at(w)).lemma in _SENDING | _GETTING  # type: ignore[union-attr]
            for w in m.sentence.words
        )
    ):
        yield from _message(m, sender, recipient)


def _carrier(m: Match) -> Word | None:
    """Give the verb that sends or gets the message: above it, or the clause that says of it `which he sent`."""
    for below in m.sentence.children(m.word, "relcl", "acl"):
        told = _told_in(m) and not m.frame.role("to") and not m.at(below).frame.role("to")
        if below.lemma in _SENDING and not told:  # `thanked B in a letter delivered by his envoy`
            return below
    word = m.word
    for above in m.sentence.ancestors(m.word):
        if above.is_verb:
            return above
        if above.is_noun and above.lemma not in MESSAGES and word.dep not in ("conj", "pobj"):
            return None
        word = above
    return None


def _people(m: Match, words: list[Word]) -> Reference:
    found = officials(m.scene, m.sentence, words)
    return found or m.scene.refer_all(m.sentence, words)


def _others(m: Match, sender: Reference) -> Reference:
    """Whom a message is handed to that is not said: the host in the setting."""
    there = m.scene.setting(m.sentence).parties
    for told in (m.scene.people_in(m.sentence), there.people):
        people = tuple(p for p in told if p.state and p.state not in sender.states)
        if len({p.state for p in people}) == 1:
            return Reference((), people[:1])
    return Reference()


def _of_state_of(sender: Reference, carrier: Reference) -> Reference:
    """Give a sender whose state no word tells that of whoever carries the letter."""
    if sender.states or carrier.state is None:
        return sender
    return Reference((), tuple(replace(p, state=carrier.state) for p in sender.people))


def _at_home(m: Match, sender: Reference) -> Reference:
    """Give to whom a foreign message of condolence goes that is said to go to nobody: those at home."""
    home = m.scene.home
    kind = {w.lemma for w in m.frame.role("of")} | {w.lemma for w in m.frame.role("compound")}
    if home is None or home in sender.states or not kind & _OCCASIONS:
        return Reference()
    return Reference((home,))


def _clause_within(m: Match) -> Word | None:
    """Give the clause that says what stands in the message: `a letter in which he invites her`."""
    for clause in m.sentence.children(m.word, "relcl"):
        if any(
            c.lower == "in" and m.sentence.child(c, "pobj", "pcomp")
            for c in m.sentence.children(clause, "prep")
        ):
            inner = [w for c in m.sentence.children(clause, "prep") for w in m.sentence.children(c, "pobj")]
            if any(w.lower == "which" for w in inner):
                return clause
    return None


def _message(m: Match, sender: Reference, recipient: Reference, *, handed: bool = False) -> Iterator[Draft]:
    """Yield the message; leaders of several states send each their own.

    handed: somebody hands it over, on the day and in the place of the meeting that this is part of.
    """
    if m.status != "occurred":
        return
    for author in _each(sender):
        others = tuple(p for p in recipient.people if p not in sender.people)
        for reader in _each(Reference(recipient.named, others)):
            if author.states and set(reader.states) - set(author.states):
                yield _draft(m, author, reader, handed=handed)


def _one_of_several(m: Match) -> bool:
    """Tell a message told beside another of the same day: `a similar cable went to`, `in a third cable`."""
    told = {w.lower for w in m.sentence.words}
    before = (w for s in m.scene.resolver.before(m.sentence, 2) for w in s.words)
    return bool(told & _LIKE_IT) and any(w.lemma in _PAPERS for w in before)


def _each(side: Reference) -> Iterator[Reference]:
    """Yield the people of each state apart, where there are several states."""
    if len(side.states) < 2 or side.named:
        yield side
        return
    for state in side.states:
        yield Reference((), tuple(p for p in side.people if p.state == state))


def _draft(m: Match, sender: Reference, recipient: Reference, *, handed: bool) -> Draft:
    day = day_beside(m.scene, m.sentence, m.word) if m.word.is_noun else None
    if m.word.is_noun and day is None:
        clauses = (c for c in m.sentence.children(m.word, "acl", "relcl") if c.lemma in _SENDING)
        day = next((d for c in clauses if (d := day_told(m.scene, m.sentence, c)) is not None), None)
    when = day or m.when(setting=handed or _one_of_several(m))
    return m.draft(
        when=when,
        place=place(m, when, sender + recipient) if handed and when is not None else None,
        status="occurred",
        states={*sender.states, *recipient.states},
        people=as_people(sender, "sender") + as_people(recipient, "recipient"),
        confidence=0.8 if sender.people and recipient.people else 0.65,
        format="message",
    )
