"""What is worked out once and kept with what it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_Found = TypeVar("_Found")


class once(Generic[_Found]):  # noqa: N801
    """Make a method a property that is worked out when it is first asked for.

    As functools.cached_property, which before Python 3.12 takes a lock each time: longer than most of what is kept
    here takes to be worked out.
    """

    def __init__(self, find: Callable[[Any], _Found]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, about: Any, owner: type) -> _Found:
        """Work it out; what is found shadows this property, so it is asked once."""
        found = about.__dict__[self._name] = self._find(about)
        return found
