"""Names that GreenBlue made are told in the reader's language; names that people gave are kept."""

import pytest
from greenblue.core.account.plan.naming import made_name, numbered_names, retold_name

FENCE = ("Leitzaun", "Guiding fence", "Leitzaun", "Geleidingsraster")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Guiding fence", "Leitzaun"),
        (made_name("Guiding fence", "N4"), "Leitzaun, N4"),
        (made_name("Geleidingsraster", "N4, E411"), "Leitzaun, N4, E411"),
        ("Guiding fences of 2025", "Guiding fences of 2025"),
        ("The mayor's fence", "The mayor's fence"),
        ("", ""),
    ],
)
def test_only_the_measure_of_a_made_name_is_told_otherwise(name, told):
    assert retold_name(name, FENCE) == told


def test_the_longest_name_of_a_measure_is_the_one_that_was_meant():
    assert retold_name("Hedge, new, H3", ("Haie", "Hedge", "Hedge, new")) == "Haie, H3"


def test_a_measure_that_no_table_has_leaves_its_name():
    assert retold_name("Guiding fence, N4", ()) == "Guiding fence, N4"


def test_a_made_name_without_a_place_is_the_measures():
    assert made_name("Guiding fence", None) == "Guiding fence"


def test_names_that_several_share_get_numbers():
    uuids, names = ("u1", "u2", "u3", "u4"), ("Lane", " Lane", "Brook", None)
    assert numbered_names(uuids, names) == {
        "u1": "Lane (1)", "u2": "Lane (2)", "u3": "Brook", "u4": "u4",
    }  # fmt: skip
