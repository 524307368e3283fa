"""Deeds done by putting: names put to an instrument, an instrument put into force, a statement put out."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.agreement.en.instruments import agreement_type
from legation.facts.agreement.en.making import Deed, agreements
from legation.facts.agreement.en.meant import instrument_noun
from legation.facts.agreement.en.papers import fillers, named_elsewhere, title_of, whole_list
from legation.facts.agreement.en.series import chained
from legation.facts.titles import title_at
from legation.grammar import Draft, Match
from legation.language.clauses import Frame, objects, subject


def put_to(m: Match) -> Iterator[Draft]:
    """`put their names to a declaration`, `the communiqué bears the signatures of both`."""
    if m.status is None:
        return
    if _into_use(m):
        for filler in fillers(m):
            head = instrument_noun(m, filler)
            if head is not None:
                yield from agreements(m, whole_list(m, head), Deed("enter", "in_force"))
                return
    pen = any(w.lemma == "pen" for w in objects(m.sentence, m.word))
    if not pen and any(w.lower == "paper" for w in m.frame.role("to")):
        # `two documents were put to paper: …`
        for filler in fillers(m):
            head = instrument_noun(m, filler)
            if head is not None:
                listed = named_elsewhere(m, title_of(m, head)) or whole_list(m, head)
                yield from agreements(m, listed, Deed("sign", "signed"))
                return
    names = ("name", "signature", "pen", "seal", "initial", "hand")
    things = [w for w in objects(m.sentence, m.word) if w.lemma in names]
    if m.word.lemma in ("bear", "carry"):
        things = [w for w in things if w.lower != "name"]  # `the treaty bears the name of a poet`
    if not things:
        return
    told = [
        w for role in ("to", "on", "under") for w in m.frame.role(role) if not (pen and w.lower == "paper")
    ]
    told += [w for t in things for w in Frame(m.sentence, t).role("to")]
    if m.word.lemma in ("bear", "carry", "change"):
        told = subject(m.sentence, m.word)
    for filler in told:
        head = instrument_noun(m, filler)
        if head is not None:
            listed = named_elsewhere(m, title_of(m, head)) or chained(m.scene, m.sentence, head)
            yield from agreements(m, listed, Deed("sign", "signed"))
            return


def _into_use(m: Match) -> bool:
    """Tell `put the treaty into force`, `have put into effect their agreement`."""
    return any(w.lower in ("force", "effect", "operation") for w in m.frame.role("into"))


def statement_issued(m: Match) -> Iterator[Draft]:
    """`put out a joint communiqué`, `made a joint statement`."""
    if m.status is None:
        return
    for filler in fillers(m):
        head = instrument_noun(m, filler)
        if head is None or head.lemma not in ("statement", "communique", "communiqué", "declaration"):
            continue
        title = title_at(m.scene, m.sentence, head)
        if agreement_type(title) in ("joint_statement", "declaration"):
            yield from agreements(m, [title], Deed("issue", "concluded"))
        return
