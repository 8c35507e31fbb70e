"""The sample municipality is whole, holds what the demos need, and can be made again."""

import csv
import gzip
import json
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import shapely
from greenblue.tools.sample import plan
from greenblue.tools.sample.build import NAME, Sample
from greenblue.tools.sample.lambert import to_wgs84
from greenblue.tools.sample.osm import MADE_WITH
from greenblue.tools.sample.shapes import normals, resample

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"
AREA_KEYS = {"landuse", "natural", "building", "leisure", "amenity"}

REQUIRED = {  # tag: how many ways, nodes and relations at least
    "highway=motorway": 8,
    "highway=motorway_link": 4,
    "highway=primary": 10,
    "highway=secondary": 10,
    "highway=tertiary": 20,
    "highway=unclassified": 50,
    "highway=residential": 100,
    "highway=service": 20,
    "highway=track": 100,
    "highway=cycleway": 2,
    "highway=path": 20,
    "junction=roundabout": 3,
    "bridge=viaduct": 2,
    "bridge=yes": 15,
    "tunnel=culvert": 40,
    "tunnel=yes": 3,
    "railway=rail": 8,
    "railway=disused": 1,
    "railway=abandoned": 1,
    "railway=level_crossing": 4,
    "railway=station": 1,
    "service=yard": 5,
    "cutting=yes": 2,
    "embankment=yes": 2,
    "waterway=canal": 2,
    "waterway=river": 1,
    "waterway=stream": 20,
    "waterway=ditch": 40,
    "waterway=weir": 2,
    "waterway=fish_pass": 1,
    "waterway=lock_gate": 2,
    "waterway=riverbank": 1,
    "lock=yes": 1,
    "man_made=wildlife_crossing": 1,
    "man_made=animal_ramp": 2,
    "man_made=pipeline": 1,
    "man_made=bridge": 1,
    "barrier=hedge": 300,
    "natural=tree_row": 100,
    "barrier=guard_rail": 2,
    "barrier=fence": 10,
    "barrier=wall": 5,
    "wall=noise_barrier": 1,
    "barrier=jersey_barrier": 1,
    "barrier=retaining_wall": 2,
    "power=line": 1,
    "power=tower": 20,
    "natural=wood": 50,
    "landuse=forest": 20,
    "natural=heath": 2,
    "natural=wetland": 5,
    "natural=water": 10,
    "natural=grassland": 20,
    "natural=scrub": 10,
    "landuse=farmland": 400,
    "landuse=farm": 10,
    "landuse=meadow": 200,
    "landuse=orchard": 10,
    "landuse=residential": 9,
    "landuse=industrial": 2,
    "landuse=cemetery": 3,
    "landuse=farmyard": 15,
    "leisure=nature_reserve": 2,
    "leisure=park": 1,
    "leisure=pitch": 3,
    "amenity=parking": 10,
    "parking=underground": 1,
    "boundary=administrative": 10,
}


@pytest.fixture(scope="module")
def sample():
    return Sample()


class Osm:
    """The committed file, read without any GIS library."""

    def __init__(self, root):
        self.root = root
        self.nodes = {n.get("id"): (float(n.get("lon")), float(n.get("lat")))
                      for n in root.iter("node")}  # fmt: skip
        self.ways = [([nd.get("ref") for nd in w.iter("nd")], tags_of(w))
                     for w in root.iter("way")]  # fmt: skip
        self.node_tags = {n.get("id"): tags_of(n) for n in root.iter("node") if len(n)}

    def with_tag(self, key, *values):
        return [(refs, tags) for refs, tags in self.ways if tags.get(key) in values]


def tags_of(element):
    return {t.get("k"): t.get("v") for t in element.iter("tag")}


@pytest.fixture(scope="module")
def osm():
    return Osm(ElementTree.fromstring(gzip.decompress((FOLDER / f"{NAME}.osm.gz").read_bytes())))


def metres(osm, refs):
    """A local metric approximation, good to a few centimetres for what is measured here."""
    lonlat = np.array([osm.nodes[r] for r in refs])
    return (lonlat - [4.94, 50.76]) * [70_540.0, 111_250.0]


def test_the_projection_agrees_with_proj_on_known_points():
    lon, lat = to_wgs84([186_000, 100_000], [158_000, 200_000])
    assert lon == pytest.approx([4.878680138754557, 3.6548107886741406], abs=1e-9)
    assert lat == pytest.approx([50.731421130417, 51.1079295681405], abs=1e-9)


def test_every_reference_in_the_file_resolves(osm):
    assert len(osm.nodes) > 20_000
    assert all(ref in osm.nodes for refs, _ in osm.ways for ref in refs)
    ways = {w.get("id") for w in osm.root.iter("way")}
    members = [m for r in osm.root.iter("relation") for m in r.iter("member")]
    assert members
    assert all(m.get("type") == "way" and m.get("ref") in ways for m in members)


def test_every_element_has_a_positive_id_a_version_and_a_time(osm):
    elements = [e for e in osm.root if e.tag in ("node", "way", "relation")]
    for kind in ("node", "way", "relation"):
        ids = [int(e.get("id")) for e in elements if e.tag == kind]
        assert min(ids) > 0
        assert len(set(ids)) == len(ids)
    assert all(e.get("version") and e.get("timestamp") for e in elements)


def test_the_file_says_that_the_place_is_fictional(osm):
    assert "Fictional" in osm.root.get("note")
    assert "does not exist" in (FOLDER / "README.md").read_text(encoding="utf-8")


def test_no_coordinate_lies_outside_the_bounds(osm):
    bounds = osm.root.find("bounds")
    lon, lat = np.array(list(osm.nodes.values())).T
    assert lon.min() >= float(bounds.get("minlon")) - 1e-6
    assert lat.max() <= float(bounds.get("maxlat")) + 1e-6


def test_all_that_the_demos_need_is_there(osm):
    count = Counter(f"{k}={v}" for e in osm.root for k, v in tags_of(e).items())
    assert {t: count[t] for t, least in REQUIRED.items() if count[t] < least} == {}
    assert 600 < sum(n for t, n in count.items() if t.startswith("building=")) < 3_500


def test_closed_ways_are_valid_polygons(osm):
    areas = [refs for refs, tags in osm.ways if refs[0] == refs[-1] and AREA_KEYS & set(tags)]
    shapes = np.array([shapely.Polygon(metres(osm, refs)) for refs in areas])
    assert len(shapes) > 3_000
    assert shapely.is_valid(shapes).all()


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


def test_the_municipalities_fill_the_window_without_overlap():
    features = json.loads((FOLDER / "municipalities.geojson").read_text())["features"]
    assert len(features) == len(plan.MUNICIPALITIES) == 5
    shapes = [shapely.Polygon(f["geometry"]["coordinates"][0]) for f in features]
    assert all(s.is_valid for s in shapes)
    union = shapely.union_all(shapes)
    assert union.area == pytest.approx(sum(s.area for s in shapes), rel=1e-6)
    assert union.area == pytest.approx(union.convex_hull.area, rel=1e-3)
    assert all(f["properties"]["nis"].startswith("99") for f in features)
    assert {f["properties"]["degurba"] for f in features} == {1, 2, 3}


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


def test_the_script_makes_the_files_that_are_kept(sample, osm):
    fresh = sample.files()
    kept_names = {p.name for p in FOLDER.iterdir() if p.suffix not in (".md", ".xml")}
    assert set(fresh) == kept_names  # QGIS leaves statistics (.aux.xml) beside a raster it shows
    kept = {name: (FOLDER / name).read_bytes() for name in fresh}
    if osm.root.get("generator") == MADE_WITH:
        assert fresh == kept
        return
    # other library versions may move a vertex by a centimetre, not lose a wood
    again = Osm(ElementTree.fromstring(gzip.decompress(fresh[f"{NAME}.osm.gz"])))
    assert len(again.ways) == pytest.approx(len(osm.ways), rel=0.03)
    assert len(again.nodes) == pytest.approx(len(osm.nodes), rel=0.03)


def test_the_sample_stays_small():
    assert sum(p.stat().st_size for p in FOLDER.iterdir()) < 2_500_000
