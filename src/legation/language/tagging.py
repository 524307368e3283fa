"""Mends what the parser regularly gets wrong about parts of speech and clauses, before names are looked at.

An infinitive that is also a noun (`will fly there to chair with her colleague the third session`) is tagged as the
noun, and its object is hung on the verb above. A date behind a list of places (`is to visit Bonn, Rome and Oslo next
week, the ministry said`) is given to the verb of saying.
"""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.dates import DateMention
from legation.language.states import StateMention
from legation.language.words import Word

# With these a guest is received somewhere.
_HONOURS = frozenset("honour honor guard ceremony salute applause pomp".split())
# What the second of a row of states is taken for.
_ROW = frozenset(["appos", "npadvmod", "dep"])
_NAMES = ("name", "abbreviation")
_CLAUSES = frozenset(["advcl", "xcomp", "acl", "conj", "ccomp"])


def retag(words: Sequence[Word]) -> None:
    """Change tags of the words of one sentence, and heads of what belongs to the verbs so found, in place."""
    for particle in words:
        verb = words[particle.head]
        if particle.tag == "TO" and particle.dep == "aux" and verb.tag == "NN" and verb.dep in _CLAUSES:
            verb.tag = "VB"
            _give_object(words, verb)
    for named in words:
        if named.lemma == "number" and named.index and words[named.index - 1].lower == "opposite":
            named.lemma = "counterpart"  # `met her opposite number`
        if named.dep == "npadvmod" and named.tag == "NN" and named.mention is None:
            _give_state(words, named)
        elif named.dep in _ROW and _is_another_state(named, words[named.head]):
            named.dep = "conj"  # `Peru, Norway, Fiji and Tonga`: the second is no other name of the first
        elif named.dep == "pobj" and named.lemma in _HONOURS:
            _part_from_honours(words, named)
    for dated in words:
        if isinstance(dated.mention, DateMention) and dated.dep in ("npadvmod", "tmod", "advmod"):
            _part_from_saying(words, dated)
        if isinstance(dated.mention, DateMention):
            _give_to_saying(words, dated)
    for verb in words:
        above = words[verb.head]
        past = verb.tag == "VBD" and verb.lower != verb.lemma  # `put` may be the infinitive
        if past and verb.dep == "conj" and above.tag == "VB" and above.dep == "xcomp":
            verb.head = above.head  # `asked him to leave and recalled its own envoy`


def _is_another_state(named: Word, above: Word) -> bool:
    mine, theirs = named.mention, above.mention
    if not isinstance(mine, StateMention) or not isinstance(theirs, StateMention):
        return False
    return mine.code != theirs.code and mine.form in _NAMES and theirs.form in _NAMES


def _give_object(words: Sequence[Word], verb: Word) -> None:
    """Hang the noun behind the verb on it that stands there without a preposition."""
    if any(w.head == verb.index and w.dep == "dobj" for w in words):
        return
    for named in words[verb.index + 1 :]:
        if named.head == verb.head and named.dep in ("npadvmod", "dobj") and named.tag in ("NN", "NNP"):
            named.head, named.dep = verb.index, "dobj"
            return


def _give_state(words: Sequence[Word], named: Word) -> None:
    """Put together `for the Peru-Chile 2+2 meeting`, of which the last state was taken for what is behind `for`."""
    at = named.index - 1
    while at > 0 and (words[at].tag == "CD" or words[at].text == "+"):
        at -= 1
    state = words[at]
    if at == named.index - 1 or not isinstance(state.mention, StateMention) or state.dep != "pobj":
        return
    named.head, named.dep = state.head, "pobj"
    state.head, state.dep = named.index, "compound"


def _part_from_honours(words: Sequence[Word], honours: Word) -> None:
    """Give the verb its place: `welcomed with military honours in Lima`, hung on the honours."""
    prep = words[honours.head]
    verb = words[prep.head]
    for place in words[honours.index + 1 :]:
        if (
            place.head == honours.index
            and place.lower in ("in", "at")
            and prep.lower == "with"
            and verb.is_verb
        ):
            place.head = verb.index


def _give_to_saying(words: Sequence[Word], dated: Word) -> None:
    """Give the day to the verb right before it: `said on Friday it would levy duties`, hung on the levying."""
    prep = words[dated.head] if dated.dep == "pobj" else dated
    told = words[prep.head]
    saying = words[told.head]
    between = prep.index == saying.index + 1 and dated.index < told.index and told.dep == "ccomp"
    behind = (w for w in words[dated.index + 1 : told.index] if w.head == told.index)
    if between and saying.is_verb and any(w.dep in ("nsubj", "nsubjpass", "expl") for w in behind):
        prep.head = saying.index


def _part_from_saying(words: Sequence[Word], dated: Word) -> None:
    """Give the date to the clause that is told, behind which who tells it has yet to come."""
    saying = words[dated.head]
    teller = next((w for w in words[dated.index :] if w.head == saying.index and w.dep == "nsubj"), None)
    told = [w for w in words[: dated.index] if w.head == saying.index and w.dep == "ccomp" and w.is_verb]
    if teller is None or not dated.index < teller.index < saying.index or not told:
        return
    verb = told[-1]
    while governed := [
        w for w in words[verb.index : dated.index] if w.head == verb.index and w.dep == "xcomp"
    ]:
        verb = governed[-1]
    dated.head = verb.index
