"""The installed plugin answers on the command line, and the runner's word comes through."""

import json
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "merelvoorde.osm.gz"


def test_the_installed_plugin_starts_and_lists_its_algorithms(process):
    listed = process("list")
    assert listed.returncode == 0
    assert "error starting plugin" not in listed.stdout + listed.stderr
    assert "\tgreenblue:" in listed.stdout


def test_a_value_with_spaces_and_accents_arrives_whole(process, tmp_path):
    source = tmp_path / "forêt de Soignes.geojson"
    output = tmp_path / "with spaces" / "é result.geojson"
    output.parent.mkdir()
    feature = {
        "type": "Feature",
        "properties": {"name": "Zoniënwoud"},
        "geometry": {"type": "Point", "coordinates": [4.4, 50.8]},
    }
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    done = process("run", "native:centroids", f"--INPUT={source}", f"--OUTPUT={output}")
    assert done.returncode == 0, done.stderr
    written = json.loads(output.read_text("utf-8"))
    assert written["features"][0]["properties"]["name"] == "Zoniënwoud"


def test_an_algorithm_of_ours_runs_from_a_profile_with_spaces_and_accents(process, tmp_path):
    output = tmp_path / "données à moi" / "préparé.gpkg"
    output.parent.mkdir()
    done = process("run", "greenblue:prepareosm", f"--INPUT={SAMPLE}", f"--OUTPUT={output}")
    assert done.returncode == 0, done.stderr
    assert output.stat().st_size > 100_000
    assert [p.name for p in output.parent.iterdir()] == [output.name]


def test_a_run_that_fails_ends_with_an_exit_code(process):
    assert process("run", "greenblue:nosuchalgorithm").returncode != 0


def test_years_of_a_plan_are_compared_in_a_process_of_their_own(process, tmp_path):
    """The first that QGIS asks of the algorithm must not spoil shapely for the run."""
    square = [[[4.40, 50.80], [4.45, 50.80], [4.45, 50.84], [4.40, 50.84], [4.40, 50.80]]]
    town = {
        "type": "Feature",
        "properties": {"name": "Merelvoorde"},
        "geometry": {"type": "Polygon", "coordinates": square},
    }
    territory, plan = tmp_path / "town.geojson", tmp_path / "plan.gpkg"
    territory.write_text(json.dumps({"type": "FeatureCollection", "features": [town]}), "utf-8")
    done = process("run", "greenblue:createplan", f"--TERRITORY={territory}", f"--OUTPUT={plan}")
    assert done.returncode == 0, done.stderr
    table = tmp_path / "table.gpkg"
    words = (f"--PLANS={plan}", "--YEARS=2027,2030", f"--OUTPUT_TABLE={table}")
    done = process("run", "greenblue:comparescenarios", *words)
    assert done.returncode == 0, done.stderr
    assert "SCENARIO_COUNT:\t2" in done.stdout and table.exists()
