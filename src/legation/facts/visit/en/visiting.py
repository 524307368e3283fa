"""People whom the text calls visiting: `met visiting Vice Minister X`, `the visiting Turkish president, Y`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.delegations import is_resident_envoy
from legation.facts.visit.en.journeys import scene_of_story
from legation.grammar import Draft
from legation.language.people import CastMember, CastMention
from legation.language.scene import Scene
from legation.language.words import Sentence
from legation.records import Person, Place

_VISITING = re.compile(r"\bvisiting(?: [A-Z][\w.-]+)?\s*$", re.IGNORECASE)
_GOING_TO = re.compile(
    r"\b(?:is|are|was|were|been|be|by|of|from|when|while|after|before|for) visiting", re.IGNORECASE
)
# `Minister X, in Nairobi for the forum, said`
_IN = re.compile(r", (?:currently |now |who (?:is|was) )?in (?=[A-Z][\w.' -]{1,30} (?:for|on|to|at|as)\b)")


def visiting(scene: Scene) -> Iterator[Draft]:
    """Yield a visit for each person called visiting, to where the others in the sentence or the story are."""
    for mention in scene.cast.mentions:
        lead = scene.text[max(0, mention.start - 24) : mention.start]
        within = scene.text[mention.start : mention.name_start].lower()
        called = re.match(r"(?:the )?visiting ", within) is not None or _VISITING.search(lead) is not None
        called = called and not _GOING_TO.search(lead + scene.text[mention.start : mention.name_start])
        behind = None if called else _IN.match(scene.text, mention.end)
        if not called and behind is None:
            continue
        sentence = next((s for s in scene.sentences if s.start <= mention.start < s.end), None)
        if behind is not None and sentence is not None and _is_seen(sentence, mention):
            continue
        guest = mention.member
        if sentence is None or guest.state is None or is_resident_envoy(guest):
            continue
        host, place = _host_state(scene, sentence, guest) if called else _place_at(scene, behind)
        if host is None or host == guest.state:
            continue
        yield Draft(
            kind="visit",
            when=_day(scene, sentence),
            status="occurred",
            states=frozenset([guest.state, host]),
            details={"visitor_state": guest.state, "host_state": host, "visit_type": None},
            people=(Person(guest.name, guest.office, guest.state, "visitor"),),
            place=place,
            evidence=((sentence.start, sentence.end),),
            confidence=0.8,
        )


def _is_seen(sentence: Sentence, mention: CastMention) -> bool:
    """Tell `saw his colleague, Minister X, in Nairobi at the forum`: where the one was who saw, not only the other."""
    return any(w.mention is mention and w.dep == "dobj" for w in sentence.words)


def _place_at(scene: Scene, named: re.Match[str] | None) -> tuple[str | None, Place | None]:
    """Give the place right behind `in`."""
    if named is None:
        return None, None
    found = next(iter(scene.places_between(named.end(), named.end() + 1)), None)
    if found is None or found.country is None:
        return None, None
    return found.country, Place(scene.quote(found.start, found.end), found.country)


def _host_state(scene: Scene, sentence: Sentence, guest: CastMember) -> tuple[str | None, Place | None]:
    story = scene_of_story(scene, sentence)
    others = {p.state for p in scene.people_in(sentence) if p.state and p.state != guest.state}
    if story is not None and story.country != guest.state and (not others or story.country in others):
        return story.country, story
    if len(others) == 1:
        return others.pop(), None
    return scene.home, None


def _day(scene: Scene, sentence: Sentence) -> str | None:
    """The day of what the guest does in the sentence, else that of publication: the visit is under way."""
    own = scene.when(sentence, sentence.root) if sentence.words else scene.setting(sentence).when
    return own or (scene.published.isoformat() if scene.published else None)
