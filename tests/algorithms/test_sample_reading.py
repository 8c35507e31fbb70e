"""GDAL, and so QGIS, reads every file of the sample municipality."""

from pathlib import Path

import numpy as np
import pytest

gdal = pytest.importorskip("osgeo.gdal")

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"


def test_the_osm_driver_reads_lines_areas_and_points():
    source = gdal.OpenEx(f"/vsigzip/{FOLDER / 'merelvoorde.osm.gz'}")
    assert source.GetDriver().ShortName == "OSM"
    count = {source.GetLayer(i).GetName(): sum(1 for _ in source.GetLayer(i))
             for i in range(source.GetLayerCount())}  # fmt: skip
    assert count["points"] > 50
    assert count["lines"] > 2_000
    assert count["multipolygons"] > 4_000


def test_the_elevation_model_is_a_georeferenced_raster_in_metres():
    raster = gdal.Open(str(FOLDER / "elevation.tif"))
    heights = raster.ReadAsArray()
    assert raster.GetGeoTransform() == (185_900.0, 10.0, 0.0, 165_300.0, 0.0, -10.0)
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "31370"
    assert heights.dtype == np.float32
    assert 25 < heights.min() < 40 < 90 < heights.max() < 140
    assert np.array_equal(heights * 8, np.round(heights * 8))


def test_the_municipalities_and_the_records_open_as_layers():
    areas = gdal.OpenEx(str(FOLDER / "municipalities.geojson"))
    assert {f["name"] for f in areas.GetLayer(0)} >= {"Merelvoorde", "Valsaule"}
    options = ["X_POSSIBLE_NAMES=lon", "Y_POSSIBLE_NAMES=lat"]
    points = gdal.OpenEx(str(FOLDER / "roadkill.csv"), open_options=options)
    assert all(f.GetGeometryRef() is not None for f in points.GetLayer(0))
