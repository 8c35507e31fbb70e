"""Paths of Windows and of network shares, judged on any system."""

import sqlite3
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import urlsplit

import pytest
from greenblue.algorithms.dossier.dossier_photos import inside
from greenblue.algorithms.dossier.layout_template import ELSEWHERE
from greenblue.algorithms.io.paths import (
    lies_below,
    portable_stem,
    read_only_uri,
    scratch_folder,
)
from greenblue.core.dossier.sections.computations import _plain
from greenblue.ui.evidence_files import kept_beside


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PureWindowsPath(r"C:\Plans\é 1.gpkg"), "file:///C:/Plans/%C3%A9%201.gpkg?mode=ro"),
        (PureWindowsPath(r"\\nas\groen\plan#2.gpkg"), "file:////nas/groen/plan%232.gpkg?mode=ro"),
        (PurePosixPath("/home/a/100%.gpkg"), "file:///home/a/100%25.gpkg?mode=ro"),
    ],
)
def test_sqlite_gets_a_uri_without_authority(path, uri):
    assert read_only_uri(path) == uri
    assert urlsplit(uri).netloc == "", "SQLite refuses any authority but localhost"


def test_sqlite_opens_what_the_uri_names(tmp_path):
    path = tmp_path / "100% é #1?.gpkg"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE a (b)")
    database.close()
    read = sqlite3.connect(read_only_uri(path), uri=True)
    assert read.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        read.execute("DROP TABLE a")
    read.close()


@pytest.mark.parametrize(
    ("path", "below"),
    [
        ("C:/OSGeo4W/apps/qgis/svg/arrows/a.svg", True),
        (r"c:\osgeo4w\APPS\qgis\svg\a.svg", True),
        (r"C:\OSGeo4W\apps\qgis\svgs\a.svg", False),
        (r"C:\OSGeo4W\apps\qgis\svg\..\a.svg", False),
        (r"\\nas\OSGeo4W\apps\qgis\svg\a.svg", False),
        (r"D:\OSGeo4W\apps\qgis\svg\a.svg", False),
    ],
)
def test_slashes_and_letter_case_of_windows_do_not_matter(path, below):
    assert lies_below(path, PureWindowsPath("C:/OSGeo4W/apps/qgis/./svg/")) == below


def test_letter_case_matters_elsewhere():
    assert lies_below("/usr/share/svg/a.svg", PurePosixPath("/usr/share/svg"))
    assert not lies_below("/usr/share/SVG/a.svg", PurePosixPath("/usr/share/svg"))


@pytest.mark.parametrize(
    "stem", ["con", "NUL", "com1", "Lpt9", "aux.tar", "prn "], ids=lambda stem: stem.strip()
)
def test_a_name_that_is_a_device_of_windows_gets_another_one(stem):
    assert portable_stem(stem) == f"{stem}_"


@pytest.mark.parametrize("stem", ["", "icon", "contract", "com", "com10", "nul_1"])
def test_other_names_stay(stem):
    assert portable_stem(stem) == stem


def test_evidence_called_like_a_device_is_kept_under_another_name(tmp_path):
    (tmp_path / "con.jpg").write_bytes(b"a")
    home = tmp_path / "plans"
    home.mkdir()
    assert kept_beside(tmp_path / "con.jpg", home / "plan.gpkg") == "evidence/con_.jpg"
    assert (home / "evidence" / "con_.jpg").read_bytes() == b"a"


@pytest.mark.parametrize(
    "uri",
    ["C:photo.jpg", r"C:\DCIM\a.jpg", r"\\nas\DCIM\a.jpg", "//nas/DCIM/a.jpg", r"DCIM\..\a.jpg",
     r"DCIM\..\..\a.jpg", "DCIM/C:/a.jpg", "DCIM/CON", "DCIM/" + 300 * "a" + ".jpg"],
)  # fmt: skip
def test_evidence_on_a_drive_or_share_is_not_read(tmp_path, uri):
    (tmp_path / "a.jpg").touch()
    (tmp_path / "DCIM").mkdir()
    assert inside(tmp_path, uri) is None


def test_evidence_written_with_backslashes_is_found(tmp_path):
    (tmp_path / "DCIM").mkdir()
    (tmp_path / "DCIM" / "a.jpg").touch()
    assert inside(tmp_path, r"DCIM\a.jpg") == (tmp_path / "DCIM" / "a.jpg").resolve()


@pytest.mark.parametrize(
    "value", ["C:/a.svg", r"c:\a.svg", "C:logo.svg", r"\\nas\a.svg", "//nas/a.svg", "file:a.svg"]
)
def test_a_layout_names_no_place_on_windows_either(value):
    assert ELSEWHERE.search(value)


@pytest.mark.parametrize("value", ["N: north", "a: 1.5", "logo.svg", "arrows/a.svg", "1:10000"])
def test_a_text_with_a_colon_is_no_drive(value):
    assert not ELSEWHERE.search(value)


@pytest.mark.parametrize(
    "text",
    [r"'C:\\Users\\An Peeters\\plan.gpkg|layername=a'", "'C:/Users/An Peeters/plan.gpkg|layername=a'",
     r"'\\\\nas\\groen\\plan.gpkg|layername=a'", "'/home/an/plan.gpkg|layername=a'"],
)  # fmt: skip
def test_the_annex_of_a_dossier_shows_no_folder_of_any_system(text):
    assert _plain(text) == "plan.gpkg|layername=a"


def test_a_scratch_folder_goes_and_lies_in_that_of_qgis(qgis_app):
    with scratch_folder("greenblue-test-") as folder:
        (folder / "a").touch()
        assert folder.name.startswith("greenblue-test-")
    assert not folder.exists()
