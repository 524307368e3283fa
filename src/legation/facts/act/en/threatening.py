"""Threats and warnings against another state."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.answered import answered
from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act, day_said
from legation.facts.act.en.parties import counterpart, doer, opposite
from legation.grammar import Draft, Match, Rule, Trigger, verb
from legation.language.modality import auxiliaries, negated
from legation.language.states import StateMention
from legation.language.words import Word

# What is done to another that will not listen.
_HOSTILE = frozenset(
    "close shut respond retaliate react answer impose halt stop suspend expel withdraw recall ban block cut sever "
    "review strike attack reconsider downgrade terminate freeze restrict bar punish seize cancel deny refuse expand "
    "hit bomb destroy invade arm leave quit boycott sanction strip revoke reciprocate defend fight".split()
)
_KIND = frozenset(
    "receive admit allow sign renew extend let permit accept tolerate hesitate attend buy sell".split()
)
_PRICE = frozenset(
    "consequence consequences retaliation retaliate price reprisal reprisals countermeasure response respond strike "
    "repercussion punish punishment revenge".split()
)


def _threatened(m: Match) -> Iterator[Draft]:
    """`threatened to close the strait to Danish ships`, `warned Denmark of consequences`."""
    by = doer(m)
    if len(by.states) != 1 or m.firmness in ("denied", "hypothetical"):
        return
    quoted = list(m.sentence.children(m.word, "ccomp"))
    to = tuple(s for s in m.refer("object").states if s not in by.states)
    if m.word.lemma != "threaten" and not (to and m.word.lemma == "warn") and not _of_a_price(m):
        to = counterpart(m, by.states) if _of_own_deed(m, by.states) else ()
    else:
        to = to or _named_below(m, by.states)
        if not to and (_of_a_measure(m) or _of_a_price(m)):
            to = answered(m, by.states)
    if len(to) == 1:
        words = next((with_subject(m.at(c)) for c in quoted if c.index < m.word.index), None)
        yield from act(m, "threat", by.states, to, actors=by.people, words=words, confidence=0.7)


def _of_a_price(m: Match) -> bool:
    below = [w for w in m.sentence.subtree(m.word) if w.index > m.word.index]
    return any(w.lemma in _PRICE or w.lower in _PRICE for w in below)


def _of_a_measure(m: Match) -> bool:
    """Tell a threat of one's own steps, which goes to the other side: `threatened to take further measures`."""
    taken = [w for v in m.frame.role("complement") for w in m.sentence.children(v, "dobj")]
    return any(w.lemma in ("measure", "step", "action", "countermeasure") for w in taken)


def _of_own_deed(m: Match, by: tuple[str, ...]) -> bool:
    """Tell a warning of what the state itself may do: `warned that Peru would review its licences`."""
    for clause in m.sentence.children(m.word, "ccomp"):
        if {"may", "might", "will", "would", "could"} & set(auxiliaries(m.sentence, clause)):
            return m.at(clause).refer("subject").states == by
    return False


def _named_below(m: Match, by: tuple[str, ...]) -> tuple[str, ...]:
    """Give the states that the words of the threat name, else whom `it` and `they` mean in them."""
    further = [
        v
        for v in m.sentence.children(m.word, "conj")
        if m.sentence.child(v, "nsubj", "nsubjpass") is not None
    ]
    end = min((w.index for v in further for w in m.sentence.subtree(v)), default=len(m.sentence.words))
    below = [w for w in m.sentence.subtree(m.word) if m.word.index < w.index < end]
    named = [
        w.mention.code for w in below if isinstance(w.mention, StateMention) and w.mention.code not in by
    ]
    if named:
        return tuple(dict.fromkeys(named))
    pronouns = [w for w in below if w.lower in ("it", "they")]
    meant = tuple(s for w in pronouns for s in m.scene.refer(m.sentence, w).states if s not in by)
    other = opposite(m, *by) if pronouns and not meant else None
    return (other,) if other is not None else meant


def _on_condition(m: Match) -> Iterator[Draft]:
    """`if Denmark builds the fence, Peru will close its border`: a hostile step that hangs on the other's deed."""
    clause = m.sentence.head(m.word) if m.word.lower != "should" or m.word.dep == "aux" else None
    chief = m.sentence.head(clause) if clause is not None and clause.dep == "advcl" else None
    if clause is None or chief is None or not chief.is_verb:
        return
    if m.word.lower == "should" and m.word.index > clause.index:
        return
    step = m.at(chief)
    aux = set(auxiliaries(m.sentence, chief))
    if not aux & {"will", "would", "shall", "'ll"}:
        return
    hostile = _is_hostile(m, chief)
    by, told = doer(step), m.at(clause)
    others = told.refer("subject").states or tuple(
        s for w in told.frame.role("subject") for s in m.scene.resolver.states_of(m.sentence, w)
    )
    if by.states and len(by.states) == 1 and hostile:
        to = tuple(s for s in others if s not in by.states)
    elif _has_to_bear(m, chief) and len(by.states) == 1:
        # `Peru will face consequences if it closes the crossing`
        to, by = by.states, m.scene.speakers(m.sentence, chief)
    else:
        return
    if len(by.states) == len(to) == 1 and by.states != to and not negated(m.sentence, m.word):
        start = min(w.start for w in m.sentence.subtree(clause))
        first, last = with_subject(step)
        words = (min(start, first), max(last, max(w.end for w in m.sentence.subtree(clause))))
        said = m.scene.speakers(m.sentence, chief)
        yield from act(
            step,
            "threat",
            by.states,
            to,
            actors=(*by.people, *said.people),
            words=words,
            status="occurred",
            when=day_said(step),
            confidence=0.7,
        )


def _is_hostile(m: Match, chief: Word) -> bool:
    steps = [chief, *(w for w in m.sentence.children(chief, "xcomp", "conj") if w.is_verb)]
    taken = {w.lemma for s in steps for w in m.sentence.children(s, "dobj", "attr")}
    against = any(negated(m.sentence, s) and s.lemma in _KIND for s in steps)
    return against or any(s.lemma in _HOSTILE for s in steps) or bool(taken & (_PRICE | {"measure", "step"}))


def _has_to_bear(m: Match, chief: Word) -> bool:
    return chief.lemma in ("face", "bear", "suffer", "pay", "regret") and any(
        w.lemma in _PRICE | {"isolation", "sanction", "sanctions"} for w in m.sentence.children(chief, "dobj")
    )


RULES = (
    Rule(
        name="threatened",
        kind="act",
        says="A side threatens another state or warns it of consequences.",
        trigger=verb("threaten", "warn", "vow", "swear"),
        produce=_threatened,
    ),
    Rule(
        name="threatened on condition",
        kind="act",
        says="A side says what hostile step it will take if another state does something.",
        trigger=Trigger(frozenset(["if", "unless", "should"])),
        produce=_on_condition,
    ),
)
