"""How sure a fact is: how often its rule was right where people had marked what is to be found.

The counts stand in reliability.toml, which `python -m evaluation.calibrate` writes. Few trials say little, so a
rule's share is drawn towards that of its kind, and the kind's towards that of all: the mean of a beta-binomial
whose prior is worth PRIOR trials (Gelman et al., Bayesian Data Analysis, 3rd ed., ch. 5).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

PRIOR = 20.0


@lru_cache(maxsize=4096)
def reliability(kind: str, rule: str) -> float:
    """Give the share of right facts to be expected of a rule of a kind: 0 to 1, in hundredths."""
    return round(_drawn(_counts().get(kind, {}).get(rule, (0, 0)), _of_kind(kind)), 2)


@lru_cache(maxsize=64)
def _of_kind(kind: str) -> float:
    every = [_summed(rules) for rules in _counts().values()]
    given, right = sum(g for g, _ in every), sum(r for _, r in every)
    return _drawn(_summed(_counts().get(kind, {})), right / given if given else 0.5)


def _drawn(counted: tuple[int, int], towards: float) -> float:
    given, right = counted
    return (right + PRIOR * towards) / (given + PRIOR)


def _summed(rules: Mapping[str, tuple[int, int]]) -> tuple[int, int]:
    return sum(given for given, _ in rules.values()), sum(right for _, right in rules.values())


@lru_cache(maxsize=1)
def _counts() -> dict[str, dict[str, tuple[int, int]]]:
    """Give, by kind and rule, how many facts the rule gave and how many of them were right."""
    table = tomllib.loads(files(__package__).joinpath("reliability.toml").read_text(encoding="utf-8"))
    return {kind: {rule: (g, r) for rule, (g, r) in rules.items()} for kind, rules in table.items()}
