"""Undertakings that no word of a list gives away: the encoder hears in which verb or noun something is to be done."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.title_words import FIELDS
from legation.facts.undertaking.en.deeds import ATTITUDES, FAINT, NO_THINGS, SURE, alike, link_before, says_no
from legation.facts.undertaking.en.marked import undertaking_of
from legation.grammar import Draft, Match, Rule, heard
from legation.language.modality import auxiliaries

_FEELINGS = frozenset(
    "eagerness keenness desire wish aspiration interest hope enthusiasm cooperation effort way means potential".split()
)
_HELD_OUT = frozenset("offer proposal request pledge promise plan call demand appeal initiative".split())
_ORDERING = frozenset("direct instruct task mandate order charge authorise authorize".split())
_TALKING = frozenset("discuss include talk consult".split())


def _heard(m: Match) -> Iterator[Draft]:
    """`the lorries would be let through by Friday, she assured him`."""
    if m.word.surety("undertaking") < SURE and not _goes_on(m):
        return
    unsure = m.word.is_verb and m.firmness in ("denied", "hypothetical") and not _hoped_for(m)
    unsure = unsure or any(w.lemma == "deny" for w in m.sentence.ancestors(m.word))
    if unsure or _only_wished(m) or _nothing_to_do(m) or _refused(m) or _told_at_home(m):
        return
    yield from undertaking_of(m, m.word.likeliest("undertaking"))


def _hoped_for(m: Match) -> bool:
    """`hoped that teachers could be hired` is how one asks politely."""
    could = {"could", "might"} & set(auxiliaries(m.sentence, m.word))
    hoping = any(w.lemma in ("hope", "wish") for w in m.sentence.ancestors(m.word))
    return bool(could) and hoping and m.word.likeliest("undertaking") == "request"


def _goes_on(m: Match) -> bool:
    """Tell the member of a list that is heard faintly, of which another is heard well."""
    kind = m.word.likeliest("undertaking")
    last = link_before(m.sentence, m.word)
    return last >= 0 and any(
        w.surety("undertaking") >= SURE and w.likeliest("undertaking") == kind and alike(w, m.word)
        for w in m.sentence.words[: last + 1]
    )


def _nothing_to_do(m: Match) -> bool:
    """Tell talk (`discuss trade`), feelings, and what is past: `the fund launched in Lima`."""
    if not m.word.is_verb:
        return m.word.lemma in FIELDS | NO_THINGS
    if m.word.lemma in _TALKING or (m.word.tag == "VBG" and m.word.lemma in ATTITUDES):
        return True
    launched = m.word.tag == "VBN" and m.word.dep == "acl"
    return launched and m.sentence.child(m.word, "aux", "auxpass") is None


def _refused(m: Match) -> bool:
    """Tell what somebody says no to or takes back: `turned down the proposal for a patrol`, `withdrew its offer`."""
    chain = (m.word, *m.sentence.ancestors(m.word))
    above = next((w for w in chain if w.lemma in _HELD_OUT and w.is_noun), None)
    verb = m.sentence.head(above) if above is not None else None
    return verb is not None and says_no(m.sentence, verb)


def _told_at_home(m: Match) -> bool:
    """`received the guests and directed his ministries to help them`: an order to one's own is none of both."""
    above = m.sentence.head(m.word)
    if above is None or above.lemma not in _ORDERING or m.word.dep not in ("xcomp", "ccomp", "advcl"):
        return False
    return len(m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above)).states) == 1


def _only_wished(m: Match) -> bool:
    """Tell a deed that a side is only eager for, or that says what something is for: `cooperation to train nurses`."""
    above = m.sentence.head(m.word)
    if above is not None and above.lemma == "take" and above.dep == "acl":
        return True  # `the steps taken by both to mend the road`
    return m.word.dep == "acl" and above is not None and above.lemma in _FEELINGS


RULES = (
    Rule(
        name="heard as to be done",
        kind="undertaking",
        says="In a word that no other rule takes up the encoder hears that something is promised, asked or offered.",
        trigger=heard("undertaking", FAINT),
        produce=_heard,
        lists=True,
    ),
)
