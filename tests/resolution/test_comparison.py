"""Tests of matchers as tables of features."""

from legation.resolution.comparison import Comparison, Feature, FeatureScore, judge


def _measure(value):
    return lambda a, b: (value, "a reason")


def _judge(*features, same_at=0.8, unsure_at=0.4):
    return judge(features, "a", "b", same_at=same_at, unsure_at=unsure_at)


def test_mean_is_weighted_over_what_is_told():
    """A feature that is not told does not lower the score."""
    found = _judge(
        Feature("one", 3.0, _measure(1.0)),
        Feature("two", 1.0, _measure(0.6)),
        Feature("three", 9.0, _measure(None)),
    )
    assert found.score == 0.9
    assert found.judgement == "same"


def test_veto_decides_alone():
    """One vetoing feature makes two things different whatever else agrees."""
    found = _judge(Feature("one", 9.0, _measure(1.0)), Feature("two", 0.1, _measure(0.2), veto=0.2))
    assert (found.judgement, found.score) == ("different", 0.0)


def test_needed_feature_lowers_to_unsure():
    """Without a needed feature a high mean is only unsure, both where it is low and where it is not told."""
    high = Feature("one", 9.0, _measure(1.0))
    assert _judge(high, Feature("two", 1.0, _measure(0.5), needed=0.6)).judgement == "unsure"
    assert _judge(high, Feature("two", 1.0, _measure(None), needed=0.6)).judgement == "unsure"
    assert _judge(high, Feature("two", 1.0, _measure(0.6), needed=0.6)).judgement == "same"


def test_low_mean_is_different_and_nothing_told_is_none():
    """The four judgements are all reached."""
    assert _judge(Feature("one", 1.0, _measure(0.3))).judgement == "different"
    assert _judge(Feature("one", 1.0, _measure(None))).judgement == "none"


def test_explanation_names_what_was_told():
    """The explanation gives score and reason of each feature told, and leaves out the others."""
    found = Comparison(
        0.9, "same", (FeatureScore("dates", 1.0, 1.0, "2024"), FeatureScore("place", None, 1.0))
    )
    assert found.explain() == "same at 0.90: dates 1.00 (2024)"
