"""Deeds told by a verb or a noun of the vocabulary (vocabulary.py) with the thing that they are done to."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.envoys_returning import sends_own
from legation.facts.act.en.making import deed
from legation.facts.act.en.owners import is_sold_by_company
from legation.facts.act.en.parties import done_to, named_before
from legation.facts.act.en.sides import BY_ANYBODY
from legation.facts.act.en.telling import Telling
from legation.facts.act.en.vocabulary import TELLINGS, tellings_by_word
from legation.facts.act.en.words_for import TELLINGS_FOR
from legation.facts.telling import is_unheard
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import grammatical_subject, is_passive
from legation.language.modality import auxiliaries
from legation.language.states import StateMention
from legation.language.words import Word

# Below these the clause goes on about something else.
_OTHER_CLAUSES = frozenset(["relcl", "advcl", "ccomp", "parataxis", "conj"])
# What these tell of without an object is told of their subject.
_BY_THEMSELVES = frozenset(
    "get begin start restart commence open reopen resume conclude close end stop land arrive leave come go return "
    "run fly depart reach hold vote object protest complain make graduate study train finish qualify attend".split()
)
# `took effect`, `entered service`
COMING = frozenset("effect force place service operation".split())
# What stands for what it is of.
_PORTIONS = frozenset(
    "batch consignment shipment tonne ton dose series round package set number group dozen hundred thousand million "
    "lot load quantity part rest remainder phase stage section stretch leg segment worth crew cargo amount range pair "
    "some all any hospitalisation import export percent majority half quarter third fourth fifth shipload "
    "truckload".split()
)
# `laid a solid foundation` builds nothing.
_FIGURATIVE = frozenset("strong solid firm sound lasting good sustainable new".split())
_BUSINESS = frozenset("business investment trade culture cultural film investors entrepreneurs".split())
_COMPLAINING = frozenset(["complain", "protest", "object"])
_PASSING = frozenset(["cross", "enter"])
_NEAR = 10
_SURE = 0.8
_FAINT = 0.3
_SILENT = 0.1
_CLEARLY = 0.25


def _told_by_verb(m: Match, *, named: bool = False) -> Iterator[Draft]:
    """`padlocked shops of Danes`, `flights to Lima began`, `was called home for consultations`."""
    if m.word.lemma in ("send", "return") and sends_own(m) is not None:
        return  # `sent its ambassador back` expels nobody
    if m.word.lemma in _COMPLAINING and m.sentence.child(m.word, "ccomp") is not None:
        return  # `complained that Peru meddled`: what is said is held against it
    if is_sold_by_company(m):
        return
    if m.word.dep == "acl" and _is_means(m):
        return  # `built with a loan extended by Peru`: the works are the deed
    keys = [f"{m.word.lemma}_{c.lower}" for c in m.sentence.children(m.word)] + [m.word.lemma]
    things = list(dict.fromkeys(_things(m)))
    yield from _first(
        m,
        [t for k in keys for t in tellings_by_word().get(k, ()) if k in t.verbs],
        things,
        as_noun=False,
        named=named,
    )


def _plainly_told(m: Match) -> Iterator[Draft]:
    """`With Danish funds the museum of Cusco was restored`: both sides named, whatever the encoder hears."""
    if not is_unheard(m.sentence, "act") or m.word.tag not in ("VBD", "VBN") or m.status != "occurred":
        return
    for draft in _told_by_verb(m, named=True):
        details = draft.details
        if details["nature"] == "cooperative" and details["by"] and details["to"]:
            yield draft


def _is_means(m: Match) -> bool:
    thing = m.sentence.head(m.word)
    link = m.sentence.head(thing) if thing is not None and thing.dep == "pobj" else None
    return (
        link is not None
        and link.lower in ("with", "through", "by", "from", "under", "to")
        and link.dep != "dative"
    )


def _told_by_noun(m: Match) -> Iterator[Draft]:
    """`the closure of the border with Peru`, `the arrest of two Danes`, `a protest against the raid`."""
    dated = m.when(setting=False) is not None
    if m.word.tag == "NNS" and not dated:
        return  # `their repeated raids`: what goes on
    if any(c.lower in ("any", "every", "no") for c in m.sentence.children(m.word, "det")):
        return  # `any raid will be answered`
    telling = [
        t
        for t in tellings_by_word().get(m.word.lemma, ())
        if m.word.lemma in t.nouns and (dated or t.act_type not in BY_ANYBODY)
    ]
    below = [
        p for of in m.sentence.subtree(m.word) if of.lower == "of" for p in m.sentence.children(of, "pobj")
    ]
    things = [*m.frame.role("of"), *m.frame.role("to"), *m.frame.role("on"), *below]
    yield from _first(m, telling, things, as_noun=True)


def _things(m: Match) -> Iterator[Word]:
    """Yield what the verb may be done to, the likeliest first, however the parser has hung it."""
    own = done_to(m)
    yield from own
    if is_passive(m.sentence, m.word):
        yield from m.sentence.children(m.word, "dobj")  # `was refused permission`
    above = m.sentence.head(m.word)
    if (
        m.word.lemma in _BY_THEMSELVES
        or is_passive(m.sentence, m.word)
        or any(w.lower in COMING for w in own)
    ):
        yield from grammatical_subject(m.sentence, m.word) or m.frame.role("subject")
    if not own and m.word.dep == "advcl" and m.word.tag == "VBN" and above is not None:
        yield from grammatical_subject(m.sentence, above)  # `the patrols, suspended in May, went on`
    within = any(
        w.tag[:1] == "W" for p in m.sentence.children(m.word, "prep") for w in m.sentence.children(p)
    )
    if m.word.dep in ("relcl", "acl") and not within:
        # `a gift of rice for Lima, donated by Fiji`, `the ban on imports that it imposed`
        for word in m.sentence.ancestors(m.word):
            if word.is_verb:
                break
            if word.is_noun:
                yield word
    if not own and m.word.lemma not in _BY_THEMSELVES:
        # `recalled, for consultations, its envoy`
        near = range(m.word.index + 1, m.word.index + _NEAR)
        yield from (w for w in _clause(m) if w.is_noun and w.index in near and w.dep != "compound")


def _first(
    m: Match, telling: list[Telling], things: list[Word], *, as_noun: bool, named: bool = False
) -> Iterator[Draft]:
    called = [(thing, _called(m, thing)) for thing in things if not _figurative(m, thing)]
    beside = _clause_words(m) if any(one.beside for one in telling) else set()
    for one in telling:
        if one.act_type == "incident" and m.word.lemma in _PASSING and m.word.surety("act") < _SILENT:
            continue  # `after he crossed the border`
        thing = next((thing for thing, names in called if one.things & names), None)
        if one.things and (thing is None or (one.act_type == "event" and _is_of_many(m, thing))):
            continue
        if one.beside and not one.beside & beside:
            continue
        act_type = _as_heard(m, one.act_type)
        if act_type == "project_completed" and _under_way(m):
            if m.when(setting=False) is None:
                return
            act_type = "project_started"
        yield from deed(
            m,
            act_type,
            thing=thing if one.things and not as_noun else None,
            joint=one.sides == "together",
            named=named or (one.sides == "named" and m.word.surety("act") < _FAINT),
            adverse=one.adverse,
        )
        return


def _as_heard(m: Match, act_type: str) -> str:
    """Give the type that the encoder is sure of, where it hears nothing of the vocabulary's in the word."""
    likeliest = m.word.likeliest("act")
    if act_type == "other" and likeliest in ("exchange", "detention"):
        return act_type  # those who are set free or rescued are not exchanged, nor held
    heard = m.word.heard
    sure = likeliest not in ("", "other") and heard[f"act:{likeliest}"] >= _SURE
    own = heard.get(f"act:{act_type}", 0.0)
    return likeliest if sure and (own < _FAINT or own + _CLEARLY < heard[f"act:{likeliest}"]) else act_type


def _is_of_many(m: Match, thing: Word) -> bool:
    """Tell a gathering that goes by a name without states: `the Pacific Forum`, not `the Business Forum`."""
    before = {w.lower for w in m.sentence.children(thing, "compound", "amod")}
    return thing.tag[:3] == "NNP" and not before & _BUSINESS and not named_before(m, thing)


def _under_way(m: Match) -> bool:
    """Tell `has been building`, `is being built` from what is finished."""
    return (
        m.word.is_verb
        and bool({"being", "been"} & set(auxiliaries(m.sentence, m.word)))
        and (m.word.tag == "VBG" or "being" in auxiliaries(m.sentence, m.word))
    )


def _called(m: Match, thing: Word) -> set[str]:
    """Give what a thing is called, and what it is of or for: `a batch of vaccines`."""
    return {form for word in _core(m, thing) for form in _forms(m, word)}


def _figurative(m: Match, thing: Word) -> bool:
    return thing.lemma in ("foundation", "bridge") and any(
        c.lower in _FIGURATIVE or c.lower == "between" for c in m.sentence.children(thing, "amod", "prep")
    )


def _forms(m: Match, word: Word) -> set[str]:
    """Give what a word is called: its forms, of a person the words of the offices held."""
    if isinstance(word.mention, StateMention) and word.mention.form == "people":
        return {"people", "citizen", "national"}  # `thirty Danes`
    member = m.scene.member(word)
    offices = " ".join(o.office for o in member.offices) if member is not None else ""
    return {word.lemma, word.lower, *offices.lower().split()}


def _core(m: Match, thing: Word) -> Iterator[Word]:
    """Yield the thing itself and what it is a portion of: `a batch of vaccines`; of a name the title before it."""
    yield thing
    if thing.tag[:3] == "NNP":
        yield from m.sentence.children(thing, "compound", "appos")
    counted = thing.lemma in _PORTIONS or any(True for _ in m.sentence.children(thing, "nummod"))
    if counted or thing.tag in ("CD", "JJ"):
        for child in m.sentence.children(thing, "prep"):
            if child.lower in ("of", "in"):
                for filler in m.sentence.children(child, "pobj"):
                    yield from _core(m, filler)


def _clause_words(m: Match) -> set[str]:
    return {form for word in _clause(m) for form in (word.lemma, word.lower)}


def _clause(m: Match) -> Iterator[Word]:
    """Yield the words below the verb in its own clause."""
    waiting = [m.word]
    while waiting:
        head = waiting.pop(0)
        for child in m.sentence.children(head):
            clause = (
                child.dep in _OTHER_CLAUSES and child.tag != "VB" and (child.is_verb or child.dep != "conj")
            )
            if not clause:
                yield child
                waiting.append(child)


_VERBS = {v for t in TELLINGS for v in t.verbs}
_NOUNS = {n for t in TELLINGS for n in t.nouns}

RULES = (
    Rule(
        name="deed told by a verb",
        kind="act",
        says="A verb of the vocabulary tells a deed, with the thing that it is done to.",
        trigger=verb(*_VERBS),
        produce=_told_by_verb,
        doubted=True,
    ),
    Rule(
        name="deed plainly told",
        kind="act",
        says="A deed for another told by a verb of the vocabulary in a clause that names both sides.",
        trigger=verb(*{v for t in TELLINGS_FOR for v in t.verbs}),
        produce=_plainly_told,
    ),
    Rule(
        name="deed told by a noun",
        kind="act",
        says="A noun of the vocabulary tells a deed, with the thing that it is done to.",
        trigger=noun(*_NOUNS),
        produce=_told_by_noun,
    ),
)
