"""Crossings, hedges and priorities: every layer of theirs missing, empty, unreadable, of other make.

What is said is written out here: it names the layer and what to do.
"""

import re

import pytest
from greenblue.algorithms.io.source import open_source
from greenblue.core.errors import GreenBlueError
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

from tests.algorithms.diagnose.scene import box, layer_of, line
from tests.hostile.good import algorithm, numbers
from tests.hostile.nasty import nasty

VECTORS = {
    "proposecrossings": (
        "SECTIONS", "POINTS", "HABITAT", "PATCHES", "LINKS", "COVER", "BUILDINGS", "ELEMENTS",
        "WATERWAYS", "PASSAGES", "SPAWNING", "PUBLIC_LAND", "WORKS", "UTILITIES",
    ),
    "proposehedges": (
        "ELEMENTS", "HABITAT", "PLANTABLE", "LAND_COVER", "PARCELS", "ROADS", "RAILWAYS",
        "WATERWAYS", "BUILDINGS", "POWER_LINES", "PIPELINES", "OPEN_LAND", "AREA", "PATCHES",
        "LINKS",
    ),
    "prioritisemeasures": ("CANDIDATES", "PATCHES", "LINKS", "OBSERVATIONS"),
}  # fmt: skip
RASTERS = {"proposecrossings": ("RESISTANCE", "DEM", "CURRENT")}
LAYERS = [(name, layer) for name, layers in VECTORS.items() for layer in layers]
SURFACES = [(name, layer) for name, layers in RASTERS.items() for layer in layers]
LISTS = [("prioritisemeasures", n) for n in ("CANDIDATES", "PATCHES", "LINKS")]
AREAS = [
    *(("proposecrossings", n) for n in
      ("HABITAT", "PATCHES", "COVER", "BUILDINGS", "SPAWNING", "PUBLIC_LAND")),
    *(("proposehedges", n) for n in
      ("HABITAT", "LAND_COVER", "PARCELS", "BUILDINGS", "OPEN_LAND", "AREA", "PATCHES")),
]  # fmt: skip
MISSING = {
    ("proposecrossings", "SECTIONS"): "“Fragmentation sections” is missing: choose a layer.",
    ("proposecrossings", "HABITAT"): "“Habitat polygons” is missing: choose a layer.",
    ("prioritisemeasures", "CANDIDATES"):
        "“Proposed crossings and hedges” is missing: choose a layer.",
    ("prioritisemeasures", "PATCHES"):
        "“Habitat patches, one layer per species group” is missing: choose a layer.",
    ("prioritisemeasures", "LINKS"):
        "“Links between these patches, in the same order” is missing: choose a layer.",
    **{("proposecrossings", n): "Give both patches and links to have the gain computed, or neither."
       for n in ("PATCHES", "LINKS")},
    **{("proposehedges", n): "Habitat patches and links between them are needed together."
       for n in ("PATCHES", "LINKS")},
}  # fmt: skip
NO_FIELD = {
    ("proposecrossings", "SECTIONS"): "site_id", ("proposecrossings", "POINTS"): "site_id",
    ("proposecrossings", "PATCHES"): "patch_id", ("proposecrossings", "LINKS"): "link_id",
    ("proposecrossings", "COVER"): "cover", ("proposecrossings", "PASSAGES"): "kind",
    ("proposehedges", "PATCHES"): "patch_id", ("proposehedges", "LINKS"): "link_id",
    ("prioritisemeasures", "CANDIDATES"): "effects",
    ("prioritisemeasures", "PATCHES"): "patch_id", ("prioritisemeasures", "LINKS"): "from_id",
}  # fmt: skip
UNKNOWN = {"LAND_COVER": "cover", "ROADS": "highway", "RAILWAYS": "railway",
           "WATERWAYS": "waterway, tunnel", "PIPELINES": "substance"}  # fmt: skip
EMPTY = {
    ("proposecrossings", "SECTIONS"): "holds no sections. Run “Find fragmentation points” first.",
    ("proposecrossings", "HABITAT"): "check that both layers cover the same area.",
    ("proposecrossings", "PATCHES"): "must hold habitat patches, each with an identifier",
    ("proposehedges", "PATCHES"): "lead to patches that layer “.*” does not have. Choose",
    ("prioritisemeasures", "CANDIDATES"): "layers of proposals are empty: there is nothing",
    ("prioritisemeasures", "PATCHES"): "holds no patches. Choose a layer with habitat patches.",
}

EDGE_ON_EDGE = (("proposehedges", "HABITAT"),)
"""A layer that ends in this scene exactly where another does: a millimetre parts them or not."""


@pytest.fixture(scope="module")
def usual(good):
    """Parameters with every layer, by algorithm."""
    own, known = good._layers, {}
    more = {
        "proposecrossings": {
            "SPAWNING": layer_of("pond", "Polygon", (box(310, 30, 320, 40), {})),
            "WORKS": own["ROADS"], "UTILITIES": own["RAILWAYS"], "DEM": good._resistance,
            "CURRENT": good._resistance,
        },
        "proposehedges": {
            "PARCELS": own["TERRITORY"],
            "OPEN_LAND": layer_of("open", "Polygon", (box(700, 185, 710, 190), {})),
            "POWER_LINES": layer_of("lines", "LineString", (line((0, 195), (900, 195)), {})),
            "PIPELINES": layer_of("pipes", "LineString",
                                  (line((405, -200), (405, 200)), {"substance": "gas"})),
        },
    }  # fmt: skip
    for name, layers in VECTORS.items():
        known[name] = {**good.parameters(name), **more.get(name, {})}
        assert {*layers, *RASTERS.get(name, ())} <= set(known[name])
    return known


@pytest.fixture
def run(good, usual, faults):
    """``run(name, layer, value)``: figures, warnings and the sentence of a refusal."""

    def of(name, layer, value, **more):
        several = isinstance(usual[name][layer], list) and value is not None
        given = {**usual[name], **good.outputs(name), layer: [value] if several else value, **more}
        results, warnings, refused = good.run(name, **given)
        assert not faults, faults
        return numbers(results), warnings, refused

    return of


def first(value):
    return value[0] if isinstance(value, list) else value


def test_these_are_all_the_layers_that_the_algorithms_take(good):
    for name, layers in VECTORS.items():
        made = algorithm(name)  # it owns its definitions
        taken = {d.name() for d in made.parameterDefinitions() if not d.isDestination()
                 and d.type() in ("source", "raster", "multilayer", "vector")}  # fmt: skip
        assert taken == {*layers, *RASTERS.get(name, ())}


@pytest.mark.parametrize(("name", "layer"), LAYERS + SURFACES)
def test_a_layer_that_is_not_given(run, name, layer):
    figures, _, refused = run(name, layer, None)
    assert refused == MISSING.get((name, layer), "")
    assert refused or figures


@pytest.mark.parametrize(("name", "layer"), LAYERS + SURFACES)
@pytest.mark.parametrize("there", [True, False])
def test_a_file_that_cannot_be_read_is_named(run, tmp_path, name, layer, there):
    path = tmp_path / ("no.tif" if (name, layer) in SURFACES else "no.gpkg")
    if there:
        path.write_text("this is neither a layer nor a raster", encoding="utf-8")
    made = algorithm(name)
    label = made.parameterDefinition(layer).description()
    _, _, refused = run(name, layer, str(path))
    if (name, layer) in LISTS + SURFACES:
        assert refused == (
            f"The layer of “{label}” cannot be opened: {path}. Check that the file exists and is "
            "not damaged."
        )
    else:
        assert refused == (
            f"The layer for {label} cannot be opened: {path}. Check that the file exists, is not "
            "damaged and is a vector layer."
        )


@pytest.mark.parametrize(("name", "layer"), LISTS)
def test_of_several_layers_the_one_that_cannot_be_read_is_named(run, usual, good, name, layer):
    parameters = {**usual[name], **good.outputs(name)}
    parameters[layer] = [*parameters[layer], "gone.gpkg"]
    _, _, refused = good.run(name, **parameters)
    assert "cannot be opened: gone.gpkg." in refused


@pytest.mark.parametrize(("name", "layer"), LAYERS)
def test_a_layer_with_other_fields_names_the_one_that_is_wanted(run, usual, name, layer):
    given = nasty(first(usual[name][layer]), "no_fields")
    figures, warnings, refused = run(name, layer, given)
    if (name, layer) in NO_FIELD:
        assert f"has no field “{NO_FIELD[name, layer]}”" in refused
    else:
        assert figures and not refused
    told = [w for w in warnings if "no field that tells its features apart" in w]
    if name == "proposehedges" and layer in UNKNOWN:
        assert any(f"apart ({UNKNOWN[layer]}): distance rules" in w for w in told)
    else:
        assert not told


@pytest.mark.parametrize(("name", "layer"), LAYERS)
def test_a_layer_without_crs_says_where_to_set_it(run, usual, name, layer):
    figures, _, refused = run(name, layer, nasty(first(usual[name][layer]), "no_crs"))
    if (name, layer) == ("prioritisemeasures", "PATCHES"):
        assert figures and not refused, "its geometry is not read"
    else:
        assert "has no coordinate reference system. Set" in refused


@pytest.mark.parametrize(("name", "layer"), LAYERS)
def test_an_empty_layer(run, usual, name, layer):
    figures, _, refused = run(name, layer, nasty(first(usual[name][layer]), "no_features"))
    if (name, layer) in EMPTY:
        assert re.search(EMPTY[name, layer], refused), refused
    else:
        assert figures and not refused


@pytest.mark.parametrize(("name", "layer"), LAYERS)
def test_a_layer_in_degrees_gives_the_same_figures(run, usual, name, layer):
    own, _, _ = run(name, layer, first(usual[name][layer]))
    other, _, refused = run(name, layer, nasty(first(usual[name][layer]), "degrees"))
    assert not refused
    if (name, layer) in EDGE_ON_EDGE:
        assert other.keys() == own.keys()
    else:
        assert other == pytest.approx(own, rel=2e-3, abs=1e-3)


@pytest.mark.parametrize(("name", "layer"), AREAS)
def test_broken_areas_are_repaired_and_told_or_named(run, usual, name, layer):
    broken = nasty(usual[name][layer], "crossed")
    figures, warnings, refused = run(name, layer, broken)
    told = [w for w in warnings if f"Layer “{broken.name()}”" in w and "repaired" in w]
    assert told and (figures or refused.endswith("."))
    _, _, refused = run(name, layer, broken, INVALID="STOP")
    assert re.search(
        r"has invalid geometry in features [\d, ]+\. Repair it with “Fix geometries”, or choose",
        refused,
    )


def test_a_layer_whose_file_is_gone_is_told_by_its_name(run):
    _, _, refused = run("proposehedges", "ELEMENTS", gone())
    assert "cannot be opened: my hedges." in refused


def test_a_layer_of_the_project_whose_file_is_gone_is_told_by_its_name(good):
    lost, context = gone(), QgsProcessingContext()
    project = QgsProject()
    project.addMapLayer(lost)
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().algorithmById("greenblue:proposehedges")
    with pytest.raises(GreenBlueError) as error:
        open_source(algorithm, {"ELEMENTS": lost.id()}, "ELEMENTS", context)
    assert "cannot be opened: my hedges." in str(error.value)


def gone():
    return QgsVectorLayer("/nowhere.gpkg", "my hedges", "ogr")
