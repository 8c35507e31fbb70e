"""Measure fragmentation, through Processing."""

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from tests.algorithms.diagnose.scene import Feedback
from tests.data import shared

RANDOM = "data/published/fragscape_random"
VECTOR = {None: (8500, 7300), 0: (1500, 1000), 1: (5200, 5000), 2: (1800, 1300)}
RASTER = {
    "randomBase": (25, 18, {0: (1500, 1000), 1: (5200, 5000), 2: (1800, 1300)}),
    "randomBaseND0": (16, 12, {1: (5200, 5000), 2: (1800, 1300)}),
    "randomBaseND1": (15, 10, {0: (1500, 1000), 2: (1800, 1300)}),
    "randomBaseND2": (19, 14, {0: (1500, 1000), 1: (5200, 5000)}),
}


@pytest.fixture
def measure(qgis_app, qgis_new_project):
    """``measure(HABITAT=…)`` runs the algorithm and gives what came of it."""
    from greenblue.algorithms.diagnose.measure_fragmentation import MeasureFragmentation

    contexts = []

    def run(feedback=None, **parameters):
        algorithm = MeasureFragmentation().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        feedback = feedback or Feedback()
        parameters = {
            "OUTPUT_UNITS": "TEMPORARY_OUTPUT", "OUTPUT_TOTAL": "TEMPORARY_OUTPUT", **parameters,
        }  # fmt: skip
        good, message = algorithm.checkParameterValues(parameters, context)
        assert good, message
        results, finished = algorithm.run(parameters, context, feedback, {}, False)
        tables = {
            name: [
                f.attributeMap() if hasattr(f, "attributeMap") else _row(f)
                for f in layer.getFeatures()
            ]
            for name in ("OUTPUT_UNITS", "OUTPUT_TOTAL")
            if results.get(name)
            and (layer := QgsProcessingUtils.mapLayerFromString(results[name], context))
        }
        return SimpleNamespace(
            results=results, finished=finished, warnings=feedback.warnings, **tables
        )

    yield run
    for context in contexts:
        context.temporaryLayerStore().removeAllMapLayers()


def _row(feature):
    return dict(zip(feature.fields().names(), feature.attributes()))


def layer_of(name, kind, *shapes, **fields):
    """A memory layer of WKT shapes, in Belgian Lambert 72."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370", name, "memory")
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(f, QVariant.String) for f in fields])
    layer.updateFields()
    for number, shape in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes([values[number] for values in fields.values()])
        provider.addFeature(feature)
    layer.updateExtents()
    return layer


def square(x, y, size=1000.0):
    """A square as WKT, in the middle of Belgium."""
    x, y = x + 150_000, y + 170_000
    return f"Polygon(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def road(x, y0, y1):
    return f"LineString({150_000 + x} {170_000 + y0}, {150_000 + x} {170_000 + y1})"


def published(name):
    path = str(shared(f"{RANDOM}/{name}"))
    layer = QgsRasterLayer(path, name) if name.endswith("tif") else QgsVectorLayer(path, name)
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("wanted", VECTOR)
def test_published_mesh_sizes_of_polygons(measure, wanted):
    plain, cbc = VECTOR[wanted]
    given = {
        "HABITAT": [published("randomBaseVector.gpkg")], "CLASS_FIELD": "pixelVal",
        "CLASSES": "" if wanted is None else str(wanted),
    }  # fmt: skip
    whole = measure(**given)
    assert whole.results["CUT_HA"] * 1e4 == pytest.approx(plain / 25, rel=1e-12)
    unit = measure(**given, UNITS=published("vectorMeshCropDissolve.gpkg"))
    assert unit.results["CBC_HA"] * 1e4 == pytest.approx(cbc / 18, rel=1e-12)
    assert unit.OUTPUT_UNITS[0]["cbc_ha"] * 1e4 == pytest.approx(cbc / 18, rel=1e-12)
    if wanted is not None:
        alone = measure(
            HABITAT=[published(f"randomBaseV{wanted}.gpkg")], UNITS=published("vectorMesh.gpkg")
        )
        assert alone.results["CUT_HA"] * 1e4 == pytest.approx(plain / 25, rel=1e-12)


@pytest.mark.parametrize(("name", "wanted"), [(n, c) for n, (_, _, t) in RASTER.items() for c in t])
def test_published_mesh_sizes_of_rasters(measure, name, wanted):
    cells, cells_in_unit, table = RASTER[name]
    given = {"HABITAT": [published(f"{name}.tif")], "CLASSES": str(wanted)}
    whole = measure(**given)
    assert whole.results["CUT_HA"] * 1e4 == pytest.approx(table[wanted][0] / cells, rel=1e-12)
    unit = measure(**given, UNITS=published("cropLayer.gpkg"))
    expected = table[wanted][1] / cells_in_unit
    assert unit.results["CBC_HA"] * 1e4 == pytest.approx(expected, rel=1e-12)


def test_a_plan_is_measured_before_and_after(measure):
    before = layer_of("before", "Polygon", square(0, 0))
    after = layer_of("after", "Polygon", square(0, 0), square(1000, 0))
    units = layer_of("towns", "Polygon", square(0, 0), square(1000, 0), town=["Aa", "Bé"])
    found = measure(HABITAT=[before, after], YEARS="2024; 2030", UNITS=units, UNIT_FIELD="town")
    rows = [
        (r["unit_nm"], r["year"], round(r["cut_ha"]), round(r["cbc_ha"]))
        for r in found.OUTPUT_UNITS
    ]
    assert rows == [
        ("Aa", 2024, 100, 100),
        ("Bé", 2024, 0, 0),
        ("Aa", 2030, 100, 200),
        ("Bé", 2030, 100, 200),
    ]
    assert [(r["state"], r["year"], round(r["cut_ha"])) for r in found.OUTPUT_TOTAL] == [
        ("before", 2024, 50), ("after", 2030, 200),
    ]  # fmt: skip
    assert found.warnings == []


def test_roads_cut_with_the_width_of_their_class_and_small_ones_do_not(measure):
    field = layer_of("field", "Polygon", square(0, 0))
    roads = layer_of(
        "roads", "LineString", road(500, -100, 1100), road(250, -100, 1100), road(750, -100, 1100),
        highway=["primary", "residential", "primary"], tunnel=[None, None, "yes"],
    )  # fmt: skip
    found = measure(HABITAT=[field], ROADS=roads)
    assert found.results["PATCHES"] == 2
    assert found.results["HABITAT_HA"] == pytest.approx(100 - 1.2)
    all_of_them = measure(HABITAT=[field], ROADS=roads, BARRIER_CLASSES="")
    assert all_of_them.results["PATCHES"] == 3
    assert all_of_them.results["HABITAT_HA"] == pytest.approx(100 - 1.2 - 0.6)


def test_overlapping_units_are_told_with_their_area(measure):
    units = layer_of("units", "Polygon", square(0, 0), square(500, 0))
    found = measure(HABITAT=[layer_of("field", "Polygon", square(0, 0))], UNITS=units)
    assert "overlap by 50 ha" in found.warnings[0]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"YEARS": "2024, 2025"}, "2 years for 1 habitat"),
        ({"YEARS": "soon"}, "no years: soon"),
        ({"CLASSES": "forest"}, "no class field"),
        ({"CLASS_FIELD": "kind"}, "no field “kind”"),
        ({"CLASS_FIELD": "cls", "CLASSES": "moor"}, "no polygons of class moor"),
        ({"BARRIER_CLASSES": "R1 X9"}, "no class X9"),
    ],
)
def test_wrong_choices_are_refused_with_a_sentence(measure, parameters, words):
    field = layer_of("field", "Polygon", square(0, 0), cls=["forest"])
    with pytest.raises(QgsProcessingException, match=words):
        measure(HABITAT=[field], **parameters)


def test_a_cancelled_run_gives_nothing(measure):
    feedback = Feedback()
    feedback.cancel()
    found = measure(feedback, HABITAT=[layer_of("field", "Polygon", square(0, 0))])
    assert "CUT_HA" not in found.results


def class_raster(path, values, cell_m=100.0, left=150_000, top=171_000, nodata=None):
    """A raster of classes in Belgian Lambert 72."""
    values = np.asarray(values, dtype=np.int16)
    made = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, gdal.GDT_Int16)
    made.SetGeoTransform((left, cell_m, 0, top, 0, -cell_m))
    system = osr.SpatialReference()
    system.ImportFromEPSG(31370)
    made.SetProjection(system.ExportToWkt())
    if nodata is not None:
        made.GetRasterBand(1).SetNoDataValue(nodata)
    made.GetRasterBand(1).WriteArray(values)
    made = None
    return QgsRasterLayer(str(path), path.stem)


def in_crs(layer, crs):
    """The same layer brought to another CRS."""
    made = QgsVectorLayer(f"Polygon?crs={crs}", layer.name(), "memory")
    transform = QgsCoordinateTransform(layer.crs(), made.crs(), QgsProject.instance())
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        feature.setGeometry(geometry)
        feature.setAttributes([])
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def test_overlapping_and_touching_habitat_counts_once(measure):
    apart = measure(HABITAT=[layer_of("field", "Polygon", square(0, 0), square(500, 0))])
    assert apart.results["HABITAT_HA"] == pytest.approx(150) and apart.results["PATCHES"] == 1
    assert apart.results["CUT_HA"] == pytest.approx(150)


def test_units_in_another_crs_are_the_same_units(measure):
    field = layer_of("field", "Polygon", square(0, 0), square(1200, 0))
    units = layer_of("units", "Polygon", square(-100, -100, 1700), square(1600, -100, 1500))
    here = measure(HABITAT=[field], UNITS=units)
    there = measure(HABITAT=[field], UNITS=in_crs(units, "EPSG:3812"))
    for name in ("cut_ha", "cbc_ha", "habitat_ha"):
        one, other = ([row[name] for row in found.OUTPUT_UNITS] for found in (here, there))
        assert one == pytest.approx(other, rel=1e-4) and one != [0, 0]


def test_rasters_of_different_grids_and_a_hole_are_each_measured_on_their_own(measure, tmp_path):
    fine, coarse = np.ones((20, 20)), np.ones((10, 10))
    fine[8:12, 8:12], coarse[4:6, 4:6] = -1, -1
    layers = [
        class_raster(tmp_path / "fine.tif", fine, 50.0, nodata=-1),
        class_raster(tmp_path / "coarse.tif", coarse, 100.0, nodata=-1),
    ]
    found = measure(HABITAT=layers, YEARS="2020 2030")
    one, other = found.OUTPUT_TOTAL
    assert one["cut_ha"] == pytest.approx(other["cut_ha"]) == pytest.approx(96)
    assert one["area_ha"] == pytest.approx(96)


def test_a_patch_of_one_cell_and_isolated_patches_are_measured(measure, tmp_path):
    values = np.zeros((10, 10))
    values[2, 2] = values[7, 7] = 1
    found = measure(HABITAT=[class_raster(tmp_path / "few.tif", values)], CLASSES="1")
    assert found.results["PATCHES"] == 2 and found.results["HABITAT_HA"] == 2
    assert found.results["CUT_HA"] == pytest.approx(2 / 100)


def test_thousands_of_equal_patches_split_the_land_into_as_many_meshes(measure):
    shapes = [square(20 * x, 20 * y, 10) for x in range(50) for y in range(50)]
    found = measure(HABITAT=[layer_of("field", "Polygon", *shapes)])
    assert found.results["PATCHES"] == 2500 and found.results["SPLIT"] == pytest.approx(2500)


def test_units_without_data_are_told_by_their_feature(measure, tmp_path):
    raster = class_raster(tmp_path / "here.tif", np.ones((10, 10)))
    units = layer_of("units", "Polygon", square(0, 0), square(90_000, 0))
    found = measure(HABITAT=[raster], UNITS=units)
    assert any(text.endswith("got no values: 2") for text in found.warnings)
    with pytest.raises(QgsProcessingException, match="lie in the same place"):
        measure(HABITAT=[raster], UNITS=layer_of("units", "Polygon", square(90_000, 0)))


def test_a_raster_too_large_for_the_memory_is_refused_with_what_it_needs(measure, tmp_path):
    raster = class_raster(tmp_path / "large.tif", np.ones((200, 200)))
    with pytest.raises(QgsProcessingException, match="40000 cells and needs about 0.0 GB. Allow"):
        measure(HABITAT=[raster], MEMORY_GB=0.001)
    assert measure(HABITAT=[raster], MEMORY_GB=0.01).results["PATCHES"] == 1


def test_a_layer_without_crs_or_with_values_that_are_no_classes_is_refused(measure, tmp_path):
    bare = QgsVectorLayer("Polygon", "bare", "memory")
    bare.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        measure(HABITAT=[bare])
    raster = class_raster(tmp_path / "here.tif", np.ones((10, 10)))
    with pytest.raises(QgsProcessingException, match="whole numbers, not “wood”"):
        measure(HABITAT=[raster], CLASSES="wood")
    with pytest.raises(QgsProcessingException, match="no cells of class 7"):
        measure(HABITAT=[raster], CLASSES="7")
