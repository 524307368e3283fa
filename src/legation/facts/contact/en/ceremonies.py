"""Ceremonies that both sides attend: signings, openings, handings-over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.contact.en.days import day
from legation.facts.contact.en.encounters import is_person, named_sides
from legation.facts.contact.en.places import place
from legation.facts.delegations import officials
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import objects, subject
from legation.language.parties import Reference
from legation.language.words import Word

_CEREMONIES = frozenset(
    "ceremony ceremonies signing inauguration opening unveiling handover handing hand launch commissioning laying "
    "groundbreaking ground-breaking handing-over celebration".split()
)
_OPENED = frozenset(
    "exhibition exposition fair festival embassy consulate forum conference seminar school centre center bridge "
    "plant factory hospital monument pavilion week road port terminal office chancery hall museum path route line "
    "railway tunnel station pipeline checkpoint crossing memorial park library clinic gallery market airport "
    "highway dam mosque church university college institute".split()
)
_SOLEMN_DEEDS = frozenset(["inaugurate", "unveil", "commission", "dedicate"])
# `cut the ribbon`, `laid the foundation stone`, `broke ground`, `turned the first sod`, `laid a wreath`
_SOLEMN_THINGS = frozenset(["ribbon", "stone", "ground", "sod", "wreath"])
_WELCOMES = frozenset("welcome welcoming reception ceremony salute".split())
_SOLEMN = frozenset("official state ceremonial formal red-carpet carpet solemn welcoming welcome".split())
_WELCOMING = frozenset("welcome welcoming reception farewell".split())
_GIVING = frozenset("hand present deliver donate give sign exchange receive award".split())
_WITNESSING = frozenset("sponsorship presence auspices participation attendance".split())
_SOLEMNISED = frozenset("sign ink initial open inaugurate hold launch exchange unveil".split())
_TAKING_PART = frozenset("take participate".split())
_ATTENDING = frozenset("attend witness grace oversee join chair preside".split())


def ceremony(m: Match) -> Iterator[Draft]:
    """`at a ceremony attended by A and B`, `signed under the sponsorship of A and B`, `in the presence of A and B`."""
    if m.word.lemma in _WITNESSING:
        yield from _witnessed(m)
        return
    welcoming = {c.lower for c in m.sentence.children(m.word, "compound", "amod", "nmod")} & _WELCOMING
    above = m.sentence.head(m.word)
    if welcoming and above is not None and above.is_verb:
        host = officials(m.scene, m.sentence, subject(m.sentence, above))
        guest = officials(m.scene, m.sentence, m.frame.role("for") or m.frame.role("of"))
        yield from _attended(m.at(above), host + guest)
    if above is not None and above.lower in ("at", "in") and m.word.dep == "pobj":
        yield from _done_at(m)
    for verb in m.sentence.children(m.word, "acl", "relcl"):
        if verb.lemma in _ATTENDING:
            yield from _attended(m, officials(m.scene, m.sentence, m.at(verb).frame.role("by")))


def _witnessed(m: Match) -> Iterator[Draft]:
    """`signed under the sponsorship of A and B`, `opened by A in the presence of B`."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    above = m.sentence.head(m.word)
    if verb is None or above is None or above.lower not in ("in", "under", "with"):
        return
    held = verb.lemma == "take" and any(w.lemma in _CEREMONIES for w in subject(m.sentence, verb))
    if verb.lemma not in _SOLEMNISED and not held:
        return
    there = officials(m.scene, m.sentence, m.frame.role("of"))
    if not named_sides(there):
        there = officials(m.scene, m.sentence, subject(m.sentence, verb)) + there
    yield from _attended(m.at(verb), there)


def _done_at(m: Match) -> Iterator[Draft]:
    """`A handed over ambulances to B at a ceremony`, `A and B took part in the opening`."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is None or m.at(verb).status != "occurred" or verb.lemma not in _GIVING | _TAKING_PART:
        return
    there = officials(m.scene, m.sentence, subject(m.sentence, verb))
    given = [w for thing in objects(m.sentence, verb) for w in m.at(thing).frame.role("to")]
    there += officials(m.scene, m.sentence, m.at(verb).frame.first("to", "with") or given)
    yield from _attended(m.at(verb), there)


def presided(m: Match) -> Iterator[Draft]:
    """`A and B witnessed the signing`, `A presided over three ceremonies: with B, then with C`."""
    about: list[Word] = objects(m.sentence, m.word) + m.frame.role("over")
    if m.status != "occurred":
        return  # `will witness the signing` is the programme of a visit
    solemn = m.word.lemma in _SOLEMN_DEEDS or any(w.lemma in _SOLEMN_THINGS for w in about)
    solemn = solemn or (m.word.lemma in ("open", "launch") and any(w.lemma in _OPENED for w in about))
    if not solemn and not any(w.lemma in _CEREMONIES for w in about):
        return
    doers = subject(m.sentence, m.word)
    if any(w.lemma == "wreath" for w in about) and not any(is_person(w) for w in doers):
        return  # `they laid a wreath`: the guests alone
    one = officials(m.scene, m.sentence, doers)
    beside = m.frame.role("with") or [w for noun in about for w in m.at(noun).frame.role("with")]
    with_whom = officials(m.scene, m.sentence, beside)
    several = any(w.tag == "NNS" for w in about)
    if several and len(one.states) == 1 and len(with_whom.people) > 1:
        for partner in with_whom.people:
            yield from _attended(m, one + Reference((), (partner,)))
        return
    yield from _attended(m, one + with_whom)


def _attended(m: Match, there: Reference) -> Iterator[Draft]:
    if not named_sides(there) or m.status is None:
        return
    when = day(m, m.status)
    draft = m.draft(
        when=when,
        status=m.status,
        people=as_people(there, "participant"),
        place=place(m, when, there),
        confidence=0.75,
        format="ceremony",
    )
    yield replace(draft, states=frozenset(s for s in there.states))


def accorded(m: Match) -> Iterator[Draft]:
    """`B was accorded an official welcome by A`, `A gave B a red-carpet welcome`."""
    given = [
        w for w in m.sentence.children(m.word, "dobj", "attr", "oprd", "nsubjpass") if w.lemma in _WELCOMES
    ]
    solemn = any(
        c.lower in _SOLEMN for w in given for c in m.sentence.children(w, "amod", "compound", "nmod")
    )
    if not given or not solemn or m.status not in ("occurred", "scheduled"):
        return
    host = officials(m.scene, m.sentence, m.frame.role("by") or m.at(given[0]).frame.role("by"))
    passive = [w for w in m.sentence.children(m.word, "nsubjpass") if w not in given]
    guest = officials(m.scene, m.sentence, passive or list(m.sentence.children(m.word, "dative")))
    if not host and not passive:
        host = officials(m.scene, m.sentence, subject(m.sentence, m.word))
    for draft in _attended(m, host + guest):
        yield replace(draft, status=str(m.status))
