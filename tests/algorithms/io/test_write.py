"""Writing a Table: whole or not at all, to every kind of destination."""

import resource
import signal

import numpy as np
import pytest
import shapely
from greenblue.core.errors import Cancelled, GreenBlueError
from greenblue.core.schema import Field, Layer
from greenblue.core.table import Table
from qgis.core import (
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tests.algorithms.io.written_layers import KINDS, LAMBERT, layer_names, opened, places, write

LINES = Layer("lines", "Lines", "MultiLineString", (Field("name", "text", "", "", ""),))


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


def test_the_result_is_announced_for_loading(probe, tmp_path):
    definition = QgsProcessingOutputLayerDefinition(str(tmp_path / "x.gpkg"), QgsProject.instance())
    destination = write(probe, definition)
    assert probe.context.willLoadLayerOnCompletion(destination)
    details = probe.context.layerToLoadOnCompletionDetails(destination)
    assert (details.name, details.outputName) == ("Output", "OUTPUT")
    assert opened(probe, destination).featureCount() == 3
