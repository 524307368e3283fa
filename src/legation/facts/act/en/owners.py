"""Whose a thing is, and where envoys serve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legation.facts.act.en.parties import meant, named_before
from legation.facts.act.en.things import GIVING
from legation.grammar import Match
from legation.language.words import Word

FROM = frozenset("of from by with".split())
BELONGING = FROM | {"for", "to"}
# What pays for works and courses, and how it is told: `with Danish help`, `thanks to a grant from Peru`.
_FUNDS = frozenset(
    "grant aid assistance help support funding funds fund financing loan donation money contribution backing "
    "sponsorship expense cost credit credits resources gift scholarship scholarships fellowship programme program "
    "scheme generosity".split()
)
# What need not be paid for by whom it is of.
_SCHEMES = frozenset("programme program scheme".split())
_WITH = frozenset("with through under thanks by using from on at courtesy via".split())
_PAYING = frozenset(
    "build fund finance pay donate support construct sponsor back aid provide give gift equip renovate run offer "
    "organise organize implement funded financed built backed aided sponsored paid".split()
)
_SHIPPING = frozenset("ship deliver supply extend export".split())
_COMPANIES = frozenset(
    "company firm corporation manufacturer producer exporter trader shipyard refinery plant factory group".split()
)
# What two neighbours have between them.
_CUSTOMS = frozenset("border frontier crossing customs".split())
_BORDERS = frozenset("border frontier crossing checkpoint".split())
_POINTS = frozenset("point post gate station bridge market".split())
_MANY = 4
# Whose a resolution is, and who keeps captives.
_TABLING = frozenset("table submit propose draft initiate sponsor introduce".split())
_KEEPING = frozenset("hold detain jail imprison arrest keep capture".split())
_OWNING = frozenset("belong own operate owe hold load carry register lade".split())


def owners(
    m: Match, patients: Iterable[Word], by: tuple[str, ...], links: frozenset[str] = BELONGING
) -> tuple[str, ...]:
    """Give whose the thing is that the deed is done to; of one's own envoys where they serve."""
    for word in patients:
        own = tuple(dict.fromkeys(s for s in whose(m, word, links) if s not in by))
        there = post(m, word) if by else None
        if own or there not in (None, *by):
            return own or ((there,) if there else ())
    return ()


def post(m: Match, word: Word) -> str | None:
    """Give where the envoy that the word means serves, None where nobody does or nothing is told of it."""
    member = m.scene.member(word)
    return member.accredited_to if member is not None else None


def whose(m: Match, word: Word, links: frozenset[str] = BELONGING) -> Iterator[str]:
    """Yield the states that a word stands for or belongs to, also two steps below: `windows of their embassy`."""
    yield from meant(m, word)
    yield from named_before(m, word)
    for child in m.sentence.children(word, "poss", "appos"):
        yield from whose(m, child, links)
    for child in m.sentence.children(word, "prep", "acl"):
        owning = child.lemma in _OWNING
        given = child.lemma in GIVING | _TABLING and child.dep == "acl"  # `a loan granted by Peru`
        deeper = m.sentence.children(child, "prep", "agent") if owning or given else ()
        for link in (child, *deeper):
            if child.lemma == "hold" and link.lower in ("in", "at"):
                continue  # `a Dane held in Peru` is no Peruvian
            if owning or link.lower in (("by", "from") if given else links):
                for filler in m.sentence.children(link, "pobj", "dobj"):
                    yield from whose(m, filler, links)


def payers(m: Match, heads: Iterable[Word]) -> tuple[str, ...]:
    """Give whose money it is that a clause or a thing tells of: `thanks to a grant from Peru`, `Danish-funded`."""
    for head in heads:
        for word in m.sentence.subtree(head):
            if word.lower in _FUNDS and (word.dep == "pobj" or word.dep == "conj"):
                link = m.sentence.head(word)
                if link is None or link.lower not in (*_WITH, "to") or _is_given_to(m, word, link):
                    continue
                owning = named_before(m, word) if word.lower in _SCHEMES else tuple(whose(m, word, FROM))
                states = tuple(dict.fromkeys(owning))
            elif word.lemma in _PAYING and word.dep in ("acl", "amod", "relcl", "compound"):
                states = _paid_by(m, word)
            else:
                continue
            if 0 < len(states) < _MANY:
                return states
    return ()


def _is_given_to(m: Match, fund: Word, link: Word) -> bool:
    """Tell a `to` other than that of `thanks to a grant`: money that something is given to."""
    above = m.sentence.head(link)
    return link.lower == "to" and (above is None or above.lower != "thanks")


def _paid_by(m: Match, verb: Word) -> tuple[str, ...]:
    """Give who pays below a participle: `paid for by Peru`, `Danish-financed`."""
    links = [w for w in m.sentence.subtree(verb) if w.lower == "by" and w.dep in ("agent", "prep")]
    named = [
        one for link in links for w in m.sentence.children(link, "pobj") for one in m.sentence.conjuncts(w)
    ]
    found = [s for w in named for s in whose(m, w, FROM)]
    return tuple(dict.fromkeys(found)) or (named_before(m, verb) if verb.dep in ("amod", "compound") else ())


def is_sold_by_company(m: Match) -> bool:
    """Tell `the Danish company shipped its goods to Peru`: no state's deed."""
    if m.word.lemma not in _SHIPPING:
        return False
    doers = m.frame.role("subject")
    beside = [c for w in doers for c in m.sentence.children(w, "compound", "appos", "nmod")]
    return any(w.lemma in _COMPANIES for w in (*doers, *beside))


def is_border(m: Match, thing: Word) -> bool:
    """Tell `the crossing`, `the border point`: it belongs to both neighbours."""
    named = {c.lower for c in m.sentence.children(thing, "compound")}
    return thing.lemma in _BORDERS or bool(thing.lemma in _POINTS and named & _CUSTOMS)


def keepers(m: Match, captives: Iterable[Word]) -> tuple[str, ...]:
    """Give where captives were kept, or by whom: `two Danes held in Peru since May were released`."""
    for captive in captives:
        for clause in m.sentence.children(captive, "acl", "relcl"):
            links = [w for w in m.sentence.children(clause, "prep", "agent") if w.lower in ("in", "by", "at")]
            found = [s for link in links for w in m.sentence.children(link, "pobj") for s in meant(m, w)]
            if clause.lemma in _KEEPING and found:
                return tuple(dict.fromkeys(found))[:1]
    return ()
