"""Mesh sizes of the random landscapes published with FragScape, read through GDAL."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.mesh.cells import (
    Grid,
    cells_of_polygons,
    label_patches,
    measure_cells,
)
from greenblue.core.diagnose.mesh.effective import measure_polygons
from osgeo import gdal, ogr

from tests.data import shared

# The table published with FragScape: sums of A_i² or A_i · A_i^cmpl in 100 m², and cells in the unit.
PUBLISHED_VECTOR = {
    None: (8500, 7300),
    0: (1500, 1000),
    1: (5200, 5000),
    2: (1800, 1300),
}
PUBLISHED_RASTER = {
    "randomBase": (25, 18, {0: (1500, 1000), 1: (5200, 5000), 2: (1800, 1300)}),
    "randomBaseND0": (16, 12, {1: (5200, 5000), 2: (1800, 1300)}),
    "randomBaseND1": (15, 10, {0: (1500, 1000), 2: (1800, 1300)}),
    "randomBaseND2": (19, 14, {0: (1500, 1000), 1: (5200, 5000)}),
}
RANDOM = "data/published/fragscape_random"


def read_polygons(name):
    source = ogr.Open(str(shared(f"{RANDOM}/{name}.gpkg")))
    features = list(source.GetLayer(0))
    values = [f["pixelVal"] if f.GetFieldIndex("pixelVal") >= 0 else 0 for f in features]
    return shapely.from_wkt([f.GetGeometryRef().ExportToWkt() for f in features]), np.array(values)


@pytest.mark.parametrize("wanted", PUBLISHED_VECTOR)
def test_published_mesh_sizes_of_the_random_polygons(wanted):
    polygons, values = read_polygons("randomBaseVector")
    habitat = np.ones(len(values), dtype=bool) if wanted is None else values == wanted
    plain, cbc = PUBLISHED_VECTOR[wanted]
    whole = measure_polygons(polygons[habitat], polygons, classes=values[habitat], per_unit=False)
    assert whole.total.cut_m2[0] == pytest.approx(plain / 25, rel=1e-12)
    mesh, _ = read_polygons("vectorMeshCropDissolve")
    unit = measure_polygons(polygons[habitat], mesh, classes=values[habitat]).units
    assert unit.cbc_m2[0] == pytest.approx(cbc / 18, rel=1e-12)


@pytest.mark.parametrize("wanted", [0, 1, 2])
def test_published_mesh_sizes_of_the_polygons_of_one_class(wanted):
    polygons, _ = read_polygons(f"randomBaseV{wanted}")
    cells, _ = read_polygons("vectorMesh")
    total = measure_polygons(polygons, cells).total
    assert total.cut_m2[0] == pytest.approx(PUBLISHED_VECTOR[wanted][0] / 25, rel=1e-12)


@pytest.mark.parametrize(
    ("name", "wanted"), [(n, c) for n, (_, _, table) in PUBLISHED_RASTER.items() for c in table]
)
def test_published_mesh_sizes_of_the_random_raster(name, wanted):
    source = gdal.Open(str(shared(f"{RANDOM}/{name}.tif")))
    values, nodata = source.ReadAsArray(), source.GetRasterBand(1).GetNoDataValue()
    valid = np.ones(values.shape, dtype=bool) if nodata is None else values != nodata
    x_min, width, _, y_max, _, height = source.GetGeoTransform()
    patches = label_patches(values, valid, [wanted])
    cells_all, cells_unit, table = PUBLISHED_RASTER[name]
    whole = measure_cells(patches, valid, 100.0).total
    assert whole.cut_m2[0] == pytest.approx(table[wanted][0] / cells_all, rel=1e-12)
    unit, _ = read_polygons("cropLayer")
    cells = cells_of_polygons(unit, Grid(x_min, y_max, width, -height), values.shape)
    of_unit = measure_cells(patches, valid, 100.0, cells).units
    assert of_unit.cbc_m2[0] == pytest.approx(table[wanted][1] / cells_unit, rel=1e-12)
