"""What happens between states unordered: missions stormed, people killed, borders crossed, clashes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act
from legation.facts.act.en.parties import blamed, meant, named_before
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.language.clauses import Frame
from legation.language.states import StateMention
from legation.language.words import Word

_STORMING = frozenset(
    "storm ransack vandalise vandalize torch attack burn desecrate deface break_into occupy loot set throw hurl "
    "pelt besiege damage hit target shoot".split()
)
_MISSIONS = frozenset("embassy consulate mission residence chancery flag".split())
_KILLING = frozenset("kill injure wound murder shoot assault attack stab beat lynch".split())
_PEOPLE = frozenset(
    "national citizen worker student soldier serviceman diplomat fisherman sailor guard tourist "
    "trader employee engineer businessman driver migrant labourer laborer civilian resident "
    "villager officer peacekeeper journalist teenager man woman boy girl shop business truck".split()
)
_COLLIDING = frozenset("ram collide harass intercept shadow buzz water-cannon block chase".split())
_CRAFT = frozenset(
    "ship vessel boat aircraft plane jet helicopter drone trawler tanker frigate destroyer guard".split()
)
_CROSSING = frozenset(
    "enter violate breach cross penetrate intrude trespass stray fall fly infiltrate".split()
)
_STRAYING = frozenset("penetrate intrude trespass stray infiltrate".split())
_SOIL = frozenset("airspace border waters territory frontier zone soil".split())
_CLASHES = frozenset("clash skirmish shootout firefight standoff".split())

_FIRE = frozenset("fire gunfire shots artillery shelling blows".split())


def _stormed(m: Match) -> Iterator[Draft]:
    """`a crowd stormed the Danish embassy`: done by people, not by the state."""
    things = m.frame.role("object") + (m.frame.role("into") if m.word.lemma == "break" else [])
    if m.word.lemma in ("set", "throw", "hurl", "shoot"):
        # `set fire to the embassy`, `threw stones at the consulate`
        things = [w for o in (m.word, *things) for r in ("to", "at") for w in Frame(m.sentence, o).role(r)]
    yield from _upon_mission(m, things)


def _upon_mission(m: Match, things: Iterable[Word]) -> Iterator[Draft]:
    for thing in things:
        if thing.lemma in _MISSIONS:
            states = m.scene.resolver.states_of(m.sentence, thing) or tuple(
                s for w in m.sentence.children(thing, "poss") for s in m.scene.refer(m.sentence, w).states
            )
            by = m.refer("subject").states if m.word.is_verb else ()
            if len(states) == 1 and not set(by) & set(states):
                yield from act(m, "incident", by, states, words=_words(m), confidence=0.75)
                return


def _attack_on(m: Match) -> Iterator[Draft]:
    """`the attack on the Danish embassy`, `the killing of two Danish nationals in Lima`."""
    yield from _upon_mission(m, [*m.frame.role("on"), *m.frame.role("against"), *m.frame.role("of")])
    if m.word.lemma in ("killing", "murder", "shooting", "lynching"):
        yield from _hurt(m, m.frame.role("of"))
    else:
        yield from _hurt(m, [*m.frame.role("on"), *m.frame.role("against")])


def _killed(m: Match) -> Iterator[Draft]:
    """`two Danish nationals were killed in Lima`; not in `condolences for those who were killed`."""
    if m.word.dep == "relcl" and m.when(setting=False) is None:
        return
    yield from _hurt(m, m.frame.role("object"))


def _hurt(m: Match, people: Iterable[Word]) -> Iterator[Draft]:
    people = list(people)
    hurt = [w for w in people if w.lemma in _PEOPLE]
    of = next((s for w in hurt if len(s := m.scene.resolver.states_of(m.sentence, w)) == 1), ())
    if not of:
        named = [w for w in people if w.mention is not None and getattr(w.mention, "form", "") == "people"]
        of = (named[0].mention.code,) if named else ()
    where = [
        c
        for w in m.sentence.subtree(m.word)
        if w.dep == "pobj"
        and (w.index > m.word.index or m.sentence.words[w.head].lower == "in")
        and (c := m.scene.country_at(m.sentence, w))
    ]
    doers = (
        [*m.frame.role("subject")] if m.word.is_verb else [*m.frame.role("by"), *m.frame.role("possessive")]
    )
    by = blamed(m, doers, of)
    if of and (by or (where and where[0] not in of)):
        yield from act(m, "incident", by, of, words=_words(m), confidence=0.7)


def _intruded(m: Match) -> Iterator[Draft]:
    """`a Danish drone entered Peruvian airspace`."""
    things = [*m.frame.role("object"), *m.frame.role("into"), *m.frame.role("on"), *m.frame.role("in")]
    for thing in things:
        if thing.lemma in _SOIL or thing.lower in _SOIL:
            owner = m.scene.resolver.states_of(m.sentence, thing)
        elif m.word.lemma in _STRAYING and isinstance(thing.mention, StateMention):
            owner = (thing.mention.code,)  # `soldiers strayed into Peru`
        else:
            continue
        by = blamed(m, m.frame.role("subject"), owner)
        if len(owner) == 1 and len(by) == 1:
            yield from act(m, "incident", by, owner, words=_words(m), confidence=0.7)
            return


def _intrusion(m: Match) -> Iterator[Draft]:
    """`the violation of Peruvian airspace by Danish aircraft`."""
    for thing in m.frame.role("of") + m.frame.role("into"):
        if thing.lemma in _SOIL or thing.lower in _SOIL:
            owner = m.scene.resolver.states_of(m.sentence, thing)
            by = blamed(m, [*m.frame.role("by"), *m.frame.role("possessive")], owner)
            if len(owner) == 1 and len(by) == 1:
                yield from act(m, "incident", by, owner, confidence=0.7)
                return


def _rammed(m: Match) -> Iterator[Draft]:
    """`a Danish patrol boat rammed a Peruvian trawler`."""
    hit = [w for w in [*m.frame.role("object"), *m.frame.role("with")] if w.lemma in _CRAFT]
    owner = next((s for w in hit if len(s := m.scene.resolver.states_of(m.sentence, w)) == 1), ())
    by = blamed(m, m.frame.role("subject"), owner)
    if owner and len(by) == 1 and m.word.tag in ("VBD", "VBN", "VBZ"):
        yield from act(m, "incident", by, owner, words=_words(m), confidence=0.65)


def _traded_fire(m: Match) -> Iterator[Draft]:
    """`Danish and Peruvian border guards exchanged fire`."""
    if not any(w.lemma in _FIRE or w.lower in _FIRE for w in m.frame.role("object")):
        return
    between = tuple(s for w in m.frame.role("between") for s in (*meant(m, w), *named_before(m, w)))
    parties = (
        between
        or m.refer("subject").states
        or tuple(s for w in m.frame.role("subject") for s in named_before(m, w))
    )
    parties = (*parties, *m.refer("with").states) or _only_two(m)
    if len(set(parties)) == 2:
        yield from act(m, "incident", parties, words=_words(m), confidence=0.7)


def _clashed(m: Match) -> Iterator[Draft]:
    """`border clashes between Danish and Peruvian troops`: both sides' doing."""
    if m.word.lemma == "exchange" and not any(w.lemma in _FIRE for w in m.frame.role("of")):
        return
    parties = m.refer("between", "subject").states
    if len(set(parties)) < 2:
        of = Frame(m.sentence, m.word).role("between")
        parties = tuple(s for w in of for s in m.scene.resolver.states_of(m.sentence, w))
    if len(set(parties)) < 2:
        parties = _only_two(m)
    if len(set(parties)) == 2:
        yield from act(m, "incident", parties, words=_words(m), confidence=0.65)


def _only_two(m: Match) -> tuple[str, ...]:
    """Give the two states of the story where the sentence names them and no third."""
    named = {
        w.mention.code
        for w in m.sentence.words
        if isinstance(w.mention, StateMention) and w.mention.form in ("name", "demonym")
    }
    return tuple(sorted(named)) if len(named) == 2 and named == set(m.scene.dyad) else ()


def _words(m: Match) -> tuple[int, int] | None:
    return with_subject(m) if m.word.is_verb else None


RULES = (
    Rule(
        name="mission stormed",
        kind="act",
        says="An embassy, a consulate or a flag is attacked by people.",
        trigger=verb(*_STORMING, "break"),
        produce=_stormed,
    ),
    Rule(
        name="attack on",
        kind="act",
        says="An attack on a mission or the killing of another state's people, told as a noun.",
        trigger=noun(
            "attack",
            "assault",
            "storming",
            "burning",
            "desecration",
            "killing",
            "murder",
            "shooting",
            "lynching",
        ),
        produce=_attack_on,
    ),
    Rule(
        name="people hurt",
        kind="act",
        says="People of one state are killed or hurt in another, or by another.",
        trigger=verb(*_KILLING),
        produce=_killed,
    ),
    Rule(
        name="intruded",
        kind="act",
        says="Aircraft, ships or troops of one state cross into another.",
        trigger=verb(*_CROSSING),
        produce=_intruded,
    ),
    Rule(
        name="intrusion",
        kind="act",
        says="The violation of airspace, waters or a border, told as a noun.",
        trigger=noun("violation", "incursion", "intrusion", "breach"),
        produce=_intrusion,
    ),
    Rule(
        name="rammed",
        kind="act",
        says="A ship or aircraft of one state rams or harasses one of another.",
        trigger=verb(*_COLLIDING),
        produce=_rammed,
    ),
    Rule(
        name="traded fire",
        kind="act",
        says="Troops of two states exchange fire.",
        trigger=verb("exchange", "trade"),
        produce=_traded_fire,
    ),
    Rule(
        name="clash",
        kind="act",
        says="Troops of two states clash.",
        trigger=Trigger(_CLASHES | {"exchange"}),
        produce=_clashed,
    ),
)
