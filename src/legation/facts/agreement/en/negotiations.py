"""Papers under negotiation: talks on them opened, going on, completed, or wished; drafts being written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.agreement.en.instruments import head_of, is_bundle, is_head
from legation.facts.agreement.en.making import Deed, agreements, status_of_deed
from legation.facts.agreement.en.meant import instrument_noun
from legation.facts.agreement.en.nouns import papers_under
from legation.facts.agreement.en.papers import fillers, whole_list
from legation.facts.agreement.en.series import chained
from legation.facts.agreement.en.stages import STAGE_OF_VERB
from legation.facts.telling import status_of_noun
from legation.facts.titles import Title
from legation.grammar import Draft, Match
from legation.language.clauses import grammatical_subject, objects
from legation.language.dates import DateMention
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
# What these are done to is no draft any more, or a text told of elsewhere.
_SETTLING = frozenset({*STAGE_OF_VERB, "agree", "submit", "draft", "negotiate", "authorise", "authorize"})
_COMPLETION = frozenset(["conclusion", "completion", "finalisation", "finalization", "end"])
# So many words behind `under negotiation` its beginning is told.
_NEAR = 8
# What a paper that is being prepared is in.
_PIPELINES = frozenset("works pipeline offing making".split())
# A paper may be in these as well as under them.
_WRITING = frozenset(["preparation", "elaboration"])
_ALMOST = frozenset("almost nearly but practically virtually near".split())
_BROKEN = frozenset("break collapse fail suspend halt stall freeze".split())
_NOT_DRAFTED = frozenset(["statement", "note", "letter", "document", "deal", "act", "text", "paper"])


def talks(m: Match) -> Iterator[Draft]:
    """`negotiations on a free trade agreement`, `the fifth round of talks for an investment treaty`."""
    above = m.sentence.head(m.word)
    heads = papers_under(m, _SUBJECTS)
    if m.word.lemma == "discussion" and above is not None and above.lower == "under":
        return
    if not heads and above is not None and above.lemma in _UNDER_WAY | _BEGUN and m.word.dep[:5] == "nsubj":
        # `talks are going on with Fiji on a treaty`
        heads = papers_under(m.at(above), _TOWARDS)
    told = _stage_of_talks(m) if heads else None
    if told is None:
        return
    listed = chained(m.scene, m.sentence, heads[0])
    titles = [t for t in listed if not t.bare or t.acronym or t.head.text.isupper()]
    if titles:
        since = _since_when(m) if told == ("negotiating", "occurred") else None
        for draft in agreements(m, titles, Deed("draft", told[0], told[1], 0.7)):
            yield replace(draft, when=since or draft.when)


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
    if any(_is_since(w) for w in m.frame.role("since")):
        yield from negotiated_since(m)
        return
    status = status_of_deed(m)
    if status is None or any(STAGE_OF_VERB.get(w.lemma) in ("signed", "concluded") for w in beside):
        return
    aux = auxiliaries(m.sentence, m.word)
    if status == "occurred" and m.word.tag in ("VBD", "VBN") and not set(aux) & {"being"}:
        return
    yield from _under_negotiation(m, fillers(m), Deed("draft", "negotiating", status, 0.75))


def being_negotiated(m: Match) -> Iterator[Draft]:
    """`has been under negotiation since 2015`, `a protocol, under discussion since May`: the day is since when."""
    under = m.sentence.head(m.word)
    leading = (
        ("in",) if m.word.lower in _PIPELINES else ("under", "in") if m.word.lower in _WRITING else ("under",)
    )
    if under is None or under.lower not in leading or m.status in (None, "cancelled"):
        return
    if m.word.lower in _PIPELINES and (
        m.sentence.child(m.word, "det") is None or m.sentence.child(m.word, "prep")
    ):
        return
    governor = m.sentence.head(under)
    things = [governor] if governor is not None and governor.is_noun else []
    if governor is not None and governor.is_verb:
        things = grammatical_subject(m.sentence, governor)
    before = [w for w in m.sentence.words[: under.index] if is_head(w)]
    yield from _since(m, iter([*things, *before[::-1][:1]]))


def nearly_done(m: Match) -> Iterator[Draft]:
    """`the logistics agreement is at the final stage`, `the text of a memorandum is all but ready`."""
    if m.word.tag not in ("VBZ", "VBP") or m.status != "occurred":
        return
    stages = [
        w
        for p in m.sentence.children(m.word, "prep")
        if p.lower in ("at", "in")
        for w in m.frame.role(p.lower)
    ]
    at_a_stage = any(
        w.lemma in ("stage", "phase", "stretch") and m.sentence.child(w, "amod") is not None for w in stages
    )
    ready = (a for a in m.sentence.children(m.word, "acomp") if a.lower in ("ready", "complete", "finished"))
    almost = any(m.sentence.words[a.index - 1].lower in _ALMOST for a in ready)
    if at_a_stage or almost:
        things = grammatical_subject(m.sentence, m.word)
        yield from _under_negotiation(m, iter(things), Deed("draft", "negotiating", "occurred", 0.65))


def negotiated_since(m: Match) -> Iterator[Draft]:
    """`an accord, negotiated since 2009, was signed`: what goes on since a day is no deed of that day."""
    if any(_is_since(w) for w in m.frame.role("since")):
        yield from _since(m, fillers(m))


def _since(m: Match, things: Iterator[Word]) -> Iterator[Draft]:
    """Draft a paper that is being negotiated, since a day or up to now."""
    told = next(
        (w.mention for w in m.sentence.words if _is_since(w) and abs(w.index - m.word.index) <= _NEAR), None
    )
    for draft in _under_negotiation(m, things, Deed("draft", "negotiating", "occurred", 0.7)):
        since = m.scene.resolved(m.sentence, told, "past") if isinstance(told, DateMention) else None
        yield replace(draft, when=f"{since.split('/')[0]}/.." if since else draft.when)


def _since_when(m: Match) -> str | None:
    """Give the time since which what the clause tells goes on: `have dragged on since 2004`."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    told = m.at(verb).frame.role("since") if verb is not None else []
    since = next((w.mention for w in told if isinstance(w.mention, DateMention)), None)
    value = m.scene.resolved(m.sentence, since, "past") if since is not None else None
    return f"{value.split('/')[0]}/.." if value else None


def _is_since(word: Word) -> bool:
    return isinstance(word.mention, DateMention) and word.mention.relation == "since"


def drafting(m: Match) -> Iterator[Draft]:
    """`are drafting an action plan`, `a road map is being prepared`, `work is under way on a treaty`."""
    if m.status != "occurred" or not _going_on(m):
        return
    things = (
        [w for role in _TOWARDS for w in m.frame.role(role)] or grammatical_subject(m.sentence, m.word)
        if m.word.lemma == "work" and any(c.lower == "on" for c in m.sentence.children(m.word, "prep", "prt"))
        else objects(m.sentence, m.word)
    )
    yield from _under_negotiation(m, iter(things), Deed("draft", "negotiating", "occurred", 0.65))


def _under_negotiation(m: Match, things: Iterator[Word], deed: Deed) -> Iterator[Draft]:
    for filler in things:
        head = instrument_noun(m, filler)
        if head is not None and head.lemma not in _NOT_DRAFTED:
            titles = [
                t for t in whole_list(m, head) if not is_bundle(t) and (not t.bare or _is_for_something(m, t))
            ]
            yield from agreements(m, titles, deed)
            return


def _is_for_something(m: Match, title: Title) -> bool:
    """Tell `are working on an agreement to exempt students from visas`: what it is to do names it."""
    article = any(c.lower in ("a", "an") for c in m.sentence.children(title.head, "det"))
    return article and [w.tag for w in m.sentence.words[title.last + 1 : title.last + 3]] == ["TO", "VB"]


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
    if not heads or verb is None or verb.lemma not in _UNDER_WAY | _BEGUN | _COMPLETED:
        return
    # `agreed to accelerate work on a treaty`: what is to be hastened goes on.
    going_on = m.word.dep[:5] == "nsubj" and firmness(m.sentence, m.word) == "occurred"
    hastened = m.word.dep == "dobj" and verb.lemma not in _BEGUN
    if going_on or hastened:
        titles = [t for t in chained(m.scene, m.sentence, heads[0]) if not t.bare and not is_bundle(t)]
        yield from agreements(m, titles, Deed("draft", "negotiating", "occurred", 0.65))


def in_draft(m: Match) -> Iterator[Draft]:
    """`the draft agreement on visas is with the cabinet`, `a draft of the treaty`: it is being negotiated."""
    above = m.sentence.head(m.word)
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if m.word.is_verb or above is None or (verb is not None and verb.lemma in _SETTLING):
        return
    head = above if m.word.dep in ("compound", "amod", "nmod") else head_of(m.sentence, m.word)
    if head is None or not is_head(head) or head.lemma in _NOT_DRAFTED:
        return
    titles = [t for t in chained(m.scene, m.sentence, head) if not t.bare and not is_bundle(t)]
    if titles and titles[0].head is head:
        for draft in agreements(m, titles, Deed("draft", "negotiating", "occurred", 0.6)):
            yield replace(draft, when=_since_when(m) or draft.when)
