"""What the manner of their names says of people whose state the text leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from legation.language.people import Clue
from legation.language.people.naming import likelihood
from legation.language.scene import Scene

# What a name that fits a state like no other says for it, as much as one that is odd there says against it.
_WEIGHT = 1.0


def of_names(scene: Scene) -> Iterator[Clue]:
    """Yield for or against each state of the dispatch what the name of an office-holder says."""
    told = {s.code for s in scene.states if s.form != "organisation"}
    states = sorted(told | {scene.home} if scene.home is not None else told)
    for member in scene.cast.people:
        if member.state is None and member.office is not None:
            for state, fit in likelihood(member.name, states).items():
                weight = _WEIGHT * (1 + 2 * fit)
                yield Clue(member.id, "of" if weight > 0 else "not_of", state, weight=abs(weight))
