"""What becomes of relations: the verb or noun that establishes, severs, restores, raises or lowers them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from legation.language.modality import negated
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

RELATIONS = frozenset("relation relations tie ties relationship link links representation".split())
# What becomes of relations that there are, told of a pronoun.
_LATER_CHANGES = frozenset("upgraded downgraded restored severed suspended".split())
_MEASURES_OF = frozenset("level rank status".split())
_VERBS = {
    **dict.fromkeys(
        "establish enter_into enter set_up take_up open forge initiate inaugurate institute conclude formalise "
        "formalize".split(),
        "established",
    ),
    **dict.fromkeys(
        "sever break break_off cut cut_off break_with rupture terminate end dissolve discontinue".split(),
        "severed",
    ),
    **dict.fromkeys("suspend freeze interrupt halt put_on_hold".split(), "suspended"),
    **dict.fromkeys(
        "restore resume reestablish re-establish normalise normalize renew reinstate reopen re-open unfreeze "
        "revive".split(),
        "restored",
    ),
    **dict.fromkeys("upgrade elevate raise lift promote take bring transform".split(), "upgraded"),
    **dict.fromkeys(
        "downgrade lower reduce scale_down scale_back demote bring_down take_down".split(), "downgraded"
    ),
}
_NOUNS = {
    "establishment": "established", "severance": "severed", "severing": "severed", "rupture": "severed",
    "break": "severed", "breach": "severed", "breakdown": "severed", "termination": "severed",
    "interruption": "suspended", "suspension": "suspended", "freezing": "suspended",
    "restoration": "restored", "resumption": "restored", "normalisation": "restored", "renewal": "restored",
    "normalization": "restored", "reestablishment": "restored", "re-establishment": "restored",
    "reopening": "restored", "upgrade": "upgraded", "upgrading": "upgraded", "elevation": "upgraded",
    "raising": "upgraded", "promotion": "upgraded", "downgrade": "downgraded", "downgrading": "downgraded",
    "lowering": "downgraded", "reduction": "downgraded",
}  # fmt: skip
_ORDERING = frozenset("order announce declare decree confirm approve".split())
PAPERS = frozenset(
    "communique communiqué agreement protocol note declaration document statement treaty memorandum paper act "
    "instrument accord".split()
)
SIGNING = frozenset("sign exchange issue adopt release initial publish conclude".split())
# Told of the relations themselves: `diplomatic relations began in 1992`, `relations resumed`.
_ALONE = {
    "begin": "established", "start": "established", "commence": "established",
    "resume": "restored", "cease": "severed", "end": "severed", "lapse": "severed", "normalise": "restored",
    "normalize": "restored",
}  # fmt: skip
# `has had relations since 1963`, `relations date back to 1963`
_KEPT = frozenset("have maintain enjoy exist date trace".split())
# `have been linked by diplomatic ties since 1980`
_LINKING = frozenset("link bind unite connect join".split())
# What relations may be called and still be diplomatic ones, where the change itself says so.
_WHOLE = frozenset(
    "old year-old decades-old decade-old decades-long long-standing longstanding historic diplomatic full "
    "bilateral official formal normal all political state-to-state interstate mutual the "
    "ambassadorial".split()
)
_DIPLOMATIC = frozenset(["diplomatic", "ambassadorial"])
_FORMAL = _DIPLOMATIC | {"official", "formal"}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """A change of relations: what it is, its verb or noun, and whether it is told by a noun or as kept since."""

    change: str
    deed: Word
    manner: str = "verb"


def turns(sentence: Sentence, told: Word) -> Iterator[Turn]:
    """Yield what the sentence says becomes of the relations that the word names."""
    if (dates := _dates_back(sentence, told)) is not None:
        yield Turn("established", dates, "since")
        for later in sentence.words[dates.index :]:
            # `date back to 1913 and were raised to`
            shared = (
                later.dep == "conj" and later.tag == "VBN" and sentence.child(later, "auxpass") is not None
            )
            change = change_of(sentence, later) if shared else None
            if change in _LATER_CHANGES and sentence.child(later, "nsubjpass") is None:
                yield Turn(change, later)
        return
    yield from _of_pronoun(sentence, told)
    head = _measured(sentence, told)
    while head.dep == "conj" and (above := sentence.head(head)) is not None and not above.is_verb:
        # `relations and the embassy were established`
        head = above
    above = sentence.head(head)
    partners = [w for prep in sentence.children(told, "prep") for w in sentence.children(prep, "pobj")]
    clauses = [c for w in (told, *partners) for c in sentence.children(w, "acl")]
    verb = sentence.head(told)
    if verb is not None and verb.is_verb:
        # `restored relations with Peru, broken off in 1994`
        apart = (c for c in sentence.children(verb, "advcl") if c.index > told.index)
        clauses += [c for c in apart if sentence.child(c, "nsubj", "nsubjpass", "mark") is None]
    for clause in clauses:
        if clause.tag == "VBN" and (change := change_of(sentence, clause)) is not None:
            yield Turn(change, clause)
    if above is None:
        return
    for making in sentence.children(told, "amod"):
        paper = sentence.words[making.index - 1]
        if making.tag == "VBG" and paper.lemma in PAPERS and above.lemma in SIGNING:
            # `a communique establishing relations was signed`, with the relations for its subject
            yield Turn(_VERBS.get(making.lemma, "established"), above)
        elif making.tag == "VBG" and above.lemma in _ORDERING and making.lemma in _VERBS:
            yield Turn(_VERBS[making.lemma], above)  # `ordered suspending ties`, as the parser has it
    if above.is_verb and head.dep in ("dobj", "nsubjpass", "oprd"):
        change = change_of(sentence, above)
        if change is not None:
            yield Turn(change, above)
            yield from _coordinated(sentence, above)
        elif above.lemma in _KEPT and not negated(sentence, told):
            yield Turn("established", above, "since")
    elif above.is_verb and head.dep == "nsubj":
        yield from _as_subject(sentence, above)
    elif head.dep == "pobj" and above.lower in ("into", "off", "up"):
        verb = sentence.head(above)
        change = _VERBS.get(f"{verb.lemma}_{above.lower}") if verb is not None else None
        if verb is not None and change is not None:
            yield Turn(change, verb)
    elif head.dep == "pobj" and above.lower == "by":
        verb = sentence.head(above)
        if verb is not None and verb.lemma in _LINKING:
            yield Turn("established", verb, "since")
    elif head.dep == "pobj" and above.lower in ("of", "in"):
        noun = sentence.head(above)
        if noun is not None and noun.is_noun and noun.lemma in _NOUNS and not _celebrated(sentence, noun):
            yield Turn(_NOUNS[noun.lemma], noun, "noun")
    elif head.dep == "pobj" and above.lower == "to" and (noun := sentence.head(above)) is not None:
        if (
            noun.lemma == "end"
            and (verb := sentence.head(noun)) is not None
            and verb.lemma in ("put", "bring")
        ):
            yield Turn("severed", verb)
    elif above.lemma in _NOUNS and head.dep in ("compound", "nmod", "poss"):
        yield Turn(_NOUNS[above.lemma], above, "noun")


def _coordinated(sentence: Sentence, verb: Word) -> Iterator[Turn]:
    """`were severed in 1979 and restored ten years later`: what later participles do to the same relations."""
    if verb.tag != "VBN" or (verb.dep != "conj" and sentence.child(verb, "auxpass") is None):
        return
    for later in sentence.children(verb, "conj"):
        if later.tag in ("VBN", "VBD") and sentence.child(later, "nsubj", "nsubjpass", "dobj") is None:
            if (change := change_of(sentence, later)) is not None:
                yield Turn(change, later)
            yield from _coordinated(sentence, later)


def _of_pronoun(sentence: Sentence, told: Word) -> Iterator[Turn]:
    """`established relations in 1973 and upgraded them to …`: what later verbs do to `them`."""
    for word in sentence.words[told.index + 1 :]:
        verb = sentence.head(word)
        if verb is None or verb.dep not in ("conj", "parataxis", "ccomp", "ROOT"):
            continue
        done = word.lower in ("them", "it") and word.dep == "dobj" and verb.dep == "conj"
        suffered = word.lower in ("they", "these") and word.dep == "nsubjpass"
        if (done or suffered) and (change := change_of(sentence, verb)) in _LATER_CHANGES:
            yield Turn(change, verb)


def _dates_back(sentence: Sentence, told: Word) -> Word | None:
    """Give the `date` of `relations date back to 1963`, a noun to most parsers."""
    following = sentence.words[told.index + 1 : told.index + 12]
    for word, behind in pairwise(following):
        if word.lower in ("date", "dates", "dated", "dating") and behind.lower in ("back", "from", "to"):
            return word
        if word.is_verb:
            return None
    return None


def change_of(sentence: Sentence, verb: Word) -> str | None:
    """Give what a verb makes of relations, by itself or with its particle: `broke off`, `entered into`."""
    for child in sentence.children(verb, "prt", "prep", "advmod"):
        if (found := _VERBS.get(f"{verb.lemma}_{child.lower}")) is not None:
            return found
    if verb.lemma == "put" and any(c.lower == "hold" for c in sentence.subtree(verb)):
        return "suspended"
    return _VERBS.get(verb.lemma)


def diplomatic(scene: Scene, sentence: Sentence, told: Word, change: str, *, dated: bool) -> bool:
    """Tell whether diplomatic relations as a whole are meant: not trade ties, nor relations as a feeling.

    dated: whether the change has a date; ties established on a day are seldom other ones.
    """
    before = [
        c
        for c in sentence.children(told, "amod", "compound", "nmod")
        if not isinstance(c.mention, StateMention) and c.tag not in ("CD", "VBG") and c.lemma not in PAPERS
    ]
    named = {word.lower() for c in before for word in _WORD.findall(c.text)}
    named |= {w.lower for c in before for w in sentence.conjuncts(c)}
    if told.lemma == "representation":
        return not named - _DIPLOMATIC - {"mutual"}
    if named & _DIPLOMATIC:
        return True
    if change in ("upgraded", "downgraded"):
        return True
    if change == "established":
        return (bool(named & _FORMAL) or told.lemma == "relation" or dated) and not named - _WHOLE
    return not named - _WHOLE


def _celebrated(sentence: Sentence, noun: Word) -> bool:
    """Tell whether only the anniversary of the change is spoken of."""
    of = sentence.head(noun)
    above = sentence.head(of) if of is not None and noun.dep == "pobj" else None
    return above is not None and (above.lemma in ("anniversary", "jubilee") or "anniversary" in above.lower)


def _measured(sentence: Sentence, told: Word) -> Word:
    """Give the noun that stands for the relations in the clause: `lower the level of relations`."""
    of = sentence.head(told)
    if told.dep == "pobj" and of is not None and of.lower == "of":
        noun = sentence.head(of)
        if noun is not None and noun.lemma in _MEASURES_OF:
            return noun
    return told


def _as_subject(sentence: Sentence, verb: Word) -> Iterator[Turn]:
    if verb.lemma in _KEPT:
        yield Turn("established", verb, "since")
    elif verb.lemma in _ALONE and sentence.child(verb, "dobj") is None:
        yield Turn(_ALONE[verb.lemma], verb)
    elif verb.tag == "VBN" and (change := change_of(sentence, verb)) is not None:
        yield Turn(change, verb)
    elif verb.lemma in ("undergo", "see") or verb.lemma == "be":
        for child in sentence.children(verb, "acomp", "attr"):
            if child.lower == "normalised" or child.lower == "normalized":
                yield Turn("restored", verb)
