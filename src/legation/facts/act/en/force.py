"""Force: strikes and attacks, arrests of another state's people."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import blamed, doer, named_before, opposite, towards
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import Frame, is_passive
from legation.language.modality import auxiliaries
from legation.language.states import StateMention
from legation.language.words import Word

_STRIKING = frozenset("attack strike shell bomb bombard hit invade raid fire launch open target".split())
WEAPONS = frozenset(
    "missile drone rocket strike attack airstrike raid shell artillery offensive invasion fire".split()
)
# Of weapons, so many at once: `launched a barrage of missiles`.
_AT_ONCE = frozenset("barrage salvo volley wave hail series round".split())
# What hits without being force.
_NO_FORCE = frozenset(
    "measure sanction sanctions tariff tariffs law ban restriction policy price crisis strike economy export exports "
    "decision report campaign company firm".split()
)
_ORGANISATIONS = ("UNO", "EUU", "XNA", "XAS", "XAU", "XGC")
_SEIZING = frozenset(
    "detain arrest seize abduct kidnap imprison capture jail hold apprehend intercept impound board".split()
)
_SEIZURES = frozenset("detention arrest seizure abduction kidnapping imprisonment".split())
_HELD = frozenset(
    "national citizen official diplomat officer soldier serviceman fisherman agent journalist "
    "sailor crew vessel ship boat tanker trawler aircraft employee staff worker man woman people "
    "personnel businessman tourist student".split()
)
_GROUNDS = frozenset("charge suspicion prison custody hostage captive jail detention".split())
_AT_WORK = frozenset(
    "miner driver engineer doctor teacher student activist lawyer trader farmer pilot".split()
)
# Whom a state that is not named would hold in a quarrel with theirs.
_IN_SERVICE = frozenset("official diplomat officer soldier serviceman consul agent sailor employee".split())


def _attacked(m: Match) -> Iterator[Draft]:
    """`Denmark fired missiles at Bergen`, `struck hideouts in Telemark`: told with its day."""
    by = doer(m)
    if len(by.states) != 1 or by.people or m.word.tag not in ("VBD", "VBN", "VBG"):
        return
    if any(w.lemma in _NO_FORCE for w in m.frame.role("subject")):
        return
    things = m.frame.role("object")
    dated = m.when(setting=False) is not None
    launched = m.word.lemma in ("fire", "launch", "carry", "open")
    if launched and not any(is_weapon(m, w) for w in things):
        return
    fillers = [] if launched else list(things)
    for frame in (m.frame, *(Frame(m.sentence, t) for t in things)):
        fillers += [w for role in ("at", "on", "against", "in", "into", "inside") for w in frame.role(role)]
        # `hit a camp for people near Lima`
        fillers += [w for t in things for w in m.sentence.subtree(t) if w.dep == "pobj" and not launched]
        for filler in list(fillers):
            fillers += [w for role in ("in", "of", "near") for w in Frame(m.sentence, filler).role(role)]
    for filler in fillers:
        code = m.scene.country_at(m.sentence, filler) or next(
            iter(m.scene.resolver.states_of(m.sentence, filler)), None
        )
        # Undated, `attacked Peru` is the war that everybody knows of; a town or a house is a deed.
        if (
            code is not None
            and code not in (*by.states, *_ORGANISATIONS)
            and (dated or not isinstance(filler.mention, StateMention))
        ):
            yield from act(m, "attack", by.states, [code], confidence=0.75)
            return


def is_weapon(m: Match, word: Word) -> bool:
    """Tell whether the word is a strike or what strikes: `missiles`, `a barrage of rockets`."""
    if word.lemma in _AT_ONCE:
        return any(w.lemma in WEAPONS for w in Frame(m.sentence, word).role("of"))
    return word.lemma in WEAPONS or word.lower in WEAPONS


def _strike_of(m: Match) -> Iterator[Draft]:
    """`Denmark's air strike on Bergen`, `the shelling of Bergen by Danish forces`: a deed told as a noun."""
    by = blamed(m, [m.word], ()) if not m.frame.role("by") else blamed(m, m.frame.role("by"), ())
    if any(
        w.lower in ("ongoing", "continued", "continuing", "terrorist", "cyber", "verbal")
        for w in m.sentence.children(m.word)
    ):
        return
    if m.word.tag == "NNS" and m.when(setting=False) is None:
        # Attacks without a day are the war that goes on.
        return
    to = towards(m, [m.word], ("on", "against", "at", "in", "across", "into", "of"), by)
    if len(by) == 1 and len(to) == 1 and m.status == "occurred":
        yield from act(m, "attack", by, to, confidence=0.65)


def _seized(m: Match) -> Iterator[Draft]:
    """`detained two Danish journalists`, `a Danish national was arrested in Bergen`."""
    held = [w for w in m.frame.role("object") if w.lemma in _HELD or m.scene.refer(m.sentence, w).people]
    if m.word.lemma == "hold" and not _in_custody(m):
        return
    goes_on = {"is", "are"} & set(auxiliaries(m.sentence, m.word)) and m.when(setting=False) is None
    if not goes_on:
        yield from _detention(m, held, list(m.frame.role("subject")), 0.75)


def _in_custody(m: Match) -> bool:
    """Tell people held from a meeting held: `on charges of spying`, `have been held since April`."""
    words = list(m.sentence.subtree(m.word))
    lately = is_passive(m.sentence, m.word) and any(w.lower == "since" for w in words)
    persons = any(w.lemma in _HELD | _AT_WORK for w in m.frame.role("object"))
    return any(w.lemma in _GROUNDS for w in words) or (lately and persons)


def _seizure(m: Match) -> Iterator[Draft]:
    """`the arrest in Bergen of a Danish consul`."""
    held = m.frame.role("of") or [
        # `the arrest in Bergen of a consul`: parsers hang `of` on the town.
        w
        for of in m.sentence.subtree(m.word)
        if of.lower == "of"
        for w in m.sentence.children(of, "pobj")
    ]
    yield from _detention(m, held, [*m.frame.role("by"), *m.frame.role("possessive")], 0.75)


def _detention(m: Match, held: list[Word], takers: list[Word], confidence: float) -> Iterator[Draft]:
    of = next((s for w in held if (s := _nationality(m, w)) is not None), None)
    if of is None:
        return
    by = [
        s
        for w in takers
        for s in (m.scene.refer(m.sentence, w).states or m.scene.resolver.states_of(m.sentence, w))
    ]
    if not by and (is_passive(m.sentence, m.word) or m.word.is_noun):
        by = [
            code
            for role in ("in", "at", "off", "near")
            for w in m.frame.role(role)
            if (code := m.scene.country_at(m.sentence, w)) is not None
        ]
    if not by and not takers and m.word.lemma == "hold" and any(m.frame.role(r) for r in ("in", "at", "on")):
        other = opposite(m, of)
        by = [other] if other else []
    if not by and not takers and m.word.is_noun and any(w.lemma in _IN_SERVICE for w in held):
        other = opposite(m, of)
        by = [other] if other else []
    if len(set(by)) == 1 and of not in by:
        people = m.scene.refer_all(m.sentence, held).people
        yield from act(m, "detention", by, [of], targets=people, confidence=confidence)


def _nationality(m: Match, word: Word) -> str | None:
    people = m.scene.refer(m.sentence, word).people
    if people:
        return people[0].state
    states = m.scene.resolver.states_of(m.sentence, word) or named_before(m, word)
    return states[0] if len(states) == 1 and (word.lemma in _HELD or word.is_noun) else None


RULES = (
    Rule(
        name="attacked",
        kind="act",
        says="A state strikes another's soil on a day that is told.",
        trigger=verb(*_STRIKING, "carry"),
        produce=_attacked,
    ),
    Rule(
        name="strike",
        kind="act",
        says="A strike or shelling by a state, told as a noun.",
        trigger=noun(
            "strike", "airstrike", "shelling", "bombardment", "bombing", "raid", "attack", "incursion"
        ),
        produce=_strike_of,
    ),
    Rule(
        name="detained",
        kind="act",
        says="A state arrests or seizes people or ships of another.",
        trigger=verb(*_SEIZING),
        produce=_seized,
    ),
    Rule(
        name="arrest",
        kind="act",
        says="The arrest or abduction of another state's people, told as a noun.",
        trigger=noun(*_SEIZURES),
        produce=_seizure,
    ),
)
