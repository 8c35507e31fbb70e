"""Every distance rule of every region on one drawn scene: what is cut or kept low, to the centimetre.

The spans are written down here, not taken from the rules: a rule that changes, or a new one, needs
its scene.
"""

import numpy as np
import pytest
import shapely
from greenblue.core.propose.hedges.constraints import cut_away, heights, zones
from greenblue.core.propose.hedges.proposals import woods_of

from tests.core.propose.hedge_scene import infrastructure, rule_set, table

REGIONS = ("generic", "flanders", "wallonia", "brussels")
DISTANCES = ("cut", "bar", "max_height", "height_from_distance")
UP = "LINESTRING (0 -300, 0 300)"
ACROSS = shapely.LineString([(-200, 0), (200, 0)])
BOX = "POLYGON ((-30 -30, 20 -30, 20 30, -30 30, -30 -30))"
BANK = {"generic": 5, "flanders": 1, "wallonia": 6, "brussels": 5}  # m from the bank
RAIL = 0.7175  # half the gauge: from the axis to the rail


def ways(layer, *wkt, **tags):
    """Infrastructure with the same tags on all lines."""
    return lambda rules: infrastructure(
        rules, **{layer: table(*wkt, **{k: [v] * len(wkt) for k, v in tags.items()})}
    )


def things(layer, wkt, **columns):
    return lambda rules: {layer: table(wkt, **{k: [v] for k, v in columns.items()})}


def junction(maxspeed):
    arms = "LINESTRING (0 -300, 0 0)", "LINESTRING (0 0, 0 300)", "LINESTRING (0 0, 300 0)"
    made = ways("roads", *arms, highway="unclassified", maxspeed=maxspeed)
    return lambda rules: {"junctions": made(rules)["junctions"]}


def bend(maxspeed):
    """A road round (0, -100) with a radius of 100 m, its top at the origin."""
    angle = np.pi / 2 + np.linspace(-1.5, 1.5, 1201)  # points at 0, 5, 10 … m: one at the top
    xy = np.column_stack([100 * np.cos(angle), 100 * np.sin(angle) - 100])
    made = ways("roads", shapely.LineString(xy).wkt, highway="unclassified", maxspeed=maxspeed)
    return lambda rules: {"bends": made(rules)["bends"]}


def sagitta(sight):
    """How far inside the top of the bend its line of sight runs."""
    return 100 * (1 - np.cos(sight / 2 / 100))


RAILWAY = ways("railways", UP, railway="rail")
PARCEL = things("parcels", "POLYGON ((0 -50, 300 -50, 300 50, 0 50, 0 -50))")
CUTS = {
    # rule: what is drawn, the span that is cut of a hedge along the x axis
    "open_habitat": (things("habitat", BOX, **{"class": "heath"}), (-30, 20)),
    "open_land": (things("open_land", BOX), (-30, 20)),
    "water_cover": (things("land_cover", BOX, cover="wetland"), (-30, 20)),
    "water_bar": (things("land_cover", BOX, cover="water"), (-30, 20)),
    "water_habitat": (things("habitat", BOX, **{"class": "water"}), (-30, 20)),
    "building": (things("buildings", BOX), (-32, 22)),
    "building_bar": (things("buildings", BOX), (-32, 22)),
    "road_bar": (ways("roads", UP, highway="motorway_link", width="6"), (-5.5, 5.5)),
    "pavement": (ways("roads", UP, highway="residential", width="5"), (-5, 5)),
    "track": (ways("roads", UP, highway="track", width="3"), (-2.5, 2.5)),
    "path": (ways("roads", UP, highway="footway"), (-1.25, 1.25)),
    "sight_50": (junction("50"), (-25, 25)),
    "sight_70": (junction("70"), (-60, 60)),
    "sight_90": (junction("90"), (-100, 100)),
    "rail_bar": (RAILWAY, (-8 - RAIL, 8 + RAIL)),
    "rail_8": (RAILWAY, (-8 - RAIL, 8 + RAIL)),
    "rail_25": (ways("railways", UP, railway="rail", highspeed="yes"), (-25 - RAIL, 25 + RAIL)),
    "gas": (things("pipelines", UP, substance="gas"), (-5, 5)),
    "pipeline": (things("pipelines", UP, substance="oil"), (-2, 2)),
    "neighbour_low": (PARCEL, (-0.5, 0.5)),
    "canal_bar": (ways("waterways", UP, waterway="canal", width="20"), "bank"),
    "bank": (ways("waterways", UP, waterway="stream", width="20"), "bank"),
}
INSIDE = {"bend_50": ("50", 25), "bend_70": ("70", 60), "bend_90": ("90", 100)}
LOW = {
    # rule: what is drawn, the last x at which a hedge across it is low, its height there
    "motorway_strip": (ways("roads", UP, highway="motorway", width="10"), 15.0, 4.0),
    "rail_height": (RAILWAY, 25 + RAIL, 23.5),
    "high_voltage": (things("power_lines", UP), 20.0, 3.0),
    "neighbour_high": (PARCEL, 2.0, 2.0),
}


def lost(line, layers, rules):
    """The part of a line that is cut, and the rules that cut it."""
    left, touched = cut_away(np.array([line]), zones(layers, rules).of("cut", "bar"))
    return shapely.difference(line, shapely.buffer(left[0], 1e-9)), touched[0]


@pytest.mark.parametrize("region", REGIONS)
def test_every_distance_rule_of_the_region_is_drawn(region):
    rules = {r.rule for r in rule_set(region).rows if r.effect in DISTANCES}
    assert rules == {*CUTS, *INSIDE, *LOW}


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("rule", CUTS)
def test_the_hedge_is_cut_to_the_centimetre_and_the_rule_named(rule, region):
    rules = rule_set(region)
    drawn, span = CUTS[rule]
    if span == "bank":
        span = -10 - BANK[region], 10 + BANK[region]
    cut, touched = lost(ACROSS, drawn(rules), rules)
    assert shapely.bounds(cut)[[0, 2]] == pytest.approx(span, abs=0.01)
    assert shapely.length(cut) == pytest.approx(span[1] - span[0], abs=0.01)
    assert rule in touched


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("rule", INSIDE)
def test_the_inside_of_a_bend_is_free_up_to_the_line_of_sight(rule, region):
    rules = rule_set(region)
    speed, sight = INSIDE[rule]
    cut, touched = lost(shapely.LineString([(0, -90), (0, -1e-6)]), bend(speed)(rules), rules)
    assert shapely.bounds(cut)[1] == pytest.approx(-sagitta(sight), abs=0.01)
    assert touched == (rule,)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("rule", LOW)
def test_the_hedge_is_kept_low_as_far_as_the_rule_says(rule, region):
    rules = rule_set(region)
    drawn, last, metres = LOW[rule]
    layers = drawn(rules)
    for x, low in ((last - 0.011, True), (last + 0.001, False)):
        hedge = np.array([shapely.LineString([(x, -40), (x, 40)])])
        height, touched = heights(hedge, zones(layers, rules))
        assert (rule in touched[0]) is low, x
        if low:
            assert height[0] == pytest.approx(metres, abs=0.02)
        else:
            assert np.isnan(height[0])


@pytest.mark.parametrize("region", REGIONS)
def test_what_hedges_join_is_woody_and_nothing_else(region):
    rules = rule_set(region)
    joined = {r.rule for r in rules.rows if r.effect == "woody"}
    assert joined == {"wood_cover", "wood_habitat"}
    for layer, column, wood, other in (
        ("land_cover", "cover", ["broadleaved_forest", "conifer_forest", "scrub", "hedge"], "arable"),
        ("habitat", "class", ["broadleaved_forest", "conifer_forest", "forest", "scrub", None], "heath"),
    ):  # fmt: skip
        values = [*wood, other]
        layers = {layer: table(*[BOX] * len(values), **{column: values})}
        assert len(woods_of(layers, rules)) == len(wood)
