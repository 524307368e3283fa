"""What one state says that another did or is to blame for, without a word for accusing."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.against import BY_OTHERS, OF_STATES, WRONGS, accusation
from legation.facts.act.en.answered import answered, held_against
from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import day_said
from legation.facts.act.en.parties import blamed, counterpart, doer
from legation.facts.act.en.reach import reached
from legation.facts.telling import SURE
from legation.grammar import Draft, Match, Rule, Trigger, verb
from legation.language.clauses import is_passive
from legation.language.cutting import clause_span
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Word

_DOING_WRONG = frozenset(
    "violate breach interfere meddle infringe provoke sabotage obstruct trample flout encroach "
    "undermine harbour harbor falsify distort blackmail intimidate allege intrude trespass collude "
    "destabilise destabilize fuel incite smear slander defame persecute abet discriminate bully coerce "
    "weaponise weaponize disregard renege torpedo charge poison hack lie cheat spy steal plunder "
    "usurp annex derail wreck scuttle stonewall stoke foment instigate orchestrate mastermind perpetrate condone "
    "whitewash mislead deceive fabricate twist manipulate politicise politicize mistreat torture terrorise terrorize "
    "oppress repress humiliate insult contravene transgress overstep defy jeopardise jeopardize endanger imperil "
    "militarise militarize inflame smuggle subvert infiltrate conspire connive circumvent backtrack backslide shirk "
    "demonise demonize vilify disrespect impinge stall pillage loot massacre slaughter jam spoof divert".split()
)
# What is tried is held against whoever tries it: `is trying to derail the talks`.
_TRYING = frozenset("try seek attempt want continue begin start keep aim strive conspire work".split())
# These are wrongs where it is done to such people or without leave: `is sheltering the plotters`, `entered illegally`.
_ABETTING = frozenset(
    "sponsor bankroll hide shelter arm train fund finance protect host support back supply harbour harbor".split()
)
_CULPRITS = frozenset(
    "rebel terrorist militant gunman plotter mercenary separatist fugitive militia jihadist insurgent coup terrorism "
    "killer bomber bandit criminal who".split()
)
_INTRUDING = frozenset("cross enter fly penetrate approach fish moor sail drill survey".split())
_BREAKING = frozenset(["break"])
_BONDS = frozenset(
    "word promise law agreement treaty ceasefire truce pledge accord commitment understanding deal obligation "
    "undertaking rule".split()
)
_WITHOUT_LEAVE = frozenset(
    "illegally unlawfully permission authorisation authorization consent leave notice".split()
)
_BLAMED = frozenset("responsible responsibility behind blame culpable".split())
_PARTICIPANTS = frozenset("hand involved implicated complicit guilty part role".split())
_PLOTS = frozenset(
    "plot coup murder kidnapping abduction sabotage smuggling poisoning unrest violence crime massacre genocide "
    "hacking aggression arson disappearance hijacking insurgency".split()
)
_SOIL = frozenset("village territory waters airspace land soil border".split())
_RACES = frozenset(
    "schedule time target plan rival curve peer neighbour neighbor door scene other rest bar us".split()
)
_COMMITTING = frozenset(
    "prepare plan plot commit wage stage perpetrate practise practice pursue conduct sow".split()
)
# What is said of another with one of these words below the verb is held against it: `is playing with fire`.
_SAID_OF_FOES = {
    "play": "fire game games",
    "arm": "island islands militia militias rebel rebels",
    "show": "contempt disregard disrespect arrogance hostility",
    "turn": "blind deaf",
    "close": "eye eyes",
    "give": "shelter haven refuge sanctuary cover",
    "offer": "shelter haven refuge sanctuary cover",
    "provide": "shelter haven refuge sanctuary cover",
    "hold": "hostage ransom",
    "fail": "honour honor comply respect implement abide fulfil fulfill live observe adhere uphold",
    "refuse": "honour honor comply respect implement abide fulfil fulfill observe adhere",
    "walk": "away",
    "drag": "feet heels",
    "have": "blood designs",
    "put": "obstacle obstacles fence fences spoke",
    "pour": "oil fuel",
    "add": "fuel",
    "fan": "flame flames hatred",
    "spread": "lie lies disinformation propaganda rumour rumours rumor rumors hatred falsehood falsehoods",
    "cross": "line lines",
    "use": "weapon pretext leverage tool blackmail hostage hostages shield shields",
    "push": "migrant migrants",
    "hide": "behind",
    "stab": "back",
    "treat": "second-class second enemy enemies contempt",
    "bend": "keeping keep",
    "tear": "up",
    "turn_back": "boats",
    "bar": "inspectors observers",
    "mass": "troop troops",
    "amass": "troop troops",
    "redraw": "border borders",
    "rewrite": "history",
    "glorify": "terrorist terrorists nazi nazis criminal criminals",
    "reward": "terrorism terror aggression violence",
    "target": "civilian civilians school schools hospital hospitals",
    "bomb": "civilian civilians school schools hospital hospitals",
    "starve": "civilian civilians people population",
    "ignore": "call calls warning warnings ruling rulings resolution resolutions law letter letters protest protests",
    "shift": "blame goalposts demand demands",
    "dump": "goods steel waste",
}
_FOES_WORDS = {verb_: frozenset(words.split()) for verb_, words in _SAID_OF_FOES.items()}
_VICTIMS = frozenset("refugee victim survivor homeless flood earthquake storm displaced home".split())
# What only wrongdoers are called: `said that Denmark was complicit`.
_WRONGDOERS = frozenset(
    "guilty insincere untrustworthy unreliable dishonest complicit hypocritical bent unwilling aggressor culprit "
    "bully liar occupier accomplice saboteur spoiler arsonist pariah rogue".split()
)
_SOMETIMES = frozenset(_FOES_WORDS) | _ABETTING | _INTRUDING | _BREAKING | _COMMITTING
_SAYING = frozenset(
    "say state stress declare claim maintain note add point insist assert tell allege".split()
)


def _said_to_do_wrong(m: Match) -> Iterator[Draft]:
    """`said that Denmark had violated the ceasefire`: what one state says that another did."""
    above = m.sentence.head(m.word)
    if m.word.dep == "conj" and above is not None and above.lemma in _DOING_WRONG:
        # `had violated the ceasefire and provoked`: told already
        return
    if m.word.lemma in _SOMETIMES and not _is_hostile(m):
        return
    if m.word.likeliest("act") in ("incident", "attack") and m.word.surety("act") >= SURE:
        return  # `jets violated our airspace, the ministry said`: what is told is the deed
    claims = m.word.lemma in ("allege", "charge")
    if not claims and m.word.tag in ("VB", "VBG") and m.word.dep == "xcomp" and above is not None:
        if above.lemma not in _TRYING:
            return
        m = m.at(above)
    by = doer(m) if claims else _sayer(m)
    subject_ = list(m.frame.role("subject"))
    if not by.states or m.firmness != "occurred" or m.word.tag not in ("VBD", "VBN", "VBZ", "VBP", "VBG"):
        return
    if claims:
        # `alleged that Denmark had …`: whatever is alleged is held against the one who did it.
        small = next((c for c in m.sentence.children(m.word, "ccomp")), None)
        subject_ = list(m.sentence.children(small, "nsubj")) if small is not None else []
        m = m.at(small) if small is not None else m
    to = blamed(m, subject_, by.states)
    if not to and (claims or any(w.lemma in OF_STATES or w.lower in ("this", "it") for w in subject_)):
        to = answered(m, by.states)
    words = [w for w in subject_ for w in m.sentence.subtree(w)]
    if to and words:
        start, end = clause_span(m.sentence, m.word)
        when = day_said(m) if not claims else None
        yield from accusation(m, by, to, 0.7, when, (min(start, min(w.start for w in words)), end))


def _is_hostile(m: Match) -> bool:
    """Tell whether it is done for wrongdoers, against a bond, or without leave."""
    below = {
        form for w in m.sentence.subtree(m.word) if w.index > m.word.index for form in (w.lemma, w.lower)
    }
    if below & _VICTIMS:
        return False
    if below & _FOES_WORDS.get(m.word.lemma, frozenset()):
        return True
    if m.word.lemma in _COMMITTING:
        return any(w.lemma in WRONGS | _PLOTS | BY_OTHERS | {"war"} for w in m.frame.role("object"))
    if m.word.lemma in _INTRUDING and any(
        w.lemma in _SOIL and m.sentence.child(w, "poss") is not None for w in m.frame.role("object")
    ):
        return True
    if m.word.lemma in _BREAKING:
        return any(w.lemma in _BONDS for w in m.frame.role("object"))
    return bool(below & (_CULPRITS if m.word.lemma in _ABETTING else _WITHOUT_LEAVE))


def _said_to_be_wrong(m: Match) -> Iterator[Draft]:
    """`said that the Danish raid was an act of aggression`: a deed of another state that is called a wrong."""
    first = m.sentence.head(m.word)
    if m.word.dep == "conj" and first is not None and first.surety("act") >= SURE:
        return  # `was persecuting them and was in breach`: told already
    predicates = list(m.sentence.children(m.word, "attr", "acomp", "dobj", "prep"))
    subject_ = m.frame.role("subject")
    called = WRONGS | _WRONGDOERS if blamed(m, subject_, ()) else WRONGS
    wrongs = [p for p in predicates if any(w.lower in called or w.lemma in called for w in _around(m, p))]
    if not wrongs or m.firmness != "occurred" or m.word.tag not in ("VBD", "VBZ", "VBP"):
        return
    by = _sayer(m)
    to = blamed(m, subject_, by.states) or blamed(m, wrongs, by.states)
    if not to and any(
        w.lemma in OF_STATES or w.lemma in ("act", "action") or w.lower in ("this", "that", "it")
        for w in subject_
    ):
        to = answered(m, by.states)
    if not to and len(subject_) == 1:
        to = held_against(m, subject_[0], by.states)
    if by.states and to and not set(to) & set(m.scene.authors.states):
        yield from accusation(m, by, to, 0.6, None, with_subject(m))


def _to_blame(m: Match) -> Iterator[Draft]:
    """`said that Denmark is behind the attack`, `that Denmark bears full responsibility for the rift`."""
    above = m.word if m.word.is_verb else m.sentence.head(m.word)
    while above is not None and not above.is_verb:
        above = m.sentence.head(above)
    if above is None or above.lemma not in (
        "be",
        "bear",
        "carry",
        "stand",
        "lie",
        "rest",
        "fall",
        "have",
        "play",
    ):
        return
    if m.word.lower in _PARTICIPANTS and not _is_in_a_wrong(m):
        return
    lying = above.lemma in ("lie", "rest", "fall")
    if (
        m.word.lemma in ("responsible", "responsibility")
        and not lying
        and not any(w.lower == "for" for w in m.sentence.words[m.word.index : m.word.index + 2])
        and not any(c.lower in ("full", "sole", "entire", "whole") for c in m.sentence.children(m.word))
    ):
        return
    if any(
        isinstance(w.mention, StateMention) or w.lemma in _RACES for w in m.sentence.children(m.word, "pobj")
    ):
        # `behind Peru in the ranking`, `behind schedule`
        return
    blamer = m.scene.speakers(m.sentence, above)
    clause = m.at(above)
    subject_ = clause.frame.role("subject")
    if lying:
        # `the responsibility lies with Peru`
        subject_ = [*clause.frame.role("with"), *clause.frame.role("on")]
    to = blamed(m, subject_, blamer.states)
    if to and not blamer.states and (m.scene.resolver.is_quoted(m.word) or _told_to_face(m, above)):
        blamer = Reference(counterpart(m, to))
    if blamer.states and to and m.at(above).firmness == "occurred":
        yield from accusation(m.at(above), blamer, to, 0.65, None, with_subject(m.at(above)))


def _is_in_a_wrong(m: Match) -> bool:
    """Tell `had a hand in the blast`, `is involved in the killing` from `is involved in the talks`."""
    return any(w.lemma in BY_OTHERS | _PLOTS for w in (*m.frame.role("in"), *m.frame.role("of")))


def _told_to_face(m: Match, clause: Word) -> bool:
    """`he was told that Denmark bore the responsibility`: to one who came on the other's behalf."""
    telling = m.sentence.head(clause) if clause.dep == "ccomp" else None
    told = telling is not None and telling.lemma in ("tell", "inform", "remind", "notify")
    return told and telling is not None and is_passive(m.sentence, telling)


def _around(m: Match, predicate: Word) -> Iterator[Word]:
    yield predicate
    for child in m.sentence.children(predicate, "amod", "conj", "compound", "prep", "pobj"):
        yield child
        if child.lower in ("of", "to"):
            yield from m.sentence.children(child, "pobj")


def _sayer(m: Match) -> Reference:
    """Who says it; an official of no named state speaks for the state that is wronged (`in Peru's affairs`)."""
    found = m.scene.speakers(m.sentence, m.word)
    if found.states:
        return found
    said = any(w.is_verb and w.lemma in _SAYING for w in m.sentence.words)
    accused = blamed(m, m.frame.role("subject"), ())
    if not said or len(accused) != 1:
        return Reference()
    return Reference(reached(m, accused) or counterpart(m, accused))


RULES = (
    Rule(
        name="said to do wrong",
        kind="act",
        says="A side says that another state has violated, breached or interfered.",
        trigger=verb(*_DOING_WRONG, *_SOMETIMES),
        produce=_said_to_do_wrong,
    ),
    Rule(
        name="said to be a wrong",
        kind="act",
        says="A side says that what another state does is a breach, a provocation, unlawful.",
        trigger=verb("be", "constitute", "amount", "represent", "remain"),
        produce=_said_to_be_wrong,
    ),
    Rule(
        name="said to be behind it",
        kind="act",
        says="A side says that another state is responsible for something, or behind it.",
        trigger=Trigger(frozenset([*_BLAMED, *_PARTICIPANTS])),
        produce=_to_blame,
    ),
)
