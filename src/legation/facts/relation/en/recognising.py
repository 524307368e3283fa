"""One state recognises another: its independence, its government, or it by name."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.deeds import told
from legation.facts.relation.en.series import legs
from legation.facts.relation.en.sides import doers_of, is_excerpt, states_of
from legation.grammar import Draft, Match
from legation.language.clauses import Frame, subject
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Word

# What is recognised where a state is: its role, its claims and its efforts are another matter.
_STATEHOOD = frozenset(
    "independence statehood state sovereignty government republic restoration nation kingdom federation".split()
)
_TAKING_BACK = frozenset(
    "withdraw revoke rescind retract suspend freeze seek demand await deny refuse".split()
)
# What alone is acknowledged where a state is recognised.
_SOVEREIGN = frozenset(["independence", "sovereignty", "statehood"])
_GIVING = frozenset("grant extend accord give offer".split())
_AS_STATE = frozenset(
    "state nation country republic independent sovereign entity successor continuation".split()
)


def recognised_by_verb(m: Match) -> Iterator[Draft]:
    """`Iceland recognised the independence of Estonia`, `was the first to recognise it`."""
    if m.word.lemma == "acknowledge" and not any(w.lemma in _SOVEREIGN for w in m.frame.role("object")):
        return
    recognised = _meant(m, m.frame.role("object"))
    doers = states_of(m, doers_of(m, m.word)).states
    status, when = told(m.scene, m.sentence, m.word)
    if status == "scheduled" and _ranked(m):
        status = "occurred"
    if doers and when is not None and not set(recognised.states) - set(doers) and _names_another(m):
        # A state that has no code any more, in a text that stands alone.
        yield m.draft(when=when, status=status, states=doers[:1], change="recognised", level=None)
        return
    several = legs(m, m.word.index + 1) if status == "occurred" else []
    for leg in several:
        yield from _drafts(m, doers, Reference(leg.states), status, leg.when)
    if several:
        return
    alone = recognised.states and not set(doers) - set(recognised.states)
    if alone and when is not None and is_excerpt(m) and status == "occurred":
        # `President A recognised Liberia`, whose state the text does not name
        yield m.draft(when=when, status=status, states=recognised.states[:1], change="recognised", level=None)
        return
    yield from _drafts(m, doers, recognised, status, when)


def _names_another(m: Match) -> bool:
    """Tell whether what is recognised is a state that nobody knows now: `the Kingdom of …`, `… independence`."""
    named = [w for w in m.frame.role("object") if w.tag.startswith("NN")]
    if any(not _as_state(w, m) for w in _roles_given(m)):
        return False
    return is_excerpt(m) and any(
        w.lemma.lower() in _STATEHOOD or (w.tag == "NNP" and w.mention is None) for w in named
    )


def recognised_by_noun(m: Match) -> Iterator[Draft]:
    """`recognition of Kosovo by Norway`, `granted recognition to South Sudan`."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is not None and verb.lemma in _TAKING_BACK:
        return
    given = verb if verb is not None and verb.lemma in _GIVING and m.word.dep == "dobj" else None
    whom = m.frame.role("of") or m.frame.role("to")
    recognised = _meant(m, whom or (m.at(given).frame.role("to") if given is not None else []))
    own = m.frame.role("compound") + m.frame.role("adjective")
    owners = m.frame.role("by") or m.frame.role("possessive") or m.frame.role("subject")
    owners = owners or [w for w in own if isinstance(w.mention, StateMention)]
    doers = states_of(m, owners or (subject(m.sentence, given) if given is not None else [])).states
    status, when = told(m.scene, m.sentence, m.word)
    sides = m.frame.role("between") or _between_of_act(m)
    between = states_of(m, sides).states
    if len(between) == 1:
        between = _named_along(m, sides[0])
    if len(between) == 2:
        doers, recognised = between[:1], Reference(between[1:])
    elif len(between) == 1 and when is not None and is_excerpt(m) and _two_named(m, sides):
        # One of them has no code any more, in a text that stands alone.
        yield m.draft(when=when, status=status, states=between, change="recognised", level=None)
        return
    if len(doers) == 1 and not recognised and not whom and verb is not None and verb.lemma == "come":
        if when is not None and is_excerpt(m):  # `U.S. recognition came on 4 March 1866`
            yield m.draft(when=when, status=status, states=doers, change="recognised", level=None)
        return
    yield from _drafts(m, doers, recognised, status, when)


def _between_of_act(m: Match) -> list[Word]:
    """The two of `the first act of mutual recognition between …`."""
    of = m.sentence.head(m.word)
    act = m.sentence.head(of) if of is not None and of.lower == "of" else None
    return m.at(act).frame.role("between") if act is not None and act.lemma == "act" else []


def _named_along(m: Match, first: Word) -> tuple[str, ...]:
    """The states named from the first of two up to the next verb, which parsers hang anywhere."""
    led = m.sentence.head(first) or first
    codes = []
    for word in m.sentence.words[led.index :]:
        if word.is_verb and word.dep not in ("amod", "acl"):
            break
        if isinstance(word.mention, StateMention):
            codes.append(word.mention.code)
    return tuple(dict.fromkeys(codes))


def _two_named(m: Match, sides: list[Word]) -> bool:
    """Tell whether two are named, however the parser hung them: `between the Duchy of Baden and Norway`."""
    return any(w.dep == "cc" for side in sides for w in m.sentence.subtree(side))


def _meant(m: Match, objects: list[Word]) -> Reference:
    if any(not _as_state(w, m) for w in _roles_given(m)):
        return Reference()
    found = Reference()
    for word in objects:
        if isinstance(word.mention, StateMention):
            found += (
                states_of(m, [word]) if word.mention.form not in ("organisation", "people") else Reference()
            )
        elif word.lemma in _STATEHOOD:
            inner = Frame(m.sentence, word)
            # `sovereignty over a territory` and `the right of` are no recognition of a state.
            if not inner.role("over"):
                found += states_of(m, inner.role("of")) + states_of(m, inner.role("possessive"))
                found += Reference(m.scene.resolver.states_of(m.sentence, word))
                for of in inner.role("of"):
                    if of.lemma in _STATEHOOD:
                        found += Reference(m.scene.resolver.states_of(m.sentence, of))
    return Reference(found.states)


def _as_state(word: Word, m: Match) -> bool:
    return word.lemma in _AS_STATE or any(c.lemma in _AS_STATE for c in m.sentence.children(word))


def _roles_given(m: Match) -> list[Word]:
    """What follows `as`, save behind a comma, where it is somebody else's role: `…, as consul in Lima`."""
    words = m.sentence.words
    return [
        w for w in m.frame.role("as") if words[w.head].index and words[words[w.head].index - 1].text != ","
    ]


def _ranked(m: Match) -> bool:
    """Tell whether who recognises is said to be the first, or among them: then it is done."""
    return any(
        w.lower in ("first", "second", "third", "last", "latest")
        for above in m.sentence.ancestors(m.word)
        for w in m.sentence.children(above, "amod", "attr", "acomp", "prep")
    ) or any(w.lower == "first" for w in m.sentence.words[: m.word.index])


def _drafts(
    m: Match, doers: tuple[str, ...], recognised: Reference, status: str | None, when: str | None
) -> Iterator[Draft]:
    if status not in ("occurred", "scheduled"):
        return
    for ours in doers:
        for theirs in recognised.states:
            if ours != theirs:
                yield m.draft(
                    when=when, status=status, states={ours, theirs}, change="recognised", level=None
                )
