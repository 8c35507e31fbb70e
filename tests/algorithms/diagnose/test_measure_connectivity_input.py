"""Bad input of "Measure connectivity", and Cancel."""

import time

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.diagnose.connectivity_scene import (
    CHAIN,
    CHAIN_LINKS,
    GIVEN,
    PLACES,
    chain_parameters,
    changes_layer,
    links_layer,
    patches_layer,
    run,
    square,
)
from tests.algorithms.diagnose.scene import Feedback, layer_of, line, point

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def refused(words, **parameters):
    with pytest.raises(QgsProcessingException, match=words):
        run(**chain_parameters(**parameters))


def test_a_link_to_an_unknown_patch_names_layer_link_and_patch():
    links = links_layer(*CHAIN_LINKS, ("A", "Z", 5.0))
    refused("“links”: links 4 lead to patches that layer “patches” does not have .Z.", LINKS=links)


def test_a_link_without_an_end_is_refused():
    refused("links 1 lead to patches", LINKS=links_layer(("A", None, 5.0)))


@pytest.mark.parametrize("distance", [-1.0, None])
def test_a_negative_or_missing_cost_names_the_links(distance):
    links = links_layer(("A", "B", 1.0), ("B", "C", distance))
    refused("Field “d” of layer “links” is empty or negative in features 2", LINKS=links)


def test_a_patch_id_that_occurs_twice_is_named():
    rows = [(square(0, 0), {"pid": p, "area": 1.0}) for p in ("A", "B", "C", "B")]
    refused("patch ids more than once: B", PATCHES=layer_of("patches", "Polygon", *rows))


def test_a_patch_without_an_id_is_named():
    refused("features 2 have no patch id", PATCHES=patches_layer({"A": 1.0, None: 2.0}))


@pytest.mark.parametrize("value", [None, -3.0])
def test_a_missing_or_negative_attribute_names_the_patches(value):
    patches = patches_layer({**CHAIN, "B": value})
    refused("Field “area” of layer “patches” is empty or negative in features 2", PATCHES=patches)


def test_a_missing_quality_names_the_patches():
    patches = patches_layer(quality={"A": 1.0, "B": 1.0})
    refused("Field “quality” .* features 3", PATCHES=patches, QUALITY_FIELD="quality")


def test_points_without_an_attribute_are_refused():
    rows = [(point(*place), {"pid": p}) for p, place in PLACES.items()]
    patches = layer_of("points", "Point", *rows)
    refused("points, which have no area", PATCHES=patches, ATTRIBUTE_FIELD=None)


def test_a_table_of_links_without_costs_is_refused():
    refused("links 1, 2, 3 have no line to measure", COST_FIELD=None)


@pytest.mark.parametrize("name", ["PATCH_ID", "ATTRIBUTE_FIELD", "FROM_FIELD", "COST_FIELD"])
def test_a_field_that_is_not_there_is_named(name):
    refused("has no field “nix”", **{name: "nix"})


def test_text_where_numbers_belong_is_refused():
    refused("holds text where numbers", ATTRIBUTE_FIELD="pid")


def test_empty_layers():
    refused("“patches” holds no patches", PATCHES=patches_layer({}))
    found = run(**chain_parameters(LINKS=links_layer()))
    assert found.results["COMPONENT_COUNT"] == 3 and found.results["LINK_COUNT"] == 0
    assert found.OUTPUT_LINKS == []


def test_points_as_links_are_refused():
    dots = layer_of("dots", "Point", (point(0, 0), {"a": "A", "b": "B"}))
    refused("“dots” holds no lines", LINKS=dots, LINK_ID=None, COST_FIELD=None)


def test_layers_without_a_crs_are_refused():
    patches = layer_of("bare", "Polygon", (square(0, 0), {"pid": "A", "area": 1.0}), crs="")
    refused("“bare” has no coordinate reference system", PATCHES=patches)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"DISTANCE": 0}, "“Dispersal distance .* must be above 0"),
        ({"INDEX_THRESHOLD": 0}, "“Longest link .* must be above 0"),
        ({"LANDSCAPE_AREA": 0}, "“Size of the landscape.* must be above 0"),
        ({"PROBABILITY": 0}, "between 0 and 1"),
        ({"PROBABILITY": 1}, "between 0 and 1"),
        ({"IMPROVED_COST": -1}, "IMPROVED_COST|improved"),
    ],
)
def test_wrong_numbers_are_refused_before_the_run(parameters, words):
    with pytest.raises(ValueError, match=words):
        run(**chain_parameters(**parameters))


def test_a_boundless_distance_is_refused_and_a_huge_threshold_counts_every_link():
    with pytest.raises(ValueError, match="DISTANCE"):
        run(**chain_parameters(DISTANCE=float("inf")))
    found = run(**chain_parameters(INDEX_THRESHOLD=1e300)).results
    # every pair is one link apart: 2 Σ a_i a_j / 2 beside the squares
    assert found["EC_IIC"] ** 2 == pytest.approx(10**2 + 4**2 + 6**2 + 40 + 60 + 24)


def test_a_link_back_to_its_own_patch_adds_nothing_and_is_told():
    found = run(**chain_parameters(LINKS=links_layer(*CHAIN_LINKS, ("A", "A", 1.0))))
    assert found.results["EC"] == run(**chain_parameters()).results["EC"]
    assert "1 links lead back" in found.feedback.warnings[0]


def test_patches_worth_nothing_give_zero_and_no_error():
    patches = patches_layer(dict.fromkeys(CHAIN, 0.0))
    plan = changes_layer((None, {"action": "change_patch", "patch_id": "A", "attr": 2.0}))
    found = run(**chain_parameters(PATCHES=patches, CHANGES=plan, IMPROVED_COST=1.0))
    assert found.results["EC"] == found.results["PC"] == 0
    assert [r["d_pc"] for r in found.OUTPUT_PATCHES] == [0, 0, 0]
    assert found.results["EC_ALL_CHANGES"] == 2


def test_an_invalid_patch_is_repaired_skipped_or_stops_the_run():
    bow = "Polygon ((150000 170000, 150100 170100, 150100 170000, 150000 170100, 150000 170000))"
    rows = [(square(*PLACES[p]), {"pid": p, "area": 1.0}) for p in "AB"]
    patches = layer_of("patches", "Polygon", *rows, (bow, {"pid": "C", "area": 1.0}))
    assert run(**chain_parameters(PATCHES=patches)).results["PATCH_COUNT"] == 3
    refused("“patches” has invalid geometry in features 3", PATCHES=patches, INVALID="STOP")
    links = links_layer(CHAIN_LINKS[0])
    skipped = run(**chain_parameters(PATCHES=patches, LINKS=links, INVALID="SKIP")).results
    assert (skipped["PATCH_COUNT"], skipped["SKIPPED_COUNT"]) == (2, 1)


def grid(size):
    """A square grid of patches: heavy enough to be cancelled in between."""
    names = [[f"{r},{c}" for c in range(size)] for r in range(size)]
    pairs = [(a, b) for row in names for a, b in zip(row, row[1:])]
    pairs += [(a, b) for up, low in zip(names, names[1:]) for a, b in zip(up, low)]
    rows = [(square(0, 0), {"pid": n, "area": 1.0}) for row in names for n in row]
    links = links_layer(*((a, b, 1.0 + (k % 7) / 10) for k, (a, b) in enumerate(pairs)))
    given = {**GIVEN, "DISTANCE": 10.0, "PATCHES": layer_of("patches", "Polygon", *rows)}
    return {**given, "LINKS": links}


@pytest.mark.parametrize("percent", [0, 15, 40, 77, 85])
def test_cancel_stops_at_once_and_writes_nothing(percent, tmp_path):
    class Timed(Feedback):
        def cancel(self):
            self.since = time.perf_counter()
            super().cancel()

    target = tmp_path / "out.gpkg"
    feedback = Timed(stop_at=percent)
    if percent == 0:
        feedback.cancel()
    given = grid(30)
    plan = changes_layer((None, {"action": "remove_patch", "patch_id": "3,3"}))
    found = run(
        feedback, **given, OUTPUT_PATCHES=str(target), IMPROVED_COST=0.5, CHANGES=plan
    )  # fmt: skip
    assert time.perf_counter() - feedback.since < 1.0
    assert "EC" not in found.results and not target.exists()


def test_progress_never_steps_back():
    feedback = Feedback()
    plan = changes_layer((None, {"action": "remove_patch", "patch_id": "3,3"}))
    run(feedback, **grid(12), CHANGES=plan, IMPROVED_COST=0.5, IIC_IMPORTANCE=True)
    assert feedback.seen == sorted(feedback.seen) and feedback.seen[-1] > 90


def test_an_output_that_is_an_input_is_refused(tmp_path):
    from tests.algorithms.diagnose.scene import saved

    links = saved(
        layer_of("links", "LineString", (line((0, 0), (1, 1)), {"a": "A", "b": "B", "d": 1.0})),
        tmp_path / "in.gpkg",
    )
    given = {**GIVEN, "LINK_ID": None, "PATCHES": patches_layer(), "LINKS": links}
    with pytest.raises(ValueError, match="also the input"):
        run(**given, OUTPUT_LINKS=str(tmp_path / "in.gpkg"))


def test_patches_that_overlap_are_told_and_those_that_touch_are_not():
    rows = [(square(x, 0), {"pid": p}) for x, p in ((0, "A"), (50, "B"), (1000, "C"), (1100, "D"))]
    given = {"PATCHES": layer_of("patches", "Polygon", *rows), "ATTRIBUTE_FIELD": None}
    warnings = run(**chain_parameters(**given)).feedback.warnings
    assert any("2 patches overlap others" in w and w.endswith(": 1, 2") for w in warnings)
    apart = [(square(300 * k, 0), {"pid": p}) for k, p in enumerate("ABC")]
    given = {"PATCHES": layer_of("patches", "Polygon", *apart), "ATTRIBUTE_FIELD": None}
    assert not any("overlap" in w for w in run(**chain_parameters(**given)).feedback.warnings)
