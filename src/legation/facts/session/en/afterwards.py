"""What the sentences behind a sitting add to it: who led the sides, who came, when and where it was.

`A led the Kenyan side and B the Peruvian one`, `The meeting took place in Accra on 9 May`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from legation.facts.dating import day_within, value_of
from legation.facts.session.en.attendance import chaired_by_noun, chairs_named
from legation.facts.session.en.before import last_told
from legation.facts.session.en.chairs import named_as_chairs
from legation.facts.session.en.counting import place_in_row
from legation.facts.session.en.leading import LEADING, MEETINGS, leaders
from legation.facts.session.en.sittings import Sitting
from legation.facts.session.en.told import CHAIRED, TOOK_PLACE
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft
from legation.grammar.match import as_people
from legation.language.clauses import Frame, objects, subject
from legation.language.dates import DateMention
from legation.language.keeping import kept
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.states import ORGANISATIONS
from legation.language.words import Sentence, Word
from legation.records import Person, Place

_REACH = 4
_DEFINITE = frozenset("the this that these those both".split())
_MEETING = frozenset(["meet", "gather", "convene", "assemble"])
_PRESENT = frozenset("participant attendee guest delegate speaker attendant".split())
_JOINING = frozenset("attend participate take host join represent".split())


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What later sentences say of a sitting. sentences: the one that names it, then those."""

    people: tuple[Person, ...] = ()
    when: str | None = None
    place: Place | None = None
    sentences: tuple[Sentence, ...] = ()

    def complete(self, draft: Draft) -> Draft:
        """Give the draft with what it lacks, and the sentences that say so as further evidence."""
        fitting = [p for p in self.people if p.state in draft.states or p.state in (None, *ORGANISATIONS)]
        chairs = {p.name: p for p in (*draft.people, *fitting) if p.role == "cochair"}
        others = {p.name: p for p in (*draft.people, *fitting) if p.name not in chairs}
        return replace(
            draft,
            people=(*chairs.values(), *others.values()),
            when=draft.when or self.when,
            place=draft.place or self.place,
            evidence=tuple((s.start, s.end) for s in self.sentences),
        )


def told_after(scene: Scene, sentence: Sentence, sitting: Sitting) -> Afterwards:
    """Give what the sentences that follow say of the sitting."""
    people: dict[str, Person] = {}
    when: str | None = None
    place: Place | None = None
    told = [sentence]
    chairs = Reference()
    following = [s for s in scene.sentences if s.start > sentence.start and s.words][:_REACH]
    for number, later in enumerate(following):
        named = _chairs_told(scene, later)
        if named and (meant := last_told(scene, later, within=_REACH)) and meant.deed is sitting.deed:
            chairs += named
            told.append(later)
        if number < 2 and when is None and (framed := _framed(scene, later, sitting)) is not None:
            when, place = framed[0], place or framed[1]
            told.append(later)
        for verb in later.words:
            if not verb.is_verb or verb.lemma not in LEADING | TOOK_PLACE | _JOINING | {
                "host",
                "confirm",
                "announce",
            }:
                continue  # `be` is among them: `Among the participants are`
            came = leaders(scene, later, verb) or _guests(scene, later, verb)
            held = verb.lemma in TOOK_PLACE | {"host"} and _is_the_sitting(later, verb, near=number == 0)
            if not (came or held):
                continue
            meant = last_told(scene, later, within=_REACH)
            if meant is None or not _is_one(meant, sitting):
                continue
            people |= {p.name: p for p in came if p.name not in people}
            if held:
                for noun in later.words:
                    chairs += chaired_by_noun(scene, later, noun)
            if held and firmness(later, verb) in ("occurred", "scheduled"):
                when = when or _day(scene, later, verb)
                place = place or whereabouts(scene, later, verb) or _host(scene, later, verb)
            told.append(later)
    people |= {p.name: p for p in as_people(chairs, "cochair")}
    return Afterwards(tuple(people.values()), when, place, tuple(dict.fromkeys(told)))


def _is_one(meant: Sitting, sitting: Sitting) -> bool:
    """Tell whether both mean one sitting: `will chair the Lima Conference. The conference takes place in June`."""
    again = meant.mechanism == sitting.mechanism and meant.ordinal is None and not meant.sequel
    return meant.deed is sitting.deed or (again and not sitting.sequel)


@kept
def _chairs_told(scene: Scene, sentence: Sentence) -> Reference:
    """Give the chairs that the sentence names: `the co-chairmen, A and B`, `Chaired by A, the session`."""
    found = Reference()
    found += named_as_chairs(scene, sentence)
    for word in sentence.words:
        found += chairs_named(scene, sentence, word)
        above = sentence.head(word)
        opening = word.tag == "VBN" and word.lemma in CHAIRED and word.dep == "advcl" and above is not None
        if opening and above and any(_is_anaphor(sentence, w) for w in subject(sentence, above)):
            found += scene.refer_all(sentence, Frame(sentence, word).role("by"))
    return found


def _is_the_sitting(sentence: Sentence, verb: Word, *, near: bool) -> bool:
    """Tell whether the verb tells of the sitting just named: `the meeting was held`, `it took place`.

    near: the sentence is the next one, in which `they took place` and `the two sides met` mean it too.
    """
    themes = [*objects(sentence, verb), *subject(sentence, verb)]
    if any(w.lower == "it" or _is_anaphor(sentence, w) for w in themes):
        return True
    held = verb.lemma in ("take", "hold") and any(w.lower == "they" for w in themes)
    taken = held and (verb.tag == "VBN" or any(w.lower == "place" for w in sentence.children(verb, "dobj")))
    sides = verb.lemma in _MEETING and all(w.lemma in ("side", "delegation") for w in themes) and bool(themes)
    return near and (taken or (sides and not Frame(sentence, verb).role("with")))


def _host(scene: Scene, sentence: Sentence, verb: Word) -> Place | None:
    """`Lima hosted the talks`, `The round was hosted by Lima`."""
    hosts = subject(sentence, verb) if verb.lemma == "host" else []
    return next((p for w in hosts if (p := scene.place_at(w)) is not None), None)


def _framed(scene: Scene, sentence: Sentence, sitting: Sitting) -> tuple[str | None, Place | None] | None:
    """Give day and place that stand with the noun: `At the talks in Lima on Wednesday they discussed trade`."""
    for noun in sentence.words:
        dated = any(isinstance(c.mention, DateMention) for c in sentence.children(noun, "poss"))
        if not noun.is_noun or not (_is_anaphor(sentence, noun) or (dated and noun.lemma in MEETINGS)):
            continue
        meant = last_told(scene, sentence, within=_REACH)
        prep = sentence.head(noun)
        opening = prep is not None and prep.index == 0 and prep.lower in ("at", "during")
        own = day_within(scene, sentence, noun) or (_day(scene, sentence, noun) if opening else None)
        if own is not None and meant is not None and _is_one(meant, sitting):
            return own, whereabouts(scene, sentence, noun)
    return None


def _is_anaphor(sentence: Sentence, word: Word) -> bool:
    definite = any(c.lower in _DEFINITE for c in sentence.children(word, "det"))
    return word.lemma in MEETINGS and definite and place_in_row(sentence, word) is None


def _day(scene: Scene, sentence: Sentence, verb: Word) -> str | None:
    mention = scene.date_of(sentence, verb)
    return value_of(scene, sentence, verb, mention) if mention is not None else None


def _guests(scene: Scene, sentence: Sentence, verb: Word) -> tuple[Person, ...]:
    """Give who came: `The session was attended by A and B`."""
    if verb.lemma == "be":
        return as_people(_among_the_guests(scene, sentence, verb), "participant")
    if verb.lemma in ("confirm", "announce"):
        joined = [w for w in objects(sentence, verb) if w.lemma in ("participation", "attendance")]
        owned = [c for w in joined for c in sentence.children(w, "poss")]
        return as_people(scene.refer_all(sentence, owned), "participant")
    if verb.lemma not in _JOINING | _MEETING or firmness(sentence, verb) not in ("occurred", "scheduled"):
        return ()
    frame = Frame(sentence, verb)
    about = [
        *objects(sentence, verb),
        *(w for p in ("in", "at", "to") for w in frame.role(p) if not scene.place_at(w)),
    ]
    came = scene.refer_all(sentence, subject(sentence, verb))
    gathered = verb.lemma in _MEETING and not about and not frame.role("with") and len(came.people) > 1
    # `President A is taking part.`
    joining = verb.lemma in ("participate", "attend") or [w.lower for w in about] == ["part"]
    alone = joining and not [w for w in about if w.lower != "part"] and bool(came.people)
    if not (gathered or alone) and not any(_is_anaphor(sentence, w) for w in about):
        return ()
    return as_people(came, "participant")


def _among_the_guests(scene: Scene, sentence: Sentence, verb: Word) -> Reference:
    """Give who is told to be one: `Among the participants are A and B`, `Those present included A`."""
    many = [w for p in ("among", "amongst") for w in Frame(sentence, verb).role(p) if w.lemma in _PRESENT]
    told = [*sentence.children(verb, "attr"), *subject(sentence, verb)] if many else []
    return scene.refer_all(sentence, [one for w in told for one in sentence.conjuncts(w)])
