"""`make demo` on the sample municipality: layers, project, picture, table."""

import re
import sqlite3
import sys
import zipfile

import demo
import pytest


@pytest.fixture(scope="module")
def made(demo_of):
    """The folder that the demo left, and what it printed."""
    return demo_of(demo.SAMPLE, "--links")


def test_the_project_finds_its_layers_beside_it_and_names_no_font(made):
    folder, _ = made
    with zipfile.ZipFile(folder / "greenblue_demo.qgz") as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".qgs"))
        project = archive.read(name).decode()
    sources = re.findall(r"<datasource>([^<]+)<", project)
    assert len(sources) >= 9
    assert all(s.startswith("./greenblue_demo.gpkg|layername=") for s in sources)
    assert "fontFamily=" not in project and "EPSG:31370" in project
    assert demo.SAMPLE_CREDIT in project


def test_the_styles_stay_with_the_layers_and_name_no_font(made):
    folder, _ = made
    with sqlite3.connect(folder / "greenblue_demo.gpkg") as database:
        styles = dict(database.execute("SELECT f_table_name, styleQML FROM layer_styles"))
    assert {"fragmentation_points", "fragmentation_sections", "roads", "habitat"} <= set(styles)
    assert not [name for name, style in styles.items() if "fontFamily=" in style]


def test_the_picture_is_a4_landscape_at_150_dpi(made):
    folder, _ = made
    header = (folder / "greenblue_demo.png").read_bytes()[:24]
    assert header[:4] == b"\x89PNG"
    width, height = (int.from_bytes(header[i : i + 4], "big") for i in (16, 20))
    assert abs(width - 1754) <= 1 and abs(height - 1240) <= 1


def test_the_ten_worst_sites_are_printed_by_rank(made):
    _, printed = made
    assert re.findall(r"^ ?(\d+)  (?:very high|high|normal|low) ", printed, re.M) == [
        str(rank) for rank in range(1, 11)
    ]


def test_mending_the_worst_cuts_never_lowers_connectivity(made):
    _, printed = made
    rows = re.findall(r"^(?:large|small ground) mammals +(.*)$", printed, re.M)
    assert len(rows) == 2
    for patches, _, reach, mended, before, after, gain in map(str.split, rows):
        assert int(patches) > 1 and int(mended) >= int(reach)
        assert 0 < float(before) <= float(after)
        percent = 100 * (float(after) / float(before) - 1)
        assert abs(float(gain) - percent) <= 0.06 + 10 / float(before)


def test_links_corridors_and_cuts_have_a_project_and_a_picture(made):
    folder, _ = made
    with zipfile.ZipFile(folder / "greenblue_connectivity.qgz") as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".qgs"))
        project = archive.read(name).decode()
    sources = re.findall(r"<datasource>([^<]+)<", project)
    for layer in ("fragmentation_points", "links_large_mammals", "corridors_small_mammals"):
        assert [s for s in sources if f"./greenblue_connectivity.gpkg|layername={layer}" in s]
    assert "fontFamily=" not in project and demo.SAMPLE_CREDIT in project
    assert (folder / "connectivity.png").read_bytes()[:4] == b"\x89PNG"


def test_a_missing_extract_is_named(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["demo.py", "--osm", "/no such/file.osm.pbf"])
    with pytest.raises(SystemExit, match=r"/no such/file\.osm\.pbf"):
        demo.main()


def test_a_step_that_fails_says_so_and_stops():
    with pytest.raises(SystemExit, match=r"“Trying” failed \(exit code 3\)"):
        demo.step("Trying", ["sh", "-c", "exit 3"])


def test_the_name_of_a_place_is_the_file_name_without_its_endings(tmp_path):
    assert demo.place_of(tmp_path / "sonian_forest_2013.osm.pbf") == "Sonian forest 2013"
    assert demo.place_of(tmp_path / "lokeren.osm.gz") == "Lokeren"
