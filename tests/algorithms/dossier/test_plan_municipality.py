"""The whole chain on the sample municipality, as the Processing dialog runs it."""

from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingContext, QgsProject

from tests.algorithms.account.conftest import Feedback

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"


def run(folder, **more):
    """Results and what was said; broken geometry stops a step, as QGIS Desktop's settings have it."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "greenblue:planmunicipality"
    )
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    parameters = {
        "TERRITORY": str(SAMPLE / "municipalities.geojson"), "NIS_FIELD": "nis",
        "NAME_FIELD": "name", "OSM": str(SAMPLE / "merelvoorde.osm.gz"),
        "GUILDS": ["small_mammals"], "FORMATS": ["html"], "OUTPUT_FOLDER": str(folder), **more,
    }  # fmt: skip
    results, good = algorithm.run(parameters, context, feedback, catchExceptions=False)
    assert good
    return results, feedback


def geometries(path, layer):
    dataset = ogr.Open(str(path))
    rows = [f.GetGeometryRef().ExportToWkb() for f in dataset.GetLayerByName(layer)]
    return shapely.from_wkb([bytes(row) for row in rows])


@pytest.fixture
def folder(greenblue, tmp_path):
    return tmp_path / "Plan é of Merelvoorde"


def test_a_municipality_goes_from_map_data_to_dossier_and_a_second_run_takes_it_over(folder):
    results, _feedback = run(folder)
    for name in ("PLAN", "PROJECT", "ACCOUNT"):
        assert Path(results[name]).is_file()
    assert list(Path(results["DOSSIER"]).glob("*.html"))
    assert results["SITE_COUNT"] > 10
    assert results["PROPOSAL_COUNT"] >= results["CHOSEN_COUNT"] > 0
    assert results["KM_INFRASTRUCTURE"] >= 0
    assert results["REUSED_COUNT"] == 0

    footprints = geometries(results["PLAN"], "crossing_footprints")
    assert shapely.is_valid(footprints).all()
    assert (shapely.length(footprints) > 0).all()
    assert not np.any(shapely.is_empty(geometries(results["PLAN"], "hedge_proposals")))

    again, _feedback = run(folder)
    assert again["REUSED_COUNT"] > 10
    for name in ("SITE_COUNT", "PROPOSAL_COUNT", "CHOSEN_COUNT", "KM_INFRASTRUCTURE"):
        assert again[name] == results[name]
