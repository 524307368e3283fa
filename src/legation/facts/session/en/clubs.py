"""Groups of states that sit by their office-holders: `the prime ministers of the Visegrad Four met in Prague`."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.dating import to_come
from legation.facts.session.en.sitters import WHO_SIT
from legation.facts.title_lists import base
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import objects, subject
from legation.language.gazetteer.groups import named_in
from legation.language.memberships import club_of
from legation.language.parties import Reference

_TALKS = frozenset(["talk", "meeting", "consultation", "discussion"])


def club_sat(m: Match) -> Iterator[Draft]:
    """The office-holders of a named group of states meet, or the group itself does."""
    if m.status is None or m.frame.role("with"):
        return
    themes = objects(m.sentence, m.word)
    if m.word.lemma == "hold" and not any(w.lemma in _TALKS for w in themes):
        return
    if m.word.lemma != "hold" and any(w.mention is not None for w in themes):
        return
    for word in subject(m.sentence, m.word):
        name = club_of(m.sentence, word)
        if name is None or not (base(word) in WHO_SIT or word.text in name or word.mention is not None):
            continue
        who = m.scene.refer_all(m.sentence, [word])
        states = named_in(name) or who.states
        if len(states) < 3:
            continue
        when = m.when(setting=False)
        yield m.draft(
            when=when,
            status="scheduled" if m.status == "occurred" and to_come(m.scene, when) else m.status,
            states=states,
            people=as_people(Reference((), who.people), "participant"),
            place=m.place(setting=False),
            mechanism=name,
            mechanism_type="summit",
            ordinal=None,
        )
        return
