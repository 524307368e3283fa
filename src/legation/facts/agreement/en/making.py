"""From a deed and the instruments it is done to, to drafts of facts: which titles, whose, when and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from legation.facts.agreement.en.instruments import (
    GENERIC,
    PLAIN,
    agreement_type,
    is_bundle,
    is_head,
    is_instrument,
    several,
)
from legation.facts.agreement.en.lists import listed_after
from legation.facts.agreement.en.meant import meant_title
from legation.facts.agreement.en.stages import sort_of
from legation.facts.titles import Title, title_at
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft, Match
from legation.grammar.match import merged_details
from legation.language.dates import DateMention, resolve
from legation.language.modality import auxiliaries, tense
from legation.language.parties import Reference
from legation.records import Place

# Verbs that tell of a ceremony now: what they carry has the day of the meeting.
_CEREMONY = frozenset(
    "witness attend oversee preside take sponsor hold see observe follow end culminate conclude watch".split()
)
_MANAGED = frozenset(["manage", "go", "proceed", "help"])


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done to an instrument.

    word: the verb or noun that says so. stage: the contract's. status: None means that of the match.
    parties: who does it; None means the subject and `with`.
    """

    word: str
    stage: str
    status: str | None = None
    confidence: float = 0.85
    parties: Reference | None = None


def agreements(m: Match, titles: Iterable[Title], deed: Deed) -> Iterator[Draft]:
    """Draft a fact for each instrument named; a bundle counts only where none of its papers is named."""
    listed = [t for t in titles if is_instrument(t, deed=sort_of(deed.word))]
    if len(listed) > 1 and all(is_bundle(t) or (t.head.tag == "NNS" and t.lowered <= PLAIN) for t in listed):
        whole = m.scene.quote(listed[0].start, listed[-1].end)
        for draft in draft_of(m, listed[0], whole, deed):
            yield replace(draft, details=merged_details(draft, agreement_type="other"))
        return
    for title in [t for t in listed if not is_bundle(t)] or listed[:1]:
        in_passing = m.word.dep in ("acl", "amod", "relcl") and title.count is None
        if is_bundle(title) and (in_passing or listed_after(m.scene, m.sentence) or _nondescript(title)):
            # `implement the agreements reached`: nobody can tell which.
            continue
        meant, printed = meant_title(m, title)
        for name in several(m.scene, m.sentence, title) or ([printed] if printed else []):
            yield from draft_of(m, meant, name, deed)


def _nondescript(title: Title) -> bool:
    return title.head.lemma in GENERIC and title.count is None and title.head.tag == "NN"


def draft_of(m: Match, title: Title, name: str, deed: Deed, *, kind: str | None = None) -> Iterator[Draft]:
    """Draft the fact of one instrument, if the states are known and the deed fits the sort of paper.

    kind: the contract's type where the title alone does not tell: one of `seven agreements` is an agreement.
    """
    if kind is None:
        kind = agreement_type(title)
        kind = "other" if kind == "agreement" and is_bundle(title) else kind
    stated = sort_of(deed.word) in ("adopt", "approve", "endorse", "conclude", "sign")
    if kind == "joint_statement" and deed.stage == "concluded" and not stated:
        return
    status = deed.status or m.status
    if status is None:
        return
    if deed.stage == "negotiating":
        status = "occurred"
    states = _states(m, title, deed.parties)
    if not states:
        return
    yield m.draft(
        when=_when(m, title, status),
        status=status,
        states=states,
        place=_place(m, title, status),
        confidence=deed.confidence,
        title=name,
        agreement_type=kind,
        stage=deed.stage,
    )


def status_of_deed(m: Match) -> str | None:
    """Give the status of a deed told by its verb.

    `recently signed` is done, what is only to be done is not.
    """
    status = m.status
    word = m.word
    aux = {c.lower for c in m.sentence.children(word, "aux")}
    if word.tag == "VBN" and word.dep in ("amod", "acl") and "to" not in aux:
        return status and "occurred"
    above = m.sentence.head(word)
    if status != "occurred" or above is None:
        return status
    infinitive = word.tag in ("VB", "VBN") and "to" in aux
    if infinitive and not (above.is_verb and above.lemma in _MANAGED):
        return "proposed"
    if word.tag == "VBG" and word.dep == "pcomp":
        # `the imperative of concluding`, `look forward to signing`, but `after signing`, `by signing`
        lead = m.sentence.head(above)
        aimed = lead is not None and (lead.is_noun or lead.lemma in ("look", "commit", "aim"))
        return "proposed" if above.lower in ("of", "to", "towards", "for") and aimed else status
    return status


def is_proper(title: Title) -> bool:
    """Tell whether the title is a proper name of more than its head."""
    return title.head.tag[:3] == "NNP" and not title.bare


def _states(m: Match, title: Title, parties: Reference | None) -> tuple[str, ...]:
    doers = parties if parties is not None else m.refer("subject")
    with_whom = m.refer("with") if parties is None else Reference()
    told = tuple(dict.fromkeys((*doers.states, *with_whom.states, *title.states)))
    if len(told) > 1:
        return told
    alone = len(told) == 1 and doers.named == told and not with_whom and is_proper(title)
    # A title that `it` refers back to stands in another sentence, without an article here.
    here = title.head in m.sentence.words
    if alone and not (here and any(c.lower in ("a", "an") for c in m.sentence.children(title.head, "det"))):
        return told
    setting = m.scene.setting(m.sentence).parties.states
    if len(setting) > 1 and set(told) <= set(setting):
        return setting
    if len(m.scene.dyad) == 2 and set(told) <= set(m.scene.dyad):
        return m.scene.dyad
    if len(told) == 1 and m.scene.home and m.scene.home != told[0]:
        return (*told, m.scene.home)
    return told


def _when(m: Match, title: Title, status: str) -> str | None:
    behind = [w.mention for w in m.sentence.words[title.last + 1 : title.last + 3]]
    if len(behind) == 2 and isinstance(behind[1], DateMention) and m.scene.text[behind[1].start - 1] == "(":
        # `an Air Services Agreement (2019)`
        return resolve(behind[1], "past")
    mention = m.scene.date_of(m.sentence, m.word, apart_from=_dates_of_titles(m))
    if mention is not None:
        future = status in ("scheduled", "proposed") or tense(m.sentence, m.word) == "future"
        return resolve(mention, "future" if future else "past")
    if title.year is not None and m.word.dep in ("acl", "relcl"):
        return title.year
    if status != "occurred" or not _told_now(m, title):
        return None
    return m.scene.setting(m.sentence).when


def _dates_of_titles(m: Match) -> list[DateMention]:
    """Give the dates that belong to papers named in the sentence: `the protocol to the 1998 treaty`."""
    titles = [title_at(m.scene, m.sentence, w) for w in m.sentence.words if is_head(w)]
    found = []
    for word in m.sentence.words:
        mention = word.mention
        if not isinstance(mention, DateMention):
            continue
        above = m.sentence.head(word)
        # `an action plan for 2024`
        aimed = above is not None and above.lower == "for"
        if aimed or any(t.start <= mention.start < t.end for t in titles):
            found.append(mention)
    return found


def _told_now(m: Match, title: Title) -> bool:
    """Tell whether the deed is of the meeting told.

    Not looked back on with `had` or `has`, nor in passing.
    """
    word = m.word
    if word.is_verb:
        if any(a in ("has", "have", "had") for a in auxiliaries(m.sentence, word)):
            return False
        beside = word.dep in ("relcl", "acl") and word.tag != "VBG"
        return not beside or agreement_type(title) == "joint_statement"
    return any(w.lemma in _CEREMONY for w in m.sentence.ancestors(word))


def _place(m: Match, title: Title, status: str) -> Place | None:
    own = whereabouts(m.scene, m.sentence, m.word)
    if own is None and status == "occurred" and _told_now(m, title):
        own = m.place(setting=True)
    return own
