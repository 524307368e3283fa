"""What people and goods of one state may do in another from now on, or no more: `can now enter`, `may no longer`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act
from legation.facts.act.en.mood import is_claimed
from legation.facts.act.en.parties import counterpart, doer, meant, named_before, towards
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import grammatical_subject
from legation.language.dates import DateMention, reach
from legation.language.modality import auxiliaries, negated
from legation.language.words import Word

_DOING = frozenset(
    "enter travel come stay work study live settle transit cross drive fly land dock call sell buy purchase import "
    "export ship trade practise practice operate obtain apply move pass graze fish visit return teach serve "
    "broadcast invest overfly refuel moor register open reside remain use".split()
)
_ALLOWING = frozenset("allow permit admit authorise authorize entitle let accept".split())
_ABLE = frozenset("able free entitled eligible".split())
_FREE = frozenset("without visa-free duty-free freely unhindered tax-free".split())
_TRADING = frozenset("export sell import buy supply".split())
_LEAVING = frozenset("leave depart return go visit see meet inspect search evacuate".split())
_HEARD = 0.5
_STARTING = frozenset("starting beginning commencing effective".split())
_ENTERING = frozenset("enter access reach".split())
_PLACING = ("in", "to", "into", "on", "at", "through", "across", "over", "from", "via")


def _permitted(m: Match) -> Iterator[Draft]:
    """`Danes can now enter Peru without a visa`, `Peruvian milk may no longer be sold in Denmark`."""
    allowed = _allowing(m)
    leading = allowed or m.word
    kind = _kind(m, leading)
    if kind is None or is_claimed(m.at(leading)):
        return
    verbs = dict.fromkeys((leading, m.word))
    subjects = [w for v in verbs for w in grammatical_subject(m.sentence, v)]
    whose = [s for w in subjects for s in (*named_before(m, w), *m.scene.resolver.states_of(m.sentence, w))]
    to = tuple(dict.fromkeys(whose)) or towards(m, subjects, ("from", "of"), ())
    if len(to) != 1 or any(m.scene.member(w) is not None for w in subjects):
        return
    where = [w for w in m.frame.role("object") if w not in subjects]
    where += [w for role in _PLACING for w in m.frame.role(role)]
    # `in Danish shops` names whose they are.
    by = tuple(dict.fromkeys(s for w in where for s in meant(m, w) if s not in to))
    if not by and kind == "measure_lifted":
        by = counterpart(m, to)  # `Danish lorries may again pass the bridge`
    if len(by) == 1:
        told = m.at(leading)
        yield from act(
            told,
            kind,
            by,
            to,
            words=with_subject(told),
            status=_status(m, leading),
            when=_since(m, leading),
            confidence=0.6,
        )


def _allowing(m: Match) -> Word | None:
    """Give the verb or adjective by which the deed is allowed: `are allowed to enter`, `will be able to work`."""
    above = m.sentence.head(m.word)
    if m.word.tag != "VB" or above is None or m.word.dep not in ("xcomp", "ccomp"):
        return None
    if above.lemma in _ALLOWING and above.tag == "VBN":
        return above
    if above.lemma in _ABLE:
        verb_ = m.sentence.head(above)
        return verb_ if verb_ is not None and verb_.lemma == "be" else above
    return None


def _kind(m: Match, leading: Word) -> Literal["ban", "rule_changed", "trade_opened", "measure_lifted"] | None:
    """Tell what is shut from what is opened; None where it was never otherwise."""
    near = {w.lower for v in (leading, m.word) for w in m.sentence.children(v)}
    aux = set(auxiliaries(m.sentence, leading))
    dated = _day(m, leading) is not None
    if leading is m.word and not aux & {"can", "may"}:
        return None
    if "longer" in near and {"no", "any"} & {w.lower for w in m.sentence.words}:
        return "ban"
    if negated(m.sentence, leading) or negated(m.sentence, m.word):
        return "ban" if dated else None
    below = {w.lower for w in m.sentence.subtree(leading)}
    new = "now" in near or dated
    if "again" in near and not negated(m.sentence, m.word):
        return "measure_lifted"
    if new and m.word.lemma in _ENTERING and any(w.lemma == "market" for w in m.frame.role("object")):
        return "trade_opened"
    told = below & _FREE or "now" in near or leading is not m.word or m.word.surety("act") >= _HEARD
    return "rule_changed" if new and told else None


def _day(m: Match, leading: Word) -> DateMention | None:
    found = (
        _starting(m, leading) or m.scene.date_of(m.sentence, m.word) or m.scene.date_of(m.sentence, leading)
    )
    return None if found is not None and m.scene.text[found.start : found.end].lower() == "now" else found


def _starting(m: Match, leading: Word) -> DateMention | None:
    """Give the day of `starting from 1 July`."""
    led = (c for c in m.sentence.children(leading, "advcl", "prep", "advmod") if c.lower in _STARTING)
    return next(
        (w.mention for c in led for w in m.sentence.subtree(c) if isinstance(w.mention, DateMention)), None
    )


def _since(m: Match, leading: Word) -> str | None:
    """Give the day from which it is so."""
    day = _day(m, leading)
    if day is None or _ahead(m, leading):
        return (
            (m.scene.resolved(m.sentence, day, "future") or "").removesuffix("/..") or None if day else None
        )
    return reach(day, m.scene.published, "past")


def _ahead(m: Match, leading: Word) -> bool:
    return bool({"will", "shall"} & set(auxiliaries(m.sentence, leading)))


def _status(m: Match, leading: Word) -> str:
    return "scheduled" if _ahead(m, leading) else "occurred"


def _let(m: Match) -> Iterator[Draft]:
    """`Peru has allowed Danish ships to use the port of Callao free of charge`."""
    if m.word.tag not in ("VBD", "VBN") or m.status != "occurred" or is_claimed(m):
        return
    by = doer(m).states
    below = next((w for w in m.sentence.children(m.word, "xcomp", "ccomp") if w.tag == "VB"), None)
    bare = m.word.lemma == "let"
    if len(by) != 1 or below is None or not (bare or "to" in auxiliaries(m.sentence, below)):
        return
    allowed = [*m.sentence.children(below, "nsubj"), *m.sentence.children(m.word, "dobj")]
    whose = (s for w in allowed for s in (*meant(m, w), *named_before(m, w)))
    to = tuple(dict.fromkeys(s for s in whose if s not in by))
    if len(to) == 1 and not any(m.scene.member(w) is not None for w in allowed):
        kind = "trade_opened" if below.lemma in _TRADING else "rule_changed"
        kind = "other" if below.lemma in _LEAVING else kind
        yield from act(m, kind, by, to, adverse=False, confidence=0.6)


RULES = (
    Rule(
        name="allowed to",
        kind="act",
        says="A state allows another, its people or its goods to do something.",
        trigger=verb("allow", "permit", "authorise", "authorize", "entitle", "license", "clear", "let"),
        produce=_let,
    ),
    Rule(
        name="permitted or not",
        kind="act",
        says="People or goods of one state may from now on do something in another, or no longer may.",
        trigger=verb(*_DOING),
        produce=_permitted,
    ),
)
