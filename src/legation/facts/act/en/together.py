"""What two states start and hold together: flights and lines, exercises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legation.facts.act.en.fallen import day_planned
from legation.facts.act.en.making import act, whole
from legation.facts.act.en.parties import doer, meant, named_before
from legation.facts.telling import is_unheard
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.called_off import calls_off
from legation.language.clauses import Frame
from legation.language.cutting import noun_span
from legation.language.words import Word

_STARTING = frozenset(
    "launch open begin start resume inaugurate introduce restore commence restart operate reopen "
    "kick_off establish relaunch add".split()
)
_SERVICES = frozenset(
    "flight service route line ferry train connection link crossing railway centre center".split()
)
_CARRIED = frozenset(
    "air direct flight rail railway train bus ferry shipping sea maritime cargo passenger visa freight "
    "container".split()
)
_RUNNING = frozenset("operation service use commission".split())
# Lines that carry no people.
_OF_POWER = frozenset(
    "power transmission electricity energy kilovolt kv high-voltage voltage gas oil pipeline grid cable".split()
)
_HOLDING = frozenset(
    "hold conduct begin start launch kick_off carry_out conclude complete commence finish stage run "
    "take_part open wrap_up organise organize host take participate kick end carry join practise practice "
    "call put cancel postpone scrap plan schedule set slate defer delay".split()
)
_DRILLS = frozenset(
    "exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers wargame training patrol".split()
)
_DRILLING = frozenset(
    "joint combined military naval bilateral tactical air trilateral rescue maritime counter-terrorism "
    "anti-terrorist peacekeeping army special".split()
)


def _service(m: Match) -> Iterator[Draft]:
    """`direct flights were launched between Oslo and Lima`, `the airline opened a route to Lima`."""
    things = [
        w
        for w in [*m.frame.role("object"), *(m.frame.role("subject") if m.word.lemma != "operate" else [])]
        if w.lemma in _SERVICES and _of_travel(m, w)
    ]
    if things and m.word.tag != "VB":
        yield from _linking(m, things[0], [m.word, things[0]], clause_of=m.word)


def _first_flight(m: Match) -> Iterator[Draft]:
    """`the first direct flight from Oslo landed in Lima`."""
    for flight in m.frame.role("subject"):
        kinds = {c.lower for c in m.sentence.children(flight)}
        if flight.lemma in ("flight", "train", "ferry", "bus") and kinds & {"first", "maiden", "inaugural"}:
            ends = [
                w for head in (m.word, flight) for r in ("in", "at") for w in Frame(m.sentence, head).role(r)
            ]
            ends += m.frame.role("object")
            yield from _linking(m, flight, [m.word, flight], clause_of=m.word, ends_at=ends)


def _linked(m: Match) -> Iterator[Draft]:
    """`Oslo and Lima have been linked by a direct flight since May`."""
    by = [
        w
        for r in ("by", "with", "through")
        for w in m.frame.role(r)
        if w.lemma in _SERVICES and _of_travel(m, w)
    ]
    if by:
        ends = [*m.frame.role("object"), *m.sentence.children(m.word, "nsubjpass")]
        appended = [w for e in ends for a in m.sentence.children(e, "appos") for w in m.sentence.conjuncts(a)]
        yield from _linking(m, by[0], [m.word], clause_of=m.word, ends_at=[*ends, *appended])


def _put_into_service(m: Match) -> Iterator[Draft]:
    """`the railway was put into operation`, `the line entered service`."""
    into = [w for r in ("into", "in") for w in m.frame.role(r)]
    if m.word.lemma == "enter":
        into += m.frame.role("object")
    things = [w for w in [*m.frame.role("subject"), *m.frame.role("object")] if w.lemma in _SERVICES]
    if things and any(w.lemma in _RUNNING for w in into):
        carries = not any(w.lower in _OF_POWER for w in m.sentence.subtree(things[0]))
        kind = "service_launched" if carries else "project_completed"
        yield from _linking(m, things[0], [m.word, things[0]], clause_of=m.word, kind=kind)


def _launch_of_service(m: Match) -> Iterator[Draft]:
    """`the launch of direct flights between Oslo and Lima`."""
    things = [w for w in m.frame.role("of") if w.lemma in _SERVICES and _of_travel(m, w)]
    if things:
        yield from _linking(m, things[0], [things[0], m.word], clause_of=None)


def _of_travel(m: Match, service: Word) -> bool:
    kinds = {
        w.lower
        for c in m.sentence.children(service, "amod", "compound", "nmod")
        for w in m.sentence.subtree(c)
    }
    if service.lemma in ("centre", "center"):
        return "visa" in kinds
    return service.lemma in ("flight", "ferry", "railway") or bool(kinds & _CARRIED or _joined_by(m, service))


def _joined_by(m: Match, service: Word) -> list[Word]:
    """What a line is said to connect: `a new route linking Oslo and Lima`."""
    return [
        w
        for v in m.sentence.children(service, "acl", "relcl")
        if v.lemma in ("connect", "link", "join")
        for w in Frame(m.sentence, v).role("object")
    ]


def _linking(
    m: Match,
    service: Word,
    heads: list[Word],
    clause_of: Word | None,
    ends_at: Sequence[Word] = (),
    kind: str = "service_launched",
) -> Iterator[Draft]:
    """The two states that a service links: its ends, or one end and whose airline or government starts it."""
    joined = _joined_by(m, service)
    fillers = [
        w
        for head in heads
        for role in ("between", "from", "to", "with")
        for w in Frame(m.sentence, head).role(role)
    ]
    if service.lemma in ("centre", "center"):
        fillers += [w for head in heads for w in Frame(m.sentence, head).role("in")]
    codes = [
        s
        for w in [*joined, *fillers, *ends_at]
        for s in (m.scene.country_at(m.sentence, w), *meant(m, w))
        if s
    ]
    codes += named_before(m, service)
    ends = tuple(dict.fromkeys(codes))
    if clause_of is not None and len(ends) < 2:
        starters = [w for w in m.frame.role("subject") if w is not service]
        ends = tuple(
            dict.fromkeys([*ends, *doer(m).states, *(s for w in starters for s in named_before(m, w))])
        )
    joining = _of_travel(m, service) or service.lemma in ("train", "bus")
    if (
        len(ends) < 2
        and joining
        and "between" in {w.lower for head in heads for w in m.sentence.children(head, "prep")}
    ):
        # Towns that no map knows: of the two states that the story is about.
        both = m.scene.setting(m.sentence).parties.states or m.scene.dyad
        ends = both if len(both) == 2 and set(ends) <= set(both) else ends
    if len(ends) == 2:
        words = noun_span(m.sentence, service) if clause_of is None else whole(m, clause_of, service)
        by = _run_by(m, service, clause_of) if kind == "service_launched" else ()
        own = by if by and set(by) < set(ends) else ends
        yield from act(m, kind, own, set(ends) - set(own), words=words, confidence=0.75)


def _run_by(m: Match, service: Word, clause_of: Word | None) -> tuple[str, ...]:
    """Give the one state whose airline, railway or government starts the service; nothing where it is of both."""
    runners = [w for r in ("by", "of") for w in Frame(m.sentence, service).role(r)]
    if clause_of is not None:
        runners += [w for w in m.frame.role("subject") if w is not service]
    states = {s for w in runners for s in (*m.scene.refer(m.sentence, w).states, *named_before(m, w))}
    return tuple(states) if len(states) == 1 else ()


def _exercise(m: Match) -> Iterator[Draft]:
    """`the two navies held a joint exercise`, `a joint drill with Peru began`."""
    kinds = {c.lower for c in m.sentence.children(m.word, "amod", "compound", "nmod")}
    of = m.frame.role("of")
    named = named_before(m, m.word) or tuple(
        dict.fromkeys(s for w in of for s in (*meant(m, w), *named_before(m, w)))
    )
    titled = any(c.tag[:3] == "NNP" for c in m.sentence.children(m.word, "appos", "compound", "nmod"))
    if not kinds & _DRILLING and len(named) < 2 and not (titled and m.word.lemma == "exercise"):
        return
    if m.word.lemma in ("training", "patrol") and not kinds & {"joint", "combined"}:
        return
    above = m.sentence.head(m.word)
    if m.word.dep == "appos" and above is not None:
        m = m.at(above)  # `the 12th edition of Havgus, the exercise of the two armies, is planned`
        while m.word.dep in ("pobj", "prep") and (above := m.sentence.head(m.word)) is not None:
            m = m.at(above)
        above = m.sentence.head(m.word)
    if m.word.dep == "pobj" and above is not None and above.lower == "in":
        above = m.sentence.head(above)
    if above is None or not above.is_verb or above.lemma not in _HOLDING:
        return
    holding = m.at(above)
    parties = m.refer("between").states or (
        *(doer(holding).states if m.word not in holding.frame.role("subject") else ()),
        *named,
        *(m.refer("with", "of").states or holding.refer("with", "alongside").states),
    )
    if not parties and titled:
        parties = m.scene.setting(m.sentence).parties.states or m.scene.dyad
    if len(set(parties)) > 1:
        off = calls_off(m.sentence, above)
        yield from act(
            holding,
            "exercise",
            parties,
            words=whole(m, above, m.word),
            status="cancelled" if off else None,
            when=day_planned(m) if off else None,
            confidence=0.8,
        )


def _plain_exercise(m: Match) -> Iterator[Draft]:
    """`the exercise of the Danish and Peruvian armies is planned for May`: told by its words alone."""
    named = {s.code for s in m.scene.states_between(m.sentence.start, m.sentence.end)}
    if len(named) > 1 and is_unheard(m.sentence, "act"):
        yield from _exercise(m)


RULES = (
    Rule(
        name="service launched",
        kind="act",
        says="Flights, a route or a service between two states begin.",
        trigger=verb(*_STARTING),
        produce=_service,
        doubted=True,
    ),
    Rule(
        name="put into service",
        kind="act",
        says="A line between two states goes into operation.",
        trigger=verb("put", "go", "come", "enter"),
        produce=_put_into_service,
    ),
    Rule(
        name="first flight",
        kind="act",
        says="The first flight or train goes from one state to another.",
        trigger=verb("land", "arrive", "depart", "leave", "reach", "operate", "carry_out"),
        produce=_first_flight,
    ),
    Rule(
        name="linked by a service",
        kind="act",
        says="Two states are linked by a flight or a line.",
        trigger=verb("link", "connect", "join"),
        produce=_linked,
    ),
    Rule(
        name="launch of a service",
        kind="act",
        says="The launch of flights or a service between two states, told as a noun.",
        trigger=noun("launch", "launching", "opening", "resumption", "inauguration", "introduction", "start"),
        produce=_launch_of_service,
        doubted=True,
    ),
    Rule(
        name="exercise plainly told",
        kind="act",
        says="Forces of two or more states, named in the sentence, hold an exercise or are to hold one.",
        trigger=noun("exercise", "exercises", "drill", "drills", "manoeuvre", "manoeuvres"),
        produce=_plain_exercise,
    ),
    Rule(
        name="joint exercise",
        kind="act",
        says="Forces of two or more states hold an exercise.",
        trigger=noun(*_DRILLS),
        produce=_exercise,
        doubted=True,
    ),
)
