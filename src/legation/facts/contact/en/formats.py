"""Which format an encounter had: by phone, by video, a courtesy call, a reception, talks, a summit, a meeting."""

from __future__ import annotations

from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_PHONE = frozenset("phone telephone telephoned phoned".split())
_VIDEO = frozenset("video virtual virtually online teleconference videoconference".split())


def format_of(scene: Scene, sentence: Sentence, word: Word) -> str:
    """Give the contract's format of the encounter that the word tells of."""
    near = {w.lower for w in sentence.words}
    beside = {c.lower for c in sentence.children(word, "amod", "compound", "nmod")}
    title = (scene.dispatch.title or "").lower()
    if near & _PHONE or (word.lemma == "call" and not word.is_verb and not beside & {"courtesy", "farewell"}):
        return "video_call" if near & _VIDEO else "phone_call"
    if near & _VIDEO:
        return "video_call"
    if word.lemma == "speak" and (" call with " in title or "phone" in title):
        return "phone_call"
    if beside & {"courtesy", "farewell"} or (word.is_verb and word.lemma == "call"):
        return "courtesy_call"
    if word.is_verb and word.lemma in ("receive", "greet", "host", "welcome"):
        return "reception"
    if word.lemma == "summit":
        return "summit"
    if word.lemma in ("talk", "talks", "negotiation", "consultation", "discussion"):
        return "talks"
    return "meeting"
