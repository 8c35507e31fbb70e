"""What a chain of algorithms remembers of its steps."""

import json
from contextlib import closing

import pytest
from greenblue.algorithms.dossier.chain_steps import ChainSteps
from greenblue.core.errors import Cancelled, GreenBlueError
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


@pytest.fixture
def source(tmp_path):
    """A file with one point, in a folder of its own; ``source(x)`` writes it."""

    def write(x):
        layer = QgsVectorLayer("Point?crs=EPSG:31370", "p", "memory")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({x} 0)"))
        assert layer.dataProvider().addFeature(feature)
        path = tmp_path / "in.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), QgsProcessingContext().transformContext(), options
        )
        return path

    return write


@pytest.fixture
def begin(qgis_processing, tmp_path):
    """A new run on the same folder."""

    def make(again=False, feedback=None):
        feedback = feedback or QgsProcessingFeedback()
        return ChainSteps(tmp_path / "plan", 3, again, str, QgsProcessingContext(), feedback)

    return make


def buffer(steps, path, metres=5.0):
    target = steps._work / "buffer.gpkg"
    given = {"INPUT": str(path), "DISTANCE": metres, "OUTPUT": str(target)}
    steps.step("buffer", "native:buffer", given, [target])
    return target


def width(path):
    layer = QgsVectorLayer(str(path), "b", "ogr")
    return layer.extent().width()


def test_a_finished_step_is_taken_over(begin, source):
    path = source(1)
    buffer(begin(), path)
    later = begin()
    assert width(buffer(later, path)) == pytest.approx(10.0, abs=0.1)
    assert later.reused == 1


@pytest.mark.parametrize("change", ["parameter", "input", "output gone", "again"])
def test_a_step_is_taken_anew_when_anything_changed(begin, source, change):
    path = source(1)
    made = buffer(begin(), path)
    metres = 7.0 if change == "parameter" else 5.0
    if change == "input":
        path = source(500_000)
    if change == "output gone":
        made.unlink()
    later = begin(again=change == "again")
    assert width(buffer(later, path, metres)) == pytest.approx(2 * metres, abs=0.1)
    assert later.reused == 0


def test_a_step_that_fails_is_named_and_what_was_made_stays(begin, source):
    steps, path = begin(), source(1)
    made = buffer(steps, path)
    with pytest.raises(GreenBlueError, match=r"“Difference” \(cut\) failed.*run again"):
        steps.step("cut", "native:difference", {"INPUT": "nowhere.gpkg"}, [])
    assert made.exists() and begin().reused == 0
    later = begin()
    buffer(later, path)
    assert later.reused == 1


def test_a_damaged_memory_only_costs_time(begin, source):
    path = source(1)
    buffer(begin(), path)
    (begin()._work / "steps.json").write_text("{", encoding="utf-8")
    later = begin()
    assert buffer(later, path).exists() and later.reused == 0


def test_cancel_stops_before_the_next_step(begin, source):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        buffer(begin(feedback=feedback), source(1))


def test_a_plan_remembers_a_step_once_however_often_it_is_told(begin, source, tmp_path):
    import sqlite3

    plan = tmp_path / "plan.gpkg"
    with closing(sqlite3.connect(plan)) as database, database:
        database.execute("CREATE TABLE runs (run_id, algorithm, date, record, results, layers)")
    path = source(1)
    for _ in range(2):  # the second run takes the step over
        steps = begin()
        buffer(steps, path)
        steps.remember("buffer", plan)
        steps.remember("never taken", plan)
    with closing(sqlite3.connect(plan)) as database:
        rows = database.execute("SELECT algorithm, record FROM runs").fetchall()
    assert [name for name, _ in rows] == ["native:buffer"]
    record = json.loads(rows[0][1])
    given = record["parameters"]
    assert float(given["DISTANCE"]) == 5.0
    assert given["END_CAP_STYLE"] == "0"  # a default of QGIS's, and where it was written:
    assert given["OUTPUT"].endswith(".gpkg'")
    assert record["versions"].keys() >= {"greenblue", "qgis", "gdal", "geos", "numpy"}
