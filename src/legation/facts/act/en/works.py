"""Works of one state in another: foundation stones, construction begun, buildings finished and handed over."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.force import is_weapon
from legation.facts.act.en.making import act, whole
from legation.facts.act.en.parties import counterpart, doer, named_before, towards
from legation.facts.act.en.reach import reached
from legation.facts.act.en.things import WORKS
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import Frame
from legation.language.modality import auxiliaries
from legation.language.words import Word

_WORKS = frozenset(WORKS.split()) | frozenset(["station", "project", "market"])
_JOINING = frozenset(
    "line route tunnel highway cable interconnector link section motorway connection".split()
)
# What one does about works stands before them: `the construction of a school`, `a foundation stone for`.
_MAKING = frozenset(
    "construction work building stone groundbreaking renovation rehabilitation reconstruction expansion "
    "implementation upgrade ground phase restoration modernisation modernization works".split()
)
_BEGINNING = frozenset("begin start launch initiate lay break commence kick_off fund finance".split())
_FINISHING = frozenset(
    "complete inaugurate commission finish unveil open hand deliver build construct".split()
)
# Centres that are services, missions or shows.
_OTHER_CENTRES = frozenset("visa trade cultural culture information credit".split())
_PAYING = frozenset("build fund finance donate support construct implement sponsor provide give gift".split())
_PROGRAMMES = frozenset("partnership initiative programme program project platform alliance scheme".split())


def _works(m: Match) -> Iterator[Draft]:
    """`Denmark laid the foundation stone of a school in Lima`, `a hospital built by Peru was inaugurated`."""
    told = [*m.frame.role("object"), *m.frame.role("subject")]
    thing = next((w for t in told for w in _works_in(m, t) if not is_weapon(m, w)), None)
    above = m.sentence.head(m.word)
    begun = above is not None and above.lemma in ("begin", "start", "commence") and m.word.dep == "xcomp"
    if m.word.dep == "relcl" and m.word.tag == "VBG":
        return  # `the school that it was building`
    if thing is None or (m.word.tag == "VB" and not begun) or not _is_fitting(m, told) or _thanked_for(m):
        return
    payers = _paid_by(m, thing)
    doers = doer(m).states if thing not in m.frame.role("subject") else ()
    if len(payers) > 1:
        yield from act(m, _begun_or_done(m, begun), payers, words=whole(m, m.word, thing), confidence=0.65)
        return
    by = payers or (doers if len(doers) == 1 else ())
    place = m.place(setting=False)
    to = tuple(
        s
        for s in (
            *towards(m, [m.word, thing], ("to", "in", "for"), by),
            *((place.country,) if place is not None and place.country else ()),
            *m.scene.resolver.states_of(m.sentence, thing),
            *(doers if payers else ()),
        )
        if s not in by
    )[:1]
    kind = _begun_or_done(m, begun)
    words = whole(m, m.word, thing)
    if by and (to := to or reached(m, by, [thing])):
        yield from act(m, kind, by, to, words=words, confidence=0.7)
    elif by and any(c.lower in ("in", "at") for c in m.sentence.subtree(told[0])):
        # built somewhere that no map knows: in the other state
        yield from act(m, kind, by, counterpart(m, by), words=words, confidence=0.55)
    elif (
        not by and not doers and any(c.lower in ("cooperation", "joint") for c in m.sentence.children(thing))
    ):
        both = m.scene.setting(m.sentence).parties.states or m.scene.dyad
        if len(both) == 2:
            yield from act(m, kind, both, words=words, confidence=0.55)
    elif len(doers) == 2 and not payers:
        yield from act(m, kind, doers, words=words, confidence=0.65)


def _begun_or_done(m: Match, begun: bool) -> str:
    under_way = begun or m.word.lemma in _BEGINNING or m.word.tag == "VBG"
    return "project_started" if under_way else "project_completed"


def _between(m: Match) -> Iterator[Draft]:
    """`work on the railway between Oslo and Lima will begin in August`: of the two that it joins."""
    works = [w for w in m.frame.role("subject") if w.lemma in _MAKING or w.lower in _MAKING]
    things = [t for w in works for t in _works_in(m, w) if t.lemma in _WORKS | _JOINING]
    joined = towards(m, [*things, *works], ("between",), ()) or tuple(
        s for t in things for s in named_before(m, t)
    )
    if things and len(joined) == 2 and m.when(setting=False) is not None:
        words = whole(m, m.word, works[0])
        coming = {"will", "shall"} & set(auxiliaries(m.sentence, m.word))
        status = "scheduled" if coming else m.status
        yield from act(m, "project_started", joined, words=words, status=status, confidence=0.65)


def _works_in(m: Match, told: Word) -> list[Word]:
    if told.lemma in _MAKING or told.lower in _MAKING:
        return [
            w
            for head in (told, m.word)
            for role in ("of", "on", "for")
            for w in Frame(m.sentence, head).role(role)
            if w.is_noun and w.mention is None
        ]
    kinds = {w.lower for c in m.sentence.children(told, "compound") for w in m.sentence.subtree(c)}
    return [told] if told.lemma in _WORKS and not kinds & _OTHER_CENTRES else []


def _thanked_for(m: Match) -> bool:
    above = m.sentence.head(m.word)
    thanks = m.sentence.head(above) if above is not None and above.lower == "for" else None
    return thanks is not None and thanks.lemma in ("thank", "gratitude", "thanks", "appreciation", "grateful")


def _is_fitting(m: Match, told: list[Word]) -> bool:
    """Tell whether the verb does to works what begins or ends them: not every house that one opens is a project."""
    if m.word.lemma in ("hand", "deliver"):
        return m.word.lemma == "deliver" or any(c.lower == "over" for c in m.sentence.children(m.word))
    if m.word.lemma == "break" or any(t.lemma == "ground" for t in told):
        return m.word.lemma == "break" and any(t.lemma == "ground" for t in told)
    if m.word.lemma in ("fund", "finance", "build", "construct"):
        return m.word.tag in ("VB", "VBG", "VBD") or (
            m.word.tag == "VBN" and m.word.dep in ("ROOT", "conj", "ccomp")
        )
    return True


def _paid_by(m: Match, thing: Word) -> tuple[str, ...]:
    """Whose money or work it is: `built by Denmark`, `with Danish assistance`, `Danish-funded`."""
    for verb_ in m.sentence.children(thing, "acl", "relcl", "amod"):
        if verb_.lemma in _PAYING:
            told = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, verb_)).states
            for role in ("with", "by", "through", "under", "at"):
                fillers = Frame(m.sentence, verb_).role(role)
                told = told or tuple(
                    dict.fromkeys(
                        s
                        for w in fillers
                        for s in m.scene.refer(m.sentence, w).states
                        or m.scene.resolver.states_of(m.sentence, w)
                    )
                )
            told = told or tuple(
                s
                for w in m.sentence.subtree(verb_)
                if w.dep in ("agent", "prep") and w.lower in ("by", "with")
                for f in m.sentence.children(w, "pobj")
                for s in named_before(m, f)
            )
            if told:
                return told
    for word in m.sentence.children(thing, "amod", "compound"):
        if word.lemma in ("fund", "finance", "build", "funded", "financed", "built", "backed", "aided"):
            return named_before(m, word) or m.scene.resolver.states_of(m.sentence, thing)
    return ()


def _programme(m: Match) -> Iterator[Draft]:
    """`launched the Danish-Peruvian Energy Partnership`: a named undertaking of several begun."""
    things = [w for w in m.frame.role("object") if w.lemma in _PROGRAMMES or w.text in _CAPITALISED]
    above = m.sentence.head(m.word)
    meant_to = m.word.dep == "pcomp" and above is not None and above.lower != "by"
    if not things or m.word.tag == "VB" or meant_to:
        return
    named = named_before(m, things[0]) or towards(m, things, ("between",), ())
    parties = tuple(dict.fromkeys((*named, *(doer(m).states if len(named) < 2 else ()))))
    if len(parties) == 2:
        yield from act(m, "project_started", parties, confidence=0.65)


_CAPITALISED = frozenset(w.title() for w in _PROGRAMMES)

RULES = (
    Rule(
        name="works",
        kind="act",
        says="Works that one state pays for or builds in another begin or are finished.",
        trigger=verb(*_BEGINNING, *_FINISHING),
        produce=_works,
        doubted=True,
    ),
    Rule(
        name="works between",
        kind="act",
        says="Works that join two states begin on a day that is told.",
        trigger=verb("begin", "start", "commence", "resume"),
        produce=_between,
    ),
    Rule(
        name="programme launched",
        kind="act",
        says="Two states launch a partnership, an initiative or a programme.",
        trigger=verb("launch", "establish", "initiate", "inaugurate", "start", "begin", "unveil"),
        produce=_programme,
        doubted=True,
    ),
)
