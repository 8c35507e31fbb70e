"""Link habitat patches: corridors, and the barriers that links cross."""

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from tests.algorithms.diagnose.link_scene import E6, ENDS
from tests.algorithms.diagnose.raster_scene import (
    LEFT,
    TOP,
    cells,
    patches,
)
from tests.algorithms.diagnose.scene import Feedback


def test_patches_that_touch_have_no_corridor_but_its_strip(link, surface):
    given = {
        "RESISTANCE": surface(np.ones((12, 12)), 10.0), "MERGE": False,
        "HABITAT": patches(cells(0, 0, 12, 6, 10), cells(0, 6, 12, 6, 10)),
    }  # fmt: skip
    bare = link(**given, CORRIDOR_WIDTH=0)
    assert bare.corridors == [] and bare.results["LINK_COUNT"] == 1
    strip = link(**given, CORRIDOR_WIDTH=20)
    assert strip.corridors_shapes[0].area() == pytest.approx(20 * 10.0)


def test_thousands_of_barriers_of_one_name_are_one(link, surface):
    barriers = fences(*(("N25", ((22 + k / 1000, 0), (22 + k / 1000, 30))) for k in range(2000)))
    (row,) = link(
        HABITAT=patches(*ENDS), RESISTANCE=surface(E6, 10.0), BARRIERS=barriers,
        BARRIER_ID_FIELD="nr",
    ).links  # fmt: skip
    assert (row["n_barriers"], row["barriers"]) == (1, "N25")


def fences(*lines):
    layer = QgsVectorLayer("LineString?crs=EPSG:31370", "fences", "memory")
    layer.dataProvider().addAttributes([QgsField("nr", QVariant.String)])
    layer.updateFields()
    for name, ((x, y), (u, v)) in lines:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(
            QgsGeometry.fromWkt(f"LineString({LEFT + x} {TOP - y}, {LEFT + u} {TOP - v})")
        )
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def test_links_list_the_barriers_they_cross(link, surface):
    given = {"HABITAT": patches(*ENDS), "RESISTANCE": surface(E6, 10.0)}
    barriers = fences(
        ("N25", ((22, 0), (22, 30))), ("10", ((24, 0), (24, 30))), ("9", ((26, 0), (26, 30))),
        ("N25", ((28, 0), (28, 30))), ("N1", ((0, 2), (50, 2))),
    )  # fmt: skip
    (row,) = link(**given, BARRIERS=barriers, BARRIER_ID_FIELD="nr").links
    assert (row["n_barriers"], row["barriers"]) == (3, "9, 10, N25")
    (row,) = link(**given, BARRIERS=barriers).links
    assert (row["n_barriers"], row["barriers"]) == (4, "1, 2, 3, 4")
    (row,) = link(**given).links
    assert row["n_barriers"] in (None, NULL)
    assert "Choose the layer" in link(**given, BARRIER_ID_FIELD="nr").message


def test_corridors_hold_their_path_and_grow_with_the_slack(link, five):
    narrow = link(**five, CORRIDOR_SLACK=5, CORRIDOR_WIDTH=0)
    wide = link(**five, CORRIDOR_SLACK=30, CORRIDOR_WIDTH=0)
    strip = link(**five, CORRIDOR_SLACK=5, CORRIDOR_WIDTH=40)
    assert len(narrow.links) == len(narrow.corridors) > 4
    for k, row in enumerate(narrow.corridors):
        assert row["slack"] == pytest.approx(0.05 * row["cost"])
        assert row["link_id"] == narrow.links[k]["link_id"]
        assert row["margin"] in (None, NULL) or 0 < row["margin"] <= row["slack"]
        small, large = narrow.corridors_shapes[k], wide.corridors_shapes[k]
        assert large.area() > small.area()
        assert small.difference(large).area() == pytest.approx(0.0, abs=1e-6)
        assert small.area() / 1e4 == pytest.approx(row["area_ha"], rel=2e-3)
        line = narrow.links_shapes[k]
        inside = line.intersection(small).length() / line.length()
        assert inside > 0.8  # diagonal steps leave the cells at their corners for no length
        held = strip.corridors_shapes[k]
        assert small.difference(held).area() == pytest.approx(0.0, abs=1e-6)
        assert line.buffer(10, 8).difference(held).area() < 0.05 * line.buffer(10, 8).area() + 300


def test_corridors_need_true_costs(link, five):
    assert "true least costs" in link(**five, METHOD="border").message


def test_no_slack_no_corridors_and_metres_are_the_same_for_all(link, five):
    assert "OUTPUT_CORRIDORS" not in link(**five, CORRIDOR_SLACK=0).results
    found = link(**five, CORRIDOR_SLACK=25, SLACK_UNIT="metres")
    assert {r["slack"] for r in found.corridors} == {25.0}
    assert "OUTPUT_CORRIDORS" not in link(**{**five, "OUTPUT_CORRIDORS": None}).results


@pytest.mark.parametrize("sink", ["OUTPUT_LINKS", "OUTPUT_CORRIDORS"])
def test_links_and_corridors_can_be_the_network_that_roads_cut(link, five, sink):
    from greenblue.algorithms.diagnose.find_fragmentation_points import FindFragmentationPoints

    found = link(**five)
    road = fences(("N25", ((300, -50), (300, 650))))
    results, good = (
        FindFragmentationPoints()
        .create()
        .run(
            {"CORRIDORS": found.results[sink], "ROADS": road,
             "OUTPUT_POINTS": "TEMPORARY_OUTPUT", "OUTPUT_SECTIONS": "TEMPORARY_OUTPUT"},
            found.context, Feedback(), {}, False,
        )
    )  # fmt: skip
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT_POINTS"], found.context)
    assert good and layer.featureCount() >= 1
