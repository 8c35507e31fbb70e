"""Which things each distance rule is about: every value that its condition names, and what is not.

A value that is added to a condition needs its scene here.
"""

import numpy as np
import pytest
import shapely
from greenblue.core.propose.hedges.constraints import heights, zones

from tests.core.propose.hedge_scene import rule_set, table
from tests.core.propose.test_hedge_rules_drawn import (
    ACROSS,
    BOX,
    DISTANCES,
    REGIONS,
    UP,
    lost,
    ways,
)


def roads(*highways, **tags):
    return [ways("roads", UP, highway=h, **tags) for h in highways]


def rails(*kinds, **tags):
    return [ways("railways", UP, railway=k, **tags) for k in kinds]


def water(*kinds, **tags):
    return [ways("waterways", UP, waterway=k, **tags) for k in kinds]


def areas(layer, column, *values):
    return [lambda _rules, v=v: {layer: table(BOX, **{column: [v]})} for v in values]


def pipes(*substances):
    return [lambda _rules, s=s: {"pipelines": table(UP, substance=[s])} for s in substances]


OPEN = ("heath", "grassland", "dune", "wetland")
ON_FOOT = ("footway", "path", "steps", "bridleway")
RAIL = rails("rail", "tram", "light_rail") + rails("rail", highspeed="yes")
DISUSED = rails("abandoned", "disused")
KINDS = {
    # rule: what it cuts or keeps low, and what it leaves alone
    "open_habitat": (areas("habitat", "class", *OPEN), areas("habitat", "class", "forest", None)),
    "water_cover": (areas("land_cover", "cover", "water", "wetland"),
                    areas("land_cover", "cover", "arable", None)),
    "water_bar": (areas("land_cover", "cover", "water"),
                  areas("land_cover", "cover", "wetland", None)),
    "water_habitat": (areas("habitat", "class", "water"),
                      areas("habitat", "class", "wetland", None)),
    "road_bar": (roads("motorway", "motorway_link", "trunk") + roads("motorway", lanes="3"),
                 roads("primary", "residential", "track", "cycleway")),
    "pavement": (roads("motorway", "trunk", "primary", "tertiary", "residential", None),
                 roads("track", "service", *ON_FOOT)),
    "track": (roads("track", "cycleway", "service"), roads(*ON_FOOT, "residential")),
    "path": (roads(*ON_FOOT), roads("track", "cycleway", "residential")),
    "motorway_strip": (roads("motorway") + roads("motorway", lanes="3"),
                       roads("trunk", "motorway_link")),
    "rail_bar": (RAIL, DISUSED),
    "rail_8": (RAIL, DISUSED),
    "rail_25": (rails("rail", highspeed="yes"), rails("rail", "tram") + DISUSED),
    "rail_height": (RAIL, DISUSED),
    "gas": (pipes("gas", "natural_gas", "hydrogen"), pipes("oil", "water", None)),
    "pipeline": (pipes("oil", "water", None), pipes("gas", "natural_gas", "hydrogen")),
    "canal_bar": (water("canal", "river") + water("canal", cemt="Va") + water("canal", cemt="II"),
                  water("stream", "ditch", "drain")),
}  # fmt: skip


def named(layers, rules):
    """The rules that cut a hedge across, or keep one along it low."""
    _, cut = lost(ACROSS, layers, rules)
    beside = shapely.LineString([(19.0, -40), (19.0, 40)])
    _, low = heights(np.array([beside]), zones(layers, rules))
    return {*cut, *low[0]}


@pytest.mark.parametrize("region", REGIONS)
def test_every_condition_that_names_kinds_has_its_scenes(region):
    texts = {
        r.rule for r in rule_set(region).rows
        if r.effect in DISTANCES and any(p.operator in ("=", "!=") for p in r.when.parts)
    }  # fmt: skip
    assert texts == set(KINDS)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("rule", KINDS)
def test_every_value_of_a_condition_is_drawn(rule, region):
    rules = rule_set(region)
    row = next(r for r in rules.rows if r.rule == rule)
    drawn = [make(rules)[row.layer] for make in KINDS[rule][0]]
    for part in row.when.parts:
        if part.operator == "=":
            assert set(part.values) == {t[part.key][0] for t in drawn}


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("rule", KINDS)
def test_a_rule_is_about_its_kinds_and_no_others(rule, region):
    rules = rule_set(region)
    about, others = KINDS[rule]
    for drawn in about:
        assert rule in named(drawn(rules), rules)
    for drawn in others:
        assert rule not in named(drawn(rules), rules)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize(
    ("speed", "rule"),
    [("30", 50), ("50", 50), ("51", 70), ("70", 70), ("71", 90), ("120", 90)],
)
def test_sight_goes_by_the_speed_up_to_and_with_its_limit(speed, rule, region):
    rules = rule_set(region)
    arms = "LINESTRING (0 -300, 0 0)", "LINESTRING (0 0, 0 300)", "LINESTRING (0 0, 300 0)"
    made = ways("roads", *arms, highway="residential", maxspeed=speed)(rules)
    cut, touched = lost(ACROSS, {"junctions": made["junctions"]}, rules)
    assert touched == (f"sight_{rule}",)
    assert shapely.bounds(cut)[2] == pytest.approx({50: 25, 70: 60, 90: 100}[rule], abs=0.01)


@pytest.mark.parametrize(
    ("region", "highway", "metres"),
    [("generic", "residential", 25), ("generic", "secondary", 60), ("flanders", "secondary", 60),
     ("wallonia", "secondary", 100), ("brussels", "secondary", 25), ("generic", "trunk", 100),
     ("brussels", "trunk", 60)],
)  # fmt: skip
def test_without_a_sign_the_speed_is_that_of_the_region(region, highway, metres):
    rules = rule_set(region)
    arms = "LINESTRING (0 -300, 0 0)", "LINESTRING (0 0, 0 300)", "LINESTRING (0 0, 300 0)"
    made = ways("roads", *arms, highway=highway)(rules)
    cut, _ = lost(ACROSS, {"junctions": made["junctions"]}, rules)
    assert shapely.bounds(cut)[2] == pytest.approx(metres, abs=0.01)
