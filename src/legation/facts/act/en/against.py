"""What is said against another state: accusations and condemnations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legation.facts.act.en.answered import answered, held_against
from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act
from legation.facts.act.en.parties import blamed, counterpart, doer, side
from legation.facts.act.en.summoning import summons_near
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import Frame, is_passive
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Word

CONDEMNING = frozenset(
    "condemn denounce decry deplore castigate censure reproach rebuke lambast lambaste slam blast "
    "criticise criticize reprove assail excoriate chide disapprove_of hit_out lash_out complain_of "
    "complain_about find_fault".split()
)
ACCUSING = frozenset("accuse blame charge".split())
_NAMING = frozenset(
    "describe call brand label term characterise characterize denounce reject regard see dub consider slam decry "
    "dismiss deem rate".split()
)
_VOICES = frozenset(
    "spokesman spokesperson spokeswoman minister ministry official diplomat president statement congress "
    "parliament assembly government authority authorities communique communiqué".split()
)
# What a deed is called that is held against who does it.
WRONGS = frozenset(
    "violation breach interference meddling provocation aggression crime blackmail intimidation "
    "escalation encroachment infringement insult affront betrayal propaganda terrorism genocide "
    "occupation illegal unlawful unacceptable provocative hostile unfriendly unjustified baseless "
    "unprovoked unwarranted disproportionate "
    "illegitimate irresponsible dangerous inflammatory barbaric cowardly outrageous reckless lie "
    "falsehood disgrace outrage hypocrisy injustice hostility brutality absurd shameful slander defamation pretext "
    "disinformation conspiracy threat null void theft piracy plunder looting farce sham".split()
)
# Deeds that somebody else may have done where a state is named: `the attack in Lima`.
BY_OTHERS = frozenset(
    "attack bombing blast explosion assault shooting massacre bomb incident raid killing".split()
)
_OTHERS = frozenset(
    "terrorist terror suicide militant extremist islamist jihadist rebel isis daesh taliban hamas "
    "hezbollah houthi houthis armed-group".split()
)
# Deeds that only states do: whose they are need not be said where two states are at odds.
OF_STATES = frozenset(
    "veto closure tariff duty seizure deployment withdrawal "
    "decision move step measure action policy statement remark law ruling raid strike invasion "
    "aggression annexation expulsion ban blockade execution campaign interference provocation "
    "verdict sentence occupation permission resolution vote bill operation bombing bombardment "
    "shelling sanctions recall demarche démarche announcement behaviour behavior conduct "
    "stance position request demand refusal drill manoeuvre".split()
)
_PRAISE = frozenset(
    "important historic great good positive constructive welcome useful necessary right step milestone timely "
    "success successful fruitful significant landmark major sign signal opportunity key friendly productive wise "
    "courageous brave bold testament proof evidence cornerstone pillar contribution achievement breakthrough new "
    "natural normal valuable correct encouraging generous gesture event turning strategic example model support "
    "vital crucial essential priority honour honor page chapter boost impetus basis foundation favourable "
    "satisfactory excellent reciprocal frank part result response continuation symbol urgent open bridge".split()
)
_RECRIMINATIONS = frozenset("accusation blame recrimination barb allegation charge insult".split())
_CLAIMS = frozenset("claim allegation accusation charge report version account assertion insinuation".split())
_PAPERS = frozenset("deal agreement accord pact memorandum treaty contract concession lease".split())
_STAND_INS = frozenset(
    "government authority authorities regime leadership neighbour neighbor side ministry country".split()
)


def _condemned(m: Match) -> Iterator[Draft]:
    """`condemned the Danish air strikes`, `denounced atrocities by Danish troops`."""
    by = doer(m)
    behind = (
        [w for r in ("of", "about", "at", "against") for w in m.frame.role(r)]
        if m.frame.role("object") == []
        else []
    )
    things = [w for w in m.frame.role("object") + behind if not _by_others(m, w)]
    summons = summons_near(m) if is_passive(m.sentence, m.word) and not m.frame.role("subject") else None
    if summons is not None and things:
        # `was summoned to the ministry, where the decision was condemned`
        yield from accusation(m, summons[0], summons[1].states, 0.7, summons[2])
        return
    clauses = [
        c
        for c in m.sentence.children(m.word, "ccomp")
        if any(x.lower == "what" for x in m.sentence.children(c))
    ]
    to = blamed(m, things, by.states)
    to = to or _only_named(m, clauses, by.states)
    by = by if by.states else _unnamed(m, to)
    if not by.states or not (things or clauses):
        return
    if not to and m.frame.role("by"):
        # `condemned atrocities in Bergen by Danish troops`: parsers hang the doer on the verb.
        to = blamed(m, m.frame.role("by"), by.states)
    if not to and m.frame.role("for"):
        to = tuple(s for s in m.refer("object").states if s not in by.states)
    if to:
        yield from accusation(m, by, to, 0.8)
    elif clauses or any(w.lemma in OF_STATES and not m.frame.role("by") for w in things):
        yield from accusation(m, by, answered(m, by.states), 0.6)
    elif len(things) == 1 and things[0].lower in ("it", "this", "that"):
        # `Norway and Fiji condemned it as well`: with the home of the story
        rest = tuple(s for s in m.scene.dyad if s not in (*by.states, m.scene.home))
        yield from accusation(m, by, answered(m, by.states) or (rest if len(rest) == 1 else ()), 0.6)
    elif len(things) == 1:
        yield from accusation(m, by, held_against(m, things[0], by.states), 0.6)


def _only_named(m: Match, words: list[Word], by: tuple[str, ...]) -> tuple[str, ...]:
    """Give the one state besides the speakers that words name: `what they called a raid by the Danish regime`."""
    below = {c for w in words for x in m.sentence.subtree(w) if (c := m.scene.country_at(m.sentence, x))}
    return tuple(below - set(by)) if len(below - set(by)) == 1 else ()


def _unnamed(m: Match, to: tuple[str, ...]) -> Reference:
    """The side that speaks where an official of no named state does: the other one than is spoken against."""
    official = any(w.lemma in _VOICES for w in m.frame.role("subject"))
    return Reference(counterpart(m, to)) if official and len(to) == 1 else Reference()


def _by_others(m: Match, noun_: Word) -> bool:
    """Tell deeds of terrorists, and attacks that are named after the town where they happened."""
    below = list(m.sentence.subtree(noun_))
    if any(w.lower in _OTHERS or w.lemma in _OTHERS for w in below if w.index <= noun_.index):
        return True
    if noun_.lemma not in BY_OTHERS:
        return False
    named = [
        c.mention
        for c in m.sentence.children(noun_, "compound", "nmod", "amod")
        if isinstance(c.mention, StateMention)
    ]
    return bool(named) and all(n.form == "capital" for n in named)


def _accused(m: Match) -> Iterator[Draft]:
    """`accused Denmark of breaking the agreement`, `blamed the Danish side for the delay`."""
    of = {"accuse": "of", "blame": "for", "charge": "with"}[m.word.lemma]
    if not any(w.lower == of and w.dep in ("prep", "conj") for w in m.sentence.subtree(m.word)):
        return
    by = doer(m)
    things = m.frame.role("object") or _standing_so(m)
    to = blamed(m, things, by.states)
    if not to and any(w.lemma in _STAND_INS or w.lower in ("it", "them", "they") for w in things):
        to = answered(m, by.states)
    if any(w.lower in ("other", "another") for w in things) and len(by.states) == 2:
        # `each accused the other of`
        for one, other in (by.states, by.states[::-1]):
            yield from accusation(m, Reference((one,)), (other,), 0.8)
    elif by.states:
        yield from accusation(m, by, to, 0.85)


def _standing_so(m: Match) -> list[Word]:
    """Give who is accused in `Denmark stands accused by Peru of breaking its word`."""
    above = m.sentence.head(m.word) if m.word.tag == "VBN" else None
    return list(m.sentence.children(above, "nsubj")) if above is not None and above.lemma == "stand" else []


def _traded(m: Match) -> Iterator[Draft]:
    """`Denmark and Peru traded accusations over the raid`: each accuses the other."""
    parties = (*m.refer("subject").states, *m.refer("with").states)
    told = any(w.lemma in _RECRIMINATIONS for w in m.frame.role("object"))
    if told and len(set(parties)) == 2 and m.firmness == "occurred":
        yield from act(m, "accusation", parties, words=with_subject(m), confidence=0.75)


def _called_a_wrong(m: Match) -> Iterator[Draft]:
    """`described the Danish move as a provocation`, `called Denmark's decision unacceptable`."""
    by = doer(m)
    predicates = [*_behind_as(m), *m.sentence.children(m.word, "oprd", "acomp", "xcomp", "ccomp", "attr")]
    if m.word.lemma == "reject" and not _behind_as(m):
        return
    above = m.sentence.head(m.word)
    if (
        m.word.dep == "advcl"
        and m.word.tag == "VBG"
        and above is not None
        and (above.lemma in CONDEMNING or above.likeliest("act") == "accusation")
    ):
        return  # `condemned the raid, calling it illegal` is one condemnation
    things = list(m.frame.role("object"))
    for small in m.sentence.children(m.word, "ccomp", "oprd"):
        # `considers the move unlawful`: parsers hang the thing on what it is called.
        things += m.sentence.children(small, "nsubj", *(("compound",) if small.tag[:2] == "JJ" else ()))
        things += [w for w in m.sentence.children(small, "advmod") if w.lower in ("this", "that")]
    if not by.states or not any(_is_wrong(m, p, things) for p in predicates):
        return
    to = blamed(m, things, by.states)
    if not to and any(
        w.lemma in OF_STATES | _CLAIMS or w.lower in ("it", "this", "that", "them") for w in things
    ):
        to = answered(m, by.states)
    if not to and any(w.lemma in _PAPERS for w in things):
        # `called the port deal between Peru and its rebels an act of aggression`
        to = _only_named(m, things, by.states)
    yield from accusation(m, by, to, 0.7)


def _behind_as(m: Match) -> list[Word]:
    """What somebody calls the thing: `as interference`, also where `as` hangs on a word between."""
    own = m.frame.role("as")
    later = [
        w
        for w in m.sentence.subtree(m.word)
        if w.lower == "as" and w.dep == "prep" and w.index > m.word.index
    ]
    return own or [p for w in later[:1] for p in m.sentence.children(w)]


def _is_wrong(m: Match, predicate: Word, things: Sequence[Word] = ()) -> bool:
    """Tell whether the words call a thing a wrong; of a deed of another state all do that do not praise it."""
    if any(w.lemma in OF_STATES or w.lower == "act" for w in things):
        said = [w for w in m.sentence.subtree(predicate) if w.tag[:2] in ("JJ", "NN") and w not in things]
        return bool(said) and not any(w.lower in _PRAISE or w.lemma in _PRAISE for w in said)
    below = [predicate, *m.sentence.children(predicate, "amod", "attr", "acomp", "conj", "oprd", "compound")]
    return any(w.lower in WRONGS or w.lemma in WRONGS for w in below)


def _held_responsible(m: Match) -> Iterator[Draft]:
    """`holds Denmark responsible for`: said, not something still to be done (`to hold them accountable`)."""
    if m.word.tag not in ("VBZ", "VBD", "VBP", "VBG"):
        return
    blame = [
        w
        for w in m.sentence.words[m.word.index : m.word.index + 25]
        if w.lower in ("responsible", "liable") and m.sentence.head(w) in (m.word, *m.frame.role("object"))
    ]
    by = doer(m)
    things = [
        *m.frame.role("object"),
        *(s for c in m.sentence.children(m.word, "ccomp") for s in m.sentence.children(c, "nsubj")),
    ]
    if blame and by.states:
        yield from accusation(m, by, blamed(m, things, by.states), 0.75)


def _condemnation(m: Match) -> Iterator[Draft]:
    """`expressed its strong condemnation of the Danish strikes`."""
    by = side(m, m.frame.role("possessive"))
    if not by.states:
        above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
        by = doer(m.at(above)) if above is not None else by
    things = [w for r in ("of", "at", "over") for w in m.frame.role(r) if not _by_others(m, w)]
    for joined in m.sentence.children(m.word, "conj"):
        # `its rejection and condemnation of`: what is condemned hangs on the later noun.
        things += [w for w in Frame(m.sentence, joined).role("of") if not _by_others(m, w)]
    if by.states:
        yield from accusation(m, by, blamed(m, things, by.states), 0.75)


def accusation(
    m: Match,
    by: Reference,
    to: tuple[str, ...],
    confidence: float,
    when: str | None = None,
    words: tuple[int, int] | None = None,
) -> Iterator[Draft]:
    """Draft the accusation of those of the side against whom nothing is said."""
    doers = tuple(s for s in by.states if s not in to)
    if m.future or not to or not doers:
        return
    yield from act(
        m, "accusation", doers, to, actors=by.people, when=when, words=words, confidence=confidence
    )


RULES = (
    Rule(
        name="condemned",
        kind="act",
        says="A side condemns what another state does.",
        trigger=verb(*CONDEMNING),
        produce=_condemned,
    ),
    Rule(
        name="accused",
        kind="act",
        says="A side accuses or blames another state.",
        trigger=verb(*ACCUSING),
        produce=_accused,
    ),
    Rule(
        name="traded accusations",
        kind="act",
        says="Two sides accuse each other.",
        trigger=verb("trade", "exchange", "swap"),
        produce=_traded,
    ),
    Rule(
        name="called a wrong",
        kind="act",
        says="A side calls another state's deed a breach, an interference, a provocation.",
        trigger=verb(*_NAMING),
        produce=_called_a_wrong,
    ),
    Rule(
        name="held responsible",
        kind="act",
        says="A side holds another state responsible.",
        trigger=verb("hold"),
        produce=_held_responsible,
    ),
    Rule(
        name="condemnation",
        kind="act",
        says="A side's condemnation of what another state does, told as a noun.",
        trigger=noun(
            "condemnation", "denunciation", "rejection", "outrage", "indignation", "abhorrence", "disapproval"
        ),
        produce=_condemnation,
    ),
)
