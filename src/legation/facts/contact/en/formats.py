"""Which format an encounter had: by phone, by video, a courtesy call, a reception, talks, a summit, a meeting."""

from __future__ import annotations

import re

from legation.grammar import Match
from legation.language.dates import DateMention
from legation.language.words import Word

FACE_TO_FACE = frozenset(["talks", "meeting", "courtesy_call", "reception", "summit", "ceremony"])
MEALS = frozenset("lunch dinner breakfast luncheon reception banquet".split())
_PHONE = re.compile(
    r"\b(?:tele)?phon(?:e|ed|ic|ically)\b|\bon the line\b|\bcalled up\b"
    r"|\b(?:in|during|over) (?:(?!courtesy|farewell)[\w']+ ){1,2}call\b",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"\bvideo|\bvirtual(?:ly)?\b|\bonline\b|\bteleconference|\bvia (?:zoom|webex)|\bby link\b", re.IGNORECASE
)
_IN_PERSON = re.compile(r"\bface[- ]to[- ]face|\bin person\b|\bsidelines?\b|\bmargins?\b", re.IGNORECASE)
_TALKING = frozenset(
    "talk talks negotiation discussion consultation negotiate consult confer tete tête".split()
)
_CALL = re.compile(r"\b(?:courtesy|farewell) (?:call|visit)\b", re.IGNORECASE)
_RECEIVING = frozenset("receive greet host welcome".split())
_GUESTS = frozenset("guest host visitor".split())
_FACING = _RECEIVING | {"meet"}
_TITLE_OF_A_CALL = re.compile(
    r"\bcall(?:s|ed)? with\b|\bphone|\bspoke\b|\bspeaks\b|\bcall between\b", re.IGNORECASE
)


def format_of(m: Match) -> str:
    """Give the contract's format of the encounter that the word of the match tells of."""
    word, sentence, scene = m.word, m.sentence, m.scene
    told = _clause_text(m)
    beside = {c.lower for c in sentence.children(word, "amod", "compound", "nmod")}
    by_call = word.lemma == "call" and not word.is_verb and not beside & {"courtesy", "farewell", "official"}
    if by_call and any(
        c.lower in ("on", "upon") and not _dates(m, c) for c in sentence.children(word, "prep")
    ):
        return "phone_call" if beside & {"phone", "telephone"} else "courtesy_call"
    if _VIDEO.search(told) and not _IN_PERSON.search(told):
        return "video_call"
    if by_call or _PHONE.search(told) or word.lemma in ("phone", "telephone"):
        return "phone_call"
    if (
        word.is_verb
        and word.lemma in ("call", "ring")
        and not any(
            c.lower in ("on", "upon") and c.dep in ("prep", "prt") and not _dates(m, c)
            for c in sentence.children(word)
        )
    ):
        return "phone_call"
    if word.lemma == "call" or beside & {"courtesy", "farewell"}:
        return "courtesy_call"
    if word.is_verb and word.lemma in _RECEIVING and _CALL.search(told):
        return "courtesy_call"
    if word.is_verb and word.lemma in _RECEIVING:
        return "talks" if re.search(r"\bfor (?:\w+ )?(?:talks|negotiations)\b", told) else "reception"
    if word.lemma in ("audience", "reception", "banquet") or (word.lemma in MEALS and _in_honour(m)):
        return "reception"
    if word.lemma == "summit" or "summit" in beside:
        return "summit"
    if word.lemma == "meet" and any(w.lemma == "summit" for w in (*m.frame.role("for"), *m.frame.role("in"))):
        return "summit"
    if word.lemma == "speak" and not _IN_PERSON.search(told):
        here = scene.setting(sentence).place is not None or m.place() is not None or _in_a_city(m)
        here = here or any(w.lemma in _GUESTS for w in (*m.frame.role("subject"), *m.frame.role("with")))
        return "meeting" if here or _go_on_talking(m) else "phone_call"
    if word.lemma == "conversation" and _IN_PERSON.search(told):
        return "meeting"
    if word.lemma == "conversation":
        by_phone = _PHONE.search(scene.text) or _TITLE_OF_A_CALL.search(scene.dispatch.title or "")
        return "phone_call" if by_phone else "talks"
    if word.lemma in _TALKING or (word.lemma == "call" and word.is_verb):
        return "talks"
    if word.lemma == "sit" and re.search(r"\bfor (?:[\w-]+ ){0,6}(?:talks|negotiations)\b", told):
        return "talks"
    if (
        word.is_verb
        and word.lemma in ("discuss", "consider")
        and _TITLE_OF_A_CALL.search(scene.dispatch.title or "")
    ):
        return "phone_call"
    return "meeting"


def _go_on_talking(m: Match) -> bool:
    """`A received B in Lima. … A also spoke with B on trade`: of those who have met it tells more of the same."""
    before = m.scene.resolver.before(m.sentence)
    there = {p for s in before for p in m.scene.setting(s).parties.people}
    here = m.scene.refer_all(m.sentence, [*m.frame.role("subject"), *m.frame.role("with")]).people
    met = any(w.lemma in _FACING for s in before for w in s.words)
    return met and len(here) > 1 and set(here) <= there and not _PHONE.search(m.scene.text)


def _in_a_city(m: Match) -> bool:
    """Tell whether the sentence says in which city it was: who spoke there did so face to face."""
    there = m.scene.places_between(m.sentence.start, m.sentence.end)
    named = (p for p in there if p.kind in ("city", "capital") and m.scene.text[: p.start].endswith(" in "))
    apart = {w.start for c in m.sentence.children(m.word, "conj") for w in m.sentence.subtree(c)}
    return any(p.start not in apart for p in named)


def _in_honour(m: Match) -> bool:
    """Tell whether somebody gives the meal for the other, who is no mere partner at a working lunch."""
    giving = [m.sentence.head(m.word), *m.sentence.children(m.word, "acl", "relcl")]
    return any(w is not None and w.lemma in ("host", "give", "offer", "throw") for w in giving)


def _dates(m: Match, prep: Word) -> bool:
    """Tell whether the preposition leads to a date: `called him on Tuesday`."""
    return any(isinstance(w.mention, DateMention) for w in m.sentence.children(prep, "pobj"))


def _clause_text(m: Match) -> str:
    """The words of the deed's own clause, without clauses beside it that have a subject of their own."""
    sentence = m.sentence
    head = (
        m.word
        if m.word.is_verb
        else next((w for w in sentence.ancestors(m.word) if w.is_verb), sentence.root)
    )
    if head.dep in ("relcl", "acl", "xcomp", "pcomp") and (above := sentence.head(head)) is not None:
        head = above
    apart: set[int] = set()
    if head.lemma in ("follow", "precede") and m.word is not head:
        # `The meeting was followed by a phone call`: each in its own words
        return " ".join(w.text for w in sentence.subtree(m.word))
    for verb in sentence.subtree(head):
        if (
            verb is not head
            and verb.dep in ("conj", "ccomp", "parataxis")
            and sentence.child(verb, "nsubj", "nsubjpass")
        ):
            apart |= {w.index for w in sentence.subtree(verb)}
    return " ".join(w.text for w in sentence.subtree(head) if w.index not in apart)
