"""Tests of how far confidence can be trusted."""

from __future__ import annotations

import pytest

from evaluation.reliability import Bin, bins, calibration_error, reliability_table
from tests.evaluation.making import fact

_RIGHT, _WRONG = fact("visit", confidence=0.9), fact("figure", value=3, confidence=0.92)


def test_facts_are_sorted_by_confidence() -> None:
    """A bin has its number of facts, their mean confidence and the share that is annotated, too."""
    gold = {"x": [fact("visit"), fact("figure")]}
    unsure = fact("agreement", confidence=0.4)
    assert bins(gold, {"x": [_RIGHT, _WRONG, unsure]}) == [
        Bin(0.0, 0.5, 1, 0.4, 0.0),
        Bin(0.9, 0.95, 2, pytest.approx(0.91), 0.5),
    ]


def test_positions_and_dispatches_without_annotations_do_not_count() -> None:
    """What is not measured says nothing about confidence."""
    assert bins({"x": []}, {"x": [fact("position")], "y": [_RIGHT]}) == []
    assert calibration_error([]) == 0.0


def test_calibration_error_is_the_distance_by_facts() -> None:
    """Three facts 0.1 too sure and one 0.3 too little sure: 0.15."""
    table = [Bin(0.9, 0.95, 3, 0.9, 0.8), Bin(0.5, 0.6, 1, 0.5, 0.8)]
    assert calibration_error(table) == pytest.approx(0.15)
    assert reliability_table(table).splitlines()[-1] == "expected calibration error 0.150"
