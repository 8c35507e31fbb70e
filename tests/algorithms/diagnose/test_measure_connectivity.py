"""Measure connectivity, through Processing: numbers, published data, outputs."""

import csv
import json
import random

import pytest
from qgis.core import QgsVectorLayer

from tests.algorithms.diagnose.connectivity_scene import (
    CHAIN,
    CHAIN_LINKS,
    GIVEN,
    chain_parameters,
    changes_layer,
    column,
    links_layer,
    patches_layer,
    run,
    square,
)
from tests.algorithms.diagnose.scene import layer_of, line, point, saved
from tests.data import shared

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def vectors(key):
    return json.loads(shared("reference/domain_test_vectors.json").read_text())[key]


def test_the_chain_has_the_indices_of_the_domain_vectors():
    case, found = vectors("pc_chain"), run(**chain_parameters()).results
    assert found["PC"] == pytest.approx(case["PC"], rel=1e-12)
    assert found["EC"] == pytest.approx(case["EC"], rel=1e-12)
    assert found["IIC"] == pytest.approx(case["IIC"], rel=1e-12)
    assert found["EC_IIC"] == pytest.approx(case["EC_IIC"], rel=1e-12)
    assert (found["COMPONENT_COUNT"], found["PATCH_COUNT"], found["LINK_COUNT"]) == (1, 3, 3)


def test_the_chain_has_the_values_of_patches_and_links_of_the_domain_vectors():
    case = vectors("pc_chain")
    found = run(**chain_parameters(IIC_IMPORTANCE=True))
    for field, key in (
        ("d_pc", "dPC"), ("d_intra", "intra"), ("d_flux", "flux"), ("d_conn", "connector"),
        ("d_iic", "dIIC"),
    ):  # fmt: skip
        assert column(found.OUTPUT_PATCHES, field) == pytest.approx(case[key], abs=1e-6)
    between = vectors("betweenness")["area_weighted_B"]
    assert column(found.OUTPUT_PATCHES, "bc_flux") == pytest.approx([0, between, 0], rel=1e-12)
    assert column(found.OUTPUT_PATCHES, "bc") == [0, 1, 0]
    removal = dict(zip(column(found.OUTPUT_LINKS, "link_id"), column(found.OUTPUT_LINKS, "d_pc")))
    assert removal == pytest.approx(case["link_removal_varPC"], abs=1e-6)


@pytest.mark.parametrize(("link", "cost"), [("AB", 50), ("BC", 100), ("AC", 150)])
def test_improving_a_link_gains_what_the_domain_vectors_say_also_as_a_change(link, cost):
    case = vectors("pc_chain")["link_improve"][f"{link}_{cost}"]
    plan = changes_layer((None, {"action": "change_link", "link_id": link, "cost": float(cost)}))
    found = run(**chain_parameters(IMPROVED_COST=cost, CHANGES=plan))
    row = next(r for r in found.OUTPUT_LINKS if r["link_id"] == link)
    assert row["d_ec_pct"] == pytest.approx(case["dEC_pct"], abs=1e-6)
    assert row["ec_impr"] ** 2 == pytest.approx(case["PCnum"], rel=1e-12)
    assert column(found.OUTPUT_CHANGES, "d_ec_pct") == pytest.approx(
        2 * [case["dEC_pct"]], abs=1e-6
    )
    assert found.results["EC_ALL_CHANGES"] ** 2 == pytest.approx(case["PCnum"], rel=1e-12)


def test_two_patches_with_an_even_chance():
    case = vectors("two_patches")
    links = links_layer(("A", "B", 200.0))
    found = run(PATCHES=patches_layer({"A": 1.0, "B": 1.0}), LINKS=links, **GIVEN)
    assert found.results["EC"] == pytest.approx(case["EC"], rel=1e-12)
    assert "PC" not in found.results and "IIC" not in found.results
    assert "OUTPUT_CHANGES" not in found.results


def test_equivalent_connectivity_is_bounded_by_isolated_and_joined_patches():
    case = vectors("bounds")
    alone = run(PATCHES=patches_layer(), LINKS=links_layer(), **GIVEN)
    assert alone.results["EC"] == pytest.approx(case["EC_isolated"], rel=1e-9)
    assert alone.results["COMPONENT_COUNT"] == 3
    assert "no links" in alone.feedback.warnings[0]
    touching = links_layer(("A", "B", 0.0), ("B", "C", 0.0))
    joined = run(PATCHES=patches_layer(), LINKS=touching, **GIVEN)
    assert joined.results["EC"] == pytest.approx(case["EC_full"], rel=1e-12)


def graphab():
    folder = shared("data/published/graphab")
    patches = QgsVectorLayer(str(folder / "patches.shp"), "patches")
    links = QgsVectorLayer(str(folder / "lkst1-links.csv"), "links")
    assert patches.isValid() and links.isValid()
    with open(folder / "patches.csv", newline="") as file:
        flux = {r["Id"]: float(r["F_d600_p0.5_beta1_graph"]) for r in csv.DictReader(file)}
    parameters = {
        "PATCHES": patches, "PATCH_ID": "Id", "ATTRIBUTE_FIELD": "Capacity", "LINKS": links,
        "FROM_FIELD": "ID1", "TO_FIELD": "ID2", "COST_FIELD": "Dist", "DISTANCE": 600,
        "LANDSCAPE_AREA": 60_000.0**2,
    }  # fmt: skip
    return parameters, flux


def test_the_published_results_of_graphab():
    parameters, flux = graphab()
    found = run(**parameters)
    assert found.results["PC"] == pytest.approx(2.480545943431007e-10, rel=1e-12)
    numerator = found.results["EC"] ** 2
    # Graphab's flux of a patch is Σ_j a_j p_ij, without its own attribute
    own = {
        r["patch_id"]: r["d_flux"] / 100 * numerator / 2 / r["attr"] for r in found.OUTPUT_PATCHES
    }
    assert len(own) == 10 and own == pytest.approx(flux, rel=1e-3)
    assert sum(column(found.OUTPUT_COMPONENTS, "pc_pct")) == pytest.approx(100)
    assert found.feedback.warnings == []


def test_graphab_as_lines_gives_the_same_as_its_table():
    parameters, _ = graphab()
    path = str(shared("data/published/graphab/lkst1-links.shp"))
    lines = run(**{**parameters, "LINKS": QgsVectorLayer(path, "lines")})
    table = run(**parameters)
    assert lines.OUTPUT_PATCHES == table.OUTPUT_PATCHES
    assert lines.results["PC"] == pytest.approx(table.results["PC"], rel=1e-12)


def test_the_order_of_features_changes_nothing():
    shuffle = random.Random(7)
    names = [f"P{k}" for k in range(12)] + ["9", "10"]
    attributes = {name: 0.1 + 1.7 * k for k, name in enumerate(names)}
    links = [(a, b, float(k % 5) / 3) for k, (a, b) in enumerate(zip(names, names[2:] + names[:2]))]
    outputs = []
    for _ in range(3):
        places = list(attributes)
        shuffle.shuffle(places), shuffle.shuffle(links)
        patches = patches_layer({p: attributes[p] for p in places})
        given = {**GIVEN, "DISTANCE": 1.0, "IMPROVED_COST": 0.2}
        found = run(PATCHES=patches, LINKS=links_layer(*links), **given)
        outputs.append(
            (found.OUTPUT_PATCHES, found.OUTPUT_LINKS, found.OUTPUT_COMPONENTS, found.results["EC"])
        )
    assert outputs[0] == outputs[1] == outputs[2]
    assert column(outputs[0][0], "patch_id")[:4] == ["9", "10", "P0", "P1"]


def test_area_and_length_on_the_ellipsoid_count_where_no_field_is_given():
    links = links_layer(*CHAIN_LINKS, kind="LineString")
    given = {**GIVEN, "ATTRIBUTE_FIELD": None, "COST_FIELD": None, "LINKS": links}
    quality = {"A": 1.0, "B": 0.5, "C": 0.0}
    plain = run(PATCHES=patches_layer(), **given)
    assert column(plain.OUTPUT_PATCHES, "attr") == pytest.approx(3 * [1.0], rel=1e-3)
    assert column(plain.OUTPUT_LINKS, "cost") == pytest.approx([1000, 3000, 2000], rel=1e-3)
    weighted = run(PATCHES=patches_layer(quality=quality), **given, QUALITY_FIELD="quality")
    assert column(weighted.OUTPUT_PATCHES, "attr") == pytest.approx(
        [a * q for a, q in zip(column(plain.OUTPUT_PATCHES, "attr"), quality.values())]
    )


def test_the_crs_of_the_layers_changes_nothing():
    given = {**GIVEN, "ATTRIBUTE_FIELD": None, "COST_FIELD": None}
    rows = [(square(1000 * k, 0), {"pid": p}) for k, p in enumerate("AB")]
    ec = []
    for crs in ("EPSG:31370", "EPSG:4326", "EPSG:3857"):
        patches = layer_of("patches", "Polygon", *rows, crs=crs)
        way = (line((50, 50), (1050, 50)), {"lid": "x", "a": "A", "b": "B"})
        ec.append(run(PATCHES=patches, LINKS=layer_of("links", "LineString", way), **given))
    first = ec[0].results["EC"]
    assert [found.results["EC"] for found in ec] == pytest.approx(
        3 * [first], rel=1e-4
    )  # other ellipsoids
    assert ec[1].layers["OUTPUT_LINKS"].crs().authid() == "EPSG:4326"


def test_patches_may_be_points_and_links_without_a_line_are_drawn_straight():
    rows = [(point(1000 * k, 0), {"pid": p, "area": a}) for k, (p, a) in enumerate(CHAIN.items())]
    found = run(**chain_parameters(PATCHES=layer_of("points", "Point", *rows)))
    assert found.results["EC"] == pytest.approx(vectors("pc_chain")["EC"], rel=1e-12)
    assert found.layers["OUTPUT_PATCHES"].wkbType() == 4
    lengths = [f.geometry().length() for f in found.layers["OUTPUT_LINKS"].getFeatures()]
    assert lengths == pytest.approx([1000, 2000, 1000])


def test_a_link_without_length_still_counts():
    rows = (
        (line((0, 0), (0, 0)), {"lid": "x", "a": "A", "b": "B", "d": 200.0}),
        (None, {"lid": "y", "a": "B", "b": "C", "d": 200.0}),
    )
    found = run(PATCHES=patches_layer(), LINKS=layer_of("links", "LineString", *rows), **GIVEN)
    assert found.results["LINK_COUNT"] == 2 and found.results["COMPONENT_COUNT"] == 1
    assert all(f.geometry().length() > 0 for f in found.layers["OUTPUT_LINKS"].getFeatures())


def test_components_are_numbered_by_size():
    patches = patches_layer({"A": 1.0, "B": 1.0, "C": 5.0})
    found = run(PATCHES=patches, LINKS=links_layer(("A", "B", 0.0)), **GIVEN)
    assert column(found.OUTPUT_PATCHES, "component") == [2, 2, 1]
    assert column(found.OUTPUT_LINKS, "component") == [2]
    rows = [(r["component"], r["patches"], r["attr"], r["ec"]) for r in found.OUTPUT_COMPONENTS]
    assert rows == [(1, 1, 5.0, 5.0), (2, 2, 2.0, 2.0)]


def test_a_thousand_equal_patches_are_worth_the_same():
    names = [f"P{k}" for k in range(1000)]
    ring = links_layer(*((a, b, 200.0) for a, b in zip(names, names[1:] + names[:1])))
    found = run(PATCHES=patches_layer(dict.fromkeys(names, 1.0)), LINKS=ring, **GIVEN)
    for field in ("d_pc", "bc", "bc_flux"):
        values = column(found.OUTPUT_PATCHES, field)
        assert values == pytest.approx(1000 * [values[0]], rel=1e-9)
    # Σ p of a ring with p = 1/2 for each step: 1 + 2 (1/2 + 1/4 + …) = 3
    assert found.results["EC"] ** 2 == pytest.approx(3000, rel=1e-9)


def test_what_is_switched_off_is_left_empty_and_changes_nothing_else():
    quick = run(**chain_parameters(IMPORTANCE=False, BETWEENNESS=False))
    full = run(**chain_parameters())
    assert quick.results["EC"] == pytest.approx(full.results["EC"], rel=1e-12)
    for field in ("d_pc", "d_conn", "bc", "bc_norm"):
        assert not any(column(quick.OUTPUT_PATCHES, field))
    assert column(quick.OUTPUT_PATCHES, "component") == [1, 1, 1]


def test_the_conventions_are_those_of_conefor():
    """Links up to and including the threshold count, and no small probability is dropped."""
    exact = run(**chain_parameters(INDEX_THRESHOLD=200.0)).results
    below = run(**chain_parameters(INDEX_THRESHOLD=199.0)).results
    assert exact["EC_IIC"] == pytest.approx(16) and below["EC_IIC"] < 16
    far = links_layer(("A", "B", 2000.0))  # p = 1/1024
    found = run(PATCHES=patches_layer({"A": 1.0, "B": 1.0}), LINKS=far, **GIVEN).results
    assert found["EC"] ** 2 == pytest.approx(2 + 2 / 1024, rel=1e-12)


def test_it_runs_from_the_toolbox(greenblue):
    from qgis import processing

    given = chain_parameters(**{f"OUTPUT_{n}": "memory:" for n in ("PATCHES", "LINKS")})
    results = processing.run("greenblue:measureconnectivity", given)
    assert results["EC"] == pytest.approx(vectors("pc_chain")["EC"], rel=1e-12)
    assert results["OUTPUT_PATCHES"].featureCount() == results["OUTPUT_LINKS"].featureCount() == 3


def test_files_carry_style_aliases_and_record(tmp_path):
    target = tmp_path / "net.gpkg"
    uris = {
        name: f"ogr:dbname='{target}' table=\"{name.lower()}\""
        for name in ("OUTPUT_PATCHES", "OUTPUT_LINKS", "OUTPUT_COMPONENTS")
    }
    patches = saved(patches_layer(), tmp_path / "in.gpkg", "patches")
    found = run(**chain_parameters(PATCHES=patches, **uris, OUTPUT_CHANGES=None))
    layer = QgsVectorLayer(f"{target}|layername=output_patches", "x")
    assert layer.isValid() and layer.featureCount() == 3
    assert layer.renderer().type() == "RuleRenderer"
    assert "measureconnectivity" in layer.metadata().history()[0]
    alias = layer.attributeDisplayName(layer.fields().lookupField("d_pc"))
    assert alias == "dPC [%]"
    assert found.results["OUTPUT_LINKS"].endswith("output_links")
