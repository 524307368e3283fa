"""How firmly a clause says what it says: did happen, is to happen, is wished, fell through, is denied.

The answer follows the chain of verbs above the word: in `is expected to visit` the visit is scheduled because
of `expected`, in `invited him to visit` proposed because of `invited`, in `postponed his visit` cancelled.
"""

from __future__ import annotations

from typing import Literal

from legation.language.called_off import CALLING_OFF, came_to_nothing, yet_to
from legation.language.keeping import kept
from legation.language.words import Sentence, Word

Firmness = Literal["occurred", "scheduled", "proposed", "cancelled", "denied", "hypothetical"]
Tense = Literal["past", "present", "future"]

_FUTURE_AUX = frozenset(["will", "shall", "'ll", "wo"])
_WOULD = frozenset(["would", "'d"])
_POSSIBLE = frozenset(["may", "might", "could", "can", "ca"])
_OUGHT = frozenset(["should", "must", "ought"])
_SCHEDULING = frozenset(
    "schedule plan expect set due slate prepare arrange announce agree accept decide confirm "
    "intend promise pledge commit undertake ready poise bind book vow determine resolve envisage foresee fix pencil "
    "slate earmark".split()
)
_PROPOSING = frozenset(
    "invite ask request urge propose suggest offer hope wish want call encourage seek desire "
    "discuss consider recommend demand appeal look interest aim welcome push press explore study "
    "mull target eye expect_from advocate set_out".split()
)
_NOT_REAL = frozenset(
    "deny refuse fail decline reject rule_out prevent stop refrain avoid prohibit oppose".split()
)
_CARRYING_OUT = frozenset("make pay hold conduct undertake carry sign conclude convene hand deliver".split())
# Verbs with which `on` leads to what has been done: `congratulated her on opening the embassy`.
_ON_WHAT_IS_DONE = frozenset("congratulate compliment report comment remark reflect brief inform".split())
_HYPOTHETICAL_MARKS = frozenset(["if", "unless", "whether"])
_FUTURE_ADJECTIVES = frozenset(
    "upcoming forthcoming planned coming scheduled next expected future proposed".split()
)
_ONGOING_FUTURE = frozenset("later shortly soon tomorrow".split())
# Adjectives that govern an infinitive as verbs do: `is due to visit`, `is unlikely to attend`.
_DUE = frozenset("due set slated likely scheduled bound poised".split())
_UNREAL_ADJECTIVES = frozenset("unlikely unable reluctant unwilling".split())
_TAKING_PLACE = frozenset("hold host take occur begin start open end conclude finish convene conduct".split())
# Whoever is to go or be somewhere for a thing will do it there.
_COMING = frozenset("be travel go fly come arrive visit head leave return stay gather meet".split())
# Willing adjectives, of what is offered rather than planned: `was ready to meet him`.
_WILLING = frozenset("ready willing prepared open eager keen glad happy pleased".split())
# What plans are put down in: `a meeting is on the agenda`, `the programme includes talks`.
_PROGRAMMES = frozenset(
    "agenda programme program schedule calendar itinerary timetable diary card cards plan work works offing pipeline "
    "preparation planning".split()
)
_ARRANGING = frozenset("plan schedule set slate arrange fix pencil book".split())
_HOLDING_PLANS = frozenset("include feature contain comprise envisage foresee provide list".split())
# Nouns of what is wished or held possible: `invitation to visit`, `interest in signing`.
_WISHES = frozenset(
    "invitation proposal offer request call hope wish readiness willingness desire eagerness need necessity "
    "possibility importance interest".split()
)
# `It may be recalled that`, `it should be noted that`: what follows is told as fact.
_MENTIONING = frozenset(
    "recall note mention remember add point emphasise emphasize stress underline say".split()
)
# `invited her to talks in Lima`, `asked for a meeting with him`: the thing is only wished.
_ASKED_FOR = frozenset(
    [("invite", "to"), ("invite", "for"), ("aim", "at"), ("insist", "on")]
    + [(v, "for") for v in "ask apply appeal call push press plead hope wish lobby".split()]
)
# Who leaves a meeting lets it fall through: `withdrew from talks that were to begin on Monday`.
_LEAVING = frozenset([("withdraw", "from"), *((v, "out") for v in ("pull", "back", "drop"))])
_LEAVING |= frozenset((f"{v}_out", "of") for v in ("pull", "back", "drop"))
_MEETINGS = frozenset("talk talks meeting negotiation summit conference consultation discussion call".split())


def phrasal(sentence: Sentence, verb: Word) -> str:
    """Give the verb's lemma with its particle: `called off` is `call_off`, `set free` `set_free`."""
    particle = sentence.child(verb, *(("prt", "oprd", "acomp") if verb.lemma == "set" else ("prt",)))
    return f"{verb.lemma}_{particle.lower}" if particle is not None else verb.lemma


def negated(sentence: Sentence, word: Word) -> bool:
    """Tell whether the word itself is negated: `did not visit`, `no visit`, `never met`."""
    for child in sentence.children(word):
        if child.dep == "neg" or (child.dep == "det" and child.lower in ("no", "neither")):
            return True
        if child.dep.startswith("nsubj") and child.lower in ("none", "nobody", "neither", "nothing"):
            return True
        if child.dep.startswith("nsubj") and any(d.lower == "no" for d in sentence.children(child, "det")):
            return True
        if child.dep in ("advmod", "preconj") and child.lower in ("never", "neither", "nor", "hardly"):
            return True
        if child.lower == "longer" and child.index and sentence.words[child.index - 1].lower == "no":
            return True
    return False


def auxiliaries(sentence: Sentence, verb: Word) -> list[str]:
    """Give the lower-case auxiliaries of the verb; a coordinated verb borrows those of the first."""
    own = [c.lower for c in sentence.children(verb, "aux", "auxpass")]
    if not own and verb.dep == "conj" and verb.tag in ("VB", "VBN"):
        above = sentence.head(verb)
        if above is not None and above.is_verb:
            return auxiliaries(sentence, above)
    return own


def to_be_done(sentence: Sentence, noun: Word) -> Word | None:
    """Give the infinitive that says of a deed when it is to be: `held` of `talks are to be held`, `are due to be held`.

    None where none does, and for verbs.
    """
    verb = sentence.head(noun) if noun.is_noun and noun.dep in ("nsubj", "nsubjpass") else None
    if verb is None or not (verb.lemma == "be" or (verb.lemma in _SCHEDULING and noun.dep == "nsubjpass")):
        return None
    above = [verb, *(c for c in sentence.children(verb, "acomp") if c.lower in _DUE | _UNREAL_ADJECTIVES)]
    told = (c for one in above for c in sentence.children(one, "xcomp"))
    return next((c for c in told if "to" in auxiliaries(sentence, c)), None)


def said_of(sentence: Sentence, noun: Word) -> frozenset[str]:
    """Give the adjectives of a noun in lower case, without the second half of such as `tightly-scheduled`."""
    told = sentence.children(noun, "amod")
    return frozenset(c.lower for c in told if not (c.index and sentence.words[c.index - 1].tag == "HYPH"))


@kept
def tense(sentence: Sentence, word: Word) -> Tense:
    """Give the tense of the clause that the word stands in."""
    verb: Word | None = (
        word
        if word.is_verb
        else to_be_done(sentence, word) or next((w for w in sentence.ancestors(word) if w.is_verb), None)
    )
    seen = 0
    while verb is not None and seen < 8:
        aux = auxiliaries(sentence, verb)
        if any(a in _FUTURE_AUX or a in _WOULD or a in _OUGHT or a in _POSSIBLE for a in aux):
            return "past" if "have" in aux else "future"  # `would have met`, but `will be met`
        if "to" in aux and verb.dep != "advcl" and sentence.words[verb.head].lemma == "be":
            return "future"
        if verb.tag == "VBD" or any(a in ("was", "were", "had", "did", "having") for a in aux):
            return "past"
        if verb.tag in ("VBZ", "VBP") or any(a in ("is", "are", "has", "have", "does", "do") for a in aux):
            return "past" if any(a in ("has", "have") for a in aux) else "present"
        above = sentence.head(verb)
        verb = (
            above
            if above is not None and above.is_verb
            else next((w for w in sentence.ancestors(verb) if w.is_verb), None)
        )
        seen += 1
    return "past"


@kept
def firmness(sentence: Sentence, word: Word) -> Firmness:
    """Give how firmly the sentence says that the deed of this verb or noun took or takes place."""
    result: Firmness = "occurred"
    to_be = to_be_done(sentence, word)
    if negated(sentence, word) or (to_be is not None and negated(sentence, to_be)):
        return "denied"
    if sentence.words[-1].text == "?":
        return "hypothetical"
    if word.is_verb and _carried_out(sentence, word):
        return "occurred"
    if word.is_verb and yet_to(sentence, word):
        return "denied"
    if word.is_noun:
        adjectives = said_of(sentence, word)
        if adjectives & {"cancelled", "canceled", "postponed", "aborted"}:
            return "cancelled"
        ahead = adjectives & _FUTURE_ADJECTIVES and not _took_place(sentence, word)
        if ahead or _on_programme(sentence, word) or _arranged(sentence, word):
            result = "scheduled"
        elif _carried_out(sentence, word):
            return "occurred"
    current, below = to_be or word, None
    for _ in range(8):
        if current.is_verb:
            step = _verb_step(sentence, current, below, current is word)
            if step in ("denied", "hypothetical", "cancelled"):
                return step
            if step == "proposed" or (step == "scheduled" and result == "occurred"):
                result = step
            if current.dep in ("advcl", "relcl") and result == "occurred" and step == "occurred":
                break
            if result == "occurred" and _looked_back_on(sentence, current):
                break
        elif current is not word and current.is_noun and not (below is not None and below.tag == "VBD"):
            # `accepted an invitation to visit`, `plans to visit`, `agreement to hold`, not `the one they signed`
            if current.lemma in _WISHES:
                result = "proposed"
            elif current.lemma in ("plan", "decision", "preparation", "agreement", "intention", "commitment"):
                result = "scheduled" if result == "occurred" else result
            elif current.lemma in ("cancellation", "postponement"):
                return "cancelled"
        elif below is not None and below.dep == "xcomp" and current.tag == "JJ":
            if current.lower in _DUE and result == "occurred":
                result = "scheduled"
            elif current.lower in _UNREAL_ADJECTIVES:
                return "denied"
            elif current.lower in _WILLING and result == "occurred":
                result = "proposed"
        if current.dep in ("relcl", "conj") and not current.is_verb:
            break
        above = sentence.head(current)
        if above is None or (
            current.dep == "conj" and current.is_verb and sentence.child(current, "nsubj") is not None
        ):
            break
        if current.dep in ("ccomp", "conj") and _set_apart(sentence, current, above):
            break
        below, current = current, above
    return "cancelled" if result in ("scheduled", "proposed") and came_to_nothing(sentence, word) else result


def _took_place(sentence: Sentence, noun: Word) -> bool:
    """Tell `hosted the next round`, `the next round was held`: the next after the last, which has taken place."""
    verb = sentence.head(noun)
    if verb is None or verb.lemma not in _TAKING_PLACE or noun.dep not in ("nsubj", "nsubjpass", "dobj"):
        return False
    told = auxiliaries(sentence, verb)
    return verb.tag == "VBD" or (verb.tag == "VBN" and bool({"was", "were", "has", "have"} & set(told)))


def _on_programme(sentence: Sentence, noun: Word) -> bool:
    """Tell `a meeting with B is on the agenda`, `the programme includes talks with B`: what is yet to be held."""
    verb = sentence.head(noun)
    if verb is not None and verb.lower == "for" and noun.dep == "pobj":
        verb = sentence.head(verb)  # `the programme provides for a meeting`
    if verb is None or verb.tag not in ("VBZ", "VBP"):
        return False
    if verb.lemma in ("be", "figure", "feature", "stand") and noun.dep in ("nsubj", "attr"):
        put = (
            w
            for c in sentence.children(verb, "prep")
            if c.lower in ("on", "in")
            for w in sentence.children(c)
        )
        return any(w.lemma in _PROGRAMMES for w in put)
    told = noun.dep in ("dobj", "pobj") and verb.lemma in _HOLDING_PLANS
    return told and any(w.lemma in _PROGRAMMES for w in sentence.children(verb, "nsubj"))


def _arranged(sentence: Sentence, noun: Word) -> bool:
    """Tell `they have a meeting planned for May`, `there is a call scheduled`."""
    verb = sentence.head(noun)
    has = verb is not None and verb.lemma in ("have", "be") and verb.tag in ("VBZ", "VBP")
    return has and any(c.tag == "VBN" and c.lemma in _ARRANGING for c in sentence.children(noun, "acl"))


def _carried_out(sentence: Sentence, word: Word) -> bool:
    """Tell what a participle says was done, whatever is said of it: `the importance of the visit made by`."""
    return any(
        c.dep == "acl"
        and c.tag == "VBN"
        and c.lemma in _CARRYING_OUT
        and not sentence.child(c, "aux", "auxpass", "neg")
        for c in ([word] if word.is_verb else sentence.children(word, "acl"))
    )


def _looked_back_on(sentence: Sentence, verb: Word) -> bool:
    """Tell `commitment to the plan, signed by both in May`: what is told of the thing alone has its own time."""
    if verb.dep != "acl" or verb.tag != "VBN" or sentence.child(verb, "aux", "auxpass") is not None:
        return False
    return sentence.words[verb.index - 1].text == "," or sentence.child(verb, "agent") is not None


def _set_apart(sentence: Sentence, clause: Word, above: Word) -> bool:
    """Tell whether the clause stands for itself: behind a semicolon (`has waived it; it will`), or finite."""
    if clause.dep == "conj" and clause.tag in ("VBZ", "VBD") and above.tag == "VB":
        # `calls on the Union to act and accuses`: the finite verb is not part of what is called for.
        return True
    if clause.dep == "ccomp" and clause.tag == "VBD" and clause.index < above.index:
        # `A met B, the pact will be signed`: two sentences parted by a comma.
        return bool(_FUTURE_AUX.intersection(auxiliaries(sentence, above)))
    first, last = sorted((clause.index, above.index))
    return any(w.text in (":", ";") for w in sentence.words[first:last])


def _verb_step(sentence: Sentence, verb: Word, below: Word | None, own: bool) -> Firmness:
    forward = verb.lemma == "look" and any(c.lower == "forward" for c in sentence.children(verb))
    if forward and below is not None and below.dep in ("prep", "advmod", "xcomp"):
        return "proposed"
    if below is not None and below.dep == "prep" and (verb.lemma, below.lower) in _ASKED_FOR:
        called_on = verb.lemma == "call" and any(c.lower in ("on", "at") for c in sentence.children(verb))
        return "occurred" if called_on else "proposed"
    if below is not None and below.dep == "prep" and (phrasal(sentence, verb), below.lower) in _LEAVING:
        left = next((w for w in sentence.subtree(below) if w.dep == "pobj"), below)
        return "cancelled" if left.lemma in _MEETINGS else "occurred"
    wished = below is not None and below.dep == "prep" and below.lower in ("in", "for", "of")
    wishes = _WISHES if below is not None and below.lower != "in" else ("interest",)
    if wished and any(c.lemma in wishes for c in sentence.children(verb, "nsubjpass", "dobj")):
        return "proposed"  # `interest was expressed in signing`, not `the wish was voiced in a meeting`
    if below is not None and (mood := _of_a_gerund(sentence, verb, below)) is not None:
        return mood
    if below is not None and below.dep in ("advcl", "conj", "parataxis", "prep", "agent", "npadvmod"):
        # What hangs loosely on a verb does not share its mood, save what it is to be done for:
        # `will fly there to attend`.
        purpose = below.dep == "advcl" and _infinitive(sentence, below)
        purpose = purpose or (below.lower == "for" and verb.lemma in _COMING)  # `will be there for talks`
        return (
            "scheduled" if purpose and _FUTURE_AUX.intersection(auxiliaries(sentence, verb)) else "occurred"
        )
    name = phrasal(sentence, verb)
    aux = auxiliaries(sentence, verb)
    if below is not None and below.dep in ("ccomp", "csubj") and name in _MENTIONING:
        return "occurred"
    if any(c.lower in _HYPOTHETICAL_MARKS for c in sentence.children(verb, "mark")):
        return "hypothetical"
    if not own:
        if (
            negated(sentence, verb)
            and below is not None
            and below.dep in ("xcomp", "dobj", "ccomp", "nsubjpass")
        ):
            return "denied"
        if name in CALLING_OFF:
            return "cancelled"
        if name in _NOT_REAL and below is not None and below.dep in ("xcomp", "dobj", "prep", "pcomp"):
            return "denied"
        if name == "deny" and below is not None and below.dep == "ccomp":
            return "denied"
        if below is not None and below.dep in (
            "xcomp",
            "ccomp",
            "dobj",
            "nsubjpass",
            "nsubj",
            "oprd",
            "acomp",
        ):
            if name in _PROPOSING and below.dep != "nsubj" and not _told_as_past(sentence, below):
                return "proposed"
            if name in _SCHEDULING and (
                below.dep in ("xcomp", "nsubjpass", "dobj") or _infinitive(sentence, below)
            ):
                if name in ("announce", "confirm", "agree", "expect") and below.dep == "ccomp":
                    return "occurred"
                return "scheduled"
    if any(a in _FUTURE_AUX for a in aux) or any(a in _WOULD for a in aux):
        return "scheduled"
    if any(a in _OUGHT for a in aux):
        return "proposed"
    if any(a in _POSSIBLE for a in aux):
        return "proposed" if own and _hoped(sentence, verb) else "hypothetical"
    if "to" in aux:
        above = sentence.head(verb)
        if above is not None and above.lemma == "be" and verb.dep in ("xcomp", "acomp"):
            # `was to have been signed`: it was not
            return "cancelled" if "have" in aux and above.tag == "VBD" else "scheduled"
    if (
        own
        and verb.tag in ("VBG",)
        and {"is", "are"} & set(aux)
        and any(c.lower in _ONGOING_FUTURE for c in sentence.children(verb, "npadvmod", "advmod"))
    ):
        return "scheduled"
    return "occurred"


def _hoped(sentence: Sentence, verb: Word) -> bool:
    """Tell `hopes that the treaty can be concluded`: what is hoped to be possible is wished."""
    above = sentence.head(verb)
    return verb.dep == "ccomp" and above is not None and above.lemma in ("hope", "wish", "want")


def _of_a_gerund(sentence: Sentence, verb: Word, below: Word) -> Firmness | None:
    """Give the mood of what is not done yet: `committed to opening`, `agreed on sending`, `spoke about holding`."""
    if below.dep != "prep" or not any(c.tag == "VBG" for c in sentence.children(below, "pcomp")):
        return None
    name = phrasal(sentence, verb)
    if (
        below.lower in ("to", "on", "for", "at", "about", "toward", "towards")
        and name in _SCHEDULING | _PROPOSING
    ):
        return "scheduled" if name in _SCHEDULING else "proposed"
    spoken_of = below.lower == "of" and name in ("speak", "talk", "think", "dream")
    towards = below.lower in ("about", "toward", "towards", "at", "on") and name not in _ON_WHAT_IS_DONE
    return "proposed" if spoken_of or towards else None


def _told_as_past(sentence: Sentence, verb: Word) -> bool:
    """Tell whether a clause is finite and past: `welcomed that they had met` is no wish."""
    if verb.dep != "ccomp" or not verb.is_verb:
        return False
    return verb.tag == "VBD" or any(
        a in ("had", "has", "have", "was", "were") for a in auxiliaries(sentence, verb)
    )


def _infinitive(sentence: Sentence, verb: Word) -> bool:
    return verb.tag == "VB" and "to" in auxiliaries(sentence, verb)
