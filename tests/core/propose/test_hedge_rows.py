"""Species, costs, subsidies, gains and the rows of the output."""

import json

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.connectivity.connections import Connections
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.errors import GreenBlueError
from greenblue.core.propose.hedges.costs import hedge_numbers
from greenblue.core.propose.hedges.gain import gains, hedge_effects
from greenblue.core.propose.hedges.numbers import NAMES, HedgeNumbers
from greenblue.core.propose.hedges.rows import finished, ranked
from greenblue.core.propose.hedges.rules import read_rule_set
from greenblue.core.propose.hedges.species import Species, mix
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

from tests.core.propose.hedge_scene import RULES, propose, rule_set

SPECIES = read_rules(RULES / "hedge_species.csv", Species)
REGIONS = ("generic", "flanders", "wallonia", "brussels")


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize(("length_m", "least"), [(150, 3), (200, 3), (201, 5), (900, 5)])
def test_every_region_has_a_mix_that_meets_its_rules(region, length_m, least):
    settings = rule_set(region).settings
    found = mix(SPECIES, region, settings, length_m)
    names, shares = [n for n, _ in found], np.array([s for _, s in found])
    insects = {s.species: s.insects for s in SPECIES}
    assert len(set(names)) == len(names) >= least and shares.sum() == 100
    assert shares.max() <= 50
    assert sum(share for name, share in found if insects[name]) >= 66
    assert all(getattr(s, region) for s in SPECIES if s.species in names)
    assert mix(SPECIES[::-1], region, settings, length_m) == found


def test_a_list_without_enough_insect_pollinated_species_is_refused():
    wind = [Species(f"tree {k}", k, 1.0, False, 10.0) for k in range(6)]
    with pytest.raises(GreenBlueError, match="no mix of 3 native species for flanders"):
        mix(wind, "flanders", rule_set("flanders").settings, 100)


def test_too_many_wind_pollinated_species_give_way():
    listed = [Species("a", 1, 1, False, 5), Species("b", 2, 1, False, 5),
              Species("c", 3, 1, True, 5), Species("d", 4, 1, True, 5)]  # fmt: skip
    assert [n for n, _ in mix(listed, "generic", rule_set().settings, 50)] == ["a", "c", "d"]


def numbers(lengths, gaps, region="wallonia"):
    return hedge_numbers(np.array(lengths), np.array(gaps), rule_set(region), SPECIES, region)


def test_walloon_sections_of_20_m_add_up_to_100_m_for_the_subsidy():
    found = numbers([60.0, 45.0, 15.0, 90.0], [1, 1, 1, 2])
    assert list(found["eligible"]) == [True, True, False, False]
    assert list(found["subsidy"]) == [300.0, 225.0, 0.0, 0.0]
    assert found["why_not"][0] == "" and "20 m long" in found["why_not"][2]
    assert found["why_not"][3] == "90 m in sections that count; 100 m are wanted in all."
    assert set(found["subsidy_yr"]) == {2024}


def test_plants_and_costs_follow_the_length():
    found = numbers([100.0], [1])
    assert found["plants"][0] == 143  # one each 0.70 m
    assert [found[c][0] for c in ("cost_low", "cost_mid", "cost_high")] == [1000, 1250, 1500]
    assert numbers([100.0], [1], "flanders")["plants"][0] == 400


LINK = "LINESTRING (0 0, 1000 0)"


def effects_of(hedge, cost=50_000.0, resistance=1.0):
    link = np.array([shapely.from_wkt(LINK)], dtype=object)
    hedges = np.array([shapely.from_wkt(hedge)], dtype=object)
    return hedge_effects(hedges, link, np.array([cost]), np.array([1000.0]), resistance, 100.0)


def test_a_hedge_on_a_link_takes_its_place_there():
    found = effects_of("LINESTRING (200 0, 400 0)")
    assert found.base[0] == 50_000 and found.cost[0] == pytest.approx(50_000 - 200 * 50 + 200)


def test_the_way_to_a_hedge_beside_the_link_is_paid():
    found = effects_of("LINESTRING (200 20, 400 20)")
    assert found.cost[0] == pytest.approx(50_000 - 200 * 50 + 200 + 2 * 20 * 50)


@pytest.mark.parametrize("hedge", ["LINESTRING (200 0, 200 90)", "LINESTRING (200 150, 400 150)"])
def test_a_hedge_across_or_far_from_a_link_does_nothing(hedge):
    assert len(effects_of(hedge).hedge) == 0


def test_the_gain_is_that_of_the_formula():
    network = Network([10.0, 20.0], [0], [1], [50_000.0])
    kernel = Kernel(20_000.0)
    effects = effects_of("LINESTRING (0 0, 1000 0)")
    d_ec, percent = gains(effects, 1, Connections(network, kernel), np.array([0]), np.array([1]))

    def equivalent(cost):
        return np.sqrt(10**2 + 20**2 + 2 * 10 * 20 * 0.5 ** (cost / 20_000))

    assert d_ec[0] == pytest.approx(equivalent(1000) - equivalent(50_000))
    assert percent[0] == pytest.approx(100 * (equivalent(1000) / equivalent(50_000) - 1))


def rows_of(found, effects=None, gain=None, links=None):
    sections = found.sections
    length = shapely.length(sections.geometry)
    return ranked(
        finished(sections, length, rule_set(), SPECIES, "generic", effects, gain, links)
    )  # fmt: skip


def test_rows_are_ranked_by_gain_for_each_metre_and_name_their_effects():
    hedges = ["LINESTRING (0 0, 100 0)", "LINESTRING (180 0, 280 0)", "LINESTRING (330 0, 430 0)"]
    found = propose(hedges)
    links = Table(None, {"id": np.array(["7"], dtype=object), "from_id": np.array(["1"], object),
                         "to_id": np.array(["2"], object)})  # fmt: skip
    shape = np.array([shapely.from_wkt(LINK)], dtype=object)
    effects = hedge_effects(
        found.sections.geometry, shape, np.array([50_000.0]), np.array([1000.0]), 1.0, 100.0
    )
    state = Connections(Network([10.0, 20.0], [0], [1], [50_000.0]), Kernel(20_000.0))
    gain = gains(effects, len(found.sections), state, np.array([0]), np.array([1]))
    rows = rows_of(found, effects, gain, links)
    assert list(rows["prop_id"]) == ["H1", "H2"] and list(rows["rank"]) == [1, 2]
    value = rows["d_ec"] / rows["length_m"]
    assert value[0] >= value[1] > 0
    assert rows["m_per_gain"] == pytest.approx(rows["length_m"] / rows["d_ec"])
    first, second = (json.loads(text)[0] for text in rows["effects"])
    assert {first["from"], first["to"], first["route"]} == {"1", "2", "7"}
    assert first["base"] == 50_000 and first["cost"] < first["base"]
    assert first["at"] != second["at"]


def test_without_links_gain_is_empty_and_effects_are_an_empty_list():
    rows = rows_of(propose(["LINESTRING (-100 0, 0 0)", "LINESTRING (80 0, 180 0)"]))
    assert np.isnan(rows["d_ec"]).all() and list(rows["effects"]) == ["[]"]
    assert rows["reason"][0] == "Closes a gap of 80 m with 80 m of hedge."
    assert rows["feasible"][0] == 1.0


def edited(tmp_path, old, new):
    text = (RULES / "hedge_rules" / "generic.csv").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "own.csv"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("gas,pipelines", "gas,pipelinez", "“pipelinez” is none of"),
        ("hydrogen,2,cut", "hydrogen,2,chop", "“chop” is none of"),
        ("sight_70,junctions", "sight_50,junctions", "the rule sight_50 twice"),
        ("rail_height,railways,code!=T6,25", "rail_height,railways,code!=T6,-25", "negative"),
        ("min_total_m,hedge", "min_totl_m,hedge", "lacks the setting(s) min_total_m"),
        ("code!=R8,2.5", "code!=R8,wide", "line"),
        ("sway_deg,hedge,,0,setting,10", "sway_deg,hedge,,0,setting,0", "missing or negative"),
    ],
)
def test_a_wrong_rule_file_is_refused_with_its_line(tmp_path, old, new, said):
    with pytest.raises(GreenBlueError) as error:
        read_rule_set(edited(tmp_path, old, new), "own")
    assert said in str(error.value)


def test_an_edited_rule_file_counts(tmp_path):
    rules = read_rule_set(edited(tmp_path, "code!=R8,2.5", "code!=R8,4.5"), "own")
    assert {r.rule: r.distance_m for r in rules.rows}["pavement"] == 4.5


@pytest.mark.parametrize("name", REGIONS)
def test_numbers_of_gaps_and_bends_are_settings_of_the_rule_set(tmp_path, name):
    text = (RULES / "hedge_rules" / f"{name}.csv").read_text(encoding="utf-8")
    assert read_rule_set(RULES / "hedge_rules" / f"{name}.csv", name).numbers == HedgeNumbers()
    assert {f"{number},hedge" for number in NAMES} <= {
        ",".join(row.split(",")[:2]) for row in text.splitlines()
    }
    own = edited(
        tmp_path, "bend_radius_m,hedge,,0,setting,200", "bend_radius_m,hedge,,0,setting,90"
    )
    assert read_rule_set(own, "own").numbers.bend_radius_m == 90.0
