"""Deeds told in everyday words (idioms.py): who does them to whom is read off the clause."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.idioms import IDIOMS, VERBS, Idiom
from legation.facts.act.en.making import act, day_said
from legation.facts.act.en.owners import keepers
from legation.facts.act.en.parties import counterpart, doer, meant, named_before, towards
from legation.facts.act.en.reach import reached
from legation.facts.act.en.summoning import summons_near
from legation.facts.telling import SURE
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import is_passive
from legation.language.modality import auxiliaries, negated
from legation.language.states import StateMention
from legation.language.words import Word

# What is wished or supposed is no deed.
_UNSURE = frozenset(["could", "might", "should", "can", "may"])
# Said with these, outrage and concern are sympathy.
_KIND = frozenset("condolence condolences sadness sympathy solidarity gratitude".split())
_OTHER_CLAUSES = frozenset(["advcl", "ccomp", "relcl", "parataxis"])
# Whom words are spoken against must be named.
_NAMED = frozenset(
    ["accusation", "aid_delivered", "exchange", "measure_lifted", "rule_changed", "support", "other"]
)


def _told(m: Match) -> Iterator[Draft]:
    """`took Denmark to task`, `put its aid to Peru on hold`, `Peruvians no longer need a visa for Denmark`."""
    words = {form for w in _near(m, m.word) for form in (w.lemma, w.lower)}
    if is_passive(m.sentence, m.word):
        # `aid was put on hold`: what it is done to stands before it.
        patients = m.sentence.children(m.word, "nsubjpass")
        words |= {form for w in patients for near in (w, *_near(m, w)) for form in (near.lemma, near.lower)}
    if any(
        isinstance(w.mention, StateMention) and w.mention.form == "people" for w in m.frame.role("object")
    ):
        words.add("people")  # `thirty Danes`
    subject = {
        form
        for w in [*m.sentence.children(m.word, "nsubj", "nsubjpass"), *m.frame.role("subject")]
        for near in (w, *_near(m, w))
        for form in (near.lemma, near.lower)
    }
    with_doer = words | subject
    for idiom in (idiom for idiom in IDIOMS if m.word.lemma in idiom.verbs):
        told = words if idiom.sides == "on" else with_doer
        if not all(told & group for group in idiom.needs):
            continue
        if not _is_told(m, idiom, words):
            continue
        by, to = _sides(m, idiom)
        if by and (to or idiom.sides == "both"):
            yield from act(
                m,
                idiom.act_type,
                by,
                to,
                words=with_subject(m) if idiom.sides != "on" or _is_answered(m, idiom) else None,
                actors=doer(m).people,
                status=_status(m, idiom),
                when=day_said(m) if idiom.act_type == "threat" else None,
                confidence=0.6,
            )
            return


def _status(m: Match, idiom: Idiom) -> str | None:
    """Give the status that the idiom tells by itself: a threat is spoken, what is no longer let in is barred."""
    if (
        idiom.act_type != "threat"
        and idiom.negated
        and {"will", "shall"} & set(auxiliaries(m.sentence, m.word))
    ):
        return "scheduled"
    return "occurred" if idiom.negated or idiom.act_type == "threat" or idiom.sides == "of" else None


def _is_answered(m: Match, idiom: Idiom) -> bool:
    """Tell `any strike will be met with force`: nothing without what it answers."""
    return idiom.act_type == "threat" and is_passive(m.sentence, m.word)


def _is_told(m: Match, idiom: Idiom, words: set[str]) -> bool:
    """Tell whether the deed is told as done or decided: words spoken as said, threats as what will be done."""
    aux = set(auxiliaries(m.sentence, m.word))
    if idiom.negated:
        if "no" in words and "longer" not in words and m.when(setting=False) is None:
            return m.word.surety("act") >= SURE  # `need no visas`: so it may have been for long
        return negated(m.sentence, m.word) or bool(words & {"longer", "no"})
    if negated(m.sentence, m.word) or aux & _UNSURE or words & _KIND:
        return False
    if idiom.act_type == "threat":
        above = m.sentence.head(m.word)
        if m.word.lemma == "reserve":
            return True
        return bool(aux & {"will", "would"}) or ("to" in aux and above is not None and above.lemma == "have")
    if idiom.act_type in ("accusation", "protest"):
        return m.word.tag in ("VBD", "VBZ", "VBP", "VBN") and not m.future
    if m.word.tag == "VBG" and m.word.dep == "pcomp":
        return False
    return m.word.tag != "VB" or bool(aux & {"will", "did", "would", "to"})


def _near(m: Match, head: Word) -> Iterator[Word]:
    """Yield what stands below a word in its own clause, infinitives of it (`to leave`) included."""
    for child in m.sentence.children(head):
        clause = child.dep in _OTHER_CLAUSES or (child.is_verb and child.dep in ("conj", "acl"))
        if child.dep == "relcl" or (clause and not (child.tag == "VB" or child.tag[:2] == "JJ")):
            continue
        if head is m.word and child.dep in ("nsubj", "nsubjpass", "csubj"):
            continue
        yield child
        yield from _near(m, child)


def _sides(m: Match, idiom: Idiom) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give whose deed it is and whom it meets."""
    doers = doer(m).states
    below = m.sentence.subtree(m.word) if idiom.sides == "on" else ()
    against = towards(
        m, [m.sentence.words[w.head] for w in below if w.lower == "against"], ("against",), doers
    )
    if doers and len(against) == 1:
        return doers, against
    if not doers and idiom.act_type == "aid_delivered":
        # `Danish firefighters helped`, `firefighters from Peru joined them`
        doing = m.frame.role("subject")
        doers = _states(m, doing) or towards(m, doing, ("from", "of"), ())
    if idiom.act_type == "threat" and idiom.sides == "on" and not doers:
        # `no such step will go unanswered`: who says so threatens
        doers = m.scene.speakers(m.sentence, m.word).states
    patients = _states(m, m.frame.role("object"))
    subject = doers or _states(m, m.frame.role("subject"))
    if idiom.sides == "both":
        named = dict.fromkeys((*subject, *patients, *named_before(m, m.word)))
        others = (*m.refer("with").states, *_between(m))
        together = tuple(dict.fromkeys((*named, *others)))
        return (together, ()) if len(together) > 1 else ((), ())
    own = patients or subject if idiom.sides == "own" or not doers else doers
    if idiom.sides == "of":
        own = subject or patients
    if idiom.act_type == "other" and not doers and (keeping := keepers(m, m.frame.role("object"))):
        return keeping, tuple(s for s in own if s not in keeping)
    other = reached(m, own, m.frame.role("subject")) or (
        counterpart(m, own) if idiom.act_type not in _NAMED else ()
    )
    if not other and idiom.act_type == "accusation" and doers and (summons := summons_near(m)) is not None:
        # `was summoned; the minister voiced outrage at the death of a reporter`
        other = tuple(s for s in summons[1].states if s not in doers)
    if not other and idiom.sides == "of" and idiom.act_type == "rule_changed":
        # `said that Danes no longer pay for a visa`: who says so has changed it
        said = m.scene.speakers(m.sentence, m.word).states
        other = said if len(said) == 1 and said[0] not in own else ()
    if not other and idiom.act_type == "aid_delivered":
        # `helped to fight the fires near Lima`
        there = (m.scene.country_at(m.sentence, w) for w in _near(m, m.word) if w.dep in ("pobj", "poss"))
        other = tuple(dict.fromkeys(c for c in there if c is not None and c not in own))[:1]
    if idiom.sides == "own":
        return own[:1], other
    if idiom.sides == "of" or not doers:
        return other, own[:1]
    to = tuple(s for s in patients if s not in doers)
    if idiom.act_type == "protest" and "UNO" in other:
        other = counterpart(m, doers)  # `lodged a complaint with the United Nations`
    return doers, to[:1] or other


def _states(m: Match, words: list[Word]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s for w in words for s in (*meant(m, w), *named_before(m, w))))


def _between(m: Match) -> tuple[str, ...]:
    return tuple(s for w in m.frame.role("between") for s in meant(m, w))


RULES = (
    Rule(
        name="told in plain words",
        kind="act",
        says="A deed told by an everyday verb with a word that gives it away.",
        trigger=verb(*VERBS),
        produce=_told,
    ),
)
