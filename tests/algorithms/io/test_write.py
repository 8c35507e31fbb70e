"""Writing a Table: whole or not at all, nothing else touched."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
import shapely
from greenblue.algorithms.io.write import write_table
from greenblue.core.errors import Cancelled, GreenBlueError
from greenblue.core.schema import Field, Layer
from greenblue.core.table import Table
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

LAMBERT = "EPSG:31370"
KINDS = ("text", "int", "real", "bool", "date")
PLACES = Layer("places", "Places", "Point", tuple(Field(k, k, "", k, k) for k in KINDS))
LINES = Layer("lines", "Lines", "MultiLineString", (Field("name", "text", "", "", ""),))


def places(count=3):
    return Table(
        shapely.points(np.arange(count) + 0.5, np.arange(count) + 1.5),
        {
            "text": np.array(["Brüssel", None, *["é"] * (count - 2)], dtype=object),
            "int": np.array([1.0, np.nan, *[3.0] * (count - 2)]),
            "real": np.array([0.1, np.nan, *[3.5] * (count - 2)]),
            "bool": np.array([1.0, np.nan, *[0.0] * (count - 2)]),
            "date": np.array(["2026-02-28", None, *["1999-12-31"] * (count - 2)], dtype=object),
        },
    )


def write(probe, destination, table=None, layer=PLACES, **parameters):
    return write_table(
        probe.algorithm,
        {"OUTPUT": destination, **parameters},
        "OUTPUT",
        probe.context,
        probe.feedback,
        places() if table is None else table,
        layer,
        QgsCoordinateReferenceSystem(LAMBERT),
    )


def opened(probe, destination):
    layer = probe.context.temporaryLayerStore().mapLayer(destination)
    layer = layer or QgsVectorLayer(destination, "result", "ogr")
    assert layer.isValid()
    return layer


def rows(layer, *names):
    names = names or KINDS
    plain = [
        [None if f[n] is None or str(f[n]) == "NULL" else f[n] for n in names]
        for f in layer.getFeatures()
    ]
    return [[v.toString("yyyy-MM-dd") if hasattr(v, "toString") else v for v in r] for r in plain]


EXPECTED = [
    ["Brüssel", 1, 0.1, True, "2026-02-28"],
    [None, None, None, None, None],
    ["é", 3, 3.5, False, "1999-12-31"],
]


def layer_names(path):
    with sqlite3.connect(path) as database:
        return sorted(r[0] for r in database.execute("SELECT table_name FROM gpkg_contents"))


def description_of_precious(path):
    with sqlite3.connect(path) as database:
        query = "SELECT description FROM gpkg_contents WHERE table_name = 'precious'"
        return database.execute(query).fetchone()[0]


@pytest.fixture
def precious(probe, tmp_path):
    """A GeoPackage with somebody's layer in it."""
    path = tmp_path / "dossier.gpkg"
    write(probe, f"ogr:dbname='{path}' table=\"precious\" (geom)")
    return path


@pytest.mark.parametrize(
    "destination", ["memory:", "TEMPORARY_OUTPUT", "x.gpkg", "x.geojson", "map with spaces é.gpkg"]
)
def test_values_geometry_and_crs_arrive_at_every_kind_of_destination(probe, tmp_path, destination):
    if "." in destination:
        destination = str(tmp_path / destination)
    layer = opened(probe, write(probe, destination))
    assert rows(layer) == EXPECTED
    assert layer.crs().authid() == LAMBERT
    assert [f.geometry().asWkt(1) for f in layer.getFeatures()] == [
        "Point (0.5 1.5)",
        "Point (1.5 2.5)",
        "Point (2.5 3.5)",
    ]


def test_a_shapefile_comes_with_all_its_parts_and_replaces_an_older_one(probe, tmp_path):
    path = tmp_path / "plots.shp"
    for count in (5, 3):
        layer = opened(probe, write(probe, str(path), places(count)))
    assert layer.featureCount() == 3
    assert {p.suffix for p in tmp_path.iterdir()} == {".shp", ".shx", ".dbf", ".prj", ".cpg"}


def test_an_optional_output_that_is_not_asked_for_is_not_written(probe):
    assert write(probe, None) is None


def test_an_empty_table_gives_an_empty_layer(probe, tmp_path):
    layer = opened(probe, write(probe, str(tmp_path / "x.gpkg"), places().take(np.zeros(3, bool))))
    assert layer.featureCount() == 0
    assert layer.fields().names()[1:] == list(KINDS)


def test_single_lines_are_written_to_a_multi_layer_and_a_missing_one_as_empty(probe, tmp_path):
    lines = np.array(
        [shapely.LineString([(0, 0), (1, 1)]), None, shapely.MultiLineString([[(2, 2), (3, 3)]])]
    )
    table = Table(lines, {"name": np.array(["a", "b", "c"], dtype=object)})
    layer = opened(probe, write(probe, str(tmp_path / "x.gpkg"), table, LINES))
    texts = [f.geometry().asWkt() for f in layer.getFeatures()]
    assert texts == [
        "MultiLineString ((0 0, 1 1))",
        "MultiLineString EMPTY",  # QGIS writes a missing geometry as an empty one
        "MultiLineString ((2 2, 3 3))",
    ]


def test_a_plain_path_to_an_existing_geopackage_keeps_its_other_layers(probe, precious):
    destination = write(probe, str(precious), places(4))
    assert destination == f"{precious}|layername=places"
    assert layer_names(precious) == ["places", "precious"]
    assert opened(probe, f"{precious}|layername=precious").featureCount() == 3
    assert opened(probe, destination).featureCount() == 4


def test_writing_again_replaces_only_the_layer_of_that_name(probe, precious):
    for count in (4, 2):
        write(probe, f"ogr:dbname='{precious}' table=\"mine\" (geom)", places(count))
    assert layer_names(precious) == ["mine", "precious"]
    assert opened(probe, f"{precious}|layername=mine").featureCount() == 2


def test_a_layer_that_is_open_meanwhile_stays_alive_and_editable(probe, precious):
    open_layer = QgsVectorLayer(f"{precious}|layername=precious", "p", "ogr")
    assert open_layer.featureCount() == 3
    write(probe, str(precious))
    assert open_layer.startEditing()
    assert open_layer.deleteFeature(1)
    assert open_layer.commitChanges()
    again = QgsVectorLayer(f"{precious}|layername=precious", "p", "ogr")
    assert again.featureCount() == 2
    del open_layer, again


def test_a_write_ahead_log_left_by_another_program_is_not_lost(probe, precious):
    database = sqlite3.connect(precious)
    assert database.execute("PRAGMA journal_mode=WAL").fetchone()[0] == "wal"
    database.execute("UPDATE gpkg_contents SET description = 'fresh'")
    database.commit()
    assert Path(f"{precious}-wal").stat().st_size > 0
    write(probe, str(precious))
    database.close()
    assert description_of_precious(precious) == "fresh"


def test_a_locked_geopackage_is_said_to_be_locked_and_stays_as_it_is(probe, precious, monkeypatch):
    monkeypatch.setattr("greenblue.algorithms.io.safe_files.LOCK_SECONDS", 0.3)
    other = sqlite3.connect(precious, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(GreenBlueError, match="locked by another program"):
        write(probe, str(precious))
    other.execute("ROLLBACK")
    other.close()
    assert layer_names(precious) == ["precious"]
    assert [p.name for p in precious.parent.iterdir()] == ["dossier.gpkg"]


def test_a_lock_that_comes_while_we_write_changes_nothing(probe, precious, monkeypatch):
    monkeypatch.setattr("greenblue.algorithms.io.safe_files.LOCK_SECONDS", 0.3)
    other = sqlite3.connect(precious, isolation_level=None)

    def lock(_path, _layer):
        other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(GreenBlueError, match="locked by another program"):
        write_table(
            probe.algorithm,
            {"OUTPUT": str(precious)},
            "OUTPUT",
            probe.context,
            probe.feedback,
            places(),
            PLACES,
            QgsCoordinateReferenceSystem(LAMBERT),
            finish=lock,
        )
    other.execute("ROLLBACK")
    other.close()
    assert layer_names(precious) == ["precious"]


def test_changes_made_by_another_program_meanwhile_are_not_overwritten(probe, precious):
    def edit(_path, _layer):
        with sqlite3.connect(precious) as database:
            database.execute("UPDATE gpkg_contents SET description = 'fresh'")

    with pytest.raises(GreenBlueError, match="changed by another program"):
        write_table(
            probe.algorithm,
            {"OUTPUT": str(precious)},
            "OUTPUT",
            probe.context,
            probe.feedback,
            places(),
            PLACES,
            QgsCoordinateReferenceSystem(LAMBERT),
            finish=edit,
        )
    assert description_of_precious(precious) == "fresh"


def test_a_damaged_geopackage_is_left_alone(probe, precious):
    content = precious.read_bytes()
    precious.write_bytes(content[:30000] + b"x" * 20000 + content[50000:])
    damaged = precious.read_bytes()
    with pytest.raises(GreenBlueError, match="damaged or no GeoPackage"):
        write(probe, str(precious))
    assert precious.read_bytes() == damaged


def test_a_file_that_only_calls_itself_geopackage_is_left_alone(probe, tmp_path):
    path = tmp_path / "letter.gpkg"
    path.write_text("Dear colleague, " * 1000)
    with pytest.raises(GreenBlueError, match="damaged or no GeoPackage"):
        write(probe, str(path))
    assert path.read_text().startswith("Dear colleague")


@pytest.mark.parametrize("name", ["x.gpkg", "x.geojson", "x.shp"])
def test_a_missing_folder_is_named(probe, tmp_path, name):
    with pytest.raises(GreenBlueError, match="folder .*nowhere does not exist"):
        write(probe, str(tmp_path / "nowhere" / name))


def test_a_file_type_that_cannot_be_written_is_named(probe, tmp_path):
    with pytest.raises(GreenBlueError, match=r"type \.doc cannot"):
        write(probe, str(tmp_path / "x.doc"))


def test_a_read_only_folder_is_said_to_be_read_only(probe, tmp_path, monkeypatch):
    # The tests may run as root, whom no permission stops: the system's answer is imitated.
    def refuse(*_args, **_named):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("greenblue.algorithms.io.safe_files.tempfile.mkdtemp", refuse)
    with pytest.raises(GreenBlueError, match="read-only"):
        write(probe, str(tmp_path / "x.gpkg"))


def test_a_file_that_is_open_elsewhere_on_windows_gives_a_clear_sentence(
    probe, tmp_path, monkeypatch
):
    write(probe, str(tmp_path / "x.geojson"), places(5))
    old = (tmp_path / "x.geojson").read_bytes()

    def refuse(*_args):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr("greenblue.algorithms.io.safe_files.os.replace", refuse)
    with pytest.raises(GreenBlueError, match="open in another program"):
        write(probe, str(tmp_path / "x.geojson"))
    assert (tmp_path / "x.geojson").read_bytes() == old
    assert [p.name for p in tmp_path.iterdir()] == ["x.geojson"]


@pytest.mark.parametrize("name", ["x.gpkg", "dossier.gpkg", "x.geojson", "x.shp"])
def test_a_full_disk_leaves_everything_as_it_was(probe, precious, name):
    before = precious.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 50_000, hard))
    try:
        with pytest.raises(GreenBlueError, match="enough room|not be written"):
            write(probe, str(precious.parent / name), places(20_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert precious.read_bytes() == before
    assert [p.name for p in precious.parent.iterdir()] == ["dossier.gpkg"]


@pytest.mark.parametrize("name", ["x.gpkg", "dossier.gpkg"])
def test_cancelling_leaves_everything_as_it_was(probe, precious, name):
    before = precious.read_bytes()
    probe.feedback.cancel()
    with pytest.raises(Cancelled):
        write(probe, str(precious.parent / name), places(20_000))
    assert precious.read_bytes() == before
    assert [p.name for p in precious.parent.iterdir()] == ["dossier.gpkg"]


def test_an_input_is_never_overwritten(probe, precious, tmp_path):
    write(probe, str(tmp_path / "in.geojson"))
    for source, destination in [
        (str(tmp_path / "in.geojson"), str(tmp_path / "in.geojson")),
        (str(precious), str(precious)),
        (f"{precious}|layername=precious", f"ogr:dbname='{precious}' table=\"precious\" (geom)"),
        (str(precious), f"ogr:dbname='{precious}' table=\"precious\" (geom)"),
        (QgsVectorLayer(str(precious), "p", "ogr"), str(precious)),
    ]:
        with pytest.raises(GreenBlueError, match="is also the input"):
            write(probe, destination, INPUT=source)
    assert layer_names(precious) == ["precious"]


def test_the_geopackage_of_an_input_takes_another_layer_when_it_is_named(probe, precious):
    write(
        probe,
        f"ogr:dbname='{precious}' table=\"result\" (geom)",
        INPUT=f"{precious}|layername=precious",
    )
    assert layer_names(precious) == ["precious", "result"]


def test_the_result_is_announced_for_loading(probe, tmp_path):
    definition = QgsProcessingOutputLayerDefinition(str(tmp_path / "x.gpkg"), QgsProject.instance())
    destination = write(probe, definition)
    assert probe.context.willLoadLayerOnCompletion(destination)
    details = probe.context.layerToLoadOnCompletionDetails(destination)
    assert (details.name, details.outputName) == ("Output", "OUTPUT")
    assert opened(probe, destination).featureCount() == 3


def test_killing_the_writer_loses_nothing(probe, precious):
    script = f"""
        import os, sys
        sys.path.insert(0, {str(Path(__file__).resolve().parents[2])!r})
        import conftest
        from qgis.core import QgsApplication
        application = QgsApplication([], False)
        application.initQgis()
        import sqlite3
        from greenblue.algorithms.io import safe_files
        with safe_files.safe_geopackage({str(precious)!r}) as path:
            with sqlite3.connect(path) as database:
                database.execute("DELETE FROM precious")
            database.close()
            os.kill(os.getpid(), 9)
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], env=environment)
    assert done.returncode == -9
    assert opened(probe, f"{precious}|layername=precious").featureCount() == 3


def test_the_log_of_a_killed_program_is_put_in_first_and_no_change_of_another(probe, precious):
    script = (
        "import os, sqlite3, sys; d = sqlite3.connect(sys.argv[1]);"
        "d.execute('PRAGMA journal_mode=WAL');"
        "d.execute(\"UPDATE gpkg_contents SET description = 'fresh'\"); d.commit();"
        "os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(precious)]).returncode == -9
    assert Path(f"{precious}-wal").stat().st_size > 0
    write(probe, str(precious))
    assert layer_names(precious) == ["places", "precious"]
    assert description_of_precious(precious) == "fresh"
