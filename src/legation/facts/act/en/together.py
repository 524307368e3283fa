"""What two states start and hold together: flights, exercises, forums, festivals, works, markets."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import doer, named_before
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import Frame
from legation.language.cutting import clause_span, noun_span
from legation.language.words import Word

_STARTING = frozenset(
    "launch open begin start resume inaugurate introduce restore commence restart operate reopen "
    "kick_off establish relaunch".split()
)
_SERVICES = frozenset("flight service route line ferry train connection link crossing".split())
_CARRIED = frozenset(
    "air direct flight rail railway train bus ferry shipping sea maritime cargo passenger visa".split()
)
_HOLDING = frozenset(
    "hold conduct begin start launch kick_off carry_out conclude complete commence finish stage "
    "take_part open wrap_up organise organize host take participate kick end".split()
)
_DRILLS = frozenset("exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers wargame".split())
_DRILLING = frozenset(
    "joint military naval bilateral tactical air trilateral rescue maritime counter-terrorism "
    "anti-terrorist peacekeeping army special".split()
)
_EVENTS = frozenset("forum exhibition festival fair expo concert exposition".split())
_WORKS = frozenset(
    "bridge hospital school plant centre center road dam factory railway station airport port "
    "university clinic library pipeline project building highway complex laboratory park stadium "
    "farm workshop".split()
)
_FINISHING = frozenset("complete inaugurate commission finish unveil".split())
_FIRSTS = frozenset("shipment batch consignment export delivery cargo".split())


def _service(m: Match) -> Iterator[Draft]:
    """`direct flights were launched between Oslo and Lima`, `the airline opened a route to Lima`."""
    things = [
        w
        for w in [*m.frame.role("object"), *(m.frame.role("subject") if m.word.lemma != "operate" else [])]
        if w.lemma in _SERVICES and _of_travel(m, w)
    ]
    if things:
        yield from _linking(m, things[0], [m.word, things[0]], clause_of=m.word)


def _launch_of_service(m: Match) -> Iterator[Draft]:
    """`the launch of direct flights between Oslo and Lima`."""
    things = [w for w in m.frame.role("of") if w.lemma in _SERVICES and _of_travel(m, w)]
    if things:
        yield from _linking(m, things[0], [things[0], m.word], clause_of=None)


def _of_travel(m: Match, service: Word) -> bool:
    if service.lemma in ("flight", "ferry"):
        return True
    return any(c.lower in _CARRIED for c in m.sentence.children(service, "amod", "compound", "nmod"))


def _linking(m: Match, service: Word, heads: list[Word], clause_of: Word | None) -> Iterator[Draft]:
    codes = [
        code
        for head in heads
        for role in ("between", "from", "to", "with")
        for filler in Frame(m.sentence, head).role(role)
        if (code := m.scene.country_at(m.sentence, filler) or m.scene.refer(m.sentence, filler).state)
    ]
    both = [
        s
        for head in heads
        for filler in Frame(m.sentence, head).role("between")
        for s in m.scene.refer(m.sentence, filler).states
    ]
    codes += [c for c in named_before(m, service) if c not in codes]
    subject = doer(m).states if clause_of is not None else ()
    ends = tuple(dict.fromkeys([*codes, *both, *(subject if len(set(codes)) == 1 else ())]))
    if len(ends) == 2:
        words = noun_span(m.sentence, service) if clause_of is None else _whole(m, clause_of, service)
        yield from act(m, "service_launched", ends, words=words, confidence=0.75)


def _whole(m: Match, verb_: Word, thing: Word) -> tuple[int, int]:
    """The clause with what it is about: `direct flights that were launched between Oslo and Lima`."""
    start, end = clause_span(m.sentence, verb_)
    return (min(start, noun_span(m.sentence, thing)[0]), end) if thing.index < verb_.index else (start, end)


def _exercise(m: Match) -> Iterator[Draft]:
    """`the two navies held a joint exercise`, `a joint drill with Peru began`."""
    kinds = {c.lower for c in m.sentence.children(m.word, "amod", "compound", "nmod")}
    if not kinds & _DRILLING:
        return
    above = m.sentence.head(m.word)
    if m.word.dep == "pobj" and above is not None and above.lower == "in":
        above = m.sentence.head(above)
    if above is None or not above.is_verb or above.lemma not in _HOLDING:
        return
    holding = m.at(above)
    parties = m.refer("between").states or (
        *(doer(holding).states if m.word not in holding.frame.role("subject") else ()),
        *(m.refer("with", "of").states or holding.refer("with", "alongside").states),
    )
    if len(set(parties)) > 1:
        yield from act(holding, "exercise", parties, confidence=0.8)


def _event(m: Match) -> Iterator[Draft]:
    """`a Danish-Peruvian business forum was held in Lima`: an event of the two."""
    above = m.sentence.head(m.word)
    if above is None or not above.is_verb or above.lemma not in _HOLDING | _STARTING:
        return
    if m.word.dep not in ("dobj", "nsubj", "nsubjpass"):
        return
    holding = m.at(above)
    named = named_before(m, m.word) or m.scene.resolver.states_of(m.sentence, m.word)
    parties = m.refer("between").states or named
    if len(parties) < 2:
        parties = (*named, *doer(holding).states, *m.refer("with").states)
    if len(set(parties)) == 2:
        words = _whole(m, above, m.word)
        yield from act(holding, "event", parties, words=words, confidence=0.7)


def _works(m: Match) -> Iterator[Draft]:
    """`Peru inaugurated a school built with Danish aid`, `construction of the plant began`."""
    things = [w for w in m.frame.role("object") if w.lemma in _WORKS]
    finished = m.word.lemma in _FINISHING
    if not things and any(
        w.lemma in ("construction", "work", "building")
        for w in [*m.frame.role("object"), *m.frame.role("subject")]
    ):
        made = next(
            w
            for w in [*m.frame.role("object"), *m.frame.role("subject")]
            if w.lemma in ("construction", "work", "building")
        )
        things = [w for role in ("of", "on") for w in Frame(m.sentence, made).role(role) if w.lemma in _WORKS]
    if not things:
        return
    foreign = _paid_by(m, things[0])
    place = m.place(setting=False)
    if not foreign and place is not None and place.country and len(doer(m).states) == 1:
        # `Denmark completed a hospital in Lima`
        foreign = tuple(s for s in doer(m).states if s != place.country)
    here = [
        s for s in (*doer(m).states, *m.scene.resolver.states_of(m.sentence, things[0])) if s not in foreign
    ]
    if not here and place is not None and place.country and place.country not in foreign:
        here = [place.country]
    if foreign and here:
        kind = "project_completed" if finished else "project_started"
        yield from act(m, kind, foreign, here, words=_whole(m, m.word, things[0]), confidence=0.7)


def _paid_by(m: Match, thing: Word) -> tuple[str, ...]:
    """Whose money or work it is: `built by Denmark`, `financed by the Danish government`, `Danish-funded`."""
    for verb_ in m.sentence.children(thing, "acl", "relcl", "amod"):
        if verb_.lemma in (
            "build",
            "fund",
            "finance",
            "donate",
            "support",
            "construct",
            "implement",
            "sponsor",
        ):
            told = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, verb_)).states
            for filler in [
                w for r in ("with", "by", "through", "under") for w in Frame(m.sentence, verb_).role(r)
            ]:
                told = (
                    told
                    or m.scene.refer(m.sentence, filler).states
                    or m.scene.resolver.states_of(m.sentence, filler)
                )
            if len(told) == 1:
                return told
    for word in m.sentence.children(thing, "amod", "compound"):
        if word.lemma in ("fund", "finance", "build", "funded", "financed", "built", "backed", "aided"):
            return m.scene.resolver.states_of(m.sentence, word) or m.scene.resolver.states_of(
                m.sentence, thing
            )
    return ()


def _market_opened(m: Match) -> Iterator[Draft]:
    """`Peru opened its market to Danish pork`."""
    if not any(w.lemma == "market" for w in m.frame.role("object")):
        return
    by = doer(m).states
    to = [
        s
        for role in ("to", "for")
        for w in m.frame.role(role)
        for s in (*m.scene.refer(m.sentence, w).states, *m.scene.resolver.states_of(m.sentence, w))
        if s not in by
    ]
    if by and to and m.status == "occurred":
        yield from act(m, "trade_opened", by, to, confidence=0.8)


def _first_shipment(m: Match) -> Iterator[Draft]:
    """`the first shipment of Danish pork arrived in Lima`."""
    if not any(c.lower in ("first", "maiden", "inaugural") for c in m.sentence.children(m.word)):
        return
    above = m.sentence.head(m.word)
    sender = [s for w in m.frame.role("of") for s in m.scene.resolver.states_of(m.sentence, w)]
    sender += [s for w in m.frame.role("from") if (s := m.scene.country_at(m.sentence, w))]
    heads = [m.frame] + ([Frame(m.sentence, above)] if above is not None and above.is_verb else [])
    to = [
        s
        for f in heads
        for r in ("to", "in", "for")
        for w in f.role(r)
        if (s := m.scene.country_at(m.sentence, w))
    ]
    to = [s for s in to if s not in sender]
    if sender and to and above is not None and above.is_verb:
        yield from act(
            m.at(above), "trade_opened", sender[:1], to[:1], words=_whole(m, above, m.word), confidence=0.7
        )


RULES = (
    Rule(
        name="service launched",
        kind="act",
        says="Flights, a route or a service between two states begin.",
        trigger=verb(*_STARTING),
        produce=_service,
    ),
    Rule(
        name="launch of a service",
        kind="act",
        says="The launch of flights or a service between two states, told as a noun.",
        trigger=noun("launch", "launching", "opening", "resumption", "inauguration", "introduction", "start"),
        produce=_launch_of_service,
    ),
    Rule(
        name="joint exercise",
        kind="act",
        says="Forces of two or more states hold an exercise.",
        trigger=noun(*_DRILLS),
        produce=_exercise,
    ),
    Rule(
        name="event of the two",
        kind="act",
        says="A forum, a festival or an exhibition of two states is held.",
        trigger=noun(*_EVENTS),
        produce=_event,
    ),
    Rule(
        name="works",
        kind="act",
        says="Works that one state pays for or builds in another begin or are finished.",
        trigger=verb("inaugurate", "complete", "commission", "begin", "start", "finish", "launch", "open"),
        produce=_works,
    ),
    Rule(
        name="market opened",
        kind="act",
        says="A state opens its market to what another sells.",
        trigger=verb("open"),
        produce=_market_opened,
    ),
    Rule(
        name="first shipment",
        kind="act",
        says="The first shipment of something goes from one state to another.",
        trigger=noun(*_FIRSTS),
        produce=_first_shipment,
    ),
)
