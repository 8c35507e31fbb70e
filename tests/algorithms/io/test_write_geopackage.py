"""Writing into a GeoPackage that is there: nothing else in it is touched, whatever happens."""

import os
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from greenblue.algorithms.io.write import write_table
from greenblue.core.errors import GreenBlueError
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsVectorLayer,
)

from tests.algorithms.io.written_layers import (
    LAMBERT,
    PLACES,
    layer_names,
    opened,
    places,
    write,
)


def description_of_precious(path):
    with sqlite3.connect(path) as database:
        query = "SELECT description FROM gpkg_contents WHERE table_name = 'precious'"
        return database.execute(query).fetchone()[0]


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


def test_the_geopackage_of_an_input_takes_another_layer_when_it_is_named(probe, precious):
    write(
        probe,
        f"ogr:dbname='{precious}' table=\"result\" (geom)",
        INPUT=f"{precious}|layername=precious",
    )
    assert layer_names(precious) == ["precious", "result"]


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
