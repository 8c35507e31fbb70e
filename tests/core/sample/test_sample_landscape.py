"""In the sample municipality roads, water, fields and woods lie as they do in Belgium."""

import csv
from collections import Counter

import numpy as np
import shapely
from greenblue.tools.sample.shapes import normals, resample

from tests.core.sample.osm_file import FOLDER, metres


def test_land_uses_do_not_lie_on_top_of_each_other(sample):
    shapes = np.array([p for p, _ in sample.landscape.parcels])
    a, b = shapely.STRtree(shapes).query(shapes, predicate="overlaps")
    common = shapely.area(shapely.intersection(shapes[a], shapes[b]))
    assert common.max(initial=0.0) < 5.0


def test_neighbouring_fields_share_their_edges(osm):
    fields = osm.with_tag("landuse", "farmland", "meadow")
    edges = Counter(frozenset(pair) for refs, _ in fields for pair in zip(refs[:-1], refs[1:]))
    assert sum(1 for n in edges.values() if n == 2) > 1_000
    assert max(edges.values()) == 2


def test_ramps_join_the_motorway_to_the_regional_road(osm):
    on = {kind: {r for refs, _ in osm.with_tag("highway", kind) for r in refs}
          for kind in ("motorway", "primary")}  # fmt: skip
    for refs, tags in osm.with_tag("highway", "motorway_link"):
        assert tags["oneway"] == "yes"
        assert {refs[0] in on["motorway"], refs[-1] in on["motorway"]} == {True, False}
        assert {refs[0] in on["primary"], refs[-1] in on["primary"]} == {True, False}


def test_almost_all_roads_hang_together(osm):
    roads = [(refs, t) for refs, t in osm.ways if "highway" in t]
    group = {}

    def find(x):
        while group.setdefault(x, x) != x:
            x = group[x]
        return x

    for refs, _ in roads:
        for ref in refs[1:]:
            group[find(ref)] = find(refs[0])
    length = Counter()
    for refs, _ in roads:
        length[find(refs[0])] += shapely.LineString(metres(osm, refs)).length
    assert length.most_common(1)[0][1] > 0.93 * sum(length.values())


def test_a_level_crossing_is_a_common_node_of_track_and_road(osm):
    rails = {r for refs, _ in osm.with_tag("railway", "rail", "disused") for r in refs}
    roads = {r for refs, t in osm.ways if "highway" in t for r in refs}
    nodes = {n for n, t in osm.node_tags.items() if t.get("railway") == "level_crossing"}
    assert nodes
    assert nodes <= rails & roads


def test_bridges_share_no_node_with_what_they_cross(osm):
    below = osm.with_tag("waterway", "canal", "river") + osm.with_tag("railway", "rail")
    below = {r for refs, tags in below if "bridge" not in tags for r in refs}
    spans = [set(refs) for refs, t in osm.ways if "bridge" in t and "highway" in t]
    assert spans
    assert all(not (refs & below) for refs in spans)


def test_streams_and_roads_cross_only_at_culverts_and_bridges(osm):
    open_water = [r for r, t in osm.with_tag("waterway", "stream") if "tunnel" not in t]
    roads = [r for r, t in osm.ways if "highway" in t and "bridge" not in t]
    roads += [r for r, t in osm.with_tag("railway", "rail") if "bridge" not in t]
    water = np.array([shapely.LineString(metres(osm, r)) for r in open_water])
    ways = np.array([shapely.LineString(metres(osm, r)) for r in roads])
    assert len(shapely.STRtree(ways).query(water, predicate="crosses")[0]) == 0


def test_the_hedges_have_gaps_worth_closing(osm):
    woody = osm.with_tag("barrier", "hedge") + osm.with_tag("natural", "tree_row")
    lines = np.array([shapely.LineString(metres(osm, refs)) for refs, _ in woody])
    ends = shapely.points([line.coords[i] for line in lines for i in (0, -1)])
    owner = np.repeat(np.arange(len(lines)), 2)
    end, line = shapely.STRtree(lines).query(ends, predicate="dwithin", distance=200.0)
    other = owner[end] != line
    gap = np.full(len(ends), np.inf)
    np.minimum.at(gap, end[other], shapely.distance(ends[end[other]], lines[line[other]]))
    assert ((gap >= 20) & (gap <= 100)).sum() > 200
    assert ((gap > 100) & (gap <= 200)).sum() > 50


def test_large_car_parks_are_there(osm):
    parks = [refs for refs, tags in osm.with_tag("amenity", "parking")
             if tags["parking"] == "surface"]  # fmt: skip
    areas = [shapely.Polygon(metres(osm, refs)).area for refs in parks]
    assert sum(a >= 2_500 for a in areas) >= 3


def test_every_topography_class_occurs_along_the_great_lines(sample):
    corridors = sample.corridors
    found = topography(sample.terrain, corridors.motorway, 20.0, corridors.unbuilt["motorway"])
    found |= topography(sample.terrain, corridors.railway, 6.0, corridors.unbuilt["railway"])
    assert found == {"deep cutting", "cutting", "at grade", "embankment", "high embankment",
                     "side hill"}  # fmt: skip


def topography(terrain, axis, half_width, unbuilt):
    """Classes of the height of the axis against the ground 25–40 m beyond its edges."""
    side, found = normals(axis), set()
    for point, across in zip(axis[~unbuilt][::4], side[~unbuilt][::4]):
        away = half_width + np.arange(25.0, 41.0, 5.0)
        left, right = (terrain([point])[0] - np.median(terrain(point + s * away[:, None] * across))
                       for s in (1, -1))  # fmt: skip
        if max(left, right) <= -6:
            found.add("deep cutting")
        elif max(left, right) <= -2.5:
            found.add("cutting")
        elif min(left, right) >= 5:
            found.add("high embankment")
        elif min(left, right) >= 2.5:
            found.add("embankment")
        elif max(abs(left), abs(right)) < 2.5:
            found.add("at grade")
        elif left * right < 0 and min(abs(left), abs(right)) >= 2.5:
            found.add("side hill")
    return found


def test_motorway_railway_and_regional_road_cut_the_woods(sample):
    woods = shapely.union_all([p for p, t in sample.landscape.areas if "leaf_type" in t])
    shapely.prepare(woods)
    cut = {}
    axes = {"motorway": sample.corridors.motorway, "railway": sample.corridors.railway,
            "N1010": sample.roads.by_key["N1010"].coords,
            "N1017": sample.roads.by_key["N1017"].coords}  # fmt: skip
    for name, axis in axes.items():
        axis = resample(axis, 10.0)
        both = [shapely.contains_xy(woods, *(axis + s * 60 * normals(axis)).T) for s in (1, -1)]
        cut[name] = 10 * int((both[0] & both[1]).sum())
    assert min(cut.values()) > 300, cut


def test_one_border_follows_a_road_and_one_a_stream(osm):
    border = {frozenset(p) for refs, t in osm.ways if t.get("boundary") == "administrative"
              for p in zip(refs[:-1], refs[1:])}  # fmt: skip
    roads = [r for r, t in osm.ways if "highway" in t]
    streams = [r for r, t in osm.ways if t.get("name") == "Saule" and "waterway" in t]
    for ways, least in ((roads, 2_000.0), (streams, 1_000.0)):
        shared = [p for refs in ways for p in zip(refs[:-1], refs[1:]) if frozenset(p) in border]
        assert sum(shapely.LineString(metres(osm, p)).length for p in shared) > least


def test_roadkill_lies_on_roads_and_mostly_where_woods_are_cut(osm):
    with (FOLDER / "roadkill.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 100
    assert all(int(r["count"]) >= 1 and len(r["date"]) == 10 for r in rows)
    lonlat = np.array([[float(r["lon"]), float(r["lat"])] for r in rows])
    points = shapely.points((lonlat - [4.94, 50.76]) * [70_540.0, 111_250.0])
    roads = [shapely.LineString(metres(osm, refs)) for refs, t in osm.ways if "highway" in t]
    nearest = shapely.STRtree(roads).query_nearest(points, return_distance=True)[1]
    assert nearest.max() < 20.0
