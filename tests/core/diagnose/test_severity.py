"""Barrier effect, score and class, with numbers worked by hand."""

import numpy as np
import pytest
from greenblue.core.diagnose.fragmentation.severity import (
    SeverityClass,
    classify_scores,
    combine,
    passage_effect,
    scores,
)


def test_the_worked_example_of_the_specification():
    barrier = combine([[0.90], [0.80]])
    lifted = passage_effect(
        np.array([0]), np.array([[0.4]]), np.array([0.0]), np.array([1000.0]), 1
    )
    remaining = barrier * (1 - lifted[0])
    per_group, mean, highest = scores(remaining[None, :], np.array([0.75]), np.array([1.0]))
    assert barrier[0] == pytest.approx(0.98)
    assert remaining[0] == pytest.approx(0.588)
    assert per_group[0, 0] == pytest.approx(44.1)
    assert mean[0] == pytest.approx(44.1) and highest[0] == pytest.approx(44.1)


def test_a_passage_helps_less_the_farther_it_is():
    lifted = passage_effect(
        np.array([0, 1]), np.array([[0.8], [0.8]]), np.array([0.0, 1000.0]), np.array([1000.0]), 2
    )
    assert lifted[:, 0] == pytest.approx([0.8, 0.8 / np.e])


def test_two_passages_lift_as_independent_chances():
    lifted = passage_effect(
        np.array([0, 0]), np.array([[0.5], [0.4]]), np.zeros(2), np.array([1000.0]), 1
    )
    assert lifted[0, 0] == pytest.approx(0.7)


def test_groups_that_are_not_concerned_do_not_dilute_the_score():
    remaining = np.array([[0.9, 0.6, np.nan, np.nan]])
    _, mean, highest = scores(remaining, np.array([1.0]), np.ones(4))
    assert mean[0] == pytest.approx(75.0) and highest[0] == pytest.approx(90.0)


def test_a_group_without_weight_is_left_out():
    remaining = np.array([[0.9, 0.6, 0.1, np.nan]])
    _, mean, _ = scores(remaining, np.array([1.0]), np.array([0.0, 1.0, 0.0, 0.0]))
    assert mean[0] == pytest.approx(60.0)


def test_classes_begin_at_their_least_score():
    classes = (
        SeverityClass("low", 0, ""),
        SeverityClass("very_high", 70, ""),
        SeverityClass("normal", 30, ""),
        SeverityClass("high", 50, ""),
    )
    found = classify_scores(np.array([70.0, 69.999, 50.0, 30.0, 29.9, 0.0]), classes)
    assert found.tolist() == ["very_high", "high", "high", "normal", "low", "low"]
