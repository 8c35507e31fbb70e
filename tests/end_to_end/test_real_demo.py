"""`make demo` on the extract of the Sonian Forest: its great barriers appear as what they are.

The expectations are those of the map itself, read at each place: lines drawn abreast, `lanes`
of each. L161 and L26 are drawn as one line there, with no number of tracks.
"""

import re
import sqlite3
from collections import Counter
from contextlib import closing
from itertools import combinations

import demo
import pytest
import shapely
from osgeo import ogr

from tests.data import shared


@pytest.fixture(scope="module")
def made(demo_of):
    """The folder that the demo made, and what it printed."""
    return demo_of(shared(demo.REAL.relative_to(demo.ROOT.parent / "shared")))


@pytest.fixture(scope="module")
def package(made):
    return made[0] / "greenblue_demo.gpkg"


@pytest.fixture(scope="module")
def sites(package):
    """(name, kind, barrier, lanes, metres, whole of which it is part) of each site, by layer."""
    found = {}
    with closing(sqlite3.connect(package)) as database:
        for layer in ("fragmentation_points", "fragmentation_sections"):
            found[layer] = database.execute(
                "SELECT name, kind, barrier, lanes, length_m, parent_id "
                f"FROM {layer} ORDER BY site_id"
            ).fetchall()
    return found


@pytest.fixture(scope="module")
def sections(package):
    """(name, whole of which it is part, shape) of each site."""
    source = ogr.Open(str(package))
    layer = source.GetLayerByName("fragmentation_sections")
    return [
        (row["name"], row["parent_id"], shapely.from_wkb(bytes(row.GetGeometryRef().ExportToWkb())))
        for row in layer
    ]


@pytest.fixture(params=["fragmentation_points", "fragmentation_sections"])
def layer(sites, request):
    return sites[request.param]


def named(layer, name):
    return [row for row in layer if row[0] == name]


def whole(layer, name):
    """The sites of that name that are no part of a combined one."""
    return [row for row in named(layer, name) if not row[5]]


def test_both_carriageways_of_the_e411_are_one_motorway(layer):
    rows = whole(layer, "E411")
    assert {row[2] for row in rows} == {"R1"} and {row[1] for row in rows} == {"road"}
    assert {row[3] for row in rows} <= {6, 8}, "lanes of both carriageways"
    assert sum(row[4] for row in rows) == pytest.approx(2127, rel=0.05)


def test_both_carriageways_of_the_r0_are_one_expressway(layer):
    rows = whole(layer, "R0")
    assert {row[2] for row in rows} <= {"R2", "R3"} and {row[1] for row in rows} == {"road"}
    # The longer one is drawn as two carriageways, the other as one line.
    assert [row[3] for row in sorted(rows, key=lambda row: -row[4])] == [4, 2]


def test_national_roads_bear_their_numbers(layer):
    assert {row[2] for row in named(layer, "N3")} == {"R3"}
    assert {row[3] for row in named(layer, "N3")} == {4}, "lanes of both carriageways"
    assert {row[2] for row in named(layer, "N4")} == {"R4"}
    assert named(layer, "N275")


def test_line_161_is_a_railway_also_where_a_road_runs_along_it(layer):
    ((_, kind, barrier, _, length, parent),) = named(layer, "L161")
    assert (kind, barrier) == ("railway", "T2") and length > 2000
    assert parent, "the road beside it and the line are one site"
    ((_, kind, _, _, length_together, parent),) = named(layer, "L161 + N275")
    assert kind == "combined" and not parent and length_together >= length


def test_line_26_is_a_railway(layer):
    assert {row[1:3] for row in named(layer, "L26")} == {("railway", "T2")}
    assert not [row for row in layer if row[0] in ("161", "26", "L.26", "L.161")]


def test_no_two_sites_are_the_two_sides_of_the_same_barrier(sections):
    for name in ("E411", "R0", "N3", "N275", "L161", "L26"):
        shapes = [shape for other, parent, shape in sections if other == name and not parent]
        for one, two in combinations(shapes, 2):
            abreast = one.intersection(two.buffer(40)).length
            assert abreast < 100 and abreast < 0.5 * min(one.length, two.length), name


def test_the_plan_ends_with_account_and_dossier_in_three_formats(made):
    folder, _ = made
    page = (folder / "plan" / "dossier" / "plan_dossier_en.html").read_text(encoding="utf-8")
    assert "chosen measures (" in page and "Chaussée de Wavre" in page
    for name in (
        "plan.qgz",
        "account.html",
        "dossier/plan_dossier_en.pdf",
        "dossier/plan_dossier_en.odt",
    ):
        assert (folder / "plan" / name).stat().st_size > 10_000, name


def test_the_kilometres_of_the_plan_are_printed_and_only_what_is_proved_counts(made):
    _, printed = made
    kilometres = [float(km) for km in re.findall(r"I  ([\d.]+) km of managed", printed)]
    counted, realised, planned = kilometres
    assert counted == 0.0 and 0.0 < realised < planned


def test_the_plan_remembers_each_run_once(made):
    """Two guilds; kilometres and dossier anew once the verges were committed to."""
    with closing(sqlite3.connect(made[0] / "plan" / "plan.gpkg")) as database:
        runs = [name for (name,) in database.execute("SELECT algorithm FROM runs")]
    expected = {
        "prepareosm": 1, "findfragmentationpoints": 1, "buildresistance": 2, "linkhabitats": 2,
        "proposecrossings": 1, "proposehedges": 1, "createplan": 1, "prioritisemeasures": 1,
        "addtoplan": 3, "measurefragmentation": 1, "accountmanagedkm": 2, "createdossier": 2,
    }  # fmt: skip
    assert Counter(runs) == {f"greenblue:{name}": count for name, count in expected.items()}
