"""Link habitat patches, through Processing: links, their costs and their layers."""

import json
import math

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsRasterLayer,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.link_scene import E6, ENDS, SINKS, offsets
from tests.algorithms.diagnose.raster_scene import (
    CORNERS,
    NODATA,
    cells,
    landscape,
    patches,
)
from tests.algorithms.diagnose.scene import Feedback
from tests.data import shared


def without(row, *names):
    return {name: value for name, value in row.items() if name not in names}


def test_the_worked_example_has_its_cost_path_and_lengths(link, surface):
    found = link(HABITAT=patches(*ENDS), RESISTANCE=surface(E6, 10.0))
    (row,) = found.links
    assert row["cost"] == pytest.approx(88.2842712, abs=1e-6)
    assert (row["from_id"], row["to_id"], row["method"]) == ("1", "2", "planar")
    assert row["border_m"] >= row["cost"] - 1e-9
    # (1,0) (2,1) (2,2) (2,3) (1,4), from the edge of one patch to that of the other
    assert offsets(found.links_shapes[0]) == [
        pytest.approx(p) for p in ((10, 20), (15, 25), (35, 25), (40, 20))
    ]
    assert row["straight_m"] == pytest.approx(30.0)
    assert row["length_m"] == pytest.approx(20 + 2 * 5 * 2**0.5, rel=1e-3)
    assert row["resist"] == pytest.approx(88.2842712 / (20 + 20 * 2**0.5))
    assert found.results["LINK_COUNT"] == 1 and found.results["PATCH_COUNT"] == 2
    assert found.results["COMPONENT_COUNT"] == 1 and found.results["ISOLATED_COUNT"] == 0


def test_the_dispersal_of_a_guild_is_the_limit_where_none_is_given(link, five):
    every = [r["cost"] for r in link(**five, METHOD="complete").links]
    reach = 100 * math.log(0.05) / math.log(0.5)  # reptiles: d50 100 m
    near = link(**five, METHOD="complete", GUILD="reptiles")
    assert sorted(r["cost"] for r in near.links) == sorted(c for c in every if c <= reach)
    given = link(**five, METHOD="complete", GUILD="reptiles", CUTOFF=1e9)
    assert len(given.links) == len(every)


def test_planar_links_are_true_least_costs_and_border_links_upper_bounds(link, five):
    cost = {}
    for method in ("planar", "border", "complete"):
        found = link(**five, METHOD=method, CORRIDOR_SLACK=0)
        cost[method] = {(r["from_id"], r["to_id"]): r["cost"] for r in found.links}
        assert {r["method"] for r in found.links} == {method}
        assert sum(r["n_links"] for r in found.patches) == 2 * len(found.links)
    assert len(cost["complete"]) == 10 and cost["planar"].keys() == cost["border"].keys()
    for pair, planar in cost["planar"].items():
        assert planar == pytest.approx(cost["complete"][pair], rel=1e-9)
        assert cost["border"][pair] >= planar - 1e-9


@pytest.mark.parametrize("merge", [True, False])
def test_the_order_of_the_features_changes_nothing(link, surface, merge):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "MERGE": merge}
    shapes = [*CORNERS, cells(6, 3, 5, 3, 10), cells(29, 28, 2, 6, 10)]
    one = link(HABITAT=patches(*shapes), **given)
    other = link(HABITAT=patches(*shapes[::-1]), **given)
    assert len(one.patches) == (5 if merge else 7)
    for name in SINKS.values():
        rows = [[without(r, "features") for r in getattr(x, name)] for x in (one, other)]
        shapes = [[g.asWkt() for g in getattr(x, f"{name}_shapes")] for x in (one, other)]
        assert rows[0] == rows[1] and shapes[0] == shapes[1] and rows[0]


def test_one_patch_and_patches_that_nothing_joins_have_no_links(link, surface):
    values = landscape(3)
    values[:, 20:23] = NODATA
    raster = surface(values, 10.0)
    one = link(HABITAT=patches(CORNERS[0]), RESISTANCE=raster)
    assert one.links == [] and one.corridors == [] and one.patches[0]["n_links"] == 0
    found = link(HABITAT=patches(*CORNERS[:2]), RESISTANCE=raster)
    assert found.results["LINK_COUNT"] == 0 and found.results["COMPONENT_COUNT"] == 2
    assert found.results["ISOLATED_COUNT"] == 2 and "No path joins" in found.warnings[0]
    with_third = link(HABITAT=patches(*CORNERS[:3]), RESISTANCE=raster)
    assert [r["n_links"] for r in with_third.patches].count(0) == 1
    assert with_third.results["COMPONENT_COUNT"] == 2


def test_the_cutoff_leaves_dearer_links_out(link, five):
    every = sorted(r["cost"] for r in link(**five, METHOD="complete").links)
    found = link(**five, METHOD="complete", CUTOFF=every[3] + 1e-6)
    assert sorted(r["cost"] for r in found.links) == pytest.approx(every[:4])
    assert "must cost more than 0" in link(**five, CUTOFF=0).message
    assert link(**five, CUTOFF=0.5).results["LINK_COUNT"] == 0


def test_a_boundless_cutoff_is_no_cutoff(link, five):
    for method in ("planar", "complete"):
        every, limited = (link(**five, METHOD=method, **more) for more in ({}, {"CUTOFF": 1e300}))
        assert [r["cost"] for r in limited.links] == [r["cost"] for r in every.links]
        assert limited.results["LINK_COUNT"] == every.results["LINK_COUNT"]


def test_the_narrowest_cost_margin_is_told_of_links_too(link, five):
    found = link(**five, CORRIDOR_SLACK=40)
    by_link = {r["link_id"]: r["margin"] for r in found.corridors}
    margins = [r["margin"] for r in found.links]
    assert margins == [by_link[r["link_id"]] for r in found.links]
    assert sum(m not in (None, NULL) for m in margins) > 1
    without_layer = link(**{**five, "OUTPUT_CORRIDORS": None}, CORRIDOR_SLACK=40)
    assert [r["margin"] for r in without_layer.links] == margins
    assert {r["margin"] for r in link(**five, CORRIDOR_SLACK=0).links} <= {None, NULL}


def test_smooth_lines_keep_their_ends_and_costs(link, five):
    plain, smooth = link(**five), link(**five, SMOOTH=True)
    assert [r["cost"] for r in plain.links] == [r["cost"] for r in smooth.links]
    for one, other in zip(plain.links_shapes, smooth.links_shapes):
        assert offsets(one)[0] == offsets(other)[0] and offsets(one)[-1] == offsets(other)[-1]
        assert other.length() <= one.length() and one.hausdorffDistance(other) < 20.0


def test_straight_distances_are_those_of_linkage_mapper(link):
    folder = shared("data/published/linkage_mapper")
    habitat = QgsVectorLayer(str(folder / "lm_cores.shp"), "cores")
    found = link(
        HABITAT=habitat, MERGE=False, METHOD="complete", CORRIDOR_SLACK=0,
        RESISTANCE=QgsRasterLayer(str(folder / "lm_resistances.tif"), "resistance"),
    )  # fmt: skip
    cores = {str(f.id()): f["core_id"] for f in habitat.getFeatures()}
    name = {r["patch_id"]: cores[r["features"]] for r in found.patches}
    ours = {
        tuple(sorted((name[r["from_id"]], name[r["to_id"]]))): r["straight_m"] for r in found.links
    }
    text = (folder / "distances_lm_cores.txt").read_text().splitlines()
    theirs = {(int(a), int(b)): float(d) for a, b, d in (line.split() for line in text)}
    assert ours == pytest.approx(theirs, abs=1e-6) and len(theirs) == 15


def test_the_layers_carry_style_and_record(link, five, tmp_path):
    path = str(tmp_path / "links.gpkg")
    sinks = {name: f"ogr:dbname='{path}' table=\"{table}\" (geom)" for name, table in SINKS.items()}
    found = link(**five, **sinks)
    for name, table in SINKS.items():
        layer = QgsVectorLayer(f"{path}|layername={table}", table)
        assert layer.isValid() and layer.renderer().type() == "RuleRenderer", name
        record = json.loads(layer.metadata().history()[0])
        assert record["results"]["LINK_COUNT"] == found.results["LINK_COUNT"]


def test_patches_and_links_can_be_measured(link, five):
    from greenblue.algorithms.diagnose.measure_connectivity import MeasureConnectivity

    found = link(**five, METHOD="complete")
    sinks = {"OUTPUT_PATCHES": "TEMPORARY_OUTPUT", "OUTPUT_LINKS": "TEMPORARY_OUTPUT"}
    results, good = MeasureConnectivity().create().run(
        {"PATCHES": found.results["OUTPUT_PATCHES"], "PATCH_ID": "patch_id",
         "LINKS": found.results["OUTPUT_LINKS"], "LINK_ID": "link_id", "COST_FIELD": "cost",
         "DISTANCE": 1000.0, **sinks},
        found.context, Feedback(), {}, False,
    )  # fmt: skip
    assert good and results["LINK_COUNT"] == 10 and results["COMPONENT_COUNT"] == 1
    area = np.array([r["area_ha"] for r in found.patches])
    assert np.sqrt((area**2).sum()) < results["EC"] < area.sum()
