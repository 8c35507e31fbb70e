"""Propose hedges: each of its inputs in another system, broken, or without a shape."""

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.diagnose.scene import X, Y, box, layer_of, line
from tests.algorithms.propose.test_propose_hedges import AREAS, OTHERS, hedges, propose  # noqa: F401

BOW = "Polygon ((" + ", ".join(
    f"{X + x} {Y + y}" for x, y in ((20, 10), (60, 50), (60, 10), (20, 50), (20, 10))
) + "))"  # fmt: skip
BESIDE = {  # each has something to say about the gap from (0, 0) to (80, 0)
    "HABITAT": ("Polygon", box(30, -5, 40, 5), {"class": "heath"}),
    "PLANTABLE": ("LineString", line((0, 0), (80, 0)), {"follows": "field"}),
    "LAND_COVER": ("Polygon", box(-50, 0, 150, 90), {"cover": "arable"}),
    "PARCELS": ("Polygon", box(-50, -3, 150, 90), {}),
    "ROADS": ("LineString", line((40, -300), (40, 300)), {"highway": "residential"}),
    "RAILWAYS": ("LineString", line((-300, 18), (300, 18)), {"railway": "rail"}),
    "WATERWAYS": ("LineString", line((40, -300), (40, 300)), {"waterway": "stream"}),
    "BUILDINGS": ("Polygon", box(30, 1, 40, 9), {}),
    "POWER_LINES": ("LineString", line((40, -300), (40, 300)), {}),
    "PIPELINES": ("LineString", line((40, -300), (40, 300)), {"substance": "gas"}),
    "OPEN_LAND": ("Polygon", box(30, -5, 40, 5), {}),
    "AREA": ("Polygon", box(20, -9, 30, 9), {}),
}


def given(name, crs="EPSG:31370", rows=None):
    kind, wkt, values = BESIDE[name]
    fields = {key: type(value) for key, value in values.items()}
    rows = ((wkt, values),) if rows is None else rows
    return layer_of(name.lower(), kind, *rows, crs=crs, fields=fields)


def told(found):
    return [(r["rules"], r["follows"], r["h_max_m"] and round(r["h_max_m"], 1)) for r in found.rows]


@pytest.mark.parametrize("name", OTHERS)
def test_a_layer_in_another_system_gives_the_same(propose, name):  # noqa: F811
    own, other = propose(**{name: given(name)}), propose(**{name: given(name, "EPSG:4326")})
    assert told(own) == told(other)
    assert [r["length_m"] for r in own.rows] == pytest.approx(
        [r["length_m"] for r in other.rows], abs=0.1
    )


@pytest.mark.parametrize("name", OTHERS)
def test_features_without_a_shape_do_no_harm(propose, name):  # noqa: F811
    _, wkt, values = BESIDE[name]
    with_none = propose(**{name: given(name, rows=((wkt, values), (None, values)))})
    assert told(with_none) == told(propose(**{name: given(name)}))


@pytest.mark.parametrize("name", AREAS)
def test_a_broken_area_is_repaired_or_named(propose, name):  # noqa: F811
    broken = given(name, rows=((BOW, BESIDE[name][2]),))
    found = propose(**{name: broken})
    assert any("repaired" in text for text in found.warnings)
    with pytest.raises(QgsProcessingException, match="invalid"):
        propose(**{name: broken}, INVALID="STOP")


def test_a_network_in_another_system_gives_the_same_gain(propose):  # noqa: F811
    woods = ((box(-300, -50, -100, 50), {"patch_id": "1"}),
             (box(180, -50, 400, 50), {"patch_id": "2"}))  # fmt: skip
    link = ((line((-100, 0), (180, 0)),
             {"link_id": "5", "from_id": "1", "to_id": "2", "cost": 2800.0}),)  # fmt: skip
    gains = []
    for crs in ("EPSG:31370", "EPSG:4326"):
        found = propose(
            ELEMENTS=hedges(), PATCHES=layer_of("patches", "Polygon", *woods, crs=crs),
            LINKS=layer_of("links", "LineString", *link, crs=crs),
        )  # fmt: skip
        gains.append(found.rows[0]["d_ec"])
    assert gains[0] == pytest.approx(gains[1], rel=1e-3) and gains[0] > 0


def test_empty_patches_are_told_and_empty_links_win_nothing(propose):  # noqa: F811
    woods = layer_of("patches", "Polygon", (box(-300, -50, -100, 50), {"patch_id": "1"}))
    fields = {"link_id": str, "from_id": str, "to_id": str, "cost": float}
    none = layer_of("links", "LineString", fields=fields)
    row = propose(PATCHES=woods, LINKS=none).rows[0]
    assert row["d_ec"] == 0 and row["effects"] == "[]"
    empty = layer_of("patches", "Polygon", fields={"patch_id": str})
    with pytest.raises(QgsProcessingException, match="holds no patches"):
        propose(PATCHES=empty, LINKS=none)
