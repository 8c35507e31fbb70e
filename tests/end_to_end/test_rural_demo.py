"""`make demo` on a small rural extract: what it proposes could be built there."""

import demo
import pytest
import shapely
from osgeo import ogr

from tests.data import shared


@pytest.fixture(scope="module")
def work(demo_of):
    """The folder with the layers behind the plan."""
    return demo_of(shared("data/wechelderzande/wechel_2016.osm.pbf"))[0] / "plan" / "work"


def rows(path, layer=None, **wanted):
    """Geometries and attributes of a layer, as two lists."""
    source = ogr.Open(str(path))
    table = source.GetLayerByName(layer) if layer else source.GetLayer(0)
    features = [f for f in table if all(f[k] == v for k, v in wanted.items())]
    places = [f.GetGeometryRef() for f in features]  # none in a table
    shapes = [g and shapely.from_wkb(bytes(g.ExportToWkb())) for g in places]
    return shapes, [f.items() for f in features]


@pytest.fixture(scope="module")
def hedges(work):
    return rows(work / "hedges.gpkg")


def test_hedges_are_proposed_and_none_stands_in_a_wood_or_on_a_road(work, hedges):
    lines, facts = hedges
    assert len(lines) > 30 and len({f["prop_id"] for f in facts}) == len(lines)
    woods, _ = rows(work / "prepared.gpkg", "habitat")
    roads, _ = rows(work / "prepared.gpkg", "roads")
    inside = shapely.intersection(lines, shapely.union_all(shapely.buffer(woods, -0.1)))
    assert shapely.length(inside).max() < 1.0
    assert shapely.distance(lines, shapely.union_all(roads)).min() > 0.5


def test_every_hedge_joins_wood_or_hedge_by_way_of_its_gap(work, hedges):
    lines, facts = hedges
    woody = shapely.union_all(rows(work / "prepared.gpkg", "habitat")[0]
                              + rows(work / "prepared.gpkg", "landscape_elements")[0])  # fmt: skip
    gaps = {f["gap_id"] for f in facts}
    for gap in gaps:  # a route has a few sections
        whole = shapely.union_all([s for s, f in zip(lines, facts) if f["gap_id"] == gap])
        # ground that two routes share is planted once: the one then continues the other
        others = shapely.union_all([s for s, f in zip(lines, facts) if f["gap_id"] != gap])
        to_growth = min(whole.distance(woody), whole.distance(others))
        assert to_growth < 30.0  # cut back where a road or junction keeps it off
    assert all(f["reason"] and f["cost_mid"] > 0 and f["guild"] for f in facts)


def test_no_metre_of_hedge_is_proposed_twice(hedges):
    lines, _ = hedges
    first, other = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=1.0)
    a, b = first[first < other], other[first < other]
    strip = shapely.buffer([lines[k] for k in b], 1.0)
    assert shapely.length(shapely.intersection([lines[k] for k in a], strip)).max(initial=0) < 7.0


def test_crossings_have_habitat_on_both_sides(work):
    footprints, _ = rows(work / "crossings_footprints.gpkg")
    habitat = shapely.union_all(rows(work / "prepared.gpkg", "habitat")[0])
    assert footprints
    for line in footprints:
        assert all(shapely.get_point(line, k).distance(habitat) < 300.0 for k in (0, -1))


def test_what_is_chosen_costs_no_more_than_the_budget_and_the_rest_says_why(work):
    _, facts = rows(work / "measures.gpkg")
    chosen = [f for f in facts if f["chosen"]]
    assert chosen and sum(f["cost_eur"] for f in chosen) <= demo.BUDGET_EUR
    assert all(f["why_not"] for f in facts if not f["chosen"])
    assert sorted(f["rank"] for f in chosen) == list(range(1, len(chosen) + 1))
