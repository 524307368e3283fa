"""Whether a deed is told as done, decided or only wished, beyond the mood of its own clause, and its day.

What is ordered or approved has not happened yet; an infinitive (`procedures to open an embassy`) tells of
nothing done, save behind a few verbs and ranks (`managed to`, `the first to`).
"""

from __future__ import annotations

from legation.facts.telling import status_of_noun
from legation.language.dates import DateMention, resolve
from legation.language.modality import auxiliaries, firmness
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds

_DECIDING = frozenset(
    "order decree direct instruct decide decision resolve rule approve approval authorise authorize "
    "permission permit allow clear".split()
)
# Behind these an infinitive tells of what was done.
_DOING = frozenset(
    "manage begin start proceed go come continue dare help use serve able first second third fourth fifth "
    "last latest next only be have seem state country nation government one".split()
)
_BELOW = frozenset(["ccomp", "xcomp", "dobj", "acl", "nsubjpass", "pobj", "prep", "pcomp"])


def status_of_deed(sentence: Sentence, deed: Word) -> str | None:
    """Give the contract's status of a deed told by a verb or noun; None where it is denied or only supposed."""
    if deed.is_verb:
        told = firmness(sentence, deed)
        status = None if told in ("denied", "hypothetical") else str(told)
    else:
        status = status_of_noun(sentence, deed)
    if status != "occurred":
        return status
    if _decided(sentence, deed):
        return "scheduled"
    return "proposed" if deed.tag == "VB" and _only_infinitive(sentence, deed) else status


def _decided(sentence: Sentence, deed: Word) -> bool:
    below = deed
    for above in sentence.ancestors(deed):
        if above.lemma in _DECIDING and below.dep in _BELOW and below.tag != "VBD":
            return True
        if above.is_verb and not (below.dep == "conj" and below.tag in ("VB", "VBN")):
            return False
        below = above
    return False


def _only_infinitive(sentence: Sentence, deed: Word) -> bool:
    if "to" not in auxiliaries(sentence, deed):
        return False
    above = sentence.head(deed)
    while above is not None and deed.dep == "conj" and above.is_verb:
        deed, above = above, sentence.head(above)
    return above is not None and above.lemma not in _DOING


def told(scene: Scene, sentence: Sentence, deed: Word) -> tuple[str | None, str | None]:
    """Give status and EDTF date of a deed as `status_of_deed` and `day_of_deed` do, the one minding the other.

    What is told as going on (`is opening embassies over the next two years`) is scheduled where its date is
    still to come.
    """
    status = status_of_deed(sentence, deed)
    when = day_of_deed(scene, sentence, deed, status)
    if status == "occurred" and when is not None and scene.published is not None:
        first, last = bounds(when)
        if first >= scene.published and last > scene.published:
            status = "scheduled"
    return status, when


def day_of_deed(scene: Scene, sentence: Sentence, deed: Word, status: str | None) -> str | None:
    """Give the EDTF date told of a deed; for what is still to come never the day on which that was decided."""
    when = scene.when(sentence, deed, setting=False)
    if status not in ("scheduled", "proposed"):
        return when
    if when is None:
        return _by(sentence, deed)
    if scene.published is not None and bounds(when)[1] <= scene.published:
        return None
    mention = scene.date_of(sentence, deed)
    dated = next(w for w in sentence.words if w.mention is mention)
    verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None)
    below = deed
    for above in sentence.ancestors(deed):
        if below.dep == "ccomp" and above is verb:
            return None
        below = above
    return when


def _by(sentence: Sentence, deed: Word) -> str | None:
    """The time limit told of a deed: `will be operational by next year`."""
    for word in sentence.words:
        mention = word.mention
        if isinstance(mention, DateMention) and mention.relation in ("by", "before"):
            verb = next((w for w in sentence.ancestors(word) if w.is_verb or w is deed), None)
            if verb is deed:
                return resolve(mention, "future")
    return None
