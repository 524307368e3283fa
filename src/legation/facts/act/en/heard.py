"""Acts that no word of a list gives away: the encoder hears in which verb or noun one side does something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.act.en.against import ACCUSING, CONDEMNING
from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.deeds import COMING
from legation.facts.act.en.making import act, day_said, deed
from legation.facts.act.en.owners import whose
from legation.facts.act.en.parties import counterpart, doer
from legation.facts.act.en.reach import reached
from legation.facts.act.en.things import PEOPLE
from legation.facts.telling import SURE
from legation.grammar import Draft, Match, Rule, heard
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.speakers import SAYING
from legation.language.words import Word

# What is told of a thing of these is done to whose it is; of others it is done by them.
_EASED = frozenset("measure_lifted rule_changed trade_opened ban suspension sanction".split())
_ANSWERING = frozenset("retaliate respond answer react reply reciprocate".split())


def _heard(m: Match) -> Iterator[Draft]:
    """`Peru turned back forty Danish lorries at the border`."""
    kind = m.word.likeliest("act")
    if m.word.lemma in _ANSWERING and any(
        m.sentence.child(by, "pcomp") is not None
        for by in m.sentence.children(m.word, "prep")
        if by.lower in ("by", "with")
    ):
        return  # `retaliated by banning imports`: the deed is the ban
    below = m.sentence.child(m.word, "xcomp")
    if kind != "accusation" and m.word.lemma == "be" and below is not None and below.tag == "VB":
        m = m.at(below)  # `is to launch flights`
    if kind == "accusation" and (_goes_on(m) or _only_says(m)):
        return
    if kind == "accusation" and m.word.is_verb and (against := _held_against(m)) is not None:
        yield from act(
            m,
            kind,
            against[0].states,
            against[1],
            actors=against[0].people,
            words=with_subject(m),
            when=day_said(m),
        )
    elif kind == "threat" and (threatened := _threatened(m)) is not None:
        yield from act(
            m,
            kind,
            *threatened,
            words=with_subject(m),
            status="occurred",
            when=day_said(m),
        )
    else:
        joint = m.word.lemma in ("exchange", "swap")
        # Whom a plain word of condemning names no rule of words has told: it is against nobody.
        for draft in deed(m, kind, thing=_thing(m, kind), joint=joint, named=m.word.lemma in CONDEMNING):
            yield from _of_one_side(m, draft) if kind == "accusation" else (draft,)


def _goes_on(m: Match) -> bool:
    """Tell `was persecuting them and was in breach`: one accusation, told by the first verb."""
    first = m.sentence.head(m.word)
    if m.word.dep == "advcl" and m.word.tag == "VBG" and first is not None:
        # `lashed out at Peru, describing its step as theft`
        return first.likeliest("act") == "accusation" and first.surety("act") >= SURE
    if m.word.dep != "conj" or first is None or m.sentence.child(m.word, "nsubj", "nsubjpass") is not None:
        return False
    return first.is_verb and first.likeliest("act") == "accusation" and first.surety("act") >= SURE


def _only_says(m: Match) -> bool:
    """Tell `is meddling in our affairs, he complained`: what is said tells the accusation."""
    told = m.sentence.children(m.word, "ccomp") if m.word.lemma in SAYING else ()
    return any(w.surety("act") >= SURE for w in told)


def _thing(m: Match, kind: str) -> Word | None:
    """Give what is told of where nobody acts: `the convoy got there`, `the waiver took effect`."""
    subject = m.sentence.child(m.word, "nsubj") if m.word.is_verb else None
    if subject is None or not subject.is_noun or subject.mention is not None or doer(m).states:
        return None
    done_to = [w for w in m.sentence.children(m.word, "dobj", "xcomp", "ccomp") if w.lower not in COMING]
    people = m.scene.member(subject) is not None or subject.lemma in PEOPLE.split()
    # `a Danish brigade has been at work`
    acting = kind not in _EASED and next(whose(m, subject), None) is not None
    return subject if not done_to and not people and not acting else None


def _of_one_side(m: Match, draft: Draft) -> Iterator[Draft]:
    """Of `said that these officials had spied` it is who says so that accuses; authors of one paper accuse nobody."""
    by, said = draft.details["by"], m.scene.speakers(m.sentence, m.word).states
    if draft.details["to"] or (
        len(said) != 1 and not m.scene.authors and m.word.lemma not in CONDEMNING | ACCUSING
    ):
        yield draft
    elif len(said) == 1 and said[0] in by and len(by) == 2:
        details = {**draft.details, "by": list(said), "to": [s for s in by if s not in said]}
        yield replace(draft, details=details)


def _held_against(m: Match) -> tuple[Reference, tuple[str, ...]] | None:
    """`said that Peru had trampled on its word`: who says so accuses whoever is said to have done it."""
    by = m.scene.speakers(m.sentence, m.word)
    to = tuple(s for s in doer(m).states if s not in by.states)
    return (by, to) if len(by.states) == 1 == len(to) else None


def _threatened(m: Match) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """`would turn its bases into ash if the drills went on`: a threat of who says so, to whom it names."""
    if not m.word.is_verb:
        return None
    if not {"will", "would", "shall", "'ll", "could", "may", "might"} & set(auxiliaries(m.sentence, m.word)):
        return None
    by = m.scene.speakers(m.sentence, m.word).states or doer(m).states
    to = reached(m, by, m.frame.role("subject")) or counterpart(m, by)
    return (by, to) if len(by) == 1 == len(to) else None


RULES = (
    Rule(
        name="heard as a deed",
        kind="act",
        says="In a word that no other rule takes up the encoder hears a deed of one side for or against another.",
        trigger=heard("act", SURE),
        produce=_heard,
    ),
)
