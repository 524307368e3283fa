"""Papers under negotiation: talks on them opened, going on, completed, or wished; drafts being written."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.agreement.en.instruments import is_bundle
from legation.facts.agreement.en.making import Deed, agreements, status_of_deed
from legation.facts.agreement.en.meant import instrument_noun
from legation.facts.agreement.en.nouns import papers_under
from legation.facts.agreement.en.papers import fillers, title_of
from legation.facts.agreement.en.stages import STAGE_OF_VERB
from legation.facts.telling import status_of_noun
from legation.grammar import Draft, Match
from legation.language.clauses import objects
from legation.language.modality import auxiliaries, firmness
from legation.language.words import Sentence, Word

_SUBJECTS = ("on", "for", "about", "over", "of", "towards", "toward", "regarding", "concerning")
_TOWARDS = ("on", "towards", "toward")
_BEGUN = frozenset(
    "launch begin start open initiate commence kick enter hold restart relaunch reopen undertake".split()
)
# What these verbs do is done only to talks that are under way, whether done or only asked for.
_UNDER_WAY = frozenset(
    "accelerate expedite speed step continue resume conduct pursue advance progress proceed intensify push "
    "move go review note make have discuss hasten boost lead drag wrap fast-track reach see be follow "
    "welcome".split()
)
_COMPLETED = frozenset(["finalise", "finalize", "complete", "conclude", "finish", "end", "wrap", "close"])
_COMPLETION = frozenset(["conclusion", "completion", "finalisation", "finalization", "end"])
_BROKEN = frozenset("break collapse fail suspend halt stall freeze".split())
_NOT_DRAFTED = frozenset(["statement", "note", "letter", "document", "deal", "act", "text", "paper"])


def talks(m: Match) -> Iterator[Draft]:
    """`negotiations on a free trade agreement`, `the fifth round of talks for an investment treaty`."""
    heads = papers_under(m, _SUBJECTS)
    told = _stage_of_talks(m) if heads else None
    if told is None:
        return
    title = title_of(m, heads[0])
    if not title.bare or title.acronym or title.head.text.isupper():
        yield from agreements(m, [title], Deed("draft", told[0], told[1], 0.7))


def _stage_of_talks(m: Match) -> tuple[str, str] | None:
    """Give the stage that the talks are at, with the status of its telling; None where that is not told."""
    above = list(m.sentence.ancestors(m.word))
    if any(w.is_noun and w.lemma in _COMPLETION for w in above[:2]):
        completion = next(w for w in above if w.lemma in _COMPLETION)
        status = status_of_noun(m.sentence, completion)
        return ("concluded", status) if status else None
    verb = next((w for w in above if w.is_verb), None)
    if verb is None or verb.lemma in _BROKEN:
        return None
    told: str = firmness(m.sentence, m.word)
    if told in ("denied", "hypothetical", "cancelled"):
        return None
    if told == "occurred" and verb.tag == "VBG" and verb.dep == "pcomp":
        # `committed to concluding negotiations`
        told = status_of_deed(m.at(verb)) or told
    direct = m.word.dep in ("dobj", "nsubjpass", "nsubj") or above[0].is_noun
    if verb.lemma in _COMPLETED and direct and not _in_progress(m.sentence, verb):
        if m.word.dep == "nsubj" and verb.lemma in ("end", "close"):
            return None
        return "concluded", told
    if verb.lemma in _UNDER_WAY or _in_progress(m.sentence, verb) or _current(m):
        return "negotiating", "occurred"
    if verb.lemma in _BEGUN:
        if told == "occurred" and verb.tag in ("VB", "VBG") and not auxiliaries(m.sentence, verb):
            # `supported launching negotiations`
            return "proposed", "proposed"
        return ("negotiating" if told != "proposed" else "proposed"), told
    if told == "proposed" and direct:
        return "proposed", told
    return None


def _current(m: Match) -> bool:
    return any(c.lower in ("ongoing", "current", "continuing") for c in m.sentence.children(m.word, "amod"))


def _in_progress(sentence: Sentence, verb: Word) -> bool:
    return any(c.lower == "being" for c in sentence.children(verb, "auxpass", "aux"))


def negotiated(m: Match) -> Iterator[Draft]:
    """`are negotiating an extradition treaty`, `agreed to negotiate`; `was negotiated and signed` is signed."""
    beside = [w for w in m.sentence.conjuncts(m.word) if w is not m.word]
    above = m.sentence.head(m.word)
    if m.word.dep == "conj" and above is not None:
        beside.append(above)
    status = status_of_deed(m)
    if status is None or any(STAGE_OF_VERB.get(w.lemma) in ("signed", "concluded") for w in beside):
        return
    aux = auxiliaries(m.sentence, m.word)
    if status == "occurred" and m.word.tag in ("VBD", "VBN") and not set(aux) & {"being"}:
        return
    yield from _under_negotiation(m, fillers(m), Deed("draft", "negotiating", status, 0.75))


def drafting(m: Match) -> Iterator[Draft]:
    """`are drafting an action plan`, `a road map is being prepared`, `work is under way on a treaty`."""
    if m.status != "occurred" or not _going_on(m):
        return
    things = (
        [w for role in _TOWARDS for w in m.frame.role(role)]
        if m.word.lemma == "work"
        else objects(m.sentence, m.word)
    )
    yield from _under_negotiation(m, iter(things), Deed("draft", "negotiating", "occurred", 0.65))


def _under_negotiation(m: Match, things: Iterator[Word], deed: Deed) -> Iterator[Draft]:
    for filler in things:
        head = instrument_noun(m, filler)
        if head is not None and head.lemma not in _NOT_DRAFTED:
            title = title_of(m, head)
            if not is_bundle(title) and not title.bare:
                yield from agreements(m, [title], deed)
            return


def _going_on(m: Match) -> bool:
    """Tell whether the verb says that something is in progress: `are drafting`, `is being drafted`."""
    words = [m.word, *(w for w in m.sentence.ancestors(m.word) if w.dep != "relcl")]
    own = {c.lower for c in m.sentence.children(m.word, "aux", "auxpass")}
    progressive = m.word.tag == "VBG" and bool(own & {"is", "are", "been", "were", "was"})
    return (progressive or "being" in own) and not any(w.lemma == "say" and w.tag == "VB" for w in words)


def talks_under_way(m: Match) -> Iterator[Draft]:
    """`work is under way on a treaty`, `work on the draft agreement goes on`."""
    heads = papers_under(m, _TOWARDS)
    above = m.sentence.head(m.word)
    if not heads and above is not None and above.is_verb:
        # `work is under way on a treaty`
        heads = papers_under(m.at(above), _TOWARDS)
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if heads and verb is not None and verb.lemma in _UNDER_WAY | _BEGUN and m.word.dep[:5] == "nsubj":
        title = title_of(m, heads[0])
        if firmness(m.sentence, m.word) == "occurred" and not title.bare and not is_bundle(title):
            yield from agreements(m, [title], Deed("draft", "negotiating", "occurred", 0.65))
