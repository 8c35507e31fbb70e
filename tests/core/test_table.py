"""Things that a source tells twice, and things by key."""

import numpy as np
import pytest
import shapely
from greenblue.core.json_text import parsed, parsed_dict
from greenblue.core.table import groups, told_once
from hypothesis import given
from hypothesis import strategies as st

places = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=12)


@given(places, st.randoms(use_true_random=False))
def test_as_many_shapes_are_left_as_there_are_whatever_their_order(corners, chance):
    boxes = np.array([shapely.box(x, y, x + 1, y + 1) for x, y in corners])
    drawn = np.array([shapely.reverse(b) if chance.random() < 0.5 else b for b in boxes])
    kept = told_once(drawn)
    assert len(kept) == len(set(corners)) and list(kept) == sorted(kept)
    assert {corners[k] for k in kept} == set(corners)


def test_of_equal_shapes_the_lowest_name_is_left():
    box = shapely.box(0, 0, 1, 1)
    names = np.array(["b", None, "a"], dtype=object)
    assert told_once(np.array([box] * 3), names).tolist() == [1]
    assert told_once(np.array([box] * 2), names[[0, 2]]).tolist() == [1]
    assert told_once(np.array([], dtype=object)).tolist() == []


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "", "{", "nul"])
def test_what_is_no_json_is_a_value_error_however_deep(text):
    with pytest.raises(ValueError):
        parsed(text)
    assert parsed_dict(text) == {}


@pytest.mark.parametrize("text", [None, "[]", "5", '"a"', "null"])
def test_what_is_no_object_is_an_empty_one(text):
    assert parsed_dict(text) == {}


def test_an_object_is_read():
    assert parsed_dict('{"a": [1, {"b": null}]}') == {"a": [1, {"b": None}]}


def test_values_of_a_key_keep_their_order_and_keys_rise():
    keys, values = np.array([3, 1, 3, 1, 3]), np.array([30, 10, 31, 11, 29])
    found = [(key, own.tolist()) for key, own in groups(keys, values)]
    assert found == [(1, [10, 11]), (3, [30, 31, 29])]
    assert list(groups(keys[:0], values[:0])) == []
