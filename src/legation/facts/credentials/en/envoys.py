"""Who presents credentials: named in the clause, or in the list that follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legation.grammar import Match
from legation.language.people import CastMember
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

_TITLES = re.compile(
    r"ambassador|high commissioner|nuncio|envoy|head of (?:the )?(?:\w+ )*(?:mission|delegation)|charg[eé]"
    r"|representative|minister (?:plenipotentiary|resident)|consul\b",
    re.IGNORECASE,
)
_PLURALS = re.compile(
    r"\b(?:ambassadors|envoys|(?:high )?commissioners|heads(?: of mission)?|diplomats|nuncios|representatives"
    r"|designates)\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"president|prime minister|king|queen|emir|sultan|chancellor|monarch|governor|foreign minister"
    r"|minister (?:of|for)|chairman|chairwoman|speaker|secretary of state",
    re.IGNORECASE,
)
_NUNCIO = re.compile(r"\bnuncio\b", re.IGNORECASE)
# `Name, Ambassador of the Republic of Haiti`, on a line of its own.
_OFFICE_BEHIND = re.compile(
    r"[\s,–-]*((?:Ambassador|High Commissioner|Apostolic Nuncio|Head of Mission)(?:-designate|[\w ,]*?)?)"
    r"(?=\s+(?:of|from|for)\b)"
)
_AS_OFFICE = re.compile(
    r"\bas\s+(?:the\s+|its\s+|his\s+|her\s+)?(?:first\s+|new\s+|(?:American|British|U\.S\.|US)\s+)*"
    r"((?:Ambassador|High Commissioner|Envoy|Minister|Charg[eé]|Consul)[\w'’é ]*?)"
    r"(?=\s+(?:of|from|to|in|on|at|ad interim)\b|[.,;]|$)"
)
_OF_STATE = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?")
# Words that may stand between the members of a list of envoys.
_GLUE = 6
# How many characters behind the ceremony its list of envoys may begin.
_REACH = 1200
# How long a sentence may be that only lists the states of the envoys.
_SHORT = 200
_OF_TITLES = frozenset(
    "ambassador ambassadors extraordinary plenipotentiary designate high commissioner commissioners apostolic nuncio "
    "head heads mission envoy envoys republic kingdom state federal democratic people s of the and to a resident non "
    "based in his her excellency he mr mrs ms dr new also presenting presented credentials letters credence".split()
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Envoy:
    """One who presents credentials. name "" where only the state is told; state None where only the name is."""

    name: str
    office: str | None
    state: str | None
    accredited_to: str | None = None


def is_envoy(person: CastMember) -> bool:
    """Tell whether one of the person's offices is that of an envoy."""
    offices = [person.office or "", *(held.office for held in person.offices)]
    return any(_TITLES.search(office) for office in offices)


def _has_left(person: CastMember) -> bool:
    """Tell whether the person was an envoy before: `comes to replace the late ambassador`."""
    return all(held.former for held in person.offices if _TITLES.search(held.office))


def envoys_named(m: Match, at: Match, *, taking: bool) -> list[Envoy]:
    """Give the envoys whom the clause names: its subject, or of whom the letters are received.

    at: the match centred on the verb or noun of handing over.
    """
    if taking:
        words = m.frame.role("of") or m.frame.role("from") or m.frame.role("possessive")
        words = words or at.frame.first("from", "of", "object")
    else:
        words = at.frame.role("subject") or at.frame.first("by", "of") or m.frame.first("of", "possessive")
    words = [_antecedent(m, w) for w in words]
    # `seven ambassadors` are not whoever else was spoken of.
    meant = m.scene.refer_all(m.sentence, [w for w in words if w.mention is not None or w.tag != "NNS"])
    people = list(meant.people)
    if taking or not people:
        # Whoever is an ambassador is the envoy, however the clause was parsed.
        there = [p for w in m.sentence.words if (p := getattr(w.mention, "member", None)) is not None]
        people += [p for p in there if is_envoy(p) and p not in people and not _has_left(p)]
        if taking:
            people = [p for p in people if is_envoy(p) or p in meant.people]
    # A president who gives his ambassador the letters sends him; he presents none.
    found = [_envoy(m, p) for p in dict.fromkeys(people) if is_envoy(p) or not _HEADS.search(p.office or "")]
    if not found:
        found = [
            _unknown(m, m.sentence, w)
            for w in words
            if w.tag == "NNP"
            and w.mention is None
            and w.dep in ("nsubj", "nsubjpass", "dobj", "pobj")
            and not _TITLES.fullmatch(w.text)
        ]
    if not found and any(w.lower in ("he", "she") for w in words):
        found = _told_before(m)
    covered = {envoy.state for envoy in found}
    return found + [_of_state(m, code) for code in _states_listed(m, words) if code not in covered]


def _of_state(m: Match, state: str) -> Envoy:
    """The envoy of a state that alone is told here, where the dispatch names its only one elsewhere.

    `the ambassadors of Fiji and Peru … The Fijian ambassador, Ana Faleolo, said`.
    """
    theirs = [p for p in m.scene.cast.people if p.state == state]
    # `the ambassadors of Fiji and Peru … Ana Faleolo (Fiji)`: of somebody named with the state alone too.
    known = [p for p in theirs if not p.offices or (is_envoy(p) and not _has_left(p))]
    return _envoy(m, known[0]) if len(known) == 1 else Envoy("", None, state)


def _antecedent(m: Match, word: Word) -> Word:
    """Whom a relative clause is about: `received Lena Dahl, who presented her credentials`."""
    verb = m.sentence.head(word) if word.lower in ("who", "that") else None
    above = m.sentence.head(verb) if verb is not None and verb.dep == "relcl" else None
    return above if above is not None and above.is_noun else word


def _states_listed(m: Match, words: list[Word]) -> tuple[str, ...]:
    """The states whose ambassadors are spoken of without their names: `the ambassadors of Fiji and Peru`."""
    heads = [w for w in words if _PLURALS.search(w.text) or (w.mention is None and _TITLES.search(w.text))]
    heads = heads or [w for w in m.sentence.words if w.mention is None and _PLURALS.fullmatch(w.text)]
    found: list[str] = []
    for head in heads:
        of = m.at(head).frame.role("of") + m.at(head).frame.role("from")
        found += m.scene.refer_all(m.sentence, of).states
        found += m.scene.resolver.states_of(m.sentence, head)
        found += [w.mention.code for w in m.sentence.conjuncts(head) if isinstance(w.mention, StateMention)]
    if len(set(found)) < 2 and heads and _PLURALS.fullmatch(heads[0].text):
        # `ambassadors of seven states: Fiji, Peru …`
        found += [
            w.mention.code
            for w in m.sentence.words[heads[0].index :]
            if isinstance(w.mention, StateMention)
            and w.mention.form in ("name", "abbreviation")
            and m.sentence.words[w.index - 1].lower not in ("to", "in", "at")
        ]
    # `ambassadors to Kenya` are those of others.
    here = {
        code for head in heads for code in m.scene.refer_all(m.sentence, m.at(head).frame.role("to")).states
    }
    return tuple(code for code in dict.fromkeys(found) if code not in here)


def envoys_listed(m: Match, named: list[Envoy]) -> Iterator[Envoy]:
    """Yield the envoys in the list behind the clause: `They are A of B, C (D)`, or one in each line."""
    printed = m.scene.text[m.sentence.start : m.sentence.end]
    if not _PLURALS.search(printed) or len([e for e in named if e.name]) > 1:
        return
    last = m.sentence.end
    mentions = [x for x in m.scene.cast.mentions if x.start >= last]
    begun = False
    for position, mention in enumerate(mentions):
        following = mentions[position + 1] if position + 1 < len(mentions) else None
        upto = following.start if following is not None else len(m.scene.text)
        apart = _apart(m, last, mention.start)
        envoy = _with_office_behind(m, _envoy(m, mention.member), mention.end, upto)
        if begun and (apart or envoy is None):
            return
        if not begun and mention.start - m.sentence.end > _REACH:
            return
        # A list may begin some sentences on, but then it is one: two envoys side by side.
        listed = following is not None and not _apart(m, mention.end, following.start)
        if envoy is not None and (not apart or listed):
            begun = True
            yield envoy
        behind = _OFFICE_BEHIND.match(m.scene.text, mention.end, upto)
        last = mention.end if behind is None else behind.end()


def states_behind(m: Match) -> list[Envoy]:
    """Give the states that the next sentence lists where the clause only counts the envoys."""
    if not _PLURALS.search(m.scene.text, m.sentence.start, m.sentence.end):
        return []
    following = next((s for s in m.scene.sentences if s.start >= m.sentence.end), None)
    if following is None or following.end - following.start > _SHORT:
        return []
    there = [s for s in m.scene.states if following.start <= s.start < following.end]
    codes = dict.fromkeys(s.code for s in there if s.form in ("name", "abbreviation"))
    return [_of_state(m, code) for code in codes] if len(codes) > 1 else []


def _apart(m: Match, start: int, end: int) -> bool:
    """Tell whether more stands between two envoys of a list than titles, states and `they are`."""
    states = [s for s in m.scene.states if start <= s.start < end]
    words = [
        found[0].lower()
        for found in _WORD.finditer(m.scene.text, start, end)
        if not any(s.start <= found.start() < s.end for s in states)
    ]
    return sum(word not in _OF_TITLES for word in words) > _GLUE


def _with_office_behind(m: Match, envoy: Envoy, end: int, upto: int) -> Envoy | None:
    """The envoy with the office printed behind the name; None for one who is none and whose state is untold."""
    found = _OFFICE_BEHIND.match(m.scene.text, end, upto)
    if found is not None:
        state = next(
            (s.code for s in m.scene.states if found.end() <= s.start < min(upto, found.end() + 60)), None
        )
        return Envoy(envoy.name, " ".join(found[1].split()), state or envoy.state)
    plain = envoy.office is None or _TITLES.search(envoy.office) is not None
    return envoy if plain and envoy.state is not None else None


def _envoy(m: Match, person: CastMember) -> Envoy:
    held = next((o for o in person.offices if _TITLES.search(o.office)), None)
    if held is None and person.office is None and person.state is None:
        return _presenting_as(m, person.name)
    office = held.office if held is not None else person.office
    state = held.state if held is not None and held.state is not None else person.state
    if office is not None and _NUNCIO.search(office):
        state = "VAT"
    return Envoy(person.name, office, state, person.accredited_to)


def _told_before(m: Match) -> list[Envoy]:
    """The envoy that `he` is where no office tells: subject of the sentence before, or of this one."""
    before = [s for s in m.scene.sentences if s.start <= m.sentence.start and s.words][-2:]
    for sentence in reversed(before):
        for word in sentence.words:
            named = word.tag == "NNP" and word.mention is None and word.dep.startswith("nsubj")
            if named and (sentence is not m.sentence or word.index < m.word.index):
                return [_unknown(m, sentence, word)]
    return []


def _presenting_as(m: Match, name: str) -> Envoy:
    """One whose office only the clause tells: `… whom he received, presented her credentials as Ambassador of`."""
    office, state = _told_as(m, m.word.end, m.sentence.end)
    return Envoy(name, office, state)


def _unknown(m: Match, sentence: Sentence, word: Word) -> Envoy:
    """One whom only the clause names: `Ole Hansen presented his credentials as Ambassador of Norway`."""
    first = min([word, *sentence.children(word, "compound")], key=lambda w: w.index)
    name = m.scene.quote(first.start, word.end)
    for office in sentence.children(word, "appos"):
        # `Ana Faleolo, the Fijian ambassador on a non-resident basis`
        states = m.scene.resolver.states_of(sentence, office)
        if _TITLES.search(office.text) and states:
            return Envoy(name, office.text, states[0])
    return Envoy(name, *_told_as(m, word.end, sentence.end))


def _told_as(m: Match, start: int, end: int) -> tuple[str | None, str | None]:
    """The office that the stretch tells of behind `as`, and its state."""
    found = _AS_OFFICE.search(m.scene.text, start, end)
    if found is None:
        return None, None
    behind = _OF_STATE.match(m.scene.text, found.end())
    near = (s.code for s in m.scene.states if behind is not None and s.start - behind.end() in range(4))
    return " ".join(found[1].split()), next(near, None)
