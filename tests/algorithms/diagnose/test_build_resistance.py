"""Build resistance surface, through Processing."""

import json
import math
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from scipy.ndimage import label

from tests.algorithms.diagnose.scene import Feedback
from tests.algorithms.diagnose.test_measure_fragmentation import layer_of, road, square
from tests.data import shared

EIGHT = np.ones((3, 3), dtype=bool)


@pytest.fixture
def build(qgis_app, qgis_new_project, tmp_path):
    """``build(COVER=…)`` runs the algorithm; the result holds the raster as an array."""
    from greenblue.algorithms.diagnose.build_resistance import BuildResistance

    def run(feedback=None, **parameters):
        algorithm = BuildResistance().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or Feedback()
        output = str(tmp_path / "resistance.tif")
        parameters = {"OUTPUT": output, "CELL_SIZE": 10.0, **parameters}
        good, message = algorithm.checkParameterValues(parameters, context)
        if not good:
            return SimpleNamespace(message=message)
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        found = SimpleNamespace(results=results, warnings=feedback.warnings, path=output)
        if results.get("OUTPUT"):
            dataset = gdal.Open(results["OUTPUT"])
            found.dataset, found.values = dataset, dataset.ReadAsArray()
        return found

    return run


def cover(*shapes, **fields):
    return layer_of("cover", "Polygon", *shapes, **fields)


def field_of(kind="arable"):
    return cover(square(0, 0), cover=[kind])


def slanted(angle):
    """A line through the middle of the square at an angle."""
    x, y = 150_500 + 3.7, 170_500 - 1.3
    dx, dy = 2000 * math.cos(angle), 2000 * math.sin(angle)
    return f"LineString({x - dx} {y - dy}, {x + dx} {y + dy})"


def sides(shape, angle):
    """Cells far on either side of that line."""
    rows, columns = shape
    reach = 0.35
    return [
        (
            int(rows * (0.5 - s * reach * math.cos(angle))),
            int(columns * (0.5 - s * reach * math.sin(angle))),
        )
        for s in (1, -1)
    ]


def is_joined(free, angle):
    areas, _ = label(free, EIGHT)
    one, other = sides(free.shape, angle)
    return areas[one] == areas[other] != 0


def test_the_raster_is_tiled_compressed_and_says_what_made_it(build):
    found = build(COVER=field_of(), GUILD="large_mammals")
    assert found.values.shape == (100, 100) and (found.values == 15).all()
    band = found.dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == -9999 and band.GetBlockSize() == [256, 256]
    assert found.dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert found.dataset.GetGeoTransform() == (150000, 10, 0, 171000, 0, -10)
    layer = QgsRasterLayer(found.path, "resistance")
    assert layer.crs().authid() == "EPSG:31370"
    assert layer.renderer().type() == "singlebandpseudocolor"
    assert layer.loadDefaultMetadata()[1]
    record = json.loads(layer.metadata().history()[0])
    assert (
        record["algorithm"].endswith("buildresistance") and record["results"]["CELL_SIZE_M"] == 10
    )


def test_layers_overwrite_each_other_in_stacking_order(build):
    hedge = layer_of("hedges", "LineString", road(305, 0, 1000))
    roads = layer_of("roads", "LineString", slanted(0.0), highway=["primary"])
    found = build(COVER=field_of(), HEDGES=hedge, ROADS=roads, GUILD="woodland_mammals")
    assert sorted(np.unique(found.values)) == [3, 200, 600]
    column = found.values[:, 30]
    assert set(column) == {3, 600}
    assert (found.values[:40] != 600).all()


@pytest.mark.parametrize("angle", np.random.default_rng(4).uniform(0, math.pi, 12).round(3))
@pytest.mark.parametrize("cell", [5.0, 12.5])
def test_narrow_barriers_hold_and_crossings_open_them_at_any_angle(build, angle, cell):
    roads = layer_of("roads", "LineString", slanted(angle), highway=["residential"])
    closed = build(COVER=field_of("scrub"), ROADS=roads, GUILD="woodland_mammals", CELL_SIZE=cell)
    assert not is_joined(closed.values < 20, angle)
    crossing = layer_of("crossings", "Point", "Point(150503.7 170498.7)")
    opened = build(
        COVER=field_of("scrub"), ROADS=roads, GUILD="woodland_mammals", CELL_SIZE=cell,
        CROSSINGS=crossing, CROSSING_WIDTH=5.0,
    )  # fmt: skip
    assert opened.results["UNOPENED_COUNT"] == 0
    assert is_joined(opened.values < 20, angle)


def test_ground_without_cover_has_no_data_and_small_polygons_win(build):
    table = cover(square(0, 0, 500), square(100, 100, 100), cover=["arable", "wetland"])
    found = build(
        COVER=table, GUILD="amphibians", EXTENT="150000,151000,170000,171000 [EPSG:31370]"
    )
    assert (found.values[:50] == -9999).all()
    assert found.values[85, 15] == 1 and found.values[95, 5] == 50


def test_a_land_cover_raster_is_read_by_its_codes(build):
    raster = QgsRasterLayer(str(shared("data/flanders/lu_nara_2016_100m.tif")), "nara")
    extent = "150000,160000,165000,175000 [EPSG:31370]"
    found = build(COVER_RASTER=raster, COVER_CODES="lu_nara", CELL_SIZE=100, EXTENT=extent)
    source = gdal.Open(raster.source())
    left, size, _, top, _, _ = source.GetGeoTransform()
    x, _, _, y, _, _ = found.dataset.GetGeoTransform()
    assert ((x - left) / size) % 1 == pytest.approx(0) and x <= 150000 < x + size
    codes = source.ReadAsArray(
        round((x - left) / size), round((top - y) / size), *found.values.shape[::-1]
    )
    assert (found.values[codes == 2] == 1).all() and (found.values[codes == 4] == 15).all()
    assert (found.values[codes == 255] == -9999).all()
    with pytest.raises(QgsProcessingException, match="codes without a cover class"):
        build(COVER_RASTER=broken_codes(raster, found.path), CELL_SIZE=100, EXTENT=extent)


def broken_codes(raster, beside):
    path = beside.replace("resistance", "codes")
    made = gdal.GetDriverByName("GTiff").Create(path, 100, 100, 1, gdal.GDT_Byte)
    made.SetGeoTransform((150000, 100, 0, 175000, 0, -100))
    system = osr.SpatialReference()
    system.ImportFromEPSG(31370)
    made.SetProjection(system.ExportToWkt())
    made.GetRasterBand(1).Fill(77)
    made = None
    return QgsRasterLayer(path, "codes")


def test_without_a_cell_size_the_finest_within_the_memory_is_taken(build):
    found = build(COVER=field_of(), CELL_SIZE=None, MEMORY_GB=0.01)
    assert found.results["CELL_SIZE_M"] == 5.0
    with pytest.raises(QgsProcessingException, match="finest size that fits is 5 m"):
        build(COVER=field_of(), CELL_SIZE=1.0, MEMORY_GB=0.01)


def test_a_crossing_that_opens_nothing_is_told(build):
    parks = layer_of("parks", "Polygon", square(100, -2000, 2600), amenity=["parking"])
    crossing = layer_of("crossings", "Point", "Point(150990 170010)")
    found = build(COVER=field_of(), CAR_PARKS=parks, CROSSINGS=crossing)
    assert found.results["UNOPENED_COUNT"] == 1
    assert "open nothing" in found.warnings[-1]


def test_cover_must_be_given_once_and_the_output_be_a_geotiff(build):
    assert "either" in build().message
    assert ".tif" in build(COVER=field_of(), OUTPUT="/tmp/a.gpkg").message


def test_a_wrong_resistance_table_is_refused(build, tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("code,kind,name,resistance\n*,cover,all,0.2\n")
    with pytest.raises(QgsProcessingException, match="values below 1"):
        build(COVER=field_of(), RESISTANCE_TABLE=str(table))


def test_a_cancelled_run_leaves_no_file(build, tmp_path):
    feedback = Feedback()
    feedback.cancel()
    found = build(feedback, COVER=field_of())
    assert "OUTPUT" not in found.results and not list(tmp_path.glob("*.tif"))


def test_contrast_scales_what_ground_costs_more_than_habitat(build):
    given = {"COVER": field_of(), "GUILD": "large_mammals"}
    assert (build(CONTRAST=10, **given).values == 141).all()
    assert build(CONTRAST=0.1, **given).values == pytest.approx(2.4)
    with pytest.raises(QgsProcessingException, match="contrast is a positive number"):
        build(CONTRAST=0, **given)


def test_the_memory_is_told_before_the_work_starts(build):
    feedback, told = Feedback(), []
    feedback.pushInfo = told.append
    build(feedback, COVER=field_of(), CELL_SIZE=None, MEMORY_GB=0.01)
    assert "200 × 200 cells of 5 m take about 0.0026 GB of memory" in told[0]


def in_crs(layer, kind, crs):
    """The same shapes in another CRS."""
    made = QgsVectorLayer(f"{kind}?crs={crs}", layer.name(), "memory")
    made.dataProvider().addAttributes(layer.fields().toList())
    made.updateFields()
    transform = QgsCoordinateTransform(layer.crs(), made.crs(), QgsProject.instance())
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        feature.setGeometry(geometry)
        assert made.dataProvider().addFeatures([feature])[0]
    made.updateExtents()
    return made


def test_layers_in_other_crss_are_burned_in_the_same_place(build):
    roads = layer_of("roads", "LineString", slanted(0.4), highway=["primary"])
    crossing = layer_of("crossings", "Point", "Point(150503.7 170498.7)")
    given = {"COVER": field_of(), "GUILD": "large_mammals"}
    here = build(ROADS=roads, CROSSINGS=crossing, **given).values
    there = build(
        ROADS=in_crs(roads, "LineString", "EPSG:4326"),
        CROSSINGS=in_crs(crossing, "Point", "EPSG:3812"), **given,
    ).values  # fmt: skip
    assert len(np.unique(here)) == 3
    assert (here != there).mean() < 0.002  # a cell centre on the very edge may fall either way


def test_cover_in_degrees_gives_a_raster_in_metres(build):
    found = build(COVER=in_crs(field_of(), "Polygon", "EPSG:4326"), GUILD="large_mammals")
    assert found.dataset.GetGeoTransform()[1] == 10
    assert abs(found.values.shape[0] - 100) <= 3 and (found.values == 15).sum() > 9_800


def test_empty_layers_and_no_cover_at_all(build):
    nothing = layer_of("roads", "LineString", highway=[])
    found = build(COVER=field_of(), ROADS=nothing, HEDGES=nothing, CROSSINGS=nothing)
    assert len(np.unique(found.values)) == 1
    with pytest.raises(QgsProcessingException, match="region has no area"):
        build(COVER=layer_of("cover", "Polygon", cover=[]))


@pytest.mark.parametrize(("cell", "words"), [(0.0, "cell size"), (1e9, "")])
def test_cell_sizes_of_nothing_are_refused_and_a_huge_one_gives_one_cell(build, cell, words):
    if words:
        with pytest.raises(QgsProcessingException, match=words):
            build(COVER=field_of(), CELL_SIZE=cell)
    else:
        assert build(COVER=field_of(), CELL_SIZE=cell).values.shape == (1, 1)


@pytest.mark.parametrize("value", [0, -5, 0.99])
def test_no_table_may_hold_a_resistance_below_1(build, tmp_path, value):
    table = tmp_path / "mine.csv"
    table.write_text(f"code,kind,name,resistance\n*,cover,all,1\narable,cover,arable,{value}\n")
    with pytest.raises(QgsProcessingException, match="values below 1: cover arable"):
        build(COVER=field_of(), RESISTANCE_TABLE=str(table))


@pytest.mark.parametrize("percent", [0, 30, 60, 89])
def test_cancel_at_any_stage_leaves_no_file(build, tmp_path, percent):
    class Impatient(Feedback):
        def __init__(self):
            super().__init__()
            self.progressChanged.connect(lambda done: self.cancel() if done >= percent else None)

    roads = layer_of("roads", "LineString", slanted(0.4), highway=["primary"])
    found = build(Impatient(), COVER=field_of(), ROADS=roads, CELL_SIZE=2.0)
    assert found.results == {} and not list(tmp_path.iterdir())
