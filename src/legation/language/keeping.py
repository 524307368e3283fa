"""Answers kept with what they are about: one rule after another asks a sentence, or a scene, the same.

A sentence changes no more once it is parsed and mended, a scene once it is known for whom everybody in it acts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")
_UNKNOWN = object()


class Keeper(Protocol):
    """What answers about itself are kept with; they go when it goes."""

    kept: dict[tuple[Any, ...], Any]


_About = TypeVar("_About", bound=Keeper)


def kept(
    find: Callable[Concatenate[_About, _Asked], _Answer],
) -> Callable[Concatenate[_About, _Asked], _Answer]:
    """Let a function find each answer once: it is kept with the first argument, the others are its key.

    The answer is shared by all who ask, so nobody may change it. The arguments must be hashable.
    """

    @wraps(find)
    def answer(about: _About, /, *asked: _Asked.args, **named: _Asked.kwargs) -> _Answer:
        key = (find, *asked, *named.items())
        found = about.kept.get(key, _UNKNOWN)
        if found is _UNKNOWN:
            found = about.kept[key] = find(about, *asked, **named)
        return found  # type: ignore[no-any-return]

    return answer
