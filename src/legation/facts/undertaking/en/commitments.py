"""Undertakings that a side takes upon itself: promises, commitments, offers."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.undertaking.en.deeds import (
    AGENTS,
    BUSINESS,
    COMMITTING,
    DEED_NOUNS,
    deeds_named,
    done_to,
    is_amount,
    said_to_be_done,
    says_no,
    unsaid,
)
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import (
    agreed_in_talks,
    counterparts,
    everyone,
    impersonal,
    some_of_many,
    speakers,
    with_speakers,
)
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.words import Word


def _committed(m: Match) -> Iterator[Draft]:
    """`agreed to`, `pledged to`: joint where several states do it together."""
    if m.word.dep in ("amod", "compound") or m.firmness in ("denied", "hypothetical") or _prospective(m):
        return
    by = everyone(m) if impersonal(m) else speakers(m)
    if len(by.states) == 1 and m.word.lemma in ("agree", "concur", "decide") and agreed_in_talks(m):
        by = everyone(m)
    if (
        not by
        and m.word.lemma in ("agree", "concur")
        and any(w.tag == "NNS" for w in m.frame.role("subject"))
    ):
        by = everyone(m)  # `the interlocutors agreed`
    verbs = said_to_be_done(m)
    nouns: list[Word] = []
    active = m.word.tag != "VBG" and not done_to(m)  # not `promising fields`, `the aid pledged in May`
    if m.word.lemma in ("pledge", "promise", "commit") and active and all(v.dep == "advcl" for v in verbs):
        # `pledged close coordination to strengthen ties`: what is pledged stands before what it is for.
        nouns = [w for w in m.frame.role("object") if (w.is_noun or w.tag == "CD") and w.mention is None]
        if len(nouns) > 1 and nouns[0].lemma in _RECEIVING and m.sentence.child(nouns[0], "cc") is None:
            nouns = nouns[1:]  # `promised traders a single window`
        verbs = [] if nouns else verbs
        if m.word.lemma == "commit" and nouns and nouns[0].lemma in _BOUND:
            # `committed their governments to joint patrols`
            nouns = [w for w in m.frame.role("to") if w.is_noun]
    if not verbs and m.word.lemma in ("plan", "intend") and active:
        # `plan joint purchases of seed`, not `plan a visit`
        nouns = [
            w for w in m.frame.role("object") if w.is_noun and w.mention is None and w.lemma in DEED_NOUNS
        ]
    if not verbs and m.word.lemma in ("agree", "concur"):
        nouns = deeds_named(m, "on", "upon", "to")
    if any(w.lemma in _AT_HOME for w in m.frame.role("object")):
        return  # `promised voters new roads`
    if m.word.lemma in _PLANS and (_taken_for_verb(m) or _of_a_thing(m)):
        return
    # What one side alone decides is done, not promised: that is an act.
    alone = len(by.states) == 1 or (impersonal(m) and not _of_a_meeting(m))
    if not by.states or (alone and m.word.lemma in ("decide", "resolve", "determine")):
        return
    joint = len(by.states) > 1 and not some_of_many(m, by)
    kind = "joint_commitment" if joint else "pledge"
    to = Reference() if joint else (m.refer("with") or counterparts(m, by))
    yield from undertakings(m, kind, by, to, verbs=verbs, nouns=nouns, confidence=0.85)


def _of_a_meeting(m: Match) -> bool:
    """Tell whether several are there who can have decided together: `it was decided to recall the ambassador`."""
    return len(m.scene.setting(m.sentence).parties.states) > 1 or len(m.scene.authors.states) > 1


def _taken_for_verb(m: Match) -> bool:
    """`discussed the platform and plans to`: a noun that the parser took for a verb."""
    above = m.sentence.head(m.word)
    return m.word.tag == "VBZ" and m.word.dep == "conj" and above is not None and above.tag == "VBD"


def _of_a_thing(m: Match) -> bool:
    """`a statement by the two, which aims to`: what a paper is for is no promise of theirs."""
    return m.word.dep == "relcl" and any(
        c.lower in ("which", "that") for c in m.sentence.children(m.word, "nsubj")
    )


def _commitment(m: Match) -> Iterator[Draft]:
    """`reiterated its commitment to implementing`: only where something is to be done."""
    verbs = [v for v in said_to_be_done(m) if v.tag in ("VBG", "VB", "VBP")]
    verbs = verbs or _assured(m) or _for_the_sake_of(m)
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    doers = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above)) if above else Reference()
    if above is None and verbs and m.word is m.sentence.root:
        # `- Commitment to open a road`: an item of what both adopt
        by = everyone(m)
        kind = "joint_commitment" if len(by.states) > 1 else "pledge"
        yield from undertakings(m, kind, by, Reference(), verbs=verbs, confidence=0.7)
    if above is None or _only_described(m, above) or _called_so(m) or negated(m.sentence, m.word):
        return
    own = any(c.tag == "PRP$" for c in m.sentence.children(m.word, "poss"))
    nouns: list[Word] = []
    if not verbs and m.word.lemma in _UNDERSTANDINGS:
        # `agreement was reached on the opening of a road`, `to open it`: hung on the verb
        below = m.sentence.children(above, "xcomp", "advcl") if m.word.dep == "nsubjpass" else ()
        verbs = [v for v in below if v.tag == "VB" and "to" in auxiliaries(m.sentence, v)]
        if m.word.dep == "nsubjpass":
            verbs += [v for v in m.at(above).frame.role("on") if v.tag == "VBG"]
        nouns = [] if verbs else deeds_named(m, "on") or deeds_named(m.at(above), "on")
    if not verbs and m.word.lemma in _PLANS:
        nouns = [
            w for w in m.frame.role("of") if is_amount(m, w)
        ]  # `set a target of 3 billion dollars in trade`
    by = (
        doers
        if own and doers
        else speakers(m, "possessive", "compound", "adjective", "of", "subject") or doers
    )
    by += m.refer("with")  # `his joint commitment with the King`
    if m.word.lemma in _UNDERSTANDINGS and m.word.dep in ("nsubjpass", "attr") and not by:
        by = everyone(m)  # `an understanding was reached`
    if m.word.lemma == "decision" and len(by.states) == 1:
        return  # what one side decides is done
    if len(by.states) == 1 and any(w.lower in _SHARED for w in m.frame.role("adjective")):
        by = everyone(m)
    joint = len(by.states) > 1
    kind = "offer" if m.word.lemma in _OFFERS else "proposal" if m.word.lemma in _IDEAS else "pledge"
    if joint and kind == "pledge":
        kind = "joint_commitment"
    to = Reference() if joint and not some_of_many(m, by) else counterparts(m, by)
    yield from undertakings(m, kind, by, to, verbs=verbs, nouns=nouns, confidence=0.7)


def _only_described(m: Match, above: Word) -> bool:
    """Tell whether a commitment is only spoken of: praised, discussed, or shown by a sign of it."""
    led = m.sentence.head(m.word)
    of = m.sentence.head(led) if led is not None and led.lower == "of" and m.word.dep == "pobj" else None
    if of is not None and of.is_noun:
        return True  # `a sign of its commitment`
    if m.word.lemma == "word":
        return above.lemma not in _GIVING or m.word.dep != "dobj"
    if m.word.lemma in _UNDERSTANDINGS:
        there = (
            m.sentence.child(above, "expl") is not None and m.word.dep == "attr"
        )  # `there was agreement that`
        return not there and (above.lemma not in _REACHING or m.word.dep not in ("dobj", "nsubjpass"))
    if m.word.dep in ("nsubj", "nsubjpass"):
        return True  # `its resolve to build it is plain`
    if m.word.lemma in _PLANS:
        return m.word.dep != "dobj" or above.lemma not in _TELLING
    their = any(c.lower == "their" for c in m.sentence.children(m.word, "poss"))
    if above.lemma == "discuss" and their and m.at(above).firmness == "occurred":
        return False  # `discussed their continued commitment to`: what both hold to
    # Whoever praises or discusses a commitment does not take it on, nor who takes it back or says no to it.
    return above.lemma in _TALKING | _PRAISING or says_no(m.sentence, above)


def _called_so(m: Match) -> bool:
    """Tell a paper's name: `a Joint Commitment for Development under which`."""
    return m.word.tag[:3] == "NNP" and any(w.tag[:3] == "NNP" for w in m.sentence.children(m.word))


def _assured(m: Match) -> list[Word]:
    """`the assurance that the office would decide`: the clause is hung on the noun like a relative one."""
    below = [
        v for v in m.sentence.children(m.word, "relcl", "acl") if m.sentence.child(v, "nsubj", "nsubjpass")
    ]
    # What is agreed should be done; of what is promised `should` says nothing.
    modals = {"will", "would", "shall"} | ({"should"} if m.word.lemma in _UNDERSTANDINGS else set())
    return [v for v in below if modals & set(auxiliaries(m.sentence, v))]


def _for_the_sake_of(m: Match) -> list[Word]:
    """`commitment to cooperation with Peru to fight crime`: what is to be done by the thing committed to."""
    above = m.sentence.head(m.word)
    if above is not None and above.is_verb:
        # `reaffirmed their commitment at the highest level to ensuring it`
        apart = [p for p in m.sentence.children(above, "prep") if p.lower == "to" and p.index > m.word.index]
        gerunds = [v for p in apart for v in m.sentence.children(p, "pcomp") if v.tag == "VBG"]
        if gerunds:
            return [one for v in gerunds for one in m.sentence.conjuncts(v) if one.tag == "VBG"]
    things = [w for w in m.frame.role("to") if w.is_noun]
    below = [v for w in things for v in m.sentence.children(w, "acl", "relcl")]
    if things and not below and above is not None and above.is_verb:
        below = [v for v in m.sentence.children(above, "advcl", "xcomp") if v.index > things[-1].index]
    return [
        one
        for v in below
        if v.tag == "VB" and "to" in auxiliaries(m.sentence, v)
        for one in m.sentence.conjuncts(v)
        if one.tag == "VB"
    ]


def _ready(m: Match) -> Iterator[Draft]:
    """`is ready to`, `stands prepared to`."""
    above = m.sentence.head(m.word)
    quality = m.word.dep in ("acomp", "oprd", "xcomp")  # `would be prepared`: a participle like an adjective
    if m.word.is_verb and not quality and not any(c.lemma == "be" for c in m.sentence.children(m.word)):
        return
    if m.word.is_verb and not quality:
        holder: Word | None = m.word
    else:
        holder = above if above is not None and above.is_verb else None
    if holder is None or negated(m.sentence, holder):
        return
    if m.word.lemma in _GLAD and not {"would", "'d", "will"} & set(auxiliaries(m.sentence, holder)):
        return  # `was glad to note`
    by = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, holder))
    by = with_speakers(m, by)
    if m.word.lemma in ("unanimous", "committed", "determined"):
        joint = len(by.states) > 1
        to = Reference() if joint else counterparts(m, by)
        kind = "joint_commitment" if joint else "pledge"
        yield from undertakings(m, kind, by, to, verbs=said_to_be_done(m))
        return
    verbs = [v for v in said_to_be_done(m) if v.tag == "VB"]
    kind = "pledge" if m.word.tag == "VBG" else "offer"  # `is preparing to`, `is prepared to`
    joint = len(by.states) > 1 and not some_of_many(m, by)
    yield from undertakings(m, kind, by, Reference() if joint else counterparts(m, by), verbs=verbs)


def _offered(m: Match) -> Iterator[Draft]:
    """`offered to train nurses`, `offered 40 scholarships`."""
    going_on = m.word.tag == "VBG" and m.word.dep in ("xcomp", "pcomp")  # `asked it to go on offering places`
    if done_to(m) or m.firmness in ("denied", "hypothetical") or unsaid(m) or going_on:
        return
    by = speakers(m)
    verbs = [v for v in said_to_be_done(m) if v.tag == "VB"]
    nouns = [
        w
        for w in m.frame.role("object")
        if w.is_noun and w.mention is None and w.lemma not in _COURTESIES | BUSINESS
    ]
    joint = len(by.states) > 1 and not some_of_many(m, by)
    to = Reference() if joint else (m.refer("to") or counterparts(m, by))
    yield from undertakings(m, "offer", by, to, verbs=verbs, nouns=[] if verbs else nouns, confidence=0.7)


def _aimed(m: Match) -> Iterator[Draft]:
    """`want to raise trade to 3 billion by 2030`: what is wanted is measured, and can be seen done."""
    if m.firmness in ("denied", "hypothetical") or m.word.tag not in ("VBZ", "VBP", "VBD", "VBG"):
        return
    verbs = [
        v
        for v in said_to_be_done(m)
        if v.tag == "VB" and v.lemma in _RAISING and m.sentence.child(v, "nsubj") is None
        if v.lemma in _MULTIPLYING or any(is_amount(m, w) for w in m.sentence.subtree(v))
    ]
    by = speakers(m) if verbs else Reference()
    joint = len(by.states) > 1 and not some_of_many(m, by)
    kind = "joint_commitment" if joint else "pledge"
    to = Reference() if joint else counterparts(m, by)
    yield from undertakings(m, kind, by, to, verbs=verbs, confidence=0.6)


def _prospective(m: Match) -> bool:
    """`are expected to agree`: not agreed yet."""
    aux = set(auxiliaries(m.sentence, m.word))
    return bool({"will", "would", "may", "might", "could"} & aux) or (m.word.lemma == "plan" and "had" in aux)


# What brings a number about.
_MULTIPLYING = frozenset("double triple treble quadruple halve".split())
_RAISING = _MULTIPLYING | frozenset(
    "raise increase bring boost reach expand push lift take achieve attain grow cut reduce attract".split()
)
# Whom one commits to something.
_BOUND = frozenset("government country state side ministry authority administration".split())
# To whom something is promised.
_RECEIVING = (
    AGENTS | BUSINESS | frozenset("trader farmer refugee worker exporter importer nurse patient".split())
)
# To whom a government promises what no other state is concerned with.
_AT_HOME = frozenset("voter electorate supporter constituent taxpayer viewer reader".split())
_COURTESIES = frozenset(
    "condolence congratulation sympathy thank thanks apology prayer regret wish greeting respect opportunity "
    "incense flower wreath tribute toast "
    "chance potential view perspective insight assurance explanation comment reason hope advantage".split()
)
_OFFERS = frozenset("readiness willingness preparedness offer".split())
_IDEAS = frozenset("proposal suggestion idea".split())
_GLAD = frozenset("happy glad pleased delighted honoured honored".split())
_SHARED = frozenset("joint shared common mutual collective".split())
# Nouns for what several sides come to; it commits them where it is told as come to.
_UNDERSTANDINGS = frozenset("agreement understanding consensus decision".split())
_REACHING = frozenset("reach make conclude find achieve secure take adopt".split())
_GIVING = frozenset(["give", "pledge"])  # `gave his word that`
_PLANS = frozenset("plan aim goal objective ambition target".split())
_TELLING = frozenset(
    "set announce confirm outline reveal unveil declare state reaffirm reiterate affirm".split()
)
_TALKING = frozenset("remind discuss address explore raise consider debate examine mention question".split())
_PRAISING = frozenset(
    "praise commend appreciate applaud hail welcome recognise recognize note thank acknowledge value respect "
    "admire laud salute".split()
)

RULES = (
    Rule(
        name="committed to do",
        kind="undertaking",
        says="One side promises, or the sides agree, to do something.",
        trigger=verb(*COMMITTING),
        produce=_committed,
        lists=True,
    ),
    Rule(
        name="commitment to doing",
        kind="undertaking",
        says="What a side promises or intends, or the sides agree or decide, to do, told as a noun.",
        trigger=noun(
            "commitment",
            "promise",
            "pledge",
            "determination",
            "intention",
            "intent",
            "resolve",
            "vow",
            "undertaking",
            "assurance",
            "guarantee",
            "obligation",
            "word",
            *_OFFERS,
            *_IDEAS,
            *_UNDERSTANDINGS,
            *_PLANS,
        ),
        produce=_commitment,
        lists=True,
    ),
    Rule(
        name="ready to do",
        kind="undertaking",
        says="A side says that it is ready, willing or prepared to do something.",
        trigger=Trigger(
            frozenset(["ready", "willing", "prepared", "prepare", "unanimous", "committed", "determined"])
            | _GLAD
        ),
        produce=_ready,
        lists=True,
    ),
    Rule(
        name="aims at a number",
        kind="undertaking",
        says="The sides want to bring something, as their trade, to a number that is told.",
        trigger=verb("want", "seek", "strive", "look", "endeavour", "endeavor", "work"),
        produce=_aimed,
        lists=True,
    ),
    Rule(
        name="offered to do",
        kind="undertaking",
        says="A side offers to do or to give something.",
        trigger=verb("offer", "volunteer"),
        produce=_offered,
        lists=True,
    ),
)
