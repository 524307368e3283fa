"""Trade opened: markets, first shipments, imports allowed."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act, whole
from legation.facts.act.en.parties import blamed, doer, named_before, towards
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import Frame

_FIRSTS = frozenset("shipment batch consignment export delivery cargo container train".split())


def _market_opened(m: Match) -> Iterator[Draft]:
    """`Peru opened its market to Danish pork`."""
    if not any(w.lemma == "market" for w in m.frame.role("object")):
        return
    by = doer(m).states or tuple(s for w in m.frame.role("object") for s in named_before(m, w))
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
    if above is not None and (coming := m.sentence.child(above, "xcomp")) is not None and coming.tag == "VB":
        above = coming  # `is expected to reach Peru`
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
    if not sender and above is not None and above.is_verb and m.word.dep == "dobj":
        # `Peru shipped its first consignment of pork to Denmark`
        sender += doer(m.at(above)).states
    if not to and above is not None and above.is_verb and m.word.dep != "dobj":
        # `reached Peru`
        to = [s for w in Frame(m.sentence, above).role("object") if (s := m.scene.country_at(m.sentence, w))]
    to = [s for s in to if s not in sender]
    if sender and to and above is not None and above.is_verb:
        yield from act(
            m.at(above), "trade_opened", sender[:1], to[:1], words=whole(m, above, m.word), confidence=0.7
        )


def _import_allowed(m: Match) -> Iterator[Draft]:
    """`Peru authorised imports of Danish pork`, `allowed the import of pork from Denmark`."""
    things = [
        w
        for w in m.frame.role("object")
        if w.lemma in ("import", "imports", "importation", "export", "access")
    ]
    by = doer(m).states
    if things and len(by) == 1 and m.status == "occurred":
        goods = [w for t in things for r in ("of", "for") for w in Frame(m.sentence, t).role(r)]
        to = (
            blamed(m, things, by)
            or blamed(m, goods, by)
            or towards(m, [*things, *goods, m.word], ("from",), by)
        )
        if len(to) == 1:
            yield from act(m, "trade_opened", by, to, confidence=0.7)


RULES = (
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
    Rule(
        name="import allowed",
        kind="act",
        says="A state lets in what another sells.",
        trigger=verb("authorise", "authorize", "allow", "permit", "approve", "resume", "clear"),
        produce=_import_allowed,
    ),
)
