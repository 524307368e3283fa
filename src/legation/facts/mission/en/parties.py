"""Whose mission it is, and where it stands: named with it, told by the clause, or known from before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from legation.facts.mission.en.posts import HOUSES, POSTS, Post, post_at
from legation.grammar import Match
from legation.language.clauses import Frame
from legation.language.dates import DateMention, resolve
from legation.language.dates.mention import Tense
from legation.language.dates.vocabulary import number
from legation.language.modality import firmness
from legation.language.states import StateMention, capital
from legation.language.words import Sentence, Word
from legation.records import Place

_AT = ("in", "at", "to", "inside", "near")
# Whoever speaks of these without a state's name speaks of his own.
_GOVERNMENT = frozenset("administration government cabinet ministry department parliament".split())
_LANDS = frozenset("country capital state nation city place".split())
# What is named by whose it is, on the way to where it stands: `in the Kenyan Embassy in Oslo`.
_SEATED = _LANDS | {"embassy", "legation"}
# Forms in which a state is named as a place.
_PLACED = frozenset(["name", "capital", "abbreviation"])
# How far back a mission may have been named that `the embassy` means.
_MEMORY = 12
# Lands whose consulates are accredited to the state that governs them, where the dispatch names it.
_GOVERNED = {"ESH": "MAR"}


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a mission stands: the state and, where told, the place; the day, where told with the place."""

    state: str
    place: Place | None
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Parties:
    """Whose a mission is and where: what the words tell, either may be empty."""

    senders: tuple[str, ...] = ()
    seats: tuple[Seat, ...] = field(default=())


def parties(m: Match, post: Post, deed: Word, *, doer: bool) -> Iterator[tuple[str, Seat]]:
    """Yield for each mission meant its sending state and its seat.

    deed: the verb or noun of what is done to it; doer: whether the subject of the deed is who sends it.
    """
    told = named_with(m, m.sentence, post)
    if not told.senders and not told.seats and _of_both(m.sentence, post):
        both = m.scene.dyad
        if len(both) != 2:
            return
        yield from zip(both, (Seat(both[1], None), Seat(both[0], None)), strict=True)
        return
    senders = told.senders
    seats = told.seats or _seats_above(m, deed)
    if not senders and (doer or _indefinite(m.sentence, post.named)):
        senders = tuple(s for s in _doers(m, deed) if doer or {seat.state for seat in seats} != {s})
    if doer and len(senders) > 1 and not told.senders and not _indefinite(m.sentence, post.named):
        # `the two ministers inaugurated the embassy`: it is that of one of them.
        senders = _earlier(m, post, seats).senders or senders
    if not senders or not seats:
        earlier = _earlier(m, post, seats)
        if not seats and (not senders or set(senders) & set(earlier.senders)):
            seats = tuple(replace(seat, day=None) for seat in earlier.seats)
        senders = senders or earlier.senders
    count = _count(m.sentence, post)
    if count > 1 and not told.seats and not _seats_above(m, deed):
        seats = _listed_behind(m, post, senders, count)
        if not seats:
            return
    yield from _paired(m, senders, seats)


def _of_both(sentence: Sentence, post: Post) -> bool:
    """Tell `the two embassies`, `both embassies`: each that of the other."""
    two = any(c.lower in ("two", "both") for c in sentence.children(post.head, "nummod", "det", "predet"))
    return two and not any(c.tag == "PRP$" for c in sentence.children(post.head))


def _count(sentence: Sentence, post: Post) -> int:
    """How many missions a numeral says that there are; 0 where none does."""
    return next((n for c in sentence.children(post.head, "nummod") if (n := number(c.text)) is not None), 0)


def _listed_behind(m: Match, post: Post, senders: tuple[str, ...], count: int) -> tuple[Seat, ...]:
    """`will open nine posts`: the nine states that the next sentences name, where they are just so many."""
    found: dict[str, Seat] = {}
    behind = [s for s in m.scene.sentences if s.start >= m.sentence.start][:_MEMORY]
    for sentence in behind:
        start = post.named.end if sentence is m.sentence else sentence.start
        for state in m.scene.states:
            if start <= state.start < sentence.end and state.form in _PLACED and state.code not in senders:
                found.setdefault(state.code, Seat(state.code, Place(state.text, state.code)))
        if len(found) >= count:
            break
    return tuple(found.values()) if len(found) == count else ()


def _doers(m: Match, deed: Word) -> tuple[str, ...]:
    """The states that act: the subject of the deed, or of the verb above a noun; `we` are the outlet's state."""
    verb = deed if deed.is_verb else next((w for w in m.sentence.ancestors(deed) if w.is_verb), None)
    if verb is None:
        return ()
    words = m.at(verb).frame.role("subject")
    found = m.scene.refer_all(m.sentence, words).states
    ours = any(w.lower == "we" or (w.lemma in _GOVERNMENT and w.mention is None) for w in words)
    if not found and ours and m.scene.home is not None:
        return (m.scene.home,)
    return found


def _indefinite(sentence: Sentence, named: Word) -> bool:
    return not any(c.lower in ("the", "this", "that") for c in sentence.children(named, "det"))


def named_with(m: Match, sentence: Sentence, post: Post) -> Parties:
    """Give what the noun itself tells: `its embassy in Minsk`, `the Consulate General of the Gambia`."""
    frame = Frame(sentence, post.named)
    senders = m.scene.resolver.states_of(sentence, post.named)
    for role in ("possessive", "of"):
        if not senders:
            senders = m.scene.refer_all(sentence, frame.role(role)).states
    town = _seat(m, sentence, post.head) if post.house and post.head.lemma not in HOUSES else None
    if town is not None:
        return Parties(senders, (town,))
    if not senders and post.house:
        senders = m.scene.resolver.states_of(sentence, post.head)
    seats = seats_below(m, sentence, post.named)
    return Parties(senders, seats or (seats_below(m, sentence, post.head) if post.house else ()))


def seats_below(m: Match, sentence: Sentence, head: Word) -> tuple[Seat, ...]:
    """Give the places in the phrase of the mission: `the Embassy of Fiji in Bern`, `offices in Oslo, Riga`."""
    found = seats_along(m, sentence, head)
    if found:
        return found
    hanging: dict[str, Seat] = {}
    for word in sentence.subtree(head):
        if word.index < head.index or not _leads(sentence, word) or _apart(sentence, head, word):
            continue
        if (seat := _seat(m, sentence, word)) is not None:
            hanging.setdefault(seat.state, seat)
    return tuple(hanging.values())


def seats_along(m: Match, sentence: Sentence, start: Word) -> tuple[Seat, ...]:
    """Give the places that the words behind `start` list, with their days, whatever the parse makes of them.

    `in Oslo and Riga this year and in Accra (2026)`: a day belongs to the places since the day before it.
    """
    seats: list[Seat] = []
    undated = 0
    led = False
    looking: Tense = "past" if firmness(sentence, start) == "occurred" else "future"
    for word in sentence.words[start.index + 1 :]:
        if isinstance(word.mention, DateMention):
            day = resolve(word.mention, looking)
            seats[undated:] = [replace(seat, day=day) for seat in seats[undated:]]
            undated, led = len(seats), led and word.dep == "appos"
        elif word.lower in _AT or word.text == ":":
            # `nine embassies: Accra, Lusaka and Suva`
            led = True
        elif word.lower == "of":
            led = False
        elif isinstance(word.mention, StateMention) or word.is_noun:
            above = sentence.head(word)
            if (
                word.dep in ("compound", "amod", "nmod", "poss")
                and above is not None
                and above.lemma in _SEATED
            ):
                continue  # `in the Kenyan capital`, `in the Kenyan Embassy in Oslo`
            seat = _seat(m, sentence, word)
            if seat is None and not word.mention and word.lemma not in _SEATED:
                break
            if seat is not None and led and seat.state not in {s.state for s in seats}:
                seats.append(seat)
        elif word.is_verb or (word.tag in ("IN", "PRP", "WDT", "WP") and word.lower not in ("by", "from")):
            break
    return tuple(seats)


def _seats_above(m: Match, deed: Word) -> tuple[Seat, ...]:
    """The places told of the deed, or of the verb that carries it: `closed the embassy last week in Riga`."""
    sentence = m.sentence
    heads = [deed]
    above = sentence.head(deed)
    if above is not None and (not deed.is_verb or deed.dep == "conj"):
        heads.append(above)  # `was established in Oran and closed a year later`
    for head in heads:
        if along := seats_along(m, sentence, head):
            return (
                along
                if head is deed or not deed.is_verb
                else tuple(replace(seat, day=None) for seat in along)
            )
        found: dict[str, Seat] = {}
        for word in sentence.subtree(head):
            if _leads(sentence, word) and not _apart(sentence, head, word):
                seat = _seat(m, sentence, word)
                if seat is not None:
                    found.setdefault(seat.state, seat)
        if found:
            return tuple(found.values())
        if any(_stands_for_lands(sentence, w) for w in sentence.subtree(head)):
            named = [w.mention for w in sentence.words[: head.index] if isinstance(w.mention, StateMention)]
            return tuple(Seat(code, None) for code in dict.fromkeys(s.code for s in named))
        if any(c.lower == "here" for c in sentence.children(head, "advmod")) and m.scene.home is not None:
            return (Seat(m.scene.home, _dateline(m)),)
    return ()


def _stands_for_lands(sentence: Sentence, word: Word) -> bool:
    """Tell whether the word means lands named before: `there`, `in those countries`, `in both capitals`."""
    if word.lower == "there":
        return word.dep == "advmod"
    return word.lemma in _LANDS and any(
        c.lower in ("those", "these", "both", "two")
        for c in sentence.children(word, "det", "nummod", "predet")
    )


def _leads(sentence: Sentence, word: Word) -> bool:
    """Tell whether `in`, `at` or `to` leads to the word, by itself or through the list that it stands in."""
    above = sentence.head(word)
    while above is not None and word.dep in ("conj", "appos"):
        word, above = above, sentence.head(above)
    return above is not None and word.dep == "pobj" and above.lower in _AT


def _apart(sentence: Sentence, head: Word, word: Word) -> bool:
    """Tell whether the word belongs to a clause below the mission, or to another mission in the same list."""
    for above in sentence.ancestors(word):
        if above is head:
            return False
        if above.is_verb or (above.lemma in POSTS and above.dep in ("conj", "appos")):
            return True
    return False


def _seat(m: Match, sentence: Sentence, word: Word) -> Seat | None:
    if word.lemma in _LANDS and any(c.lower == "same" for c in sentence.children(word, "amod")):
        before = [p for p in m.scene.places if p.end <= word.start and p.country and p.kind != "state"]
        return Seat(before[-1].country or "", Place(before[-1].name, before[-1].country)) if before else None
    code = m.scene.country_at(sentence, word)
    if code is None or (isinstance(word.mention, StateMention) and word.mention.form == "organisation"):
        return None
    if code in _GOVERNED and any(s.code == _GOVERNED[code] for s in m.scene.states):
        code = _GOVERNED[code]
    if word.lemma == "capital":
        name = capital(code)
        return Seat(code, Place(name, code) if name else None)
    place = m.scene.place_at(word)
    return Seat(code, Place(place.name, code) if place is not None else None)


def day_behind(sentence: Sentence, word: Word) -> str | None:
    """Give the day told in brackets right behind a state: `Djibouti (4 June)`."""
    following = sentence.words[word.index + 1 : word.index + 3]
    if len(following) == 2 and following[0].text == "(":
        mention = following[1].mention
        return resolve(mention, "past") if isinstance(mention, DateMention) else None
    return None


def _dateline(m: Match) -> Place | None:
    dateline = m.scene.dispatch.dateline
    return Place(dateline.place, dateline.country) if dateline is not None else None


def _earlier(m: Match, post: Post, seats: tuple[Seat, ...]) -> Parties:
    """What was told before of a mission, of that place if one is told: `The embassy was closed` leans on it."""
    wanted = {seat.state for seat in seats}
    sender: tuple[str, ...] = ()
    for sentence, named in posts_before(m, post.named):
        known = named_with(m, sentence, named)
        if known.senders and (wanted & {s.state for s in known.seats} if wanted else known.seats):
            return Parties(known.senders, seats or known.seats)
        keepers = known.senders or _keepers(m, sentence, named)
        if not sender and not wanted & set(keepers):
            sender = keepers
    return Parties(sender, seats)


def _keepers(m: Match, sentence: Sentence, post: Post) -> tuple[str, ...]:
    """The one state that is told to have, open or close the mission."""
    verb = sentence.head(post.head) if post.head.dep == "dobj" else None
    if verb is None or not verb.is_verb:
        return ()
    states = m.scene.refer_all(sentence, Frame(sentence, verb).role("subject")).states
    return states if len(states) == 1 else ()


def posts_before(m: Match, word: Word) -> Iterator[tuple[Sentence, Post]]:
    """Yield the missions named before the word, last first, with their sentences."""
    before = [s for s in m.scene.sentences if s.words and s.start <= m.sentence.start][-_MEMORY:]
    for sentence in reversed(before):
        for earlier in reversed(sentence.words):
            if earlier.lemma not in POSTS or (sentence is m.sentence and earlier.index >= word.index):
                continue
            if (post := post_at(m.scene, sentence, earlier)) is not None:
                yield sentence, post


def _paired(m: Match, senders: tuple[str, ...], seats: tuple[Seat, ...]) -> Iterator[tuple[str, Seat]]:
    both = m.scene.setting(m.sentence).parties.states
    both = both if len(both) == 2 else m.scene.dyad
    if not seats and len(senders) == 1 and senders[0] in both:
        seats = tuple(Seat(code, None) for code in both if code != senders[0])
    elif not seats and len(senders) == 2:
        # `they will reopen their embassies`: each in the other's country.
        seats = tuple(Seat(code, None) for code in senders)
    if not senders and len(seats) == 1 and len(both) == 2 and seats[0].state in both:
        senders = tuple(code for code in both if code != seats[0].state)
    if not senders and len(seats) == len(both) == 2 and {s.state for s in seats} == set(both):
        yield from zip(both if seats[0].state == both[1] else both[::-1], seats, strict=True)
        return  # `the embassies in Oslo and Lima`: each that of the other
    # Whoever tells of one that is here, or of his own, need not say so.
    home = m.scene.home
    if not seats and len(senders) == 1 and home is not None and home != senders[0]:
        seats = (Seat(home, None),)
    elif not senders and len(seats) == 1 and home is not None and home != seats[0].state:
        senders = (home,)
    for sender in senders:
        for seat in seats:
            if sender != seat.state:
                yield sender, seat
