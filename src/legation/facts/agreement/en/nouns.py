"""Deeds done to instruments, told by nouns: the signing of, the entry into force of, negotiations on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.agreement.en.instruments import (
    GENERIC,
    agreement_type,
    chained,
    head_of,
    is_bundle,
    is_head,
    is_instrument,
    singular,
)
from legation.facts.agreement.en.lists import first_head, lead_of, matters
from legation.facts.agreement.en.making import Deed, agreements, draft_of, status_of_deed
from legation.facts.agreement.en.stages import STAGE_OF_NOUN, STAGE_OF_VERB
from legation.facts.telling import status_of_noun
from legation.facts.title_lists import base
from legation.facts.titles import Title, title_at
from legation.grammar import Draft, Match
from legation.language.clauses import subject
from legation.language.modality import firmness
from legation.language.words import Sentence, Word

_GOING_ON = frozenset(
    "hold launch begin start resume continue conduct be open proceed progress advance go make review have "
    "note enter".split()
)
_TAKEN_UP = frozenset("they these one another third second first".split())
_COMPLETED = frozenset(["finalise", "finalize", "complete", "conclude"])
_COMPLETION = frozenset(["conclusion", "completion", "finalisation", "finalization"])
_ROLES = {
    "in_force": ("of",),
    "acceded": ("to",),
    "terminated": ("of", "from"),
    "negotiating": ("on", "for", "about", "over", "of", "towards", "toward"),
}


def named_deed(m: Match) -> Iterator[Draft]:
    """`praised the signing of the visa agreement`, `negotiations on a free trade agreement`."""
    stage = STAGE_OF_NOUN[m.word.lemma]
    above = m.sentence.head(m.word)
    if m.word.dep == "compound" and above is not None and above.lemma in ("ceremony", "event"):
        m = m.at(above)
    if m.word.lemma == "entry" and not _into_force(m):
        return
    if m.word.lemma == "exchange" and any(
        w.lemma in ("note", "letter", "instrument") for w in m.frame.role("of")
    ):
        # an exchange of notes is an instrument itself
        return
    heads = _papers_of(m, _ROLES.get(stage, ("of", "on", "for")))
    status = status_of_noun(m.sentence, m.word)
    if not heads or status is None:
        return
    if stage == "negotiating" and _finished(m):
        stage = "concluded"
    elif stage == "negotiating" and not _under_way(m):
        return
    deed = Deed("signing" if m.word.lemma in ("ceremony", "event") else m.word.lemma, stage, status, 0.75)
    yield from agreements(m, chained(m.scene, m.sentence, heads[0]), deed)


def _into_force(m: Match) -> bool:
    behind = [w.lower for w in m.sentence.words[m.word.index + 1 : m.word.index + 3]]
    return behind in (["into", "force"], ["into", "effect"])


def _papers_of(m: Match, roles: tuple[str, ...]) -> list[Word]:
    """Give the papers that the deed is done to, also behind another phrase.

    `the signing in 2019 of the treaty`.
    """
    fillers = [w for role in roles for w in m.frame.role(role)]
    heads = [h for w in fillers if (h := head_of(m.sentence, w)) is not None]
    if heads:
        return heads
    for prep in m.sentence.words[m.word.index + 1 : m.word.index + 7]:
        if prep.lower in roles:
            heads += [
                h for w in m.sentence.children(prep, "pobj") if (h := head_of(m.sentence, w)) is not None
            ]
            break
        if prep.tag not in ("IN", "DT") and prep.mention is None and prep.lower not in ("force", "effect"):
            break
    if not heads and m.word.lemma in ("signing", "talk", "negotiation"):
        heads = [w for w in m.frame.role("compound") if is_head(w)]
    return heads


def _finished(m: Match) -> bool:
    """Tell `finalised negotiations on`, `the conclusion of talks on`: the paper's text is agreed."""
    above = m.sentence.head(m.word)
    if above is not None and above.tag == "IN":
        above = m.sentence.head(above)
        return above is not None and above.lemma in _COMPLETION
    if above is None or above.lemma not in _COMPLETED or above.tag not in ("VBD", "VBN"):
        return False
    return not _in_progress(m.sentence, above)


def _in_progress(sentence: Sentence, verb: Word) -> bool:
    return any(c.lower == "being" for c in sentence.children(verb, "auxpass", "aux"))


def _under_way(m: Match) -> bool:
    """Tell whether negotiations are told as going on, begun or resumed.

    Where they are only wished, it is not.
    """
    first = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if first is None or firmness(m.sentence, m.word) != "occurred":
        return False
    return first.lemma in _GOING_ON or _in_progress(m.sentence, first)


def list_item(m: Match) -> Iterator[Draft]:
    """An item of a list that a sentence such as `They signed:` leads in."""
    if first_head(m.sentence) is not m.word:
        return
    lead = lead_of(m.scene, m.sentence)
    there = _deed_in(m, lead) if lead is not None else None
    if lead is None or there is None:
        return
    title = title_at(m.scene, m.sentence, m.word)
    if is_instrument(title, deed="sign") and title.first <= 6 and not is_bundle(title):
        yield from _as_told_in(m, lead, there, title, title.name)


def about(m: Match) -> Iterator[Draft]:
    """`The MoUs deal with trade, education and health`, `They are on (1) culture, (2) tourism`."""
    if m.word.tag not in ("VBZ", "VBP", "VBD"):
        return
    yield from _named_as(m)
    found = _bundle_before(m)
    if found is None:
        return
    lead, there, bundle = found
    topic = next((w for w in subject(m.sentence, m.word)), None)
    if topic is None or not (topic.lower in _TAKEN_UP or is_head(topic)) or topic.dep == "pobj":
        return
    opening = m.sentence.words[m.word.index + 1 : m.word.index + 4]
    first = next((w.index + 1 for w in opening if w.tag in ("IN", "TO")), m.word.index + 1)
    if m.word.lemma == "be" and first == m.word.index + 1:
        return
    sort = "" if base(bundle.head) in GENERIC else f"{singular(m.scene, bundle)} on "
    for matter in matters(m.scene, m.sentence, first):
        yield from _as_told_in(m, lead, there, bundle, sort + matter)


def _bundle_before(m: Match) -> tuple[Sentence, Match, Title] | None:
    """Give the sentence before that tells of several papers, with its deed and what they are called."""
    before = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words]
    for lead in reversed(before[-3:]):
        there = _deed_in(m, lead)
        titles = [title_at(m.scene, lead, w) for w in lead.words if is_head(w)]
        bundle = next((t for t in titles if t.count and is_bundle(t)), None)
        if there is not None and bundle is not None:
            return lead, there, bundle
    return None


def _named_as(m: Match) -> Iterator[Draft]:
    """`The documents signed were "Memorandum on …" and "Agreement on …"`."""
    if m.word.lemma != "be":
        return
    deed = next(
        (w for w in m.sentence.words[: m.word.index] if w.lemma in STAGE_OF_VERB and w.tag == "VBN"), None
    )
    first = next((w for w in m.sentence.words[m.word.index + 1 : m.word.index + 8] if is_head(w)), None)
    named = any(is_head(w) for w in m.sentence.words[: m.word.index])
    if deed is not None and first is not None and named:
        told = Deed(deed.lemma, STAGE_OF_VERB[deed.lemma], "occurred", 0.75)
        yield from agreements(m.at(deed), chained(m.scene, m.sentence, first), told)


def _deed_in(m: Match, lead: Sentence) -> Match | None:
    """Give the deed that the sentence tells of, as a match on it."""
    word = next((w for w in lead.words if w.is_verb and w.lemma in {*STAGE_OF_VERB, "put"}), None) or next(
        (w for w in lead.words if w.lemma in ("signing", "signature")), None
    )
    return Match(m.rule, m.scene, lead, word) if word is not None else None


def _as_told_in(m: Match, lead: Sentence, there: Match, title: Title, name: str) -> Iterator[Draft]:
    """Draft a paper of the list with the day, place and parties of the deed that leads the list in."""
    stage = STAGE_OF_VERB.get(there.word.lemma, "signed")
    status = status_of_deed(there) if there.word.is_verb else status_of_noun(lead, there.word)
    for draft in draft_of(there, title, name, Deed("sign", stage, status), kind=agreement_type(title)):
        evidence = ((m.sentence.start, m.sentence.end), (lead.start, lead.end))
        yield replace(draft, states=draft.states | set(title.states), evidence=evidence)
