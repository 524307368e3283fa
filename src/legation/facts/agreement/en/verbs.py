"""Deeds done to instruments, told by verbs: signed, put their names to, entered into force, acceded to."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.agreement.en.instruments import agreement_type, chained, is_bundle, is_head, is_instrument
from legation.facts.agreement.en.making import Deed, agreements, draft_of, is_proper, status_of_deed
from legation.facts.agreement.en.meant import instrument_noun, taken_up
from legation.facts.agreement.en.stages import STAGE_OF_VERB
from legation.facts.titles import Title, title_at
from legation.grammar import Draft, Match
from legation.language.clauses import Frame, is_passive, objects, subject
from legation.language.parties import Reference
from legation.language.words import Word

_JOINABLE = frozenset(
    "agreement treaty convention protocol accord pact charter declaration deal covenant compact "
    "arrangement".split()
)
_PARLIAMENTS = frozenset(
    "parliament congress senate assembly legislature duma house lawmaker deputy bundestag sejm diet "
    "knesset majlis".split()
)
_NOT_DRAFTED = frozenset(["statement", "note", "letter", "document", "deal", "act", "text", "paper"])
_FORCE = ("into force", "into effect", "in force", "in effect", "into operation")


def done(m: Match) -> Iterator[Draft]:
    """`signed an agreement on X and two memoranda`, `the treaty was ratified`."""
    stage = "ratified" if _by_parliament(m) else STAGE_OF_VERB[m.word.lemma]
    deed = Deed(m.word.lemma, stage, status_of_deed(m))
    if deed.status is None or (deed.stage == "implemented" and not _carried_out(m)):
        return
    if deed.stage == "negotiating" and deed.status != "occurred":
        return
    if m.word.lemma == "exchange" and any(w.lemma == "instrument" for w in objects(m.sentence, m.word)):
        # what is exchanged are the papers of ratification
        return
    for filler in objects(m.sentence, m.word) or _shifted(m):
        earlier = taken_up(m, filler)
        if earlier is not None and is_instrument(earlier, deed="sign") and not is_bundle(earlier):
            yield from draft_of(m, earlier, earlier.name, deed)
            return
        head = instrument_noun(m, filler)
        if head is not None:
            title = title_at(m.scene, m.sentence, head)
            listed = _after_colon(m) if head.index < m.word.index or is_bundle(title) else []
            yield from agreements(m, listed or _whole_list(m, head), deed)
            return


def _whole_list(m: Match, head: Word) -> list[Title]:
    """Give the papers of the list that the paper is in; before a passive it may be the last of them."""
    if head.index < m.word.index:
        for word in m.sentence.words[: head.index]:
            if is_head(word):
                titles = chained(m.scene, m.sentence, word)
                if any(t.head is head or t.first <= head.index <= t.last for t in titles[1:]):
                    return titles
    return chained(m.scene, m.sentence, head)


def _by_parliament(m: Match) -> bool:
    """Tell whether parliament approves: that is ratification."""
    doers = subject(m.sentence, m.word) if m.word.lemma in ("approve", "adopt", "endorse") else []
    return any(w.lemma in _PARLIAMENTS for w in doers)


def _after_colon(m: Match) -> list[Title]:
    """Give the papers listed behind a colon: `documents were signed: Agreement on …; Protocol on …`."""
    colon = next((w.index for w in m.sentence.words[m.word.index :] if w.text == ":"), None)
    if colon is None:
        return []
    first = next((w for w in m.sentence.words[colon + 1 : colon + 12] if is_head(w)), None)
    return chained(m.scene, m.sentence, first) if first is not None else []


def _carried_out(m: Match) -> bool:
    """Tell whether it was done: `has been implemented`; implementing as a task is an undertaking."""
    told = m.word.tag in ("VBD", "VBN") and m.word.dep not in ("amod", "acl", "xcomp")
    return m.status == "occurred" and told


def _shifted(m: Match) -> list[Word]:
    """Give an object that the parser hung elsewhere.

    `concluded with a Spanish firm a contract`; `following the meeting a statement was adopted`; `the treaty
    they signed`.
    """
    above = m.sentence.head(m.word)
    if m.word.dep == "relcl" and above is not None and is_head(above):
        return [above]
    passive = m.sentence.child(m.word, "auxpass")
    following = m.sentence.words[m.word.index + 1 : m.word.index + 8]
    if following and following[0].lower in ("was", "were"):
        # `Also signed was a protocol`
        return [w for w in following if is_head(w)][:1]
    if passive is not None:
        before = m.sentence.words[max(0, passive.index - 3) : passive.index]
        return (
            [w for w in before if is_head(w)][-1:] if not any(w.tag in ("WDT", ",") for w in before) else []
        )
    for word in m.sentence.words[m.word.index + 1 :]:
        if word.is_verb:
            break
        if (
            is_head(word)
            and m.word in m.sentence.ancestors(word)
            and word.dep in ("pobj", "appos", "conj", "dep")
        ):
            between = m.sentence.words[m.word.index + 1 : word.index]
            if not any(w.tag == "IN" and w.lower not in ("with", "of", "on") for w in between):
                return [word]
    return []


def agreed_on(m: Match) -> Iterator[Draft]:
    """`agreed on the text of a readmission agreement`, `agreed upon a road map`."""
    status = status_of_deed(m)
    fillers = [*m.frame.role("on"), *m.frame.role("upon")]
    if is_passive(m.sentence, m.word):
        # `the text of the action plan has been agreed`
        fillers += objects(m.sentence, m.word)
    for filler in fillers:
        head = instrument_noun(m, filler)
        if head is not None and status is not None:
            title = title_at(m.scene, m.sentence, head)
            if not title.bare:
                yield from agreements(m, [title], Deed("conclude", "concluded", status, 0.7))
            return


def drafting(m: Match) -> Iterator[Draft]:
    """`are drafting an action plan`, `a road map is being prepared`, `work is under way on a treaty`."""
    if m.status != "occurred" or not _going_on(m):
        return
    fillers = m.frame.role("on") if m.word.lemma == "work" else objects(m.sentence, m.word)
    for filler in fillers:
        head = instrument_noun(m, filler)
        if head is not None and head.lemma not in _NOT_DRAFTED:
            title = title_at(m.scene, m.sentence, head)
            if not is_bundle(title) and not title.bare:
                yield from agreements(m, [title], Deed("sign", "negotiating", "occurred", 0.65))
            return


def _going_on(m: Match) -> bool:
    """Tell whether the verb says that something is in progress: `are drafting`, `is being drafted`."""
    words = [m.word, *(w for w in m.sentence.ancestors(m.word) if w.dep != "relcl")]
    own = {c.lower for c in m.sentence.children(m.word, "aux", "auxpass")}
    progressive = m.word.tag == "VBG" and bool(own & {"is", "are", "been", "were", "was"})
    return (progressive or "being" in own) and not any(w.lemma == "say" and w.tag == "VB" for w in words)


def put_to(m: Match) -> Iterator[Draft]:
    """`put their names to a declaration`, `the communiqué bears the signatures of both`."""
    if m.status is None:
        return
    names = ("name", "signature", "pen", "seal", "initial", "hand")
    things = [w for w in objects(m.sentence, m.word) if w.lemma in names]
    if not things:
        return
    fillers = [*m.frame.role("to"), *m.frame.role("on"), *m.frame.role("under")]
    fillers += [w for t in things for w in Frame(m.sentence, t).role("to")]
    if m.word.lemma in ("bear", "carry", "change"):
        fillers = subject(m.sentence, m.word)
    for filler in fillers:
        head = instrument_noun(m, filler)
        if head is not None:
            yield from agreements(m, chained(m.scene, m.sentence, head), Deed("sign", "signed"))
            return


def into_force(m: Match) -> Iterator[Draft]:
    """`entered into force`, `came into effect`, `took effect`."""
    behind = " ".join(w.lower for w in m.sentence.words[m.word.index + 1 : m.word.index + 4])
    taking = m.word.lemma == "take" and any(c.lemma == "effect" for c in m.sentence.children(m.word, "dobj"))
    if m.status is None or not (behind.startswith(_FORCE) or taking):
        return
    yield from _of_subject(m, Deed("enter", "in_force", parties=Reference()))


def expired(m: Match) -> Iterator[Draft]:
    """`the treaty expired in 2021`."""
    if m.status is not None:
        yield from _of_subject(m, Deed("lapse", "terminated", parties=Reference()))


def _of_subject(m: Match, deed: Deed) -> Iterator[Draft]:
    for filler in subject(m.sentence, m.word):
        head = instrument_noun(m, filler)
        if head is not None:
            yield from agreements(m, [title_at(m.scene, m.sentence, head)], deed)


def joined(m: Match) -> Iterator[Draft]:
    """`acceded to the Convention`, `withdrew from the treaty`, `pulled out of the deal`."""
    leaving = m.word.lemma in ("withdraw", "pull", "exit", "quit")
    deed = Deed(m.word.lemma, "terminated" if leaving else "acceded")
    if m.status is None:
        return
    for role in ("from", "of", "object") if leaving else ("to", "object"):
        for filler in m.frame.role(role):
            head = instrument_noun(m, filler)
            if head is None or head.lemma not in _JOINABLE:
                continue
            title = title_at(m.scene, m.sentence, head)
            if m.word.lemma != "join" or is_proper(title):
                yield from agreements(m, [title], deed)
                return


def proposed(m: Match) -> Iterator[Draft]:
    """`proposed a free trade agreement`, `talks on a possible Status of Forces Agreement`."""
    above = m.sentence.head(m.word)
    things = objects(m.sentence, m.word) if m.word.is_verb else [above] if above is not None else []
    for filler in things:
        head = instrument_noun(m, filler)
        if head is None or head.lemma not in _JOINABLE | {"memorandum", "mou"}:
            continue
        title = title_at(m.scene, m.sentence, head)
        if not title.bare:
            by = m.refer("subject") if m.word.is_verb else Reference()
            yield from agreements(m, [title], Deed("propose", "proposed", "proposed", 0.65, by))
        return


def statement_issued(m: Match) -> Iterator[Draft]:
    """`put out a joint communiqué`, `made a joint statement`."""
    if m.status is None:
        return
    for filler in objects(m.sentence, m.word) or _shifted(m):
        head = instrument_noun(m, filler)
        if head is None or head.lemma not in ("statement", "communique", "communiqué", "declaration"):
            continue
        title = title_at(m.scene, m.sentence, head)
        if agreement_type(title) in ("joint_statement", "declaration"):
            yield from agreements(m, [title], Deed("issue", "concluded"))
        return
