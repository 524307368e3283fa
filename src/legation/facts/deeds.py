"""Whether a deed is told as done, decided or only wished, beyond the mood of its own clause, and its day.

What is ordered or approved has not happened yet; an infinitive (`procedures to open an embassy`) tells of
nothing done, save behind a few verbs and ranks (`managed to`, `the first to`).
"""

from __future__ import annotations

from legation.facts.telling import status_of_noun
from legation.language.dates import DateMention, resolve
from legation.language.modality import auxiliaries, firmness, negated, tense
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds

_DECIDING = frozenset(
    "order decree direct instruct decide decision resolve rule approve approval authorise authorize "
    "permission permit allow clear consent".split()
)
# What is only talked of, sought or supposed.
_UNDONE = frozenset(
    "talk negotiation effort process prospect possibility issue question call discussion condition step hope wish "
    "desire interest idea path readiness roadmap way opportunity consultation intention debate support "
    "course progress pace dynamics agenda".split()
)
_AWAITING = frozenset("once when until till unless".split())
_PLANNING = frozenset("plan propose envisage foresee".split())
# Behind these an infinitive tells of what was done.
_DOING = frozenset(
    "become manage begin start proceed go come continue dare help use serve able first second third fourth fifth "
    "last latest next only be have seem state country nation government one".split()
)
_BELOW = frozenset(["ccomp", "xcomp", "dobj", "acl", "nsubjpass", "pobj", "prep", "pcomp"])


def status_of_deed(sentence: Sentence, deed: Word) -> str | None:
    """Give the contract's status of a deed told by a verb or noun; None where it is denied or only supposed."""
    if deed.is_verb and _not_until(sentence, deed) is not None:
        return "occurred"
    if deed.is_verb and _awaited(sentence, deed):
        return None
    if deed.is_verb:
        told = firmness(sentence, deed)
        status = None if told in ("denied", "hypothetical") else str(told)
    else:
        status = status_of_noun(sentence, deed)
    if (
        status == "occurred"
        and deed.tag == "VB"
        and deed.dep == "ROOT"
        and "to" in auxiliaries(sentence, deed)
    ):
        return "scheduled"  # as headlines put it: `Kenya to shut its embassy`
    if status == "cancelled" and _in_clause(sentence, deed):
        status = "occurred"
    if status == "proposed" and _decided(sentence, deed) and _is_welcomed(sentence, deed):
        return "scheduled"
    if status != "occurred":
        return status
    if _decided(sentence, deed) or (deed.is_verb and deed.lemma in _PLANNING):
        return "proposed" if deed.lemma == "propose" else "scheduled"
    if deed.is_noun and _date_set_for(sentence, deed):
        return "scheduled"
    if deed.tag in ("NN", "NNS", "VBG") and _only_talked_of(sentence, deed):
        return "proposed"
    if (first := _first_infinitive(sentence, deed)) is not None:
        return status_of_deed(sentence, first)
    if deed.tag == "VB" and _only_infinitive(sentence, deed):
        above = sentence.head(deed)
        going = above is not None and {"will", "shall"} & set(auxiliaries(sentence, above))
        # `will travel there to open it`
        return "scheduled" if deed.dep == "advcl" and going else "proposed"
    return status


def _first_infinitive(sentence: Sentence, deed: Word) -> Word | None:
    """Give the infinitive that `plans to reopen its embassy, closed in 2010, and to open an office` begins with."""
    if deed.tag != "VB" or deed.dep != "conj" or "to" not in auxiliaries(sentence, deed):
        return None
    above = sentence.head(deed)
    if above is None or above.tag == "VB":
        return None
    before = (w for w in reversed(sentence.words[: deed.index]) if w.tag == "VB" and w.dep == "xcomp")
    first = next(before, None)
    return first if first is not None and "to" in auxiliaries(sentence, first) else None


def _awaited(sentence: Sentence, deed: Word) -> bool:
    """Tell `once an embassy opens there`: what the chief clause waits for."""
    if deed.tag not in ("VBZ", "VBP") or deed.dep != "advcl":
        return False
    openers = sentence.children(deed, "mark", "advmod")
    dated = any(isinstance(w.mention, DateMention) for w in sentence.subtree(deed))
    return not dated and any(w.lower in _AWAITING and w.index < deed.index for w in openers)


def _is_welcomed(sentence: Sentence, deed: Word) -> bool:
    """Tell `welcomed the decision of Peru to recognise it`: welcomed is what was decided, not wished for."""
    verb = next((w for w in sentence.ancestors(deed) if w.is_verb), None)
    return verb is not None and verb.lemma in ("welcome", "appreciate", "value", "support")


def _date_set_for(sentence: Sentence, deed: Word) -> bool:
    """Tell `no date has been fixed for its opening`, `the date of the opening`: it is to come."""
    prep = sentence.head(deed)
    above = sentence.head(prep) if prep is not None and prep.lower in ("for", "of") else None
    if above is None:
        return False
    dates = [above, *sentence.children(above, "nsubjpass", "dobj")]
    return any(w.lemma in ("date", "timetable", "timeline") for w in dates)


def _in_clause(sentence: Sentence, deed: Word) -> bool:
    """Tell whether the deed is a finite clause, which no verb above it can call off."""
    return deed.dep == "ccomp" or (deed.dep == "conj" and deed.tag in ("VBD", "VBZ", "VBP"))


def _decided(sentence: Sentence, deed: Word) -> bool:
    below = deed
    for above in sentence.ancestors(deed):
        if above.lemma in _DECIDING and below.dep in _BELOW and below.tag != "VBD":
            return True
        if above.is_verb and not (below.dep == "conj" and below.tag in ("VB", "VBN")):
            return False
        below = above
    return False


def _only_talked_of(sentence: Sentence, deed: Word) -> bool:
    """Tell whether the deed is what talks, efforts or hopes are about: `talks on the normalisation of ties`."""
    for above in sentence.ancestors(deed):
        if above.is_noun and above.lemma in _UNDONE:
            return True
        if above.is_verb:
            return False
    return False


def _only_infinitive(sentence: Sentence, deed: Word) -> bool:
    if "to" not in auxiliaries(sentence, deed):
        return False
    above = sentence.head(deed)
    while above is not None and deed.dep == "conj" and above.is_verb:
        deed, above = above, sentence.head(above)
    if above is None or above.lemma in _DOING or (deed.dep == "advcl" and above.tag == "VBD"):
        # `cut the ribbon to inaugurate the embassy`
        return False
    # `the first to open`, `the newest pair to establish`
    return not any(c.tag == "JJS" or c.lower in _DOING for c in sentence.children(above, "amod"))


def told(scene: Scene, sentence: Sentence, deed: Word) -> tuple[str | None, str | None]:
    """Give status and EDTF date of a deed as `status_of_deed` and `day_of_deed` do, the one minding the other.

    What is told as going on (`is opening embassies over the next two years`) is scheduled where its date is
    still to come.
    """
    status = status_of_deed(sentence, deed)
    when = day_of_deed(scene, sentence, deed, status)
    if status == "occurred" and when is not None and runs_into_future(scene, when):
        status = "scheduled"
    looks_back = deed.tag == "VBN" and deed.dep in ("acl", "relcl")
    if (
        status == "scheduled"
        and deed.dep == "acl"
        and looks_back
        and when is None
        and not auxiliaries(sentence, deed)
    ):
        status = "occurred"  # `the office, closed during the war, will reopen`
    if status == "scheduled" and looks_back and when is not None and scene.published is not None:
        # `will reopen the office, closed in 2010`
        status = "occurred" if bounds(when)[1] < scene.published else status
    return status, when


def runs_into_future(scene: Scene, when: str) -> bool:
    """Tell whether the EDTF date runs from the day of publication, or a later one, into the future."""
    first, last = bounds(when)
    return scene.published is not None and first >= scene.published and last > scene.published


def day_of_deed(scene: Scene, sentence: Sentence, deed: Word, status: str | None) -> str | None:
    """Give the EDTF date told of a deed; for what is still to come never the day on which that was decided."""
    if (until := _not_until(sentence, deed)) is not None:
        return (resolve(until, "past") or "").removeprefix("../") or None
    when = _counted_back(scene, sentence, deed) if status == "occurred" else None
    if when is not None:
        return when
    when = _happened_on(scene, sentence, deed) if status == "occurred" and deed.is_noun else None
    when = when or scene.when(sentence, deed, setting=False) or _when_clause(scene, sentence, deed)
    if status not in ("scheduled", "proposed"):
        return when
    if when is None:
        return _by(sentence, deed)
    mention = scene.date_of(sentence, deed)
    dated = next((w for w in sentence.words if mention is not None and w.mention is mention), None)
    past = scene.published is not None and bounds(when)[1] <= scene.published
    if dated is None:
        return None if past else when
    verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None)
    if past and verb is not deed:
        return None
    below = deed
    for above in sentence.ancestors(deed):
        decided = below.dep == "ccomp" or (dated.index < deed.index and tense(sentence, above) == "past")
        if above is verb and decided:
            # `announced in May that it would close`, `on Tuesday decided to close`
            return None
        below = above
    return when


def _happened_on(scene: Scene, sentence: Sentence, noun: Word) -> str | None:
    """The day of what a past verb tells as happened: `welcomed the opening on Monday` looks back."""
    mention = scene.date_of(sentence, noun)
    if mention is None or tense(sentence, noun) != "past":
        return None
    return scene.resolved(sentence, mention, "past")


def _when_clause(scene: Scene, sentence: Sentence, deed: Word) -> str | None:
    """The day told in the clause that dates a deed: `were established when the envoy arrived on 3 May`."""
    for clause in sentence.children(deed, "advcl"):
        if any(c.lower == "when" for c in sentence.children(clause, "advmod", "mark")):
            return scene.when(sentence, clause, setting=False)
    return None


def _not_until(sentence: Sentence, deed: Word) -> DateMention | None:
    """The day of `was not opened until 1975`: denied for the time before, told of the day itself."""
    if not negated(sentence, deed):
        return None
    until = (w for w in sentence.words[deed.index :] if isinstance(w.mention, DateMention))
    return next((w.mention for w in until if w.mention.relation == "until" and w.mention.value), None)


def years_since(scene: Scene, sentence: Sentence, deed: Word) -> str | None:
    """Give the year of `next year it will be thirty years since the school was opened`."""
    told = {
        w.mention.start: w.mention for w in sentence.words[: deed.index] if isinstance(w.mention, DateMention)
    }.values()
    lengths = [d.length[0] for d in told if d.length is not None and d.length[1] == "year"]
    values = [v for d in told if d.length is None and (v := resolve(d, "future")) is not None]
    base = scene.day(values[0] if len(values) == 1 else None)
    return str(base.year - lengths[0]) if len(lengths) == 1 and base is not None else None


def _counted_back(scene: Scene, sentence: Sentence, deed: Word) -> str | None:
    """The year of `reopened it in 2015, eight years after closing it`, the day of `hours after the opening`."""
    above = sentence.head(deed)
    since = sentence.child(deed, "mark")
    if since is not None and since.lower == "since":
        return years_since(scene, sentence, deed)
    after = above if above is not None and deed.dep in ("pobj", "pcomp") else sentence.child(deed, "mark")
    verb = next((w for w in sentence.ancestors(deed) if w.is_verb), None)
    if after is None or after.lower != "after" or verb is None or not after.index:
        return None
    base = scene.when(sentence, verb, setting=True)
    before = sentence.words[after.index - 1]
    length = getattr(before.mention, "length", None)
    if base is not None and length is not None and length[1] == "year":
        return str(bounds(base)[0].year - length[0])
    return base if before.lemma in ("hour", "minute", "shortly", "right", "soon") else None


def _by(sentence: Sentence, deed: Word) -> str | None:
    """The time limit told of a deed: `will be operational by next year`."""
    for word in sentence.words:
        mention = word.mention
        if isinstance(mention, DateMention) and mention.relation in ("by", "before"):
            verb = next((w for w in sentence.ancestors(word) if w.is_verb or w is deed), None)
            if verb is deed:
                return resolve(mention, "future")
    return None
