"""How a sentence tells of a sitting.

Which verb or noun carries it, what stands beside it, who is in the chair.
"""

from __future__ import annotations

from legation.facts.ordinals import ordinal_of
from legation.facts.session.en.counting import place_in_row
from legation.facts.session.en.mechanisms import SITTINGS
from legation.facts.session.en.sittings import Sitting
from legation.facts.title_lists import base
from legation.language.dates import DateMention
from legation.language.modality import auxiliaries, negated, tense
from legation.language.people import CastMention
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

CHAIRED = frozenset(["chair", "preside", "co-chair", "head", "lead"])
# Verbs whose object is a sitting that takes place, and verbs that a sitting is the subject of.
_HELD = frozenset(
    "hold conduct chair convene host conclude open attend lead organise organize complete inaugurate kick "
    "launch wrap have join arrange schedule plan begin start resume undertake preside finish postpone "
    "cancel call put defer finalise end take gather stage co-chair head propose suggest invite announce "
    "facilitate adjourn carry mark welcome praise hail receive address close commence co-host reconvene "
    "relaunch restart round see wind witness follow bring recall commend appreciate sponsor moderate "
    "mediate suspend delay reschedule shelve scrap boycott skip delegate cover await accept summon".split()
)
TOOK_PLACE = frozenset(
    "hold take convene meet open conclude end begin start sit gather kick finish wrap occur resume last "
    "be happen assemble come run go commence close prepare chair postpone cancel call put schedule "
    "plan reconvene return congregate get adjourn fall proceed co-chair head attend".split()
)
# What a body does while it sits, and what a sitting brings about.
_WORKED = frozenset(
    "discuss review agree adopt approve decide examine consider deliberate address focus cover assess note "
    "exchange hear set sign work reach deal touch identify produce yield bring see result endorse evaluate "
    "tackle explore analyse analyze finalise finalize map draw dwell feature outline renew reaffirm mark "
    "attract gather issue study witness recommend concentrate reiterate acknowledge emphasise emphasize "
    "stress underline underscore express welcome commend accomplish culminate complete achieve "
    "conduct approve resolve pass".split()
)
# By preposition, the verbs that make a sitting of what follows it: `met for`, `presided over`.
_LEADING_TO = {
    "in": frozenset(["participate", "take", "engage", "represent", "result", "partake"]),
    "for": frozenset(
        "meet gather travel visit arrive come receive host join welcome convene be pay sit assemble fly "
        "leave depart head stay land go tour expect".split()
    ),
    "to": frozenset("travel attend lead head arrive come be lead send dispatch go fly".split()),
    "over": frozenset(["preside"]),
    "with": frozenset("conclude end open culminate begin start continue proceed".split()),
    "of": frozenset("take conclude hold release sign adopt".split()),
    "after": frozenset("say tell announce report sign issue".split()),
    "within": frozenset(["hold", "meet", "take"]),
    "on": frozenset(["embark"]),
    "as": frozenset(["meet", "hold", "take", "gather"]),
}
# Prepositions that put a deed into a sitting: `agreed during the session to …`, `signed at the meeting`.
FRAMES = frozenset("at during in within under on following after upon since".split())
_FRAMING = frozenset("sideline sidelines margin margins fringe fringes".split())
# Nouns that tell that the sitting behind them is held: `the organisation of`, `plans for`.
_CARRIERS = frozenset(
    "holding convening convention organisation organization hosting conclusion opening launch completion end "
    "closing success relaunch plan preparation participation attendance resumption postponement cancellation "
    "start beginning commencement inauguration chairing".split()
)
# Nouns that go with a sitting, but also with the body that sits: `the outcome of`, `the minutes of`.
_ATTENDANTS = frozenset("outcome result protocol minute agenda date venue eve host record".split())
# Nouns that frame what is done in a sitting; told with a day, they tell of the sitting itself.
_SETTINGS = frozenset("framework part course context occasion scope auspices aegis format".split())
_PAPERS = frozenset("plan programme program memorandum memoranda mou agreement protocol schedule".split())
_ABSTRACT = frozenset(
    "maintain continue promote strengthen establish set create institutionalise institutionalize "
    "regularise upgrade use utilise utilize enhance value describe consider name appoint revive "
    "reactivate activate deepen form regard pursue intensify step expand elevate support advance".split()
)
_PARTS = frozenset(
    "work proceedings proceeding opening closing ceremony segment deliberation debate plenary edition part "
    "session meeting sitting inauguration".split()
)
_PERIODS = frozenset(["year", "month", "quarter"])
_OFTEN = frozenset(
    "once twice annually regularly yearly often usually always periodically biennially".split()
)
_BINDING = frozenset("be have expect schedule plan set slate intend project forecast".split())
_FOUNDING = frozenset("launch relaunch announce initiate restart facilitate advance".split())
_BEGINNING = frozenset("inaugurate start begin open propose suggest have".split())
EXPECTED = frozenset("due scheduled slated set expected planned foreseen envisaged fixed".split())


def is_frame_only(sentence: Sentence, word: Word) -> bool:
    """Tell whether the sitting is only where something else took place: `on the sidelines of the G20`."""
    return any(w.lower in _FRAMING for w in sentence.words[max(0, word.index - 9) : word.index])


def is_in_a_title(sentence: Sentence, word: Word) -> bool:
    """Tell `a plan for consultations`, `a memorandum on political consultations`: what a paper is about."""
    prep = sentence.head(word)
    paper = sentence.head(prep) if prep is not None and word.dep == "pobj" else None
    return (
        paper is not None
        and prep is not None
        and prep.lower in ("for", "on", "of")
        and paper.lemma in _PAPERS
    )


def is_told(scene: Scene, sentence: Sentence, sitting: Sitting) -> bool:
    """Tell whether the sentence speaks of a sitting that takes place, not of the mechanism as such.

    What has a number is always a sitting; what has none needs a verb or noun that tells that it is held.
    """
    deed = sitting.deed
    if negated(sentence, deed):
        return False
    aside = told_aside(sentence, deed, sitting.last)
    founded = aside is not None and aside.lemma in _FOUNDING and deed.lemma not in SITTINGS
    held = aside is not None and not founded and _tells_of_holding(sentence, aside)
    if carrier(sentence, deed) is not None or held:
        return True
    if is_habit(sentence, deed) or _is_founded(scene, sentence, sitting):
        return False
    verb, role = governing(sentence, deed)
    nameless = deed.lemma not in SITTINGS
    if sitting.ordinal is not None or (sitting.sequel and not nameless):
        kept_up = verb is not None and role == "object" and verb.lemma in _ABSTRACT
        return sitting.ordinal is not None or not kept_up
    if verb is None:
        return False
    if role == "subject":
        known = not nameless or scene.date_of(sentence, deed) is not None or _sits(sentence)
        if verb.lemma in _WORKED and known:
            return tense(sentence, verb) != "present"
        return verb.lemma in TOOK_PLACE and _tells_of_holding(sentence, verb)
    if role == "object":
        return verb.lemma in _HELD
    if is_invitation_to(sentence, deed):
        return True
    if role == "of" and _is_set_in(sentence, deed):
        return scene.date_of(sentence, deed) is not None
    if role in ("in", "within") and deed.lower == "format" and verb.lemma in ("meet", "gather", "convene"):
        return True  # `met in the Weimar Triangle format`
    if role == "at" and verb.lemma in CHAIRED | {"represent"}:
        return True  # `headed the Peruvian side at the consultations`
    if role in ("at", "during"):
        return scene.date_of(sentence, deed) is not None or not nameless
    return verb.lemma in _LEADING_TO.get(role, ()) and (role != "of" or not nameless)


def _tells_of_holding(sentence: Sentence, verb: Word) -> bool:
    return verb.lemma not in ("be", "take", "go") or _takes_place(sentence, verb)


def _takes_place(sentence: Sentence, verb: Word) -> bool:
    following = {w.lower for w in sentence.words[verb.index + 1 : verb.index + 4]}
    if verb.lemma == "be":
        # `the next session will be in Lima`, `the last were in 2019`, `consultations are due in June`
        fillers = [w for p in sentence.children(verb, "prep") for w in sentence.children(p, "pobj")]
        placed = [w for w in fillers if isinstance(w.mention, DateMention | StateMention) or w.tag == "NNP"]
        to_come = {"will", "to"} & set(auxiliaries(sentence, verb))
        if (placed and verb.tag in ("VBD", "VB")) or (fillers and to_come) or following & EXPECTED:
            return True
    return bool(following & {"place", "held", "on", "under", "ahead", "forward"}) or verb.lemma == "take"


def is_habit(sentence: Sentence, deed: Word) -> bool:
    """Tell `the three hold a summit once a year`, `regular sessions`: no sitting in particular."""
    verb = next((w for w in sentence.ancestors(deed) if w.is_verb), None)
    adverbs = [] if verb is None else list(sentence.children(verb, "advmod", "npadvmod"))
    each = [c for w in adverbs if w.lemma in _PERIODS for c in sentence.children(w, "det")]
    return (
        any(w.lower in _OFTEN for w in adverbs)
        or any(c.lower in ("a", "every", "each") for c in each)
        or (
            deed.tag == "NNS"
            and deed.lemma in SITTINGS
            and any(
                c.lower in ("regular", "periodic", "annual", "frequent")
                for c in sentence.children(deed, "amod")
            )
        )
    )


def _sits(sentence: Sentence) -> bool:
    """Tell `discussed trade at its fifth session`."""
    nouns = [w for w in sentence.words if w.is_noun and w.lemma in SITTINGS]
    return any(c.lower in ("its", "their") for w in nouns for c in sentence.children(w, "poss"))


def _is_founded(scene: Scene, sentence: Sentence, sitting: Sitting) -> bool:
    """Tell a mechanism that is set up, or to be led by somebody, not one that sits: `launched a new dialogue`."""
    deed = sitting.deed
    verb, role = governing(sentence, deed)
    if (
        verb is None
        or role not in ("object", "subject")
        or deed.lemma in SITTINGS
        or sitting.ordinal is not None
        or sitting.gathering
    ):
        return False
    to_come = bool({"will", "shall"} & set(auxiliaries(sentence, verb)))
    if verb.lemma in CHAIRED and role == "object" and verb.tag in ("VBZ", "VBP") and not to_come:
        return True  # `who co-chair the commission`: an office, not a sitting
    if verb.lemma in CHAIRED | {"convene"} and (role == "object" or verb.tag == "VBN"):
        return to_come and scene.date_of(sentence, deed) is None
    if role == "subject":
        return False
    if verb.lemma in _FOUNDING:
        return True
    new = any(c.lower in ("a", "an", "new") for c in sentence.children(deed, "det", "amod"))
    small = not deed.text[:1].isupper() and len(sitting.states) < 2
    return new and (verb.lemma in _BEGINNING or (small and deed.lemma == "dialogue"))


def _is_set_in(sentence: Sentence, deed: Word) -> bool:
    """Tell `within the framework of the dialogue`, `as part of the consultations`."""
    prep = sentence.head(deed)
    above = sentence.head(prep) if prep is not None and prep.tag == "IN" else None
    return above is not None and above.lemma in _SETTINGS


def carrier(sentence: Sentence, deed: Word) -> Word | None:
    """Give the noun that tells that the sitting is held: `the organisation of the 3rd session`."""
    prep = sentence.head(deed)
    above = sentence.head(prep) if prep is not None and prep.tag == "IN" else None
    if above is None or not above.is_noun:
        return None
    carries = above.lemma in _CARRIERS or (above.lemma in _ATTENDANTS and deed.lemma in SITTINGS)
    return above if carries else None


def governing(sentence: Sentence, noun: Word) -> tuple[Word | None, str]:
    """Give the verb that carries the noun and the noun's role with it: subject, object or a preposition.

    What is but a part of the sitting counts for it: `the work of the council`, `the opening of the forum`.
    """
    word = _whole(sentence, noun)
    for _ in range(7):
        above = sentence.head(word)
        if above is None:
            return None, ""
        if word.dep in ("nsubj", "nsubjpass") and above.is_verb:
            if (bound := _bound_by(sentence, above)) is not None:
                passive = sentence.child(bound, "auxpass") is not None and bound.lemma not in TOOK_PLACE
                return bound, "object" if passive else "subject"
            done_to = word.dep == "nsubjpass" and above.lemma not in TOOK_PLACE
            return above, "object" if done_to else "subject"
        if word.dep in ("dobj", "attr", "oprd", "ccomp") and above.is_verb:
            return above, "object"
        if word.dep == "appos" and isinstance(above.mention, CastMention):
            # `will chair with her counterpart, B, the Joint Committee`, which the parser takes for B's office
            return next((w for w in sentence.ancestors(above) if w.is_verb), None), "object"
        if above.tag in ("IN", "TO", "VBG") and word.dep in ("pobj", "pcomp") and not above.is_verb:
            verb = next((w for w in sentence.ancestors(above) if w.is_verb), None)
            return verb, above.lower
        owned = (
            word.dep == "poss" and base(above) in _PARTS | {"summit"} and not place_in_row(sentence, above)
        )
        if word.dep in ("nmod", "conj", "appos", "compound", "nsubj", "dep", "npadvmod") or owned:
            word = above  # `the World Economic Forum's annual meeting`
            continue
        return (above if above.is_verb else None), word.dep
    return None, ""


def _whole(sentence: Sentence, noun: Word) -> Word:
    prep = sentence.head(noun)
    above = sentence.head(prep) if prep is not None and prep.lower == "of" else None
    heads = above is not None and above.text == "Heads"  # `the Heads of Government Meeting`
    return above if above is not None and (above.lemma in _PARTS or heads) else noun


def told_aside(sentence: Sentence, deed: Word, last: int = 0) -> Word | None:
    """Give the verb that tells of the sitting beside its name: `the session, held in Quito`, `which ended`.

    last: index of the last word of the name, any of whose nouns the clause may hang on.
    """
    first = min(_whole(sentence, deed).index, deed.index)
    for word in sentence.words[first : max(last, deed.index) + 1]:
        if not word.is_noun:
            continue
        for clause in sentence.children(word, "acl", "relcl", "amod", "advcl"):
            begun = clause.lemma == "launch" and deed.lemma not in SITTINGS  # `launched in 2021, will meet`
            if clause.index < word.index or looks_back(sentence, clause) or begun:
                continue
            bound = next((c for c in sentence.children(clause, "xcomp") if _is_bound(sentence, c)), None)
            if clause.lemma == "be" and bound is not None:
                # `the summit, which Kenya is to host`
                return bound
            if clause.is_verb and clause.lemma in TOOK_PLACE | _HELD and clause.lower != "set":
                return clause
            to_be = next((c for c in sentence.children(clause, "xcomp") if c.is_verb), None)
            if clause.lower in EXPECTED and (to_be is not None or clause.lower != "set"):
                return to_be or clause
    return _told_behind(sentence, max(last, deed.index))


def _told_behind(sentence: Sentence, last: int) -> Word | None:
    """Give the participle behind the name, wherever the parser hung it: `…, to be held in June`, `…, chaired by`."""
    behind = list(sentence.words[last + 1 : last + 9])
    if behind and behind[0].text == "(":
        behind = behind[next((i for i, w in enumerate(behind) if w.text == ")"), len(behind) - 1) + 1 :]
    if behind and behind[0].text == ",":
        behind = behind[1:]
    if len(behind) > 1 and behind[0].lower in EXPECTED and behind[1].lower == "to":
        behind = behind[1:]
    leading = [w.lower for w in behind[:2]]
    verb = behind[2] if leading == ["to", "be"] and len(behind) > 2 else behind[0] if behind else None
    told = verb is not None and verb.tag == "VBN" and verb.lemma in TOOK_PLACE | _HELD - {"launch"}
    return verb if told and verb is not None and verb.dep not in ("ROOT", "conj") else None


def _bound_by(sentence: Sentence, verb: Word) -> Word | None:
    """Give what is to be: `is to meet`, `was expected to be held`."""
    if verb.lemma not in _BINDING:
        return None
    ways = [verb, *sentence.children(verb, "acomp")]
    return next((c for w in ways for c in sentence.children(w, "xcomp") if _is_bound(sentence, c)), None)


def _is_bound(sentence: Sentence, verb: Word) -> bool:
    return verb.is_verb and any(c.lower == "to" for c in sentence.children(verb, "aux"))


def looks_back(sentence: Sentence, clause: Word) -> bool:
    """Tell a clause on a name that tells of another sitting than the one spoken of.

    `last convened in 2006`, `which has not met since`, `the first of which was held`, `whose fifth session`.
    """
    if clause.dep not in ("acl", "relcl", "advcl"):
        return False
    own = [w for w in sentence.children(clause, "nsubj", "nsubjpass") if w.index < clause.index]
    apart = any(
        ordinal_of(w.text) is not None
        or (sentence.child(w, "poss") is not None and place_in_row(sentence, w) is not None)
        for w in own
    )
    return apart or is_last_of_all(sentence, clause)


def is_invitation_to(sentence: Sentence, deed: Word) -> bool:
    """Tell `extended an invitation to B for the joint commission`, `invited her to the summit`."""
    verb, role = governing(sentence, deed)
    if verb is None or role not in ("to", "for"):
        return False
    asked = [w for w in sentence.children(verb, "dobj", "nsubjpass") if w.lemma == "invitation"]
    return (
        verb.lemma == "invite"
        or any(w.lemma == "invitation" for w in sentence.ancestors(deed))
        or bool(asked)
    )


def is_last_of_all(sentence: Sentence, clause: Word) -> bool:
    """Tell `last convened in 2006`, `which has not met since 2018`: when a body sat the last time so far."""
    if clause.lemma not in TOOK_PLACE:
        return False
    hanging = clause.dep in ("acl", "relcl", "advcl")
    if any(c.lower == "last" for c in sentence.children(clause, "advmod", "amod")):
        # Parsers coordinate `…, last convened in 2006, and agreed` with the verbs around it.
        return hanging or [w.lower for w in sentence.words[max(0, clause.index - 2) : clause.index]] == [
            ",",
            "last",
        ]
    since = any(c.lower == "since" for c in sentence.children(clause, "prep", "advmod"))
    return since and negated(sentence, clause)
