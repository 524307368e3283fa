"""What becomes of a mission: the deed that opens, closes, reopens, moves or raises it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legation.facts.mission.en.posts import POSTS, WORK, Post, post_at, rank_named
from legation.facts.mission.en.verbs import (
    CLOSING,
    RESUMING,
    STARTING,
    STOPPING,
    again,
    change_of_verb,
    for_a_day,
    later_in_row,
    phrasal,
)
from legation.language.clauses import is_passive, subject
from legation.language.dates import DateMention
from legation.language.modality import firmness
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_OPENING_NOUNS = frozenset("opening inauguration establishment launch launching creation setup".split())
_CLOSING_NOUNS = frozenset("closure closing shutdown withdrawal".split())
_RAISING_NOUNS = frozenset("upgrade upgrading elevation conversion transformation".split())
_MOVING_NOUNS = frozenset("relocation transfer move".split())
_REOPENING_NOUNS = frozenset("reopening re-opening".split())
_NOUNS = {
    **dict.fromkeys(_OPENING_NOUNS | _MOVING_NOUNS, "opened"),
    **dict.fromkeys(_CLOSING_NOUNS, "closed"),
    **dict.fromkeys(_RAISING_NOUNS, "upgraded"),
    **dict.fromkeys(_REOPENING_NOUNS, "reopened"),
}
_WORKING = frozenset("operate function work serve".split())
_STATES_OF = {"open": "opened", "operational": "opened", "closed": "closed", "functional": "opened"}
KEEPING = frozenset("have maintain keep operate run".split())
# `is back at work`, `is back in operation`
_AT_WORK = frozenset("work operation business service action".split())
# What a ceremony opens is opened by it, be the day still to come.
_CEREMONIAL = frozenset("inaugurate cut unveil dedicate".split())
_CEREMONIES = frozenset(["ceremony", "event"])
# What is only called for is nothing that becomes of a mission.
_CALLS = frozenset("demand call threat appeal petition request".split())
# `open a book of condolence`, `close its doors`: what a mission opens is seldom itself.
_DOORS = frozenset(["door", "doors"])


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """One thing done to a mission.

    word: the verb or noun for it.
    manner: `verb`, `noun`, `state` (`is open again`), `since` (`has had … since`).
    doer: whether its subject or possessor is who acts, not the mission. becomes: type of mission reached.
    """

    change: str
    word: Word
    manner: str = "verb"
    doer: bool = False
    becomes: str | None = None


def deeds(scene: Scene, sentence: Sentence, post: Post) -> Iterator[Deed]:
    """Yield what the sentence says is done to the mission."""
    if any(c.lemma in POSTS for c in sentence.children(post.head, "appos")):
        # `new missions: embassies in Oslo and Riga`: the list says it better.
        return
    found = tuple(_deeds(scene, sentence, post))
    yield from found
    if found:
        return
    if (listed := _listed_before(scene, sentence, post)) is not None:
        # `will open an embassy in Oslo, a consulate in Bergen and …`: parsed as said of Oslo
        yield from deeds(scene, sentence, listed)
        return
    for above in sentence.ancestors(post.head):
        if above.is_verb:
            return
        other = post_at(scene, sentence, above) if above.lemma in POSTS else None
        if other is not None and any(
            w.dep == "cc" for w in sentence.words[other.head.index : post.head.index]
        ):
            # `the consulate in Jeddah and Iran's mission reopened`, parsed as a consulate in a mission.
            yield from _deeds(scene, sentence, other)
            return


def _listed_before(scene: Scene, sentence: Sentence, post: Post) -> Post | None:
    """Give the mission before this one in a list of them, each with its town."""
    words = sentence.words
    first = min(
        (w.index for w in sentence.children(post.head, "det", "amod", "compound", "poss")),
        default=post.head.index,
    )
    if first == 0 or not (words[first - 1].tag == "CC" or words[first - 1].text in (",", ";")):
        return None
    for word in reversed(words[:first]):
        if word.lemma in POSTS and (before := post_at(scene, sentence, word)) is not None:
            led = any(w.tag == "IN" for w in words[word.index : first])
            return before if led else None
        if word.is_verb or word.tag in ("WDT", "WP", "PRP", "MD"):
            return None
    return None


def _deeds(scene: Scene, sentence: Sentence, post: Post) -> Iterator[Deed]:
    named = _first_of(sentence, post.head)
    yield from _below(sentence, post.head)
    above = sentence.head(named)
    if above is None:
        return
    if named.dep in ("nsubj", "nsubjpass"):
        yield from _as_subject(scene, sentence, above, passive=named.dep == "nsubjpass")
    elif above.lemma == "become" and named.dep in ("attr", "oprd"):
        yield Deed("upgraded", above, "becoming", becomes=post.mission_type)
    elif above.is_verb and named.dep in ("dobj", "oprd", "attr", "dative"):
        yield from _as_object(scene, sentence, above, named)
    elif named.dep == "pobj":
        yield from _behind_preposition(scene, sentence, above)
    elif named.dep in ("poss", "compound", "nmod"):
        yield from _of_noun(scene, sentence, above)


def _first_of(sentence: Sentence, head: Word) -> Word:
    """Give the first of the nouns that the mission is coordinated with: what is done to it is done to all."""
    while head.dep in ("conj", "appos") and (above := sentence.head(head)) is not None and not above.is_verb:
        head = above
    return head


def _below(sentence: Sentence, head: Word) -> Iterator[Deed]:
    """`the embassy opened in 1998`, `an embassy which closed in March`, as attributes of the noun or its place."""
    places = [w for prep in sentence.children(head, "prep") for w in sentence.children(prep, "pobj")]
    yield from _of_clauses(sentence, sentence.children(head, "acl", "relcl"))
    verb = sentence.head(head)
    if verb is not None and verb.is_verb and head.dep == "dobj":
        # `will reopen its office in Oslo, closed in 2010`: hung on the verb
        above = (
            sentence.head(verb) if verb.dep == "xcomp" else None
        )  # `plans to reopen its office, closed in 2010`
        governing = [verb, *([above] if above is not None else [])]
        hung = (c for word in governing for c in sentence.children(word, "advcl") if c.index > head.index)
        apart = (c for c in hung if c.tag in ("VBN", "VBD"))
        yield from _of_clauses(
            sentence, [c for c in apart if sentence.child(c, "nsubj", "nsubjpass", "mark", "aux") is None]
        )
    for place in places:
        yield from _of_clauses(sentence, sentence.children(place, "relcl", "acl"))


def _of_clauses(sentence: Sentence, clauses: Iterable[Word]) -> Iterator[Deed]:
    for child in clauses:
        change = change_of_verb(sentence, child)
        done = sentence.child(child, "dobj")
        if child.dep == "relcl" and done is not None and done.tag != "WDT":
            continue  # not `which it closed`
        if change is not None and (child.dep == "relcl" or child.tag in ("VBN", "VBD")):
            yield Deed(change, child)
        elif child.lemma in _WORKING and since(sentence, child, child) is not None:
            yield Deed("opened", child, "since")


def _as_subject(scene: Scene, sentence: Sentence, verb: Word, *, passive: bool) -> Iterator[Deed]:
    shared = (verb, *_governed(sentence, verb))
    row = later_in_row(sentence, verb) if change_of_verb(sentence, verb) is not None else ()
    for deed in (*shared, *(w for w in row if w not in shared)):
        name = phrasal(sentence, deed)
        if deed.lemma in _WORKING and since(sentence, deed, deed) is not None:
            yield Deed("opened", deed, "since")
        elif deed.lemma == "be":
            yield from _standing(sentence, deed)
        elif passive or is_passive(sentence, deed):
            change = change_of_verb(sentence, deed)
            if change == "upgraded":
                yield from _raised(scene, sentence, deed)
            elif change is not None and not for_a_day(sentence, deed):
                yield Deed(change, deed)
        else:
            change = _of_working(sentence, deed, name)
            if change is not None and not for_a_day(sentence, deed):
                yield Deed(change, deed)


def _governed(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Verbs that share the subject through an infinitive or coordination: `is expected to open`."""
    for child in sentence.children(verb, "xcomp", "conj"):
        if child.is_verb and sentence.child(child, "nsubj", "nsubjpass") is None:
            yield child
            yield from _governed(sentence, child)


def _of_working(sentence: Sentence, verb: Word, name: str) -> str | None:
    """What it means for a mission that it opens, resumes work or ceases to operate."""
    done = list(sentence.children(verb, "dobj"))
    at_work = any(c.lemma in WORK | _DOORS for c in done) or any(
        w.lemma in WORK | _WORKING and w.dep in ("pobj", "pcomp") and not isinstance(w.mention, DateMention)
        for part in sentence.children(verb, "prep", "advmod", "prt")
        for w in sentence.subtree(part)
    )
    works = any(c.lemma in _WORKING for c in sentence.children(verb, "xcomp", "ccomp"))
    if done and not at_work:
        return None
    if at_work or works:
        back = any(c.lower in ("back", "again") for c in sentence.children(verb, "advmod", "prt"))
        if name in RESUMING or verb.lemma in RESUMING or (verb.lemma in ("go", "be") and back):
            return "reopened"
        if name in STARTING:
            return "reopened" if again(sentence, verb) else "opened"
        if name in STOPPING:
            return "closed"
        return "closed" if name in CLOSING and any(c.lemma in _DOORS for c in done) else None
    if verb.lemma in ("open", "reopen", "re-open", "close", "shut", "establish"):
        return change_of_verb(sentence, verb)
    return None


def _standing(sentence: Sentence, verb: Word) -> Iterator[Deed]:
    """`is open again`, `is now operational`, `has been closed`: a state that tells of a change."""
    for child in sentence.children(verb, "acomp", "attr", "advmod"):
        at = (w.lower for prep in sentence.children(child, "prep") for w in sentence.children(prep, "pobj"))
        beside = (
            w.lower for prep in sentence.children(verb, "prep") for w in sentence.children(prep, "pobj")
        )
        if child.lower == "back" and {*at, *beside} & _AT_WORK:
            yield Deed("reopened", verb, "state")
            continue
        change = _STATES_OF.get(child.lower)
        if change is None or for_a_day(sentence, verb):
            continue
        if again(sentence, verb) or again(sentence, child):
            yield Deed("reopened", verb, "state")
        elif change == "closed" or any(
            c.lower in ("now", "will", "shall") for c in sentence.children(verb, "advmod", "aux")
        ):
            yield Deed(change, verb, "state")


def _as_object(scene: Scene, sentence: Sentence, verb: Word, named: Word) -> Iterator[Deed]:
    change = change_of_verb(sentence, verb)
    if change == "upgraded":
        for deed in _raised(scene, sentence, verb):
            yield Deed(deed.change, deed.word, doer=True, becomes=deed.becomes)
    elif change is not None and not for_a_day(sentence, verb):
        yield Deed(change, verb, doer=True)
    elif verb.lemma == "return" and any(
        c.lower == "to" for w in (verb, named) for c in sentence.children(w, "prep", "dative")
    ):
        yield Deed("reopened", verb, doer=True)
    elif verb.lemma == "have" and named.dep == "dobj" and firmness(sentence, verb) == "scheduled":
        yield Deed("opened", verb, doer=True)  # `will each have an office in Brussels`
    elif verb.lemma in KEEPING and named.dep == "dobj" and since(sentence, verb, named) is not None:
        yield Deed("opened", verb, "since", doer=True)


def _raised(scene: Scene, sentence: Sentence, verb: Word) -> Iterator[Deed]:
    above = sentence.head(verb) if verb.is_noun and verb.dep == "dobj" else None
    # `announced its elevation to an embassy` hangs either way.
    higher = sentence.children(above, "prep") if above is not None else ()
    for prep in (*sentence.children(verb, "prep", "prt"), *higher):
        if prep.lower in ("to", "into"):
            for filler in sentence.children(prep, "pobj", "pcomp"):
                if (rank := rank_named(scene, sentence, filler)) is not None:
                    yield Deed("upgraded", verb, becomes=rank)
                    return
    lower = [
        w
        for prep in sentence.children(verb, "prep")
        if prep.lower == "from"
        for w in sentence.children(prep, "pobj")
    ]
    if verb.lemma == "upgrade" or any(rank_named(scene, sentence, w) is not None for w in lower):
        # `was raised from a consulate`: to what it is called here
        yield Deed("upgraded", verb)


def _behind_preposition(scene: Scene, sentence: Sentence, prep: Word) -> Iterator[Deed]:
    above = sentence.head(prep)
    if above is None:
        return
    cut = sentence.head(above) if above.lemma == "ribbon" else above
    if cut is not None and cut.lemma == "cut" and any(c.lemma == "ribbon" for c in sentence.children(cut)):
        yield Deed("opened", cut, doer=True)
    elif (above.is_noun and prep.lower == "of") or (above.lemma in WORK and prep.lower in ("at", "in")):
        yield from _of_noun(scene, sentence, above)
    elif prep.lower in ("at", "in") and any(
        c.lemma in WORK for c in sentence.children(above, "dobj", "nsubjpass")
    ):
        # `suspended operations at its embassy`
        yield from _of_work(sentence, above)


def _of_noun(scene: Scene, sentence: Sentence, noun: Word) -> Iterator[Deed]:
    if noun.lemma in WORK:
        above = sentence.head(noun)
        if above is not None and above.is_verb and noun.dep in ("dobj", "nsubjpass"):
            yield from _of_work(sentence, above)
        elif above is not None and above.lower == "of" and (higher := sentence.head(above)) is not None:
            if higher.lemma in ("resumption", "restoration"):
                yield Deed("reopened", higher, "noun")
            elif higher.lemma in ("suspension", "cessation"):
                yield Deed("closed", higher, "noun")
        return
    change = _NOUNS.get(noun.lemma)
    if noun.lemma in _CEREMONIES:
        change = next((_NOUNS[c.lower] for c in sentence.children(noun) if c.lower in _NOUNS), None)
    if change == "closed" and any(w.lemma in _CALLS for w in sentence.ancestors(noun)):
        return
    if change == "upgraded":
        for deed in _raised(scene, sentence, noun):
            yield Deed(deed.change, noun, "noun", becomes=deed.becomes)
    elif change is not None:
        yield Deed(change, noun, "noun")


def _of_work(sentence: Sentence, verb: Word) -> Iterator[Deed]:
    name = phrasal(sentence, verb)
    passive = is_passive(sentence, verb)
    if name in STOPPING:
        yield Deed("closed", verb, doer=not passive)
    elif name in RESUMING:
        yield Deed("reopened", verb, doer=not passive)


def change_of_it(sentence: Sentence, word: Word) -> Deed | None:
    """What becomes of the mission that a pronoun means: `closed it`, `it was shut down`, `its opening`."""
    above = sentence.head(word)
    if above is None:
        return None
    if word.dep == "poss" and above.lemma in WORK:
        verb = sentence.head(above)
        return next(_of_work(sentence, verb), None) if verb is not None and above.dep == "dobj" else None
    if word.dep == "poss":
        change = _NOUNS.get(above.lemma)
        return Deed(change, above, "noun") if change is not None else None
    if not above.is_verb or (
        word.dep == "nsubj" and above.lemma not in ("open", "reopen", "re-open", "close")
    ):
        return None
    if word.dep not in ("dobj", "nsubjpass", "nsubj") or (
        word.dep == "nsubj" and sentence.child(above, "dobj", "attr") is not None
    ):
        return None
    change = change_of_verb(sentence, above)
    return Deed(change, above) if change is not None and not for_a_day(sentence, above) else None


def rank_reached(scene: Scene, sentence: Sentence, deed: Word) -> str | None:
    """The type of mission that the deed makes of it: `turned it into an embassy`."""
    return next((d.becomes for d in _raised(scene, sentence, deed) if d.becomes is not None), None)


def is_ceremony(sentence: Sentence, deed: Word) -> bool:
    """Tell whether the deed is that of somebody who opens the house, not of a state that decides to."""
    by = subject(sentence, deed) if deed.is_verb else []
    return deed.lemma in _CEREMONIAL or any(getattr(w.mention, "member", None) is not None for w in by)


def since(sentence: Sentence, verb: Word, named: Word) -> DateMention | None:
    """Give the date since which somebody has had a mission: `has had its embassy there since 2013`."""
    for word in sentence.words:
        mention = word.mention
        if isinstance(mention, DateMention) and mention.relation == "since" and mention.value is not None:
            above = list(sentence.ancestors(word))
            if verb in above or named in above:
                return mention
    return None
