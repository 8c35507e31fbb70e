"""The decision table: a drawn scene for every line of it."""

import shutil
from functools import partial

import pytest
from greenblue.core.errors import GreenBlueError
from greenblue.core.propose.crossings.decisions import read_decisions

from tests.core.propose import crossing_scene as scene
from tests.core.propose.crossing_scene import DECISIONS, RULES, STRUCTURES, WOODS, section

TRACK = "LineString (200 -60, 200 60)"
STREAM = "LineString (200 -300, 200 300)"
HEDGES = scene.lines("LineString (200 -150, 200 -8)", "LineString (200 8, 200 150)").geometry
BUNDLE = partial(scene.cutting, half_width=23.0, middle=13.0)
POND = scene.lines("LineString (150 60, 180 60)").geometry


def bundle(code="R2", width=20.0):
    """A railway beside a road, 30 m apart, and the site that combines them."""
    rail = ((0, 30), (400, 30))
    road = section(code, width, parent_id="S1", site_id="S1.1")
    track = section("T2", 12.0, rail, parent_id="S1", site_id="S1.2", kind="railway", name="L1")
    both = section(code, 46.0, kind="combined", name="N1 + L1")
    both["line"] = scene.shapely.MultiLineString([((0, 0), (400, 0)), rail])
    return (both, road, track)


def weir(code="C4", kind="obstacle"):
    return section(code, 3.0, ((199, 0), (201, 0)), kind=kind, name="Voer")


CASES = {
    "D1": ((section(),), {"passages": scene.passages("over", TRACK)}, "X4"),
    "D2": ((section(),), {"heights": scene.cutting(7.0, 20.0)}, "X2"),
    "D2c": (bundle("R4"), {"heights": BUNDLE(4.0)}, "X2"),
    "D3": ((section(),), {"heights": scene.cutting(-6.0, 20.0),
                          "waterways": scene.water(STREAM)}, "X6"),
    "D3c": (bundle("R4"), {"heights": BUNDLE(-6.0),
                           "waterways": scene.water(STREAM)}, "X6"),
    "D4": ((section(),), {"heights": scene.cutting(-6.0, 20.0)}, "X5"),
    "D4c": (bundle("R4"), {"heights": BUNDLE(-6.0)}, "X5"),
    "D4s": ((section(),), {"heights": scene.hillside(4.0, 20.0)}, "X2"),
    "D2g": ((section(),), {}, "X2"),
    "D2h": (bundle("R4"), {}, "X2"),
    "D2n": ((section("R3", 25.0),), {"heights": scene.cutting(4.0, 12.5)}, "X2"),
    "D2t": ((section("T2", 25.0, kind="railway"),), {"heights": scene.cutting(4.0, 12.5)}, "X2"),
    "D2u": ((section("T2", 12.0, kind="railway"),), {}, "X2"),
    "D3n": ((section("T1", 16.0),), {"heights": scene.cutting(-6.0, 8.0),
                                     "waterways": scene.water(STREAM)}, "X6"),
    "D4n": ((section("R3", 25.0),), {"heights": scene.cutting(-6.0, 12.5)}, "X5"),
    "D2m": ((section("R3", 25.0),), {}, "X2"),
    "D5a": ((section("R4", 12.0),), {"passages": scene.passages("culvert", TRACK),
                                     "guild": "small_mammals"}, "X9"),
    "D5b": ((section("R4", 12.0),), {"passages": scene.passages("water_bridge", TRACK),
                                     "guild": "otter"}, "X10"),
    "D5c": ((section("R4", 12.0),), {"waterways": scene.water(STREAM), "guild": "otter"}, "X9"),
    "D7": ((section("R5", 10.0),), {"spawning": POND, "guild": "amphibians"}, "X8"),
    "D8": ((section("R4", 12.0),), {"forest": WOODS, "guild": "woodland_mammals"}, "X11"),
    "D9": ((section("R4", 12.0),), {"elements": HEDGES, "guild": "bats"}, "X12"),
    "D10": ((section("R4", 12.0),), {"heights": scene.cutting(4.0, 6.0)}, "X3"),
    "D6": ((section("R4", 12.0),), {"guild": "medium_mammals"}, "X7"),
    "D6c": ((section("R4", 12.0),), {"heights": scene.cutting(4.0, 6.0),
                                     "guild": "medium_mammals"}, "X3"),
    "D10g": ((section("R4", 12.0),), {}, "X16"),
    "D11": ((section("C2", 30.0, kind="waterway"),), {}, "X13"),
    "D11o": ((section("C2", 30.0, kind="waterway"),), {"guild": "otter"}, "X14"),
    "D12": ((weir(),), {"guild": "otter"}, "X15"),
    "D12u": ((section("R4", 12.0, ((0, 150), (400, 150))),),
             {"waterways": scene.water("LineString (0 -60, 100 -60)", underground=True),
              "guild": "otter"}, "X19"),
    "D12c": ((weir("C5"),), {"guild": "otter"}, "X9"),
    "D13": ((section("P1", float("nan"), ((0, 0), (50, 0), (50, 50), (0, 0)), kind="car_park"),),
            {}, "X17"),
    "D14": ((section("R7", 6.0),), {"guild": "small_mammals"}, "X18"),
    "D14m": ((section("R6", 8.0),), {}, "X18"),
}  # fmt: skip


@pytest.mark.parametrize("name", [d.id for d in DECISIONS])
def test_each_line_of_the_table_decides_its_scene(name):
    rows, layers, structure = CASES[name]
    table, _ = scene.propose(*rows, **layers)
    decided = dict(zip(table["id"], table["struct"]))
    assert decided.get(name) == structure, decided


def test_every_line_has_its_scene_and_the_specification_its_rules():
    assert set(CASES) == {d.id for d in DECISIONS}
    assert {d.rule for d in DECISIONS} == {f"D{n}" for n in range(1, 15)}
    assert all(d.source for d in DECISIONS)


def test_the_first_line_that_holds_wins():
    table, _ = scene.propose(
        section(), heights=scene.cutting(7.0, 20.0), passages=scene.passages("over", TRACK)
    )
    assert set(table["id"]) == {"D1"}  # the deep cutting is within 300 m of the bridge


def test_where_the_first_choice_does_not_fit_the_alternative_is_proposed():
    table, _ = scene.propose(section("R1", 70.0), heights=scene.cutting(-6.0, 35.0))
    assert set(table["id"]) == {"D4"} and set(table["struct"]) == {"X2"}


def test_hop_overs_keep_away_from_light_and_from_rows_along_the_road():
    lit = section("R4", 12.0, lit=1.0)
    along = scene.lines("LineString (0 14, 400 14)", "LineString (0 -14, 400 -14)").geometry
    assert not len(scene.propose(lit, elements=HEDGES, guild="bats")[0])
    assert not len(scene.propose(section("R4", 12.0), elements=along, guild="bats")[0])


def edited(tmp_path, old, new):
    path = tmp_path / "mine.csv"
    shutil.copy(RULES / "decisions.csv", path)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_an_unknown_structure_is_named_with_file_and_line(tmp_path):
    path = edited(tmp_path, "hedge_cut=yes; guild=bats; lit!=yes,X12", "hedge_cut=yes,X99")
    line = next(n for n, text in enumerate(path.read_text().splitlines(), 1) if "X99" in text)
    with pytest.raises(GreenBlueError, match=rf"mine\.csv, line {line}, names the structure X99"):
        read_decisions(path, STRUCTURES)


def test_an_unknown_alternative_is_named_too(tmp_path):
    path = edited(tmp_path, "guild=large_mammals,X3,X16", "guild=large_mammals,X3,X77")
    with pytest.raises(GreenBlueError, match="X77"):
        read_decisions(path, STRUCTURES)


def test_a_condition_on_something_unknown_is_refused(tmp_path):
    path = edited(tmp_path, "retrofit=over|under", "soil=sand")
    with pytest.raises(GreenBlueError, match=r"line \d+, asks for soil"):
        read_decisions(path, STRUCTURES)
