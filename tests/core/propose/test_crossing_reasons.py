"""What a proposal says: reasons, assumptions, alternatives."""

import numpy as np
import pytest
from greenblue.core.diagnose.connectivity.patch_graph import Kernel
from greenblue.core.propose.crossings.candidates import sorted_table
from greenblue.core.propose.crossings.rules import CrossingOptions
from greenblue.core.propose.crossings.texts import texts

from tests.core.propose import crossing_scene as scene
from tests.core.propose.crossing_scene import habitats, section


def test_reasons_and_assumptions_say_what_was_known():
    rules = scene.rules()
    table, _ = scene.propose(section("R1", 47.0), heights=scene.cutting(-6.0, 24.0), own=rules)
    reason, assume = texts(table, rules, CrossingOptions(), {"heights"})
    assert "Widened from 15 m to 17.6 m" in reason[0] and "high embankment" in reason[0]
    assert "Existing passages are not known." in assume[0]
    assert "Prices of 2024 raised by 3 % a year to 2026" in assume[0]
    assert "not verified" not in assume[0] and "public ownership" in assume[0]


def test_one_large_structure_is_compared_with_many_small_ones():
    table, _ = scene.propose(section())
    reason = texts(table, scene.rules(), CrossingOptions(), set())[0][0]
    # an ecoduct of 8.8 M€; tunnels of 80 000 € of 2024 and 400 m of fence at 60 € of 2025
    assert "One large or many small: for the same cost about" in reason
    count = int(reason.split("about ")[1].split(" ×")[0])
    small = 80_000 * 1.03**2 + 400 * 60 * 1.03
    assert count == pytest.approx(table["cost_mid"][0] / small, rel=0.05)


def test_a_wider_deck_over_a_wide_road_says_why():
    table, _ = scene.propose(section(width=100.0))
    reason = texts(table, scene.rules(), CrossingOptions(), set())[0][0]
    assert table["width_m"][0] == pytest.approx(80.0)
    assert "Widened from 60 m to 80 m, for its width must be 0.8 of its length." in reason


def test_weirs_say_that_their_gain_is_not_known():
    weir = section("C4", 3.0, ((199, 0), (201, 0)), kind="obstacle", name="Voer")
    chain = habitats([(0, 1, 100.0)], "LineString (200 -20, 200 20)")
    table, _ = scene.propose(weir, guild="otter", network=chain, kernel=Kernel(200.0))
    assume = texts(table, scene.rules("otter"), CrossingOptions(), {"links"})[1][0]
    assert np.isnan(table["d_ec"][0]) and "what opening a watercourse wins" in assume


def test_without_heights_level_ground_is_an_assumption():
    rules = scene.rules()
    table, _ = scene.propose(section(), own=rules)
    _, assume = texts(table, rules, CrossingOptions(), set(), translate=lambda t: f"«{t}»")
    assert "«Level with the ground, not verified" in assume[0] and "{" not in assume[0]
    assert "Ramps of about 41 m and 41 m" in texts(table, rules, CrossingOptions(), set())[1][0]


def test_sections_are_sorted_by_id_and_place():
    table = scene.sections(section(site_id="S2"), section(site_id="S1"))
    assert list(sorted_table(table)["site_id"]) == ["S1", "S2"]
