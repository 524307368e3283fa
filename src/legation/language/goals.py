"""Gives verbs of setting out the goal that the parser took for the doer of what is to be done there."""

from __future__ import annotations

from collections.abc import Sequence

from legation.language.words import Word

_SETTING_OUT = frozenset("leave depart head fly go set embark sail travel jet take".split())


def part_goal_from_purpose(words: Sequence[Word], leading: Word) -> None:
    """`left for Lima to attend the forum`, parsed as `left so that Lima should attend it`, in place.

    leading: the `for`, taken for the mark of a clause.
    """
    done = words[leading.head]
    verb = words[done.head]
    goal = next((w for w in words[leading.index + 1 : done.index] if w.head == done.index), None)
    if goal is None or goal.dep != "nsubj" or goal.tag[:3] != "NNP" or hasattr(goal.mention, "member"):
        return
    if done.tag != "VB" or verb.lemma not in _SETTING_OUT or verb.index > leading.index:
        return
    leading.head, leading.dep = verb.index, "prep"
    goal.head, goal.dep = leading.index, "pobj"
