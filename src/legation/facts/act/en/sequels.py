"""Days told of a deed that stand with something else, and days that are not its own.

`Gave ten lorries. The handover took place on Monday`; `freed them, the ministry said on Monday`.
"""

from __future__ import annotations

from legation.facts.dating import to_come
from legation.grammar import Match
from legation.language.dates import DateMention
from legation.language.modality import auxiliaries
from legation.language.speakers import SAYING

_VOTING = frozenset("vote withdraw sponsor co-sponsor cosponsor second".split())

# What is told next of deeds of these types: by its subject and its verb.
_CEREMONIES = (
    frozenset(
        "ceremony handover handing-over presentation transfer inauguration exchange delivery return".split()
    ),
    frozenset("take hold happen attend be go organise organize occur stage conduct".split()),
)
_DECISIONS = (
    frozenset(
        "decision announcement arrangement measure exemption waiver regime rule step move order".split()
    ),
    frozenset("announce make take come enter apply inform".split()),
)
# Handed over for what was given.
_KEYS = frozenset("key keys certificate deed it they".split())
_SEQUELS = {
    "aid_delivered": _CEREMONIES,
    "exchange": _CEREMONIES,
    "project_started": _CEREMONIES,
    "project_completed": _CEREMONIES,
    "other": (_CEREMONIES[0] | _DECISIONS[0], _CEREMONIES[1] | _DECISIONS[1]),
    "rule_changed": _DECISIONS,
    "measure_lifted": _DECISIONS,
}


def day_of_sequel(m: Match, act_type: str) -> str | None:
    """Give the EDTF day of the ceremony that the next sentence tells of it; None where it tells of none."""
    later = (s for s in m.scene.sentences if s.start > m.sentence.start and s.words)
    following = next(later, None)
    nouns, verbs = _SEQUELS.get(act_type, ((), ()))
    if following is None:
        return None
    if act_type == "aid_delivered" and following.root.lemma in ("hand", "present", "deliver"):
        given = following.children(following.root, "dobj", "nsubjpass")
        return (
            m.scene.when(following, following.root, setting=False)
            if any(w.lemma in _KEYS for w in given)
            else None
        )
    if following.root.lemma not in verbs:
        return None
    of_it = any(w.lemma in nouns for w in following.children(following.root, "nsubjpass", "nsubj"))
    dated = any(isinstance(w.mention, DateMention) for w in following.words)
    return m.scene.when(following, following.root, setting=False) if of_it and dated else None


def dated_below(m: Match) -> str | None:
    """Give the day that an infinitive of purpose has drawn to itself: `launched a plan to save turtles on Monday`."""
    dated = [w for w in m.sentence.words if isinstance(w.mention, DateMention)]
    days = {
        w.mention.start: w for w in dated if isinstance(w.mention, DateMention) and w.mention.kind == "day"
    }
    if m.word.tag != "VBD" or len(days) != 1:
        return None
    day = next(iter(days.values()))
    verb = next((w for w in m.sentence.ancestors(day) if w.is_verb), None)
    behind = verb is not None and verb.tag == "VB" and verb.dep in ("acl", "advcl", "xcomp")
    if not behind or not isinstance(day.mention, DateMention) or m.word not in m.sentence.ancestors(day):
        return None
    when = m.scene.resolved(m.sentence, day.mention, "past")
    return None if to_come(m.scene, when) else when


def only_said_then(m: Match, act_type: str) -> bool:
    """Tell whether the date is that on which it was said what was done: `freed them, he said on Monday`.

    Backing is given by saying so.
    """
    perfect = {"has", "have", "had"} & set(auxiliaries(m.sentence, m.word)) if m.word.is_verb else ()
    if not m.word.is_verb or (act_type == "support" and not perfect and m.word.lemma not in _VOTING):
        return False
    dated = m.scene.date_of(m.sentence, m.word)
    word = next((w for w in m.sentence.words if dated is not None and w.mention is dated), None)
    verb = next((w for w in m.sentence.ancestors(word) if w.is_verb), None) if word is not None else None
    return verb is not None and verb is not m.word and verb.lemma in SAYING
