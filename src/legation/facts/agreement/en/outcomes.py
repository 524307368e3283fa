"""Papers told as what came of a visit or meeting, and statements that are named with their day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.agreement.en.days import GATHERINGS
from legation.facts.agreement.en.instruments import agreement_type, head_of, is_bundle, is_head
from legation.facts.agreement.en.making import Deed, agreements, draft_of
from legation.facts.agreement.en.papers import title_of
from legation.facts.agreement.en.series import chained
from legation.facts.agreement.en.stages import STAGE_OF_NOUN, STAGE_OF_VERB
from legation.grammar import Draft, Match
from legation.language.clauses import objects
from legation.language.dates import DateMention, resolve
from legation.language.parties import Reference
from legation.language.words import Word

# Verbs that lead from a gathering to what came of it, with the roles in which that stands.
YIELDING = {
    "result": ("in",),
    "produce": ("object",),
    "yield": ("object",),
    "generate": ("object",),
    "end": ("with", "in"),
    "culminate": ("in", "with"),
    "conclude": ("with",),
    "close": ("with",),
    "lead": ("to",),
    "bring": ("object",),
    "see": ("object",),
    "give": ("object",),
    "include": ("object",),
    "comprise": ("object",),
    "feature": ("object",),
    "be": ("attribute",),
}
_OUTCOMES = frozenset("outcome result deliverable achievement highlight fruit".split())
_NAMED_FROM_OUTCOMES = frozenset("include comprise feature be".split())


def came_of_it(m: Match) -> Iterator[Draft]:
    """`the visit resulted in two agreements`, `the outcome documents include a plan of action on health`."""
    subjects = [w for s in m.sentence.children(m.word, "nsubj", "nsubjpass") for w in m.sentence.subtree(s)]
    lemmas = {w.lemma for w in subjects if w.is_noun and w.mention is None}
    wanted = _OUTCOMES if m.word.lemma in _NAMED_FROM_OUTCOMES else _OUTCOMES | GATHERINGS
    if m.status is None or not lemmas & wanted:
        return
    came = [w for role in YIELDING[m.word.lemma] for w in _role(m, role)]
    if came and came[0].lemma not in STAGE_OF_NOUN:  # `resulted in the signing of a pact` is told by the noun
        yield from _listed(m, came)


def _role(m: Match, role: str) -> list[Word]:
    if role == "attribute":
        return list(m.sentence.children(m.word, "attr"))
    return m.frame.role(role)


def came_out(m: Match) -> Iterator[Draft]:
    """`Nine papers came out of the visit, among them a treaty on …`."""
    behind = m.sentence.words[m.word.index + 1 : m.word.index + 7]
    if m.status is None or not any(w.lemma in GATHERINGS for w in behind):
        return
    if {w.lower for w in behind[:2]} & {"out", "from"}:
        named = [w for w in m.sentence.words[m.word.index :] if is_head(w)]
        yield from _listed(m, named[:1] or list(m.sentence.children(m.word, "nsubj")))


def _listed(m: Match, fillers: list[Word]) -> Iterator[Draft]:
    for filler in fillers:
        head = head_of(m.sentence, filler)
        if head is not None:
            yield from agreements(m, chained(m.scene, m.sentence, head), Deed("conclude", "concluded"))
            return


def dated_statement(m: Match) -> Iterator[Draft]:
    """`discussed the 3 May Lima Declaration by the two presidents`: its day tells that it was made."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is not None and verb.lemma in STAGE_OF_VERB and m.word in objects(m.sentence, verb):
        return
    title = title_of(m, m.word)
    day = _day_in(m, title.first)
    if day is None or is_bundle(title) or agreement_type(title) not in ("declaration", "joint_statement"):
        return
    if "joint" not in title.lowered and m.word.tag[:3] != "NNP":
        return
    by = m.scene.refer_all(m.sentence, m.frame.role("by"))
    deed = Deed("adopt", "concluded", "occurred", 0.6, by or Reference())
    for draft in draft_of(m, title, title.name, deed):
        yield replace(draft, when=resolve(day, "past"))


def _day_in(m: Match, first: int) -> DateMention | None:
    for word in m.sentence.words[max(0, first - 1) : m.word.index]:
        if isinstance(word.mention, DateMention) and word.mention.kind == "day":
            return word.mention
    behind = m.sentence.words[m.word.index + 1 : m.word.index + 3]
    if len(behind) == 2 and behind[0].lower == "of":
        mention = behind[1].mention
        return mention if isinstance(mention, DateMention) and mention.kind == "day" else None
    return None
