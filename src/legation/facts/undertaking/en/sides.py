"""The sides of an undertaking: who says it, who says it together, and to whom."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from legation.facts.undertaking.en.deeds import AGENTS
from legation.grammar import Match
from legation.language.clauses import Frame, grammatical_subject, is_passive
from legation.language.parties import Reference
from legation.language.speakers import SAYING
from legation.language.words import Sentence, Word

# How many characters before a sentence the other side may have been named.
_NEAR = 300
# Passives that tell of the mind of their subject: `are committed to`, `is resolved to`.
_STATIVE = frozenset("commit determine resolve dedicate devote decide oblige bind concern".split())
_TALKING = frozenset("speak meet talk confer discuss".split())
_TALKS = frozenset(
    "talk talks meeting conversation consultation consultations discussion call session".split()
)
# Bodies of two states, which speak for both.
_JOINT_BODIES = frozenset(["commission", "committee"])
_JOINT = frozenset("joint mixed bilateral intergovernmental ministerial permanent binational".split())
# Who may be the one side as well as the other, which the words do not tell.
_OFFICIAL = frozenset(
    "ministry government council minister ambassador envoy president premier spokesman spokesperson spokeswoman "
    "official diplomat leader host guest side delegation note department office".split()
)
# Papers of one side.
_NOTES = frozenset("note letter message cable demarche démarche telegram petition".split())
# `The statement calls on …`: a joint document speaks for those who issue it.
_DOCUMENTS = frozenset("statement communique communiqué declaration document text memorandum".split())


def speakers(m: Match, *roles: str) -> Reference:
    """Give who commits or asks: the subject, or for `it was agreed` the parties of the meeting.

    The country that a named speaker says will act (`Dar said his country would …`) is spoken by him.
    """
    if any(w.lemma in _DOCUMENTS for w in m.frame.role("subject")):
        return everyone(m)
    found = m.refer(*roles) if roles else _sender(m) or m.scene.refer_all(m.sentence, _doers(m))
    if not found and not roles and m.word.dep == "conj":
        # `stressed that disputes should be resolved by …, and agreed`: hung on the wrong verb of the two.
        found = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, m.sentence.root))
    if not found and any(_of_both(m, w) for w in m.frame.role("subject")):
        return everyone(m)
    if not found:
        return found
    said = m.scene.speakers(m.sentence, m.word)
    if not found.people and said.people and set(said.states) == set(found.states):
        return Reference(found.named, said.people)
    if not found.people:
        parties = m.scene.setting(m.sentence).parties
        if set(parties.states) == set(found.states) and len(found.states) > 1:
            return Reference(found.named, parties.people)
    return found


def _sender(m: Match) -> Reference:
    """`handed him a note demanding an apology`: who sends or hands over the note asks."""
    note = m.sentence.head(m.word)
    if m.word.dep not in ("acl", "relcl") or note is None or note.lemma not in _NOTES:
        return Reference()
    whose = Frame(m.sentence, note).first("possessive", "from", "by")
    verb = next((w for w in m.sentence.ancestors(note) if w.is_verb), None)
    given = note.dep in ("dobj", "npadvmod", "oprd")
    giving = m.scene.subject_of(m.sentence, verb) if verb is not None and given else []
    return m.scene.refer_all(m.sentence, whose or giving)


def _of_both(m: Match, body: Word) -> bool:
    """Tell a body of both sides: `the commission`, `the Joint Committee`, not `the Senate Committee`."""
    if body.lower == "it":
        before = going_on_from(m)
        return before is not None and any(
            w.lemma in _JOINT_BODIES for w in before.children(before.root, "nsubj", "nsubjpass")
        )
    called = {w.lower for w in m.sentence.children(body, "compound", "amod", "poss")}
    return body.lemma in _JOINT_BODIES and called <= _JOINT


def _doers(m: Match) -> list[Word]:
    """Give the doers: of `are committed to` those who are, of `took the opportunity to` who took it."""
    if m.word.lemma in _STATIVE and is_passive(m.sentence, m.word):
        above = m.sentence.head(m.word)
        own = grammatical_subject(m.sentence, m.word)
        # `Ministers met, committed to building a road, and left`: a past tense taken for a participle.
        apart = m.word.dep in ("advcl", "conj") and above is not None and above.is_verb
        return own or (m.scene.subject_of(m.sentence, above) if apart and above is not None else [])
    if m.word.dep == "acl" and m.word.tag == "VB":
        above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
        return m.scene.subject_of(m.sentence, above) if above is not None else []
    return m.frame.role("subject")


def with_speakers(m: Match, by: Reference) -> Reference:
    """Add the people who say it, where the states that are to do it are theirs or are not named."""
    said = m.scene.speakers(m.sentence, m.word)
    if not by.people and said.people and (not by.named or set(said.states) == set(by.states)):
        return Reference(by.named, said.people)
    return by


def agents_of(m: Match, doers: Sequence[Word]) -> Reference:
    """Give for whom people and bodies act: `Kenyan nurses will come`, `the airlines of both will fly`."""
    acting = [w for w in doers if w.lemma in AGENTS]
    owners = [code for w in acting for code in m.scene.resolver.states_of(m.sentence, w)]
    both = [of for w in acting for of in Frame(m.sentence, w).role("of")]
    return Reference(tuple(owners) or m.scene.refer_all(m.sentence, both).states)


def everyone(m: Match) -> Reference:
    """Give the parties of the meeting that the sentence is part of, else the two states of the dispatch."""
    parties = m.scene.setting(m.sentence).parties
    return parties if len(parties.states) > 1 else Reference(m.scene.dyad)


def counterparts(m: Match, by: Reference) -> Reference:
    """Give the other side or sides: whom the sentence tells it to, else of the meeting, else of the dispatch."""
    if told := _told_to(m, by):
        return told
    parties = m.scene.setting(m.sentence).parties
    there = {p.state for p in parties.people}
    others = tuple(s for s in parties.states if s not in by.states and (s in there or _stands_out(m, s, by)))
    if not others and len(m.scene.dyad) == 2:
        others = tuple(s for s in m.scene.dyad if s not in by.states and _stands_out(m, s, by))
    home = m.scene.home
    if not others and home is not None and home not in by.states and by.states:
        others = (home,)
    authors = m.scene.authors.states
    if set(by.states) < set(authors):
        return Reference(tuple(s for s in authors if s not in by.states))  # in a joint document all the rest
    if len(others) > 1 and len(by.states) == 1 and {*by.states, *others} in (there, set(parties.named)):
        return Reference(others)  # one of several who meet speaks to the rest
    if len(others) > 1 and len(by.states) == 1 and not authors:
        # One after another calls on a host: he speaks with whom was named last, they with him.
        others = (home,) if home in others and home is not None else _last_named(m, others) or others
    return Reference(others) if len(others) == 1 or some_of_many(m, by) else Reference()


def _last_named(m: Match, among: tuple[str, ...]) -> tuple[str, ...]:
    """Give the one of the states whose name or whose people stand nearest before the word."""
    start = m.sentence.start - _NEAR
    named = [(s.start, s.code) for s in m.scene.states_between(start, m.word.start)]
    named += [(p.start, p.member.state or "") for p in m.scene.mentions_between(start, m.word.start)]
    return tuple([code for _, code in sorted(named) if code in among][-1:])


def _told_to(m: Match, by: Reference) -> Reference:
    """`assured him that`, `told Vega that`: who is told so."""
    for above in (m.word, *m.sentence.ancestors(m.word)):
        if above.is_verb and (above.lemma in SAYING or above.lemma == "inform"):
            heard = m.scene.refer_all(m.sentence, list(m.sentence.children(above, "dobj", "dative", "iobj")))
            if heard.states and not set(heard.states) & set(by.states):
                return heard
    return Reference()


def _stands_out(m: Match, state: str, by: Reference) -> bool:
    """Tell whether the dispatch is about this other state, not about a region in which it lies."""
    if any(p.state == state for p in m.scene.cast.people):
        return True
    named = Counter(s.code for s in m.scene.states if s.code not in by.states and s.form != "organisation")
    return 2 * named[state] > sum(named.values())


def some_of_many(m: Match, by: Reference) -> bool:
    """Tell whether several states promise something to the rest of a larger meeting."""
    there = m.scene.setting(m.sentence).parties
    others = set(there.states) - set(by.states)
    # A state that is only talked about takes no part.
    there_in_person = {p.state for p in there.people}
    return 1 < len(by.states) < len(there.states) and others <= there_in_person


def going_on(m: Match) -> Reference:
    """Give who spoke in the sentence before, where this one only goes on with what was said."""
    earlier = going_on_from(m)
    if earlier is None or earlier.root.lemma not in SAYING:
        return Reference()
    said = m.scene.refer_all(earlier, m.scene.subject_of(earlier, earlier.root))
    return said if len(said.states) == 1 else Reference()


def going_on_from(m: Match) -> Sentence | None:
    """Give the sentence before, where it was worth a parse."""
    at = bisect_left(m.scene.sentences, m.sentence.start, key=lambda s: s.start)
    earlier = m.scene.sentences[at - 1] if at else None
    return earlier if earlier is not None and earlier.words else None


def agreed_in_talks(m: Match) -> bool:
    """`spoke with her Omani colleague and agreed to`: who agrees in talks does so with those whom he talks to."""
    above = m.sentence.head(m.word)
    while above is not None and above.is_verb:
        talks = above.lemma in _TALKING or any(w.lemma in _TALKS for w in m.sentence.children(above, "dobj"))
        if talks and m.word.dep in ("conj", "advcl", "xcomp"):
            return len(everyone(m).states) > 1
        above = m.sentence.head(above)
    return False


def impersonal(m: Match) -> bool:
    """Tell `it was agreed` and `agreement was reached`: nobody is named who agrees; not `it agreed to`."""
    own = list(m.sentence.children(m.word, "nsubj", "nsubjpass", "expl"))
    passive = m.sentence.child(m.word, "auxpass") is not None
    nobody = {"agreement", "understanding", "consensus"} | ({"it"} if passive else set())
    return bool(own) and all(w.lower in nobody for w in own)


def asker(m: Match, to: Reference) -> Reference:
    """Give who asks: the subject, else of a meeting of two the one who is not asked."""
    by = speakers(m)
    named = [w for w in m.frame.role("subject") if w.tag[:3] != "PRP" and w.lemma not in _OFFICIAL]
    if by.people and by.people == to.people:
        by = Reference()  # `whom he urged to`: another than the one urged
    if by or named or len(to.states) != 1:
        return by
    other = counterparts(m, to)
    return other if len(other.states) == 1 else Reference()
