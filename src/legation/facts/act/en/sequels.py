"""The day that the next sentence tells of a deed: `gave ten lorries. The handover took place on Monday`."""

from __future__ import annotations

from legation.grammar import Match
from legation.language.dates import DateMention

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
_KEYS = frozenset("key keys certificate deed".split())
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
