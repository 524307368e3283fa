"""Whether a deed is told as done, decided or called off, or only promised, wished or alleged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.dating import day_told
from legation.facts.telling import is_settled_deed, status_of_noun
from legation.grammar import Match
from legation.language.clauses import is_passive
from legation.language.modality import auxiliaries
from legation.language.states import StateMention
from legation.language.words import Word
from legation.records.edtf import bounds

# What follows in the infinitive is done or settled: `decided to close`, `led them to recall`, `managed to free`.
_DECIDING = frozenset(
    "decide order resolve rule vote choose opt move proceed lead prompt force cause manage begin start continue "
    "go come help decision order ruling move vote decree direct instruct first quick swift".split()
)
# What follows these is undertaken, asked for or wished: other kinds of fact.
_UNDERTAKING = frozenset(
    "agree plan promise pledge intend commit vow offer undertake propose suggest want wish hope seek try attempt "
    "ask urge call request demand invite encourage consider aim need require allow enable expect prepare hesitate "
    "ready willing prepared able readiness willingness intention plan pledge promise offer proposal request call "
    "demand invitation wish hope possibility need right opportunity agreement commitment time attempt effort".split()
)
# What is said under these is a claim against whoever does it.
_CLAIMING = frozenset(
    "responsible behind accuse blame charge suspect allege alleged accusation allegation charge claim threaten warn "
    "threat".split()
)
_COMMANDING = frozenset(["order", "instruct", "direct"])
_ASKING = frozenset(
    "propose suggest want wish hope seek ask urge call request demand invite encourage consider offer proposal "
    "request call demand invitation wish hope possibility readiness ready willing".split()
)
# Held by all who take part: settled as soon as its day is.
JOINT = frozenset(["event", "exercise", "service_launched"])
_HELD = frozenset(["event", "exercise"])
_ORDINAL = re.compile(r"second|third|\d+(?:st|nd|rd|th)|[a-z]+th")
_BEGINNING = frozenset("begin start commence resume open".split())
THANKS = frozenset(
    "thank thanks gratitude gratefulness appreciation grateful thankful appreciate commend praise".split()
)
_WILL = frozenset(["will", "'ll", "shall", "would", "'d", "wo"])
_CARRIERS = frozenset("airline airlines airways air carrier railway railways aviation airlift".split())
_UNSURE = frozenset("may might could can should must ought".split())
# Deeds that are words or measures stand in the present where they are done by saying so: `condemns`, `lifts`.
_BY_WORD = frozenset(
    "accusation protest threat sanction suspension ban measure_lifted expulsion recall summons".split()
)
_ALLOWING = frozenset(["may", "can"])
# What is announced in the present (`lets in Danish eggs free of duty`), where the encoder hears it with that surety.
_ANNOUNCED = frozenset(["rule_changed", "trade_opened"])
_SURE = 0.75


def mood(m: Match, act_type: str, thing: Word | None = None) -> str | None:
    """Give the status of the deed that the word of the match tells; None where it tells of none done or settled.

    thing: what begins, is finished or is held: only of such, never of what a state will do, is the future a deed.
    """
    status = m.status
    if status is None or is_claimed(m):
        return None
    if m.word.is_noun:
        found = status_of_noun(m.sentence, m.word)
        return found if found != "proposed" else None
    if status == "cancelled":
        return status
    if act_type in _HELD and _is_settled(m):
        return "scheduled"
    if m.word.dep in ("amod", "compound") or (m.word.tag == "VBG" and not _is_told_gerund(m)):
        return None
    verb = _leading(m)
    aux = set(auxiliaries(m.sentence, verb))
    announced = act_type in _ANNOUNCED and m.word.heard.get(f"act:{act_type}", 0.0) >= _SURE
    if (
        (aux & _UNSURE and not (announced and aux <= _ALLOWING))
        or (verb.tag == "VB" and not aux)
        or aux == {"be"}
    ):
        return None
    if (
        act_type == "service_launched"
        and verb.tag == "VB"
        and not aux & _UNSURE
        and _is_run(m)
        and lies_ahead(m)
    ):
        return "scheduled"
    if aux & _WILL or verb.tag == "VB" or "be" in aux:
        return _to_come(m, verb, aux, thing)
    if verb.tag in ("VBZ", "VBP") and act_type not in _BY_WORD and not announced:
        return None
    if verb.tag == "VBG" and (status == "scheduled" or (act_type == "aid_delivered" and aux & {"is", "are"})):
        return None
    return (
        "occurred"
        if status == "proposed" and _is_past(verb, aux)
        else (None if status == "proposed" else status)
    )


def _is_run(m: Match) -> bool:
    """Tell whether an airline or a railway does it, which announces its lines: `the carrier plans to start flights`."""
    doers = m.frame.role("subject")
    names = {c.lower for w in doers for c in (w, *m.sentence.children(w, "compound", "appos"))}
    return bool(names & _CARRIERS)


def _is_past(verb: Word, aux: set[str]) -> bool:
    """Tell a finite past below a verb of wishing: `welcomed that they had lifted`."""
    return verb.tag == "VBD" or bool(aux & {"had", "has", "have", "was", "were"})


def _is_told_gerund(m: Match) -> bool:
    """Tell `replied by recalling`, `thanked Peru for voting`, `, killing two` from `a plan for upgrading`."""
    word = m.word
    if auxiliaries(m.sentence, word):
        return True
    while word.dep == "conj" and (above := m.sentence.head(word)) is not None and above.is_verb:
        word = above
    if word.dep == "advcl":
        return m.sentence.child(word, "mark") is None
    above = m.sentence.head(word)
    if word.dep != "pcomp" or above is None:
        return False
    verb = m.sentence.head(above)
    if above.lower == "for":
        return verb is not None and bool(
            {verb.lemma, *(w.lemma for w in m.sentence.children(verb, "dobj"))} & THANKS
        )
    before = m.sentence.words[above.index - 1] if above.index else None
    if above.lower == "in":
        return verb is not None and verb.lemma in ("join", "follow", "succeed")
    return above.lower in ("by", "after", "before", "since") and not (
        before is not None and before.lower == "including"
    )


def _leading(m: Match) -> Word:
    """Give the verb whose mood the deed shares: of `to close and seal` the first."""
    verb = m.word
    while verb.dep == "conj" and verb.tag == "VB" and not any(auxiliaries(m.sentence, verb)):
        above = m.sentence.head(verb)
        if above is None or not above.is_verb:
            break
        verb = above
    return verb


def is_promised(m: Match) -> bool:
    """Tell what somebody will do or has agreed to do, which is an undertaking: no deed yet."""
    verb = _leading(m)
    if not verb.is_verb or is_passive(m.sentence, verb):
        return False
    if verb.lemma == "be" or (verb.lemma in _BEGINNING and not m.refer("subject").states):
        return False  # `will be able to work`, `work on the bridge will begin in May`
    aux = set(auxiliaries(m.sentence, verb))
    if any(c.lower == "longer" for c in m.sentence.children(verb)) or is_settled_deed(
        m.scene, m.sentence, m.word
    ):
        return False  # `Danes would no longer pay`, `will operate two flights from 2 June`
    if aux & _WILL:
        return True
    above = next(_governors(m, verb), None)
    if verb.tag == "VB" and above is not None and above.lemma == "go" and above.tag == "VBG":
        return True  # `is going to lift the ban`
    return verb.tag == "VB" and above is not None and bool({above.lemma, above.lower} & _UNDERTAKING)


def _is_settled(m: Match) -> bool:
    """Tell what is to be held on a day that is told, unless it is only asked for."""
    if m.word.tag not in ("VB", "VBG", "VBZ", "VBP") or not lies_ahead(m):
        return False
    governor = next(_governors(m, m.word), None)
    return governor is None or not {governor.lemma, governor.lower} & _ASKING


def _to_come(m: Match, verb: Word, aux: set[str], thing: Word | None) -> str | None:
    """What is to come: settled where somebody has decided it, or where a thing of its own begins on a day."""
    governor = next(_governors(m, verb), None) if not aux & _WILL else None
    if governor is not None:
        if {governor.lemma, governor.lower} & _UNDERTAKING:
            return None
        if governor.lemma == "ceremony":
            return "scheduled" if lies_ahead(m) else "occurred"  # `a ceremony to hand over the rice was held`
        modal = {*_WILL, *_UNSURE} & set(auxiliaries(m.sentence, governor))
        first = any(
            c.lower in ("first", "latest", "newest", "last", "only") or _ORDINAL.fullmatch(c.lower)
            for c in m.sentence.children(governor, "amod")
        )  # `became the tenth country to recognise it`
        if governor.lemma in _COMMANDING and _of_another(m, governor):
            return None  # `ordered Peru to cut its staff`: Peru has not done it
        if (governor.lemma in _DECIDING and not modal) or first or governor.lemma == "become":
            return "scheduled" if lies_ahead(m) else "occurred"
    if "did" in aux or "does" in aux:
        return "occurred"
    if is_settled_deed(m.scene, m.sentence, m.word):
        return "scheduled"
    by_itself = thing is not None and (
        thing in m.frame.role("subject") or (is_passive(m.sentence, m.word) and not m.frame.role("by"))
    )
    return "scheduled" if by_itself and lies_ahead(m) else None


def _of_another(m: Match, governor: Word) -> bool:
    """Tell whether somebody orders another state to do it."""
    ordering = m.at(governor)
    told, own = ordering.refer("object").named, ordering.refer("subject").states
    return bool(told and own) and not set(told) & set(own)


def _governors(m: Match, verb: Word) -> Iterator[Word]:
    """Yield what the infinitive hangs on."""
    for above in m.sentence.ancestors(verb):
        if above.is_verb or above.is_noun or above.tag[:2] == "JJ":
            yield above


def day_of(m: Match) -> str | None:
    """Give the day of the deed: of what `opens on Tuesday` the Tuesday to come."""
    coming = m.word.tag in ("VBZ", "VBP") and not auxiliaries(m.sentence, m.word)
    when = (day_told(m.scene, m.sentence, m.word, coming=True) if coming else None) or m.when(setting=False)
    # `extended the exemption until the end of 2025`: until then it holds.
    return None if when is not None and when.startswith("../") and m.word.tag in ("VBD", "VBN") else when


def lies_ahead(m: Match) -> bool:
    """Tell whether the day of the deed is after that of publication."""
    when = day_of(m)
    return when is not None and m.scene.published is not None and bounds(when)[1] > m.scene.published


def is_claimed(m: Match) -> bool:
    """Tell a deed that only an accusation or a threat speaks of."""
    word = m.word
    for above in m.sentence.ancestors(word):
        if isinstance(above.mention, StateMention):
            return False
        if above.lemma == "claim" and above.is_verb and word.dep == "xcomp":
            return False  # `claims to have arrested a spy`: its own deed
        if above.lemma in _CLAIMING and word.dep in (
            "pcomp",
            "prep",
            "pobj",
            "ccomp",
            "xcomp",
            "dobj",
            "acl",
        ):
            return True
        if above.is_verb and word.dep in ("relcl", "conj", "advcl"):
            return False
        word = above
    return False
