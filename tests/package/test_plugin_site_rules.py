"""What plugins.qgis.org refuses a package for, checked on the built zip."""

import configparser
import json
import re
import subprocess
import sys
import zipfile
from importlib.util import find_spec

import pytest

MAX_BYTES = 25_000_000
REQUIRED_KEYS = [
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
]
# The tests that the site runs; every finding of one of them refuses the version.
BANDIT_TESTS = (
    "B101,B102,B103,B104,B105,B106,B107,B108,B110,B111,B112,B113,B201,B202,B301,B302,B303,B304,"
    "B305,B306,B307,B308,B310,B311,B312,B313,B314,B315,B316,B317,B318,B319,B320,B321,B323,B324,"
    "B401,B402,B403,B405,B406,B407,B408,B409,B412,B413,B501,B502,B503,B504,B505,B506,B507,B508,"
    "B509,B601,B602,B603,B604,B605,B606,B607,B608,B609,B610,B611,B612,B613,B614,B615,B701,B702,"
    "B703,B704"
)
FLAKE8_RULES = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,F402,F403,F404,"
    "F405,F811,F821,F822,F823,F831,F901,C901"
)
SELECTED = ("--select", FLAKE8_RULES)
ROOMS = {"algorithms", "core", "docs", "i18n", "resources", "ui"}
FILES = {"__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"}


@pytest.fixture(scope="module")
def names(built_zip):
    with zipfile.ZipFile(built_zip) as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def metadata(unzipped):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(unzipped / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_the_zip_is_small_enough(built_zip):
    assert built_zip.stat().st_size <= MAX_BYTES


def test_there_is_one_top_folder_and_its_name_is_the_plugins(names):
    assert {name.split("/")[0] for name in names} == {"greenblue"}
    assert "plugin" not in "greenblue" and "greenblue".isidentifier()


def test_no_name_leads_out_of_the_folder_or_is_a_leftover(names):
    for name in names:
        assert not name.startswith("/") and "\\" not in name and ":" not in name
        parts = name.split("/")
        assert not {"..", "__pycache__", ".git", "__MACOSX"} & set(parts), name
        assert not any(part.startswith(".") for part in parts), name
        assert not name.endswith((".pyc", ".so", ".dll", ".exe", ".dylib")), name


def test_the_package_holds_the_plugin_and_nothing_else(names):
    second = {name.split("/")[1] for name in names}
    assert second <= ROOMS | FILES, "a new top-level entry: the plugin's, or export-ignore?"
    assert {"__init__.py", "metadata.txt", "LICENSE", "plugin.py"} <= second


def test_the_metadata_has_what_the_site_asks_for(metadata):
    assert [key for key in REQUIRED_KEYS if not metadata.get(key, "").strip()] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert "/" not in metadata["author"]
    for key in ("description", "about"):
        assert not re.search(r"<[a-z/]", metadata[key]), f"{key} is plain text"


def test_the_plugin_runs_on_the_command_line_and_is_offered_to_qgis_4(metadata):
    assert metadata["hasProcessingProvider"] == "yes"
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")


def test_the_project_addresses_are_whole(metadata):
    for key in ("tracker", "repository", "homepage"):
        assert re.fullmatch(r"https://[^/\s]+\.[^/\s]+/\S+", metadata[key]), key


def test_the_icon_is_in_the_package(metadata, unzipped):
    assert (unzipped / metadata["icon"]).is_file()


def test_the_licence_is_the_whole_gpl_2(unzipped):
    text = (unzipped / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text and "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text


def scanner(module, *arguments, cwd):
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed")
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=cwd, capture_output=True, text=True
    )
    assert done.stdout, done.stderr
    return done.stdout


def test_bandit_finds_nothing(unzipped):
    report = scanner("bandit", "-r", ".", "-f", "json", "--quiet", "-t", BANDIT_TESTS, cwd=unzipped)
    report = json.loads(report)
    assert report["metrics"]["_totals"]["loc"] > 0
    assert [(r["filename"], r["line_number"], r["issue_text"]) for r in report["results"]] == []
    assert report["errors"] == []


def test_no_secret_is_found(unzipped):
    report = scanner(
        "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", ".",
        cwd=unzipped,
    )  # fmt: skip
    assert json.loads(report)["results"] == {}


def test_the_sites_flake8_finds_nothing(unzipped):
    if find_spec("flake8") is None:
        pytest.skip("flake8 is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--max-line-length=120", *SELECTED, "."],
        cwd=unzipped,
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
