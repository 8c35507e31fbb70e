"""What-if of "Measure connectivity": changes of patches and links from a layer."""

import math

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.diagnose.connectivity_scene import (
    CHAIN,
    CHAIN_LINKS,
    GIVEN,
    PLACES,
    chain_parameters,
    changes_layer,
    column,
    links_layer,
    patches_layer,
    run,
    square,
)
from tests.algorithms.diagnose.scene import line

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def plan(*rows):
    return changes_layer(*((None, row) for row in rows))


def ec_of(attributes, links):
    """EC measured from scratch, without any change."""
    found = run(PATCHES=patches_layer(attributes), LINKS=links_layer(*links), **GIVEN)
    return found.results["EC"]


AB, BC, AC = CHAIN_LINKS
CASES = {
    "remove_patch": ({"patch_id": "B"}, {"A": 10.0, "C": 6.0}, (AC,), "B"),
    "change_patch": ({"patch_id": "B", "attr": 9.0}, {**CHAIN, "B": 9.0}, CHAIN_LINKS, "B"),
    "add_patch": ({"patch_id": "N", "attr": 5.0}, {**CHAIN, "N": 5.0}, CHAIN_LINKS, "N"),
    "remove_link": ({"link_id": "AB"}, CHAIN, (BC, AC), "AB"),
    "change_link": ({"from_id": "C", "to_id": "B", "cost": 10.0}, CHAIN, (AB, ("B", "C", 10.0), AC), "C – B"),
    "add_link": ({"from_id": "A", "to_id": "C", "cost": 20.0}, CHAIN, (*CHAIN_LINKS, ("A", "C", 20.0)), "A – C"),
}  # fmt: skip


@pytest.mark.parametrize("action", CASES)
def test_each_change_alone_equals_the_changed_network_measured_anew(action):
    values, attributes, links, what = CASES[action]
    found = run(**chain_parameters(CHANGES=plan({"action": action, **values})))
    alone, together = found.OUTPUT_CHANGES
    expected = ec_of(attributes, links)
    assert alone["ec_after"] == pytest.approx(expected, rel=1e-12)
    assert alone["ec_before"] == pytest.approx(found.results["EC"], rel=1e-12)
    assert alone["d_ec"] == pytest.approx(expected - found.results["EC"], abs=1e-9)
    assert (alone["action"], alone["what"], alone["change_id"]) == (action, what, "1")
    assert (together["action"], together["change_id"]) == ("all", "all")
    assert together["ec_after"] == pytest.approx(expected, rel=1e-12)


def test_effects_do_not_add_up_so_all_together_are_told_too():
    rows = plan(
        {"action": "change_link", "link_id": "AB", "cost": 50.0},
        {"action": "change_link", "link_id": "BC", "cost": 100.0},
    )
    found = run(**chain_parameters(CHANGES=rows))
    one, other, both = column(found.OUTPUT_CHANGES, "d_ec")
    together = ec_of(CHAIN, (("A", "B", 50.0), ("B", "C", 100.0), AC))
    assert found.results["EC_ALL_CHANGES"] == pytest.approx(together, rel=1e-12)
    assert both == pytest.approx(together - found.results["EC"])
    assert abs(both - one - other) > 0.01


def test_links_to_a_new_patch_belong_to_it_whatever_the_order_of_rows():
    rows = (
        {"action": "add_link", "from_id": "N", "to_id": "C", "cost": 50.0},
        {"action": "add_patch", "patch_id": "N", "attr": 5.0},
        {"action": "add_link", "from_id": "A", "to_id": "N", "cost": 50.0},
    )
    new = (("N", "C", 50.0), ("A", "N", 50.0))
    expected = ec_of({**CHAIN, "N": 5.0}, (*CHAIN_LINKS, *new))
    for order in ((0, 1, 2), (2, 0, 1), (1, 2, 0)):
        found = run(**chain_parameters(CHANGES=plan(*(rows[k] for k in order))))
        assert len(found.OUTPUT_CHANGES) == 2
        assert column(found.OUTPUT_CHANGES, "ec_after") == pytest.approx(2 * [expected], rel=1e-12)
        assert sorted(found.OUTPUT_CHANGES[0]["change_id"].split(", ")) == ["1", "2", "3"]


def test_two_new_patches_may_be_joined():
    rows = plan(
        {"action": "add_patch", "patch_id": "N", "attr": 5.0},
        {"action": "add_patch", "patch_id": "M", "attr": 2.0},
        {"action": "add_link", "from_id": "M", "to_id": "N", "cost": 50.0},
        {"action": "add_link", "from_id": "N", "to_id": "A", "cost": 50.0},
    )
    found = run(**chain_parameters(CHANGES=rows))
    grown = {**CHAIN, "N": 5.0, "M": 2.0}
    expected = ec_of(grown, (*CHAIN_LINKS, ("M", "N", 50.0), ("N", "A", 50.0)))
    assert found.results["EC_ALL_CHANGES"] == pytest.approx(expected, rel=1e-12)
    lonely = math.sqrt(found.results["EC"] ** 2 + 4.0)
    assert found.OUTPUT_CHANGES[1]["ec_after"] == pytest.approx(lonely, rel=1e-12)


def test_drawn_changes_give_area_and_length_where_no_fields_are_chosen():
    given = {
        **GIVEN, "ATTRIBUTE_FIELD": None, "COST_FIELD": None, "PATCHES": patches_layer(),
        "LINKS": links_layer(*CHAIN_LINKS, kind="LineString"),
    }  # fmt: skip
    way = {"action": "add_link", "from_id": "A", "to_id": "C"}
    drawn = changes_layer((line(PLACES["A"], (0, 500)), way), kind="LineString")
    written = plan({**way, "cost": 500.0})
    ec = [run(**given, CHANGES=p).results["EC_ALL_CHANGES"] for p in (drawn, written)]
    assert ec[0] == pytest.approx(ec[1], rel=1e-3)
    new = {"action": "add_patch", "patch_id": "N"}
    drawn = changes_layer((square(0, 900, 200), new), kind="Polygon")
    written = plan({**new, "attr": 4.0})
    ec = [run(**given, CHANGES=p).results["EC_ALL_CHANGES"] for p in (drawn, written)]
    assert ec[0] == pytest.approx(ec[1], rel=1e-3)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([{"action": "plant"}], "action of features 1 is none of add_patch"),
        ([{"action": None}], "action of features 1"),
        ([{"action": "add_patch", "patch_id": "A", "attr": 1.0}], "no other patch has, not “A”"),
        ([{"action": "add_patch", "attr": 1.0}], "needs a patch_id"),
        ([{"action": "add_patch", "patch_id": "N"}], "attr is empty or negative; add_patch"),
        ([{"action": "change_patch", "patch_id": "A", "attr": -1.0}], "attr is empty or negative"),
        ([{"action": "remove_patch", "patch_id": "Z"}], "feature 1: patch_id names the patch “Z”"),
        ([{"action": "add_link", "from_id": "A", "to_id": "Z", "cost": 1.0}], "to_id names .*“Z”"),
        ([{"action": "add_link", "from_id": "A", "to_id": "B"}], "cost is empty or negative"),
        ([{"action": "change_link", "link_id": "AB", "cost": -5.0}], "cost is empty or negative"),
        ([{"action": "remove_link", "link_id": "XY"}], "0 links are called “XY”"),
        ([{"action": "remove_link", "from_id": "A", "to_id": "A"}], "0 links are called “A – A”"),
        (
            [{"action": "add_patch", "patch_id": "N", "attr": 1.0},
             {"action": "remove_patch", "patch_id": "N"}],
            "feature 2: patch_id names the patch “N”",
        ),
        (
            [{"action": "remove_link", "link_id": "AB"},
             {"action": "change_link", "from_id": "B", "to_id": "A", "cost": 1.0}],
            "features 1, 2 change or remove the same",
        ),
    ],
)  # fmt: skip
def test_a_change_that_makes_no_sense_is_refused_with_its_feature(rows, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(**chain_parameters(CHANGES=plan(*rows)))


def test_a_layer_without_actions_is_refused():
    with pytest.raises(QgsProcessingException, match="has no field “action”"):
        run(**chain_parameters(CHANGES=links_layer(AB)))


def test_an_empty_layer_of_changes_changes_nothing_and_says_so():
    found = run(**chain_parameters(CHANGES=plan()))
    assert "OUTPUT_CHANGES" not in found.results and "EC_ALL_CHANGES" not in found.results
    assert "nothing to compare" in found.feedback.warnings[0]
