"""The sample municipality is whole, holds what the demos need, and can be made again."""

import gzip
import json
import xml.etree.ElementTree as ElementTree
from collections import Counter

import numpy as np
import pytest
import shapely
from greenblue.tools.sample import plan
from greenblue.tools.sample.build import NAME
from greenblue.tools.sample.lambert import to_wgs84

from tests.core.sample.osm_file import FOLDER, Osm, metres, tags_of

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


def test_the_script_makes_the_files_that_are_kept(sample, osm):
    fresh = sample.files()
    kept_names = {p.name for p in FOLDER.iterdir() if p.suffix not in (".md", ".xml")}
    assert set(fresh) == kept_names  # QGIS leaves statistics (.aux.xml) beside a raster it shows
    kept = {name: (FOLDER / name).read_bytes() for name in fresh}
    if fresh == kept:  # no assert: to explain a difference of megabytes would take hours
        return
    # other library versions and processors may move a vertex by a centimetre, not lose a wood
    again = Osm(ElementTree.fromstring(gzip.decompress(fresh[f"{NAME}.osm.gz"])))
    assert len(again.ways) == pytest.approx(len(osm.ways), rel=0.03)
    assert len(again.nodes) == pytest.approx(len(osm.nodes), rel=0.03)


def test_the_sample_stays_small():
    assert sum(p.stat().st_size for p in FOLDER.iterdir()) < 2_500_000
