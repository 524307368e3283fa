"""Between whom relations change: the pairs of states that a clause names or leans on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from legation.facts.relation.en.series import Leg
from legation.grammar import Match
from legation.language.clauses import Frame
from legation.language.gazetteer.groups import members_in, named_in
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

_LANDS = frozenset("state states country countries nation nations republic republics".split())
# `relations with 182 countries`, `with other states` are with nobody in particular.
_VAGUE = frozenset("other many several most new all some more various".split())
_COUNTS = {"three": 3, "four": 4, "five": 5, "six": 6}
# How many sentences back the other side may have been named.
_MEMORY = 4


def pairs(m: Match, told: Word, deed: Word) -> list[tuple[str, ...]]:
    """Give the pairs of states between which the relations stand. Empty where one side is no state.

    Of a text taken from a longer one, which leaves the other side to that, it gives the one state.
    """
    relations = Frame(m.sentence, told)
    verb = deed if deed.is_verb else next((w for w in m.sentence.ancestors(deed) if w.is_verb), deed)
    with_words = relations.role("with") or Frame(m.sentence, deed).role("with")
    if deed.is_verb and deed.index > told.index and deed not in m.sentence.ancestors(told):
        # `severed relations with Peru and restored them with Togo`
        with_words = Frame(m.sentence, deed).role("with") or with_words
    others = states_of(m, with_words or relations.role("to")).states
    if with_words and not others:
        # `suspended ties with the junta in Peru`
        others = _named_in(m, (w for word in with_words for w in m.sentence.subtree(word)))
        if len(others) != 1:
            return []
    between = _between(m, relations.role("between") or Frame(m.sentence, deed).role("between"))
    if len(between) > 1:
        return list(combinations(between, 2))
    acting = _acting(m, told, deed, verb)
    doers = tuple(dict.fromkeys(state for one in acting for state in one))
    if others:
        # `restored relations with Peru, broken off by Lima`: with whom the doer of the chief verb stands
        mine = doers if set(doers) - set(others) else _doers_above(m, deed)
        mine = mine or tuple(s for s in _owners(m, relations) if s not in others)
        mine = mine or _in_when_clause(m, deed) or _rest(m, others)
        found: list[tuple[str, ...]] = [(a, b) for a in mine for b in others if a != b]
        return found or ([others] if not mine and is_excerpt(m) else [])
    if len(acting) > 1 and any(len(one) > 1 for one in acting):
        # `Iceland and the Baltic states`: not those among themselves.
        return [(a, b) for one, other in combinations(acting, 2) for a in one for b in other if a != b]
    for sides in (doers, _owners(m, relations)):
        if len(sides) > 1:
            return list(combinations(sides, 2))
    mine = doers or _owners(m, relations)
    if len(mine) == 1:
        found = [(mine[0], other) for other in _other_side(m, mine[0]) if other != mine[0]]
        return found or ([mine] if is_excerpt(m) else [])
    if between or _speaks_of_others(m, relations):
        return []
    there = _in_when_clause(m, deed)
    here = there if len(there) == 2 else named_here(m)
    both = here if len(here) == 2 else m.scene.setting(m.sentence).parties.states
    both = both if len(both) == 2 else m.scene.dyad
    if len(both) == 2:
        return [(both[0], both[1])]
    only = here or tuple(both)
    return [only] if is_excerpt(m) and len(only) == 1 else []


def acting(m: Match, told: Word, deed: Word) -> tuple[str, ...]:
    """Give the states that do it, told by name or by a word for them; none where the clause does not say."""
    states = (state for one in _acting(m, told, deed, deed) for state in one)
    return tuple(dict.fromkeys(states)) or _owners(m, Frame(m.sentence, told))


def sides_of(sides: Sequence[tuple[str, ...]], mine: tuple[str, ...], leg: Leg) -> list[tuple[str, ...]]:
    """Give the pairs of one change of several: whoever acts with each of the others, or those that are named together.

    sides: the pairs of the first of them; where nobody is said to act, it is who stands in all of them.
    """
    others = leg.states
    if not others:
        return list(sides)
    if len(others) > 1 and (leg.among or set(others) & set(mine)):
        return list(combinations(others, 2))  # `…, Kenya and Chad in 1990`
    if not mine and sides:
        mine = tuple(set(sides[0]).intersection(*map(set, sides[1:])) - set(others)) or sides[0]
        mine = mine if len(mine) == 1 else ()
    return [(a, b) for a in mine for b in others if a != b]


def _doers_above(m: Match, deed: Word) -> tuple[str, ...]:
    """The states that do what the verb above a participle tells."""
    above = m.sentence.head(deed) if deed.tag == "VBN" else None
    return (
        states_of(m, m.at(above).frame.role("subject")).states if above is not None and above.is_verb else ()
    )


def is_excerpt(m: Match) -> bool:
    """Tell whether the text was taken from a longer one: it has neither date nor dateline nor outlet."""
    dispatch = m.scene.dispatch
    return dispatch.date is None and dispatch.dateline is None and dispatch.outlet is None


def _in_when_clause(m: Match, deed: Word) -> tuple[str, ...]:
    """The first two states named in the clause that dates the deed: `when the Norwegian envoy came to Kenya`."""
    for clause in m.sentence.children(deed, "advcl"):
        if any(c.lower == "when" for c in m.sentence.children(clause, "advmod", "mark")):
            return _named_in(m, m.sentence.subtree(clause))[:2]
    return ()


def named_here(m: Match) -> tuple[str, ...]:
    """Give the states that the sentence names, by themselves or by people who act for them."""
    return _named_in(m, m.sentence.words)


def _named_in(m: Match, words: Iterable[Word]) -> tuple[str, ...]:
    codes = []
    for word in words:
        if isinstance(word.mention, StateMention) and word.mention.form != "organisation":
            codes.append(word.mention.code)
        elif word.mention is not None:
            codes += m.scene.refer(m.sentence, word).states
    return tuple(dict.fromkeys(codes))


def states_of(m: Match, words: Iterable[Word]) -> Reference:
    """Give the states that words mean, with lists and groups spelt out: `the three`, `the Baltic states`."""
    found = Reference()
    for word in words:
        found += _spelt_out(m, m.sentence, word)
    return found


def _between(m: Match, words: list[Word]) -> tuple[str, ...]:
    """The two sides; where the parser took a word behind them for their head, those named below it."""
    found = states_of(m, words).states
    below = [
        w.mention.code
        for word in words
        for w in m.sentence.subtree(word)
        if isinstance(w.mention, StateMention)
    ]
    return found if len(found) > 1 or len(set(below)) != 2 else tuple(dict.fromkeys(below))


def _spelt_out(m: Match, sentence: Sentence, word: Word) -> Reference:
    listed = list(_apposed(sentence, word))
    if listed and not isinstance(word.mention, StateMention):
        named = m.scene.refer_all(sentence, listed)
        if len(named.states) > 1:
            return named
    if group := members_in(word.lower):
        return Reference(group)
    count = _COUNTS.get(word.lower) or next(
        (_COUNTS[c.lower] for c in sentence.children(word, "nummod") if c.lower in _COUNTS), None
    )
    if (
        count is None
        and word.lower in _LANDS
        and any(
            c.tag == "CD" or c.lower in _VAGUE
            for c in sentence.children(word, "nummod", "amod", "det")
            if c.lower not in ("two", "both")
        )
    ):
        return Reference()
    if count is not None and (word.lower in _COUNTS or word.lower in _LANDS):
        return Reference(_last_group(m, sentence, word, count))
    return m.scene.refer(sentence, word)


def _apposed(sentence: Sentence, word: Word) -> Iterator[Word]:
    for child in sentence.children(word, "appos"):
        yield from sentence.conjuncts(child)


def _last_group(m: Match, sentence: Sentence, word: Word, count: int) -> tuple[str, ...]:
    """The last list of so many states before the word; a doer of the present clause is none of them."""
    doers = {
        s
        for w in sentence.words[: word.index]
        if isinstance(w.mention, StateMention)
        for s in (w.mention.code,)
    }
    before = [s for s in m.scene.sentences if s.start < sentence.start][-_MEMORY:]
    for earlier in reversed(before):
        codes = [s.code for s in m.scene.states if earlier.start <= s.start < earlier.end]
        group = tuple(code for code in dict.fromkeys(codes) if code not in doers)
        if len(group) == count:
            return group
        named = named_in(m.scene.text[earlier.start : earlier.end])
        if len(named) == count:
            return named
    return ()


def _acting(m: Match, told: Word, deed: Word, verb: Word) -> list[tuple[str, ...]]:
    """The states that each of the words for the doers means."""
    words: list[Word] = []
    if not deed.is_verb:
        words = Frame(m.sentence, deed).role("by") or Frame(m.sentence, deed).role("possessive")
    if not words:
        words = [w for w in doers_of(m, verb) if w is not told]
    return [states for w in words if (states := states_of(m, [w]).states)]


def doers_of(m: Match, verb: Word) -> list[Word]:
    """Give the words for who does it: of an infinitive whoever decides on it or is the first to.

    `Norway's decision to recognise`, `Norway was the first state to recognise`.
    """
    sentence = m.sentence
    if verb.tag in ("VB", "VBG") and verb.dep in ("acl", "pcomp", "relcl"):
        above = sentence.head(verb)
        if above is not None and above.dep == "prep":
            above = sentence.head(above)
        if (
            above is not None
            and above.is_noun
            and (owners := Frame(sentence, above).first("possessive", "of", "by"))
        ):
            return owners
    words = m.at(verb).frame.role("subject")
    if verb.tag != "VB" or states_of(m, words):
        return words
    higher = next((w for w in sentence.ancestors(verb) if w.is_verb), None)
    return Frame(sentence, higher).role("subject") if higher is not None else []


def _owners(m: Match, relations: Frame) -> tuple[str, ...]:
    """`their relations`, `Kenya's relations`, `Kenyan-Norwegian relations`."""
    owners = m.scene.refer_all(m.sentence, relations.role("possessive"))
    for role in ("compound", "adjective"):
        owners += m.scene.refer_all(m.sentence, relations.role(role))
    return owners.states


def _rest(m: Match, others: tuple[str, ...]) -> tuple[str, ...]:
    """The side that is not named: the other of the two whom the dispatch is about."""
    both = m.scene.setting(m.sentence).parties.states
    for sides in (both if len(both) == 2 else (), m.scene.dyad):
        mine = tuple(s for s in sides if s not in others)
        if len(mine) == 1 and set(others) & set(sides):
            return mine
    return (m.scene.home,) if m.scene.home is not None and m.scene.home not in others else ()


def _other_side(m: Match, mine: str) -> tuple[str, ...]:
    """With whom relations were said to stand just before, else the other of the dispatch's two."""
    before = [s for s in m.scene.sentences if s.start <= m.sentence.start and s.words][-_MEMORY:]
    for sentence in reversed(before):
        for word in reversed(
            sentence.words if sentence is not m.sentence else sentence.words[: m.word.index]
        ):
            if word.lemma in ("relation", "tie", "relationship", "link", "representation"):
                others = m.scene.refer_all(sentence, Frame(sentence, word).role("with")).states
                if others and mine not in others:
                    return others
    if mine in m.scene.dyad:
        return tuple(s for s in m.scene.dyad if s != mine)
    return ()


def _speaks_of_others(m: Match, relations: Frame) -> bool:
    """Tell whether the relations are said to be of somebody who is no known state: `ties between the firms`."""
    return bool(relations.role("between")) or any(
        w.tag == "PRP$" and w.lower not in ("their", "our", "its") for w in relations.role("possessive")
    )
