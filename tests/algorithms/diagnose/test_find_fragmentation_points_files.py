"""Find fragmentation points writes whole files, or says why it cannot."""

import os
import sqlite3
import subprocess
import time
from contextlib import closing

import pytest
from qgis.core import (
    QgsVectorLayer,
)

from tests.algorithms.diagnose.fragmentation_scene import both, roads_of
from tests.algorithms.diagnose.scene import (
    ROADS,
    railway_layer,
    roads_layer,
    rows,
    saved,
    woods_layer,
)


def test_a_folder_that_is_a_file_is_refused_and_named(refused, woods_and_roads_layers, tmp_path):
    file = tmp_path / "not a folder"
    file.write_text("kept")
    said = refused(**woods_and_roads_layers, **both(file / "cuts.gpkg"))
    assert str(file) in said and "folder" in said
    assert file.read_text() == "kept" and list(tmp_path.iterdir()) == [file]


@pytest.fixture
def tiny_disk(tmp_path):
    """A folder on a disk of 64 kB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    options = ["-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(["mount", *options], check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_said_to_be_full_and_left_clean(refused, woods_and_roads_layers, tiny_disk):
    said = refused(**woods_and_roads_layers, **both(tiny_disk / "cuts.gpkg"))
    assert "disk" in said and "cuts.gpkg" in said
    assert list(tiny_disk.iterdir()) == []


def test_a_read_only_disk_is_said_to_be_read_only(refused, woods_and_roads_layers, tiny_disk):
    remount = ["mount", "-o", "remount,ro", str(tiny_disk)]
    subprocess.run(remount, check=True)
    said = refused(**woods_and_roads_layers, **both(tiny_disk / "cuts.gpkg"))
    assert "read-only" in said and "Choose a folder in which you may write." in said


def test_a_locked_geopackage_is_said_to_be_locked_and_kept(
    refused, woods_and_roads_layers, tmp_path, monkeypatch
):
    from greenblue.algorithms.io import safe_files

    monkeypatch.setattr(safe_files, "LOCK_SECONDS", 0.3)
    file = tmp_path / "dossier.gpkg"
    saved(woods_layer(), file, "precious")
    before = file.read_bytes()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        said = refused(**woods_and_roads_layers, **both(file))
        other.execute("ROLLBACK")
    assert f"{file} is locked by another program" in said
    assert file.read_bytes() == before and list(tmp_path.iterdir()) == [file]


def test_an_existing_geopackage_keeps_its_other_layers(find, woods_and_roads_layers, tmp_path):
    file = tmp_path / "dossier.gpkg"
    saved(woods_layer(), file, "precious")
    for _ in range(2):
        results = find(**woods_and_roads_layers, **both(file))
        assert results["SITE_COUNT"] == 4
    for name, count in (
        ("precious", 2),
        ("fragmentation_points", 4),
        ("fragmentation_sections", 4),
    ):
        layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr")
        assert layer.isValid() and layer.featureCount() == count
    assert list(tmp_path.iterdir()) == [file]


def test_an_output_that_is_an_input_is_refused_before_anything_runs(refused, tmp_path):
    file = tmp_path / "data.gpkg"
    given = {"CORRIDORS": saved(woods_layer(), file, "woods"), "ROADS": roads_layer()}
    before = file.read_bytes()
    began = time.monotonic()
    said = refused(**given, **both(file))
    assert "is also the input “Green-blue network”. Choose another file" in said
    assert time.monotonic() - began < 2 and file.read_bytes() == before


def test_two_outputs_in_one_shapefile_are_refused(refused, woods_and_roads_layers, tmp_path):
    said = refused(**woods_and_roads_layers, **both(tmp_path / "cuts.shp"))
    assert "Two outputs have the same destination" in said
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_file_type_is_refused_before_anything_runs(
    refused, woods_and_roads_layers, tmp_path
):
    said = refused(**woods_and_roads_layers, **both(tmp_path / "cuts.nonsense"))
    assert "Files of type .nonsense cannot be written" in said


def test_paths_may_have_spaces_accents_and_other_scripts(find, tmp_path):
    folder = tmp_path / "Ontsnippering – gemeente ’s-Gravenbrakel é ß 森"
    folder.mkdir()
    woods = saved(woods_layer(), folder / "groen-blauw netwerk é.gpkg")
    roads = saved(roads_layer(), folder / "wegen ß.geojson")
    rails = saved(railway_layer(), folder / "spoor 森.shp")
    results = find(
        CORRIDORS=woods, ROADS=roads, RAILWAYS=rails, OUTPUT_POINTS=str(folder / "punten ç.gpkg"),
        OUTPUT_SECTIONS=str(folder / "tronçons.gpkg"),
    )  # fmt: skip
    assert results["SITE_COUNT"] == 4
    layer = QgsVectorLayer(results["OUTPUT_SECTIONS"], "x", "ogr")
    assert layer.featureCount() == 4
    assert {p.suffix for p in folder.iterdir()} >= {".gpkg", ".geojson", ".shp"}
    assert not [p for p in folder.iterdir() if p.name.startswith(".greenblue")]


def test_names_with_accents_arrive_in_the_result(find, tmp_path):
    roads = roads_of((ROADS[0][0], {"highway": "primary", "ref": "Brüsselerstraße 森"}))
    file = saved(roads, tmp_path / "roads.gpkg")
    results = find(CORRIDORS=woods_layer(), ROADS=file)
    assert rows(results["OUTPUT_POINTS"], "name")[0] == ("Brüsselerstraße 森",)
